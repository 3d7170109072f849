"""The list of flags: every flag of the story by kind, filtered as one types, with its reason."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container

from tetrapla.rows.flag_lines import FlagPage, filter_line, flags_status, flags_title
from tetrapla.rows.flag_list import Entry, FlagList, FlagView
from tetrapla.rows.flag_panel import flag_panel
from tetrapla.rows.roles import Ground, Line, Piece, Role
from tetrapla.session import Session
from tetrapla.ui.actions import FILTERING, FLAGS, bindings
from tetrapla.ui.messages import FlagsLeft
from tetrapla.ui.screens.base import SurfaceScreen
from tetrapla.ui.widgets.lines import LineView
from tetrapla.ui.widgets.rows_view import RowsView

BESIDE = 140
"""From this width on the reasons stand beside the list, below it on narrower screens."""
SHARE, SHARE_BELOW = 0.4, 0.36
"""How much of the width, or of the height, they take."""
MOST_BELOW, LEAST_HEIGHT = 16, 14
"""Lines that they never exceed below the list; on lower screens they are not shown."""
AIRY = 24
"""From this height on a blank line parts filter and list."""


class FlagsScreen(SurfaceScreen):
    """All flags of a story."""

    ACTIONS = FLAGS
    SURFACE = "list"
    NOUN = "flag"
    BINDINGS: ClassVar[list[BindingType]] = bindings(FLAGS)

    DEFAULT_CSS = """
    FlagsScreen #both { layout: vertical; height: 1fr; }
    FlagsScreen #both.beside { layout: horizontal; }
    FlagsScreen #both.beside #edge { width: 3; height: 1fr; }
    FlagsScreen #both.beside #why { height: 1fr; }
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._flags = FlagList(session.comparison, session.flags)
        self._page: FlagPage | None = None
        self._typing = False

    def compose(self) -> ComposeResult:
        """Title, rule, filter, list with reasons, status, keys."""
        yield LineView(Ground.PANEL, id="title")
        yield LineView(Ground.PAGE, id="rule")
        yield LineView(Ground.PAGE, id="filter")
        with Container(id="both"):
            yield RowsView(id=self.SURFACE)
            yield LineView(Ground.PAGE, id="edge")
            yield LineView(Ground.PAGE, id="why")
        yield LineView(Ground.PANEL, id="status")
        yield LineView(Ground.PANEL, id="keys")

    def _state(self) -> tuple[object, ...]:
        return (self.session.flags, self._typing)

    @property
    def _beside(self) -> bool:
        return self.size.width >= BESIDE

    @property
    def _why_width(self) -> int:
        return int(self.size.width * SHARE) if self._beside else self.size.width

    @property
    def page(self) -> FlagPage:
        """The list as it is laid out now."""
        if self._page is None:
            width = self.size.width - (self._why_width + 3 if self._beside else 0)
            self._page = FlagPage(self._flags, width)
        return self._page

    @property
    def entry(self) -> Entry | None:
        """The entry with the cursor; None: nothing is listed."""
        entries = self._flags.entries
        return entries[min(self.rows.cursor, len(entries) - 1)] if entries else None

    def repaint(self) -> None:
        """Lay the list out again, the cursor on the same entry."""
        if not self.size.width:
            return
        self._page = None
        self._place_widgets()
        cursor = self._flags.index_of(self.session.flags.chosen)
        self.rows.show(self.page.heights, self._lines_of, cursor, self.painter, keep=True)
        self._fill()

    def _place_widgets(self) -> None:
        low = self.size.height < LEAST_HEIGHT
        self.query_one("#filter").styles.height = self._filter_height
        self.query_one("#both").set_class(self._beside, "beside")
        edge, why = self.query_one("#edge", LineView), self.query_one("#why", LineView)
        edge.display = why.display = not low
        if self._beside:
            why.styles.width, why.styles.height = self._why_width, "1fr"
            edge.styles.width, edge.styles.height = 3, "1fr"
        else:
            why.styles.width, why.styles.height = "1fr", self._lines_below
            edge.styles.width, edge.styles.height = "1fr", 1

    @property
    def _filter_height(self) -> int:
        """A blank line stands below the filter where there is room."""
        return 2 if self.size.height >= AIRY else 1

    @property
    def _lines_below(self) -> int:
        return max(4, min(MOST_BELOW, int(self.size.height * SHARE_BELOW)))

    def _lines_of(self, index: int, on: bool) -> list[Line]:
        return self.page.lines(index, on=on)

    def _fill(self) -> None:
        """Everything around the list."""
        width, painter, flags = self.size.width, self.painter, self._flags
        title = flags_title(flags, self.session.comparison.story.title, width)
        self.query_one("#title", LineView).show([title], painter)
        rule = Line((Piece(0, "─" * width, Role.RULE),))
        self.query_one("#rule", LineView).show([rule], painter)
        line = filter_line(flags, self.page.width, self.key_of, typing=self._typing)
        self.query_one("#filter", LineView).show([line], painter)
        height = self.size.height if self._beside else self._lines_below
        edge = [Line((Piece(1, "│", Role.RULE),))] * height if self._beside else [rule]
        self.query_one("#edge", LineView).show(edge, painter)
        why = self.query_one("#why", LineView)
        if self._beside:
            height = max(1, height - 2 - self._filter_height - (1 if self.low else 2))
        entry = self.entry
        lines = flag_panel(self.session.comparison, entry, self._why_width, height) if entry else []
        why.show(lines, painter)
        told = flags_status(flags, self.session.comparison, self.rows.cursor, self.key_of)
        self.show_bottom(self.said_or(told))

    def _see(self, view: FlagView, said: str = "") -> None:
        """Show another view of the list."""
        self.session = self.session.with_flags(view)
        self._flags = self._flags.seen_as(view)
        if said:
            self.say(said)
        self.repaint()

    def go_to(self, index: int) -> None:
        """Set the cursor on an entry."""
        entries = self._flags.entries
        if entries:
            index = max(0, min(index, len(entries) - 1))
            view = self.session.flags.choose(entries[index].key)
            self.session = self.session.with_flags(view)
            self.rows.move_cursor(index)
        self._fill()

    def on_rows_view_clicked(self, message: RowsView.Clicked) -> None:
        """A click on the entry that is chosen goes there; the base class chooses another."""
        if message.index == self.rows.cursor and self.session.flags.chosen is not None:
            self.action_go()

    def action_go(self) -> None:
        """To the passage of the flag."""
        if self.entry is not None:
            self.go_to(self.rows.cursor)  # so that the list opens here again
            self.post_message(FlagsLeft(self.session, self.entry.passages[0].id))

    def action_back(self) -> None:
        """Back to where one was; with a filter, first to the whole list."""
        if self._typing or self.session.flags.wanted:
            self._type(False)
            self._see(self.session.flags.want(""), "no filter")
        else:
            self.post_message(FlagsLeft(self.session, None))

    def action_group(self) -> None:
        """The first flag of the other group."""
        if self._flags.entries:
            self.go_to(self._flags.next_group(self.rows.cursor))

    def action_open(self) -> None:
        """A line for each passage of an entry."""
        entry = self.entry
        if entry is None:
            return
        if entry.opens:
            self._see(self.session.flags.choose(entry.key).open(entry.key))
        else:
            self.say("this is one passage")
            self._fill()

    def action_shut(self) -> None:
        """One line for all passages of an entry."""
        if self.entry is not None:
            self._see(self.session.flags.close(self.entry.key))

    def action_hints(self) -> None:
        """Hints too, or not."""
        view = self.session.flags.toggle_hints()
        if not self._flags.hints:
            said = "there are no hints"
        else:
            said = "hints are listed too" if view.hints else "sure and likely flags"
        self._see(view, said)

    def action_filter(self) -> None:
        """Type a filter."""
        self._type(True)

    def action_keep(self) -> None:
        """From the filter back to the list."""
        self._type(False)

    def _type(self, typing: bool) -> None:
        self._typing = typing
        self.ACTIONS = FILTERING if typing else FLAGS
        self._fill()

    def on_key(self, event: events.Key) -> None:
        """While a filter is typed, letters are letters; arrows and enter stay what they are."""
        if not self._typing:
            return
        wanted = self.session.flags.wanted
        if event.is_printable and event.character:
            self._see(self.session.flags.want(wanted + event.character))
        elif event.key == "ctrl+u" or (event.key == "backspace" and wanted):
            self._see(self.session.flags.want("" if event.key == "ctrl+u" else wanted[:-1]))
        elif event.key in ("tab", "shift+tab", "backspace"):
            self.action_keep()
        else:
            return  # enter, escape and the arrows do what they do in the list
        event.stop()
        event.prevent_default()

    def on_paste(self, event: events.Paste) -> None:
        """What is pasted belongs to the filter."""
        if self._typing:
            event.stop()
            pasted = " ".join(event.text.split())
            self._see(self.session.flags.want(self.session.flags.wanted + pasted))
