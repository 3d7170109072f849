"""What is copied: passages as they stand in the file, or a whole row with labels."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tetrapla.engine.model import Passage
from tetrapla.engine.results import Comparison

_LINE_ENDS = re.compile("[ \t]*(?:\r\n|[\r\n])[ \t]*")


class Stretch(NamedTuple):
    """A part of a passage."""

    passage: str
    """Its id."""
    start: int
    """First code point, in the passage as it stands in the file."""
    end: int


@dataclass(frozen=True, slots=True)
class Copy:
    """A text to be copied."""

    text: str
    what: str
    """What it is: ``B16``, ``A15 B16 D17``, ``9 passages``."""

    @property
    def size(self) -> str:
        """How much it is."""
        count = len(self.text)
        return f"{count:,} character{'s' * (count != 1)}"


def passages_copy(comparison: Comparison, ids: Sequence[str]) -> Copy | None:
    """Passages of one version as they stand in the file.

    Args:
        comparison: The story.
        ids: Ids of the passages.

    Returns:
        None where there are none.
    """
    passages = sorted((comparison.by_id[i] for i in ids), key=lambda p: p.start)
    return Copy(_source(comparison, passages), _named(passages)) if passages else None


def stretches_copy(comparison: Comparison, stretches: Sequence[Stretch]) -> Copy | None:
    """Stretches of passages as they stand in the file, each on one line.

    Args:
        comparison: The story.
        stretches: Of passages of one version, at most one of each, in the order of the screen.

    Returns:
        None where there is nothing in them.
    """
    text, behind = "", None
    for stretch in stretches:
        passage = comparison.by_id[stretch.passage]
        glued = passage.start + stretch.start == behind
        text += "" if glued or not text else "\n\n"
        text += _LINE_ENDS.sub(" ", passage.text[stretch.start : stretch.end])
        behind = passage.start + stretch.end
    passages = [comparison.by_id[s.passage] for s in stretches]
    whole = all(s.end - s.start >= len(comparison.by_id[s.passage].text) for s in stretches)
    return Copy(text, f"{'' if whole else 'part of '}{_named(passages)}") if text else None


def row_copy(comparison: Comparison, ids: Sequence[str]) -> Copy | None:
    """The passages of a row, version by version, each behind its label.

    Args:
        comparison: The story.
        ids: Ids of the passages, of any versions.

    Returns:
        None where there are none.
    """
    passages = [comparison.by_id[i] for i in ids]
    order = comparison.sigla.index
    passages.sort(key=lambda p: (order(p.version), p.start))
    text = "\n\n".join(f"{p.id}  {p.text}" for p in passages)
    return Copy(text, _named(passages)) if passages else None


def _source(comparison: Comparison, passages: Sequence[Passage]) -> str:
    """The text of the file over neighbours; a blank line where something else stands between."""
    source = comparison.version(passages[0].version).text
    spans: list[list[int]] = []
    for passage in passages:
        if spans and not source[spans[-1][1] : passage.start].strip():
            spans[-1][1] = passage.end
        else:
            spans.append([passage.start, passage.end])
    return "\n\n".join(source[start:end] for start, end in spans)


def _named(passages: Sequence[Passage]) -> str:
    names = [p.id for p in passages]
    return " ".join(names) if len(names) <= 6 else f"{len(names)} passages"
