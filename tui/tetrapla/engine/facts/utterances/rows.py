"""Rows of quotations: the same utterance in every version that quotes it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from tetrapla.engine.facts.speakers.media import are_other_media
from tetrapla.engine.facts.types import (
    FactKind,
    FactRow,
    Label,
    Pair,
    Quotation,
    State,
    Utterance,
)
from tetrapla.engine.facts.types import (
    Said as SaidBy,
)
from tetrapla.engine.facts.utterances.certainty import is_mostly_one
from tetrapla.engine.facts.utterances.matching import LIKELY, LIKELY_OF_ONE, Said, Tie, ties
from tetrapla.engine.facts.utterances.outside import Heard, with_outside
from tetrapla.engine.facts.utterances.parts import Quoted, compared, parted
from tetrapla.engine.facts.utterances.relation import Relation, relate
from tetrapla.engine.facts.utterances.same_speaker import speak_otherwise, speaker_said
from tetrapla.engine.facts.utterances.splicing import with_splices
from tetrapla.engine.facts.utterances.weighing import Weights, Words
from tetrapla.engine.kinds import Level

_REASONS = 6
_WORST = (State.ALTERED, State.SHORTER, State.FORM, State.SAME)
"""States of pairs, the one that a row has first."""
_PART = 0.3
"""Share of the words of both that two utterances have in common that are no two parts of one."""


@dataclass(frozen=True)
class QuoteRows:
    """The rows, and the utterances that stand in them."""

    rows: tuple[FactRow, ...]
    utterances: Mapping[str, Utterance]
    """Id -> utterance."""
    words: Mapping[str, Words]
    """Id of an utterance -> its words."""
    weights: Weights
    """What words tell in the story."""


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
    quoted = Quoted(quotations, text_of, row_of)
    said, halves = compared(quoted), frozenset[str]()
    weights = Weights.of((s.words for s in said), light)
    found = ties(said, weights)
    cut = parted(said, found, quoted)
    if cut is not None:
        said, halves = cut
        found = ties(said, weights)
    by_id = {q.id: q for told in quotations.values() for q in told}
    rows = [
        _row(said, members, tied, by_id, weights, quoted) for members, tied in _groups(said, found)
    ]
    utterances = {s.utterance.id: s.utterance for s in said}
    words = {s.utterance.id: s.words for s in said}
    spliced = with_splices(rows, utterances, by_id, halves)
    return QuoteRows(spliced, utterances, words, weights)


def _groups(said: Sequence[Said], found: Sequence[Tie]) -> Iterator[tuple[list[int], list[Tie]]]:
    """Utterances that belong together, in the order of the story.

    Two of one version are put together only where one of them repeats the other or a part of it;
    those of two people only where they are alike themselves, not by way of one of nobody.
    """
    group = list(range(len(said)))
    members = {k: [k] for k in group}
    chosen: list[Tie] = []
    alike = {pair for tie in found for pair in ((tie.a, tie.b), (tie.b, tie.a))}
    for tie in found:
        one, other = group[tie.a], group[tie.b]
        if one == other:
            chosen.append(tie)
            continue
        again = [
            (a, b) for a in members[one] for b in members[other] if said[a].siglum == said[b].siglum
        ]
        sure = not tie.weak and not tie.doubtful
        if again and not (sure and all(_repeats(said[a], said[b]) for a, b in again)):
            continue
        two = [
            (a, b)
            for a in members[one]
            for b in members[other]
            if speak_otherwise(said[a].speaker, said[b].speaker)
        ]
        if two and not tie.agreed and alike.isdisjoint(two):
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


def _repeats(one: Said, other: Said) -> bool:
    """Whether of two utterances of one version one is the other or a part of it, word for word."""
    short, long = sorted((one.words.stems, other.words.stems), key=len)
    if speak_otherwise(one.speaker, other.speaker):
        return False
    return any(long[k : k + len(short)] == short for k in range(len(long) - len(short) + 1))


def _row(
    said: Sequence[Said],
    members: Sequence[int],
    tied: Sequence[Tie],
    by_id: Mapping[str, Quotation],
    weights: Weights,
    quoted: Quoted,
) -> FactRow:
    """One row: its cells, how they are to each other, and who is said to speak."""
    cells: dict[str, tuple[str, ...]] = {}
    fullest: dict[str, int] = {}
    for k in members:
        siglum = said[k].siglum
        cells[siglum] = (*cells.get(siglum, ()), said[k].utterance.id)
        before = fullest.setdefault(siglum, k)
        if len(said[k].words.stems) > len(said[before].words.stems):
            fullest[siglum] = k
    tie_of = {frozenset((tie.a, tie.b)): tie for tie in reversed(tied)}
    compared = [
        _compared(said, (a, b), tie_of.get(frozenset((a, b))), weights, by_id, quoted)
        for a, b in combinations(fullest.values(), 2)
    ]
    pairs = tuple(_sure(compared))
    for k, other in _parts_again(said, members, fullest, pairs):
        relation, pair = _compared(
            said, (min(k, other), max(k, other)), None, weights, by_id, quoted
        )
        pairs = (*pairs, pair._replace(relation=relation.state, again=True))
    row = FactRow(
        kind=FactKind.QUOTATION,
        state=State.ONLY,
        level=Level.LIKELY,
        cells=cells,
        told={},
        pairs=pairs,
        row=min(said[k].row for k in members),
    )
    if len(fullest) < 2:
        return row
    utterances = {said[k].utterance.id: said[k].utterance for k in members}
    by, media = attributed(
        {s: [by_id[utterances[i].quotation] for i in ids] for s, ids in cells.items()}
    )
    state, level = state_of(pairs)
    if level is Level.LIKELY:
        state = _worst((state, *(r.state for r, _ in compared if not _is_another_part(r))))
    labels = frozenset[Label]().union(*(pair.labels for pair in pairs))
    return replace(row, state=state, level=level, labels=labels, said=by, media=media)


def _parts_again(
    said: Sequence[Said],
    members: Sequence[int],
    fullest: Mapping[str, int],
    pairs: Sequence[Pair],
) -> Iterator[tuple[int, int]]:
    """What a version tells a part of beside the whole, and the whole of one that does not."""
    index = {said[k].utterance.id: k for k in fullest.values()}
    beside: dict[int, list[int]] = defaultdict(list)
    for pair in pairs:
        if pair.relation is not State.PERHAPS:
            one, other = index[pair.a], index[pair.b]
            beside[one].append(other)
            beside[other].append(one)
    having = {(said[k].siglum, said[k].words.stems) for k in members}
    for k in members:
        whole, stems = fullest[said[k].siglum], said[k].words.stems
        lacking = [o for o in beside[whole] if (said[o].siglum, stems) not in having]
        if lacking and stems != said[whole].words.stems:
            yield k, lacking[0]


def _sure(compared: Sequence[tuple[Relation, Pair]]) -> Iterator[Pair]:
    """The pairs, those told as likely as well that others which are make one utterance.

    What likely is what another is, is likely that other; but for two parts of one whole.
    """
    group: dict[str, set[str]] = {}
    for _, pair in compared:
        for key in (pair.a, pair.b):
            group.setdefault(key, {key})
        if pair.relation is not State.PERHAPS:
            group[pair.a] |= group[pair.b]
            group.update((key, group[pair.a]) for key in group[pair.b])
    for relation, pair in compared:
        joined = pair.b in group[pair.a] and not _is_another_part(relation)
        yield pair._replace(relation=relation.state) if joined else pair


def _is_another_part(relation: Relation) -> bool:
    """Whether two utterances have so little in common that they may be two parts of one."""
    apart = relation.state is State.ALTERED or relation.overlaps
    return apart and relation.shared < _PART


def _compared(
    said: Sequence[Said],
    both: tuple[int, int],
    tie: Tie | None,
    weights: Weights,
    by_id: Mapping[str, Quotation],
    quoted: Quoted,
) -> tuple[Relation, Pair]:
    """How two utterances of a row are to each other, and what the row says of it."""
    one, other = (said[k].utterance for k in both)
    units = said[both[0]].words.units, said[both[1]].words.units
    relation = relate(one.text, other.text, weights.of_word, units)
    relation = with_outside(_heard(one, by_id, quoted), _heard(other, by_id, quoted), relation)
    shared = set(said[both[0]].words.stems) & set(said[both[1]].words.stems)
    reasons = sorted(weights.content(shared), key=lambda word: (-weights.of_word(word), word))
    return relation, Pair(
        one.id,
        other.id,
        relation.state if _is_likely(relation, tie) else State.PERHAPS,
        round(tie.like.alike if tie else relation.shared, 4),
        relation.words,
        tuple(reasons[:_REASONS]),
        relation.labels,
    )


def _heard(utterance: Utterance, by_id: Mapping[str, Quotation], quoted: Quoted) -> Heard:
    return Heard(utterance, by_id[utterance.quotation], quoted.text_of(utterance.place.passage))


def _is_likely(relation: Relation, tie: Tie | None) -> bool:
    """Whether two utterances of a row are likely one."""
    if tie is None:
        return relation.state in (State.SAME, State.FORM)
    if tie.weak or tie.doubtful:
        return False
    if not tie.placed and (relation.state is State.ALTERED or relation.overlaps):
        least = LIKELY_OF_ONE if tie.agreed and is_mostly_one(tie.like) else LIKELY
        return tie.like.alike >= least
    return True


def state_of(pairs: Sequence[Pair]) -> tuple[State, Level]:
    """The state of a row: the worst of what is likely; a hint where nothing is."""
    likely = [pair.relation for pair in pairs if pair.relation is not State.PERHAPS]
    if not likely:
        return State.PERHAPS, Level.HINT
    return _worst(likely), Level.LIKELY


def _worst(states: Iterable[State]) -> State:
    """The state of several that tells of the greatest difference."""
    return min(states, key=_WORST.index)


def attributed(told: Mapping[str, Sequence[Quotation]]) -> tuple[SaidBy, bool]:
    """How the attributions of a row are to each other, and whether the media named differ.

    Args:
        told: Siglum -> its quotations; one that names who speaks does so for all of its version.
    """
    said = {s: [q.attribution for q in own if q.attribution] for s, own in told.items()}
    named = {s: [speaker_said(a) for a in own if a.name] for s, own in said.items()}
    media = [{a.medium for a in own if a.medium} for own in said.values()]
    names = [name for own in named.values() for name in own]
    if not names:
        by = SaidBy.NONE
    elif any(speak_otherwise(a, b) for a, b in combinations(names, 2)):
        by = SaidBy.OTHERWISE
    else:
        by = SaidBy.ALIKE if all(named.values()) else SaidBy.SOME
    return by, any(are_other_media(a, b) for a, b in combinations(filter(None, media), 2))
