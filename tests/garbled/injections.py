"""Damage that is done to clean prose on purpose, the same way in every run."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import NamedTuple

PROSE = Path(__file__).parent / "prose"
_WORD = re.compile(r"[^\W\d_]+(?:[’-][^\W\d_]+)*")
_TOKEN = re.compile(r"\S+")
_INSIDE_WORD = re.compile(r"(?<=[^\W\d_]{2})(?=[^\W\d_]{2})")

_SAME_CYRILLIC = dict(zip("aceopxyisABCEHMOT", "асеорхуіѕАВСЕНМОТ", strict=True))
"""Cyrillic letters that no one can tell from Latin ones."""
_GREEK = {"a": "α", "o": "ο", "v": "ν", "p": "ρ", "i": "ι", "n": "η", "u": "υ", "k": "κ"}
"""Greek letters that are alike or nearly so."""
_VOWELS = {"a": "аα", "e": "еҽ", "i": "іι", "o": "оοօ", "u": "υս", "y": "уγ"}
_MANY = _VOWELS | dict(
    zip("cpxnvsjhdw", ("сϲ", "рρ", "хχ", "пոη", "νѵ", "ѕ", "ј", "һ", "ԁ", "ԝѡ"), strict=True)
)
"""Several letters of several scripts for one."""


class Damage(NamedTuple):
    """One place that was damaged."""

    start: int
    end: int
    clean: str
    """What stood there before."""


class Damaged(NamedTuple):
    """A text with what was done to it."""

    text: str
    clean: str
    """The text that the repair should give."""
    damages: tuple[Damage, ...]
    """In order."""


class Way(NamedTuple):
    """A way to damage a text."""

    kind: str
    """The kind of flag that should be raised."""
    damage: Callable[[str, random.Random], Damaged]


def articles() -> tuple[str, ...]:
    """The clean articles, written for these tests."""
    return tuple(path.read_text("utf-8") for path in sorted(PROSE.glob("*.txt")))


def _put(text: str, changes: Iterator[tuple[int, int, str, str]]) -> Damaged:
    """A text with spans replaced.

    Args:
        text: The clean text.
        changes: Start, end, the damaged text, and what the repair should give there; in order.
    """
    out: list[str] = []
    clean: list[str] = []
    damages: list[Damage] = []
    at = length = 0
    for start, end, damaged, meant in changes:
        out += [text[at:start], damaged]
        clean += [text[at:start], meant]
        length += start - at
        damages.append(Damage(length, length + len(damaged), meant))
        length += len(damaged)
        at = end
    return Damaged("".join(out) + text[at:], "".join(clean) + text[at:], tuple(damages))


def _letters(
    text: str, draw: random.Random, *, table: Mapping[str, str], share: float = 1.0
) -> Damaged:
    """Replace letters by others, each with the same probability."""

    def changes() -> Iterator[tuple[int, int, str, str]]:
        for match in _WORD.finditer(text):
            word = "".join(
                draw.choice(table[c]) if c in table and draw.random() < share else c
                for c in match.group()
            )
            if word != match.group():
                yield *match.span(), word, match.group()

    return _put(text, changes())


def _some_words(
    text: str, draw: random.Random, *, change: Callable[[str], str], share: float
) -> Damaged:
    """Change some of the longer words."""

    def changes() -> Iterator[tuple[int, int, str, str]]:
        for match in _WORD.finditer(text):
            if len(match.group()) > 4 and draw.random() < share:
                yield *match.span(), change(match.group()), match.group()

    return _put(text, changes())


def _misread(text: str, draw: random.Random, *, table: str, times: int = 1) -> Damaged:
    """Read UTF-8 with another table."""

    def read(word: str) -> str:
        for _ in range(times):
            word = "".join(_letter(byte, table) for byte in word.encode("utf-8"))
        return word

    spans = ((*m.span(), read(m.group()), m.group()) for m in _TOKEN.finditer(text))
    return _put(text, (s for s in spans if s[2] != s[3]))


def _letter(byte: int, table: str) -> str:
    """A byte read with a table; where the table has nothing, as browsers do."""
    try:
        return bytes([byte]).decode(table)
    except UnicodeDecodeError:
        return chr(byte)


def _hidden(text: str, draw: random.Random, *, characters: str) -> Damaged:
    """Put characters without width into words."""
    places = [m.start() for m in _INSIDE_WORD.finditer(text)]
    chosen = sorted(draw.sample(places, max(1, len(places) // 40)))
    return _put(text, ((at, at, draw.choice(characters), "") for at in chosen))


_CAPTIONS = (
    "A view of the place in early spring",
    "Neighbours gather in front of the gate",
    "The crowd waits for the news",
    "Rain clouds above the hills at noon",
    "Old tools on a wooden table",
    "Children play beside the road",
)
_PEOPLE = ("Hanna Lorimer", "Piet van den Berg", "Rosa O’Keeffe", "J. T. Ahlgren")
_SOURCES = ("Reuters", "Getty Images", "AFP via Getty Images", "Hanna Lorimer/AP", "Alamy")


def _glued(text: str, draw: random.Random, *, credits: tuple[str, ...], same: bool) -> Damaged:
    """Glue captions, and credits if there are any, to every other paragraph.

    Args:
        text: An article.
        draw: Where chance comes from.
        credits: What the captions are credited to; empty: they stand alone.
        same: Whether all of them have the same credit.
    """
    captions = draw.sample(_CAPTIONS, 3)
    chosen = (
        [draw.choice(credits)] * 3 if same else draw.sample(credits, 3) if credits else [""] * 3
    )
    paragraphs = [m for m in re.finditer(r"[^\n]+", text) if m.group()[0].isupper()][1:]

    def changes() -> Iterator[tuple[int, int, str, str]]:
        for match, caption, credit in zip(paragraphs[::2], captions, chosen, strict=False):
            first = match.group().split()[0]
            parts = [part for part in (caption, credit, first) if part]
            yield match.start(), match.start() + len(first), "".join(parts), "\n\n".join(parts)

    return _put(text, changes())


def _one_letter_each() -> dict[str, Way]:
    """Each Latin letter that has a twin replaced by it throughout."""
    twins = {f"cyrillic {x}": (x, y) for x, y in _SAME_CYRILLIC.items() if x.islower()}
    twins |= {f"greek {x}": (x, y) for x, y in _GREEK.items()}
    twins |= {f"cyrillic {y} for {x}": (x, y) for x, y in zip("nukt", "пикт", strict=True)}
    return {
        name: Way("look-alike", partial(_letters, table={x: y})) for name, (x, y) in twins.items()
    }


def ways() -> dict[str, Way]:
    """All ways to damage a text, by name."""
    found = _one_letter_each()
    letters = {
        "all cyrillic twins": partial(_letters, table=_SAME_CYRILLIC),
        "n and u as in п and υ": partial(_letters, table={"n": "п", "u": "υ"}),
        "k t m as in к т м": partial(_letters, table={"k": "к", "t": "т", "m": "м"}),
        "armenian": partial(_letters, table={"n": "ո", "u": "ս", "o": "օ"}),
        "all greek": partial(_letters, table=_GREEK),
        "any, one in ten": partial(_letters, table=_MANY, share=0.1),
        "any, one in a hundred": partial(_letters, table=_MANY, share=0.01),
        "any, half of them": partial(_letters, table=_MANY, share=0.5),
        "twins, one in fifty": partial(_letters, table=_SAME_CYRILLIC, share=0.02),
        "full width": partial(_some_words, change=_full_width, share=0.05),
        "bold": partial(_some_words, change=_bold, share=0.05),
        "stacked marks": partial(_some_words, change=_stacked, share=0.05),
    }
    found |= {name: Way("look-alike", damage) for name, damage in letters.items()}
    for table in ("cp1252", "latin-1", "mac-roman", "cp1250", "cp1251"):
        found[f"read as {table}"] = Way("mojibake", partial(_misread, table=table))
    found["read as cp1252 twice"] = Way("mojibake", partial(_misread, table="cp1252", times=2))
    for characters in ("\u200b", "\u200c\u200d", "\u2060\ufeff", "\xad", "\u034f\u115f\u180e"):
        name = " ".join(f"{ord(c):04x}" for c in characters)
        found[f"hidden {name}"] = Way("invisible", partial(_hidden, characters=characters))
    for name, change in (
        ("reversed", lambda w: f"\u202e{w[::-1]}\u202c"),
        ("overridden", lambda w: f"\u202d{w}\u202c"),
        ("embedded", lambda w: f"\u202a{w}\u202c"),
        ("isolated", lambda w: f"\u2067{w}\u2069"),
    ):
        found[name] = Way("bidi", partial(_some_words, change=change, share=0.03))
    for name, credits, same in (
        ("one person", _PEOPLE, True),
        ("sources", _SOURCES, False),
        ("no credit", (), False),
    ):
        kind = "fused-credit" if credits else "fused-caption"
        found[f"glued, {name}"] = Way(kind, partial(_glued, credits=credits, same=same))
    return found


def _full_width(word: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if c.isascii() else c for c in word)


def _bold(word: str) -> str:
    """Letters from the mathematical alphabets."""
    shifts = {True: 0x1D5D4 - ord("A"), False: 0x1D5EE - ord("a")}
    return "".join(
        chr(ord(c) + shifts[c.isupper()]) if c.isascii() and c.isalpha() else c for c in word
    )


def _stacked(word: str) -> str:
    return "".join(f"{c}\u0336\u0353\u0349" for c in word)
