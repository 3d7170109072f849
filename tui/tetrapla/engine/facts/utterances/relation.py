"""How two quotations of the same utterance are to each other, judged inside what they share.

What one of them has before or behind the stretch that both tell is a matter of where it was cut,
not of what was altered: quotations are cut at their ends most of all (Leskovec, Backstrom and
Kleinberg 2009; Simmons, Adamic and Adar 2011).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from tetrapla.engine.differences.units import Sort, Unit
from tetrapla.engine.facts.types import Label, State
from tetrapla.engine.facts.utterances.edits import Edit, edits_of
from tetrapla.engine.facts.utterances.speech_forms import (
    plain_words,
    same_but_form,
    spoken_units,
    with_signs,
)

_BRACKETS = re.compile(r"\[[^\]\n]{1,200}\]")
_ELLIPSIS = re.compile(r"…|\.\s?\.\s?\.|\[\s?(?:…|\.\.\.)\s?\]")
_CONTEXT = 48
"""Code points around a place where words are left out that are looked at for an ellipsis."""


class Relation(NamedTuple):
    """How two utterances are to each other."""

    state: State
    """Same, form only, shorter or altered."""
    shared: float
    """Share of the weight of the words of both that they have in common, 0 to 1."""
    words: tuple[tuple[str, str], ...]
    """What stands in the one and what in the other in its place; one of them may be empty."""
    labels: frozenset[Label]
    starts: tuple[int, int] = (0, 0)
    """Code point of each at which what is compared begins; what stands before was cut from the
    other."""
    overlaps: bool = False
    """Whether each has words at an end where the other was cut."""

    @property
    def turned(self) -> Relation:
        """The same with left and right exchanged."""
        words = tuple((b, a) for a, b in self.words)
        return self._replace(words=words, starts=(self.starts[1], self.starts[0]))


class _Sides(NamedTuple):
    """Two utterances and their units."""

    left: str
    right: str
    ours: Sequence[Unit]
    theirs: Sequence[Unit]


def relate(
    left: str,
    right: str,
    weight: Callable[[str], float] = lambda _: 1.0,
    units: tuple[Sequence[Unit], Sequence[Unit]] | None = None,
) -> Relation:
    """Compare two utterances; the same for both orders, but for which is left.

    Numbers, contractions, hyphens, abbreviations and censored words are read as what they stand
    for; that they are written otherwise is *form only*.

    Args:
        left: The one, as repaired, without quotation marks.
        right: The other.
        weight: How much a word tells, above 0; by default each as much as another.
        units: The words of both as they are spoken; None: not yet read.
    """
    if left == right:
        return Relation(State.SAME, 1.0, (), frozenset())
    if right < left:  # of several ways to align them, the same one for both orders
        return relate(right, left, weight, units and units[::-1]).turned
    both = _Sides(left, right, *(units or (spoken_units(left), spoken_units(right))))
    edits, common = edits_of([u.key for u in both.ours], [u.key for u in both.theirs])
    told = sum(weight(u.key) for u in both.ours) + sum(weight(u.key) for u in both.theirs) or 1.0
    shared = 2 * sum(weight(both.ours[k].key) for k in common) / told
    inside = [e for e in edits if not _is_cut(e, both)]
    cut = [e for e in edits if _is_cut(e, both)]
    labels = set(_sign_labels(both, edits))
    if altered := [e for e in inside if not _is_form(both, e)]:
        state, telling = State.ALTERED, sorted((*altered, *cut), key=_place)
        labels |= set(_word_labels(both, inside))
    elif cut:
        state, telling = State.SHORTER, cut
    else:
        written_alike = not edits and plain_words(left) == plain_words(right)
        state, telling = State.SAME if written_alike else State.FORM, edits
    words = tuple(
        (_piece(left, both.ours, e.left), _piece(right, both.theirs, e.right))
        for e in (_with_contraction(both, e) for e in telling)
    )
    overlaps = any(e.left for e in cut) and any(e.right for e in cut)
    return Relation(state, shared, words, frozenset(labels), _starts(both, edits), overlaps)


def _place(edit: Edit) -> tuple[int, int]:
    return edit.left.start, edit.right.start


def _is_cut(edit: Edit, both: _Sides) -> bool:
    """Whether one goes on at an end where the other was cut."""
    at_start = edit.left.start == 0 and edit.right.start == 0
    at_end = edit.left.stop == len(both.ours) and edit.right.stop == len(both.theirs)
    return edit.one_sided and at_start != at_end


def _starts(both: _Sides, edits: Sequence[Edit]) -> tuple[int, int]:
    """Code points at which what is compared begins."""
    if not edits or edits[0].left.start or edits[0].right.start or not _is_cut(edits[0], both):
        return 0, 0
    first = edits[0]
    return both.ours[first.left.stop].start, both.theirs[first.right.stop].start


def _with_contraction(both: _Sides, edit: Edit) -> Edit:
    """A difference with the word that is written in one with it: *I* / *I’ve*, not *I’ve* alone."""
    before = min(edit.left.start, edit.right.start) > 0 and (
        _are_one(both.ours, edit.left.start) or _are_one(both.theirs, edit.right.start)
    )
    behind = (edit.left.stop < len(both.ours) and edit.right.stop < len(both.theirs)) and (
        _are_one(both.ours, edit.left.stop) or _are_one(both.theirs, edit.right.stop)
    )
    if edit.one_sided and (before or behind):
        return Edit(*(range(r.start - before, r.stop + (behind and not before)) for r in edit))
    return edit


def _are_one(units: Sequence[Unit], at: int) -> bool:
    """Whether a unit and the one before it are two of one written word."""
    if not 0 < at < len(units):
        return False
    before, unit = units[at - 1], units[at]
    return unit.start == before.start or (unit.key == "not" and unit.start == before.end)


def _piece(text: str, units: Sequence[Unit], places: range) -> str:
    """The words of some units as they are written, with the brackets that open or close in them."""
    if not places:
        return ""
    start, end = units[places.start].start, units[places.stop - 1].end
    closes = text[end : end + 1] == "]"
    start -= text[start - 1 : start] == "[" and (closes or "]" in text[start:end])
    inside = text[start:end]
    return text[start : end + (closes and inside.count("[") > inside.count("]"))]


def _is_form(both: _Sides, edit: Edit) -> bool:
    """Whether a difference is only how a word is written."""
    return same_but_form(
        with_signs(both.left, both.ours, edit.left), with_signs(both.right, both.theirs, edit.right)
    )


def _word_labels(both: _Sides, edits: Sequence[Edit]) -> Iterator[Label]:
    """What differing words are to be looked at for."""
    for edit in edits:
        mine = both.ours[edit.left.start : edit.left.stop]
        yours = both.theirs[edit.right.start : edit.right.stop]
        if _count(mine, Sort.NEGATION) != _count(yours, Sort.NEGATION):
            yield Label.NEGATION
        if _numbers(mine, yours) != _numbers(yours, mine):
            yield Label.NUMBER
        if edit.one_sided:
            yield Label.LEFT_OUT


def _count(units: Sequence[Unit], sort: Sort) -> int:
    return sum(unit.sort is sort for unit in units)


def _numbers(units: Sequence[Unit], others: Sequence[Unit]) -> list[str]:
    """The numbers among some units; *one* and *once* are none beside what has no number."""
    facing = any(unit.sort is Sort.NUMBER for unit in others)
    return [u.key for u in units if u.sort is Sort.NUMBER and (facing or not u.weak)]


def _sign_labels(both: _Sides, edits: Sequence[Edit]) -> Iterator[Label]:
    """What signs say: that words were left out there, or are the writer's."""
    for edit in edits:
        if not edit.one_sided:
            continue
        lacking = (both.right, both.theirs, edit.right.start)
        if edit.right:
            lacking = (both.left, both.ours, edit.left.start)
        if _ELLIPSIS.search(_around(*lacking)):
            yield Label.ELLIPSIS
    cut = [e for e in edits if _is_cut(e, both)]
    ours = _bracketed(both.left, both.ours, [e.left for e in cut])
    theirs = _bracketed(both.right, both.theirs, [e.right for e in cut])
    if ours != theirs:
        yield Label.BRACKETS


def _around(text: str, units: Sequence[Unit], at: int) -> str:
    """What stands between the units before and behind a place."""
    start = units[at - 1].end if at else 0
    end = units[at].start if at < len(units) else len(text)
    return text[start : min(end, start + _CONTEXT)]


def _bracketed(text: str, units: Sequence[Unit], cut: Sequence[range]) -> list[str]:
    """The words in brackets, but for those in stretches that the other version cuts."""
    spans = [(units[r.start].start, units[r.stop - 1].end) for r in cut if r]
    return [
        m[0].casefold()
        for m in _BRACKETS.finditer(text)
        if not _ELLIPSIS.fullmatch(m[0])
        and not any(a <= m.end() - 1 and m.start() < b for a, b in spans)
    ]
