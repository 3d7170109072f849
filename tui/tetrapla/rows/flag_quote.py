"""What a flag is about, quoted from the file: its wrong letters marked, its joins shown."""

from __future__ import annotations

from collections.abc import Iterable

from tetrapla.engine.kinds import Group, Level
from tetrapla.engine.model import Flag
from tetrapla.engine.punctuation import LINE_ENDS
from tetrapla.engine.results import Examination
from tetrapla.rows.ink import Ink
from tetrapla.rows.roles import Role
from tetrapla.rows.visible import display

JOIN = "|"
"""Stands where a repair puts something in between glued words."""
LONGEST = 160
"""Characters of a flag that are quoted."""
_SHORT = 3
"""Characters up to which a flag is quoted with every character of it made visible."""
_WORD = 24
"""Characters of a word that garbled text is a part of, on each side of it."""
_BETWEEN = Ink(" · ", (Role.QUIET,) * 3)


def quotes(examination: Examination, flags: Iterable[Flag], most: int) -> Ink:
    """The quotations of several flags, each wording once, until there are enough characters."""
    inks: dict[str, Ink] = {}
    length = 0
    for flag in flags:
        ink = quote(examination, flag)
        if ink.text not in inks:
            inks[ink.text] = ink
            length += len(ink.text) + len(_BETWEEN.text)
        if length > most:
            break
    joined = Ink("", ())
    for ink in inks.values():
        joined = joined.plus(_BETWEEN).plus(ink) if joined.text else ink
    return joined


def quote(examination: Examination, flag: Flag, around: int = 0) -> Ink:
    """What a flag is about, as it stands in the file.

    Args:
        examination: Where it was found.
        flag: The flag.
        around: Characters before and behind it; 0: only what a short piece needs to be understood.

    Returns:
        One line: wrong letters and hints in their roles, a join where glued text is to be parted,
        what stands around it quiet.
    """
    text = examination.version(flag.version).text
    end = min(flag.end, flag.start + LONGEST)
    garbled = flag.group is Group.GARBLED
    before, behind = flag.start, end
    if garbled or around:
        before, behind = _context(text, flag.start, end, around)
    if end < flag.end:
        behind = end
    roles = [Role.QUIET] * (behind - before)
    inked = Role.HINT if garbled and flag.level is Level.HINT else Role.TEXT
    roles[flag.start - before : end - before] = [inked] * (end - flag.start)
    reveal: set[int] = set()
    if garbled and flag.end - flag.start <= _SHORT:
        reveal.update(range(flag.start - before, end - before))
    joins: list[int] = []
    for edit in examination.shadows[flag.version].within(before, behind).edits:
        if edit.start == edit.end:
            joins.append(edit.start)
        reveal.update(range(edit.start, edit.end))
        roles[edit.start : edit.end] = [Role.GARBLED] * (edit.end - edit.start)
    return _with_joins(text[before:behind], roles, reveal, joins)


def _with_joins(text: str, roles: list[Role], reveal: set[int], joins: list[int]) -> Ink:
    """A text as it is shown, a sign put in at some places."""
    ink, at = Ink("", ()), 0
    for join in (*joins, len(text)):
        form = display(text[at:join], {k - at for k in reveal})
        places = range(len(form.text)) if form.offsets is None else form.offsets
        ink = ink.plus(Ink(form.text, tuple(roles[at + k] for k in places)))
        if 0 < join < len(text):
            ink = ink.plus(Ink(JOIN, (Role.GARBLED,)))
        at = join
    return ink


def _context(text: str, start: int, end: int, around: int) -> tuple[int, int]:
    """Where a quotation starts and ends: so far around a piece, and then at the next space."""
    before, behind = start, end
    least, most = max(0, start - around), max(0, start - around - _WORD)
    while before > most and text[before - 1] not in LINE_ENDS:
        if before <= least and text[before - 1] == " ":
            break
        before -= 1
    least, most = min(len(text), end + around), min(len(text), end + around + _WORD)
    while behind < most and text[behind] not in LINE_ENDS:
        if behind >= least and text[behind] == " ":
            break
        behind += 1
    return before, behind
