"""A process that has imported and read everything, from which programs are forked.

What a program of Python does at its end, when what was written goes out or cannot, is the same as
of one that was just started; only its start is saved, which is most of its time.
"""

from __future__ import annotations

import gc
import io
import json
import os
import runpy
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, redirect_stdout
from pathlib import Path


class Warm:
    """The end of the tests: asks for programs."""

    def __init__(self, asking: socket.socket) -> None:
        self._asking = asking

    def start(self, arguments: Sequence[str], out: int, err: int) -> None:
        """Start the program, one at a time; its streams are of the tests, its input is empty."""
        asked = json.dumps(list(arguments)).encode()
        socket.send_fds(self._asking, [asked], [out, err])

    def wait(self) -> int:
        """The exit code; below 0 it is the signal that ended the program."""
        return int(self._asking.recv(16))


@contextmanager
def warm(*calls: Sequence[str]) -> Iterator[Warm]:
    """Such a process, in which these calls have been made."""
    ours, its = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    told = json.dumps([list(call) for call in calls])
    ours.settimeout(120)
    with ours, its:
        command = [sys.executable, __file__, str(its.fileno()), told]
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, pass_fds=[its.fileno()]
        )
        its.close()
        assert ours.recv(16) == b"warm"
        yield Warm(ours)
        ours.close()
        with process:
            process.communicate(timeout=10)


def _forked(asking: socket.socket) -> list[str]:
    """Fork for each call that comes; comes back with its arguments, in the forked program alone."""
    while True:
        asked, streams, _, _ = socket.recv_fds(asking, 65_536, 2)
        if not asked:
            os._exit(0)
        process = os.fork()
        if not process:
            for stream, place in zip(streams, (1, 2), strict=True):
                os.dup2(stream, place)
                os.close(stream)
            asking.close()
            arguments: list[str] = json.loads(asked)
            return arguments
        for stream in streams:
            os.close(stream)
        _, status = os.waitpid(process, 0)
        asking.send(str(os.waitstatus_to_exitcode(status)).encode())


def _main() -> None:
    asking = socket.socket(fileno=int(sys.argv[1]))
    from tetrapla.cli import main

    for call in json.loads(sys.argv[2]):
        with redirect_stdout(io.TextIOWrapper(io.BytesIO(), "utf-8")):
            assert main(call) in (0, 1)
    gc.freeze()
    asking.send(b"warm")
    sys.argv = ["tetrapla", *_forked(asking)]
    runpy.run_module("tetrapla", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    sys.path.remove(str(Path(__file__).parent))
    _main()
