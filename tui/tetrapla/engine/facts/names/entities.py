"""Which names mean the same: surnames, first names and middle names put to whole names."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Set
from typing import NamedTuple

from tetrapla.engine.facts.names import words as w
from tetrapla.engine.facts.names.bodies import usual_bodies
from tetrapla.engine.facts.names.book import NameBook, Sighting, surname_of
from tetrapla.engine.facts.names.near_people import (
    first_names_spelled_otherwise,
    surnames_spelled_otherwise,
)
from tetrapla.engine.facts.names.variants import (
    other_accents,
    people_spelled_otherwise,
    sound_alike,
    spelled_otherwise,
)
from tetrapla.engine.facts.types import ACCENTS, SHORTENED, SPELLING
from tetrapla.engine.facts.word_lists import PARTICLES


class Entity(NamedTuple):
    """Whose name a mention is."""

    key: str
    by: str
    """same, surname, first, shortened, spelling, accents."""


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
    book = NameBook(told, lexicon)
    people, totals = _people(book), {f: sum(n.values()) for f, n in book.counts.items()}
    book.alike = first_names_spelled_otherwise(people, totals) | sound_alike(people, totals)
    found: dict[tuple[str, str], Entity] = {}
    for form, versions in book.counts.items():
        for version in versions:
            found[version, form] = _entity(book, form, version)
    _respelled(book, found)
    _shortened_bodies(book, found)
    return found, frozenset(_persons(book, found))


def _entity(book: NameBook, form: str, version: str) -> Entity:
    if form in book.whole:
        return Entity(book.whole[form], "same")
    if form in book.plural:
        return Entity(book.plural[form], "same")
    alone = form.split()[0] in PARTICLES or " " not in form
    if not alone or (form in w.PLACES and form not in book.titled):
        return Entity(form, "same")
    if form in book.letters:
        return Entity(form, "same")
    surname = form.rpartition(" ")[2] if form.split()[0] in PARTICLES else form
    bearers = book.by_last.get(surname, frozenset[str]())
    if called := w.CALLED_SO.get(surname):
        bearers = {whole for whole in bearers if whole.split()[0] in called}
        if not bearers:
            return Entity(form, "same")
    last = _only(book, bearers, version, everywhere=True)
    if last:
        return Entity(last, "surname")
    if not book.by_last.get(form) and form not in book.titled:
        first = _only(book, book.by_first.get(form, ()), version, everywhere=False)
        if first and book.is_person(first):
            return Entity(first, "first")
    return Entity(form, "same")


def _only(book: NameBook, wholes: Collection[str], version: str, *, everywhere: bool) -> str:
    """The one whole name that a part of a name can mean; empty: none, or more than one."""
    wholes = {book.alike.get(whole, whole) for whole in wholes}
    if len(wholes) == 1:
        return next(iter(wholes))
    here = [x for x in wholes if book.told_in(x, version)] if not everywhere else []
    return here[0] if len(here) == 1 else ""


def _respelled(book: NameBook, found: dict[tuple[str, str], Entity]) -> None:
    """Put rare forms to the frequent names that they are nearly."""
    counts = {form: sum(n.values()) for form, n in book.counts.items()}
    rooted: Counter[str] = Counter()
    parts: dict[str, set[str]] = defaultdict(set)
    for (version, form), entity in found.items():
        rooted[entity.key] += book.counts[form][version]
        words = form.split()
        if len(words) == 1 or form in book.whole:
            parts[surname_of(form)].add(entity.key)
            parts[words[0]].add(entity.key)
    own = {form for (_, form), e in found.items() if e == Entity(form, "same")}
    meant = spelled_otherwise(counts, rooted, parts, own, book.lexicon)
    meant.update(people_spelled_otherwise(_people(book), rooted))
    meant.update(_near_surnames(book, found, own - meant.keys()))
    meant.update(book.alike)
    accented = other_accents(rooted)
    for at, entity in list(found.items()):
        key = entity.key if entity.key in accented else meant.get(entity.key, entity.key)
        by = entity.by if key == entity.key else SPELLING
        if usual := accented.get(key):
            key, by = usual, by if by == SPELLING else ACCENTS
        found[at] = Entity(key, by)


def _near_surnames(
    book: NameBook, found: Mapping[tuple[str, str], Entity], own: Set[str]
) -> dict[str, str]:
    """Surnames of people that are nearly that of a person whom only other versions name."""
    wholes = _people(book)
    people: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for (version, _), entity in found.items():
        if entity.key in wholes:
            people[surname_of(entity.key)][entity.key].add(version)
    alone = {
        form: book.counts[form].keys()
        for form in own & (book.titled | book.spoke)
        if " " not in form and form not in book.lexicon and form not in w.PLACES
    }
    return surnames_spelled_otherwise(alone, people)


def _shortened_bodies(book: NameBook, found: dict[tuple[str, str], Entity]) -> None:
    """Put the longer and the shorter names of a body together."""
    own = {form for (_, form), entity in found.items() if entity == Entity(form, "same")}
    things = own - book.whole.keys() - book.titled
    usual = usual_bodies({form: book.counts[form] for form in things})
    for (version, form), entity in list(found.items()):
        if form in usual and entity.key == form:
            found[version, form] = Entity(usual[form], SHORTENED)


def _people(book: NameBook) -> dict[str, set[str]]:
    """The whole names of persons, and the versions that tell them."""
    told: dict[str, set[str]] = defaultdict(set)
    for form, whole in book.whole.items():
        if " " in whole and book.is_person(whole):
            told[whole].update(book.counts[form])
    return told


def _persons(book: NameBook, found: Mapping[tuple[str, str], Entity]) -> Iterable[str]:
    for (_, form), entity in found.items():
        first, *rest = entity.key.split()
        words = {*rest} if first in w.GIVEN else {first, *rest}
        if words & w.ORGANISATIONS or entity.key in w.PLACES or "of" in words:
            continue
        if form in book.titled or form in book.spoke or entity.by in ("surname", "first"):
            yield entity.key
