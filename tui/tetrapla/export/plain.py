"""A story as plain lines, to be heard or piped: what the reader shows, one thing after another.

What the program says itself is a heading or stands in brackets; marks and colours become words. A
paragraph is one line, and a blank line stands between two of them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from tetrapla.engine.kinds import GROUPS, LABELS, Group
from tetrapla.engine.model import Flag, Part, Passage
from tetrapla.engine.results import Examination
from tetrapla.rows.visible import visible
from tetrapla.rows.width import wrap

_WHITE = re.compile("[ \t\r\n]+")


class Aside(StrEnum):
    """What becomes of text that is not the story."""

    FOLD = "fold"
    """Told in a few words; where it is a part of a paragraph, set in brackets."""
    SHOW = "show"
    """Written like any other text."""
    OMIT = "omit"
    """Left out."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be written, and how."""

    versions: tuple[str, ...] = ()
    """Sigla of the versions, in the order in which they are written; empty: all."""
    aside: Aside = Aside.FOLD
    raw: bool = False
    """Write the text as it is in the file, not the repaired text."""
    flags: bool = False
    """Tell the flags of each paragraph behind it."""
    width: int = 0
    """Cells a line; 0: each paragraph is one line."""


class Paragraph(NamedTuple):
    """Passages that are written on one line."""

    passages: tuple[Passage, ...]
    """At least one."""
    text: str
    """Not yet safe for a terminal."""
    folded: bool
    """Whether the text only tells what is there."""


def by_version(examined: Examination, wanted: Wanted) -> Iterator[str]:
    """One version after another, below the title.

    Args:
        examined: The story, read closely.
        wanted: What of it.

    Yields:
        Lines without their ends, in which nothing steers a terminal.
    """
    yield from wrapped(examined.story.title, wanted.width)
    for siglum in wanted.versions or examined.sigla:
        yield ""
        yield from wrapped(heading(examined, siglum), wanted.width)
        for paragraph in paragraphs(examined, examined.passages_of(siglum), wanted):
            yield ""
            yield from wrapped(paragraph.text, wanted.width)


def heading(examined: Examination, siglum: str) -> str:
    """``Version A: The Ferry (gazette.example, 1911-03-02), base``."""
    version = examined.version(siglum)
    known = ", ".join(filter(None, (version.source, version.date)))
    base = ", base" if siglum == examined.story.base else ""
    return f"Version {siglum}: {version.name}{f' ({known})' if known else ''}{base}"


def wrapped(text: str, width: int) -> Iterator[str]:
    """A text as lines that cannot steer a terminal; one line where ``width`` is 0."""
    text = visible(_WHITE.sub(" ", text).strip(), lines=False)
    if not width:
        yield text
        return
    for start, end in wrap(text, width):
        yield text[start:end].strip(" ")


def paragraphs(
    examined: Examination, passages: Iterable[Passage], wanted: Wanted
) -> Iterator[Paragraph]:
    """Passages of one version, in order, as they are to be written; empty ones are left out."""
    fold: list[Passage] = []
    before: list[Passage] = []
    for passage in passages:
        if _is_aside(examined, passage, wanted):
            if wanted.aside is Aside.FOLD:
                fold.append(passage)
                continue
            if wanted.aside is Aside.OMIT:
                continue
        if fold:
            yield _folded(examined, fold, wanted)
            fold = []
        before.append(passage)
        if wanted.raw and passage.part is not Part.BODY:
            continue  # in the file, a caption and its paragraph are one
        yield from _written(examined, before, wanted)
        before = []
    if fold:
        yield _folded(examined, fold, wanted)
    yield from _written(examined, before, wanted)


def _is_aside(examined: Examination, passage: Passage, wanted: Wanted) -> bool:
    """Raw paragraphs stay whole, unless what is not the story is to be left out."""
    if passage.id in examined.asides:
        return passage.part is Part.BODY or not wanted.raw or wanted.aside is Aside.OMIT
    return passage.part is not Part.BODY and (not wanted.raw or wanted.aside is Aside.OMIT)


def _written(
    examined: Examination, passages: Sequence[Passage], wanted: Wanted
) -> Iterator[Paragraph]:
    """The text of a paragraph; none where nothing is left of it."""
    text = "".join(_text(examined, passage, wanted) for passage in passages)
    if text.strip():
        told = _flags(examined, passages) if wanted.flags else ""
        yield Paragraph(tuple(passages), text + told, folded=False)


def _folded(examined: Examination, passages: Sequence[Passage], wanted: Wanted) -> Paragraph:
    """What stands for passages that are not the story: how many there are, and what they are."""
    kinds = [examined.asides.get(p.id) for p in passages]
    labels = dict.fromkeys(
        LABELS[kind] if kind else f"photo {p.part}" for kind, p in zip(kinds, passages, strict=True)
    )
    garbled = any(kind and GROUPS[kind] is Group.GARBLED for kind in kinds)
    what = "set aside" if garbled else "of boilerplate"
    lines = f"{len(passages)} line{'s' * (len(passages) > 1)}"
    told = _flags(examined, passages) if wanted.flags else ""
    text = f"[{lines} {what}: {', '.join(labels)}]{told}"
    return Paragraph(tuple(passages), text, folded=True)


def _text(examined: Examination, passage: Passage, wanted: Wanted) -> str:
    """A passage; boilerplate inside it in brackets or left out, if that is wanted."""
    text = passage.text if wanted.raw else passage.repaired_text
    if wanted.aside is Aside.SHOW or _is_set_aside(examined, passage):
        return text
    kept, at = [], 0
    for start, end, label in _asides_in(examined, passage, raw=wanted.raw):
        start = max(start, at)  # noqa: PLW2901 - spans may overlap
        if start >= end:
            continue
        kept.append(text[at:start])
        if wanted.aside is Aside.FOLD:
            kept.append(f"[{label}: {text[start:end].strip()}]")
        at = end
    return "".join((*kept, text[at:]))


def _is_set_aside(examined: Examination, passage: Passage) -> bool:
    return passage.id in examined.asides or passage.part is not Part.BODY


def _asides_in(examined: Examination, passage: Passage, *, raw: bool) -> list[tuple[int, int, str]]:
    """Where boilerplate stands in a passage, in its raw or repaired text, and what it is."""
    found = []
    for flag in examined.flags_of.get(passage.id, ()):
        if flag.group is Group.BOILERPLATE and flag.counts:
            start, end = _raw_span(passage, flag) if raw else examined.span_in(passage, flag)
            found.append((start, end, LABELS[flag.kind]))
    return sorted(found)


def _raw_span(passage: Passage, flag: Flag) -> tuple[int, int]:
    return max(flag.start, passage.start) - passage.start, min(
        flag.end, passage.end
    ) - passage.start


def _flags(examined: Examination, passages: Sequence[Passage]) -> str:
    """The flags on some passages in words, each kind and level once, a space before each."""
    flags = dict.fromkeys(f for p in passages for f in examined.flags_of.get(p.id, ()))
    times = Counter((flag.kind, flag.level) for flag in flags)
    return "".join(
        f" [flag: {LABELS[kind]}, {level}{f', {n} times' if n > 1 else ''}]"
        for (kind, level), n in times.items()
    )
