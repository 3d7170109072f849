"""The types of difference in a row: worked out when a row is looked at, for pairs asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from itertools import combinations

from tetrapla.engine.differences.light import light_words
from tetrapla.engine.differences.pairs import compared
from tetrapla.engine.differences.speech import language_of
from tetrapla.engine.differences.told import Told
from tetrapla.engine.differences.types import Cell, Compared, Kind


class RowKinds:
    """How the cells of a row differ, pair by pair; a pair is compared once, when asked for."""

    def __init__(self, cells: Mapping[str, Cell], light: Callable[[str], bool]) -> None:
        texts = (text for cell in cells.values() for text in cell.texts)
        language = language_of(word for text in texts for word in text.casefold().split())
        self._told = {siglum: Told(cell, language) for siglum, cell in cells.items()}
        self._light = light
        self._pairs: dict[tuple[str, str], Compared] = {}

    def between(self, left: str, right: str) -> Compared:
        """How two versions differ here.

        Raises:
            KeyError: One of them does not tell the row.
        """
        if (left, right) not in self._pairs:
            one, other = self._told[left], self._told[right]
            equal = one.cell == other.cell
            self._pairs[left, right] = (
                Compared((), 1.0) if equal else compared(one, other, self._light)
            )
        return self._pairs[left, right]

    def against(self, base: str) -> dict[str, Compared]:
        """Siglum -> how it differs from a base; the base is left."""
        return {siglum: self.between(base, siglum) for siglum in self._told if siglum != base}

    @cached_property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds of difference between any two cells, the most telling first."""
        first: dict[Cell, str] = {}
        for siglum, told in self._told.items():
            first.setdefault(_hashable(told.cell), siglum)
        pairs = combinations(first.values(), 2)
        found = {kind for one, other in pairs for kind in self.between(one, other).kinds}
        return tuple(kind for kind in Kind if kind in found)


def _hashable(cell: Cell) -> Cell:
    return Cell(
        cell.texts,
        tuple(tuple(repairs) for repairs in cell.repairs),
        tuple(tuple(asides) for asides in cell.asides),
    )


def kinds_of(
    cells: Mapping[str, Cell | Sequence[str]], light: Callable[[str], bool] | None = None
) -> RowKinds:
    """How the cells of a row differ.

    Args:
        cells: Siglum -> its cell in this row, or only the repaired texts of its passages.
        light: Whether a word is a function word; None: those of English.
    """
    made = {s: c if isinstance(c, Cell) else Cell(tuple(c)) for s, c in cells.items()}
    return RowKinds(made, light or light_words([]).__contains__)
