"""The figures of the screens as tables for people."""

from __future__ import annotations

from collections.abc import Iterator

from tests.benchmarks.figures import MB, machine
from tests.benchmarks.screens import figures as of
from tests.benchmarks.screens import measures as m
from tests.benchmarks.screens.figures import Figures
from tests.benchmarks.tables import Target, most, table

_NONE = "–"
_KEYS = (
    m.MOUNT,
    m.LINE,
    m.PAGE,
    m.END,
    m.NEXT,
    m.LETTER,
    m.ENTER,
    m.HIT,
    m.FILTER,
    m.KINDS,
    m.SWITCH,
    m.BASE,
    m.RESIZE,
)
_LIMITS = {m.LINE: 12.0, m.PAGE: 16.0, m.END: 12.0}
"""Milliseconds."""
_FLAT = 1.5
_BASE_MEMORY, _SHARE = 45 * MB, 2
_LARGE, _SMALL, _SMALLEST = 200_000, 1_000, 30


def report(told: Figures, command: str) -> str:
    """All tables, in Markdown.

    Args:
        told: What was measured.
        command: How it was measured.
    """
    columns, lines = m.SIZE
    parts = [
        f"`{command}`, on {machine()}; a terminal of {columns} × {lines}; "
        f"{', '.join(told.versions)}.",
        *told.missing,
        "**Targets**",
        table(
            ["what", "measured", "target", ""],
            [[t.what, t.shown, t.bound, t.verdict] for t in targets(told)],
        ),
        "**CPU milliseconds of a key** (in brackets: the longest that another key has to wait)",
        _keys(told),
        "**Bytes that a key writes**",
        _bytes(told),
        "**Memory with the table on the screen**",
        _memory(told),
        "**Starts**, CPU milliseconds",
        _starts(told),
    ]
    return "\n\n".join(parts) + "\n"


def targets(told: Figures) -> Iterator[Target]:
    """What is promised, beside what was measured."""
    sizes = list(told.keys)
    smaller = told.keys[_SMALL if _SMALL in sizes else sizes[0]]
    for name, limit in _LIMITS.items():
        worst = max(told.keys[rows][name].cpu for rows in sizes) * 1000
        yield most(f"{name}, at the slowest size: CPU ms", worst, "{:.1f}", limit)
    if _LARGE in sizes:
        for name in _LIMITS:
            growth = told.keys[_LARGE][name].cpu / smaller[name].cpu
            yield most(
                f"{name}: times as long at 200,000 rows as at 1,000", growth, "{:.2f}", _FLAT
            )
        keys = told.keys[_LARGE]
        yield most(
            "resize at 200,000 rows, first frame: times PageDown",
            keys[m.RESIZE].first / keys[m.PAGE].cpu,
            "{:.1f}",
            5,
        )
    if _SMALLEST in sizes and _SMALL in sizes:
        ratio = told.keys[_SMALL][m.MOUNT].cpu / told.keys[_SMALLEST][m.MOUNT].cpu
        yield most("mount of 1,000 rows: times that of 30", ratio, "{:.2f}", 1.5)
    yield from _of_starts(told)
    full = max(told.keys[rows][name].bytes for rows in sizes for name in (m.PAGE, m.END))
    moved = max(told.keys[rows][m.LINE].bytes for rows in sizes)
    yield most("a full frame: KB", full / 1000, "{:.1f}", 35)
    yield most("a cursor move: KB", moved / 1000, "{:.1f}", 14)
    held, text = told.memory[max(sizes)]
    yield most(
        f"memory at {max(sizes):,} rows: times 45 MB and twice the text",
        held / (_BASE_MEMORY + _SHARE * text),
        "{:.2f}",
        1,
    )


def _of_starts(told: Figures) -> Iterator[Target]:
    starts = told.starts
    ratio = starts[of.OURS_STORY].painted / starts[of.EMPTY].painted
    yield most("start to the first paint: times a bare application", ratio, "{:.2f}", 1.3)
    if of.VIM_NOVEL in starts:
        theirs, ours = starts[of.VIM_NOVEL].painted, starts[of.OURS_NOVEL]
        yield most("novel, first paint: times vim -d", ours.painted / theirs, "{:.2f}", 0.5)
        yield most("novel, compared: times vim -d", ours.shown / theirs, "{:.1f}", None)
    held = starts[of.OURS_NOVEL].memory
    share = held / (_BASE_MEMORY + _SHARE * told.novel)
    yield most("novel, memory: times 45 MB and twice the text", share, "{:.2f}", 1)


def _keys(told: Figures) -> str:
    rows = []
    for name in _KEYS:
        cells = []
        for costs in told.keys.values():
            one = costs[name]
            # In a thread the keys wait only for the first frame.
            waits = one.first if name == m.BASE else one.blocked
            slow = waits > 1.5 * one.cpu or one.cpu > 0.05
            cells.append(f"{_ms(one.cpu)} ({_ms(waits)})" if slow else _ms(one.cpu))
        theirs = told.vim.get(name)
        rows.append([name, *cells, _ms(theirs.cpu) if theirs else _NONE])
    return table(["", *_heads(told), "vim -d, the novel"], rows)


def _bytes(told: Figures) -> str:
    rows = []
    for name in (m.LINE, m.PAGE, m.END, m.NEXT, m.LETTER):
        theirs = told.vim.get(name)
        cells = [f"{costs[name].bytes:,.0f}" for costs in told.keys.values()]
        rows.append([name, *cells, f"{theirs.bytes:,.0f}" if theirs else _NONE])
    return table(["", *_heads(told), "vim -d, the novel"], rows)


def _memory(told: Figures) -> str:
    held = [f"{held / MB:.0f} MB" for held, _ in told.memory.values()]
    text = [f"{text / MB:.1f} MB" for _, text in told.memory.values()]
    novel = told.starts[of.OURS_NOVEL].memory
    return table(
        ["", *_heads(told), "the novel, compared"],
        [
            ["held", *held, f"{novel / MB:.0f} MB"],
            ["the versions", *text, f"{told.novel / MB:.1f} MB"],
        ],
    )


def _starts(told: Figures) -> str:
    rows = []
    for name, start in told.starts.items():
        rows.append([name, _ms(start.painted), _ms(start.shown) if start.shown else _NONE])
    return table(["", "first paint", "compared"], rows)


def _heads(told: Figures) -> list[str]:
    return [f"{rows:,} rows" for rows in told.keys]


def _ms(seconds: float) -> str:
    value = seconds * 1000
    return f"{value:.1f}" if value < 100 else f"{value:,.0f}"
