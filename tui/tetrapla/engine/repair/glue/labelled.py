"""Glued credits that say what they are: by the name of an agency, a label, a slash."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from tetrapla.engine.punctuation import LINE_ENDS, SENTENCE_ENDS
from tetrapla.engine.repair.glue.brands import is_inner_capital
from tetrapla.engine.repair.glue.phrases import (
    CERTAIN_SOURCE,
    CLOSED,
    LABELLED,
    LOWER,
    NAMED,
    NO_CREDIT,
    OPENED,
    PERSON,
    SOURCE,
    UPPER,
)
from tetrapla.engine.repair.glue.seams import match_end, word_start
from tetrapla.engine.repair.glue.vocabulary import starts_strongly

NUMBER = r"\d[\d.,:]{0,8}+ ?[^\W\d_]"
"""A number with which a sentence starts."""
BEHIND = rf"(?=[{UPPER}“¿¡]|[(\[][{UPPER}]|[\"‘]\w|{NUMBER})"
"""What may be glued behind a credit."""
LINE_END = f"(?=[ \t\xa0]*(?:[{LINE_ENDS}]|$))"


@cache
def _credit() -> re.Pattern[str]:
    """A credit with what is glued to it; compiled when the first seam is found, as it is large."""
    return re.compile(
        rf"(?P<phrase>{OPENED}(?:(?P<label>{LABELLED})|{NAMED}|(?P<place>{SOURCE})){CLOSED})"
        rf"(?:(?P<right>{BEHIND})|{LINE_END})"
    )


@cache
def _free_credit() -> re.Pattern[str]:
    """A credit wherever it stands; compiled when it is needed, as it is large."""
    bracketed_source = rf"(?(open){SOURCE}|(?!))"
    return re.compile(rf"{OPENED}(?:(?P<label>{LABELLED})|{NAMED}|{bracketed_source}){CLOSED}")


_SENTENCE = re.compile(rf"[{UPPER}](?:[{LOWER}’'-]{{1,30}}(?![^\W_])| [{LOWER}])|[“\"‘¿¡(]\w|\d")
"""A word with which a sentence may start, or a quotation, or a number."""
_INSIDE = re.compile(r"[Pp]hot|[Pp]ic|[Cc]redit|[Cc]ourtesy|[Ii]mage|©|[Ff]oto|Bild|[/)\]]| via ")
"""What a credit that is glued only behind has in it."""
_NAMES_SOMEONE = re.compile(rf"{PERSON}|{CERTAIN_SOURCE.pattern}|\)$")
_RIGHTS = re.compile(r"(?i:all rights)")
"""What stands behind the firm that a whole page belongs to."""
_FREE = 90
"""Code points before a seam in which a credit may start that is glued only behind."""
_MOST_INNER = 5
"""Seams before a seam that a credit may span: ``J.D. McKay/McClatchy`` has some inside."""
_STOP = re.compile(rf"(?:[{re.escape(SENTENCE_ENDS)}”\"')\]:;,–—|-]|[{LINE_ENDS}])[ \t\xa0]+$")


class LabelledCredit(NamedTuple):
    """A glued credit that says what it is."""

    start: int
    end: int
    sort: str
    """``AGENCY``, ``SOURCE`` or ``LABEL``."""


def labelled_credits(
    text: str, starts: Iterable[int], seams: Iterable[int]
) -> Iterator[LabelledCredit]:
    """The glued credits that say what they are.

    Args:
        text: The text, look-alike letters repaired.
        starts: Where such a credit could start, in order: behind a seam, at the start of a line.
        seams: Where a text could be glued behind a credit, in order.
    """
    behind = 0
    for start in starts:
        if start < behind:
            continue
        match = _credit().match(text, start)
        if match and _is_credit(text, start, match):
            behind = match.end("phrase")
            yield LabelledCredit(start, behind, _sort(match))
    yield from _glued_behind(text, seams)


def _says_so(match: re.Match[str]) -> bool:
    """Whether a credit says that it is one: by brackets, or by the word before it."""
    return bool(match["open"] or match["label"])


def _sort(match: re.Match[str]) -> str:
    if _says_so(match):
        return "LABEL"
    return "AGENCY" if CERTAIN_SOURCE.search(match[0]) else "SOURCE"


def _is_credit(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether what stands around words that look like a credit is glued to them."""
    end, right = match.end("phrase"), match["right"] is not None
    phrase = text[start:end]
    left = start > 0 and text[start - 1] not in LINE_ENDS
    if NO_CREDIT.search(phrase) or (right and is_one_name(text, start, end)):
        return False
    if left and not _left_fits(text, start):
        return False
    if not left and not right:
        return False  # a line of its own is no glue
    if not _label_fits(text, end, match):
        return False
    if match["place"] and not match["open"]:
        small = text[word_start(text, start) : start].islower()
        return left and right and small and right_fits(text, start, end)
    if _sort(match) == "SOURCE":
        return right and right_fits(text, start, end) and (left or _is_free(text, end, match))
    if re.search(r"[ /]", phrase):
        return True
    return text[start - 1].islower() if left else right_fits(text, start, end)


def _is_free(text: str, end: int, match: re.Match[str]) -> bool:
    """Whether a credit that names no agency is one even where nothing is glued before it."""
    return "/" in match["phrase"] or starts_strongly(text[end : match_end(text, end)])


def _label_fits(text: str, end: int, match: re.Match[str]) -> bool:
    """Whether what a label stands before is a name, or what is glued behind starts a sentence."""
    if match[0].startswith("©") and _RIGHTS.search(text, end, end + _FREE):
        return False
    if not _says_so(match) or _NAMES_SOMEONE.search(match[0]):
        return True
    return starts_strongly(text[end : match_end(text, end)])


def _left_fits(text: str, start: int) -> bool:
    """Whether the word before a credit is a word, and no piece of a name with the credit."""
    if not text[start - 1].isalpha():
        return True
    word = word_start(text, start)
    if word and text[word - 1] in "@#_/\\.&=":
        return False
    left = text[word:start]
    return (len(left) > 1 or left == "a") and not is_inner_capital(
        text[word : match_end(text, start)]
    )


def right_fits(text: str, start: int, end: int) -> bool:
    """Whether what is glued behind a credit may start a sentence.

    Args:
        text: The text.
        start: Where the credit starts.
        end: Where it ends, and the glued word starts.
    """
    if not text[end].isalpha():
        return True
    shouted = text[end : end + 2].isupper() and text[end : match_end(text, end)].isupper()
    return (shouted or _SENTENCE.match(text, end) is not None) and not is_one_name(text, start, end)


def is_one_name(text: str, start: int, end: int) -> bool:
    """Whether the last word of a credit is a name, or a word in capitals, with what follows it."""
    word, behind = max(start, word_start(text, end)), match_end(text, end)
    follows = text[end:behind]
    if (text[end - 1] == "." and follows) or text[behind : behind + 1] in tuple("/\\_=@"):
        return True
    if text[end - 1].isupper() and follows.isupper():
        return follows not in ("A", "I") or not text[behind : behind + 1].isspace()
    return bool(follows) and is_inner_capital(text[word:behind])


def _glued_behind(text: str, seams: Iterable[int]) -> Iterator[LabelledCredit]:
    """Credits behind a space or a sentence, glued only to what follows."""
    places = tuple(seams)
    for number, seam in enumerate(places):
        edge = max(0, seam - _FREE, places[number - _MOST_INNER] if number >= _MOST_INNER else 0)
        if not _SENTENCE.match(text, seam) or not _INSIDE.search(text, edge, seam):
            continue
        window = text[edge:seam]
        for match in _free_credit().finditer(window):
            start = edge + match.start()
            if not _ends_at(match, window) or not right_fits(text, start, seam):
                continue
            if _label_fits(text, seam, match):
                yield LabelledCredit(start, seam, _sort(match))


def _ends_at(match: re.Match[str], window: str) -> bool:
    if match.end() != len(window) or NO_CREDIT.search(match[0]):
        return False
    if match[0][0] in "([":
        return True
    several = " " in match[0] and _sort(match) != "SOURCE"
    return several and _STOP.search(window[: match.start()]) is not None
