"""Whether a text is about program code."""

from __future__ import annotations

import re

from tetrapla.engine.punctuation import LINE

_CODE_LINE = re.compile(
    r"[{}]\s*$"
    r"|^\s*(?://|/\*|#include|#!|>>> |import |def |function |from [\w.]+ import |class \w+[(:])"
)
"""A brace at the end, or a start that prose does not have."""
_STATEMENT = re.compile(
    r"=|\w\(|\{|\}|->|::|<<|^\s*(?:return|import|break|continue|else|var|let|const|public|private"
    r"|static|int|void|use|using|package|echo|print)\b"
)
"""What a line that ends with a semicolon has besides, if it is a statement and not a verse."""
_ENTITY_END = re.compile(r"&#?\w{1,32};\s*$")
_MARKUP_DOCUMENT = re.compile(r"\s*(?:<\?xml|<!DOCTYPE|<html|<svg|<rss|<feed)\b", re.IGNORECASE)
_FENCE = "```"
"""What Markdown sets above and below code that is shown."""
_FEWEST_LINES = 3
"""Fewer lines that look like code are a leak, not the subject of the text."""
_MOST_CODE = 0.12
"""Share of lines that look like code in a text that is about something else."""
_END = 200
"""Code points at the end of a line that are looked at; a start of so many, too."""
_TERM = re.compile(
    r"(?<![\w./-])(?:java ?script|jquery|x?html5?|css|php|python|json|xml|api|program(?:mers?|ming)"
    r"|developers?|source code|snippets?|compilers?|functions?|variables?|arguments?|methods?"
    r"|class(?:es)?|arrays?|loops?|syntax|scripts?|templates?|code|tags?|elements?|selectors?)"
    r"(?![\w/-])",
    re.IGNORECASE,
)
"""Words that texts about programs use."""


def is_code_line(line: str) -> bool:
    """Whether a line looks like one of a program; only its ends are looked at."""
    start, end = line[:_END], line[-_END:]
    if _CODE_LINE.search(end) or _CODE_LINE.match(start):
        return True
    if not end.rstrip().endswith(";") or _ENTITY_END.search(end):
        return False
    return _STATEMENT.search(end) is not None


def is_about_code(text: str) -> bool:
    """Whether a text is about programs: braces and tags are what it tells then.

    A line or two of code in a text about something else are a leak, not its subject. Documents in
    HTML or XML, and those that set code apart as Markdown does, count as code.
    """
    if _MARKUP_DOCUMENT.match(text[:_END]) or text.count(_FENCE) > 1:
        return True
    lines = code = 0
    for line in LINE.finditer(text):
        start, end = line.span()
        if not text[start : start + _END].strip():
            continue
        lines += 1
        code += is_code_line(text[start:end] if end - start < 2 * _END else _ends(text, start, end))
    return code >= _FEWEST_LINES and code > _MOST_CODE * lines


def _ends(text: str, start: int, end: int) -> str:
    """Start and end of a long line."""
    return text[start : start + _END] + text[end - _END : end]


def terms_of_programming(prose: str, at_most: int = 10) -> int:
    """How many different words of programming a text uses, counted up to a limit.

    Two and more in what stands around a piece of code make it likely that the code is shown on
    purpose.
    """
    found: set[str] = set()
    for match in _TERM.finditer(prose):
        found.add(match.group().lower())
        if len(found) >= at_most:
            break
    return len(found)
