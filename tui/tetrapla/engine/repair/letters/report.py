"""What is told about a word with look-alike letters: the flag, its reason and its evidence."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from tetrapla.engine.evidence import StandsFor
from tetrapla.engine.kinds import LIKELY
from tetrapla.engine.model import Flag
from tetrapla.engine.repair.knowledge import Knowledge
from tetrapla.engine.repair.letters.scripts import spelled_script
from tetrapla.engine.shadow import Edit

MIXED = "look-alike.mixed-script"
WHOLE = "look-alike.whole-word"
ODD = "look-alike.odd-letters"
INTRUDER = "look-alike.latin-intruder"


class DamagedWord(NamedTuple):
    """A word with look-alike letters, and how it reads."""

    start: int
    text: str
    reading: str
    """As long as ``text``."""
    confidence: float
    rule: str

    def edits(self) -> Iterator[Edit]:
        """One replacement for each wrong letter; none where the reading is only a guess."""
        if self.confidence < LIKELY:
            return
        for i, (letter, meant) in enumerate(zip(self.text, self.reading, strict=True)):
            if letter != meant:
                yield Edit(self.start + i, self.start + i + 1, meant, self.rule)

    @property
    def wrong(self) -> tuple[tuple[str, str], ...]:
        """Each different wrong letter and what it stands for, in order."""
        pairs = zip(self.text, self.reading, strict=True)
        return tuple(dict.fromkeys(p for p in pairs if p[0] != p[1]))


Facts = Mapping[tuple[str, str], StandsFor]
"""Letter and reading -> how often the one stands for the other."""


def letter_facts(words: Sequence[DamagedWord]) -> Facts:
    """Count how often each letter stands for another."""
    times: Counter[tuple[str, str]] = Counter()
    inside: dict[tuple[str, str], set[str]] = defaultdict(set)
    for word in words:
        pairs = zip(word.text, word.reading, strict=True)
        times.update(p for p in pairs if p[0] != p[1])
        small = word.text.lower()
        for pair in word.wrong:
            inside[pair].add(small)
    return {
        (letter, meant): StandsFor(letter, meant, n, len(inside[letter, meant]))
        for (letter, meant), n in times.items()
    }


def flag_of(siglum: str, word: DamagedWord, facts: Facts, knowledge: Knowledge) -> Flag:
    """The flag of a damaged word."""
    return Flag(
        version=siglum,
        start=word.start,
        end=word.start + len(word.text),
        kind="look-alike",
        confidence=word.confidence,
        rule=word.rule,
        reason=_reason(word),
        evidence=(
            *(facts[pair] for pair in word.wrong),
            *knowledge.confirmation(word.reading, siglum),
        ),
        repair=word.reading,
    )


def _reason(word: DamagedWord) -> str:
    by_script: dict[str, list[str]] = defaultdict(list)
    for letter, _ in word.wrong:
        by_script[spelled_script(letter)].append(letter)
    wrong = listed([f"{name} {listed(found)}" for name, found in by_script.items()])
    if word.rule == WHOLE:
        return f"In Latin text “{word.text}” is written with {wrong}; it reads “{word.reading}”."
    around = "Latin"
    if word.rule == INTRUDER:
        around = spelled_script(word.wrong[0][1])
    return f"“{word.text}” has {wrong} among {around} letters; it reads “{word.reading}”."


def listed(words: Sequence[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
