"""Which quotations join what other versions have as two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from tetrapla.engine.facts.types import FactRow, Label, Quotation, State, Utterance


class _Join(NamedTuple):
    """Two neighbours in one quotation."""

    siglum: str
    first: str
    """Id of an utterance."""
    second: str


def with_splices(
    rows: Sequence[FactRow],
    utterances: Mapping[str, Utterance],
    quotations: Mapping[str, Quotation],
    halves: frozenset[str] = frozenset(),
) -> tuple[FactRow, ...]:
    """The rows, those labelled that a version joins in one pair of marks and others have apart.

    Apart are two quotations with more between them than who speaks. The parts of one sentence are
    joined as well where one version has the first only, and another the second only.

    Args:
        rows: Of quotations.
        utterances: Id -> utterance.
        quotations: Id -> quotation.
        halves: Ids of utterances that are the latter part of a sentence of the one before.
    """
    standing = {i: k for k, row in enumerate(rows) for ids in row.cells.values() for i in ids}
    joined: dict[int, dict[str, tuple[str, ...]]] = defaultdict(dict)
    for siglum, first, second in _joins(utterances, standing):
        one, other = standing[first], standing[second]
        if one == other:
            continue
        beside = [_likely_beside(rows[k], i) for k, i in ((one, first), (other, second))]
        apart = any(
            _are_apart(beside[0].get(s, ()), beside[1].get(s, ()), utterances, quotations)
            for s in beside[0]
        )
        if not apart and second in halves:
            apart = bool(beside[0] and beside[1]) and not rows[one].cells.keys() & (
                rows[other].cells.keys() - {siglum}
            )
        if apart:
            joined[one][siglum] = (*joined[one].get(siglum, ()), second)
            joined[other][siglum] = (*joined[other].get(siglum, ()), first)
    return tuple(
        replace(row, labels=row.labels | {Label.SPLICED}, joined=dict(joined[k]))
        if k in joined
        else row
        for k, row in enumerate(rows)
    )


def _likely_beside(row: FactRow, utterance: str) -> dict[str, tuple[str, ...]]:
    """Other versions of a row that likely quote what an utterance does, and their ids."""
    pairs = [pair for pair in row.pairs if utterance in (pair.a, pair.b)]
    likely = [
        pair.b if pair.a == utterance else pair.a
        for pair in pairs
        if pair.relation is not State.PERHAPS
    ]
    return {s: ids for s, ids in row.cells.items() if any(i in ids for i in likely)}


def _joins(utterances: Mapping[str, Utterance], standing: Mapping[str, int]) -> Iterator[_Join]:
    """Neighbours inside of one pair of marks that both stand in rows."""
    of: dict[str, list[Utterance]] = defaultdict(list)
    for utterance in utterances.values():
        of[utterance.quotation].append(utterance)
    for own in of.values():
        own.sort(key=lambda u: u.place.start)
        for one, other in pairwise(own):
            if one.id in standing and other.id in standing:
                yield _Join(one.id.partition(".")[0], one.id, other.id)


def _are_apart(
    ones: Sequence[str],
    others: Sequence[str],
    utterances: Mapping[str, Utterance],
    quotations: Mapping[str, Quotation],
) -> bool:
    """Whether a version has two utterances in quotations of their own, not told in one breath."""
    both = [
        (quotations[utterances[a].quotation], quotations[utterances[b].quotation])
        for a in ones
        for b in others
    ]
    return bool(both) and not any(_one_speech(a, b) for a, b in both)


def _one_speech(one: Quotation, other: Quotation) -> bool:
    """Whether one goes on with the other, over a paragraph or behind who speaks."""
    if one.id == other.id:
        return True
    first, second = sorted((one, other), key=lambda q: int(q.id.rpartition("q")[2]))
    if second.continues == first.id:
        return True
    goes_on = second.attribution and second.attribution.position == "continuation"
    follows = int(second.id.rpartition("q")[2]) - int(first.id.rpartition("q")[2]) == 1
    return bool(goes_on) and follows and first.place.passage == second.place.passage
