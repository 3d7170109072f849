"""Tags of web pages and bulletin boards that were left in the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tetrapla.engine.evidence import Evidence, Remark
from tetrapla.engine.kinds import LIKELY
from tetrapla.engine.model import Flag
from tetrapla.engine.punctuation import LINE_ENDS, shortened
from tetrapla.engine.repair.markup.pieces import Piece, find_pieces
from tetrapla.engine.repair.types import Draft, Finding
from tetrapla.engine.shadow import Edit

_LINE_EDGES = ("", *LINE_ENDS)
_MOST_SPACES = 40
"""Spaces beside markup that are taken out with it, or that stand between two pieces of a run."""
_ENDS = ".!?…:;,”"
"""Marks behind which a capital starts a new sentence or item, whatever tag stands between."""


def find_tags(draft: Draft) -> Finding:
    """Flag markup that leaked into the text, and take it out without gluing words.

    Tags that part paragraphs, lines, cells and pictures leave a space where words would meet;
    those inside of sentences (``<i>``, ``<a>``) do not. Scripts and style sheets in tags of their
    own are taken out with all that is in them. In texts about markup everything is a hint.

    Returns:
        A flag for each tag, comment or short code in order; edits for what is likely or sure.
    """
    if not any(sign in draft.text for sign in "<>["):
        return Finding()
    pieces = find_pieces(draft)
    flags = tuple(_flag(draft, piece, len(pieces)) for piece in pieces)
    believed = [p for p in pieces if p.confidence >= LIKELY]
    return Finding(flags, tuple(_edits(draft.text, believed)))


def _flag(draft: Draft, piece: Piece, total: int) -> Flag:
    written = shortened(draft.text[piece.start : piece.end])
    facts: tuple[Evidence, ...] = (Remark(f"{total} such pieces of markup are in this version"),)
    return Flag(
        version=draft.siglum,
        start=piece.start,
        end=piece.end,
        kind=piece.kind,
        confidence=piece.confidence,
        rule=piece.rule,
        reason=f"“{written}” is {piece.what}; it is not meant to be read.",
        evidence=facts if total > 1 else (Remark(f"it is {piece.what}"),),
        repair="",
    )


def _edits(text: str, pieces: Sequence[Piece]) -> Iterator[Edit]:
    """One edit for each run of pieces between which there is nothing, or spaces."""
    run: list[Piece] = []
    for piece in pieces:
        if run and not _touch(text, run[-1].end, piece.start):
            yield _without(text, run)
            run = []
        run.append(piece)
    if run:
        yield _without(text, run)


def _touch(text: str, end: int, start: int) -> bool:
    return start - end <= _MOST_SPACES and not text[end:start].strip(" ")


def _without(text: str, run: Sequence[Piece]) -> Edit:
    """What takes a run out, with one of two spaces around it, and with those at a line's edge."""
    rule, start, end = run[0].rule, run[0].start, run[-1].end
    before, behind = text[max(0, start - 1) : start], text[end : end + 1]
    if behind == " " and (not before or before.isspace()):
        near = text[end : end + _MOST_SPACES // 2]
        return Edit(start, end + len(near) - len(near.lstrip(" ")), "", rule)
    if before == " " and behind in _LINE_EDGES:
        near = text[max(0, start - _MOST_SPACES // 2) : start]
        return Edit(start - len(near) + len(near.rstrip(" ")), end, "", rule)
    edges = not before or before.isspace() or not behind or behind.isspace()
    if edges or behind in ".,;:!?)”":
        return Edit(start, end, "", rule)
    spaced = any(one.end != another.start for one, another in pairwise(run))
    parted = spaced or any(p.parts for p in run) or (before in _ENDS and behind.isupper())
    return Edit(start, end, " " if parted else "", rule)
