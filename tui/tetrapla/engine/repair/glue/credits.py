"""Picture credits glued into a paragraph, usually behind the picture's caption.

When a page is turned into text, caption, credit and paragraph can run together without a space:
``Two best friendsJane DoeIt all started``. A credit is known by being glued again and again, each
time to different neighbours (a brand such as HubSpot always has the same ones), or by naming a
picture agency.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from tetrapla.engine.punctuation import LINE, LINE_ENDS, SENTENCE_ENDS
from tetrapla.engine.repair.glue.phrases import AGENCY_CREDIT, LOWER, NO_CREDIT, PERSON, UPPER

_SIGNS = f"{SENTENCE_ENDS}”\"’')]"
_LEFT_GLUE = rf"(?<=[{LOWER}0-9{re.escape(_SIGNS)}])"
_RIGHT_GLUE = rf"(?=[{UPPER}0-9“\"‘(\[¿¡])"
_LINE_START = f"(?:^|(?<=[{LINE_ENDS}]))"
_LINE_END = f"(?=[ \t\xa0]*(?:[{LINE_ENDS}]|$))"
_CANDIDATE = re.compile(
    rf"(?:{_LEFT_GLUE}|{_LINE_START})(?P<phrase>{PERSON})(?:{_RIGHT_GLUE}|{_LINE_END})"
)
_AGENCY = re.compile(
    rf"(?P<left>{_LEFT_GLUE}|{_LINE_START})(?P<phrase>{AGENCY_CREDIT})"
    rf"(?:(?P<right>{_RIGHT_GLUE})|{_LINE_END})"
)
_SPLITS = frozenset('“"‘([¿¡')
_LONGEST_NEIGHBOUR = 40
"""Code points of the word beside a credit that are told; longer ones are addresses."""
_FEWEST = 2
"""Times, and different neighbours, that make a glued name a credit; once is a slip of the keys."""


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
    by_agency: bool
    """Whether the name of an agency says what it is."""

    @property
    def confidence(self) -> float:
        """How far the neighbours, or the agency, speak for a credit."""
        if self.by_agency:
            return 0.96
        return 0.97 if self.times > _FEWEST else 0.9


def find_glued_credits(text: str) -> tuple[GluedCredit, ...]:
    """The glued credits of a text in which look-alike letters are already repaired.

    Returns:
        In order of place; none overlaps another.
    """
    known = _repeated_phrases(text)
    found = [*_agency_credits(text), *_credits_of(text, known)]
    ordered: list[GluedCredit] = []
    for credit in sorted(found, key=lambda c: (c.start, -c.end)):
        if not ordered or credit.start >= ordered[-1].end:
            ordered.append(credit)
    return tuple(ordered)


def _repeated_phrases(text: str) -> dict[str, int]:
    """Phrases that are glued to different neighbours -> how often they are glued."""
    neighbours: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for match in _CANDIDATE.finditer(text):
        start, end = match.span("phrase")
        beside = _left_word(text, start), _right_word(text, end)
        if any(beside) and not NO_CREDIT.search(match["phrase"]):
            neighbours[match["phrase"]].append(beside)
    return {p: len(found) for p, found in neighbours.items() if _vary(found)}


def _vary(neighbours: Sequence[tuple[str, str]]) -> bool:
    left = [a for a, _ in neighbours if a]
    right = [b for _, b in neighbours if b]
    if len(neighbours) < _FEWEST or len(set(left)) + len(set(right)) < _FEWEST:
        return False
    return all(len(side) < _FEWEST or len(set(side)) > 1 for side in (left, right))


def _left_word(text: str, at: int) -> str:
    """The word that ends at a place without a space; empty where a space or line end is there."""
    start = at
    while start > max(0, at - _LONGEST_NEIGHBOUR) and not text[start - 1].isspace():
        start -= 1
    return text[start:at]


def _right_word(text: str, at: int) -> str:
    end = at
    while end < min(len(text), at + _LONGEST_NEIGHBOUR) and not text[end].isspace():
        end += 1
    return text[at:end]


def _credits_of(text: str, known: dict[str, int]) -> Iterator[GluedCredit]:
    """Every place where a known credit is glued, also to a word of capitals."""
    if not known:
        return
    longest_first = sorted(known, key=len, reverse=True)
    for match in re.finditer("|".join(map(re.escape, longest_first)), text):
        start, end = match.span()
        left, right = _is_glued_left(text, start), _is_glued_right(text, end)
        free = _at_line_start(text, start) or left, _at_line_end(text, end) or right
        if (left or right) and all(free):
            before, after = _left_word(text, start), _right_word(text, end)
            phrase = match.group()
            yield GluedCredit(start, end, phrase, before, after, known[phrase], False)


def _is_glued_left(text: str, at: int) -> bool:
    return at > 0 and (text[at - 1].isalnum() or text[at - 1] in _SIGNS)


def _is_glued_right(text: str, at: int) -> bool:
    if at >= len(text):
        return False
    letter = text[at]
    return letter.isupper() or letter.isdigit() or letter in _SPLITS


def _at_line_start(text: str, at: int) -> bool:
    return at == 0 or text[at - 1] in LINE_ENDS


def _at_line_end(text: str, at: int) -> bool:
    rest = text[at : at + 8].lstrip(" \t\xa0")
    return not rest or rest[0] in LINE_ENDS


def _agency_credits(text: str) -> Iterator[GluedCredit]:
    for match in _AGENCY.finditer(text):
        start, end = match.span("phrase")
        before, after = _left_word(text, start), _right_word(text, end)
        at_start = _at_line_start(text, start)
        if match["right"] is None and not before:
            continue  # a line of its own is no glue
        if match["right"] is not None and not (before or at_start):
            continue
        if _is_one_word(match["phrase"]) and not (before and after):
            continue
        yield GluedCredit(start, end, match["phrase"], before, after, 1, True)


def _is_one_word(phrase: str) -> bool:
    return " " not in phrase and "/" not in phrase


def lines_with(
    text: str, credits: Iterable[GluedCredit]
) -> Iterator[tuple[int, int, list[GluedCredit]]]:
    """The lines that hold credits: start, end, and the credits, all in order."""
    waiting = list(credits)[::-1]
    for line in LINE.finditer(text) if waiting else ():
        inside = []
        while waiting and waiting[-1].start < line.end():
            inside.append(waiting.pop())
        if inside:
            yield line.start(), line.end(), inside
