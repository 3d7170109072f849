"""The overview at the right edge: who tells what, where the screen is; also the scroll bar."""

from __future__ import annotations

import math
from functools import lru_cache
from itertools import pairwise

from tetrapla.rows.glyphs import BAR, DOT
from tetrapla.rows.moves import way_to_text
from tetrapla.rows.roles import Ground, Line, Piece, Role, Zone
from tetrapla.rows.screen_rows import Kind, ScreenRow
from tetrapla.rows.table import Table

VIEWPORT, HIT = "│", "•"


def overview_lines(table: Table, height: int, seen: range, cursor: int) -> list[Line]:
    """The overview as lines; a story longer than the screen shares lines between rows.

    Args:
        table: What is shown.
        height: Lines there are.
        seen: Indices of the screen rows in sight.
        cursor: Index of the screen row of the cursor.
    """
    if table.geometry.overview <= 2:
        return _thin(table, height, seen, cursor)
    lines = []
    for group, fullest in _groups(table, height):
        on = cursor in group
        shown = cursor if on else fullest
        pieces = _sight(any(k in seen for k in (group[0], group[-1])), on)
        cells = table.overview.get(shown)
        if cells is None:
            cells = table.overview[shown] = tuple(_cells(table, table.items[shown]))
        zones = (Zone(3, 3 + len(table.geometry.columns), Ground.CELL),) if on else ()
        found = _found(table, group, 3 + len(table.geometry.columns))
        lines.append(Line((*pieces, *cells, *found), zones))
    return lines


@lru_cache(maxsize=4)
def _groups(table: Table, height: int) -> tuple[tuple[range, int], ...]:
    """For each line the screen rows that share it, and the one that most versions tell."""
    count = len(table.items)
    lines = min(height, count)
    edges = [y * count // lines for y in range(lines + 1)] if lines else []
    groups = [range(a, max(a + 1, b)) for a, b in pairwise(edges)]
    return tuple((group, _fullest(table, group)) for group in groups)


def row_at(table: Table, height: int, y: int) -> int:
    """The screen row that a line of the overview stands for."""
    count = len(table.items)
    lines = height if table.geometry.overview <= 2 else min(height, count)
    return max(0, min(count - 1, y * count // max(1, lines)))


def _sight(seen: bool, cursor: bool) -> list[Piece]:
    if cursor:
        return [Piece(1, BAR, Role.ACCENT)]
    return [Piece(1, VIEWPORT, Role.MARK)] if seen else []


def _found(table: Table, group: range, x: int) -> list[Piece]:
    """A dot where anything in the rows of a line was found; a fold holds what it hides."""
    if table.hits.search is None or not group:
        return []
    items = table.items
    behind = items[group.stop].place if group.stop < len(items) else math.inf
    return [Piece(x, HIT, Role.ACCENT)] if table.hits.between(items[group[0]].place, behind) else []


def _thin(table: Table, height: int, seen: range, cursor: int) -> list[Line]:
    """A scroll mark alone."""
    count = len(table.items)
    if not count:
        return [Line() for _ in range(height)]
    first = seen.start * height // count
    last = max(first + 1, seen.stop * height // count)
    at = min(height - 1, cursor * height // count)
    return [
        Line((*_found(table, _share(y, height, count), 0), *_sight(first <= y < last, y == at)))
        for y in range(height)
    ]


def _share(y: int, height: int, count: int) -> range:
    """The rows that a line stands for; those of a short story on its first line alone."""
    return range(-(-y * count // height), -(-(y + 1) * count // height))


def _fullest(table: Table, group: range) -> int:
    """Of the rows that share a line, the one that most versions tell."""
    if len(group) == 1:
        return group[0]

    told, codes = table.wording.tellings, table.items.codes
    counts = [told[code] if code >= 0 else 0 for code in codes[group.start : group.stop]]
    return group.start + counts.index(max(counts))


def _cells(table: Table, item: ScreenRow) -> list[Piece]:
    comparison, columns = table.comparison, table.geometry.columns
    if item.kind is Kind.GHOST:
        arrows = {p.x: p for g in item.ghosts for p in _arrow(table, g.passage)}
        return [arrows[x] for x in sorted(arrows)]
    if item.kind is Kind.OUT:
        cells = {s for k in item.rows for s in comparison.rows[k].cells}
        return [Piece(3 + c, DOT, Role.DOT) for c, s in enumerate(columns) if s in cells]
    told = {s for k in item.rows for s in comparison.tellers[k]}
    if not told:
        cells = {s for k in item.rows for s in comparison.rows[k].cells}
        return [Piece(3 + c, "─", Role.DOT) for c, s in enumerate(columns) if s in cells]
    role = Role.SOME
    if len(told) == 1:
        role = Role.ONLY
    elif len(told) == len(comparison.sigla):
        role = Role.ALL
    return [Piece(3 + c, "━", role) for c, s in enumerate(columns) if s in told]


def _arrow(table: Table, passage: str) -> list[Piece]:
    siglum = table.comparison.by_id[passage].version
    if siglum not in table.geometry.columns:
        return []
    column = table.geometry.columns.index(siglum)
    return [Piece(3 + column, way_to_text(table.comparison, passage), Role.MARK)]
