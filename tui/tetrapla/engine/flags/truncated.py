"""Text that breaks off: the other versions tell how it goes on, or its end says so."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from tetrapla.engine.evidence import remarks
from tetrapla.engine.flags.places import original_span
from tetrapla.engine.flags.stretch import stretch
from tetrapla.engine.model import Flag, Part, Passage
from tetrapla.engine.progress import Step, silent, watched
from tetrapla.engine.punctuation import CLOSERS, SENTENCE_ENDS, ends_sentence, shortened
from tetrapla.engine.shadow import Shadow
from tetrapla.engine.words import Token, tokens

_END = 60
"""Code points at the end of a passage that are looked at."""
_MARK = re.compile(r"…|\.\.\.|\. \. \.|\(")
"""What every end has that says by itself that it is one; quick to look for."""
_DOTS = r"(?:…|\.{3,6}|\. \. \.)"
_MORE = (
    r"(?:[Rr]ead (?:more|on)|[Cc]ontinue(?:s| reading)?|[Ww]eiterlesen|[Ll]ire la suite|[Ll]eer más"
    r"|[Cc]ontinua(?: a leggere)?|[Mm]ore)"
)
_TEASER = re.compile(rf"{_DOTS}\s?[\[(]?{_MORE}[\])]?\s?[.…»>→]{{0,3}}$")
_BRACKETS = re.compile(rf"[\[(]{_DOTS}[\])]$")
_SAID = re.compile(r"\((?:more|continues|continued|to be continued|cont['’]d)\.?\)$", re.IGNORECASE)
_ELLIPSIS = re.compile(rf"{_DOTS}[{re.escape(CLOSERS)}]{{0,3}}$")
_INNER_END = re.compile(rf"[\w{re.escape(CLOSERS)}][{re.escape(SENTENCE_ENDS)}]{{1,3}}\s")
_PLAIN = re.compile("[a-z]+")
"""All words of plain letters are among these, as nothing parts such letters inside of a word."""
_TAIL = 4
"""Words before the last one that must stand in another version too."""
_LONGEST_TAIL = 160
"""Code points in which those words are looked for."""
_FEWEST_WORDS = 12
"""A shorter passage without an end is a heading, a verse or an item of a list."""
_FEWEST_AT_END = 7
"""Spaces of the last passage of a version from which it counts beside other versions."""
_MOST_ALIKE = 20
"""Ends of one version with the same last words that are looked for; where more of them are alike,
they are the lines of a list or a refrain."""
_LONGEST_REST = 200
"""Code points of what stands behind in another version that are kept to be told."""
_OPEN = frozenset(" \t\n\xa0,’'\"“”„«»-–—")
"""What may stand between two words of one sentence."""


class _End(NamedTuple):
    """How a passage ends that may be cut off."""

    passage: Passage
    start: int
    """Where the end starts, in the repaired text of the passage: the mark, or the last word."""
    rule: str
    alone: float
    """How far the end itself tells that the text breaks off; 0: not at all."""
    words: tuple[str, ...]
    """The last words, as they are compared; at most one more than the tail."""
    sentences: bool = True
    """Whether it has a mark at its end, or a sentence before its last; else it may be a heading,
    and counts where it is the start of another version's passage."""


class _Onward(NamedTuple):
    """How a version goes on where another one breaks off."""

    passage: Passage
    rest: str
    """The start of what follows there."""
    whole: bool
    """Whether the last word is whole; else it is cut too."""


def find_truncated(
    passages: Mapping[str, Sequence[Passage]], shadows: Mapping[str, Shadow], step: Step = silent
) -> Iterator[Flag]:
    """Flag passages that break off.

    What another version tells with the same last words and goes on is likely or sure; alone, only
    brackets with dots at the end of the text, and dots before an invitation to read on, are
    likely. An ellipsis is a way to end, too, and so everything else is a hint.

    Args:
        passages: Siglum -> the passages of the version, in order.
        shadows: Siglum -> the repaired text of the version.
        step: Told now and then how far it is.
    """
    several = len(passages) > 1
    ends: list[_End] = []
    for k, told in enumerate(passages.values()):
        own = stretch(step, 0.3 * k / len(passages), 0.3 * (k + 1) / len(passages))
        ends += _ends(told, own, several=several)
    onward = _onward(ends, passages, stretch(step, 0.3, 1.0)) if several else {}
    for index, end in enumerate(ends):
        found = onward.get(index)
        if found or end.alone:
            yield _flag(end, found, shadows[end.passage.version])


def _ends(passages: Sequence[Passage], step: Step, *, several: bool) -> Iterator[_End]:
    """The passages of a version that may be cut off; beside others, more of them count."""
    bodies = [p for p in passages if p.part is Part.BODY and p.repaired_text.strip()]
    for passage in watched(bodies, step, "flagging"):
        last = passage is bodies[-1]
        if several or last or _MARK.search(passage.repaired_text[-_END:]):
            end = _end_of(passage, last=last)
            if end is not None:
                yield end


def _end_of(passage: Passage, *, last: bool) -> _End | None:
    text = passage.repaired_text
    tail = text[-_END:]
    base = len(text) - len(tail)
    marked = _MARK.search(tail) is not None
    for pattern, rule, inside, at_end in (
        (_TEASER, "truncated.teaser", 0.8, 0.85),
        (_BRACKETS, "truncated.brackets", 0.5, 0.85),
        (_SAID, "truncated.continues", 0.6, 0.7),
        (_ELLIPSIS, "truncated.ellipsis", 0.0, 0.5),
    ):
        match = pattern.search(tail) if marked else None
        if match:
            start = base + match.start()
            return _End(passage, start, rule, at_end if last else inside, _last_words(text, start))
    return None if ends_sentence(tail) else _open_end(passage, last=last)


def _open_end(passage: Passage, *, last: bool) -> _End | None:
    """The end of a paragraph that has no mark at its end, though a sentence ends inside of it."""
    text = passage.repaired_text
    spaces = text.count(" ")
    if spaces < (_FEWEST_AT_END if last else _FEWEST_WORDS):
        return None
    inside = _INNER_END.search(text) is not None
    if not (text[-1].isalpha() or text[-1] == ",") or not (inside or last):
        return None
    words = _last_words(text, len(text))
    if len(words) <= _TAIL:
        return None
    start = max(text.rfind(" ", 0, len(text)), text.rfind("\n")) + 1
    alone = inside and last and spaces >= _FEWEST_WORDS and text[start].islower()
    return _End(passage, start, "truncated.open", 0.6 if alone else 0.0, words, inside)


def _last_words(text: str, end: int) -> tuple[str, ...]:
    near = text[max(0, end - _LONGEST_TAIL) : end]
    return tuple(t.key for t in tokens(near)[-_TAIL - 1 :])


def _onward(
    ends: Sequence[_End], passages: Mapping[str, Sequence[Passage]], step: Step
) -> Mapping[int, _Onward]:
    """Index of an end -> how another version goes on, where one does."""
    wanted = _wanted(ends)

    @cache
    def words_of(index: int) -> list[str]:
        return [t.key for t in tokens(ends[index].passage.repaired_text)]

    found: dict[int, _Onward] = {}
    every = [p for told in passages.values() for p in told] if wanted else []
    sieve = _sieve(wanted)
    for passage in watched(every, step, "flagging"):
        if not _may_stand_in(passage.repaired_text, sieve):
            continue
        cut = tokens(passage.repaired_text)
        keys = [t.key for t in cut]
        for k in range(len(keys) - _TAIL):
            for index in wanted.get(tuple(keys[k : k + _TAIL]), ()):
                end, last = ends[index], k + _TAIL
                if not end.sentences and not _starts_as(words_of, index, keys, last):
                    continue
                onward = _goes_on(end, passage, cut, last)
                if onward and (index not in found or onward.whole > found[index].whole):
                    found[index] = onward
    return found


def _wanted(ends: Sequence[_End]) -> Mapping[tuple[str, ...], Sequence[int]]:
    """The last words but one -> the indices of the ends that have them, not too many of them."""
    alike: dict[tuple[str, tuple[str, ...]], list[int]] = defaultdict(list)
    for index, end in enumerate(ends):
        if len(end.words) > _TAIL:
            alike[end.passage.version, end.words[:_TAIL]].append(index)
    wanted: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for (_, words), indices in alike.items():
        wanted[words] += indices[:_MOST_ALIKE]
    return wanted


def _sieve(wanted: Collection[Sequence[str]]) -> Mapping[str, Sequence[tuple[set[str], str]]]:
    """Words wanted in a row, by the longest of those of plain letters; by none where none is plain.

    Returns:
        With each, those of plain letters, and all of them as a phrase where all are plain.
    """
    sieve: dict[str, list[tuple[set[str], str]]] = defaultdict(list)
    for words in wanted:
        plain = [word for word in words if word.isascii() and word.isalpha()]
        phrase = f" {' '.join(words)} " if len(plain) == len(words) else ""
        sieve[max(plain, key=len, default="")].append((set(plain), phrase))
    return sieve


def _may_stand_in(text: str, sieve: Mapping[str, Sequence[tuple[set[str], str]]]) -> bool:
    """Whether some of the words wanted may stand in a text: a part of the work of cutting it."""
    found = _PLAIN.findall(text.casefold())
    words, row = {"", *found}, f" {' '.join(found)} "
    return any(
        words >= plain and phrase in row
        for longest in sieve.keys() & words
        for plain, phrase in sieve[longest]
    )


def _goes_on(end: _End, passage: Passage, cut: Sequence[Token], last: int) -> _Onward | None:
    """How a passage goes on behind the last words of another version's; None: it does not."""
    if passage.version == end.passage.version:
        return None
    text, word, token = passage.repaired_text, end.words[-1], cut[last]
    if token.key == word and last + 1 < len(cut):
        behind = cut[last + 1].start
        if _OPEN.issuperset(text[token.end : behind]):
            return _Onward(passage, text[behind : behind + _LONGEST_REST], True)
    longer = len(token.key) > len(word) and token.key.startswith(word)
    ends_text = end.passage.repaired_text[end.start - 1 : end.start] not in (" ", "\n")
    if not longer or not (end.rule == "truncated.open" or ends_text):
        return None
    return _Onward(passage, text[token.start : token.start + _LONGEST_REST], False)


def _starts_as(
    words_of: Callable[[int], Sequence[str]], index: int, keys: Sequence[str], last: int
) -> bool:
    """Whether a passage has the words, all but its last one, with which another one starts.

    Args:
        words_of: Gives the words of the passage with an end; asked before any are compared.
        index: Of the end.
        keys: The words of the other passage.
        last: Index of the word there that stands where the last one of the end does.
    """
    words = words_of(index)
    return len(words) == last + 1 and words[:last] == keys[:last]


_REASONS = {
    "truncated.teaser": "The text breaks off; the rest stands on another page.",
    "truncated.brackets": "Dots in brackets stand where the text should go on.",
    "truncated.continues": "It says itself that the text goes on elsewhere.",
    "truncated.ellipsis": "The text may break off here: it ends in dots.",
    "truncated.open": "The text may break off here: its last sentence has no end.",
}


def _flag(end: _End, onward: _Onward | None, shadow: Shadow) -> Flag:
    start, behind = original_span(end.passage, shadow, end.start, len(end.passage.repaired_text))
    reason, confidence = _REASONS[end.rule], end.alone
    evidence = remarks(f"it ends: “{end.passage.repaired_text[-60:].strip()}”")
    if onward:
        reason = f"The text breaks off here; version {onward.passage.version} goes on."
        confidence = 0.95 if onward.whole and end.rule != "truncated.open" else 0.88
        evidence = remarks(f"{onward.passage.id} goes on: “{shortened(onward.rest)}”")
    return Flag(
        version=end.passage.version,
        start=start,
        end=behind,
        kind="truncated",
        confidence=confidence,
        rule=end.rule,
        reason=reason,
        evidence=evidence,
    )
