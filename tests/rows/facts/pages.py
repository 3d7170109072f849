"""Lists of facts, laid out for tests."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from tests.engine.facts.ledgers import told

from tetrapla.engine.facts.ledger import Ledger
from tetrapla.engine.facts.types import FactKind
from tetrapla.rows.facts.fact_lines import FactListing
from tetrapla.rows.facts.fact_list import FactList
from tetrapla.rows.facts.fact_view import FactView
from tetrapla.rows.roles import Line, Role
from tetrapla.rows.view import View, fit

LIGHT = (
    "“I will not leave this tower while there are ships in the bay,” Peter Vos told the Gazette."
    "\n\n"
    "“The council has never once asked me what the light costs,” said Martha Holm.\n\n"
    "He has kept the light for more than 31 years. Two foxes live below the stairs.\n\n"
    "“Every goose on this island knows the way to my kitchen door.”",
    "“I will leave this tower while there are ships in the bay,” Peter Vos told the Herald.\n\n"
    "“The council has never once asked me what the light costs,” said Erik Brandt.\n\n"
    "He has kept the light for 31 years. It was Friday.",
    "I will not leave this tower while there are ships in the bay, he said.\n\n"
    "He has kept the light for 31 years, Peter Voss said.",
)
"""Three versions: one lacks a *not*, they name other speakers, one quotes nothing."""


def key_of(call: str) -> str:
    """A key for each action: its name."""
    return f"<{call}>"


@cache
def told_of_the_light() -> Ledger:
    """The ledger of the light, found once."""
    return told(*LIGHT)


def facts(ledger: Ledger | None = None, view: FactView | None = None, hidden: str = "") -> FactList:
    """The facts of the light under a view."""
    return FactList(ledger or told_of_the_light(), view or FactView(), frozenset(hidden))


def laid_out(
    listed: FactList, width: int = 120, active: str = "A", view: View | None = None
) -> FactListing:
    """A list at one width."""
    sigla = listed.ledger.comparison.sigla
    geometry = fit(width, sigla, active)
    return FactListing(listed, view or View(), geometry, active, key_of)


def texts(lines: Sequence[Line]) -> list[str]:
    """Lines as they stand on the screen."""
    out = []
    for line in lines:
        text = ""
        for piece in line.pieces:
            text = text.ljust(piece.x) + piece.text
        out.append(text)
    return out


def in_role(lines: Sequence[Line], role: Role) -> str:
    """All that stands in a role."""
    return " ".join(p.text.strip() for line in lines for p in line.pieces if p.role is role)


QUOTED, NUMBERS, NAMES, TIMES = FactKind
