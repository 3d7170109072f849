"""The command that reads a story out: to a screen reader, a pipe, or on the reader's screen."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from tetrapla.cli.arguments import (
    Parser,
    add_base,
    add_paths,
    add_quiet,
    add_rules,
    add_site,
    add_theme,
    add_watch,
)
from tetrapla.cli.choosing import Choice, add_rows
from tetrapla.cli.exits import FINE, WRONG
from tetrapla.cli.progress import progress
from tetrapla.cli.stories import read_resources, read_telling, tell_all, tell_notes
from tetrapla.errors import UsageError
from tetrapla.export.streams import hush, write

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tetrapla.engine.model import Story
    from tetrapla.engine.resources import Resources
    from tetrapla.export.plain import Wanted

NARROWEST = 20
"""Columns that are wrapped to at least."""

_HELP = """\
Read a story: on the reader's screen, or as plain lines for screen readers and pipes.

Plain lines are written with --plain or one of the options below it, and wherever standard output is
no terminal."""

_EPILOG = """\
Plain lines are the title and then version by version, or row by row, a paragraph a line. What is in
brackets is said by the program, as [3 lines of boilerplate: share, related].

examples:
  tetrapla read                                  the bundled story on the reader's screen
  tetrapla read --version B versions/            begin with version B
  tetrapla read --plain --version B versions/    version B as plain lines
  tetrapla read --by rows a.txt b.txt | less     what belongs together, side by side in words
  tetrapla read --by rows --only differences a.txt b.txt
  tetrapla read --boilerplate omit page.html     the story alone

exit codes: 0 fine, 2 wrong usage or unreadable input"""


def read_story_out(arguments: list[str]) -> int:
    """Read a story: as plain lines, or on the reader's screen."""
    asked = read_parser().parse_intermixed_args(arguments)
    hush(quiet=asked.quiet)
    story = read_telling(asked.paths, asked.base, site=asked.site)
    from tetrapla.engine.reading import find_version

    versions = tuple(dict.fromkeys(find_version(story, name) for name in asked.version))
    resources = read_resources(story, rules=asked.rules, site=asked.site)
    if not _is_plain(asked):
        from tetrapla.cli.screens import refuse_watching_input, run_screens

        refuse_watching_input(asked)
        first = versions[0] if versions else story.versions[0].siglum
        return run_screens(story, resources, asked, read=first)
    if asked.watch:
        problem = "Plain lines are written once: --watch is for the screens."
        raise UsageError(problem, "Leave it out.")
    tell_notes(story, alone=False)
    tell_all(resources.notes)
    from tetrapla.export.plain import Aside, Wanted

    wanted = Wanted(
        versions, Aside(asked.boilerplate or Aside.FOLD), asked.raw, asked.flags, asked.width or 0
    )
    lines = _lines(story, resources, wanted, _choice(story, asked))
    write("".join(f"{line}\n" for line in lines))
    return WRONG if story.left_out else FINE


def _choice(story: Story, asked: argparse.Namespace) -> Choice | None:
    """Which rows are wanted; None: none, but the versions.

    Raises:
        UsageError: Rows are chosen, but the versions are asked for.
    """
    if asked.by == "rows":
        return Choice.of(story, asked.only, asked.ignore)
    if asked.only != "all" or asked.ignore:
        raise UsageError("--only and --ignore choose rows.", "Say --by rows as well.")
    return None


def _lines(
    story: Story, resources: Resources, wanted: Wanted, choice: Choice | None
) -> Iterator[str]:
    """The lines; only rows need the versions to be compared."""
    from tetrapla.engine.compare import compare, examine

    if choice is None:
        from tetrapla.export.plain import by_version

        with progress() as step:
            examined = examine(story, resources=resources, step=step)
        return by_version(examined, wanted)
    from tetrapla.export.plain_rows import by_row
    from tetrapla.rows.wording import Wording

    with progress() as step:
        comparison = compare(story, resources=resources, step=step)
    wording = Wording(comparison)
    return by_row(wording, wanted, choice.rows(wording))


def _is_plain(asked: argparse.Namespace) -> bool:
    """Whether lines are asked for, by an option that only they have, or by a pipe."""
    options = (asked.plain, asked.by, asked.boilerplate, asked.raw, asked.flags, asked.width)
    rows = (asked.only != "all", asked.ignore)
    piped = not (sys.stdout and sys.stdout.isatty())
    return piped or any(options) or any(rows)


def read_parser() -> Parser:
    """The arguments of ``tetrapla read``."""
    parser = Parser("tetrapla read", _HELP, _EPILOG)
    parser.add_argument(
        "--version",
        metavar="VERSION",
        action="append",
        default=[],
        help="letter or name of the version to read, without it all; may be repeated",
    )
    parser.add_argument("--plain", action="store_true", help="write plain lines")
    parser.add_argument(
        "--by", choices=["versions", "rows"], help="version by version or row by row"
    )
    parser.add_argument(
        "--boilerplate",
        choices=["fold", "show", "omit"],
        help="tell it in a few words (the default), write it like any other text, or leave it out",
    )
    parser.add_argument("--raw", action="store_true", help="the text as in the file, not repaired")
    parser.add_argument("--flags", action="store_true", help="tell the flags behind each paragraph")
    parser.add_argument(
        "--width", metavar="N", type=_width, help="wrap to N columns; without it nothing is wrapped"
    )
    add_rows(parser)
    add_theme(parser)
    add_watch(parser)
    parser.set_defaults(fresh=False)
    add_base(parser)
    add_rules(parser)
    add_site(parser)
    add_quiet(parser)
    add_paths(parser)
    return parser


def _width(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 6 and int(text) >= NARROWEST):
        told = f"must be {NARROWEST} or more, not '{text}'"
        raise argparse.ArgumentTypeError(told)
    return int(text)
