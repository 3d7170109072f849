"""Quoted words that other versions tell without quotation marks.

Only words told in the same order are found: a paraphrase without marks is not.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from tetrapla.engine.align.words import stem
from tetrapla.engine.facts.types import FactRow, Place, Quotation, State
from tetrapla.engine.facts.utterances.certainty import COMMON
from tetrapla.engine.facts.utterances.rows import QuoteRows
from tetrapla.engine.facts.utterances.weighing import Weights, Words, words_of
from tetrapla.engine.model import Part
from tetrapla.engine.results import Comparison

_RUN = 4
"""Words in a row by which a place is found."""
_FEWEST, _CONTENT = 5, 3
"""Words that must be told in a row, and how many of them must tell something."""
_WHOLE = 6
"""Words of an utterance that is told whole; one word less then has to tell something."""
_CONTENT_BESIDE = 2
"""How many of fewer words, told whole in the row of the quotation, must tell something."""
_SHARE = 0.8
"""Share of the quotation that must be told in a row."""
_MOST = 50
"""Places of so many words in a row that are looked at: what stands more often is a refrain."""
_PATIENCE = 200
"""Times its own words that an utterance is compared word by word with what a version tells."""

_WORD = re.compile(r"[^\W_]+")

Run = tuple[str, ...]
"""So many words in a row."""


def with_told(
    comparison: Comparison, quotations: Mapping[str, Sequence[Quotation]], quoted: QuoteRows
) -> Iterator[FactRow]:
    """The rows of quotations, with where versions that do not quote them tell the same words.

    Args:
        comparison: A finished comparison.
        quotations: Siglum -> its quotations.
        quoted: The rows without any of that.
    """
    ways = [_ways(row, quoted) for row in quoted.rows]
    stems, unquoted = _Stems(), dict[str, Unquoted]()
    for siglum in comparison.sigla:
        wanted = {
            run
            for row, own in zip(quoted.rows, ways, strict=True)
            if siglum not in row.cells
            for told in own
            for run in _rough_runs(quoted.utterances[told].text, stems)
        }
        unquoted[siglum] = _unquoted(comparison, siglum, quotations[siglum], wanted, stems)

    def beside(row: FactRow) -> Callable[[str], bool]:
        return lambda passage: comparison.row_of[passage] == row.row

    for row, own in zip(quoted.rows, ways, strict=True):
        found = {
            s: first
            for s in comparison.sigla
            if s not in row.cells
            for first in [_first(unquoted[s], own, quoted, beside(row))]
            if first is not None
        }
        yield replace(
            row,
            told={s: (place,) for s, (_, place) in found.items()},
            told_as={s: told for s, (told, _) in found.items()},
            state=State.TOLD if row.state is State.ONLY and found else row.state,
        )


def _ways(row: FactRow, quoted: QuoteRows) -> list[str]:
    """Ids of the fullest utterance of each version, each wording once, the longest first."""
    fullest = [max(ids, key=lambda i: len(quoted.words[i].stems)) for ids in row.cells.values()]
    told = {quoted.words[i].stems: i for i in reversed(fullest)}
    return sorted(told.values(), key=lambda told: -len(quoted.utterances[told].text))


def _first(
    unquoted: Unquoted, ways: Sequence[str], quoted: QuoteRows, beside: Callable[[str], bool]
) -> tuple[str, Place] | None:
    """Which of some utterances a version tells, and where; the first that it does."""
    found = ((told, unquoted.find(quoted.words[told], quoted.weights, beside)) for told in ways)
    return next(((told, place) for told, place in found if place is not None), None)


def _unquoted(
    comparison: Comparison,
    siglum: str,
    told: Sequence[Quotation],
    wanted: Set[Run],
    stems: _Stems,
) -> Unquoted:
    """The passages of a version that may tell what is wanted; few do, and reading costs."""
    inside: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for quotation in told:
        inside[quotation.place.passage].append((quotation.place.start, quotation.place.end))
    passages = [
        (p.id, p.repaired_text)
        for p in comparison.passages_of(siglum)
        if p.part is Part.BODY
        and p.id not in comparison.asides
        and not all(
            wanted.isdisjoint(_rough_runs(outside, stems))
            for outside in _outside(p.repaired_text, inside[p.id])
        )
    ]
    return Unquoted.of(passages, inside)


def _outside(text: str, quoted: Sequence[tuple[int, int]]) -> Iterator[str]:
    """The parts of a text that do not stand in quotation marks."""
    at = 0
    for start, end in quoted:
        yield text[at:start]
        at = max(at, end)
    yield text[at:]


class _Stems(dict[str, str]):
    """Word -> how it is compared; each is asked for again and again."""

    def __missing__(self, word: str) -> str:
        found = self[word] = stem(word)
        return found


def _rough_runs(text: str, stems: _Stems) -> Iterator[Run]:
    """So many words in a row, from each word of a text on, without what takes time to read.

    Numbers in figures and in words are not one here, nor are *do not* and *don't*: a stretch that
    tells a quotation has other runs by which it is found.
    """
    words = list(map(stems.__getitem__, _WORD.findall(text.casefold())))
    return zip(*(words[k:] for k in range(_RUN)), strict=False)


@dataclass(frozen=True)
class Unquoted:
    """The text of one version outside of quotation marks, to look for words in."""

    words: list[tuple[str, Words]]
    """Id of a passage and its words, those inside of quotations blank."""
    places: dict[Run, list[tuple[int, int]]]
    """So many words in a row -> index in ``words``, index of the first word; the first places."""

    @classmethod
    def of(
        cls, passages: Sequence[tuple[str, str]], quoted: Mapping[str, Sequence[tuple[int, int]]]
    ) -> Unquoted:
        """Read the passages of a version.

        Args:
            passages: Id and repaired text of those that are the story.
            quoted: Id of a passage -> the stretches of it that stand in quotation marks.
        """
        told: list[tuple[str, Words]] = []
        places: dict[Run, list[tuple[int, int]]] = defaultdict(list)
        for passage, text in passages:
            words = words_of(text)
            inside = quoted.get(passage, ())
            stems = tuple(
                "" if any(a <= start < b for a, b in inside) else stem
                for stem, (start, _) in zip(words.stems, words.spans, strict=True)
            )
            for at in range(len(stems) - _RUN + 1):
                run = stems[at : at + _RUN]
                if "" not in run and len(places[run]) < _MOST:
                    places[run].append((len(told), at))
            told.append((passage, Words(stems, words.spans)))
        return cls(told, dict(places))

    def find(
        self,
        wanted: Words,
        weights: Weights,
        beside: Callable[[str], bool] = lambda _: False,
    ) -> Place | None:
        """Where most of an utterance is told in a row; None: nowhere.

        Args:
            wanted: The words of the utterance.
            weights: What words tell.
            beside: Whether a passage stands in the row of the utterance: there, few words that
                are told whole are enough.
        """
        best: tuple[int, Place] | None = None
        least = max(_FEWEST, int(_SHARE * len(wanted.stems)))
        for first, where, at, length in self._stretches(wanted.stems, least):
            passage, words = self.words[where]
            told = wanted.stems[first : first + length]
            content = set(weights.content(told))
            whole = length == len(wanted.stems) >= _WHOLE and len(content - COMMON) > 0
            few = length == len(wanted.stems) and len(content - COMMON) >= _CONTENT_BESIDE
            enough = length >= least and len(content) >= (_CONTENT - whole)
            if not enough and not (few and beside(passage)):
                continue
            if best is None or length > best[0]:
                place = Place(passage, words.spans[at][0], words.spans[at + length - 1][1])
                best = (length, place)
                if length == len(wanted.stems):
                    break
        return best[1] if best else None

    def _stretches(
        self, wanted: tuple[str, ...], least: int
    ) -> Iterator[tuple[int, int, int, int]]:
        """Where words of an utterance stand in a row, each stretch once and from its begin.

        Args:
            wanted: The words of the utterance.
            least: How many of them a stretch must have, if it is not all of them.

        Yields:
            Index of the first word in the utterance, of the passage in ``words``, of the first
            word in the passage, and how many words it are.
        """
        read: dict[tuple[int, int], int] = {}
        least, patience = min(least, len(wanted)), _PATIENCE * len(wanted)
        for first in range(len(wanted) - _RUN + 1):
            for where, at in self.places.get(wanted[first : first + _RUN], ()):
                theirs, aslant = self.words[where][1].stems, (where, at - first)
                before = min(first, at)
                most = before + min(len(wanted) - first, len(theirs) - at)
                if most < least or read.get(aslant, 0) > first:
                    continue
                length = _alike(wanted, first, theirs, at)
                read[aslant] = first + length
                # a run that stands too often to be kept everywhere may begin the stretch
                back = next(
                    (k for k in range(before) if wanted[first - k - 1] != theirs[at - k - 1]),
                    before,
                )
                if back + length >= least:
                    yield first - back, where, at - back, back + length
                patience -= back + length
                if patience < 0:
                    return


def _alike(ours: Sequence[str], first: int, theirs: Sequence[str], at: int) -> int:
    """How many words from one place of each on are the same."""
    most = min(len(ours) - first, len(theirs) - at)
    return next((k for k in range(most) if ours[first + k] != theirs[at + k]), most)
