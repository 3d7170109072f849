"""The form of an export: which format, which rows, which text, which file; and how it looks."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum

from tetrapla.rows.blocks import place
from tetrapla.rows.edited_line import EditedLine
from tetrapla.rows.glyphs import BAR
from tetrapla.rows.roles import Ground, Line, Piece, Role, Run, Zone
from tetrapla.rows.visible import display
from tetrapla.rows.width import cell_width, cut, wrap

BESIDE = 100
"""From this width on each format has its sentence beside it; below it, the chosen one below."""
_NAME, _SUFFIX, _ABOUT, _VALUE = 7, 26, 34, 9
"""Where the name of a format starts, its suffix, its sentence, and the value of a field."""
_LONGEST_NAME = 60
FACTS = "facts"
"""How the ids of the formats of the facts begin."""


class Field(IntEnum):
    """What is chosen or typed, from top to bottom."""

    FORMAT = 0
    ROWS = 1
    TEXT = 2
    FILE = 3


@dataclass(frozen=True, slots=True)
class Kind:
    """What the form has to know of a format."""

    id: str
    label: str
    suffix: str
    good_for: str
    by_rows: bool
    """Whether it can leave rows out."""
    own_text: str
    """Which text it always has; empty: one can choose."""
    tail: str = ""
    """What stands before the suffix in the name that is offered; empty: nothing."""

    @property
    def of_facts(self) -> bool:
        """Whether it writes the facts, which are no rows of the table."""
        return self.id.startswith(FACTS)

    @property
    def ending(self) -> str:
        """What is offered behind the name of the story."""
        return self.tail + self.suffix


@dataclass(frozen=True, slots=True)
class Choices:
    """What is remembered of the last export."""

    chosen: int = 0
    """Index of the format."""
    folder: str = ""
    """As it was typed, with what parts it from the name; empty: the current one."""


@dataclass(frozen=True, slots=True)
class Form:
    """An export as it is chosen; every key is a pure transition."""

    kinds: Sequence[Kind]
    entry: EditedLine
    """The path as it is typed."""
    rows: int
    """How many rows there are."""
    shown: int | None
    """How many of them the filter shows; None: no filter is set."""
    filter: str = ""
    """What the filter shows, in a few words."""
    chosen: int = 0
    """Index of the format."""
    only_shown: bool = False
    raw: bool = False
    field: Field = field(default=Field.FORMAT)
    """Where one is."""

    @property
    def kind(self) -> Kind:
        """The format that is chosen."""
        return self.kinds[self.chosen]

    @property
    def leaves_out(self) -> bool:
        """Whether rows that the filter does not show are left out."""
        return self.only_shown and self.shown is not None and self.kind.by_rows

    def choose(self, index: int) -> Form:
        """With another format; the end of the file's name follows, unless it is one's own."""
        index = max(0, min(index, len(self.kinds) - 1))
        old, new = self.kind, self.kinds[index]
        entry = self.entry
        for end in (old.ending, old.suffix):
            if new is not old and entry.text.endswith(end):
                entry = EditedLine.of(entry.text.removesuffix(end) + new.ending)
                break
        return replace(self, chosen=index, entry=entry, field=Field.FORMAT)

    def step(self, by: int) -> Form:
        """One line down (1) or up (-1), over the formats and then the fields."""
        if self.field is Field.FORMAT and 0 <= self.chosen + by < len(self.kinds):
            return self.choose(self.chosen + by)
        return self.go(self.field + by)

    def go(self, number: int) -> Form:
        """To another field; stops at the first and the last."""
        return replace(self, field=Field(max(Field.FORMAT, min(number, Field.FILE))))

    def turn(self, by: int) -> Form:
        """To the next field (1) or the one before (-1), and round again."""
        return replace(self, field=Field((self.field + by) % len(Field)))

    def rename(self) -> Form:
        """To the name of the file, what stands before its suffix replaced by the next letter."""
        text = self.entry.text
        start = text.rfind("/") + 1
        at = len(text) - len(self.kind.suffix) * text.endswith(self.kind.suffix)
        at = max(start, at)
        return replace(self.go(Field.FILE), entry=EditedLine(text, at, at - start))

    def switch(self) -> Form:
        """The other choice of the field where one is."""
        if self.field is Field.ROWS and self.kind.by_rows and self.shown is not None:
            return replace(self, only_shown=not self.only_shown)
        if self.field is Field.TEXT and not self.kind.own_text:
            return replace(self, raw=not self.raw)
        return self

    def what(self) -> str:
        """What is written, in a few words: ``Markdown, 12 of 61 rows``."""
        parts = [self.kind.label]
        if self.leaves_out:
            parts.append(f"{self.shown} of {self.rows} rows")
        if self.raw and not self.kind.own_text:
            parts.append("text as in the files")
        return ", ".join(parts)


def file_name(title: str) -> str:
    """A name for a file, made from the title of a story: ``the-ferry``."""
    plain = "".join(c if c.isalnum() or unicodedata.category(c)[0] == "M" else " " for c in title)
    words = plain.lower().split()
    while len(words) > 1 and len("-".join(words)) > _LONGEST_NAME:
        words.pop()
    return "-".join(words)[:_LONGEST_NAME] or "comparison"


def size_of(count: int) -> str:
    """How large a file is: ``812 bytes``, ``21.5 kB``."""
    if count < 1000:
        return f"{count} byte{'s' * (count != 1)}"
    for unit, size in (("kB", 1e3), ("MB", 1e6), ("GB", 1e9)):
        if count < 999.95 * size:
            return f"{count / size:.1f} {unit}"
    return f"{count / 1e9:.0f} GB"


def format_line(form: Form, index: int, width: int) -> Line:
    """One format of the list."""
    kind, chosen = form.kinds[index], index == form.chosen
    on = chosen and form.field is Field.FORMAT
    room = max(1, (_SUFFIX if width >= BESIDE else width - 8) - _NAME - 1)
    pieces = [
        *([Piece(0, BAR, Role.ACCENT)] if on else []),
        Piece(3, _mark(chosen), Role.KEY if chosen else Role.MARK),
        Piece(_NAME, cut(kind.label, room), Role.STRONG if chosen else Role.TEXT),
        Piece(min(_SUFFIX, width - 7), kind.suffix, Role.QUIET),
    ]
    if width >= BESIDE:
        about = cut(kind.good_for, width - _ABOUT - 1)
        pieces.append(Piece(_ABOUT, about, Role.TEXT if chosen else Role.QUIET))
    return Line(tuple(pieces), (Zone(0, width, Ground.ROW),) if on else ())


def form_lines(form: Form, said: str, width: int) -> list[Line]:
    """What stands below the formats: the sentence where it has no room above, fields, a message.

    Args:
        form: The form.
        said: A question, an error, how far it is; empty: nothing is to be said.
        width: Cells.
    """
    lines = [Line()]
    below = _below(form, width)
    if below:
        text = form.kind.good_for
        told = [text[a:b] for a, b in wrap(text, width - _NAME - 1)][:below]
        lines += [Line((Piece(_NAME, t, Role.QUIET),)) for t in told]
        lines += [Line()] * (below - len(told))
    lines += [_field(form, Field.ROWS, "Rows", _rows(form), width)]
    lines += [_field(form, Field.TEXT, "Text", _text(form), width)]
    on = form.field is Field.FILE
    typed = form.entry.pieces(_VALUE, max(4, width - _VALUE - 1), on=on)
    lines += [_with_label(typed, "File", on, width)]
    shown = display(said).text
    for a, b in wrap(shown, width - 4)[:2] if said else ():
        lines.append(Line((Piece(3, shown[a:b], Role.STRONG),)))
    return lines


def form_height(form: Form, width: int) -> int:
    """How many lines :func:`form_lines` may need."""
    return 6 + _below(form, width)


def _below(form: Form, width: int) -> int:
    """How many lines stand below the formats for the sentence of the chosen one.

    None where all of them have room beside their formats, else enough for the longest.
    """
    told = [kind.good_for for kind in form.kinds]
    if width >= BESIDE and all(cell_width(t) < width - _ABOUT for t in told):
        return 0
    return max(len(list(wrap(t, width - _NAME - 1))) for t in told)


def _mark(chosen: bool) -> str:
    return "(•)" if chosen else "( )"


def _rows(form: Form) -> Iterator[Run]:
    every = f"all {form.rows}"
    if form.kind.of_facts:
        yield "all facts: the filter does not count", Role.QUIET
    elif not form.kind.by_rows:
        yield f"{every}: this format leaves none out", Role.QUIET
    elif form.shown is None:
        yield f"{every}: no filter is set", Role.QUIET
    else:
        yield from _choice(every, f"the {form.shown} shown: {form.filter}", second=form.only_shown)


def _text(form: Form) -> Iterator[Run]:
    if form.kind.own_text:
        yield f"{form.kind.own_text}: this format has no other", Role.QUIET
    else:
        yield from _choice("repaired", "as in the files", second=form.raw)


def _choice(left: str, right: str, *, second: bool) -> Iterator[Run]:
    for text, chosen in ((left, not second), (right, second)):
        yield f"{_mark(chosen)} ", Role.KEY if chosen else Role.MARK
        yield f"{text}   ", Role.STRONG if chosen else Role.QUIET


def _field(form: Form, number: Field, label: str, runs: Iterator[Run], width: int) -> Line:
    pieces = []
    for piece in place(runs, _VALUE):
        room = width - 1 - piece.x
        if room > 0:
            pieces.append(piece._replace(text=cut(piece.text.rstrip(), room)))
    return _with_label(pieces, label, form.field is number, width)


def _with_label(pieces: Sequence[Piece], label: str, on: bool, width: int) -> Line:
    bar = [Piece(0, BAR, Role.ACCENT)] if on else []
    zones = (Zone(0, width, Ground.ROW),) if on else ()
    return Line((*bar, Piece(3, label, Role.STRONG if on else Role.QUIET), *pieces), zones)
