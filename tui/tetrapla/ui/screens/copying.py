"""Copying from a screen: to the terminal's clipboard, or into a file where that is too small."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from typing import Protocol, cast

from tetrapla.rows.copying import Copy, passages_copy, row_copy
from tetrapla.rows.screen_rows import ScreenRow
from tetrapla.rows.visible import display
from tetrapla.ui.screens.base import ReadingScreen, SurfaceScreen

LARGEST = 70_000
"""Bytes that are given to a terminal; many take no more than 100,000 letters of base64."""


class Copier(Protocol):
    """Whatever knows where copies go to: the application."""

    copies_to_file: bool


class GivingScreen(SurfaceScreen):
    """A screen from which something is copied."""

    def give(self, copy: Copy | None, nothing: str) -> None:
        """Copy something, and say what happened.

        Args:
            copy: The text; None: there is none.
            nothing: What is said then.
        """
        self.say(nothing if copy is None else self._given(copy))
        self.go_to(self.rows.cursor)

    def _given(self, copy: Copy) -> str:
        """Give a copy away; what happened, as a sentence."""
        told = f"copied {copy.what}, {copy.size}"
        data = copy.text.encode("utf-8", "surrogateescape")
        large = len(data) > LARGEST
        if not large and not cast(Copier, self.app).copies_to_file:
            self.app.copy_to_clipboard(data.decode("utf-8", "replace"))
            return f"{told}, to the terminal’s clipboard"
        try:
            path = _into_file(data)
        except OSError as error:
            return f"not copied: no file could be written: {error.strerror}"
        why = ": too large for a terminal’s clipboard" if large else ""
        return f"{told}, into {display(path)[0]}{why}"


class CopyingScreen(GivingScreen, ReadingScreen):
    """A screen from which passages are copied."""

    def copied_ids(self, *, alone: bool) -> Sequence[str]:
        """Ids of the passages under the cursor.

        Args:
            alone: Only those of the active version.
        """
        raise NotImplementedError

    def action_copy(self) -> None:
        """Copy the passages of the active version, as they stand in the file."""
        copy = passages_copy(self.session.comparison, self.copied_ids(alone=True))
        self.give(copy, f"{self.session.active} tells nothing here to copy")

    def action_copy_row(self) -> None:
        """Copy the passages of all versions, with their labels."""
        copy = row_copy(self.session.comparison, self.copied_ids(alone=False))
        self.give(copy, "nothing is told here to copy")


def _into_file(data: bytes) -> str:
    """A new file with the data, which only its owner can read."""
    number, path = tempfile.mkstemp(prefix="tetrapla-", suffix=".txt")
    with os.fdopen(number, "wb") as file:
        file.write(data)
    return path


def ids_of(screen: ReadingScreen, item: ScreenRow | None, *, alone: bool) -> list[str]:
    """Ids of the passages in a row of the table, those of ghosts in it as well.

    Args:
        screen: Where the row is shown.
        item: The row; None: there is none.
        alone: Only those of the active version.
    """
    comparison, active = screen.session.comparison, screen.session.active
    if item is None:
        return []
    ids = [i for k in item.rows for i in comparison.rows[k].ids]
    ids += [ghost.passage for ghost in item.ghosts if ghost.passage not in ids]
    return [i for i in ids if not alone or comparison.by_id[i].version == active]
