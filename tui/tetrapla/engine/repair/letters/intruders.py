"""Latin letters inside Cyrillic and Greek words, read as the letters of that alphabet.

Loan words with native endings (SMSка, iPhoneом, PRщик) are written so on purpose; so every Latin
letter of a word has to look exactly like one of the alphabet, and the Latin letters must not be a
word of their own at its start.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from types import MappingProxyType
from typing import NamedTuple

from tetrapla.engine.punctuation import LINE
from tetrapla.engine.repair.knowledge import Knowledge
from tetrapla.engine.repair.letters.report import INTRUDER, DamagedWord, flag_of, letter_facts
from tetrapla.engine.repair.letters.scripts import PLAIN_LETTER, WORD, script
from tetrapla.engine.repair.letters.supplement import SAME_SHAPE
from tetrapla.engine.repair.letters.table import EXACT
from tetrapla.engine.repair.types import Draft, Finding


class Alphabet(NamedTuple):
    """An alphabet with letters that look exactly like Latin ones."""

    script: str
    likenesses: MappingProxyType[str, str]
    """Latin letter -> the letter of the alphabet."""
    more: tuple[tuple[str, str], ...] = ()
    """Letters of single languages, and those of which a text in such a language has one or more."""


def _inverse(letters: str) -> MappingProxyType[str, str]:
    """Latin letter -> the letter, of some, that looks exactly like it."""
    return MappingProxyType({SAME_SHAPE[c]: c for c in letters if c in SAME_SHAPE})


def _between(first: str, last: str) -> str:
    return "".join(map(chr, range(ord(first), ord(last) + 1)))


CYRILLIC = Alphabet(
    "CYRILLIC",
    _inverse(_between("\N{CYRILLIC CAPITAL LETTER A}", "\N{CYRILLIC SMALL LETTER YA}")),
    (("іІ", "іїєґў"), ("јЈ", "јђљњћќѓ"), ("ѕЅ", "ѕ"), ("һ", "һ")),
)
_DOTLESS = "\N{GREEK SMALL LETTER IOTA}"
"""It looks like a Latin i without its dot: nobody types the one for the other."""
GREEK = Alphabet(
    "GREEK",
    _inverse(
        _between("\N{GREEK CAPITAL LETTER ALPHA}", "\N{GREEK SMALL LETTER OMEGA}").replace(
            _DOTLESS, ""
        )
    ),
)

_MIXED = re.compile(
    "[A-Za-z][\u0300-\u036f]?[\u0370-\u03ff\u0400-\u052f\u1f00-\u1fff]|"
    "[\u0370-\u03ff\u0400-\u052f\u1f00-\u1fff][\u0300-\u036f]?[A-Za-z]"
)
_RUSSIAN = re.compile("[ыъэёЫЪЭЁ]")
"""Letters that Russian has and Ukrainian has not."""
_LETTERS = {
    "CYRILLIC": re.compile("[\u0400-\u052f]"),
    "GREEK": re.compile("[\u0370-\u03ff\u1f00-\u1fff]"),
}
"""Script -> any of its letters."""
_INNER_I = re.compile("(?<=[а-я])i|i(?=[а-я])")
_FEW_WORDS = 3
"""A line with fewer words than this says too little about its own script."""
_MANY = 3
"""So many different damaged words, and Latin letters that stand alone are damaged as well."""
_EVERYWHERE = 0.3
"""Share of the different words from which on every letter that can be replaced is replaced."""
_SHORT = 0.85
"""Trust in a word that by its letters could also be a damaged Latin one."""
_LOAN = 3
"""Latin letters at the start of a word that may be a loan word with an ending."""
_LONGEST_WORD = 120


class _Line(NamedTuple):
    words: tuple[re.Match[str], ...]
    native: int
    """Words that can only be of the alphabet, Latin letters read as native ones."""
    latin: int
    """Words with Latin letters that the alphabet has no likeness of."""

    @property
    def tells(self) -> bool:
        """Whether it has words enough to show its own script."""
        return self.native + self.latin >= _FEW_WORDS


class _Native(NamedTuple):
    """What is known about the native words of a version."""

    script: str
    table: dict[str, str]
    """Latin letter -> the native one that it looks like."""
    plain: frozenset[str]
    """Words without a Latin letter, in lower case."""


def find_intruders(draft: Draft, knowledge: Knowledge) -> Finding:
    """Flag Latin letters in words of Cyrillic and Greek lines.

    Returns:
        One flag for each word, and one edit for each Latin letter.
    """
    text = draft.text
    if text.isascii() or not _MIXED.search(text):
        return Finding()
    words = [w for a in (CYRILLIC, GREEK) for w in _damaged(text, a)]
    words.sort()
    facts = letter_facts(words)
    return Finding(
        tuple(flag_of(draft.siglum, w, facts, knowledge) for w in words),
        tuple(edit for w in words for edit in w.edits()),
    )


def _damaged(text: str, alphabet: Alphabet) -> list[DamagedWord]:
    table = _likenesses(text, alphabet)
    lines = _native_lines(text, alphabet.script, table)
    words = {m.group() for line in lines for m in line.words}
    plain = frozenset(w.lower() for w in words if not PLAIN_LETTER.search(w))
    native = _Native(alphabet.script, table, plain)
    trust = {w: _confidence(w, native) for w in words}
    clear = sum(t > _SHORT for t in trust.values())
    if clear < _MANY:
        trust = {w: t for w, t in trust.items() if t > _SHORT or _repaired(w, table) in plain}
    found = [
        _word(m, table, trust[m.group()])
        for line in lines
        for m in line.words
        if trust.get(m.group())
    ]
    if clear >= _MANY:
        everywhere = len({w.text for w in found}) > _EVERYWHERE * len(words)
        found += _alone(text, lines, native, everywhere)
    return found


def _repaired(word: str, table: dict[str, str]) -> str:
    return "".join(table.get(c, c) for c in word).lower()


def _likenesses(text: str, alphabet: Alphabet) -> dict[str, str]:
    table = dict(alphabet.likenesses)
    for letters, telling in alphabet.more:
        if any(c in text or c.upper() in text for c in telling):
            table |= _inverse(letters)
    if alphabet is CYRILLIC and not _RUSSIAN.search(text) and len(_INNER_I.findall(text)) > 1:
        table |= {"i": "і", "I": "І"}
    return table


def _native_lines(text: str, name: str, table: dict[str, str]) -> list[_Line]:
    """The lines that are written in the alphabet; short ones where the whole text is."""
    own = _LETTERS[name]
    lines = [
        _weighed(text, m.start(), m.end(), name, table)
        for m in LINE.finditer(text)
        if own.search(text, m.start(), m.end())
    ]
    whole = not all(x.tells for x in lines) and _is_native(text, lines, name, table)
    return [x for x in lines if (x.native > x.latin if x.tells else whole and x.native)]


def _is_native(text: str, lines: Sequence[_Line], name: str, table: dict[str, str]) -> bool:
    """Whether more words of a text are native than Latin, also on lines without native letters."""
    native = sum(line.native for line in lines)
    latin = sum(_vote(m.group(), name, table) < 0 for m in WORD.finditer(text))
    return native > latin


def _weighed(text: str, start: int, end: int, name: str, table: dict[str, str]) -> _Line:
    words = tuple(WORD.finditer(text, start, end))
    votes = Counter(_vote(m.group(), name, table) for m in words)
    return _Line(words, votes[1], votes[-1])


def _vote(word: str, name: str, table: dict[str, str]) -> int:
    """Whether a word can only be native (1) or Latin (-1)."""
    if any(c.isascii() and c.isalpha() and c not in table for c in word):
        return -1
    if word.isascii():
        return 0
    return int(any(script(c) == name and c not in EXACT for c in word))


def _confidence(word: str, native: _Native) -> float:
    """How far to trust that the Latin letters of a word stand for native ones; 0: not at all."""
    if word.isascii() or len(word) > _LONGEST_WORD or not PLAIN_LETTER.search(word):
        return 0.0
    latin = [c for c in word if c.isascii() and c.isalpha()]
    own = [c for c in word if script(c) == native.script]
    others = any(script(c) not in (native.script, "") for c in word if not c.isascii())
    if others or not own or not all(c in native.table for c in latin) or _is_loan(word):
        return 0.0
    if all(c in EXACT for c in own):  # it could be a Latin word with native letters as well
        return _SHORT if word[1:].islower() or len(own) > len(latin) else 0.0
    if len(own) < len(latin):
        return _SHORT
    return 0.97


def _is_loan(word: str) -> bool:
    """Whether a word starts with Latin letters that seem to be a word: SMSка, popом."""
    start = re.match("[A-Za-z]+", word)
    if not start:
        return _ends_in_capitals(word)
    run = start.group()
    rest = word[len(run) :]
    if PLAIN_LETTER.search(rest):
        return False
    abbreviation = len(run) > 1 and run.isupper() and rest[:1].islower()
    return abbreviation or (len(run) >= _LOAN and len(rest) <= _LOAN)


def _ends_in_capitals(word: str) -> bool:
    end = re.search("[A-Z]{2,}$", word)
    return end is not None and word[: end.start()][-1:].islower()


def _word(match: re.Match[str], table: dict[str, str], trust: float) -> DamagedWord:
    word = match.group()
    reading = "".join(table.get(c, c) for c in word)
    return DamagedWord(match.start(), word, reading, trust, INTRUDER)


def _alone(
    text: str, lines: Sequence[_Line], native: _Native, everywhere: bool
) -> Iterator[DamagedWord]:
    """Words of Latin letters alone that look like native ones, between native words.

    Where not every letter is replaced, only small letters alone are believed.
    """
    for line in lines:
        for at, match in enumerate(line.words):
            word = match.group()
            if not all(c in native.table for c in word) or not (everywhere or len(word) == 1):
                continue
            beside = [line.words[k].group() for k in (at - 1, at + 1) if 0 <= k < len(line.words)]
            near = all(_vote(w, native.script, native.table) >= 0 for w in beside)
            if beside and near and _is_word(text, match, everywhere):
                yield _word(match, native.table, 0.8)


def _is_word(text: str, match: re.Match[str], everywhere: bool) -> bool:
    """Whether a word stands free as words do, and is no sign such as (c) or C-64."""
    word = match.group()
    before, after = (
        text[max(0, match.start() - 1) : match.start()],
        text[match.end() : match.end() + 1],
    )
    if everywhere:
        return word[1:].islower() or len(word) == 1
    return word.islower() and before.isspace() and after.isspace()
