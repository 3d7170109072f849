"""The formats in which a comparison can be written: each with what it is good for and its writer.

What a writer needs is imported when it writes, so that naming the formats costs no time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tetrapla.engine.results import Comparison
    from tetrapla.export.plain import Wanted
    from tetrapla.rows.view import View
    from tetrapla.rows.wording import Wording


@dataclass(frozen=True)
class Export:
    """A finished comparison, and how it is to be written."""

    wording: Wording
    """The comparison, its rows in the order of the base, with its words."""
    view: View
    """Which kinds of difference do not count, and whether boilerplate is folded."""
    only: frozenset[int] | None = None
    """Indices of the rows that are written; None: all."""
    raw: bool = False
    """Write the text as it is in the files, not the repaired text."""
    width: int = 0
    """Columns to wrap to, where lines are for people; 0: each paragraph is one line."""

    @property
    def comparison(self) -> Comparison:
        """What was compared."""
        return self.wording.comparison

    @cached_property
    def rows(self) -> tuple[int, ...]:
        """Indices of the rows that are written, in order."""
        every = range(len(self.comparison.rows))
        return tuple(k for k in every if self.only is None or k in self.only)


Writer = Callable[[Export], Iterator[str]]
"""Gives the text of an export piece by piece, so that it can be stopped between two of them."""


@dataclass(frozen=True, slots=True)
class Format:
    """A way to write a comparison down."""

    id: str
    """What the command line calls it."""
    label: str
    """What the screens call it."""
    suffix: str
    """Of its files, with the dot."""
    good_for: str
    """One sentence, without capital and full stop: what it is good for."""
    write: Writer
    by_rows: bool = True
    """Whether it can leave rows out."""
    own_text: str = ""
    """Which text it always has; empty: the repaired one or that of the files, as one likes."""
    safe: bool = True
    """Whether nothing in it can steer a terminal; else it keeps every character as it is."""
    tail: str = ""
    """What stands before the suffix in the name that is offered for its files; empty: nothing.

    Of the formats that share a suffix at most one has none, so that none writes over another.
    """


def _text(export: Export) -> Iterator[str]:
    from tetrapla.export.text import comparison_lines

    for line in comparison_lines(export.wording, export.width, export.rows):
        yield f"{line}\n"


def _wanted(export: Export) -> Wanted:
    from tetrapla.export.plain import Aside, Wanted
    from tetrapla.rows.view import Boilerplate

    folds = export.view.boilerplate is Boilerplate.FOLD
    return Wanted((), Aside.FOLD if folds else Aside.SHOW, export.raw, width=export.width)


def _plain_rows(export: Export) -> Iterator[str]:
    from tetrapla.export.plain_rows import by_row

    for line in by_row(export.wording, _wanted(export), export.only):
        yield f"{line}\n"


def _plain_versions(export: Export) -> Iterator[str]:
    from tetrapla.export.plain import by_version

    for line in by_version(export.comparison, _wanted(export)):
        yield f"{line}\n"


def _markdown(export: Export) -> Iterator[str]:
    from tetrapla.export.markdown import markdown_pieces

    return markdown_pieces(export)


def _csv(export: Export) -> Iterator[str]:
    from tetrapla.export.csv import csv_pieces

    return csv_pieces(export)


def _sheet(export: Export) -> Iterator[str]:
    from tetrapla.export.csv import sheet_pieces

    return sheet_pieces(export)


def _json(export: Export) -> Iterator[str]:
    from tetrapla.export.json import comparison_json

    yield comparison_json(export.comparison)


def _json_lines(export: Export) -> Iterator[str]:
    from tetrapla.export.json_lines import json_lines

    return json_lines(export)


def _flags(export: Export) -> Iterator[str]:
    from tetrapla.export.json import flags_json

    yield flags_json(export.comparison)


def _facts_text(export: Export) -> Iterator[str]:
    from tetrapla.export.facts.selection import Selection
    from tetrapla.export.facts.text import facts_lines

    for line in facts_lines(Selection.of(export.comparison), export.width):
        yield f"{line}\n"


def _facts_markdown(export: Export) -> Iterator[str]:
    from tetrapla.export.facts.markdown import facts_markdown
    from tetrapla.export.facts.selection import Selection

    return facts_markdown(Selection.of(export.comparison))


def _facts_csv(export: Export) -> Iterator[str]:
    from tetrapla.export.facts.csv import facts_csv
    from tetrapla.export.facts.selection import Selection

    return facts_csv(Selection.of(export.comparison))


def _facts(export: Export) -> Iterator[str]:
    from tetrapla.export.facts.json import facts_json
    from tetrapla.export.facts.selection import Selection

    yield facts_json(Selection.of(export.comparison))


def _html(export: Export) -> Iterator[str]:
    from tetrapla.export.html import html_pieces

    return html_pieces(export)


def _tei(export: Export) -> Iterator[str]:
    from tetrapla.export.tei import tei_parallel

    return tei_parallel(export)


def _tei_stand_off(export: Export) -> Iterator[str]:
    from tetrapla.export.tei import tei_stand_off

    return tei_stand_off(export)


_ALL = (
    Format(
        "text",
        "Text",
        ".txt",
        "every row with its passages, flags and counts: to print, to grep, to mail",
        _text,
        own_text="repaired",
    ),
    Format(
        "markdown",
        "Markdown",
        ".md",
        "a section for each row: for notes, wikis and web pages",
        _markdown,
    ),
    Format(
        "html",
        "Web page",
        ".html",
        "one file with the table, its colours, folds and flags: to read, to print, to send",
        _html,
        own_text="repaired, with the texts as in the files below",
    ),
    Format(
        "rows",
        "Plain rows",
        ".txt",
        "what each version tells, row after row, in words alone: to be heard or read aloud",
        _plain_rows,
        tail="-rows",
    ),
    Format(
        "versions",
        "Plain versions",
        ".txt",
        "one version after another, as the reader shows them",
        _plain_versions,
        by_rows=False,
        tail="-versions",
    ),
    Format(
        "sheet",
        "Spreadsheet",
        ".csv",
        "CSV to open in Excel or LibreOffice: no text of a version becomes a formula there",
        _sheet,
        tail="-sheet",
    ),
    Format(
        "csv",
        "CSV for programs",
        ".csv",
        "one line a row, every text exact to the letter: for pandas, R and scripts",
        _csv,
        safe=False,
    ),
    Format(
        "json",
        "JSON",
        ".json",
        "everything that is known, text repaired and as in the files: for programs",
        _json,
        by_rows=False,
        own_text="both, repaired and as in the files",
    ),
    Format(
        "jsonl",
        "JSON Lines",
        ".jsonl",
        "one object a row, with its passages: for jq, pipes and stories of any length",
        _json_lines,
        own_text="both, repaired and as in the files",
    ),
    Format(
        "tei",
        "TEI P5",
        ".xml",
        "parallel segmentation, every version to the letter: for editions and archives",
        _tei,
        by_rows=False,
        own_text="as in the files",
    ),
    Format(
        "tei-stand-off",
        "TEI P5, stand-off",
        ".xml",
        "whole texts with the apparatus beside them, attached at both ends of a passage",
        _tei_stand_off,
        by_rows=False,
        own_text="as in the files",
        tail="-stand-off",
    ),
    Format(
        "flags",
        "Flags as JSON",
        ".json",
        "what is garbled or boilerplate, with reasons and places: for programs",
        _flags,
        by_rows=False,
        own_text="both, repaired and as in the files",
        tail="-flags",
    ),
    Format(
        "facts-text",
        "Facts",
        ".txt",
        "quotations, numbers, names, times, and where versions differ in them: to mail",
        _facts_text,
        by_rows=False,
        own_text="repaired",
        tail="-facts",
    ),
    Format(
        "facts-markdown",
        "Facts as Markdown",
        ".md",
        "the same facts with headings and tables: for notes, wikis and web pages",
        _facts_markdown,
        by_rows=False,
        own_text="repaired",
        tail="-facts",
    ),
    Format(
        "facts-csv",
        "Facts as CSV",
        ".csv",
        "one line for each fact, with its place, exact to the letter: for scripts",
        _facts_csv,
        by_rows=False,
        own_text="as in the files",
        safe=False,
        tail="-facts",
    ),
    Format(
        "facts",
        "Facts as JSON",
        ".json",
        "facts, their places, and the rows that compare them: for programs",
        _facts,
        by_rows=False,
        own_text="both, repaired and as in the files",
        tail="-facts",
    ),
)

FORMATS = MappingProxyType({known.id: known for known in _ALL})
"""Id -> format, those for people first."""


def format_for(path: str) -> str | None:
    """The id of the first format whose files have a path's suffix; None: there is none."""
    return next((f.id for f in _ALL if path.lower().endswith(f.suffix)), None)
