"""Web and mail addresses glued to the words around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tetrapla.engine.evidence import remarks
from tetrapla.engine.model import Flag
from tetrapla.engine.repair.glue.phrases import LOWER, UPPER
from tetrapla.engine.repair.types import Draft, Finding
from tetrapla.engine.shadow import Edit

_GLUED = re.compile(
    r"(?:https?://(?=[^\W_])|www\.(?=[\w-]{2,63}\.[a-z]{2})|pic\.twitter\.com/(?=\w))"
)
_BEFORE = re.compile(r"[^\W\d_]{2}$")
_SITE_ENDS = r"\.(?:com|org|net|edu|gov|co\.uk|org\.uk|com\.au|info)"
_WORD_BEHIND = rf"(?=[{UPPER}][{LOWER}]{{1,20}}[ ,’']|[AI] [{LOWER}])"
_BEHIND = re.compile(rf"{_SITE_ENDS}{_WORD_BEHIND}")
_LONGEST = 2048
"""Code points of an address that is told whole; browsers of old went no further."""


class _Glue(NamedTuple):
    """An address that is glued to a word."""

    start: int
    at: int
    """Where the space is missing."""
    end: int
    rule: str
    confidence: float
    reason: str


def find_glued_addresses(draft: Draft) -> Finding:
    """Flag addresses that stand without a space beside a word, and part the two.

    Returns:
        For each glued address a flag from the start of the word to the end of the address, or
        from the start of the address to the end of the word, and an edit that puts a space
        between them; both in order. An address inside another one, an attribute or a path is
        left alone.
    """
    text = draft.text
    found = sorted((*_glued_before(text), *_glued_behind(text)), key=lambda g: g.at)
    flags = tuple(_flag(draft.siglum, text, glue) for glue in found)
    return Finding(flags, tuple(Edit(g.at, g.at, " ", g.rule) for g in found))


def _glued_before(text: str) -> Iterator[_Glue]:
    """Addresses that start right behind a word."""
    behind = 0
    for match in _GLUED.finditer(text):
        at = match.start()
        if at < behind or not _BEFORE.search(text, max(0, at - 2), at):
            continue
        start = _token_start(text, at)
        word = text[start:at]
        if not word.replace("’", "").replace("'", "").replace("-", "").isalpha():
            continue  # an address inside another one, an attribute, a path
        end = behind = _token_end(text, at)
        reason = f"The address is glued to the word “{word}”."
        yield _Glue(start, at, end, "fused-url.scheme", 0.96, reason)


def _glued_behind(text: str) -> Iterator[_Glue]:
    """Capitalised words right behind the name of a site or of a mailbox."""
    for match in _BEHIND.finditer(text):
        at = match.end()
        start = _token_start(text, at)
        if "/" in text[start:at] or start == match.start():
            continue  # behind a slash stands a path, in which capitals are common
        end = at
        while end < len(text) and text[end].isalpha():
            end += 1
        reason = f"The word “{text[at:end]}” is glued to the address before it."
        yield _Glue(start, at, end, "fused-url.behind", 0.85, reason)


def _flag(siglum: str, text: str, glue: _Glue) -> Flag:
    left, right = text[glue.start : glue.at], text[glue.at : glue.end]
    return Flag(
        version=siglum,
        start=glue.start,
        end=glue.end,
        kind="fused-url",
        confidence=glue.confidence,
        rule=glue.rule,
        reason=glue.reason,
        evidence=remarks(f"no space stands before {right[:60]}"),
        repair=f"{left} {right}",
    )


def _token_start(text: str, at: int) -> int:
    """Where the run without white space starts that a place is in, or as far as is looked."""
    start = at
    while start > max(0, at - 64) and not text[start - 1].isspace():
        start -= 1
    return start


def _token_end(text: str, at: int) -> int:
    end = at
    while end < min(len(text), at + _LONGEST) and not text[end].isspace():
        end += 1
    return end
