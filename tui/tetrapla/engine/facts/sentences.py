"""Sentences of a text, and places inside a sentence where it may be parted."""

from __future__ import annotations

import re

from tetrapla.engine.facts.word_lists import POINTED, SHORT_MONTHS, words

_ENDER = re.compile(
    r"(?<![.!?…])(?:\.(?:[ \xa0]\.)+|[.!?…])+[\"”’'»›)\]*_]*(?=\s|$)|[。！？।॥][」』”’）)]*"
)
_SPACED = re.compile(r"[ \xa0]\.")
"""Of an ellipsis of points with spaces."""
_LETTERED = re.compile(r"[^\W_]")
_WORD_BEFORE = re.compile(r"[^\W_][\w.’'&-]*$")
_NEXT = re.compile(r"\s*[\"“”„«‘'([¿¡*_—–-]*\s*(?P<word>\w+)?")
_LETTERS_WITH_POINTS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?$")
_LOOK_BACK = 24

_NEVER = POINTED | words("mme mlle vs v cf viz approx est fig no nos vol pp ed eds al e.g i.e")
"""Abbreviations behind which their sentence goes on."""

_SOMETIMES = SHORT_MONTHS | words(
    """jr esq inc co corp ltd llc bros dept univ assn etc ave blvd rd ph.d m.d b.a a.m p.m
    mon tue tues wed thu thur thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont
    neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que"""
)
"""Abbreviations that may also end a sentence: they do where a word follows that begins one."""

_BEGINNERS = words(
    """the a an this that these those he she it they we i you his her its their our my your
    there but and or so yet in on at by for from with as if when while after before since
    because although though however meanwhile then now later still also what who why how
    where not no one some many most all both each another other such even only once asked
    according"""
)
"""Words that begin sentences and no names."""

_CLAUSE = re.compile(
    r"(?:[,;:—–…]|\.\.\.|\s-|(?:\s\.){2,})(?:[\"”’'»›)\]]+(?=\s))?\s*(?=\S)|(?<=\w)\s+(?=(?:and|but|so|or|because|while|when|which|who"
    r"|where|then|though|although|until|if|before|after)\s)",
    re.IGNORECASE,
)
_FEWEST = 2
"""Words on either side of a place where a sentence may be parted."""


def split_sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Where the sentences of a text start and end, white space left out.

    A closing quotation mark stays with its sentence. Titles (Mr., Sen.), initials, states
    (Tenn.), U.S. and Jr. end none; an ellipsis does where a capital follows.
    """
    found: list[tuple[int, int]] = []
    start = len(text) - len(text.lstrip())
    told = _next_letter(text, start)
    for match in _ENDER.finditer(text):
        if match.start() < start or not _ends(text, match):
            continue
        if told >= match.end() and _is_ellipsis(match[0]):
            continue  # the sentence begins with it
        found.append((start, match.end()))
        told = _next_letter(text, match.end())
        rest = _NEXT_TEXT.match(text, match.end())
        start = rest.end() if rest else match.end()
    end = len(text.rstrip())
    if start < end and told >= end and found:
        found[-1] = found[-1][0], end
    elif start < end:
        found.append((start, end))
    return tuple(found)


_NEXT_TEXT = re.compile(r"\s*")


def _is_ellipsis(mark: str) -> bool:
    return mark.startswith(("..", "…")) or bool(_SPACED.search(mark))


def _next_letter(text: str, at: int) -> int:
    """Where the next letter or digit stands; the end of the text where none does."""
    letter = _LETTERED.search(text, at)
    return letter.start() if letter else len(text)


def _ends(text: str, match: re.Match[str]) -> bool:
    mark = match[0]
    if mark[0] in "。！？।॥":
        return True
    following = _NEXT.match(text, match.end())
    word = following["word"] if following else None
    if word is None:
        return True
    if word[0].islower():
        return False
    if _is_ellipsis(mark):
        return not word[0].isdigit()
    if mark[0] != ".":
        return True
    return not _goes_on(text[max(0, match.start() - _LOOK_BACK) : match.start()], word)


def _goes_on(before: str, word: str) -> bool:
    """Whether the full stop behind some words belongs to an abbreviation."""
    last = _WORD_BEFORE.search(before)
    if last is None:
        return False
    short = last[0].lower()
    if short in _NEVER:
        return not (short in ("no", "al", "st", "fr", "ed", "fig") and word.lower() in _BEGINNERS)
    if _LETTERS_WITH_POINTS.match(last[0]) or short in _SOMETIMES:
        return word.lower() not in _BEGINNERS and (last[0] != "I" or word.isdigit())
    return len(short) == 1 and short.isalpha() and last[0].isupper() and last[0] != "I"


def clauses(text: str) -> tuple[int, ...]:
    """Places inside a sentence where a clause begins: behind , ; : – and before *and*, *but*.

    Counted from the beginning of the text; on either side stand two words at least.
    """
    cuts: list[int] = []
    behind = 0
    ends = [m.start() for m in re.finditer(r"\w+", text)]
    for match in _CLAUSE.finditer(text):
        at = match.end()
        while behind < len(ends) and ends[behind] < at:
            behind += 1
        if behind >= _FEWEST and len(ends) - behind >= _FEWEST and at not in cuts[-1:]:
            cuts.append(at)
    return tuple(cuts)
