"""Names that are spelled otherwise once or twice: ``Thornbey`` beside many ``Thornby``."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Mapping

from tetrapla.engine.facts.names.words import DIFFERENT, PLACES

_RARE = 2
"""A spelling that stands so often at most may be a slip …"""
_OFTEN = 3
"""… of a name that stands so often at least: two names that both stand often are two."""
_SHORTEST = 5
"""Letters of a name; shorter ones are too near to others."""
_LONG = 8
"""Letters from which two may differ; else one."""
_SHORT_SURNAME = 5
"""Letters of a surname that is told by the first name too; shorter ones are too near."""
_BEGINNING = 4
"""Letters that two such surnames begin with where two others may differ: Petty, Pettie."""
_NAMESAKES = 50
"""So many people of one first name at most are held against each other."""
_MOST = 4000
"""In a directory of so many names near ones are no slips."""


_FEW_LETTERS = 4
"""Letters of a name that has accents; shorter ones may be two."""
_SOUNDS = (
    *(("ph", "f"), ("ck", "k"), ("qu", "kv"), ("qv", "kv"), ("kw", "kv"), ("th", "t"), ("y", "i")),
    *(("ven", "fen"), ("-", " "), ("ie", "i"), ("c", "k"), ("kh", "k"), ("z", "s"), ("w", "v")),
)
"""Letters -> others that sound so."""
_ENDINGS = frozenset({"s", "es", "ez", "er", "ers", "on", "en", "ing", "son", "ton", "man"})
"""What makes another surname of one: Martinez, Harrison; no slip adds it."""
_TWICE = re.compile(r"(\w)\1")
"""A letter that is doubled: Hanna."""


def spelled_otherwise(
    counts: Mapping[str, int],
    totals: Mapping[str, int],
    parts: Mapping[str, Collection[str]],
    own: Collection[str],
    lexicon: Collection[str],
) -> dict[str, str]:
    """Which rare names are another name, spelled otherwise.

    Both begin and end with the same letter, and differ by one letter, or by two where they are
    long; neither is a word, and they are no known pair of two names.

    Args:
        counts: Form of a name -> how often it stands.
        totals: Entity -> how often it is mentioned, in any form.
        parts: First word and last word of names -> the entities that have it.
        own: The forms that are entities by themselves.
        lexicon: Words in small letters.

    Returns:
        Form -> the entity that is meant.
    """
    if len(counts) > _MOST:
        return {}
    often: dict[tuple[str, str], list[str]] = defaultdict(list)
    for word, entities in parts.items():
        if (
            len(word) >= _SHORTEST
            and len(entities) == 1
            and max(map(totals.__getitem__, entities)) >= _OFTEN
        ):
            often[word[0], word[-1]].append(word)
    found = {}
    for form in sorted(own):
        if counts[form] > _RARE or totals[form] > _RARE:
            continue
        meant = {
            e for e in _meant(form, often, parts, lexicon) if e != form and totals[e] >= _OFTEN
        }
        if len(meant) == 1:
            found[form] = meant.pop()
    return {form: entity for form, entity in found.items() if entity not in found}


def people_spelled_otherwise(
    told: Mapping[str, Collection[str]], totals: Mapping[str, int]
) -> dict[str, str]:
    """Which persons are another one, whose surname other versions spell otherwise.

    One version that has both tells of two people; else the same first name with nearly the same
    surname is one, whether it is a word, and however often it stands.

    Args:
        told: Whole name of a person -> the versions that tell it.
        totals: The same -> how often it is mentioned, in any form.

    Returns:
        Whole name -> the more frequent one that is meant.
    """
    by_first: dict[str, list[str]] = defaultdict(list)
    for whole in told:
        first, _, last = whole.partition(" ")
        if last and " " not in last:
            by_first[first].append(whole)
    found: dict[str, str] = {}
    for wholes in by_first.values():
        if len(wholes) > _NAMESAKES:
            continue
        usual: list[str] = []
        for whole in sorted(wholes, key=lambda x: (-totals[x], x)):
            near = [x for x in usual if near_names(x, whole) and are_apart(told[x], told[whole])]
            if len(near) == 1:
                found[whole] = near[0]
            else:
                usual.append(whole)
    return found


def other_accents(totals: Mapping[str, int]) -> dict[str, str]:
    """Which names are another one but for its accents: Méndez, Mendez.

    Args:
        totals: Entity -> how often it is mentioned, in any form.

    Returns:
        Entity -> the more frequent one that is meant.
    """
    plain: dict[str, set[str]] = defaultdict(set)
    for name in totals:
        if not name.isascii() and len(name) >= _FEW_LETTERS:
            bare = _without_accents(name)
            plain[bare].add(name)
            if bare in totals:
                plain[bare].add(bare)
    found: dict[str, str] = {}
    for names in plain.values():
        usual = min(names, key=lambda x: (-totals[x], x))
        found.update((name, usual) for name in names if name != usual)
    return found


def _without_accents(name: str) -> str:
    parted = unicodedata.normalize("NFKD", name)
    return "".join(letter for letter in parted if not unicodedata.combining(letter))


def sound_alike(told: Mapping[str, Collection[str]], totals: Mapping[str, int]) -> dict[str, str]:
    """Which persons are another one whose name versions write otherwise: Sofia, Sophia.

    Args:
        told: Whole name of a person -> the versions that tell it.
        totals: The same -> how often it is written.

    Returns:
        Whole name -> the more frequent one that is meant.
    """
    heard: dict[str, list[str]] = defaultdict(list)
    for whole in told:
        heard[_sound(whole)].append(whole)
    found: dict[str, str] = {}
    for wholes in heard.values():
        if len(wholes) < 2 or len(wholes) > _NAMESAKES:
            continue
        usual, *others = sorted(wholes, key=lambda x: (-totals.get(x, 0), x))
        for whole in others:
            if are_apart(told[usual], told[whole]):
                found[whole] = usual
    return found


def _sound(name: str) -> str:
    """Nearly how a name sounds: two that are written otherwise may be one."""
    for letters, sound in _SOUNDS:
        name = name.replace(letters, sound)
    return _TWICE.sub(r"\1", name)


def near_names(one: str, other: str) -> bool:
    """Whether two whole names have one first name and surnames a letter or two apart."""
    first, _, last = one.casefold().partition(" ")
    also, _, surname = other.casefold().partition(" ")
    return first == also and near_surnames(last, surname)


def near_surnames(one: str, other: str) -> bool:
    """Whether two surnames of one first name, in small letters, are nearly the same."""
    least = min(len(one), len(other))
    if one != other and least >= _FEW_LETTERS and _sound(one) == _sound(other):
        return True
    if one == other or least < _SHORT_SURNAME or one[0] != other[0]:
        return False
    from rapidfuzz.distance import OSA

    most = 2 if least >= _LONG or one[:_BEGINNING] == other[:_BEGINNING] else 1
    return OSA.distance(one, other, score_cutoff=most) <= most


def are_two_surnames(one: str, other: str) -> bool:
    """Whether two surnames, in small letters, are known as two: Clark, Clarke; Martin, Martins."""
    if frozenset((one, other)) in DIFFERENT:
        return True
    least = min(len(one), len(other))
    begin = next((k for k in range(least) if one[k] != other[k]), least)
    if begin == least:
        return (one[begin:] or other[begin:]) in _ENDINGS
    return one[begin:] in _ENDINGS and other[begin:] in _ENDINGS


def are_apart(one: Collection[str], other: Collection[str]) -> bool:
    """Whether no version tells both of two."""
    return not set(one) & set(other)


def _meant(
    form: str,
    often: Mapping[tuple[str, str], Collection[str]],
    parts: Mapping[str, Collection[str]],
    lexicon: Collection[str],
) -> set[str]:
    """The entities that a form is nearly the name of."""
    words = form.split()
    found: set[str] = set()
    if len(words) > 2:
        return found
    for k, word in enumerate(words):
        if len(word) < _SHORTEST:
            continue
        for name in often.get((word[0], word[-1]), ()):
            if not are_near(word, name, lexicon):
                continue
            for entity in parts[name]:
                whole = entity.split()
                if len(words) == 1 or (
                    len(whole) == 2 and whole[1 - k] == words[1 - k] and whole[k] == name
                ):
                    found.add(entity)
    return found


def are_near(word: str, name: str, lexicon: Collection[str]) -> bool:
    """Whether two words, neither of the lexicon, are a letter apart; two where they are long."""
    if word == name or word in lexicon or name in lexicon or frozenset((word, name)) in DIFFERENT:
        return False
    if (word in PLACES and name in PLACES) or name == word + "s":
        return False
    from rapidfuzz.distance import OSA

    most = 2 if min(len(word), len(name)) >= _LONG else 1
    return OSA.distance(word, name, score_cutoff=most) <= most
