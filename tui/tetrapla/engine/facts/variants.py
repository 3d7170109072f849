"""Names that are spelled otherwise once or twice: ``Rachovan`` beside many ``Rackovan``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping

from tetrapla.engine.facts.name_words import DIFFERENT, PLACES

_RARE = 2
"""A spelling that stands so often at most may be a slip …"""
_OFTEN = 3
"""… of a name that stands so often at least: two names that both stand often are two."""
_SHORTEST = 5
"""Letters of a name; shorter ones are too near to others."""
_LONG = 8
"""Letters from which two may differ; else one."""
_MOST = 4000
"""In a directory of so many names near ones are no slips."""


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
            if not _near(word, name, lexicon):
                continue
            for entity in parts[name]:
                whole = entity.split()
                if len(words) == 1 or (
                    len(whole) == 2 and whole[1 - k] == words[1 - k] and whole[k] == name
                ):
                    found.add(entity)
    return found


def _near(word: str, name: str, lexicon: Collection[str]) -> bool:
    if word == name or word in lexicon or name in lexicon or frozenset((word, name)) in DIFFERENT:
        return False
    if (word in PLACES and name in PLACES) or sorted((word + "s", name))[0] == name:
        return False
    from rapidfuzz.distance import OSA

    most = 2 if min(len(word), len(name)) >= _LONG else 1
    return OSA.distance(word, name, score_cutoff=most) <= most
