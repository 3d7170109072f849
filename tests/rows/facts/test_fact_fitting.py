"""What holds for the list of facts of any story: exact heights, lines that fit, nothing lost."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.rows.drawn import HARD, NAMES, ONE_LINE, WIDTHS, seen, sessions
from tests.rows.drawn import told as compared
from tests.rows.facts.pages import key_of
from tests.rows.fitting import fits

from tetrapla.engine.facts.types import FactKind
from tetrapla.rows.facts.fact_cells import FactInks, tellings
from tetrapla.rows.facts.fact_copy import fact_copy
from tetrapla.rows.facts.fact_lines import FactListing
from tetrapla.rows.facts.fact_list import FactList
from tetrapla.rows.facts.fact_view import FactView
from tetrapla.rows.roles import Ground
from tetrapla.rows.visible import display
from tetrapla.session import Session

SOME = settings(max_examples=settings().max_examples * 4 // 10)
WORDS = ("the goose", "never", "ate all", "of the barley", "in my kitchen", "14 times", *HARD[:12])
SPEECH = st.one_of(
    st.lists(st.sampled_from(WORDS), min_size=3, max_size=14).map(" ".join),
    st.just("The goose of the keeper never ate all of the barley in my kitchen"),
    st.just("The goose of the keeper ate 250 sacks of the barley in my kitchen"),
    ONE_LINE,
)
SPOKEN = st.builds(
    "“{},” {}.".format,
    SPEECH,
    st.sampled_from(
        [
            "said Ilse Brandt",
            "Karl Brandt told the Herald",
            "she said",
            "it said",
            f"said {HARD[0]}",
        ]
    ),
)
TEXTS = st.lists(st.one_of(SPOKEN, SPOKEN, SPEECH), max_size=5).map("\n\n".join)


@st.composite
def quoting(draw: st.DrawFn) -> Session:
    """A reading of a story in which much is quoted."""
    texts = draw(st.lists(TEXTS, min_size=1, max_size=4))
    names = draw(st.lists(NAMES, min_size=len(texts), max_size=len(texts)))
    return draw(seen(Session.start(compared(texts, names))))


@st.composite
def lists(draw: st.DrawFn, reading: st.SearchStrategy[Session]) -> tuple[FactListing, int]:
    """A list of facts at some width."""
    session, width = draw(reading), draw(WIDTHS)
    view = FactView(
        kind=draw(st.sampled_from(FactKind)),
        perhaps=draw(st.booleans()),
        by_story=draw(st.booleans()),
        wanted=draw(st.sampled_from(["", "", "", "goose", "B", "zebra"])),
    )
    facts = FactList(session.wording.ledger, view, session.view.hidden)
    facts = facts.seen_as(view.show(draw(st.sampled_from([g.name for g in facts.groups]))))
    geometry = session.geometry(width)
    return FactListing(facts, session.view, geometry, session.active, key_of), width


LISTS = st.one_of(lists(sessions()), lists(quoting()))


@given(LISTS)
@SOME
def test_every_row_is_as_tall_as_it_says(drawn: tuple[FactListing, int]) -> None:
    """With the cursor and without; a blank line is the last."""
    listing, width = drawn
    heights = listing.heights(width)
    for index in range(listing.count):
        lines = listing.lines(index, width, on=True)
        assert heights[index] == len(lines) == len(listing.lines(index, width, on=False))
        assert lines[-1].pieces == ()


@given(LISTS)
@SOME
def test_every_line_is_as_wide_as_the_screen(drawn: tuple[FactListing, int]) -> None:
    """Of the list, around it and below it; no text that could steer a terminal."""
    listing, width = drawn
    fits([listing.title(width), listing.tabs(width)], width, Ground.PANEL)
    fits([*listing.heads(width), listing.filter_line(width, typing=True)], width)
    for index in range(max(1, listing.count)):
        for on in (True, False):
            fits(listing.lines(index, width, on=on), width)
        fits(listing.panel(index, width, 12), width)
        told = " ".join(listing.status(index))
        assert display(told).text == told


@given(LISTS)
@SOME
def test_text_and_colours_go_together(drawn: tuple[FactListing, int]) -> None:
    """What is coloured is what is told, and what is copied holds it."""
    listing, _ = drawn
    ledger = listing.facts.ledger
    for row in listing.facts.found:
        inks = FactInks(ledger, replace(Session.start(ledger.comparison).view)).inks(row)
        copied = fact_copy(row, ledger).text
        for siglum in (*row.cells, *row.told):
            told = tellings(row, siglum, ledger)
            assert [ink.text for ink in inks[siglum]] == [display(t.text).text for t in told]
            assert all(len(ink.roles) == len(ink.text) for ink in inks[siglum])
            assert all(t.text in copied for t in told)
