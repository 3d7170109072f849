"""Why a file could not be written, in sentences for people."""

from __future__ import annotations

import errno
from pathlib import Path

from tetrapla.rows.visible import display

_KNOWN = {
    errno.ENOSPC: "the disk is full: make room, or write it somewhere else",
    errno.EDQUOT: "your share of the disk is full: make room, or write it somewhere else",
    errno.ENAMETOOLONG: "the name is too long",
    errno.ELOOP: "the name is a link that leads to itself",
    errno.EISDIR: "that is a folder: type the name of a file behind it",
}


def write_fault(error: OSError, path: Path) -> str:
    """Why a file could not be written.

    Args:
        error: What went wrong.
        path: The file, as it was asked for.
    """
    folder = f"“{display(home_short(path.parent))[0]}”"
    if error.errno == errno.ENOENT:
        return f"there is no folder {folder}: make it first, or name another one"
    if error.errno == errno.ENOTDIR:
        return f"{folder} is no folder"
    if error.errno in (errno.EACCES, errno.EPERM):
        return f"you have no right to write in {folder}"
    if error.errno == errno.EROFS:
        return f"{folder} can only be read"
    told = error.strerror or type(error).__name__
    return _KNOWN.get(error.errno or 0, f"it could not be written: {told}")


def home_short(path: Path) -> str:
    """A path, with ``~`` for the folder of whoever is at home here."""
    try:
        inside = path.absolute().relative_to(Path.home())
    except (ValueError, RuntimeError):
        return str(path.absolute())
    return f"~/{inside}" if inside.parts else "~"
