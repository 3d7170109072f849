"""What tests share: which of them run in the same process, and the rules sorted for use."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any
from unittest.mock import patch

import pytest
from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped]

from tetrapla.engine.flags.rulebook import Rulebook
from tetrapla.engine.flags.rules import Rule, parse_rules
from tetrapla.engine.reading.packaged import packaged_rules

TOGETHER = {
    "tests/garbled/test_gate.py::test_no_figure_is_below_its_floor": "tests/garbled/test_cases.py",
    "tests/garbled/test_bait.py::test_no_pattern_backtracks_badly": "patterns of garbled text",
    "tests/garbled/test_bait.py::test_every_pattern_is_tried": "patterns of garbled text",
}
"""How the name of a test opens -> the file or the group that it goes with."""
APART = (
    "tests/benchmarks/",
    "tests/cli/test_process.py",
    "tests/e2e/",
    "tests/engine/align/",
    "tests/engine/flags/test_garbled.py",
    "tests/engine/segment/",
    "tests/export/test_invariants.py",
    "tests/garbled/test_bait.py",
    "tests/test_import_hygiene.py",
    "tests/ui/",
)
"""Files whose tests take long and share little: each goes to whichever process is free."""


class Sharing(LoadScopeScheduling):  # type: ignore[misc]  # the library has no types
    """The tests of a file go to one process, the largest files first; tests of some go apart."""

    def _split_scope(self, nodeid: str) -> str:
        """What has to stay together with a test."""
        for opening, group in TOGETHER.items():
            if nodeid.startswith(opening):
                return group
        return nodeid if nodeid.startswith(APART) else nodeid.partition("::")[0]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> LoadScopeScheduling:
    """Give out tests by what they share.

    Marks (``xdist_group``) would say it beside each test, but pytest 9.2 and pytest-xdist 3.8
    together pass over them.
    """
    return Sharing(config, log)


@cache
def checked_rules() -> tuple[Rule, ...]:
    """All rules that ship with the program, checked as a person's rules are and compiled."""
    return tuple(r for name, data in packaged_rules().items() for r in parse_rules(name, data))


_BOOKS: dict[tuple[tuple[int, ...], frozenset[str] | None], Rulebook] = {}
"""Identities of rules, and the languages they are for -> the same, sorted for use.

A book keeps its rules, and so their identities.
"""


def rulebook_of(rules: Sequence[Rule], languages: frozenset[str] | None = None) -> Rulebook:
    """The rules sorted for use, once in a process."""
    key = (tuple(map(id, rules)), languages)
    if key not in _BOOKS:
        _BOOKS[key] = Rulebook(rules, languages)
    return _BOOKS[key]


@contextmanager
def shared_rules() -> Iterator[None]:
    """Flag texts without sorting the same rules for each story again, as a program does for one.

    For hundreds of short texts, for which sorting is nearly all of the work. What the rules say is
    the same (``test_shared_rules_say_what_fresh_ones_say``). Not for what counts time, nor for long
    texts, as the rules remember every line that they were asked about.
    """
    with patch("tetrapla.engine.flags.flagging.Rulebook", rulebook_of):
        yield
