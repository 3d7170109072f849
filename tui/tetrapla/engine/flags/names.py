"""Names that are spelled otherwise once or twice: ``Rachovan`` among many ``Rackovan``."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise

from rapidfuzz.distance import OSA

from tetrapla.engine.evidence import remarks
from tetrapla.engine.flags.places import original_span
from tetrapla.engine.model import Flag, Passage
from tetrapla.engine.progress import Step, silent, watched
from tetrapla.engine.repair.knowledge import Knowledge
from tetrapla.engine.shadow import Shadow

_UPPER = "A-Z\u00c0-\u00de\u0100-\u017f\u0386-\u03ab\u0400-\u042f"
"""Capitals of the Latin, Greek and Cyrillic scripts (and some small letters between them)."""
_CAPITALISED = re.compile(
    rf"[{_UPPER}](?<![\w’'@#/.-].)[^\W\d_A-Z]{{2,40}}+(?=(?:[’']s?)?(?![\w’'@/]|-\w))"
)
_SHORTEST = 6
"""Letters of a name that is known alone; shorter ones are too near to other names."""
_SHORTEST_BESIDE = 4
"""Letters of a name that always stands beside the same other name."""
_OFTEN = 4
"""A spelling that stands so often is the name; three may be the same slip, copied."""
_OFTEN_ALONE = 6
"""The same where only one version has the name, and a slip in one letter stands once."""
_VERY_OFTEN = 10
"""The same where only one version has the name, for any slip."""
_OFTEN_BESIDE = 2
"""The same for a name beside another name, where several versions have both."""
_RARE = 2
"""A spelling that stands so often at most may be a slip, if the name stands …"""
_TIMES = 4
"""… so many times as often."""
_ENDING = 3
"""Letters at the end of a word in which languages inflect names."""
_MOST_NAMES = 400
"""A story with more frequent names is a directory, in which near names are no slips."""
_MOST_RARE = 4000
"""In a whole book, rare names are no slips; nothing is looked for beyond."""


class _Census:
    """The capitalised words of all versions."""

    def __init__(self, passages: Mapping[str, Sequence[Passage]], step: Step) -> None:
        self.passages = passages
        self.counts: Counter[str] = Counter()
        self.tellers: dict[str, list[str]] = defaultdict(list)
        self._texts = ["\n".join(p.repaired_text for p in told) for told in passages.values()]
        for k, (siglum, text) in enumerate(zip(passages, self._texts, strict=True)):
            step("flagging", 0.5 * k / len(passages))
            counted = Counter(_CAPITALISED.findall(text))
            for word, times in counted.items():
                if word[0].isupper():
                    self.counts[word] += times
                    self.tellers[word].append(siglum)

    def sightings(self, word: str) -> Iterator[tuple[Passage, int]]:
        """The passages in which a word of one version stands, and where in their repaired text."""
        for passage in self.passages[self.tellers[word][0]]:
            text = passage.repaired_text
            for match in _CAPITALISED.finditer(text) if word in text else ():
                if match.group() == word:
                    yield passage, match.start()

    def is_name(self, word: str) -> bool:
        """Whether a word is never written small."""
        small = re.compile(rf"(?<!\w){re.escape(word.lower())}")
        return not any(word.lower() in text and small.search(text) for text in self._texts)

    def is_inside(self, word: str) -> bool:
        """Whether a word has its capital in the middle of a sentence."""
        inside = re.compile(rf"[^\W\d_A-Z][,;]? {re.escape(word)}(?!\w)")
        return any(inside.search(text) for text in self._texts)

    def names(self) -> set[str]:
        """The words that may be names by how often they stand, and in how many versions."""
        return {
            w
            for w, n in self.counts.items()
            if n >= (_OFTEN if len(self.tellers[w]) > 1 else _OFTEN_ALONE) and len(w) >= _SHORTEST
        }

    def rare(self) -> list[str]:
        """The words that stand once or twice, in one version, in the order of the text."""
        return [w for w, n in self.counts.items() if n <= _RARE and len(self.tellers[w]) == 1]

    def neighbours(self, word: str) -> list[tuple[str, str, int]]:
        """The names beside a word: each with the one that stands there instead, and how often."""
        return [
            (pair[1 - place], other[place], self.pairs[other])
            for pair in self._with.get(word, ())
            for place in (0, 1)
            if pair[place] == word
            for other in self._often.get((1 - place, pair[1 - place]), ())
            if other[place] != word
        ]

    @cached_property
    def pairs(self) -> Mapping[tuple[str, str], int]:
        """Two of the words beside each other -> how often; empty for one version alone."""
        return {pair: sum(told.values()) for pair, told in self._pairs.items()}

    @cached_property
    def _pairs(self) -> Mapping[tuple[str, str], Counter[str]]:
        """Two of the words beside each other -> how often in each version that has them."""
        found: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        for siglum, text in zip(self.passages, self._texts, strict=True):
            for one, other in pairwise(_CAPITALISED.finditer(text) if self._texts[1:] else ()):
                if other.start() - one.end() == 1 and text[one.end()] == " ":
                    found[one.group(), other.group()][siglum] += 1
        return found

    @cached_property
    def _with(self) -> Mapping[str, list[tuple[str, str]]]:
        """Word -> the pairs in which it stands."""
        found: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for pair in self.pairs:
            for word in set(pair):
                found[word].append(pair)
        return found

    @cached_property
    def _often(self) -> Mapping[tuple[int, str], list[tuple[str, str]]]:
        """Place in a pair and word there -> the pairs that several versions have."""
        found: dict[tuple[int, str], list[tuple[str, str]]] = defaultdict(list)
        for pair, tellers in self._pairs.items():
            if self.pairs[pair] >= _OFTEN_BESIDE and len(tellers) > 1:
                found[0, pair[0]].append(pair)
                found[1, pair[1]].append(pair)
        return found


def find_name_variants(
    passages: Mapping[str, Sequence[Passage]],
    shadows: Mapping[str, Shadow],
    knowledge: Knowledge,
    step: Step = silent,
) -> Iterator[Flag]:
    """Hint at capitalised words that stand once or twice and are nearly one that stands often.

    The frequent spelling must stand in another version too, or very often: one telling alone
    cannot say which of two names is meant. Where both stand beside the same other name (“Emilie
    Rackovan”), shorter and rarer names are told as well.

    Args:
        passages: Siglum -> the passages of the version; names are read in their repaired text.
        shadows: Siglum -> the repaired text of the version, to place what was found.
        knowledge: What is known about words: a word of the list is no slip.
        step: Told now and then how far it is.
    """
    census = _Census(passages, step)
    names, rare = census.names(), census.rare()
    if len(names) > _MOST_NAMES or len(rare) > _MOST_RARE:
        return
    near: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name in sorted(names):
        near[name[0], name[-1]].append(name)
    for word in watched(rare, step, "flagging", 0.5):
        slip = _slip(word, near.get((word[0], word[-1]), ()), census)
        if slip is None or not (census.is_name(word) and census.is_name(slip[0])):
            continue
        if not knowledge.lists(word, census.tellers[word][0]):
            for passage, start in census.sightings(word):
                shadow = shadows[passage.version]
                yield _flag(passage, shadow, (start, start + len(word)), *slip)


def _slip(word: str, names: Sequence[str], census: _Census) -> tuple[str, tuple[str, ...]] | None:
    """The name that a rare word is nearly, with the facts; None: none, or more than one."""
    counts, tellers = census.counts, census.tellers
    if len(word) >= _SHORTEST - 1:
        name = _meant(word, (n for n in names if counts[n] >= _TIMES * counts[word]))
        if name is not None and len(tellers[name]) == 1 and counts[name] < _VERY_OFTEN:
            name = name if _is_plain_slip(word, name, census) else None
        if name is not None:
            often = "once" if counts[word] == 1 else f"{counts[word]} times"
            return name, (
                f"“{word}” stands {often} in all versions, “{name}” {counts[name]} times",
                f"“{name}” is written in {', '.join(sorted(tellers[name]))}",
            )
    if len(word) < _SHORTEST_BESIDE:
        return None
    beside = list(census.neighbours(word))
    others = {other for _, other, _ in beside if len(other) >= _SHORTEST_BESIDE}
    name = _meant(word, others, _ENDING - 1)
    if name is None:
        return None
    partner, times = next((p, n) for p, other, n in beside if other == name)
    return name, (f"beside “{partner}” stands “{name}” {times} times, “{word}” here",)


def _meant(word: str, names: Iterable[str], ending: int = _ENDING) -> str | None:
    """The one name that a rare word is nearly; None: none, or more than one."""
    near = [n for n in names if n[0] == word[0] and _is_slip(word, n, ending)]
    return near[0] if len(near) == 1 else None


def _is_slip(word: str, name: str, ending: int) -> bool:
    if word.startswith(name) or name.startswith(word) or word.casefold() == name.casefold():
        return False
    if word[-1] != name[-1]:
        return False  # an ending: another form of the name, or of a word
    most = 1 if len(name) < 8 else 2
    if OSA.distance(word, name, score_cutoff=most) > most:
        return False
    same = next(i for i, (a, b) in enumerate(zip(word, name, strict=False)) if a != b)
    return same < max(len(word), len(name)) - ending


def _is_plain_slip(word: str, name: str, census: _Census) -> bool:
    """Whether a word of one version alone is a slip: once, in one letter, and both are names."""
    one_letter = len(word) == len(name) and OSA.distance(word, name, score_cutoff=1) == 1
    return (
        census.counts[word] == 1
        and one_letter
        and sorted(word) != sorted(name)
        and census.is_inside(word)
        and census.is_inside(name)
    )


def _flag(
    passage: Passage,
    shadow: Shadow,
    span: tuple[int, int],
    name: str,
    evidence: tuple[str, ...],
) -> Flag:
    start, end = original_span(passage, shadow, *span)
    word = passage.repaired_text[span[0] : span[1]]
    return Flag(
        version=passage.version,
        start=start,
        end=end,
        kind="name-variant",
        confidence=0.6,
        rule="name-variant.rare-spelling",
        reason=f"“{word}” may be a slip for “{name}”.",
        evidence=remarks(*evidence),
        repair=name,
    )
