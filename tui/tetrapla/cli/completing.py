"""The command that writes what a shell needs to complete the commands and their options."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from tetrapla.cli.arguments import Parser
from tetrapla.cli.exits import FINE
from tetrapla.errors import TetraplaError
from tetrapla.export.streams import write

if TYPE_CHECKING:
    from collections.abc import Mapping

SHELLS = ("bash", "zsh", "tcsh", "fish")
_EPILOG = """\
examples:
  bash: tetrapla completion bash > ~/.local/share/bash-completion/completions/tetrapla
  zsh:  tetrapla completion zsh > ~/.zfunc/_tetrapla     with fpath+=~/.zfunc before compinit
  fish: tetrapla completion fish > ~/.config/fish/completions/tetrapla.fish

exit codes: 0 fine, 2 wrong usage"""
_WORDS: Mapping[str, tuple[str, ...]] = {
    "rules": ("list", "show", "test", "explain"),
    "site": ("learn", "list", "show", "forget"),
    "config": ("path", "show", "check"),
    "completion": SHELLS,
}
"""Command -> the words that can follow it."""


def completion_parser() -> Parser:
    """The arguments of ``tetrapla completion``."""
    parser = Parser("tetrapla completion", "Write a completion script for a shell.", _EPILOG)
    parser.add_argument("shell", choices=SHELLS, help="the shell that it is for")
    return parser


def write_completion(arguments: list[str]) -> int:
    """Write a completion script.

    Raises:
        TetraplaError: This installation cannot make one for the shell.
    """
    asked = completion_parser().parse_args(arguments)
    import shtab

    if asked.shell not in shtab.SUPPORTED_SHELLS:
        raise TetraplaError(f"There is no completion for {asked.shell}.", "Update shtab.")
    write(shtab.complete(every_command(), shell=asked.shell).rstrip() + "\n")
    return FINE


def every_command() -> argparse.ArgumentParser:
    """A parser of everything, as a shell needs to know it; it parses nothing here."""
    import shtab

    from tetrapla.cli.comparing import compare_parser, export_parser
    from tetrapla.cli.flagging import flags_parser
    from tetrapla.cli.reading import read_parser
    from tetrapla.cli.repairing import repair_parser
    from tetrapla.cli.screens import open_parser
    from tetrapla.cli.telling_stories import new_parser

    root = argparse.ArgumentParser(prog="tetrapla", add_help=False)
    for action in open_parser()._actions:
        if action.option_strings:
            root._add_action(action)
    commands = root.add_subparsers()
    known = {
        "compare": compare_parser(),
        "export": export_parser(),
        "read": read_parser(),
        "flags": flags_parser(),
        "repair": repair_parser(),
    }
    for name, parser in known.items():
        for action in parser._actions:
            if action.metavar in ("PATH", "FILE"):
                action.complete = shtab.FILE  # type: ignore[attr-defined]
        described = (parser.description or name).splitlines()[0]
        added = commands.add_parser(name, help=described, add_help=False)
        for action in parser._actions:
            added._add_action(action)
    story = commands.add_parser("story", help="make a story file").add_subparsers()
    new = story.add_parser("new", help="of some files", add_help=False)
    for action in new_parser()._actions:
        new._add_action(action)
    for name, words in _WORDS.items():
        commands.add_parser(name).add_argument("word", choices=words)
    return root
