"""Control characters: what is no text, and what old encodings keep in their places."""

from __future__ import annotations

import re
import unicodedata

from tetrapla.engine.evidence import Character, Evidence, Remark
from tetrapla.engine.kinds import LIKELY
from tetrapla.engine.model import Flag
from tetrapla.engine.repair.types import Draft, Finding
from tetrapla.engine.shadow import Edit

# A terminal's escape sequence is one thing: without its ESC the rest would stay behind as litter.
_CONTROL = re.compile(
    r"(?:\x1b\[[0-9;:?<=>]{0,64}[ -/]{0,4}[@-~]|\x1b\][^\x07\x1b\n\r]{0,256}(?:\x07|\x1b\\)"
    r"|[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]"
    r"|(?<=[^\s\x85])\x85(?=[\x86-\x9f]| \w)|(?<=[\x86-\x9f])\x85(?=[\w\x80-\x9f]))+"
)
_POSSIBLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_WINDOWS_MARK = re.compile("[\x80\x82-\x84\x86-\x8c\x8e\x91-\x9c\x9e\x9f]")
_SEPARATORS = re.compile("[\x1c-\x1f]")
_MOST_NAMED = 4
"""Different characters of a run that the evidence names."""


def find_controls(draft: Draft) -> Finding:
    """Flag control characters, and read those that are marks of Windows encodings.

    They are taken out, or read as the punctuation mark that Windows encodings keep at the same
    number. Tabs and line ends are no control characters here; NEXT LINE is one only where it
    stands inside a line as the ellipsis of Windows encodings does.

    Returns:
        A flag for each run of such characters, in order; and an edit for each but for a lone
        ellipsis in a text without other marks of Windows encodings, which may be a line end.
    """
    siglum, text = draft.siglum, draft.text
    if _POSSIBLE.search(text) is None:
        return Finding()
    marked = _WINDOWS_MARK.search(text) is not None
    repairs = [
        Edit(m.start() - _struck_over(text, m), m.end(), _meant(m.group()), "control.character")
        for m in _CONTROL.finditer(text)
    ]
    flags = tuple(_control_flag(siglum, text, e, marked=marked) for e in repairs)
    kept = (e for e, f in zip(repairs, flags, strict=True) if f.confidence >= LIKELY)
    return Finding(flags, tuple(kept))


def _struck_over(text: str, run: re.Match[str]) -> int:
    """How many underscores before some backspaces only underline what follows."""
    if run.group().strip("\b"):
        return 0
    before = text[max(0, run.start() - len(run.group())) : run.start()]
    return len(before) - len(before.rstrip("_"))


def _meant(run: str) -> str:
    """What a run of control characters stands for; empty: nothing."""
    if _SEPARATORS.search(run):
        return " "
    if all("\x80" <= c <= "\x9f" for c in run):
        return run.encode("latin-1").decode("cp1252", errors="ignore")
    return ""


def _control_flag(siglum: str, text: str, edit: Edit, *, marked: bool) -> Flag:
    run = text[edit.start : edit.end]
    if edit.replacement.strip():
        reason = (
            f"A control character stands where Windows encodings keep {_kept(edit.replacement)}."
        )
    elif "_" in run:
        reason = "A word is underlined with backspaces, as for a printer that strikes letters over."
    elif run.startswith("\x1b") and len(run) > 1:
        reason = "A command for terminals stands in the text; it is no part of what is told."
    else:
        reason = "Control characters stand in the text; they are not meant to be read."
    return Flag(
        version=siglum,
        start=edit.start,
        end=edit.end,
        kind="control",
        confidence=0.97 if marked or run != "\x85" else 0.7,
        rule=edit.rule,
        reason=reason,
        evidence=_named(run),
        repair=edit.replacement,
    )


def _kept(marks: str) -> str:
    """Marks by their names: in quotation marks a quotation mark cannot be read."""
    names = [unicodedata.name(c).lower() for c in dict.fromkeys(marks) if not c.isspace()]
    more = ["others"] if len(names) > _MOST_NAMED else []
    return " and ".join([*(f"the {name}" for name in names[:_MOST_NAMED]), *more])


def _named(run: str) -> tuple[Evidence, ...]:
    characters = [c for c in dict.fromkeys(run) if not c.isprintable() or ord(c) > 0x7E]
    names = [Character(c) for c in characters[:_MOST_NAMED]]
    return (*names, Remark("and others")) if len(characters) > _MOST_NAMED else tuple(names)
