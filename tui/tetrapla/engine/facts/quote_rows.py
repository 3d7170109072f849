"""Rows of quotations: the same utterance in every version that quotes it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from tetrapla.engine.facts.matching import LIKELY, Said, Tie, ties
from tetrapla.engine.facts.relation import Relation, relate
from tetrapla.engine.facts.sentences import clauses
from tetrapla.engine.facts.types import (
    FactKind,
    FactRow,
    Label,
    Pair,
    Place,
    Quotation,
    State,
    Utterance,
)
from tetrapla.engine.facts.types import (
    Said as SaidBy,
)
from tetrapla.engine.facts.utterances import utterances_of
from tetrapla.engine.facts.weighing import Weights, words_of
from tetrapla.engine.kinds import Level

_FEWEST = 3
"""Words of a quotation that has a row."""
_APART = 0.25
"""Share of the shorter stretch that two stretches of a sentence may have in common and still be
two parts of it."""
_REASONS = 6
_WORST = (State.ALTERED, State.SHORTER, State.FORM, State.SAME)
"""States of pairs, the one that a row has first."""


@dataclass(frozen=True)
class QuoteRows:
    """The rows, and the utterances that stand in them."""

    rows: tuple[FactRow, ...]
    utterances: Mapping[str, Utterance]
    """Id -> utterance."""


def quote_rows(
    quotations: Mapping[str, Sequence[Quotation]],
    text_of: Callable[[str], str],
    row_of: Callable[[str], int],
    light: frozenset[str],
) -> QuoteRows:
    """Put the utterances of all versions into rows.

    Args:
        quotations: Siglum -> its quotations, in order.
        text_of: The repaired text of a passage.
        row_of: The row of the comparison in which a passage stands.
        light: Function words of the story.
    """
    said = _said(quotations, text_of)
    weights = Weights.of((s.words for s in said), light)
    found = ties(said, weights)
    parted = _parted(said, found, quotations, text_of)
    if parted is not None:
        said = parted
        weights = Weights.of((s.words for s in said), light)
        found = ties(said, weights)
    by_id = {q.id: q for told in quotations.values() for q in told}
    rows = [
        _row(said, members, tied, by_id, weights, row_of) for members, tied in _groups(said, found)
    ]
    return QuoteRows(tuple(rows), {s.utterance.id: s.utterance for s in said})


def _said(
    quotations: Mapping[str, Sequence[Quotation]], text_of: Callable[[str], str]
) -> list[Said]:
    """Every utterance that is compared."""
    out: list[Said] = []
    for siglum, told in quotations.items():
        order = 0
        for quotation in told:
            if not quotation.counts or quotation.within:
                continue
            for utterance in utterances_of(quotation, text_of(quotation.place.passage)):
                one = _one(utterance, siglum, quotation, order)
                if len(one.words.stems) >= _FEWEST or quotation.place.end > utterance.place.end:
                    out.append(one)
                    order += 1
    return out


def _one(utterance: Utterance, siglum: str, quotation: Quotation, order: int) -> Said:
    name = quotation.attribution.name if quotation.attribution else ""
    return Said(
        utterance,
        siglum,
        words_of(utterance.text),
        frozenset(name.casefold().split()),
        order,
    )


def _parted(
    said: Sequence[Said],
    found: Sequence[Tie],
    quotations: Mapping[str, Sequence[Quotation]],
    text_of: Callable[[str], str],
) -> list[Said] | None:
    """The utterances, those cut of which others have parts apart; None: there are none."""
    stretches: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for tie in found:
        stretches[tie.a].append(tie.like.left)
        stretches[tie.b].append(tie.like.right)
    cuts = {
        k: cut
        for k, parts in stretches.items()
        if len(parts) > 1 and (cut := _cut_between(said[k], parts)) is not None
    }
    if not cuts:
        return None
    by_id = {q.id: q for told in quotations.values() for q in told}
    numbers: dict[str, int] = defaultdict(int)
    orders: dict[str, int] = defaultdict(int)
    out = []
    for k, one in enumerate(said):
        text = text_of(one.utterance.place.passage)
        for place in _pieces(one.utterance.place, cuts.get(k), text):
            quotation = by_id[one.utterance.quotation]
            numbers[quotation.id] += 1
            part = Utterance(
                f"{quotation.id}.{numbers[quotation.id]}",
                quotation.id,
                place,
                text[place.start : place.end],
            )
            out.append(_one(part, one.siglum, quotation, orders[one.siglum]))
            orders[one.siglum] += 1
    return out


def _cut_between(one: Said, parts: Sequence[tuple[int, int]]) -> int | None:
    """Where to cut an utterance between two stretches that another version has apart.

    Returns:
        Code points from its beginning; None: no two stretches are apart, or no clause ends there.
    """
    text, spans = one.utterance.text, one.words.spans
    for left, right in combinations(sorted(set(parts)), 2):
        overlap = left[1] - right[0]
        if overlap > _APART * min(left[1] - left[0], right[1] - right[0]):
            continue
        start, end = spans[max(left[0], left[1] - 1 - max(0, overlap))][0], spans[right[0]][0]
        fitting = [cut for cut in clauses(text) if start < cut <= end]
        if fitting:
            return fitting[-1]
    return None


def _pieces(place: Place, cut: int | None, text: str) -> Iterator[Place]:
    """An utterance whole, or its two parts without the white space between."""
    if cut is None:
        yield place
        return
    first = text[place.start : place.start + cut].rstrip()
    yield place._replace(end=place.start + len(first))
    yield place._replace(start=place.start + cut)


def _groups(said: Sequence[Said], found: Sequence[Tie]) -> Iterator[tuple[list[int], list[Tie]]]:
    """Utterances that belong together, at most one of a version, in the order of the story."""
    group = list(range(len(said)))
    members = {k: [k] for k in group}
    chosen: list[Tie] = []
    for tie in found:
        one, other = group[tie.a], group[tie.b]
        if one == other:
            chosen.append(tie)
            continue
        sigla = [said[k].siglum for k in (*members[one], *members[other])]
        if len(sigla) != len(set(sigla)):
            continue
        chosen.append(tie)
        for k in members[other]:
            group[k] = one
        members[one] += members.pop(other)
    tied: dict[int, list[Tie]] = defaultdict(list)
    for tie in chosen:
        tied[group[tie.a]].append(tie)
    for key, own in members.items():
        yield sorted(own), tied[key]


def _row(
    said: Sequence[Said],
    members: Sequence[int],
    tied: Sequence[Tie],
    by_id: Mapping[str, Quotation],
    weights: Weights,
    row_of: Callable[[str], int],
) -> FactRow:
    """One row: its cells, how they are to each other, and who is said to speak."""
    cells = {said[k].siglum: (said[k].utterance.id,) for k in members}
    pairs = tuple(_pair(said, a, b, tied, weights) for a, b in combinations(members, 2))
    first = min(row_of(said[k].utterance.place.passage) for k in members)
    row = FactRow(
        kind=FactKind.QUOTATION,
        state=State.ONLY,
        level=Level.LIKELY,
        cells=cells,
        told={},
        pairs=pairs,
        row=first,
    )
    if len(members) < 2:
        return row
    by, media = attributed([by_id[said[k].utterance.quotation] for k in members])
    state, level = state_of(pairs)
    labels = frozenset[Label]().union(*(pair.labels for pair in pairs))
    return replace(row, state=state, level=level, labels=labels, said=by, media=media)


def _pair(said: Sequence[Said], a: int, b: int, tied: Sequence[Tie], weights: Weights) -> Pair:
    """Two utterances of a row, compared."""
    tie = next((t for t in tied if (t.a, t.b) == (a, b)), None)
    one, other = said[a], said[b]
    relation: Relation = relate(one.utterance.text, other.utterance.text, weights.of_word)
    state = relation.state
    score = tie.like.alike if tie else relation.shared
    if state is State.ALTERED and (tie is None or tie.weak or tie.like.alike < LIKELY):
        state = State.PERHAPS
    both = set(one.words.stems) & set(other.words.stems)
    reasons = sorted(weights.content(both), key=lambda word: (-weights.of_word(word), word))
    return Pair(
        one.utterance.id,
        other.utterance.id,
        state,
        round(score, 4),
        relation.words,
        tuple(reasons[:_REASONS]),
        relation.labels,
    )


def state_of(pairs: Sequence[Pair]) -> tuple[State, Level]:
    """The state of a row: the worst of what is likely; a hint where nothing is."""
    likely = [pair.relation for pair in pairs if pair.relation is not State.PERHAPS]
    if not likely:
        return State.PERHAPS, Level.HINT
    return next(state for state in _WORST if state in likely), Level.LIKELY


def attributed(quotations: Sequence[Quotation]) -> tuple[SaidBy, bool]:
    """How the attributions of a row are to each other, and whether the media named differ."""
    told = [q.attribution for q in quotations if q.attribution]
    media = {a.medium.casefold() for a in told if a.medium}
    names = [frozenset(a.name.casefold().split()) for a in told if a.name]
    if not names:
        by = SaidBy.NONE
    elif any(not (a <= b or b <= a) for a, b in combinations(names, 2)):
        by = SaidBy.OTHERWISE
    else:
        by = SaidBy.ALIKE if len(names) == len(quotations) else SaidBy.SOME
    return by, len(media) > 1
