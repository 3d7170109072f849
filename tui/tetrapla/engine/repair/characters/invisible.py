"""Characters that nobody sees: found where no script, emoji or formula needs them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tetrapla.engine.evidence import Character, Evidence, Remark
from tetrapla.engine.kinds import LIKELY
from tetrapla.engine.model import Flag
from tetrapla.engine.punctuation import LINE_ENDS, shortened
from tetrapla.engine.repair.characters import scripts
from tetrapla.engine.repair.types import Draft, Finding
from tetrapla.engine.shadow import Edit

_MARKS = "\u200e\u200f\u061c"
"""Marks of direction; the characters that turn it are looked at elsewhere."""
_SELECTORS = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
_TAGS = "\U000e0000-\U000e007f"
_INVISIBLE = re.compile(
    f"[\xad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f"
    f"\u3164\ufeff\uffa0\ufff9-\ufffc\U0001d173-\U0001d17a{_MARKS}{_SELECTORS}{_TAGS}]+"
)
_SKIN = "\U0001f3fb-\U0001f3ff"

# Where such characters are part of the writing. A choice may look one character back.
_IN_PLACE = re.compile(
    rf"""
    (?<=[{scripts.JOINING}])[\u200c\u200d]{{1,8}} | [\u200c\u200d]{{1,8}}(?=[{scripts.JOINING}])
    | (?<=[{scripts.PICTURES}{_SKIN}\ufe0f\u20e3\U000e007f])\u200d(?=[{scripts.PICTURES}])
    | (?<=[{scripts.UNSPACED}])[\u200b\u2060]{{1,8}} | [\u200b\u2060]{{1,8}}(?=[{scripts.UNSPACED}])
    | (?<=[{scripts.PICTURES}])[\ufe0e\ufe0f]
    | (?<=[0-9\#*])\ufe0f(?=\u20e3)
    | (?<=[{scripts.MATHEMATICS}{scripts.IDEOGRAPHS}\u1000-\u109f\ua840-\ua87f0])[\ufe00-\ufe02]
    | (?<=[{scripts.IDEOGRAPHS}])[\U000e0100-\U000e01ef]
    | (?<=\U0001f3f4)[\U000e0030-\U000e007a]{{1,8}}\U000e007f
    | (?<=[\u1820-\u18af])[\u180b-\u180f]{{1,8}} | [\u180b-\u180f]{{1,8}}(?=[\u1820-\u18af])
    | (?<=[\u0300-\u034e\u0350-\u036f\u0590-\u05ff])\u034f
    | \u034f(?=[\u0300-\u034e\u0350-\u036f\u0590-\u05ff])
    | (?<=[\u1780-\u17b3\u17b6-\u17ff])[\u17b4\u17b5]
    | \u115f(?=[\u1161-\u11a7]) | (?<=[\u1100-\u115e])\u1160
    | (?<=[\u3131-\u3163\u3165-\u318e])\u3164 | \u3164(?=[\u3131-\u3163\u3165-\u318e])
    | (?<=[{scripts.MUSIC}])[\U0001d173-\U0001d17a] | [\U0001d173-\U0001d17a](?=[{scripts.MUSIC}])
    """,
    re.VERBOSE,
)
_OPERATORS = frozenset("\u2061\u2062\u2063\u2064")
_OPERATOR = re.compile("[\u2061-\u2064]+")
_FORMULA = re.compile(f"[{scripts.MATHEMATICS}=√±×÷∞]")
_FUNCTION = "sin|cos|tan|cot|sec|csc|arcsin|arccos|arctan|sinh|cosh|tanh|log|ln|lg|exp|lim|max|min"
_LEFT_OPERAND = re.compile(rf"(?:(?<![^\W_])(?:[^\W\d_]|{_FUNCTION})|[\d)\]}}²³⁰¹⁴-₎])\Z")
_RIGHT_OPERAND = re.compile(rf"(?:[^\W\d_]|{_FUNCTION})(?![^\W\d_])|[\d([{{]")
_LONGEST_OPERAND = 12
"""Code points before an operator that are looked at."""
_NEAR = 200
"""So far around a character a line is searched for what explains it."""

_HYPHENATION = re.compile(r"(?<=[^\W\d_]{2})\xad(?=[^\W\d_]{2})")
_REGULAR = 8
"""So many soft hyphens, each amid two letters on either side, may be a typesetter's habit."""
_SPELT = re.compile(r"[^\W\d_](?:[^\W\d_]|\xad){1,200}+")
_LONG_WORD, _SHORT_WORD = 8, 4
"""Letters: typesetters hyphenate most words that are as long, and none that are as short."""
_MOSTLY = 0.5
"""Share of the long words that are hyphenated."""

_MESSAGE = re.compile(f"[{_SELECTORS}{_TAGS}]")
_FEWEST_HIDDEN = 3
"""Fewer signs in a row hide no message."""
_MOST_NAMED = 4
"""Different characters of a run that the evidence names."""


class _Habits(NamedTuple):
    """What a text as a whole has a use for."""

    hyphenated: bool
    """Whether its soft hyphens are those of a typesetter."""
    formulas: bool
    """Whether its invisible operators are those of formulas."""
    right_to_left: bool
    """Whether something is written from right to left."""


def find_invisible(draft: Draft) -> Finding:
    """Flag characters that nobody sees and that no writing system needs where they stand.

    A byte order mark at the very beginning belongs to the file, not to the text.

    Returns:
        A flag for each run of them, in order; and the edits that take out what is likely or sure.
    """
    text = draft.text
    if _INVISIBLE.search(text) is None:
        return Finding()
    habits = _Habits(
        hyphenated=_is_hyphenated(text),
        formulas=_has_formulas(text),
        right_to_left=scripts.HAS_RIGHT_TO_LEFT.search(text) is not None,
    )
    flags = []
    for start, end in _runs_out_of_place(text):
        confidence = _confidence(text, start, end, habits)
        if confidence > 0:
            flags.append(_flag(draft.siglum, text, start, end, confidence))
    edits = tuple(Edit(f.start, f.end, "", f.rule) for f in flags if f.confidence >= LIKELY)
    return Finding(tuple(flags), edits)


def _runs_out_of_place(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of what is not in its place, neighbours that are both as one."""
    for run in _INVISIBLE.finditer(text):
        at, end = run.span()
        start = at
        while at < end:
            fine = _IN_PLACE.match(text, at)
            behind = min(end, fine.end()) if fine else at
            if at == 0 and text[0] == "\ufeff":
                behind = 1
            if behind > at:
                if start < at:
                    yield start, at
                start = at = behind
            else:
                at += 1
        if start < end:
            yield start, end


def _is_hyphenated(text: str) -> bool:
    """Whether the soft hyphens of a text are those of a typesetter."""
    count = text.count("\xad")
    if count < _REGULAR or len(_HYPHENATION.findall(text)) != count:
        return False
    long = hyphenated = 0
    for word in _SPELT.findall(text):
        soft = word.count("\xad")
        letters = len(word) - soft
        if soft and letters <= _SHORT_WORD:
            return False
        if letters >= _LONG_WORD:
            long += 1
            hyphenated += soft > 0
    return hyphenated > _MOSTLY * long


def _has_formulas(text: str) -> bool:
    """Whether all invisible operators of a text stand as in formulas, and some beyond doubt."""
    runs = list(_OPERATOR.finditer(text))
    return all(_is_between_operands(text, run) for run in runs) and any(
        not (text[run.start() - 1].isalpha() and text[run.end()].isalpha())
        or _FORMULA.search(_line_around(text, run.start()))
        for run in runs
    )


def _is_between_operands(text: str, run: re.Match[str]) -> bool:
    """Whether an operator has a number, a single letter, a function or a bracket on each side."""
    start, end = run.span()
    before = text[max(0, start - _LONGEST_OPERAND) : start]
    if len(run.group()) > 1 or (before[-1:].isdecimal() and text[end : end + 1].isdecimal()):
        return False
    return bool(_LEFT_OPERAND.search(before) and _RIGHT_OPERAND.match(text, end))


def _confidence(text: str, start: int, end: int, habits: _Habits) -> float:
    run = set(text[start:end])
    if habits.hyphenated and run == {"\xad"}:
        return 0.4
    if run <= set(_MARKS) and habits.right_to_left:
        return 0.0 if scripts.HAS_RIGHT_TO_LEFT.search(_line_around(text, start)) else 0.5
    if habits.formulas and run <= _OPERATORS:
        return 0.0
    if _message(text[start:end]):
        return 0.98
    return 0.9


def _line_around(text: str, place: int) -> str:
    """The line that a place is in, as far as it is near."""
    start, end = max(0, place - _NEAR), place + _NEAR
    before = re.split(f"[{LINE_ENDS}]", text[start:place])[-1]
    return before + re.split(f"[{LINE_ENDS}]", text[place:end], maxsplit=1)[0]


def _message(run: str) -> str:
    """The text that tag characters or variation selectors spell; empty: none."""
    if len(_MESSAGE.findall(run)) < _FEWEST_HIDDEN:
        return ""
    spelt = [_spelt(c) for c in run]
    letters = bytes(c for c in spelt if c is not None)
    return letters.decode("utf-8", "replace")


def _spelt(character: str) -> int | None:
    """The byte that a tag character or a variation selector stands for in a hidden message."""
    code = ord(character)
    if 0xE0020 <= code < 0xE007F:
        return code - 0xE0000
    if 0xFE00 <= code <= 0xFE0F:
        return code - 0xFE00
    return code - 0xE0100 + 16 if 0xE0100 <= code <= 0xE01EF else None


def _flag(siglum: str, text: str, start: int, end: int, confidence: float) -> Flag:
    run = text[start:end]
    rule, reason = _rule_and_reason(text, start, end)
    return Flag(
        version=siglum,
        start=start,
        end=end,
        kind="invisible",
        confidence=confidence,
        rule=rule,
        reason=reason,
        evidence=_facts(run),
        repair="",
    )


def _rule_and_reason(text: str, start: int, end: int) -> tuple[str, str]:
    run = text[start:end]
    if _message(run):
        return "invisible.message", "Characters that nobody sees spell a message in the text."
    if set(run) == {"\xad"}:
        return (
            "invisible.soft-hyphen",
            "A soft hyphen, of use only to break lines, stands in the text.",
        )
    if set(run) <= set(_MARKS):
        return (
            "invisible.mark",
            "An invisible mark of direction stands in text that has only one direction.",
        )
    noun = "A character that nobody sees stands" if end - start == 1 else "Invisible signs stand"
    if text[start - 1 : start].isalpha() and text[end : end + 1].isalpha():
        return "invisible.in-word", f"{noun} inside a word, which cannot be found by search then."
    return "invisible.character", f"{noun} where the writing has no use for it."


def _facts(run: str) -> tuple[Evidence, ...]:
    message = _message(run)
    spelt: list[Evidence] = [Remark(f"spells “{shortened(message)}”")] if message else []
    different = list(dict.fromkeys(run))
    names = [Character(c) for c in different[:_MOST_NAMED]]
    more = [Remark("and others")] if len(different) > _MOST_NAMED else []
    return (*spelt, *names, *more)
