"""What is measured of the screens: the keys of a table of so many rows, and how programs start."""

from __future__ import annotations

import os
import select
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import fmean, median

from tests.benchmarks.run import ROOT, BrokenError
from tests.benchmarks.screens import bare
from tests.benchmarks.screens.made import RARE
from tests.benchmarks.screens.terminal import Pressed, Terminal, environment

SIZE = (200, 50)
NARROWER = (150, 50)
_DOWN, _ENTER, _ESCAPE = b"\x1b[6~", b"\r", b"\x1b"
_BETWEEN = (2, 20, 9)
"""Presses before those that count, of keys that move, and of keys that go far."""
_FEW = 7
"""Presses of which every one counts."""
MOUNT, FILTER, SWITCH, BASE, RESIZE = "mount", "f, filters", "d r 2, toggles", "B", "resize"
PAGE, END, LINE, NEXT = "PageDown", "End", "j", "n"
LETTER, ENTER, HIT, KINDS = "a letter of a search", "search: enter", "search: n", "F, then f"


@dataclass(frozen=True)
class Cost:
    """What a key costs, in the middle of its presses or of several runs."""

    cpu: float
    """CPU seconds until nothing more was done."""
    first: float
    """CPU seconds until the first frame was out."""
    blocked: float
    """The most CPU seconds between two frames: how long a key may have to wait."""
    bytes: float

    @classmethod
    def of(cls, presses: Sequence[Pressed]) -> Cost:
        """The mean of some presses; of the time that keys have to wait, the most.

        Of many, the slowest is left out: whatever it was, it does not come with every key.
        """
        rising = sorted(presses)
        counted = rising[:-1] if len(rising) > _FEW else rising
        return cls(
            fmean(p.cpu for p in counted),
            fmean(p.first for p in counted),
            max(p.blocked for p in counted),
            fmean(p.bytes for p in presses),
        )

    @classmethod
    def middle(cls, runs: Sequence[Cost]) -> Cost:
        """The median of several runs."""
        return cls(
            median(r.cpu for r in runs),
            median(r.first for r in runs),
            median(r.blocked for r in runs),
            median(r.bytes for r in runs),
        )


@dataclass
class Keys:
    """One run over a table."""

    costs: dict[str, Cost] = field(default_factory=dict)
    """Name of a key -> what it costs."""
    memory: int = 0
    """Bytes that are held with the table on the screen."""
    text: int = 0
    """Bytes of the versions."""


def keys_of(rows: int, home: Path) -> Keys:
    """Press keys on a table of so many rows."""
    told = Keys()
    with _table(rows, home) as (terminal, text, show):
        told.text = text
        told.costs[MOUNT] = Cost.of([terminal.measured(show)])
        _press_moves(terminal, told.costs)
        told.memory = terminal.memory()
        _press_search(terminal, told.costs)
        _press_toggles(terminal, told.costs)
    return told


def _press_moves(terminal: Terminal, costs: dict[str, Cost]) -> None:
    before, many, few = _BETWEEN
    for name, key in (LINE, b"j"), (PAGE, _DOWN), (NEXT, b"n"):
        presses = [terminal.press(key) for _ in range(before + many)]
        costs[name] = Cost.of(presses[before:])
    ends = []
    for _ in range(few):
        ends.append(terminal.press(b"G"))
        terminal.press(b"g")
    costs[END] = Cost.of(ends[1:])


def _press_search(terminal: Terminal, costs: dict[str, Cost]) -> None:
    terminal.press(b"/")
    costs[LETTER] = Cost.of([terminal.press(letter.encode()) for letter in RARE])
    costs[ENTER] = Cost.of([terminal.press(_ENTER)])
    costs[HIT] = Cost.of([terminal.press(b"n") for _ in range(_BETWEEN[2])])
    terminal.press(_ESCAPE)


def _press_toggles(terminal: Terminal, costs: dict[str, Cost]) -> None:
    costs[FILTER] = Cost.of([terminal.press(b"f") for _ in range(6)])
    costs[SWITCH] = Cost.of([terminal.press(bytes([key])) for key in b"dddrr22"])
    costs[RESIZE] = Cost.of([terminal.resize(*size) for size in (NARROWER, SIZE) * 2])
    costs[BASE] = Cost.of([terminal.press(b"B") for _ in range(2)])
    for key in b"F", b" ", _ESCAPE:
        terminal.press(key)
    costs[KINDS] = Cost.of([terminal.press(b"f", at_most=3.0)])


@contextmanager
def _table(rows: int, home: Path) -> Iterator[tuple[Terminal, int, Callable[[], object]]]:
    """A table that is ready to be shown, the bytes of its text, and what shows it."""
    (go, to_go), (told, to_tell) = os.pipe(), os.pipe()
    module = "tests.benchmarks.screens.shown"
    command = [sys.executable, "-m", module, str(rows), str(go), str(to_tell)]
    try:
        with Terminal(
            command, folder=ROOT, size=SIZE, environment=environment(home), passed=(go, to_tell)
        ) as terminal:
            while not select.select([told], [], [], 0)[0]:
                if terminal.is_over():
                    raise BrokenError(f"The table was not made: {terminal.tail()}")
            terminal.settle()
            yield terminal, int(os.read(told, 100)), lambda: os.write(to_go, b"x")
    finally:
        for fd in go, to_go, told, to_tell:
            os.close(fd)


@dataclass(frozen=True)
class Start:
    """How a program starts."""

    painted: float
    """CPU seconds until something that was waited for was painted."""
    shown: float
    """CPU seconds until the comparison was; 0 where there is none."""
    memory: int
    """Bytes that are held in the end; 0 where nobody asked."""


def start_of(
    command: Sequence[str], home: Path, painted: str, compared: str = "", *, rest: bool = False
) -> Start:
    """Start a program.

    Args:
        command: The program and its arguments.
        home: An empty folder.
        painted: What it paints first.
        compared: What it paints when it has compared; empty: it compares nothing.
        rest: Whether to wait until it rests, and ask how much memory it holds.
    """
    own = environment(home)
    with Terminal(command, folder=ROOT, size=SIZE, environment=own) as terminal:
        first = terminal.until(painted)
        shown = terminal.until(compared) if compared else 0.0
        if rest:
            terminal.settle()
        return Start(first, shown, terminal.memory() if rest else 0)


def middle_start(runs: Sequence[Start]) -> Start:
    """The median of several starts."""
    return Start(
        median(r.painted for r in runs),
        median(r.shown for r in runs),
        int(median(r.memory for r in runs)),
    )


OURS = (sys.executable, "-m", "tetrapla")
OPENING, SHOWN = "versions", " rows: "
"""What stands on the first screen of ours, and what only above the table."""
BARE = (sys.executable, str(Path(bare.__file__)))
VIM = ("vim", "-u", "NONE", "-i", "NONE", "-N", "-n", "-d")


def vim_keys(files: Sequence[Path], home: Path, passage: str) -> Mapping[str, Cost]:
    """What scrolling costs in vim with the same files side by side."""
    with Terminal(
        [*VIM, *map(str, files)], folder=ROOT, size=SIZE, environment=environment(home)
    ) as terminal:
        terminal.until(passage)
        terminal.settle()
        costs = {}
        for name, key in (LINE, b"j"), (PAGE, b"\x06"):
            presses = [terminal.press(key) for _ in range(_BETWEEN[0] + _BETWEEN[2])]
            costs[name] = Cost.of(presses[_BETWEEN[0] :])
        costs[END] = Cost.of([terminal.press(b"G")])
        return costs
