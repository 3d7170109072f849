"""Ledgers of stories of a few sentences, for tests."""

from __future__ import annotations

from hypothesis import strategies as st
from tests.sharing import shared_rules

from tetrapla.engine.compare import compare
from tetrapla.engine.facts.ledger import Ledger, ledger
from tetrapla.engine.facts.types import FactKind, FactRow
from tetrapla.engine.model import Story, Version

PIER = "The council of Brackwater met on Monday to talk about the old pier and its geese."
KEEPER = "Martha Holm, who keeps the lighthouse, came to the meeting with a bag of barley."


def told(*texts: str) -> Ledger:
    """The ledger of a story of these texts, each with an opening and an end that all have."""
    versions = tuple(
        Version(chr(65 + k), f"v{k}", f"{k}.txt", "utf-8", f"{PIER}\n\n{KEEPER}\n\n{text}")
        for k, text in enumerate(texts)
    )
    with shared_rules():
        return ledger(compare(Story("Geese", versions)))


def quoted(found: Ledger) -> list[FactRow]:
    """The rows of quotations that are compared."""
    return [row for row in found.of(FactKind.QUOTATION) if not row.minor]


def only_row(found: Ledger, kind: FactKind = FactKind.QUOTATION) -> FactRow:
    """The one row of a kind that more than one version tells."""
    (row,) = (r for r in found.of(kind) if len(r.cells) > 1)
    return row


SAID = "“{},” Martha Holm said."


def stories_of(paragraphs: list[str], least: int = 1) -> st.SearchStrategy[list[str]]:
    """Stories of up to four versions, and so many at least, of a few of some paragraphs each."""
    text = st.lists(st.sampled_from(paragraphs), min_size=1, max_size=5).map("\n\n".join)
    return st.lists(text, min_size=least, max_size=4)
