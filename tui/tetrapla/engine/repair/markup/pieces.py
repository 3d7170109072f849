"""The pieces of markup in a text: where they stand, and how far they are leftovers."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from tetrapla.engine.repair.code import is_about_markup
from tetrapla.engine.repair.markup import patterns
from tetrapla.engine.repair.markup.mentions import is_mentioned
from tetrapla.engine.repair.markup.names import BLOCK, INLINE, WORDS
from tetrapla.engine.repair.markup.subjects import Tag, told_of
from tetrapla.engine.repair.types import Draft

_ALONE = 0.6
"""A hint: a letter in angle brackets may be many things."""
_DOUBTED = 0.5
"""The same where the text speaks of such things."""
_ESCAPED = 0.9
"""How far to trust at most a tag whose brackets were written as references: that is how a page
shows one to its readers."""
_NEVER_CLOSED = frozenset({"br", "hr", "img", "wbr", "p", "li"})
_LONGEST_COMMENT = 20_000
"""Code points of a comment that is looked for to its end."""
_MARKDOWN = re.compile(r"^(?:#{1,6} \S|```|\* \[|- \[)", re.MULTILINE)
_SPEAKER = re.compile(r"^(?:[^<>\n]{0,24} )?<([^\s<>=/]{1,30})> \S", re.MULTILINE)
"""How a line of a chat starts: with a nickname in angle brackets."""
_FEWEST_SPEAKERS = 3


class Piece(NamedTuple):
    """Some markup in a draft."""

    start: int
    end: int
    kind: str
    """``tag``, or ``script`` and ``css`` for such an element with all that is in it."""
    rule: str
    confidence: float
    what: str
    """For people: what it is."""
    parts: bool
    """Whether the words before and behind it are two words."""
    name: str = ""
    """Of a tag, in lower case; empty: it is no tag of a web page or of a bulletin board."""
    closing: bool = False
    attributes: bool = False


def find_pieces(draft: Draft) -> list[Piece]:
    """The markup of a draft in order; of two pieces that overlap, the first and longest stands."""
    text = draft.text
    found: list[Piece] = []
    if "<" in text or ">" in text:
        found += _hidden(text)
        found += _tags(text)
        found += _broken(text)
    if "[" in text:
        found += _short_codes(text)
        found += _board_codes(text)
        found += _images(text)
    kept: list[Piece] = []
    for piece in sorted(found, key=lambda p: (p.start, -p.end)):
        if not kept or piece.start >= kept[-1].end:
            kept.append(piece)
    return _doubted(draft, kept) if any(p.confidence > _DOUBTED for p in kept) else kept


def _doubted(draft: Draft, pieces: list[Piece]) -> list[Piece]:
    """The pieces, trusted less where the text is about such things, or shows them on purpose."""
    text = draft.text
    about_markup = is_about_markup(text)
    tags = [Tag(p.start, p.end, p.name, p.closing, p.attributes) for p in pieces if p.name]
    told = told_of(text, tags)
    doubted = []
    for piece in pieces:
        most = _ESCAPED if _is_escaped(draft, piece) else 1.0
        subject = about_markup or piece.start in told
        if subject or (piece.confidence > _DOUBTED and is_mentioned(text, piece.start, piece.end)):
            most = _DOUBTED
        doubted.append(piece._replace(confidence=min(piece.confidence, most)))
    return doubted


def _is_escaped(draft: Draft, piece: Piece) -> bool:
    """Whether the bracket with which a piece starts was a reference."""
    shadow = draft.shadow
    if not shadow.edits:
        return False
    return shadow.original.startswith("&", shadow.to_original(piece.start, after=True))


def _hidden(text: str) -> Iterator[Piece]:
    """Comments, declarations, and scripts and style sheets with all that is in them."""
    behind = 0
    for start, end in _spans(patterns.COMMENT_START, patterns.COMMENT_END, text):
        if start >= behind:
            behind = end
            yield Piece(start, end, "tag", "tag.comment", 0.96, "a comment of a web page", False)
    opened = "<![CDATA[" in text
    for match in patterns.DECLARATION.finditer(text):
        confidence = 0.7 if match.group() == "]]>" and not opened else 0.96
        what = "a mark of a web page"
        yield Piece(*match.span(), "tag", "tag.declaration", confidence, what, False)
    behind = 0
    ends = {name: [m.end() for m in p.finditer(text)] for name, p in patterns.ELEMENT_END.items()}
    for match in patterns.ELEMENT.finditer(text):
        name = match["name"].lower()
        k = bisect_left(ends[name], match.end())
        if match.start() < behind or k == len(ends[name]):
            continue
        behind = ends[name][k]
        kind, what = ("script", "a script") if name == "script" else ("css", "a style sheet")
        yield Piece(match.start(), behind, kind, f"{kind}.element", 0.97, what, True)


def _spans(
    opening: re.Pattern[str], closing: re.Pattern[str], text: str
) -> Iterator[tuple[int, int]]:
    """From each opening mark to the closing one behind it; without one, the opening mark alone."""
    ends = [m.end() for m in closing.finditer(text)]
    for match in opening.finditer(text):
        k = bisect_left(ends, match.end())
        closed = k < len(ends) and ends[k] - match.start() <= _LONGEST_COMMENT
        yield match.start(), ends[k] if closed else match.end()


def _tags(text: str) -> Iterator[Piece]:
    matches = list(patterns.TAG.finditer(text))
    opened = Counter(m["name"].lower() for m in matches if not m["closing"])
    closed = Counter(m["name"].lower() for m in matches if m["closing"])
    chat = _is_chat(text) if matches else False
    for match in matches:
        name = match["name"].lower()
        paired = bool(opened[name] and closed[name])
        confidence = _trust(text, match, name, paired=paired, several=len(matches) > 1)
        nickname = chat and not match["closing"] and not match["attributes"]
        if confidence and not nickname:
            what, parts = f"a tag of a web page ({name})", name not in INLINE
            tag = Piece(*match.span(), "tag", "tag.html", confidence, what, parts, name)
            yield tag._replace(
                closing=bool(match["closing"]), attributes="=" in match["attributes"]
            )


def _is_chat(text: str) -> bool:
    """Whether a text is a chat, in which “<br>” may be who speaks."""
    speakers = (m[1].lower() for m in _SPEAKER.finditer(text))
    people = (name for name in speakers if name not in INLINE and name not in BLOCK)
    return len(list(islice(people, _FEWEST_SPEAKERS))) == _FEWEST_SPEAKERS


def _trust(text: str, match: re.Match[str], name: str, *, paired: bool, several: bool) -> float:
    """How far a tag is a leftover; 0 where it is rather none."""
    if "=" in match["attributes"] or paired:
        return 0.97
    if match["attributes"].strip():
        return 0.0
    glued = text[max(0, match.start() - 1) : match.start()].isalnum()
    if match["closing"]:
        return 0.9
    if "-" in name:
        return 0.0
    if name in WORDS:
        single = len(name) == 1
        starts_line = name == "p" and text[max(0, match.start() - 1) : match.start()] in ("", "\n")
        if single and (several or starts_line) and not glued:
            return 0.8
        return _ALONE if single else 0.0
    if glued and name not in _NEVER_CLOSED:
        return _ALONE
    return 0.97 if several or name == "br" else 0.9


def _broken(text: str) -> Iterator[Piece]:
    for match in patterns.CUT_TAG.finditer(text):
        what = "the start of a tag of a web page"
        yield Piece(*match.span(), "tag", "tag.cut-off", 0.85, what, True)
    if '">' in text or '" />' in text or '"/>' in text:
        for match in patterns.TAG_END.finditer(text):
            what = "the end of a tag of a web page"
            yield Piece(*match.span(), "tag", "tag.cut-off", 0.85, what, True)


def _short_codes(text: str) -> Iterator[Piece]:
    matches = list(patterns.SHORT_CODE.finditer(text))
    closed = {m["name"].lower() for m in matches if m["closing"]}
    for match in matches:
        attributes = match["attributes"] or ""
        name = match["name"].lower()
        if patterns.SHORT_CODE_ATTRIBUTE.search(attributes):
            confidence = 0.97
        elif attributes.strip():
            continue  # a remark of the editor: “[video of the fire]”
        else:
            confidence = 0.9 if name in closed else 0.4
        what = "a command of the program behind a web site"
        yield Piece(*match.span(), "tag", "tag.short-code", confidence, what, True)


def _board_codes(text: str) -> Iterator[Piece]:
    waiting: dict[str, list[re.Match[str]]] = {}
    marks = [*patterns.BOARD_OPENING.finditer(text), *patterns.BOARD_CLOSING.finditer(text)]
    for mark in sorted(marks, key=re.Match.start):
        name = mark["name"].lower()
        if not mark.group().startswith("[/"):
            waiting.setdefault(name, []).append(mark)
        elif waiting.get(name):
            opening = waiting[name].pop()
            yield from _board_pair(name, opening, mark)


def _board_pair(name: str, opening: re.Match[str], closing: re.Match[str]) -> Iterator[Piece]:
    what = f"a tag of a bulletin board ({name})"
    rule, parts = "tag.board", name in ("quote", "code", "list", "center", "img")
    if name == "img" and closing.start() - opening.end() < 500:
        yield Piece(opening.start(), closing.end(), "tag", rule, 0.95, what, parts)
        return
    yield Piece(*opening.span(), "tag", rule, 0.95, what, parts, name, False, "=" in opening[0])
    yield Piece(*closing.span(), "tag", rule, 0.95, what, parts, name, True)


def _images(text: str) -> Iterator[Piece]:
    confidence = 0.5 if _MARKDOWN.search(text) else 0.85
    for match in patterns.IMAGE.finditer(text):
        what = "an image as wikis and blogs write it"
        yield Piece(*match.span(), "tag", "tag.image", confidence, what, True)
