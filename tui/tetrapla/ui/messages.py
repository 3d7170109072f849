"""What screens and the comparison tell the application; they do not know it themselves."""

from __future__ import annotations

from collections.abc import Sequence

from textual.message import Message

from tetrapla.session import Session
from tetrapla.ui.actions import Action


class ThemeWanted(Message):
    """The next theme."""


class RereadWanted(Message):
    """The files read again."""


class PaletteWanted(Message):
    """The command palette."""


class HelpWanted(Message):
    """All keys of the screen that asks."""

    def __init__(self, actions: Sequence[Action]) -> None:
        super().__init__()
        self.actions = actions


class ReaderWanted(Message):
    """The active version of a session, to be read alone."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session


class ReaderClosed(Message):
    """Back to the table, at the place of the reader."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session


class KindsWanted(Message):
    """The chooser of what counts as a difference."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session


class KindsLeft(Message):
    """Back from the chooser, with what was chosen."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session


class FlagsWanted(Message):
    """The list of all flags of a session."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session


class FlagsLeft(Message):
    """Back from the list of flags."""

    def __init__(self, session: Session, passage: str | None) -> None:
        """Say where to.

        Args:
            session: As it was; its list as it was left.
            passage: Id of the passage to go to; None: back to where one was.
        """
        super().__init__()
        self.session = session
        self.passage = passage


class Progressed(Message):
    """How far the comparison is."""

    def __init__(self, what: str, how_far: float) -> None:
        super().__init__()
        self.what = what
        self.how_far = how_far
