"""Tags of web pages and bulletin boards that were left in the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from tetrapla.engine.evidence import Evidence, counted, remarks
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
    times = Counter((p.rule, p.name, p.closing) for p in pieces)
    flags = tuple(_flag(draft, piece, times) for piece in pieces)
    believed = [p for p in pieces if p.confidence >= LIKELY]
    return Finding(flags, tuple(_edits(draft.text, believed)))


def _flag(draft: Draft, piece: Piece, times: Mapping[tuple[str, str, bool], int]) -> Flag:
    written = shortened(draft.text[piece.start : piece.end])
    reason = f"“{written}” is {piece.what}; it is not meant to be read."
    if piece.confidence < LIKELY:
        reason = f"“{written}” may be {piece.what}, or what the text speaks of."
    return Flag(
        version=draft.siglum,
        start=piece.start,
        end=piece.end,
        kind=piece.kind,
        confidence=piece.confidence,
        rule=piece.rule,
        reason=reason,
        evidence=_facts(piece, times),
        repair="",
    )


_TOLD_BY = {
    "tag.comment": "“<!--” starts a comment, and “-->” ends it",
    "tag.declaration": "it starts or ends as only marks for programs do",
    "tag.cut-off": "it has an attribute, and one end of it is missing",
    "tag.short-code": "it stands in square brackets, and its name is one of such a command",
    "tag.image": "it has the brackets and the address of an image",
    "tag.board": "it has the address of an image between its two tags",
}
"""Rule -> what tells such a piece, where it is no tag with a name."""


def _facts(piece: Piece, times: Mapping[tuple[str, str, bool], int]) -> tuple[Evidence, ...]:
    """What tells a piece of markup, and how often there is such a one in the version."""
    often = times[piece.rule, piece.name, piece.closing]
    if piece.name:
        opened, closed = (
            _often(times.get((piece.rule, piece.name, closing), 0), what)
            for closing, what in ((False, "opened"), (True, "closed"))
        )
        facts = [f"“{piece.name}” is {opened} and {closed} in this version"]
        facts += ["it has attributes, as no word of a text has"] if piece.attributes else []
        return remarks(*facts)
    if piece.kind != "tag":
        length = counted(piece.end - piece.start, "character")
        return remarks(f"it goes from its opening tag to its closing one, {length}")
    more = [f"{often} such pieces are in this version"] if often > 1 else []
    return remarks(_TOLD_BY[piece.rule], *more)


def _often(times: int, what: str) -> str:
    return f"never {what}" if not times else f"{what} {'once' if times == 1 else f'{times} times'}"


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
