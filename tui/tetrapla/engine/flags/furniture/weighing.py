"""How probably a line is furniture of the page: facts weighed by a logistic model, in two passes.

The first pass weighs what a line is and where it stands; the second does so again with what the
first thinks of the lines around it, and with the story found anew without the lines that are
hardly part of it (a comment of a reader is prose too). The weights are fitted on labelled lines of
web pages, see :mod:`tetrapla.engine.flags.furniture.weights`.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter, mul, sub
from typing import NamedTuple

from tetrapla.engine.flags.furniture import place
from tetrapla.engine.flags.furniture.lines import (
    SHAPE,
    WORDING,
    Line,
    prose_in,
    shape_of,
    telling_words,
    wording_of,
)
from tetrapla.engine.flags.furniture.weights import FIRST, SECOND, TRUST, USUAL
from tetrapla.engine.languages import Language
from tetrapla.engine.progress import Step, silent, watched

FIRST_FACTS = (*SHAPE, *WORDING, *place.STORY, *place.REPEATED, *place.PLACE, *place.COMPANY)
SECOND_FACTS = (*FIRST_FACTS, *place.NEIGHBOURS)

SIGNALS: Mapping[str, tuple[str, ...]] = {
    "wording": WORDING,
    "shape": SHAPE,
    "words": place.STORY,
    "repeated": place.REPEATED,
    "place": place.PLACE,
    "company": (*place.COMPANY, *place.NEIGHBOURS),
}
"""Signal -> the facts it rests on; a line is likely furniture where two signals say so."""

LEAST = 0.65
"""Confidence below which a line is the story."""
_WRAPPED = 0.2
"""Share of lines that start with a small letter in a text with a line end in mid-sentence."""
_HARDLY = 0.02
"""Probability of the first pass below which no second one makes furniture of a line."""
_TELLS = 0.4
"""From these odds on, as a logarithm, a signal speaks for itself."""
_FEWEST_WORDS = 60
"""Of prose: a version with less has no story that could be told from what stands around it."""
_LEAST_SHARE = 0.25
"""Of prose among all words: below it the version is a list, a poem or a play."""


class Judgement(NamedTuple):
    """What is thought of one line."""

    confidence: float
    """Share of boilerplate among lines that are judged so or more probable, 0 to 1."""
    signals: tuple[str, ...]
    """Names of the signals that speak for furniture, strongest first."""
    facts: Mapping[str, float]
    """Name -> value, of the second pass."""


class Model(NamedTuple):
    """Weights in the order of the facts, the bias apart."""

    bias: float
    weights: tuple[float, ...]

    @classmethod
    def of(cls, weights: Mapping[str, float], facts: Sequence[str]) -> Model:
        """Set weights in the order of facts; a fact without one does not count."""
        return cls(weights["bias"], tuple(weights.get(fact, 0.0) for fact in facts))

    def probability(self, facts: Iterable[float]) -> float:
        """Between 0 and 1."""
        odds = self.bias + math.fsum(map(mul, self.weights, facts))
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


_FIRST = Model.of(FIRST, FIRST_FACTS)
_SECOND = Model.of(SECOND, SECOND_FACTS)
_SIGNALS = tuple(
    (
        signal,
        itemgetter(*map(SECOND_FACTS.index, facts)),
        tuple(SECOND.get(fact, 0.0) for fact in facts),
        tuple(USUAL.get(fact, 0.0) for fact in facts),
    )
    for signal, facts in SIGNALS.items()
)
"""Name, facts out of those of the second pass, their weights, and what they usually are."""
_WORDS = itemgetter(*map(SECOND_FACTS.index, place.STORY))


def judge(
    lines: Sequence[Line],
    small: Language,
    site_words: frozenset[str],
    least: float = LEAST,
    step: Step = silent,
) -> list[Judgement | None]:
    """Judge the lines of one version.

    Args:
        lines: All of them, in order.
        small: The small words of its languages.
        site_words: Words that phrases of rules have in common.
        least: Confidence below which a line is taken for the story.
        step: Told now and then how far it is.

    Returns:
        One a line; None for those that rules know and for those of the story, so for all where
        there is no story to tell others from.
    """
    if not has_story(lines):
        return [None] * len(lines)
    open_places = [i for i, line in enumerate(lines) if not line.kind and not line.closed]
    own = facts_alone([lines[i] for i in open_places], small, site_words, step)
    alone = dict(zip(open_places, own, strict=True))
    step("flagging", 0.3)
    first = place.Surroundings(lines)
    thought = [1.0] * len(lines)
    for i, facts in watched(alone.items(), step, "flagging", 0.5, 0.7):
        thought[i] = _FIRST.probability((*facts, *first.facts(i)))
    second = place.Surroundings(lines, thought, first)
    return [
        _judgement((*alone[i], *second.facts(i)), least)
        if i in alone and thought[i] >= _HARDLY
        else None
        for i in watched(range(len(lines)), step, "flagging", 0.9)
    ]


def has_story(lines: Sequence[Line]) -> bool:
    """Whether a version has prose enough to tell other lines from it."""
    open_lines = [line for line in lines if not line.kind and not line.closed]
    prose = sum(line.number for line in open_lines if prose_in(line))
    enough = max(_FEWEST_WORDS, _LEAST_SHARE * sum(line.number for line in open_lines))
    # Lines that go on in small letters are parts of sentences: the text is wrapped.
    wrapped = sum(line.text.lstrip()[:1].islower() for line in open_lines)
    return prose >= enough and wrapped <= _WRAPPED * len(open_lines)


def facts_alone(
    lines: Sequence[Line], small: Language, site_words: frozenset[str], step: Step = silent
) -> list[tuple[float, ...]]:
    """The facts of each line that no other line changes."""
    telling = telling_words(small, site_words)
    return [
        (*shape_of(line), *wording_of(line, small, site_words, telling))
        for line in watched(lines, step, "flagging", 0.0, 0.3)
    ]


def _judgement(facts: tuple[float, ...], least: float) -> Judgement | None:
    confidence = trust(_SECOND.probability(facts))
    if confidence < least:
        return None
    named = dict(zip(SECOND_FACTS, facts, strict=True))
    return Judgement(confidence, _signals(facts), named)


def trust(probability: float) -> float:
    """What a probability of the model is worth: the precision measured at and above it."""
    at = bisect_right(TRUST, (probability, 1.0))
    if at == 0:
        return 0.0
    if at == len(TRUST):
        return TRUST[-1][1]
    (low, less), (high, more) = TRUST[at - 1], TRUST[at]
    return less + (more - less) * (probability - low) / (high - low)


def _signals(facts: Sequence[float]) -> tuple[str, ...]:
    """The signals that speak for furniture more than they do for a usual line of a story."""
    strength = {
        signal: math.fsum(map(mul, weights, map(sub, chosen(facts), usual)))
        for signal, chosen, weights, usual in _SIGNALS
    }
    # A line without words shares none with the story, and that says nothing.
    if not any(_WORDS(facts)):
        del strength["words"]
    telling = [signal for signal, odds in strength.items() if odds >= _TELLS]
    return tuple(sorted(telling, key=lambda signal: -strength[signal]))
