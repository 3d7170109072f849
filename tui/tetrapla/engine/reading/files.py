"""Files and folders: what may be read, and what is refused without waiting."""

from __future__ import annotations

import errno
import os
import stat
from difflib import get_close_matches
from pathlib import Path
from typing import BinaryIO, NamedTuple

from tetrapla.errors import ReadingError

LARGEST = 100_000_000
"""Bytes of one version; more than any book."""
TEXT_SUFFIXES = frozenset(
    (".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".docx", ".pdf", ".epub")
)
ABOUT = frozenset({"readme", "license", "licence", "copying"})
"""What files are called that tell about a folder and not its story; named, they are read."""
STORY_FILES = ("story.yaml", "story.yml")
_OWN_SUFFIXES = frozenset((".yaml", ".yml"))
"""Of files that the program itself wants beside texts: stories, rules, learned sites."""
STANDARD_INPUT = "-"
_LONGEST_NAME = 160
_KINDS = 5
"""Kinds of files that are named."""

_WHY = {
    errno.EACCES: ("may not be read.", "Ask for the right to read it."),
    errno.EPERM: ("may not be read.", "Ask for the right to read it."),
    errno.ELOOP: ("is a link that leads back to itself.", "Name the file it should lead to."),
    errno.ENAMETOOLONG: ("is too long for a file name.", "Name a file."),
}


class Contents(NamedTuple):
    """The bytes of one file."""

    data: bytes
    identity: tuple[int, int] | None
    """Device and number of the file: equal for the same file; None for standard input."""


def subject(path: str) -> str:
    """What a path is called at the beginning of a sentence; a very long one loses its middle."""
    if path == STANDARD_INPUT:
        return "Standard input"
    half = _LONGEST_NAME // 2
    return f"'{path}'" if len(path) <= _LONGEST_NAME else f"'{path[:half]}…{path[-half:]}'"


def refusal(path: str, problem: str, cure: str) -> ReadingError:
    """The error for one path, named as it was given."""
    return ReadingError(f"{subject(path)} {problem}", cure)


def look(path: str) -> os.stat_result:
    """What a path leads to.

    Raises:
        ReadingError: It leads nowhere, or may not be looked at.
    """
    if not path:
        raise ReadingError("An empty name leads to no file.", "Name a file or a folder.")
    try:
        return Path(path).stat()
    except (FileNotFoundError, NotADirectoryError):
        if os.path.islink(path):  # noqa: PTH114 - Path.is_symlink may raise
            problem, cure = "is a link that leads nowhere.", "Name the file it should lead to."
            raise refusal(path, problem, cure) from None
        raise _missing(path) from None
    except (OSError, ValueError) as error:
        raise _refused(path, error) from None


def read_bytes(path: str, *, largest: int = LARGEST) -> Contents:
    """The contents of a regular file.

    Args:
        path: The file.
        largest: Bytes that it may have.

    Raises:
        ReadingError: It is missing, no regular file, too large, or may not be read.
    """
    _refuse(path, look(path), largest)
    try:
        with open(path, "rb", opener=_without_waiting) as file:
            found = os.fstat(file.fileno())
            _refuse(path, found, largest)  # another one may have taken its place
            data = file.read(largest + 1)
    except OSError as error:
        raise _refused(path, error) from None
    if data is None:  # as logs of the system are that wait for their next line
        raise _endless(path)
    if len(data) > largest:  # it grew, or is one of those that hide their size
        raise _too_large(path, largest)
    return Contents(data, (found.st_dev, found.st_ino))


def _without_waiting(path: str, flags: int) -> int:
    """Open a file so that nothing it could be is waited for; on Windows nothing is."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0))


def _refuse(path: str, found: os.stat_result, largest: int) -> None:
    """Refuse what is no regular file, or too large.

    Raises:
        ReadingError: It is.
    """
    if stat.S_ISDIR(found.st_mode):
        raise refusal(path, "is a folder.", "Name the texts in it.")
    if not stat.S_ISREG(found.st_mode):
        raise _endless(path)
    if found.st_size > largest:
        raise _too_large(path, largest)


def _endless(path: str) -> ReadingError:
    return refusal(
        path,
        "is a pipe or a device, not a file.",
        "Save its text to a file, or send it to standard input and name it -.",
    )


def read_stream(stream: BinaryIO) -> Contents:
    """All that standard input gives.

    Raises:
        ReadingError: It gives too much, or fails.
    """
    try:
        data = stream.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise _refused(STANDARD_INPUT, error) from None
    if len(data) > LARGEST:
        raise _too_large(STANDARD_INPUT, LARGEST)
    return Contents(data, None)


def texts_in(folder: str) -> list[str]:
    """The paths of the texts in a folder, in name order; files without a suffix come along.

    Files that tell about the folder (:data:`ABOUT`) do not.

    Raises:
        ReadingError: The folder may not be listed, or holds nothing that could be a text.
    """
    try:
        found = [path for path in Path(folder).iterdir() if not path.name.startswith(".")]
    except OSError as error:
        raise _refused(folder, error) from None
    folders = {p.name for p in found if os.path.isdir(p)}  # noqa: PTH112 - Path.is_dir may raise
    names = sorted(p.name for p in found if p.name not in folders and _may_be_text(p.name))
    if names:
        return [str(Path(folder, name)) for name in names]
    problem = f"holds no texts ({', '.join(sorted(TEXT_SUFFIXES))})."
    raise refusal(folder, problem, _instead(folder, sorted(folders)))


def passed_over(folder: str) -> str:
    """A sentence about the files of a folder that are no texts; empty where there are none."""
    others = [
        p.suffix.lower()
        for p in Path(folder).iterdir()
        if p.suffix
        and not p.name.startswith(".")
        and p.stem.lower() not in ABOUT
        and p.suffix.lower() not in TEXT_SUFFIXES | _OWN_SUFFIXES
        and os.path.isfile(p)  # noqa: PTH113 - Path.is_file may raise
    ]
    if not others:
        return ""
    kinds = sorted(set(others))
    told = f"{', '.join(kinds[:_KINDS])}{', ...' if len(kinds) > _KINDS else ''}"
    files = f"{len(others)} files of other kinds were"
    if len(others) == 1:
        files = "1 file of another kind was"
    return f"In {subject(folder)} {files} passed over: {told}."


def story_file_in(folder: str) -> str | None:
    """The path of the folder's story file; None where it has none."""
    paths = (Path(folder, name) for name in STORY_FILES)
    return next((str(p) for p in paths if os.path.lexists(p)), None)


def _may_be_text(name: str) -> bool:
    stem, suffix = Path(name).stem.lower(), Path(name).suffix.lower()
    return stem not in ABOUT and (not suffix or suffix in TEXT_SUFFIXES)


def _instead(folder: str, folders: list[str]) -> str:
    """What to open in place of a folder without texts."""
    if not folders:
        return "Name the files themselves."
    return f"Open one of the folders in it, such as '{Path(folder, folders[0])}'."


def _missing(path: str) -> ReadingError:
    """The error for a path that leads nowhere, with names that are near."""
    given = Path(path)
    try:
        names = os.listdir(given.parent)  # noqa: PTH208 - only the names are needed
    except (OSError, ValueError):
        names = []
    near = get_close_matches(given.name, sorted(names), n=2)
    cure = " or ".join(f"'{given.parent / name}'" for name in near)
    return ReadingError(
        f"There is no file or folder {subject(path)}.",
        f"Did you mean {cure}?" if cure else "Check the path.",
    )


def _too_large(path: str, largest: int) -> ReadingError:
    problem = f"is larger than {largest // 1_000_000} MB."
    return refusal(path, problem, "Cut out the part that tells the story.")


def _refused(path: str, error: OSError | ValueError) -> ReadingError:
    """The error for what the system says about a path."""
    number = error.errno if isinstance(error, OSError) else None
    if number in _WHY:
        return refusal(path, *_WHY[number])
    what = getattr(error, "strerror", None) or "it is no path at all"
    return refusal(path, f"cannot be read: {what}.", "Check the path.")
