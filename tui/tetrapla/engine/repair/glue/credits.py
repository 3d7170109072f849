"""Picture credits glued into a paragraph, usually behind the picture's caption.

When a page is turned into text, caption, credit and paragraph can run together without a space:
``Two best friendsJane DoeIt all started``. A credit is known by being glued again and again, each
time to different neighbours (a brand such as HubSpot always has the same ones), by naming a
picture agency or saying that it is a credit, or by being a name with a seam on either side.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from tetrapla.engine.punctuation import LINE, LINE_ENDS, SENTENCE_ENDS
from tetrapla.engine.repair.glue.labelled import (
    BEHIND,
    LINE_END,
    NUMBER,
    LabelledCredit,
    labelled_credits,
    right_fits,
)
from tetrapla.engine.repair.glue.phrases import INSTITUTION, NO_CREDIT, PERSON
from tetrapla.engine.repair.glue.seams import credit_starts, line_start, match_end, word_start
from tetrapla.engine.repair.glue.vocabulary import starts_strongly

_SIGNS = frozenset(f"{SENTENCE_ENDS}”)]")
_CANDIDATE = re.compile(rf"(?P<phrase>{PERSON}|{INSTITUTION})(?:{BEHIND}|{LINE_END})")
_SPLITS = frozenset("“¿¡")
_NUMBER_BEHIND = re.compile(NUMBER)
_LONGEST_NEIGHBOUR = 40
"""Code points of the word beside a credit that are told; longer ones are addresses."""
_LONGEST_CREDIT = 120
"""Code points."""
_MOST_SPACES = 2
"""Spaces in a name that is glued only behind; a longer one is a heading."""
_FEWEST = 2
"""Times, and different neighbours, that make a glued name a credit; once is a slip of the keys."""
_OFTEN, _TWICE, _BETWEEN = 0.97, 0.9, 0.85
"""How far to trust a phrase that is glued more often than twice; twice; once on either side."""
_MOST_PHRASES = 300
"""Phrases that are looked for; a text with more of them is no story."""


class Sign(StrEnum):
    """What makes words a credit."""

    REPEATED = "the same words are glued to different neighbours again and again"
    AGENCY = "it names a picture agency"
    SOURCE = "it names a person and whom the picture was made for"
    LABEL = "it says itself that it is one"
    BETWEEN = "a person's name is glued to a word on either side"
    START = "a person's name stands at the start of the line, glued to a sentence"


class GluedCredit(NamedTuple):
    """A credit that is glued to its neighbours."""

    start: int
    end: int
    phrase: str
    """The credit, repaired."""
    before: str
    """The word it is glued to at its start; empty: none."""
    after: str
    """The word it is glued to at its end; empty: none."""
    times: int
    """How often this phrase is glued in this version."""
    sign: Sign
    confidence: float
    """How far the neighbours, or the words of the credit, speak for it."""


def credits_in(text: str) -> tuple[GluedCredit, ...]:
    """The glued credits of a text in which look-alike letters are already repaired.

    Returns:
        In order of place; none overlaps another.
    """
    places = tuple(credit_starts(text))
    if not places:
        return ()
    starts = _starts(text, places)
    candidates = tuple(_candidates(text, starts))
    known = _repeated_phrases(candidates)
    found = [_named_credit(text, n) for n in labelled_credits(text, starts, places)]
    found += _credits_of(text, known)
    found += (c for c in candidates if _stands_between(text, c))
    found += (c._replace(sign=Sign.START) for c in candidates if _starts_line(text, c))
    return _apart(found)


def _apart(found: Iterable[GluedCredit]) -> tuple[GluedCredit, ...]:
    """Of credits that overlap, the one that starts first, and then the longest."""
    ordered: list[GluedCredit] = []
    for credit in sorted(found, key=lambda c: (c.start, -c.end, c.sign is not Sign.REPEATED)):
        if not ordered or credit.start >= ordered[-1].end:
            ordered.append(credit)
    return tuple(ordered)


def _starts(text: str, places: Iterable[int]) -> tuple[int, ...]:
    """Where a credit could start: at each place, and where the line starts just before one."""
    starts: dict[int, None] = {}
    for place in places:
        line = line_start(text, place, _LONGEST_CREDIT)
        if line is not None:
            starts[line] = None
        starts[place] = None
    return tuple(sorted(starts))


def _named_credit(text: str, named: LabelledCredit) -> GluedCredit:
    start, end, sort = named
    before, after = _left_word(text, start), _right_word(text, end)
    confidence = 0.94 if before and after else 0.9
    return GluedCredit(start, end, text[start:end], before, after, 1, Sign[sort], confidence)


def _candidates(text: str, starts: Iterable[int]) -> Iterator[GluedCredit]:
    """Names that are glued on at least one side."""
    behind = 0
    for start in starts:
        if start < behind:
            continue
        match = _CANDIDATE.match(text, start)
        if not match or NO_CREDIT.search(match["phrase"]):
            continue
        end = behind = match.end("phrase")
        before, after = _left_word(text, start), _right_word(text, end)
        if before or after:
            phrase = match["phrase"]
            yield GluedCredit(start, end, phrase, before, after, 1, Sign.BETWEEN, _BETWEEN)


def _repeated_phrases(candidates: Iterable[GluedCredit]) -> dict[str, int]:
    """Phrases that are glued to different neighbours -> how often they are glued."""
    neighbours: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for found in candidates:
        neighbours[found.phrase].append((found.before, found.after))
    return {p: len(found) for p, found in neighbours.items() if _vary(found)}


def _vary(neighbours: Sequence[tuple[str, str]]) -> bool:
    left = [a for a, _ in neighbours if a]
    right = [b for _, b in neighbours if b]
    if len(neighbours) < _FEWEST or len(set(left)) + len(set(right)) < _FEWEST:
        return False
    return all(len(side) < _FEWEST or len(set(side)) > 1 for side in (left, right))


def _stands_between(text: str, credit: GluedCredit) -> bool:
    """Whether a name has a word of small letters glued before it, a sentence behind it."""
    if not (credit.before and credit.after) or not text[credit.start - 1].islower():
        return False
    left = text[word_start(text, credit.start) : credit.start]
    word = len(left) > 1 or left == "a"
    return word and left.islower() and right_fits(text, credit.start, credit.end)


def _starts_line(text: str, credit: GluedCredit) -> bool:
    """Whether a name stands at the start of a line, an English sentence glued behind it."""
    if credit.before or not credit.after or credit.phrase.count(" ") > _MOST_SPACES:
        return False
    word = text[credit.end : match_end(text, credit.end)]
    return starts_strongly(word) and right_fits(text, credit.start, credit.end)


def _left_word(text: str, at: int) -> str:
    """The word that ends at a place without a space; empty where a space or line end is there."""
    before = text[max(0, at - _LONGEST_NEIGHBOUR) : at]
    return "" if not before or before[-1].isspace() else before.rsplit(None, 1)[-1]


def _right_word(text: str, at: int) -> str:
    behind = text[at : at + _LONGEST_NEIGHBOUR]
    return "" if not behind or behind[0].isspace() else behind.split(None, 1)[0]


def _credits_of(text: str, known: dict[str, int]) -> Iterator[GluedCredit]:
    """Every place where a known credit is glued, also to a word of capitals."""
    if not known:
        return
    often = sorted(known, key=lambda p: (-known[p], p))[:_MOST_PHRASES]
    longest_first = sorted(often, key=len, reverse=True)
    for match in re.finditer("|".join(map(re.escape, longest_first)), text):
        start, end = match.span()
        left, right = _is_glued_left(text, start), _is_glued_right(text, end)
        free = _at_line_start(text, start) or left, _at_line_end(text, end) or right
        if (left or right) and all(free):
            before, after = _left_word(text, start), _right_word(text, end)
            times = known[match.group()]
            trust = _OFTEN if times > _FEWEST else _TWICE
            yield GluedCredit(start, end, match[0], before, after, times, Sign.REPEATED, trust)


def _is_glued_left(text: str, at: int) -> bool:
    if at > 1 and text[at - 1] in "\"'’":
        return text[at - 2] in ".!?,…" or (text[at - 1] == '"' and text[at - 2].isalnum())
    return at > 0 and (text[at - 1].isalnum() or text[at - 1] in _SIGNS)


def _is_glued_right(text: str, at: int) -> bool:
    if at >= len(text):
        return False
    letter = text[at]
    if letter in '"‘([':
        return text[at + 1 : at + 2].isalnum() and not text[at + 1].islower()
    if letter.isdigit():
        return _NUMBER_BEHIND.match(text, at) is not None
    return letter.isupper() or letter in _SPLITS


def _at_line_start(text: str, at: int) -> bool:
    return at == 0 or text[at - 1] in LINE_ENDS


def _at_line_end(text: str, at: int) -> bool:
    rest = text[at : at + 8].lstrip(" \t\xa0")
    return not rest or rest[0] in LINE_ENDS


def lines_with(text: str, places: Iterable[int]) -> Iterator[tuple[int, int, list[int]]]:
    """The lines that hold places: start, end, and the places, all in order."""
    waiting = sorted(places, reverse=True)
    for line in LINE.finditer(text) if waiting else ():
        inside = []
        while waiting and waiting[-1] < line.end():
            inside.append(waiting.pop())
        if inside:
            yield line.start(), line.end(), inside
