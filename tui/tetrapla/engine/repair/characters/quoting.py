"""How text that was decoded wrongly is told of: what happened to it, and how it is quoted."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from tetrapla.engine.evidence import table_name
from tetrapla.engine.punctuation import shortened

_QUOTATIONS = (("“", "”"), ("«", "»"), ("‹", "›"), ("[", "]"))
"""Pairs of marks to quote with, the usual one first."""

_TIMES = {2: " twice", 3: " three times"}


def quoted(text: str) -> str:
    """A text in one short line, in quotation marks that it does not hold itself."""
    line = shortened(text)
    free = (pair for pair in _QUOTATIONS if pair[0] not in line and pair[1] not in line)
    opening, closing = next(chain(free, _QUOTATIONS))
    return f"{opening}{line}{closing}"


def history(steps: Sequence[str]) -> str:
    """What happened to a text, told from the steps that undo it."""
    codecs = [step.removeprefix("encode ") for step in steps if "encode " in step]
    tables = [name for codec in codecs if (name := table_name(codec))]
    if not tables:
        return "UTF-8 that was read with another table"
    first = list(dict.fromkeys(reversed(tables)))
    if len(first) == 1:
        return f"UTF-8 that was read as {first[0]}{_TIMES.get(len(tables), '')}"
    return f"UTF-8 that was read as {' and then as '.join(first)}"
