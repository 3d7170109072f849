"""Names that are spelled otherwise once: ``Rachovan`` among many ``Rackovan``."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from rapidfuzz.distance import OSA

from tetrapla.engine.evidence import remarks
from tetrapla.engine.flags.places import original_span
from tetrapla.engine.model import Flag, Passage
from tetrapla.engine.shadow import Shadow

_CAPITALISED = re.compile(r"(?<![\w’'@#/.-])[^\W\d_a-z][^\W\d_]{5,}(?![\w’'@/]|-\w)")
_SMALL = re.compile(r"(?<!\w)[^\W\d_A-Z][^\W\d_]{5,}")
_OFTEN = 4
"""A spelling that stands so often is the name; three may be the same slip, copied."""
_MOST_NAMES = 400
"""A story with more frequent names is a directory, in which near names are no slips."""
_MOST_RARE = 4000
"""In a whole book, rare names are no slips; nothing is looked for beyond."""


class _Sighting(NamedTuple):
    """Where a word stands for the first time."""

    passage: Passage
    start: int
    """In the repaired text of the passage."""
    end: int


class _Census:
    """The capitalised words of all versions."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.tellers: dict[str, set[str]] = defaultdict(set)
        self.first: dict[str, _Sighting] = {}
        self._small: set[str] = set()

    def read(self, passage: Passage) -> None:
        """Count the words of a passage."""
        text = passage.repaired_text
        self._small.update(_SMALL.findall(text))
        for match in _CAPITALISED.finditer(text):
            word = match.group()
            self.counts[word] += 1
            self.tellers[word].add(passage.version)
            self.first.setdefault(word, _Sighting(passage, match.start(), match.end()))

    def is_name(self, word: str) -> bool:
        """Whether a word is never written small."""
        return word.lower() not in self._small


def find_name_variants(
    passages: Mapping[str, Sequence[Passage]], shadows: Mapping[str, Shadow]
) -> Iterator[Flag]:
    """Hint at a capitalised word that stands once and is nearly one that stands often.

    The frequent spelling must stand in another version too: one telling alone cannot say which
    of two names is meant.

    Args:
        passages: Siglum -> the passages of the version; names are read in their repaired text.
        shadows: Siglum -> the repaired text of the version, to place what was found.
    """
    census = _Census()
    for told in passages.values():
        for passage in told:
            census.read(passage)
    counts, tellers = census.counts, census.tellers
    names = {
        w for w, n in counts.items() if n >= _OFTEN and len(tellers[w]) > 1 and census.is_name(w)
    }
    rare = [w for w, n in counts.items() if n == 1 and census.is_name(w)]
    if not names or len(names) > _MOST_NAMES or len(rare) > _MOST_RARE:
        return
    for word in rare:
        name = _meant(word, names)
        if name is not None:
            evidence = (
                f"“{word}” stands once in all versions, “{name}” {counts[name]} times",
                f"“{name}” is written in {', '.join(sorted(tellers[name]))}",
            )
            yield _flag(census.first[word], shadows, name, evidence)


def _meant(word: str, names: set[str]) -> str | None:
    """The frequent name that a rare word is nearly; None: none, or more than one."""
    near = [n for n in names if n[0] == word[0] and _is_slip(word, n)]
    return near[0] if len(near) == 1 else None


def _is_slip(word: str, name: str) -> bool:
    if word.startswith(name) or name.startswith(word) or word.casefold() == name.casefold():
        return False
    if word[-1] != name[-1]:
        return False  # an ending: another form of the name, or of a word
    most = 1 if len(name) < 8 else 2
    return OSA.distance(word, name, score_cutoff=most) <= most


def _flag(
    sighting: _Sighting, shadows: Mapping[str, Shadow], name: str, evidence: tuple[str, ...]
) -> Flag:
    passage = sighting.passage
    shadow = shadows[passage.version]
    start, end = original_span(passage, shadow, sighting.start, sighting.end)
    word = passage.repaired_text[sighting.start : sighting.end]
    return Flag(
        version=passage.version,
        start=start,
        end=end,
        kind="name-variant",
        confidence=0.6,
        rule="name-variant.rare-spelling",
        reason=f"“{word}” may be a slip for “{name}”.",
        evidence=remarks(*evidence),
        repair=name,
    )
