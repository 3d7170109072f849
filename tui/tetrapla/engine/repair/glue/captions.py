"""Captions and words that run into what stands behind them, without a space.

``The puppy on the first dayA dog was brought``: a caption has no full stop, so the seam between
caption and paragraph is a capital behind a small letter. Both words have to be words on their
own, and together they must not be a name that returns.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tetrapla.engine.evidence import Evidence, Neighbours
from tetrapla.engine.kinds import LIKELY
from tetrapla.engine.punctuation import CLOSERS, LINE_ENDS, SENTENCE_ENDS
from tetrapla.engine.repair.glue.brands import is_inner_capital
from tetrapla.engine.repair.glue.caption_shapes import LONGEST_CAPTION
from tetrapla.engine.repair.glue.menus import has_paragraph_behind
from tetrapla.engine.repair.glue.phrases import LOWER, UPPER
from tetrapla.engine.repair.glue.seams import Seam, capital_seams, line_start, match_end, word_start
from tetrapla.engine.repair.glue.vocabulary import Vocabulary, plain
from tetrapla.engine.repair.knowledge import Knowledge
from tetrapla.engine.repair.types import Draft

_LONGEST_QUOTATION = 2000
"""Code points within which a quotation is closed."""
_FEWEST_WORDS = 2
"""Words of a caption, and of what stands behind it."""
_SENTENCE_END = re.compile(rf"[{SENTENCE_ENDS}][{re.escape(CLOSERS)}]*[ \t\xa0]|[{LINE_ENDS}]")
_PROSE_BEHIND = re.compile(rf"[^\W\d_]*[,’'\w-]*[:!?]?[ \xa0]+[“\"‘(]?[^\W_][^{LINE_ENDS}]*")
_SINGLE_BEHIND = re.compile(rf"[AI](?:[ \xa0][{LOWER}“\"‘]|[’'][a-z])")
_CLOSED_SEAM = re.compile(
    rf"[{UPPER}](?:(?<=[{LOWER}][)”].)|(?<=[{LOWER}][)”][)”].)|(?<=[ \xa0(][12]\d\d\d.))"
)
_QUOTE_SEAM = re.compile(rf"[“\"](?<=[{LOWER}]{{2}}.)(?=[{UPPER}])")
_SAYING = re.compile(
    r"(?:said|says|saying|asked|added|told|wrote|replied|called|titled|named|is|was|that)"
)
"""Words behind which a quotation belongs to the same sentence."""
_BINDING = re.compile(
    r"(?:the|an?|and|or|of|to|with|for|by|from|as|his|their|our|my|its|your|this|these|those)"
)
"""Words that bind what follows them: no caption ends with one."""
_METHODS_TEXT = "get set is has to on add for with of by in at from as do be no or"
_COMPUTING = frozenset(["OS", "TV", "ID", "IT", "DB", "API", "UI", "URL", "XML", "SQL", "MD", "AI"])
"""Capitals with which names of the trade end: ``webOS``."""
_METHODS = frozenset(_METHODS_TEXT.split())
"""Short words with which names in programs start: ``getName``, ``isEmpty``."""


_MENU = 0.6
"""How far to trust a seam between what could be two items of a menu."""


class Glue(NamedTuple):
    """Two words that were glued together."""

    seam: Seam
    confidence: float
    caption: bool
    """Whether a caption may end at the seam, so that the line is to be cut there."""
    evidence: tuple[Evidence, ...]


def weighed_seams(draft: Draft, knowledge: Knowledge) -> tuple[Glue, ...]:
    """The places where a small letter, a year or a closing mark is glued to a capital, in order."""
    text = draft.text
    seams = sorted({*capital_seams(text), *_closed_seams(text), *_quote_seams(text)})
    if not seams:
        return ()
    words = Vocabulary(text, draft.siglum, knowledge, ((s.start, s.end) for s in seams))
    often = Counter(plain(seam.token) for seam in seams)
    trust = 0.6 if draft.about_code else 1.0
    return tuple(_judged(text, seams, words, often, trust))


def _judged(
    text: str, seams: Sequence[Seam], words: Vocabulary, often: Counter[str], trust: float
) -> Iterator[Glue]:
    for seam in seams:
        if not _has_prose_behind(text, seam) or _is_said_twice(text, seam.at):
            continue
        confidence = trust * _confidence(seam, words, often[plain(seam.token)])
        if confidence <= 0:
            continue
        evidence = words.evidence(*_sides(seam)) if confidence >= LIKELY else ()
        beside = Neighbours(often[plain(seam.token)], ((seam.left, seam.right),))
        caption = _may_end_caption(seam, words) and _could_end_caption(text, seam.at)
        if caption and not has_paragraph_behind(text, seam.at):
            confidence = min(confidence, _MENU)
        yield Glue(seam, confidence, caption, (*evidence, beside))


def _may_end_caption(seam: Seam, words: Vocabulary) -> bool:
    """Whether the left word is one with which a caption may end, not the middle of a sentence."""
    if _BINDING.fullmatch(seam.left):
        return False
    quoted = not seam.right[0].isalpha()
    return not quoted or (words.is_english and not _SAYING.fullmatch(seam.left))


def _closed_seams(text: str) -> Iterator[Seam]:
    """Capitals glued to a year, or to a closing mark without the end of a sentence."""
    for match in _CLOSED_SEAM.finditer(text):
        at = match.start()
        left = at
        while text[left - 1] in ")”":
            left -= 1
        start = word_start(text, left) if left < at else at - 4
        end = match_end(text, at)
        yield Seam(start, at, end, text[start:at], text[at:end])


def _quote_seams(text: str) -> Iterator[Seam]:
    """Quotations that start right behind a word, in texts where “ is no closing mark."""
    if "„" in text:
        return
    for match in _QUOTE_SEAM.finditer(text):
        at = match.start()
        start, end = word_start(text, at), match_end(text, at + 1)
        if _opens(text, at) and _is_closed(text, at):
            yield Seam(start, at, end, text[start:at], text[at:end])


def _opens(text: str, at: int) -> bool:
    """Whether a quotation mark opens: a straight one by the number of those before on its line."""
    if text[at] == "“":
        return True
    start = line_start(text, at, _LONGEST_QUOTATION)
    return start is not None and text.count('"', start, at) % 2 == 0


def _is_closed(text: str, at: int) -> bool:
    closing = "”" if text[at] == "“" else '"'
    return closing in text[at + 1 : at + _LONGEST_QUOTATION]


def _sides(seam: Seam) -> tuple[str, str]:
    return seam.left.rstrip(")”"), seam.right.lstrip('“"')


def _confidence(seam: Seam, words: Vocabulary, times: int) -> float:
    left, right = _sides(seam)
    if right != seam.right:
        return 0.9 if times == 1 and words.knows(left) else 0.5
    if left != seam.left or left.isdigit():
        if left.isdigit():
            return 0.85 if words.starts_sentences(right) else 0.3
        return 0.85 if words.starts_strongly(right) and words.knows(left) else 0.3
    if len(left) < 2:
        return 0.3 if words.starts_sentences(right) else 0.0
    if left.islower():
        return _behind_small_word(left, right, words, times)
    return _behind_name(left, right, words, times)


def _behind_small_word(left: str, right: str, words: Vocabulary, times: int) -> float:
    known = words.knows(left)
    if not _is_name(right):
        exactly = known and len(left) > 2 and times == 1 and words.writes_just_so(right)
        return 0.82 if exactly and right not in _COMPUTING else 0.3
    if words.starts_sentences(right):
        if known:
            return 0.93 if times == 1 or words.starts_strongly(right) else 0.6
        return 0.85 if len(left) > 3 and words.starts_strongly(right) else 0.5
    if times > 1 or not known or left in _METHODS:
        return 0.3
    if words.writes(right):
        return 0.88 if len(left) > 2 else 0.5
    if words.lists(right):
        return 0.85 if len(left) > 2 else 0.5
    owned = right.endswith(("’s", "'s"))  # the brand of a firm, more often than a name
    return 0.78 if words.is_english and len(left) > 2 and not owned else 0.3


def _is_name(word: str) -> bool:
    """Whether a word has the shape of a name or of the first word of a sentence."""
    return word in ("A", "I") or word[1:].islower() or is_inner_capital(word)


def _behind_name(left: str, right: str, words: Vocabulary, times: int) -> float:
    if times > 1 and not words.starts_strongly(right):
        return 0.0
    if words.starts_strongly(right):
        return 0.88 if words.knows(left) else 0.8
    return 0.5 if words.writes(left) and words.knows(right) else 0.0


def _has_prose_behind(text: str, seam: Seam) -> bool:
    """Whether the right word goes on as a sentence does."""
    if seam.right.startswith(("“", '"')):
        return True
    if len(seam.right) == 1:
        return _SINGLE_BEHIND.match(text, seam.at) is not None
    return _PROSE_BEHIND.match(text[seam.at : seam.at + 80]) is not None


def _is_said_twice(text: str, at: int) -> bool:
    """Whether what stands before a seam on its line stands behind it once more."""
    start = line_start(text, at, LONGEST_CAPTION)
    return start is not None and " " in text[start:at] and text.startswith(text[start:at], at)


def _could_end_caption(text: str, at: int) -> bool:
    """Whether what stands before a seam since the last sentence is as long as captions are."""
    edge = max(0, at - LONGEST_CAPTION)
    start = edge
    for match in _SENTENCE_END.finditer(text, edge, at):
        start = match.end()
    if start == edge and edge > 0:
        return False
    return len(text[start:at].split()) >= _FEWEST_WORDS
