"""The command that lists facts: quotations, numbers, names and times of the versions."""

from __future__ import annotations

import argparse
import textwrap
from typing import TYPE_CHECKING

from tetrapla.cli.arguments import (
    EXITS,
    Parser,
    add_paths,
    add_quiet,
    add_rules,
    add_site,
    close_to,
)
from tetrapla.cli.choosing import add_versions, chosen_versions, listed
from tetrapla.cli.comparing import harmless
from tetrapla.cli.exits import FINE, FOUND, WRONG
from tetrapla.cli.progress import progress
from tetrapla.cli.stories import read_resources, read_telling, tell_all, tell_notes
from tetrapla.errors import UsageError
from tetrapla.export.streams import hush, line_width, write

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tetrapla.engine.facts.types import FactKind
    from tetrapla.export.facts.selection import Selection

_WIDTH = 100
"""Columns of the help."""
_EPILOG = """\
{promise}

What is not covered: what is told without quotation marks (only the same words without marks are
found); who 'they' is, and what roles people have; sums (two and six beside eight); what happened
in the end; what a relative day like 'last week' means. Titles and single words in marks are listed
and not compared. 'only in A' means that no counterpart was found, not that there is none.

examples:
  tetrapla facts ours.txt theirs.txt           which quotations, numbers and names differ
  tetrapla facts --only quotations versions/ | less
  tetrapla facts --level hint a.txt b.txt      also what is perhaps the same, or another spelling
  tetrapla facts --format markdown versions/ > facts.md
  tetrapla facts --format json a.txt b.txt | python3 my-check.py
  tetrapla facts report.docx                   what one text quotes and counts

{exits}"""


_FORMATS = ("text", "json", "csv", "markdown")
_LEVELS = ("likely", "hint")
_INTO_A_FILE = "Write '> FILE' in its place, or 'tetrapla export --format facts-text -o FILE'."


def facts_parser() -> Parser:
    """The arguments of ``tetrapla facts``."""
    from tetrapla.rows.facts.words import PROMISE, TABS

    exits = EXITS.format(none="the versions do not differ in them", found="they differ")
    parser = Parser(
        "tetrapla facts",
        "List quotations, numbers, names and times, and where the versions differ in them.",
        _EPILOG.format(promise=textwrap.fill(PROMISE, _WIDTH), exits=exits),
    )
    parser.add_argument(
        "--only",
        metavar="KINDS",
        type=listed,
        default=[],
        help=f"only these, with commas between them: {', '.join(TABS.values())}",
    )
    parser.add_argument(
        "--level",
        type=_level,
        choices=_LEVELS,
        default="likely",
        help="hint: also what is perhaps the same quotation or another spelling of a name; "
        "without it, what is likely",
    )
    parser.add_argument(
        "--format",
        choices=_FORMATS,
        default="text",
        help="text for people, if it is not given; Markdown for notes, CSV and JSON for programs",
    )
    add_versions(parser)
    add_rules(parser)
    add_site(parser)
    add_quiet(parser)
    add_paths(parser, "without one, the story that ships with the program is listed")
    parser.elsewhere = {"-o": _INTO_A_FILE, "--output": _INTO_A_FILE}
    return parser


def _level(name: str) -> str:
    """A level of facts; they are not told as surely as flags."""
    if name not in _LEVELS:
        told = f"there is no level '{name}' of facts: they know {' and '.join(_LEVELS)}"
        raise argparse.ArgumentTypeError(told)  # the parser ends the sentence
    return name


def write_facts(arguments: list[str]) -> int:
    """Write the facts."""
    asked = facts_parser().parse_intermixed_args(arguments)
    hush(quiet=asked.quiet)
    kinds = _kinds(asked.only)
    story = read_telling(asked.paths, None, site=asked.site)
    tell_notes(story, alone=False)
    story = chosen_versions(story, asked.versions, None)
    from tetrapla.engine.compare import compare
    from tetrapla.engine.facts.ledger import ledger
    from tetrapla.engine.kinds import Level
    from tetrapla.export.facts.selection import Selection

    resources = read_resources(story, rules=asked.rules, site=asked.site)
    tell_all(resources.notes)
    with progress() as step:
        comparison = compare(story, resources=resources, step=step)
        selection = Selection(ledger(comparison, step=step), kinds, Level(asked.level))
    for piece in _pieces(selection, asked.format):
        write(piece)
    if story.left_out:
        return WRONG
    return FOUND if selection.differs else FINE


def _kinds(names: Sequence[str]) -> tuple[FactKind, ...]:
    """The kinds that ``--only`` names, in their own order; none named: all of them.

    Raises:
        UsageError: It names one that there is not.
    """
    from tetrapla.engine.facts.types import FactKind
    from tetrapla.rows.facts.words import TABS

    known = {told: kind for kind, told in TABS.items()}
    for name in names:
        if name not in known:
            problem = f"--only knows no '{name}': it takes {', '.join(known)}."
            raise UsageError(problem, close_to(name, known))
    wanted = {known[name] for name in names}
    return tuple(kind for kind in FactKind if kind in wanted or not wanted)


def _pieces(selection: Selection, form: str) -> Iterator[str]:
    """The facts in a format; on a terminal nothing in them can steer it."""
    width = line_width()
    if form == "json":
        from tetrapla.export.facts.json import facts_json

        yield facts_json(selection)
    elif form == "csv":
        from tetrapla.export.facts.csv import facts_csv

        yield from (harmless(line) if width else line for line in facts_csv(selection))
    elif form == "markdown":
        from tetrapla.export.facts.markdown import facts_markdown

        yield from facts_markdown(selection)
    else:
        from tetrapla.export.facts.text import facts_lines

        yield from (f"{line}\n" for line in facts_lines(selection, width))
