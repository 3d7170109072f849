"""Whether a text is about program code, or about markup."""

from __future__ import annotations

import re
from itertools import islice

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

_LEARNED = re.compile(
    r"(?<![\w./<=\"#-])(?:(?P<subject>X?HTML5?|CSS3?|XML|SGML|SVG|BBCode|Markdown|style ?sheets?"
    r"|markup|hypertext|selectors?|web design)|tags?|elements?|attributes?|entit(?:y|ies)"
    r"|propert(?:y|ies)|declarations?|browsers?|syntax|headings?)(?![\w/=\">-])",
    re.IGNORECASE,
)
"""Words of lessons on markup; those named *subject* say what the lesson is about."""
_MARKED_UP = re.compile(r"<[^<>]{1,300}+>|\{[^{}]{1,300}+\}")
"""Markup and style sheets themselves, the words of which are no words of a lesson."""
_FEWEST_LEARNED = 3
"""Different words of a lesson that a lesson uses …"""
_FEWEST_SUBJECTS = 2
"""… or so many that say what it is about …"""
_FEWEST_LESSONS = 2
"""… in so many of its lines at least …"""
_MOST_OTHER = 12
"""… and in one of so many lines."""
_MARKDOWN_HEADING = re.compile(r"^#{1,6} [^\s#]", re.MULTILINE)
_MARKDOWN_MARK = re.compile(
    r"^#{1,6} [^\s#]|^```|^ {0,3}[*+-] +\S|^\d{1,3}\. +\S|\]\(\S|\*\*\w|`[^`\n]{1,80}+`",
    re.MULTILINE,
)
_FEWEST_MARKS = 2
"""Marks of Markdown, one heading among them, of a document in Markdown."""


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


def is_about_markup(text: str) -> bool:
    """Whether tags, references and style sheets in a text may be meant to be read.

    So they are in texts about programs, in lessons on markup, which use its words in several of
    their lines, and in documents in Markdown, of which HTML is a part.
    """
    return is_about_code(text) or _is_markdown(text) or _teaches_markup(text)


def _is_markdown(text: str) -> bool:
    if "#" not in text or not _MARKDOWN_HEADING.search(text):
        return False
    return len(list(islice(_MARKDOWN_MARK.finditer(text), _FEWEST_MARKS))) == _FEWEST_MARKS


def _teaches_markup(text: str) -> bool:
    found: set[str] = set()
    subjects: set[str] = set()
    lines = lessons = 0
    for line in LINE.finditer(_MARKED_UP.sub(" ", text)):
        lines += bool(line.group().strip())
        words = list(_LEARNED.finditer(line.group()))
        lessons += bool(words)
        found.update(m.group().lower().removesuffix("s") for m in words)
        subjects.update(m.group().lower().removesuffix("s") for m in words if m["subject"])
    if not subjects or lessons < max(_FEWEST_LESSONS, lines / _MOST_OTHER):
        return False
    return len(found) >= _FEWEST_LEARNED or len(subjects) >= _FEWEST_SUBJECTS


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
