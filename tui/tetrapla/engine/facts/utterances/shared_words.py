"""Which words of an utterance the versions share that quote it.

The versions of a row are known to quote the same utterance, so its words are compared in order:
a *not* that one version lacks stands alone then, and what stands around it is shared.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from rapidfuzz.distance import LCSseq

from tetrapla.engine.differences import agree
from tetrapla.engine.differences.types import Word
from tetrapla.engine.differences.units import Unit
from tetrapla.engine.facts.utterances.speech_forms import spoken_units

LONGEST = 2_000
"""Words of an utterance up to which they are compared in order; what is longer was never closed."""

_Placed = tuple[int, Unit]
"""A word, and which of the texts of its version it stands in."""


def shared_words(cells: Mapping[str, Sequence[str]]) -> dict[str, tuple[tuple[Word, ...], ...]]:
    """For each word of an utterance, which other versions have it there.

    Contractions, numbers and short forms are read as what they stand for.

    Args:
        cells: Siglum -> the texts in which its version quotes the utterance.

    Returns:
        Siglum -> for each of its texts its words, in order.
    """
    placed = {
        s: [(k, u) for k, t in enumerate(ts) for u in spoken_units(t)] for s, ts in cells.items()
    }
    if any(len(units) > LONGEST for units in placed.values()):
        return agree(cells, lambda _: False)
    others: dict[str, list[set[str]]] = {s: [set() for _ in units] for s, units in placed.items()}
    for one, two in combinations(cells, 2):
        for i, j in _common(placed[one], placed[two]):
            others[one][i].add(two)
            others[two][j].add(one)
    return {s: _words(placed[s], others[s], len(cells[s])) for s in cells}


def _common(left: Sequence[_Placed], right: Sequence[_Placed]) -> Iterator[tuple[int, int]]:
    """The places of words that both have, in the order in which both have them."""
    numbers: dict[str, int] = {}
    ours, theirs = (
        "".join(chr(numbers.setdefault(unit.key, len(numbers))) for _, unit in side)
        for side in (left, right)
    )
    # a part in a row is not to be torn apart by a *the* far in front of it
    if ours and theirs and (ours in theirs or theirs in ours):
        first, second = max(0, ours.find(theirs)), max(0, theirs.find(ours))
        for k in range(min(len(ours), len(theirs))):
            yield first + k, second + k
        return
    for code in LCSseq.opcodes(ours, theirs):
        if code.tag == "equal":
            yield from zip(
                range(code.src_start, code.src_end),
                range(code.dest_start, code.dest_end),
                strict=True,
            )


def _words(
    placed: Sequence[_Placed], others: Sequence[set[str]], texts: int
) -> tuple[tuple[Word, ...], ...]:
    """Words by text; one that was read as two is shared where both of them are."""
    found: list[list[Word]] = [[] for _ in range(texts)]
    for (k, unit), having in zip(placed, others, strict=True):
        last = found[k][-1] if found[k] else None
        if last is not None and last.start == unit.start:
            found[k][-1] = last._replace(others=last.others & having)
        else:
            found[k].append(Word(unit.start, unit.end, frozenset(having)))
    return tuple(map(tuple, found))
