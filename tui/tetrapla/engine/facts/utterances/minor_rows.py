"""Rows of what stands in quotation marks and is too little, or nobody's words, to be compared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from tetrapla.engine.facts.types import FactKind, FactRow, Pair, Quotation, State, Utterance
from tetrapla.engine.facts.utterances.rows import attributed
from tetrapla.engine.facts.utterances.weighing import words_of
from tetrapla.engine.kinds import Level


class _Minor(NamedTuple):
    siglum: str
    quotation: Quotation
    utterance: Utterance


def minor_rows(
    quotations: Mapping[str, Sequence[Quotation]],
    compared: Mapping[str, Utterance],
    text_of: Callable[[str], str],
    row_of: Callable[[str], int],
) -> tuple[list[FactRow], dict[str, Utterance]]:
    """Rows of terms, titles, handles, and of quotations of a word or two.

    Such words return everywhere: they are held only against the same words in the same row of the
    comparison.

    Args:
        quotations: Siglum -> its quotations, in order.
        compared: What stands in rows already.
        text_of: The repaired text of a passage.
        row_of: The row of the comparison in which a passage stands.

    Returns:
        The rows, and id -> what stands in them.
    """
    groups: dict[tuple[int, tuple[str, ...]], list[_Minor]] = defaultdict(list)
    for minor in _minor(quotations, compared, text_of):
        words = words_of(minor.utterance.text).stems or (minor.utterance.text,)
        groups[row_of(minor.quotation.place.passage), words].append(minor)
    rows = [_row(row, own) for (row, _), own in groups.items()]
    return rows, {m.utterance.id: m.utterance for own in groups.values() for m in own}


def _minor(
    quotations: Mapping[str, Sequence[Quotation]],
    compared: Mapping[str, Utterance],
    text_of: Callable[[str], str],
) -> Iterator[_Minor]:
    told = {utterance.quotation for utterance in compared.values()}
    for siglum, own in quotations.items():
        for quotation in own:
            place = quotation.place
            if quotation.id not in told and place.start < place.end:
                text = text_of(place.passage)[place.start : place.end]
                yield _Minor(
                    siglum, quotation, Utterance(f"{quotation.id}.1", quotation.id, place, text)
                )


def _row(row: int, own: Sequence[_Minor]) -> FactRow:
    cells: dict[str, tuple[str, ...]] = {}
    told: dict[str, list[Quotation]] = defaultdict(list)
    for minor in own:
        told[minor.siglum].append(minor.quotation)
        cells[minor.siglum] = (*cells.get(minor.siglum, ()), minor.utterance.id)
    firsts = [ids[0] for ids in cells.values()]
    by, media = attributed(told)
    return FactRow(
        kind=FactKind.QUOTATION,
        state=State.SAME if len(cells) > 1 else State.ONLY,
        level=Level.LIKELY,
        cells=cells,
        told={},
        pairs=tuple(Pair(a, b, State.SAME, 1.0, ()) for a, b in combinations(firsts, 2)),
        said=by,
        media=media,
        row=row,
        minor=True,
    )
