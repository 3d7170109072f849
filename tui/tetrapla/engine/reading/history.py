"""Versions out of the history of a git repository: ``git:REV:PATH``.

Git itself is asked, for one blob at a time, with everything switched off that could write, ask a
question, fetch, or run what the repository's own configuration names.
"""

from __future__ import annotations

import os
import re
import subprocess
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tetrapla.engine.reading.files import LARGEST, refusal
from tetrapla.errors import ReadingError

GIT = "git:"
PATIENCE = 15.0
"""Seconds until git must have answered."""
_SHORT = 12
_COMMITTED = re.compile(rb"^committer .*> (\d{1,20}) [+-]\d{4}$", re.MULTILINE)


class Address(NamedTuple):
    """A file at one point of a history."""

    revision: str
    path: str

    @property
    def name(self) -> str:
        """What its version is called: ``tale at v1.0``."""
        return f"{Path(self.path).stem} at {self.revision or 'the index'}"


class Blob(NamedTuple):
    """What git has there."""

    data: bytes
    commit: str
    """Its number, shortened; empty for the index."""
    date: str
    """Day of the commit (UTC), as 2026-03-04; empty for the index."""
    identity: str
    """Of the commit and the path."""


def address(path: str) -> Address | None:
    """The address that a path is; None: it is a path on the disk.

    Raises:
        ReadingError: It begins like an address and is none.
    """
    if not path.startswith(GIT) or os.path.lexists(path):
        return None
    revision, colon, inside = path.removeprefix(GIT).partition(":")
    if not colon or not inside:
        cure = "Write it as git:REVISION:PATH, for example git:HEAD~1:story.txt"
        raise refusal(path, "names no file in a history.", cure)
    return Address(revision, inside)


def read_blob(path: str, found: Address, folder: str = "") -> Blob:
    """One file as it was.

    Args:
        path: As it was given, for what is told.
        found: Where it is; the path counts from the top of the repository, or else from the folder;
            an absolute one tells where the repository is.
        folder: Where git is asked; empty: where the program was started.

    Raises:
        ReadingError: Git is not installed, or has no such file there.
    """
    where, insides = _ways(found, folder or ".")
    for inside in insides:
        told = _git(
            path,
            where,
            "rev-parse",
            "--verify",
            "-q",
            "--end-of-options",
            f"{found.revision}:{inside}",
        )
        if told.returncode == 0:
            number = told.stdout.decode("ascii", "replace").strip()
            break
    else:
        raise _nothing(path, where, found)
    kind = _answer(path, where, "cat-file", "-t", number)
    if kind == "tree":
        raise refusal(path, "is a folder in that history.", "Name a file in it.")
    size = _answer(path, where, "cat-file", "-s", number)
    if kind != "blob" or not size.isdecimal():
        raise _incomplete(path)
    if int(size) > LARGEST:
        raise refusal(path, "is larger than any book.", "Name a smaller file.")
    told = _git(path, where, "cat-file", "blob", number)
    if told.returncode:
        raise _incomplete(path)
    data = told.stdout
    commit, date = _commit(path, where, found.revision) if found.revision else ("", "")
    return Blob(data, commit[:_SHORT], date, f"{commit}:{inside}")


def lasting(path: str) -> str:
    """A path that means the same wherever the program is started.

    Args:
        path: Of a file or folder, or an address in a history, which gets an absolute path.

    Raises:
        ReadingError: It begins like an address and is none, or git cannot be asked.
    """
    found = address(path)
    if found is None:
        return os.path.abspath(path)  # noqa: PTH100 - links stay links
    if os.path.isabs(found.path):  # noqa: PTH117 - text, not a place
        return path
    return _lasting(path, found, os.getcwd())  # noqa: PTH109


@cache
def _lasting(path: str, found: Address, here: str) -> str:
    """The same for an address that counts from the folder where the program was started."""
    inside_top = f"{found.revision}:{found.path}"
    at_top = _git(path, ".", "rev-parse", "--verify", "-q", "--end-of-options", inside_top)
    top = _git(path, ".", "rev-parse", "--show-toplevel").stdout.decode("utf-8", "replace").strip()
    folder = top if top and not at_top.returncode else here
    whole = os.path.normpath(os.path.join(folder, found.path))  # noqa: PTH118
    return f"{GIT}{found.revision}:{whole}"


def _ways(found: Address, folder: str) -> tuple[str, tuple[str, ...]]:
    """Where git is asked, and by which names for the file."""
    if not os.path.isabs(found.path):  # noqa: PTH117
        return folder, (found.path, f"./{found.path}")
    above, name = os.path.split(found.path)
    while not os.path.isdir(above) and above != os.path.dirname(above):  # noqa: PTH112, PTH120
        above, below = os.path.split(above)  # a folder that is gone by now
        name = f"{below}/{name}"
    return above, (f"./{name}",)


def _commit(path: str, where: str, revision: str) -> tuple[str, str]:
    """Number and day of the commit that a revision means; empty where it means none."""
    wanted = f"{revision}^{{commit}}"
    number = _answer(path, where, "rev-parse", "--verify", "-q", "--end-of-options", wanted)
    if not number:
        return "", ""
    head = _git(path, where, "cat-file", "commit", number).stdout.partition(b"\n\n")[0]
    seconds = _COMMITTED.search(head)
    try:
        day = datetime.fromtimestamp(int(seconds[1]), UTC) if seconds else None
    except (ValueError, OverflowError, OSError):  # a year that is none
        day = None
    return number, day.strftime("%Y-%m-%d") if day else ""


def _incomplete(path: str) -> ReadingError:
    """The error for what a history names and does not hold."""
    problem = "is not held by that repository: it is damaged, incomplete, or another one's."
    return refusal(path, problem, "Fetch what is missing with git, or name a file.")


def _nothing(path: str, where: str, found: Address) -> ReadingError:
    """Why git has nothing there."""
    if _git(path, where, "rev-parse", "--git-dir").returncode:
        cure = "Change into the repository, or name a file."
        return refusal(path, "cannot be looked up: this is no git repository.", cure)
    known = _git(
        path,
        where,
        "rev-parse",
        "--verify",
        "-q",
        "--end-of-options",
        f"{found.revision or 'HEAD'}^{{object}}",
    )
    if known.returncode:
        cure = "'git log --oneline' lists revisions."
        return refusal(path, f"names a revision '{found.revision}' that git does not know.", cure)
    cure = f"'git ls-tree -r --name-only {found.revision or 'HEAD'}' lists the files."
    return refusal(path, f"is not there: no file '{found.path}' at that revision.", cure)


def _answer(path: str, where: str, *arguments: str) -> str:
    return _git(path, where, *arguments).stdout.decode("ascii", "replace").strip()


def _git(path: str, where: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    quiet = {
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_PAGER": "",
        "LC_ALL": "C",
    }
    command = ["git", "--no-pager", "-c", "core.fsmonitor=false", "-C", where, *arguments]
    try:
        return subprocess.run(
            command,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=PATIENCE,
            check=False,
            env={**os.environ, **quiet},
        )
    except FileNotFoundError:
        raise refusal(path, "needs git, which is not installed.", "Install git.") from None
    except subprocess.TimeoutExpired:
        problem = f"cannot be read: git did not answer in {PATIENCE:.0f} seconds."
        raise refusal(path, problem, "Name a file.") from None
    except (OSError, ValueError) as error:
        problem = f"cannot be read: git could not be asked for it ({type(error).__name__})."
        raise refusal(path, problem, "Name a file.") from None
