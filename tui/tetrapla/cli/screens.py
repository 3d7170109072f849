"""Opening stories on the screens, and what is remembered of them when they are left."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from dataclasses import replace
from difflib import get_close_matches
from typing import TYPE_CHECKING

from tetrapla import __version__
from tetrapla.cli.arguments import (
    OPEN_EPILOG,
    OPEN_HELP,
    Parser,
    add_base,
    add_fresh,
    add_paths,
    add_rules,
    add_site,
    add_theme,
    add_watch,
)
from tetrapla.cli.configuring import options_of_settings, theme_of
from tetrapla.cli.exits import BUG, FINE, INTERRUPTED
from tetrapla.cli.stories import paths_of, read_resources, read_telling
from tetrapla.cli.terminal import need_terminal, take_keys_from_terminal
from tetrapla.errors import UsageError
from tetrapla.export.streams import tell

if TYPE_CHECKING:
    from tetrapla.config import Settings
    from tetrapla.engine.model import Story
    from tetrapla.engine.resources import Resources
    from tetrapla.ui.app import TetraplaApp
    from tetrapla.ui.options import Options

LOOKED, WATCHED = 2.0, 0.5
"""Seconds between two looks at whether the files have changed: to say so, and to read them again by
themselves."""


def open_parser() -> Parser:
    """The arguments of the program itself, which open versions in the terminal."""
    parser = Parser("tetrapla", OPEN_HELP, OPEN_EPILOG)
    parser.usage = argparse.SUPPRESS
    parser.add_argument("--version", action="version", version=f"tetrapla {__version__}")
    add_theme(parser)
    add_fresh(parser)
    add_watch(parser)
    add_base(parser)
    add_rules(parser)
    add_site(parser)
    add_paths(parser)
    return parser


def open_screens(arguments: list[str], commands: list[str]) -> int:
    """Open the versions in the terminal.

    Args:
        arguments: Those behind the program's name.
        commands: The names of the commands, for what was meant as one of them.

    Raises:
        BaseException: Whatever ended the application.
    """
    asked = open_parser().parse_intermixed_args(arguments)
    if arguments[:1] == asked.paths[:1]:
        _refuse_misspelled(asked.paths, commands)
    refuse_watching_input(asked)
    story = read_telling(asked.paths, asked.base, site=asked.site)
    resources = read_resources(story, rules=asked.rules, site=asked.site)
    return run_screens(story, resources, asked)


def refuse_watching_input(asked: argparse.Namespace) -> None:
    """What was asked for must be possible.

    Raises:
        UsageError: Standard input is to be read again.
    """
    if asked.watch and "-" in asked.paths:
        raise UsageError(
            "Standard input can be read only once, so it cannot be watched.",
            "Name files, or leave --watch out.",
        )


def run_screens(
    story: Story, resources: Resources, asked: argparse.Namespace, *, read: str | None = None
) -> int:
    """Show a story on the screens until they are left.

    Args:
        story: What to read.
        resources: Rules, words and known web sites.
        asked: The arguments, with ``paths``, ``base``, ``site``, ``rules``, ``theme``, ``watch``,
            and ``fresh``: begin at the beginning, with nothing remembered of the last time.
        read: Siglum of a version to begin with, alone; None: begin with the table.

    Raises:
        BaseException: Whatever ended the application.
    """
    settings, options, noted = options_for(story, asked)
    if read is not None:
        options = replace(options, begins_in_library=False)
    notes = dict.fromkeys((*story.notes, *resources.notes, *settings.notes, *noted))
    story = replace(story, notes=tuple(notes))
    need_terminal()
    take_keys_from_terminal()
    from tetrapla.ui.app import TetraplaApp  # Textual takes most of the start; only here

    theme = asked.theme or theme_of(settings.theme, options.kept.theme if options.kept else None)
    app = TetraplaApp(story, theme=theme, resources=resources, options=options, read=read)
    try:
        app.run()
    finally:
        trouble = _keep_left(app)
    if trouble:
        tell(trouble)
    return _code(app)


def options_for(story: Story, asked: argparse.Namespace) -> tuple[Settings, Options, Sequence[str]]:
    """The settings, what the screens need to know of them and of the story, and what to tell."""
    from tetrapla.cli.shelf import Stories
    from tetrapla.state import read_state, story_key

    settings, options = options_of_settings()
    shelf = Stories(settings.recent, tuple(asked.rules))
    watch = settings.watch if asked.watch is None else asked.watch
    options = replace(options, shelf=shelf, watch=watch, watched=WATCHED if watch else LOOKED)
    paths = paths_of(asked.paths)
    options = shelf.options_of(story, paths, options, base=asked.base, site=asked.site)
    state = read_state()
    kept = None if asked.fresh else state.of(story_key(story))
    if kept is not None and asked.base is not None:
        kept = kept.with_base_asked_for()
    chosen = (asked.paths, asked.base, asked.site, asked.fresh)
    in_library = not any(chosen) and len(shelf.entries()) > 1
    return settings, replace(options, kept=kept, begins_in_library=in_library), state.notes


def _keep_left(app: TetraplaApp) -> str:
    """Remember how the story was left; what went wrong, as a sentence."""
    if app.signal:
        return ""  # that was done when it came
    try:
        return app.keep_left()
    except Exception:  # noqa: BLE001 - what made the screens fail may be at work here too
        return "The place could not be kept."


def _code(app: TetraplaApp) -> int:
    """The exit code of an application that has ended.

    Raises:
        BaseException: Whatever ended it.
    """
    if app.signal:
        return 128 + app.signal
    if app.failure is not None:
        raise app.failure
    if app.return_code == INTERRUPTED:
        return INTERRUPTED
    return BUG if app.return_code else FINE


def _refuse_misspelled(paths: Sequence[str], commands: list[str]) -> None:
    """A first word that leads nowhere and is nearly a command was meant as one."""
    word = paths[0] if paths else ""
    near = get_close_matches(word, commands, n=1)
    if near and not os.path.lexists(word):
        raise UsageError(
            f"There is no file or folder '{word}', and no command of that name.",
            f"Did you mean 'tetrapla {near[0]}'?",
        )
