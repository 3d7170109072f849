"""How two cells differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from tetrapla.engine.differences.blocks import Block, read_block
from tetrapla.engine.differences.marks import between, forms
from tetrapla.engine.differences.stray import oppose_lone
from tetrapla.engine.differences.subsequence import common_runs
from tetrapla.engine.differences.told import Told
from tetrapla.engine.differences.types import REWORDED, Compared, Difference, Kind, Run, Span
from tetrapla.engine.differences.units import Sort
from tetrapla.engine.differences.wording import same_wording

_COUNTS = 3
"""Words from which a run that both have counts even if all of them are function words."""
_FEW = 8
"""Words below which a cell is never too differently worded to be compared word by word."""

_Opposed = tuple[Kind, tuple[int, ...], tuple[int, ...]]


def compared(left: Told, right: Told, light: Callable[[str], bool]) -> Compared:
    """How two cells differ; the same for both orders, but for which is left.

    Args:
        left: The one cell.
        right: The other.
        light: Whether a word is a function word, too light to make texts alike.
    """
    if (right.text, right.keys) < (left.text, left.keys):
        found = _compared(right, left, light)
        turned = [d._replace(left=d.right, right=d.left) for d in found.differences]
        return Compared(tuple(sorted(turned, key=_place)), found.common)
    return _compared(left, right, light)


def _place(difference: Difference) -> tuple[Span, int, tuple[Span, ...]]:
    first = (difference.left or difference.right)[0]
    return first, list(Kind).index(difference.kind), difference.right


def _compared(left: Told, right: Told, light: Callable[[str], bool]) -> Compared:
    numbers: dict[str, int] = {}
    coded = [[numbers.setdefault(k, len(numbers)) for k in told.keys] for told in (left, right)]
    runs = common_runs(coded[0], coded[1])
    most = max(len(left.keys), len(right.keys))
    common = _common(left, right, runs, light)
    found: Iterable[Difference]
    if common < REWORDED and most >= _FEW and left.keys and right.keys:
        found = _reworded(left, right)
    else:
        found = _word_by_word(left, right, runs)
    out = [*found, *_garbling(left, right, runs), *_boilerplate(left, right)]
    return Compared(tuple(sorted(out, key=_place)), common)


def _common(left: Told, right: Told, runs: list[Run], light: Callable[[str], bool]) -> float:
    """The share of words in runs that tell something; 1 for two cells without words."""
    every = len(left.keys) + len(right.keys)
    if not every:
        return 1.0
    shared = sum(
        run.length
        for run in runs
        if run.length >= _COUNTS or not all(map(light, left.keys[run.left : run.left + run.length]))
    )
    return 2 * shared / every


def _word_by_word(left: Told, right: Told, runs: list[Run]) -> Iterator[Difference]:
    matched = [(run.left + k, run.right + k) for run in runs for k in range(run.length)]
    block = Block()
    for mine, theirs in _gaps(left, right, runs):
        one = read_block(left, right, mine, theirs)
        block.opposed += one.opposed
        for side in (0, 1):
            block.lone[side].extend(one.lone[side])
        if one.rest[0] or one.rest[1]:
            block.opposed.append((Kind.WORDING, tuple(one.rest[0]), tuple(one.rest[1])))
    block.opposed += oppose_lone(left, right, matched, block.lone)
    for kind, own, other in _moved_together(left, right, block.opposed):
        yield Difference(kind, left.spans(own), right.spans(other))
    for i, j in matched:
        for kind in forms(left.raw(i), right.raw(j)):
            yield Difference(kind, left.spans([i]), right.spans([j]))
    beside = [
        ((own[0], own[-1]), (other[0], other[-1]))
        for kind, own, other in block.opposed
        if kind is not Kind.WORDING and own and other
    ]
    yield from _punctuation(left, right, [((i, i), (j, j)) for i, j in matched] + beside)


def _gaps(left: Told, right: Told, runs: list[Run]) -> Iterator[tuple[range, range]]:
    """The words between the runs."""
    ends = [Run(0, 0, 0), *runs, Run(len(left.keys), len(right.keys), 0)]
    for last, run in pairwise(ends):
        mine = range(last.left + last.length, run.left)
        theirs = range(last.right + last.length, run.right)
        if mine or theirs:
            yield mine, theirs


def _moved_together(left: Told, right: Told, opposed: list[_Opposed]) -> Iterator[_Opposed]:
    """The same words, left out here and put in there, are one difference: other order."""
    lost: dict[tuple[str, ...], list[tuple[int, ...]]] = {}
    for kind, own, other in opposed:
        if kind is Kind.WORDING and not other:
            lost.setdefault(tuple(left.keys[i] for i in own), []).append(own)
    for kind, own, other in opposed:
        if kind is not Kind.WORDING or (own and other):
            yield kind, own, other
        elif other:
            same = lost.get(tuple(right.keys[j] for j in other))
            yield kind, same.pop(0) if same else (), other
    for left_over in lost.values():
        for own in left_over:
            yield Kind.WORDING, own, ()


def _punctuation(
    left: Told, right: Told, pairs: list[tuple[tuple[int, int], tuple[int, int]]]
) -> Iterator[Difference]:
    """What stands differently between words that stand beside each other in both cells."""
    edges = ((-1, -1), (-1, -1)), ((len(left.keys),) * 2, (len(right.keys),) * 2)
    rising: list[tuple[tuple[int, int], tuple[int, int]]] = [edges[0]]
    for pair in [*sorted(pairs), edges[1]]:
        if pair[0][0] > rising[-1][0][1] and pair[1][0] > rising[-1][1][1]:
            rising.append(pair)
    for (mine, theirs), (own, other) in pairwise(rising):
        if own[0] != mine[1] + 1 or other[0] != theirs[1] + 1:
            continue
        if "not" in (_key(left, own[0]), _key(right, other[0])) and not (
            left.gap(own[0]).strip() or right.gap(other[0]).strip()
        ):
            continue  # did not, didn't: told with the word
        before = left.raw(own[0] - 1)[-1:] if own[0] else ""
        after = left.raw(own[0])[:1] if own[0] < len(left.keys) else ""
        kind = between(left.gap(own[0]), right.gap(other[0]), before, after)
        if kind:
            yield Difference(kind, left.gap_span(own[0]), right.gap_span(other[0]))


def _key(told: Told, at: int) -> str:
    return told.keys[at] if at < len(told.keys) else ""


def _reworded(left: Told, right: Told) -> Iterator[Difference]:
    """Texts that have little in common: as a whole, with the numbers only one of them has."""
    spared: tuple[set[int], set[int]] = (set(), set())
    for sort, kind in ((Sort.NUMBER, Kind.NUMBER), (Sort.NEGATION, Kind.NEGATION)):
        own, other = ([k for k, u in enumerate(t.units) if u.sort is sort] for t in (left, right))
        if sort is Sort.NUMBER:
            own, other = _surplus(left, right, own, other), _surplus(right, left, other, own)
            own = [k for k in own if not left.units[k].weak or other]
            other = [k for k in other if not right.units[k].weak or own]
        elif len(own) == len(other):
            continue
        spared[0].update(own)
        spared[1].update(other)
        if own or other:
            yield Difference(kind, left.spans(own), right.spans(other))
    rest = [
        [k for k in range(len(told.keys)) if k not in spared[side]]
        for side, told in enumerate((left, right))
    ]
    if rest[0] or rest[1]:
        yield Difference(Kind.WORDING, left.spans(rest[0]), right.spans(rest[1]))


def _surplus(left: Told, right: Told, own: list[int], other: list[int]) -> list[int]:
    """Those of the units of one cell that the other has not, or not as often."""
    there = Counter(right.keys[k] for k in other)
    out = []
    for k in own:
        if there[left.keys[k]] > 0:
            there[left.keys[k]] -= 1
        else:
            out.append(k)
    return out


def _garbling(left: Told, right: Told, runs: list[Run]) -> Iterator[Difference]:
    """Words that are equal only because one of them was repaired."""
    if not left.repairs and not right.repairs:
        return
    for run in runs:
        for k in range(run.length):
            one, other = left.units[run.left + k], right.units[run.right + k]
            mine = left.originals(one.start, _until(left, run.left + k))
            if mine != right.originals(other.start, _until(right, run.right + k)):
                spans = left.spans([run.left + k]), right.spans([run.right + k])
                yield Difference(Kind.GARBLING, *spans)


def _until(told: Told, at: int) -> int:
    """Where the next word begins."""
    return told.units[at + 1].start if at + 1 < len(told.units) else len(told.text) + 1


def _boilerplate(left: Told, right: Told) -> Iterator[Difference]:
    """What is not the story, where it is not the same."""
    if not left.asides and not right.asides:
        return
    texts = [" ".join(t.text[a:b] for a, b in t.asides) for t in (left, right)]
    if not same_wording(texts):
        spans = [
            tuple(s for a, b in told.asides for s in told.spans_between(a, b))
            for told in (left, right)
        ]
        yield Difference(Kind.BOILERPLATE, spans[0], spans[1])
