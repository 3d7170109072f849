"""Words of speech as they are written out: *gonna*, *we’re*, *f***ing* and what they stand for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tetrapla.engine.differences.units import Sort, Unit, units_of
from tetrapla.engine.facts.word_lists import words

_ENGLISH = "en"
_FORMS = {
    "gonna": ("going", "to"),
    "wanna": ("want", "to"),
    "gotta": ("got", "to"),
    "dunno": ("do", "not", "know"),
    "gimme": ("give", "me"),
    "lemme": ("let", "me"),
    "kinda": ("kind", "of"),
    "sorta": ("sort", "of"),
    "outta": ("out", "of"),
    "y'all": ("you", "all"),
    "alright": ("all", "right"),
    "cannot": ("can", "not"),
    "ca": ("can",),
    "wo": ("will",),
    "ok": ("okay",),
    "o.k": ("okay",),
    "cuz": ("because",),
    "ya": ("you",),
    "percent": ("per", "cent"),
    "’n": ("and",),
    "let's": ("let", "us"),
    "til": ("until",),
    "till": ("until",),
    "cos": ("because",),
    "tis": ("it", "is"),
    "twas": ("it", "was"),
    "em": ("them",),
    "woulda": ("would", "have"),
    "coulda": ("could", "have"),
    "shoulda": ("should", "have"),
    "hafta": ("have", "to"),
    "lotta": ("lot", "of"),
    "tryna": ("trying", "to"),
    "#100s": ("hundreds",),
    "#1000s": ("thousands",),
}
"""Words of speech as they are written out; the list is read for English only."""
_ENDINGS = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would"}
"""What stands behind an apostrophe -> what it stands for."""
_IS_SHORT = words(
    """it he she that there what who here where how why when everybody everyone everything somebody
    someone something nobody nothing anybody anyone"""
)
"""Words behind which ``'s`` stands for *is*; else it belongs to somebody."""
_PARTICIPLES = {
    "been": {"is": "has", "would": "had"},
    "better": {"would": "had"},
    "got": {"is": "has"},
}
"""What an ending stands for before some words: *it’s been*, *you’d better*."""
_SHORTENED = (("'s", "is"), ("'s", "has"), ("'d", "would"), ("'d", "had"))
"""What an ending may stand for: *it’s been*, *the keeper’s gone*, *I’d gone*."""
_VARIANTS = (frozenset(("a", "an")), frozenset(("who", "whom")))
"""Words that one and the same speaker is given by one or another house style."""
_CENSORED = re.compile(
    r"(?P<first>[^\W\d_])(?:[*_\-–—•●#@%$!]{2,}|[*•●–—])(?P<last>[^\W\d_]*)"
    r"|(?P<told>[^\W\d_])\[(?:expletive|bleep)\]"
)
_AND_SIGN = re.compile(r"(?<=\s)&(?=\s)")
_SIC = re.compile(r"[\[(]\s?sic\.?\s?[\])]", re.IGNORECASE)
"""What a writer puts behind words that he quotes as he found them."""


def spoken_units(text: str) -> list[Unit]:
    """The words of an utterance, those of speech written out, *[sic]* left out."""
    marks = [m.span() for m in _SIC.finditer(text)]
    units: list[Unit] = []
    found = units_of(text, _ENGLISH)
    if "&" in text or "/" in text:
        found = _signs_read(text, found)
    for unit in found:
        if marks and any(a <= unit.start < b for a, b in marks):
            continue
        if unit.key not in _FORMS and "'" not in unit.key:
            units.append(unit)
            _read_before(units)
            continue
        units += [unit._replace(key=key) for key in _written_out(unit.key)]
    return units


def _signs_read(text: str, units: Sequence[Unit]) -> list[Unit]:
    """The words of a text, *&* read as *and* and *w/* as *with*."""
    signs = [Unit("and", m.start(), m.end(), Sort.WORD) for m in _AND_SIGN.finditer(text)]
    read = [
        unit._replace(key="with")
        if unit.key == "w" and text[unit.end : unit.end + 1] == "/"
        else unit
        for unit in units
    ]
    return sorted([*read, *signs], key=lambda unit: unit.start)


def _read_before(units: list[Unit]) -> None:
    """Read the ending of a contraction as what it stands for before the last of some words."""
    if units[-1].key in _PARTICIPLES and len(units) > 2 and units[-3].start == units[-2].start:
        key = _PARTICIPLES[units[-1].key].get(units[-2].key, units[-2].key)
        units[-2] = units[-2]._replace(key=key)


def _written_out(key: str) -> tuple[str, ...]:
    """A word of speech as it is written out."""
    word, apostrophe, ending = key.rpartition("'")
    if apostrophe and word and ending in _ENDINGS:
        return (*_FORMS.get(word, (word,)), _ENDINGS[ending])
    if apostrophe and ending == "s" and word in _IS_SHORT:
        return word, "is"
    return _FORMS.get(key, (key,))


def plain_words(text: str) -> list[str]:
    """The words as they are written, case aside: equal where nothing but marks differs."""
    return [text[u.start : u.end].casefold().replace("’", "'") for u in units_of(text, _ENGLISH)]


def with_signs(text: str, units: Sequence[Unit], places: range) -> str:
    """The words of some units with the signs that stick to the last of them."""
    if not places:
        return ""
    start, end = units[places.start].start, units[places.stop - 1].end
    if places.start and units[places.start - 1].start == start:  # what a contraction ends in
        start = max(start, *(text.rfind(mark, start, end) for mark in "'’"))
    while end < len(text) and not (text[end].isspace() or text[end] in ',.;:!?”"'):
        end += 1
    return text[start:end]


def same_but_form(one: str, other: str) -> bool:
    """Whether two pieces differ only in how they are written: joined, abbreviated, censored."""
    if not one or not other:
        return False
    ours, theirs = (piece.casefold().replace("’", "'") for piece in (one, other))
    if any(char.isdigit() for char in ours + theirs):
        return _figures(ours) == _figures(theirs)
    if _NO_LETTERS.sub("", ours) == _NO_LETTERS.sub("", theirs) or {ours, theirs} in _VARIANTS:
        return True
    if _is_shortened(ours, theirs) or _is_shortened(theirs, ours):
        return True
    return _is_censored(one, other) or _is_censored(other, one)


_NO_LETTERS = re.compile(r"[\W_]+")
_BETWEEN_FIGURES = re.compile(r"(?<=\d)[-‐-―/](?=\d)")
_JOINED_FIGURES = re.compile(r"(?<=[^\W\d_])[-‐-―](?=\d)|(?<=\d)[-‐-―](?=[^\W\d_])|[\s']+")


def _figures(piece: str) -> str:
    """A piece with figures in it as it is compared.

    *24/7* is *24-7* and *F-16* is *F16*, but *1.5 million* is not *15 million*, nor *5%* *5*.
    """
    return _BETWEEN_FIGURES.sub("-", _JOINED_FIGURES.sub("", piece))


def _is_shortened(short: str, whole: str) -> bool:
    """Whether one piece is the other with the end of its last word cut behind an apostrophe."""
    word, apostrophe, ending = short.rpartition("'")
    if short.endswith("in'") and whole == f"{short[:-1]}g":  # gettin'
        return True
    return any(
        apostrophe + ending == cut and whole == f"{word} {meant}".lstrip()
        for cut, meant in _SHORTENED
    )


def _is_censored(starred: str, plain: str) -> bool:
    """Whether one word is the other with letters blotted out."""
    found = _CENSORED.fullmatch(starred)
    if found is None or not plain.isalpha():
        return False
    first, last = found["first"] or found["told"], found["last"] or ""
    whole = plain.casefold()
    return whole[0] == first.casefold() and whole.endswith(last.casefold())
