"""The persons whom a version names, and who *she* is where only one can be meant."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from tetrapla.engine.facts.capitals import Run, core, runs
from tetrapla.engine.facts.cues import GENDERED, ROLES
from tetrapla.engine.facts.first_names import PRONOUN_OF
from tetrapla.engine.facts.saying import NAMING, REPORTING, TELLING
from tetrapla.engine.punctuation import ends_sentence

_INVERTED = REPORTING - TELLING - NAMING
_VERB_BEFORE = re.compile(r"(?<!\w)([a-z]+) (?:([a-z-]+) )?$")
_APPOSITION = re.compile(
    r",\s+(?:\d{2},|whose?\b|(?:the|an?|his|her|their)\s+(?:[\w-]+\s+){0,3}?(?:"
    + "|".join(sorted(ROLES))
    + r")\b)"
)
"""*Ada Brenn, 34,*, *Ada Brenn, who*, *Ada Brenn, the head keeper*: a person."""
_ROLE_BEFORE = re.compile(r"(?<![\w-])([a-z-]+),?\s+$")
_POSSESSED = re.compile(r"[’']s?\s+(?:[a-z-]+\s+){0,3}?[a-z-]+,?\s+(?=[A-Z][a-z]+[\s,])")
"""*Brenn's lawyer, Carl Dove*: who is spoken of is Dove."""
_ARTICLE = re.compile(r"(?<!\w)(?:an?|the|one)\s+$", re.IGNORECASE)
_NOUN = re.compile(r"\s+[a-z]+\b")
_VERB_BEHIND = re.compile(r",? (?:\w+ly |also |has |had )?([a-z]+)(?!\w)")
_HEADING = 120
"""Characters of a line without an end of a sentence that may be a heading."""
_FEWEST_ALONE = 2
_WINDOW = 2
"""Passages before that of a pronoun in which persons are looked for."""
_EXCHANGE = 4
"""Speakers before that may still be spoken to."""
_LONGEST = 6
"""Passages that a speaker is remembered, while nobody else is named."""


class Mention(NamedTuple):
    """A name in the words of the writer, not in quoted ones."""

    passage: int
    at: int
    run: Run


class Spoken(NamedTuple):
    """That somebody was said to speak."""

    passage: int
    at: int
    name: str
    """Empty: it is not known who."""


@dataclass
class People:
    """All persons of a version; told of its attributions in the order of the text."""

    texts: Sequence[str]
    quoted: Sequence[Sequence[tuple[int, int]]]
    """Of each text, what stands in quotation marks, in order."""
    spoken: list[Spoken] = field(default_factory=list)
    _by_word: dict[str, set[str]] = field(default_factory=dict)
    _pronouns: dict[str, str] = field(default_factory=dict)
    _mentions: dict[int, list[Mention]] = field(default_factory=dict)
    _heard: list[Spoken] = field(default_factory=list)
    """Who is said to speak beside a verb of saying, with quotation marks or without."""
    _known: set[str] = field(default_factory=set)
    """Names that are persons' beyond doubt."""

    def __post_init__(self) -> None:
        """Find all names."""
        for passage, text in enumerate(self.texts):
            self._mentions[passage] = [
                Mention(passage, run.start, run)
                for run in runs(text)
                if run.is_person and not self._is_quoted(passage, run.start)
            ]
        mentions = [m for k in self._mentions if not self._is_heading(k) for m in self._mentions[k]]
        for mention in mentions:
            self._learn(mention.run, self.texts[mention.passage])
        self._forget_headings()
        for mention in mentions:
            self._hear(mention)
        alone = {m.run.words[0] for m in mentions if len(m.run.words) == 1}
        for word, full in self._by_word.items():
            if word in alone and len(full) == 1:
                self._known |= full

    def _hear(self, mention: Mention) -> None:
        """Whoever stands beside a verb of saying is a person, quoted or not."""
        text, run = self.texts[mention.passage], mention.run
        before = _VERB_BEFORE.search(text, max(0, run.start - 20), run.start)
        behind = _VERB_BEHIND.match(text, run.end, run.end + 20)
        inverted = before and before[1] in _INVERTED and (not before[2] or before[2] in ROLES)
        if inverted or (behind and behind[1] in REPORTING):
            name = self.full(run)
            self._known.add(name)
            self._heard.append(Spoken(mention.passage, run.end, name))

    def _is_heading(self, passage: int) -> bool:
        text = self.texts[passage]
        return len(text) < _HEADING and not ends_sentence(text) and not text.rstrip().endswith(":")

    def _forget_headings(self) -> None:
        """In a heading each word has a capital: only names that stand elsewhere too count."""
        names = set().union(*self._by_word.values()) if self._by_word else set()
        for passage in filter(self._is_heading, self._mentions):
            self._mentions[passage] = [
                m for m in self._mentions[passage] if self.full(m.run) in names
            ]

    def _is_quoted(self, passage: int, at: int) -> bool:
        spans = self.quoted[passage]
        k = bisect_left(spans, (at + 1,)) - 1
        return k >= 0 and at < spans[k][1]

    def _learn(self, run: Run, text: str) -> None:
        words = core(run.words)
        if len(words) < _FEWEST_ALONE:
            if run.titles:
                self._known.add(words[0])
                self._hint(words[0], run)
            return
        name = " ".join(words)
        for word in {words[0], words[-1]}:
            self._by_word.setdefault(word, set()).add(name)
        role = _ROLE_BEFORE.search(text, max(0, run.start - 20), run.start)
        told = (role and role[1] in ROLES) or _APPOSITION.match(text, run.end)
        if run.titles or words[0].lower() in PRONOUN_OF or told:
            self._known.add(name)
        self._hint(name, run)

    def _hint(self, name: str, run: Run) -> None:
        """Remember what titles and the first name say of the pronoun."""
        for pronoun, titles in GENDERED.items():
            if not titles.isdisjoint(run.titles):
                self._pronouns[name] = pronoun
        first = name.split()[0].lower()
        if " " in name and first in PRONOUN_OF:
            self._pronouns.setdefault(name, PRONOUN_OF[first])

    def full(self, run: Run) -> str:
        """The whole name of whom a run of words names: the only longer one, else the words."""
        words = core(run.words)
        name = " ".join(words)
        if len(words) > 1:
            return name
        longer = self._by_word.get(words[0], set())
        place = 0 if words[0].lower() in PRONOUN_OF and not run.titles else -1
        likely = {n for n in longer if n.split()[place] == words[0]} or longer
        return next(iter(likely)) if len(likely) == 1 else name

    def is_person(self, name: str) -> bool:
        """Whether a name is that of a person: of several words, or known for another reason."""
        return name in self._known or " " in name

    def speaks(self, passage: int, at: int, name: str) -> None:
        """Remember who was said to speak, or that it is not known."""
        if name:
            self._known.add(name)
        self.spoken.append(Spoken(passage, at, name))

    def _last(self, passage: int, at: int) -> Spoken | None:
        """Who spoke last before a place, if that is not long ago."""
        k = bisect_left(self._heard, (passage, at, "")) - 1
        last = max([*self.spoken[-1:], *self._heard[max(k, 0) : k + 1]], default=None)
        return None if last is None or passage - last.passage > _LONGEST else last

    def called(self, passage: int, at: int, pronoun: str) -> str:
        """Whom *he* or *she* means at a place; empty where more than one may be meant."""
        last = self._last(passage, at)
        here = self._named(pronoun, passage, (passage, 0), at, last)
        if last and last.passage == passage:
            return self._beside(last, here, pronoun)
        if here:
            return self._only(here)
        since = (last.passage, last.at) if last else (max(0, passage - _WINDOW), 0)
        named = self._named(pronoun, passage, since, at, last)
        if last:
            return self._beside(last, named, pronoun)
        return self._only(named)

    def _beside(self, last: Spoken, named: set[str], pronoun: str) -> str:
        """The last speaker, or whoever was named since; never over one who is not known."""
        if not last.name:
            return ""
        if not self._fits(last.name, pronoun):
            return self._only(named)
        if named - {last.name} or self._is_answered(last, pronoun):
            return ""
        self._pronouns.setdefault(last.name, pronoun)
        return last.name

    def _is_answered(self, last: Spoken, pronoun: str) -> bool:
        """Whether the last speaker, who may be *he* or *she*, answers one who surely is."""
        if last.name in self._pronouns or last not in self.spoken[-1:]:
            return False
        before = [s for s in self.spoken[-_EXCHANGE:] if last.passage - s.passage <= _WINDOW]
        return any(self._pronouns.get(s.name) == pronoun for s in before)

    def _only(self, named: set[str]) -> str:
        name = next(iter(named)) if len(named) == 1 else ""
        return name if name in self._known else ""

    def _named(
        self, pronoun: str, passage: int, since: tuple[int, int], at: int, last: Spoken | None
    ) -> set[str]:
        """The persons named between two places that a pronoun fits."""
        found = set()
        for k in range(since[0], passage + 1):
            for mention in self._mentions[k]:
                if (k, mention.at) < since or (k, mention.at) >= (passage, at):
                    continue
                name = self.full(mention.run)
                if not self.is_person(name) or not self._fits(name, pronoun):
                    continue
                if self._describes(mention):
                    continue
                if last is None or name == last.name or (k, mention.at) > last[:2]:
                    found.add(name)
        return found

    def _describes(self, mention: Mention) -> bool:
        """Whether a name only tells who another is: *Brenn's lawyer, Dove*, *a Brenn ally*."""
        text, run = self.texts[mention.passage], mention.run
        if _POSSESSED.match(text, run.end):
            return True
        return bool(
            _NOUN.match(text, run.end) and _ARTICLE.search(text, max(0, run.start - 5), run.start)
        )

    def _fits(self, name: str, pronoun: str) -> bool:
        return self._pronouns.get(name, pronoun) == pronoun
