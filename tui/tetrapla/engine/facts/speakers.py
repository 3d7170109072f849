"""Who is said to speak, from the words straight behind or before a quotation.

English only. What is not sure is not said: no name from another sentence, none from a credit.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from tetrapla.engine.facts.capitals import run_at, runs
from tetrapla.engine.facts.cues import (
    ADJACENT,
    CUES,
    NAMING,
    NEGATIONS,
    PARTICIPLES,
    PASSIVE,
    REPORTING,
    TELLING,
)
from tetrapla.engine.facts.media import is_medium, medium_in_possession, medium_of
from tetrapla.engine.facts.sentences import split_sentences
from tetrapla.engine.facts.subjects import Subject, subject_before, subject_behind


class Telling(NamedTuple):
    """The words that say who speaks, and what they say."""

    subject: Subject
    cue: str
    medium: str
    start: int
    end: int
    loose: bool = False
    """Whether only the beginning of the sentence says whose verb it is: *Brenn left, saying*."""


_WORD = re.compile(r"[^\W_](?:\w|[’'-](?=\w))*")
_SEPARATOR = re.compile(r"\s*(?:[,—–-]+\s*)?")
_ACCORDING = re.compile(r"according\s+to\s+", re.IGNORECASE)
_REACH = 320
_FARTHEST = 130
"""Characters between a verb and the quoted words that stand in its sentence."""
_FEW_WORDS = 8
_MOST_BETWEEN = 18
"""Words between a verb and a quoted part of its sentence."""
_NEW_CLAUSE = re.compile(
    r"[;]|[—–]\s*(?:and|but)\b|\bbecause\b|,\s+(?:but|while|though|although|as|who|which|where|when|and)\b"
)
_CLAUSE = re.compile(r"\b(?:that|how|why|whether)\b")
_OPENER = re.compile(r"(?:and|then|but|before|or)\W*$", re.IGNORECASE)
_FREE = re.compile(
    r"\s*(?:$|[.,;:!?—–()]|\s(?:on|in|at|of|to|during|after|before|when|as|with|about|via|from|while"
    r"|by|over|through|upon|last|this|later|early|late|who|again|then|and|earlier|outside|inside"
    r"|near|following|\w+ly|\w+ing|[A-Z][a-z]+day)\b)"
)


def told_behind(text: str, close: int, limit: int, last: str) -> Telling | None:
    """An attribution straight behind a quotation: *..., she told Love Meow*.

    Args:
        text: Of a passage.
        close: Behind the closing mark.
        limit: Where the next quotation starts, or the passage ends.
        last: The last character inside the quotation.
    """
    limit = min(limit, close + _REACH)
    start = _SEPARATOR.match(text, close, limit)
    begin = start.end() if start else close
    if begin >= limit or text[begin] in ".!?;:)":
        return None
    sentences = split_sentences(text[begin:limit])
    end = begin + sentences[0][1] if sentences else limit
    according = _ACCORDING.match(text, begin, end)
    if according:
        return _according(text, according, end)
    parted = text[close:begin].strip() != "" or last in ",?!.…—–-"
    found = _behind_verb(text, begin, end) or _before_verb(text, begin, end)
    if found is None:
        return None
    new_sentence = last in ".?!…" and text[begin].isupper() and "," not in text[close:begin]
    if new_sentence and not _is_free(text, found, end):
        return None
    if not parted and not _is_tight(text, found, begin):
        return None
    return found


def _according(text: str, according: re.Match[str], end: int) -> Telling | None:
    subject = subject_behind(text, according.end(), end)
    at = according.end()
    named = run_at(text, at, end) or next(runs(text, at, min(end, at + 12)), None)
    medium = medium_in_possession(text, named.end, end) if named else ""
    if medium and named and named.words:
        subject = Subject("name", named.start, named.end, at, named)
    if subject is None:
        return None
    if subject.run and is_medium(" ".join(subject.run.words)):
        medium = " ".join(subject.run.words)
        subject = subject._replace(kind="description", run=None)
    return Telling(subject, "according to", medium, according.start(), max(subject.end, at))


def _behind_verb(text: str, begin: int, end: int) -> Telling | None:
    """*said Ada Brenn on Monday*: the verb first."""
    words = list(_first_words(text, begin, end, 3))
    for index, (word, a, b) in enumerate(words):
        if word in CUES and word not in TELLING:
            subject = subject_behind(text, b, end)
            if subject is None:
                return None
            if subject.kind == "pronoun" and text[subject.start : subject.end] in ("it", "you"):
                return None
            medium = medium_of(text, subject.end, end, (a, b))
            return Telling(subject, word, medium, begin, subject.end)
        if index == 0 and not (word.endswith("ly") or word in ("then", "also", "later")):
            return None
    return None


def _before_verb(text: str, begin: int, end: int) -> Telling | None:
    """*Brenn, who keeps geese, told the Herald*: the verb behind whoever speaks."""
    tries = 0
    for word, a, b in _first_words(text, begin, end, 40):
        if word not in CUES or a == begin:
            continue
        subject = subject_before(text, begin, a)
        if subject and not text[begin : subject.phrase].strip(" ,—–-\xa0\n"):
            medium = medium_of(text, b, end, (a, b))
            return Telling(subject, word, medium, begin, b)
        tries += 1
        if tries == 4:
            break
    return None


def _first_words(text: str, begin: int, end: int, most: int) -> list[tuple[str, int, int]]:
    """Some words of a stretch, in small letters, and where they stand."""
    found = []
    for match in _WORD.finditer(text, begin, end):
        found.append((match[0].lower(), match.start(), match.end()))
        if len(found) == most:
            break
    return found


def _is_free(text: str, found: Telling, end: int) -> bool:
    """Whether a new sentence behind a quotation says no more than who spoke."""
    if found.cue in NAMING:
        return False
    behind = found.end
    if _CLAUSE.search(text, behind, end):
        return False
    if found.cue in TELLING:
        told = re.compile(
            r"\s+(?:the\s+)?(?:[A-Z][\w.’'&-]*(?:\s+(?=[A-Z])|)|reporters|him|her|me|us|them)+"
        ).match(text, behind, end)
        behind = told.end() if told else behind
    return bool(_FREE.match(text, behind, end))


def _is_tight(text: str, found: Telling, begin: int) -> bool:
    """Whether words without a comma between them and the quotation can only say who speaks."""
    subject = found.subject
    return subject.start == begin or (
        found.start == begin
        and text[begin].islower()
        and (text[begin : begin + len(found.cue)].lower() == found.cue)
    )


def told_before(text: str, begin: int, open_: int, *, whole: bool) -> Telling | None:
    """An attribution before a quotation in its sentence: *Brenn wrote: ...*, *called it ...*.

    Args:
        text: Of a passage.
        begin: Where the quotation before ends, or the passage starts.
        open_: Where the opening mark stands.
        whole: Whether the stretch reaches back to the beginning of the passage.
    """
    start = _sentence_start(text, max(begin, open_ - _REACH), open_)
    if start is None:
        return None
    opens_sentence = start > begin or whole
    region = text[start:open_].rstrip()
    strong = region[-1:] in (":", ",")
    words = [(m[0], m.start(), m.end()) for m in _WORD.finditer(text, start, open_)]
    for index in range(len(words) - 1, -1, -1):
        word, a, b = words[index][0].lower(), *words[index][1:]
        between = text[b:open_]
        if len(between) > (_FARTHEST if not strong else _REACH):
            break
        if word == "according":
            return _according_before(text, a, open_)
        if word not in CUES and word not in PARTICIPLES:
            continue
        if index and words[index][0][0].isupper():
            continue
        if not _reaches(word, between, strong=strong):
            continue
        if index and _is_denied(words[index - 1][0].lower()):
            return None
        subject, loose = _speaker_of(text, start, words, index), False
        if subject is None and opens_sentence and _is_shared(text, start, words[index]):
            subject, loose = _opener(text, start, words), True
        if subject is None:
            if word in ADJACENT or word in PARTICIPLES:
                continue
            return None
        medium = medium_of(text, start, open_, (a, b))
        return Telling(subject, word, medium, min(subject.start, a), start + len(region), loose)
    return None


def _sentence_start(text: str, begin: int, open_: int) -> int | None:
    """Where the sentence starts that a quotation stands in; None: it begins with it."""
    stretch = text[begin:open_]
    bare = stretch.rstrip()
    if not bare or bare[-1] in '.!?…”"':
        return None
    sentences = split_sentences(stretch)
    return begin + sentences[-1][0] if sentences else None


def _reaches(word: str, between: str, *, strong: bool) -> bool:
    """Whether a verb may speak of a quotation over the words between."""
    words = between.split()
    if _NEW_CLAUSE.search(between):
        return False
    if not strong and len(words) > _MOST_BETWEEN:
        return False
    adjacent = word in ADJACENT and word not in REPORTING
    if adjacent:
        return strong and len(words) <= _FEW_WORDS
    if strong and between.rstrip()[-1:] == "," and len(words) > 1:
        # *Brenn said the geese left, “angry” as ever*; but *said on Monday, “...”*
        return bool(_FREE.match(between)) or word in TELLING or len(words) <= _FEW_WORDS
    return True


def _is_denied(word: str) -> bool:
    return word in NEGATIONS or word in PASSIVE or word.endswith(("n't", "n’t")) or word == "to"


def _speaker_of(
    text: str,
    start: int,
    words: list[tuple[str, int, int]],
    index: int,
) -> Subject | None:
    """Whose verb it is; of *saying* and of *and said* that of the sentence."""
    word, a, _ = words[index]
    if word.lower() not in PARTICIPLES:
        subject = subject_before(text, start, a)
        if subject or not _is_shared(text, start, words[index]):
            return subject
    for other in range(index - 1, -1, -1):
        verb = words[other][0].lower()
        if verb in REPORTING:
            subject = subject_before(text, start, words[other][1])
            if subject:
                return subject
    return None


def _is_shared(text: str, start: int, word: tuple[str, int, int]) -> bool:
    """Whether a verb has its subject further back: *saying*, *left and said*."""
    return word[0].lower() in PARTICIPLES or bool(_OPENER.search(text[start : word[1]]))


def _opener(text: str, start: int, words: list[tuple[str, int, int]]) -> Subject | None:
    """Who opens a sentence: a person's name or a pronoun."""
    word, a, b = words[0]
    if word.lower() in ("he", "she"):
        return Subject("pronoun", a, b, a)
    run = run_at(text, start, words[-1][2])
    if run is None or not run.words or run.start != start or not run.is_person:
        return None
    behind = text[run.end : run.end + 2]
    if behind[:1] not in ("," if len(run.words) > 1 else "") and behind[:1] not in " \xa0":
        return None
    return Subject("name", run.start, run.end, start, run)


def _according_before(text: str, at: int, open_: int) -> Telling | None:
    match = _ACCORDING.match(text, at, open_)
    found = _according(text, match, open_) if match else None
    if found is None or len(text[found.end : open_].split()) > _FEW_WORDS:
        return None
    return found
