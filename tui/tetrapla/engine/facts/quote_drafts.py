"""The quotations of a version while they are being found: what stands in marks, and chains."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from tetrapla.engine.facts.marks import Marked, in_order
from tetrapla.engine.facts.single_marks import marked
from tetrapla.engine.facts.speakers import Telling
from tetrapla.engine.facts.types import Attribution, QuoteKind
from tetrapla.engine.model import Passage

_NOT_OPEN = re.compile(
    r",\s+(?:(?:[\w.’'-]+\s+){1,5}(?:said|says|added|wrote|told\s[^,.]{1,40})|said\s[^,.]{1,60})\s*[.]$"
)
"""An attribution at the end of a passage: its quotation has lost the closing mark."""


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
        draft.told.append(Told(index, mark, places.get(parent, -1)))


def chain(draft: Draft) -> None:
    """Join what is open at the end of a passage with what begins the next one."""
    top = draft.top()
    for k, other in pairwise(top):
        one, next_ = draft.told[k], draft.told[other]
        text = draft.texts[one.passage]
        open_at_end = not one.mark.closed and not text[one.mark.end :].strip()
        begins = not draft.texts[next_.passage][: next_.mark.outer].strip()
        if (
            open_at_end
            and begins
            and not _NOT_OPEN.search(text, one.mark.start)
            and next_.passage == one.passage + 1
        ):
            next_.continues = k
