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
_WORDS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "rules": ("the rules for boilerplate", ("list", "show", "test", "explain")),
    "site": ("learned web sites", ("learn", "list", "show", "forget")),
    "config": ("the settings", ("path", "show", "check")),
    "completion": ("what a shell needs", SHELLS),
}
"""Command -> what it is about, without which shells do not offer it; the words that can follow."""


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
    script = shtab.complete(every_command(), shell=asked.shell).rstrip()
    # In bash, what no command fits can be a file that is to be opened.
    write(script.replace("complete -o bashdefault ", "complete -o bashdefault -o default ") + "\n")
    return FINE


def every_command() -> argparse.ArgumentParser:
    """A parser of everything, as a shell needs to know it; it parses nothing here."""
    from tetrapla.cli.comparing import compare_parser, export_parser
    from tetrapla.cli.flagging import flags_parser
    from tetrapla.cli.listing_facts import facts_parser
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
        "facts": facts_parser(),
        "repair": repair_parser(),
    }
    for name, parser in known.items():
        described = (parser.description or name).splitlines()[0]
        _add(commands.add_parser(name, help=described, add_help=False), parser)
    story = commands.add_parser("story", help="make a story file").add_subparsers()
    _add(story.add_parser("new", help="of some files", add_help=False), new_parser())
    for name, (described, words) in _WORDS.items():
        commands.add_parser(name, help=described).add_argument("word", choices=words)
    return root


def _add(to: argparse.ArgumentParser, parser: Parser) -> None:
    """Give a parser what another one asks for, files and folders as such."""
    import shtab

    kinds = {"PATH": shtab.FILE, "FILE": shtab.FILE, "OTHER": shtab.FILE, "DIR": shtab.DIRECTORY}
    for action in parser._actions:
        if isinstance(action.metavar, str) and action.metavar in kinds:
            action.complete = kinds[action.metavar]  # type: ignore[attr-defined]
        to._add_action(action)
