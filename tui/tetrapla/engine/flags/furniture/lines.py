"""What a line of a version is by itself: its shape and its wording, as facts between 0 and 1.

A fact says nothing alone; :mod:`tetrapla.engine.flags.furniture.weighing` weighs all of them.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import NamedTuple

from tetrapla.engine.languages import Language
from tetrapla.engine.punctuation import ends_sentence, has_bullet


class Line(NamedTuple):
    """A passage as it is judged."""

    text: str
    """The repaired text, without white space at its end."""
    plain: str
    """The same as rules read it; empty for a passage too long for them."""
    number: int
    """How many words it has, counted up to a limit, numbers among them."""
    words: Sequence[str]
    """Its words in lower case, without numbers."""
    content: frozenset[str]
    """Those that say what it is about."""
    ends: bool
    """Whether it ends as a sentence does."""
    kind: str
    """The kind of boilerplate that a rule takes it for, likely at least; empty: none."""
    hint: str
    """The kind of a rule that fits it but is not enough alone; empty: none fits."""
    closed: bool
    """Whether it is known to be neither story nor furniture: leaked code, a repeated line."""


SHAPE = (
    "length",
    "1 word",
    "2 words",
    "3-4 words",
    "5-8 words",
    "9-14 words",
    "15-25 words",
    "ends",
    "long sentence",
    "question",
    "exclamation",
    "colon",
    "capitals",
    "all capitals",
    "name",
    "digits",
    "no words",
    "separators",
    "emoji",
    "bullet",
)
WORDING = (
    "you",
    "we",
    "I",
    "site words",
    "two site words",
    "address",
    "telephone",
    "price",
    "date",
    "year",
    "hinted",
    "plain sentence",
)

_LONG_SENTENCE = 14
"""Words of a sentence that reads as prose."""
_SENTENCE = 4
"""Words of the shortest sentence that may be prose."""
_LONGEST = 100
"""Words up to which longer means more."""
_LENGTHS = ((1, 1), (2, 2), (3, 4), (5, 8), (9, 14), (15, 25))
_LENGTH_FACTS = tuple(
    tuple(float(low <= words <= high) for low, high in _LENGTHS)
    for words in range(_LENGTHS[-1][1] + 2)
)
"""Number of words -> the facts about it; the last one stands for all longer lines."""
_CAPITALISED = re.compile(r"[^\W\d_a-z](?<!\w\w)")
"""A letter that is none of a to z, and that begins a word."""
_PLAIN_CAPITALISED = re.compile(r"[A-Z](?<!\w\w)")
"""The same in a text of plain letters, several times as fast."""
_NAME = re.compile(r"[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){1,3}")
_SEPARATORS = re.compile("[|→←›‹»•·©®™▶►▸✅👉⏩★☆]")
_DASH = re.compile(r"\s[–—]\s")
_EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf]")
_DOMAIN = re.compile(r"\.(?<=\w\.)(?:com|org|net|co|de|fr|es|it|nl|pl|pt|br|uk)\b")
_HANDLE = re.compile(r"@\w")
_MAYBE_DIGIT = re.compile("[0-9²³¹\u0660-\U0010ffff]")
"""A digit, or a letter or sign of which Python may say that it is one."""
_DIGIT = re.compile(r"\d")
_TELEPHONE = re.compile(r"\d[\d ().-]{7,17}\d")
_PRICE, _PRICE_BEHIND = re.compile(r"[$€£]\s?\d"), re.compile(r"\d\s?(?:€|zł)")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DATE = re.compile(r"\b\d{1,2}(?:st|nd|rd|th|\.|º)?\b.{0,16}\b(?:19|20)\d\d\b|\b\d\d?:\d\d\b")
_LONGEST_DATE = 10
"""Words of a line that is a date with what goes with it."""


def read_line(
    text: str,
    plain: str,
    count: int,
    words: Sequence[str],
    small: Language,
    *,
    kind: str = "",
    hint: str = "",
    closed: bool = False,
) -> Line:
    """Read a passage.

    Args:
        text: Its repaired text.
        plain: The same as rules read it.
        count: How many words it has.
        words: As :func:`tetrapla.engine.languages.words_of` gives them.
        small: The small words of the languages of the version.
        kind: What a rule takes it for; empty: none does.
        hint: The kind of a rule that fits it and is not enough alone; empty: none.
        closed: Whether it is neither story nor furniture.
    """
    content = frozenset(w for w in frozenset(words) - small.function if len(w) > 2)
    text = text.rstrip()
    return Line(text, plain, count, words, content, ends_sentence(text), kind, hint, closed)


def is_prose(line: Line) -> bool:
    """Whether a line reads as prose: a sentence of some length."""
    return line.ends and line.number >= _LONG_SENTENCE


def prose_in(line: Line) -> float:
    """How far a line reads as prose: 1 for a long sentence, less for a short one, 0 for none."""
    if not line.ends or line.number < _SENTENCE:
        return 0.0
    return min(1.0, line.number / _LONG_SENTENCE)


def shape_of(line: Line) -> tuple[float, ...]:
    """The facts named in :data:`SHAPE`."""
    text, count = line.text, line.number
    letters = len(line.words)
    few = count < _LONGEST
    digits = sum(map(str.isdigit, _MAYBE_DIGIT.findall(text))) if few else 0
    return (
        math.log1p(min(count, _LONGEST)),
        *_LENGTH_FACTS[min(count, len(_LENGTH_FACTS) - 1)],
        float(line.ends),
        float(is_prose(line)),
        float(text.endswith(("?", "？", "؟"))),
        float(text.endswith(("!", "！"))),
        float(text.endswith((":", "："))),
        min(1.0, _capitals(text) / max(1, letters)) if few else 0.0,
        float(letters > 0 and len(text) > 3 and text.isupper()),
        float(2 <= count <= 4 and _NAME.fullmatch(text) is not None),
        min(1.0, 3 * digits / max(1, len(text))),
        float(count > 0 and not letters),
        float(_has_separator(line.plain)),
        float(not text.isascii() and _EMOJI.search(text) is not None),
        float(has_bullet(text.lstrip())),
    )


def _capitals(text: str) -> int:
    return len((_PLAIN_CAPITALISED if text.isascii() else _CAPITALISED).findall(text))


def _has_separator(plain: str) -> bool:
    if plain.isascii():
        return "|" in plain
    dashed = ("–" in plain or "—" in plain) and _DASH.search(plain)
    return bool(dashed) or _SEPARATORS.search(plain) is not None


def telling_words(small: Language, site_words: frozenset[str]) -> frozenset[str]:
    """All words that facts about the wording of a line count.

    Args:
        small: The small words of the languages of the version.
        site_words: Words that phrases of rules have in common.
    """
    return small.reader | small.makers | small.teller | site_words


def wording_of(
    line: Line, small: Language, site_words: frozenset[str], telling: frozenset[str]
) -> tuple[float, ...]:
    """The facts named in :data:`WORDING`.

    Args:
        line: The line.
        small: The small words of the languages of the version.
        site_words: Words that phrases of rules have in common: “subscribe”, “comment”.
        telling: As :func:`telling_words` gives them.
    """
    text = line.text
    number = max(1, len(line.words))
    words = list(filter(telling.__contains__, line.words))
    site = sum(map(site_words.__contains__, words))
    digit = _DIGIT.search(text) is not None
    facts = (
        _share(words, small.reader, number),
        _share(words, small.makers, number),
        _share(words, small.teller, number),
        site / number,
        float(site > 1),
        float(_has_address(text)),
        float(digit and line.number < _LONGEST and _TELEPHONE.search(text) is not None),
        float(digit and _has_price(text)),
        float(digit and line.number <= _LONGEST_DATE and _DATE.search(text) is not None),
        float(digit and _YEAR.search(text) is not None),
        float(bool(line.hint)),
    )
    told = facts[0] or facts[1] or site > 1 or facts[5] or facts[6] or line.hint
    return (*facts, float(prose_in(line) > 0 and not told))


def _has_address(text: str) -> bool:
    return (
        "www." in text
        or "http://" in text
        or "https://" in text
        or _DOMAIN.search(text) is not None
        or ("@" in text and _HANDLE.search(text) is not None)
    )


def _has_price(text: str) -> bool:
    return _PRICE.search(text) is not None or _PRICE_BEHIND.search(text) is not None


def _share(words: Sequence[str], of: frozenset[str], number: int) -> float:
    """How much of a line some words make up; one in five is all."""
    return min(1.0, 5 * sum(map(of.__contains__, words)) / number)
