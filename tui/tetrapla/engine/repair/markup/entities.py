"""Character references of HTML that were left in the text: ``&amp;``, ``&#8217;``."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import replace
from html.entities import html5, name2codepoint

from tetrapla.engine.evidence import Character, Evidence, Remark
from tetrapla.engine.kinds import LIKELY
from tetrapla.engine.model import Flag
from tetrapla.engine.repair.code import is_about_markup
from tetrapla.engine.repair.markup.escaped_tags import joined
from tetrapla.engine.repair.markup.mentions import is_mentioned
from tetrapla.engine.repair.types import Draft, Finding
from tetrapla.engine.shadow import Edit

_AMP = r"(?:(?:amp|AMP|#0{0,4}38|#[xX]0{0,4}26);)"
"""What follows the ampersand that is escaped."""
_NAME = r"(?:#\d{1,7}+|#[xX][0-9a-fA-F]{1,6}+|[A-Za-z][A-Za-z0-9]{1,31}+);"
_CLOSED = re.compile(rf"&{_AMP}{{0,4}}+{_NAME}|&{_AMP}{{1,4}}+")
_ONLY_AMPERSANDS = re.compile(rf"&{_AMP}{{1,4}}+")
_OPEN_NAMES = "nbsp|amp|quot|lt|gt|apos|lsquo|rsquo|ldquo|rdquo|mdash|ndash|hellip"
_OPEN = re.compile(rf"&(?:amp;)?(?:{_OPEN_NAMES}|#\d{{2,5}}+|#[xX][0-9a-fA-F]{{2,4}}+)(?![\w;=])")
"""References without their semicolon; only those that are seen often."""
_MOST_STEPS = 6
"""How often a reference can be escaped again; more is a game."""
_USUAL = frozenset(name2codepoint) | {"apos"}
"""The names of HTML 4; those that HTML 5 added stand for signs of formulas, mostly."""
_TAKEN_OUT = frozenset("\xad\u200b\ufeff\u2060")
"""Soft hyphen, zero width space and the like: nothing that is read."""
_PLAIN_SPACES = frozenset("\xa0\t\n\r\x0b\x0c\u2002\u2003\u2009\u202f")
_ADDRESS = re.compile(r"(?:https?://|www\.|[\w-]{1,63}\.[a-z]{2,24}/)\S*$")
_LONGEST_ADDRESS = 200


def find_entities(draft: Draft) -> Finding:
    """Flag character references and read them as the characters they stand for.

    A no-break space reads as a plain space: web pages use it to lay out, and a reader means to
    compare words. References that write a tag (``&lt;b&gt;``) are one flag. References to control
    characters, and names that HTML does not know (“AT&T;”), are left alone; in texts about markup
    references are hints.

    Returns:
        The flags in order; an edit for each reference that is likely or sure.
    """
    text = draft.text
    if "&" not in text:
        return Finding()
    flags = tuple(
        flag for start, end in _references(text) if (flag := _flag(draft, start, end)) is not None
    )
    if flags and is_about_markup(text):
        flags = tuple(replace(f, confidence=min(f.confidence, 0.5)) for f in flags)
    read = tuple(joined(text, flags))
    edits = tuple(
        Edit(part.start, part.end, part.repair or "", one.flag.rule)
        for one in read
        if one.flag.confidence >= LIKELY
        for part in one.parts
    )
    return Finding(tuple(one.flag for one in read), edits)


def _references(text: str) -> Iterator[tuple[int, int]]:
    """Where references stand, with and without their semicolon, in order."""
    closed = [(m.start(), _end(m)) for m in _CLOSED.finditer(text)]
    ends = {end for _, end in closed}
    open_ended = [m.span() for m in _OPEN.finditer(text)]
    taken = {start for start, _ in closed}
    yield from sorted(closed + [s for s in open_ended if s[0] not in taken and s[1] not in ends])


def _end(match: re.Match[str]) -> int:
    """Where a reference ends; an escaped ampersand before what is no reference stands alone."""
    ampersand = _ONLY_AMPERSANDS.match(match.group())
    if ampersand is None or ampersand.end() == len(match.group()) or _meant(match.group()):
        return match.end()
    return match.start() + ampersand.end()


def _flag(draft: Draft, start: int, end: int) -> Flag | None:
    written = draft.text[start:end]
    meant = _meant(written)
    if meant is None:
        return None
    confidence = _confidence(draft, start, end)
    if not confidence:
        return None
    doubled = len(written.rstrip(";").split(";")) > 1
    shown = f"“{meant}”" if meant.isprintable() and meant.strip() else "white space"
    return Flag(
        version=draft.siglum,
        start=start,
        end=end,
        kind="entity",
        confidence=confidence,
        rule="entity.open" if not written.endswith(";") else "entity.reference",
        reason=f"“{written}” is how web pages write {shown if meant else 'a mark without width'}.",
        evidence=_evidence(written, doubled),
        repair=meant,
    )


def _evidence(written: str, doubled: bool) -> tuple[Evidence, ...]:
    facts: list[Evidence] = [Character(c) for c in _unescaped(written)[:2]]
    if doubled:
        facts.append(Remark("its ampersand is written as a reference again"))
    return tuple(facts)


def _unescaped(written: str) -> str:
    """What a reference stands for, however often it was escaped."""
    closed = written if written.endswith(";") else f"{written};"
    for _ in range(_MOST_STEPS):
        read = html.unescape(closed)
        if read == closed:
            break
        closed = read
    return closed


def _name(written: str) -> str:
    """The name or number of a reference, without the ampersands that were escaped."""
    return written[1:].rstrip(";").rpartition(";")[2]


def _meant(written: str) -> str | None:
    """What should stand in place of a reference; None where it is none or cannot be told."""
    name = _name(written)
    if not name.startswith("#") and f"{name};" not in html5:
        return None
    read = _unescaped(written)
    if not read or len(read) > 2 or "\ufffd" in read:
        return None
    if read in _TAKEN_OUT:
        return ""
    if read in _PLAIN_SPACES:
        return " "
    return read if all(c >= " " and not "\x7f" <= c <= "\x9f" for c in read) else None


def _confidence(draft: Draft, start: int, end: int) -> float:
    """How far a reference is a leftover; 0 where it is part of an address."""
    text, written = draft.text, draft.text[start:end]
    closed = written.endswith(";")
    name = _name(written)
    address = _ADDRESS.search(text[max(0, start - _LONGEST_ADDRESS) : start])
    if address and not closed:
        return 0.0
    if is_mentioned(text, start, end):
        return 0.5
    if not closed:
        return 0.85
    return 0.97 if name.startswith("#") or name in _USUAL else 0.85
