"""Text that was decoded with the wrong table, decoded again: ftfy without its matters of style.

Source of the knowledge which sequences are wrong and how they come about: Robyn Speer's ftfy
(``ftfy.fix_encoding_and_explain`` and ``ftfy.badness``), imported only when a text has sequences
that could be wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tetrapla.engine.repair.characters.certain import certain_signs, certain_steps
from tetrapla.engine.repair.characters.tables import chosen_table, readings

_WINDOW = 4000
"""Code points of a long line that are decoded at a time."""
_MOST_GAP = 3
"""So many characters that stay the same amid damaged ones do not part a change."""
_FEWEST_OF_TOKEN = 4
"""Fewer damaged characters may be a word as it is meant where the line has no way of decoding."""

_USUAL = "\xa0–—‘’“”…"
"""Characters beyond ASCII that good prose in any language has side by side."""

# Every sequence that ftfy calls bad has one of these; most texts have none and never load it.
_POSSIBLE = re.compile(
    rf"[\x80-\x9fÂÃŒœ]|[^\x00-\x7f{_USUAL}][^\x00-\x7f]|[{_USUAL}][^\x00-\x7f{_USUAL}]"
)

# NEXT LINE ends no line here: as a byte it is part of many characters of UTF-8.
_LINE = re.compile("[^\n\r\x0b\x0c\u2028\u2029]+")
_PIECE = re.compile(rf".{{1,{_WINDOW}}}(?:\s|$)|.{{1,{_WINDOW}}}", re.DOTALL)
_FOREIGN = re.compile("[^\x00-\x7f]+")
_TOKEN = re.compile(r"\S+")


class Change(NamedTuple):
    """Some damaged characters, and what stands for them when they are decoded again."""

    start: int
    """Code points from the beginning of the text that was looked at."""
    end: int
    replacement: str


class Window(NamedTuple):
    """A line, or a piece of a long one, that was decoded wrongly."""

    start: int
    """Where it starts in the whole text."""
    text: str
    changes: tuple[Change, ...]
    """What to change, in order, places counted from ``start``; empty where no way was found."""
    steps: tuple[str, ...]
    """How the whole of it is decoded, as ftfy names the steps; empty: its parts differ."""

    @property
    def end(self) -> int:
        """Where it ends in the whole text."""
        return self.start + len(self.text)


class Place(NamedTuple):
    """Where something stands in a text that was looked at."""

    start: int
    end: int


def decode_again(text: str) -> Iterator[Window]:
    """Find what was decoded wrongly, line by line.

    Args:
        text: Any text; long lines are read in pieces that end at white space.

    Yields:
        The lines that hold something suspicious, in order.
    """
    if _POSSIBLE.search(text) is None:
        return
    pieces = list(_possible_pieces(text))
    strict = [readings(piece) for _, piece in pieces]
    table = chosen_table(strict)
    for (start, piece), found in zip(pieces, strict, strict=True):
        decoded = next((s.decoded for s in found if s.table == table), None)
        if decoded is not None:
            yield _whole_window(start, piece, str(table), decoded)
        else:
            window = _window(start, piece) if is_bad(piece) else Window(start, piece, (), ())
            window = _with_certain_signs(window)
            if window.changes or is_bad(piece):
                yield window


def _possible_pieces(text: str) -> Iterator[tuple[int, str]]:
    """The lines, or pieces of long lines, that ftfy could call bad, with their places."""
    for line in _LINE.finditer(text):
        if line.group().isascii() or _POSSIBLE.search(line.group()) is None:
            continue
        for piece in _PIECE.finditer(text, line.start(), line.end()):
            if _POSSIBLE.search(piece.group()):
                yield piece.start(), piece.group()


def is_bad(text: str) -> bool:
    """Whether a text has a sequence that hardly anything but wrong decoding brings about."""
    from ftfy.badness import is_bad as has_bad_sequence

    return has_bad_sequence(text)


def bad_places(text: str) -> list[Place]:
    """Where the suspicious sequences of a text stand, in order."""
    from ftfy.badness import BADNESS_RE

    return [Place(*m.span()) for m in BADNESS_RE.finditer(text)]


def fix(text: str) -> tuple[str, tuple[str, ...]]:
    """Decode a piece of text again, as often as it needs.

    Returns:
        The text as it is meant, and ftfy's steps; the same text and no step where there is none.
    """
    from ftfy import fix_encoding_and_explain

    fixed, steps = fix_encoding_and_explain(text)
    return fixed, tuple(f"{s.action} {s.parameter}" for s in steps or ())


def _whole_window(start: int, text: str, table: str, decoded: str) -> Window:
    """A line that is UTF-8 throughout, read with a table; perhaps more than once."""
    fixed, more = fix(decoded)
    steps = (f"encode {table}", "decode utf-8", *more)
    return Window(start, text, _changes(text, fixed), steps)


def _window(start: int, text: str) -> Window:
    fixed, steps = fix(text)
    changes = _changes(text, fixed)
    if is_bad(fixed):
        more = _token_changes(text, changes)
        if more:
            return Window(start, text, tuple(sorted([*changes, *more])), ())
    one_way = "apply decode_inconsistent_utf8" not in steps
    return Window(start, text, changes, steps if one_way else ())


def _with_certain_signs(window: Window) -> Window:
    """A line with the misread signs as well that nothing else has decoded."""
    text, known = window.text, window.changes
    covered = {place for c in known for place in range(c.start, c.end)}
    more = [
        Change(sign.start, sign.end, sign.meant)
        for sign in certain_signs(text)
        if covered.isdisjoint(range(sign.start, sign.end))
    ]
    if not more:
        return window
    return Window(
        window.start, text, tuple(sorted([*known, *more])), () if known else certain_steps(text)
    )


def _token_changes(text: str, known: tuple[Change, ...]) -> list[Change]:
    """Changes for the bad words of a line that cannot be decoded as a whole."""
    found = []
    for token in _TOKEN.finditer(text):
        start, end = token.span()
        if token.group().isascii() or not is_bad(token.group()):
            continue
        if any(c.start < end and start < c.end for c in known):
            continue
        fixed, _ = fix(token.group())
        changes = _changes(token.group(), fixed)
        if sum(c.end - c.start for c in changes) >= _FEWEST_OF_TOKEN and not is_bad(fixed):
            found += [Change(c.start + start, c.end + start, c.replacement) for c in changes]
    return found


def _changes(before: str, after: str) -> tuple[Change, ...]:
    """What to change in a text to get another one, damaged characters that touch as one change."""
    if before == after:
        return ()
    if _FOREIGN.split(before) != _FOREIGN.split(after):
        return _aligned_changes(before, after)
    runs = zip(_FOREIGN.finditer(before), _FOREIGN.findall(after), strict=True)
    return tuple(_trimmed(m.start(), m.group(), new) for m, new in runs if m.group() != new)


def _trimmed(start: int, old: str, new: str) -> Change:
    """A change without what both ends share."""
    size = min(len(old), len(new))
    head = next((i for i in range(size) if old[i] != new[i]), size)
    size -= head
    tail = next((i for i in range(size) if old[-1 - i] != new[-1 - i]), size)
    if head == len(new) - tail and tail:
        tail -= 1  # what only loses a sign reads better with the one that it stands beside
    return Change(start + head, start + len(old) - tail, new[head : len(new) - tail])


def _aligned_changes(before: str, after: str) -> tuple[Change, ...]:
    from rapidfuzz.distance import Levenshtein

    found: list[Change] = []
    for code in Levenshtein.opcodes(before, after):
        if code.tag == "equal":
            continue
        start, new = code.src_start, after[code.dest_start : code.dest_end]
        if found and _touches(before, found[-1].end, start):
            last = found.pop()
            start, new = last.start, last.replacement + before[last.end : start] + new
        found.append(Change(start, code.src_end, new))
    return tuple(found)


def _touches(text: str, end: int, start: int) -> bool:
    gap = text[end:start]
    return len(gap) <= _MOST_GAP and not any(c.isascii() for c in gap)
