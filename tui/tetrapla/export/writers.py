"""What writes each format: each function gives the text piece by piece.

What a writer needs is imported when it writes, so that naming the formats costs no time.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tetrapla.export.formats import Export
    from tetrapla.export.plain import Wanted


def write_text(export: Export) -> Iterator[str]:
    """The comparison as text, line by line."""
    from tetrapla.export.text import comparison_lines

    for line in comparison_lines(export.wording, export.width, export.rows):
        yield f"{line}\n"


def _wanted(export: Export) -> Wanted:
    from tetrapla.export.plain import Aside, Wanted
    from tetrapla.rows.view import Boilerplate

    folds = export.view.boilerplate is Boilerplate.FOLD
    return Wanted((), Aside.FOLD if folds else Aside.SHOW, export.raw, width=export.width)


def write_plain_rows(export: Export) -> Iterator[str]:
    """Row after row in words alone."""
    from tetrapla.export.plain_rows import by_row

    for line in by_row(export.wording, _wanted(export), export.only):
        yield f"{line}\n"


def write_plain_versions(export: Export) -> Iterator[str]:
    """One version after another."""
    from tetrapla.export.plain import by_version

    for line in by_version(export.comparison, _wanted(export)):
        yield f"{line}\n"


def write_markdown(export: Export) -> Iterator[str]:
    """A section for each row."""
    from tetrapla.export.markdown import markdown_pieces

    return markdown_pieces(export)


def write_csv(export: Export) -> Iterator[str]:
    """One line a row, exact."""
    from tetrapla.export.csv import csv_pieces

    return csv_pieces(export)


def write_sheet(export: Export) -> Iterator[str]:
    """One line a row, for spreadsheets."""
    from tetrapla.export.csv import sheet_pieces

    return sheet_pieces(export)


def write_json(export: Export) -> Iterator[str]:
    """All of the comparison as JSON."""
    from tetrapla.export.json import comparison_json

    yield comparison_json(export.comparison)


def write_json_lines(export: Export) -> Iterator[str]:
    """One object a row."""
    from tetrapla.export.json_lines import json_lines

    return json_lines(export)


def write_flags(export: Export) -> Iterator[str]:
    """The flags as JSON."""
    from tetrapla.export.json import flags_json

    yield flags_json(export.comparison)


def write_facts_text(export: Export) -> Iterator[str]:
    """The facts as text, line by line."""
    from tetrapla.export.facts.selection import Selection
    from tetrapla.export.facts.text import facts_lines

    for line in facts_lines(Selection.of_export(export), export.width):
        yield f"{line}\n"


def write_facts_markdown(export: Export) -> Iterator[str]:
    """The facts with headings and tables."""
    from tetrapla.export.facts.markdown import facts_markdown
    from tetrapla.export.facts.selection import Selection

    return facts_markdown(Selection.of_export(export))


def write_facts_csv(export: Export) -> Iterator[str]:
    """One line for each fact, exact."""
    from tetrapla.export.facts.csv import facts_csv
    from tetrapla.export.facts.selection import Selection

    return facts_csv(Selection.of_export(export))


def write_facts(export: Export) -> Iterator[str]:
    """The facts as JSON."""
    from tetrapla.export.facts.json import facts_json
    from tetrapla.export.facts.selection import Selection

    yield facts_json(Selection.of_export(export))


def write_html(export: Export) -> Iterator[str]:
    """The comparison as a web page."""
    from tetrapla.export.html import html_pieces

    return html_pieces(export)


def write_tei(export: Export) -> Iterator[str]:
    """Parallel segmentation."""
    from tetrapla.export.tei import tei_parallel

    return tei_parallel(export)


def write_tei_stand_off(export: Export) -> Iterator[str]:
    """Whole texts with the apparatus beside them."""
    from tetrapla.export.tei import tei_stand_off

    return tei_stand_off(export)
