"""Lines that return on other pages of the same web site."""

from __future__ import annotations

from tetrapla.engine.evidence import counted
from tetrapla.engine.flags.sites import Site
from tetrapla.engine.flags.verdicts import Verdict, Verdicts
from tetrapla.engine.punctuation import shortened

_SURE, _SENTENCE = 0.97, 0.8
"""A sentence may be told on two pages: a quotation, a correction, a story told again."""


def recognise(verdicts: Verdicts, site: Site) -> None:
    """Add the verdicts on lines that other pages of the site have too.

    What a rule takes for boilerplate keeps its kind and becomes sure.
    """
    layout = verdicts.layout
    others = site.beside([passage.repaired_text for passage in layout.passages])
    for index, line in enumerate(layout.lines):
        returning = others.returning(line) if line else None
        if returning is None:
            continue
        held = verdicts.at(index)
        kind = held.kind if held else "furniture"
        on = counted(returning.pages, "other page")
        reason = f"“{shortened(line)}”, or a line like it, returns on other pages of {site.name}."
        evidence = (f"on {on} of {returning.of} known of {site.name}",)
        confidence = _SENTENCE if index in layout.prose else _SURE
        verdicts.give(index, Verdict(kind, confidence, "site.returns", reason, evidence))
