"""Where lines with glued credits are cut: caption, credit, body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tetrapla.engine.evidence import Evidence, Neighbours, remarks
from tetrapla.engine.kinds import LIKELY
from tetrapla.engine.model import Flag, Part
from tetrapla.engine.punctuation import CLOSERS, SENTENCE_ENDS, ends_sentence, shortened
from tetrapla.engine.repair.glue.credits import GluedCredit, find_glued_credits, lines_with
from tetrapla.engine.repair.types import Cut, Draft, Finding
from tetrapla.engine.shadow import Edit

_LONGEST_CAPTION = 320
"""Code points; what stands before a credit and is longer is a paragraph, not only a caption."""
_SENTENCE_START = re.compile(rf"(?<=[{SENTENCE_ENDS}][{re.escape(CLOSERS)}\s])\s*(?=\S)")
_RULE = "fused-credit.glued"
_MOST_SHOWN = 4
"""Places of a credit that the evidence names."""


def find_glued(draft: Draft) -> Finding:
    """Flag glued credits and captions, and cut the lines that hold them.

    Returns:
        A flag for each credit that is likely or sure and for each caption that is glued to one;
        the cuts; and the blank lines that the repaired text has where a line is cut.
    """
    credits = _likely_credits(draft.text)
    cuts = _cut_lines(draft.text, credits)
    flags = tuple(_cut_flags(draft.siglum, draft.text, credits, cuts))
    return Finding(flags, tuple(_cut_edits(cuts)), cuts)


def cuts_of(text: str) -> tuple[Cut, ...]:
    """Where the lines of a text would be cut."""
    return _cut_lines(text, _likely_credits(text))


def _likely_credits(text: str) -> tuple[GluedCredit, ...]:
    return tuple(c for c in find_glued_credits(text) if c.confidence >= LIKELY)


def _cut_lines(text: str, credits: Sequence[GluedCredit]) -> tuple[Cut, ...]:
    """Cut each line that holds a glued credit into its pieces."""
    cuts: list[Cut] = []
    for start, end, inside in lines_with(text, credits):
        cuts += _pieces(text, start, end, inside)
    return tuple(cuts)


def _pieces(text: str, start: int, end: int, inside: Sequence[GluedCredit]) -> Iterator[Cut]:
    at = start
    for credit in inside:
        yield from _before(text, at, credit.start)
        yield Cut(credit.start, credit.end, Part.CREDIT)
        at = credit.end
    if text[at:end].strip():
        yield Cut(at, end, Part.BODY)


def _before(text: str, start: int, end: int) -> Iterator[Cut]:
    """What stands before a credit: the caption, or a paragraph with a caption at its end."""
    piece = text[start:end]
    if not piece.strip():
        return
    if end - start <= _LONGEST_CAPTION and not _SENTENCE_START.search(piece):
        yield Cut(start, end, Part.CAPTION)
        return
    if ends_sentence(piece.rstrip()):
        short = end - start <= _LONGEST_CAPTION // 2
        yield Cut(start, end, Part.CAPTION if short else Part.BODY)
        return
    last = start
    for match in _SENTENCE_START.finditer(text, start, end):
        last = match.end()
    if start < last < end:
        yield Cut(start, last, Part.BODY)
    yield Cut(last, end, Part.CAPTION if end - last <= _LONGEST_CAPTION else Part.BODY)


def _cut_edits(cuts: Sequence[Cut]) -> Iterator[Edit]:
    """The blank lines that the repaired text has where a line is cut."""
    for left, right in pairwise(cuts):
        if left.end == right.start:
            yield Edit(right.start, right.start, "\n\n", _RULE)


def _cut_flags(
    siglum: str, text: str, credits: Sequence[GluedCredit], cuts: Sequence[Cut]
) -> Iterator[Flag]:
    """A flag for each glued credit, and for each caption that is glued to one."""
    evidence = _evidence(credits)
    by_start = {c.start: c for c in credits}
    for cut in cuts:
        if cut.part is Part.CREDIT:
            yield _credit_flag(siglum, by_start[cut.start], evidence)
        elif cut.part is Part.CAPTION:
            yield _caption_flag(siglum, text, cut, by_start[cut.end])


def _evidence(credits: Sequence[GluedCredit]) -> dict[str, tuple[Evidence, ...]]:
    """Phrase -> what speaks for its being a credit."""
    beside: dict[str, list[tuple[str, str]]] = {}
    for credit in credits:
        beside.setdefault(credit.phrase, []).append((credit.before, credit.after))
    return {
        phrase: (Neighbours(len(found), tuple(found[:_MOST_SHOWN])),)
        for phrase, found in beside.items()
    }


def _credit_flag(
    siglum: str, credit: GluedCredit, evidence: dict[str, tuple[Evidence, ...]]
) -> Flag:
    why = (
        "it names a picture agency"
        if credit.by_agency
        else "the same words are glued to different neighbours again and again"
    )
    return Flag(
        version=siglum,
        start=credit.start,
        end=credit.end,
        kind="fused-credit",
        confidence=credit.confidence,
        rule=_RULE,
        reason=f"The credit “{credit.phrase}” is glued into the line without a space: {why}.",
        evidence=evidence[credit.phrase],
        repair=f"\n\n{credit.phrase}\n\n",
    )


def _caption_flag(siglum: str, text: str, cut: Cut, credit: GluedCredit) -> Flag:
    caption = text[cut.start : cut.end].strip()
    return Flag(
        version=siglum,
        start=cut.start,
        end=cut.end,
        kind="fused-caption",
        confidence=min(credit.confidence, 0.93),
        rule="fused-caption.before-credit",
        reason=f"A picture's caption is glued to the credit “{credit.phrase}” behind it.",
        evidence=remarks(f"“{shortened(caption)}” stands right before the credit"),
        repair=f"{caption}\n\n",
    )
