"""What is remembered between runs: written whole, set aside where broken, and bounded."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tetrapla.engine.model import Story, Version
from tetrapla.engine.results import Comparison
from tetrapla.rows.view import Boilerplate, Highlight
from tetrapla.session import Session
from tetrapla.state import MOST, STATE, Remembered, read_state, state_path, story_key, write_state


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The state file of the test; it is not there yet."""
    path = tmp_path / "kept" / "stories.json"
    monkeypatch.setenv(STATE, str(path))
    return path


@pytest.fixture
def left(possum: Comparison) -> Remembered:
    """The bundled story, left with every toggle another than at the start."""
    session = Session.start(possum).activate("C").at_row(7)
    session = session.with_raw(True).with_overview(False)
    session = session.with_boilerplate(Boilerplate.SHOW).with_highlight(Highlight.OFF)
    return Remembered.of(session, "light")


def test_the_file_is_in_the_folder_of_states(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a word in the environment, it is where the system keeps such things."""
    monkeypatch.delenv(STATE)
    path = Path(state_path())
    assert (path.name, path.is_absolute()) == ("stories.json", True)
    assert "tetrapla" in path.parts


def test_a_story_opens_as_it_was_left(file: Path, left: Remembered, possum: Comparison) -> None:
    """Place, version, toggles and theme come back from the file."""
    assert write_state("cats", left) == ""
    kept = read_state().of("cats")
    assert kept == left
    assert kept is not None
    session = kept.restored(Session.start(possum))
    assert (session.place, session.active, kept.theme) == (7, "C", "light")
    view = session.view
    assert (view.raw, view.overview) == (True, False)
    assert (view.boilerplate, view.highlight) == (Boilerplate.SHOW, Highlight.OFF)
    assert [path.name for path in file.parent.iterdir()] == ["stories.json"]


def test_no_path_and_no_text_is_written(file: Path, left: Remembered, possum: Comparison) -> None:
    write_state(story_key(possum.story), left)
    written = file.read_text("utf-8")
    assert "possum" not in written
    assert "kitten" not in written


def test_nothing_is_remembered_where_nobody_wants_it(
    left: Remembered, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An empty name in the environment means: no file."""
    monkeypatch.setenv(STATE, "")
    assert write_state("cats", left) == ""
    assert read_state().of("cats") is None


@pytest.mark.parametrize("content", ["{", "[]", "", '{"form": 1}', '{"form": "1"}', "[" * 100_000])
def test_a_broken_file_is_set_aside_and_told(file: Path, left: Remembered, content: str) -> None:
    """The next writing begins a new one; what was broken is still there to be looked at."""
    file.parent.mkdir()
    file.write_text(content, "utf-8")
    state = read_state()
    assert "was set aside as" in state.notes[0]
    assert Path(f"{file}.broken").read_text("utf-8") == content
    assert write_state("cats", left) == ""
    assert read_state().notes == ()
    assert read_state().of("cats") == left


@pytest.mark.parametrize(
    "entry",
    [3, {}, {"spot": {}}, {"boilerplate": "eaten", "highlight": "off"}],
    ids=["number", "nothing", "no spot", "unknown word"],
)
def test_an_entry_without_sense_is_as_good_as_none(file: Path, entry: object) -> None:
    file.parent.mkdir()
    file.write_text(json.dumps({"form": 1, "stories": {"cats": entry}}), "utf-8")
    assert read_state().notes == ()
    assert read_state().of("cats") is None


def test_a_file_of_a_newer_program_is_left_alone(file: Path, left: Remembered) -> None:
    file.parent.mkdir()
    file.write_text('{"form": 2, "places": []}', "utf-8")
    assert "newer" in read_state().notes[0]
    write_state("cats", left)
    assert file.read_text("utf-8") == '{"form": 2, "places": []}'


def test_the_stories_that_were_left_longest_ago_are_dropped(file: Path, left: Remembered) -> None:
    """Reading a story again makes it the newest."""
    stories: dict[str, object] = {f"story {k}": {} for k in range(MOST)}
    file.parent.mkdir()
    file.write_text(json.dumps({"form": 1, "stories": stories}), "utf-8")
    write_state("story 0", left)
    write_state("a new one", left)
    kept = list(read_state().stories)
    assert len(kept) == MOST
    assert kept[-2:] == ["story 0", "a new one"]
    assert "story 1" not in kept


def test_what_cannot_be_written_is_told(
    tmp_path: Path, left: Remembered, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("x", "utf-8")
    monkeypatch.setenv(STATE, str(tmp_path / "file" / "stories.json"))
    assert write_state("cats", left).startswith("The place could not be kept: ")


def test_a_failed_writing_leaves_the_old_file(
    file: Path, left: Remembered, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Never a part of a file, and nothing beside it."""
    write_state("cats", left)
    before = file.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tetrapla.state.Path.replace", full)
    assert "No space left" in write_state("dogs", left)
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == ["stories.json"]


def test_a_story_is_known_by_its_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However the paths are written; standard input is no file, so it is not known again."""
    monkeypatch.chdir(tmp_path)
    one = Version("A", "geese", "geese.txt", "utf-8", "Geese.")
    story = Story("Geese", (one,))
    absolute = replace(story, versions=(replace(one, path=str(tmp_path / "geese.txt")),))
    other = replace(story, versions=(replace(one, path="cats.txt"),))
    piped = replace(story, versions=(one, replace(one, path="-")))
    assert story_key(story) == story_key(absolute)
    assert story_key(story) != story_key(other)
    assert story_key(piped) == ""


def test_a_version_that_is_gone_is_not_active(
    left: Remembered, told: Callable[..., Comparison]
) -> None:
    session = Session.start(told("The goose slept.\n", "The goose sat.\n"))
    restored = left.restored(session)
    assert (restored.active, restored.place) == ("A", 1)  # C is gone, and B has two rows
