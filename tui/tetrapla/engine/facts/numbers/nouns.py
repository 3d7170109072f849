"""What a number counts: the noun behind it, adjectives left out; English only."""

from __future__ import annotations

import re
from collections.abc import Collection

from tetrapla.engine.differences.numerals import NUMERALS
from tetrapla.engine.facts.names.words import DEMONYMS
from tetrapla.engine.facts.numbers.noun_words import (
    ADJECTIVE_ENDS,
    ADJECTIVES,
    ENDS,
    GROUPS,
    ING_NOUNS,
    IRREGULAR,
    LEADING,
    NO_NOUNS,
    NO_PLURALS,
    NOUNS_LIKE_ADJECTIVES,
)
from tetrapla.engine.facts.word_lists import PARTISANS

_SPACE = "[ \u00a0\u202f]"
_LINE = rf"(?:{_SPACE}{{1,2}}|{_SPACE}?\n{_SPACE}?)"
_WORD = re.compile(rf"({_LINE}|-)([^\W\d_]+(?:[-‐‑'’][^\W\d_]+)*)")
_COMMA = re.compile(rf",{_LINE}(?=[a-z]+{_LINE}[a-z])")
_OF = re.compile(rf"{_LINE}of\b", re.IGNORECASE)
_OF_MANY = re.compile(
    rf"{_LINE}of{_LINE}(?:(?:the|its|their|his|her|our|all|some|about|these|those){_LINE})*"
    rf"\d[\d,]*(?={_SPACE}|\n)"
)
"""Behind a number, before what both it and the one inside it count: 72 of the 340 bridges."""
_MORE_OF = re.compile(rf"{_LINE}(?:more|fewer|less)(?={_LINE})")
_OF_ONE = frozenset({"a", "an", "another", "each", "every", "any"})
"""Articles behind which a number is an adjective of one thing: a 40 mile ride."""
_WORTH = re.compile(rf"{_LINE}(?:worth{_LINE}of|in)\b")
_NEXT = re.compile(
    rf"{_LINE}(?:and|to|or){_LINE}(?:\d[\d,.]*\d|\d|{'|'.join(NUMERALS['en'])})\b", re.IGNORECASE
)
_RATE = re.compile(
    rf"{_LINE}(?:an?|per|each){_LINE}(?:hour|day|week|month|year|person|gallon|pound|barrel)\b"
    r"|-(?:an?|per)-(?:hour|day|week|month|year|person|gallon|barrel)\b"
)
"""Behind an amount, before what costs or brings so much at a time."""
_IN = re.compile(rf"{_LINE}(?:worth{_LINE}of|in){_LINE}")
_PHRASE_WORD = re.compile(rf"(?:{_LINE}|-)([^\W_][\w’'&-]*)")
_MEASURED_BY = re.compile(
    r"([a-z]+)\sof\s(?:(?:about|around|over|under|up to|more than|less than|at least|nearly|almost"
    r"|roughly|only|just|some|as much as|approximately|an estimated|an additional)\s){0,2}$"
)
_BEFORE = 48
"""Characters before an amount in which that stands which it measures: payments of up to $900."""
_OLD = re.compile(r"[-\s]years?[-\s]olds?\b")
_GROUP = re.compile(r"([a-z]+)\s+of\s+(?:(?:about|only|some|just|nearly|almost|roughly)\s+)?$")
_MORE = re.compile(
    rf"{_SPACE}?\+|-(?:plus|some|odd|ish)\b|{_LINE}or{_LINE}(?:more|so|less|fewer)\b"
)
_ARTICLE = re.compile(
    r"(?<![\w’'-])(an?|the|that|this|these|those|its|his|her|their|our|my|your|another|each"
    r"|every|any|\w+[’']s|\w+s[’'])\s((?:[a-z][a-z-]*\s){0,2})$",
    re.IGNORECASE,
)
"""What stands before a number that is an adjective, with adjectives between."""
_MOST = 5
"""So many words behind a number are looked at."""
_FARTHEST = 9
"""The same, with the articles and numbers that are skipped."""
_COMPOUND = 90
"""Characters behind a number in which two words stand together that name one thing."""
_NUMERALS = frozenset(NUMERALS["en"])


def noun_of(
    text: str, start: int, end: int, *, plural: bool = True, money: bool = False, part: bool = False
) -> str:
    """What a number counts, as written; empty where the text behind it does not tell.

    Args:
        text: The passage.
        start: Where the number begins.
        end: Where it ends.
        plural: Whether more than one is counted, and the noun is a plural where there is one.
        money: Whether it is money: of that only a part is *in* something, and what stands right
            behind it has it as an adjective: a $5 million grant.
        part: Whether it is a part, of one or of many: a third the size.
    """
    if old := _OLD.match(text, end):
        return old[0].strip(" -\n").replace(" ", "-")
    if money and not _OF.match(text, end):
        found = _measured(text, start, end, money=True)
    else:
        article = _article_before(text, start)
        if plural and article not in _OF_ONE and not _OF.match(text, end):
            article = "" if _ends_behind_one(text, end) else article
        alone = part or not plural or bool(article) or bool(_OF.match(text, end))
        found = _noun_from(text, end, plural, alone=alone)
    if not found and not money and (more := _NEXT.match(text, end)):
        found = _noun_from(text, more.end(), True)
    if not found and money and (inside := _WORTH.match(text, end)):
        found = _noun_from(text, inside.end(), True)
        found = found if "worth" in inside[0] or is_plural(found) else ""
    if not found and (group := _GROUP.search(text, max(0, start - 40), start)):
        found = group[1] if group[1] in GROUPS else ""
    return found


def _ends_behind_one(text: str, end: int) -> bool:
    """Whether no second word follows that the first one could belong to: these two agree."""
    words = [word for word, _ in _words(text, end) if not is_adjective(word)]
    return len(words) < 2 and not text.startswith("-", end)


def measure_of(text: str, start: int, end: int, nouns: Collection[str]) -> str:
    """Which of some nouns is measured by a number that stands before or behind it.

    *A $5 an hour minimum wage*, *$8 billion in federal flood aid*, *payments of up to $900*, *a 5-4
    mostly expected ruling*.

    Args:
        text: The passage.
        start: Where the number begins.
        end: Where it ends.
        nouns: What such a number may measure; of several in a row the last counts.
    """
    at = end
    if rate := _RATE.match(text, at):
        at = rate.end()
    elif inside := _IN.match(text, at):
        at = inside.end() - 1
    found = ""
    for _ in range(_MOST + 1):
        word = _PHRASE_WORD.match(text, at)
        if not word or word[1].lower() in ENDS:
            break
        found = word[1] if word[1] in nouns else found
        at = word.end()
    if not found and (before := _MEASURED_BY.search(text, max(0, start - _BEFORE), start)):
        found = before[1] if before[1] in nouns else ""
    return found


def share_of(text: str, start: int, end: int) -> str:
    """What a share in percent is *of*, or what it measures: a 32 percent cut; empty: not told."""
    if _OF.match(text, end):
        return _noun_from(text, end, True)
    if more := _MORE_OF.match(text, end):
        return _noun_from(text, more.end(), True, alone=False)
    return _measured(text, start, end, money=False)


def _measured(text: str, start: int, end: int, *, money: bool) -> str:
    """The last word of what a number stands before as an adjective: a $1 trillion spending bill.

    Without an article before it, behind a share there is a verb (54 percent oppose cuts), behind
    money a verb or a plural (spent $5 million helping, sold $50 hats).
    """
    words = _words(text, end)
    if not words:
        return ""
    article = _article_before(text, start)
    run: list[str] = []
    for word, hyphen in words:
        if hyphen and not run:
            return _hyphened(word)
        if not word.islower():
            break
        if is_adjective(word):
            if run:
                break
            continue
        if run and is_plural(word):
            if article == "the" and len(run) == 1:
                return ""
            break
        run.append(word)
    if not run or not (article or (money and is_plural(run[0]))):
        return ""
    return run[-1] if len(run) < _MOST else ""


def _article_before(text: str, start: int) -> str:
    """The article, or what stands for it, of the noun that a number stands before."""
    found = _ARTICLE.search(text, max(0, start - 60), start)
    if not found or not all(map(is_adjective, found[2].split())):
        return ""
    return found[1].lower()


def _hyphened(word: str) -> str:
    """The noun that a hyphen joins to a number; empty: four-wheeled, five-fold."""
    loose = word.endswith("ed") and word not in NOUNS_LIKE_ADJECTIVES
    return "" if loose or word in NO_NOUNS else word


def _noun_from(text: str, at: int, plural: bool, *, alone: bool = True) -> str:
    """The noun behind a place; one that is no plural only where it can stand there: *alone*."""
    if more := _MORE.match(text, at):
        at = more.end()
    if of := _OF_MANY.match(text, at) or _OF.match(text, at):
        at = of.end()
    words = _words(text, at)
    if words and words[0][1] and not is_plural(words[0][0]):
        return _hyphened(words[0][0])
    if plural:
        for k, (word, _) in enumerate(words):
            if k < len(words) - 1 and _are_people(word) and not is_plural(words[k + 1][0]):
                return word
            if word.islower() and is_plural(word):
                behind = words[k + 1][0] if k + 1 < len(words) else ""
                return behind if _is_compound(text, at, word, behind) else word
        if proper := [w for w, _ in words if w[0].isupper() and is_plural(w)]:
            return proper[0]
    if not alone:
        return ""
    for word, _ in words:
        if word.islower() and not is_adjective(word):
            return "" if word.endswith("ing") and word not in ING_NOUNS else word
    return ""


def _are_people(word: str) -> bool:
    """Whether a word is the plural for a people or a party: two Swedes, ten Republicans."""
    singular = word.lower().removesuffix("s")
    return word[0].isupper() and word.endswith("s") and singular in DEMONYMS | PARTISANS


def _is_compound(text: str, at: int, word: str, behind: str) -> bool:
    """Whether a plural without *s* only describes the next: two police officers."""
    if word not in IRREGULAR or not behind.islower() or not is_plural(behind):
        return False
    return f"{word} {behind}" in text[at : at + _COMPOUND]


def _words(text: str, at: int) -> list[tuple[str, bool]]:
    """The words behind a number up to where its noun must have been, and which a hyphen joins."""
    words: list[tuple[str, bool]] = []
    leading = True
    for _ in range(_FARTHEST):
        if len(words) == _MOST:
            break
        found = _WORD.match(text, at)
        if not found:
            comma = _COMMA.match(text, at) if words and is_adjective(words[-1][0]) else None
            found = _WORD.match(text, comma.end() - 1) if comma else None
            if not found:
                break
        word = found[2].split("’")[0].split("'")[0]
        hyphen = found[1] == "-"
        if hyphen:
            word = word.split("-")[0]
        key = word.lower()
        at = found.end()
        if leading and (key in LEADING or key in _NUMERALS):
            continue
        leading = False
        if len(key) == 1 or key in ENDS or (key in _NUMERALS and not hyphen):
            break
        if found[2] == word or hyphen or not words:
            words.append((word, hyphen))
        else:  # two dogs' owners: what is another's is no adjective
            words.append((word, False))
            break
    return words


def is_plural(word: str) -> bool:
    """Whether a word looks like more than one."""
    key = word.lower()
    if key in IRREGULAR:
        return True
    return (
        len(key) > 3
        and key.endswith("s")
        and key not in NO_PLURALS
        and not key.endswith(("ss", "ous", "us", "is"))
    )


def is_adjective(word: str) -> bool:
    """Whether a word stands before nouns, as far as its end tells."""
    key = word.lower()
    if key in ADJECTIVES or "-" in key:
        return True
    return key.endswith(ADJECTIVE_ENDS) and key not in NOUNS_LIKE_ADJECTIVES and len(key) > 3


def counts_behind(text: str, end: int) -> bool:
    """Whether a plural is counted right behind a number, or with adjectives between."""
    for word, _ in _words(text, end):
        if is_plural(word):
            return True
        if not is_adjective(word):
            return False
    return False
