"""Words that are buried under combining marks, struck through or underlined letter by letter.

No writing puts more than three marks on a letter, and none puts more than one on most letters of
a word; Vietnamese, Yoruba, Navajo, polytonic Greek and phonetic texts stay far below both.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from tetrapla.engine.evidence import Character, Evidence, Remark, counted
from tetrapla.engine.model import Flag
from tetrapla.engine.repair.types import Draft, Finding
from tetrapla.engine.shadow import Edit

RULE = "look-alike.stacked-marks"
STRUCK = "look-alike.struck-through"
_MARK = "\u0300-\u036f\u0488\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_MARKS = re.compile(f"[{_MARK}]+")
_LINE = "\u0305\u0332\u0333\u0334\u0335\u0336\u0337\u0338\u033f\u035f"
_STRUCK = re.compile(f"(?:\\w[{_LINE}]){{3}}")
"""A stroke through, under or over each of several letters."""
_HINT = re.compile(f"[{_MARK}]{{4}}|(?:[^\\s{_MARK}][{_MARK}]{{1,3}}){{3}}")
_WORD = re.compile(r"\S+")
_HIGH = 4
"""Marks on one letter that no writing has."""
_MANY = 1.5
"""Marks for each letter of a word that no writing has, where they are of many sorts."""
_VARIED = 3
"""More different marks in a word than any writing has."""
_ALL_OVER = 2
"""Marks for each letter of a word, consonants too, that no writing has of any sort."""
_SHORTEST = 3
"""Letters of a word that tells by the number of its marks."""
_LONGEST = 2000
"""Code points without a space that are a word at most."""
_NAMED = 3
"""Different marks that the evidence names."""


class _Buried(NamedTuple):
    start: int
    text: str
    confidence: float
    rule: str


def find_stacks(draft: Draft) -> Finding:
    """Flag words under stacks of marks, and take the marks away.

    Returns:
        One flag for each word, and one edit for each stack.
    """
    text = draft.text
    if text.isascii() or not _HINT.search(text):
        return Finding()
    words = list(_buried(text))
    flags = tuple(_flag(draft.siglum, word) for word in words)
    return Finding(flags, tuple(edit for word in words for edit in _edits(word)))


def _buried(text: str) -> Iterator[_Buried]:
    words = [m for m in _WORD.finditer(text) if _MARKS.search(m.group())]
    told = {_rule(m.group()) for m in words if _confidence(m.group())}
    for found in words:
        word = found.group()
        trust = _confidence(word) or (0.85 if _is_suspect(word, told) else 0.0)
        if trust:
            yield _Buried(found.start(), word, trust, _rule(word))


def _rule(word: str) -> str:
    return STRUCK if set("".join(_stacks(word))) <= set(_LINE) else RULE


def _stacks(word: str) -> list[str]:
    return _MARKS.findall(word)


def _confidence(word: str) -> float:
    """How sure it is that the marks of a word are no writing."""
    if len(word) > _LONGEST:
        return 0.0
    stacks = _stacks(word)
    marks = sum(map(len, stacks))
    letters = len(word) - marks
    if max(map(len, stacks)) >= _HIGH:
        return 0.97
    varied = marks >= _MANY * letters and len(set("".join(stacks))) > _VARIED
    if letters >= _SHORTEST and (varied or marks >= _ALL_OVER * letters):
        return 0.9
    return 0.85 if _is_struck(word) else 0.0


def _is_suspect(word: str, told: Collection[str]) -> bool:
    """Whether a word is buried or struck through in a version where others are."""
    if len(word) > _LONGEST or _rule(word) not in told:
        return False
    return _rule(word) == STRUCK or any(len(stack) > 1 for stack in _stacks(word))


def _is_struck(word: str) -> bool:
    """Whether one and the same stroke goes through all, or several, letters of a word."""
    marks = set("".join(_stacks(word)))
    return len(marks) == 1 and marks <= set(_LINE) and _STRUCK.search(word) is not None


def _edits(word: _Buried) -> Iterator[Edit]:
    for stack in _MARKS.finditer(word.text):
        yield Edit(word.start + stack.start(), word.start + stack.end(), "", word.rule)


def _flag(siglum: str, word: _Buried) -> Flag:
    marks = "".join(_stacks(word.text))
    reading = _MARKS.sub("", word.text)
    named: list[Evidence] = [Character(c) for c in list(dict.fromkeys(marks))[:_NAMED]]
    number = counted(len(marks), "combining mark")
    if word.rule == STRUCK:
        reason = f"A stroke goes through each letter of “{reading}”."
    else:
        reason = f"“{reading}” is buried under {number}, more than any writing puts on a word."
    return Flag(
        version=siglum,
        start=word.start,
        end=word.start + len(word.text),
        kind="look-alike",
        confidence=word.confidence,
        rule=word.rule,
        reason=reason,
        evidence=(Remark(f"{number} on {counted(len(reading), 'character')}"), *named),
        repair=reading,
    )
