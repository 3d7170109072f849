"""What mail and addresses write in place of characters, left in running text.

``=E2=80=99`` and a lone ``=`` at the end of a line are from mail (RFC 2045, quoted-printable),
``=?UTF-8?Q?...?=`` from its headings (RFC 2047), ``caf%C3%A9`` from addresses (RFC 3986).
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from typing import NamedTuple

from tetrapla.engine.evidence import Evidence, Remark
from tetrapla.engine.model import Flag
from tetrapla.engine.repair.characters.quoting import quoted
from tetrapla.engine.repair.types import Draft, Finding
from tetrapla.engine.shadow import Edit

QUOTED_PRINTABLE = "mojibake.quoted-printable"
PERCENT = "mojibake.percent"

_BYTES = re.compile("(?:=[0-9A-F]{2}){1,60}+")
_WIDE = re.compile("=[C-F][0-9A-F]=[89AB][0-9A-F]")
"""The start of a character of more than one byte in UTF-8."""
_SOFT = re.compile(r"(?:=20)+(?=\r?$)|(?<=[^\W\d_]|[,;])=\r?\n(?=\S)|(?<= )=\r?\n(?=\w)", re.M)
"""What ends a line in mail: a space that would be lost, or a break that is none."""
_ENCODED_WORD = re.compile(
    r"=\?(?P<charset>[A-Za-z][\w.-]{1,20})\?(?P<way>[QqBb])\?(?P<text>[^?\s]{1,400}+)\?="
    r"(?:[ \t\r\n]{1,3}(?==\?[\w.-]{2,21}\?[QqBb]\?))?"
)
_PERCENT = re.compile(
    "(?<=[A-Za-z])(?:%[0-9A-Fa-f]{2}){2,60}+|(?:%[0-9A-Fa-f]{2}){2,60}+(?=[A-Za-z])"
)
_WIDE_PERCENT = re.compile("%[C-Fc-f][0-9A-Fa-f]%")
_NO_PROSE = frozenset("/?&@#<>{}[]\\|;:=")
"""Signs of addresses and of programs, in a word with bytes."""
_MOST_REACH = 200
_UNMISTAKABLE = 3
"""Bytes of one character that nothing else explains."""
_FEWEST = 2
"""Shorter characters, and spaces at the end of a line, that tell mail together."""


class _Piece(NamedTuple):
    start: int
    end: int
    meant: str


def find_quoted_printable(draft: Draft) -> Finding:
    """Flag bytes as mail writes them, and encoded words of its headings, and read them.

    Returns:
        One flag and one edit for each run of bytes, broken line and encoded word, in order.
    """
    text = draft.text
    if "=" not in text or draft.about_code:
        return Finding()
    pieces = list(_encoded_words(text)) if "=?" in text else []
    if _WIDE.search(text):
        pieces += _quoted(text)
    fact = Remark("mail writes characters beyond ASCII as their bytes")
    return _finding(draft, sorted(pieces), QUOTED_PRINTABLE, "is written as mail does", fact)


def find_percent(draft: Draft) -> Finding:
    """Flag bytes as addresses write them, in words that are no addresses.

    Returns:
        One flag and one edit for each run of bytes, in order.
    """
    text = draft.text
    if not _WIDE_PERCENT.search(text) or draft.about_code:
        return Finding()
    pieces = [
        _Piece(*m.span(), meant)
        for m in _PERCENT.finditer(text)
        if (meant := _decoded(m.group(), "%")) and _is_in_prose(text, m)
    ]
    fact = Remark("addresses write characters beyond ASCII as their bytes")
    return _finding(draft, pieces, PERCENT, "is written as in addresses", fact)


def _finding(draft: Draft, pieces: list[_Piece], rule: str, told: str, fact: Evidence) -> Finding:
    flags = tuple(
        Flag(
            version=draft.siglum,
            start=piece.start,
            end=piece.end,
            kind="mojibake",
            confidence=0.9,
            rule=rule,
            reason=_reason(draft.text[piece.start : piece.end], piece.meant, told),
            evidence=(fact,),
            repair=piece.meant,
        )
        for piece in pieces
    )
    return Finding(flags, tuple(Edit(*piece, rule) for piece in pieces))


def _reason(found: str, meant: str, told: str) -> str:
    if meant.strip():
        return f"{quoted(found)} {told}; it reads {quoted(meant)}."
    return "A sign that mail puts at the end of a line stands in the text; it is not to be read."


def _encoded_words(text: str) -> Iterator[_Piece]:
    for found in _ENCODED_WORD.finditer(text):
        coded = found["text"]
        try:
            if found["way"] in "Qq":
                spelled = coded.replace("_", " ").encode("ascii")
                plain = re.sub(rb"=([0-9A-Fa-f]{2})", lambda m: binascii.a2b_hex(m[1]), spelled)
            else:
                plain = binascii.a2b_base64(coded, strict_mode=True)
            meant = plain.decode(found["charset"])
        except (ValueError, LookupError):
            continue
        if meant and meant.isprintable():
            yield _Piece(*found.span(), meant)


def _quoted(text: str) -> list[_Piece]:
    """The bytes of a text in which they are surely those of mail; else nothing."""
    wide = [
        _Piece(*m.span(), meant)
        for m in _BYTES.finditer(text)
        if (meant := _decoded(m.group(), "=")) and _is_in_prose(text, m)
    ]
    ends = [_Piece(*m.span(), "") for m in _SOFT.finditer(text) if _is_in_prose(text, m)]
    sure = any(len(c.encode()) >= _UNMISTAKABLE for piece in wide for c in piece.meant)
    if not wide or not (sure or len(wide) + len(ends) >= _FEWEST):
        return []
    taken = {place for p in (*wide, *ends) for place in range(p.start, p.end)}
    signs = (m for m in re.finditer("=3D", text) if m.start() not in taken)
    return wide + ends + [_Piece(*m.span(), "=") for m in signs]


def _decoded(run: str, sign: str) -> str:
    """The text that bytes are in UTF-8; empty where they are none, or hold nothing beyond ASCII."""
    try:
        meant = bytes.fromhex(run.replace(sign, "")).decode("utf-8")
    except ValueError:
        return ""
    return "" if meant.isascii() or not meant.replace("\n", "").isprintable() else meant


def _is_in_prose(text: str, found: re.Match[str]) -> bool:
    """Whether the word around some bytes has no sign of an address or of a program."""
    before = text[max(0, found.start() - _MOST_REACH) : found.start()].split(" ")[-1]
    after = text[found.end() : found.end() + _MOST_REACH].split(" ")[0]
    near = _BYTES.sub("", (before.splitlines() or [""])[-1] + "".join(after.splitlines()[:1]))
    return _NO_PROSE.isdisjoint(near.rstrip("=:;?"))
