"""The stories that can be opened, as whoever starts the application knows them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from tetrapla.rows.library import Entry

if TYPE_CHECKING:
    from tetrapla.engine.model import Story
    from tetrapla.engine.progress import Step
    from tetrapla.engine.resources import Resources
    from tetrapla.ui.options import Options


class Shelf(Protocol):
    """Knows stories by where they are, and reads them."""

    def entries(self) -> Sequence[Entry]:
        """The stories that ship with the program, then those that were opened, newest first."""
        ...

    def read(self, entry: Entry, options: Options, step: Step) -> tuple[Story, Resources, Options]:
        """Read a story; called in a thread.

        Args:
            entry: Which one.
            options: Those of the story that is open.
            step: Told how far it is; what it raises ends the reading.

        Returns:
            The story, what is known for it, and the options with what belongs to it.

        Raises:
            TetraplaError: It cannot be read.
        """
        ...

    def forget(self, entry: Entry) -> str:
        """Take a story out of the list.

        Returns:
            What went wrong, as a sentence for people; empty: nothing.
        """
        ...
