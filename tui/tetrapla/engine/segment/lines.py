"""Lines and blocks of a text, and whether its lines are broken at one width."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from tetrapla.engine.punctuation import LINE_END, ends_sentence, is_list_item

EMBED = re.compile(r"[♬♫]|#\w{2,}(?:\s+#\w{2,})+|@\w{3,}\s|https?://\S+$")
"""How a line of an embedded post starts, or a line that is only an address."""

_PARAGRAPH_ENDS = frozenset("\x0c\u2029")
_COLONS = (":", "：")
_NARROWEST, _WIDEST = 30, 200
"""Code points: lines are not broken at a width outside of this. Columns of newspapers have 30 and
more, editors break at 72 to 120, and a line beyond 200 is a paragraph."""
_NARROWEST_ALONE = 50
"""The same where the text has only one line that another one follows: a short one is a title."""
_WIDTH_AT = 0.98
"""The width is that of the line which so large a share of the lines do not exceed: a few hold an
address or a long word that no program broke."""
_FEWEST_FULL, _FEWEST_OPEN, _FEWEST_GOING_ON = 0.7, 0.6, 0.4
"""Shares of the lines that are full, that end in mid-sentence, and that are followed by a small
letter. In 172 texts (articles, tellings of one story, chapters of novels) broken anew at 35 to 140
columns the lowest were 0.98, 0.75 and 0.40; with one line a paragraph, 95 in 100 of the same texts
stayed under 0.29, 0.81 and 0.16, and only one, itself broken at 78 columns, reached all three."""
_FULL_ENOUGH, _FULL_WITH_NEXT = 0.6, 0.88
"""Shares of the width that a full line has alone, and with the next line's first word. The second
is less than 1 since programs count tabs, accents and indents of a line otherwise than we do; the
first keeps a short line before a very long word from being called full."""
_PARAGRAPH = 3
"""Lines of the shortest block that alone can show that it is broken at a width."""
_SLACK = 0.8
"""A line ends a paragraph when it stays under this share of the width, next word included; below
what is called full, so that between the two nothing is said."""


class Line(NamedTuple):
    """A line without its line end and without white space at either side; never empty."""

    start: int
    end: int
    text: str
    indent: int
    """How many characters of white space stand before it."""


Block = list[Line]
"""Lines with no blank line between them; never empty."""


def blocks_of(text: str) -> list[Block]:
    """The blocks of a text: what blank lines, form feeds and paragraph separators part."""
    blocks: list[Block] = [[]]
    at = 0
    for match in LINE_END.finditer(text):
        _add(blocks, text, at, match.start(), match.group() in _PARAGRAPH_ENDS)
        at = match.end()
    _add(blocks, text, at, len(text), True)
    return [b for b in blocks if b]


def _add(blocks: list[Block], text: str, start: int, end: int, ends_block: bool) -> None:
    raw = text[start:end]
    stripped = raw.strip()
    if stripped:
        indent = len(raw) - len(raw.lstrip())
        blocks[-1].append(Line(start + indent, start + indent + len(stripped), stripped, indent))
    if (ends_block or not stripped) and blocks[-1]:
        blocks.append([])


def is_finished(text: str) -> bool:
    """Whether a line ends as a sentence or a heading with a colon does."""
    return ends_sentence(text) or text.endswith(_COLONS)


def wrap_width(blocks: Sequence[Block]) -> int | None:
    """The width at which the lines of a text are broken, in code points.

    A text is hard-wrapped when, in blocks of several lines, most lines are filled up (the next
    line's first word would not have fitted), most end in mid-sentence, and a good part of the
    lines behind them go on with a small letter, which verse and lists do not.

    Returns:
        The width; None where single line ends part paragraphs.
    """
    pairs = [
        (line, after)
        for block in blocks
        for (line, own), (after, its) in pairwise((x, _is_of_its_own(x.text)) for x in block)
        if not (own or its)
    ]
    if not pairs:
        return None
    lengths = sorted(len(line.text) for line, _ in pairs)
    width = lengths[int(_WIDTH_AT * (len(lengths) - 1))]
    narrowest = _NARROWEST if len(pairs) > 1 else _NARROWEST_ALONE
    if not narrowest <= width <= _WIDEST:
        return None
    full = sum(_is_full(line, after, width) for line, after in pairs)
    open_ended = sum(not is_finished(line.text) for line, _ in pairs)
    going_on = sum(_goes_on(after.text) for _, after in pairs)
    wrapped = (
        full >= _FEWEST_FULL * len(pairs)
        and open_ended >= _FEWEST_OPEN * len(pairs)
        and going_on >= _FEWEST_GOING_ON * len(pairs)
    )
    return width if wrapped else None


def wrap_widths(blocks: Sequence[Block]) -> list[int | None]:
    """The width at which the lines of each block are broken, in code points.

    Where the text as a whole is not broken at one width, its paragraphs may be, between menus and
    other short lines of a page: blocks that go on in small letters are looked at by themselves.

    Returns:
        One a block; None where single line ends part paragraphs.
    """
    width = wrap_width(blocks)
    if width is not None:
        return [width] * len(blocks)
    running = [len(b) >= _PARAGRAPH and any(_goes_on(x.text) for x in b[1:]) for b in blocks]
    paragraphs = [b for b, runs in zip(blocks, running, strict=True) if runs]
    width = wrap_width(paragraphs)
    return [width if runs else None for runs in running]


def _is_of_its_own(text: str) -> bool:
    """Whether a line is an item of a list or a piece of an embedded post."""
    return is_list_item(text) or EMBED.match(text) is not None


def _is_full(line: Line, after: Line, width: int) -> bool:
    """Whether the next line's first word would not have fitted, give or take a few letters."""
    first_word = after.text.split(None, 1)[0]
    with_next = len(line.text) + len(first_word) + 1
    return len(line.text) >= _FULL_ENOUGH * width and with_next >= _FULL_WITH_NEXT * width


def _goes_on(text: str) -> bool:
    """Whether a line starts as the middle of a sentence does."""
    first = next((c for c in text[:12] if c.isalpha()), "")
    return first.islower() or (first.isalpha() and not first.isupper())


def is_slack(line: Line, after: Line, width: int) -> bool:
    """Whether a line ends long before the width although the next word would have fitted."""
    first_word = after.text[:80].split(None, 1)[0]
    return len(line.text) + len(first_word) + 1 < _SLACK * width
