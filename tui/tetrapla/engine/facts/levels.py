"""The rows of a ledger without what is only a hint: nothing of them is lost, they come apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from tetrapla.engine.facts.names.rows import told_by
from tetrapla.engine.facts.types import (
    SPELLING,
    Fact,
    FactKind,
    FactRow,
    Label,
    Name,
    Pair,
    Quotation,
    Said,
    State,
    Utterance,
)
from tetrapla.engine.facts.utterances.rows import attributed, state_of
from tetrapla.engine.kinds import Level

Facts = Mapping[str, Fact]
"""Id -> fact."""


def likely_rows(
    rows: Iterable[FactRow],
    facts: Facts,
    quotations: Mapping[str, Quotation],
    sigla: Sequence[str],
    row_of: Callable[[str], int],
) -> tuple[FactRow, ...]:
    """The rows as they are where hints are left out.

    What was put together as *perhaps the same* or *spelled otherwise* stands in rows of its own;
    each fact stands in one row as before.

    Args:
        rows: Those of the ledger, hints among them.
        facts: What stands in them.
        quotations: Id -> quotation.
        sigla: All versions.
        row_of: The row of the comparison in which a passage stands.

    Returns:
        By kind, in each kind in the order of the story, as the rows were.
    """
    parts = [part for row in rows for part in _parts(row, facts, quotations, sigla)]
    placed = [replace(part, row=_first(part, facts, row_of)) for part in parts]
    kinds = list(FactKind)
    return tuple(sorted(placed, key=lambda row: (kinds.index(row.kind), row.row)))


def _first(row: FactRow, facts: Facts, row_of: Callable[[str], int]) -> int:
    """Where a row stands first."""
    return min(row_of(facts[i].place.passage) for ids in row.cells.values() for i in ids)


def _parts(
    row: FactRow, facts: Facts, quotations: Mapping[str, Quotation], sigla: Sequence[str]
) -> Iterable[FactRow]:
    if row.kind is FactKind.QUOTATION and _has_hint(row):
        return _quote_parts(row, facts, quotations)
    if row.kind is FactKind.NAME and row.level is Level.HINT:
        return _name_parts(row, facts, sigla)
    return (row,)


def _has_hint(row: FactRow) -> bool:
    return any(pair.relation is State.PERHAPS for pair in row.pairs)


def _quote_parts(
    row: FactRow, facts: Facts, quotations: Mapping[str, Quotation]
) -> Iterator[FactRow]:
    """The versions of a row that likely quote the same, apart from the others."""
    for sigla in _together(row):
        cells = {s: ids for s, ids in row.cells.items() if s in sigla}
        ids = {i for own in cells.values() for i in own}
        pairs = tuple(pair for pair in row.pairs if pair.a in ids and pair.b in ids)
        state, level, said, media = State.ONLY, Level.LIKELY, Said.NONE, False
        if pairs:
            state, level = state_of(pairs)
            said, media = attributed(
                {s: [_quotation(facts[i], quotations) for i in own] for s, own in cells.items()}
            )
        told_as = {s: told for s, told in row.told_as.items() if told in ids}
        if told_as and not pairs:
            state = State.TOLD
        joined = {s: ids for s, ids in row.joined.items() if s in cells}
        labels = row.labels - _labels(row.pairs) - {Label.SPLICED}
        yield replace(
            row,
            state=state,
            level=level,
            cells=cells,
            told={s: row.told[s] for s in told_as},
            told_as=told_as,
            pairs=pairs,
            labels=labels | _labels(pairs) | ({Label.SPLICED} if joined else set()),
            joined=joined,
            said=said,
            media=media,
        )


def _labels(pairs: Iterable[Pair]) -> frozenset[Label]:
    return frozenset[Label]().union(*(pair.labels for pair in pairs))


def _quotation(fact: Fact, quotations: Mapping[str, Quotation]) -> Quotation:
    if not isinstance(fact, Utterance):
        raise TypeError(f"{fact.id} is no utterance")
    return quotations[fact.quotation]


def _together(row: FactRow) -> list[set[str]]:
    """The sigla of a row, those together that likely pairs lead to from each other."""
    groups = [{siglum} for siglum in row.cells]
    of = {i: siglum for siglum, ids in row.cells.items() for i in ids}
    for pair in row.pairs:
        if pair.relation is State.PERHAPS:
            continue
        one, other = (next(g for g in groups if of[i] in g) for i in (pair.a, pair.b))
        if one is not other:
            one |= other
            groups.remove(other)
    return groups


def _name_parts(row: FactRow, facts: Facts, sigla: Sequence[str]) -> Iterator[FactRow]:
    """The usual spelling, and each odd one."""
    spelled: dict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
    for siglum, ids in row.cells.items():
        for i in ids:
            name = facts[i]
            odd = name.text if isinstance(name, Name) and name.by == SPELLING else ""
            cells = spelled[odd]
            cells[siglum] = (*cells.get(siglum, ()), i)
    for cells in spelled.values():
        yield replace(row, state=told_by(sigla, cells), level=Level.LIKELY, cells=cells, pairs=())
