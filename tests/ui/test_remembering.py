"""A story opens where and as it was left, from one run of the program to the next."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tetrapla.cli import main
from tetrapla.cli.configuring import theme_of
from tetrapla.engine.differences.types import Kind
from tetrapla.rows.view import Boilerplate, Show
from tetrapla.session import Session
from tetrapla.state import STATE
from tetrapla.ui.app import INTERRUPTED, TetraplaApp
from tetrapla.ui.screens.base import ReadingScreen
from tetrapla.ui.screens.compare import CompareScreen

Write = Callable[[str, str | bytes], str]
Run = Callable[..., tuple[Session, str]]

ONE = "\n\n".join(f"The keeper fed goose number {k} and then the cat." for k in range(30))
TWO = ONE.replace("cat", "dog")


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the program in the test, press keys and leave; get how it looked before and the theme."""
    monkeypatch.setenv(STATE, str(tmp_path / "stories.json"))
    monkeypatch.setattr("tetrapla.cli.screens.need_terminal", lambda: None)
    monkeypatch.setattr("tetrapla.cli.screens.take_keys_from_terminal", lambda: None)
    monkeypatch.delenv("NO_COLOR", raising=False)

    def run_program(*arguments: str, keys: Sequence[str] = ()) -> tuple[Session, str]:
        opened: list[tuple[Session, str]] = []

        async def drive(app: TetraplaApp) -> None:
            async with app.run_test(size=(120, 40)) as pilot:
                await app.workers.wait_for_complete()
                await pilot.pause()
                assert isinstance(app.screen, ReadingScreen)
                opened.append((app.screen.session, app.painter.name))
                await pilot.press(*keys)
                await pilot.pause()
                if app.is_running and isinstance(app.screen, CompareScreen):
                    await pilot.press("q")

        monkeypatch.setattr(TetraplaApp, "run", lambda self: asyncio.run(drive(self)))
        assert main(arguments) in (0, INTERRUPTED)
        return opened[0]

    return run_program


def test_place_and_toggles_are_kept_from_run_to_run(run: Run, write: Write) -> None:
    """What the keys changed is so again; --fresh begins at the beginning, in the same colours."""
    paths = [write("a.txt", ONE), write("b.txt", TWO)]
    first, theme = run(*paths, keys=["j"] * 7 + ["l", "r", "d", "m", "w", "T"])
    assert (first.place, first.active, theme) == (0, "A", "dark")
    second, theme = run(*paths)
    assert (second.place, second.active, theme) == (7, "B", "light")
    view = second.view
    assert (view.raw, view.overview, view.boilerplate) == (True, False, Boilerplate.DIM)
    assert view.highlight != first.view.highlight
    fresh, theme = run(*paths, "--fresh")
    assert (fresh.place, fresh.view, theme) == (first.place, first.view, "dark")


def test_base_filter_kinds_and_columns_are_kept(run: Run, write: Write) -> None:
    """Another base that is asked for counts more than that of the last time."""
    paths = [write(f"{n}.txt", t) for n, t in (("a", ONE), ("b", TWO), ("c", TWO))]
    keys = ["j", "j", "l", "B", "f", "F", "j", "space", "q", "less_than_sign", "3"]
    left = run(*paths, keys=keys)
    session, _ = run(*paths)
    view = session.view
    assert left[0].view != view
    assert (view.base, session.comparison.story.base) == ("B", "B")
    assert (view.show, view.ignored) == (Show.DIFFERENCES, frozenset({Kind.NEGATION}))
    assert (view.order, view.hidden) == (("B", "A", "C"), frozenset("C"))
    assert (session.place, session.active) == (2, "B")
    assert run(*paths, "--base", "a")[0].view.base == "A"
    fresh = run(*paths, "--fresh")[0].view
    assert (fresh.base, fresh.show, fresh.hidden) == (None, Show.ALL, frozenset())


def test_kinds_of_the_settings_hold_until_others_are_chosen(
    run: Run, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For stories that were opened before as well; what is chosen at a key stays chosen."""
    paths = [write("a.txt", ONE), write("b.txt", TWO)]
    run(*paths)
    monkeypatch.setenv("TETRAPLA_CONFIG", write("set.yaml", "ignored_differences: [case, names]"))
    assert run(*paths)[0].view.ignored == frozenset({Kind.CASE, Kind.NAME})
    run(*paths, keys=["F", "j", "space", "q"])
    chosen = frozenset({Kind.CASE, Kind.NAME, Kind.NEGATION})
    assert run(*paths)[0].view.ignored == chosen
    monkeypatch.setenv("TETRAPLA_CONFIG", "")
    assert run(*paths)[0].view.ignored == chosen


@pytest.mark.parametrize(
    ("settings", "arguments", "watched"),
    [
        ("", [], False),
        ("", ["--watch"], True),
        ("watch: on", [], True),
        ("watch: on", ["--no-watch"], False),
    ],
)
def test_files_are_watched_where_that_is_wanted(
    run: Run,
    write: Write,
    monkeypatch: pytest.MonkeyPatch,
    settings: str,
    arguments: list[str],
    watched: bool,
) -> None:
    """By an option, or always by the settings; the option counts more."""
    monkeypatch.setenv("TETRAPLA_CONFIG", write("set.yaml", settings))
    found: list[bool] = []
    begin = TetraplaApp.begin_watching

    def begun(app: TetraplaApp) -> None:
        begin(app)
        found.append(app._options.watch)

    monkeypatch.setattr(TetraplaApp, "begin_watching", begun)
    run(write("a.txt", ONE), write("b.txt", TWO), *arguments)
    assert found == [watched]


def test_a_changed_file_opens_at_the_same_words(run: Run, write: Write) -> None:
    """Two paragraphs more above: the place moves with its text."""
    paths = [write("a.txt", ONE), write("b.txt", TWO)]
    run(*paths, keys=["j"] * 9)
    write("a.txt", "All about geese.\n\nAnd what they eat.\n\n" + ONE)
    session, _ = run(*paths)
    row = session.comparison.rows[int(session.place)]
    assert session.comparison.by_id[row.cells["A"][0]].text.startswith(
        "The keeper fed goose number 9 "
    )


def test_the_place_in_the_reader_is_kept_too(run: Run, write: Write) -> None:
    """Whoever leaves from the reader comes back to its passage."""
    paths = [write("a.txt", ONE), write("b.txt", TWO)]
    run(*paths, keys=["z", *["j"] * 5, "ctrl+c"])
    assert run(*paths)[0].place == 5


def test_another_story_has_a_place_of_its_own(run: Run, write: Write) -> None:
    paths = [write("a.txt", ONE), write("b.txt", TWO)]
    run(*paths, keys=["j"] * 4)
    assert run(paths[0], write("c.txt", TWO))[0].place == 0
    assert run(*paths)[0].place == 4


def test_a_broken_file_is_told_on_the_screen(run: Run, write: Write) -> None:
    """And the story opens all the same."""
    write("stories.json", "{")
    session, _ = run(write("a.txt", ONE), write("b.txt", TWO))
    assert "was set aside" in session.comparison.story.notes[0]


@pytest.mark.parametrize(
    ("settings", "kept", "no_color", "theme"),
    [
        (None, None, "", None),
        ("light", None, "", "light"),
        ("light", "mono", "", "mono"),
        ("light", "dark", "1", "light"),
        (None, "dark", "1", None),
    ],
)
def test_which_theme_is_used(
    settings: str | None,
    kept: str | None,
    no_color: str,
    theme: str | None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A key's theme counts more than the settings'; NO_COLOR more than the one of last time."""
    monkeypatch.setenv("NO_COLOR", no_color)
    assert theme_of(settings, kept) == theme
