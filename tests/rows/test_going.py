"""Places that are typed: what is meant, and what is said of what does not exist."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.rows.fitting import end_of

from tetrapla.engine.results import Comparison
from tetrapla.rows.going import HINT, Destination, destination, going_line
from tetrapla.rows.view import Show
from tetrapla.session import Session


def test_rows_count_from_one(possum: Comparison) -> None:
    """As the status line counts them."""
    assert destination(possum, "1") == Destination(row=0)
    last = len(possum.rows)
    assert destination(possum, f" {last} ") == Destination(row=last - 1)
    for number in (0, last + 1, 999_999_999):
        assert str(number) in destination(possum, str(number)).fault
        assert f"1 to {last}" in destination(possum, str(number)).fault


@pytest.mark.parametrize("typed", ["B15", "b15", "B 15", " b15 "])
def test_passages_are_named_in_any_case(typed: str, possum: Comparison) -> None:
    """Capital or small letters, with a space or without."""
    assert destination(possum, typed) == Destination(passage="B15")


def test_what_does_not_exist_is_told_with_what_does(possum: Comparison) -> None:
    """Which versions there are, and which passages a version has."""
    last = possum.passages_of("B")[-1].id
    assert destination(possum, "B9999").fault == f"there is no B9999: B goes from B1 to {last}"
    assert destination(possum, "x3").fault == "there is no version x: there is A B C D"
    for typed in ("", "goose", "-3", "B", "12 13", "٣", "\x1b[2J"):
        found = destination(possum, typed)
        assert HINT in found.fault
        assert "\x1b" not in found.fault


@pytest.mark.parametrize(("typed", "share"), [("0%", 0), ("50 %", 0.5), ("12,5%", 0.125)])
def test_percent_are_of_the_rows(typed: str, share: float, possum: Comparison) -> None:
    """0 is the first row, 100 the last, more is none."""
    assert destination(possum, typed).row == int(len(possum.rows) * share)
    assert destination(possum, "100%").row == len(possum.rows) - 1
    assert "0 to 100" in destination(possum, "101%").fault


def test_an_empty_story_has_no_places(told: Callable[..., Comparison]) -> None:
    """Whatever is typed."""
    comparison = told("", " \n")
    assert all(destination(comparison, t).fault for t in ("1", "A1", "0%"))
    half = told("One goose.\n", "")
    assert destination(half, "B1").fault == "B is empty"


def test_a_filter_that_hides_the_place_is_taken_away(possum: Comparison) -> None:
    """What was asked for is always shown; else the filter stays."""
    session = Session.start(possum)
    while session.view.show is not Show.COMMON:
        session = session.next_show()
    for row in range(len(possum.rows)):
        there = session.at_shown_row(row)
        assert there.place == row
        kept = there.view.show is Show.COMMON
        assert kept is (len(possum.tellers[row]) == len(possum.sigla))


@pytest.mark.parametrize("width", [24, 40, 80, 160])
def test_the_line_fits(width: int) -> None:
    """Whatever is typed and said, pieces stand side by side within the screen."""
    for typed in ("", "B15", "x" * 24):
        for fault in ("", "there is no version x: there is A B C D"):
            assert end_of(going_line(typed, fault, width)) <= max(width, len(typed) + 5)
