"""What measures the screens counts right; how fast they are is not tested here."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.benchmarks.run import ROOT, BrokenError
from tests.benchmarks.screens import measures as m
from tests.benchmarks.screens.figures import (
    DEFAULT,
    EMPTY,
    OURS_NOVEL,
    OURS_STORY,
    VIM_NOVEL,
    Figures,
    together,
)
from tests.benchmarks.screens.made import made, size_of, write_files
from tests.benchmarks.screens.measures import OURS, SIZE, Cost, Keys, Start
from tests.benchmarks.screens.tables import report, targets
from tests.benchmarks.screens.terminal import Pressed, Terminal, environment, kilobytes

from tetrapla.engine.compare import rearrange

MB = 1_000_000
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads what only Linux tells")


def test_a_made_comparison_is_one_and_the_same_seed_makes_it_again() -> None:
    """Every passage stands where it says, in one row; rows of every sort are there."""
    comparison = made(600)
    assert comparison == made(600)
    assert comparison != made(600, seed=1)
    assert len(comparison.rows) == 600
    for passage in comparison.passages:
        text = comparison.version(passage.version).text
        assert text[passage.start : passage.end] == passage.text
        assert passage.id in comparison.rows[comparison.row_of[passage.id]].cells[passage.version]
    ids = [i for row in comparison.rows for cell in row.cells.values() for i in cell]
    assert sorted(ids) == sorted(comparison.by_id)
    assert {len(told) for told in comparison.tellers} == {0, 1, 2, 3, 4}
    assert comparison.ghosts
    assert any(p.repaired is not None for p in comparison.passages)
    assert len(rearrange(comparison, "D").rows) == 600


def test_the_files_of_a_made_comparison_hold_its_text(tmp_path: Path) -> None:
    """What other programs are given is what the table shows."""
    comparison = made(40)
    files = write_files(comparison, tmp_path)
    read = [file.read_text("utf-8").removesuffix("\n") for file in files]
    assert read == [version.text for version in comparison.story.versions]
    assert size_of(comparison) == sum(file.stat().st_size - 1 for file in files)


@pytest.fixture
def echo(tmp_path: Path) -> Iterator[Terminal]:
    """A program that answers each line with two, each a frame."""
    code = "import sys\nfor line in sys.stdin: print(('goose' + '\\x1b[?2026l') * 2, flush=True)"
    command = [sys.executable, "-c", f"print('ready', flush=True)\n{code}"]
    with Terminal(command, folder=tmp_path, environment=environment(tmp_path)) as terminal:
        yield terminal


def test_a_key_is_measured_by_what_is_written_for_it(echo: Terminal) -> None:
    """Its bytes and frames are counted, and no time is negative."""
    echo.until("ready")
    echo.settle()
    pressed = echo.press(b"\n")
    assert pressed.frames == 2
    assert pressed.bytes == len("\r\n") + 2 * len("goose\x1b[?2026l") + len("\r\n")
    assert 0 <= pressed.first <= pressed.cpu
    assert pressed.blocked <= pressed.cpu
    assert echo.memory() > MB


def test_a_program_that_ends_too_soon_is_told(echo: Terminal) -> None:
    """What it wrote last is told with it."""
    echo.until("ready")
    echo.press(b"\x04")
    with pytest.raises(BrokenError, match=r"never painted.*ready"):
        echo.until("a kettle")


def test_kilobytes_are_read_as_the_system_writes_them() -> None:
    assert kilobytes("\t   1234 kB") == 1234 * 1024


def test_costs_are_means_of_presses_and_medians_of_runs() -> None:
    """Of what keys have to wait for, the longest counts."""
    first, second = Pressed(1.0, 0.5, 100, 1, 0.25), Pressed(3.0, 1.5, 300, 1, 0.75)
    one = Cost.of([first, second])
    assert one == Cost(2.0, 1.0, 0.75, 200)
    slow, slower = Cost(9, 9, 9, 900), Cost(20, 20, 20, 2000)
    runs = [Keys({"j": cost}) for cost in (slower, one, slow)]
    assert together(runs) == {"j": slow}


def test_targets_hold_or_are_missed() -> None:
    """Each is told with what was measured, and what was not measured promises nothing."""
    names = [m.MOUNT, m.LINE, m.PAGE, m.END, m.NEXT, m.LETTER, m.ENTER, m.HIT]
    names += [m.FILTER, m.KINDS, m.SWITCH, m.BASE, m.RESIZE]
    small = dict.fromkeys(names, Cost(0.010, 0.010, 0.010, 20_000))
    large = {**small, m.PAGE: Cost(0.017, 0.017, 0.017, 36_000)}
    told = Figures(
        DEFAULT,
        keys={30: small, 1_000: small, 200_000: large},
        memory={30: (60 * MB, 1000), 1_000: (61 * MB, MB), 200_000: (100 * MB, 40 * MB)},
        starts={
            EMPTY: Start(0.2, 0, 0),
            OURS_STORY: Start(0.3, 0, 0),
            OURS_NOVEL: Start(0.4, 2.0, 90 * MB),
            VIM_NOVEL: Start(0.5, 0.5, 0),
        },
        novel=2 * MB,
    )
    verdicts = {t.what: t.verdict for t in targets(told)}
    assert [what for what, verdict in verdicts.items() if verdict == "missed"] == [
        "PageDown, at the slowest size: CPU ms",
        "PageDown: times as long at 200,000 rows as at 1,000",
        "start to the first paint: times a bare application",
        "novel, first paint: times vim -d",
        "novel, memory: times 45 MB and twice the text",
        "a full frame: KB",
        "a cursor move: KB",
    ]
    assert verdicts["resize at 200,000 rows, first frame: times PageDown"] == "holds"
    assert verdicts["memory at 200,000 rows: times 45 MB and twice the text"] == "holds"
    assert f"| {m.KINDS} " in report(told, "a command")
    told.keys.pop(200_000)
    assert not any("200,000 rows as" in t.what for t in targets(told))


def test_a_frame_of_the_bundled_story_takes_few_bytes(tmp_path: Path) -> None:
    """Slow lines count them: a screen full of text, and the cursor alone."""
    with Terminal(OURS, folder=ROOT, size=SIZE, environment=environment(tmp_path)) as terminal:
        terminal.until("row 3 of 61")
        terminal.settle()
        page, line = terminal.press(b"\x1b[6~"), terminal.press(b"k")
    assert 8_000 < page.bytes <= 28_000
    assert 300 < line.bytes <= 14_000
