"""Where the words of two utterances differ, as an editor would say it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import LCSseq


class Edit(NamedTuple):
    """A stretch of units in which two utterances differ."""

    left: range
    right: range

    @property
    def one_sided(self) -> bool:
        """Whether only one of the two has words there."""
        return not self.left or not self.right


def edits_of(left: Sequence[str], right: Sequence[str]) -> tuple[list[Edit], list[int]]:
    """Where two sequences differ, and the places of what they share in the left one."""
    numbers: dict[str, int] = {}
    ours = [numbers.setdefault(key, len(numbers)) for key in left]
    theirs = [numbers.setdefault(key, len(numbers)) for key in right]
    whole = _as_part(ours, theirs)
    if whole is not None:
        return whole
    edits: list[Edit] = []
    common: list[int] = []
    for code in LCSseq.opcodes(ours, theirs):
        if code.tag == "equal":
            common += range(code.src_start, code.src_end)
            continue
        edit = Edit(range(code.src_start, code.src_end), range(code.dest_start, code.dest_end))
        before = edits[-1] if edits else None
        if before and (before.left.stop, before.right.stop) == (edit.left.start, edit.right.start):
            edits[-1] = Edit(
                range(before.left.start, edit.left.stop), range(before.right.start, edit.right.stop)
            )
        else:
            edits.append(edit)
    return _slid(_together(edits, ours, theirs), ours, theirs), common


def _as_part(left: Sequence[int], right: Sequence[int]) -> tuple[list[Edit], list[int]] | None:
    """The edits at the ends where one sequence stands in the other as it is; None: it does not.

    The longest common subsequence alone may tear such a piece apart: its first *the* may be found
    far in front of the rest.
    """
    ours, theirs = ("".join(map(chr, side)) for side in (left, right))
    if not left or not right:
        return None
    if len(left) > len(right):
        found = _as_part(right, left)
        if found is None:
            return None
        start = ours.find(theirs)
        return [Edit(e.right, e.left) for e in found[0]], [*range(start, start + len(right))]
    at = theirs.find(ours)
    if at < 0:
        return None
    behind = at + len(left)
    edits = [Edit(range(0), range(at))] if at else []
    if behind < len(right):
        edits.append(Edit(range(len(left), len(left)), range(behind, len(right))))
    return edits, [*range(len(left))]


def _together(edits: Sequence[Edit], left: Sequence[int], right: Sequence[int]) -> list[Edit]:
    """The same edits, two of words that one lacks made one where they can stand together.

    *Given the tide, the pier is lost* beside *the pier is lost* lacks *Given the tide*, and not
    *Given* and *tide, the*.
    """
    out: list[Edit] = []
    for edit in edits:
        before = out[-1] if out else None
        found = _joined(before, edit, left, right) if before else None
        if found:
            out[-1] = found
        else:
            out.append(edit)
    return out


def _joined(one: Edit, other: Edit, left: Sequence[int], right: Sequence[int]) -> Edit | None:
    """Two edits as one, words that both have between them moved to its end or its beginning."""
    if not one.one_sided or not other.one_sided or bool(one.left) != bool(other.left):
        return None
    side = left if one.left else right
    mine, yours = (one.left, other.left) if one.left else (one.right, other.right)
    facing = one.right if one.left else one.left
    step = yours.start - mine.stop
    between = side[mine.stop : yours.start]
    if len(yours) >= step and side[yours.stop - step : yours.stop] == between:
        words, at = range(mine.start, yours.stop - step), facing.start
    elif len(mine) >= step and side[mine.start : mine.start + step] == between:
        words, at = range(mine.start + step, yours.stop), facing.start + step
    else:
        return None
    return Edit(words, range(at, at)) if one.left else Edit(range(at, at), words)


def _slid(edits: list[Edit], left: Sequence[int], right: Sequence[int]) -> list[Edit]:
    """The same edits, words that only one has moved to the end of it where they can stand there.

    *the pier, the pier is lost* lacks as well its first *the pier* as what follows that.
    """
    if not edits:
        return edits
    first = edits[0]
    if first.one_sided and (step := first.left.start):
        side, places = (left, first.left) if first.left else (right, first.right)
        if list(side[len(places) : len(places) + step]) == list(side[:step]):
            edits[0] = Edit(*(range(r.start - step, r.stop - step) for r in first))
    last = edits[-1]
    if last.one_sided and (step := len(left) - last.left.stop):
        side, places = (left, last.left) if last.left else (right, last.right)
        if list(side[places.start : places.start + step]) == list(side[len(side) - step :]):
            edits[-1] = Edit(*(range(r.start + step, r.stop + step) for r in last))
    return edits
