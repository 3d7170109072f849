"""The formats in which a comparison can be written: what each is good for, and its writer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from tetrapla.export import writers

if TYPE_CHECKING:
    from tetrapla.engine.results import Comparison
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
    hints: bool = False
    """Write also the facts that are only perhaps the same, or perhaps spelled otherwise."""

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


_ALL = (
    Format(
        "text",
        "Text",
        ".txt",
        "every row with its passages, flags and counts: to print, to grep, to mail",
        writers.write_text,
        own_text="repaired",
    ),
    Format(
        "markdown",
        "Markdown",
        ".md",
        "a section for each row: for notes, wikis and web pages",
        writers.write_markdown,
    ),
    Format(
        "html",
        "Web page",
        ".html",
        "one file with the table, its colours, folds and flags: to read, to print, to send",
        writers.write_html,
        own_text="repaired, with the texts as in the files below",
    ),
    Format(
        "rows",
        "Plain rows",
        ".txt",
        "what each version tells, row after row, in words alone: to be heard or read aloud",
        writers.write_plain_rows,
        tail="-rows",
    ),
    Format(
        "versions",
        "Plain versions",
        ".txt",
        "one version after another, as the reader shows them",
        writers.write_plain_versions,
        by_rows=False,
        tail="-versions",
    ),
    Format(
        "sheet",
        "Spreadsheet",
        ".csv",
        "CSV to open in Excel or LibreOffice: no text of a version becomes a formula there",
        writers.write_sheet,
        tail="-sheet",
    ),
    Format(
        "csv",
        "CSV for programs",
        ".csv",
        "one line a row, every text exact to the letter: for pandas, R and scripts",
        writers.write_csv,
        safe=False,
    ),
    Format(
        "json",
        "JSON",
        ".json",
        "everything that is known, text repaired and as in the files: for programs",
        writers.write_json,
        by_rows=False,
        own_text="both, repaired and as in the files",
    ),
    Format(
        "jsonl",
        "JSON Lines",
        ".jsonl",
        "one object a row, with its passages: for jq, pipes and stories of any length",
        writers.write_json_lines,
        own_text="both, repaired and as in the files",
    ),
    Format(
        "tei",
        "TEI P5",
        ".xml",
        "parallel segmentation, every version to the letter: for editions and archives",
        writers.write_tei,
        by_rows=False,
        own_text="as in the files",
    ),
    Format(
        "tei-stand-off",
        "TEI P5, stand-off",
        ".xml",
        "whole texts with the apparatus beside them, attached at both ends of a passage",
        writers.write_tei_stand_off,
        by_rows=False,
        own_text="as in the files",
        tail="-stand-off",
    ),
    Format(
        "flags",
        "Flags as JSON",
        ".json",
        "what is garbled or boilerplate, with reasons and places: for programs",
        writers.write_flags,
        by_rows=False,
        own_text="both, repaired and as in the files",
        tail="-flags",
    ),
    Format(
        "facts-text",
        "Facts",
        ".txt",
        "quotations, numbers, names, times, and where versions differ in them: to mail",
        writers.write_facts_text,
        by_rows=False,
        own_text="repaired",
        tail="-facts",
    ),
    Format(
        "facts-markdown",
        "Facts as Markdown",
        ".md",
        "the same facts with headings and tables: for notes, wikis and web pages",
        writers.write_facts_markdown,
        by_rows=False,
        own_text="repaired",
        tail="-facts",
    ),
    Format(
        "facts-csv",
        "Facts as CSV",
        ".csv",
        "one line for each fact, with its place, exact to the letter: for scripts",
        writers.write_facts_csv,
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
        writers.write_facts,
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
