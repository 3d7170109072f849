"""Rows of quotations: what is put together, what is left apart, and what is only a hint."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.engine.facts.costs import grows_as_it_may
from tests.engine.facts.ledgers import only_row, quoted, stories_of, told
from tests.sharing import shared_rules

from tetrapla.engine.compare import compare
from tetrapla.engine.facts.ledger import Ledger, ledger
from tetrapla.engine.facts.quotations.finding import quotations_of
from tetrapla.engine.facts.types import FactKind, Pair, Said, State
from tetrapla.engine.facts.utterances.rows import quote_rows
from tetrapla.engine.kinds import Level
from tetrapla.engine.model import Passage, Story, Version

EXAM = yaml.safe_load((Path(__file__).parent / "quote_rows_exam.yaml").read_text("utf-8"))
_NAMED = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Solved:
    """A story of the exam and its ledger."""

    ledger: Ledger
    names: Mapping[str, Sequence[tuple[int, str]]]
    """Siglum -> where a sentence of a quotation begins, and the name of the utterance."""

    def name(self, utterance: str) -> str:
        """What an utterance is called in the exam."""
        siglum, start, end = self.ledger.span(self.ledger.facts[utterance].place)
        inside = [name for at, name in self.names[siglum] if start <= at < end]
        return inside[0] if inside else [n for at, n in self.names[siglum] if at <= start][-1]

    @property
    def pairs(self) -> list[Pair]:
        """All pairs of quotations."""
        return [pair for row in quoted(self.ledger) for pair in row.pairs]


def _plain(text: str) -> tuple[str, list[tuple[int, str]]]:
    """A text of the exam without the names, and where they stood."""
    plain, names, at = "", [], 0
    for found in _NAMED.finditer(text):
        plain += text[at : found.start()]
        names.append((len(plain), found[1]))
        at = found.end()
    return plain + text[at:], names


@cache
def solved() -> list[Solved]:
    """Every story of the exam."""
    out = []
    for story in EXAM:
        texts = {siglum: _plain(text) for siglum, text in story["versions"].items()}
        versions = tuple(
            Version(siglum, siglum, f"{siglum}.txt", "utf-8", text)
            for siglum, (text, _) in texts.items()
        )
        with shared_rules():
            found = ledger(compare(Story(story["story"], versions)))
        out.append(Solved(found, {siglum: names for siglum, (_, names) in texts.items()}))
    return out


def test_nothing_that_differs_is_called_likely_the_same() -> None:
    """However alike two utterances of the exam are: same, form, shorter and altered are right."""
    wrong = [
        (pair.relation.value, story.ledger.text(story.ledger.facts[pair.a].place), pair.b)
        for story in solved()
        for pair in story.pairs
        if pair.relation is not State.PERHAPS and story.name(pair.a) != story.name(pair.b)
    ]
    assert wrong == []


def test_most_of_what_is_the_same_is_found() -> None:
    """The floor only rises; what is missed are mostly quotations of two words."""
    wanted, found = set(), set()
    for number, story in enumerate(solved()):
        having: dict[str, set[str]] = {}
        for siglum, names in story.names.items():
            for _, name in names:
                having.setdefault(name, set()).add(siglum)
        wanted |= {
            (number, name, both)
            for name, sigla in having.items()
            for both in combinations(sorted(sigla), 2)
        }
        found |= {
            (number, story.name(pair.a), tuple(sorted((pair.a[0], pair.b[0]))))
            for pair in story.pairs
            if pair.relation is not State.PERHAPS
        }
    assert len(wanted) >= 90
    assert len(wanted & found) >= 0.88 * len(wanted)


def test_the_exam_has_pairs_of_all_kinds() -> None:
    """Or it would say little."""
    kinds = Counter(pair.relation for story in solved() for pair in story.pairs)
    assert min(kinds[state] for state in (State.SAME, State.FORM, State.SHORTER)) >= 10
    assert kinds[State.ALTERED] >= 12


SLOGAN = "We will feed every goose on this pier"


def test_a_slogan_told_twice_stands_in_one_row() -> None:
    """And is not told as standing in one version only."""
    twice = f"“{SLOGAN},” Holm said. Then it rained on all of them.\n\n“{SLOGAN}!” Holm said."
    (row,) = quoted(told(twice, f"“{SLOGAN},” Holm said."))
    assert row.state is State.SAME
    assert [len(ids) for ids in row.cells.values()] == [2, 1]


def test_a_part_that_a_version_has_before_the_whole_stands_with_it() -> None:
    """As where a headline has some of the words: both are held against the other versions."""
    both = f"Holm wants to “feed every goose on this pier.”\n\n“{SLOGAN},” Holm said."
    (row,) = quoted(told(both, f"“{SLOGAN},” Holm said."))
    assert [pair.relation for pair in row.pairs] == [State.SAME, State.SHORTER]
    assert row.state is State.SHORTER
    assert len(row.cells["A"]) == 2


def test_the_same_words_of_two_people_in_one_version_stand_apart() -> None:
    """Each beside the same person of the other version."""
    holm, vos = f"“{SLOGAN},” Martha Holm said.", f"“{SLOGAN},” Peter Vos said."
    rows = quoted(told(f"{holm}\n\n{vos}", f"{vos}\n\nThe rain went on.\n\n{holm}"))
    assert [(row.state, row.said) for row in rows] == [(State.SAME, Said.ALIKE)] * 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“Thank you very much,” Martha Holm said.", "“Thank you very much,” Peter Vos said."),
        (
            "“We will repeal the harbour bill,” Martha Holm said.",
            "“I will vote for the harbour bill,” Peter Vos said.",
        ),
        (
            "Holm called it “bad for the people.”",
            "“It is bad for the people and the fish,” he said.",
        ),
        (
            "“The people of this country deserve better,” it said.",
            "“The people of this country want peace,” it said.",
        ),
    ],
)
def test_what_anybody_may_say_is_no_proof(one: str, other: str) -> None:
    """Words of every speech, and two people who speak of one matter."""
    rows = quoted(told(one, other))
    assert all(row.level is Level.HINT or len(row.cells) == 1 for row in rows)


def test_few_words_of_nobody_need_more() -> None:
    """Three words may stand in what another says; five that are rare hardly do."""
    longer = "“A rotten bridge on the marsh is what killed the swan,” said a neighbor."
    row = only_row(told("Holm said that it fell from “a rotten bridge.”", longer))
    assert row.level is Level.HINT
    row = only_row(told("Holm said that it fell from “a rotten bridge on the marsh.”", longer))
    assert (row.state, row.level) == (State.SHORTER, Level.LIKELY)


def test_what_is_doubtful_neither_joins_a_cell_nor_cuts_a_sentence() -> None:
    """A sentence that may be another leaves the row of the same words as it is."""
    stole = "“They stole the barley,” Martha Holm said."
    rows = quoted(told(stole, f"{stole}\n\n“They stole the barley and sold the nets,” it said."))
    assert [row.state for row in rows] == [State.SAME, State.ONLY]
    long = "“We fed every goose on the pier, and a rotten bridge killed them,” said a neighbor."
    short = (
        "“We fed every goose on the pier,” said a neighbor. Holm meant “a rotten bridge,” she said."
    )
    row = only_row(told(long, short))
    assert row.state is State.SHORTER


def test_what_all_speak_of_tells_nothing() -> None:
    """Words of the matter itself do not prove that two people said the same."""
    matter = "\n\n".join(
        f"“{text},” said {name}."
        for text, name in (
            ("The harbour toll hurts fishermen", "Ada Brenn"),
            ("Fishermen hate the harbour toll", "Carl Dove"),
            ("A harbour toll is what fishermen asked for", "Olga Reed"),
            ("No toll in any harbour feeds fishermen", "Peter Vos"),
        )
    )
    one = f"{matter}\n\nOthers spoke of “fishermen and the harbour toll” as foes."
    other = "“I know fishermen and the harbour toll, they are friends,” said a clerk."
    likely = [r for r in quoted(told(one, other)) if len(r.cells) > 1 and r.level is Level.LIKELY]
    assert likely == []


def test_few_words_of_one_speaker_are_enough() -> None:
    """Where the whole of the one stands in the other."""
    row = only_row(
        told(
            "“We will appeal,” Martha Holm said.",
            "“We will appeal, because nobody heard the geese,” Martha Holm said.",
        )
    )
    assert (row.state, row.level) == (State.SHORTER, Level.LIKELY)


def test_what_each_has_more_than_the_other_needs_more_in_common() -> None:
    """*I did nothing illegal* and *nothing illegal was done* share a piece and may be two."""
    row = only_row(
        told(
            "“I did nothing illegal in the lighthouse,” Holm said.",
            "“Nothing illegal in the lighthouse was seen by anyone who works for me,” Holm said.",
        )
    )
    assert (row.state, row.level) == (State.PERHAPS, Level.HINT)


def test_a_sentence_is_cut_into_as_many_parts_as_others_have() -> None:
    """And each part stands beside what it is."""
    parts = ("We fed the geese", "we painted the lighthouse", "we burned the rotten nets")
    one = "“" + ", ".join(parts) + ",” Holm said."
    other = "“" + ". ".join(part.capitalize() for part in parts) + ",” Holm said."
    assert [row.state for row in quoted(told(one, other))] == [State.SAME] * 3


def test_a_long_sentence_of_two_people_is_one_utterance() -> None:
    """One of the two is named otherwise; that is what the row says."""
    words = "The barley that the geese stole in March was meant for the widows of {} fishermen"
    row = only_row(
        told(
            f"“{words.format('poor')},” Martha Holm said.",
            f"“{words.format('drowned')},” Peter Vos said.",
        )
    )
    assert (row.state, row.said) == (State.ALTERED, Said.OTHERWISE)


def test_a_sentence_of_the_same_speaker_may_be_another() -> None:
    """Two shared words are enough only where little else is said."""
    one = "“They are respecting our harbour again,” Martha Holm said."
    other = "“When I am abroad they respect our harbour,” Martha Holm said."
    assert all(row.level is Level.HINT or len(row.cells) == 1 for row in quoted(told(one, other)))
    other = "“They were respecting our harbour again,” Martha Holm said."
    assert only_row(told(one, other)).state is State.ALTERED


UTTERANCES = [
    "“We fed the geese all winter long,” Martha Holm said.",
    "“We did not feed the geese all winter,” said Martha Holm. “They stole the barley.”",
    "“We fed the geese all winter long. They stole the barley,” Holm said.",
    "Holm never “fed the geese all winter.”",
    "“They stole the barley and we fed the geese all winter long,” he said.",
    "“They stole [all] the barley ...,” Peter Vos said.",
    "“Thank you very much,” Vos said.",
    "“Thank you very much!”",
]
STORIES = stories_of(UTTERANCES, least=2)


@settings(max_examples=30, deadline=None)
@given(STORIES)
def test_the_order_of_versions_turns_rows_only(texts: Sequence[str]) -> None:
    """States, levels, labels and what is spliced are those of the texts."""

    def rows(found: Ledger, sigla: Sequence[str]) -> Counter[object]:
        back = dict(zip(found.comparison.sigla, sigla, strict=True))
        return Counter(
            (
                row.state,
                row.level,
                row.labels,
                frozenset(back[s] for s in row.joined),
                frozenset(
                    (back[s], found.text(found.facts[i].place))
                    for s, ids in row.cells.items()
                    for i in ids
                ),
            )
            for row in found.of(FactKind.QUOTATION)
        )

    sigla = [chr(65 + k) for k in range(len(texts))]
    assert rows(told(*texts), sigla) == rows(told(*reversed(texts)), sigla[::-1])


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(UTTERANCES), min_size=1, max_size=6).map("\n\n".join))
def test_identical_versions_are_only_the_same(text: str) -> None:
    """Without a label, though a version says a thing twice."""
    for row in quoted(told(text, text)):
        assert (row.state, row.labels, row.said) == (State.SAME, frozenset(), row.said)
        assert row.said is not Said.OTHERWISE


@pytest.mark.parametrize(
    "bait",
    ["“a a a a,” ", "“We, we, and we, ", "“We fed geese and geese and geese,” Holm said. ", "“b” "],
)
def test_many_quotations_take_no_long(bait: str) -> None:
    """Four times the text takes about four times as long."""

    def work(times: int) -> Callable[[], object]:
        quotations = {
            s: quotations_of(s, [Passage(s, s, 1, 0, len(bait) * times, bait * times)])
            for s in "AB"
        }
        return lambda: quote_rows(quotations, lambda _: bait * times, lambda _: 0, frozenset())

    assert grows_as_it_may(work, 100, 8)


def test_two_words_that_several_versions_quote_are_compared() -> None:
    """As short as the quotation is for which all of them report; one alone has none to compare."""
    lie = "“You lie!” Otto Kern shouted at the warden."
    assert [(row.state, len(row.cells)) for row in quoted(told(lie, lie))] == [(State.SAME, 2)]
    assert quoted(told(lie, "Nobody shouted.")) == []
