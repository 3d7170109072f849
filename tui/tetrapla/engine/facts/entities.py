"""Which names mean the same: surnames, first names and middle names put to whole names."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from tetrapla.engine.facts import name_words as w
from tetrapla.engine.facts.first_names import PRONOUN_OF
from tetrapla.engine.facts.state_names import STATE_NAMES
from tetrapla.engine.facts.types import ACCENTS, SPELLING, Place
from tetrapla.engine.facts.variants import (
    other_accents,
    people_spelled_otherwise,
    sound_alike,
    spelled_otherwise,
)
from tetrapla.engine.facts.word_lists import PARTICLES


class Sighting(NamedTuple):
    """One mention of a name, before it is known whose."""

    version: str
    place: Place
    text: str
    titled: bool
    spoke: bool
    """Whether a verb of speaking stands beside it."""

    @property
    def form(self) -> str:
        """What is compared: small letters, no full stops, no middle initials."""
        return form_of(self.text)


class Entity(NamedTuple):
    """Whose name a mention is."""

    key: str
    by: str
    """same, surname, first, spelling, accents."""


_NO_POINTS = str.maketrans({".": "", "’": "'", "\u00a0": " ", "\n": " ", ",": ""})
_GENERATION = frozenset({"jr", "sr", "ii", "iii", "iv"})
_LETTERS = 5
"""A longer word in capitals is no abbreviation."""
_REMEMBERED = 20_000
"""So many written names are remembered: most names of a story return."""
_NO_SLUG = re.compile(r"[\W_]+")


@lru_cache(_REMEMBERED)
def form_of(text: str) -> str:
    """A name as it is compared with others."""
    if text.endswith(".") and (state := STATE_NAMES.get(text[:-1].lower())):
        return state
    words = text.lower().translate(_NO_POINTS).split()
    if words == ["washington", "dc"]:
        return "washington"
    if len(words) > 1 and words[0] == "st":
        words[0] = "saint"
    while len(words) > 1 and words[-1] in _GENERATION:
        words.pop()
    if len(words) > 2 and words[0] == "the":
        words = words[1:]
    if len(words) > 2:
        words = [words[0], *(x for x in words[1:-1] if len(x) > 1), words[-1]]
    return " ".join(words)


def slug(form: str) -> str:
    """``emilie-rackovan``."""
    return _NO_SLUG.sub("-", form).strip("-") or form


class _Book:
    """The names of all versions, by form."""

    def __init__(self, sightings: Iterable[Sighting], lexicon: Collection[str]) -> None:
        self.lexicon = lexicon
        self.counts: dict[str, Counter[str]] = defaultdict(Counter)
        """Form -> version -> how often."""
        self.titled: set[str] = set()
        self.spoke: set[str] = set()
        self.letters: set[str] = set()
        """Abbreviations: no part of a person's name."""
        for s in sightings:
            form = s.form
            self.counts[form][s.version] += 1
            if s.text.isupper() and len(s.text) <= _LETTERS:
                self.letters.add(form)
            if s.titled:
                self.titled.add(form)
            if s.spoke:
                self.spoke.add(form)
        self.whole = {f: self._middle_dropped(f) for f in self.counts if self._person_like(f)}
        self.alike: dict[str, str] = {}
        """Whole name -> the one of other versions that only sounds like it."""
        self.by_last: dict[str, set[str]] = defaultdict(set)
        self.by_first: dict[str, set[str]] = defaultdict(set)
        for form, whole in self.whole.items():
            words = form.split()
            self.by_last[words[-1]].add(whole)
            self.by_first[words[0]].add(whole)

    def _person_like(self, form: str) -> bool:
        """Whether a form of several words may be a person's whole name."""
        words = form.split()
        if words[0] in PARTICLES:
            return False  # van der Brenn
        if not 2 <= len(words) <= 5 or set(words) & (w.ORGANISATIONS | {"of", "for", "and", "&"}):
            return False
        if words[0] in w.PLACE_STARTS or words[-1] in w.PLACES or "the" in words:
            return False
        if form in self.titled or words[0] in w.GIVEN:
            return True
        return not all(x in self.lexicon for x in words)

    def is_person(self, whole: str) -> bool:
        """Whether something tells that a whole name is a person's, and not that of a thing."""
        words = whole.split()
        told = {whole, words[0], words[-1]} & (self.titled | self.spoke)
        named = words[0] in w.GIVEN or words[0] in PRONOUN_OF
        return bool(told) or named or words[-1] in self.counts

    def _middle_dropped(self, form: str) -> str:
        words = form.split()
        if len(words) == 3 and words[1] not in PARTICLES:
            short = f"{words[0]} {words[2]}"
            if short in self.counts:
                return short
        return form

    def told_in(self, whole: str, version: str) -> bool:
        """Whether a version gives a whole name, with or without its middle."""
        return any(
            version in self.counts[form] for form, short in self.whole.items() if short == whole
        )


def entities_of(
    sightings: Iterable[Sighting], lexicon: Collection[str]
) -> tuple[Mapping[tuple[str, str], Entity], frozenset[str]]:
    """Whose name each form is.

    A surname is put to the one whole name that has it, a first name to the one person who has it
    in that version, else in all; where two fit, it stays its own.

    Args:
        sightings: The mentions of all versions.
        lexicon: Words in small letters: what is made of nothing but them is no person's name.

    Returns:
        Version and form -> entity; and the keys of the entities that are treated as persons.
    """
    told = list(sightings)
    book = _Book(told, lexicon)
    book.alike = sound_alike(_people(book), {f: sum(n.values()) for f, n in book.counts.items()})
    found: dict[tuple[str, str], Entity] = {}
    for form, versions in book.counts.items():
        for version in versions:
            found[version, form] = _entity(book, form, version)
    _respelled(book, found)
    return found, frozenset(_persons(book, found))


def _entity(book: _Book, form: str, version: str) -> Entity:
    if form in book.whole:
        return Entity(book.whole[form], "same")
    alone = form.split()[0] in PARTICLES or " " not in form
    if not alone or (form in w.PLACES and form not in book.titled):
        return Entity(form, "same")
    if form in book.letters:
        return Entity(form, "same")
    surname = form.rpartition(" ")[2] if form.split()[0] in PARTICLES else form
    last = _only(book, book.by_last.get(surname, ()), version, everywhere=True)
    if last:
        return Entity(last, "surname")
    if not book.by_last.get(form) and form not in book.titled:
        first = _only(book, book.by_first.get(form, ()), version, everywhere=False)
        if first and book.is_person(first):
            return Entity(first, "first")
    return Entity(form, "same")


def _only(book: _Book, wholes: Collection[str], version: str, *, everywhere: bool) -> str:
    """The one whole name that a part of a name can mean; empty: none, or more than one."""
    wholes = {book.alike.get(whole, whole) for whole in wholes}
    if len(wholes) == 1:
        return next(iter(wholes))
    here = [x for x in wholes if book.told_in(x, version)] if not everywhere else []
    return here[0] if len(here) == 1 else ""


def _respelled(book: _Book, found: dict[tuple[str, str], Entity]) -> None:
    """Put rare forms to the frequent names that they are nearly."""
    counts = {form: sum(n.values()) for form, n in book.counts.items()}
    rooted: Counter[str] = Counter()
    parts: dict[str, set[str]] = defaultdict(set)
    for (version, form), entity in found.items():
        rooted[entity.key] += book.counts[form][version]
        words = form.split()
        if len(words) == 1 or form in book.whole:
            parts[words[-1]].add(entity.key)
            parts[words[0]].add(entity.key)
    own = {form for (_, form), e in found.items() if e == Entity(form, "same")}
    meant = spelled_otherwise(counts, rooted, parts, own, book.lexicon)
    meant.update(people_spelled_otherwise(_people(book), rooted))
    meant.update(book.alike)
    accented = other_accents(rooted)
    for at, entity in list(found.items()):
        key = entity.key if entity.key in accented else meant.get(entity.key, entity.key)
        by = entity.by if key == entity.key else SPELLING
        if usual := accented.get(key):
            key, by = usual, by if by == SPELLING else ACCENTS
        found[at] = Entity(key, by)


def _people(book: _Book) -> dict[str, set[str]]:
    """The whole names of persons, and the versions that tell them."""
    told: dict[str, set[str]] = defaultdict(set)
    for form, whole in book.whole.items():
        if " " in whole and book.is_person(whole):
            told[whole].update(book.counts[form])
    return told


def _persons(book: _Book, found: Mapping[tuple[str, str], Entity]) -> Iterable[str]:
    for (_, form), entity in found.items():
        words = set(entity.key.split())
        if words & w.ORGANISATIONS or entity.key in w.PLACES or "of" in words:
            continue
        if form in book.titled or form in book.spoke or entity.by in ("surname", "first"):
            yield entity.key
