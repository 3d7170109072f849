"""What of a version the ledger reads: the passages that are the story, as they are repaired."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from tetrapla.engine.differences.speech import language_of
from tetrapla.engine.model import Part
from tetrapla.engine.results import Examination
from tetrapla.engine.words import normalise

_SAMPLE = 20_000
"""Characters of a version that tell its language."""
_VERSIONS = 8
"""So many samples are remembered."""
_CHARACTERS = 4096
"""So many characters are remembered in small letters."""


class Stretch(NamedTuple):
    """A passage that is the story."""

    passage: str
    """Its id."""
    text: str
    """Repaired."""
    left_out: tuple[tuple[int, int], ...]
    """The parts of it that are boilerplate."""

    def tells(self, start: int, end: int) -> bool:
        """Whether nothing between two places is boilerplate."""
        return all(end <= a or start >= b for a, b in self.left_out)


def stretches_of(
    examination: Examination, siglum: str, *, credits: bool = False
) -> Iterator[Stretch]:
    """The passages of a version that are the story, in order.

    Args:
        examination: A story that was read closely.
        siglum: The version.
        credits: Whether those who made pictures are wanted too; captions always are: they tell of
            the story.
    """
    for passage in examination.passages_of(siglum):
        kind = examination.asides.get(passage.id)
        if kind == "photo-caption" or (credits and kind == "photo-credit"):
            yield Stretch(passage.id, passage.repaired_text, ())
        elif kind is None and (credits or passage.part is not Part.CREDIT):
            left_out = tuple(sorted(examination.aside_spans(passage)))
            yield Stretch(passage.id, passage.repaired_text, left_out)


def language_in(stretches: Sequence[Stretch]) -> str:
    """The language that a version is written in; English where nothing speaks for another."""
    sample, room = [], _SAMPLE
    for stretch in stretches:
        sample.append(stretch.text[:room])
        room -= len(stretch.text)
        if room <= 0:
            break
    return _language(" ".join(sample))


@lru_cache(_VERSIONS)
def _language(sample: str) -> str:
    """Asked once for numbers and once for names of the same version."""
    return language_of(normalise(sample).split())


@lru_cache(_CHARACTERS)
def _once_lower(character: str) -> str:
    lower = character.lower()
    return lower if len(lower) == 1 else character


def lowered(text: str) -> str:
    """A text in lower case, of the same length: places in it are places in the text."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(map(_once_lower, text))
