"""Characters that turn the direction of text: what is shown is not what is stored."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tetrapla.engine.evidence import Character, Evidence, remarks
from tetrapla.engine.kinds import LIKELY
from tetrapla.engine.model import Flag
from tetrapla.engine.punctuation import LINE, shortened
from tetrapla.engine.repair.characters.scripts import HAS_RIGHT_TO_LEFT
from tetrapla.engine.repair.knowledge import Knowledge
from tetrapla.engine.repair.letters.scripts import WORD
from tetrapla.engine.repair.types import Draft, Finding
from tetrapla.engine.shadow import Edit

_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]+")
_OVERRIDES = frozenset("\u202d\u202e")
_OPENERS = frozenset("\u202a\u202b\u202d\u202e\u2066\u2067\u2068")
_REVERSED = re.compile("\u202e([^\u202a-\u202e\u2066-\u2069]{1,400}+)(?:\u202c|$)")
"""What an override shows from right to left, up to its end or that of the line."""
_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
"""Brackets are turned around where the direction is (Bidi_Mirroring of Unicode)."""
_OPENING = "([{<«‹"
_CLUSTER = re.compile(r".[\u0300-\u036f\u200d\ufe0f]*", re.DOTALL)
_BACKWARDS = re.compile(r"[a-zà-ÿ]{2,40}[A-ZÀ-Þ]\b")
"""A word with its capital at the end."""
_TURNED = re.compile("\u202e[^\u202c\n]*\u202c?")
_MOST_EDGE = 40
_LAST_LETTERS = re.compile(r"[^\W\d_]{1,40}\Z")
_FIRST_LETTERS = re.compile(r"\A[^\W\d_]{1,40}")
_ALIKE = 0.6
"""How much a word counts that is not known but has the same letters in a row as known ones."""
_BETTER = 0.05
"""So much better the order that is shown has to fit than the stored one, in a run that is closed
as people close it who want to be read in that order."""
_BETTER_OPEN = 0.4
"""The same for a run that only the end of the line closes."""


class _Run(NamedTuple):
    """What an override turns around."""

    start: int
    """The place of the override."""
    end: int
    """Behind the character that ends it."""
    stored: str
    shown: str
    """As it is seen on the screen."""
    meant: str
    """As it is seen, brackets in their right form even where only letters were reversed."""


def find_bidi(draft: Draft, knowledge: Knowledge) -> Finding:
    """Flag the characters that turn text around where nothing is written from right to left.

    In lines with right-to-left letters embeddings and isolates are of use: there only those that
    are left open are hints, and overrides.

    Returns:
        A flag for each run that an override shows turned around, where the shown order is what
        the text says; and else for each run of such characters. The edits put the text in its
        right order and take the characters out.
    """
    text, siglum = draft.text, draft.siglum
    if _TURNS.search(text) is None:
        return Finding()
    flags: list[Flag] = []
    words = _Words(draft, knowledge)
    for line in LINE.finditer(text):
        if _TURNS.search(line.group()) is None:
            continue
        if HAS_RIGHT_TO_LEFT.search(line.group()):
            flags += _hints(siglum, line)
        else:
            flags += _in_plain_line(siglum, line, words)
    edits = tuple(
        Edit(f.start, f.end, f.repair or "", f.rule) for f in flags if f.confidence >= LIKELY
    )
    return Finding(tuple(flags), edits)


class _Words:
    """How well a text fits the words that are known otherwise than from what is turned around."""

    def __init__(self, draft: Draft, knowledge: Knowledge) -> None:
        self._siglum = draft.siglum
        self._knowledge = knowledge
        self._elsewhere = {w.lower() for w in WORD.findall(_TURNED.sub(" ", draft.text))}
        self._triples = {triple for w in self._elsewhere for triple in _triples(w)}

    def fit(self, text: str) -> float:
        """Between 0 and 1: how much the words of a text are known, or are spelt as others are."""
        words = [w for w in WORD.findall(text) if len(w) > 1]
        return sum(map(self._fit_of, words)) / len(words) if words else 0.0

    def _fit_of(self, word: str) -> float:
        if word.lower() in self._elsewhere or self._knowledge.lists(word, self._siglum):
            return 1.0
        if any(s != self._siglum for s in self._knowledge.writers_of(word)):
            return 1.0
        if _BACKWARDS.search(word):
            return 0.0
        triples = _triples(word.lower())
        return _ALIKE * sum(t in self._triples for t in triples) / len(triples)


def _triples(word: str) -> list[str]:
    """Three letters in a row, the edges of the word counted as letters."""
    framed = f" {word} "
    return [framed[i : i + 3] for i in range(len(framed) - 2)]


def _in_plain_line(siglum: str, line: re.Match[str], words: _Words) -> Iterator[Flag]:
    """The flags of a line without any right-to-left letter."""
    text, base = line.group(), line.start()
    at = 0
    for found in _TURNS.finditer(text):
        if found.start() < at:
            continue
        turned = _REVERSED.match(text, found.end() - 1) if found.group()[-1] == "\u202e" else None
        if turned:
            run = _Run(found.start(), _behind(text, turned), turned[1], *backwards(turned[1]))
            if _is_meant_as_shown(text, turned, run.meant, words):
                yield _turned_flag(siglum, base, run)
                at = run.end
                continue
        yield _plain_flag(siglum, base, found)


def _behind(text: str, turned: re.Match[str]) -> int:
    """Where the characters end that end an override."""
    more = _TURNS.match(text, turned.end(1))
    return more.end() if more else turned.end()


def backwards(text: str) -> tuple[str, str]:
    """A text as it is shown when every letter goes from right to left, and as it is meant then.

    The two differ only where brackets were reversed like letters, though the screen turns them.
    """
    clusters = _CLUSTER.findall(text)[::-1]
    plain = "".join(clusters)
    shown = plain.translate(_MIRRORED)
    first = next((c for c in plain if ord(c) in _MIRRORED), "")
    return shown, plain if first in _OPENING else shown


def _is_meant_as_shown(line: str, turned: re.Match[str], shown: str, words: _Words) -> bool:
    """Whether the order that people see, and not the stored one, makes words."""
    before = line[max(0, turned.start() - _MOST_EDGE) : turned.start()]
    after = line[turned.end() : turned.end() + _MOST_EDGE]
    start, end = _LAST_LETTERS.findall(before), _FIRST_LETTERS.findall(after)
    stored, shown = (f"{''.join(start)}{t}{''.join(end)}" for t in (turned[1], shown))
    least = _BETTER if turned.end() > turned.end(1) else _BETTER_OPEN
    return words.fit(shown) - words.fit(stored) >= least


def _turned_flag(siglum: str, base: int, run: _Run) -> Flag:
    return Flag(
        version=siglum,
        start=base + run.start,
        end=base + run.end,
        kind="bidi",
        confidence=0.98,
        rule="bidi.reversed",
        reason="The letters are stored backwards and turned around on the screen by an invisible "
        "character; no search finds what people read.",
        evidence=(
            Character("\u202e"),
            *remarks(f"stored: “{shortened(run.stored)}”", f"shown: “{shortened(run.shown)}”"),
        ),
        repair=run.meant,
    )


def _plain_flag(siglum: str, base: int, found: re.Match[str]) -> Flag:
    if _is_override(found):
        reason = (
            "An invisible character turns the text around: it is shown in another order than it "
            "is stored."
        )
        return _turn_flag(siglum, base, found, 0.97, "bidi.override", reason)
    reason = "Invisible marks of text direction stand in a line that has one direction."
    return _turn_flag(siglum, base, found, 0.9, "bidi.embedding", reason)


def _hints(siglum: str, line: re.Match[str]) -> Iterator[Flag]:
    """What is odd about the turns of a line with right-to-left letters."""
    text, base = line.group(), line.start()
    found = list(_TURNS.finditer(text))
    opened = sum(c in _OPENERS for m in found for c in m.group())
    balanced = 2 * opened == sum(len(m.group()) for m in found)
    for turn in found:
        if _is_override(turn):
            reason = "An invisible character forces the direction of letters that have their own."
            yield _turn_flag(siglum, base, turn, 0.6, "bidi.override", reason)
        elif not balanced:
            reason = (
                "Invisible marks of text direction are opened and closed unevenly in this line."
            )
            yield _turn_flag(siglum, base, turn, 0.4, "bidi.open", reason)


def _is_override(turn: re.Match[str]) -> bool:
    return not _OVERRIDES.isdisjoint(turn.group())


def _turn_flag(
    siglum: str, base: int, turn: re.Match[str], confidence: float, rule: str, reason: str
) -> Flag:
    """A flag on characters that turn the direction, which are to be taken out."""
    return Flag(
        version=siglum,
        start=base + turn.start(),
        end=base + turn.end(),
        kind="bidi",
        confidence=confidence,
        rule=rule,
        reason=reason,
        evidence=_named(turn.group()),
        repair="",
    )


def _named(run: str) -> tuple[Evidence, ...]:
    return tuple(Character(c) for c in dict.fromkeys(run))
