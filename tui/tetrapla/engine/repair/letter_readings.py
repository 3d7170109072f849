"""Which Latin letter a look-alike stands for: tried on whole words, kept for the whole version."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice, product
from typing import NamedTuple

from tetrapla.engine.repair.letters import READINGS
from tetrapla.engine.repair.scripts import WORD, is_suspect
from tetrapla.engine.repair.suspects import Sort, Suspect

_MOST_CANDIDATES = 24
_USUAL = 1 / 6
"""So large a share of its words must speak against the usual reading of a letter."""
_PIECE = re.compile(r"[^\W\d_][^\W\d_A-Z]*(?:[’'][^\W\d_]+)?|[’'][^\W\d_]+")


class Vocabulary(NamedTuple):
    """The words that the versions write in plain Latin letters."""

    writers: Mapping[str, tuple[str, ...]]
    """Word in lower case -> the versions that write it, in their order."""

    def knows(self, word: str) -> bool:
        """Whether some version writes this word, or all the words that are glued in it."""
        plain = _key(word)
        if plain in self.writers:
            return True
        pieces = _PIECE.findall(word)
        return len(pieces) > 1 and all(len(p) > 1 and _key(p) in self.writers for p in pieces)

    def writers_of(self, word: str) -> tuple[str, ...]:
        """The versions that write this word; empty: none."""
        return self.writers.get(_key(word), ())


def _key(word: str) -> str:
    """What two spellings of a word share: letters' case and the sort of apostrophe do not count."""
    return word.lower().replace("’", "'")


def vocabulary_of(versions: Iterable[tuple[str, str]]) -> Vocabulary:
    """Collect the plain words of versions.

    Args:
        versions: Pairs of siglum and text.
    """
    writers: dict[str, tuple[str, ...]] = {}
    for siglum, text in versions:
        plain = (_key(w) for w in set(WORD.findall(text)))
        for word in {w for w in plain if not any(is_suspect(c) for c in w)}:
            writers[word] = (*writers.get(word, ()), siglum)
    return Vocabulary(writers)


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

    def read(self, word: str, vocabulary: Vocabulary) -> tuple[str, bool]:
        """The best reading of a word, and whether a version writes it plainly."""
        candidates = self.candidates(word)
        known = next((c for c in candidates if vocabulary.knows(c)), None)
        return (candidates[0], False) if known is None else (known, True)


def _in_order(letter: str, first: str | None) -> tuple[str, ...]:
    options = READINGS[letter]
    return tuple(options if first is None else first + options.replace(first, ""))


def choose_readings(suspects: Sequence[Suspect], vocabulary: Vocabulary) -> Readings:
    """Read each letter in the way that makes most of its words known ones."""
    words: dict[str, set[str]] = defaultdict(set)
    for suspect in suspects:
        if suspect.sort is Sort.MIXED:
            for letter in suspect.letters:
                words[letter].add(suspect.text.lower())
    untold = Readings({}, {})
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for word in {w for found in words.values() for w in found}:
        reading, known = untold.read(word, vocabulary)
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
