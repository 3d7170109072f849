"""Editors and pagers: which one is wanted, and how it is told to open a file at a line.

Arguments are given to the program itself, never to a shell, and a file is named by its absolute
path, so that no file name can be an option or a command.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import signal
import subprocess
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from tetrapla.errors import TetraplaError

# fmt: off
_PLUS = frozenset((
    "vi", "vim", "nvim", "view", "vimx", "gvim", "emacs", "emacsclient", "mg", "jed", "nano",
    "rnano", "pico", "micro", "kak", "joe", "ne", "less", "more", "most",
))
# fmt: on
"""Programs that take ``+12 FILE``."""
_COLON = frozenset(("hx", "helix"))
"""Programs that take ``FILE:12``."""
_GOTO = frozenset(("code", "code-insiders", "codium", "vscodium", "cursor"))
"""Programs that take ``--goto FILE:12``, and come back at once unless told to wait."""
_NUMBERED = re.compile(r":\d+$")
"""A file name that such programs would misunderstand."""
PAGERS = ("less", "more")
"""What is used where no pager is set."""


class Command(NamedTuple):
    """How a program is started."""

    arguments: tuple[str, ...]
    """The program and its arguments."""
    at_line: bool
    """Whether it is told the line."""

    @property
    def name(self) -> str:
        """The name of the program."""
        return _name(self.arguments)


def editor(environment: Mapping[str, str]) -> list[str]:
    """The words of the editor that is set.

    Raises:
        TetraplaError: None is set, or it cannot be understood or found.
    """
    for variable in ("VISUAL", "EDITOR"):
        if words := _words(variable, environment):
            return words
    raise TetraplaError("no editor is set:", "start tetrapla with EDITOR=nano, or another one")


def pager(environment: Mapping[str, str]) -> list[str]:
    """The words of the pager that is set, else of one that is there.

    Raises:
        TetraplaError: None is there, or it cannot be understood or found.
    """
    if words := _words("PAGER", environment):
        return words
    found = next((name for name in PAGERS if shutil.which(name)), None)
    if found is None:
        raise TetraplaError("no pager is there:", "install less, or set PAGER to another one")
    return [found]


def command(words: Sequence[str], path: str, line: int | None, less: str = "") -> Command:
    """How a program opens a file.

    Args:
        words: The program and the arguments that somebody gives it always.
        path: The file.
        line: From 1; None: the file has no lines.
        less: What the environment says of how ``less`` is to be.
    """
    path, name = str(Path(path).absolute()), _name(words)
    if name in _PLUS:
        stays = ["-f"] if name == "gvim" else []
        if name == "less" and ("F" in less or "--quit-if-one-screen" in less):
            stays = ["-+F"]  # else a short file would be gone before it is seen
        at = [f"+{line}"] if line else []
        return Command((*words, *stays, *at, path), at_line=line is not None)
    numbered = _NUMBERED.search(path)
    if name in _COLON and line and not numbered:
        return Command((*words, f"{path}:{line}"), at_line=True)
    if name in _GOTO:
        waits = () if {"--wait", "-w"} & set(words) else ("--wait",)
        if numbered or not line:
            return Command((*words, *waits, path), at_line=False)
        given = tuple(word for word in words if word not in ("-g", "--goto"))
        return Command((*given, *waits, "--goto", f"{path}:{line}"), at_line=True)
    return Command((*words, path), at_line=False)


def run(arguments: Sequence[str]) -> int:
    """Run a program in the terminal until it ends; its exit code.

    Raises:
        OSError: It cannot be started.
    """
    with _keys_of_another():
        return subprocess.run(arguments, check=False).returncode


@contextmanager
def _keys_of_another() -> Iterator[None]:
    """While another program has the terminal, Ctrl+C is meant for that one.

    The signals get a handler and are not ignored, as what is ignored the program would ignore too.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    signals = (signal.SIGINT, getattr(signal, "SIGQUIT", signal.SIGINT))
    before = {number: signal.getsignal(number) for number in signals}
    try:
        for number in before:
            signal.signal(number, lambda *_: None)
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _words(variable: str, environment: Mapping[str, str]) -> list[str]:
    """The words of a variable of the environment; none where it is not set."""
    value = environment.get(variable, "")
    try:
        words = shlex.split(value)
    except ValueError:
        raise TetraplaError(
            f"{variable} cannot be understood:", f"a quote is left open in “{value}”"
        ) from None
    if words and shutil.which(os.path.expanduser(words[0])) is None:  # noqa: PTH111 - a command
        raise TetraplaError(f"{variable} names “{words[0]}”,", "which is not installed here")
    return [os.path.expanduser(words[0]), *words[1:]] if words else []  # noqa: PTH111


def _name(words: Sequence[str]) -> str:
    return Path(words[0]).name.lower().removesuffix(".exe")
