"""A comparison as JSON Lines: one object a row, so that no program needs to hold all of it.

The schema is ``tetrapla/row/1``. Passages are those of ``tetrapla/comparison/1``.
"""

from __future__ import annotations

from collections.abc import Iterator

from tetrapla.export.formats import Export
from tetrapla.export.json import dump, passage_data

_DIGITS = 4


def json_lines(export: Export) -> Iterator[str]:
    """The rows that are wanted, a line each."""
    comparison, wording = export.comparison, export.wording
    for k in export.rows:
        row, tellers = comparison.rows[k], comparison.tellers[k]
        cells = {
            s: [passage_data(comparison.by_id[i]) for i in row.cells[s]]
            for s in comparison.sigla
            if s in row.cells
        }
        differing = len(tellers) > 1 and not wording.same(k)
        ids = [i for cell in row.cells.values() for i in cell]
        yield dump(
            {
                "schema": "tetrapla/row/1",
                "row": k + 1,
                "told_by": list(tellers),
                "differences": [kind.value for kind in wording.kinds(k)] if differing else [],
                "moved": [i for i in ids if i in comparison.moved],
                "boilerplate": {i: comparison.asides[i] for i in ids if i in comparison.asides},
                "confidence": round(row.confidence, _DIGITS),
                "cells": cells,
            },
            indent=None,
        )
