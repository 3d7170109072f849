"""Which rows of the ledger are to be looked at first."""

from __future__ import annotations

from tetrapla.engine.facts.types import FactKind, FactRow, Label, Said, State
from tetrapla.engine.kinds import Level

_LAST = 99
_ORDER = (
    State.SHORTER,
    State.NOUN,
    State.QUALIFIER,
    State.SPELLING,
    State.FORM,
    State.TOLD,
    State.PERHAPS,
    State.SAME,
    State.NOT,
    State.ONLY,
)
"""States behind those that turn the sense, what differs most first."""


def weighty(row: FactRow) -> tuple[int, int]:
    """What rows are sorted by, so that what differs most comes first."""
    return _rank(row), row.row


def _rank(row: FactRow) -> int:
    """0 for what is to be looked at first."""
    if row.minor:
        return _LAST
    if row.kind is FactKind.NUMBER and row.state is State.NUMBER:
        return 0
    if Label.OUTSIDE in row.labels and row.level is Level.LIKELY:
        return 1
    if row.state is State.ALTERED:
        turned = {Label.NEGATION, Label.NUMBER} & row.labels
        return 1 if turned else 2
    if row.said is Said.OTHERWISE or row.media:
        return 3
    return 4 + _ORDER.index(row.state) if row.state in _ORDER else _LAST
