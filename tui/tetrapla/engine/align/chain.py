"""The heaviest rising chain of a sequence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class _Chain(NamedTuple):
    weight: int
    last: int
    """Position of its last item; -1 for the empty chain."""


_EMPTY = _Chain(0, -1)


def heaviest_rise(values: Sequence[int], weights: Sequence[int]) -> list[int]:
    """The strictly rising subsequence of greatest weight.

    A Fenwick tree of prefix maxima finds it in ``n log n`` steps; among chains of one weight the
    one that ends first is taken, so that the answer is always the same.

    Args:
        values: Not negative.
        weights: Positive, one for each value.

    Returns:
        The positions of its items, rising.
    """
    tree = [_EMPTY] * (max(values, default=0) + 2)
    before: list[int] = []
    for position, (value, weight) in enumerate(zip(values, weights, strict=True)):
        best = _best_below(tree, value)
        before.append(best.last)
        _offer(tree, value, _Chain(best.weight + weight, position))
    position = _best_below(tree, len(tree) - 1).last
    out: list[int] = []
    while position >= 0:
        out.append(position)
        position = before[position]
    return out[::-1]


def _best_below(tree: Sequence[_Chain], value: int) -> _Chain:
    """The heaviest chain that ends in a smaller value."""
    best = _EMPTY
    while value > 0:
        if tree[value].weight > best.weight:
            best = tree[value]
        value &= value - 1
    return best


def _offer(tree: list[_Chain], value: int, chain: _Chain) -> None:
    """Remember a chain that ends in a value."""
    node = value + 1
    while node < len(tree):
        if chain.weight > tree[node].weight:
            tree[node] = chain
        node += node & -node
