"""Numbers that differ in sentences of one row that say the same else: *Two geese were lost*.

English only as far as nouns are compared; sentences are compared word by word.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, product
from typing import NamedTuple

from tetrapla.engine.align.words import stem
from tetrapla.engine.facts.letters import UPPER
from tetrapla.engine.facts.numbers.groups import Groups, Told, are_apart, noun_stem
from tetrapla.engine.facts.numbers.noun_words import ENDS
from tetrapla.engine.facts.numbers.qualifiers import same_meaning
from tetrapla.engine.facts.numbers.surroundings import TextOf
from tetrapla.engine.facts.numbers.words import MONEY
from tetrapla.engine.facts.types import Number

_REACH = 240
"""Characters on either side in which the sentence of a number is looked for."""
_EDGE = re.compile(rf"[.!?][\"”’)]*\s+(?=[\"“‘(]?[{UPPER}\d{MONEY}])|\n")
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?|\d[\d.,]*")
_MOST = 8
"""So many numbers of a version in a row are held against those of another."""
_ALIKE = 0.75
"""Share of the words of two sentences that both have."""
_TURNED = 0.6
"""The same, where two numbers have the same digits in another order."""
_CONTENT = 2
"""So many of them at least are no small words, where the sentences are not the same else."""
_FEWEST = 2
"""Words of a sentence that is compared."""
_LOWER = frozenset({"more than", "at least"})
_UPPER = frozenset({"less than", "at most", "nearly"})


class _Sentence(NamedTuple):
    """The words around a number, it and its qualifier left out."""

    words: Counter[str]
    """In small letters."""
    names: frozenset[str]
    """Those with a capital, and other numbers."""


class _Sentences(dict[int, _Sentence]):
    """Index of a number -> its sentence, read when it is asked for: most never are."""

    def __init__(self, told: Sequence[Told], text_of: TextOf) -> None:
        super().__init__()
        self.told = told
        self._text_of = text_of

    def __missing__(self, k: int) -> _Sentence:
        found = self[k] = _sentence_of(self.told[k].number, self._text_of)
        return found


def join_in_sentences(groups: Groups, text_of: TextOf) -> None:
    """Put together different values that two versions tell in nearly the same sentence.

    Args:
        groups: The numbers, those of one value together.
        text_of: The text of a passage.
    """
    rows: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for k, told in enumerate(groups.told):
        rows[told.row][told.siglum].append(k)
    for cells in rows.values():
        if len(cells) < 2:
            continue
        sentences = _Sentences(groups.told, text_of)
        for one, other in combinations(cells.values(), 2):
            for a, b in _told_alike(groups.told, one, other, sentences):
                if are_apart(groups, {groups.of(a), groups.of(b)}):
                    groups.join((a, b))


def _told_alike(
    told: Sequence[Told], one: Sequence[int], other: Sequence[int], sentences: _Sentences
) -> Iterator[tuple[int, int]]:
    """The numbers of two versions that stand in the same sentence, and in no second one."""
    ours, theirs = {told[k].key for k in one}, {told[k].key for k in other}
    left = [k for k in one[:_MOST] if told[k].key not in theirs]
    right = [k for k in other[:_MOST] if told[k].key not in ours]
    scores: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for a, b in product(left, right):
        score = _likeness(sentences, a, b) if _may_be_one(told[a], told[b]) else 0
        if score:
            scores[a].append((score, b))
            scores[b].append((score, a))
    best = {k: _only_best(own) for k, own in scores.items()}
    for a in left:
        if a in best and best.get(best[a]) == a:
            yield a, best[a]


def _only_best(scores: Sequence[tuple[float, int]]) -> int:
    """The counterpart that is more alike than all others; -1: two are."""
    (top, k), *rest = sorted(scores, reverse=True)
    return -1 if rest and rest[0][0] == top else k


def _may_be_one(a: Told, b: Told) -> bool:
    """Whether two different numbers may count one thing, whatever their sentences tell."""
    if a.number.unit != b.number.unit or _may_agree(a.number, b.number):
        return False
    return _have_one_noun(a, b) or _turned(a.number.value, b.number.value)


def _have_one_noun(a: Told, b: Told) -> bool:
    return noun_stem(a.number.noun) == noun_stem(b.number.noun)


def _likeness(sentences: _Sentences, a: int, b: int) -> float:
    """How alike the sentences of two numbers are; 0: the numbers are not told of one thing."""
    one, other = sentences.told[a], sentences.told[b]
    noun, turned = _have_one_noun(one, other), _turned(one.number.value, other.number.value)
    ours, theirs = sentences[a], sentences[b]
    total = ours.words.total(), theirs.words.total()
    shared = ours.words & theirs.words
    if min(total) < _FEWEST or (ours.names - theirs.names and theirs.names - ours.names):
        return 0
    share = 2 * shared.total() / sum(total)
    if noun and share == 1:
        return share
    content = sum(word not in ENDS and len(word) > 2 for word in shared)
    alike = (noun and share >= _ALIKE) or (turned and share >= _TURNED)
    return share if alike and content >= _CONTENT else 0


def _turned(one: str, other: str) -> bool:
    """Whether two numbers are written with the same digits in another order: 4300, 3400."""
    plain = one.isdigit() and other.isdigit() and len(one) == len(other) > 1
    return plain and sorted(one) == sorted(other)


def _may_agree(one: Number, other: Number) -> bool:
    """Whether one is a bound, or a range, that the other keeps to: more than 50, and 53."""
    if "-" in one.value or "-" in other.value:
        return True
    for bound, number in ((one, other), (other, one)):
        if not (bound.value.isdigit() and number.value.isdigit()):
            continue
        said, least = same_meaning(bound.qualifier), int(bound.value)
        value = int(number.value)
        if (said in _LOWER and least <= value <= 2 * least) or (
            said in _UPPER and value <= least <= 2 * value
        ):
            return True
    return False


def _sentence_of(number: Number, text_of: TextOf) -> _Sentence:
    text, (_, start, end) = text_of(number.place.passage), number.place
    begin, stop = max(0, start - _REACH), min(len(text), end + _REACH)
    for edge in _EDGE.finditer(text, begin, start + 1):
        begin = edge.end()
    closing = _EDGE.search(text, end, min(len(text), stop + 1))
    if closing:
        stop = closing.start()
    head = text[begin:start].rstrip()
    qualifier = number.qualifier.partition(" or ")[0]
    if qualifier and head.casefold().endswith(qualifier.casefold()):
        head = head[: -len(qualifier)]
    before, behind = _WORD.findall(head), _WORD.findall(text[end:stop])
    names = {w for w in (*before[1:], *behind) if not w.islower()}
    names |= {w for w in before[:1] if w[0].isupper() and w.lower() not in ENDS}
    words = (word.casefold().replace("’", "'") for word in (*before, *behind))
    return _Sentence(Counter(stem(w) if len(w) > 2 else w for w in words), frozenset(names))
