"""The persons whom a version names, and what its words tell of them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from tetrapla.engine.facts.first_names import PRONOUN_OF
from tetrapla.engine.facts.letters import LOWER, UPPER
from tetrapla.engine.facts.speakers.capitals import Run, core, runs
from tetrapla.engine.facts.speakers.cues import GENDERED, OFFICES, ROLES, TITLES
from tetrapla.engine.facts.speakers.saying import NAMING, PUBLISHED, REPORTING, TELLING
from tetrapla.engine.facts.speakers.sentence_subjects import PEOPLE
from tetrapla.engine.facts.speakers.subjects import subject_before
from tetrapla.engine.facts.word_lists import PARTICLES
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
_POSSESSED = re.compile(rf"[’']s?\s+(?:[a-z-]+\s+){{0,3}}?[a-z-]+,?\s+(?=[{UPPER}][{LOWER}]+[\s,])")
"""*Brenn's lawyer, Carl Dove*: who is spoken of is Dove."""
_KIN = (
    r"(?:husband|wife|son|daughter|brother|sister|father|mother|cousin|uncle|aunt|nephew|niece|spouse"
    r"|grandfather|grandmother|grandson|granddaughter|widow|widower|twin|stepson|stepdaughter)"
)
_RELATED = re.compile(rf"(?:\b(?:his|her|their)|[’']s?) (?:[a-z-]+ ){{0,2}}?{_KIN},? $")
_RELATED_BEHIND = re.compile(rf", (?:his|her|their|the) (?:[a-z-]+ ){{0,2}}?{_KIN}\b")
"""*Her husband, Tom Brenn*; *Tom Brenn, her husband*."""
_ARTICLE = re.compile(r"(?<!\w)(?:an?|the|one)\s+$", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?”\"]\s")
_SMALL_WORD = re.compile(r"(?<![\w-])[a-z][a-z-]+")
_NOUN = re.compile(r"\s+[a-z]+\b")
_VERB_BEHIND = re.compile(r",? (?:\w+ly |also |has |had )?([a-z]+)(?!\w)")
_LINKED = re.compile(r"\b(?:of|from|in|at|for|by|with|to)\s+$")
_LOOK_BACK = 240
_NEAR = 60
"""Characters beside a name in which words tell what somebody is."""
_NEARBY = 20
"""Passages before, and names in each, that tell what somebody is."""
_HEADING = 120
"""Characters of a line without an end of a sentence that may be a heading."""
_FEWEST_ALONE = 2


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
    """All persons of a version, as the writer names them."""

    texts: Sequence[str]
    quoted: Sequence[Sequence[tuple[int, int]]]
    """Of each text, what stands in quotation marks, in order."""
    _by_word: dict[str, set[str]] = field(default_factory=dict)
    pronouns: dict[str, str] = field(default_factory=dict)
    mentions: dict[int, list[Mention]] = field(default_factory=dict)
    heard: list[Spoken] = field(default_factory=list)
    """Who is said to speak beside a verb of saying, with quotation marks or without."""
    _offices: dict[str, set[str]] = field(default_factory=dict)
    """Office -> who is named with it."""
    counts: Counter[str] = field(default_factory=Counter)
    """Name -> how often it is written."""
    _namesakes: set[tuple[str, str]] = field(default_factory=set)
    """Surnames that stood alone before a relative of the same name was told, and that one."""
    known: set[str] = field(default_factory=set)
    """Names that are persons' beyond doubt."""

    def __post_init__(self) -> None:
        """Find all names."""
        for passage, text in enumerate(self.texts):
            self.mentions[passage] = [
                Mention(passage, run.start, run)
                for run in runs(text)
                if run.is_person
                and not self._is_quoted(passage, run.start)  # nor of things: *the Goose Alliance*
                and (run.titles or text[max(0, run.start - 4) : run.start].lower() != "the ")
            ]
        mentions = [m for k in self.mentions if not self._is_heading(k) for m in self.mentions[k]]
        for mention in mentions:
            self._learn(mention.run, self.texts[mention.passage])
        self._find_titled()
        self._forget_headings()
        for mention in mentions:
            self._hear(mention)
        self._find_namesakes(mentions)
        alone = {m.run.words[0] for m in mentions if len(m.run.words) == 1}
        for word, full in self._by_word.items():
            if word in alone and len(full) == 1:
                self.known |= full

    def _find_namesakes(self, mentions: Sequence[Mention]) -> None:
        """*Senator Brenn praised her husband, Tom Brenn*: *Brenn* alone is not Tom."""
        before: set[str] = set()
        presidents: set[str] = set()
        """*President Brenn*: who is named whole later, and is no president, is another."""
        told: set[str] = set()
        for mention in mentions:
            words, text = core(mention.run.words), self.texts[mention.passage]
            name, (_, start, run) = " ".join(words), mention
            if len(words) == 1:
                before.add(words[0])
                if run.titles[-1:] == ("president",):
                    presidents.add(words[0])
            elif name not in told and words[-1] in presidents and "president" not in run.titles:
                self._namesakes.add((words[-1], name))
            elif name not in told and words[-1] in before:
                owned = _RELATED.search(text, max(0, start - _NEAR), start)
                owned = owned or _RELATED_BEHIND.match(text, run.end)
                self._namesakes |= {(words[-1], name)} if owned else set()
            told.add(name)

    def _hear(self, mention: Mention) -> None:
        """Whoever stands beside a verb of saying is a person, quoted or not."""
        text, run = self.texts[mention.passage], mention.run
        before = _VERB_BEFORE.search(text, max(0, run.start - 20), run.start)
        behind = _VERB_BEHIND.match(text, run.end, run.end + 20)
        inverted = before and before[1] in _INVERTED and (not before[2] or before[2] in ROLES)
        if not inverted and (not behind or behind[1] not in REPORTING):
            return
        linked = _LINKED.search(text, max(0, run.start - 8), run.start)
        if not inverted and behind and (linked or text[run.end] == ","):
            # *Brenn, who runs the Goose Alliance, said*; *Brenn of Ohio said*
            begin = max(0, run.start - _LOOK_BACK)
            for match in _SENTENCE.finditer(text, begin, run.start):
                begin = match.end()
            subject = subject_before(text, begin, behind.start(1))
            if subject is None or subject.run is None or not subject.run.is_person:
                return
            run = subject.run
        name = self.full(run)
        reports = behind and not inverted and behind[1] in PUBLISHED
        if reports and " " not in name and not run.titles:
            return  # a paper: *Gooselite reported*
        self.known.add(name)
        self.heard.append(Spoken(mention.passage, mention.run.end, name))

    def _is_heading(self, passage: int) -> bool:
        text = self.texts[passage]
        return len(text) < _HEADING and not ends_sentence(text) and not text.rstrip().endswith(":")

    def _forget_headings(self) -> None:
        """In a heading each word has a capital: only names that stand elsewhere too count."""
        names = set().union(*self._by_word.values()) if self._by_word else set()
        for passage in filter(self._is_heading, self.mentions):
            self.mentions[passage] = [
                m for m in self.mentions[passage] if self.full(m.run) in names
            ]

    def _is_quoted(self, passage: int, at: int) -> bool:
        spans = self.quoted[passage]
        k = bisect_left(spans, (at + 1,)) - 1
        return k >= 0 and at < spans[k][1]

    def _learn(self, run: Run, text: str) -> None:
        words = core(run.words)
        name = " ".join(words)
        role = _ROLE_BEFORE.search(text, max(0, run.start - 20), run.start)
        told = role[1] if role and role[1] in PEOPLE else ""
        self.counts[name] += 1
        office = OFFICES.get(" ".join(run.titles)) if run.titles else None
        if office:
            self._offices.setdefault(office, set()).add(name)
        if len(words) < _FEWEST_ALONE:
            if run.titles or told:
                self.known.add(name)
                self._hint(name, run, told)
            return
        for word in {words[0], words[-1]}:
            self._by_word.setdefault(word, set()).add(name)
        if run.titles or words[0].lower() in PRONOUN_OF or told or _APPOSITION.match(text, run.end):
            self.known.add(name)
        self._hint(name, run, told)

    def _hint(self, name: str, run: Run, told: str) -> None:
        """Remember what titles, the word before and the first name say of the pronoun."""
        for pronoun, titles in GENDERED.items():
            if told in titles or not titles.isdisjoint(run.titles):
                self.pronouns[name] = pronoun
        first = name.split()[0].lower()
        if first in PRONOUN_OF and (" " in name or told):
            self.pronouns.setdefault(name, PRONOUN_OF[first])

    def full(self, run: Run, pronoun: str = "") -> str:
        """The whole name of whom a run of words names: the only longer one, else the words.

        Args:
            run: Words of the writer.
            pronoun: That is said to mean him; empty: none.
        """
        words = core(run.words)
        name = " ".join(words)
        if words[0] in PARTICLES:  # van der Brenn
            longer = self._by_word.get(words[-1], set())
            fitting = [n for n in longer if n.endswith(f" {name}")]
            return fitting[0] if len(fitting) == 1 else name
        if len(words) > 1:
            return name
        longer = self._by_word.get(words[0], set())
        place = 0 if words[0].lower() in PRONOUN_OF and not run.titles else -1
        likely = {n for n in longer if n.split()[place] == words[0]} or longer
        if pronoun and len(likely) > 1:
            likely = {n for n in likely if self.fits(n, pronoun)}
        if run.titles:  # Mrs. Brenn is not Tom
            for called, titles in GENDERED.items():
                if not titles.isdisjoint(run.titles):
                    likely = {n for n in likely if self.fits(n, called)}
        likely = {n for n in likely if (words[0], n) not in self._namesakes}
        return next(iter(likely)) if len(likely) == 1 else name

    def surname(self, written: str) -> str:
        """Whose surname is a title too: *King*, where Ada King is named; empty: nobody's."""
        word = written.split()[-1] if len(written.split()) in (1, 2) else ""
        longer = self._by_word.get(word, set()) if word.lower() in TITLES else set()
        whole = [name for name in longer if name.endswith(f" {word}")]
        return whole[0] if len(whole) == 1 else ""

    def _find_titled(self) -> None:
        """Take *King* for a name where Ada King is named."""
        words = {w for w, full in self._by_word.items() if w.lower() in TITLES and len(full) == 1}
        for passage, text in enumerate(self.texts) if words else ():
            found = [
                Mention(passage, r.start, r._replace(titles=r.titles[:-1], words=(word,)))
                for r in runs(text)
                if not r.words
                and r.titles
                and (word := r.titles[-1].capitalize()) in words
                and not self._is_quoted(passage, r.start)
            ]
            self.mentions[passage] = sorted([*self.mentions[passage], *found])

    def in_office(self, description: str) -> str:
        """Who alone holds an office that is named without him: *the governor*; empty: nobody."""
        small = description.lower().split()
        office = " ".join(small[1:] if small[:1] == ["the"] else small)
        holders = {self._whole(name) for name in self._offices.get(office, ())}
        return holders.pop() if len(holders) == 1 else ""

    def _whole(self, name: str) -> str:
        longer = self._by_word.get(name, set())
        return next(iter(longer)) if len(longer) == 1 else name

    def is_called(self, name: str, word: str, passage: int) -> bool:
        """Whether one of the words beside a name says what somebody is: *judge*."""
        for k in range(passage, max(passage - _NEARBY, -1), -1):
            text = self.texts[k]
            for _, start, run in self.mentions[k][-_NEARBY:]:
                if self.full(run) != name:
                    continue
                near = text[max(0, start - _NEAR) : start], text[run.end : run.end + _NEAR]
                if word in run.titles or any(word in _SMALL_WORD.findall(part) for part in near):
                    return True
        return False

    def is_person(self, name: str) -> bool:
        """Whether a name is that of a person: of several words, or known for another reason."""
        return name in self.known or " " in name or name in self._by_word

    def describes(self, mention: Mention) -> bool:
        """Whether a name only tells who another is: *Brenn's lawyer, Dove*, *a Brenn ally*."""
        text, run = self.texts[mention.passage], mention.run
        if _POSSESSED.match(text, run.end):
            return True
        return bool(
            _NOUN.match(text, run.end) and _ARTICLE.search(text, max(0, run.start - 5), run.start)
        )

    def fits(self, name: str, pronoun: str) -> bool:
        """Whether nothing speaks against a pronoun for a name."""
        if name.isupper() and " " not in name:
            return False  # NATO
        return self.pronouns.get(name, pronoun) == pronoun
