"""What an editor marks in the text of a story.

``{Speaker @Medium|words}`` is what stands between two quotation marks. The speaker is ``-`` where
the text names none, and ends with ``?`` where only a reader knows. ``^`` before the speaker: the
closing mark is missing. Instead of a speaker, ``!term``, ``!title``,
``!nested`` or ``!any`` (somebody's words or not). ``[3b:words]`` is utterance 3 in its reading b (a
where no letter stands), inside a quotation or told without marks.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from tests.alignment.corpus import CorpusError

_SAID = {"words", "any"}
_MARK = re.compile(r"\{(?P<quoted>[^|{}]*)\||\[(?P<group>\d+)(?P<reading>[a-z]?):|[\[\]}]")
_SPEAKER = re.compile(r"(?P<open>\^?)(?P<name>[^@?]+?)(?P<known>\??)(?: @(?P<medium>.+))?")


class Span(NamedTuple):
    """A stretch of the text of a version, the marks taken out."""

    version: str
    start: int
    end: int

    def shared(self, other: Span) -> int:
        """How many characters both have."""
        same = self.version == other.version
        return max(0, min(self.end, other.end) - max(self.start, other.start)) if same else 0

    def covers(self, other: Span) -> bool:
        """Whether both are much the same, or one has most of the other."""
        least = min(self.end - self.start, other.end - other.start)
        return 2 * self.shared(other) > least


class Quoted(NamedTuple):
    """What stands between two quotation marks."""

    span: Span
    kind: str
    """words, term, title, nested or any."""
    speaker: str
    """Empty: the text names none."""
    medium: str
    known: bool
    """The text does not say who speaks; a reader knows."""
    unclosed: bool


class Piece(NamedTuple):
    """An utterance as one version has it."""

    span: Span
    group: int
    reading: str
    quoted: Quoted | None
    """None: told without marks."""


def unmarked(version: str, marked: str) -> tuple[str, list[Quoted], list[Piece]]:
    """The text of a version, and what its marks say."""
    text, at = "", 0
    quoted: list[Quoted] = []
    pieces: list[Piece] = []
    opened: list[tuple[re.Match[str] | None, int]] = []
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        at = mark.end()
        if mark[0] not in "[]}":
            opened.append((mark, len(text)))
        elif mark[0] == "[":
            opened.append((None, len(text)))
            text += "["
        else:
            begun, start = opened.pop()
            if begun is None:
                text += "]"
            elif begun["group"]:
                span = Span(version, start, len(text))
                pieces.append(Piece(span, int(begun["group"]), begun["reading"] or "a", None))
            else:
                quoted.append(_quoted(Span(version, start, len(text)), begun["quoted"]))
    if opened:
        raise CorpusError(f"{version}: a mark is open at {text[opened[-1][1] :][:40]!r}")
    return text + marked[at:], quoted, [_placed(piece, quoted) for piece in pieces]


def _quoted(span: Span, said: str) -> Quoted:
    if said.startswith("!"):
        return Quoted(span, said[1:], "", "", known=False, unclosed=False)
    found = _SPEAKER.fullmatch(said)
    if found is None:
        raise CorpusError(f"who is {said!r}?")
    name = "" if found["name"] == "-" else found["name"]
    medium = found["medium"] or ""
    return Quoted(span, "words", name, medium, bool(found["known"]), bool(found["open"]))


def _placed(piece: Piece, quoted: list[Quoted]) -> Piece:
    """A piece with the quotation that it stands in."""
    around = [q for q in quoted if q.kind in _SAID and q.span.shared(piece.span)]
    return piece._replace(quoted=around[0] if around else None)
