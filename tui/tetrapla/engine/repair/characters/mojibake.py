"""Mojibake: text that was decoded with the wrong table, found and decoded again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol, TypeVar

from tetrapla.engine.evidence import Decoding, Remark, WrittenBy
from tetrapla.engine.kinds import LIKELY
from tetrapla.engine.model import Flag
from tetrapla.engine.repair.characters.certain import certain_steps
from tetrapla.engine.repair.characters.decoding import (
    Change,
    Place,
    Window,
    bad_places,
    decode_again,
    fix,
    is_bad,
)
from tetrapla.engine.repair.characters.quoting import history, quoted
from tetrapla.engine.repair.characters.swapped import find_swapped
from tetrapla.engine.repair.knowledge import Knowledge
from tetrapla.engine.repair.letters.scripts import WORD, script
from tetrapla.engine.repair.types import Draft, Finding
from tetrapla.engine.shadow import Edit

DECODED = "mojibake.decoded"
SUSPICIOUS = "mojibake.suspicious"

_C1 = frozenset(map(chr, range(0x80, 0xA0)))
"""Control characters that are no mojibake by themselves: another detector reads them."""
_LOST = "\ufffd"
_LOST_SIGN = re.compile("(?:ï¿½)+")
_LONE = re.compile("[ÂÃ][ \xa0]?")
"""Letters that are damage before a space that was another one, and ordinary letters elsewhere."""
_MOST_REACH = 40
"""So far from a damaged character a word is followed."""
_FEWEST_HOPELESS = 4
"""Bad sequences of a line that make it damaged though no way to decode it is known."""
_HOPELESS = 0.2
"""Share of such a line that the bad sequences cover."""
_MISREAD_LETTER = re.compile("[\xc0-\xff]")
_LATIN = frozenset({"LATIN", ""})
_TORN = 0.6
"""Trust in a word that is decoded in part only, and so left as it is."""
_AROUND = "“”‘’«»„…–—.,!?;:()[]\"'"
"""Marks that belong to no word."""


class _Placed(Protocol):
    """Whatever stands somewhere in a text."""

    @property
    def start(self) -> int:
        """The first of its characters."""

    @property
    def end(self) -> int:
        """Behind the last of them."""


_Thing = TypeVar("_Thing", bound=_Placed)


class _Damaged(NamedTuple):
    """A damaged word with its changes; places are those of the whole text."""

    start: int
    end: int
    repaired: str
    changes: tuple[Change, ...]
    steps: tuple[str, ...]


def find_mojibake(draft: Draft, knowledge: Knowledge) -> Finding:
    """Flag words that were decoded with the wrong table, and decode them again.

    Returns:
        A flag for each damaged word or run of damaged signs, and for each suspicious sequence
        that no table explains; and the smallest edits that repair what is likely or sure. The
        sign for lost characters is only decoded here; it is told where such signs are told.
    """
    windows = list(decode_again(draft.text))
    swapped = find_swapped(draft)
    whole = [w for w in windows if w.changes and _is_utf_8(w)]
    flags = list(_untouched(swapped.flags, whole))
    edits = list(_untouched(swapped.edits, whole))
    for window in _untouched(windows, tuple(flags)):
        words = tuple(_words(window))
        flags += _unexplained(draft.siglum, window)
        for word in words:
            flag = _flag(draft, word, knowledge, alone=len(words) == 1)
            if flag.confidence >= LIKELY and flag.repair is not None:
                edits += (Edit(*change, DECODED) for change in word.changes)
            if not _LOST_SIGN.fullmatch(draft.text, word.start, word.end):
                flags.append(flag)
    return Finding(tuple(flags), tuple(edits))


def _is_utf_8(window: Window) -> bool:
    """Whether the whole of a line is UTF-8 that was read with another table."""
    return any(step.startswith("decode utf-8") for step in window.steps)


def _untouched(things: Iterable[_Thing], others: Sequence[_Placed]) -> Iterator[_Thing]:
    """Those of some things that none of the others touches; both in order."""
    k = 0
    for thing in things:
        while k < len(others) and others[k].end <= thing.start:
            k += 1
        if k == len(others) or others[k].start >= thing.end:
            yield thing


def _words(window: Window) -> Iterator[_Damaged]:
    """The damaged words of a line."""
    text, group = window.text, list[Change]()
    for change in window.changes:
        if _C1.issuperset(text[change.start : change.end]):
            continue
        if group and _reach(text, group[-1].end, 1) < _reach(text, change.start, -1):
            yield _damaged(window, group)
            group = []
        group.append(change)
    if group:
        yield _damaged(window, group)


def _reach(text: str, place: int, way: int) -> int:
    """How far the word around a place goes, backwards (-1) or forwards (1)."""
    limit = place + way * _MOST_REACH
    while place != limit:
        beside = text[place - 1 : place] if way < 0 else text[place : place + 1]
        if not (beside.isalnum() or beside in ("’", "'", "-")) or not beside:
            break
        place += way
    return place


def _damaged(window: Window, changes: Sequence[Change]) -> _Damaged:
    text, base = window.text, window.start
    start, end = _edges(text, changes)
    out, at = [], start
    for change in changes:
        out += [text[at : change.start], change.replacement]
        at = change.end
    repaired = "".join(out) + text[at:end]
    return _Damaged(
        start + base,
        end + base,
        repaired,
        tuple(Change(c.start + base, c.end + base, c.replacement) for c in changes),
        window.steps or fix(text[start:end])[1] or certain_steps(text[start:end]),
    )


def _edges(text: str, changes: Sequence[Change]) -> tuple[int, int]:
    """Where the damaged word starts and ends; the sign for lost characters stands alone."""
    first, last = changes[0], changes[-1]
    if len(changes) == 1 and _LOST_SIGN.fullmatch(text, first.start, first.end):
        return first.start, first.end
    return _reach(text, first.start, -1), _reach(text, last.end, 1)


def _flag(draft: Draft, word: _Damaged, knowledge: Knowledge, *, alone: bool) -> Flag:
    text = draft.text[word.start : word.end]
    decoding = (Decoding(word.steps),) if word.steps else ()
    confirmation = knowledge.confirmation(word.repaired.strip(_AROUND), draft.siglum)
    elsewhere = any(isinstance(fact, WrittenBy) and fact.versions for fact in confirmation)
    torn = _is_torn(word.repaired)
    known = f"; it reads {quoted(word.repaired)}"
    if torn:
        known = ", but a part of it was lost, so that it cannot be read"
    return Flag(
        version=draft.siglum,
        start=word.start,
        end=word.end,
        kind="mojibake",
        confidence=0.99 if elsewhere else _confidence(draft.text, word, alone=alone),
        rule=DECODED,
        reason=f"{quoted(text)} is {history(word.steps)}{known}.",
        evidence=(*decoding, *confirmation),
        repair=None if torn else word.repaired,
    )


def _confidence(text: str, word: _Damaged, *, alone: bool) -> float:
    """How far a decoding is to be trusted that no other version confirms."""
    if alone and len(word.changes) == 1:
        damage = text[word.changes[0].start : word.changes[0].end]
        before = text[max(0, word.start - 1) : word.changes[0].start].strip()
        if _LONE.fullmatch(damage):
            return 0.5 if len(before) > 1 and before.isupper() else 0.85
    if _is_torn(word.repaired):
        return _TORN
    if _LOST in word.repaired or is_bad(word.repaired):
        return 0.85
    return 0.97


def _is_torn(decoded: str) -> bool:
    """Whether a decoded word has letters left of how it was misread, amid those of its script."""
    return any(
        _MISREAD_LETTER.search(m.group()) and any(script(c) not in _LATIN for c in m.group())
        for m in WORD.finditer(decoded)
    )


def _unexplained(siglum: str, window: Window) -> Iterator[Flag]:
    """Hints at bad sequences that stay; all of them as one flag where a line is full of them."""
    text = window.text
    places = list(_untouched(_telling(text, bad_places(text)), window.changes))
    covered = sum(b - a for a, b in places)
    if len(places) >= _FEWEST_HOPELESS and covered > _HOPELESS * len(text.strip()):
        yield _suspicion(siglum, window, Place(places[0].start, places[-1].end), 0.8)
        return
    for place in places:
        yield _suspicion(siglum, window, place, 0.5)


def _telling(text: str, places: Iterable[Place]) -> Iterator[Place]:
    """The bad sequences but those that are told as control or as lost characters."""
    for place in places:
        sequence = text[place.start : place.end].strip()
        if _LOST not in sequence and not _C1.issuperset(sequence):
            yield place


def _suspicion(siglum: str, window: Window, place: Place, confidence: float) -> Flag:
    start, end = place
    return Flag(
        version=siglum,
        start=window.start + start,
        end=window.start + end,
        kind="mojibake",
        confidence=confidence,
        rule=SUSPICIOUS,
        reason=f"{quoted(window.text[start:end])} looks like text that was decoded with the wrong "
        "table, but no table that is known reads it.",
        evidence=(Remark("letters and signs stand side by side as no language writes them"),),
    )
