"""A cell, made ready to be compared with others."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from tetrapla.engine.differences.types import Cell, Repair, Span
from tetrapla.engine.differences.units import Sort, Unit, units_of

_JOINT = "\n\n"
_NEW_SENTENCE = re.compile(r"(?:^|[.!?…:;。！？\n])[\s\"“”„«»‘’'(\[—–*-]*$")
_LOOK_BACK = 12
_TITLED = 0.6
"""The share of words with a capital from which capitals make no name: titles, German nouns."""
_GERMAN_TITLED = 0.2


@dataclass(frozen=True)
class Told:
    """The units of a cell, boilerplate left out, in one text."""

    cell: Cell
    language: str

    @cached_property
    def text(self) -> str:
        """All passages, blank lines between them."""
        return _JOINT.join(self.cell.texts)

    @cached_property
    def _starts(self) -> list[int]:
        lengths = (len(text) + len(_JOINT) for text in self.cell.texts)
        return list(accumulate(lengths, initial=0))[:-1] or [0]

    @cached_property
    def asides(self) -> list[tuple[int, int]]:
        """The stretches that are not the story."""
        return [
            (start + a, start + b)
            for start, spans in zip(self._starts, self.cell.asides, strict=False)
            for a, b in spans
        ]

    @cached_property
    def repairs(self) -> list[Repair]:
        """What was repaired, in the places of :attr:`text`."""
        return [
            Repair(start + r.start, start + r.end, r.original)
            for start, repairs in zip(self._starts, self.cell.repairs, strict=False)
            for r in repairs
        ]

    @cached_property
    def units(self) -> list[Unit]:
        """The words of the story."""
        units = units_of(self.text, self.language)
        if not self.asides:
            return units
        return [u for u in units if not any(a <= u.start < b for a, b in self.asides)]

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The units as they are compared."""
        return tuple(unit.key for unit in self.units)

    def raw(self, at: int) -> str:
        """A unit as it is written."""
        return self.text[self.units[at].start : self.units[at].end]

    def gap(self, at: int) -> str:
        """What stands before a unit; before the first and behind the last without white space."""
        start = self.units[at - 1].end if at else 0
        end = self.units[at].start if at < len(self.units) else len(self.text)
        for a, b in self.asides:
            if start <= a and b <= end:
                return (self.text[start:a] + self.text[b:end]).strip()
        gap = self.text[start:end]
        if at and at < len(self.units):
            return gap
        return gap.lstrip() if not at else gap.rstrip()

    def gap_span(self, at: int) -> tuple[Span, ...]:
        """Where that is, without the white space around it; the words around where it is empty."""
        start = self.units[at - 1].end if at else 0
        end = self.units[at].start if at < len(self.units) else len(self.text)
        gap = self.text[start:end]
        if not gap.strip():
            start = self.units[at - 1].start if at else start
            end = self.units[at].end if at < len(self.units) else end
        else:
            start, end = start + len(gap) - len(gap.lstrip()), end - len(gap) + len(gap.rstrip())
        return self.spans_between(start, end)

    def spans(self, units: Iterable[int]) -> tuple[Span, ...]:
        """Where some units stand; neighbours in one stretch."""
        out: list[list[int]] = []
        last = -2
        for at in sorted(units):
            if at == last + 1 and self._passage(self.units[at].start) == self._passage(out[-1][0]):
                out[-1][1] = self.units[at].end
            else:
                out.append([self.units[at].start, self.units[at].end])
            last = at
        return tuple(span for start, end in out for span in self.spans_between(start, end))

    def spans_between(self, start: int, end: int) -> tuple[Span, ...]:
        """A stretch of the text, passage by passage; none for an empty one."""
        out = []
        for passage in range(max(0, self._passage(start)), len(self.cell.texts)):
            first, text = self._starts[passage], self.cell.texts[passage]
            if first >= end:
                break
            a, b = max(start - first, 0), min(end - first, len(text))
            if a < b:
                out.append(Span(passage, a, b))
        return tuple(out)

    def _passage(self, place: int) -> int:
        return bisect_right(self._starts, place) - 1

    def is_name(self, at: int) -> bool:
        """Whether a word has a capital though no sentence begins with it."""
        return at in self.names

    @cached_property
    def names(self) -> frozenset[int]:
        """Words that have a capital inside a sentence; none where most words have one."""
        inside = [k for k, unit in enumerate(self.units) if self._is_inside(unit)]
        words = [k for k in inside if self.units[k].sort is Sort.WORD]
        found = [k for k in words if self._is_capital(self.units[k])]
        most = _GERMAN_TITLED if self.language == "de" else _TITLED
        if len(words) > 3 and len(found) > most * len(words):
            return frozenset()
        return frozenset(found)

    def _is_capital(self, unit: Unit) -> bool:
        return self.text[unit.start].isupper() and unit.key not in (
            "i",
            "i'm",
            "i've",
            "i'd",
            "i'll",
        )

    def _is_inside(self, unit: Unit) -> bool:
        return not _NEW_SENTENCE.search(self.text[max(0, unit.start - _LOOK_BACK) : unit.start])

    def originals(self, start: int, end: int) -> Sequence[tuple[int, int, str]]:
        """What was repaired in a stretch, counted from its start."""
        return [
            (r.start - start, r.end - start, r.original)
            for r in self.repairs
            if start <= r.start < end
        ]
