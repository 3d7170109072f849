"""Single quotation marks, and what is an apostrophe.

‘Go,’ said the dogs’ keeper in the ’90s: a single mark opens or closes only where its place and
the other marks around it leave nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tetrapla.engine.facts.quotations.marks import Marked, double_marked

_MARK = re.compile("[‘’‚'‛]")
_TOKEN = re.compile(r"(?<!\w)[‘’‚‛'](?=\S)|(?<=\S)[‘’'](?!\w)")
_CLIPPED = re.compile(
    r"(?:em|er|im|n|til|till|tis|twas|twere|twill|tisn|twasn|cause|bout|round|neath|cos|coz|cuz"
    r"|kay|ere|gainst|nother|nuff|ome|ood|fraid|\d\ds?)(?!\w)",
    re.IGNORECASE,
)
"""Words that have lost their beginning: what stands before them is an apostrophe."""
_BEFORE_OPENING = frozenset('([{—–-‐/:;,…*_“„«"‹「『¿¡')
_STARTS = frozenset('[(…$£€#@¿¡.“«"')


def marked(text: str) -> list[Marked]:
    """All stretches between quotation marks of a text, double and single, nested and not.

    Two of them never cross; sort them with :func:`tetrapla.engine.facts.quotations.marks.in_order`.
    """
    doubles = double_marked(text)
    if not _MARK.search(text):
        return doubles
    return doubles + _singles(text, doubles)


def _singles(text: str, doubles: Sequence[Marked]) -> list[Marked]:
    """The stretches between single marks, level by level of the double ones."""
    levels: dict[int, list[int]] = {}
    ordered = sorted(doubles, key=lambda m: (m.outer, -m.behind))
    around: list[int] = []
    following = 0
    for token in _TOKEN.finditer(text):
        at = token.start()
        while following < len(ordered) and ordered[following].outer <= at:
            while around and ordered[around[-1]].behind <= ordered[following].outer:
                around.pop()
            around.append(following)
            following += 1
        while around and ordered[around[-1]].behind <= at:
            around.pop()
        level = around[-1] if around else -1
        if level >= 0 and not ordered[level].start <= at < ordered[level].end:
            continue  # part of a double mark that is made of two single ones
        levels.setdefault(level, []).append(at)
    found: list[Marked] = []
    for level, places in levels.items():
        end = ordered[level].end if level >= 0 else len(text)
        found += _paired(text, places, 0 if level < 0 else ordered[level].start, end)
    return found


def _paired(text: str, places: Sequence[int], start: int, end: int) -> list[Marked]:
    """Pair the single marks of one level."""
    found: list[Marked] = []
    index = 0
    while index < len(places):
        at = places[index]
        if not _opens(text, at, start):
            index += 1
            continue
        last = _closing(text, places, index, start)
        if last is not None:
            inside = text[at + 1 : places[last]]
            if inside.strip():
                first = at + 1 + len(inside) - len(inside.lstrip())
                behind = places[last] + 1
                stop = at + 1 + len(inside.rstrip())
                found.append(Marked(first, stop, at, behind, text[at], True))
            index = last + 1
            continue
        if at == 0 and text[at] == "‘" and text[1:2].isupper():
            found.append(_unclosed(text, places, index, end))
            break
        index += 1
    return found


def _unclosed(text: str, places: Sequence[int], index: int, end: int) -> Marked:
    """A quotation that begins its text and has no closing mark: up to the next one, or the end."""
    later = next((p for p in places[index + 1 :] if text[p] == "‘" and _opens(text, p, 0)), end)
    stop = len(text[:later].rstrip())
    return Marked(1, max(stop, 2), 0, max(stop, 2), "‘", False)


def _opens(text: str, at: int, start: int) -> bool:
    before = text[at - 1] if at > start else " "
    after = text[at + 1 : at + 2]
    if not (before.isspace() or before in _BEFORE_OPENING):
        return False
    if not (after.isalnum() or after in _STARTS):
        return False
    if after in '“«"' and not (before.isspace() or before in "([{—–"):
        return False
    return text[at] == "‚" or not _CLIPPED.match(text, at + 1)


def _closing(text: str, places: Sequence[int], index: int, start: int) -> int | None:
    """Which of the marks closes the one that opens; None: it is an apostrophe after all."""
    opened = text[places[index]]
    for other in range(index + 1, len(places)):
        at = places[other]
        if _opens(text, at, start) and (text[at] == "‚" or opened != "‚"):
            return None
        if not _closes(text, at, opened):
            continue
        if opened == "’" and _may_be_genitive(text, at):
            return None
        further = other + 1 < len(places)
        if _may_be_genitive(text, at) and further:
            following = places[other + 1]
            if not _opens(text, following, start) and _closes(text, following, opened):
                continue
        return other
    return None


def _closes(text: str, at: int, opened: str) -> bool:
    before, after = text[at - 1], text[at + 1 : at + 2]
    if before.isspace() or after.isalnum() or text[at] in "‚‛":
        return False
    if text[at] == "‘":
        return opened in "‚‘"
    return opened != "'" or text[at] == "'"


def _may_be_genitive(text: str, at: int) -> bool:
    """Whether a mark may be the apostrophe of *the dogs’ keeper*, *goin’ home*."""
    return text[at - 1] in "szxn" and bool(re.match(r"\s\w", text[at + 1 : at + 3]))
