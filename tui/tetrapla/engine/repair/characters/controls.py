"""Control characters, text direction overrides, and characters that were lost in decoding."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tetrapla.engine.evidence import Character, Evidence, Remark
from tetrapla.engine.model import Flag
from tetrapla.engine.punctuation import LINE
from tetrapla.engine.repair.types import Draft, Finding
from tetrapla.engine.shadow import Edit

# A terminal's escape sequence is one thing: without its ESC the rest would stay behind as litter.
_CONTROL = re.compile(
    r"(?:\x1b\[[0-9;:?<=>]{0,64}[ -/]{0,4}[@-~]|\x1b\][^\x07\x1b\n\r]{0,256}(?:\x07|\x1b\\)"
    r"|[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f])+"
)
_SEPARATORS = re.compile("[\x1c-\x1f]")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]+")
_OVERRIDE = re.compile("[\u202d\u202e]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_REPLACEMENT = re.compile("\ufffd+|(?:ï¿½)+")
_MOST_NAMED = 4
"""Different characters of a run that the evidence names."""


def find_controls(draft: Draft) -> Finding:
    """Flag what is no text: control characters, direction overrides, replacement characters.

    Only control characters are repaired: taken out, or read as the punctuation mark that Windows
    encodings keep at the same number. Tabs and line ends are no control characters here.

    Returns:
        A flag for each run of such characters, sort by sort, each sort in order; and the edits
        that take the control characters out, in order.
    """
    siglum, text = draft.siglum, draft.text
    edits = tuple(
        Edit(m.start(), m.end(), _meant(m.group()), "control.character")
        for m in _CONTROL.finditer(text)
    )
    flags = [_control_flag(siglum, text, e) for e in edits]
    flags += _bidi_flags(siglum, text)
    flags += [_replacement_flag(siglum, m) for m in _REPLACEMENT.finditer(text)]
    return Finding(tuple(flags), edits)


def _meant(run: str) -> str:
    """What a run of control characters stands for; empty: nothing."""
    if _SEPARATORS.search(run):
        return " "
    if all("\x80" <= c <= "\x9f" for c in run):
        return run.encode("latin-1").decode("cp1252", errors="ignore")
    return ""


def _control_flag(siglum: str, text: str, edit: Edit) -> Flag:
    run = text[edit.start : edit.end]
    if edit.replacement.strip():
        reason = f"A control character stands where Windows encodings keep “{edit.replacement}”."
    elif run.startswith("\x1b") and len(run) > 1:
        reason = "A command for terminals stands in the text; it is no part of what is told."
    else:
        reason = "Control characters stand in the text; they are not meant to be read."
    return Flag(
        version=siglum,
        start=edit.start,
        end=edit.end,
        kind="control",
        confidence=0.97,
        rule=edit.rule,
        reason=reason,
        evidence=_named(run),
        repair=edit.replacement,
    )


def _named(run: str) -> tuple[Evidence, ...]:
    characters = [c for c in dict.fromkeys(run) if not c.isprintable() or ord(c) > 0x7E]
    names = [Character(c) for c in characters[:_MOST_NAMED]]
    return (*names, Remark("and others")) if len(characters) > _MOST_NAMED else tuple(names)


def _bidi_flags(siglum: str, text: str) -> Iterator[Flag]:
    for line in LINE.finditer(text) if _BIDI.search(text) else ():
        right_to_left = bool(_RIGHT_TO_LEFT.search(line.group()))
        for match in _BIDI.finditer(text, line.start(), line.end()):
            override = bool(_OVERRIDE.search(match.group()))
            if right_to_left and not override:
                continue
            yield Flag(
                version=siglum,
                start=match.start(),
                end=match.end(),
                kind="bidi",
                confidence=(0.8 if right_to_left else 0.97) if override else 0.6,
                rule="bidi.override" if override else "bidi.embedding",
                reason="Invisible characters turn the direction of the text: it may be shown in "
                "another order than it is stored."
                if override
                else "Invisible marks of text direction stand in a line that has one direction.",
                evidence=_named(match.group()),
            )


def _replacement_flag(siglum: str, match: re.Match[str]) -> Flag:
    run = match.group()
    count = run.count("\ufffd") or len(run) // 3
    lost = "A character was" if count == 1 else f"{count} characters were"
    return Flag(
        version=siglum,
        start=match.start(),
        end=match.end(),
        kind="replacement",
        confidence=0.98,
        rule="replacement.character",
        reason=f"{lost} lost when the text was decoded; what stood there cannot be known.",
        evidence=_named(run),
    )
