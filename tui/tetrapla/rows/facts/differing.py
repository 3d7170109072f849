"""What differs in a row of the ledger, each difference once with all versions that have it.

Screen, panel, copy and exports tell it from here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from tetrapla.engine.facts.ledger import Ledger
from tetrapla.engine.facts.types import FactRow
from tetrapla.engine.facts.utterances.speech_forms import spoken_units
from tetrapla.rows.facts.words import version_of


class Contrast(NamedTuple):
    """What stands in one version and what in its place in another."""

    one: str
    """Siglum."""
    words: str
    """Empty: nothing stands there."""
    other: str
    others: str


class Wording(NamedTuple):
    """Some words of a row, and who has them."""

    words: str
    """As the first version writes them that has them; empty: nothing stands there."""
    sigla: tuple[str, ...]
    written: tuple[str, ...]
    """All ways in which they are written: ``48 million dollars``, ``$48 million``."""


def contrasts(row: FactRow, ledger: Ledger) -> Iterator[Contrast]:
    """What differs between each two versions of a row, words of the one before the other's."""
    for pair in row.contrasted:
        one, other = (version_of(ledger.facts[i], ledger) for i in (pair.a, pair.b))
        for words, others in pair.words:
            yield Contrast(one, words, other, others)


def differing(row: FactRow, ledger: Ledger) -> list[tuple[Wording, Wording]]:
    """What differs in a row, each difference once with all versions that have it.

    Pairs of versions differ in the same words again and again: *weight* in A, *size* in B, and in
    C, and in D; and the same words are written in several ways: *n’t* and *not*, *a third* and
    *one third*. Words that stand in one version and not in another come first.
    """
    order = {siglum: k for k, siglum in enumerate(ledger.comparison.sigla)}
    found: dict[tuple[str, str], list[Contrast]] = {}
    for contrast in contrasts(row, ledger):
        one, other = _unshared(_folded(contrast.words), _folded(contrast.others))
        if one == other:  # they differ in what folding takes away
            one, other = contrast.words, contrast.others
        if (one and not other) or (bool(one) == bool(other) and (other, one) not in found):
            found.setdefault((one, other), []).append(contrast)
        else:
            found.setdefault((other, one), []).append(_turned(contrast))
    told: list[tuple[Wording, Wording]] = []
    for alike in found.values():
        ours, theirs = {c.one for c in alike}, {c.other for c in alike}
        # of words that each of two versions has in another place, every pair is told by itself
        for group in [[c] for c in alike] if ours & theirs else [alike]:
            sides = (
                _wording([(c.one, c.words) for c in group], order),
                _wording([(c.other, c.others) for c in group], order),
            )
            if sides not in told:
                told.append(sides)
    return told


def differing_told(row: FactRow, ledger: Ledger) -> list[str]:
    """What differs in a row, in words: ``weight (A) / size (B C D)``, ``so (D, not C)``."""
    return ["".join(text for text, _ in parts) for parts in differing_parts(row, ledger)]


def differing_parts(row: FactRow, ledger: Ledger) -> Iterator[list[tuple[str, bool]]]:
    """The same in pieces, each with whether it is words of a version."""
    for one, other in differing(row, ledger):
        ours, theirs = " ".join(one.sigla), " ".join(other.sigla)
        if other.words:
            behind = (f" ({theirs})", False)
            yield [(one.words, True), (f" ({ours}) / ", False), (other.words, True), behind]
        else:
            yield [(one.words, True), (f" ({ours}, not {theirs})", False)]


def _folded(words: str) -> str:
    """Words as they are compared: contractions written out, numbers in one form."""
    return " ".join(unit.key for unit in spoken_units(words)) or words


def _unshared(one: str, other: str) -> tuple[str, str]:
    """Two wordings without the words that both begin with: *did not* beside *did*."""
    ours, theirs = one.split(), other.split()
    same = sum(
        1 for _ in takewhile(lambda both: both[0] == both[1], zip(ours, theirs, strict=False))
    )
    return " ".join(ours[same:]), " ".join(theirs[same:])


def _turned(contrast: Contrast) -> Contrast:
    return Contrast(contrast.other, contrast.others, contrast.one, contrast.words)


def _wording(had: Sequence[tuple[str, str]], order: dict[str, int]) -> Wording:
    """The words of a side, as the first version has them, and all that have them."""
    words_of = dict(reversed(had))
    sigla = tuple(sorted(words_of, key=order.__getitem__))
    return Wording(words_of[sigla[0]], sigla, tuple(dict.fromkeys(words for _, words in had)))
