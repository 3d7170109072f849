"""Passages and sentences that stand twice, one right behind the other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from rapidfuzz.distance import OSA

from tetrapla.engine.evidence import remarks
from tetrapla.engine.flags.places import original_span
from tetrapla.engine.model import Flag, Passage
from tetrapla.engine.progress import Step, silent, watched
from tetrapla.engine.punctuation import LINE_END
from tetrapla.engine.shadow import Shadow

_WORD = re.compile(r"\w+")
_FEWEST_LETTERS = 8
"""Shorter lines return in every text: numbers, stars, “Oh!”."""
_SENTENCE_WORDS = 8
"""So many words are not said twice in a row by chance."""
_LONG_WORDS = 15
"""Nor are so many in verse."""
_PROSE = 120
"""Code points of a passage that is no verse."""
_MARKED = re.compile(r"[<\[(>-]")
"""How lines of talk, logs and quotations start."""
_VERSE, _NEAR = 80, 3
"""Code points of a line of verse, and how many of them stand around on either side."""
_TITLE_WORDS = 4
"""A title of fewer words can be the name of a section too."""
_LONGEST_TITLE = 20
"""So many words and more are a paragraph."""
_HEAD = 5
"""A title is said again within so many passages."""
_MOST_TITLES = 3
"""A line that stands more often is no title."""
_REFRAIN = 3
"""With so many short lines said twice it is verse or a list, not a fault."""
_FAR_WORDS = 20
"""So many words do not return further down by themselves, unless they are quoted."""
_SLIP_WORDS = 8
"""One in so many words may be spelled otherwise where a passage is said again with a slip."""
_LONGEST_NEAR = 4000
"""Code points of passages that are compared word by word."""
_SENTENCE_END = re.compile(r"[.!?…。！？]{1,20}+[”’\"')»]{0,3}+")


def find_repeats(
    passages: Sequence[Passage], shadow: Shadow, step: Step = silent
) -> Iterator[Flag]:
    """Flag what is said twice in a row, the title said again, and hint at far repeats.

    Args:
        passages: The passages of one version, in order.
        shadow: Its repaired text.
        step: Told now and then how far it is.
    """
    keys = [_key(p) for p in watched(passages, step, "flagging", 0.0, 0.4)]
    pairs = [i for i in range(1, len(keys)) if keys[i] and keys[i] == keys[i - 1]]
    short = [i for i in pairs if not _is_long(keys[i])]
    refrain = len(short) >= _REFRAIN and len(short) > len(passages) // 50
    times = Counter(keys[i] for i in pairs)
    for again in pairs:
        title = again == 1 and _is_title(passages, keys[0], shadow)
        confidence = 0.97 if title else _strength(passages[again - 1], passages[again], shadow)
        if not title and not _is_long(keys[again]):
            sung = refrain or times[keys[again]] > 1 or _is_in_verse(passages, again)
            confidence = 0.6 if sung else confidence
        elif times[keys[again]] > 1:
            confidence = min(confidence, 0.85)  # said again and again, it may be meant
        yield _flag(passages[again - 1], passages[again], confidence, title)
    yield from _title_again(passages, keys, shadow)
    yield from _nearly(passages, keys, refrain=refrain)
    yield from _far(passages, keys)
    for passage in watched(passages, step, "flagging", 0.5, 1.0):
        yield from _inside(passage, shadow)


def _key(passage: Passage) -> str:
    """The words of a passage, letters' case left aside; empty where it is too short to tell."""
    text = passage.repaired_text
    if len(text) < _FEWEST_LETTERS:
        return ""
    key = " ".join(_WORD.findall(text)).casefold()
    return key if sum(map(str.isalpha, key[:40])) >= _FEWEST_LETTERS else ""


def _is_long(key: str) -> bool:
    """Whether a passage has so many words that nobody sings it twice."""
    return key.count(" ") + 1 >= _LONG_WORDS


def _is_in_verse(passages: Sequence[Passage], again: int) -> bool:
    """Whether a passage and the one before stand among short lines."""
    around = [*passages[max(0, again - 1 - _NEAR) : again - 1]]
    around += passages[again + 1 : again + 1 + _NEAR]
    return len(around) >= _NEAR and all(len(p.text) <= _VERSE for p in around)


def _is_title(passages: Sequence[Passage], key: str, shadow: Shadow) -> bool:
    """Whether the first of two equal passages is a title, and not the first line of a song."""
    if key.count(" ") + 1 < _TITLE_WORDS:
        return False
    prose = any(len(p.text) > _PROSE for p in passages)
    return prose or _is_parted(passages[0], passages[1], shadow)


def _is_parted(first: Passage, again: Passage, shadow: Shadow) -> bool:
    """Whether a blank line stands between two passages."""
    return len(LINE_END.findall(shadow.original, first.end, again.start)) > 1


def _strength(first: Passage, again: Passage, shadow: Shadow) -> float:
    """How far a passage that is said twice in a row is a fault.

    Verses are said again right below each other; so are short lines of talk.
    """
    words = len(_WORD.findall(again.text[:400]))
    if words >= _LONG_WORDS:
        return 0.92  # never sure: a page may set a sentence beside itself as a pull quote
    if first.end == again.start:
        return 0.85  # the two were glued and cut
    verse = first.text.endswith(",") or _MARKED.match(again.text) is not None
    if verse or (words < _SENTENCE_WORDS and not _is_parted(first, again, shadow)):
        return 0.6
    return 0.85 if words >= _SENTENCE_WORDS else 0.8


def _title_again(
    passages: Sequence[Passage], keys: Sequence[str], shadow: Shadow
) -> Iterator[Flag]:
    """The title said again a few lines below: under the date, for example."""
    if not keys or not _TITLE_WORDS <= keys[0].count(" ") + 1 <= _LONGEST_TITLE:
        return
    if passages[0].text.endswith(":"):
        return  # it heads what follows, and returns above more of it
    for index in range(2, min(len(keys), _HEAD)):
        if keys[index] == keys[0] and keys[index - 1] != keys[0]:
            prose = any(len(p.text) > _PROSE for p in passages)
            title = prose or _is_parted(passages[index - 1], passages[index], shadow)
            heading = keys.count(keys[0]) > _MOST_TITLES  # it heads the parts of a collection
            yield _flag(passages[0], passages[index], 0.9 if title and not heading else 0.6, True)


def _nearly(passages: Sequence[Passage], keys: Sequence[str], *, refrain: bool) -> Iterator[Flag]:
    """Neighbours that differ in the spelling of a few words only."""
    for index in range(1, len(keys)):
        first, again = keys[index - 1], keys[index]
        near = abs(len(first) - len(again)) <= len(again) // 20 + 2
        if not near or first == again or len(again) > _LONGEST_NEAR:
            continue
        slips = _slips(first.split(" "), again.split(" "))
        if slips:
            shown = "; ".join(f"“{a}” and “{b}”" for a, b in slips[:3])
            yield Flag(
                version=passages[index].version,
                start=passages[index].start,
                end=passages[index].end,
                kind="repeated-line",
                confidence=0.6 if refrain else 0.8,
                rule="repeated-line.nearly",
                reason="It says the passage right before a second time, but for a slip or two.",
                evidence=remarks(f"they differ in {shown}"),
            )


def _slips(first: Sequence[str], again: Sequence[str]) -> list[tuple[str, str]]:
    """The words in which two passages differ; empty where they differ in more than spelling.

    Words of four letters and less and numbers tell different things by a letter.
    """
    if len(first) != len(again) or len(again) < _SENTENCE_WORDS:
        return []
    others = [(a, b) for a, b in zip(first, again, strict=True) if a != b]
    if len(others) * _SLIP_WORDS > len(again):
        return []
    same = all(
        min(len(a), len(b)) > 4
        and a.isalpha()
        and b.isalpha()
        and a[-1] == b[-1]
        and OSA.distance(a, b, score_cutoff=2) <= 2
        for a, b in others
    )
    return others if same else []


def _far(passages: Sequence[Passage], keys: Sequence[str]) -> Iterator[Flag]:
    """Long passages that stand once more further down, not again and again."""
    places: dict[str, list[int]] = {}
    for index, key in enumerate(keys):
        if key.count(" ") + 1 >= _FAR_WORDS:
            places.setdefault(key, []).append(index)
    for first, *others in places.values():
        if len(others) == 1 and others[0] > first + 1:
            yield Flag(
                version=passages[others[0]].version,
                start=passages[others[0]].start,
                end=passages[others[0]].end,
                kind="repeated-line",
                confidence=0.6,
                rule="repeated-line.far",
                reason="It says a passage further up a second time, word for word.",
                evidence=remarks(f"the same words stand at {passages[first].id}"),
            )


def _inside(passage: Passage, shadow: Shadow) -> Iterator[Flag]:
    """A passage whose halves are the same, or that has one sentence twice in a row."""
    text = passage.repaired_text
    if len(text) < 2 * _FEWEST_LETTERS:
        return
    middle = _middle(text)
    words = len(set(_WORD.findall(text[:middle][:400]))) if middle else 0
    if middle and words >= _TITLE_WORDS:
        glued = middle * 2 == len(text)
        confidence = 0.9 if words >= _SENTENCE_WORDS else 0.85 if glued else 0.6
        what = "It says the same twice: its two halves are equal."
        yield _part(passage, shadow, (middle, len(text)), confidence, what, "repeated-line.halves")
        return
    yield from _sentences_twice(passage, shadow)


def _sentences_twice(passage: Passage, shadow: Shadow) -> Iterator[Flag]:
    text = passage.repaired_text
    ends = [0, *(m.end() for m in _SENTENCE_END.finditer(text))]
    for (start, middle), (_, end) in pairwise(pairwise(ends)):
        if abs(2 * middle - start - end) > 1 or end - middle > _LONGEST_NEAR:
            continue
        said = _WORD.findall(text[start:middle])
        if len(said) < _TITLE_WORDS or said != _WORD.findall(text[middle:end]):
            continue
        confidence = 0.85 if len(said) >= _SENTENCE_WORDS else 0.6
        span = (end - len(text[middle:end].lstrip()), end)
        what = "The sentence right before is said a second time."
        yield _part(passage, shadow, span, confidence, what, "repeated-line.sentence")


def _middle(text: str) -> int:
    """Where the second half of a text starts that says the same twice; 0 where it does not."""
    half = len(text) // 2
    if len(text) % 2:
        return half + 1 if text[half] in " \n" and text[:half] == text[half + 1 :] else 0
    return half if half and text[:half] == text[half:] else 0


def _part(
    passage: Passage,
    shadow: Shadow,
    span: tuple[int, int],
    confidence: float,
    reason: str,
    rule: str,
) -> Flag:
    start, end = original_span(passage, shadow, *span)
    said = passage.repaired_text[span[0] : span[1]]
    return Flag(
        version=passage.version,
        start=start,
        end=end,
        kind="repeated-line",
        confidence=confidence,
        rule=rule,
        reason=reason,
        evidence=remarks(f"{len(_WORD.findall(said))} words are the same"),
    )


def _flag(first: Passage, again: Passage, confidence: float, title: bool) -> Flag:
    what = "the title" if title else "the passage right before"
    return Flag(
        version=again.version,
        start=again.start,
        end=again.end,
        kind="repeated-line",
        confidence=confidence,
        rule="repeated-line.title" if title else "repeated-line.adjacent",
        reason=f"It says {what} a second time, word for word.",
        evidence=remarks(f"the same words stand at {first.id}"),
    )
