"""The words that a pattern cannot do without, read from its source.

“(?:sign|log) ?in to your account” needs “sign” or “log”, and “account” too: a line without them
does not fit. The reader is careful: what it does not know needs nothing, and neither does a pattern
in which it does not know its way.

What is needed is told in atoms: letters in a row, in small letters; :data:`DIGIT` for any digit; or
a sign such as “©”. Letters are small as ``str.casefold`` makes them, which agrees with what a
pattern takes for the same letter, but for :data:`ODD_LETTERS`.
"""

from __future__ import annotations

import re
from functools import cache

from tetrapla.engine.languages import LANGUAGES

Need = frozenset[str]
"""Atoms of which a line must have one."""

ODD_LETTERS = "ıİ"
"""Letters that patterns take for an “i”, and that are none in small letters."""
_MOST_NEEDS = 2
"""So many needs are kept of a pattern, those that fewest lines meet."""
DIGIT = "0"
"""Stands for any digit."""
_LETTERS, _DIGIT, _SIGN = re.compile(r"[^\W\d_]+"), re.compile(r"\d"), re.compile(r"[^\w\s]")
_DIGITS = re.compile(r"(?:\\d|\d-\d|\d)+")
_ONE_OF = re.compile(r"(?!\^)-?(?:\\?[^\w\s\\-]|[^\W_]|\\-)+-?")
"""A class that names every character that it has."""
_TOKEN = re.compile(
    r"""
    (?P<row> [\w ,'’]+ (?![*+?{]) )
    | (?P<group> \((?!\?) | \(\?(?:-?i)?: | \(\?P<\w+> | \(\?> )
    | (?P<look> \(\?<?[=!] )
    | (?P<end> \) )
    | (?P<bar> \| )
    | \[ (?P<class> \^? \]? (?:[^\]\\]|\\.){0,200} ) \]
    | (?P<repeat> (?:[*+?]|\{\d*,?\d*\}) [?+]? )
    | (?P<digit> \\d )
    | (?P<open> [.^$] | \\[bBDwWsSAZ] )
    | \\ (?P<escaped> [^\w\s] )
    | (?P<plain> [^\\[(] )
    """,
    re.VERBOSE | re.DOTALL,
)
"""A piece of a pattern: none begins where the reader does not know its way."""
_RARE = "jqx"
"""Letters that few words have, in any of the languages of rules."""
_MAYBE = ("?", "*", "{0", "{,", "{}")
"""How a repetition begins that may be none."""


@cache
def needs_of(pattern: str) -> tuple[Need, ...]:
    """What a line must have so that a pattern can fit it, or a part of it: all of the needs.

    Args:
        pattern: The source of a regular expression for which letters' case does not count.

    Returns:
        Empty where nothing is known to be needed; at most :data:`_MOST_NEEDS`.
    """
    groups = [_Group()]
    at = 0
    while at < len(pattern):
        token = _TOKEN.match(pattern, at)
        if token is None:
            return ()
        at = token.end()
        kind = str(token.lastgroup)
        text = token[kind]
        if kind in ("group", "look"):
            groups.append(_Group(counts=kind == "group"))
        elif kind == "end":
            done = groups.pop()
            if not groups:
                return ()
            groups[-1].side.add(done.needs())
        elif kind == "bar":
            groups[-1].next_side()
        else:
            groups[-1].side.read(kind, text)
    return groups[0].needs() if len(groups) == 1 else ()


class _Side:
    """One side of an “or” while it is read."""

    def __init__(self) -> None:
        self._needs: list[Need] = []
        self._row = ""
        """Characters in a row, up to where it has been read."""
        self._last: tuple[Need, ...] = ()
        """Needs of what was read last, which may turn out to be needed or not."""

    def read(self, kind: str, text: str) -> None:
        """Add a token, named as in :data:`_TOKEN`, that is no part of a group."""
        if kind in ("row", "plain", "escaped"):
            self._settle()
            self._row += text
        elif kind == "repeat":
            self._repeat(maybe=text.startswith(_MAYBE))
        elif kind == "class":
            self._read_class(text)
        else:
            self.add((frozenset(DIGIT),) if kind == "digit" else ())

    def add(self, needs: tuple[Need, ...]) -> None:
        """Add something that is not one character, and what it needs."""
        self._settle()
        self._end_row()
        self._last = needs

    def needs(self) -> tuple[Need, ...]:
        """What all that was read needs, the rarest first."""
        self._settle()
        self._end_row()
        return tuple(sorted(self._needs, key=_commonness)[:_MOST_NEEDS])

    def _read_class(self, text: str) -> None:
        if _DIGITS.fullmatch(text):
            self.add((frozenset(DIGIT),))
        elif _ONE_OF.fullmatch(text):
            members = text.replace("\\", "")
            if len({c.casefold() for c in members}) == 1:
                self.read("plain", members[0])
            else:
                atoms = [_atoms(c) for c in members]
                self.add((frozenset(one[0] for one in atoms),) if all(atoms) else ())
        else:
            self.add(())

    def _repeat(self, *, maybe: bool) -> None:
        # What stands in a row ends in the character that is repeated.
        if self._row:
            self._row = self._row[:-1] if maybe else self._row
            self._end_row()
        elif maybe:
            self._last = ()

    def _settle(self) -> None:
        self._needs += self._last
        self._last = ()

    def _end_row(self) -> None:
        if self._row:
            self._needs += (frozenset([atom]) for atom in _atoms(self._row))
            self._row = ""


class _Group:
    """A group of a pattern while it is read."""

    def __init__(self, *, counts: bool = True) -> None:
        self.side = _Side()
        self._sides: list[tuple[Need, ...]] = []
        self._counts = counts

    def next_side(self) -> None:
        """Begin another side of the “or”."""
        self._sides.append(self.side.needs())
        self.side = _Side()

    def needs(self) -> tuple[Need, ...]:
        """What the group needs, whichever side is chosen; nothing where it only looks around."""
        sides = [*self._sides, self.side.needs()]
        if not self._counts or not all(sides):
            return ()
        return tuple(
            frozenset().union(*(side[min(k, len(side) - 1)] for side in sides))
            for k in range(max(map(len, sides)))
        )


def _atoms(text: str) -> list[str]:
    """What a line needs that has a text in it; a letter that is not rare says too little."""
    found = [atom for atom in _LETTERS.findall(text.casefold()) if len(atom) > 1 or atom in _RARE]
    found += [DIGIT] if _DIGIT.search(text) else []
    # A few signs are large and small as letters are: “Ⓐ”.
    return found + [c for c in _SIGN.findall(text) if c == c.lower() == c.upper()]


@cache
def _small_words() -> frozenset[str]:
    return frozenset().union(*(language.function for language in LANGUAGES.values()))


def _commonness(need: Need) -> float:
    """How common lines are that meet a need: a guess, on which only speed depends."""
    small = _small_words()
    return sum(1.0 if atom in small else 0.5 ** min(len(atom), 6) for atom in need)
