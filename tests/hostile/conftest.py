"""What the tests with hostile input share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.hostile.invariants import once
from tests.hostile.texts import PLAIN

__all__ = ["once"]


@pytest.fixture
def plain(tmp_path: Path) -> str:
    """A text with nothing wrong in it."""
    path = tmp_path / "plain.txt"
    path.write_text(PLAIN, "utf-8")
    return str(path)


@pytest.fixture
def kept(tmp_path: Path) -> Callable[[str, str | bytes], str]:
    """Keep a text or bytes below a name."""

    def keep(name: str, content: str | bytes) -> str:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return str(path)

    return keep
