"""What is too much to look at is told before the work begins."""

from __future__ import annotations

import pytest

from tetrapla.engine.compare import examine
from tetrapla.engine.model import Story, Version
from tetrapla.engine.reading.versions import siglum
from tetrapla.engine.segment import sizes
from tetrapla.engine.segment.sizes import refuse_too_many
from tetrapla.errors import ReadingError


def versions(*texts: str) -> tuple[Version, ...]:
    """Versions of these texts."""
    return tuple(Version(siglum(k), f"v{k}", f"{k}.txt", "utf-8", t) for k, t in enumerate(texts))


def test_passages_of_all_versions_are_counted_together(monkeypatch: pytest.MonkeyPatch) -> None:
    """One too many is one sentence with a cure, and nothing is repaired before."""
    monkeypatch.setattr(sizes, "MOST_PASSAGES", 10)
    monkeypatch.setattr("tetrapla.engine.compare.repair", None)
    refuse_too_many(versions("Yes.\n\n" * 5, "No.\n" * 5))
    with pytest.raises(ReadingError, match="more than 10 passages together") as failure:
        examine(Story("x", versions("Yes.\n\n" * 5, "No.\n" * 6)))
    assert failure.value.cure


def test_one_text_is_spoken_of_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is told to leave out versions of a single text."""
    monkeypatch.setattr(sizes, "MOST_PASSAGES", 10)
    with pytest.raises(ReadingError, match="The text has more than 10 passages"):
        refuse_too_many(versions("Yes.\n" * 11))


def test_lines_of_a_broken_text_are_no_passages(monkeypatch: pytest.MonkeyPatch) -> None:
    """A book with lines of sixty letters has far fewer paragraphs; empty lines are nothing."""
    monkeypatch.setattr(sizes, "MOST_PASSAGES", 10)
    line = "the goose went down to the water and looked at the old lamp and\n"
    refuse_too_many(versions((line * 4 + "\n") * 8))
    refuse_too_many(versions("one\n" + "\n" * 10_000 + " \t\n" * 10_000 + "two"))


def test_pairs_of_many_versions_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each version is compared with each."""
    monkeypatch.setattr(sizes, "MOST_PAIRS", 100)
    refuse_too_many(versions(*["One.\n\nTwo."] * 10))
    with pytest.raises(ReadingError, match="11 versions with 22 passages together"):
        refuse_too_many(versions(*["One.\n\nTwo."] * 11))


def test_characters_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """A line of any length is one passage, and takes its memory all the same."""
    monkeypatch.setattr(sizes, "MOST_CHARACTERS", 99)
    with pytest.raises(ReadingError, match="more than 99 characters"):
        refuse_too_many(versions("a" * 50, "b" * 50))


def test_a_million_short_passages_are_refused_at_once() -> None:
    """Within the numbers that hold outside of tests."""
    text = "Yes.\n\n" * 500_000
    refuse_too_many(versions(text))
    with pytest.raises(ReadingError, match="more than 600,000 passages"):
        refuse_too_many(versions(text, text))
