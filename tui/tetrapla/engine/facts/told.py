"""Quoted words that other versions tell without quotation marks.

Only words told in the same order are found: a paraphrase without marks is not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tetrapla.engine.facts.types import Place
from tetrapla.engine.facts.weighing import Weights, Words, words_of

_RUN = 4
"""Words in a row by which a place is found."""
_FEWEST, _CONTENT = 5, 3
"""Words that must be told in a row, and how many of them must tell something."""
_SHARE = 0.8
"""Share of the quotation that must be told in a row."""


@dataclass(frozen=True)
class Unquoted:
    """The text of one version outside of quotation marks, to look for words in."""

    words: list[tuple[str, Words]] = field(default_factory=list)
    """Id of a passage and its words, those inside of quotations blank."""
    places: dict[tuple[str, ...], list[tuple[int, int]]] = field(default_factory=dict)
    """So many words in a row -> index in ``words``, index of the first word."""

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
        places: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
        for passage, text in passages:
            words = words_of(text)
            inside = quoted.get(passage, ())
            stems = tuple(
                "" if any(a <= start < b for a, b in inside) else stem
                for stem, (start, _) in zip(words.stems, words.spans, strict=True)
            )
            for at in range(len(stems) - _RUN + 1):
                run = stems[at : at + _RUN]
                if "" not in run:
                    places[run].append((len(told), at))
            told.append((passage, Words(stems, words.spans)))
        return cls(told, dict(places))

    def find(self, wanted: Words, weights: Weights) -> Place | None:
        """Where most of an utterance is told in a row; None: nowhere."""
        best: tuple[int, Place] | None = None
        least = max(_FEWEST, int(_SHARE * len(wanted.stems)))
        for first, where, at in self._runs(wanted):
            passage, words = self.words[where]
            length = 0
            for ours, theirs in zip(wanted.stems[first:], words.stems[at:], strict=False):
                if ours != theirs:
                    break
                length += 1
            told = wanted.stems[first : first + length]
            if length < least or len(set(weights.content(told))) < _CONTENT:
                continue
            if best is None or length > best[0]:
                place = Place(passage, words.spans[at][0], words.spans[at + length - 1][1])
                best = (length, place)
        return best[1] if best else None

    def _runs(self, wanted: Words) -> Iterator[tuple[int, int, int]]:
        """Index of a word of the utterance, and a place where it and the next ones stand."""
        for first in range(len(wanted.stems) - _RUN + 1):
            for where, at in self.places.get(wanted.stems[first : first + _RUN], ()):
                yield first, where, at
