"""What stands between quotation marks: speech, a part of it, a term, a title, a handle."""

from __future__ import annotations

import re

from tetrapla.engine.facts.letters import UPPER
from tetrapla.engine.facts.types import QuoteKind
from tetrapla.engine.facts.word_lists import words

_WORD = re.compile(r"[^\W_](?:\w|[’'.-](?=\w))*")
_TERM = re.compile(
    r"(?:expression|(?:the|an?|old|this)\s+saying|phrase|proverb|adage|idiom|so-called|known as"
    r"|dubbed|nicknamed|the words?|the term|a term|motto|slogan|short for|meaning)"
    r"(?:\s+(?:the|an?))?$"
)
_TITLED = re.compile(
    r"\b(?:titled|entitled|headlined|subtitled|named|song|songs|book|novel|memoir|poem|film|movie"
    r"|documentary|article|essay|column|show|program|programme|series|sitcom|podcast|album|single"
    r"|play|musical|painting|ad|advert|commercial|video|episode|opera|hymn|anthem|bestseller|story"
    r"|from|on|in|of|hosts?|host of|author of|starring|appearing on|appeared on)$"
)
_TITLE_CALLED = re.compile(
    r"\b(?:song|book|novel|memoir|poem|film|movie|documentary|article|essay|column|show|program|"
    r"programme|series|podcast|album|play|painting|ad|video|episode)\s(?:is\s)?(?:called|named)$"
)
_TITLE_WORD = re.compile(
    r"\b(?:titled|entitled|headlined|subtitled|song|book|novel|memoir|poem|film|movie|documentary"
    r"|essay|show|program|programme|series|sitcom|podcast|album|musical|episode|anthem)$"
)
_POSSESSED = re.compile(rf"(?:[{UPPER}]\w*[’']s?|[{UPPER}]{{2,}})$")
_HANDLED = re.compile(
    r"\b(?:under|handle|username|user name|accounts?|user|name"
    r"|(?:posts|posted|posting|tweets|tweeting|writes|writing|goes|signs) as)$"
)
_HANDLE = re.compile(r"@?\w[\w.]{3,29}[.,]?$")
_ODD = re.compile(r"[_\d@]|[a-z]{9}|\w\.\w|[a-z][A-Z]")
_SMALL = words(
    """a an the and or but nor of to in on at by for from with as is it its vs this that"""
)
_LOOK_BACK = 36
_FEW = 3
"""Words that a term has at most; speech without a verb of saying has more."""


def is_mentioned(text: str, start: int) -> bool:
    """Whether the marked words are spoken of, not said: *the phrase “dirty rat”*."""
    before = text[max(0, start - _LOOK_BACK) : start].rstrip().rstrip("“”„«»‹›\"'‘`,").rstrip()
    return bool(_TERM.search(before.lower()))


def kind_of(text: str, start: int, end: int, *, told: bool, goes_on: bool) -> QuoteKind:
    """The kind of what stands between marks.

    Args:
        text: Of the passage.
        start: First character inside the marks.
        end: Behind the last.
        told: Whether the text says who speaks.
        goes_on: Whether it goes on with a quotation before it.
    """
    inside = text[start:end]
    words = _WORD.findall(inside[:400])
    before = text[max(0, start - _LOOK_BACK) : start].rstrip().rstrip("“”„«»‹›\"'‘`,").rstrip()
    if not words:
        return QuoteKind.TERM
    if inside[0] == "@" and len(words) == 1:
        return QuoteKind.HANDLE
    if _HANDLE.match(inside) and _ODD.search(inside) and _HANDLED.search(before.lower()):
        return QuoteKind.HANDLE
    if goes_on:
        return QuoteKind.SPEECH if len(words) > _FEW or told else QuoteKind.PARTIAL
    if _TERM.search(before.lower()):
        return QuoteKind.TERM
    if _is_title(inside, words, before, told=told):
        return QuoteKind.TITLE
    return _words_kind(inside, words, told=told)


def _words_kind(inside: str, words: list[str], *, told: bool) -> QuoteKind:
    """Speech, a part, or a term, by length and by how it begins and ends."""
    begins = inside.lstrip("[(¡¿…. ‘'")[:1]
    sentence = begins.isupper() or begins.isdigit() or not begins.isascii()
    ends = inside.rstrip("’')]”»").endswith((",", ".", "?", "!", "…", "-", "—", "–", "。"))
    if told:
        if sentence and (len(words) >= _FEW or ends):
            return QuoteKind.SPEECH
        if inside.endswith(("?", "!")) and len(words) > 1:
            return QuoteKind.SPEECH
        return QuoteKind.PARTIAL if len(words) >= _FEW else QuoteKind.TERM
    if sentence and ends and (len(words) > _FEW or inside.endswith(("?", "!", ".", "…"))):
        return QuoteKind.SPEECH if len(words) >= _FEW or ends else QuoteKind.TERM
    return QuoteKind.TERM if len(words) <= _FEW else QuoteKind.PARTIAL


def _is_title(inside: str, words: list[str], before: str, *, told: bool) -> bool:
    """Whether marked words are a title: capitals throughout, or behind *the song*."""
    great = [w for w in words if w.lower() not in _SMALL]
    capitals = bool(great) and all(w[0].isupper() or w[0].isdigit() for w in great)
    speaks = inside.rstrip().endswith(("?", "!")) and told
    low = before.lower()
    if not capitals:
        return bool(re.search(r"\b(?:titled|entitled|headlined|subtitled)$", low))
    if _TITLE_WORD.search(low.rstrip(", ")) or _TITLE_CALLED.search(low):
        return True
    if re.search(r"\b(?:told|tells)$", low) and len(great) > 1:
        return True
    if speaks or before.endswith(":") or len(words) > 12:
        return False
    shown = _TITLED.search(low) or _POSSESSED.search(before)
    if shown and not (told and inside.endswith((".", "!", "?")) and len(words) == 1):
        return True
    if told or (inside.isupper() and len(words) > _FEW):
        return False
    return len(words) > 1 and len(great) > 1 and not inside.endswith(("?", "!", "."))
