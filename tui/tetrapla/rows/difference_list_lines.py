"""The list of differences as lines of a screen, and what stands above, below and beside it."""

from __future__ import annotations

from collections.abc import Sequence
from time import monotonic

from tetrapla.rows.blocks import place
from tetrapla.rows.difference_list import DifferenceList
from tetrapla.rows.difference_list_telling import MANY, Telling, alone, marked, side_ink
from tetrapla.rows.filters import Filter
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
from tetrapla.rows.listing_excerpt import excerpt
from tetrapla.rows.listing_row import row_panel
from tetrapla.rows.roles import Line, Piece, Role, Run
from tetrapla.rows.row_differences import NAMES, ignored_sentence
from tetrapla.rows.width import cell_width, cut

HINT = "type to filter: words, passage, version, kind"
NARROW = 70
"""Below this width only the most telling kind of difference is named on a line."""
_KINDS_WIDE, _KINDS, _KIND = 26, 20, 11
"""Cells for the kinds of difference: on wide lines, on others, where there is one."""
_WIDE = 100
_BOTH = 56
"""Cells in which two sides of a difference can be told."""
_BETWEEN = 3
PATIENCE = 0.12
"""Seconds that lines in sight may take before the rest of them is shown unfinished."""
OTHER = "other signs"
"""What differs where no kind of difference is found."""
UNKNOWN = "…"
"""Stands where it is not known yet how a row differs."""


class DifferenceListing(Listing):
    """The list of differences, laid out."""

    def __init__(self, differences: DifferenceList, key_of: KeyOf) -> None:
        """Set up the list.

        Args:
            differences: What is listed.
            key_of: The keys of the list.
        """
        self._key_of = key_of
        self.differences = differences
        self._comparison = differences.comparison
        self.unfinished: set[int] = set()
        """Rows of which a line was shown before it was known how they differ."""
        self.spent = 0.0
        """Seconds spent on lines since the screen last answered a key."""

    @property
    def count(self) -> int:
        """How many differences are listed."""
        return len(self.differences.found)

    def entry_lines(self, index: int, width: int, *, on: bool) -> Sequence[Line]:
        """Row, passages, kinds, and the words that differ."""
        row = self.differences.found[index]
        start = monotonic()
        told = None
        if self.differences.knows(row) or self.spent < PATIENCE:
            told = self.differences.telling(row)
        else:
            self.unfinished.add(row)
        digits = len(str(len(self._comparison.rows)))
        number = str(row + 1).rjust(digits)
        x = 2 + digits + 2
        where_width = self._where_width(width)
        kind_width = _KIND
        if width >= NARROW:
            kind_width = _KINDS_WIDE if width >= _WIDE else _KINDS
        warm = len(self._comparison.tellers[row]) == 1 < len(self._comparison.sigla)
        pieces = [
            Piece(2, number, Role.STRONG if on else Role.QUIET),
            Piece(x, cut(self._where(row), where_width), Role.NUMBER_WARM if warm else Role.NUMBER),
        ]
        x += where_width + 2
        kinds = self._kinds(row, told, brief=width < NARROW)
        pieces.append(Piece(x, cut(kinds, kind_width), Role.TEXT))
        x += kind_width + 2
        if told is not None:
            pieces += place(self._words(row, told, width - 1 - x), x)
        self.spent += monotonic() - start
        return [entry_line(pieces, width, on=on)]

    def _where_width(self, width: int) -> int:
        """Cells for the passages: the same whatever is listed, so that no column moves."""
        sigla = self._comparison.sigla
        each = len(str(self._comparison.longest)) + 1
        return min(max(8, width // 4), sum(len(s) + each for s in sigla) + 2)

    def _where(self, row: int) -> str:
        """The passages that tell it: ``A6+7 C5``."""
        cells = self._comparison.rows[row].cells
        told = []
        for siglum in self._comparison.tellers[row]:
            numbers = [p.number for p in self._comparison.body(cells[siglum])]
            if len(numbers) > 2 and numbers[-1] - numbers[0] == len(numbers) - 1:
                told.append(f"{siglum}{numbers[0]}-{numbers[-1]}")
            else:
                told.append(siglum + "+".join(map(str, numbers)))
        return " ".join(told)

    def _kinds(self, row: int, told: Telling | None, *, brief: bool = False) -> str:
        """The kinds of difference, or else who does not tell the row."""
        if told is None:
            return UNKNOWN
        if told.kinds:
            return ", ".join(NAMES[kind] for kind in told.kinds[: 1 if brief else None])
        tellers, sigla = self._comparison.tellers[row], self._comparison.sigla
        missing = alone(tellers, sigla) if len(sigla) > 1 else ""
        return missing or (f"told by {len(tellers)}" if len(tellers) > MANY else OTHER)

    def _words(self, row: int, told: Telling, room: int) -> list[Run]:
        """The words that differ, on both sides where there is room."""
        both = len(told.sides) == 2 and room >= _BOTH
        sides = told.sides if both else told.sides[:1]
        each = (room - _BETWEEN) // 2 if both else room
        runs: list[Run] = []
        for k, side in enumerate(sides):
            used = sum(cell_width(text) for text, _ in runs)
            name = side.passage.version
            if each < len(name) + 6:
                break
            if k:
                runs.append((" " * (each + _BETWEEN - used), Role.TEXT))
            ink, start, end = side_ink(self.differences.wording, row, side, self.differences.view)
            runs.append((f"{name} ", Role.NUMBER))
            runs += excerpt(ink, start, end, each - len(name) - 1)
        return runs

    def title(self, width: int) -> Line:
        """The story, and how many differences there are, told by how many versions."""
        differences, sigla = self.differences, self._comparison.sigla
        every = sum(differences.counts)
        upto = "" if differences.exact else "up to "
        short = f"{upto}{plural(every, 'difference')}" if every else "no differences"
        names = ("told by both" if len(sigla) == 2 else "told by all", "by some", "by one")
        parts = [f"{n:,} {name}" for n, name in zip(differences.counts, names, strict=True) if n]
        if every < self._unfiltered:
            short = f"{upto}{every:,} of {plural(self._unfiltered, 'difference')}"
            parts = [self.shown] if self.shown else parts
        long = f"{short}: {', '.join(parts)}" if parts else short
        right = ignored_sentence(differences.view.ignored) if differences.view.ignored else ""
        return list_title(self._comparison.story.title, (long, short), width, right)

    def filter_line(self, width: int, *, typing: bool) -> Line:
        """The filter; at the right how far it is, or that not all rows are shown."""
        differences = self.differences
        right = self.shown
        if differences.wanted.strip():
            looking = differences.looking or not differences.settled
            right = found_told(self.count, sum(differences.counts), self._key_of, looking=looking)
        return typed_line(differences.wanted, HINT, right, width, typing=typing)

    @property
    def _unfiltered(self) -> int:
        """How many differences there are whatever is shown, as far as is known."""
        differences = self.differences
        return sum(differences.wording.differing(differences.view.ignored))

    @property
    def shown(self) -> str:
        """Which rows are listed, where that is not all of them; else empty."""
        view = self.differences.view
        parts = [Filter(self.differences.wording, view, self.differences.active).label]
        if view.hidden:
            hidden = [s for s in self._comparison.sigla if s in view.hidden]
            parts.append(f"{' '.join(hidden)} hidden" if len(hidden) < 5 else "some are hidden")
        return ", ".join(filter(None, parts))

    @property
    def nothing(self) -> str:
        """Why the list is empty."""
        differences = self.differences
        if differences.wanted.strip():
            if differences.looking:
                return "Looking …"
            return f"No difference matches “{differences.wanted.strip()}”."
        if len(self._comparison.sigla) == 1:
            return "There is only one version: nothing to compare it with."
        if self.shown:
            return f"Nothing differs in the rows that are shown: {self.shown}."
        if differences.view.ignored:
            return f"Nothing differs that counts; {ignored_sentence(differences.view.ignored)}."
        return "Nothing differs: all tell the same, word for word."

    def status(self, index: int) -> list[str]:
        """Which of the differences, where, and what differs."""
        if not self.count:
            return nothing_status("differences", self.differences.wanted, self._key_of)
        row = self.differences.found[index]
        told = self.differences.telling(row)
        which = f"difference {index + 1} of {self.count}"
        return [which, f"row {row + 1}", self._kinds(row, told)]

    def panel(self, index: int, width: int, height: int) -> Sequence[Line]:
        """The row, as all tell it."""
        if not self.count:
            return []
        differences = self.differences
        row = differences.found[index]
        told = differences.telling(row)
        kinds = self._kinds(row, told) if told.kinds else ""
        body, cells = self._comparison.body, self._comparison.rows[row].cells
        marks = {s.passage.id: [marked(s)] for s in told.sides if s.end > s.start}
        return row_panel(
            differences.wording,
            row,
            [p for siglum in self._comparison.tellers[row] for p in body(cells[siglum])],
            differences.view,
            lambda passage: marks.get(passage, ()),
            kinds,
            width,
            height,
        )
