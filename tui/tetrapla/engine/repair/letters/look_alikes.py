"""Look-alike letters: words in which letters of another script stand in for Latin ones.

A word is suspected for mixing scripts, never for not being ASCII. What it stands for is tried
with a table of likenesses and confirmed: some version writes the repaired word plainly, or the
same letter is replaced in many different words. Without either, only letters of exactly the same
shape are believed.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from tetrapla.engine.evidence import Evidence, Listed, StandsFor, WrittenBy
from tetrapla.engine.kinds import LIKELY
from tetrapla.engine.model import Flag
from tetrapla.engine.repair.glue.cutting import cuts_of
from tetrapla.engine.repair.knowledge import Knowledge
from tetrapla.engine.repair.letters.readings import Readings, choose_readings
from tetrapla.engine.repair.letters.scripts import is_suspect, script
from tetrapla.engine.repair.letters.suspects import Sort, Suspect, Suspects, find_suspects
from tetrapla.engine.repair.letters.table import SAME_SHAPE, SCIENCE
from tetrapla.engine.repair.types import Draft, Finding
from tetrapla.engine.shadow import Edit, repair_with

MIXED = "look-alike.mixed-script"
WHOLE = "look-alike.whole-word"
_NO_FORMULA = 5
"""In so many words an α amid Latin letters is no sign of a formula any more."""

_UNITS = frozenset("μΔΩ")
"""Letters that stand before units and quantities in ordinary prose."""


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
        for i, (letter, latin) in enumerate(zip(self.text, self.reading, strict=True)):
            if letter != latin:
                yield Edit(self.start + i, self.start + i + 1, latin, self.rule)


def find_look_alikes(draft: Draft, knowledge: Knowledge) -> Finding:
    """Flag words with look-alike letters, and read them as they are meant.

    Returns:
        One flag for each damaged word, two where a glued credit starts inside it; and one edit
        for each wrong letter, as long as what it replaces; both in order.
    """
    suspects = find_suspects(draft.text)
    if not suspects.words:
        return Finding()
    words = _damaged_words(suspects, draft.siglum, knowledge)
    edits = tuple(edit for word in words for edit in word.edits())
    boundaries = frozenset(c.start for c in cuts_of(repair_with(draft.text, edits).text))
    pieces = [p for word in words for p in _cut(word, boundaries)]
    facts = _letter_facts(pieces)
    return Finding(tuple(_flag(draft.siglum, p, facts, knowledge) for p in pieces), edits)


def _damaged_words(
    suspects: Suspects, siglum: str, knowledge: Knowledge
) -> tuple[DamagedWord, ...]:
    """Those of the suspects that are damaged indeed, in order."""
    readings = choose_readings(suspects.words, siglum, knowledge)
    found = []
    read: dict[str, tuple[str, bool]] = {}
    for suspect in suspects.words:
        if suspect.text not in read:
            read[suspect.text] = readings.read(suspect.text, siglum, knowledge)
        reading, known = read[suspect.text]
        confidence = _confidence(suspect, reading, known, readings, suspects.alien_words)
        if confidence > 0:
            rule = WHOLE if suspect.sort is Sort.WHOLE else MIXED
            found.append(DamagedWord(suspect.start, suspect.text, reading, confidence, rule))
    return tuple(found)


def _confidence(
    suspect: Suspect, reading: str, known: bool, readings: Readings, alien_words: int
) -> float:
    if suspect.sort is Sort.WHOLE:
        return _whole_confidence(suspect, reading, known, readings, alien_words)
    if suspect.sort is Sort.SCIENCE and not _is_disguise(suspect, known, readings):
        return 0.0
    if known:
        return 0.99
    return _unconfirmed(suspect, readings)


def _unconfirmed(suspect: Suspect, readings: Readings) -> float:
    """How far to trust a reading that no version writes plainly."""
    letters = suspect.letters
    if readings.established(letters):
        return 0.97
    loose = [c for c in letters if c not in SAME_SHAPE]
    if not loose:
        return 0.95
    if _longest_run(suspect.text) > 3:
        return 0.0  # two words of two languages, glued: nothing to repair letter by letter
    latin = sum(script(c) == "LATIN" for c in suspect.text)
    foreign = sum(is_suspect(c) for c in suspect.text)
    if foreign > latin or any(c.isupper() for c in loose):
        return 0.6
    return 0.85 if readings.established(loose, words=2) else 0.78


def _longest_run(word: str) -> int:
    longest = run = 0
    for letter in word:
        run = run + 1 if is_suspect(letter) else 0
        longest = max(longest, run)
    return longest


def _is_disguise(suspect: Suspect, known: bool, readings: Readings) -> bool:
    """Whether a word that looks like a term of science is an ordinary word with a wrong letter."""
    latin = [c for c in suspect.text if script(c) == "LATIN"]
    if not all(c.islower() for c in latin[1:]) or (len(latin) > 1 and latin[-1].isupper()):
        return False
    if readings.established(suspect.letters, _NO_FORMULA) and not suspect.letters & _UNITS:
        return True
    if readings.established(suspect.letters):
        return known or len(latin) > 2
    return known and len(latin) > 2 and not suspect.letters & _UNITS


def _whole_confidence(
    suspect: Suspect, reading: str, known: bool, readings: Readings, alien_words: int
) -> float:
    """How far to trust that a word without any Latin letter is a Latin one."""
    if not suspect.between_latin:
        return 0.0
    if suspect.letters <= SCIENCE and not readings.established(suspect.letters, _NO_FORMULA):
        return 0.0
    if readings.established(suspect.letters):
        return 0.96 if known or reading in ("a", "I", "A", "O") else 0.85
    same = all(c in SAME_SHAPE for c in suspect.letters)
    if same and known and len(reading) > 2 and not reading.isupper():
        return 0.6 if alien_words else 0.9
    return 0.0


def _cut(word: DamagedWord, boundaries: frozenset[int]) -> Iterator[DamagedWord]:
    size = len(word.text)
    at = [0, *(i for i in range(1, size) if word.start + i in boundaries), size]
    for a, b in pairwise(at):
        if word.text[a:b] != word.reading[a:b]:
            yield word._replace(
                start=word.start + a, text=word.text[a:b], reading=word.reading[a:b]
            )


def _letter_facts(words: Sequence[DamagedWord]) -> dict[tuple[str, str], StandsFor]:
    """Letter and reading -> how often the one stands for the other."""
    times: Counter[tuple[str, str]] = Counter()
    inside: dict[tuple[str, str], set[str]] = defaultdict(set)
    for word in words:
        wrong = [p for p in zip(word.text, word.reading, strict=True) if p[0] != p[1]]
        times.update(wrong)
        small = word.text.lower()
        for pair in set(wrong):
            inside[pair].add(small)
    return {
        (letter, latin): StandsFor(letter, latin, n, len(inside[letter, latin]))
        for (letter, latin), n in times.items()
    }


def _flag(
    siglum: str,
    word: DamagedWord,
    facts: dict[tuple[str, str], StandsFor],
    knowledge: Knowledge,
) -> Flag:
    wrong = dict.fromkeys(p for p in zip(word.text, word.reading, strict=True) if p[0] != p[1])
    evidence: list[Evidence] = [facts[p] for p in wrong]
    writers = knowledge.writers_of(word.reading)
    if writers:
        evidence.append(WrittenBy(word.reading, tuple(s for s in writers if s != siglum)))
    elif knowledge.lists(word.reading, siglum):
        evidence.append(Listed(word.reading))
    return Flag(
        version=siglum,
        start=word.start,
        end=word.start + len(word.text),
        kind="look-alike",
        confidence=word.confidence,
        rule=word.rule,
        reason=_reason(word, [p[0] for p in wrong]),
        evidence=tuple(evidence),
        repair=word.reading,
    )


def _reason(word: DamagedWord, letters: Sequence[str]) -> str:
    by_script: dict[str, list[str]] = defaultdict(list)
    for letter in letters:
        by_script[script(letter).capitalize()].append(letter)
    foreign = _listed([f"{name} {_listed(found)}" for name, found in by_script.items()])
    if word.rule == WHOLE:
        return f"In Latin text “{word.text}” is written with {foreign}; it reads “{word.reading}”."
    return f"“{word.text}” has {foreign} among Latin letters; it reads “{word.reading}”."


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
