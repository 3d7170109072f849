"""What is told of the chosen row of the ledger: its words in context, and the others' beside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tetrapla.engine.facts.ledger import Ledger
from tetrapla.engine.facts.sentences import split_sentences
from tetrapla.engine.facts.types import (
    FactKind,
    FactRow,
    Place,
    Utterance,
)
from tetrapla.rows.blocks import Block, Runs, beside, column, hanging, pages
from tetrapla.rows.facts.fact_beside import compared
from tetrapla.rows.facts.words import (
    attribution_told,
    facts_of,
)
from tetrapla.rows.ink import Ink, inked
from tetrapla.rows.roles import Line, Role
from tetrapla.rows.visible import display

AROUND = 2
"""Sentences of the context before and behind."""
BESIDE = 110
"""From this width on the context and the comparison stand side by side."""
_BRIEF = 12
"""So many lines are too few for empty ones between the blocks."""
_MOST_PLACES = 3
"""Places whose context is shown."""


def fact_panel(
    ledger: Ledger,
    row: FactRow,
    active: str,
    width: int,
    height: int,
    page: int = 0,
    key: str = "",
) -> list[Line]:
    """The panel of a row.

    Args:
        ledger: The facts.
        row: The row.
        active: Siglum of the active version.
        width: Cells.
        height: Lines; what does not fit is counted.
        page: From 0, of :func:`fact_pages`.
        key: What shows the lines that do not fit.
    """
    columns = _columns(ledger, row, active, width, airy=height > _BRIEF)
    return beside(columns, width - 1, height, page, key)


def fact_pages(ledger: Ledger, row: FactRow, active: str, width: int, height: int) -> int:
    """How many panels of a size it takes to show all that is told of a row."""
    return pages(_columns(ledger, row, active, width, airy=height > _BRIEF), height)


def _columns(
    ledger: Ledger, row: FactRow, active: str, width: int, *, airy: bool
) -> list[tuple[int, Sequence[Runs]]]:
    """Where the columns of a panel stand, and their lines; airy ones have some between blocks."""
    told = [s for s in ledger.comparison.sigla if s in row.cells]
    focus = active if active in row.cells or active in row.told else told[0]
    if width >= BESIDE:
        half = (width - 6) // 2
        left = column(list(_contexts(ledger, row, focus, half)))
        right = column(list(compared(ledger, row, focus, width - half - 7)))
        return [(1, left), (half + 5, right)]
    first, *meaning = compared(ledger, row, focus, width - 2)
    blocks = [first, *_contexts(ledger, row, focus, width - 2), *meaning]
    if airy:
        return [(1, column(blocks))]
    return [(1, [line for block in blocks for line in (_title(block.title), *block.lines)])]


def _title(title: str) -> Runs:
    return ((title, Role.STRONG),)


def _contexts(ledger: Ledger, row: FactRow, focus: str, width: int) -> Iterator[Block]:
    """Where a version tells it, with the sentences around."""
    places = [fact.place for fact in facts_of(row, focus, ledger)] or list(row.told[focus])
    for place in places[:_MOST_PLACES]:
        number = ledger.comparison.row_of[place.passage] + 1
        lines: list[Runs] = []
        said = _spoken(ledger, row, focus, place)
        if said:
            lines += hanging(("", Role.TEXT), said, Role.TEXT, width)
        lines += context(ledger, place).lines(width)
        yield Block(f"{place.passage} in row {number}", tuple(lines))
    if len(places) > _MOST_PLACES:
        more = f"… and {len(places) - _MOST_PLACES} more in {focus}"
        yield Block(more, ())


def context(ledger: Ledger, place: Place) -> Ink:
    """A place in its passage, a few sentences around it, the place itself in strong ink."""
    text = ledger.comparison.by_id[place.passage].repaired_text
    sentences = split_sentences(text)
    touched = [
        k
        for k, (a, b) in enumerate(sentences)
        if a < max(place.end, place.start + 1) and b > place.start
    ]
    first, last = (touched[0], touched[-1]) if touched else (0, len(sentences) - 1)
    start = sentences[max(0, first - AROUND)][0] if sentences else 0
    end = sentences[min(len(sentences) - 1, last + AROUND)][1] if sentences else len(text)
    roles = [Role.STRONG if place.start <= k < place.end else Role.QUIET for k in range(start, end)]
    ink = inked(display(text[start:end]), roles)
    before = Ink("… ", (Role.QUIET,) * 2) if start > 0 else Ink("", ())
    behind = Ink(" …", (Role.QUIET,) * 2) if end < len(text.rstrip()) else Ink("", ())
    return before.plus(ink).plus(behind)


def _spoken(ledger: Ledger, row: FactRow, siglum: str, place: Place) -> str:
    """Who is said to say it, and by what words."""
    if row.kind is not FactKind.QUOTATION:
        return ""
    if siglum not in row.cells:
        return "told without quotation marks"
    facts = facts_of(row, siglum, ledger)
    fact = next(f for f in facts if f.place == place)
    assert isinstance(fact, Utterance)
    said = ledger.quotations[fact.quotation].attribution
    if said is None:
        return "" if row.minor else "Who says it is not named here."
    told = attribution_told(said, row)
    words = "going on from " if said.position == "continuation" else ""
    return f"Said by {told}: {words}“{ledger.text(said.place)}”"
