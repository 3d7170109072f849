"""Writing a file whole or not at all: whoever reads it finds the old text or the new, never a part.

The new file is written beside the old one and takes its name when it is complete and on the disk.
"""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from collections.abc import Iterable
from pathlib import Path

PRIVATE, PUBLIC = 0o600, 0o666
"""Permissions that a new file is made with: for its owner alone, and as the umask has it."""


def write_whole(
    target: Path, pieces: Iterable[bytes], *, fresh: bool = False, private: bool = False
) -> int:
    """Write a file.

    Args:
        target: Where; the folder must be there. What a link points to is not looked for here.
        pieces: What is to stand in it.
        fresh: Refuse to take the place of a file that is there.
        private: Let only its owner read a file that was not there before.

    Returns:
        How many bytes it has.

    Raises:
        FileExistsError: A file is there, and the new one must be fresh.
        OSError: It cannot be written; nothing is left behind, and what was there is as it was.
    """
    there = target.exists()
    if fresh and there:
        raise _taken(target)
    beside = target.with_name(f".tetrapla-{secrets.token_hex(6)}")
    size = 0
    try:
        # What takes the place of a private file must not be open to all even for a moment.
        mode = PRIVATE if private or there else PUBLIC
        number = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, mode)
        with os.fdopen(number, "wb") as file:
            for piece in pieces:
                size += file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        if there:
            shutil.copymode(target, beside)
        if fresh:
            _name(beside, target)
        else:
            beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
    return size


_BINARY = getattr(os, "O_BINARY", 0)  # Windows turns line ends otherwise


def _name(beside: Path, target: Path) -> None:
    """Give a new file its name, unless another program has taken it meanwhile."""
    try:
        target.hardlink_to(beside)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if target.exists():
            raise _taken(target) from None
        beside.replace(target)


def _taken(target: Path) -> FileExistsError:
    return FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
