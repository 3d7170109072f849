r"""Characters written as programs escape them, left in running text: ``don\u2019t``."""

from __future__ import annotations

import re

from tetrapla.engine.evidence import Character, Remark
from tetrapla.engine.model import Flag
from tetrapla.engine.repair.characters.quoting import quoted
from tetrapla.engine.repair.types import Draft, Finding
from tetrapla.engine.shadow import Edit

RULE = "mojibake.escape"

_ESCAPES = re.compile(r"(?<!\\)(?:\\u[0-9A-Fa-f]{4}){1,60}+")
_ONE = re.compile(r"\\u([0-9A-Fa-f]{4})")
_NO_PROSE = frozenset("[]{}()=<>^*+|`/@#$%_~")
"""Signs of programs and of patterns, in a word with an escaped character."""
_MOST_REACH = 200


def find_escapes(draft: Draft) -> Finding:
    r"""Flag characters that are escaped as in JSON, in words that are no programs.

    An escape that no letter touches is spoken about (the sign \u2019) and left alone.

    Returns:
        One flag and one edit for each run of escapes, in order.
    """
    text = draft.text
    if "\\u" not in text or draft.about_code:
        return Finding()
    flags = tuple(
        _flag(draft.siglum, found, meant)
        for found in _ESCAPES.finditer(text)
        if (meant := _decoded(found.group())) and _is_in_prose(text, found)
    )
    return Finding(flags, tuple(Edit(f.start, f.end, f.repair or "", RULE) for f in flags))


def _decoded(run: str) -> str:
    """The characters of some escapes; empty where they are no text beyond ASCII."""
    units = "".join(chr(int(code, 16)) for code in _ONE.findall(run))
    try:
        meant = units.encode("utf-16", "surrogatepass").decode("utf-16")
    except UnicodeError:
        return ""
    plain = meant.replace("\xa0", "").replace("\xad", "")
    return meant if plain.isprintable() and not meant.isascii() else ""


def _is_in_prose(text: str, found: re.Match[str]) -> bool:
    """Whether letters stand right beside, and no sign of a program in the same word."""
    before = text[max(0, found.start() - _MOST_REACH) : found.start()].split(" ")[-1]
    after = text[found.end() : found.end() + _MOST_REACH].split(" ")[0]
    near = (before.splitlines() or [""])[-1], "".join(after.splitlines()[:1])
    plain = _ONE.sub("", f"{near[0]} {near[1]}")
    if "\\" in plain or not _NO_PROSE.isdisjoint(plain):
        return False
    touched = before[-1:].isalpha() or after[:1].isalpha()
    closing = bool(near[0]) and near[0][-1] in ",.!?…" and near[0][0].isalpha()
    return touched or closing


def _flag(siglum: str, found: re.Match[str], meant: str) -> Flag:
    return Flag(
        version=siglum,
        start=found.start(),
        end=found.end(),
        kind="mojibake",
        confidence=0.85,
        rule=RULE,
        reason=f"{quoted(found.group())} is written as in programs; it reads {quoted(meant)}.",
        evidence=(
            *(Character(c) for c in dict.fromkeys(meant)),
            Remark("a letter stands right beside it, as no program has it"),
        ),
        repair=meant,
    )
