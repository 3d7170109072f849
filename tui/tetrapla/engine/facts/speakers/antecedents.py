"""Who *he* and *she* are, where only one person can be meant."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from tetrapla.engine.facts.first_names import PRONOUN_OF
from tetrapla.engine.facts.letters import UPPER
from tetrapla.engine.facts.speakers.capitals import run_at
from tetrapla.engine.facts.speakers.people import Mention, People, Spoken
from tetrapla.engine.facts.speakers.sentence_subjects import Opening, openings_before

_WINDOW = 2
"""Passages before that of a pronoun in which persons are looked for."""
_EXCHANGE = 4
"""Speakers before that may still be spoken to."""
_MEETS = re.compile(
    r"\s+(?:\w+ly\s+)?(?:hugged|kissed|met|beat|faced|married|fouled|tackled|replaced|succeeded|sued"
    r"|followed|helped|hired|fired|sacked|watched|saw|passed|joined|embraced|consoled|congratulated"
    r"|defeated|outpolled|challenged|endorsed|nominated|appointed|visited|phoned|called|texted)"
    rf"\s+(?=[{UPPER}])"
)
"""*Brenn hugged Dove*: either may speak next, though no more is known of Dove."""
_ANSWERS = re.compile(
    r"\w+ (?:\w+ly |then )?(?:replied|answered|responded|retorted|(?:shot|fired|hit|wrote) back)\b"
)
"""Of *she replied*: somebody else spoke before, …"""
_ASKED = re.compile(
    r"\b(?:ask\w*|press\w*|question\w*|prompted|challenged|confronted|when|whether)\b",
    re.IGNORECASE,
)
"""… if she was not asked."""
_WORDS_BETWEEN = 8
"""Of the writer, between two who speak to each other."""
_BEHIND = 80
"""Characters behind *she replied* in which it says that she was asked."""
_SPOKEN = ",.?!…—–-"
"""What ends quoted words; a title in marks inside a sentence ends with none of them."""
_TITLE = 400
"""Characters between such a title and what is said."""
_NAME = 60
"""Characters of a name."""
_REMEMBERED = 10
"""Passages in which the only *she* of a story is looked for."""
_MOST_NAMES = 60
"""In them; more are no news story."""
_PLACED = re.compile(r"\b(?:in|at|near|on|across|outside|inside|around|throughout|over)\s+$")
"""Before a name of which nothing tells that it is a person's: a place."""
_OBJECT = 30
"""Characters behind a name in which whom its verb speaks to stands."""
_LONGEST = 6
"""Passages that a speaker is remembered, while nobody else is named."""


@dataclass
class Antecedents:
    """Whom pronouns mean; told of the attributions of a version in the order of the text."""

    people: People
    spoken: list[Spoken] = field(default_factory=list)

    def speaks(self, passage: int, at: int, name: str) -> None:
        """Remember who was said to speak, or that it is not known."""
        if name:
            self.people.known.add(name)
        self.spoken.append(Spoken(passage, at, name))

    def _last(self, passage: int, at: int) -> Spoken | None:
        """Who spoke last before a place, if that is not long ago."""
        k = bisect_left(self.people.heard, (passage, at, "")) - 1
        last = max([*self.spoken[-1:], *self.people.heard[max(k, 0) : k + 1]], default=None)
        return None if last is None or passage - last.passage > _LONGEST else last

    def called(self, passage: int, at: int, pronoun: str, end: int) -> str:
        """Whom *he* or *she* means at a place; empty where more than one may be meant.

        Args:
            passage: Index of the passage.
            at: Where the pronoun stands.
            pronoun: In small letters.
            end: Where the quotation starts that it stands behind, or the pronoun before one.
        """
        plain, start = self._spoken_of(passage, at, pronoun, end)
        name = self._found(passage, start, pronoun) if plain is None else plain
        if plain is None and start < at and self._rivals(passage, start, at, pronoun, name):
            return ""
        if name and self._answers(passage, at, end, name):
            return ""
        if name:
            self.people.pronouns.setdefault(name, pronoun)
        return name

    def _answers(self, passage: int, at: int, end: int, name: str) -> bool:
        """Whether a pronoun answers whoever spoke last: nobody replies to himself unasked."""
        text, last = self.people.texts[passage], self._last(passage, min(at, end))
        if not last or last.name != name or not _ANSWERS.match(text, at):
            return False
        if last.passage < passage - 1 or _ASKED.search(text, at, at + _BEHIND):
            return False
        between = (
            self._written(passage, last.at, at)
            if last.passage == passage
            else self._written(last.passage, last.at, len(self.people.texts[last.passage]))
            + self._written(passage, 0, at)
        )
        return len(between.split()) <= _WORDS_BETWEEN and not _ASKED.search(between)

    def _written(self, passage: int, start: int, end: int) -> str:
        """The words of the writer between two places, what is quoted left out."""
        text, spans = self.people.texts[passage], self.people.quoted[passage]
        pieces, at = [], start
        for opened, closed in spans[bisect_left(spans, (start,)) : bisect_left(spans, (end,))]:
            pieces.append(text[at:opened])
            at = max(at, closed)
        return " ".join([*pieces, text[at:end]])

    def _rivals(self, passage: int, start: int, at: int, pronoun: str, name: str) -> bool:
        """Whether *he* may be somebody of his own sentence: *When Dove came, he said*."""
        others = self._between(pronoun, passage, start, at) - {name}
        sure = self.people.pronouns.get(name) == pronoun
        return any(not sure or self.people.pronouns.get(n) == pronoun for n in others)

    def _found(self, passage: int, at: int, pronoun: str) -> str:
        """Who was named or spoke last before a place."""
        last = self._last(passage, at)
        here = self._named(pronoun, passage, (passage, 0), at, last)
        if last and last.passage == passage:
            return self._beside(last, here, pronoun)
        if here:
            return self._only(here)
        since = (last.passage, last.at) if last else (max(0, passage - _WINDOW), 0)
        named = self._named(pronoun, passage, since, at, last)
        if last and last.passage == passage - 1 and self._speaks_alone(last, pronoun):
            return last.name
        if last:
            return self._beside(last, named, pronoun)
        return self._only(named)

    def _spoken_of(self, passage: int, at: int, pronoun: str, end: int) -> tuple[str | None, int]:
        """Whom the sentences straight before speak of, and where those start that only say *he*.

        None: they do not tell.
        """
        text, spans, here = self.people.texts[passage], self.people.quoted[passage], at
        k = bisect_left(spans, (end,)) - 1
        while k >= 0 and text[spans[k][1] - 1] not in _SPOKEN and spans[k][1] + _TITLE > end:
            k -= 1  # a title inside a sentence
        for opening, start in openings_before(text, spans[k][1] + 1 if k >= 0 else 0, end):
            if opening.kind == "pronoun":
                if opening.word != pronoun:
                    return None, here
                here = start
            elif opening.kind == "name":
                return self._opens(opening, passage, start, at, pronoun), here
            elif opening.kind == "described":
                last = self._last(passage, at)
                again = last and self.people.is_called(last.name, opening.word, passage)
                return None if opening.definite and again else "", here
            elif self._between(pronoun, passage, start, here):
                return None, here
        return None, here

    def _opens(
        self, opening: Opening, passage: int, start: int, at: int, pronoun: str
    ) -> str | None:
        """The person of whom a sentence speaks, if nobody else can be meant."""
        if opening.run is None:
            return None
        name = self.people.full(opening.run)
        if not self.people.fits(name, pronoun):
            return None
        people = self.people
        sure = opening.acts or name in people.known or name.split()[0].lower() in PRONOUN_OF
        if not sure and " " not in name:
            return "" if people.counts[name] > 1 else None
        last = None if sure else self._last(passage, at)
        if last and last.name != name and (not last.name or people.fits(last.name, pronoun)):
            return ""
        if not opening.speaks and (
            self._meets(opening, passage, pronoun)
            or self._between(pronoun, passage, start, at) - {name}
        ):
            return ""
        return name

    def _meets(self, opening: Opening, passage: int, pronoun: str) -> bool:
        """Whether somebody whom a pronoun may mean as well is hugged, met or beaten."""
        text = self.people.texts[passage]
        verb = _MEETS.match(text, opening.end)
        other = run_at(text, verb.end(), min(len(text), verb.end() + _NAME)) if verb else None
        return other is not None and self.people.fits(self.people.full(other), pronoun)

    def _between(self, pronoun: str, passage: int, start: int, at: int) -> set[str]:
        """The persons that a pronoun fits, named between two places of a passage."""
        here = self.people.mentions[passage]
        first, last = (bisect_left(here, edge, key=_place) for edge in (start, at))
        return set(self._fitting(here[first:last], pronoun))

    def _fitting(self, mentions: Iterable[Mention], pronoun: str) -> Iterator[str]:
        """The persons among some names that a pronoun may mean."""
        people = self.people
        for mention in mentions:
            name = people.full(mention.run, pronoun)
            text, start = people.texts[mention.passage], mention.at
            placed = name not in people.known and _PLACED.search(text, max(0, start - 12), start)
            if (
                people.is_person(name)
                and not placed
                and people.fits(name, pronoun)
                and not people.describes(mention)
            ):
                yield name

    def _beside(self, last: Spoken, named: set[str], pronoun: str) -> str:
        """The last speaker, or whoever was named since; never over one who is not known."""
        if not last.name:
            return ""
        if not self.people.fits(last.name, pronoun):
            return self._only(named) if named else self._sole(last.passage, last.at, pronoun)
        if named - {last.name} or self._is_answered(last, pronoun):
            return ""
        return last.name

    def _speaks_alone(self, last: Spoken, pronoun: str) -> bool:
        """Whether a passage only tells what its one subject said, whomever else it names.

        *Brenn said that she would go, and scolded Senator Dove*: she goes on in the next passage.
        """
        text, people = self.people.texts[last.passage], self.people
        if not last.name or people.pronouns.get(last.name, pronoun) != pronoun:
            return False
        if self.people.quoted[last.passage]:
            return False
        told = False
        for opening, _ in openings_before(text, 0, len(text)):
            if opening.kind == "pronoun" and opening.word == pronoun:
                continue
            if opening.run is None or people.full(opening.run) != last.name or not opening.speaks:
                return False
            near = self._between(pronoun, last.passage, opening.end, opening.end + _OBJECT)
            if near - {last.name}:
                return False
            told = True
        return told

    def _sole(self, passage: int, at: int, pronoun: str) -> str:
        """The only person that a pronoun fits of all that were named so far."""
        here = self.people.mentions
        near = range(max(0, passage - _REMEMBERED), passage + 1)
        if sum(len(here[k]) for k in near) > _MOST_NAMES:
            return ""
        named = (m for k in near for m in here[k] if (k, m.at) < (passage, at))
        name = self._only(set(self._fitting(named, pronoun)))
        return name if self.people.pronouns.get(name) == pronoun else ""

    def _is_answered(self, last: Spoken, pronoun: str) -> bool:
        """Whether the last speaker, who may be *he* or *she*, answers one who surely is."""
        if last.name in self.people.pronouns or last not in self.spoken[-1:]:
            return False
        before = [s for s in self.spoken[-_EXCHANGE:] if last.passage - s.passage <= _WINDOW]
        return any(self.people.pronouns.get(s.name) == pronoun for s in before)

    def _only(self, named: set[str]) -> str:
        name = next(iter(named)) if len(named) == 1 else ""
        return name if name in self.people.known else ""

    def _named(
        self, pronoun: str, passage: int, since: tuple[int, int], at: int, last: Spoken | None
    ) -> set[str]:
        """The persons named between two places, since the last speaker, that a pronoun fits."""
        begin = max(since, (last.passage, last.at + 1)) if last else since
        found: set[str] = set()
        for k in range(begin[0], passage + 1):
            here = self.people.mentions[k]
            first = bisect_left(here, begin[1], key=_place) if k == begin[0] else 0
            stop = bisect_left(here, at, key=_place) if k == passage else len(here)
            found.update(self._fitting(here[first:stop], pronoun))
        return found


def _place(mention: Mention) -> int:
    return mention.at
