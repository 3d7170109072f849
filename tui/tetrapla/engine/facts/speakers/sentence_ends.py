"""Who is said to speak at the end of a sentence that goes on behind quoted words.

English only. *The dam is “dead on arrival” in Hull, Ada Brenn said.*
"""

from __future__ import annotations

from tetrapla.engine.facts.sentences import split_sentences
from tetrapla.engine.facts.speakers.behind import FREE, REACH, Telling
from tetrapla.engine.facts.speakers.media import medium_of
from tetrapla.engine.facts.speakers.saying import NAMING, REPORTING, TELLING, WORD, is_told
from tetrapla.engine.facts.speakers.subjects import subject_before
from tetrapla.engine.facts.speakers.subjects_behind import subject_behind

_FEWEST = 3
"""Words of a quotation whose speaker stands so far away; fewer may be a term of the writer's."""
_ENDED = ".?!;:"


def told_at_end(text: str, inside: tuple[int, int], behind: int, limit: int) -> Telling | None:
    """Who says a sentence that goes on behind a quotation in it.

    Args:
        text: Of a passage.
        inside: The quoted words.
        behind: Behind the closing mark.
        limit: Where the next quotation starts, or the passage ends.
    """
    goes_on = text[inside[1] - 1] == "," and text[behind : behind + 2].strip().islower()
    if not is_part(text, *inside) and not goes_on:
        return None
    stretch = text[behind : min(limit, behind + REACH)]
    sentences = split_sentences(stretch)
    end = behind + sentences[0][1] if sentences else behind
    comma = text.rfind(",", behind, end)
    if comma <= behind or text[end - 1] != "." or is_told(text, behind, comma):
        return None
    for word in WORD.finditer(text, comma, end):
        verb = word[0].lower()
        if verb not in REPORTING - NAMING - TELLING:
            continue
        first = not text[comma + 1 : word.start()].strip()
        subject = (
            subject_behind(text, word.end(), end)
            if first
            else subject_before(text, comma + 1, word.start())
        )
        if subject is None or (not first and text[comma + 1 : subject.phrase].strip()):
            return None
        last = subject.end if first else word.end()
        if not FREE.match(text, last, end):
            return None
        medium = medium_of(text, last, end, word.span())
        return Telling(subject, verb, medium, comma + 1, end)
    return None


def is_part(text: str, start: int, end: int) -> bool:
    """Whether quoted words are a part of the writer's sentence, and more than a term."""
    words = len(WORD.findall(text, start, end))
    return words >= _FEWEST and text[end - 1] not in _ENDED and not text[start].isupper()
