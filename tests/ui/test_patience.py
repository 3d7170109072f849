"""Looking for the next of something, no longer than somebody waits."""

from __future__ import annotations

import pytest

from tetrapla.ui import patience
from tetrapla.ui.patience import Sought, patient, seek

LAMPS = "dark", "lit", "dark", "lit", "dark"


def lit(lamp: str) -> bool:
    """Whether a lamp is lit."""
    return lamp == "lit"


def test_what_is_found_lies_that_way() -> None:
    """Down and up the same are found; where one stands does not count."""
    assert seek(LAMPS, 0, 1, lit, "lamp") == Sought(1)
    assert seek(LAMPS, 1, 1, lit, "lamp") == Sought(3)
    assert seek(LAMPS, 4, -1, lit, "lamp") == Sought(3)
    assert seek(LAMPS, 3, -1, lit, "lamp") == Sought(1)


def test_where_there_is_none_it_is_said() -> None:
    """And whether one stands on one."""
    assert seek(LAMPS, 3, 1, lit, "lamp") == Sought(3, "no further lamp below")
    assert seek(LAMPS, 4, 1, lit, "lamp") == Sought(4, "no lamp below")
    assert seek(LAMPS, 0, -1, lit, "lamp") == Sought(0, "no lamp above")
    assert seek((), 0, 1, lit, "lamp") == Sought(0, "no lamp below")


def test_when_the_time_is_over_it_is_not_known(monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer yes is never too late."""
    monkeypatch.setattr(patience, "PATIENCE", -1)
    assert seek(LAMPS, 0, 1, patient(lit), "lamp") == Sought(1)
    broken = seek(LAMPS, 1, 1, patient(lit), "lamp")
    assert broken == Sought(1, "nothing found so far: the same key looks further", done=False)
