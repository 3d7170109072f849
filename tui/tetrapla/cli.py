"""The command line: what is asked for, where it is written, and the exit codes.

Standard output is data: UTF-8 with LF, whatever the locale. Standard error is for people. The
screens are imported only by the command that opens them, the engine only by those that need it.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from difflib import get_close_matches
from typing import TYPE_CHECKING, NoReturn

from tetrapla import __version__
from tetrapla.errors import ReadingError, TetraplaError, UsageError
from tetrapla.export.streams import line_width, tell, write

if TYPE_CHECKING:
    from tetrapla.engine.model import Story

FINE, FOUND, WRONG, INTERRUPTED, BROKEN_PIPE = 0, 1, 2, 130, 141
"""Exit codes; the last two are those of a program that a signal ends."""

_FIRST_STORY = "possum-and-kangaroo"

_OPEN_HELP = """\
Read and compare the versions of one story side by side.

  tetrapla [PATH ...]   open the versions in the terminal

Commands (tetrapla COMMAND --help tells more):
  compare   write the comparison as text or JSON
  flags     list garbled and boilerplate text with the reasons
  repair    write the repaired text of one file

A PATH is a text file, a folder of texts, a story.yaml, or - for standard input.
Without a PATH the story that ships with the program is opened."""

_OPEN_EPILOG = """\
examples:
  tetrapla                            the bundled story
  tetrapla ours.txt theirs.txt        two files
  tetrapla versions/                  every text of a folder
  tetrapla compare --format json a.txt b.txt > comparison.json
  curl -s URL | tetrapla flags -      what is garbled or boilerplate in a text
  tetrapla repair garbled.txt > repaired.txt
  tetrapla ./compare                  a file or folder named like a command

exit codes:
  0 fine    1 differences or flags were found    2 wrong usage or unreadable input"""

_EXITS = "exit codes: 0 {none}, 1 {found}, 2 wrong usage or unreadable input"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program.

    Args:
        argv: The arguments behind the program's name; None: those it was called with.

    Returns:
        The exit code: 0 fine, 1 differences or flags found, 2 wrong usage or unreadable input.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        return _run(arguments)
    except TetraplaError as error:
        tell(str(error))
        return WRONG
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return BROKEN_PIPE
    except SystemExit as leaving:  # argparse, after --help and --version
        return leaving.code if isinstance(leaving.code, int) else FINE


def _run(arguments: list[str]) -> int:
    """The command that the first argument names, else the screens."""
    commands = {"compare": _compare, "flags": _flags, "repair": _repair}
    if arguments and arguments[0] in commands:
        return commands[arguments[0]](arguments[1:])
    return _open(arguments, list(commands))


class _Parser(argparse.ArgumentParser):
    """A parser whose complaints are sentences, and whose help goes out as bytes."""

    def __init__(self, prog: str, description: str, epilog: str) -> None:
        super().__init__(
            prog=prog,
            description=description,
            epilog=epilog,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )

    def error(self, message: str) -> NoReturn:
        sentence = message[:1].upper() + message[1:] + "."
        raise UsageError(sentence, f"See '{self.prog} --help'.")

    def _print_message(self, message: str, file: object = None) -> None:  # noqa: ARG002
        write(message)


def _open(arguments: list[str], commands: list[str]) -> int:
    """Open the versions in the terminal."""
    parser = _Parser("tetrapla", _OPEN_HELP, _OPEN_EPILOG)
    parser.usage = argparse.SUPPRESS
    parser.add_argument("--version", action="version", version=f"tetrapla {__version__}")
    parser.add_argument(
        "--theme", choices=["dark", "light", "mono"], help="colours; mono uses none at all"
    )
    _add_base(parser)
    _add_paths(parser)
    asked = parser.parse_intermixed_args(arguments)
    if arguments[:1] == asked.paths[:1]:
        _refuse_misspelled(asked.paths, commands)
    story = _read(asked.paths, asked.base)
    if not (sys.stdout and sys.stdout.isatty()):
        raise UsageError(
            "The screens need a terminal, and standard output is none.",
            "Use 'tetrapla compare' to write the comparison as text or JSON.",
        )
    _take_keys_from_terminal()
    from tetrapla.ui.app import TetraplaApp  # Textual takes most of the start; only here

    app = TetraplaApp(story, theme=asked.theme)
    app.run()
    return app.return_code or FINE


def _compare(arguments: list[str]) -> int:
    """Write the comparison."""
    parser = _Parser(
        "tetrapla compare",
        "Write the comparison of the versions to standard output.",
        _EXITS.format(none="the versions tell the same", found="they differ"),
    )
    _add_format(parser)
    _add_base(parser)
    _add_paths(parser)
    asked = parser.parse_intermixed_args(arguments)
    story = _read(asked.paths, asked.base)
    _tell_notes(story)
    from tetrapla.engine.compare import compare, differs

    comparison = compare(story)
    if asked.format == "json":
        from tetrapla.export.json import comparison_json

        write(comparison_json(comparison))
    else:
        from tetrapla.export.text import comparison_text

        write(comparison_text(comparison, line_width()))
    return FOUND if differs(comparison) else FINE


def _flags(arguments: list[str]) -> int:
    """Write the flags."""
    from tetrapla.engine.model import Level

    parser = _Parser(
        "tetrapla flags",
        "List garbled and boilerplate text with the reasons.",
        _EXITS.format(none="no flags of the level or above", found="there are some"),
    )
    _add_format(parser)
    parser.add_argument(
        "--level",
        choices=[level.value for level in Level],
        help="lowest level that is listed and counts for the exit code; without it, sure and "
        "likely flags count, and JSON lists the hints too",
    )
    _add_paths(parser)
    asked = parser.parse_intermixed_args(arguments)
    story = _read(asked.paths, None)
    _tell_notes(story, alone=False)
    from tetrapla.engine.compare import examine
    from tetrapla.export.levels import flags_from

    examined = examine(story)
    level = Level(asked.level or Level.LIKELY)
    if asked.format == "json":
        from tetrapla.export.json import flags_json

        write(flags_json(examined, Level(asked.level or Level.HINT)))
    else:
        from tetrapla.export.text import flags_text

        write(flags_text(examined, level))
    return FOUND if flags_from(examined.flags, level) else FINE


def _repair(arguments: list[str]) -> int:
    """Write the repaired text of one file."""
    parser = _Parser(
        "tetrapla repair",
        "Write the repaired text of one file to standard output, and nothing else.",
        "exit codes: 0 fine, 2 wrong usage or unreadable input",
    )
    parser.add_argument("path", metavar="FILE", help="a text file, or - for standard input")
    asked = parser.parse_args(arguments)
    story = _read([asked.path], None)
    if len(story.versions) != 1:
        raise UsageError(f"'{asked.path}' holds more than one text.", "Name one of its files.")
    _tell_notes(story, alone=False)
    from tetrapla.engine.repair import repair

    text = repair(story.versions)[0].shadow.text
    if sys.stdout and sys.stdout.isatty():
        from tetrapla.rows.visible import visible

        text = visible(text)
    write(text)
    return FINE


def _add_paths(parser: _Parser) -> None:
    parser.add_argument("paths", metavar="PATH", nargs="*", help="a file, a folder, or -")


def _add_base(parser: _Parser) -> None:
    parser.add_argument(
        "--base", metavar="VERSION", help="letter or name of the version to compare with"
    )


def _add_format(parser: _Parser) -> None:
    parser.add_argument("--format", choices=["text", "json"], default="text")


def _read(paths: Sequence[str], base: str | None) -> Story:
    """The story that the paths name, else the bundled one, with the base that was asked for."""
    from tetrapla.engine.reading import find_version, read_story

    if not paths:
        from tetrapla.engine.reading.packaged import bundled_stories

        paths = [str(bundled_stories() / _FIRST_STORY)]
    if sys.stdin is None and "-" in paths:
        raise ReadingError("There is no standard input.", "Name a file in place of -.")
    story = read_story(paths)
    return story if base is None else replace(story, base=find_version(story, base))


def _refuse_misspelled(paths: Sequence[str], commands: list[str]) -> None:
    """A first word that leads nowhere and is nearly a command was meant as one."""
    word = paths[0] if paths else ""
    near = get_close_matches(word, commands, n=1)
    if near and not os.path.lexists(word):
        raise UsageError(
            f"There is no file or folder '{word}', and no command of that name.",
            f"Did you mean 'tetrapla {near[0]}'?",
        )


def _take_keys_from_terminal() -> None:
    """Where standard input was a pipe, read the keys from the terminal itself.

    Raises:
        UsageError: There is no terminal to read from.
    """
    if sys.stdin and sys.stdin.isatty():
        return
    device = "CONIN$" if os.name == "nt" else "/dev/tty"
    try:
        terminal = os.open(device, os.O_RDWR)
    except OSError:
        raise UsageError(
            "There is no terminal to read keys from.",
            "Use 'tetrapla compare' to write the comparison as text or JSON.",
        ) from None
    os.dup2(terminal, 0)
    os.close(terminal)


def _tell_notes(story: Story, *, alone: bool = True) -> None:
    """The notes of the reading, for people; ``alone``: also that there is only one version."""
    from tetrapla.engine.reading import ALONE

    for note in story.notes:
        if alone or note != ALONE:
            tell(note)
