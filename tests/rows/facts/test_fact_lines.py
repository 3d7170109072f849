"""The list of facts as lines: heads, entries, tabs, sentences."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.engine.facts.ledgers import told
from tests.rows.facts.pages import (
    NUMBERS,
    TIMES,
    facts,
    in_role,
    laid_out,
    texts,
    told_of_the_light,
)

from tetrapla.engine.compare import compare
from tetrapla.engine.facts.ledger import Ledger, ledger
from tetrapla.engine.facts.types import FactRow
from tetrapla.engine.model import Story, Version
from tetrapla.rows.facts.fact_entry import MOST_PLACES, FactEntries
from tetrapla.rows.facts.fact_view import FactView
from tetrapla.rows.facts.in_sight import MOST_LINES
from tetrapla.rows.roles import Ground, Role
from tetrapla.rows.view import View

GEESE = "The hungry geese ate all of the barley in my kitchen"


def entry(width: int = 120, index: int = 0, *, on: bool = False, active: str = "A") -> list[str]:
    """A row of the light as it stands on the screen."""
    listing = laid_out(facts(), width, active)
    return texts(listing.lines(index, width, on=on))


def test_an_entry_names_its_state_and_has_the_versions_beside_each_other() -> None:
    """Mark, words, state and labels; below, each in its column, who is said to speak."""
    lines = entry(160)
    assert lines[0].startswith("  ~ leave this tower while")
    assert "altered: ! negation, words left out" in lines[0]
    assert "! other medium" in lines[0]
    assert "without quotation marks in C" in lines[0]
    assert lines[1].count("“I will") == 2
    assert any("! Peter Vos · Gazette" in line and "without marks" in line for line in lines)
    assert lines[-1] == ""


def test_the_columns_stand_where_the_heads_say() -> None:
    """As in the table; the rule is heavy below the active one."""
    listing = laid_out(facts(), 160, "B")
    heads, rule = texts(listing.heads(160))
    cells = texts(listing.lines(0, 160, on=False))[1]
    assert heads.index("v1") == cells.index("“I will", cells.index("“I will") + 1)
    assert "━" in rule[heads.index("B") - 1 : heads.index("C")]


def test_what_does_not_fit_beside_the_topic_stands_below_it() -> None:
    """Whole: state, attribution and who does not tell it are not cut."""
    for width in (60, 80, 120):
        head = " ".join(line.strip() for line in entry(width)[:3])
        for told_so in ("negation, words left out", "! other medium", "without quotation marks in"):
            assert told_so in head


@pytest.mark.parametrize(("width", "shown"), [(120, "ABC"), (80, "AB"), (60, "ABC")])
def test_narrow_screens_have_fewer_columns_or_none(width: int, shown: str) -> None:
    """Below 70 columns the versions stand below each other, each passage with its label."""
    lines = entry(width)
    if width < 70:
        labels = [line[4:6] for line in lines if line[5:6].isdigit()]
        assert labels == ["A3", "B3", "C3"]
    told_by = sum(line.count("leave this tower") for line in lines[1:])
    assert told_by == len(shown)


def test_the_cell_of_the_active_version_has_a_ground_of_its_own() -> None:
    """On the row of the cursor, below its head; where it tells nothing, that is said."""
    listing = laid_out(facts(), 120, "C")
    on, off = (listing.lines(2, 120, on=flag) for flag in (True, False))
    assert "not in C" in texts(on)[1]
    assert "·" in texts(off)[1]
    grounds = [[zone.ground for zone in line.zones] for line in on[:-1]]
    assert grounds[0] == [Ground.ROW]
    assert all(g == [Ground.ROW, Ground.CELL] for g in grounds[1:])
    assert all(line.pieces[0].text == "▌" for line in on[:-1])
    assert not any(line.zones for line in off)


def test_a_long_quotation_ends_with_a_mark_where_it_is_cut() -> None:
    """So many lines, and no more; a short one is whole."""
    long = " ".join(f"goose{k} ate barley" for k in range(60))
    listing = laid_out(facts(told(f"“{long}.”", "It rained.")), 120)
    lines = texts(listing.lines(0, 120, on=False))
    assert len(lines) == 1 + MOST_LINES + 1 + 1
    *_, last, sign = lines[MOST_LINES].split()
    assert sign == "…"
    assert last in long.split()  # a whole word
    assert "…" not in "".join(lines[1:MOST_LINES])


def test_what_differs_far_in_a_long_quotation_is_in_sight() -> None:
    """In each version the lines around it are shown, with a mark where it is cut before them."""
    words = [f"goose{k} ate barley" for k in range(60)]
    other = [*words[:-3], "never", *words[-3:]]
    ledger_ = told(f"“{' '.join(words)}.”", f"“{' '.join(other)}.”")
    for width in (60, 120):
        listing = laid_out(facts(ledger_), width)
        lines = texts(listing.lines(0, width, on=False))
        assert listing.heights(width)[0] == len(lines)
        cells = "\n".join(lines[1:])
        assert "never" in cells
        assert cells.count("goose57") == cells.count("goose59") == 2
        assert "goose0 " not in cells
        assert cells.count("…") == 2


def test_many_ways_to_tell_a_number_are_counted() -> None:
    """The first few stand there, then how many more there are."""
    qualifiers = ("about", "only", "more than", "at least", "nearly", "almost")
    ways = ". ".join(f"She saw {q} 250 geese" for q in qualifiers)
    listed = facts(told(f"{ways}.", "It rained."), FactView(kind=NUMBERS))
    _, *cells, _ = texts(laid_out(listed).lines(0, 120, on=False))
    assert len(cells) == MOST_PLACES + 1
    assert cells[-1].strip() == f"… and {len(qualifiers) - MOST_PLACES} more"


def test_the_tabs_count_the_rows_and_the_chip_is_the_one_that_is_shown() -> None:
    """At the right how they are, each row counted once, what is shown in strong."""
    listing = laid_out(facts(view=FactView().show("altered")), 160)
    line = listing.tabs(160)
    assert in_role([line], Role.CHIP) == "Quotations 3"
    assert in_role([line], Role.STRONG) == "altered 1"
    (text,) = texts([line])
    assert "Numbers " in text
    assert text.endswith(" altered 1  ·  not in all 1  ·  only in one version 1")


def test_on_a_narrow_screen_the_counts_end_with_a_mark() -> None:
    """None is cut in the middle."""
    listed = facts()
    for width in range(20, 160):
        (text,) = texts([laid_out(listed, width).tabs(width)])
        assert len(text) < width
        counts = text.partition("Times 1")[2].strip()
        if counts.endswith("…"):
            assert counts.removesuffix(" …")[-1].isdigit()


def test_the_title_says_in_how_many_facts_the_versions_differ() -> None:
    """And at the right whether hints are put together."""
    (title,) = texts([laid_out(facts(), 160).title(160)])
    assert "facts that differ: 2 quotations, 1 number" in title
    (alike,) = texts([laid_out(facts(told(GEESE, GEESE)), 160).title(160)])
    assert "none that several versions tell" in alike


def test_the_filter_line_says_what_is_left_out() -> None:
    """Which rows, in which order, and which versions are hidden."""
    view = FactView(by_story=True, wanted="tower").show("altered")
    (line,) = texts([laid_out(facts(view=view, hidden="C"), 160).filter_line(160, typing=False)])
    assert "/ tower" in line
    assert line.endswith("1 of 1, <states>: only altered, order of the story, C hidden")


def test_the_status_says_which_row_how_it_is_told_and_where() -> None:
    """In words, for who sees no colours."""
    parts = laid_out(facts()).status(0)
    told = "altered, other medium, without quotation marks in C"
    assert parts[0] == f"quotation 1 of 3: {told}"
    assert parts[1].startswith("A3 in row ")


@pytest.mark.parametrize(
    ("ledger_", "view", "hidden", "sentence", "way"),
    [
        ((), FactView(wanted="zebra"), "", "No quotation matches “zebra”.", "<back> lists all"),
        (
            (),
            FactView().show("form only"),
            "",
            "Only form only: no quotations",
            "<states> lists all",
        ),
        (("It rained.", "It snowed."), FactView(), "", "No quotations: nothing", "<back> goes"),
        (("It rained.", "It snowed."), FactView(kind=NUMBERS), "", "No numbers were", "<back> g"),
        ((), FactView(), "ABC", "No quotations are told in the versions that are", "<back> goes"),
    ],
)
def test_an_empty_list_says_why_and_what_to_do(
    ledger_: tuple[str, ...], view: FactView, hidden: str, sentence: str, way: str
) -> None:
    """And which key lists all."""
    listing = laid_out(facts(told(*ledger_) if ledger_ else None, view, hidden))
    (line,) = texts(listing.lines(0, 120, on=True))
    assert sentence in line
    (status,) = listing.status(0)
    assert way in status
    assert listing.panel(0, 120, 12) == []
    assert listing.heights(120).total == 1


def lone() -> Ledger:
    """A story of one version."""
    text = f"Martha Holm waited.\n\n“{GEESE},” Martha Holm said. She has 14 geese."
    return ledger(compare(Story("Geese", (Version("A", "v", "a.txt", "utf-8", text),))))


def test_of_one_version_nothing_is_said_to_differ() -> None:
    """Its facts are listed, with who is said to speak; it has nothing to be compared with."""
    listing = laid_out(facts(lone()))
    lines = texts(listing.lines(0, 120, on=False))
    assert "only in" not in lines[0]
    assert "— Martha Holm" in "".join(lines)
    (title,) = texts([listing.title(120)])
    assert "facts: one version" in title
    panel = texts(listing.panel(0, 120, 12))
    assert any("nothing to compare it with" in line for line in panel)
    assert not any("no counterpart" in line for line in panel)


def test_until_the_facts_are_listed_that_is_said() -> None:
    """There are tabs without counts; nothing is said to be missing."""
    comparison = told_of_the_light().comparison
    full = laid_out(facts())
    listing = type(full)(
        facts(Ledger(comparison, {}, {}, ())),
        View(),
        full.geometry,
        "A",
        lambda call: f"<{call}>",
        reading=True,
    )
    assert texts(listing.lines(0, 120, on=True)) == [" Reading the facts …"]
    assert texts([listing.tabs(120)])[0].split() == ["Quotations", "Numbers", "Names", "Times"]
    assert listing.status(0) == ["the facts are being read", "<back> goes back"]


def test_a_hairline_parts_the_cells_where_it_is_asked_for() -> None:
    """Not the heads of the entries."""
    listing = laid_out(facts(), 160, view=View(ruled=True))
    head, *cells, blank = texts(listing.lines(0, 160, on=False))
    assert "│" not in head
    assert all(line.count("│") == 2 for line in cells)
    assert blank == ""


def test_times_are_listed_as_they_are_written() -> None:
    """Nothing is said of which day it was."""
    listing = laid_out(facts(view=FactView(kind=TIMES)))
    assert any(
        "Friday" in line
        for k in range(listing.count)
        for line in texts(listing.lines(k, 120, on=False))
    )


def test_of_a_long_list_only_what_is_looked_at_is_laid_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Thousands of rows open as fast as a few: the others have an estimate."""
    few = facts()
    ledger_ = few.ledger
    many = facts(replace(ledger_, rows=ledger_.rows * 1000))
    measured: list[int] = []
    height = FactEntries.height

    def counted(entries: FactEntries, row: FactRow) -> int:
        measured.append(1)
        return height(entries, row)

    monkeypatch.setattr(FactEntries, "height", counted)
    listing = laid_out(many)
    assert listing.count >= 3000
    heights = listing.heights(120)
    heights.settle(2000, 100, 100)
    assert 0 < len(measured) < 200
    assert len(listing.lines(2000, 120, on=True)) == heights[2000]
