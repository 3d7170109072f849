"""The table: every passage is shown, at every width, under every view."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.rows.fitting import end_of

from tetrapla.engine.model import Part
from tetrapla.engine.results import Comparison
from tetrapla.rows.reader import Page
from tetrapla.rows.roles import Role
from tetrapla.rows.screen_rows import Kind
from tetrapla.rows.sentences import status
from tetrapla.rows.table import Table
from tetrapla.rows.view import Boilerplate, Highlight, View, fit
from tetrapla.rows.wording import Wording
from tetrapla.session import Session

WIDTHS = (40, 60, 80, 120, 160, 220)
VIEWS = [
    View(raw=raw, boilerplate=boilerplate, highlight=highlight, base=base)
    for raw, boilerplate in itertools.product((False, True), Boilerplate)
    for highlight, base in (
        (Highlight.AGREEMENT, None),
        (Highlight.BASE, "A"),
        (Highlight.OFF, None),
    )
]


def text_of(table: Table, index: int, active: str = "") -> list[str]:
    """The lines of a screen row as plain text."""
    out = []
    for line in table.lines(index, active):
        text = ""
        for piece in line.pieces:
            text = text.ljust(piece.x) + piece.text
        out.append(text)
    return out


def words_shown(table: Table) -> str:
    """All text of a table of one column, without marks, numbers and line ends."""
    x = table.geometry.text_x(0)
    lines = (line for k in range(len(table.items)) for line in table.lines(k, ""))
    return "".join("".join(p.text for line in lines for p in line.pieces if p.x >= x).split())


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_measured_heights_are_the_heights_of_the_lines(
    possum: Comparison, view: View, width: int
) -> None:
    """Scrolling counts on a row being exactly as tall as it says."""
    session = replace(Session.start(possum), view=view)
    table = session.table(width)
    for index in range(len(table.items)):
        assert table.heights[index] == len(table.lines(index, ""))
        assert table.heights[index] == len(table.lines(index, session.active))


@pytest.mark.parametrize("raw", [False, True])
@pytest.mark.parametrize("width", range(40, 90, 7))
def test_heights_hold_where_repairs_put_in_and_take_out(
    damaged: Comparison, width: int, raw: bool
) -> None:
    """In the table and in the reader, for the text as it is and as it is repaired."""
    session = replace(Session.start(damaged).activate("B"), view=View(raw=raw))
    table = session.table(width)
    for index in range(len(table.items)):
        assert table.heights[index] == len(table.lines(index, "B"))
    page = Page(Wording(damaged), session.view, "B", width)
    for index in range(len(page.stops)):
        assert page.heights[index] == len(page.lines(index))


def test_raw_text_shows_what_cannot_be_seen_and_repaired_text_has_none_of_it(
    damaged: Comparison,
) -> None:
    """Signs for what a repair takes out; an emoji's own invisible part stays out of sight."""
    session = Session.start(damaged)
    raw = "".join(text_of(replace(session, view=View(raw=True)).table(220), 0, "B"))
    assert "cap⟨U+200B⟩tain of the Mari⟨U+00AD⟩gold" in raw
    assert "⟨U+202E⟩eciwt⟨U+202C⟩" in raw
    table = session.table(220)
    repaired = "".join(line for k in range(len(table.items)) for line in text_of(table, k, "B"))
    assert "⟨U+" not in repaired
    assert "the bell rang twice" in repaired


@pytest.mark.parametrize("width", WIDTHS)
def test_no_line_is_wider_than_the_terminal(possum: Comparison, width: int) -> None:
    """Pieces stand side by side, never over each other, and end before the edge."""
    table = Session.start(possum).table(width)
    for index in range(len(table.items)):
        for line in table.lines(index, "B"):
            assert end_of(line) <= table.geometry.body


def test_nothing_is_left_out_when_boilerplate_is_shown(possum: Comparison) -> None:
    """With nothing folded, every paragraph of every version stands in its column word for word."""
    view = View(boilerplate=Boilerplate.SHOW)
    for siglum in possum.sigla:
        shown = words_shown(Table(Wording(possum), view, fit(160, (siglum,), siglum)))
        for passage in possum.passages_of(siglum):
            if passage.part is Part.BODY:
                plain = passage.repaired_text.replace("\ufe0f", "")
                assert "".join(plain.split()) in shown, passage.id


def test_every_row_stands_on_the_screen_once(possum: Comparison) -> None:
    """Folded, merged or shown, each row has exactly one place at every width."""
    for width, boilerplate in itertools.product(WIDTHS, Boilerplate):
        view = View(boilerplate=boilerplate)
        table = Table(Wording(possum), view, fit(width, possum.sigla, "C"))
        rows = [k for item in table.items for k in item.rows]
        assert sorted(rows) == list(range(len(possum.rows)))


def test_a_moved_passage_is_told_at_both_ends(ferry: Comparison) -> None:
    """Its text stands beside its partner with an arrow; a ghost where it was told names it."""
    table = Session.start(ferry).table(120)
    moved = next(iter(ferry.moved))
    ghost = next(k for k, i in enumerate(table.items) if i.kind is Kind.GHOST)
    row = table.index_of(ferry.row_of[moved])
    partner = table.cells.partner(moved)
    assert partner is not None
    assert f"beside {partner}" in text_of(table, ghost)[0]
    arrows = {"↑", "↓"}
    assert arrows & set(text_of(table, ghost)[0])
    assert arrows & set("".join(text_of(table, row)))


def test_words_only_here_are_warm_and_shared_words_cool(told: Callable[..., Comparison]) -> None:
    """In near-copies the one word that differs is marked in both versions, the rest is shared."""
    text = "The harbour master locked the {} gate at seven and went home to his supper."
    comparison = told(*(f"Title of it\n\n{text.format(w)}\n" for w in ("northern", "southern")))
    table = Session.start(comparison).table(120)
    index = next(
        k for k in range(len(table.items)) if any("harbour" in t for t in text_of(table, k))
    )
    roles = {
        word: piece.role
        for line in table.lines(index, "")
        for piece in line.pieces
        for word in piece.text.split()
    }
    assert roles["northern"] is roles["southern"] is Role.ONLY
    assert roles["harbour"] is roles["supper."] is Role.ALL


@pytest.mark.parametrize(
    ("one", "other"), [("£40", "$40"), ("-5", "5"), ("46", "45"), ("C++", "C"), ("😀", "😡")]
)
def test_signs_and_currencies_are_differences(
    one: str, other: str, told: Callable[..., Comparison]
) -> None:
    """A sign, a currency or an emoji that differs is marked like a word that differs."""
    text = "The harbour master gave the ferryman {} for the lamp and went home to his supper."
    comparison = told(*(f"Title of it\n\n{text.format(w)}\n" for w in (one, other)))
    table = Session.start(comparison).table(120)
    warm = {
        piece.text.strip()
        for index in range(len(table.items))
        for line in table.lines(index, "")
        for piece in line.pieces
        if piece.role is Role.ONLY
    }
    assert warm == {one, other}


def test_a_difference_of_case_alone_is_a_difference(told: Callable[..., Comparison]) -> None:
    """The words are the same, so none is marked, but the row counts and the status says why."""
    comparison = told(
        "Title of it\n\nThe Ferry came home.\n", "Title of it\n\nThe ferry came home.\n"
    )
    session = Session.start(comparison)
    table = session.table(120)
    index = table.index_of(comparison.row_of["A2"])
    assert session.is_difference(table.items[index])
    assert "other case or punctuation" in " ".join(status(table, index, "A", str))


def test_folded_boilerplate_says_what_it_is(possum: Comparison) -> None:
    """Several lines of one version fold to one that counts and names them."""
    table = Session.start(possum).table(160)
    last = text_of(table, len(table.items) - 1)[0]
    assert "lines:" in last
    assert "author" in last


def test_rows_of_hidden_columns_are_counted(possum: Comparison) -> None:
    """With two columns, what only the others tell is one line that says so."""
    table = Session.start(possum).table(80)
    away = [k for k, item in enumerate(table.items) if item.kind is Kind.AWAY]
    assert away
    assert all("told only in" in text_of(table, k)[0] for k in away)
    assert all(len(table.lines(k, "")) == 2 for k in away)


@pytest.mark.parametrize(
    ("width", "columns", "stacked"),
    [(59, 4, True), (80, 2, False), (120, 3, False), (160, 4, False)],
)
def test_columns_fit_the_width(width: int, columns: int, stacked: bool) -> None:
    """Four at 160, three at 120, two at 80, stacked below 70."""
    geometry = fit(width, tuple("ABCD"), "A")
    assert (len(geometry.shown), geometry.stacked) == (columns, stacked)


@pytest.mark.parametrize("active", "ABCDEFG")
def test_the_window_of_columns_holds_the_active_version(active: str) -> None:
    """Whichever version is active, it is on the screen, and the others are named as hidden."""
    geometry = fit(120, tuple("ABCDEFG"), active)
    assert active in geometry.shown
    assert (*geometry.hidden_left, *geometry.shown, *geometry.hidden_right) == tuple("ABCDEFG")


def test_reworded_passages_are_marked_and_no_others(possum: Comparison) -> None:
    """The mark stands at each passage that shares too little, and at none that is told alone."""
    session = Session.start(possum)
    table = session.table(160)
    marked = {
        row
        for k, item in enumerate(table.items)
        for row in item.rows[: item.kind is Kind.ROW]
        if any(p.role is Role.MARK_REWORDED for line in table.lines(k, "") for p in line.pieces)
    }
    reworded = {
        row
        for row, tellers in enumerate(possum.tellers)
        if len(tellers) > 1
        and any(session.wording.reworded(row, siglum, session.view) for siglum in tellers)
    }
    assert marked == reworded
    assert marked
