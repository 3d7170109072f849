"""The collector of cycles rests while a story is read, and is as it was afterwards."""

from __future__ import annotations

import gc

import pytest
from tests.benchmarks.reported import reported

from tetrapla.engine.collecting import uncollected
from tetrapla.engine.compare import compare
from tetrapla.engine.facts.ledger import ledger
from tetrapla.engine.model import Story, Version


@uncollected
def rests() -> bool:
    """Whether the collector rests."""
    return not gc.isenabled()


def test_it_rests_and_works_again() -> None:
    """Inside it rests, also in a function inside another; outside it does not."""
    both = uncollected(lambda: (rests(), not gc.isenabled()))
    assert both() == (True, True)
    assert gc.isenabled()


def test_it_works_again_after_a_failure() -> None:
    """What fails, or is stopped, leaves the collector as it was."""
    with pytest.raises(ZeroDivisionError):
        uncollected(lambda: 1 // 0)()
    assert gc.isenabled()


def test_who_has_turned_it_off_keeps_it_off() -> None:
    """A program that does without the collector goes on without it."""
    gc.disable()
    try:
        assert rests()
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_a_story_compared_leaves_no_cycles() -> None:
    """What would be left for the collector is nothing: while it rests, memory does not grow."""
    texts = ["\n\n".join(passages) for passages in reported(20_000).versions]
    versions = (
        Version(siglum, "", "", "utf-8", text) for siglum, text in zip("ABCD", texts, strict=True)
    )
    story = Story("A book", tuple(versions))
    ledger(compare(story))  # what is made once is kept
    gc.collect()
    gc.disable()
    try:
        listed = ledger(compare(story))
        assert gc.collect() == 0
    finally:
        gc.enable()
    assert listed.rows
