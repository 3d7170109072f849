"""What screens and the comparison tell the application; they do not know it themselves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from tetrapla.engine.model import Story
    from tetrapla.rows.blocks import Block
    from tetrapla.rows.export_form import Choices
    from tetrapla.rows.library import Entry
    from tetrapla.session import Session
    from tetrapla.ui.actions import Action


About = Callable[[int], Sequence["Block"]]
"""Cells -> what the help tells of a screen besides its keys."""


def nothing_else(_width: int) -> Sequence[Block]:
    """Of most screens the keys are all there is to tell."""
    return ()


class ScreenChange(Message):
    """Another screen, or the one below: keys that are typed behind it are for that screen."""

    asks: object = None
    """The screen that asks for it; None: it is the application itself."""

    def late(self, seen: object) -> bool:
        """Whether the screen that asks is no longer the one that is seen: it asked twice."""
        return self.asks is not None and self.asks is not seen


class ThemeWanted(Message):
    """The next theme."""


class RereadWanted(Message):
    """The files read again."""


class PaletteWanted(ScreenChange):
    """The command palette."""


class OpeningStopped(ScreenChange):
    """What is being read and compared is no longer wanted."""


class LibraryWanted(ScreenChange):
    """The stories that can be opened."""


class LibraryLeft(ScreenChange):
    """Back from the library, with nothing chosen."""


class StoryWanted(ScreenChange):
    """Another story opened."""

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self.entry = entry


class HelpWanted(ScreenChange):
    """All keys of the screen that asks."""

    def __init__(self, actions: Sequence[Action], about: About = nothing_else) -> None:
        """Say of which screen.

        Args:
            actions: Those of the screen.
            about: What is to be told of it besides: cells -> blocks.
        """
        super().__init__()
        self.actions = actions
        self.about = about


class ReaderWanted(ScreenChange):
    """The active version of a session, to be read alone."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session


class ReaderClosed(ScreenChange):
    """Back to the table, at the place of the reader."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session


class KindsWanted(ScreenChange):
    """The chooser of what counts as a difference."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session


class KindsLeft(ScreenChange):
    """Back from the chooser, with what was chosen."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session


class ListWanted(ScreenChange):
    """A list of what there is in a session."""

    def __init__(self, session: Session, which: str) -> None:
        """Say which.

        Args:
            session: As it is.
            which: One of :data:`tetrapla.ui.lists.lists`.
        """
        super().__init__()
        self.session = session
        self.which = which


class ListLeft(ScreenChange):
    """Back from a list."""

    def __init__(self, session: Session, passage: str | None) -> None:
        """Say where to.

        Args:
            session: As it was; its list as it was left.
            passage: Id of the passage to go to; None: back to where one was.
        """
        super().__init__()
        self.session = session
        self.passage = passage


class BaseWanted(Message):
    """Rows that follow another base, which a list that was left had not set in order yet."""

    def __init__(self, base: str | None) -> None:
        """Say which.

        Args:
            base: Siglum of the version; None: no base.
        """
        super().__init__()
        self.base = base


class HitChosen(ScreenChange):
    """Back from the list of hits, to one of them."""

    def __init__(self, session: Session, hit: int) -> None:
        """Say which.

        Args:
            session: As it was.
            hit: Index of the hit in its search.
        """
        super().__init__()
        self.session = session
        self.hit = hit


class Progressed(Message):
    """How far the comparison is."""

    def __init__(self, what: str, how_far: float, story: Story) -> None:
        super().__init__()
        self.what = what
        self.how_far = how_far
        self.story = story


class ExportWanted(ScreenChange):
    """The export dialog."""

    def __init__(self, session: Session, which: str = "") -> None:
        """Say of what.

        Args:
            session: As it is.
            which: How the id of the format begins that is offered; empty: the last one.
        """
        super().__init__()
        self.session = session
        self.which = which


class ExportLeft(ScreenChange):
    """Back from the export dialog."""

    def __init__(self, said: str, last: Choices | None) -> None:
        """Say what came of it.

        Args:
            said: What was written; empty: nothing was.
            last: What was chosen; None: nothing was written.
        """
        super().__init__()
        self.said = said
        self.last = last
