"""Web addresses glued to the word before them."""

from __future__ import annotations

import re

from tetrapla.engine.evidence import remarks
from tetrapla.engine.model import Flag
from tetrapla.engine.repair.types import Draft, Finding
from tetrapla.engine.shadow import Edit

_GLUED = re.compile(r"(?<=[^\W\d_]{2})(?:https?://(?=[^\W_])|www\.(?=[\w-]{2,63}\.[a-z]{2}))")
_LONGEST = 2048
"""Code points of an address that is told whole; browsers of old went no further."""
_RULE = "fused-url.scheme"


def find_glued_addresses(draft: Draft) -> Finding:
    """Flag addresses that follow a word without a space, and part the two.

    Returns:
        For each glued address a flag from the start of the word to the end of the address, and an
        edit that puts a space between them; both in order. An address inside another one, an
        attribute or a path is left alone.
    """
    text = draft.text
    flags: list[Flag] = []
    edits: list[Edit] = []
    behind = 0
    for match in _GLUED.finditer(text):
        if match.start() < behind:
            continue
        start, end = _token(text, match.start())
        before, address = text[start : match.start()], text[match.start() : end]
        if not before.replace("’", "").replace("'", "").replace("-", "").isalpha():
            continue  # an address inside another one, an attribute, a path
        behind = end
        edits.append(Edit(match.start(), match.start(), " ", _RULE))
        flags.append(
            Flag(
                version=draft.siglum,
                start=start,
                end=end,
                kind="fused-url",
                confidence=0.96,
                rule=_RULE,
                reason=f"The address is glued to the word “{before}”.",
                evidence=remarks(f"no space stands before {address[:60]}"),
                repair=f"{before} {address}",
            )
        )
    return Finding(tuple(flags), tuple(edits))


def _token(text: str, at: int) -> tuple[int, int]:
    """The span without white space around a place, at most so far to either side."""
    start = at
    while start > max(0, at - 64) and not text[start - 1].isspace():
        start -= 1
    end = at
    while end < min(len(text), at + _LONGEST) and not text[end].isspace():
        end += 1
    return start, end
