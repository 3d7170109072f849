"""Growth with the square is told from growth with the size, on a machine that pauses too."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from tests.engine.facts import costs


@pytest.mark.parametrize(("power", "well"), [(1, True), (2, False)])
def test_what_grows_with_the_square_is_found_out(
    power: int, well: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Four times as much may take eight times as long, and not sixteen times."""

    def work(size: int) -> Callable[[], object]:
        return lambda: size**power

    monkeypatch.setattr(costs, "_seconds", lambda call: call())
    assert costs.grows_as_it_may(work, 10, 8) is well


def test_one_try_of_several_that_is_quick_enough_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever else the machine did during the others."""

    def work(size: int) -> Callable[[], object]:
        took: Iterator[int] = iter((900, 900, size))
        return lambda: next(took)

    monkeypatch.setattr(costs, "_seconds", lambda call: call())
    assert costs.grows_as_it_may(work, 10, 8)
    assert not costs.grows_as_it_may(work, 200, 1)
