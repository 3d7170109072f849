"""Marks around words: line ends, ends of sentences, bullets, and the ellipsis of a cut text."""

from __future__ import annotations

import re

LINE_ENDS = "\n\r\x0b\x0c\x85\u2028\u2029"
"""The characters that end a line: those of ``str.splitlines`` but for the separators U+001C to
U+001E, which in texts of today are litter of control characters."""

LINE_END = re.compile(f"\r\n|[{LINE_ENDS}]")
"""One line end; the two characters of Windows are one."""

LINE = re.compile(f"[^{LINE_ENDS}]+")
"""What stands between two line ends."""

SENTENCE_ENDS = ".!?…。．！？؟۔।॥։"
"""Marks that end a sentence, in Latin, Chinese, Japanese, Arabic, Indic and Armenian writing."""

CLOSERS = "”’\"')]»›」』*_"
"""What may stand behind the end of a sentence: closing quotation marks, brackets, emphasis."""

BULLETS = "•‣▪◦●►▶✓✔➤"
"""Signs that stand before an item of a list and nowhere else in prose."""

_ENDS = tuple(SENTENCE_ENDS)
_CLOSERS_AND_SPACE = f"{CLOSERS} \t\xa0"
_BULLET = re.compile(rf"[{BULLETS}]|[-*–]\s+\S")
_NUMBER = re.compile(r"\d{1,2}[.)]\s+\S")


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does, closing quotation marks left aside."""
    return text.rstrip(_CLOSERS_AND_SPACE).endswith(_ENDS)


def has_bullet(text: str) -> bool:
    """Whether a text starts as an item of a list does: with a bullet, or a dash and a space."""
    return _BULLET.match(text) is not None


def is_list_item(text: str) -> bool:
    """Whether a text starts with a bullet or with the number of an item."""
    return has_bullet(text) or _NUMBER.match(text) is not None


def shortened(text: str, width: int = 60) -> str:
    """A text in one line of at most so many characters, an ellipsis for what is cut off."""
    line = " ".join(text[: 4 * width].split())
    return line if len(line) <= width else f"{line[: width - 1].rstrip()}…"
