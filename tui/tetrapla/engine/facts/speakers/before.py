"""Who is said to speak, from the words of its sentence before a quotation.

English only. *Brenn wrote: ...*, *called it ...*, *left, saying ...*.
"""

from __future__ import annotations

import re

from tetrapla.engine.facts.sentences import split_sentences
from tetrapla.engine.facts.speakers.announcing import announcer
from tetrapla.engine.facts.speakers.behind import (
    ACCORDING,
    FREE,
    REACH,
    Telling,
    according_to,
    is_paper,
)
from tetrapla.engine.facts.speakers.capitals import run_at
from tetrapla.engine.facts.speakers.cues import DETERMINERS, NEGATIONS, PASSIVE, ROLES
from tetrapla.engine.facts.speakers.media import medium_of
from tetrapla.engine.facts.speakers.saying import (
    ADJACENT,
    CUES,
    NOUNS_TOO,
    PARTICIPLES,
    PLAIN,
    REPORTING,
    SEEN_AS,
    TELLING,
    WORD,
    told_with,
)
from tetrapla.engine.facts.speakers.sentence_subjects import opening_of
from tetrapla.engine.facts.speakers.subjects import Subject, subject_before
from tetrapla.engine.facts.speakers.subjects_behind import subject_behind
from tetrapla.engine.facts.speakers.verb_reach import may_reach, reaches
from tetrapla.engine.facts.word_lists import words

_FEW_WORDS = 8
"""Words between *according to* somebody and the quoted ones."""
_POSSESSIVE = words("his her their its my our")
_SHORT = re.compile(r"\b(?:[A-Z]\.){2,}$")
"""*set the U.S. “on its way”*: the sentence goes on."""
_COMMA = re.compile(r",\s+")
_AS = re.compile(r"\bas(?:\s+(?:an?|the|just|simply|nothing\s+but))?\s*$")
_TOOK_TO = re.compile(
    r"\b(?:(?:went|goes|gone)\s+on|(?:took|takes|taking)\s+to\b[^.,;:]{2,40}|(?:was|were|is|are)\s+(?:quick|careful"
    r"|keen|anxious|happy|proud|eager|sorry|at\s+pains|the\s+first)|rushed|proceeded)\s+to\s+$"
)
"""What stands between whoever speaks and a plain verb: *went on to call*, *took to X to say*."""
_AND_QUOTE = re.compile(r",\s+and\s+I\s+quote,?\s*$")
_READS = words("read reads remembered remembers recalled recalls repeated repeats mentioned noted")
_READ = re.compile(
    r"\b(?:the|an?|this|one|his|her|their|[\w-]+[’']s?)\s+(?:[\w-]+\s+){0,2}(?:answers?|verdicts?"
    r"|headlines?|letters?|notes?|signs?|placards?|cards?|texts?|messages?|emails?|lines?|words"
    r"|inscription|slogan|motto|banner|tweet|statement|caption|title|reply|question|advice)\s*:\s*$"
)
"""*Brenn read the sign: ...*: what she reads is not hers."""
_ASKED = words("asked asks")
_PUBLISHED = words("reported reports revealed reveals")
_OF_OTHERS = words("of for about from against on into at")
"""Before *saying*: somebody else may be meant, as in *accused Brenn of saying*."""
_OPENER = re.compile(r"(?:and|then|but|before|or)\W*$", re.IGNORECASE)


def told_before(text: str, begin: int, open_: int, *, whole: bool) -> Telling | None:
    """An attribution before a quotation in its sentence: *Brenn wrote: ...*, *called it ...*.

    Args:
        text: Of a passage.
        begin: Where the quotation before ends, or the passage starts.
        open_: Where the opening mark stands.
        whole: Whether the stretch reaches back to the beginning of the passage.
    """
    start = sentence_start(text, max(begin, open_ - REACH), open_)
    if start is None:
        return None
    quoted, emphasis = open_, _AND_QUOTE.search(text, max(start, open_ - 20), open_)
    open_ = emphasis.start() + 1 if emphasis else open_
    sentence = _Before(text, start, open_, opened=start > begin or whole)
    for index in range(len(sentence.words) - 1, -1, -1):
        word, _, b = sentence.words[index]
        strong = sentence.strong
        if not may_reach(text, word, b, open_, strong=strong):
            continue
        if word.lower() == "according":
            return _according_before(text, sentence.words[index][1], open_)
        if index and word[0].isupper():
            continue
        behind = sentence.told_to(index)
        between = text[behind:open_]
        if not behind or not reaches(text, word.lower(), (behind, open_), quoted, strong=strong):
            continue
        if strong and word.lower() in _READS and _READ.search(between):
            return None
        if sentence.is_denied(index):
            if between.startswith(",") and word in REPORTING:
                continue  # *said if Dove were confirmed, he would ...*
            return None
        found = sentence.telling(index, behind)
        if found or word.lower() not in ADJACENT | PARTICIPLES | NOUNS_TOO:
            return found
    return sentence.announced()


class _Before:
    """The words of a sentence before a quotation."""

    def __init__(self, text: str, start: int, end: int, *, opened: bool) -> None:
        self.text = text
        self.start = start
        self.end = start + len(text[start:end].rstrip())
        self.opened = opened
        """Whether the sentence begins with the stretch: its first words may be the subject."""
        self.strong = text[self.end - 1 : self.end] in (":", ",")
        self.words = [(m[0], m.start(), m.end()) for m in WORD.finditer(text, start, end)]

    def told_to(self, index: int) -> int:
        """Where a verb of saying ends; 0: the word is none."""
        word, _, b = self.words[index]
        small = word.lower()
        before = self.words[index - 1][0].lower() if index else ""
        if small in PARTICIPLES and before in DETERMINERS:
            return 0  # *the ruling*
        if small in NOUNS_TOO and before.endswith("ed"):
            return 0  # *rejected claims*
        behind = told_with(self.text, small, b)
        if behind:
            return behind
        if small in SEEN_AS and _AS.search(self.text, b, self.end):
            return b
        return b if self._took(index) else 0

    def is_denied(self, index: int) -> bool:
        """Whether *not*, *was* or *to* stands before a verb."""
        before = self.words[index - 1][0].lower() if index else ""
        if before == "to":
            return not self._took(index)
        if before in _OF_OTHERS and self.words[index][0].lower() in PARTICIPLES:
            return True
        return before in NEGATIONS or before in PASSIVE or before.endswith(("n't", "n’t"))

    def _took(self, index: int) -> re.Match[str] | None:
        """What stands before a plain verb and makes it one of saying: *went on to*."""
        word, a, _ = self.words[index]
        return _TOOK_TO.search(self.text, self.start, a) if word in PLAIN else None

    def telling(self, index: int, behind: int) -> Telling | None:
        """Who is said to speak by one of the words; None: nobody."""
        word, a, b = self.words[index]
        subject, loose = self._speaker_of(index), False
        if subject and subject.run and word.lower() in _PUBLISHED:
            subject = _paper(self.text, subject)
        if subject is None and self.opened and self._is_shared(index):
            subject, loose = _opener(self.text, self.start, self.words), True
            if subject is None or subject.kind == "name":
                opening = opening_of(self.text, self.start, self.end)
                if opening.kind == "pronoun" and subject is None:
                    subject = Subject("pronoun", opening.start, opening.end, opening.start)
                elif opening.run and subject is None:
                    subject = Subject(
                        "name", opening.run.start, opening.end, opening.start, opening.run
                    )
                loose = not (opening.speaks and subject and opening.run == subject.run)
        if (
            subject is None
            and index == 0
            and self.strong
            and word.lower() in CUES - TELLING - _ASKED
        ):
            subject = _inverted(self.text, b, self.end)
        if subject is None or (
            word.lower() in NOUNS_TOO and self._owns(subject, index)  # *her late remarks*
        ):
            return None
        subject = self._nominee(subject)
        medium = medium_of(self.text, self.start, self.end, (a, behind))
        cue = " ".join(self.text[a:behind].lower().split())
        return Telling(subject, cue, medium, min(subject.start, a), self.end, loose)

    def _owns(self, subject: Subject, index: int) -> bool:
        """Whether what stands before a noun is whose it is: *her late* remarks."""
        if subject.kind != "description":
            return False
        first = self.text[subject.phrase : subject.end].split()[0].lower()
        last = self.words[index - 1][0].lower()
        return (first in _POSSESSIVE or "’s" in first or "'s" in first) and last not in ROLES

    def _nominee(self, subject: Subject) -> Subject:
        """*Brenn, the party's nominee told*: Brenn, though the second comma is missing."""
        if subject.kind != "description" or not self.opened:
            return subject
        run = run_at(self.text, self.start, self.end)
        if run is None or run.start != self.start or not run.is_person or not run.words:
            return subject
        if not _COMMA.fullmatch(self.text, run.end, subject.phrase):
            return subject
        return Subject("name", run.start, run.end, run.start, run)

    def announced(self) -> Telling | None:
        """Who gets the word by the colon at the end: *Brenn had the last word: ...*."""
        if not self.opened or self.text[self.end - 1 : self.end] != ":":
            return None
        subject = announcer(self.text, self.start, self.end)
        if subject is None:
            return None
        return Telling(subject, "", "", subject.start, self.end)

    def _speaker_of(self, index: int) -> Subject | None:
        """Whose verb it is; of *saying* and of *and said* that of the sentence."""
        word, a, _ = self.words[index]
        took = self._took(index)
        if took:
            return subject_before(self.text, self.start, took.start())
        if word.lower() not in PARTICIPLES:
            subject = subject_before(self.text, self.start, a)
            if subject or not self._is_shared(index):
                return subject
        for other in range(index - 1, -1, -1):
            verb, start, _ = self.words[other]
            if verb.lower() in REPORTING:
                subject = subject_before(self.text, self.start, start)
                noun = verb.lower() in NOUNS_TOO and subject and subject.kind == "description"
                if subject and not noun:  # *his closing remarks*
                    return subject
        return None

    def _is_shared(self, index: int) -> bool:
        """Whether a verb has its subject further back: *saying*, *left and said*."""
        word, a, _ = self.words[index]
        return word.lower() in PARTICIPLES or bool(_OPENER.search(self.text[self.start : a]))


def sentence_start(text: str, begin: int, open_: int) -> int | None:
    """Where the sentence starts that a quotation stands in; None: it begins with it."""
    stretch = text[begin:open_]
    bare = stretch.rstrip()
    if not bare or bare[-1] in '.!?…”"':
        goes_on = _SHORT.search(bare) and text[open_ + 1 : open_ + 2].islower()
        if not goes_on:
            return None
    sentences = split_sentences(stretch)
    return begin + sentences[-1][0] if sentences else None


def _opener(text: str, start: int, found: list[tuple[str, int, int]]) -> Subject | None:
    """Who opens a sentence: a person's name or a pronoun."""
    word, a, b = found[0]
    if word.lower() in ("he", "she"):
        return Subject("pronoun", a, b, a)
    run = run_at(text, start, found[-1][2])
    described = subject_behind(text, start, found[-1][2]) if run else None
    if described and described.run and run and described.run.start > run.end:
        name = described.run
        return described if name.is_person and len(name.words) > 1 else None
    if run is None or not run.words or run.start != start or not run.is_person:
        return None
    behind = text[run.end : run.end + 2]
    if behind[:1] not in ("," if len(run.words) > 1 else "") and behind[:1] not in " \xa0":
        return None
    return Subject("name", run.start, run.end, start, run)


def _paper(text: str, subject: Subject) -> Subject:
    """A newspaper reports what others say: it is no speaker."""
    if is_paper(text, subject):
        return subject._replace(kind="description", run=None)
    return subject


def _inverted(text: str, at: int, end: int) -> Subject | None:
    """Who stands behind a verb that opens the sentence: *Said Brenn: ...*."""
    subject = subject_behind(text, at, end)
    return subject if subject and FREE.match(text, subject.end, end) else None


def _according_before(text: str, at: int, open_: int) -> Telling | None:
    match = ACCORDING.match(text, at, open_)
    found = according_to(text, match, open_) if match else None
    if found is None or len(text[found.end : open_].split()) > _FEW_WORDS:
        return None
    return found
