"""The commands: each takes its arguments and gives the exit code.

The screens are imported only by the command that opens them, the engine only by those that need
it.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from dataclasses import replace
from difflib import get_close_matches
from typing import TYPE_CHECKING

from tetrapla import __version__
from tetrapla.cli.arguments import (
    COMPARE_EPILOG,
    EXITS,
    OPEN_EPILOG,
    OPEN_HELP,
    Parser,
    add_base,
    add_export_format,
    add_format,
    add_fresh,
    add_paths,
    add_rules,
    add_site,
    add_theme,
)
from tetrapla.cli.configuring import options_of_settings, theme_of
from tetrapla.cli.exits import BUG, FINE, FOUND, INTERRUPTED, WRONG
from tetrapla.cli.progress import progress
from tetrapla.cli.stories import again_of, read_named, read_resources, tell_all, tell_notes
from tetrapla.cli.terminal import need_terminal, take_keys_from_terminal
from tetrapla.errors import ReadingError, UsageError
from tetrapla.export.streams import line_width, tell, write

if TYPE_CHECKING:
    from tetrapla.cli.stories import Again
    from tetrapla.engine.model import Story
    from tetrapla.engine.resources import Resources
    from tetrapla.engine.results import Comparison

WATCHED = 2.0
"""Seconds between two looks at whether the files have changed."""


def open_screens(arguments: list[str], commands: list[str]) -> int:
    """Open the versions in the terminal.

    Args:
        arguments: Those behind the program's name.
        commands: The names of the commands, for what was meant as one of them.

    Raises:
        BaseException: Whatever ended the application.
    """
    parser = Parser("tetrapla", OPEN_HELP, OPEN_EPILOG)
    parser.usage = argparse.SUPPRESS
    parser.add_argument("--version", action="version", version=f"tetrapla {__version__}")
    add_theme(parser)
    add_fresh(parser)
    add_base(parser)
    add_rules(parser)
    add_site(parser)
    add_paths(parser)
    asked = parser.parse_intermixed_args(arguments)
    if arguments[:1] == asked.paths[:1]:
        _refuse_misspelled(asked.paths, commands)
    story = read_named(asked.paths, asked.base, site=asked.site)
    resources = read_resources(story, rules=asked.rules, site=asked.site)
    return run_screens(
        story, resources, theme=asked.theme, fresh=asked.fresh, again=again_of(asked)
    )


def run_screens(
    story: Story,
    resources: Resources,
    *,
    theme: str | None,
    read: str | None = None,
    fresh: bool = False,
    again: Again | None = None,
) -> int:
    """Show a story on the screens until they are left.

    Args:
        story: What to read.
        resources: Rules, words and known web sites.
        theme: The one that was asked for; None: that of the last time, or of the settings.
        read: Siglum of a version to begin with, alone; None: begin with the table.
        fresh: Begin at the beginning, with nothing remembered of the last time.
        again: Reads the files again; None: that cannot be done.

    Raises:
        BaseException: Whatever ended the application.
    """
    from tetrapla.state import read_state, story_key, write_state

    settings, options = options_of_settings()
    state, key = read_state(), story_key(story)
    kept = None if fresh else state.of(key)
    options = replace(options, kept=kept, again=again, watched=WATCHED)
    notes = dict.fromkeys((*story.notes, *resources.notes, *settings.notes, *state.notes))
    story = replace(story, notes=tuple(notes))
    need_terminal()
    take_keys_from_terminal()
    from tetrapla.ui.app import TetraplaApp  # Textual takes most of the start; only here

    theme = theme or theme_of(settings.theme, options.kept.theme if options.kept else None)
    app = TetraplaApp(story, theme=theme, resources=resources, options=options, read=read)
    app.run()
    if app.left is not None and (trouble := write_state(key, app.left)):
        tell(trouble)
    if app.failure is not None:
        raise app.failure
    if app.return_code == INTERRUPTED:
        return INTERRUPTED
    return BUG if app.return_code else FINE


def write_comparison(arguments: list[str]) -> int:
    """Write the comparison."""
    parser = Parser(
        "tetrapla compare",
        "Write the comparison of the versions to standard output.",
        COMPARE_EPILOG,
    )
    add_export_format(parser)
    add_base(parser)
    add_rules(parser)
    add_site(parser)
    add_paths(parser)
    asked = parser.parse_intermixed_args(arguments)
    story = read_named(asked.paths, asked.base, site=asked.site)
    tell_notes(story, alone=False)
    if len(story.versions) < 2:
        raise ReadingError(
            f"'{story.versions[0].path}' is the only version, so there is nothing to compare.",
            "Name at least two; 'tetrapla flags' and 'tetrapla repair' take one.",
        )
    from tetrapla.engine.compare import compare, differs

    resources = read_resources(story, rules=asked.rules, site=asked.site)
    tell_all(resources.notes)
    with progress() as step:
        comparison = compare(story, resources=resources, step=step)
    write(exported(asked.format, comparison))
    return _code(story, found=differs(comparison))


def exported(name: str, comparison: Comparison) -> str:
    """A comparison in one of the formats; on a terminal nothing in it can steer it."""
    from tetrapla.export.formats import FORMATS, Export
    from tetrapla.rows.view import View
    from tetrapla.rows.visible import visible
    from tetrapla.rows.wording import Wording

    width = line_width()  # 0 where no terminal shows it
    known, view = FORMATS[name], View(base=comparison.story.base)
    text = "".join(known.write(Export(Wording(comparison), view, width=width)))
    return text if known.safe or not width else visible(text.replace("\r\n", "\n"))


def write_flags(arguments: list[str]) -> int:
    """Write the flags."""
    from tetrapla.engine.kinds import Level

    parser = Parser(
        "tetrapla flags",
        "List garbled and boilerplate text with the reasons.",
        "Behind the reason for boilerplate stands in brackets what found it, mostly a rule:\n"
        "'tetrapla rules show ID' shows it, 'tetrapla rules --help' tells how to switch it off."
        "\n\n" + EXITS.format(none="no flags of the level or above", found="there are some"),
    )
    add_format(parser)
    parser.add_argument(
        "--level",
        choices=[level.value for level in Level],
        help="lowest level that is listed and counts for the exit code; without it, sure and "
        "likely flags count, and JSON lists the hints too",
    )
    add_rules(parser)
    add_site(parser)
    add_paths(parser)
    asked = parser.parse_intermixed_args(arguments)
    story = read_named(asked.paths, None, site=asked.site)
    tell_notes(story, alone=False)
    from tetrapla.engine.compare import examine
    from tetrapla.export.levels import flags_from

    resources = read_resources(story, rules=asked.rules, site=asked.site)
    tell_all(resources.notes)
    with progress() as step:
        examined = examine(story, resources=resources, step=step)
    level = Level(asked.level or Level.LIKELY)
    if asked.format == "json":
        from tetrapla.export.json import flags_json

        write(flags_json(examined, Level(asked.level or Level.HINT)))
    else:
        from tetrapla.export.text import flags_text

        write(flags_text(examined, level))
    found = bool(flags_from(examined.flags, level))
    if not found and asked.format == "text":
        tell(f"Nothing is flagged as {level}{' or above' if level is not Level.SURE else ''}.")
    return _code(story, found=found)


def _code(story: Story, *, found: bool) -> int:
    """The exit code of a command whose output is written; what was not read counts most."""
    if story.left_out:
        return WRONG
    return FOUND if found else FINE


def _refuse_misspelled(paths: Sequence[str], commands: list[str]) -> None:
    """A first word that leads nowhere and is nearly a command was meant as one."""
    word = paths[0] if paths else ""
    near = get_close_matches(word, commands, n=1)
    if near and not os.path.lexists(word):
        raise UsageError(
            f"There is no file or folder '{word}', and no command of that name.",
            f"Did you mean 'tetrapla {near[0]}'?",
        )
