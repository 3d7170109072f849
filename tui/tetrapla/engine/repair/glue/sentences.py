"""Spaces that are missing behind the end of a sentence, or behind a comma."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tetrapla.engine.evidence import remarks
from tetrapla.engine.kinds import LIKELY
from tetrapla.engine.model import Flag
from tetrapla.engine.repair.glue.abbreviations import is_abbreviation
from tetrapla.engine.repair.glue.phrases import LOWER, UPPER
from tetrapla.engine.repair.glue.seams import match_end, word_start
from tetrapla.engine.repair.glue.tables import is_tight_by_habit, table_lines
from tetrapla.engine.repair.glue.vocabulary import Vocabulary
from tetrapla.engine.repair.knowledge import Knowledge
from tetrapla.engine.repair.types import Draft, Finding
from tetrapla.engine.shadow import Edit

_END = re.compile(
    rf"(?:…(?<=[{LOWER}]{{2}}.)|[.](?![.])(?:(?<=[{LOWER}]{{2}}.)|(?<=[^\W_][)”\"’%].)|(?<=\d\d\d.))"
    rf"|[!?]{{1,3}}+(?<=[^\W_][)”\"’!?].|[^\W\d_]{{2}}.))"
    rf"(?:[”’')\]]?\"(?=\"[{UPPER}])|[”\"’')\]]{{0,2}}(?=[“\"(]?[{UPPER}]))"
)
_QUOTED_END = re.compile(rf",”(?=[{UPPER}{LOWER}])")
_COMMA = re.compile(rf"[,;](?<=[{LOWER}]{{2}}.)(?=[{LOWER}]{{2}})")
_TOKEN_SIGNS = re.compile(r"[/\\@_=<>#{}|&*+~^`]|%[0-9A-F]{2}|::|\w\(|www\.")
"""What is found in addresses, paths, code and data, and not in two glued sentences."""
_INNER_STOP = re.compile(r"[.,;:!?]+(?=[^\W\d])")
_NAME_ENDS_TEXT = (
    "com net org edu gov info io js py txt md html htm php exe dll pdf doc docx xls xlsx jpg "
    "png gif zip xml json csv mp3 mp4 sh cfg ini log ai tv co uk eu us de"
)
_NAME_ENDS = frozenset(_NAME_ENDS_TEXT.split())
"""Behind a stop: the end of a file's or a site's name."""
_SHOUTED_WORDS = frozenset(["AI", "TV", "EU", "UK", "US"])
"""Those of them that are words of their own in capitals."""
_WHERE = {
    ",": ("comma", "a comma"),
    ";": ("comma", "a semicolon"),
    ",”": ("quotation", "the end of a quotation"),
}
"""Mark -> name of the rule, and what the mark is; any other one ends a sentence."""
_LONGEST_TOKEN = 80
"""Code points looked at to either side."""
_LONG_ENOUGH = 4
"""Code points; longer words are hardly names of something."""
_TRAILING_OFF = 0.5
"""How far to trust a gap behind an ellipsis, which some writers never part from what follows."""
_LONGEST_NUMBER = 6
"""Digits."""
_BETWEEN = ')”"’%!?'
"""What may stand between a word and the mark behind it."""


class _Gap(NamedTuple):
    """A mark that has a word on either side and no space behind it."""

    start: int
    at: int
    """Where the space is missing."""
    end: int
    left: str
    mark: str
    right: str


def find_missing_spaces(draft: Draft, knowledge: Knowledge) -> Finding:
    """Flag sentences that are glued to the one before, and words glued to a comma.

    Returns:
        A flag from the word before to the word behind, and a space as an edit where the flag is
        likely.
    """
    if draft.about_code:
        return Finding()
    gaps = tuple(_gaps(draft.text))
    gaps = _outside(gaps, table_lines(draft.text)) if gaps else ()
    if not gaps:
        return Finding()
    words = Vocabulary(draft.text, draft.siglum, knowledge, ((g.start, g.end) for g in gaps))
    often = Counter(draft.text[g.start : g.end] for g in gaps)
    tabular = is_tight_by_habit(draft.text)
    flags, edits = [], []
    for gap in gaps:
        confidence = _confidence(gap, words, tabular)
        if often[draft.text[gap.start : gap.end]] > 1:
            confidence = min(confidence, 0.6)
        if confidence <= 0:
            continue
        flags.append(_flag(draft, gap, confidence, words))
        if confidence >= LIKELY:
            edits.append(Edit(gap.at, gap.at, " ", flags[-1].rule))
    return Finding(tuple(flags), tuple(edits))


def _gaps(text: str) -> Iterator[_Gap]:
    behind = 0
    for at, end_of_mark in _marks(text):
        if at < behind:
            continue
        left_end = at
        while left_end and text[left_end - 1] in _BETWEEN:
            left_end -= 1
        start = _left_start(text, left_end)
        first = end_of_mark + (text[end_of_mark] in '“"(')
        end = match_end(text, first)
        if end - start > 2 * _LONGEST_TOKEN or _is_data(text, start, end):
            continue
        behind = end
        left, mark = text[start:left_end], text[left_end:end_of_mark]
        yield _Gap(start, end_of_mark, end, left, mark, text[first:end])


def _left_start(text: str, end: int) -> int:
    """Where the word or the number starts that ends at a place."""
    start = word_start(text, end)
    if start < end:
        return start
    while start > max(0, end - _LONGEST_NUMBER) and text[start - 1].isdigit():
        start -= 1
    return start


def _marks(text: str) -> list[tuple[int, int]]:
    """The marks without a space behind them, in order: where each starts and ends."""
    found = [m.span() for m in _END.finditer(text)]
    found += (m.span() for m in _COMMA.finditer(text))
    if "“" in text:
        found += (m.span() for m in _QUOTED_END.finditer(text))
    return sorted(found)


def _is_data(text: str, start: int, end: int) -> bool:
    """Whether the run without spaces around two words is an address, code or a list of data."""
    first = start
    while first > max(0, start - _LONGEST_TOKEN) and not text[first - 1].isspace():
        first -= 1
    last = end
    while last < min(len(text), end + _LONGEST_TOKEN) and not text[last].isspace():
        last += 1
    token = text[first:last]
    if _TOKEN_SIGNS.search(token) or text[end : end + 1].isdigit() or last - first > _LONGEST_TOKEN:
        return True
    return len(_INNER_STOP.findall(token)) > 1


def _outside(gaps: Sequence[_Gap], lines: Sequence[tuple[int, int]]) -> tuple[_Gap, ...]:
    """The gaps that are in none of some lines; both are in order."""
    starts = [start for start, _ in lines]
    found = ((gap, bisect_right(starts, gap.at)) for gap in gaps)
    return tuple(gap for gap, k in found if not k or lines[k - 1][1] < gap.at)


def _confidence(gap: _Gap, words: Vocabulary, tabular: bool) -> float:
    left, right, mark = gap.left, gap.right, gap.mark
    if mark in (",", ";"):
        return 0.3 if tabular else _behind_comma(left, right, words)
    if right not in _SHOUTED_WORDS and right.lower() in _NAME_ENDS:
        return 0.0
    if mark[0] == "…":
        return _TRAILING_OFF
    if mark == "." and is_abbreviation(left):
        return 0.0
    if left[-1:].isdigit() or not left or mark[0] in ")%":
        return _behind_closed(right, words)
    if not words.knows(left):
        return 0.8 if len(left) > 3 and words.starts_strongly(right) else 0.3
    if left.islower() or mark[0] in "!?":
        return _behind_word(left, right, words)
    if words.starts_strongly(right):
        return 0.88
    return 0.8 if len(left) > 2 and len(right) > 1 and words.starts_sentences(right) else 0.4


def _behind_closed(right: str, words: Vocabulary) -> float:
    """How far to trust a gap behind a number or a bracket, which tell nothing themselves."""
    if words.starts_sentences(right):
        return 0.85
    return 0.78 if len(right) > _LONG_ENOUGH and words.lists(right) else 0.3


def _behind_word(left: str, right: str, words: Vocabulary) -> float:
    if words.starts_sentences(right):
        return 0.93
    if len(left) < 2 or len(right) < 2:
        return 0.5
    if words.knows(right) or (right.isupper() and words.writes_just_so(right)):
        return 0.88 if left.islower() else 0.5
    return (
        0.78
        if left.islower() and words.is_english and len(right) > 2 and right[1:].islower()
        else 0.4
    )


def _behind_comma(left: str, right: str, words: Vocabulary) -> float:
    listed = words.lists(left) and words.lists(right)
    written = words.writes(left) and words.writes(right)
    if min(len(left), len(right)) > 2 and (listed or written):
        return 0.8
    return 0.3


def _flag(draft: Draft, gap: _Gap, confidence: float, words: Vocabulary) -> Flag:
    glued = remarks(f"“{gap.mark}” stands right before “{gap.right}”")
    known = words.evidence(*(w for w in (gap.left, gap.right) if w.isalpha()))
    rule, what = _WHERE.get(gap.mark, ("sentence", "the end of a sentence"))
    text = draft.text
    between = f"between “{gap.left}” and “{gap.right}”" if gap.left else f"before “{gap.right}”"
    return Flag(
        version=draft.siglum,
        start=gap.start,
        end=gap.end,
        kind="missing-space",
        confidence=confidence,
        rule=f"missing-space.{rule}",
        reason=f"No space stands behind {what}, {between}.",
        evidence=(*known, *glued) if confidence >= LIKELY else glued,
        repair=f"{text[gap.start : gap.at]} {text[gap.at : gap.end]}",
    )
