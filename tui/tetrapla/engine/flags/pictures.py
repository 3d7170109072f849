"""Captions and credits of pictures: those cut from glued lines, and credits alone on a line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tetrapla.engine.evidence import remarks
from tetrapla.engine.flags.plain import phrase_key
from tetrapla.engine.model import Flag, Part, Passage
from tetrapla.engine.punctuation import shortened

_LONGEST_CREDIT = 120
"""Code points of a credit that stands alone on its line."""
_FEWEST_WORDS, _LONGEST_CAPTION = 3, 120
"""Words and code points of what is likely a caption, though no credit says so."""
_SMALL = 0.5
"""Share of its words, the first one left out, that are written small; in headings few are."""
_SCENE = re.compile(
    r"\b(?:in|on|at|near|with|from|during|outside|inside|behind|beside|before|above|below|over|under"
    r"|bei|mit|vor|neben|avec|dans|devant|sur|con|sobre|delante|met|bij|voor)\b"
)
"""Words that say where something is and with whom, as captions do; English and a few others."""
_SENTENCE_INSIDE = re.compile(r"[.!?…] ?[^\W\d_a-z]")


def find_pictures(passages: Sequence[Passage]) -> Iterator[Flag]:
    """Flag what belongs to pictures among the passages of one version.

    What was cut from a line without a credit beside it is a hint, unless it has the shape that
    captions have: it may be a heading as well.
    """
    credits = {phrase_key(p.repaired_text) for p in passages if p.part is Part.CREDIT}
    for passage, behind in zip(passages, (*passages[1:], None), strict=False):
        if passage.part is Part.CREDIT:
            fact = "it was glued into the line without a space"
            yield _flag(passage, "photo-credit.cut-credit", 0.96, fact)
        elif passage.part is Part.CAPTION and behind is not None:
            yield _caption(passage, behind)
        elif (
            credits
            and len(passage.text) < _LONGEST_CREDIT
            and phrase_key(passage.repaired_text) in credits
        ):
            fact = "the same credit is glued into other lines of this version"
            yield _flag(passage, "photo-credit.lone-credit", 0.96, fact)


def _caption(passage: Passage, behind: Passage) -> Flag:
    follows = shortened(behind.repaired_text)
    if behind.part is Part.CREDIT:
        fact = f"the credit “{follows}” was glued to its end"
        return _flag(passage, "photo-caption.cut-caption", 0.93, fact)
    confidence = 0.8 if _is_plausible(passage.repaired_text) else 0.6
    fact = f"“{follows}” was glued to its end"
    return _flag(passage, "photo-caption.seam", confidence, fact)


def _is_plausible(text: str) -> bool:
    """Whether a text is as short as captions are, says where, and is not written as a heading."""
    if not _SCENE.search(text) or _SENTENCE_INSIDE.search(text):
        return False
    words = [w for w in text.split() if w[0].isalpha()]
    small = sum(word[0].islower() for word in words[1:])
    short = len(words) >= _FEWEST_WORDS and len(text) <= _LONGEST_CAPTION
    return short and small >= _SMALL * (len(words) - 1)


_DOES = {
    "photo-credit.cut-credit": "credits a picture",
    "photo-credit.lone-credit": "credits a picture",
    "photo-caption.cut-caption": "describes a picture",
    "photo-caption.seam": "ends without a full stop where a paragraph is glued to it, as a caption "
    "does or a heading",
}


def _flag(passage: Passage, rule: str, confidence: float, fact: str) -> Flag:
    return Flag(
        version=passage.version,
        start=passage.start,
        end=passage.end,
        kind=rule.partition(".")[0],
        confidence=confidence,
        rule=rule,
        reason=f"“{shortened(passage.repaired_text)}” {_DOES[rule]}.",
        evidence=remarks(fact),
    )
