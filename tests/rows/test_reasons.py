"""Why text is flagged: flag by flag, in the details, in the list and in the reader."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tetrapla.engine.kinds import Level
from tetrapla.engine.results import Comparison
from tetrapla.rows.details import Details
from tetrapla.rows.flag_list import FlagList, FlagView, Key
from tetrapla.rows.flag_panel import flag_panel
from tetrapla.rows.flag_reasons import flag_lines
from tetrapla.rows.reader import Page
from tetrapla.rows.reader_bars import reader_status
from tetrapla.rows.roles import Line
from tetrapla.rows.screen_rows import Kind
from tetrapla.rows.stops import SHORT
from tetrapla.rows.view import Boilerplate
from tetrapla.rows.width import cell_width
from tetrapla.session import Session

GEESE = (
    "Geese on the lighthouse stairs\n\n"
    "Three geese moved into the lighthouse last week and sleep on the lowest stairs.\n\n"
    "Share this story\n\n"
    "The keeper steps over them each night on her way up to the lamp. Please share this story!\n\n"
    "Their noise has kept every burglar on the coast away since then, she says.\n\n"
    "Leave a Reply\n\n"
    "Your email address will not be published. Required fields are marked *\n\n"
    "All rights reserved.\n"
)


@pytest.fixture(scope="module")
def geese(told: Callable[..., Comparison]) -> Comparison:
    """A page with one boilerplate line inside the story and three behind it, told only here."""
    comparison = told(GEESE, "A quite different title\n\nNothing here is about any bird at all.\n")
    assert set(comparison.asides) == {"A3", "A6", "A7", "A8"}
    return comparison


def text(lines: list[Line]) -> str:
    """Lines as plain text."""
    out = ""
    for line in lines:
        at = ""
        for piece in line.pieces:
            at = at.ljust(piece.x) + piece.text
        out += at.rstrip() + "\n"
    return out


def test_a_fold_is_explained_flag_by_flag(geese: Comparison) -> None:
    """Each flag names its passage and quotes it, and its own evidence stands right below it."""
    passages = [geese.by_id[i] for i in ("A6", "A7", "A8")]
    lines = ["".join(t for t, _ in runs) for runs in flag_lines(geese, passages, 100)]
    heads = [k for k, line in enumerate(lines) if line.startswith("│ ")]
    assert len(heads) == sum(len(geese.flags_of[p.id]) for p in passages)
    for passage in passages:
        (flag,) = geese.flags_of[passage.id]
        at = next(k for k in heads if f" {passage.id} “{passage.text[:20]}" in lines[k])
        own = "\n".join(lines[at : next((h for h in heads if h > at), len(lines))])
        assert flag.reason in own
        assert all(str(fact) in own for fact in flag.evidence)
        for other in passages:
            if other is not passage:
                assert not any(str(f) in own for f in geese.flags_of[other.id][0].evidence)


def test_neighbours_of_one_reason_are_told_in_one_go(page: Comparison) -> None:
    """Two lines under one heading: both quoted, their common reason once."""
    passages = page.passages_of("A")
    lines = ["".join(t for t, _ in runs) for runs in flag_lines(page, passages, 80)]
    at = next(k for k, line in enumerate(lines) if "The dog of the cook" in line)
    assert lines[at - 1] == "│ related  sure, 2 times"
    assert lines[at + 1].strip() == "A7 “The cat of the cook”"
    assert [line.strip() for line in lines].count("It stands under “Read more”.") == 1


@pytest.mark.parametrize("width", [40, 60, 80, 120, 160])
def test_the_details_of_a_fold_name_all_its_passages(width: int, geese: Comparison) -> None:
    """The first and the last in the head; whatever the width, no line is wider."""
    table = Session.start(geese).table(width)
    index = table.index_of(geese.row_of["A8"])
    assert table.items[index].kind is Kind.FOLD
    lines = Details(table, index, "A", width).lines(60)
    assert "A6 to A8" in text(lines[:1])
    assert "not the story" in text(lines[:1])
    for line in lines:
        assert all(p.x + cell_width(p.text) <= width for p in line.pieces)


def test_a_part_of_a_passage_is_quoted_in_its_details(geese: Comparison) -> None:
    """Of a flag on one sentence the details say which; of one on the whole passage nothing."""
    (part,) = ["".join(t for t, _ in r) for r in flag_lines(geese, [geese.by_id["A4"]], 80)][:1]
    assert "A4 “Please share this story!”" in part
    (whole,) = ["".join(t for t, _ in r) for r in flag_lines(geese, [geese.by_id["A3"]], 80)][:1]
    assert "“" not in whole


def test_the_list_explains_boilerplate_line_by_line(page: Comparison) -> None:
    """The panel of an entry with several flags has a reason below every quotation."""
    flags = FlagList(page, FlagView())
    key = Key("related", Level.SURE, "A")
    entry = flags.entries[flags.index_of(key)]
    lines = [line.strip() for line in text(flag_panel(page, entry, 70, 60)).splitlines()]
    at = lines.index("A5 “Read more”")
    assert lines[at + 1] == "“Read more” leads to other pages."
    assert lines[at + 2] == "· rule related.by-hand"
    assert lines[at + 3 : at + 6] == [
        "A6 “The dog of the cook”",
        "A7 “The cat of the cook”",
        "It stands under “Read more”.",
    ]


@pytest.mark.parametrize("width", [24, 50, 80, 160])
@pytest.mark.parametrize("state", Boilerplate)
def test_the_reader_tells_reasons_below_a_passage(
    width: int, state: Boilerplate, geese: Comparison
) -> None:
    """Of a fold, of a line that is set aside and of a part of a passage; heights stay exact."""
    session = Session.start(geese).with_boilerplate(state)
    page = Page(session.wording, session.view, "A", width)
    for passage in ("A3", "A4", "A7"):
        stop = page.stop_of(passage)
        assert page.opens(stop)
        closed = page.lines(stop)
        page.expand(stop)
        opened = page.lines(stop)
        assert page.heights[stop] == len(opened)
        told = " ".join(text(opened).split())
        assert "Flags" in told
        assert "Flags" not in text(closed)
        if width >= 80:
            assert " ".join(geese.flags_of[passage][0].reason.split()) in told
        for line in opened:
            assert all(p.x + cell_width(p.text) <= max(width, 32) for p in line.pieces)
    assert not page.opens(page.stop_of("A5"))


def test_the_reader_says_that_boilerplate_is_not_the_story(geese: Comparison) -> None:
    """Not that one version alone tells it; a fold names its passages, a part its kind."""
    session = Session.start(geese)
    page = Page(session.wording, session.view, "A", 100)
    said = {i: reader_status(page, page.stop_of(i), str) for i in ("A2", "A3", "A4", "A7")}
    assert said["A2"] == ["A2 of 8", "told only in A"]
    assert said["A3"] == ["A3 of 8", "not the story: share", "others says why"]
    assert said["A4"][-1] == "not the story inside it: share"
    assert said["A7"] == [
        "A6 to A8 of 8",
        "not the story",
        "others says why",
        "boilerplate shows it",
    ]


def test_a_single_short_line_does_not_fold(geese: Comparison) -> None:
    """In the reader and in the table its text stands there, with the mark of what is set aside."""
    session = Session.start(geese)
    page = Page(session.wording, session.view, "A", 100)
    stop = page.stop_of("A3")
    assert not page.stops[stop].fold
    table = session.table(100)
    rows = list(table.lines(table.index_of(geese.row_of["A3"]), ""))
    for lines in (page.lines(stop), rows):
        assert "│ " in text(lines)
        assert "3" in text(lines)
        assert "Share this story" in text(lines)
    assert session.at_passage("A3", alone=True).view.boilerplate is Boilerplate.FOLD
    assert session.at_passage("A7", alone=True).view.boilerplate is Boilerplate.DIM


def test_a_single_long_line_folds_to_its_beginning(told: Callable[..., Comparison]) -> None:
    """With the mark of a fold and its number, in the reader and in the table."""
    prompt = "Please share this story with your friends on Facebook, on WhatsApp and by email"
    assert len(prompt) > SHORT
    first, *rest = GEESE.split("\n\n")[:2]
    comparison = told("\n\n".join([first, *rest, prompt, *GEESE.split("\n\n")[4:5]]) + "\n")
    assert "A3" in comparison.asides
    session = Session.start(comparison)
    page = Page(session.wording, session.view, "A", 70)
    table = session.table(60)
    rows = list(table.lines(table.index_of(comparison.row_of["A3"]), ""))
    for lines in (page.lines(page.stop_of("A3")), rows):
        shown = text(lines).strip()
        assert shown.split()[:3] == ["≡", "3", "Please"]
        assert shown.endswith("…")
