"""Writing a text into its file whole or not at all, so that neither old nor new can be lost."""

from __future__ import annotations

import codecs
import contextlib
import errno
import os
import shutil
from collections.abc import Iterable
from itertools import count
from pathlib import Path

from tetrapla.errors import TetraplaError
from tetrapla.whole import write_whole

_BIG_ENDIAN = {"utf-16": codecs.BOM_UTF16_BE, "utf-32": codecs.BOM_UTF32_BE}
"""Encoding -> the mark of files with the bytes in the order that few machines use; without such a
mark Python writes the usual order and its mark."""
_UNDONE = "The file is as it was."
_IMPOSSIBLE = {
    errno.EINVAL: "no file can be called so.",
    errno.ENAMETOOLONG: "the name is too long.",
    errno.ELOOP: "it is a link that leads back to itself.",
}
_LONG = 160
"""Characters of a name that are told."""


def replace_text(path: Path, text: str, encoding: str) -> Path:
    """Put a text in the place of a file, at once or not at all, and keep the old one beside it.

    The file keeps its permissions; a link keeps pointing where it does, and what it points to is
    replaced.

    Args:
        path: A regular file.
        text: What is to stand in it; line ends are written as they are.
        encoding: Python's name of the encoding in which the file was read.

    Returns:
        The backup: the path with ``.bak`` behind it, or ``.bak2``, ``.bak3``, ... where such a
        file is there already.

    Raises:
        TetraplaError: The text has characters that the encoding lacks, or a file could not be
            written.
    """
    target = path.resolve()
    try:
        data = _encoded(text, encoding, target)
    except UnicodeEncodeError as error:
        missing = error.object[error.start : error.start + 1]
        raise TetraplaError(
            f"The repaired text has characters like “{missing}”, which {encoding}, the encoding of "
            f"'{path}', cannot write.",
            f"{_UNDONE} Write it to another file: tetrapla repair FILE > NEW.",
        ) from None
    try:
        backup = _back_up(target)
        write_whole(target, [data])
    except OSError as error:
        raise TetraplaError(
            f"'{path}' could not be replaced: {error.strerror}.",
            f"{_UNDONE} Make room, or check the rights to its folder.",
        ) from None
    return backup


def place_for(path: str) -> Path:
    """A path that something is to be written to, or below.

    Raises:
        TetraplaError: No file could be there: its name is none, too long, or leads to itself.
    """
    try:
        os.stat(path)  # noqa: PTH116 - follows links, which lstat does not
    except (ValueError, OSError) as error:  # a NUL or half a character, or what the system says
        number = error.errno if isinstance(error, OSError) else errno.EINVAL
        if number in _IMPOSSIBLE:
            problem = f"'{path if len(path) < _LONG else path[:_LONG] + '…'}' cannot be written: "
            raise TetraplaError(problem + _IMPOSSIBLE[number], "Choose another place.") from None
    if not path:
        raise TetraplaError("An empty name is no place to write to.", "Name a file.")
    return Path(path)


def write_new(path: Path, pieces: Iterable[str], *, overwrite: bool) -> int:
    """Write a file of UTF-8 at once or not at all: until it is whole, only a hidden one is there.

    Args:
        path: Where; a link keeps pointing where it does, and what it points to is written.
        pieces: The text; line ends are written as they are.
        overwrite: Whether a file that is there may be replaced; it keeps its permissions.

    Returns:
        How many bytes it has.

    Raises:
        FileExistsError: A file is there and may not be replaced.
        OSError: It cannot be written.
    """
    target = path.resolve()
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if overwrite and target.exists() and not target.is_file():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
    encoded = (piece.encode("utf-8", "backslashreplace") for piece in pieces)
    return write_whole(target, encoded, fresh=not overwrite)


def _encoded(text: str, encoding: str, target: Path) -> bytes:
    """The text as bytes, in the order of bytes that the mark at the start of the file tells."""
    if encoding not in _BIG_ENDIAN:
        return text.encode(encoding)
    mark = _BIG_ENDIAN[encoding]
    with target.open("rb") as file:
        big = file.read(len(mark)) == mark
    if not big:
        return text.encode(encoding)
    return mark + text.encode(f"{encoding}-be")


def _back_up(target: Path) -> Path:
    """Copy a file to the first free name beside it."""
    for number in count(1):
        backup = target.with_name(f"{target.name}.bak{number if number > 1 else ''}")
        with contextlib.suppress(FileExistsError):
            backup.touch(exist_ok=False)
            break
    try:
        shutil.copy2(target, backup)
    except BaseException:
        backup.unlink(missing_ok=True)
        raise
    return backup
