"""The facts are listed once for a story, and anew for another."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.rows.facts.pages import LIGHT
from tests.sharing import shared_rules

from tetrapla.engine.compare import compare
from tetrapla.engine.facts.types import FactKind
from tetrapla.engine.model import Story, Version
from tetrapla.engine.results import Comparison
from tetrapla.rows.facts.fact_view import FactView
from tetrapla.rows.wording import Wording
from tetrapla.session import Session
from tetrapla.ui.renewal import renewed


class StopError(Exception):
    """The facts are no longer wanted."""


def light(*texts: str) -> Comparison:
    """A story, compared."""
    versions = (Version(chr(65 + k), f"v{k}", f"{k}.txt", "utf-8", t) for k, t in enumerate(texts))
    with shared_rules():
        return compare(Story("The light", tuple(versions)))


def test_the_facts_are_listed_once() -> None:
    """Whoever asks first waits for them; what was settled is what is asked for."""
    wording = Wording(light(*LIGHT))
    assert not wording.knows_ledger
    wording.settle_ledger()
    assert wording.knows_ledger
    first = wording.ledger
    wording.settle_ledger()
    assert wording.ledger is first
    assert "likely" in first.__dict__
    assert Wording(wording.comparison).ledger.rows == first.rows


def test_listing_them_can_be_stopped() -> None:
    """Then they are not known, and can be asked for again."""
    wording = Wording(light(*LIGHT))

    def stop(_what: str, how_far: float) -> None:
        if how_far:
            raise StopError

    with pytest.raises(StopError):
        wording.settle_ledger(stop)
    assert not wording.knows_ledger
    assert wording.ledger.rows


def test_texts_read_anew_have_facts_of_their_own() -> None:
    """The old ones are dropped; how the list was left is kept."""
    session = Session.start(light(*LIGHT))
    old = session.wording.ledger
    view = FactView(kind=FactKind.NAME, by_story=True).choose("A.m1")
    session = replace(session, facts=view)
    again = renewed(session, Wording(light(*LIGHT[:2], "Nobody spoke.")))
    assert not again.wording.knows_ledger
    assert again.wording.ledger is not old
    assert again.facts == view
