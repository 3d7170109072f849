"""Lines as rules read them: without bullets, with plain apostrophes and single spaces."""

from __future__ import annotations

import re

from tetrapla.engine.punctuation import BULLETS, ends_sentence

_LEADING_SIGNS = re.compile(rf"(?:[{BULLETS}·*»→–—-]\s*)+(?=\S)")
_ODD_SPACE = re.compile(r"[^\S ]")
"""White space other than the space itself."""
_EDGES = " \t.,:;!?¡¿…«»‹›<>←→·|*-–—[]()_"
_WORD = re.compile(r"\w+")
_QUOTES = re.compile('[“”„"«»]')
_OPENS = {"„": "“”", "“": "”", "»": "«", "«": "»", '"': '"', "”": "”"}
"""Mark that opens a quotation -> those that close it, in the writing of all languages: „…“ and »…«
in German, “…” and ”…” in others."""
_SPOKEN = re.compile(r"[–—―]\s?[^\W\d_]")


def plain_line(text: str) -> str:
    """A passage as rules for whole lines read it."""
    line = " ".join(_with_plain_apostrophes(text).split())
    return line[signs.end() :] if (signs := _LEADING_SIGNS.match(line)) else line


def plain_text(text: str) -> str:
    """A passage as rules for matches read it; every character stays in its place."""
    return _ODD_SPACE.sub(" ", _with_plain_apostrophes(text))


def _with_plain_apostrophes(text: str) -> str:
    # Several times as fast as a table of characters.
    text = text.replace("`", "'")
    if text.isascii():
        return text
    return text.replace("’", "'").replace("‘", "'").replace("´", "'")


def phrase_key(text: str) -> str:
    """What two spellings of a phrase share: letters' case and marks at the edges do not count."""
    return key_of_line(plain_line(text))


def key_of_line(line: str) -> str:
    """The same for a line as :func:`plain_line` gives it."""
    return line.strip(_EDGES).casefold()


def count_words(text: str, at_most: int = 1000) -> int:
    """How many words a text has, counted up to a limit."""
    if len(text) <= 2 * at_most:
        return min(len(_WORD.findall(text)), at_most)
    count = 0
    for _ in _WORD.finditer(text):
        count += 1
        if count >= at_most:
            break
    return count


def is_spoken(text: str) -> bool:
    """Whether a passage is something said: a dash before it, the end of a sentence behind."""
    return _SPOKEN.match(text.lstrip("¿¡« ")) is not None and ends_sentence(text)


def is_inside_quotation(text: str, start: int) -> bool:
    """Whether a quotation is open at a place of a text."""
    closing = ""
    for mark in _QUOTES.findall(text[:start]):
        if mark in closing:
            closing = ""
        elif not closing:
            closing = _OPENS.get(mark, "")
    return bool(closing)
