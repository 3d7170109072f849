"""The export dialog: a format, what of the comparison, and the file that it goes into."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.worker import Worker, WorkerState, get_current_worker

from tetrapla.errors import TetraplaError
from tetrapla.export.formats import FORMATS, Export
from tetrapla.export.replacing import place_for, write_new
from tetrapla.rows.edited_line import EditedLine
from tetrapla.rows.export_form import (
    Choices,
    Field,
    Form,
    Kind,
    file_name,
    form_height,
    form_lines,
    format_line,
    size_of,
)
from tetrapla.rows.heights import Heights
from tetrapla.rows.roles import Ground, Line, Piece, Role
from tetrapla.rows.visible import display
from tetrapla.rows.write_faults import home_short, write_fault
from tetrapla.session import Session
from tetrapla.ui.actions import ASKING, EXPORTING, NAMING, RENAMING, STOPPING, Action, bindings
from tetrapla.ui.messages import ExportLeft
from tetrapla.ui.patience import StoppedError
from tetrapla.ui.screens.base import SurfaceScreen
from tetrapla.ui.widgets.lines import LineView
from tetrapla.ui.widgets.rows_view import RowsView

KINDS = tuple(
    Kind(f.id, f.label, f.suffix, f.good_for, f.by_rows, f.own_text, f.tail)
    for f in FORMATS.values()
)
WRITING = "export"
"""Name of the worker that writes."""


class ExportScreen(SurfaceScreen):
    """Which format, what of it, where to."""

    ACTIONS = EXPORTING
    SURFACE = "formats"
    NOUN = "format"
    BINDINGS: ClassVar[list[BindingType]] = bindings(EXPORTING)

    def __init__(self, session: Session, last: Choices) -> None:
        super().__init__(session)
        self._only = session.filter.rows
        shown = None if self._only is None else len(self._only)
        rows = len(session.comparison.rows)
        name = file_name(session.comparison.story.title) + KINDS[last.chosen].ending
        entry, label = EditedLine.of(last.folder + name), session.filter.label
        chosen, raw = last.chosen, session.view.raw
        self._form = Form(KINDS, entry, rows, shown, label, chosen=chosen, raw=raw)
        self._message = ""
        self._asking = False
        self._writing: Event | None = None
        """Set to stop what is being written; None: nothing is."""

    def compose(self) -> ComposeResult:
        """Title, rule, formats, fields, status, keys."""
        yield LineView(Ground.PANEL, id="title")
        yield LineView(Ground.PAGE, id="rule")
        yield RowsView(id=self.SURFACE)
        yield LineView(Ground.PAGE, id="form")
        yield LineView(Ground.PANEL, id="status")
        yield LineView(Ground.PANEL, id="keys")

    def repaint(self) -> None:
        """Lay the dialog out."""
        width = self.size.width
        if not width:
            return
        title = display(self.session.comparison.story.title)[0]
        head = (Piece(1, "Export", Role.STRONG), Piece(10, title, Role.QUIET))
        self.query_one("#title", LineView).show([Line(head)], self.painter)
        rule = Line((Piece(0, "─" * width, Role.RULE),))
        self.query_one("#rule", LineView).show([rule], self.painter)
        self.query_one("#form").styles.height = "1fr"
        room = self.size.height - 3 - form_height(self._form, width)
        self.rows.styles.height = min(len(KINDS), max(1, room))
        self._fill(keep=False)

    def _fill(self, *, keep: bool = True) -> None:
        """Show the form as it is."""
        if keep:
            self.rows.move_cursor(self._form.chosen)  # the list stays, as far as it can
        heights = Heights(len(KINDS), lambda _: 1, lambda _: 1)
        self.rows.show(heights, self._lines_of, self._form.chosen, self.painter, keep=keep)
        lines = form_lines(self._form, self._message, self.size.width)
        self.query_one("#form", LineView).show(lines, self.painter)
        self.ACTIONS = self._actions_now()
        self.show_bottom([self._status()])

    def _lines_of(self, index: int, _on: bool) -> tuple[Line, ...]:
        return (format_line(self._form, index, self.size.width),)

    def _actions_now(self) -> tuple[Action, ...]:
        if self._writing is not None:
            return STOPPING
        if self._asking:
            return ASKING
        if self._renaming:
            return RENAMING
        return NAMING if self._form.field is Field.FILE else EXPORTING

    @property
    def _renaming(self) -> bool:
        """Whether the next letter replaces the name."""
        return self._form.field is Field.FILE and self._form.entry.chosen > 0

    def _status(self) -> str:
        if self._writing is not None:
            return f"writing {self._form.what()}"
        if self._renaming:
            return f"type another name; {self.key_of('back', actions=NAMING)} leaves"
        folder = Path(self._form.entry.text).parent
        if folder == Path():
            return f"{self._form.what()}, into the current folder"
        return f"{self._form.what()}, into {display(str(folder))[0]}"

    def _set(self, form: Form, message: str = "") -> None:
        self._form, self._message, self._asking = form, message, False
        self._fill()

    def go_to(self, index: int) -> None:
        """Choose a format."""
        if self._writing is None:
            self._set(self._form.choose(index))

    def action_move(self, by: int) -> None:
        """A line down or up."""
        self._set(self._form.step(by))

    def action_field(self, by: int) -> None:
        """The next field, or the one before."""
        self._set(self._form.turn(by))

    def action_switch(self) -> None:
        """The other choice."""
        self._set(self._form.switch())

    def action_write(self) -> None:
        """Write the file; where one is there already, ask first."""
        self._start(overwrite=False)

    def _start(self, *, overwrite: bool) -> None:
        try:
            path = self._path()
        except ValueError as error:
            self._set(self._form.go(Field.FILE), str(error))
            return
        form, session, stop = self._form, self.session, Event()
        known = FORMATS[form.kind.id]
        wording = session.wording.copied()  # that of the screens is theirs
        only = self._only if form.leaves_out else None
        export = Export(
            wording,
            session.view,
            only,
            raw=form.raw and not known.own_text,
            hints=session.facts.perhaps,
        )

        def write() -> int | OSError | StoppedError:
            worker = get_current_worker()

            def watched(piece: str) -> str:
                if stop.is_set() or worker.is_cancelled:
                    raise StoppedError
                return piece

            try:
                return write_new(path, map(watched, known.write(export)), overwrite=overwrite)
            except (OSError, StoppedError) as error:
                return error

        self._set(form)
        self._writing = stop
        self._fill()
        self.run_worker(write, thread=True, name=WRITING, exit_on_error=False)

    def _path(self) -> Path:
        """Where it goes.

        Raises:
            ValueError: Nowhere; the argument says why.
        """
        typed = self._form.entry.text.strip()
        if not typed:
            raise ValueError("type the name of a file")
        try:
            path = Path(typed).expanduser()
        except RuntimeError:
            raise ValueError(f"nobody is called {typed.partition('/')[0][1:]} here") from None
        try:
            place_for(str(path))
        except TetraplaError as error:
            raise ValueError(error.problem.rstrip(".")) from None
        if typed.endswith("/") or os.path.isdir(path):  # noqa: PTH112 - Path's raises
            raise ValueError("that is a folder: type the name of a file behind it")
        return path

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Leave with what was written, or say why nothing was."""
        if event.worker.name != WRITING or not event.worker.is_finished:
            return
        event.stop()
        self._writing = None
        if event.state is WorkerState.ERROR and event.worker.error is not None:
            raise event.worker.error
        match event.worker.result:
            case int() as size:
                self._leave(self._path(), size)
            case FileExistsError():
                self._ask()
            case OSError() as error:
                fault = write_fault(error, self._path())
                self._set(self._form.go(Field.FILE), f"nothing was written: {fault}")
            case _:
                self._set(self._form, "stopped: nothing was written")

    def _leave(self, path: Path, size: int) -> None:
        name, folder = display(path.name)[0], display(home_short(path.absolute().parent))[0]
        said = f"{name} written, {size_of(size)}: {self._form.what()}, in {folder}"
        typed = self._form.entry.text.strip()
        last = Choices(self._form.chosen, typed[: len(typed) - len(path.name)])
        self.post_message(ExportLeft(said, last))

    def _ask(self) -> None:
        path = self._path()
        try:
            found = path.stat()
        except OSError:  # a link to nowhere; or it went, or can be seen no more
            found = None
        if found is None or not stat.S_ISREG(found.st_mode):
            gone = "try again: it has gone", "that is there already, and no plain file"
            self._set(self._form.go(Field.FILE), gone[os.path.lexists(path)])
            return
        name = display(path.name)[0]
        size = size_of(found.st_size)
        yes, no = (self.key_of(call, actions=ASKING) for call in ("yes", "back"))
        self._set(self._form, f"{name} is there already, {size}: overwrite it? {yes} / {no}")
        self._asking = True
        self._fill()

    def action_yes(self) -> None:
        """Overwrite the file."""
        if self._asking:
            self._asking = False
            self._start(overwrite=True)

    def action_back(self) -> None:
        """Not that file; stop writing; else back, with nothing written."""
        if self._writing is not None:
            self._writing.set()
        elif self._asking:
            self._set(self._form.rename())
        else:
            self.post_message(ExportLeft("", None))

    async def on_key(self, event: events.Key) -> None:
        """In a question only its answers count, in the name letters are letters."""
        key = event.key
        if self._writing is not None or self._asking:
            for action in self.actions:
                if key in action.keys:
                    self.action_yes() if action.call == "yes" else self.action_back()
        elif self._form.field is Field.FILE:
            entry = self._form.entry.edited(key)
            if event.is_printable and event.character:
                entry = self._form.entry.typed(event.character)
            if entry is None:
                return  # enter, tab, escape and the arrows do what they do elsewhere
            self._set(replace(self._form, entry=entry))
        else:
            return
        event.stop()
        event.prevent_default()

    def on_paste(self, event: events.Paste) -> None:
        """What is pasted is typed."""
        event.stop()
        if self._form.field is Field.FILE and self._writing is None and not self._asking:
            pasted = event.text.strip().replace("\n", " ")
            self._set(replace(self._form, entry=self._form.entry.typed(pasted)))
