"""The Compare screen: one table of rows, the overview beside it, details below."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal

from tetrapla.rows.details import Details
from tetrapla.rows.heads import head_line, rule_line, title_line
from tetrapla.rows.overview import overview_lines, row_at
from tetrapla.rows.roles import Ground, Line
from tetrapla.rows.screen_rows import ScreenRow
from tetrapla.rows.sentences import status
from tetrapla.rows.table import Table
from tetrapla.rows.view import Highlight
from tetrapla.rows.visible import display
from tetrapla.session import Session
from tetrapla.ui.actions import COMPARE, bindings
from tetrapla.ui.messages import ReaderWanted
from tetrapla.ui.screens.base import SurfaceScreen
from tetrapla.ui.widgets.details_panel import DetailsPanel
from tetrapla.ui.widgets.lines import LineView
from tetrapla.ui.widgets.rows_view import RowsView


class CompareScreen(SurfaceScreen):
    """The versions side by side."""

    ACTIONS = COMPARE
    SURFACE = "table"
    BINDINGS: ClassVar[list[BindingType]] = bindings(COMPARE)

    DEFAULT_CSS = """
    CompareScreen #heads { height: 2; }
    CompareScreen #overview { height: 1fr; }
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._table: Table | None = None
        self._with_overview = True
        self._line_before_details: tuple[int, int] | None = None
        if notes := _first_word(session):
            self.say(notes)

    def compose(self) -> ComposeResult:
        """Title, heads, table with overview, details, status, keys."""
        yield LineView(Ground.PANEL, id="title")
        yield LineView(Ground.PAGE, id="heads")
        with Horizontal():
            yield RowsView(id=self.SURFACE)
            yield LineView(Ground.PAGE, id="overview")
        yield DetailsPanel(id="details")
        yield LineView(Ground.PANEL, id="status")
        yield LineView(Ground.PANEL, id="keys")

    @property
    def panel(self) -> DetailsPanel:
        """The details."""
        return self.query_one("#details", DetailsPanel)

    @property
    def table(self) -> Table:
        """The table as it is laid out now."""
        if self._table is None:
            self._table = self.session.table(self.size.width)
        return self._table

    @property
    def item(self) -> ScreenRow | None:
        """The row of the screen with the cursor."""
        items = self.table.items
        return items[self.rows.cursor] if items else None

    def repaint(self) -> None:
        """Lay the table out again, the cursor's row staying at its line of the screen."""
        if self.size.width:
            self._lay_out(keep=True)

    def resume_at(self, session: Session) -> None:
        """Show the place where another screen left off, in sight."""
        self.session = session
        self._lay_out(keep=True)
        self.rows.move_cursor(self.rows.cursor)
        self._fill()

    def _lay_out(self, *, keep: bool) -> None:
        self._table = None
        table = self.table
        self._place_widgets(table)
        self.query_one("#title", LineView).show([title_line(table)], self.painter)
        cursor = table.index_of(self.session.place)
        self.rows.show(table.heights, self._lines_of, cursor, self.painter, keep=keep)
        self._fill()

    def _place_widgets(self, table: Table) -> None:
        overview = self.query_one("#overview", LineView)
        overview.styles.width = table.geometry.overview
        overview.visible = self._with_overview
        self.query_one("#heads").styles.height = 1 if table.geometry.stacked else 2
        self.panel.place(self.size.height)

    def _lines_of(self, index: int, on: bool) -> tuple[Line, ...]:
        return self.table.lines(index, self.session.active if on else "")

    def _fill(self) -> None:
        """Everything around the table."""
        table, session, painter = self.table, self.session, self.painter
        heads = [head_line(table, session.active), rule_line(table, session.active)]
        if table.geometry.stacked:
            heads = heads[1:]
        self.query_one("#heads", LineView).show(heads, painter)
        self._fill_overview()
        if self.panel.opened:
            self.panel.fill(self._details(), self.size.height, painter)
        self.show_bottom(self.said_or(status(table, self.rows.cursor, session.active)))

    def _fill_overview(self) -> None:
        overview = self.query_one("#overview", LineView)
        height = max(1, self.rows.size.height)
        lines = overview_lines(self.table, height, self.rows.in_sight(), self.rows.cursor)
        overview.show(lines, self.painter)

    def on_rows_view_scrolled(self) -> None:
        """The overview follows."""
        self._fill_overview()

    def on_rows_view_clicked(self, message: RowsView.Clicked) -> None:
        """A click on a column makes its version active; the base class moves the cursor."""
        geometry = self.table.geometry
        if not geometry.stacked:
            starts = [geometry.x(k) - 2 for k in range(len(geometry.shown))]
            column = max((k for k, x in enumerate(starts) if x <= message.x), default=0)
            self.session = self.session.activate(geometry.shown[column])

    def on_click(self, event: events.Click) -> None:
        """A click on the overview jumps."""
        if event.widget is not None and event.widget.id == "overview":
            self.go_to(row_at(self.table, self.rows.size.height, event.y))

    def go_to(self, index: int) -> None:
        """Set the cursor on a row of the screen."""
        items = self.table.items
        if items:
            index = max(0, min(index, len(items) - 1))
            self.session = self.session.at(items[index])
            self.rows.move_cursor(index)
        self._fill()

    def _seek(self, by: int, wanted: Callable[[ScreenRow], bool], nothing: str) -> None:
        """Go to the next row that is wanted, or say that there is none."""
        found = self.session.find(self.table, self.rows.cursor, by, wanted)
        if found is None:
            way = "below" if by > 0 else "above"
            here = self.item is not None and wanted(self.item)
            self.say(f"no {'further ' if here else ''}{nothing} {way}")
        self.go_to(self.rows.cursor if found is None else found)

    def _change(self, session: Session, said: str) -> None:
        """Show another state of the session, the cursor staying where it is on the screen."""
        self.session = session
        self.say(said)
        self._lay_out(keep=True)

    def action_version(self, by: int) -> None:
        """Another version active; the window of columns slides where it must."""
        before = self.table.geometry.shown
        self.step_version(by)
        if self.session.geometry(self.size.width).shown == before:
            self.rows.repaint(self.painter)
            self._show_stacked_version()
            self._fill()
        else:
            self._lay_out(keep=True)

    def _show_stacked_version(self) -> None:
        """Where versions stand below each other, bring the active one into sight."""
        if self.table.geometry.stacked and self.table.items:
            lines = self.table.stacked_lines(self.rows.cursor, self.session.active)
            self.rows.show_lines(lines)

    def action_difference(self, by: int) -> None:
        """The next row that is not told alike by all."""
        self._seek(by, self.session.is_difference, "difference")

    def action_flag(self, by: int) -> None:
        """The next row with a flag in the active version."""
        self._seek(by, self.session.is_flagged, f"flag in {self.session.active}")

    def action_moved(self, by: int) -> None:
        """The next row where something moved."""
        self._seek(by, self.session.is_moved, "moved passage")

    def action_other_end(self) -> None:
        """From a moved passage to the place where it was told, and back."""
        end = self.session.other_end(self.item) if self.item else None
        if end is None:
            self.say("nothing moved here")
            self.go_to(self.rows.cursor)
            return
        place, siglum = end
        self.session = self.session.activate(siglum)
        self._lay_out(keep=True)
        self.go_to(self.table.index_of(place))

    def _details(self) -> Details:
        """The details of the active version in the cursor's row."""
        return Details(self.table, self.rows.cursor, self.session.active, self.size.width)

    def action_details(self) -> None:
        """Open the details; taller; the next page; back to the first size."""
        if not self.panel.opened:
            self._line_before_details = self.rows.line_of_cursor()
        self.panel.open_further(self._details(), self.size.height)
        self._lay_out_with_details()

    def action_close(self) -> None:
        """Take the details away."""
        if not self.panel.opened:
            return
        self.panel.close()
        self._place_widgets(self.table)
        self.call_after_refresh(self._after_closing)

    def _after_closing(self) -> None:
        """Where the cursor did not move, its row goes back to the line where it was."""
        if self._line_before_details is not None:
            self.rows.put_cursor_back(*self._line_before_details)
        self.go_to(self.rows.cursor)

    def _lay_out_with_details(self) -> None:
        self._place_widgets(self.table)
        self.call_after_refresh(self._after_details)

    def _after_details(self) -> None:
        self.go_to(self.rows.cursor)

    def action_highlight(self) -> None:
        """Agreement, against the base, off."""
        session = self.session.next_highlight()
        said = f"colours: {session.view.highlight}"
        if session.view.highlight is Highlight.BASE:
            said += f" {session.view.base}"
        elif session.view.base is None:
            said += "; B makes this version the base to compare with"
        self._change(session, said)

    def action_base(self) -> None:
        """Make the active version the base, or none."""
        session = self.session.toggle_base()
        said = f"base {session.view.base}: rows follow it" if session.view.base else "no base"
        self._change(session, said)

    def action_overview(self) -> None:
        """Show or hide the overview."""
        self._with_overview = not self._with_overview
        self._lay_out(keep=True)

    def action_reader(self) -> None:
        """Read the active version alone, from this place on."""
        self.post_message(ReaderWanted(self.session))

    def action_quit(self) -> None:
        """Leave."""
        self.app.exit()


def _first_word(session: Session) -> str:
    """What was noted while the versions were read, told before anything else; empty: nothing."""
    notes = [display(note)[0] for note in session.comparison.story.notes]
    if not notes:
        return ""
    return notes[0] if len(notes) == 1 else f"{len(notes)} notes, ? shows them: {notes[0]}"
