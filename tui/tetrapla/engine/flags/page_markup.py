"""What the markup of a page says of its passages: left out by an extractor, links, landmarks.

No single one of them is proof. An extractor leaves out captions, tables and now and then a
paragraph of the story; a story can quote a list of links. So one of them makes a passage likely
boilerplate only where it is a decision about the whole page (the extractor's) or what the page does
not show, and is a hint else; two of them make it more than likely, never sure.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tetrapla.engine.flags.verdicts import Verdict, Verdicts
from tetrapla.engine.kinds import LABELS
from tetrapla.engine.model import Markup, MarkupKind, Passage
from tetrapla.engine.punctuation import shortened

RULE = "page.markup"
_HINT, _LIKELY, _BOTH = 0.7, 0.8, 0.93
_MOSTLY = 0.6
"""Share of a passage that a stretch must cover to speak for it."""
_LINKS = 0.5
"""Share of a passage in links from which they speak against it; the usual threshold of extractors
(Kohlschütter et al., WSDM 2010, have 0.33 for blocks of few words)."""
_WHOLE_PAGE = 0.6
"""A landmark that covers so much of the page is a wrapper: many pages stand in one ``form``."""
_KINDS = {
    "nav": "navigation",
    "navigation": "navigation",
    "menu": "navigation",
    "menubar": "navigation",
    "toolbar": "navigation",
    "header": "navigation",
    "banner": "navigation",
    "search": "navigation",
    "select": "navigation",
    "form": "comment-form",
    "aside": "related",
    "complementary": "related",
}
"""Name of an element or role -> the kind of what stands in it; of others, page furniture."""
_SHORT = 12
"""Words of what an ``aside`` holds as teasers; longer ones may be boxes of the story."""


class _Told(NamedTuple):
    """What markup says of one passage."""

    left_out: str
    landmark: str
    hidden: str
    links: float
    """Share of its letters."""
    heading: bool
    caption: bool

    def signs(self) -> Iterator[str]:
        """Facts for people, those that speak against it."""
        if self.left_out:
            yield f"{self.left_out} does not take it for the main text of the page"
        if self.landmark:
            yield f"it stands in the page’s {self.landmark}"
        if self.hidden:
            yield f"the page does not show it ({self.hidden})"
        if self.links >= _LINKS:
            yield f"{round(100 * self.links)} % of its letters are links"


def mark(verdicts: Verdicts, markup: Sequence[Markup], title: int | None) -> None:
    """Add verdicts on the passages of a page, and evidence to those that stand.

    Args:
        verdicts: Those of rules on one version.
        markup: What its document says, in order of start.
        title: Index of the passage that can be the title; None: none can.
    """
    passages = verdicts.layout.passages
    length = passages[-1].end if passages else 0
    useful = [
        m
        for m in markup
        if m.kind is not MarkupKind.LANDMARK or m.end - m.start < _WHOLE_PAGE * length
    ]
    for index, told in enumerate(_told(passages, useful)):
        signs = tuple(told.signs())
        if not signs or (index == title and (told.heading or len(signs) < 2)):
            continue
        held = verdicts.at(index)
        confidence = _confidence(told, len(signs))
        if held is not None:
            raised = max(held.confidence, confidence)
            evidence = (*held.evidence, *signs)
            verdicts.give(index, held._replace(confidence=raised + 1e-9, evidence=evidence))
            continue
        verdicts.give(index, _verdict(passages[index], told, confidence, signs))


def _confidence(told: _Told, signs: int) -> float:
    if signs > 1:
        return _BOTH
    if told.heading or not (told.left_out or told.hidden):
        return _HINT
    return _LIKELY


def _verdict(passage: Passage, told: _Told, confidence: float, signs: tuple[str, ...]) -> Verdict:
    kind = _KINDS.get(told.landmark, "furniture")
    if kind == "related" and len(passage.text.split()) > _SHORT:
        kind = "furniture"
    if kind == "furniture" and told.caption:
        kind = "photo-caption"
    elif kind == "furniture" and told.links >= _LINKS:
        kind = "related"
    shown = f"“{shortened(' '.join(passage.repaired_text.split()))}”"
    reason = f"{shown} seems to be {LABELS[kind]}, not the story: {signs[0]}."
    return Verdict(kind, confidence, RULE, reason, signs)


def _told(passages: Sequence[Passage], markup: Sequence[Markup]) -> Iterator[_Told]:
    """What markup says of each passage."""
    starts = [p.start for p in passages]
    over: list[list[Markup]] = [[] for _ in passages]
    for stretch in markup:
        first = max(0, bisect_left(starts, stretch.start + 1) - 1)
        for k in range(first, bisect_left(starts, stretch.end)):
            over[k].append(stretch)
    for passage, stretches in zip(passages, over, strict=True):
        covering = {m.kind: m.told for m in stretches if _share(passage, [m]) >= _MOSTLY}
        yield _Told(
            covering.get(MarkupKind.LEFT_OUT, ""),
            covering.get(MarkupKind.LANDMARK, ""),
            covering.get(MarkupKind.HIDDEN, ""),
            _share(passage, [m for m in stretches if m.kind is MarkupKind.LINK]),
            MarkupKind.HEADING in covering,
            MarkupKind.CAPTION in covering,
        )


def _share(passage: Passage, stretches: Sequence[Markup]) -> float:
    """Share of the letters of a passage that stand in stretches, none of which overlap."""
    ink = len("".join(passage.text.split()))
    inside = 0
    for stretch in stretches:
        start = max(0, stretch.start - passage.start)
        end = min(stretch.end, passage.end) - passage.start
        inside += len("".join(passage.text[start:end].split()))
    return min(1.0, inside / ink) if ink else 0.0
