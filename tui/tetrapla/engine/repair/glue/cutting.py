"""Where lines with glued credits and captions are cut: caption, credit, body."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from tetrapla.engine.kinds import LIKELY
from tetrapla.engine.model import Flag, Part
from tetrapla.engine.repair.glue.caption_shapes import (
    LONGEST_CAPTION,
    is_caption,
    sentence_starts,
)
from tetrapla.engine.repair.glue.captions import Glue, weighed_seams
from tetrapla.engine.repair.glue.credits import GluedCredit, Sign, credits_in, lines_with
from tetrapla.engine.repair.glue.glue_flags import (
    Page,
    caption_flag,
    credit_evidence,
    credit_flag,
    glue_flag,
    page_of,
)
from tetrapla.engine.repair.glue.menus import has_prose
from tetrapla.engine.repair.knowledge import Knowledge
from tetrapla.engine.repair.letters.scripts import WORD
from tetrapla.engine.repair.types import Cut, Draft, Finding
from tetrapla.engine.shadow import Edit

_PLAIN_WORDS = 0.8
"""How far to trust a credit all of whose words are in the word list, as in ``Rose Baker``."""
_CUT = "fused-caption.cut"


def find_glued(draft: Draft, knowledge: Knowledge) -> Finding:
    """Flag glued credits, captions and words, and cut the lines that hold them.

    Returns:
        A flag for each credit, for each caption that is glued to what stands behind it, and for
        words that are glued inside of a sentence; the cuts; and the blank lines and spaces that
        the repaired text has there.
    """
    text, page = draft.text, page_of(draft)
    weighed = (_weighed(c, draft, knowledge) for c in _likely_credits(text))
    credits = tuple(c for c in weighed if c.confidence >= LIKELY)
    glue = _outside(weighed_seams(draft, knowledge), credits)
    seams = {g.seam.at: g for g in glue if g.caption and g.confidence >= LIKELY}
    cuts = _cut_lines(text, credits, tuple(seams))
    captions = {cut.end: cut for cut in cuts if cut.part is Part.CAPTION}
    flags = [*_cut_flags(page, credits, cuts)]
    flags += (glue_flag(page, g, captions.get(g.seam.at)) for g in glue)
    edits = [*_cut_edits(cuts, page.blank)]
    edits += (
        Edit(g.seam.at, g.seam.at, " ", "fused-words.seam")
        for g in glue
        if g.confidence >= LIKELY and not g.caption
    )
    return Finding(tuple(flags), tuple(edits), cuts)


def cuts_of(text: str) -> tuple[Cut, ...]:
    """Where the lines of a text would be cut for the credits in them."""
    return _cut_lines(text, _likely_credits(text))


def _likely_credits(text: str) -> tuple[GluedCredit, ...]:
    return tuple(c for c in credits_in(text) if c.confidence >= LIKELY)


def _weighed(credit: GluedCredit, draft: Draft, knowledge: Knowledge) -> GluedCredit:
    """A credit, less trusted where its words could be those of a menu or of a heading."""
    if credit.sign in (Sign.AGENCY, Sign.LABEL):
        return credit
    if not has_prose(draft.text, credit.start, credit.end, behind=credit.sign is Sign.BETWEEN):
        return credit._replace(confidence=0.0)
    listed = [
        knowledge.lists(w, draft.siglum) for w in WORD.findall(credit.phrase) if w[0].isupper()
    ]
    if credit.sign is Sign.START and any(listed):
        return credit._replace(confidence=0.0)
    if all(listed):
        return credit._replace(confidence=min(credit.confidence, _PLAIN_WORDS))
    return credit


def _outside(glue: Sequence[Glue], credits: Sequence[GluedCredit]) -> tuple[Glue, ...]:
    """What is glued elsewhere than at the edges of a credit, or inside of one."""
    waiting = list(credits)[::-1]
    kept = []
    for one in glue:
        while waiting and waiting[-1].end < one.seam.at:
            waiting.pop()
        if not waiting or one.seam.at < waiting[-1].start:
            kept.append(one)
    return tuple(kept)


def _cut_lines(
    text: str, credits: Sequence[GluedCredit], seams: Sequence[int] = ()
) -> tuple[Cut, ...]:
    """Cut each line that holds a glued credit, or a seam, into its pieces."""
    by_start = {c.start: c for c in credits}
    cuts: list[Cut] = []
    for start, end, inside in lines_with(text, (*by_start, *seams)):
        cuts += _pieces(text, start, end, inside, by_start)
    return tuple(cuts)


def _pieces(
    text: str, start: int, end: int, inside: Sequence[int], credits: Mapping[int, GluedCredit]
) -> Iterator[Cut]:
    at = start
    for place in inside:
        yield from _before(text, at, place)
        at = place
        if place in credits:
            at = credits[place].end
            yield Cut(place, at, Part.CREDIT)
    if text[at:end].strip():
        yield Cut(at, end, Part.BODY)


def _before(text: str, start: int, end: int) -> Iterator[Cut]:
    """What stands before a credit: the caption, or a paragraph with a caption at its end."""
    if not text[start:end].strip():
        return
    last = max(sentence_starts(text, start, end), default=start)
    if not is_caption(text, last, end, alone=last == start):
        yield Cut(start, end, Part.BODY)
        return
    if start < last:
        yield Cut(start, last, Part.BODY)
    yield Cut(last, end, Part.CAPTION)


def _cut_edits(cuts: Sequence[Cut], blank: str) -> Iterator[Edit]:
    """The blank lines that the repaired text has where a line is cut."""
    for left, right in pairwise(cuts):
        if left.end == right.start:
            yield Edit(right.start, right.start, blank, _CUT)


def _cut_flags(page: Page, credits: Sequence[GluedCredit], cuts: Sequence[Cut]) -> Iterator[Flag]:
    """A flag for each glued credit, and for each caption that is glued to one."""
    evidence = credit_evidence(credits)
    by_start = {c.start: c for c in credits}
    for cut in cuts:
        if cut.part is Part.CREDIT:
            yield credit_flag(page, by_start[cut.start], evidence)
        elif cut.end in by_start and (cut.part is Part.CAPTION or _may_be_caption(page.text, cut)):
            yield caption_flag(page, cut, by_start[cut.end])


def _may_be_caption(text: str, cut: Cut) -> bool:
    """Whether a body before a credit is a single sentence, as a long caption may be."""
    short = cut.end - cut.start <= LONGEST_CAPTION
    return short and not any(sentence_starts(text, cut.start, cut.end))
