"""A converter in a process of its own: bytes in, JSON out.

    python -P -m tetrapla.engine.reading.formats.child FORMAT < FILE

What a converter does to itself - loops, swallows memory, crashes - the program only hears of.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable

from tetrapla.engine.reading.formats.converted import (
    DAMAGED,
    MISSING,
    Converted,
    DamagedError,
)

SECONDS, MEMORY = 30, 3_000_000_000
"""CPU time and address space of one conversion."""


def _converter(name: str) -> Callable[[bytes], object]:
    """What reads a format; its libraries are imported when it is called."""
    if name == "html":
        from tetrapla.engine.reading.formats.html import read_html as read
    elif name == "docx":
        from tetrapla.engine.reading.formats.docx import read_docx as read
    elif name == "pdf":
        from tetrapla.engine.reading.formats.pdf import read_pdf as read
    else:
        from tetrapla.engine.reading.formats.epub import read_epub as read
    return read


def _limit() -> None:
    """Take away what a conversion does not need."""
    try:
        import resource
    except ImportError:  # not on this system
        return
    for what, most in ((resource.RLIMIT_CPU, SECONDS), (resource.RLIMIT_AS, MEMORY)):
        _, hard = resource.getrlimit(what)
        resource.setrlimit(what, (most if hard < 0 else min(most, hard), hard))


def _keep_standard_error() -> int:
    """A way to standard error that no library knows: what they log there is no finding.

    Returns:
        The number of the file that findings go to.
    """
    findings, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)
    return findings


def main(arguments: list[str]) -> int:
    """Convert standard input; the exit code."""
    findings = _keep_standard_error()
    _limit()
    data = sys.stdin.buffer.read()
    try:
        converted = _converter(arguments[0])(data)
    except ImportError as error:
        os.write(findings, str(error.name or error).encode())
        return MISSING
    except DamagedError as error:
        os.write(findings, str(error).encode("utf-8", "replace"))
        return DAMAGED
    except (MemoryError, RecursionError):
        os.write(findings, b"is too large or too deeply nested")
        return DAMAGED
    assert isinstance(converted, Converted)
    told = {
        "text": converted.text,
        "markup": [[m.start, m.end, m.kind, m.told] for m in converted.markup],
        "source": converted.source,
        "date": converted.date,
        "note": converted.note,
    }
    sys.stdout.buffer.write(json.dumps(told).encode("ascii"))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
