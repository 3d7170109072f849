"""Several documents at once: in their order, told how far, ended with whoever waits for them."""

from __future__ import annotations

import sys
from pathlib import Path
from threading import Barrier

import pytest

from tetrapla.engine.reading import converting, documents, read_story, together
from tetrapla.engine.reading.formats.converted import Converted

PAGE = "<!doctype html><title>x</title><p>Goose number {}.</p>"


@pytest.fixture
def pages(tmp_path: Path) -> list[str]:
    """Three pages, with a text between them."""
    paths = [tmp_path / name for name in ("c.html", "a.html", "text.txt", "b.html")]
    for k, path in enumerate(paths):
        path.write_text(PAGE.format(k) if path.suffix == ".html" else "Goose alone.", "utf-8")
    return list(map(str, paths))


def test_documents_are_converted_at_the_same_time(
    pages: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two of them meet while both are under way; versions stand in the order of the paths."""
    meeting = Barrier(2, timeout=20)

    def convert(data: bytes, form: str) -> Converted:
        if b"number 0" in data or b"number 1" in data:
            meeting.wait()
        return Converted(data.decode().partition("<p>")[2].removesuffix("</p>"))

    monkeypatch.setattr(documents, "convert", convert)
    story = read_story(pages)
    told = ["Goose number 0.", "Goose number 1.", "Goose alone.", "Goose number 3."]
    assert [version.text for version in story.versions] == told


def test_more_documents_than_are_held_at_once_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However small the room is, all come back in order, the broken one with its reason."""
    monkeypatch.setattr(together, "WAITING", 1)
    paths = [tmp_path / f"{k}.html" for k in range(5)]
    for k, path in enumerate(paths):
        path.write_text(PAGE.format(k), "utf-8")
    (tmp_path / "2.html").write_bytes(b"  ")
    story = read_story(list(map(str, paths)))
    assert [v.text for v in story.versions] == [f"Goose number {k}." for k in (0, 1, 3, 4)]
    assert [note for note in story.notes if "2.html" in note]


def test_it_is_told_how_far_the_reading_is(pages: list[str]) -> None:
    """From nothing on, and never backwards."""
    told: list[tuple[str, float]] = []
    read_story(pages, step=lambda what, how_far: told.append((what, how_far)))
    assert {what for what, _ in told} == {"reading"}
    shares = [how_far for _, how_far in told]
    assert shares[0] == 0
    assert shares == sorted(shares)
    assert 0.5 < shares[-1] < 1


def test_whoever_gives_up_leaves_no_conversion_behind(
    pages: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The processes that are under way are ended at once, not when they are done."""
    sleeping = [sys.executable, "-c", "import time; time.sleep(600)"]
    monkeypatch.setattr(converting, "_command", lambda _: sleeping)

    def give_up(_what: str, how_far: float) -> None:
        if how_far >= 0.5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_story(pages, step=give_up)
    assert not converting._running
