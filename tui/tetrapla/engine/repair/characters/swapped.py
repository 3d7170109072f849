"""Cyrillic, Greek and Hebrew that was written in a table of single bytes and read as Latin-1.

Such lines have hardly any letter that is not accented (``Ïðèâåò, ìèð``), as no language with
Latin letters has. Which table they were written in is told by the letters that come out: those
that are most frequent in the language come to more than half of a text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from tetrapla.engine.evidence import Decoding, Remark
from tetrapla.engine.kinds import LIKELY
from tetrapla.engine.model import Flag
from tetrapla.engine.punctuation import LINE
from tetrapla.engine.repair.characters.quoting import quoted
from tetrapla.engine.repair.types import Draft, Finding
from tetrapla.engine.shadow import Edit

RULE = "mojibake.table"

_POSSIBLE = re.compile("[\xc0-\xff\xa8\xb8]{4}")
_ACCENTED = re.compile("[\xc0-\xff\xa8\xb8\xaa\xaf\xb2\xb3\xba\xbf]+")
_WORD = re.compile(r"[^\W_]+")
_WINDOWS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
"""What Windows-1252 has where Latin-1 has control characters."""
_TO_LATIN_1 = str.maketrans({c: c.encode("cp1252").decode("latin-1") for c in _WINDOWS})
_RUN = re.compile(f"[\x80-\xff{_WINDOWS}]+")
"""What may have been letters: all that is not ASCII, in a line that was read so."""
_PIECE = 4000
"""Code points of a long line that are looked at at a time."""
_FEWEST_LETTERS = 8
_FEWEST_WORDS = 2
"""Words of more than two accented letters."""
_MOSTLY = 0.8
"""Share of the letters beyond ASCII that are accented ones."""
_FEW_PLAIN = 0.5
"""Most plain letters, as a share of all; names and brands keep theirs."""
_FREQUENT = 0.5
"""Share of the most frequent letters of a language in a text of it."""
_CLEARLY = 0.08
"""So much more of them than with the next best table."""
_MOST_ODD = 0.08
"""Share of the letters that may be capitals behind small ones."""


class _Table(NamedTuple):
    """A table of single bytes, and the ten or so letters most frequent in what it is used for.

    The letters are those of the usual counts of letters in Russian, Greek and Hebrew prose.
    """

    codec: str
    name: str
    frequent: frozenset[str]


_TABLES = (
    _Table("cp1251", "Windows-1251", frozenset("оеаинтсрвлі")),
    _Table("koi8_r", "KOI8-R", frozenset("оеаинтсрвл")),
    _Table("cp1253", "Windows-1253", frozenset("αοιετνσρκςηυάίό")),
    _Table("cp1255", "Windows-1255", frozenset("יוהלאמרתנשב")),
)


class _Reading(NamedTuple):
    table: _Table
    share: float
    """Of its most frequent letters among all letters."""


def find_swapped(draft: Draft) -> Finding:
    """Flag lines whose letters are those of another script, read with the table of Latin-1.

    Returns:
        One flag for each such line, and an edit for each of its words where the table is told
        clearly; both in order.
    """
    text = draft.text
    if _POSSIBLE.search(text) is None:
        return Finding()
    flags: list[Flag] = []
    edits: list[Edit] = []
    for line in LINE.finditer(text):
        for start in range(line.start(), line.end(), _PIECE):
            end = min(start + _PIECE, line.end())
            letters = _accented_letters(text, start, end)
            best, clear = _best_table(letters) if letters else (None, False)
            if best is None:
                continue
            runs = list(_RUN.finditer(text, start, end))
            flag = _flag(draft, runs, best.table, 0.9 if clear else 0.6)
            flags.append(flag)
            if flag.confidence >= LIKELY:
                edits += _edits(runs, best.table)
    return Finding(tuple(flags), tuple(edits))


def _accented_letters(text: str, start: int, end: int) -> str:
    """The accented letters of a line that has hardly any others; else nothing."""
    if _POSSIBLE.search(text, start, end) is None:
        return ""
    runs = _ACCENTED.findall(text, start, end)
    accented = "".join(runs)
    letters = [c for w in _WORD.findall(text[start:end]) for c in w if c.isalpha()]
    plain = sum(c.isascii() for c in letters)
    if len(accented) < _FEWEST_LETTERS or sum(len(r) > 2 for r in runs) < _FEWEST_WORDS:
        return ""
    if len(accented) < _MOSTLY * (len(letters) - plain) or plain > _FEW_PLAIN * len(accented):
        return ""
    return accented


def _edits(runs: list[re.Match[str]], table: _Table) -> Iterator[Edit]:
    for run in runs:
        decoded = _decoded(run.group(), table)
        if decoded != run.group():
            yield Edit(*run.span(), decoded, RULE)


def _best_table(letters: str) -> tuple[_Reading | None, bool]:
    """The table that makes the likeliest text of some letters, and whether it does so clearly."""
    found = [_Reading(t, _share(_decoded(letters, t), t)) for t in _TABLES]
    found.sort(key=lambda r: -r.share)
    if found[0].share < _FREQUENT:
        return None, False
    return found[0], found[0].share - found[1].share >= _CLEARLY


def _share(text: str, table: _Table) -> float:
    """The share of the frequent letters; 0 where capitals stand behind small letters."""
    odd = sum(a.islower() and b.isupper() for a, b in pairwise(text))
    if "\ufffd" in text or odd > _MOST_ODD * len(text) + 1:
        return 0.0
    return sum(c in table.frequent for c in text.lower()) / len(text)


def _decoded(word: str, table: _Table) -> str:
    return word.translate(_TO_LATIN_1).encode("latin-1").decode(table.codec, "replace")


def _flag(draft: Draft, runs: list[re.Match[str]], table: _Table, confidence: float) -> Flag:
    start, end = runs[0].start(), runs[-1].end()
    out, at = [], start
    for run in runs:
        out += [draft.text[at : run.start()], _decoded(run.group(), table)]
        at = run.end()
    repaired = "".join(out)
    return Flag(
        version=draft.siglum,
        start=start,
        end=end,
        kind="mojibake",
        confidence=confidence,
        rule=RULE,
        reason=f"{quoted(draft.text[start:end])} is {table.name} that was read as Latin-1; "
        f"it reads {quoted(repaired)}.",
        evidence=(
            Decoding(("encode latin-1", f"decode {table.codec}")),
            Remark("no language with Latin letters has so many accented ones in a row"),
        ),
        repair=repaired,
    )
