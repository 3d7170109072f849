"""The names of all versions, by form: which whole names are one, and who bears a surname."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import cached_property, lru_cache
from typing import NamedTuple

from tetrapla.engine.facts.first_names import PRONOUN_OF, SHORT_FORMS
from tetrapla.engine.facts.names import words as w
from tetrapla.engine.facts.state_names import STATE_NAMES
from tetrapla.engine.facts.types import Place
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


_NO_POINTS = str.maketrans({".": "", "’": "'", "\u00a0": " ", "\n": " ", ",": ""})
_GENERATION = frozenset({"ii", "iii", "iv"})
_YOUNGER = frozenset({"jr", "sr"})
"""What may tell a son from his father: dropped where no version has both."""
_STATES = frozenset({"us", "uk", "un", "eu", "usa"})
"""What no person is called."""
_LETTERS = 5
"""A longer word in capitals is no abbreviation."""
_JOINTS = frozenset({"of", "for", "and", "&"})
_REMEMBERED = 20_000
"""So many written names are remembered: most names of a story return."""
_NO_SLUG = re.compile(r"[\W_]+")


_COUNTRY = (
    ("united", "states", "of", "america"),
    ("the", "united", "states"),
    ("united", "states"),
    ("u", "s"),
)
"""The same country, written out."""


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
    for country in _COUNTRY:
        if tuple(words[: len(country)]) == country:
            words[: len(country)] = ["us"]
            break
    while len(words) > 2 and words[-1] in _GENERATION:
        words.pop()
    if len(words) > 2 and words[0] == "the":
        words = words[1:]
    if len(words) > 2:
        words = [words[0], *(x for x in words[1:-1] if len(x) > 1 or x == "v"), words[-1]]
    return " ".join(words)


def slug(form: str) -> str:
    """``emilie-rackovan``."""
    return _NO_SLUG.sub("-", form).strip("-") or form


class NameBook:
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
        people = [f for f in self.counts if self._person_like(f)]
        self.whole = {f: self._middle_dropped(self._younger_dropped(f)) for f in people}
        self._shortened()
        self.plural = {
            f: f"{f}s" for f in self.counts if f"{f}s" in self.counts and self._is_thing(f)
        }
        """Name of a thing -> the same of several: Otter Grant, Otter Grants."""
        self.alike: dict[str, str] = {}
        """Whole name -> the one of other versions that only sounds like it."""
        self.by_last: dict[str, set[str]] = defaultdict(set)
        self.by_first: dict[str, set[str]] = defaultdict(set)
        for form, whole in self.whole.items():
            elder, _, last = form.rpartition(" ")
            if last in _YOUNGER and elder in self.counts:
                continue
            self.by_last[surname_of(form)].add(whole)
            self.by_first[form.split()[0]].add(whole)

    def _person_like(self, form: str) -> bool:
        """Whether a form of several words may be a person's whole name."""
        words = form.split()
        if words[0] in PARTICLES:
            return False  # van der Brenn
        if not 2 <= len(words) <= 5 or not _JOINTS.isdisjoint(words):
            return False
        if set(words[1:] if words[0] in w.GIVEN else words) & w.ORGANISATIONS:
            return False
        if words[0] in w.PLACE_STARTS or words[-1] in w.PLACES or "the" in words:
            return False
        if words[0] in _STATES or "v" in words:
            return False
        if form in self.titled or words[0] in w.GIVEN:
            return True
        return not all(x in self.lexicon for x in words)

    def _is_thing(self, form: str) -> bool:
        """Whether what a name of several words ends with is a word: Otter Grant."""
        first, _, last = form.rpartition(" ")
        return bool(first) and last in self.lexicon and form.split()[0] not in w.PLACE_STARTS

    def _younger_dropped(self, form: str) -> str:
        """A name without *Jr.*, unless a version gives both: those are two."""
        short, _, last = form.rpartition(" ")
        if last not in _YOUNGER or " " not in short:
            return form
        told = self.counts[short].keys() if short in self.counts else set[str]()
        return form if told & self.counts[form].keys() else short

    def _shortened(self) -> None:
        """Put *Joe Brenn* to *Joseph Brenn*, *Kern Brenn* to *Ada Kern Brenn*."""
        totals = Counter[str]()
        for form, whole in self.whole.items():
            totals[whole] += self.counts[form].total()
        meant: dict[str, str] = {}
        by_rest: dict[str, list[str]] = defaultdict(list)
        longer: dict[str, set[str]] = defaultdict(set)
        for whole in totals:
            first, _, rest = whole.partition(" ")
            by_rest[rest].append(whole)
            if " " in rest and (first in PRONOUN_OF or first in w.GIVEN):
                longer[rest].add(whole)
        for rest, wholes in by_rest.items():
            if len(wholes) == 2 and rest not in _YOUNGER and _is_short_form(*wholes):
                usual, other = sorted(wholes, key=lambda x: (-totals[x], x))
                meant[other] = usual
        for whole in totals:
            first = whole.partition(" ")[0]
            if len(longer[whole]) == 1 and first not in PRONOUN_OF and first not in w.GIVEN:
                meant[whole] = next(iter(longer[whole]))
        for form, whole in self.whole.items():
            self.whole[form] = meant.get(whole, whole)

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
        return version in self._tellers[whole]

    @cached_property
    def _tellers(self) -> Mapping[str, set[str]]:
        """Whole name -> the versions that tell it; asked for once all names are put together."""
        told: dict[str, set[str]] = defaultdict(set)
        for form, whole in self.whole.items():
            told[whole].update(self.counts[form])
        return told


def surname_of(form: str) -> str:
    """The last word of a whole name, *Jr.* left out."""
    words = form.split()
    return words[-2] if len(words) > 2 and words[-1] in _YOUNGER else words[-1]


def _is_short_form(one: str, other: str) -> bool:
    """Whether the first names of two are one, said short; not two spellings of it."""
    first, second = one.split()[0], other.split()[0]
    spellings = frozenset((first, second)) in w.DIFFERENT
    return frozenset((first, second)) in SHORT_FORMS and not spellings
