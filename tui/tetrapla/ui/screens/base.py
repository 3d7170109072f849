"""What the screens share: a surface of rows under a title, above a status and a keys line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol, cast

from tetrapla.rows.bars import status_line
from tetrapla.rows.blocks import Block
from tetrapla.rows.roles import Line, Piece
from tetrapla.rows.sentences import boilerplate_sentence
from tetrapla.ui.actions import Action, keys_of, short_keys_of
from tetrapla.ui.keymap import is_typed
from tetrapla.ui.messages import (
    HelpWanted,
    LibraryWanted,
    ListWanted,
    PaletteWanted,
    RereadWanted,
    ThemeWanted,
)
from tetrapla.ui.screens.keys import KeysScreen
from tetrapla.ui.themes import Painted, Painter
from tetrapla.ui.widgets.lines import LineView
from tetrapla.ui.widgets.rows_view import RowsView

if TYPE_CHECKING:
    from tetrapla.session import Session

LOW_SCREEN = 30
"""Below this height the keys line goes, and the status line names the two keys that matter."""


class Stale(Protocol):
    """Whatever knows whether the files have changed on the disk: the application."""

    stale: bool


class TetraplaScreen(KeysScreen):
    """A screen with a status line and a keys line."""

    _left = False

    DEFAULT_CSS = """
    TetraplaScreen { overflow: hidden; layout: vertical; }
    """

    @property
    def painter(self) -> Painter:
        """The styles of the theme."""
        return cast(Painted, self.app).painter

    @property
    def low(self) -> bool:
        """Whether the screen has no room for a keys line."""
        return self.size.height < LOW_SCREEN

    def show_bottom(self, parts: Sequence[str]) -> None:
        """Fill the status line and the keys line."""
        width = self.size.width
        keys = self.query_one("#keys", LineView)
        keys.display = not self.low
        right = self.short_keys(width) if self.low else ()
        line: Line = status_line(parts, width, right)
        self.query_one("#status", LineView).show([line], self.painter)
        keys.show([keys_of(self.actions, width)], self.painter)

    def short_keys(self, width: int) -> list[Piece]:
        """The few keys that the bottom line of a low terminal names."""
        return short_keys_of(self.actions, width)

    def repaint(self) -> None:
        """Show everything again, after a change of theme or size."""
        raise NotImplementedError

    def tell(self, sentence: str) -> None:
        """Say something on the status line."""
        self.show_bottom([sentence])

    def on_resize(self) -> None:
        """Lay everything out again."""
        self.repaint()

    def on_screen_suspend(self) -> None:
        """Another screen is shown."""
        self._left = True

    def on_screen_resume(self) -> None:
        """The theme or the size may have changed while another screen was shown."""
        if self._left:
            self._left = False
            self.repaint()

    def action_theme(self) -> None:
        """The next theme."""
        self.post_message(ThemeWanted())

    def told_of(self, action: Action, which: int) -> str:  # noqa: ARG002 - for who derives
        """What the command palette says of an action; empty: it is not offered.

        Args:
            action: One of this screen.
            which: Which of its keys, from 1; it counts where each key does something else.
        """
        return action.help

    def action_palette(self) -> None:
        """Every action by its words; not while letters are typed for something else."""
        if not is_typed(self.actions):
            self.post_message(PaletteWanted())

    def action_help(self) -> None:
        """All keys of this screen."""
        self.post_message(HelpWanted(self.actions, self.about))

    def about(self, width: int) -> Sequence[Block]:  # noqa: ARG002 - for who derives
        """What the help tells of this screen besides its keys."""
        return ()

    def action_back(self) -> None:
        """Back to the screen below."""
        if self.app.screen is self:  # else the key came twice
            self.app.pop_screen()


class SurfaceScreen(TetraplaScreen):
    """A screen whose middle is rows with a cursor."""

    SURFACE = "surface"
    NOUN = "row"
    """What one of the rows is called."""

    session: Session
    """What is read; a screen of no story has none."""

    def __init__(self, session: Session | None = None) -> None:
        super().__init__()
        if session is not None:
            self.session = session
        self._said: tuple[str, tuple[object, ...]] | None = None

    def say(self, sentence: str) -> None:
        """Put a sentence on the status line until something changes."""
        self._said = (sentence, self._state())

    def tell(self, sentence: str) -> None:
        """Say something, and show it at once."""
        self.say(sentence)
        if self.is_mounted:  # else it is shown with all the rest
            self.show_bottom(self.said_or(()))

    def said_or(self, status: Sequence[str]) -> Sequence[str]:
        """What was said last, while nothing has changed since; else where the cursor is."""
        if self._said is not None and self._said[1] != self._state():
            self._said = None
        return status if self._said is None else [self._said[0]]

    def _state(self) -> tuple[object, ...]:
        return (self.session.place, self.session.active, self.session.view)

    @property
    def rows(self) -> RowsView:
        """The rows."""
        return self.query_one(f"#{self.SURFACE}", RowsView)

    def _fill(self) -> None:
        """Show everything around the rows."""
        raise NotImplementedError

    def go_to(self, index: int) -> None:
        """Set the cursor on the row nearest to an index that may lie outside."""
        raise NotImplementedError

    def on_rows_view_clicked(self, message: RowsView.Clicked) -> None:
        """A click sets the cursor."""
        self.go_to(message.index)

    def action_move(self, by: int) -> None:
        """Rows down or up; inside a row taller than the screen, scroll first."""
        index = self.rows.step(by)
        if index is not None:
            self._go_or_say(index)

    def action_page(self, pages: float) -> None:
        """Pages down or up; inside a row taller than the screen, scroll."""
        index = self.rows.page(pages)
        if index is not None:
            self._go_or_say(index)

    def action_edge(self, side: int) -> None:
        """To the beginning or the end."""
        self.go_to(0 if side < 0 else self.rows.count - 1)
        self.rows.show_edge(side)

    def _go_or_say(self, index: int) -> None:
        """Go to a row, or say that there is none further on."""
        if index < 0 <= self.rows.cursor == 0:
            self.say(f"this is the first {self.NOUN}")
        elif index >= self.rows.count and self.rows.cursor == self.rows.count - 1:
            self.say(f"this is the last {self.NOUN}")
        self.go_to(index)


class ReadingScreen(SurfaceScreen):
    """A screen on which the story is read: the table, or one version alone."""

    @property
    def busy(self) -> bool:
        """Whether something is being typed, so that nothing else may take its place."""
        return False

    def come_back(self, session: Session, passage: str | None) -> None:
        """Show the place where another screen left off, in sight.

        Args:
            session: What it made of the session.
            passage: Id of a passage to go to; None: the place of the session.
        """
        raise NotImplementedError

    def come_to_hit(self, session: Session, hit: int) -> None:
        """Show a hit that was chosen in a list, in sight.

        Args:
            session: As the list left it.
            hit: Index of the hit in its search.
        """
        raise NotImplementedError

    def said_or(self, status: Sequence[str]) -> Sequence[str]:
        """That the files have changed on the disk goes before where the cursor is."""
        told = super().said_or(status)
        if not cast(Stale, self.app).stale:
            return told
        changed = f"files changed, {self.key_of('reread')} reads them"
        return [*told, changed] if self._said is not None else [changed, *told]

    def action_library(self) -> None:
        """The stories that can be opened."""
        self.post_message(LibraryWanted())

    def action_reread(self) -> None:
        """Read the files again."""
        self.post_message(RereadWanted())

    def action_flags(self) -> None:
        """The list of all flags."""
        self.post_message(ListWanted(self.session, "flags"))

    def action_differences(self) -> None:
        """The list of all differences; in a search, of all hits."""
        which = "differences" if self.session.search is None else "hits"
        self.post_message(ListWanted(self.session, which))

    def action_facts(self) -> None:
        """The quotations, numbers, names and times, side by side."""
        self.post_message(ListWanted(self.session, "facts"))

    def action_versions(self) -> None:
        """The list of versions."""
        self.post_message(ListWanted(self.session, "versions"))

    def step_version(self, by: int) -> None:
        """Make another version active, or say that there is none further on."""
        before = self.session.active
        self.session = self.session.step_version(by)
        if self.session.active == before:
            end = "first" if by < 0 else "last"
            self.say(f"{before} is the {end} version")

    def action_raw(self) -> None:
        """The text as in the file, or repaired."""
        self.session = self.session.with_raw(not self.session.view.raw)
        self.say("raw text, as in the file" if self.session.view.raw else "repaired text")
        self.repaint()

    def action_boilerplate(self) -> None:
        """Fold, dim, show."""
        state = self.session.view.boilerplate.next()
        self.session = self.session.with_boilerplate(state)
        self.say(boilerplate_sentence(self.session.comparison, state))
        self.repaint()
