"""The program in a raw pseudo-terminal of 80 columns and 24 lines, every byte of it kept."""

from __future__ import annotations

import contextlib
import fcntl
import os
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Sequence
from typing import NamedTuple

PATIENCE = 60.0
"""Seconds until the program must have painted or ended, on a machine that does other things."""
_SEQUENCE = re.compile(
    "\x1b(?:"
    r"\[[0-?]*[ -/]*[@-~]"  # control sequences
    "|\\](?:0;[^\x00-\x1f\x7f-\x9f]*|22;[a-z-]*)\x07"  # title and pointer
    "|[()][0-9A-Z]|[=>78]"  # character sets, keypad, cursor
    ")"
)
_STEERING = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_PAINTED = ("told by", " details ")
"""What stands on the screen when the table is there, one or the other."""


class Session(NamedTuple):
    """What a program in a terminal gave."""

    code: int
    out: str
    seconds: float

    @property
    def painted(self) -> bool:
        """Whether the table was seen."""
        return any(sign in self.out for sign in _PAINTED)

    @property
    def steering(self) -> str:
        """What in the output is neither text nor a command that the screens need; with company."""
        rest = _SEQUENCE.sub("", self.out)
        found = _STEERING.search(rest)
        return repr(rest[max(0, found.start() - 40) : found.start() + 40]) if found else ""

    @property
    def told(self) -> str:
        """The last lines, without the commands."""
        return _SEQUENCE.sub("", self.out[self.out.rfind("\x1b[?1049l") + 1 :])[-600:]


def written(terminal: int) -> bytes:
    """What was written to a terminal; empty: nobody has it open any more."""
    try:
        return os.read(terminal, 65536)
    except OSError:  # as Linux tells it
        return b""


def in_terminal(
    arguments: Sequence[str],
    keys: str = "jjnNfq",
    *,
    limit: int = 0,
    ended_by: int = 0,
    folder: str | None = None,
) -> Session:
    """Run the program until it ends; once the table stands, press keys.

    Args:
        arguments: Those behind its name.
        keys: One after the other, with a breath between them; the last ones should end it.
        limit: Bytes of address space; 0: no limit.
        ended_by: A signal in place of the keys; 0: none.
        folder: Where it is started; None: here.
    """
    terminal, inside = os.openpty()
    fcntl.ioctl(inside, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    environment = {**os.environ, "TERM": "xterm-256color", "LANG": "C.UTF-8", "ESCDELAY": "25"}
    for misleading in ("COLUMNS", "LINES", "NO_COLOR"):
        environment.pop(misleading, None)
    command = [sys.executable, "-m", "tetrapla", *arguments]
    if limit:
        command = ["sh", "-c", f'ulimit -v {limit // 1024}; exec "$@"', "sh", *command]
    began = time.monotonic()
    program = subprocess.Popen(
        command, stdin=inside, stdout=inside, stderr=inside, cwd=folder, env=environment
    )
    os.close(inside)
    seen, left, pressed = b"", list(keys), 0.0
    try:
        while time.monotonic() - began < PATIENCE:
            if select.select([terminal], [], [], 0.05)[0]:
                read = written(terminal)
                if not read:
                    break
                seen += read
            elif (
                any(sign.encode() in seen for sign in _PAINTED)
                and time.monotonic() - pressed > 0.15
            ):
                pressed = time.monotonic()
                if ended_by:
                    program.send_signal(ended_by)
                    ended_by = 0
                elif left:
                    os.write(terminal, left.pop(0).encode())
        code = program.wait(5)
    except subprocess.TimeoutExpired:
        code = -signal.SIGKILL
    finally:
        with contextlib.suppress(ProcessLookupError):
            program.kill()
        program.wait()
        os.close(terminal)
    return Session(code, seen.decode("utf-8", "surrogateescape"), time.monotonic() - began)
