"""A *not* that stands just before quoted words in one version and not in another.

*He wanted “a spot at the bar”* beside *“I want not a spot at the bar”*: no word between the marks
was altered, and the sense is turned. Where the writer says *not* in words of his own before a
partial quotation, as in *he did not want to “give up”*, nothing is.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from tetrapla.engine.differences.units import Sort, Unit, units_of
from tetrapla.engine.facts.letters import UPPER
from tetrapla.engine.facts.types import Label, Quotation, State, Utterance
from tetrapla.engine.facts.utterances.relation import Relation
from tetrapla.engine.facts.word_lists import words

_NEAR = 3
"""Words before those that both have in which a *not* turns them."""
_BEFORE_NOT = 2
"""Words before a *not* that are told with it."""
_FAR = 7
"""Words before them in which a *not* of the writer's does."""
_LOOK_BACK = 120
_NOTS = words("not never no")
"""Negations that turn what follows, as they are compared."""
_NOT_LIKE = re.compile(r"n[’'`]?t\b|\bno|\bnever", re.IGNORECASE)
"""Where none of them can stand, no word needs to be read."""
_DENIALS = words(
    """refuse refused refuses refusing refusal decline declined declines deny denied denies denying
    oppose opposed opposes opposing reject rejected rejects rejecting fail failed fails against
    hardly unlikely unable unwilling stop stopped avoid avoided rather instead ruled dismissed"""
)
"""Words of a writer that turn what he quotes, as *not* does."""
_NO_TURN = words("doubt question wonder matter only just merely simply surprise")
"""Words before which a *not* or *no* turns nothing."""
_NO_TURN_BEFORE = words("or if why whether")
"""Words behind which it does not either: *whether or not*."""
_SENTENCE_END = re.compile(rf"[.!?…\n][\"”’'»)\]]*\s+(?=[\"“‘«(\[]*[{UPPER}])")
_CLAUSE_END = re.compile(r"[,;:.!?…–—]|\s-(?=\s)|(?<=\S)[\"”»](?=\s)")


class Heard(NamedTuple):
    """An utterance where it stands."""

    utterance: Utterance
    quotation: Quotation
    text: str
    """Of its passage."""


def with_outside(one: Heard, other: Heard, relation: Relation) -> Relation:
    """How two utterances are to each other, what stands before the words of both heard as well.

    A negation that one has inside its marks and the other in the writer's words before them is no
    difference. One that only one of the two has before them is told with the words that differ.
    """
    sides = [
        (heard, heard.utterance.place.start + at)
        for heard, at in zip((one, other), relation.starts, strict=True)
    ]
    if Label.NEGATION in relation.labels:
        inside = [_begins_negated(*side) for side in sides]
        lacking = sides[inside.index(False)] if inside[0] != inside[1] else None
        if lacking and _runs_on(lacking[0]) and _may_be_turned(*lacking):
            return relation._replace(labels=relation.labels - {Label.NEGATION})
        return relation
    near = [_turning(*side) for side in sides]
    if bool(near[0]) == bool(near[1]) or _may_be_turned(*sides[near.index("")]):
        return relation
    relation = relation._replace(labels=relation.labels | {Label.OUTSIDE})
    turning = near[0] or near[1]
    if any(turning in words for both in relation.words for words in both):
        return relation
    if relation.state is State.SHORTER:
        # There, words that one side alone has say which of the two is the shorter.
        near = [
            f"{own} {_first_word(*side)}".strip() for own, side in zip(near, sides, strict=True)
        ]
    return relation._replace(words=((near[0], near[1]), *relation.words))


def _begins_negated(heard: Heard, start: int) -> bool:
    """Whether a negation stands among the first words of what is compared."""
    units = units_of(heard.text[start : heard.utterance.place.end][:_LOOK_BACK], "en")
    return any(unit.sort is Sort.NEGATION for unit in units[:_FAR])


def _turning(heard: Heard, start: int) -> str:
    """The words from just before a *not* up to a place; empty: none, or a clause is between."""
    before = heard.text[max(0, start - _LOOK_BACK) : start]
    if not _NOT_LIKE.search(before):
        return ""
    ends = [m.end() for m in _CLAUSE_END.finditer(before)]
    clause = before[ends[-1] :] if ends else before
    units = units_of(clause, "en")
    for at in range(max(0, len(units) - _NEAR), len(units)):
        if _turns(units, at):
            first = units[max(0, at - _BEFORE_NOT)].start
            words = clause[first : units[-1].end]
            return " ".join(words.split())
    return ""


def _first_word(heard: Heard, start: int) -> str:
    """The first word behind a place."""
    units = units_of(heard.text[start : start + _LOOK_BACK], "en")
    return heard.text[start:][units[0].start : units[0].end] if units else ""


def _runs_on(heard: Heard) -> bool:
    """Whether a quotation goes on with the writer's sentence, so that his *not* holds for it."""
    inside = heard.text[heard.quotation.place.start : heard.quotation.place.end].lstrip("[(… .\xa0")
    return inside[:1].islower()


def _turns(units: list[Unit], at: int) -> bool:
    if units[at].key not in _NOTS:
        return False
    behind = units[at + 1].key if at + 1 < len(units) else ""
    before = units[at - 1].key if at else ""
    return behind not in _NO_TURN and before not in _NO_TURN_BEFORE


def _may_be_turned(heard: Heard, start: int) -> bool:
    """Whether a word that denies stands anywhere near before a place, in whosever words."""
    before = heard.text[max(0, start - _LOOK_BACK) : start]
    ends = [m.end() for m in _SENTENCE_END.finditer(before)]
    if ends:
        before = before[ends[-1] :]
    units = units_of(before, "en")[-_FAR:]
    return any(u.sort is Sort.NEGATION or u.key in _DENIALS for u in units)
