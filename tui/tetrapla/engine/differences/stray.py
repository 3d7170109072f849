"""Numbers and negations that stand against none where they are: moved, changed or left out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter

from tetrapla.engine.differences.told import Told
from tetrapla.engine.differences.types import Kind
from tetrapla.engine.differences.units import Sort

_NEAR = 3
"""Words that both cells have between a number and the one it became."""
_STEP = 1
"""Such words that a negation may go over and still deny the same."""

_Opposed = tuple[Kind, tuple[int, ...], tuple[int, ...]]


def oppose_lone(
    left: Told,
    right: Told,
    matched: Sequence[tuple[int, int]],
    lone: tuple[Sequence[int], Sequence[int]],
) -> list[_Opposed]:
    """Oppose what is left over: the same elsewhere, another one near, or nothing.

    Nothing is passed over: a number or negation that only one cell has, or has more often, is
    told, whatever stands around it.
    """
    out: list[_Opposed] = []
    for sort, kind in ((Sort.NUMBER, Kind.NUMBER), (Sort.NEGATION, Kind.NEGATION)):
        own = [i for i in lone[0] if left.units[i].sort is sort]
        other = [j for j in lone[1] if right.units[j].sort is sort]
        if not own and not other:
            continue
        at_left = {i: bisect_left(matched, i, key=itemgetter(0)) for i in own}
        at_right = {j: bisect_left(matched, j, key=itemgetter(1)) for j in other}
        for i in list(own):
            for j in other:
                same = left.keys[i] == right.keys[j]
                if same and _moved(left, right, matched, i, j, at_left[i], at_right[j]):
                    out.append((Kind.WORDING, (i,), (j,)))
                    own.remove(i)
                    other.remove(j)
                    break
        for i in list(own):
            near = [j for j in other if abs(at_left[i] - at_right[j]) <= _NEAR]
            if near:
                _, j = min((abs(at_left[i] - at_right[j]), j) for j in near)
                out.append((kind, (i,), (j,)))
                own.remove(i)
                other.remove(j)
        out += [(Kind.WORDING if left.units[i].weak else kind, (i,), ()) for i in own]
        out += [(Kind.WORDING if right.units[j].weak else kind, (), (j,)) for j in other]
    return out


def _moved(
    left: Told,
    right: Told,
    matched: Sequence[tuple[int, int]],
    i: int,
    j: int,
    at_left: int,
    at_right: int,
) -> bool:
    """Whether the same number or negation only stands elsewhere.

    A number takes a neighbour with it, or goes past no other number; a negation goes past one
    word at most: what *not* stands before is what is denied.
    """
    first, last = sorted((at_left, at_right))
    if left.units[i].sort is Sort.NEGATION:
        return last - first <= _STEP
    if any(_neighbour(left, i, by) == _neighbour(right, j, by) != "" for by in (-1, 1)):
        return True
    between = matched[first:last]
    return not any(left.units[k].sort is Sort.NUMBER for k, _ in between)


def _neighbour(told: Told, at: int, by: int) -> str:
    return told.keys[at + by] if 0 <= at + by < len(told.keys) else ""
