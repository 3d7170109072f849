"""Whether two names of speakers may be one person: *Cole*, *Ada Cole*, *Ada J. Cole*.

Used to put quotations together, and to tell that they are attributed otherwise: there a name that
is spelled otherwise, cut or shortened is no other person.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from tetrapla.engine.facts.first_names import PRONOUN_OF, SHORT_FORMS
from tetrapla.engine.facts.names.variants import are_two_surnames, near_surnames
from tetrapla.engine.facts.speakers.cues import ORGANISATIONS, SUFFIXES, SURNAMES_TOO, TITLES
from tetrapla.engine.facts.types import Attribution

Speaker = frozenset[str]
"""Words of a name in small letters, and signs of what is told beside it; empty: no one is named."""

_MEMORY = 20_000
_FEWEST = 3
"""Letters with which a name and its short form begin alike."""
_SIGNS = {
    **dict.fromkeys(("mr", "sir", "lord"), "=he"),
    **dict.fromkeys(("mrs", "ms", "miss", "dame", "lady"), "=she"),
    **{suffix: f"={suffix}" for suffix in ("sr", "jr", "iii", "iv")},
}
"""Title or suffix -> a sign of one person, that another of the same name does not have."""
_APART = (frozenset({"=he", "=she"}), frozenset({"=sr", "=jr", "=iii", "=iv"}))
"""Signs of which a person has one at most."""
_EVERY_SIGN = frozenset[str]().union(*_APART)
_NO_PERSON = ORGANISATIONS - SURNAMES_TOO


@lru_cache(_MEMORY)
def speaker_of(name: str) -> Speaker:
    """The words of a name that tell who it is, titles before it and *Jr.* left out."""
    every = _words_of(name)
    while len(every) > 1 and every[0] in TITLES:
        del every[0]
    return frozenset(w for w in every if w not in SUFFIXES)


def speaker_said(said: Attribution) -> Speaker:
    """Whom an attribution names, with the signs that are written beside the name."""
    return speaker_of(said.name) | signs_of(said) if said.name else frozenset()


def signs_of(said: Attribution) -> frozenset[str]:
    """What an attribution tells beside a name: *Mrs.* before it, *Jr.* behind it."""
    every = _words_of(said.as_written) if said.by == "name" else []
    return frozenset(_SIGNS[w] for w in (*every[:1], *every[-1:]) if w in _SIGNS)


def _words_of(name: str) -> list[str]:
    return [w for word in name.casefold().split() if (w := word.strip(".,’'"))]


@lru_cache(_MEMORY)
def speak_alike(one: Speaker, other: Speaker) -> bool:
    """Whether two names can be one: *Cole* and *Ada Cole*; False where one is not named."""
    return not _are_told_apart(one, other) and _are_near(one - _EVERY_SIGN, other - _EVERY_SIGN)


@lru_cache(_MEMORY)
def speak_otherwise(one: Speaker, other: Speaker) -> bool:
    """Whether two names are two people, or two bodies; False where one is not named.

    A body beside a person may be whom the person speaks for, and a surname beside one that is
    nearly the same may be a slip. Mr. Cole is not Mrs. Cole.
    """
    if _are_told_apart(one, other):
        return True
    one, other = one - _EVERY_SIGN, other - _EVERY_SIGN
    if not one or not other or _are_near(one, other):
        return False
    if bool(one & _NO_PERSON) != bool(other & _NO_PERSON):
        return False
    return not (min(len(one), len(other)) == 1 and any(_slip(a, b) for a in one for b in other))


def _are_told_apart(one: Speaker, other: Speaker) -> bool:
    """Whether two names have signs that one person does not have both of."""
    return any(one & signs and other & signs and one & signs != other & signs for signs in _APART)


def _are_near(one: Speaker, other: Speaker) -> bool:
    """Whether two names are one but for what is left out of them or spelled otherwise."""
    return bool(one and other) and (one <= other or other <= one or _near(one, other))


def _near(one: Speaker, other: Speaker) -> bool:
    """Whether two names share a word, and what else the shorter has is nearly in the longer."""
    if not any(len(word) > 1 for word in one & other):
        return False
    few, many = sorted((one - other, other - one), key=lambda rest: (len(rest), sorted(rest)))
    return _all_in(sorted(few), many)


def _all_in(few: Iterable[str], many: Speaker) -> bool:
    """Whether each of some words is nearly another of a name."""
    left = set(many)
    for word in few:
        found = next((w for w in sorted(left) if _one_name(word, w)), None)
        if found is None:
            return False
        left.remove(found)
    return True


def _one_name(one: str, other: str) -> bool:
    """Whether two words of names can be one: an initial, a short form, a slip."""
    short, long = sorted((one, other), key=len)
    if len(short) == 1:
        return long.startswith(short)
    if frozenset((one, other)) in SHORT_FORMS:
        return True
    if len({PRONOUN_OF[word] for word in (one, other) if word in PRONOUN_OF}) > 1:
        return False
    return _slip(one, other) or (len(short) >= _FEWEST and _cut(short, long))


def _cut(short: str, long: str) -> bool:
    """Whether a first name is cut: *Tim* for *Timothy*, but not *Paul* for *Paula*."""
    known = short in PRONOUN_OF and PRONOUN_OF[short] == PRONOUN_OF.get(long)
    return long.startswith(short) and known


def _slip(one: str, other: str) -> bool:
    """Whether two surnames are one, spelled otherwise: *Petty*, *Pettie*."""
    if {one, other} & _NO_PERSON or are_two_surnames(one, other):
        return False
    return near_surnames(one, other)
