"""What somebody who opens the screens wants of them, from the settings and the command line."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from tetrapla.rows.measures import WIDEST

if TYPE_CHECKING:
    from tetrapla.engine.differences.types import Kind
    from tetrapla.engine.model import Story
    from tetrapla.engine.resources import Resources
    from tetrapla.session import Session
    from tetrapla.state import Remembered
    from tetrapla.ui.shelf import Shelf


def _nowhere(_left: Remembered) -> str:
    """Keep nothing."""
    return ""


def _not_listed() -> str:
    """Put nothing on a list."""
    return ""


@dataclass(frozen=True, slots=True)
class Options:
    """How the screens are to be; without a word, as they are drawn."""

    keymap: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Id of an action -> Textual's names of its keys, for those that were chosen."""
    column_width: int = WIDEST
    """Cells of the widest column of text."""
    ruled: bool = False
    """Whether a hairline stands between the columns."""

    copies_to_file: bool = False
    """Whether what is copied goes into a file, not to the terminal."""
    ignored: Set[Kind] = frozenset()
    """Kinds of difference that do not count, unless somebody chose others for the story."""
    shelf: Shelf | None = None
    """The stories that can be opened; None: there is no library."""
    begins_in_library: bool = False
    """Whether no story is asked for, so that the library is shown first."""
    again: Callable[[], tuple[Story, Resources]] | None = None
    """Reads the files again; None: that cannot be done."""
    named: tuple[str, ...] = ()
    """Files and folders that were named, in which new texts may appear."""
    watched: float = 0
    """Seconds between two looks at whether the files have changed; 0: nobody looks."""
    watch: bool = False
    """Whether files that have changed are read again by themselves."""
    kept: Remembered | None = None
    """How the story was left the last time; None: it is new, or that is not asked for."""
    keep: Callable[[Remembered], str] = _nowhere
    """Writes down how the story is left; gives what went wrong as a sentence, or nothing."""
    listed: Callable[[], str] = _not_listed
    """Puts the story on the list of those that were opened; gives what went wrong, or nothing."""

    def applied(self, session: Session) -> Session:
        """A fresh session that looks as is wanted here, at the place where it was left."""
        view = replace(
            session.view,
            widest=self.column_width,
            ruled=self.ruled,
            ignored=frozenset(self.ignored),
        )
        session = replace(session, view=view)
        return session if self.kept is None else self.kept.restored(session)


PLAIN = Options()
"""Nothing is wanted."""
