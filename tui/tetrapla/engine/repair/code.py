"""Whether a text is about program code."""

from __future__ import annotations

import re

from tetrapla.engine.punctuation import LINE

_CODE_LINE = re.compile(r"[{};]\s*$|^\s*(?://|/\*|#include|import |def |function )")
_FEWEST_LINES = 3
"""Fewer lines that look like code are a leak, not the subject of the text."""
_MOST_CODE = 0.12
"""Share of lines that look like code in a text that is about something else."""
_END = 200
"""Code points at the end of a line that are looked at; a start of so many, too."""


def is_about_code(text: str) -> bool:
    """Whether a text is about programs: braces and tags are what it tells then.

    A line or two of code in a text about something else are a leak, not its subject.
    """
    lines = code = 0
    for line in LINE.finditer(text):
        start, end = line.span()
        if not text[start : start + _END].strip():
            continue
        lines += 1
        code += bool(_CODE_LINE.search(text[max(start, end - _END) : end]))
    return code >= _FEWEST_LINES and code > _MOST_CODE * lines
