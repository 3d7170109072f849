"""Who is said to speak, from the words of its sentence before a quotation.

English only. *Brenn wrote: ...*, *called it ...*, *left, saying ...*.
"""

from __future__ import annotations

import re

from tetrapla.engine.facts.capitals import run_at
from tetrapla.engine.facts.cues import (
    ADJACENT,
    CUES,
    NEGATIONS,
    NOUNS_TOO,
    PARTICIPLES,
    PASSIVE,
    REPORTING,
    TELLING,
)
from tetrapla.engine.facts.media import medium_of
from tetrapla.engine.facts.sentences import split_sentences
from tetrapla.engine.facts.speakers import ACCORDING, FREE, Telling, according_to
from tetrapla.engine.facts.subjects import Subject, subject_before

_WORD = re.compile(r"[^\W_](?:\w|[’'-](?=\w))*")
_REACH = 320
_FARTHEST = 130
"""Characters between a verb and the quoted words that stand in its sentence."""
_FEW_WORDS = 8
_MOST_BETWEEN = 18
"""Words between a verb and a quoted part of its sentence."""
_GOES_ON = re.compile(
    r"[\s,]*(?:and |then |before |later )?([a-z]+)(?:\s+that(?:\s+[a-z’']+){0,6})?[\s,:]*$"
)
_NEW_CLAUSE = re.compile(
    r"[;]|[—–]\s*(?:and|but)\b|\bbecause\b"
    r"|,\s+(?:but|while|though|although|as|who|which|where|when|and)\b"
)
_OPENER = re.compile(r"(?:and|then|but|before|or)\W*$", re.IGNORECASE)


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
            if word in ADJACENT or word in PARTICIPLES or word in NOUNS_TOO:
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
        return bool(FREE.match(between)) or word in TELLING or len(words) <= _FEW_WORDS
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
    match = ACCORDING.match(text, at, open_)
    found = according_to(text, match, open_) if match else None
    if found is None or len(text[found.end : open_].split()) > _FEW_WORDS:
        return None
    return found


def goes_on_speaking(gap: str) -> bool:
    """Whether nothing but *adding that* stands between two quotations."""
    match = _GOES_ON.match(gap)
    return match is not None and match[1] in PARTICIPLES
