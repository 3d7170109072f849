"""The command that writes repaired text."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tetrapla.cli.arguments import REPAIR_EPILOG, Parser, add_quiet
from tetrapla.cli.exits import FINE
from tetrapla.cli.progress import progress
from tetrapla.cli.stories import read_telling, tell_notes
from tetrapla.errors import ReadingError, UsageError
from tetrapla.export.streams import explain, hush, tell, write

if TYPE_CHECKING:
    from tetrapla.engine.model import Version


def repair_parser() -> Parser:
    """The arguments of ``tetrapla repair``."""
    parser = Parser("tetrapla repair", "Write the repaired text of one file.", REPAIR_EPILOG)
    parser.add_argument(
        "--explain", action="store_true", help="tell each step of the repair on standard error"
    )
    parser.add_argument(
        "--in-place",
        action="store_true",
        help="write it into the file and keep the old text in FILE.bak, not to standard output",
    )
    parser.add_argument(
        "--with",
        dest="others",
        metavar="OTHER",
        action="append",
        default=[],
        help="another version of the same story, whose words confirm repairs; may be repeated",
    )
    parser.add_argument("path", metavar="FILE", help="a text file, or - for standard input")
    add_quiet(parser)
    return parser


def write_repaired(arguments: list[str]) -> int:
    """Write the repaired text of one file, to standard output or in its place."""
    asked = repair_parser().parse_args(arguments)
    hush(quiet=asked.quiet)
    if asked.in_place and asked.path == "-":
        raise UsageError(
            "Standard input has no place to write to.", "Leave out --in-place, or name a file."
        )
    versions = _read(asked.path, asked.others)
    if asked.in_place and versions[0].converted:
        raise UsageError(
            f"'{asked.path}' is no text file that could be written back.",
            "Leave out --in-place and send the repaired text to a file.",
        )
    from tetrapla.engine.repair import repair
    from tetrapla.engine.resources import DEFAULT_LEXICON

    with progress() as step:
        repaired = repair(versions, lexicon=DEFAULT_LEXICON, step=step)[0]
    if asked.explain:
        from tetrapla.export.explanation import explanation

        explain(explanation(repaired))
    if asked.in_place:
        _replace(versions[0], repaired.shadow.text)
    else:
        _write(repaired.shadow.text)
    return FINE


def _read(path: str, others: list[str]) -> tuple[Version, ...]:
    """The text that is to be repaired, and behind it those that confirm repairs.

    Raises:
        TetraplaError: One of them cannot be read, or the first is more than one text.
    """
    first = read_telling([path], None)
    if len(first.versions) != 1:
        raise UsageError(f"'{path}' holds more than one text.", "Name one of its files.")
    tell_notes(first, alone=False)
    others = [other for other in others if not _is_same(other, path)]
    if not others:
        return first.versions
    story = read_telling([path, *others], None)
    if story.left_out:
        tell_notes(story, alone=False)
        raise ReadingError("Not all of the other versions could be read.", "Leave them out.")
    return story.versions


def _is_same(other: str, path: str) -> bool:
    """Whether a version that is to confirm repairs is the very file that is repaired."""
    if "-" in (other, path):
        return other == path
    return Path(other).exists() and Path(other).samefile(path)


def _write(text: str) -> None:
    """Write the text as it is; to a terminal without what could steer it."""
    if sys.stdout and sys.stdout.isatty():
        from tetrapla.rows.visible import visible

        text = visible(text)
    write(text)


def _replace(version: Version, text: str) -> None:
    """Put the text in the place of its file, unless it is the same."""
    if text == version.text:
        tell(f"Nothing is to be repaired in '{version.path}'; the file is as it was.")
        return
    from tetrapla.export.replacing import replace_text

    backup = replace_text(Path(version.path), text, version.encoding)
    tell(f"'{version.path}' is repaired; the old text is in '{backup}'.")
