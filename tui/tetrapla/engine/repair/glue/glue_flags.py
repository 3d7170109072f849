"""The flags of glued credits, captions and words, with their reasons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tetrapla.engine.evidence import Evidence, Neighbours, remarks
from tetrapla.engine.model import Flag, Part
from tetrapla.engine.punctuation import LINE_END, shortened
from tetrapla.engine.repair.glue.captions import Glue
from tetrapla.engine.repair.glue.credits import GluedCredit
from tetrapla.engine.repair.types import Cut, Draft

_DOUBTED = 0.6
"""How far to trust that a long finished sentence before a credit is a caption."""
_MOST_SHOWN = 4
"""Places of a credit that the evidence names."""


class Page(NamedTuple):
    """What all flags of a version need."""

    siglum: str
    text: str
    """The text that the places are of."""
    blank: str
    """What parts two paragraphs: two line ends of the sort that the text has first."""


def page_of(draft: Draft) -> Page:
    """The text of a version, with its sort of line ends."""
    found = LINE_END.search(draft.text)
    end = found.group() if found else "\n"
    return Page(draft.siglum, draft.text, 2 * (end if end in ("\r\n", "\r") else "\n"))


def credit_evidence(credits: Sequence[GluedCredit]) -> dict[str, tuple[Evidence, ...]]:
    """Phrase -> what speaks for its being a credit."""
    beside: dict[str, list[tuple[str, str]]] = {}
    for credit in credits:
        beside.setdefault(credit.phrase, []).append((credit.before, credit.after))
    return {
        phrase: (Neighbours(len(found), tuple(found[:_MOST_SHOWN])),)
        for phrase, found in beside.items()
    }


def credit_flag(
    page: Page, credit: GluedCredit, evidence: Mapping[str, tuple[Evidence, ...]]
) -> Flag:
    """The flag of a glued credit."""
    return Flag(
        version=page.siglum,
        start=credit.start,
        end=credit.end,
        kind="fused-credit",
        confidence=credit.confidence,
        rule=f"fused-credit.{credit.sign.name.lower()}",
        reason=f"The credit “{credit.phrase}” is glued into the line without a space: "
        f"{credit.sign}.",
        evidence=evidence[credit.phrase],
        repair=f"{page.blank}{credit.phrase}{page.blank}",
    )


def caption_flag(page: Page, cut: Cut, credit: GluedCredit) -> Flag:
    """The flag of what is glued to the credit behind it: a caption, or what may be one."""
    piece = page.text[cut.start : cut.end].strip()
    likely = cut.part is Part.CAPTION
    return Flag(
        version=page.siglum,
        start=cut.start,
        end=cut.end,
        kind="fused-caption",
        confidence=min(credit.confidence, 0.93) if likely else _DOUBTED,
        rule="fused-caption.before-credit",
        reason=f"{'A picture’s caption' if likely else 'What may be a picture’s caption'} is "
        f"glued to the credit “{credit.phrase}” behind it.",
        evidence=remarks(f"“{shortened(piece)}” stands right before the credit"),
        repair=f"{piece}{page.blank}",
    )


def glue_flag(page: Page, glue: Glue, caption: Cut | None) -> Flag:
    """The flag of two glued words.

    Args:
        page: The version.
        glue: What was found.
        caption: The piece of the line that ends at the seam; None: the line is not cut there.
    """
    seam = glue.seam
    if caption is None:
        kind = "missing-space" if seam.right.startswith(("“", '"')) else "fused-words"
        return Flag(
            version=page.siglum,
            start=seam.start,
            end=seam.end,
            kind=kind,
            confidence=glue.confidence,
            rule=f"{kind}.seam",
            reason=f"“{seam.left}” and “{seam.right}” are glued together without a space.",
            evidence=glue.evidence,
            repair=f"{seam.left} {seam.right}",
        )
    words = page.text[caption.start : caption.end].strip()
    return Flag(
        version=page.siglum,
        start=caption.start,
        end=caption.end,
        kind="fused-caption",
        confidence=glue.confidence,
        rule="fused-caption.seam",
        reason=f"What ends with “{seam.left}”, as a caption does without a full stop, is glued to "
        f"“{seam.right}”, with which a paragraph starts.",
        evidence=glue.evidence,
        repair=f"{words}{page.blank}",
    )
