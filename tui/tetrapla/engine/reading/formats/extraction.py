"""What an extractor takes for the main text of a page, and so what it leaves out.

The extractor is trafilatura (Barbaresi, ACL 2021). It gives a text of its own making, so a block of
the page is found in it by rows of words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from tetrapla.engine.model import Markup, MarkupKind

_WORD = re.compile(r"\w+")
_SHINGLE = 4
"""Words in a row that must stand in the extracted text for a longer block to be found in it."""
_FOUND = 0.5
"""Share of its rows of words from which a block counts as extracted."""
_LEAST_KEPT = 0.1
"""Share of a page's words below which the extractor has not found the main text."""


class NotExtractedError(Exception):
    """The extractor failed on a page; the argument names the failure."""


def left_out(source: str, text: str) -> Iterator[Markup]:
    """The blocks of a text that the extractor does not take for the main text.

    Args:
        source: The page.
        text: All text of the page, its blocks parted by blank lines.

    Raises:
        NotExtractedError: The extractor failed on the page.
    """
    kept = _extracted(source)
    if kept is None:
        return
    words = _words(kept)
    if len(words) < _LEAST_KEPT * len(_words(text)):
        return
    rows = set(_rows(words))
    lines = {tuple(_words(line)) for line in kept.splitlines()}
    for block in re.finditer(r"\S(?:.|\n(?!\n))*", text):
        said = tuple(_words(block[0]))
        if said and not _is_kept(said, rows, lines):
            told = "trafilatura"
            yield Markup(
                block.start(), block.start() + len(block[0].rstrip()), MarkupKind.LEFT_OUT, told
            )


def _is_kept(
    said: tuple[str, ...], rows: set[tuple[str, ...]], lines: set[tuple[str, ...]]
) -> bool:
    if len(said) < _SHINGLE:
        return said in lines
    own = list(_rows(said))
    return sum(row in rows for row in own) >= _FOUND * len(own)


def _rows(words: Sequence[str]) -> Iterable[tuple[str, ...]]:
    return zip(*(words[k:] for k in range(_SHINGLE)), strict=False)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _extracted(source: str) -> str | None:
    """The main text, as the extractor has it; None: it found none."""
    import logging

    logging.getLogger("trafilatura").disabled = True
    from trafilatura import extract

    try:
        return extract(source, include_comments=False, include_tables=True, favor_recall=True)
    except Exception as error:  # of whatever kind: it is told, and the page is read without it
        raise NotExtractedError(type(error).__name__) from error
