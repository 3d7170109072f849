"""The utterances of every version that are compared, cut where other versions have their parts."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import NamedTuple

from tetrapla.engine.facts.sentences import clauses
from tetrapla.engine.facts.types import Place, Quotation, Utterance
from tetrapla.engine.facts.utterances.cutting import utterances_of
from tetrapla.engine.facts.utterances.matching import Said, Tie
from tetrapla.engine.facts.utterances.same_speaker import speak_otherwise, speaker_said
from tetrapla.engine.facts.utterances.weighing import Words, words_of

_FEWEST = 3
"""Words of a quotation that has a row, whoever else has it or not."""
_APART = 0.25
"""Share of the shorter stretch that two stretches of a sentence may have in common and still be
two parts of it."""


_GAP = 3
"""So many words at most part what two sentences of one version are in another's."""
_NEAR = 3
"""Words before what two versions share in which an *and* belongs to it."""
_JOINT = re.compile(r"(?P<word>and|but|so|or|yet),?\s+(?=\S)", re.IGNORECASE)
"""What joins two parts of a sentence, where the latter begins."""


class _Stretch(NamedTuple):
    """Words of an utterance that another one has."""

    own: tuple[int, int]
    """First and behind the last, in the utterance."""
    words: Words
    """The other."""
    theirs: tuple[int, int]
    """The same in it."""


class Quoted(NamedTuple):
    """The quotations of a story, and what is asked of the passages that they stand in."""

    quotations: Mapping[str, Sequence[Quotation]]
    """Siglum -> its quotations, in order."""
    text_of: Callable[[str], str]
    """The repaired text of a passage."""
    row_of: Callable[[str], int]
    """The row of the comparison in which a passage stands."""


def compared(quoted: Quoted) -> list[Said]:
    """Every utterance that is compared; of two words, those that several versions quote."""
    every = [
        (_one(quoted, utterance, siglum, quotation, 0), quotation)
        for siglum, told in quoted.quotations.items()
        for quotation in told
        if quotation.counts and not quotation.within
        for utterance in utterances_of(quotation, quoted.text_of(quotation.place.passage))
    ]
    having: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for one, _ in every:
        having[one.words.stems].add(one.siglum)
    out: list[Said] = []
    orders: Counter[str] = Counter()
    for one, quotation in every:
        words = len(one.words.stems)
        of_several = words == _FEWEST - 1 and len(having[one.words.stems]) > 1
        if words >= _FEWEST or of_several or quotation.place.end > one.utterance.place.end:
            out.append(replace(one, order=orders[one.siglum]))
            orders[one.siglum] += 1
    return out


def _one(
    quoted: Quoted, utterance: Utterance, siglum: str, quotation: Quotation, order: int
) -> Said:
    return Said(
        utterance,
        siglum,
        words_of(utterance.text),
        speaker_said(quotation.attribution) if quotation.attribution else frozenset(),
        order,
        quoted.row_of(utterance.place.passage),
    )


def parted(
    said: Sequence[Said], found: Sequence[Tie], quoted: Quoted
) -> tuple[list[Said], frozenset[str]] | None:
    """The utterances, those cut of which others have parts apart; None: there are none.

    Returns:
        The utterances, and the ids of those that are the latter part of one that was cut.
    """
    shared: dict[int, list[_Stretch]] = defaultdict(list)
    for tie in found:
        if not tie.doubtful:
            shared[tie.a].append(_Stretch(tie.like.left, said[tie.b].words, tie.like.right))
            shared[tie.b].append(_Stretch(tie.like.right, said[tie.a].words, tie.like.left))
            for step in (1, -1):
                shared[tie.b] += _going_on(said, tie.a, tie.b, tie.like.right, step)
                shared[tie.a] += _going_on(said, tie.b, tie.a, tie.like.left, step)
    cuts = {
        k: cut
        for k, parts in shared.items()
        if len(parts) > 1 and (cut := _cuts_between(said[k], [part.own for part in parts]))
    }
    if not cuts:
        return None
    by_id = {q.id: q for told in quoted.quotations.values() for q in told}
    numbers: dict[str, int] = defaultdict(int)
    orders: dict[str, int] = defaultdict(int)
    out: list[Said] = []
    halves: set[str] = set()
    for k, one in enumerate(said):
        text = quoted.text_of(one.utterance.place.passage)
        for at, piece in enumerate(_pieces(one.utterance.place, cuts.get(k, ()), text)):
            place = _without_joint(piece, text, one, shared[k]) if at else piece
            quotation = by_id[one.utterance.quotation]
            numbers[quotation.id] += 1
            part = Utterance(
                f"{quotation.id}.{numbers[quotation.id]}",
                quotation.id,
                place,
                text[place.start : place.end],
            )
            order = orders[one.siglum]
            if k in cuts:
                out.append(_one(quoted, part, one.siglum, quotation, order))
            else:
                out.append(replace(one, utterance=part, order=order))
            if at:
                halves.add(part.id)
            orders[one.siglum] += 1
    return out, frozenset(halves)


def _going_on(
    said: Sequence[Said], one: int, other: int, place: tuple[int, int], step: int
) -> Iterator[_Stretch]:
    """The sentences beside an utterance that another has in one sentence with it, word for word.

    Args:
        said: All utterances, those of a version in their order.
        one: Index of an utterance whose words the other has.
        other: That one.
        place: Where it has them.
        step: 1 for the sentences behind it, -1 for those before.
    """
    stems, (start, end) = said[other].words.stems, place
    first = said[one].words.stems
    whole = _place_in(stems, first, range(len(stems)))
    if whole is not None:
        start, end = whole, whole + len(first)  # *I* may stand far in front of it as well
    while 0 <= one + step < len(said) and _may_be_beside(said[one], said[one + step]):
        one += step
        own = said[one].words.stems
        if step > 0:
            places = range(end, end + _GAP)
        else:
            places = range(start - len(own), start - len(own) - _GAP, -1)
        at = _place_in(stems, own, places)
        if at is None:
            return
        start, end = at, at + len(own)
        yield _Stretch((start, end), said[one].words, (0, len(own)))


def _place_in(words: Sequence[str], own: Sequence[str], places: range) -> int | None:
    """The first of some places of an utterance at which others stand word for word."""
    fitting = (k for k in places if 0 <= k < len(words) and words[k] == own[0])
    return next((k for k in fitting if words[k : k + len(own)] == own), None) if own else None


def _may_be_beside(one: Said, other: Said) -> bool:
    """Whether two utterances beside each other may be one sentence elsewhere.

    Sentences of one quotation may, and of two of nobody else; parts of sentences are told by what
    the writer says between them.
    """
    if one.utterance.quotation == other.utterance.quotation:
        return True
    if one.siglum != other.siglum or speak_otherwise(one.speaker, other.speaker):
        return False
    return one.utterance.text[:1].isupper() and other.utterance.text[:1].isupper()


def _cuts_between(one: Said, parts: Sequence[tuple[int, int]]) -> list[int]:
    """Where to cut an utterance between stretches that other versions have apart.

    Returns:
        Code points from its beginning, rising; none where no two stretches are apart, or where no
        clause ends between them.
    """
    apart = [
        (left, right)
        for left, right in combinations(sorted(set(parts)), 2)
        if left[1] - right[0] <= _APART * min(left[1] - left[0], right[1] - right[0])
    ]
    if not apart:
        return []
    spans, places = one.words.spans, clauses(one.utterance.text)
    cuts: list[int] = []
    for left, right in apart:
        overlap = left[1] - right[0]
        start, end = spans[max(left[0], left[1] - 1 - max(0, overlap))][0], spans[right[0]][0]
        fitting = [cut for cut in places if start < cut <= end]
        if fitting and all(_words_between(spans, fitting[-1], cut) >= _FEWEST for cut in cuts):
            cuts.append(fitting[-1])
    return sorted(cuts)


def _words_between(spans: Sequence[tuple[int, int]], one: int, other: int) -> int:
    """How many words stand between two places."""
    first, last = sorted((one, other))
    return sum(first <= start < last for start, _ in spans)


def _without_joint(place: Place, text: str, one: Said, shared: Sequence[_Stretch]) -> Place:
    """A part of an utterance without the *and* that joined it to the part before.

    It stays where another version has it there as well, or where none has that part.
    """
    joint = _JOINT.match(text, place.start, place.end)
    if joint is None:
        return place
    first, end = place.start - one.utterance.place.start, place.end - one.utterance.place.start
    beside = [s for s in shared if first <= one.words.spans[s.own[0]][0] < end]
    word = joint["word"].casefold()
    has = (word in s.words.stems[max(0, s.theirs[0] - _NEAR) : s.theirs[0] + 1] for s in beside)
    return place if not beside or any(has) else place._replace(start=joint.end())


def _pieces(place: Place, cuts: Sequence[int], text: str) -> Iterator[Place]:
    """The parts of an utterance, without the white space between."""
    start = place.start
    for cut in (*cuts, place.end - place.start):
        end = place.start + cut
        yield Place(place.passage, start, start + len(text[start:end].rstrip()))
        start = end
