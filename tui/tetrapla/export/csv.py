"""The rows of a comparison as CSV (RFC 4180): one line a row, one column a version.

A text can be exact, or safe to open in a spreadsheet that takes a cell like ``=1+1`` for a formula:
not both, as CSV has no sign for *this is text*. So there are two forms. That for programs keeps
every character as it is. That for spreadsheets puts an apostrophe in front of each cell that could
become a formula or begins with an apostrophe itself - whoever takes the first apostrophe of a cell
away has the text again - shows control characters as signs, and begins with the mark by which
Excel knows UTF-8.

Several passages of one version in a row stand in one cell, a blank line between them.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from tetrapla.rows.row_differences import NAMES, counted
from tetrapla.rows.visible import visible

if TYPE_CHECKING:
    from tetrapla.export.formats import Export

_HEAD = ("row", "passages", "told by", "differences")
_FORMULA = frozenset("=+-@＝＋－＠")
"""What begins a formula in one spreadsheet or another, in full width too."""
_MARK = "\ufeff"
_LINE_END = re.compile("\r\n?")


def csv_pieces(export: Export) -> Iterator[str]:
    """The rows for programs, every text exact; a column of a version is named by its letter."""
    head = (*_HEAD, *export.comparison.sigla)
    yield from records(head, _cells(export), lambda cell: cell)


def sheet_pieces(export: Export) -> Iterator[str]:
    """The rows for spreadsheets; a column of a version is named by its letter and its name."""
    names = (f"{v.siglum}: {v.name}" for v in export.comparison.story.versions)
    yield _MARK
    yield from records((*_HEAD, *names), _cells(export), guarded)


def guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula, and in which nothing steers a terminal."""
    cell = visible(_LINE_END.sub("\n", cell).replace("\t", " "))
    starts = cell.lstrip()[:1] in _FORMULA or cell.startswith("'")
    return f"'{cell}" if starts else cell


def records(
    head: Iterable[str], rows: Iterable[tuple[str, ...]], written: Callable[[str], str]
) -> Iterator[str]:
    """Each record as its line, with the line end that RFC 4180 asks for."""
    for cells in chain([head], rows):
        yield _record(map(written, cells))


def _record(cells: Iterable[str]) -> str:
    line = io.StringIO(newline="")
    csv.writer(line, lineterminator="\r\n").writerow(list(cells))
    return line.getvalue()


def _cells(export: Export) -> Iterator[tuple[str, ...]]:
    """The cells of each row: number from 1, ids of its passages, who tells it, kinds, texts."""
    comparison = export.comparison
    for row in export.rows:
        told = comparison.rows[row].cells
        ids = [i for s in comparison.sigla for i in told.get(s, ())]
        kinds = counted(export.wording.kinds(row), export.view.ignored)
        texts = (
            "\n\n".join(
                p.text if export.raw else p.repaired_text
                for p in (comparison.by_id[i] for i in told.get(s, ()))
            )
            for s in comparison.sigla
        )
        yield (
            str(row + 1),
            " ".join(ids),
            " ".join(comparison.tellers[row]),
            ", ".join(NAMES[kind] for kind in kinds),
            *texts,
        )
