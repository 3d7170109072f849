"""The comparison and the flags as plain text: linear, made for ``grep``, safe for a terminal.

Passages stand in their repaired text, as the screens show them; JSON has both.
"""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence

from tetrapla.engine.kinds import LABELS, Group, Level
from tetrapla.engine.model import Flag, Part, Passage, Version
from tetrapla.engine.results import Comparison, Examination
from tetrapla.export.levels import flags_from
from tetrapla.export.own_words import own_phrases
from tetrapla.rows.changes import told_piece, told_repair
from tetrapla.rows.sentences import counts_sentence, told_by
from tetrapla.rows.version_list import format_name
from tetrapla.rows.visible import revealed, visible
from tetrapla.rows.wording import Wording

_NARROWEST = 30
_INDENT = " " * 8
_LONGEST_EXCERPT = 60
_WHITE = re.compile("[ \t\r\n]+")


def comparison_text(comparison: Comparison, width: int) -> str:
    """A comparison for people: the versions, every row with its passages and flags, the counts.

    Args:
        comparison: What to write down.
        width: Columns to wrap to; 0: one line for each passage.

    Returns:
        Lines, the last of which ends too.
    """
    rows = range(len(comparison.rows))
    return "".join(f"{line}\n" for line in comparison_lines(Wording(comparison), width, rows))


def comparison_lines(wording: Wording, width: int, rows: Sequence[int]) -> Iterator[str]:
    """The lines of :func:`comparison_text`, without their ends.

    Args:
        wording: What to write down.
        width: Columns to wrap to; 0: one line for each passage.
        rows: Indices of the rows that are written; the counts are always those of all rows.
    """
    comparison = wording.comparison
    yield one_line(comparison.story.title)
    for version in comparison.story.versions:
        yield from _version_lines(comparison, version)
    for index in rows:
        yield ""
        yield from _row_lines(wording, index, width)
    yield ""
    if len(rows) < len(comparison.rows):
        yield f"written here: {len(rows)} of {len(comparison.rows)} rows"
    yield from _summary(wording)


def flags_text(examined: Examination, level: Level) -> str:
    """The flags of a story, one a line: passage, level, kind, place, what is there, reason, rule.

    The passage is the first one that the flag touches; its version where it touches none. The rule
    is told of boilerplate, as a person can switch it off.

    Args:
        examined: The story, read closely.
        level: The lowest level that is listed.
    """
    where: dict[Flag, str] = {}
    for passage in examined.passages:
        for flag in examined.flags_of.get(passage.id, ()):
            where.setdefault(flag, passage.id)
    wanted = flags_from(examined.flags, level)
    lines = (_flag_line(examined, flag, where.get(flag, flag.version)) for flag in wanted)
    return "".join(line + "\n" for line in lines)


def one_line(text: str) -> str:
    """A text on one line, unable to steer the terminal."""
    return visible(_WHITE.sub(" ", text).strip(), lines=False)


def wrapped(head: str, text: str, width: int, indent: str = _INDENT) -> list[str]:
    """``head`` and a text behind it; further lines begin with ``indent``. Width 0: one line."""
    text = one_line(text)
    if not width or len(head) + len(text) <= width:
        return [head + text]
    return textwrap.wrap(
        text,
        max(width, _NARROWEST),
        initial_indent=head,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _version_lines(comparison: Comparison, version: Version) -> list[str]:
    base = ", base" if version.siglum == comparison.story.base else ""
    words = len(version.text.split())
    how = format_name(version) or version.encoding
    known = [f"{words} words", how, version.date, version.source, version.path]
    return [
        f"{version.siglum + ' ':<4}{one_line(version.name)}{base}",
        "    " + one_line(" · ".join(filter(None, known))),
    ]


def _row_lines(wording: Wording, index: int, width: int) -> list[str]:
    comparison = wording.comparison
    row = comparison.rows[index]
    alike = wording.same(index)
    lines = [_told_by(comparison, index, alike)]
    for siglum in comparison.sigla:
        for passage_id in row.cells.get(siglum, ()):
            lines += _passage_lines(comparison, comparison.by_id[passage_id], width)
        if not alike:
            lines += _only_lines(wording, index, siglum, width)
    return lines


def _only_lines(wording: Wording, index: int, siglum: str, width: int) -> Iterator[str]:
    """The words that only this version of a row has, where the texts agree otherwise."""
    only = own_phrases(wording, index, siglum)
    if only is None:
        yield f"{_INDENT}= reworded"
    elif only:
        yield from wrapped(f"{_INDENT}= only in {siglum}: ", " … ".join(only), width)


def _told_by(comparison: Comparison, index: int, alike: bool) -> str:
    tellers = comparison.tellers[index]
    parts = [f"row {index + 1}"]
    if len(comparison.sigla) > 1 or not tellers:
        parts.append(told_by(comparison, tellers))
    if len(tellers) > 1:
        parts.append("alike" if alike else "worded differently")
        parts.append(f"confidence {comparison.rows[index].confidence:.2f}")
    return " · ".join(parts)


def _passage_lines(comparison: Comparison, passage: Passage, width: int) -> Iterator[str]:
    marks = ", ".join(_marks(comparison, passage))
    head = f"  {passage.id:<6}" + (f"[{marks}] " if marks else "")
    yield from wrapped(head, passage.repaired_text, width)
    for flag, times in _alike(comparison.flags_of.get(passage.id, ())):
        often = f", {times} times" if times > 1 else ""
        told = f"{LABELS[flag.kind]} ({flag.level}{often}): {flag.reason}"
        yield from wrapped(f"{_INDENT}! ", told, width)


def _marks(comparison: Comparison, passage: Passage) -> Iterator[str]:
    """What is to know about a passage before reading it."""
    ghost = comparison.moved.get(passage.id)
    if ghost:
        home = f"after row {ghost.after + 1}" if ghost.after >= 0 else "first"
        yield f"moved: told {home}"
    if passage.part is not Part.BODY:
        yield passage.part.value
    if passage.id in comparison.asides:
        yield f"not the story: {LABELS[comparison.asides[passage.id]]}"
    if passage.repaired is not None:
        yield "repaired"


def _alike(flags: tuple[Flag, ...]) -> Iterator[tuple[Flag, int]]:
    """The first flag of each kind and level, and how many there are."""
    times = Counter((flag.kind, flag.level) for flag in flags)
    firsts = {(flag.kind, flag.level): flag for flag in reversed(flags)}
    return ((firsts[key], count) for key, count in times.items())


def _summary(wording: Wording) -> Iterator[str]:
    comparison = wording.comparison
    yield counts_sentence(comparison)
    told = [k for k, tellers in enumerate(comparison.tellers) if len(tellers) > 1]
    if told:
        alike = sum(wording.same(k) for k in told)
        yield f"of {len(told)} told by more than one: {alike} alike, {len(told) - alike} differ"
    yield f"links: {len(comparison.links)}, moved passages: {len(comparison.ghosts)}"
    counts = Counter(flag.group for flag in comparison.flags if flag.counts)
    hints = sum(not flag.counts for flag in comparison.flags)
    flagged = f"garbled {counts[Group.GARBLED]}, boilerplate {counts[Group.BOILERPLATE]}"
    yield f"flags: {flagged}, hints {hints}"


def _flag_line(examined: Examination, flag: Flag, passage: str) -> str:
    found = examined.version(flag.version).text[flag.start : flag.end]
    garbled = flag.group is Group.GARBLED
    there = told_piece(found, _LONGEST_EXCERPT) if garbled else _cut(one_line(found))
    if flag.repair is not None:
        there += f" → {told_repair(found, flag.repair, _LONGEST_EXCERPT)}"
    place = f"{flag.start}-{flag.end}"
    where = f"{passage:<5} {flag.level:<6} {flag.kind:<15} {place:<11}"
    reason = revealed(flag.reason) if garbled else flag.reason
    rule = "" if garbled else f"  [{one_line(flag.rule)}]"
    return f"{where} {there}  {one_line(reason)}{rule}"


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_EXCERPT else text[: _LONGEST_EXCERPT - 1].rstrip() + "…"
