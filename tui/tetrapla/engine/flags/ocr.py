"""Shapes that scanning programs mistake for each other: ``w0rd``, ``tlie``, ``rnodern``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, product

from tetrapla.engine.evidence import Evidence, Listed, WrittenBy
from tetrapla.engine.flags.places import original_span
from tetrapla.engine.model import Flag, Passage
from tetrapla.engine.repair.knowledge import Knowledge
from tetrapla.engine.shadow import Shadow

_SIGNS = {"0": "o", "1": "li", "5": "s", "6": "b", "8": "b", "|": "li", "!": "li"}
"""Digits and bars -> the letters that they are read for."""
_WITH_SIGN = re.compile(
    r"(?<![\w|'’.,:/@#-])(?=[^\W\d_]{0,20}[01568|!][^\W\d_])[\w|!]{4,24}+(?![\w|])"
)
_MOST_SIGNS = 2
_FEWEST_LETTERS = 3
_SHAPES = (
    ("rn", "m"), ("m", "rn"), ("cl", "d"), ("d", "cl"), ("vv", "w"), ("li", "h"), ("h", "li"),
    ("ii", "n"), ("tlie", "the"), ("lii", "hi"), ("hn", "lm"), ("nn", "rm"),
)  # fmt: skip
"""Pairs of shapes: what is read, and what was printed."""
_LETTERS = (("b", "h"), ("h", "b"), ("c", "e"), ("e", "c"), ("u", "n"), ("n", "u"), ("f", "t"))
"""Letters that only count in the most frequent words: elsewhere they are slips of the pen."""
_FREQUENT_WORDS = (
    "the and that have with this from they been were which their would there what about when your"
    " them then than some could other into only these after first over"
)
_FREQUENT = frozenset(_FREQUENT_WORDS.split())
_WORD = re.compile(r"(?<![\w'’-])[^\W\d_A-Z][^\W\d_A-Z]{2,24}+(?![\w'’])")
_SHORTEST = 4
_I = re.compile(
    r"(?<![\w'’.-])[l|](?=(?: (?:am|was|have|had|will|would|think|thought|know|knew|saw|said|could"
    r"|did|do|felt|went)\b|['’](?:m|ll|d|ve)\b))"
)
_BROKEN = re.compile(r"(?<![\w-])([^\W\d_A-Z]{2,20}+)- ([^\W\d_A-Z]{2,20}+)(?![\w-])")
_SPACED = re.compile(r"(?<![^\W_] )(?<!\w)(?:[^\W\d_] ){3,20}+[^\W\d_](?!\w)")
_MOST_WORDS = 300
"""Different words of a version that are told; a text with more is not in the list's language."""


def find_scanning_errors(
    passages: Sequence[Passage], shadow: Shadow, knowledge: Knowledge
) -> Iterator[Flag]:
    """Hint at words that a scanning program misread.

    A word counts only where it is unknown and another version writes the mended one, or the list
    of words has it; the list is only asked where the version is English.

    Args:
        passages: The passages of one version, in order.
        shadow: Its repaired text.
        knowledge: What is known about words.
    """
    if not passages:
        return
    siglum = passages[0].version
    misread = _misread_words(shadow.text, siglum, knowledge)
    for passage in passages:
        for start, end, meant, rule in _in_passage(passage, misread, knowledge):
            first, behind = original_span(passage, shadow, start, end)
            word = passage.repaired_text[start:end]
            yield Flag(
                version=siglum,
                start=first,
                end=behind,
                kind="ocr",
                confidence=0.6,
                rule=rule,
                reason=f"“{word}” looks like “{meant}”, read wrongly by a scanning program.",
                evidence=_evidence(meant, siglum, knowledge),
                repair=meant,
            )


def _evidence(meant: str, siglum: str, knowledge: Knowledge) -> tuple[Evidence, ...]:
    writers = tuple(v for v in knowledge.writers_of(meant) if v != siglum)
    if writers:
        return (WrittenBy(meant, writers),)
    return (Listed(meant),) if knowledge.lists(meant, siglum) else (WrittenBy(meant, ()),)


_Found = tuple[int, int, str, str]
"""Start and end in the repaired text of a passage, what is meant, and the rule."""


def _in_passage(
    passage: Passage, misread: dict[str, str], knowledge: Knowledge
) -> Iterator[_Found]:
    text, siglum = passage.repaired_text, passage.version
    for match in _WITH_SIGN.finditer(text):
        meant = _without_signs(match.group(), siglum, knowledge)
        if meant:
            yield *match.span(), meant, "ocr.sign"
    if misread:
        for match in _WORD.finditer(text):
            if match.group() in misread:
                yield *match.span(), misread[match.group()], "ocr.shape"
    for match in _I.finditer(text):
        if knowledge.is_english(siglum):
            yield *match.span(), "I", "ocr.pronoun"
    for match in _BROKEN.finditer(text):
        joined = match[1] + match[2]
        if _is_known(joined, siglum, knowledge) and not _is_known(match[1], siglum, knowledge):
            yield *match.span(), joined, "ocr.hyphen"
    for match in _SPACED.finditer(text):
        joined = match.group().replace(" ", "")
        if len(joined) > _SHORTEST and knowledge.lists(joined, siglum):
            yield *match.span(), joined, "ocr.spaced"


def _is_known(word: str, siglum: str, knowledge: Knowledge) -> bool:
    """Whether another version writes a word, or the list has it."""
    return any(v != siglum for v in knowledge.writers_of(word)) or knowledge.lists(word, siglum)


def _without_signs(word: str, siglum: str, knowledge: Knowledge) -> str:
    """A word with letters in place of digits and bars; empty where that is no known word."""
    signs = [c for c in word if not c.isalpha()]
    if not 0 < len(signs) <= _MOST_SIGNS or any(c not in _SIGNS for c in signs):
        return ""
    letters = word.replace("!", "").replace("|", "")
    if sum(c.isalpha() for c in letters) < _FEWEST_LETTERS or word.endswith("!"):
        return ""
    if not all(c.islower() for c in word[1:] if c.isalpha()):
        return ""
    readings = product(*(_SIGNS.get(c, c) for c in word))
    known = (m for r in readings if _is_known(m := "".join(r), siglum, knowledge))
    return next(known, "")


def _misread_words(text: str, siglum: str, knowledge: Knowledge) -> dict[str, str]:
    """The unknown words of an English version that are known in another shape."""
    if not knowledge.is_english(siglum):
        return {}
    words = sorted(w for w in set(_WORD.findall(text)) if not _is_known(w, siglum, knowledge))
    pairs = ((w, meant) for w in words if (meant := _reshaped(w, siglum, knowledge)))
    return dict(islice(pairs, _MOST_WORDS))


def _reshaped(word: str, siglum: str, knowledge: Knowledge) -> str:
    if len(word) >= _SHORTEST:
        for candidate in _candidates(word, _SHAPES):
            if len(candidate) >= _SHORTEST - 1 and _is_known(candidate, siglum, knowledge):
                return candidate
    return next((c for c in _candidates(word, _LETTERS) if c in _FREQUENT), "")


def _candidates(word: str, pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    """A word with one shape read as another one, place by place."""
    for wrong, right in pairs:
        at = word.find(wrong)
        while at >= 0:
            yield word[:at] + right + word[at + len(wrong) :]
            at = word.find(wrong, at + 1)
