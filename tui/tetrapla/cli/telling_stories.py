"""The command that makes a story file of files that belong together."""

from __future__ import annotations

import os
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from tetrapla.cli.arguments import Parser, add_quiet
from tetrapla.cli.exits import FINE
from tetrapla.cli.progress import progress
from tetrapla.cli.stories import tell_notes
from tetrapla.errors import TetraplaError, UsageError
from tetrapla.export.streams import hush, tell, write_line

if TYPE_CHECKING:
    from tetrapla.engine.model import Story, Version

STORY_FILE = "story.yaml"
_HELP = """\
Make a story file: a title, and the versions with what is known of them.

  tetrapla story new DIR FILE...   write DIR/story.yaml, which names the files"""
_EPILOG = """\
The files stay where they are; the story file names them from its own folder. Names, sources and
dates can be written into it later. 'tetrapla DIR' opens the story.

examples:
  tetrapla story new goose/ gazette.txt mail.html
  tetrapla story new goose/ --title 'The lighthouse goose' --base gazette goose/*.txt

exit codes: 0 written, 2 wrong usage, unreadable input, or there is a story file already"""


def new_parser() -> Parser:
    """The arguments of ``tetrapla story new``."""
    parser = Parser("tetrapla story new", _HELP, _EPILOG)
    parser.add_argument("--title", help="what the story is called; else like the folder")
    parser.add_argument(
        "--base", metavar="VERSION", help="letter or name of the version to compare with"
    )
    parser.add_argument("--force", action="store_true", help="replace a story file that is there")
    add_quiet(parser)
    parser.add_argument("folder", metavar="DIR", help="where story.yaml is to be; made if missing")
    parser.add_argument("files", metavar="FILE", nargs="+", help="a version")
    return parser


def manage_stories(arguments: list[str]) -> int:
    """Make a story file."""
    word = arguments[0] if arguments else ""
    if word == "new":
        return _new(arguments[1:])
    if word in ("-h", "--help"):
        Parser("tetrapla story", _HELP, _EPILOG).print_help()
        return FINE
    problem = f"'tetrapla story' cannot '{word}'." if word else "'tetrapla story' wants a command."
    near = get_close_matches(word, ["new"], n=1)
    raise UsageError(problem, f"Did you mean '{near[0]}'?" if near else "Say new.")


def _new(arguments: list[str]) -> int:
    """Write the story file of some versions, all of which can be read."""
    asked = new_parser().parse_intermixed_args(arguments)
    hush(quiet=asked.quiet)
    from tetrapla.engine.reading import find_version, read_story

    if "-" in asked.files:
        raise UsageError("Standard input is no file that a story could name.", "Save it first.")
    from tetrapla.export.replacing import place_for

    folder = place_for(asked.folder)
    with progress() as step:
        story = read_story(asked.files, step=step)
    tell_notes(story, alone=False)
    if story.left_out:
        raise TetraplaError("No story file was written.", "Leave out what cannot be read.")
    base = find_version(story, asked.base) if asked.base is not None else None
    title = asked.title or folder.resolve().name
    text = story_text(title, story, base, folder)
    _write(folder / STORY_FILE, text, force=asked.force)
    count = len(story.versions)
    tell(f"'{folder / STORY_FILE}' is written: {count} version{'s' * (count != 1)}.")
    write_line(str(folder))
    return FINE


def story_text(title: str, story: Story, base: str | None, folder: Path) -> str:
    """A story file.

    Args:
        title: What the story is called.
        story: Its versions, read.
        base: Siglum of the base; None: there is none.
        folder: Where the file will be, from which it names the versions.
    """
    import yaml

    head: dict[str, object] = {"title": title}
    if base is not None:
        head["base"] = base
    head["versions"] = [_told(v, folder) for v in story.versions]
    comment = (
        "# What tetrapla knows of this story. A version can have: file, name, source, date, note.\n"
        "# The story can have: title, base (letter or name of a version), note.\n"
    )
    return comment + yaml.safe_dump(head, allow_unicode=True, sort_keys=False, width=100)


def _told(version: Version, folder: Path) -> dict[str, str]:
    """What the story file says of a version."""
    from tetrapla.engine.reading.history import address

    kept = address(version.path) is not None
    file = version.path if kept else os.path.relpath(version.path, folder)
    known = {} if kept else {"source": version.source, "date": version.date}
    said = {key: value for key, value in known.items() if value}
    return {"file": file, "name": version.name, **said}


def _write(path: Path, text: str, *, force: bool) -> None:
    """Write the file whole or not at all.

    Raises:
        TetraplaError: It is there already, or cannot be written.
    """
    from tetrapla.export.replacing import write_new

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_new(path, [text], overwrite=force)
    except FileExistsError:
        raise TetraplaError(f"'{path}' is there already.", "--force replaces it.") from None
    except OSError as error:
        problem = f"'{path}' could not be written: {error.strerror}."
        raise TetraplaError(problem, "Choose another folder.") from None
