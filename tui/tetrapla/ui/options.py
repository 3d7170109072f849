"""What somebody who opens the screens wants of them, from the settings and the command line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from tetrapla.rows.measures import WIDEST

if TYPE_CHECKING:
    from tetrapla.engine.model import Story
    from tetrapla.engine.resources import Resources
    from tetrapla.session import Session
    from tetrapla.state import Remembered


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
    again: Callable[[], tuple[Story, Resources]] | None = None
    """Reads the files again; None: that cannot be done."""
    watched: float = 0
    """Seconds between two looks at whether the files have changed; 0: nobody looks."""
    kept: Remembered | None = None
    """How the story was left the last time; None: it is new, or that is not asked for."""

    def applied(self, session: Session) -> Session:
        """A fresh session that looks as is wanted here, at the place where it was left."""
        if self.kept is not None:
            session = self.kept.restored(session)
        view = replace(session.view, widest=self.column_width, ruled=self.ruled)
        return replace(session, view=view)


PLAIN = Options()
"""Nothing is wanted."""
