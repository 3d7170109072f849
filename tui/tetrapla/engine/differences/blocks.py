"""Words of two cells that stand against each other: which is another form of which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from tetrapla.engine.differences.spelling import joined, similar
from tetrapla.engine.differences.told import Told
from tetrapla.engine.differences.types import Kind
from tetrapla.engine.differences.units import Sort

_AHEAD = 8
"""Words that may lie between two spellings of one word."""


@dataclass(slots=True)
class Block:
    """What became of the words between two places where the cells agree."""

    opposed: list[tuple[Kind, tuple[int, ...], tuple[int, ...]]] = field(default_factory=list)
    """Units that stand for each other, and how they differ."""
    rest: tuple[list[int], list[int]] = field(default_factory=lambda: ([], []))
    """Words that stand for none: other wording."""
    lone: tuple[list[int], list[int]] = field(default_factory=lambda: ([], []))
    """Numbers and negations that stand against none here."""


def read_block(left: Told, right: Told, mine: range, theirs: range) -> Block:
    """Oppose numbers to numbers, negations to negations, and words to words like them."""
    block = Block()
    _oppose_numbers(left, right, mine, theirs, block)
    negations = _of(left, mine, Sort.NEGATION), _of(right, theirs, Sort.NEGATION)
    both = min(map(len, negations))
    for side in (0, 1):
        block.rest[side].extend(negations[side][:both])
        block.lone[side].extend(negations[side][both:])
    words = _of(left, mine, Sort.WORD), _of(right, theirs, Sort.WORD)
    _oppose_words(left, right, words, block)
    for side in (0, 1):
        block.rest[side].sort()
    return block


def _of(told: Told, units: range, sort: Sort) -> list[int]:
    return [at for at in units if told.units[at].sort is sort]


def _oppose_numbers(left: Told, right: Told, mine: range, theirs: range, block: Block) -> None:
    numbers = _of(left, mine, Sort.NUMBER), _of(right, theirs, Sort.NUMBER)
    both = min(map(len, numbers))
    for one, other in zip(numbers[0][:both], numbers[1][:both], strict=True):
        block.opposed.append((Kind.NUMBER, (one,), (other,)))
    for side in (0, 1):
        block.lone[side].extend(numbers[side][both:])


def _oppose_words(
    left: Told, right: Told, words: tuple[Sequence[int], Sequence[int]], block: Block
) -> None:
    mine, theirs = words
    after = 0
    waiting: list[int] = []
    k = 0
    while k < len(mine):
        found = _form_of(left, right, mine, k, theirs, after)
        if found is None:
            waiting.append(mine[k])
            k += 1
            continue
        ones, at, others = found
        _oppose_rest(left, right, waiting, theirs[after:at], block)
        waiting = []
        own, other = mine[k : k + ones], theirs[at : at + others]
        named = left.is_name(own[0]) and right.is_name(other[0])
        kind = Kind.NAME if named else Kind.SPELLING
        block.opposed.append((kind, tuple(own), tuple(other)))
        after, k = at + others, k + ones
    _oppose_rest(left, right, waiting, theirs[after:], block)


def _form_of(
    left: Told, right: Told, mine: Sequence[int], k: int, theirs: Sequence[int], after: int
) -> tuple[int, int, int] | None:
    """How many words from one place are another form of how many words from which other place."""
    for at in range(after, min(len(theirs), after + _AHEAD)):
        for ones, others in ((1, 1), (2, 1), (1, 2)):
            own, other = mine[k : k + ones], theirs[at : at + others]
            if len(own) < ones or len(other) < others:
                continue
            if own[-1] - own[0] != ones - 1 or other[-1] - other[0] != others - 1:
                continue
            here = "".join(left.keys[i] for i in own)
            there = "".join(right.keys[j] for j in other)
            if joined(here, there) or (ones == others and similar(here, there)):
                return ones, at, others
    return None


def _oppose_rest(
    left: Told, right: Told, mine: Sequence[int], theirs: Sequence[int], block: Block
) -> None:
    """Words unlike each other: names against names, the rest is other wording."""
    own = [i for i in mine if left.is_name(i)]
    other = [j for j in theirs if right.is_name(j)]
    names = list(zip(own, other, strict=True)) if len(own) == len(other) else []
    block.opposed += [(Kind.NAME, (i,), (j,)) for i, j in names]
    block.rest[0].extend(set(mine) - {i for i, _ in names})
    block.rest[1].extend(set(theirs) - {j for _, j in names})
