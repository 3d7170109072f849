"""What is remembered between runs: written whole, set aside where broken, and bounded."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tetrapla.engine.differences.types import Kind
from tetrapla.engine.model import Story, Version
from tetrapla.engine.results import Comparison
from tetrapla.rows.view import Boilerplate, Highlight, Show
from tetrapla.session import Session
from tetrapla.state import (
    MOST,
    STATE,
    Recent,
    Remembered,
    forget_recent,
    read_state,
    state_path,
    story_key,
    write_recent,
    write_state,
)


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
    session = session.with_ignored(frozenset({Kind.CASE, Kind.QUOTES}))
    session = session.toggle_version("B").move_column(1)
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
    assert (view.hidden, view.order) == (frozenset({"B"}), ("A", "B", "D", "C"))
    assert view.ignored == frozenset({Kind.CASE, Kind.QUOTES})
    assert [path.name for path in file.parent.iterdir()] == ["stories.json"]


def test_base_filter_and_colours_come_back(file: Path, possum: Comparison) -> None:
    """The rows stand in the order of the base again, the cursor on the same passage."""
    session = Session.start(possum).activate("C").at_row(possum.row_of["C9"]).toggle_base()
    session = session.next_show().with_highlight(Highlight.AGREEMENT)
    write_state("cats", Remembered.of(session, None))
    kept = read_state().of("cats")
    assert kept is not None
    restored = kept.restored(Session.start(possum))
    assert restored.view == session.view
    assert (restored.view.base, restored.view.show) == ("C", Show.DIFFERENCES)
    assert restored.comparison.rows == session.comparison.rows != possum.rows
    assert restored.place == session.place


def test_a_base_that_was_taken_away_stays_away(possum: Comparison) -> None:
    """Though the story file names one; where the program is asked for one, that one holds."""
    left = Remembered.of(Session.start(possum), None, base="B")
    named = Session.start(possum).with_base("B")
    assert left.restored(named).view.base is None
    asked = left.with_base_asked_for().restored(named)
    assert (asked.view.base, asked.view.highlight) == ("B", Highlight.BASE)


def test_a_base_that_nobody_chose_is_that_of_the_story(possum: Comparison) -> None:
    """So what the story file says later holds; the colours that were chosen with it come back."""
    session = Session.start(possum).with_base("B").with_highlight(Highlight.AGREEMENT)
    left = Remembered.of(session, None, base="B")
    later = left.restored(Session.start(possum).with_base("C"))
    assert (later.view.base, later.view.highlight) == ("C", Highlight.AGREEMENT)
    chosen = Remembered.of(session, None, base="A")
    assert chosen.restored(Session.start(possum).with_base("A")).view.base == "B"


def test_kinds_that_nobody_chose_are_those_of_the_settings(possum: Comparison) -> None:
    """So another setting holds for stories that were opened before."""
    case, names = frozenset({Kind.CASE}), frozenset({Kind.NAME})
    left = Remembered.of(Session.start(possum).with_ignored(case), None, case)
    assert left.restored(Session.start(possum).with_ignored(names)).view.ignored == names
    chosen = Remembered.of(Session.start(possum).with_ignored(frozenset()), None, case)
    assert chosen.restored(Session.start(possum).with_ignored(case)).view.ignored == frozenset()


def test_a_file_of_an_older_program_is_read(file: Path, left: Remembered) -> None:
    """It knows of no base, filter, columns and recent stories."""
    write_state("cats", left)
    data = json.loads(file.read_text("utf-8"))
    del data["recent"]
    for later in ("base", "show", "ignored", "hidden", "order"):
        del data["stories"]["cats"][later]
    file.write_text(json.dumps(data), "utf-8")
    state = read_state()
    assert (state.notes, state.recent) == ((), ())
    assert state.of("cats") == replace(
        left, base=None, show=Show.ALL, ignored=None, hidden=(), order=()
    )


def test_columns_of_versions_that_are_gone_make_no_sense(
    left: Remembered, told: Callable[..., Comparison]
) -> None:
    """The order is that of the story again; a version that is still there stays hidden."""
    session = left.restored(Session.start(told("A goose.\n", "A goose.\n")))
    assert (session.view.order, session.columns) == ((), ("A",))
    gone = replace(left, base="D", hidden=("A", "D"), active="A")
    session = gone.restored(Session.start(told("A goose.\n", "A goose.\n")))
    assert (session.view.base, session.view.hidden) == (None, frozenset())


def recent(name: str, day: int = 1) -> Recent:
    """A story that was opened in May."""
    return Recent((f"/barn/{name}",), name, 2, date(1911, 5, day))


def test_stories_that_were_opened_are_listed_newest_first_and_once(
    file: Path, left: Remembered
) -> None:
    """With their paths; how stories were left stays beside them."""
    write_state("cats", left)
    for name, day in (("geese", 1), ("cats", 2), ("geese", 3)):
        assert write_recent(recent(name, day), 20) == ""
    assert read_state().recent == (recent("geese", 3), recent("cats", 2))
    assert read_state().of("cats") == left
    write_state("dogs", left)
    assert len(read_state().recent) == 2
    assert forget_recent(("/barn/geese",)) == ""
    assert read_state().recent == (recent("cats", 2),)
    assert list(read_state().stories) == ["cats", "dogs"]


def test_no_more_are_listed_than_are_wanted(file: Path) -> None:
    """With none wanted those that were listed before are taken out as well."""
    for k in range(5):
        write_recent(recent(f"{k}"), 3)
    assert [r.title for r in read_state().recent] == ["4", "3", "2"]
    write_recent(recent("geese"), 0)
    assert read_state().recent == ()
    assert "barn" not in file.read_text("utf-8")


@pytest.mark.parametrize(
    "entry",
    [
        3,
        {},
        {"paths": [], "title": "x", "versions": 1, "opened": "1911-05-01"},
        {"paths": ["/a"], "title": "x", "versions": 1, "opened": "yesterday"},
        {"paths": ["/a"], "title": "x", "versions": [], "opened": "1911-05-01"},
        {"paths": ["/a"], "title": "x", "versions": float("inf"), "opened": "1911-05-01"},
    ],
)
def test_a_recent_story_without_sense_is_left_out(file: Path, entry: object) -> None:
    write_recent(recent("geese"), 3)
    data = json.loads(file.read_text("utf-8"))
    data["recent"].insert(0, entry)
    file.write_text(json.dumps(data), "utf-8")
    assert (read_state().recent, read_state().notes) == ((recent("geese"),), ())


def test_a_recent_story_is_kept_by_absolute_paths(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, possum: Comparison
) -> None:
    """So it is found from any folder; the name of a learned web site is no path."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pages").mkdir()
    day = date(1911, 5, 1)
    found = Recent.of(possum.story, ["barn"], day, "pages")
    assert (found.paths, found.site) == ((str(tmp_path / "barn"),), str(tmp_path / "pages"))
    assert Recent.of(possum.story, ["barn"], day, "gazette.example").site == "gazette.example"


def test_no_path_and_no_text_is_written_with_a_place(
    file: Path, left: Remembered, possum: Comparison
) -> None:
    """Paths are only in the list of stories that were opened."""
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

    monkeypatch.setattr("tetrapla.state.file.Path.replace", full)
    assert "No space left" in write_state("dogs", left)
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == ["stories.json"]


def test_a_link_to_the_file_stays_a_link(file: Path, left: Remembered, tmp_path: Path) -> None:
    """Whoever keeps such files in another folder finds the new text there."""
    there = tmp_path / "elsewhere.json"
    file.parent.mkdir()
    file.symlink_to(there)
    there.write_text('{"form": 1, "stories": {}}', "utf-8")
    assert write_state("cats", left) == ""
    assert file.is_symlink()
    assert list(json.loads(there.read_text("utf-8"))["stories"]) == ["cats"]


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


def test_programs_that_end_together_lose_nothing(tmp_path: Path) -> None:
    """Each of many at once keeps its own story beside those of the others."""
    code = (
        "import sys; from tetrapla.state import Remembered, write_state\n"
        "for k in range(8): assert not write_state(f'{sys.argv[1]}-{k}', Remembered(None, 'A'))"
    )
    environment = {**os.environ, "TETRAPLA_STATE": str(tmp_path / "stories.json")}
    running = [
        subprocess.Popen([sys.executable, "-c", code, str(n)], env=environment) for n in range(3)
    ]
    assert [process.wait() for process in running] == [0, 0, 0]
    kept = json.loads((tmp_path / "stories.json").read_text("utf-8"))["stories"]
    assert set(kept) == {f"{n}-{k}" for n in range(3) for k in range(8)}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
@pytest.mark.parametrize("kind", ["pipe", "folder", "loop", "endless-name"])
def test_what_is_no_file_is_neither_read_nor_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    """It is told and not waited for, and stays what it is."""
    path = tmp_path / ("n" * 300 if kind == "endless-name" else "state.json")
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    elif kind == "loop":
        path.symlink_to("state.json")
    monkeypatch.setenv("TETRAPLA_STATE", str(path))
    before = sorted(p.lstat().st_mode for p in tmp_path.iterdir())
    state = read_state()
    assert state.stories == {}
    told = [*state.notes, write_recent(recent("goose"), 9)]
    assert any(str(path)[-20:] in note for note in told)
    assert sorted(p.lstat().st_mode for p in tmp_path.iterdir()) == before
