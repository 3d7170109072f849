"""The title bar, the heads of the columns, and the rule below them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tetrapla.engine.model import Version
from tetrapla.rows.blocks import place
from tetrapla.rows.glyphs import REWORDED
from tetrapla.rows.roles import Line, Piece, Role, Run
from tetrapla.rows.sameness import same_throughout
from tetrapla.rows.sentences import counts_sentence, mostly_boilerplate, version_marks
from tetrapla.rows.view import Boilerplate, Geometry, Highlight, View
from tetrapla.rows.visible import display
from tetrapla.rows.width import cell_width, cut

if TYPE_CHECKING:
    from tetrapla.rows.table import Table

WIDE, MEDIUM, NARROW = 140, 100, 70
"""Widths from which the title bar has room for counts, for their number, for the mode."""
LEAST_TITLE = 16
"""Cells that the title keeps; where the legend leaves fewer, the legend goes."""
_REWORDED: Run = ("reworded", Role.TEXT)
_ONLY: Run = ("only here", Role.ONLY)
LEAST_NAME = 6
"""Cells that the name of a version keeps; what does not fit beside it is told shorter."""


def title_line(table: Table) -> Line:
    """The story, how much agrees, the modes, and the legend in its own colours."""
    width = table.geometry.width
    right = _modes(table, width)
    used = sum(cell_width(text) for text, _ in right)
    if width - used < LEAST_TITLE:
        label = cut(table.filter.label, width - LEAST_NAME)
        right = [(label, Role.STRONG)] if label else []
        used = sum(cell_width(text) for text, _ in right)
    whole = display(table.comparison.story.title)[0]
    brief: list[Run] = [(f"≡ {table.view.boilerplate}", Role.QUIET), ("   ", Role.QUIET)]
    more = sum(cell_width(text) for text, _ in brief)
    if not _tells_boilerplate(table.view, width) and cell_width(whole) + 3 + used + more < width:
        first = 2 if table.filter.label else 0
        right = [*right[:first], *brief, *right[first:]]
        used += more
    title = cut(whole, width - 3 - used)
    pieces = [Piece(1, title, Role.STRONG)]
    x = 1 + cell_width(title) + 3
    for counts in _counts(table):
        if x + len(counts) + 2 < width - used:
            pieces.append(Piece(x, counts, Role.QUIET))
            break
    end = pieces[-1].x + cell_width(pieces[-1].text)
    right = _with_reworded(right, width - 1 - used - end - 3)
    used = sum(cell_width(text) for text, _ in right)
    return Line((*pieces, *place(right, width - 1 - used)))


def _with_reworded(right: list[Run], room: int) -> list[Run]:
    """The legend with what plain words mean, where the line has room; its mark in the gap before.

    Wide lines have it already: there the counts are told shorter.
    """
    if not {_ONLY, _REWORDED}.intersection(right):
        return right
    if _REWORDED not in right:
        if room < cell_width(_REWORDED[0]) + 2:
            return right
        k = right.index(_ONLY)
        right = [*right[:k], _REWORDED, ("  ", Role.QUIET), *right[k:]]
    k = right.index(_REWORDED)
    if k == 0 or len(right[k - 1][0]) < 4:
        return right
    gap: list[Run] = [(right[k - 1][0][:-2], Role.QUIET), (f"{REWORDED} ", Role.MARK_REWORDED)]
    return [*right[: k - 1], *gap, *right[k:]]


def _counts(table: Table) -> list[str]:
    """How many rows there are, the longest way of saying it first."""
    wording = table.wording
    alike = wording.kept.get("alike", lambda: same_throughout(wording))
    if table.geometry.width < MEDIUM and not alike:
        return []
    every = wording.kept.get("counts", lambda: counts_sentence(table.comparison, alike=alike))
    if alike:
        return [every, every.partition(",")[0]]
    shorter = [every, every.rpartition(",")[0] or every, every.partition(":")[0]]
    return shorter if table.geometry.width >= WIDE else shorter[2:]


def _modes(table: Table, width: int) -> list[Run]:
    """What stands at the right: boilerplate, raw or repaired, legend."""
    view = table.view
    runs: list[Run] = []
    if label := table.filter.label:
        runs += [(label, Role.STRONG), ("   ", Role.QUIET)]
    if _tells_boilerplate(view, width):
        runs += [(f"boilerplate {view.boilerplate}", Role.QUIET), ("   ", Role.QUIET)]
    if view.raw:
        runs += [("raw text", Role.MARK_LOUD), ("    ", Role.QUIET)]
    elif width >= NARROW:
        runs += [("repaired", Role.QUIET), ("    ", Role.QUIET)]
    for k, entry in enumerate(_legend(table, width)):
        runs += [("  ", Role.QUIET), entry] if k else [entry]
    return runs


def _tells_boilerplate(view: View, width: int) -> bool:
    """Whether how boilerplate is shown is said in full; else only where there is room left."""
    return width >= (WIDE if view.boilerplate is Boilerplate.FOLD else MEDIUM)


def _legend(table: Table, width: int) -> list[Run]:
    view, versions = table.view, len(table.comparison.sigla)
    if versions == 1:
        return []
    if view.highlight is Highlight.OFF:
        return [("highlight off", Role.QUIET)]
    if view.highlight is Highlight.BASE and view.base is not None:
        return [(f"not in {view.base}", Role.ONLY), (f"in {view.base}", Role.ALL)]
    legend = [_ONLY, ("in all" if versions > 2 else "in both", Role.ALL)]
    if versions > 2:
        legend.insert(1, ("in some", Role.SOME))
    if width >= WIDE:
        legend.insert(0, _REWORDED)
    return legend


def head_line(table: Table, active: str) -> Line:
    """Label, name and counts of each shown version, and the letters over the overview."""
    geometry = table.geometry
    pieces: list[Piece] = []
    for k, siglum in enumerate(geometry.shown):
        base = ["base"] if siglum == table.view.base else []
        tails = ["  ".join(base + m) for m in version_marks(table.comparison.tallies[siglum])]
        version = table.comparison.version(siglum)
        pieces += _head(geometry, version, tails, geometry.x(k), active=siglum == active)
    return Line((*pieces, *_over_overview(geometry, active)))


def opening_heads(geometry: Geometry, versions: Sequence[Version], active: str) -> list[Line]:
    """The heads and the rule of versions that are not compared yet, where they will stand.

    Args:
        geometry: Where the columns will stand.
        versions: Those of the story.
        active: Siglum of the version that will be active.
    """
    by_siglum = {version.siglum: version for version in versions}
    if geometry.stacked:
        name = display(by_siglum[active].name)[0]
        return [_stacked_rule(geometry, active, name)]
    pieces: list[Piece] = []
    for k, siglum in enumerate(geometry.shown):
        x = geometry.x(k)
        pieces += _head(geometry, by_siglum[siglum], (), x, active=siglum == active)
    heads = Line((*pieces, *_over_overview(geometry, active)))
    return [heads, _rule(geometry, active)]


def _over_overview(geometry: Geometry, active: str) -> list[Piece]:
    """The letters of the versions over their cells of the overview."""
    if geometry.overview <= 2:
        return []
    x = geometry.body + 3
    return [
        Piece(x + k, siglum[:1], Role.STRONG if siglum == active else Role.QUIET)
        for k, siglum in enumerate(geometry.columns)
    ]


def _head(
    geometry: Geometry, version: Version, tails: Sequence[str], x: int, *, active: bool
) -> list[Piece]:
    """Label and name of a version, and the longest of the tails that has room."""
    siglum = version.siglum
    most = geometry.text_width - LEAST_NAME - 2
    tail = next((t for t in tails if cell_width(t) <= most), "")
    room = geometry.text_width - (cell_width(tail) + 2 if tail else 0)
    name = cut(display(version.name)[0], room)
    label = Piece(x, f" {siglum} ", Role.CHIP) if active else Piece(x + 1, siglum, Role.STRONG)
    pieces = [label]
    text_x = x + geometry.gutter
    pieces.append(Piece(text_x, name, Role.STRONG if active else Role.QUIET))
    if tail:
        x = text_x + geometry.text_width - cell_width(tail)
        pieces.append(Piece(x, tail, Role.NUMBER))
    return pieces


def _away(geometry: Geometry) -> str:
    """Which versions somebody hid: ``hidden: B D``."""
    return cut(f"hidden: {' '.join(geometry.away)}", geometry.width // 3)


def rule_line(table: Table, active: str) -> Line:
    """The rule under the heads: heavy under the active column, naming the hidden ones.

    Where the versions are stacked there are no heads, and the rule names the active one.
    """
    if table.geometry.stacked:
        mostly = mostly_boilerplate(table.comparison.tallies[active])
        name = display(table.comparison.version(active).name)[0]
        return _stacked_rule(table.geometry, active, name, mostly)
    return _rule(table.geometry, active)


def _stacked_rule(geometry: Geometry, active: str, name: str, mostly: str = "") -> Line:
    """The rule that names the active version, and the hidden ones."""
    width = geometry.width
    room = width - 12 - (len(mostly) + 1 if mostly else 0)
    if room < LEAST_NAME:
        mostly, room = "", width - 12
    away = f"{_away(geometry)} " if geometry.away else ""
    name = cut(name, room - len(away))
    parts = [("─", Role.RULE), (f" {active} ", Role.CHIP), (f" {name} ", Role.STRONG)]
    if mostly:
        parts.append((f"{mostly} ", Role.NUMBER))
    if away:
        parts.append((away, Role.QUIET))
    used = sum(cell_width(t) for t, _ in parts)
    return Line(tuple(place([*parts, ("─" * max(0, width - used), Role.RULE)], 0)))


def _rule(geometry: Geometry, active: str) -> Line:
    """The rule under the heads, heavy under the active column."""
    width = geometry.width
    left = f" ← {' '.join(geometry.hidden_left)} " if geometry.hidden_left else ""
    right = f" {' '.join(geometry.hidden_right)} → " if geometry.hidden_right else ""
    if geometry.away:
        right += f"{'' if right else ' '}{_away(geometry)} "
    left, right = cut(left, width // 3), cut(right, width // 3)
    end = width - len(right) - (1 if geometry.overview > 2 else 0)
    start = geometry.x(geometry.shown.index(active))
    heavy = max(len(left), min(start, end))
    light = max(heavy, min(start + geometry.gutter + geometry.text_width, end))
    parts = [
        (left, Role.QUIET),
        ("─" * (heavy - len(left)), Role.RULE),
        ("━" * (light - heavy), Role.ACCENT),
        ("─" * (end - light), Role.RULE),
        (right, Role.QUIET),
        ("─" * (width - end - len(right)), Role.RULE),
    ]
    return Line(tuple(place([p for p in parts if p[0]], 0)))
