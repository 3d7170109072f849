"""Which Latin letter a look-alike stands for: tried on whole words, kept for the whole version."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice, product
from typing import NamedTuple

from tetrapla.engine.repair.knowledge import Knowledge
from tetrapla.engine.repair.letters.scripts import is_suspect
from tetrapla.engine.repair.letters.supplement import IN_LATIN_WRITING, SCIENCE
from tetrapla.engine.repair.letters.table import EXACT, LATIN, READINGS, STROKES

_MOST_CANDIDATES = 48
_USUAL = 1 / 6
"""So large a share of its words must speak against the usual reading of a letter."""
_CONFIRMED = 1 / 4
"""Share of the words with a vague letter that must read as known ones, where words are known."""


class Readings(NamedTuple):
    """How the look-alike letters of one version are read."""

    siglum: str
    knowledge: Knowledge
    chosen: Mapping[str, str]
    """Letter -> the Latin letter that it stands for."""
    spread: Mapping[str, int]
    """Letter -> in how many different words it stands among Latin letters."""
    proven: Mapping[str, int]
    """Letter -> in how many of them it reads so that the word is a known one."""

    def established(self, letters: Iterable[str], words: int = 3) -> bool:
        """Whether each of these letters is replaced in at least so many different words."""
        return all(self._is_established(c, words) for c in letters)

    def _is_established(self, letter: str, words: int) -> bool:
        if self._stands_in(letter, words):
            return True
        return letter.isupper() and self._stands_in(letter.lower(), words)

    def _stands_in(self, letter: str, words: int) -> bool:
        spread = self.spread.get(letter, 0)
        if spread < words:
            return False
        if letter in EXACT:
            return True
        if self.knowledge.is_english(self.siglum) or letter in SCIENCE | IN_LATIN_WRITING:
            return self.proven.get(letter, 0) >= max(1, _CONFIRMED * spread)
        return letter not in LATIN

    def candidates(self, word: str) -> Iterator[str]:
        """What a word may stand for, most probable first."""
        slots = list(dict.fromkeys(_slot(word, i) for i, c in enumerate(word) if is_suspect(c)))
        options = [self._options(letter, as_capital) for letter, as_capital in slots]
        for reading in islice(product(*options), _MOST_CANDIDATES):
            table = dict(zip(slots, reading, strict=True))
            yield "".join(table.get(_slot(word, i), c) for i, c in enumerate(word))

    def _options(self, letter: str, as_capital: bool) -> tuple[str, ...]:
        if letter in STROKES:
            rest = READINGS[letter].replace("I", "").replace("l", "")
            return ("I", "l", *rest) if as_capital else ("l", "I", *rest)
        first = self.chosen.get(letter, "")
        options = tuple(dict.fromkeys(first + READINGS[letter]))
        if letter not in LATIN or letter not in IN_LATIN_WRITING:
            return options
        return (*options, letter) if self.knowledge.is_english(self.siglum) else (letter,)

    def read(self, word: str) -> tuple[str, bool]:
        """The best reading of a word, and whether it is a known word."""
        first = None
        for candidate in self.candidates(word):
            if first is None:
                first = candidate
            if self.knowledge.confirms(candidate, self.siglum):
                return candidate, True
        return first or word, False


def _slot(word: str, i: int) -> tuple[str, bool]:
    """A letter of a word; for one that is I or l, also whether a capital is to be expected."""
    return word[i], word[i] in STROKES and _expects_capital(word, i)


def _expects_capital(word: str, i: int) -> bool:
    """Whether I fits better than l: at the start but before a vowel, and behind capitals."""
    before = [READINGS.get(c, c)[0] for c in word[:i] if c.isalpha() and c not in STROKES]
    after = READINGS.get(word[i + 1], word[i + 1])[0] if i + 1 < len(word) else ""
    if not before:
        return READINGS[word[i]][0] == "I" or after not in frozenset("aeiouy")
    if not before[-1].isupper():
        return False
    return not after or after.isupper() or (len(before) > 1 and before[-2].isupper())


def untold(siglum: str, knowledge: Knowledge) -> Readings:
    """Readings of a version of which nothing is known yet."""
    return Readings(siglum, knowledge, {}, {}, {})


def choose_readings(mixed: Iterable[str], siglum: str, knowledge: Knowledge) -> Readings:
    """Read each letter in the way that makes most of its words known ones.

    Args:
        mixed: Words that mix Latin letters and others.
        siglum: Their version.
        knowledge: What words are known.
    """
    words: dict[str, set[str]] = defaultdict(set)
    for word in mixed:
        for letter in set(filter(is_suspect, word)):
            words[letter].add(word.lower() if not _has_stroke(word) else word)
    votes = _votes({w for found in words.values() for w in found}, untold(siglum, knowledge))
    chosen = {
        c: _most_voted(c, votes, len(found)) for c, found in words.items() if c not in STROKES
    }
    return Readings(
        siglum,
        knowledge,
        chosen,
        {c: len(found) for c, found in words.items()},
        {c: votes[c].total() for c in words},
    )


def _has_stroke(word: str) -> bool:
    return not STROKES.isdisjoint(word)


def _votes(words: Iterable[str], readings: Readings) -> dict[str, Counter[str]]:
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for word in words:
        reading, known = readings.read(word)
        if known:
            for letter, latin in set(zip(word, reading, strict=True)):
                if letter != latin:
                    votes[letter][latin] += 1
    return votes


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
