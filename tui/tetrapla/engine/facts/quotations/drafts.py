"""The quotations of a version while they are being found: what stands in marks, and chains."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from tetrapla.engine.facts.letters import UPPER
from tetrapla.engine.facts.quotations.marks import Marked, in_order
from tetrapla.engine.facts.quotations.single_marks import marked
from tetrapla.engine.facts.speakers.behind import Telling
from tetrapla.engine.facts.types import Attribution, QuoteKind
from tetrapla.engine.model import Passage

_SAID = re.compile(
    rf",(?=\s+(?:(?:he|she|(?!I\b)(?:[{UPPER}][\w.’'-]*\s+){{0,3}}[{UPPER}][\w’'-]*)\s+(?:also\s|later\s|\w+ly\s)?"
    r"(?:said|says|added|adds|wrote|writes|asked|told\s[^,.]{1,40})(?:\s[\w ]{1,40})?"
    r"|said\s[^,.]{1,60}(?:,\s\d{2})?)\s*[.]$)"
)
"""An attribution at the end of a passage or before the next quotation: the closing mark before it
is missing."""
_SAID_NESTED = re.compile(
    rf",[’'](?=\s+(?:he|she|(?!I\b)(?:[{UPPER}][\w.’'-]*\s+){{0,3}}[{UPPER}][\w’'-]*)\s+(?:also\s|later\s|\w+ly\s)?"
    r"(?:said|says|added|adds|wrote|writes|tweeted|continued|replied|explained|argued|concluded|told)\b"
    r"(?![^”\"]*\b(?:I|my|me|we)\b))"
)
"""The same where the mark of a quotation inside stands for both."""
_LONGEST, _LONGEST_NESTED = 140, 220
"""Characters of such an attribution, without and with marks inside."""


@dataclass
class Told:
    """A stretch between marks, and what is found out about it."""

    passage: int
    mark: Marked
    parent: int
    """Index in the version of the one around it; -1: none."""
    telling: Telling | None = None
    told_in: int = -1
    """Index of the passage that says who speaks; -1: none."""
    begin: int = 0
    """From where on words before it are looked at."""
    position: str = ""
    carried: int = -1
    """Index of the quotation whose attribution this one shares."""
    goes_on: bool = False
    """Whether it goes on behind an attribution in the middle."""
    cut: bool = False
    """Whether it has no closing mark, and ends where words follow that say who speaks."""
    continues: int = -1
    attribution: Attribution | None = None
    kind: QuoteKind = QuoteKind.SPEECH


@dataclass
class Draft:
    """The story passages of one version, while its quotations are found."""

    passages: Sequence[Passage]
    texts: Sequence[str]
    told: list[Told] = field(default_factory=list)

    def top(self) -> list[int]:
        """Indices of the quotations that stand in no other."""
        return [k for k, one in enumerate(self.told) if one.parent < 0]


def read_passage(draft: Draft, index: int, asides: Sequence[tuple[int, int]]) -> None:
    """Find what stands in marks in one passage."""
    text = draft.texts[index]
    places: dict[int, int] = {}
    for order, (mark, parent) in enumerate(in_order(marked(text))):
        if any(a <= mark.start < b for a, b in asides):
            continue
        if not any(map(str.isalnum, text[mark.start : mark.end])):
            continue
        places[order] = len(draft.told)
        said = None
        if not mark.closed:
            said = _SAID.search(text, max(mark.start, mark.end - _LONGEST), mark.end)
            said = said or _SAID_NESTED.search(
                text, max(mark.start, mark.end - _LONGEST_NESTED), mark.end
            )
        whole = mark._replace(end=said.end(), behind=said.end()) if said else mark
        draft.told.append(Told(index, whole, places.get(parent, -1), cut=said is not None))


def chain(draft: Draft) -> None:
    """Join what is open at the end of a passage with what begins the next one."""
    top = draft.top()
    for k, other in pairwise(top):
        one, next_ = draft.told[k], draft.told[other]
        if one.mark.closed or next_.passage != one.passage + 1:
            continue
        rest = draft.texts[one.passage][one.mark.end :].strip()
        if not rest and not draft.texts[next_.passage][: next_.mark.outer].strip():
            next_.continues = k
