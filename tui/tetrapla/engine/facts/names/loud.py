"""Plain words that a writer gives capitals throughout: *The Geese are Hungry, our Pier is OLD*."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tetrapla.engine.facts.names.book import Sighting
from tetrapla.engine.facts.names.census import Census
from tetrapla.engine.facts.names.runs import Run, Word
from tetrapla.engine.facts.stretches import Stretch

_ODD = 3
"""Plain words with a capital in a passage that is written so throughout."""
_SHOUTED = 3
"""So many letters in capitals may be initials; more are a word that is shouted."""


class Read(NamedTuple):
    """A passage, and its words with capitals."""

    stretch: Stretch
    runs: list[Run]
    """In sentences without single words that these begin with: they hold no name."""
    heading: bool


def quieten(
    read: Mapping[str, Sequence[Read]],
    found: dict[str, list[tuple[int, Sighting]]],
    known: set[str],
    census: Census,
) -> None:
    """Drop plain words that have capitals only where a writer puts them on plain words.

    Args:
        read: The passages of each version.
        found: Siglum -> index of a passage and a mention in it; what is dropped is taken out.
        known: The words of all mentions; what is dropped is taken out.
        census: The words of the story.
    """
    odd = _OddWords(census)
    loud = {s: {k for k, one in enumerate(own) if _is_loud(one, odd)} for s, own in read.items()}
    if not any(loud.values()):
        return
    quiet = {x.form for s, own in found.items() for k, x in own if k not in loud[s]}

    def is_odd(k: int, sighting: Sighting) -> bool:
        plain = k in loud[sighting.version] and not sighting.titled
        return plain and sighting.form not in quiet and census.is_plain(sighting.form.split())

    for siglum, own in found.items():
        known.difference_update(x.form for k, x in own if is_odd(k, x))
        found[siglum] = [(k, x) for k, x in own if not is_odd(k, x)]


def _is_loud(read: Read, odd: _OddWords) -> bool:
    """Whether a passage has capitals on plain words: *The Geese are Hungry and our Pier is OLD*."""
    return not read.heading and sum(map(odd.in_run, read.runs)) >= _ODD


class _OddWords:
    """How many plain words with capitals there are in runs, each run read once: most return."""

    def __init__(self, census: Census) -> None:
        self._census = census
        self._found: dict[tuple[str, bool, bool], int] = {}

    def in_run(self, run: Run) -> int:
        """How many there are in a run."""
        key = run.text, run.initial, run.may_be_will
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = self._count(run)
        return found

    def _count(self, run: Run) -> int:
        own = [x for x in run.words if not (x.joint or x.small)]
        if len(own) == 1 < len(run.words) + (not run.initial) and self._is_plain(own[0]):
            return 1
        return sum(x.text.isupper() and len(x.text) > _SHOUTED and self._is_plain(x) for x in own)

    def _is_plain(self, word: Word) -> bool:
        return self._census.is_plain([word.key])
