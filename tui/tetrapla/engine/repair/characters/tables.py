"""UTF-8 that was read with a table of single bytes: whole lines that fit no other reading.

In a line that is UTF-8 read with another table every character beyond ASCII belongs to a valid
sequence of UTF-8. In a text that was read rightly hardly any does: letters beyond ASCII stand
alone there, or their bytes follow each other as UTF-8 forbids.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from tetrapla.engine.repair.letters.scripts import script

TABLES = (
    "latin-1",
    "sloppy-windows-1252",
    "sloppy-windows-1251",
    "sloppy-windows-1250",
    "sloppy-windows-1253",
    "sloppy-windows-1254",
    "sloppy-windows-1257",
    "iso-8859-2",
    "macroman",
    "cp437",
)
"""The tables that are tried, by ftfy's names; the sloppy ones keep bytes that stand for nothing."""

_ALONE = re.compile("(?<![^\x00-\x7f])[^\x00-\x7f](?![^\x00-\x7f])")
"""A character that belongs to no sequence, whatever the table."""
_RUN = re.compile("[^\x00-\x7f]+")
_NATURAL = re.compile("[^\\W\\d_][…’‘“”™®©»«›–—·:]{1,2}\\Z|[€£¥°²³§¶×÷±%‰]+\\Z")
"""A run that is at home at the end of a word or number: an accented letter and marks behind it."""
_BOXES = re.compile("[\u2500-\u259f]{2,}")
_FINE = frozenset("\t\n\r\x0b\x0c")
_UNWRITTEN = frozenset({"Cn", "Co", "Cc", "Cs"})
"""Categories of what nobody writes: no characters, private ones, controls, surrogates."""
_ACCENTED = re.compile("[\xc0-\u024f]+")
_LETTERS = tuple(
    map(
        frozenset,
        (
            "àâæçèéêëîïôœùûüÿ",  # French
            "àèéìíîòóùú",  # Italian
            "áéíñóúüàçèïò",  # Spanish, Catalan
            "àáâãçéêíóôõúü",  # Portuguese
            "äöüß",  # German
            "åäöéæø",  # Danish, Norwegian, Swedish, Finnish
            "áðéíóúýþæö",  # Icelandic
            "ëéïöüèêáóí",  # Dutch, Albanian
            "âîășțşţ",  # Romanian
            "áéíóöőúüű",  # Hungarian
            "áäčďéěíĺľňóôŕřšťúůýž",  # Czech, Slovak
            "ąćęłńóśźż",  # Polish
            "čćđšž",  # Croatian, Slovenian
            "âçğıîöşüûə",  # Turkish, Azerbaijani
            "āčēģīķļņšūž",  # Latvian
            "ąčęėįšųūž",  # Lithuanian
            "äõöüšž",  # Estonian
            "ċġħżàèìòù",  # Maltese
            "âêîôûŵŷàáèéìíïòóùúẁẃẅ",  # Welsh, Irish
        ),
    )
)
"""The accented letters of languages whose texts are often misread: of two tables that both read a
text, the one is right that gives the letters of one language."""
_USUAL = frozenset().union(*_LETTERS)
_FEWEST = 3
"""Sequences that could not be anything else; fewer are left to the other means."""
_FEWEST_SORTS = 2
_FEWEST_MIXED = 2
"""So many runs of another script or of signs inside Latin words are enough by themselves."""


class Strict(NamedTuple):
    """A line that is valid UTF-8 throughout when it is written with a table again."""

    table: str
    decoded: str
    telling: frozenset[str]
    """Its runs beyond ASCII that hardly anything else explains."""
    times: int
    """How many such runs there are, less the capitals that it puts inside words."""
    mixed: int
    """How many of them make accented letters of what a Latin word cannot have inside."""

    @property
    def letters(self) -> frozenset[str]:
        """The accented letters that it gives, in lower case."""
        return frozenset(c for c in self.decoded.lower() if c.isalpha() and not c.isascii())


def readings(line: str) -> list[Strict]:
    """All the ways in which a line is UTF-8 throughout; most lines have none."""
    if line.isascii() or _ALONE.search(line):
        return []
    import ftfy.bad_codecs  # noqa: F401  (knows the sloppy tables)

    return [strict for table in TABLES if (strict := _reading(line, table))]


def _reading(line: str, table: str) -> Strict | None:
    try:
        decoded = line.encode(table).decode("utf-8")
    except UnicodeError:
        return None
    if decoded == line or not _is_plain(decoded):
        return None
    runs = [m for m in _RUN.finditer(line) if _is_telling(line, m, table)]
    mixed = sum(_is_mixed(line, m, table) for m in runs)
    odd = sum(a.islower() and b.isupper() for a, b in pairwise(decoded))
    return Strict(table, decoded, frozenset(m.group() for m in runs), len(runs) - odd, mixed)


def _is_telling(line: str, run: re.Match[str], table: str) -> bool:
    """Whether a run is no ordinary end of a word, and no line drawn with signs."""
    if table == "cp437" and _BOXES.fullmatch(run.group()):
        beside = line[max(0, run.start() - 1) : run.start()] + line[run.end() : run.end() + 1]
        letters = run.group().encode(table).decode("utf-8")
        return any(map(str.islower, beside)) and all(c in _USUAL for c in letters.lower())
    if _NATURAL.match(run.group()):
        before = line[max(0, run.start() - 1) : run.start()]
        return before.islower() and run.group()[0].isupper()
    return True


def _is_mixed(line: str, run: re.Match[str], table: str) -> bool:
    """Whether a run in a Latin word is not Latin or starts with a capital, and reads as letters."""
    before = line[max(0, run.start() - 1) : run.start()]
    beside = before + line[run.end() : run.end() + 1]
    foreign = script(run[0][0]) != "LATIN" and any(map(str.isalpha, beside))
    if not (foreign or (before.islower() and run[0][0].isupper())):
        return False
    return _ACCENTED.fullmatch(run[0].encode(table).decode("utf-8")) is not None


def _is_plain(decoded: str) -> bool:
    """Whether a text has only characters that people write."""
    return not any(
        unicodedata.category(c) in ("Cn", "Co", "Cc", "Cs") for c in set(decoded) - _FINE
    )


def chosen_table(lines: Iterable[Sequence[Strict]]) -> str | None:
    """The table that explains most lines of a text; None where the evidence is thin."""
    found: dict[str, list[Strict]] = {}
    for line in lines:
        for strict in line:
            found.setdefault(strict.table, []).append(strict)
    good = [t for t in TABLES if t in found and _is_enough(found[t])]
    return max(good, key=lambda t: _worth(found[t]), default=None)


def _is_enough(lines: Sequence[Strict]) -> bool:
    if sum(s.mixed for s in lines) >= _FEWEST_MIXED:
        return True
    sorts = frozenset[str]().union(*(s.telling for s in lines))
    return sum(s.times for s in lines) >= _FEWEST and len(sorts) >= _FEWEST_SORTS


def _worth(lines: Sequence[Strict]) -> tuple[int, bool]:
    letters = frozenset[str]().union(*(s.letters for s in lines))
    return sum(s.times for s in lines), any(letters <= known for known in _LETTERS)
