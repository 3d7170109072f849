"""Which Latin letter a look-alike stands for: tried on whole words, kept for the whole version."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice, product
from typing import NamedTuple

from tetrapla.engine.repair.knowledge import Knowledge
from tetrapla.engine.repair.letters.scripts import is_suspect
from tetrapla.engine.repair.letters.suspects import Sort, Suspect
from tetrapla.engine.repair.letters.table import READINGS

_MOST_CANDIDATES = 24
_USUAL = 1 / 6
"""So large a share of its words must speak against the usual reading of a letter."""


class Readings(NamedTuple):
    """How the look-alike letters of one version are read."""

    chosen: Mapping[str, str]
    """Letter -> the Latin letter that it stands for."""
    spread: Mapping[str, int]
    """Letter -> in how many different words it stands among Latin letters."""

    def established(self, letters: Iterable[str], words: int = 3) -> bool:
        """Whether each of these letters is replaced in at least so many different words."""
        return all(self.spread.get(c, 0) >= words for c in letters)

    def candidates(self, word: str) -> list[str]:
        """What a word may stand for, the reading chosen for the whole version first."""
        letters = [c for c in dict.fromkeys(word) if is_suspect(c)]
        options = [_in_order(c, self.chosen.get(c)) for c in letters]
        found = []
        for reading in islice(product(*options), _MOST_CANDIDATES):
            table = str.maketrans(dict(zip(letters, reading, strict=True)))
            found.append(word.translate(table))
        return found

    def read(self, word: str, siglum: str, knowledge: Knowledge) -> tuple[str, bool]:
        """The best reading of a word, and whether it is a known word."""
        candidates = self.candidates(word)
        known = next((c for c in candidates if knowledge.confirms(c, siglum)), None)
        return (candidates[0], False) if known is None else (known, True)


def _in_order(letter: str, first: str | None) -> tuple[str, ...]:
    options = READINGS[letter]
    return tuple(options if first is None else first + options.replace(first, ""))


def choose_readings(suspects: Sequence[Suspect], siglum: str, knowledge: Knowledge) -> Readings:
    """Read each letter in the way that makes most of its words known ones."""
    words: dict[str, set[str]] = defaultdict(set)
    for suspect in suspects:
        if suspect.sort is Sort.MIXED:
            for letter in suspect.letters:
                words[letter].add(suspect.text.lower())
    untold = Readings({}, {})
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for word in {w for found in words.values() for w in found}:
        reading, known = untold.read(word, siglum, knowledge)
        if known:
            for letter, latin in zip(word, reading, strict=True):
                if letter != latin:
                    votes[letter][latin] += 1
    chosen = {c: _most_voted(c, votes, len(found)) for c, found in words.items()}
    return Readings(chosen, {c: len(found) for c, found in words.items()})


def _most_voted(letter: str, votes: Mapping[str, Counter[str]], words: int) -> str:
    """The reading with most votes; a capital also has those of its small letter.

    Some words become known ones by chance (boυ: boy), so an unusual reading must do well.
    """
    options = READINGS[letter]
    own, small = votes.get(letter, Counter[str]()), Counter[str]()
    if letter.isupper():
        small = votes.get(letter.lower(), small)
    head_start = {options[0]: _USUAL * words}
    return max(options, key=lambda o: own[o] + small[o.lower()] + head_start.get(o, 0))
