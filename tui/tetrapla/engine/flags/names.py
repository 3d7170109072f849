"""Names that are spelled otherwise once: ``Rachovan`` among many ``Rackovan``."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from rapidfuzz.distance import OSA

from tetrapla.engine.model import Flag, Passage

_CAPITALISED = re.compile(r"(?<![\w’'@#/.-])[^\W\d_a-z][^\W\d_]{5,}(?![\w’'@/]|-\w)")
_SMALL = re.compile(r"(?<!\w)[^\W\d_A-Z][^\W\d_]{5,}")
_OFTEN = 4
_MOST_NAMES = 400
_MOST_RARE = 4000
"""In a whole book, rare names are no slips; nothing is looked for beyond."""


class _Place(NamedTuple):
    version: str
    start: int
    end: int


def find_name_variants(
    texts: Mapping[str, str], passages: Mapping[str, Sequence[Passage]]
) -> Iterator[Flag]:
    """Hint at a capitalised word that stands once and is nearly one that stands often.

    The frequent spelling must stand in another version too: one telling alone cannot say which
    of two names is meant.

    Args:
        texts: Siglum -> the original text of the version.
        passages: Siglum -> its passages; names are read in their repaired text.
    """
    counts: Counter[str] = Counter()
    tellers: dict[str, set[str]] = defaultdict(set)
    small: set[str] = set()
    for siglum, told in passages.items():
        for passage in told:
            text = passage.repaired_text
            small.update(_SMALL.findall(text))
            for word in _CAPITALISED.findall(text):
                counts[word] += 1
                tellers[word].add(siglum)
    names = {
        w
        for w, n in counts.items()
        if n >= _OFTEN and len(tellers[w]) > 1 and not _is_small(w, small)
    }
    rare = [w for w, n in counts.items() if n == 1 and not _is_small(w, small)]
    if not names or len(names) > _MOST_NAMES or len(rare) > _MOST_RARE:
        return
    for word in rare:
        name = _meant(word, names)
        if name is None:
            continue
        place = _place(word, next(iter(tellers[word])), texts)
        if place is not None:
            yield _flag(place, word, name, counts[name], sorted(tellers[name]))


def _is_small(word: str, small: set[str]) -> bool:
    """Whether a word is also written small somewhere, and so is no name."""
    return word.lower() in small


def _meant(word: str, names: set[str]) -> str | None:
    """The frequent name that a rare word is nearly; None: none, or more than one."""
    near = [n for n in names if n[0] == word[0] and _is_slip(word, n)]
    return near[0] if len(near) == 1 else None


def _is_slip(word: str, name: str) -> bool:
    if word.startswith(name) or name.startswith(word) or word.casefold() == name.casefold():
        return False
    if word[-1] != name[-1]:
        return False  # an ending: another form of the name, or of a word
    most = 1 if len(name) < 8 else 2
    return OSA.distance(word, name, score_cutoff=most) <= most


def _place(word: str, siglum: str, texts: Mapping[str, str]) -> _Place | None:
    start = texts[siglum].find(word)
    return None if start < 0 else _Place(siglum, start, start + len(word))


def _flag(place: _Place, word: str, name: str, count: int, tellers: Sequence[str]) -> Flag:
    return Flag(
        version=place.version,
        start=place.start,
        end=place.end,
        kind="name-variant",
        confidence=0.6,
        rule="name-variant.rare-spelling",
        reason=f"“{word}” may be a slip for “{name}”.",
        evidence=(
            f"“{word}” stands once in all versions, “{name}” {count} times",
            f"“{name}” is written in {', '.join(tellers)}",
        ),
        repair=name,
    )
