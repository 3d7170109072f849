"""The facts: quotations, numbers, names and times, the versions beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.worker import Worker, WorkerState, get_current_worker

from tetrapla.engine.facts.ledger import Ledger
from tetrapla.rows.blocks import Block
from tetrapla.rows.facts.explained import facts_blocks
from tetrapla.rows.facts.fact_copy import fact_copy
from tetrapla.rows.facts.fact_lines import PERHAPS, FactListing, group_told
from tetrapla.rows.facts.fact_list import FactList, key_of_row
from tetrapla.rows.facts.fact_view import EVERY, FactView
from tetrapla.rows.facts.words import TABS
from tetrapla.rows.listing import rule
from tetrapla.rows.roles import Line, Piece
from tetrapla.session import Session
from tetrapla.ui.actions import FACTS, FILTERING_FACTS, bindings, short_keys_of
from tetrapla.ui.messages import ExportWanted, ListLeft
from tetrapla.ui.patience import StoppedError
from tetrapla.ui.screens.copying import GivingScreen
from tetrapla.ui.screens.listing import ListScreen
from tetrapla.ui.widgets.rows_view import RowsView

READING = "facts"
"""Name of the worker that lists the facts of a story, and how the ids of their formats begin."""
_MOST_LOW = 6
"""Lines below the list on low screens."""
_LEFT, _LEFT_LOW = 10, 5
"""Lines that are left to the list, on high and low screens, where what is told takes the rest."""
_LOW_KEYS = ("back", "go")
"""Actions that the bottom line of a low screen names, besides the way to all of them."""


class FactsScreen(ListScreen, GivingScreen):
    """The facts of a story, a kind at a time."""

    MOST_BELOW = 12
    ACTIONS = FACTS
    FILTERING = FILTERING_FACTS
    BINDINGS: ClassVar[list[BindingType]] = bindings(FACTS)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.reading = not session.wording.knows_ledger
        """Whether the facts are still being listed."""
        self._tall = False
        """Whether what is told of the row takes most of the screen."""
        self._page = 0
        """From 0: which page of it is shown."""
        self._facts = self._listed()
        self._listing: FactListing | None = None

    def on_mount(self) -> None:
        """List the facts, if nobody has: in a long story that takes a while."""
        if self.reading:
            self.run_worker(self._read, thread=True, name=READING, exit_on_error=False)

    def _read(self) -> None:
        worker = get_current_worker()

        def step(_what: str, _how_far: float) -> None:
            if worker.is_cancelled:
                raise StoppedError

        self.session.wording.settle_ledger(step)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Show what was found."""
        if event.worker.name != READING or not event.worker.is_finished:
            return
        event.stop()
        error = event.worker.error
        if error is not None and not isinstance(error, StoppedError):
            raise error
        if event.state is WorkerState.SUCCESS:
            self.reading = False
            self._facts, self._listing = self._listed(), None
            self.repaint()

    def _listed(self) -> FactList:
        wording, view = self.session.wording, self.session.view
        comparison = wording.comparison
        ledger = Ledger(comparison, {}, {}, ()) if self.reading else wording.ledger
        return FactList(ledger, self.session.facts, view.hidden)

    @property
    def listing(self) -> FactListing:
        """The rows, laid out for the columns that fit."""
        if self._listing is None:
            session = self.session
            geometry = session.geometry(self.size.width)
            self._listing = FactListing(
                self._facts,
                session.view,
                geometry,
                session.active,
                self.key_of,
                reading=self.reading,
            )
        return self._listing

    def about(self, width: int) -> Sequence[Block]:
        """What the list promises, and what its signs mean."""
        return facts_blocks(width)

    def settle(self, seconds: float) -> bool:
        """Make ready what a filter will look through; whether anything is left."""
        return self._facts.settle(seconds)

    def _state(self) -> tuple[object, ...]:
        session = self.session
        return (*super()._state(), session.active, replace(session.facts, chosen={}))

    @property
    def beside(self) -> bool:
        """What is told of a row stands below the list: its columns need the whole width."""
        return False

    @property
    def above(self) -> Sequence[Line]:
        """The kinds of facts; on low screens without a rule."""
        tabs = self.listing.tabs(self.size.width)
        return [tabs] if self.low else [rule(self.size.width), tabs]

    @property
    def _filter_height(self) -> int:
        """A blank line stands below the filter where there is room."""
        return 1 if self.low else 2

    @property
    def _least_below(self) -> int:
        """On low screens few lines: what differs stands first in them; all but few if asked."""
        if self._tall:
            return max(4, self._height_inside - 1 - (_LEFT_LOW if self.low else _LEFT))
        return min(_MOST_LOW, super()._least_below) if self.low else super()._least_below

    def _fill_why(self) -> None:
        """What is told of the chosen row, from the page on that was turned to."""
        if self._page:  # another version or a larger screen may have fewer
            shown = self.listing.pages(self.rows.cursor, self.why_width, self._lines_below)
            self._page = min(self._page, shown - 1)
        self.listing.page = self._page
        super()._fill_why()

    def short_keys(self, width: int) -> list[Piece]:
        """For low terminals: the way out too; while a filter is typed, what keys do then."""
        return short_keys_of(self.actions, width, () if self.typing else _LOW_KEYS)

    @property
    def place(self) -> int:
        """The row that was chosen last."""
        return self._facts.place

    @property
    def wanted(self) -> str:
        """The filter."""
        return self.session.facts.wanted

    def want(self, wanted: str) -> None:
        """Filter by something else."""
        self._see(replace(self.session.facts, wanted=wanted))

    def choose(self, index: int) -> None:
        """The cursor stands on a row."""
        row = self._facts.found[index]
        self._page = 0
        view = self.session.facts.choose(key_of_row(row))
        self.session = replace(self.session, facts=view)
        self._facts.view = view

    def _see(self, view: FactView, said: str = "") -> None:
        """Show another view of the facts."""
        self.session = replace(self.session, facts=view)
        self._facts = self._facts.seen_as(view)
        self._listing = None
        self.repaint()
        if said:
            self.say(said)
            self.fill()

    def on_resize(self) -> None:
        """Other columns may fit."""
        self._listing = None
        super().on_resize()

    def on_rows_view_clicked(self, message: RowsView.Clicked) -> None:
        """A click on a column makes its version active; the base class moves the cursor."""
        geometry = self.listing.geometry
        if not geometry.stacked:
            self._activate(geometry.version_at(message.x))

    def on_click(self, event: events.Click) -> None:
        """A click on a tab shows its kind."""
        if event.widget is None or event.widget.id != "rule" or event.y != len(self.above) - 1:
            return
        kind = self.listing.kind_at(event.x)
        if kind is not None:
            self._see(replace(self.session.facts, kind=kind))

    def _activate(self, siglum: str) -> None:
        self.session = replace(self.session, active=siglum)
        self._listing = None
        self.repaint()

    def action_version(self, by: int) -> None:
        """The version to the left or right."""
        before = self.session.active
        self.session = self.session.step_version(by)
        if self.session.active == before:
            self.say(f"{before} is the {'first' if by < 0 else 'last'} version")
        self._activate(self.session.active)

    def action_kind(self, by: int) -> None:
        """The next kind of fact, or the one before."""
        self._see(self.session.facts.step_kind(by))

    def action_next(self, by: int) -> None:
        """The next row that differs, or the one before."""
        found = self._facts.next(self.rows.cursor, by)
        if found is None:
            self.say(f"no further row that differs {'below' if by > 0 else 'above'}")
        self.go_to(self.rows.cursor if found is None else found)

    def action_states(self) -> None:
        """The next group of rows."""
        if self.reading:
            return
        group = self._facts.next_group()
        said = f"{group_told(group.name)}: {group.rows:,}"
        if group.name == EVERY:
            said = f"all {TABS[self.session.facts.kind]}: {group.rows:,}"
        self._see(self.session.facts.show(group.name), said)

    def action_order(self) -> None:
        """What differs most first, or the order of the story."""
        view = self.session.facts
        view = replace(view, by_story=not view.by_story)
        self._see(view, "order of the story" if view.by_story else "what differs most first")

    def action_perhaps(self) -> None:
        """What is perhaps the same put together, or left apart."""
        view, hints = self.session.facts, self._facts.hints
        view = replace(view, perhaps=not view.perhaps)
        what = PERHAPS.get(view.kind, PERHAPS[next(iter(PERHAPS))])
        said = f"{what}: {hints:,} put together" if view.perhaps else f"{what}: left apart"
        self._see(view, said if hints else f"no {TABS[view.kind]} are {what}")

    def action_further(self) -> None:
        """More of what is told of the row: taller, page by page, and then as before."""
        shown = self.listing.pages(self.rows.cursor, self.why_width, self._lines_below)
        if not self._tall and shown == 1:
            self.say("all that is told of the row is in sight")
            self.fill()
            return
        if self._tall and self._page + 1 < shown:
            self._page += 1
        else:
            self._tall, self._page = not self._tall, 0
        self.repaint()

    def action_go(self) -> None:
        """To the row of the passage."""
        if self.listing.count:
            self.go_to(self.rows.cursor)  # so that the list opens here again
            row = self._facts.found[self.rows.cursor]
            self.post_message(ListLeft(self.session, self._facts.goal(row, self.session.active)))

    def action_copy(self) -> None:
        """Copy the row, with labels."""
        copy = None
        if self.listing.count:
            copy = fact_copy(self._facts.found[self.rows.cursor], self._facts.ledger)
        self.give(copy, "nothing is listed to copy")

    def action_export(self) -> None:
        """Write the facts into a file."""
        self.post_message(ExportWanted(self.session, READING))
