"""How two quotations of the same utterance are to each other, judged inside what they share.

What one of them has before or behind the stretch that both tell is a matter of where it was cut,
not of what was altered: quotations are cut at their ends most of all (Leskovec, Backstrom and
Kleinberg 2009; Simmons, Adamic and Adar 2011).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from tetrapla.engine.differences.units import Sort, Unit, units_of
from tetrapla.engine.facts.types import Label, State

_ENGLISH = "en"
_FORMS = {
    "gonna": ("going", "to"),
    "wanna": ("want", "to"),
    "gotta": ("got", "to"),
    "cannot": ("can", "not"),
    "ca": ("can",),
    "wo": ("will",),
    "ok": ("okay",),
    "o.k": ("okay",),
    "'cause": ("because",),
    "cuz": ("because",),
    "'em": ("them",),
    "ya": ("you",),
    "percent": ("per", "cent"),
    "’n": ("and",),
}
"""Words of speech as they are written out; the list is read for English only."""
_ENDINGS = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would"}
"""What stands behind an apostrophe -> what it stands for."""
_IS_SHORT = frozenset(("it", "he", "she", "that", "there", "what", "who", "here", "where", "how"))
"""Words behind which ``'s`` stands for *is*; else it belongs to somebody."""
_CENSORED = re.compile(r"[^\W\d_][*_\-–—•●#@%$!]{2,}[^\W\d_]*|[^\W\d_]\[(?:expletive|bleep)\]")
_BRACKETS = re.compile(r"\[[^\]\n]{1,200}\]")
_ELLIPSIS = re.compile(r"…|\.\s?\.\s?\.|\[\s?(?:…|\.\.\.)\s?\]")
_SHORT = 5
"""Words on each side that differ at an end and still stand for each other: ``She`` for ``The
mother``."""
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


class _Edit(NamedTuple):
    """A stretch of units in which two utterances differ."""

    left: range
    right: range


def relate(left: str, right: str, weight: Callable[[str], float] = lambda _: 1.0) -> Relation:
    """Compare two utterances; the same for both orders, but for which is left.

    Numbers, contractions, hyphens, abbreviations and censored words are read as what they stand
    for; that they are written otherwise is *form only*.

    Args:
        left: The one, as repaired, without quotation marks.
        right: The other.
        weight: How much a word tells, above 0; by default each as much as another.
    """
    if right < left:  # of several ways to align them, the same one for both orders
        found = relate(right, left, weight)
        return found._replace(words=tuple((a, b) for b, a in found.words))
    ours, theirs = _units(left), _units(right)
    edits, common = _edits([u.key for u in ours], [u.key for u in theirs])
    told = sum(weight(u.key) for u in ours) + sum(weight(u.key) for u in theirs) or 1.0
    shared = 2 * sum(weight(ours[k].key) for k in common) / told
    if not edits:
        alike = _plain(left) == _plain(right)
        return Relation(State.SAME if alike else State.FORM, shared, (), frozenset())
    inside = [e for e in edits if _is_inside(e, len(ours), len(theirs))]
    words = tuple(
        (_piece(left, ours, e.left), _piece(right, theirs, e.right)) for e in inside or edits
    )
    if not inside:
        return Relation(State.SHORTER, shared, words, frozenset())
    if all(_is_form(left, right, ours, theirs, e) for e in inside):
        ends = len(inside) < len(edits)
        return Relation(State.SHORTER if ends else State.FORM, shared, words, frozenset())
    labels = frozenset(_labels(left, right, ours, theirs, inside))
    return Relation(State.ALTERED, shared, words, labels)


def _units(text: str) -> list[Unit]:
    """The words of an utterance, those of speech written out."""
    return [
        unit._replace(key=key)
        for unit in units_of(text, _ENGLISH)
        for key in _written_out(unit.key)
    ]


def _written_out(key: str) -> tuple[str, ...]:
    """A word of speech as it is written out."""
    word, apostrophe, ending = key.rpartition("'")
    if apostrophe and word and ending in _ENDINGS:
        return (*_FORMS.get(word, (word,)), _ENDINGS[ending])
    if apostrophe and ending == "s" and word in _IS_SHORT:
        return word, "is"
    return _FORMS.get(key, (key,))


def _plain(text: str) -> list[str]:
    """The words as they are written, case aside: equal where nothing but marks differs."""
    return [text[u.start : u.end].casefold().replace("’", "'") for u in units_of(text, _ENGLISH)]


def _edits(left: Sequence[str], right: Sequence[str]) -> tuple[list[_Edit], list[int]]:
    """Where two sequences differ, and the places of what they share in the left one."""
    numbers: dict[str, int] = {}
    ours = [numbers.setdefault(key, len(numbers)) for key in left]
    theirs = [numbers.setdefault(key, len(numbers)) for key in right]
    edits: list[_Edit] = []
    common: list[int] = []
    for code in LCSseq.opcodes(ours, theirs):
        if code.tag == "equal":
            common += range(code.src_start, code.src_end)
            continue
        edit = _Edit(range(code.src_start, code.src_end), range(code.dest_start, code.dest_end))
        before = edits[-1] if edits else None
        if before and (before.left.stop, before.right.stop) == (edit.left.start, edit.right.start):
            edits[-1] = _Edit(
                range(before.left.start, edit.left.stop), range(before.right.start, edit.right.stop)
            )
        else:
            edits.append(edit)
    return edits, common


def _is_inside(edit: _Edit, left: int, right: int) -> bool:
    """Whether a difference stands inside what both tell, or in place of each other at an end."""
    at_start = edit.left.start == 0 and edit.right.start == 0
    at_end = edit.left.stop == left and edit.right.stop == right
    if not (at_start or at_end):
        return True
    return 0 < len(edit.left) <= _SHORT and 0 < len(edit.right) <= _SHORT


def _piece(text: str, units: Sequence[Unit], places: range) -> str:
    """The words of some units as they are written."""
    if not places:
        return ""
    return text[units[places.start].start : units[places.stop - 1].end]


def _is_form(
    left: str, right: str, ours: Sequence[Unit], theirs: Sequence[Unit], edit: _Edit
) -> bool:
    """Whether a difference is only how a word is written: joined, abbreviated, censored."""
    one, other = (
        _with_signs(text, units, places)
        for text, units, places in ((left, ours, edit.left), (right, theirs, edit.right))
    )
    if not one or not other:
        return False
    joined = [re.sub(r"[\W_]+", "", piece).casefold() for piece in (one, other)]
    if joined[0] == joined[1]:
        return True
    return _is_censored(one, other) or _is_censored(other, one)


def _with_signs(text: str, units: Sequence[Unit], places: range) -> str:
    """The words of some units with the signs that stick to the last of them."""
    if not places:
        return ""
    start, end = units[places.start].start, units[places.stop - 1].end
    while end < len(text) and not (text[end].isspace() or text[end] in ',.;:!?”"'):
        end += 1
    return text[start:end]


def _is_censored(starred: str, plain: str) -> bool:
    """Whether one word is the other with letters blotted out."""
    if not _CENSORED.fullmatch(starred):
        return False
    return starred[0].casefold() == plain[:1].casefold() and plain.isalpha()


def _labels(
    left: str, right: str, ours: Sequence[Unit], theirs: Sequence[Unit], edits: Sequence[_Edit]
) -> Iterator[Label]:
    """What the differences are to be looked at for."""
    for edit in edits:
        mine, yours = (
            ours[edit.left.start : edit.left.stop],
            theirs[edit.right.start : edit.right.stop],
        )
        for sort, label in ((Sort.NEGATION, Label.NEGATION), (Sort.NUMBER, Label.NUMBER)):
            if _count(mine, sort) != _count(yours, sort) or (
                sort is Sort.NUMBER and _keys(mine, sort) != _keys(yours, sort)
            ):
                yield label
        if bool(mine) != bool(yours):
            yield Label.LEFT_OUT
            text, units, at = (right, theirs, edit.right) if mine else (left, ours, edit.left)
            if _ELLIPSIS.search(_around(text, units, at.start)):
                yield Label.ELLIPSIS
    if _BRACKETS.search(left) or _BRACKETS.search(right):
        yield Label.BRACKETS


def _count(units: Sequence[Unit], sort: Sort) -> int:
    return sum(unit.sort is sort for unit in units)


def _keys(units: Sequence[Unit], sort: Sort) -> list[str]:
    return [unit.key for unit in units if unit.sort is sort]


def _around(text: str, units: Sequence[Unit], at: int) -> str:
    """What stands between the units before and behind a place."""
    start = units[at - 1].end if at else 0
    end = units[at].start if at < len(units) else len(text)
    return text[start : min(end, start + _CONTEXT)]
