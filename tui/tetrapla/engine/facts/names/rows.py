"""Rows of names: who or what every version names, and how they spell it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from rapidfuzz.distance import OSA

from tetrapla.engine.facts.names.book import form_of
from tetrapla.engine.facts.types import SHORTENED, SPELLING, FactKind, FactRow, Name, Pair, State
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
    cells: dict[str, list[str]] = defaultdict(list)
    usual: Counter[str] = Counter()
    first: dict[tuple[str, str], str] = {}
    for siglum, name in told:
        cells[siglum].append(name.id)
        usual[name.text] += not name.odd
        first.setdefault((siglum, name.text), name.id)
    odd = {name.text for _, name in told if name.odd}
    doubtful = any(name.by == SPELLING for _, name in told)
    pairs = tuple(_pairs(first, odd, +usual)) if +usual else ()
    return FactRow(
        kind=FactKind.NAME,
        state=State.SPELLING if pairs else _by_form(told, told_by(sigla, cells)),
        level=Level.HINT if pairs and doubtful else Level.LIKELY,
        cells={siglum: tuple(ids) for siglum, ids in cells.items()},
        told={},
        pairs=pairs,
        row=min(row_of(name.place.passage) for _, name in told),
    )


def _by_form(told: Sequence[tuple[str, Name]], state: State) -> State:
    """The state of a name, or that the versions share no form of it: Senate, U.S. Senate."""
    if state is State.ONLY or all(name.by != SHORTENED for _, name in told):
        return state
    forms: dict[str, set[str]] = defaultdict(set)
    for siglum, name in told:
        forms[siglum].add(form_of(name.text))
    return state if set.intersection(*forms.values()) else State.FORM


def _pairs(
    first: Mapping[tuple[str, str], str], odd: Collection[str], usual: Mapping[str, int]
) -> Iterator[Pair]:
    """An odd spelling in each version beside the usual one in every version that has it."""
    for text in sorted(odd):
        meant = _nearest(text, usual)
        for (_, one), a in first.items():
            for (_, other), b in first.items():
                if (one, other) == (meant, text):
                    yield Pair(a, b, State.SPELLING, 1.0, ((meant, text),))


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
