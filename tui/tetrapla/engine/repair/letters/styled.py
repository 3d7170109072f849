"""Words in styled letters: mathematical, full width, enclosed, raised, small capitals, flags.

Such letters have their own uses: formulas, phonetic signs, ordinals, Chinese and Japanese type. So
they are read as plain ones only where they make words: one long known word, or several.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tetrapla.engine.evidence import Evidence, Listed, Remark, counted
from tetrapla.engine.kinds import SURE
from tetrapla.engine.model import Flag
from tetrapla.engine.punctuation import LINE_ENDS
from tetrapla.engine.repair.knowledge import Knowledge
from tetrapla.engine.repair.letters.scripts import character_class
from tetrapla.engine.repair.letters.styles import (
    FIRST_INDICATOR,
    FULL_WIDTH,
    FUNCTIONS,
    MATHEMATICAL,
    REGIONS,
    SIGN_OF_FORMULA,
    STYLES,
    Style,
)
from tetrapla.engine.repair.letters.supplement import PHONETIC
from tetrapla.engine.repair.types import Draft, Finding
from tetrapla.engine.shadow import Edit

RULE = "look-alike.styled"
_ALONE = 0.9
"""Trust in a long known word in a text that is not written so otherwise."""
_SEVERAL = 3
"""So many different words in one style, and it is how the text is written."""
_MOSTLY = 0.5
"""Share of them that must be known, where any is."""
_WITH_SIGNS = (FULL_WIDTH, MATHEMATICAL)
"""Styles that have digits, or signs, as well."""
_EAST_ASIAN = re.compile("[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]")
_INDICATORS = re.compile(f"[{chr(FIRST_INDICATOR)}-{chr(FIRST_INDICATOR + 25)}]{{3,40}}")


def _pattern(style: Style) -> re.Pattern[str]:
    letters = character_class(c for c, p in style.plain.items() if p.isalpha())
    one = f"[{letters}{style.beside}]"
    no_neighbour = r"[^\W_]" if style.name == "raised" else r"[^\W\d_]"
    inside = rf"{one}{{1,60}}+(?:[’'＇]{one}{{1,60}}+)*+"
    return re.compile(rf"(?<!{no_neighbour}){inside}(?!{no_neighbour})")


_PATTERNS = tuple((style, _pattern(style)) for style in STYLES)
_ANY = re.compile(
    "[\uff21-\uff5a\u2102-\u213f\u249c-\u24e9\u1d00-\u1d7f\ua730\ua731\u0262-\u02e3\u2c7d\u207f"
    "\u2071\u1d9c-\u1dbb\U0001d400-\U0001d7ff\U0001f110-\U0001f1ff]"
)
"""All that is looked for, and some more, at one glance."""


class _Word(NamedTuple):
    start: int
    text: str
    reading: str


def find_styled(draft: Draft, knowledge: Knowledge) -> Finding:
    """Flag words in styled letters, and read them as plain ones.

    Returns:
        One flag for each word, with one edit each; full-width signs and digits beside believed
        words are edited without a flag.
    """
    text = draft.text
    present = set() if text.isascii() else set(_ANY.findall(text))
    if not present:
        return Finding()
    flags: list[Flag] = []
    edits: list[Edit] = []
    for style, pattern in _PATTERNS:
        if not present.isdisjoint(style.plain) and not _is_at_home(style, text):
            words, trust = _believed(_words(text, style, pattern), text, style, knowledge)
            flags += _flags(draft.siglum, words, style.name, trust, knowledge)
            edits += _edits(words)
            if trust >= SURE and style in _WITH_SIGNS:
                edits += _rest(text, style, words)
    indicators = list(_indicator_words(text, knowledge))
    flags += _flags(draft.siglum, indicators, "flag", _ALONE, knowledge)
    return Finding(tuple(flags), (*edits, *_edits(indicators)))


def _believed(
    words: list[_Word], text: str, style: Style, knowledge: Knowledge
) -> tuple[list[_Word], float]:
    """The words of one style that are to be read as plain ones, and how far to trust that."""
    trust = _trust(words, style, knowledge)
    if not trust:
        return _alone(words, text, style, knowledge), _ALONE
    if style.formulas:
        words = [w for w in words if len(w.text) > 1 or not _in_formula(text, w)]
    return words, trust


def _in_formula(text: str, word: _Word) -> bool:
    return SIGN_OF_FORMULA.search(_line_of(text, word)) is not None


def _is_at_home(style: Style, text: str) -> bool:
    """Whether a text is of a sort in which such letters have a use of their own."""
    if style is FULL_WIDTH:
        return _EAST_ASIAN.search(text) is not None
    return style.name == "small capital" and not PHONETIC.isdisjoint(text)


def _words(text: str, style: Style, pattern: re.Pattern[str]) -> list[_Word]:
    table = {**style.plain, "＇": "'"}
    found = []
    for match in pattern.finditer(text):
        word = match.group()
        styled = sum(c in style.plain for c in word)
        if styled and 2 * styled >= sum(c.isalpha() or c in table for c in word):
            found.append(_Word(match.start(), word, "".join(table.get(c, c) for c in word)))
    return found


def _trust(words: Sequence[_Word], style: Style, knowledge: Knowledge) -> float:
    """How far the words of one style, together, speak for a text that is written in it."""
    different = {w.reading.lower() for w in words if len(w.reading) > 2} - FUNCTIONS
    if len(different) < _SEVERAL:
        return 0.0
    known = sum(knowledge.in_list(w) or bool(knowledge.writers_of(w)) for w in different)
    if known >= max(_SEVERAL, _MOSTLY * len(different)):
        return 0.97
    telling = sum(len(w) > _SEVERAL for w in different)
    return 0.8 if telling >= _SEVERAL and style.name not in ("raised", "small capital") else 0.0


def _alone(words: Sequence[_Word], text: str, style: Style, knowledge: Knowledge) -> list[_Word]:
    """The words that are believed each by itself: long and known, and no part of a formula."""
    kept = []
    for word in words:
        reading = word.reading
        if len(reading) < style.shortest or not knowledge.in_list(reading):
            continue
        if not all(c in style.plain for c in word.text if c.isalpha()):
            continue
        line = _line_of(text, word)
        if style.formulas and (reading.lower() in FUNCTIONS or _in_formula(text, word)):
            continue
        if any(knowledge.in_list(w) for w in re.findall("[A-Za-z]{3,30}", line)):
            kept.append(word)
    if not kept:
        return []
    near = (w for w in words if len(w.text) > 1 and knowledge.in_list(w.reading))
    return [w for w in near if w in kept or not (style.formulas and _in_formula(text, w))]


def _line_of(text: str, word: _Word) -> str:
    near = text[max(0, word.start - 200) : word.start + len(word.text) + 200]
    at = min(200, word.start)
    start = max(near.rfind(end, 0, at) for end in LINE_ENDS) + 1
    ends = [i for i in (near.find(end, at) for end in LINE_ENDS) if i >= 0]
    return near[start : min(ends, default=len(near))]


def _rest(text: str, style: Style, words: Sequence[_Word]) -> Iterator[Edit]:
    """What else of the style stands between its words: digits and signs."""
    covered = {i for w in words for i in range(w.start, w.start + len(w.text))}
    first, last = min(covered), max(covered)
    signs = re.escape("".join(style.plain))
    for found in re.finditer(f"[{signs}]", text[max(0, first - 2) : last + 8]):
        at = max(0, first - 2) + found.start()
        if at not in covered and not (style.formulas and style.plain[found.group()].isalpha()):
            yield Edit(at, at + 1, style.plain[found.group()], RULE)


def _indicator_words(text: str, knowledge: Knowledge) -> Iterator[_Word]:
    """Regional indicators that spell a word, and not flags side by side."""
    for found in _INDICATORS.finditer(text):
        run = found.group()
        reading = "".join(chr(ord("A") + ord(c) - FIRST_INDICATOR) for c in run)
        pairs = {reading[i : i + 2] for i in range(0, len(reading), 2)}
        if not pairs <= REGIONS and knowledge.in_list(reading):
            yield _Word(found.start(), run, reading)


def _edits(words: Sequence[_Word]) -> Iterator[Edit]:
    for word in words:
        yield Edit(word.start, word.start + len(word.text), word.reading, RULE)


def _flags(
    siglum: str, words: Sequence[_Word], style: str, trust: float, knowledge: Knowledge
) -> Iterator[Flag]:
    letters = f"{style} letters"
    often = Remark(f"{counted(len(words), 'word')} of this version in {letters}")
    for word in words:
        yield Flag(
            version=siglum,
            start=word.start,
            end=word.start + len(word.text),
            kind="look-alike",
            confidence=trust,
            rule=RULE,
            reason=f"“{word.text}” is written in {letters}; it reads “{word.reading}”.",
            evidence=(*_support(siglum, word.reading, knowledge), often),
            repair=word.reading,
        )


def _support(siglum: str, word: str, knowledge: Knowledge) -> tuple[Evidence, ...]:
    """What speaks for a word; the list in any language, since such letters spell English there."""
    return knowledge.confirmation(word, siglum) or (
        (Listed(word),) if knowledge.in_list(word) else ()
    )
