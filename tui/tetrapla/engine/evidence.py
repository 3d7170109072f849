"""What a flag rests on: facts with a type of their own, each with a sentence for people.

A program can ask a fact for its parts; people and the JSON read ``str(fact)``.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

_CONTROL_NAMES = {
    0x00: "NULL",
    0x07: "BELL",
    0x08: "BACKSPACE",
    0x1B: "ESCAPE",
    0x7F: "DELETE",
    0x9B: "CONTROL SEQUENCE INTRODUCER",
}
"""Unicode leaves control characters without a name; these are their aliases."""


def describe(character: str) -> str:
    """A character with its number and name: ``п U+043F CYRILLIC SMALL LETTER PE``."""
    code = f"U+{ord(character):04X}"
    name = unicodedata.name(character, _CONTROL_NAMES.get(ord(character), "CONTROL CHARACTER"))
    shown = f"{character} " if character.isprintable() and character != "\ufffd" else ""
    return f"{shown}{code} {name}"


def counted(number: int, noun: str) -> str:
    """``1 word``, ``2 words``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


@dataclass(frozen=True, slots=True)
class Remark:
    """A fact that is only a sentence."""

    text: str

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Character:
    """A character that is there, by its name and number."""

    character: str

    def __str__(self) -> str:
        return describe(self.character)


@dataclass(frozen=True, slots=True)
class StandsFor:
    """A character that stands for others, and how often in its version."""

    character: str
    meant: str
    """What it stands for."""
    times: int
    words: int
    """In how many different words."""

    def __str__(self) -> str:
        if self.times == 1:
            often = "once"
        elif self.words == 1:
            often = f"{self.times} times in one word"
        else:
            often = f"{self.times} times in {self.words} different words"
        return f"{describe(self.character)} stands for {self.meant}, {often}"


@dataclass(frozen=True, slots=True)
class WrittenBy:
    """Versions that write a word plainly, and so confirm a repair."""

    word: str
    versions: tuple[str, ...]
    """Sigla, in order; empty: only this version itself, elsewhere."""

    def __str__(self) -> str:
        if not self.versions:
            return f"“{self.word}” is written plainly elsewhere in this version"
        noun = "version" if len(self.versions) == 1 else "versions"
        return f"“{self.word}” is written plainly in {noun} {', '.join(self.versions)}"


@dataclass(frozen=True, slots=True)
class Listed:
    """A word that the word list of the program has."""

    word: str

    def __str__(self) -> str:
        return f"“{self.word}” is in the list of English words"


@dataclass(frozen=True, slots=True)
class Decoding:
    """The steps that turn a wrongly decoded text back, in the order in which they are taken."""

    steps: tuple[str, ...]
    """As ftfy names them: ``encode latin-1``, ``decode utf-8``."""

    def __str__(self) -> str:
        return f"decoded again: {', '.join(map(_step_in_words, self.steps))}"


_ACTIONS = {"encode": "written as", "decode": "read as"}
_TABLES = {
    "utf-8": "UTF-8",
    "utf-8-variants": "UTF-8",
    "latin-1": "Latin-1",
    "windows-1252": "Windows-1252",
    "cp1252": "Windows-1252",
    "windows-1251": "Windows-1251",
    "cp1251": "Windows-1251",
    "windows-1250": "Windows-1250",
    "cp1250": "Windows-1250",
    "windows-1253": "Windows-1253",
    "windows-1254": "Windows-1254",
    "windows-1257": "Windows-1257",
    "iso-8859-2": "Latin-2",
    "macroman": "Mac Roman",
    "mac-roman": "Mac Roman",
    "cp437": "code page 437",
    "cp850": "code page 850",
}
"""ftfy's names of the tables of characters -> names for people."""


def table_name(codec: str) -> str:
    """What people call a table of characters, by ftfy's or Python's name; empty: not known."""
    return _TABLES.get(codec.removeprefix("sloppy-"), "")


def _step_in_words(step: str) -> str:
    """``written as Windows-1252``; a step that is no table of characters keeps its name."""
    action, _, codec = step.partition(" ")
    if action not in _ACTIONS:
        return step.replace("_", " ")
    return f"{_ACTIONS[action]} {table_name(codec) or codec}"


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The words that something is glued to, wherever it stands in its version."""

    times: int
    beside: tuple[tuple[str, str], ...]
    """The word before and the word behind, place by place; an empty one: nothing is glued there.
    There may be fewer places than ``times``."""

    def __str__(self) -> str:
        places = "; ".join(_between(before, after) for before, after in self.beside)
        times = "once" if self.times == 1 else f"{self.times} times"
        return f"glued {times}: {places}"


def _between(before: str, after: str) -> str:
    if before and after:
        return f"between “{before}” and “{after}”"
    return f"behind “{before}”" if before else f"before “{after}”"


Evidence = Remark | Character | StandsFor | WrittenBy | Listed | Decoding | Neighbours
"""Any of the facts."""


def remarks(*texts: str) -> tuple[Remark, ...]:
    """Sentences as facts."""
    return tuple(Remark(text) for text in texts)
