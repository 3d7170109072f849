"""How far to trust that a word is damaged, and that it reads as proposed.

Each function returns a confidence between 0 (leave it alone) and 1.
"""

from __future__ import annotations

import re

from tetrapla.engine.repair.letters.context import HEAVY, Context, Suspect
from tetrapla.engine.repair.letters.scripts import is_foreign, is_suspect, script
from tetrapla.engine.repair.letters.sorts import Sort
from tetrapla.engine.repair.letters.supplement import (
    CLOSE,
    IN_LATIN_WRITING,
    SAME_SHAPE,
    SCIENCE,
)
from tetrapla.engine.repair.letters.table import EXACT, SIGNS, STYLED

_DAMAGED = 3
"""So many different damaged words, and a further doubtful one is damaged as well."""
_TITLE = 5
"""So few words may be a title, and show no language."""
_NAME = 5
"""Letters of a word that no list has but that is a name rather than litter."""
_NO_FORMULA = 5
"""In so many words an α amid Latin letters is no sign of a formula any more."""
_LONGEST_INDEX = 4
"""Latin letters beside a Greek one in a formula: λmax, ρcrit."""
_PREFIXES = frozenset("μΔ")
"""Letters that stand before units and quantities in ordinary prose."""
_UNITS = frozenset("Ω")
"""Letters that stand for units behind prefixes."""
_SEEN_IN_LATIN = frozenset({"CYRILLIC", "GREEK", "ARMENIAN", "LATIN", ""})
"""Scripts whose letters are typed amid Latin ones by people of many languages; others are damage
only where the version has no words of that script."""
_IN_NO_SLAVIC = frozenset("ԁԛԝһӏԌԚԜӀѕЅ")
"""Cyrillic letters that no large language has, or Macedonian alone, and hardly ever there."""
_MISREAD = re.compile(
    r"(?<=[^\W\d_])(?<=[^A-Z\xc0-\xde])[\xc3\xc2\xd0\xd1\xce\xcf\xd8\xd9](?![a-z])"
)
"""A capital behind a small letter that is half of a character of UTF-8: Ã, Â, Ð, Ñ and so on."""
_LONG_CAPITALS = 5
"""Shorter words in capitals are abbreviations, which other languages have as well."""
_LONE = frozenset({"a", "A", "I"})
"""English words of one letter."""
_SPOKEN_OF = frozenset(
    (
        "letter",
        "letters",
        "character",
        "characters",
        "vowel",
        "vowels",
        "sound",
        "sounds",
        "symbol",
        "symbols",
        "cyrillic",
        "greek",
        "russian",
        "ukrainian",
        "bulgarian",
        "alphabet",
        "called",
        "conjunction",
        "preposition",
        "word",
        "words",
    )
)
"""Words before a letter or a word that is spoken about."""
_NOT_BEHIND_ARTICLE = frozenset(("means", "meaning", "is", "was", "are", "and", "or", "stands"))
"""Words that do not stand behind an English article."""


def confidence(suspect: Suspect, context: Context) -> float:
    """How far to trust the reading of a suspect word."""
    sort = suspect.word.sort
    if sort is Sort.ODD:
        return _odd(suspect, context)
    if not _is_possible(suspect, context):
        return 0.0
    if sort is Sort.WHOLE:
        return _whole(suspect, context)
    if sort is Sort.SCIENCE and not _is_disguise(suspect, context):
        return 0.0
    if suspect.known:
        return 0.99
    return _unknown(suspect, context)


def _is_possible(suspect: Suspect, context: Context) -> bool:
    """Whether letters of rare scripts, and signs, stand here for Latin letters at all."""
    if _MISREAD.search(suspect.word.text):
        return False
    scripts = {script(c) for c in suspect.foreign} - _SEEN_IN_LATIN
    if scripts & context.aliens and not (suspect.known and context.damage >= _DAMAGED):
        return False
    if SIGNS.isdisjoint(suspect.word.text):
        return True
    return (suspect.known and len(suspect.reading) > 2) or context.damage >= _NO_FORMULA


def _unknown(suspect: Suspect, context: Context) -> float:
    """How far to trust a mixed word whose reading is no known word."""
    letters, readings = suspect.foreign, context.readings
    heavy = context.damage >= _DAMAGED
    if not heavy and _is_glued(suspect.word.text):
        return 0.0  # two words of two languages: nothing to repair letter by letter
    if readings.established(letters):
        return 0.97
    vague = letters - EXACT
    if not vague:
        return 0.7 if _is_lone_name(suspect, context) else 0.95
    foreign = sum(is_foreign(c) for c in suspect.word.text)
    if 2 * foreign > len(suspect.word.text) or any(c.isupper() for c in vague):
        return 0.8 if heavy and context.damage >= _NO_FORMULA else 0.6
    if vague & (SCIENCE | IN_LATIN_WRITING):
        return 0.8 if heavy else 0.6
    if heavy or readings.established(vague, words=2):
        return 0.85
    return 0.78 if vague <= CLOSE and len(suspect.word.text) >= _NAME else 0.6


def _is_lone_name(suspect: Suspect, context: Context) -> bool:
    """Whether it is the only damaged word, in capitals, and hardly any other word stands there.

    Titles and names are spelt as their owners like, and by people with two keyboards.
    """
    lone = context.damage <= 1 and context.words <= _TITLE
    return lone and suspect.reading.isupper()


def _is_glued(word: str) -> bool:
    """Whether a long run of other letters stands before or behind a Latin one, in two pieces."""
    runs = re.findall("L+|F+", "".join("F" if is_foreign(c) else "L" for c in word))
    if any("F" in run and len(run) > 3 for run in runs) and not EXACT.issuperset(
        c for c in word if is_foreign(c)
    ):
        return True
    return len(runs) == 2 and min(map(len, runs)) > 2


def _is_disguise(suspect: Suspect, context: Context) -> bool:
    """Whether a word that looks like a term of science is an ordinary word with a wrong letter."""
    text, readings = suspect.word.text, context.readings
    latin = [c for c in text if script(c) == "LATIN"]
    if not all(c.islower() for c in latin[1:]) or (len(latin) > 1 and latin[-1].isupper()):
        return False
    letters = suspect.foreign
    unit = text[0] in _PREFIXES or text[-1] in _UNITS
    if readings.established(letters, _NO_FORMULA) and not unit:
        return True
    if readings.established(letters):
        return suspect.known or len(latin) > 2
    if unit:
        return False
    if context.damage >= HEAVY and not context.knowledge.is_english(context.siglum):
        return True
    if context.damage >= _NO_FORMULA:
        return suspect.known or len(latin) > _LONGEST_INDEX or letters <= SAME_SHAPE.keys()
    if not suspect.known:
        return False
    return len(text) > 2 and not context.knowledge.confirms("".join(latin), context.siglum)


def _whole(suspect: Suspect, context: Context) -> float:
    """How far to trust that a word without any Latin letter is a Latin one."""
    letters, readings, reading = suspect.foreign, context.readings, suspect.reading
    if any(w.sort is Sort.ALIEN for w in suspect.beside) or _is_spoken_of(suspect):
        return 0.0
    science = letters <= SCIENCE and not readings.established(letters, _NO_FORMULA)
    if science and not (context.damage >= HEAVY and letters <= SAME_SHAPE.keys()):
        article = reading == "a" and _is_in_prose(suspect, context) and not suspect.quoted
        return 0.8 if article and context.damage >= HEAVY else 0.0
    alone = not context.aliens & {script(c) for c in letters}
    heavy = context.damage >= _DAMAGED
    if heavy and readings.established(letters):
        if len(reading) > 1 and suspect.known:
            return 0.96
        if reading in _LONE:
            return 0.96 if alone or not suspect.quoted else 0.6
        return 0.85 if alone else 0.5
    exact = letters <= SAME_SHAPE.keys()
    if not alone:
        return 0.6 if suspect.known and exact else 0.0
    if heavy and letters <= EXACT and (exact or suspect.known or context.damage >= HEAVY):
        return 0.96 if suspect.known or reading in _LONE else 0.85
    if exact:
        return _lone(suspect, context)
    vague = suspect.known if len(reading) > 1 else reading in _LONE
    return 0.8 if vague and context.damage >= _NO_FORMULA else 0.0


def _lone(suspect: Suspect, context: Context) -> float:
    """How far to trust a whole word of exact look-alikes where little else is damaged."""
    reading = suspect.reading
    if suspect.quoted or not suspect.beside:
        return 0.0
    if len(reading) == 1:
        return _single(suspect, context)
    if not suspect.known:
        odd = suspect.foreign & _IN_NO_SLAVIC and context.knowledge.is_english(context.siglum)
        return 0.8 if suspect.joined or odd else 0.0
    if reading.isupper() and len(reading) < _LONG_CAPITALS and not context.damage:
        return 0.6
    if len(reading) == 2:
        return 0.8 if _is_in_prose(suspect, context) else 0.6
    return 0.9


def _single(suspect: Suspect, context: Context) -> float:
    """How far to trust a word of one letter: an English one, or part of Q&A, X-ray, 1970s."""
    if suspect.joined or (suspect.numbered and context.damage):
        return 0.8
    if suspect.reading in _LONE and _is_in_prose(suspect, context):
        return 0.8
    return 0.8 if suspect.reading == "s" and suspect.before.isdigit() else 0.0


def _is_in_prose(suspect: Suspect, context: Context) -> bool:
    """Whether it stands in an English sentence, or beside a word that is damaged as well."""
    if context.knowledge.is_english(context.siglum):
        return all(w.sort is not Sort.ALIEN for w in suspect.beside)
    return any(w.sort in (Sort.MIXED, Sort.WHOLE) for w in suspect.beside)


def _is_spoken_of(suspect: Suspect) -> bool:
    """Whether the words beside it speak about it as a word or a letter."""
    for word in suspect.beside:
        plain = word.text.lower()
        if word.start < suspect.word.start and plain in _SPOKEN_OF:
            return True
        article = suspect.reading == "a" and word.start > suspect.word.start
        if article and plain in _NOT_BEHIND_ARTICLE:
            return True
    in_list = "," in (suspect.before[:1], suspect.after[:1])
    return in_list and all(len(x) == 1 for x in (suspect.reading, *_whole_beside(suspect)))


def _whole_beside(suspect: Suspect) -> list[str]:
    return [w.text for w in suspect.beside if w.sort is Sort.WHOLE] or [""]


def _odd(suspect: Suspect, context: Context) -> float:
    """How far to trust a Latin word with styled letters, or with rare ones of Latin script."""
    text, heavy = suspect.word.text, context.damage >= _DAMAGED
    odd = {c for c in text if is_suspect(c)}
    if len(text) == 1:
        lone = heavy and suspect.reading in _LONE
        return 0.85 if lone and (odd <= STYLED.keys() or not context.phonetic) else 0.0
    if odd <= STYLED.keys():
        return _partly_styled(suspect, context)
    if context.phonetic or suspect.quoted:
        return 0.6 if suspect.known else 0.0
    writers = set(context.knowledge.writers_of(suspect.reading)) - {context.siglum}
    if not writers and not context.knowledge.lists(suspect.reading, context.siglum):
        english = context.knowledge.is_english(context.siglum)
        many = context.damage >= _NO_FORMULA and english
        return 0.8 if many or (heavy and not odd & IN_LATIN_WRITING) else 0.0
    if heavy:
        return 0.96
    return 0.8 if len(text) > 2 and not odd & IN_LATIN_WRITING else 0.6


def _partly_styled(suspect: Suspect, context: Context) -> float:
    styled = [c in STYLED for c in suspect.word.text if c.isalpha()]
    if all(styled):
        return 0.9 if suspect.known and context.damage >= _DAMAGED else 0.0
    if suspect.known and len(styled) > 2:
        return 0.97
    return 0.85 if context.damage >= _DAMAGED else 0.0
