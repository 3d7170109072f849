"""The commands that write a comparison: to standard output with an exit code, or into a file."""

from __future__ import annotations

import argparse
import errno
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tetrapla.cli.arguments import (
    COMPARE_EPILOG,
    EXPORT_EPILOG,
    Parser,
    add_base,
    add_export_format,
    add_paths,
    add_quiet,
    add_rules,
    add_site,
)
from tetrapla.cli.choosing import Choice, add_rows, add_versions, chosen_versions
from tetrapla.cli.exits import FINE, FOUND, WRONG
from tetrapla.cli.progress import progress
from tetrapla.cli.stories import read_resources, read_telling, tell_all, tell_notes
from tetrapla.errors import ReadingError, TetraplaError, UsageError
from tetrapla.export.formats import FORMATS, Export, format_for
from tetrapla.export.streams import hush, line_width, tell, write

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tetrapla.engine.model import Story


_INTO_A_FILE = "Write '> FILE' in its place, or 'tetrapla export -o FILE'."


def compare_parser() -> Parser:
    """The arguments of ``tetrapla compare``."""
    parser = Parser(
        "tetrapla compare",
        "Write the comparison of the versions to standard output.",
        COMPARE_EPILOG,
    )
    add_export_format(parser)
    _add_choices(parser)
    parser.elsewhere = {"-o": _INTO_A_FILE, "--output": _INTO_A_FILE}
    return parser


def export_parser() -> Parser:
    """The arguments of ``tetrapla export``."""
    parser = Parser(
        "tetrapla export",
        "Write the comparison of the versions into a file, whole or not at all.",
        EXPORT_EPILOG,
    )
    add_export_format(parser, default=None)
    parser.add_argument(
        "-o", "--output", metavar="FILE", required=True, help="the file; - is standard output"
    )
    parser.add_argument("--force", action="store_true", help="replace a file that is there")
    _add_choices(parser)
    return parser


def _add_choices(parser: Parser) -> None:
    """Ask what of the comparison is wanted."""
    add_rows(parser)
    add_versions(parser)
    parser.add_argument(
        "--level",
        choices=["sure", "likely", "hint"],
        help="lowest level of the flags that are written; without it, as the format has it",
    )
    parser.add_argument(
        "--raw", action="store_true", help="the text as in the files, where the format can choose"
    )
    add_base(parser)
    add_rules(parser)
    add_site(parser)
    add_quiet(parser)
    add_paths(parser)


def write_comparison(arguments: list[str]) -> int:
    """Write the comparison to standard output."""
    asked = compare_parser().parse_intermixed_args(arguments)
    hush(quiet=asked.quiet)
    story = _story(asked)
    export = _exported(story, asked)
    _write_out(export, asked.format)
    return _code(story, found=_differs(export))


def write_export(arguments: list[str]) -> int:
    """Write the comparison into a file."""
    asked = export_parser().parse_intermixed_args(arguments)
    hush(quiet=asked.quiet)
    name = asked.format or format_for(asked.output)
    if name is None:
        known = ", ".join(dict.fromkeys(f.suffix for f in FORMATS.values()))
        problem = f"'{asked.output}' does not say in which format."
        raise UsageError(problem, f"Give it with --format, or a suffix: {known}.")
    from tetrapla.export.replacing import place_for

    place_for(asked.output)  # what cannot be is told before the work
    story = _story(asked)
    export = _exported(story, asked)
    if asked.output == "-":
        _write_out(export, name)
    else:
        _write_file(export, name, asked.output, force=asked.force)
    return WRONG if story.left_out else FINE


def _story(asked: argparse.Namespace) -> Story:
    """The versions that are to be compared.

    Raises:
        TetraplaError: There are fewer than two, or none of a name.
    """
    story = read_telling(asked.paths, asked.base, site=asked.site)
    tell_notes(story, alone=False)
    story = chosen_versions(story, asked.versions, asked.base)
    if len(story.versions) < 2:
        raise ReadingError(
            f"'{story.versions[0].path}' is the only version, so there is nothing to compare.",
            "Name at least two; 'tetrapla flags' and 'tetrapla repair' take one.",
        )
    return story


def _exported(story: Story, asked: argparse.Namespace) -> Export:
    """The comparison, and what of it is wanted."""
    choice = Choice.of(story, asked.only, asked.ignore)
    from tetrapla.engine.compare import compare
    from tetrapla.rows.view import View
    from tetrapla.rows.wording import Wording

    resources = read_resources(story, rules=asked.rules, site=asked.site)
    tell_all(resources.notes)
    with progress() as step:
        comparison = compare(story, resources=resources, step=step)
    if asked.level is not None:
        from tetrapla.engine.kinds import Level
        from tetrapla.export.levels import flags_from

        flags = tuple(flags_from(comparison.flags, Level(asked.level)))
        comparison = replace(comparison, flags=flags)
    wording = Wording(comparison)
    view = View(base=story.base, ignored=choice.ignored, raw=asked.raw)
    only = choice.rows(wording)
    return Export(wording, view, only, asked.raw, line_width())


def _differs(export: Export) -> bool:
    """Whether anything differs that counts, among the rows that are wanted."""
    from tetrapla.engine.compare import differs

    if not export.view.ignored and export.only is None:
        return differs(export.comparison)
    moved = {export.comparison.row_of[g.passage] for g in export.comparison.ghosts}
    return any(
        export.comparison.tellers[k]
        and (k in moved or export.wording.differs(k, export.view.ignored))
        for k in export.rows
    )


def _write_out(export: Export, name: str) -> None:
    """Write to standard output; on a terminal nothing in it can steer it."""
    for piece in _pieces(export, name):
        write(harmless(piece) if export.width and not FORMATS[name].safe else piece)


def harmless(text: str) -> str:
    """A text that is exact, for somebody who looks at it on a terminal."""
    from tetrapla.rows.visible import visible

    return visible(text.replace("\r\n", "\n"))


def _pieces(export: Export, name: str) -> Iterator[str]:
    """The text in a format.

    Raises:
        UsageError: The format cannot have what is asked for.
    """
    known = FORMATS[name]
    if export.only is not None and not known.by_rows:
        able = ", ".join(f.id for f in FORMATS.values() if f.by_rows)
        problem = f"--format {name} is always whole, so --only cannot be had."
        raise UsageError(problem, f"Leave one of them out; {able} can leave rows out.")
    return known.write(export)


def _write_file(export: Export, name: str, output: str, *, force: bool) -> None:
    """Write a file at once or not at all, and say so.

    Raises:
        TetraplaError: It is there already, or cannot be written.
    """
    from tetrapla.export.replacing import write_new

    path = Path(output)
    try:
        size = write_new(path, _pieces(replace(export, width=0), name), overwrite=force)
    except FileExistsError:
        raise TetraplaError(f"'{output}' is there already.", "--force replaces it.") from None
    except OSError as error:
        why = error.strerror or os.strerror(error.errno or errno.EIO)
        problem = f"'{output}' could not be written: {why}."
        raise TetraplaError(problem, "Nothing was left there; choose another place.") from None
    tell(f"'{output}' is written: {FORMATS[name].label}, {size:,} bytes.")


def _code(story: Story, *, found: bool) -> int:
    """The exit code of a command whose output is written; what was not read counts most."""
    if story.left_out:
        return WRONG
    return FOUND if found else FINE
