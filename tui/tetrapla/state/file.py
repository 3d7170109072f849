"""The state file: read whole or set aside, written whole or not at all."""

from __future__ import annotations

import hashlib
import json
import os
import stat
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from tetrapla.engine.model import Story
from tetrapla.engine.reading.history import lasting
from tetrapla.state.left import Remembered, remembered
from tetrapla.state.recents import Recent, recents, with_newest
from tetrapla.whole import write_whole

STATE = "TETRAPLA_STATE"
"""In the environment, the path of another state file; set to nothing: nothing is remembered."""
MOST = 200
"""Stories that are kept; of more, those that were left longest ago are dropped."""
LARGEST = 10_000_000
"""Bytes of a state file."""
_PATIENCE, _PAUSE = 1.0, 0.02
"""Seconds that one waits for another program to be done with the file, and between two tries."""
_MINE = threading.RLock()
"""Held by the thread of this program that reads and writes the file."""
FORM = 1
"""Of the file; a higher number was written by a newer version of the program."""


@dataclass(frozen=True, slots=True)
class State:
    """The state file, as it was read."""

    path: str = ""
    """Empty: nothing is remembered."""
    stories: Mapping[str, Any] = field(default_factory=dict)
    """Key of a story -> what is written about it, the one that was left last at the end."""
    recent: tuple[Recent, ...] = ()
    """The stories that were opened, newest first."""
    notes: tuple[str, ...] = ()
    """Sentences for people; empty where all is plain."""
    ours: bool = True
    """Whether the file may be written; not if a newer program wrote it."""

    def of(self, key: str) -> Remembered | None:
        """How a story was left; None: nothing is known, or what is written makes no sense."""
        written = self.stories.get(key)
        if not key or not isinstance(written, dict):
            return None
        try:
            return remembered(written)
        except ValueError:
            return None


def story_key(story: Story) -> str:
    """What a story is remembered by: its files, in order; empty where one of them is no file."""
    paths = [version.path for version in story.versions]
    if "-" in paths:
        return ""
    absolute = "\0".join(map(lasting, paths))
    return hashlib.sha256(absolute.encode("utf-8", "surrogateescape")).hexdigest()[:32]


def state_path() -> str:
    """Where the state file is, or would be; empty where nothing is to be remembered."""
    named = os.environ.get(STATE)
    if named is not None:
        return named
    from platformdirs import user_state_dir

    return str(Path(user_state_dir("tetrapla", appauthor=False)) / "stories.json")


def read_state() -> State:
    """The state file; one that is broken is set aside, and one that is not there is empty."""
    path = state_path()
    if not path or not os.path.lexists(path):
        return State(path)
    try:
        file = Path(path)
        found = file.stat()
        if not stat.S_ISREG(found.st_mode):  # a device or a pipe is neither read nor replaced
            note = f"The places of last time are not kept: '{path}' is no file."
            return State(path, notes=(note,), ours=False)
        if found.st_size > LARGEST:
            return _set_aside(path, "is too large")
        data = json.loads(file.read_bytes())
    except OSError as error:
        note = f"The places of last time are lost: '{path}' cannot be read: {error.strerror}."
        return State(path, notes=(note,))
    except (ValueError, RecursionError):
        return _set_aside(path, "is broken")
    form = data.get("form") if isinstance(data, dict) else None
    if isinstance(form, int) and form > FORM:
        note = f"'{path}' is of a newer Tetrapla, so nothing is written into it."
        return State(path, notes=(note,), ours=False)
    if form != FORM or not isinstance(data.get("stories"), dict):
        return _set_aside(path, "is broken")
    return State(path, data["stories"], recents(data.get("recent")))


def _set_aside(path: str, what: str) -> State:
    told = f"The places of last time are lost: '{path}' {what}"
    try:
        Path(path).replace(path + ".broken")
    except OSError:
        return State(path, notes=(f"{told}.",))
    return State(path, notes=(f"{told} and was set aside as '{path}.broken'.",))


@contextmanager
def _alone() -> Iterator[None]:
    """Read and write without another program or thread doing so in between, where that can be had.

    The folder is locked, so that no file is left behind; a lock that is not given up in time is
    passed over, since a place that is not kept is worse than one that another run has kept.
    """
    with _MINE:
        number = None
        # Windows has no such locks, nor has every disk, nor a link that leads back to itself.
        with suppress(ImportError, OSError, RuntimeError):
            import fcntl

            number = os.open(Path(state_path()).resolve().parent, os.O_RDONLY)
            end = monotonic() + _PATIENCE
            while monotonic() < end:
                with suppress(BlockingIOError):
                    fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                sleep(_PAUSE)
        try:
            yield
        finally:
            if number is not None:
                os.close(number)


def write_state(key: str, left: Remembered) -> str:
    """Remember how a story was left, beside what other runs have remembered meanwhile.

    Args:
        key: That of the story; empty: it cannot be remembered.
        left: How it was left.

    Returns:
        What went wrong, as a sentence for people; empty: nothing.
    """
    if not key:
        return ""
    with _alone():
        state = read_state()
        stories = {k: v for k, v in state.stories.items() if k != key}
        stories[key] = asdict(left)
        kept = dict(list(stories.items())[-MOST:])
        return _write(replace(state, stories=kept), "The place could not be kept")


def write_recent(opened: Recent, most: int) -> str:
    """Put a story at the head of the list of those that were opened.

    Args:
        opened: It.
        most: How many are listed; 0: none is, and those that were are taken out of the file.

    Returns:
        What went wrong, as a sentence for people; empty: nothing.
    """
    with _alone():
        state = read_state()
        recent = with_newest(state.recent, opened, most)
        if recent == state.recent:
            return ""
        return _write(replace(state, recent=recent), "The story could not be put on the list")


def forget_recent(paths: tuple[str, ...]) -> str:
    """Take a story out of the list of those that were opened; its place stays remembered.

    Args:
        paths: Those it was opened by.

    Returns:
        What went wrong, as a sentence for people; empty: nothing.
    """
    with _alone():
        state = read_state()
        recent = tuple(r for r in state.recent if r.paths != paths)
        return _write(replace(state, recent=recent), "The story could not be taken out of the list")


def _write(state: State, failed: str) -> str:
    """Write the state, unless it is nobody's or somebody else's; what went wrong, as a sentence."""
    if not state.path or not state.ours:
        return ""
    recent = [each.written() for each in state.recent]
    data = {"form": FORM, "recent": recent, "stories": state.stories}
    try:
        path = Path(state.path).resolve()  # a link keeps pointing where it does
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, [f"{json.dumps(data, indent=1)}\n".encode()], private=True)
    except OSError as error:
        return f"{failed}: '{state.path}' cannot be written: {error.strerror}."
    except RuntimeError:  # as pathlib tells a link that leads back to itself
        return f"{failed}: '{state.path}' is a link that leads back to itself."
    return ""
