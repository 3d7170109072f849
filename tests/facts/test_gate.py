"""The gate of quality: figures of the ledger of facts stay above their floors."""

from __future__ import annotations

import pytest
from tests.alignment.measure import Measured, shortfalls
from tests.facts.claims import Claim
from tests.facts.corpus import Tale, load
from tests.facts.measure import floors, judge, measured, table
from tests.facts.quoted import joined

APART = [
    pytest.param(
        tale,
        *both,
        id=f"{tale.id}-{both[0]}-{both[1]}",
        marks=[pytest.mark.xfail(strict=True, reason="known to be joined")]
        if both in tale.failing
        else [],
    )
    for tale in load()
    for both in tale.never
]


def test_no_figure_is_below_its_floor() -> None:
    """Facts and their rows are as right and as complete as they were; each figure has a floor."""
    assert list(shortfalls(measured(), floors())) == []


def test_the_gate_does_not_let_worse_figures_pass() -> None:
    """Figures that are a hundredth worse than their floors are told, each of them."""
    bounds = floors()
    worse = Measured(
        {name: {k: v - 0.01 for k, v in told.items()} for name, told in bounds.least.items()}, {}
    )
    number = sum(len(told) for told in bounds.least.values())
    assert len(list(shortfalls(worse, bounds))) == number > 30


@pytest.mark.parametrize(("tale", "one", "other"), APART)
def test_different_utterances_are_never_joined(tale: Tale, one: int, other: int) -> None:
    """No row, not even a hint, joins utterances that only share a phrase or a thought."""
    assert joined(judge(tale), one, other) == []


@pytest.mark.parametrize("tale", [pytest.param(t, id=t.id) for t in load()])
def test_a_story_is_known_again_by_its_offsets(tale: Tale) -> None:
    """The words of each fact stand in the story where the ledger says."""
    judged = judge(tale)
    for quotation in judged.found.quotations.values():
        span = judged.span(quotation.place)
        assert tale.texts[span.version][span.start : span.end] == judged.found.text(quotation.place)


@pytest.mark.parametrize("tale", [pytest.param(t, id=t.id) for t in load()])
def test_no_quotation_runs_away(tale: Tale) -> None:
    """What the ledger takes for a quotation is never much longer than the longest of the story."""
    judged = judge(tale)
    longest = max(q.span.end - q.span.start for q in tale.quoted)
    for quotation in judged.found.quotations.values():
        assert quotation.place.end - quotation.place.start <= longest


def test_a_figure_is_the_part_of_its_claims_that_is_right() -> None:
    """Three right claims of four make .75; precision and recall stand side by side."""
    told = [Claim("geese precision", k != 2, "") for k in range(4)]
    told.append(Claim("geese recall", right=False, about=""))
    assert table(told) == {"geese": {"precision": 0.75, "recall": 0.0}}
