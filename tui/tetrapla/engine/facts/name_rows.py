"""Rows of names: who or what every version names, and how they spell it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence

from rapidfuzz.distance import OSA

from tetrapla.engine.facts.types import SPELLING, FactKind, FactRow, Name, Pair, State
from tetrapla.engine.kinds import Level


def name_rows(
    names: Mapping[str, Sequence[Name]], row_of: Callable[[str], int]
) -> tuple[FactRow, ...]:
    """One row for each entity, in the order in which they are first named.

    Args:
        names: Siglum -> its mentions, in order.
        row_of: The row of the comparison in which a passage stands.
    """
    found: dict[str, list[tuple[str, Name]]] = defaultdict(list)
    for siglum, told in names.items():
        for name in told:
            found[name.entity].append((siglum, name))
    rows = [_row(tuple(names), told, row_of) for told in found.values()]
    return tuple(sorted(rows, key=lambda row: row.row))


def _row(
    sigla: Sequence[str], told: Sequence[tuple[str, Name]], row_of: Callable[[str], int]
) -> FactRow:
    cells: dict[str, tuple[str, ...]] = {}
    for siglum, name in told:
        cells[siglum] = (*cells.get(siglum, ()), name.id)
    odd = [name for _, name in told if name.by == SPELLING]
    usual = Counter(name.text for _, name in told if name.by != SPELLING)
    pairs = tuple(
        Pair(
            next(n.id for _, n in told if n.text == _nearest(name.text, usual)),
            name.id,
            State.SPELLING,
            1.0,
            ((_nearest(name.text, usual), name.text),),
        )
        for name in odd
        if usual
    )
    state, level = told_by(sigla, cells), Level.LIKELY
    if pairs:
        state, level = State.SPELLING, Level.HINT
    return FactRow(
        kind=FactKind.NAME,
        state=state,
        level=level,
        cells=cells,
        told={},
        pairs=pairs,
        row=min(row_of(name.place.passage) for _, name in told),
    )


def _nearest(odd: str, usual: Mapping[str, int]) -> str:
    """The usual spelling that an odd one is held against: the one by fewest letters."""
    return min(usual, key=lambda text: (OSA.distance(odd, text), -usual[text], text))


def told_by(sigla: Sequence[str], cells: Mapping[str, object]) -> State:
    """The state of a name that is spelled alike, by who of all versions has it."""
    if len(cells) == len(sigla):
        return State.SAME
    if len(cells) == 1:
        return State.ONLY
    return State.NOT if len(cells) == len(sigla) - 1 else State.SAME
