"""The list of versions as lines of a screen, and what stands above, below and beside it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from tetrapla.engine.results import Tally
from tetrapla.rows.blocks import Runs, hanging, place
from tetrapla.rows.keys import KeyOf
from tetrapla.rows.listing import (
    Listing,
    entry_line,
    found_told,
    list_title,
    nothing_status,
    plural,
    typed_line,
)
from tetrapla.rows.roles import Line, Piece, Role
from tetrapla.rows.version_list import VersionList, encoding, file_name, format_name
from tetrapla.rows.visible import display
from tetrapla.rows.width import cell_width, cut

HINT = "type to filter: label, name, file, source, note"
WITH_FILE, WITH_PASSAGES, WITH_FIGURES = 100, 70, 50
"""Widths from which a line has room for the file; for the passages and the share of boilerplate;
for any figures."""
_STATE, _NAME_LEAST = 6, 10
_LABEL = 13
"""Cells of what stands before each fact in the panel."""


class _Column(NamedTuple):
    """A column of figures."""

    name: str
    width: int


_PASSAGES, _WORDS = _Column("passages", 8), _Column("words", 9)
_BOILERPLATE, _FLAGS = _Column("boilerplate", 11), _Column("flags", 9)


class VersionListing(Listing):
    """The list of versions, laid out."""

    def __init__(self, versions: VersionList, key_of: KeyOf) -> None:
        """Set up the list.

        Args:
            versions: What is listed.
            key_of: The keys of the list.
        """
        self._key_of = key_of
        self.versions = versions
        self._comparison = versions.comparison

    @property
    def count(self) -> int:
        """How many versions are listed."""
        return len(self.versions.found)

    def _columns(self, width: int) -> list[tuple[_Column, int]]:
        """The columns of figures, each with where it ends, from left to right."""
        columns = [_WORDS, _FLAGS] if width >= WITH_FIGURES else []
        if width >= WITH_PASSAGES:
            columns = [_PASSAGES, _WORDS, _BOILERPLATE, _FLAGS]
        end = width - 1 - _STATE - 2
        placed = []
        for column in reversed(columns):
            placed.append((column, end))
            end -= column.width + 2
        return placed[::-1]

    def _names(self, width: int) -> tuple[int, int, int]:
        """Where the name starts, and the cells of the name and of the file; 0: no file."""
        x = 2 + self._siglum_width + 2
        columns = self._columns(width)
        end = columns[0][1] - columns[0][0].width if columns else width - 1 - _STATE
        room = end - 2 - x
        if width < WITH_FILE:
            return x, max(1, room), 0
        file = min(self._longest_file, max(room * 2 // 5, room - self._longest_name - 2))
        file = max(_NAME_LEAST, file)
        return x, max(_NAME_LEAST, min(self._longest_name, room - file - 2)), file

    @cached_property
    def _siglum_width(self) -> int:
        return max(map(len, self._comparison.sigla)) + 2

    @cached_property
    def _longest_name(self) -> int:
        return max(cell_width(display(v.name)[0]) for v in self._comparison.story.versions)

    @cached_property
    def _longest_file(self) -> int:
        return max(cell_width(display(file_name(v))[0]) for v in self._comparison.story.versions)

    def heading(self, width: int) -> Line | None:
        """The names of the columns."""
        if not self.count:
            return None
        x, name, file = self._names(width)
        pieces = [Piece(x, "name", Role.QUIET)]
        if file:
            pieces.append(Piece(x + name + 2, "file", Role.QUIET))
        for column, end in self._columns(width):
            pieces.append(Piece(end - len(column.name), column.name, Role.QUIET))
        return Line(tuple(pieces))

    def entry_lines(self, index: int, width: int, *, on: bool) -> Sequence[Line]:
        """Label, name, file, passages, words, share of boilerplate, flags, base or hidden."""
        versions = self.versions
        siglum = versions.found[index]
        version = self._comparison.version(siglum)
        hidden = siglum in versions.view.hidden
        ink = Role.QUIET if hidden else Role.STRONG if on else Role.TEXT
        label = Piece(3, siglum, Role.QUIET if hidden else Role.STRONG)
        if siglum == versions.active:
            label = Piece(2, f" {siglum} ", Role.CHIP)
        x, name, file = self._names(width)
        pieces = [label, Piece(x, cut(display(version.name)[0], name), ink)]
        if file:
            x += name + 2
            pieces.append(Piece(x, cut(display(file_name(version))[0], file), Role.QUIET))
        figures = self._figures(siglum)
        for column, end in self._columns(width):
            told = cut(figures[column], column.width)
            pieces.append(Piece(end - cell_width(told), told, Role.NUMBER))
        states = [s for s in versions.states(siglum) if s != "active"]
        if states:
            role = Role.ACCENT if states[-1] == "base" else Role.QUIET
            pieces.append(Piece(width - 1 - _STATE, states[-1], role))
        return [entry_line(pieces, width, on=on)]

    def _figures(self, siglum: str) -> dict[_Column, str]:
        """What stands in each column."""
        tally = self._comparison.tallies[siglum]
        marks = [f"{mark}{n:,}" for mark, n in (("!", tally.garbled), ("?", tally.hints)) if n]
        return {
            _PASSAGES: f"{len(self._comparison.passages_of(siglum)):,}",
            _WORDS: f"{tally.words:,}",
            _BOILERPLATE: percent(tally.share),
            _FLAGS: " ".join(marks),
        }

    def title(self, width: int) -> Line:
        """The story, how many versions there are, which is the base, how many are hidden."""
        view = self.versions.view
        short = plural(len(self.versions.every), "version")
        parts = [f"{len(view.hidden)} hidden"] if view.hidden else []
        parts.append(f"{view.base} is the base" if view.base else "no base")
        long = f"{short}: {', '.join(parts)}"
        return list_title(self._comparison.story.title, (long, short), width)

    def filter_line(self, width: int, *, typing: bool) -> Line:
        """The filter, and at the right how many versions it finds."""
        wanted = self.versions.wanted
        every = len(self.versions.every)
        right = found_told(self.count, every, self._key_of) if wanted.strip() else ""
        return typed_line(wanted, HINT, right, width, typing=typing)

    @property
    def nothing(self) -> str:
        """Why the list is empty."""
        return f"No version matches “{self.versions.wanted.strip()}”."

    def status(self, index: int) -> list[str]:
        """Which version, and what holds of it."""
        if not self.count:
            return nothing_status("versions", self.versions.wanted, self._key_of)
        siglum = self.versions.found[index]
        parts = [f"{siglum}, {index + 1} of {self.count}"]
        states = ", ".join(self.versions.states(siglum))
        if states:
            parts.append(states)
        return parts

    def panel(self, index: int, width: int, height: int) -> Sequence[Line]:
        """All that is known of a version; what does not fit ends with ``…``."""
        if not self.count:
            return []
        lines = self._facts(self.versions.found[index], width - 2, airy=height > 12)
        if len(lines) > height:
            lines = [*lines[: max(0, height - 1)], (("…", Role.QUIET),)]
        return [Line(tuple(place(runs, 1))) for runs in lines]

    def _facts(self, siglum: str, width: int, *, airy: bool) -> list[Runs]:
        version, tally = self._comparison.version(siglum), self._comparison.tallies[siglum]
        states = ", ".join(self.versions.states(siglum))
        name = cut(display(version.name)[0], max(1, width - len(siglum) - 2 - len(states) - 2))
        lines: list[Runs] = [
            ((f"{siglum}  ", Role.STRONG), (name, Role.STRONG), (f"  {states}", Role.QUIET))
        ]
        if airy:
            lines.append(())
        passages = len(self._comparison.passages_of(siglum))
        facts = {
            "file": file_name(version),
            "source": version.source,
            "date": version.date,
            "format": format_name(version),
            "encoding": encoding(version),
            "length": f"{plural(passages, 'passage')}, {plural(tally.words, 'word')}",
            "boilerplate": _boilerplate(tally),
            "garbled": _garbled(tally),
            "note": version.note,
        }
        for label, fact in facts.items():
            if fact:
                lines += hanging((label, Role.QUIET), fact, Role.TEXT, width, _LABEL)
        return lines


def _boilerplate(tally: Tally) -> str:
    """How much of a version is not the story, in words."""
    if not tally.boilerplate and not tally.aside:
        return "none"
    passages = f", {plural(tally.aside, 'passage')} not the story" if tally.aside else ""
    return f"{percent(tally.share)} of the words{passages}"


def _garbled(tally: Tally) -> str:
    """How often a version is flagged as garbled, in words."""
    told = [plural(tally.garbled, "sure or likely flag")] if tally.garbled else []
    told += [plural(tally.hints, "hint")] if tally.hints else []
    return ", ".join(told) or "nothing"


def percent(share: float) -> str:
    """A share as people read it; what is more than nothing is not told as 0 %."""
    if 0 < share < 0.005:
        return "<1 %"
    return f"{round(share * 100)} %"
