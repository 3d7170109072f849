"""Shapes that scanning programs mistake for each other: ``w0rd``, ``tlie``, ``rnodern``."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import islice, product
from typing import NamedTuple

from tetrapla.engine.evidence import Evidence, Listed, WrittenBy
from tetrapla.engine.flags.places import original_span
from tetrapla.engine.model import Flag, Passage
from tetrapla.engine.progress import Step, silent
from tetrapla.engine.repair.knowledge import Knowledge
from tetrapla.engine.shadow import Shadow

_SIGNS = {"0": "o", "1": "li", "5": "s", "6": "b", "8": "b", "|": "li", "!": "li"}
"""Digits and bars -> the letters that they are read for."""
_SIGN_NEAR = re.compile(r"[a-z][01568|!][a-z]|[01568|!][a-z]{2}|[a-z]{2}[0158|]")
_WITH_SIGN = re.compile(
    r"(?<![\w|'’.,:/@#-])(?=[^\W\d_]{0,20}[01568|!][^\W\d_])[\w|!]{4,24}+(?![\w|])"
)
_MOST_SIGNS = 2
_FEWEST_LETTERS = 3
_SHAPES = (
    ("rn", "m"), ("cl", "d"), ("vv", "w"), ("li", "h"), ("ii", "n"), ("tlie", "the"),
    ("lii", "hi"), ("hn", "lm"),
)  # fmt: skip
"""Pairs of shapes: what is read, and what was printed."""
_SHAPES_OF_WORDS = (("m", "rn"), ("d", "cl"), ("h", "li"), ("nn", "rm"))
"""Pairs that also turn words of which the list knows nothing into others: they count where some
version writes the mended word."""
_LETTERS = (("b", "h"), ("h", "b"), ("c", "e"), ("e", "c"), ("u", "n"), ("n", "u"), ("f", "t"))
"""Letters that only count in the most frequent words: elsewhere they are slips of the pen."""
_FREQUENT_WORDS = (
    "the and that have with this from they been were which their would there what about when your"
    " them then than some could other into only these after first over"
)
_FREQUENT = frozenset(_FREQUENT_WORDS.split())
_WORD = re.compile(r"\b[a-z]{3,25}+\b(?!['’])")
_SHORTEST = 4
_I = re.compile(
    r"[l|](?<![\w'’.-].)(?=(?: (?:am|was|have|had|will|would|think|thought|know|knew|saw|said|could"
    r"|did|do|felt|went)\b|['’](?:m|ll|d|ve)\b))"
)
_BROKEN = re.compile(r"(?<![\w-])([^\W\d_A-Z]{2,20}+)- ([^\W\d_A-Z]{2,20}+)(?![\w-])")
_SPACED = re.compile(r"[A-Za-z](?<!\w.) (?:[A-Za-z] ){1,20}[A-Za-z](?!\w)")
_WHOLE_WORD = re.compile(r"(?<!\w)[^\W\d_]{2,40}+(?!\w)")
_LONGEST_SCRAP = 300
"""Code points of a text whose misread words can hide its language."""
_FEWEST_KNOWN, _ENGLISH = 6, 0.6
"""Words of such a text that are in the list where it is English: so many, and such a share."""
_MOST_TIMES = 2
"""A word that stands more often is one."""
_MOST_WORDS = 300
"""Different words of a version that are told; a text with more is not in the list's language."""


class _Known:
    """Which words of one version are known, apart from how the version itself writes them."""

    def __init__(self, siglum: str, text: str, knowledge: Knowledge, *, alone: bool) -> None:
        self.siglum = siglum
        self.knowledge = knowledge
        self._text = text
        self._alone = alone

    @cached_property
    def english(self) -> bool:
        """Whether the version is in the language of the list.

        Of a text of a sentence or two, only words without digits are asked: the others may be
        what the scanning program made of them.
        """
        if self.knowledge.is_english(self.siglum):
            return True
        words = _WHOLE_WORD.findall(self._text) if len(self._text) <= _LONGEST_SCRAP else []
        known = sum(map(self.knowledge.in_list, words))
        return known >= max(_FEWEST_KNOWN, _ENGLISH * len(words))

    def lists(self, word: str) -> bool:
        """Whether the list has a word."""
        return self.english and self.knowledge.in_list(word)

    def writers_of(self, word: str) -> tuple[str, ...]:
        """The other versions that write a word."""
        if self._alone:
            return ()
        return tuple(v for v in self.knowledge.writers_of(word) if v != self.siglum)

    def __contains__(self, word: str) -> bool:
        return self.lists(word) or bool(self.writers_of(word))

    def evidence(self, word: str) -> tuple[Evidence, ...]:
        """What speaks for a word."""
        writers = self.writers_of(word)
        if writers:
            return (WrittenBy(word, writers),)
        return (Listed(word),) if self.lists(word) else (WrittenBy(word, ()),)


def find_scanning_errors(
    passages: Sequence[Passage],
    shadow: Shadow,
    knowledge: Knowledge,
    *,
    alone: bool,
    step: Step = silent,
) -> Iterator[Flag]:
    """Hint at words that a scanning program misread.

    A word counts only where it is unknown and another version writes the mended one, or the list
    of words has it; the list is only asked where the version is English.

    Args:
        passages: The passages of one version, in order.
        shadow: Its repaired text.
        knowledge: What is known about words.
        alone: Whether the story has no other version.
        step: Told now and then how far it is.
    """
    step("flagging", 0.0)
    if not passages:
        return
    known = _Known(passages[0].version, shadow.text, knowledge, alone=alone)
    misread = _misread_words(shadow.text, known)
    step("flagging", 0.5)
    for passage in _suspects(passages, shadow, misread):
        for start, end, meant, rule in _in_passage(passage.repaired_text, misread, known):
            first, behind = original_span(passage, shadow, start, end)
            word = passage.repaired_text[start:end]
            yield Flag(
                version=passage.version,
                start=first,
                end=behind,
                kind="ocr",
                confidence=0.6,
                rule=rule,
                reason=f"“{word}” looks like “{meant}”, read wrongly by a scanning program.",
                evidence=known.evidence(meant),
                repair=meant,
            )


def _suspects(
    passages: Sequence[Passage], shadow: Shadow, misread: Collection[str]
) -> Iterator[Passage]:
    """The passages in which something may be found: a quick look at the whole text tells them."""
    text = shadow.text
    patterns = [_SIGN_NEAR, _I, _SPACED]
    patterns += [_BROKEN] if "- " in text else []
    matches = [m for pattern in patterns for m in pattern.finditer(text)]
    matches += [m for m in _WORD.finditer(text) if m.group() in misread] if misread else []
    starts = [p.start for p in passages]
    found: set[int] = set()
    for match in matches:
        for place in (
            shadow.to_original(match.start(), after=True),
            shadow.to_original(match.end()),
        ):
            found.add(max(0, bisect_right(starts, place) - 1))
    for index in sorted(found):
        yield passages[index]


class _Misread(NamedTuple):
    """Something that a scanning program misread, in the repaired text of a passage."""

    start: int
    end: int
    meant: str
    rule: str


def _in_passage(text: str, misread: Mapping[str, str], known: _Known) -> Iterator[_Misread]:
    for match in _WITH_SIGN.finditer(text) if _SIGN_NEAR.search(text) else ():
        meant = _without_signs(match.group(), known)
        if meant:
            yield _Misread(*match.span(), meant, "ocr.sign")
    for match in _WORD.finditer(text) if misread else ():
        if match.group() in misread:
            yield _Misread(*match.span(), misread[match.group()], "ocr.shape")
    for match in _I.finditer(text):
        if known.english:
            yield _Misread(*match.span(), "I", "ocr.pronoun")
    for match in _BROKEN.finditer(text) if "- " in text else ():
        joined = match[1] + match[2]
        if joined in known:
            yield _Misread(*match.span(), joined, "ocr.hyphen")
    for match in _SPACED.finditer(text):
        joined = match.group().replace(" ", "")
        if joined in _FREQUENT or (len(joined) > _SHORTEST and known.lists(joined)):
            yield _Misread(*match.span(), joined, "ocr.spaced")


def _without_signs(word: str, known: _Known) -> str:
    """A word with letters in place of digits and bars; empty where that is no known word."""
    signs = [c for c in word if not c.isalpha()]
    if not 0 < len(signs) <= _MOST_SIGNS or any(c not in _SIGNS for c in signs):
        return ""
    if len(word) - len(signs) < _FEWEST_LETTERS or word.endswith("!"):
        return ""
    if not all(c.islower() for c in word[1:] if c.isalpha()):
        return ""
    readings = product(*(_SIGNS.get(c, c) for c in word))
    return next((m for r in readings if (m := "".join(r)) in known), "")


def _misread_words(text: str, known: _Known) -> Mapping[str, str]:
    """The rare, unknown words of an English version that are known in another shape."""
    if not known.english:
        return {}
    counts = Counter(_WORD.findall(text))
    rare = (w for w, n in counts.items() if n <= _MOST_TIMES and w not in known)
    pairs = ((w, meant) for w in rare if (meant := _reshaped(w, counts, known)))
    return dict(islice(pairs, _MOST_WORDS))


def _reshaped(word: str, counts: Mapping[str, int], known: _Known) -> str:
    """An unknown word in the shape in which it is known; empty where there is none."""
    for candidate in _candidates(word, _LETTERS):
        if candidate in _FREQUENT:
            return candidate
    for candidate in _candidates(word, _SHAPES):
        if candidate in _FREQUENT or (len(candidate) >= _SHORTEST and candidate in known):
            return candidate
    for candidate in _candidates(word, _SHAPES_OF_WORDS):
        if len(candidate) >= _SHORTEST and (candidate in counts or known.writers_of(candidate)):
            return candidate
    return ""


def _candidates(word: str, pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    """A word with one shape read as another one, place by place."""
    for wrong, right in pairs:
        at = word.find(wrong)
        while at >= 0:
            yield word[:at] + right + word[at + len(wrong) :]
            at = word.find(wrong, at + 1)
