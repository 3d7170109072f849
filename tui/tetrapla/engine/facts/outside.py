"""A *not* that stands just before quoted words in one version and not in another.

*He wanted “a spot at the bar”* beside *“I want not a spot at the bar”*: no word between the marks
was altered, and the sense is turned. Where the writer says *not* in words of his own before a
partial quotation, as in *he did not want to “give up”*, nothing is.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from tetrapla.engine.differences.units import Sort, Unit, units_of
from tetrapla.engine.facts.relation import Relation
from tetrapla.engine.facts.types import Label, Quotation, Utterance
from tetrapla.engine.facts.word_lists import words

_NEAR = 3
"""Words before those that both have in which a *not* turns them."""
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
_SENTENCE_END = re.compile(r"[.!?…\n][\"”’'»)\]]*\s+(?=[\"“‘«(\[]*[A-Z])")
_CLAUSE_END = re.compile(r"[,;:.!?…–—]|\s-(?=\s)|(?<=\S)[\"”»](?=\s)")


class Heard(NamedTuple):
    """An utterance where it stands."""

    utterance: Utterance
    quotation: Quotation
    text: str
    """Of its passage."""


def outside_labels(one: Heard, other: Heard, relation: Relation) -> frozenset[Label]:
    """The labels of a pair, with what stands before the words of both.

    A negation that one has inside its marks and the other in the writer's words before them is no
    difference.
    """
    sides = [
        (heard, heard.utterance.place.start + at)
        for heard, at in zip((one, other), relation.starts, strict=True)
    ]
    if Label.NEGATION in relation.labels:
        inside = [_begins_negated(*side) for side in sides]
        lacking = sides[inside.index(False)] if inside[0] != inside[1] else None
        if lacking and _runs_on(lacking[0]) and _may_be_turned(*lacking):
            return relation.labels - {Label.NEGATION}
        return relation.labels
    near = [_is_turned(*side) for side in sides]
    if near[0] != near[1] and not _may_be_turned(*sides[near.index(False)]):
        return relation.labels | {Label.OUTSIDE}
    return relation.labels


def _begins_negated(heard: Heard, start: int) -> bool:
    """Whether a negation stands among the first words of what is compared."""
    units = units_of(heard.text[start : heard.utterance.place.end][:_LOOK_BACK], "en")
    return any(unit.sort is Sort.NEGATION for unit in units[:_FAR])


def _is_turned(heard: Heard, start: int) -> bool:
    """Whether a *not* stands straight before a place, with no clause between."""
    before = heard.text[max(0, start - _LOOK_BACK) : start]
    if not _NOT_LIKE.search(before):
        return False
    ends = [m.end() for m in _CLAUSE_END.finditer(before)]
    units = units_of(before[ends[-1] :] if ends else before, "en")
    return any(_turns(units, at) for at in range(max(0, len(units) - _NEAR), len(units)))


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
