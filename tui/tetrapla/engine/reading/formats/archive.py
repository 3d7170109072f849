"""Archives of documents, opened with a limit on what they unpack to."""

from __future__ import annotations

import io
import zipfile

from tetrapla.engine.reading.formats.converted import DamagedError

LARGEST = 200_000_000
"""Bytes that all files of an archive may have together when they are unpacked."""
_MOST = 20_000


def checked(data: bytes) -> zipfile.ZipFile:
    """An archive that may be unpacked.

    Raises:
        DamagedError: It is damaged, holds too many files, or unpacks to too much.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        files = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise DamagedError("is a damaged archive") from error
    if len(files) > _MOST or sum(file.file_size for file in files) > LARGEST:
        raise DamagedError("unpacks to more than any book")
    return archive


def member(archive: zipfile.ZipFile, name: str) -> bytes:
    """One file of an archive.

    Raises:
        DamagedError: It is not there, damaged, or larger than the archive says.
    """
    try:
        with archive.open(name) as file:
            data = file.read(LARGEST + 1)
    except KeyError:
        raise DamagedError(f"lacks its part {name}") from None
    except (zipfile.BadZipFile, OSError, RuntimeError, ValueError, NotImplementedError) as error:
        raise DamagedError(f"has a damaged part {name}") from error
    if len(data) > LARGEST:
        raise DamagedError("unpacks to more than any book")
    return data
