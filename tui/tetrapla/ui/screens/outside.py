"""Opening the file of a version at the passage under the cursor, in an editor or a pager."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol, cast

from textual.app import SuspendNotSupported

from tetrapla.engine.model import Passage, Version
from tetrapla.engine.reading.history import address
from tetrapla.errors import TetraplaError
from tetrapla.rows.file_lines import FileLine, line_of
from tetrapla.rows.version_list import format_name
from tetrapla.rows.visible import display
from tetrapla.ui.programs import Command, command, editor, pager, run
from tetrapla.ui.screens.copying import CopyingScreen


class Looking(Protocol):
    """Whatever can look at once whether the files have changed: the application."""

    stale: bool

    def look(self) -> None:
        """Look, and show what was found."""


class OutsideScreen(CopyingScreen):
    """A screen that hands the terminal to another program."""

    def action_edit(self) -> None:
        """The file of the active version, in an editor."""
        self._open(editor)

    def action_pager(self) -> None:
        """The file of the active version, in a pager."""
        self._open(pager)

    def _open(self, chosen: Callable[[Mapping[str, str]], Sequence[str]]) -> None:
        """Open it, and say afterwards what was opened where."""
        try:
            words = chosen(os.environ)
            passage, line = self._line()
            version = self.session.comparison.version(self.session.active)
            number = None if line is None else line.number
            wanted = command(words, version.path, number, os.environ.get("LESS", ""))
            with self.app.suspend():
                code = run(wanted.arguments)
        except SuspendNotSupported:
            self.tell("this terminal cannot be handed to another program")
        except (TetraplaError, OSError) as error:
            told = str(error) if isinstance(error, TetraplaError) else error.strerror
            self.tell(f"not opened: {display(told or type(error).__name__)[0]}")
        else:
            app = cast(Looking, self.app)
            app.look()
            if app.stale and wanted.at_line and not code:
                self._said = None  # that the file has changed is all there is to say
                self.repaint()
            else:
                self.tell(_told(wanted, passage, line, code, version))

    def _line(self) -> tuple[Passage | None, FileLine | None]:
        """The passage under the cursor and its line in the file as it is now.

        A document, which has no such lines, has None.

        Raises:
            TetraplaError: There is no such file.
        """
        version = self.session.comparison.version(self.session.active)
        if version.path == "-":
            raise TetraplaError(f"{version.siglum} comes from standard input,", "not from a file")
        if address(version.path) is not None:
            raise TetraplaError(f"{version.siglum} is kept in a git history,", "it is no file")
        path = Path(version.path)
        if not path.is_file():
            raise TetraplaError(f"'{path.name}'", "is no file any more")
        passage = self._passage()
        if passage is None:
            return None, FileLine(1, exact=True)
        if version.converted:
            return passage, None
        now = path.read_bytes().decode(version.encoding, "replace")
        return passage, line_of(passage, version.text, now)

    def _passage(self) -> Passage | None:
        """The active version's passage under the cursor, else its nearest above, else the first."""
        comparison, active = self.session.comparison, self.session.active
        ids = self.copied_ids(alone=True)
        if not ids:
            rows = comparison.rows[: int(self.session.place) + 1]
            ids = next((row.cells[active] for row in reversed(rows) if active in row.cells), ())
        passages = [comparison.by_id[i] for i in ids] or comparison.passages_of(active)[:1]
        return min(passages, key=lambda p: p.start, default=None)


def _told(
    wanted: Command, passage: Passage | None, line: FileLine | None, code: int, version: Version
) -> str:
    """What happened, when the other program has ended."""
    name = display(wanted.name)[0]
    if code:
        return f"{name} {'was stopped' if code < 0 else f'ended with code {code}'}"
    if passage is None:
        return f"back from {name}"
    if line is None:
        kind = format_name(version)
        return f"back from {name}: {version.siglum} was read from a {kind}, which has no lines"
    about = "" if line.exact else "about "
    where = f"{passage.id} is at {about}line {line.number}"
    if not line.exact:
        where += ", as the file has changed"
    return f"back from {name}: {where}" if wanted.at_line else f"{name} was told no line: {where}"
