"""What only one version of a row has: what is warm on the screen, for formats without colours."""

from __future__ import annotations

from tetrapla.rows.reasons import phrases
from tetrapla.rows.view import View
from tetrapla.rows.wording import Wording


def own_phrases(wording: Wording, row: int, siglum: str) -> list[str] | None:
    """The phrases that only one version of a row has.

    Args:
        wording: The comparison with its words.
        row: Index of the row.
        siglum: The version.

    Returns:
        In order; empty where it has none, or nobody else tells the row; None: it is reworded, so
        that nearly all of its words are its own.
    """
    cells = wording.words(row)
    if siglum not in cells or len(cells) < 2:
        return []
    if wording.reworded(row, siglum, View()):
        return None
    return phrases(wording, row, siglum, cells[siglum]).get(frozenset(), [])
