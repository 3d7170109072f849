"""The facts for people and for tables: what is told, in what order, and that nothing is lost."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from lxml import html
from tests.engine.facts.costs import grows_as_it_may

from tetrapla.engine.facts.ledger import ledger
from tetrapla.engine.facts.types import FactKind, State
from tetrapla.engine.kinds import Level
from tetrapla.engine.results import Comparison
from tetrapla.export.facts.csv import facts_csv
from tetrapla.export.facts.html import Facts
from tetrapla.export.facts.json import facts_json
from tetrapla.export.facts.markdown import facts_markdown
from tetrapla.export.facts.selection import Selection
from tetrapla.export.facts.telling import differing_told
from tetrapla.export.facts.text import facts_lines
from tetrapla.export.formats import FORMATS, Export
from tetrapla.rows.facts.words import PROMISE
from tetrapla.rows.view import View
from tetrapla.rows.wording import Wording

Told = Callable[..., Comparison]

SAME = "“The bell has rung on every night of this winter,” said Ilse Brandt."
FIRST = f"{SAME}\n\n“We saw fourteen geese leave before the ice came,” said Karl Brandt.\n\n"
FIRST += "“My lamp is older than this whole harbour town,” he said. Only 40 men saw “the ghost”."
SECOND = f"{SAME}\n\n“We saw forty geese leave before the ice came,” said Karl Brandt.\n\n"
SECOND += "About 40 men saw it on Tuesday."
THIRD = "“We saw fourteen geese leave before the ice came,” Karl Brandt told the Gazette."


@pytest.fixture
def selection(told: Told) -> Selection:
    """Three versions: an altered quotation, one that two have alike, one that one has alone."""
    return Selection.of(told(FIRST, SECOND, THIRD))


def text(selection: Selection, width: int = 0) -> str:
    """The facts as text."""
    return "".join(f"{line}\n" for line in facts_lines(selection, width))


def test_what_differs_most_comes_first(selection: Selection) -> None:
    """Altered before same before what one version has alone; kinds in their order."""
    lines = text(selection)
    places = [
        lines.index(words)
        for words in ("Quotations:", "~ altered", "= same", "\n  only in one version", "Numbers:")
    ]
    assert places == sorted(places)


def test_a_row_tells_who_said_it_and_which_words_differ(selection: Selection) -> None:
    """Each version's words with speaker and medium, and the difference once for all versions."""
    lines = text(selection)
    assert "B    “We saw forty geese leave before the ice came,” — Karl Brandt\n" in lines
    assert "— Karl Brandt · the Gazette\n" in lines or "— Karl Brandt · Gazette\n" in lines
    assert "≠  fourteen (A C) / forty (B)\n" in lines


def test_the_same_words_are_written_once(selection: Selection) -> None:
    """Of a quotation that versions have alike, with the speaker of each."""
    lines = text(selection)
    assert lines.count("The bell has rung on every night of this winter,") == 1
    assert "B    the same — Ilse Brandt\n" in lines


def test_words_in_marks_that_are_not_compared_are_named(selection: Selection) -> None:
    """A word or two that somebody quotes are no row, and not lost."""
    for told in (text(selection), "".join(facts_markdown(selection)), page(selection)):
        assert "not compared" in told
        assert "“the ghost”" in told


def test_the_promise_is_told_at_the_end(selection: Selection) -> None:
    """Whoever gets the text in a mail reads what it is worth, a sentence a line."""
    sentences = PROMISE.replace(". ", ".\n")
    assert sentences.count("\n") > 1
    assert text(selection).endswith(f"\n{sentences}\n")
    assert "".join(facts_markdown(selection)).endswith(f"\n*{PROMISE}*\n")


def test_lines_for_people_fit_eighty_columns(selection: Selection) -> None:
    """Further lines are indented below the first."""
    lines = text(selection, 80).splitlines()
    assert max(map(len, lines)) <= 80
    assert len(lines) > len(text(selection).splitlines())


def test_hints_are_counted_and_named_on_demand(told: Told) -> None:
    """The last line but one says how many are left out, and how to have them."""
    kept = ledger(told(SAME, SAME))
    (quoted,) = kept.of(FactKind.QUOTATION)
    pairs = tuple(pair._replace(relation=State.PERHAPS) for pair in quoted.pairs)
    hint = replace(quoted, state=State.PERHAPS, level=Level.HINT, pairs=pairs)
    kept = replace(kept, rows=(hint, *(row for row in kept.rows if row is not quoted)))
    likely = text(Selection(kept))
    assert "1 perhaps the same (tetrapla facts --level hint)\n" in likely
    assert "? perhaps the same" not in likely
    every = text(Selection(kept, level=Level.HINT))
    assert "--level hint" not in every
    assert "? perhaps the same" in every


def test_one_version_is_listed_and_compared_with_nothing(told: Told) -> None:
    """No states, no differences; its facts, each with its speaker."""
    alone = Selection.of(told(FIRST))
    lines = text(alone)
    assert not alone.differs
    one = "One version only: nothing is compared."
    for told_so in (lines, "".join(facts_markdown(alone)), page(alone)):
        assert one in told_so
    assert one not in text(Selection.of(told(FIRST, FIRST)))
    assert "only in" not in lines
    assert "“My lamp is older than this whole harbour town,” — he = Karl Brandt" in lines
    assert "Numbers: " in lines
    for told_so in ("".join(facts_markdown(alone)), page(alone)):
        assert "nly in" not in told_so


def test_a_spliced_quotation_names_what_it_is_joined_to(told: Told) -> None:
    """In every format for people; long sentences are cut."""
    kept = ledger(told(FIRST, FIRST))
    one, other = kept.of(FactKind.QUOTATION)[:2]
    spliced = replace(one, joined={"A": other.cells["A"]})
    kept = replace(kept, rows=(spliced, *(row for row in kept.rows if row is not one)))
    words = "A joins it to “We saw fourteen geese leave before the ice came,”"
    for told_so in (text(Selection(kept)), "".join(facts_markdown(Selection(kept)))):
        assert f"⋈ {words}" in " ".join(told_so.split())
    assert words in html.fromstring(page(Selection(kept))).text_content()
    long = replace(kept.facts[other.cells["A"][0]], text="goose " * 40)
    kept = replace(kept, facts={**kept.facts, long.id: long})
    assert "goose goose …”" in text(Selection(kept))


def test_an_unclosed_quotation_is_told(told: Told) -> None:
    """And one that is closed is not."""
    unclosed = "“The bell has rung on every night of this winter\n\nNobody knew why it rang."
    assert "not named here · no closing mark" in text(Selection.of(told(unclosed)))
    assert "no closing mark" not in text(Selection.of(told(FIRST)))


def test_a_quotation_that_goes_on_in_the_next_passage_is_not_unclosed(told: Told) -> None:
    """Its closing mark stands at the end of all of it."""
    long = (
        "“The bell has rung on every night of this winter.\n\n“Nobody has ever seen who rings it.”"
    )
    assert "no closing mark" not in text(Selection.of(told(long)))


def test_versions_differ_where_any_row_that_is_wanted_does(told: Told) -> None:
    """A kind that is left out does not count, and equal versions do not differ."""
    kept = ledger(told("40 men saw it on Tuesday.", "50 men saw it on Tuesday."))
    assert Selection(kept).differs
    assert not Selection(kept, (FactKind.TIME,)).differs
    assert not Selection.of(told(FIRST, FIRST)).differs


def test_words_of_one_version_are_told_with_those_that_lack_them(told: Told) -> None:
    """*strongly* stands in one version and not in another: nobody is said to have removed it."""
    one = "“We have always strongly believed in geese,” said Ilse Brandt."
    kept = ledger(told(one, one.replace("strongly ", "")))
    (row,) = kept.of(FactKind.QUOTATION)
    assert differing_told(row, kept) == ["strongly (A, not B)"]


def test_each_quotation_of_a_cell_has_its_own_attribution(told: Told) -> None:
    """Two that stand in one row of a version are not told with one speaker for both."""
    whole = "“It's a shame that the pier has become a pen for angry geese,” Ilse Brandt said."
    part = "All call the harbour “a shame that the pier has become a pen for angry geese” by now."
    found = Selection.of(told(f"{whole}\n\n{part}", whole))
    for lines in (text(found), "\n".join(facts_markdown(found))):
        own = [line for line in lines.splitlines() if "angry geese" in line and "—" in line]
        assert [line.rpartition(" — ")[2] for line in own] == [
            "Ilse Brandt",
            "not named here",
            "Ilse Brandt",
        ]
    assert page(found).count('<span class="by">not named here</span>') == 1


def test_every_medium_of_a_version_is_told(told: Told) -> None:
    """Whom it names second as well as whom it names first, in every format for people."""
    words = "“The bell has rung on every night of this winter,” Ilse Brandt told the {}."
    both = f"{words.format('Herald')}\n\n{words.format('Mail')}"
    selection = Selection.of(told(both, words.format("Mail")))
    by = "Ilse Brandt · Herald; Ilse Brandt · Mail"
    assert by in text(selection)
    assert by in "\n".join(facts_markdown(selection))
    assert by in page(selection)


def test_a_line_of_the_table_is_a_fact(selection: Selection) -> None:
    """Every fact once, with its exact text and place; a row has one number."""
    lines = list(csv.DictReader(io.StringIO("".join(facts_csv(selection)), newline="")))
    facts = {line["fact"]: line for line in lines if line["fact"]}
    assert set(facts) == {f for row in selection.every() for i in row.cells.values() for f in i}
    texts = {v.siglum: v.text for v in selection.ledger.comparison.story.versions}
    for line in lines:
        assert texts[line["version"]][int(line["start"]) : int(line["end"])] == line["text"]
    altered = [line for line in lines if line["state"] == "altered"]
    assert {line["row"] for line in altered} == {altered[0]["row"]}
    assert [line["version"] for line in altered] == ["A", "B", "C"]
    assert altered[0]["differs"] == "fourteen (A C) / forty (B)"
    assert altered[0]["speaker"] == "Karl Brandt"
    men = [line for line in lines if line["noun"] == "men"]
    assert [line["qualifier"] for line in men] == ["only", "about"]


def test_the_table_says_who_does_not_tell_a_row_and_whose_medium_is_another(told: Told) -> None:
    """On each line of the row; other versions have none of it, or told another medium."""
    said = "“The lamp of this harbour has burned on every night,” Ilse Brandt told the {}."
    selection = Selection.of(told(said.format("Gazette"), said.format("Courier"), "40 men came."))
    lines = list(csv.DictReader(io.StringIO("".join(facts_csv(selection)), newline="")))
    quoted = [line for line in lines if line["kind"] == "quotation"]
    assert [(line["version"], line["media"], line["missing"]) for line in quoted] == [
        ("A", "true", "C"),
        ("B", "true", "C"),
    ]
    (men,) = (line for line in lines if line["noun"] == "men")
    assert (men["media"], men["missing"]) == ("false", "A B")


def test_what_is_told_without_marks_is_a_line_of_the_table(told: Told) -> None:
    """It has a place and no id."""
    words = "Every goose on the northern shore was counted twice before the winter storm"
    selection = Selection.of(told(f"“{words},” said Ilse Brandt.", f"{words}, and nobody knew."))
    lines = list(csv.DictReader(io.StringIO("".join(facts_csv(selection)), newline="")))
    (line,) = (line for line in lines if line["kind"] == "quotation" and not line["fact"])
    assert (line["version"], line["state"]) == ("B", "without-quotation-marks")
    assert line["text"].startswith("Every goose on the northern shore")
    assert "B    Every goose" in text(selection)


def test_no_text_becomes_markup(told: Told) -> None:
    """Story text is shown as it is, in tables too."""
    hostile = "“We saw a|b <3 *geese* leave `it` before the ice came,” she said. Only 40 m|en."
    written = "".join(facts_markdown(Selection.of(told(hostile, hostile.replace("Only", "About")))))
    assert r"a\|b &lt;3 \*geese\* leave \`it\`" in written
    rows = [line for line in written.splitlines() if line.startswith("|")]
    assert {len(re.findall(r"(?<!\\)\|", line)) for line in rows} == {4}


def page(selection: Selection) -> str:
    """The section of the page."""
    rows = range(len(selection.ledger.comparison.rows))
    return "".join(Facts(selection, rows).pieces())


def test_the_page_has_a_fold_for_each_kind(selection: Selection) -> None:
    """With counts, open where versions tell something differently; what differs first."""
    parsed = html.fromstring(page(selection))
    folds = list(parsed.iter("details"))
    assert [fold[0].text_content().split()[0] for fold in folds] == [
        *("Quotations", "Numbers", "Names", "Times")
    ]
    assert [fold.get("open") is not None for fold in folds] == [True, True, False, False]
    assert "1 altered" in folds[0][0].text_content()
    states = [th.text_content() for th in folds[0].iter("th")]
    assert states[0].startswith("~ altered")


def test_words_that_differ_have_their_colour(selection: Selection) -> None:
    """In the words of each version; what several share is not told as standing only here."""
    parsed = html.fromstring(page(selection))
    spans = [(s.get("class"), s.text) for s in parsed.iter("span") if s.get("class") != "by"]
    coloured = [told for told in spans if told[0]]
    assert coloured[:3] == [("some", "fourteen"), ("only", "forty"), ("some", "fourteen")]


def test_words_that_stand_twice_have_no_colour(told: Told) -> None:
    """Which of the two is meant is not known."""
    one = "“The old geese and the old men left before the ice came,” she said."
    parsed = html.fromstring(page(Selection.of(told(one, one.replace("old men", "young men")))))
    coloured = [span.text for span in parsed.iter("span") if span.get("class") == "only"]
    assert coloured == ["young"]


def test_facts_lead_to_their_passages_and_rows(selection: Selection) -> None:
    """Only to rows that have an address in the page."""
    ways = set(re.findall(r'href="#([^"]+)"', page(selection)))
    comparison = selection.ledger.comparison
    row = comparison.row_of["A2"]
    assert {"A2", "B2", "C1", f"r{row + 1}"} <= ways
    bare = "".join(Facts(selection, ()).pieces())
    assert "href" not in bare
    assert f"row {row + 1}" in bare


@pytest.mark.parametrize(
    ("other", "counts"),
    [
        (SECOND, "1 quotation, 2 numbers differ"),
        (FIRST.replace("lamp is older", "lamp is far older"), "1 quotation differs"),
        (FIRST, "3 quotations, 2 numbers, 2 names, 1 time"),
    ],
)
def test_the_head_of_the_page_tells_how_much_differs(told: Told, other: str, counts: str) -> None:
    """With a way to the facts; how many there are where none is told differently."""
    export = Export(Wording(told(FIRST, other)), View())
    parsed = html.document_fromstring("".join(FORMATS["html"].write(export)))
    (head,) = parsed.iter("header")
    (way,) = (a for a in head.iter("a") if a.get("href") == "#facts")
    assert way.getparent().text_content().endswith(f"Facts: {counts}")
    assert way.getparent().getprevious().tag == "h1"


def test_a_page_without_facts_has_no_section(told: Told) -> None:
    """Nor has one that is written in part."""
    export = Export(Wording(told("nobody slept.", "nobody sat.")), View())
    without = "".join(FORMATS["html"].write(export))
    assert ('class="facts"' in without, 'href="#facts"' in without) == (False, False)
    compared = told(FIRST, SECOND)
    whole = "".join(FORMATS["html"].write(Export(Wording(compared), View())))
    part = "".join(FORMATS["html"].write(Export(Wording(compared), View(), only=frozenset({0}))))
    assert ('class="facts"' in whole, 'class="facts"' in part) == (True, False)
    assert 'href="#facts"' not in part


@pytest.mark.parametrize("name", ["facts-text", "facts-markdown", "facts"])
def test_no_fact_steers_a_terminal(name: str, told: Told) -> None:
    """Escapes in quotations are signs or escapes."""
    evil = "“We saw \x1b[31mthe geese\x07 leave before\u202e the ice came,” said Ilse Brandt."
    export = Export(Wording(told(evil, evil.replace("geese", "ducks"))), View())
    written = "".join(FORMATS[name].write(export))
    assert "geese" in written
    assert not {c for c in written if (c < " " and c != "\n") or c in "\x07\x1b\u202e"}


@pytest.mark.parametrize(
    "bait",
    [
        "“We saw the goose on pier {k} leave,” said Ilse Brandt. ",
        "“We saw the goose on pier {k} leave before the ice came.\n\n",
        '" {k} geese left "',
    ],
    ids=["one long line", "never closed", "bare marks"],
)
def test_writing_takes_as_long_as_there_are_facts(bait: str, told: Told) -> None:
    """Four times the facts take about four times as long, in one passage or in many."""

    def written(selection: Selection) -> None:
        every = (facts_csv(selection), facts_markdown(selection), facts_lines(selection, 80))
        assert all("".join(pieces) for pieces in every)
        assert facts_json(selection)
        assert page(selection)

    def work(count: int) -> Callable[[], object]:
        selection = Selection.of(told("".join(bait.format(k=k) for k in range(count))))
        return lambda: written(selection)

    assert grows_as_it_may(work, 200, 8)


def test_facts_that_were_listed_are_not_listed_again(told: Told) -> None:
    """Whoever has looked at them need not wait once more."""
    wording = Wording(told(FIRST, SECOND))
    known = wording.ledger
    assert Selection.of_export(Export(wording.copied(), View())).ledger is known


def test_hints_are_written_where_they_are_wanted(told: Told) -> None:
    """As the screen shows them: perhaps the same is one row then."""
    likely = Selection.of_export(Export(Wording(told(FIRST)), View()))
    hints = Selection.of_export(Export(Wording(told(FIRST)), View(), hints=True))
    assert (likely.level, hints.level) == (Level.LIKELY, Level.HINT)
