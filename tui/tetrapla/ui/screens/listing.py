"""What the lists share: a filter that is typed, entries, what is told of the chosen one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.containers import Container

from tetrapla.rows.listing import LONGEST_FILTER, Listing, rule
from tetrapla.rows.roles import Ground, Line, Piece, Role
from tetrapla.ui.actions import Action
from tetrapla.ui.messages import ListLeft
from tetrapla.ui.screens.base import SurfaceScreen
from tetrapla.ui.widgets.lines import LineView
from tetrapla.ui.widgets.rows_view import RowsView

BESIDE = 140
"""From this width on what is told of an entry stands beside the list, else below it."""
SHARE, SHARE_BELOW = 0.4, 0.36
"""How much of the width, or of the height, it takes."""
LEAST_HEIGHT = 14
"""On lower screens it is not shown below the list."""
AIRY = 24
"""From this height on a blank line parts filter and list."""
SLICE, PAUSE = 0.02, 0.03
"""Seconds that are worked on a list that is not finished, and that keys have between."""


class FilterScreen(SurfaceScreen):
    """A screen on which a filter can be typed; letters are letters of it meanwhile."""

    FILTERING: ClassVar[Sequence[Action]] = ()
    """What keys do while it is typed."""
    typing = False

    @property
    def wanted(self) -> str:
        """The filter; empty: everything is listed."""
        raise NotImplementedError

    def want(self, wanted: str) -> None:
        """Filter by something else."""
        raise NotImplementedError

    def show_typing(self) -> None:
        """Show whether the filter is being typed."""
        raise NotImplementedError

    def action_filter(self) -> None:
        """Type a filter."""
        self._type(True)

    def action_keep(self) -> None:
        """From the filter back to the list."""
        self._type(False)

    def clear_filter(self) -> bool:
        """List everything again; whether anything was filtered or typed."""
        if not (self.typing or self.wanted):
            return False
        self._type(False)
        self.want("")
        self.say("no filter")
        self.show_typing()
        return True

    def _type(self, typing: bool) -> None:
        self.typing = typing
        self.ACTIONS = self.FILTERING if typing else type(self).ACTIONS
        self.show_typing()

    async def on_key(self, event: events.Key) -> None:
        """While a filter is typed, letters are letters; arrows stay what they are."""
        if not self.typing:
            return
        wanted = self.wanted
        if event.is_printable and event.character:
            self.want((wanted + event.character)[:LONGEST_FILTER])
        elif event.key == "ctrl+u" or (event.key == "backspace" and wanted):
            self.want("" if event.key == "ctrl+u" else wanted[:-1])
        elif event.key in ("enter", "tab", "shift+tab", "backspace"):
            self.action_keep()
        else:
            return  # escape and the arrows do what they do in the list
        event.stop()
        event.prevent_default()

    def on_paste(self, event: events.Paste) -> None:
        """What is pasted belongs to the filter."""
        if self.typing:
            event.stop()
            pasted = " ".join(event.text[: 2 * LONGEST_FILTER].split())
            self.want((self.wanted + pasted)[:LONGEST_FILTER])


class ListScreen(FilterScreen):
    """A list: title, rule, filter, entries with what is told of the chosen one, status, keys."""

    SURFACE = "list"
    MOST_BELOW = 16
    """Lines that what is told of an entry never exceeds below the list."""
    _waits = False
    """Whether the next slice of work is on its way."""
    _works = True
    """Whether the slice before left work to be done."""
    _spare = 0
    """Lines that the list leaves empty, for what is told below it."""

    DEFAULT_CSS = """
    ListScreen #both { layout: vertical; height: 1fr; }
    ListScreen #both.beside { layout: horizontal; }
    ListScreen #both.beside #edge { width: 3; height: 1fr; }
    ListScreen #both.beside #why { height: 1fr; }
    """

    @property
    def listing(self) -> Listing:
        """The entries, laid out."""
        raise NotImplementedError

    @property
    def place(self) -> int:
        """The entry on which the cursor is to stand."""
        raise NotImplementedError

    def choose(self, index: int) -> None:
        """Note that the cursor stands on an entry."""
        raise NotImplementedError

    def settle(self, seconds: float) -> bool:  # noqa: ARG002 - for who derives
        """Work for a while on what is not known yet of the list; whether anything is left."""
        return False

    def compose(self) -> ComposeResult:
        """Title, rule, filter, list with what is told of an entry, status, keys."""
        yield LineView(Ground.PANEL, id="title")
        yield LineView(Ground.PAGE, id="rule")
        yield LineView(Ground.PAGE, id="filter")
        yield LineView(Ground.PAGE, id="heading")
        with Container(id="both"):
            yield RowsView(id=self.SURFACE)
            yield LineView(Ground.PAGE, id="edge")
            yield LineView(Ground.PAGE, id="why")
        yield LineView(Ground.PANEL, id="status")
        yield LineView(Ground.PANEL, id="keys")

    def _state(self) -> tuple[object, ...]:
        return (self.session.view, self.wanted, self.typing, self.rows.cursor)

    @property
    def beside(self) -> bool:
        """Whether what is told of an entry stands beside the list."""
        return self.size.width >= BESIDE

    @property
    def why_width(self) -> int:
        """Cells of what is told of an entry."""
        return int(self.size.width * SHARE) if self.beside else self.size.width

    @property
    def list_width(self) -> int:
        """Cells of the list."""
        return self.size.width - (self.why_width + 3 if self.beside else 0)

    @property
    def _lines_below(self) -> int:
        return self._least_below + self._spare

    @property
    def _least_below(self) -> int:
        return max(4, min(self.MOST_BELOW, int(self.size.height * SHARE_BELOW)))

    @property
    def _filter_height(self) -> int:
        """A blank line stands below the filter where there is room."""
        return 2 if self.size.height >= AIRY else 1

    def repaint(self) -> None:
        """Lay the list out again, the cursor on the same entry."""
        if not self.size.width:
            return
        self._show_list()
        self.fill()
        self._settle_later()

    def _show_list(self) -> None:
        heights = self.listing.heights(self.list_width)
        room = self._height_inside - self._least_below - 1
        self._spare = 0 if self.beside else max(0, room - heights.total)
        self._place_widgets()
        self.rows.show(heights, self._lines_of, self.place, self.painter, keep=True)

    @property
    def _height_inside(self) -> int:
        """Lines between the filter and the status."""
        around = 1 + len(self.above) + len(self.listing.heads(self.list_width))
        return self.size.height - (around + self._filter_height + (1 if self.low else 2))

    @property
    def above(self) -> Sequence[Line]:
        """What stands between the title and the filter."""
        return [rule(self.size.width)]

    def _place_widgets(self) -> None:
        self.query_one("#filter").styles.height = self._filter_height
        self.query_one("#both").set_class(self.beside, "beside")
        edge, why = self.query_one("#edge", LineView), self.query_one("#why", LineView)
        edge.display = why.display = self.size.height >= LEAST_HEIGHT
        if self.beside:
            why.styles.width, why.styles.height = self.why_width, "1fr"
            edge.styles.width, edge.styles.height = 3, "1fr"
        else:
            why.styles.width, why.styles.height = "1fr", self._lines_below
            edge.styles.width, edge.styles.height = "1fr", 1

    def _lines_of(self, index: int, on: bool) -> Sequence[Line]:
        return self.listing.lines(index, self.list_width, on=on)

    def fill(self) -> None:
        """Everything around the list."""
        width, painter, listing = self.size.width, self.painter, self.listing
        self.query_one("#title", LineView).show([listing.title(width)], painter)
        self._show_lines("#rule", self.above)
        typed = listing.filter_line(self.list_width, typing=self.typing)
        self.query_one("#filter", LineView).show([typed], painter)
        self._show_lines("#heading", listing.heads(self.list_width))
        self._fill_why()
        self.show_bottom(self.said_or(listing.status(self.rows.cursor)))

    def _show_lines(self, where: str, lines: Sequence[Line]) -> None:
        """Some lines in a widget that has room for as many."""
        view = self.query_one(where, LineView)
        view.display = bool(lines)
        view.styles.height = len(lines)
        view.show(lines, self.painter)

    def _fill_why(self) -> None:
        """What is told of the chosen entry."""
        height = self._lines_below
        edge = [rule(self.size.width)]
        if self.beside:
            edge = [Line((Piece(1, "│", Role.RULE),))] * self.size.height
            height = max(1, self._height_inside)
        self.query_one("#edge", LineView).show(edge, self.painter)
        why = self.query_one("#why", LineView)
        if why.display:
            why.show(self.listing.panel(self.rows.cursor, self.why_width, height), self.painter)

    def show_typing(self) -> None:
        """Show whether the filter is being typed."""
        self.fill()

    def go_to(self, index: int) -> None:
        """Set the cursor on an entry."""
        count = self.listing.count
        if count:
            index = max(0, min(index, count - 1))
            self.choose(index)
            self.rows.move_cursor(index)
        self.fill()
        self._settle_later()

    def on_rows_view_clicked(self, message: RowsView.Clicked) -> None:
        """A click on the entry that is chosen goes there; the base class chooses another."""
        if message.index == self.rows.cursor:
            self.action_go()

    def on_rows_view_scrolled(self) -> None:
        """Other lines came into sight; they may not be known yet."""
        self._settle_later()

    def action_go(self) -> None:
        """To what the entry tells of."""
        raise NotImplementedError

    def action_back(self) -> None:
        """Back to where one was; with a filter, first to the whole list."""
        if not self.clear_filter():
            self.post_message(ListLeft(self.session, None))

    def _settle_later(self) -> None:
        if not self._waits:
            self._waits = True
            self.set_timer(PAUSE, self._settle)

    def _settle(self) -> None:
        """A slice of the work, while nobody waits for it; then show what it changed."""
        self._waits = False
        count = self.listing.count
        left = self.settle(SLICE)
        if self.listing.count != count:
            self._show_list()
        if left or self._works or self.listing.count != count:
            self.fill()
        self._works = left
        if left:
            self._settle_later()
