"""The table on the screen: rows of cells, the overview beside it, room for details below."""

from __future__ import annotations

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal

from tetrapla.rows.details import Details
from tetrapla.rows.heads import head_line, rule_line, title_line
from tetrapla.rows.overview import overview_lines, row_at
from tetrapla.rows.roles import Ground, Line
from tetrapla.rows.screen_rows import ScreenRow
from tetrapla.rows.sentences import boilerplate_sentence, status
from tetrapla.rows.table import Table
from tetrapla.rows.visible import display
from tetrapla.session import Session
from tetrapla.ui.screens.base import ReadingScreen
from tetrapla.ui.widgets.details_panel import DetailsPanel
from tetrapla.ui.widgets.draggable import DraggableLines
from tetrapla.ui.widgets.lines import LineView
from tetrapla.ui.widgets.rows_view import RowsView
from tetrapla.ui.widgets.selectable import SelectableRows


class TableScreen(ReadingScreen):
    """The versions side by side, laid out; what the keys do is left to who derives from it."""

    SURFACE = "table"

    DEFAULT_CSS = """
    TableScreen #heads { height: 2; }
    TableScreen #overview { height: 1fr; }
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._table: Table | None = None
        self._overview: tuple[object, ...] = ()
        """What the overview shows."""

    def on_mount(self) -> None:
        """Tell what was noted while the versions were read before anything else."""
        if notes := _first_word(self.session, self.key_of("help")):
            self.say(notes)

    def compose(self) -> ComposeResult:
        """Title, heads, table with overview, details, status, keys."""
        yield LineView(Ground.PANEL, id="title")
        yield LineView(Ground.PAGE, id="heads")
        with Horizontal():
            yield SelectableRows(id=self.SURFACE)
            yield DraggableLines(Ground.PAGE, id="overview")
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

    def come_back(self, session: Session, passage: str | None) -> None:
        """Show the place where another screen left off, in sight."""
        self.session = session.at_passage(passage) if passage else session
        if self.session.view != session.view:
            self.say(boilerplate_sentence(session.comparison, self.session.view.boilerplate))
        self._lay_out(keep=passage is None)
        self.rows.move_cursor(self.rows.cursor)
        self._show_stacked_version()
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
        overview.visible = self.session.view.overview
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
        told = status(table, self.rows.cursor, session.active, self.key_of)
        self.show_bottom(self.said_or(told))

    def _fill_overview(self) -> None:
        overview = self.query_one("#overview", LineView)
        height = max(1, self.rows.size.height)
        seen, cursor = self.rows.in_sight(), self.rows.cursor
        state = (self.table, self.table.hits.search, height, seen, cursor, self.painter)
        if state != self._overview:  # the surface tells more often that it scrolled
            self._overview = state
            overview.show(overview_lines(self.table, height, seen, cursor), self.painter)

    def on_rows_view_scrolled(self) -> None:
        """The overview follows."""
        self._fill_overview()

    def on_rows_view_clicked(self, message: RowsView.Clicked) -> None:
        """A click on a column makes its version active; the base class moves the cursor."""
        geometry = self.table.geometry
        if not geometry.stacked:
            self.session = self.session.activate(geometry.version_at(message.x))

    def on_click(self, event: events.Click) -> None:
        """A click on the overview jumps."""
        if event.widget is not None and event.widget.id == "overview":
            self.go_to(row_at(self.table, self.rows.size.height, event.y))

    def go_to(self, index: int) -> None:
        """Set the cursor on a row of the screen."""
        items = self.table.items
        if items:
            index = max(0, min(index, len(items) - 1))
            if index != self.table.index_of(self.session.place):
                self.session = self.session.at(items[index])  # else it may stand inside that row
            self.rows.move_cursor(index)
        if self.table.filter.key != self.session.filter.key:
            self._lay_out(keep=True)
        self._fill()

    def _show_stacked_version(self) -> None:
        """Where versions stand below each other, bring the active one into sight."""
        if self.table.geometry.stacked and self.table.items:
            lines = self.table.stacked_lines(self.rows.cursor, self.session.active)
            self.rows.show_lines(lines)

    def _details(self) -> Details:
        """The details of the active version in the cursor's row."""
        further = self.key_of("details")
        return Details(self.table, self.rows.cursor, self.session.active, self.size.width, further)


def _first_word(session: Session, key: str) -> str:
    """What was noted while the versions were read, told before anything else; empty: nothing."""
    notes = [display(note)[0] for note in session.comparison.story.notes]
    if not notes:
        return ""
    return notes[0] if len(notes) == 1 else f"{len(notes)} notes, {key} shows them: {notes[0]}"
