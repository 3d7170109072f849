"""One declaration per action: what is bound, shown and written about it agrees."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tetrapla.rows.roles import Line
from tetrapla.ui.actions import (
    CHOOSING,
    COMPARE,
    DIFFERENCES,
    EXPORTING,
    FACTS,
    FILTERING,
    FILTERING_DIFFERENCES,
    FILTERING_FACTS,
    FILTERING_HITS,
    FILTERING_LIBRARY,
    FILTERING_VERSIONS,
    FLAGS,
    HELP,
    HITS,
    LIBRARY,
    NAMING,
    READER,
    RENAMING,
    SEARCHING,
    VERSION_LIST,
    Action,
    keys_of,
)
from tetrapla.ui.screens.compare import CompareScreen
from tetrapla.ui.screens.differences import DifferencesScreen
from tetrapla.ui.screens.export import ExportScreen
from tetrapla.ui.screens.facts import FactsScreen
from tetrapla.ui.screens.flags import FlagsScreen
from tetrapla.ui.screens.help import HelpScreen
from tetrapla.ui.screens.hits import HitsScreen
from tetrapla.ui.screens.kinds import KindsScreen
from tetrapla.ui.screens.library import LibraryScreen
from tetrapla.ui.screens.reader import ReaderScreen
from tetrapla.ui.screens.versions import VersionsScreen

SCREENS: dict[type, tuple[Action, ...]] = {
    CompareScreen: COMPARE,
    ReaderScreen: READER,
    FlagsScreen: FLAGS,
    HelpScreen: HELP,
    KindsScreen: CHOOSING,
    ExportScreen: EXPORTING,
    LibraryScreen: LIBRARY,
    DifferencesScreen: DIFFERENCES,
    HitsScreen: HITS,
    VersionsScreen: VERSION_LIST,
    FactsScreen: FACTS,
}
README = Path(__file__).resolve().parents[2] / "README.md"


def text(line: Line) -> str:
    """A line as text."""
    return " ".join(piece.text for piece in line.pieces)


@pytest.mark.parametrize("screen", SCREENS)
def test_no_key_does_two_things(screen: type) -> None:
    """On one screen every key is bound once."""
    keys = Counter(key for action in SCREENS[screen] for key in action.keys)
    assert [key for key, times in keys.items() if times > 1] == []


@pytest.mark.parametrize("screen", SCREENS)
def test_every_action_is_implemented(screen: type) -> None:
    """The screen has a method for what each key calls."""
    for action in SCREENS[screen]:
        assert hasattr(screen, "action_" + action.call.split("(")[0]), action.call


def test_what_is_shown_while_a_filter_is_typed_is_done() -> None:
    """Each key of the keys line has a method, and none of them is a letter."""
    for screen, actions in (
        (FlagsScreen, FILTERING),
        (CompareScreen, SEARCHING),
        (ExportScreen, NAMING),
        (ExportScreen, RENAMING),
        (LibraryScreen, FILTERING_LIBRARY),
        (DifferencesScreen, FILTERING_DIFFERENCES),
        (HitsScreen, FILTERING_HITS),
        (VersionsScreen, FILTERING_VERSIONS),
        (FactsScreen, FILTERING_FACTS),
    ):
        for action in actions:
            assert hasattr(screen, "action_" + action.call.split("(")[0])
            assert all(len(key) > 1 for key in action.keys)


@pytest.mark.parametrize("width", [40, 80, 120, 160, 240])
def test_the_keys_line_fits_and_leads_to_all_keys(width: int) -> None:
    """Keys are dropped from the right; the way to all of them stays."""
    line = keys_of(COMPARE, width)
    last = line.pieces[-1]
    assert last.text == "? all keys"
    assert all(a.x + len(a.text) <= b.x for a, b in zip(line.pieces, line.pieces[1:], strict=False))


def test_the_readme_lists_the_keys_of_the_table() -> None:
    """The README's table is made from the declaration, line by line."""
    readme = README.read_text("utf-8")
    missing = [line for line in map(table_line, COMPARE) if line not in readme]
    assert not missing, "put these lines into the README:\n" + "\n".join(missing)


def table_line(action: Action) -> str:
    """An action as a line of a Markdown table."""
    keys = " ".join(f"`{key}`" for key in action.shown.split())
    return f"| {keys} | {action.help} |"


@pytest.mark.parametrize("width", [160, 200, 240])
def test_filter_and_kinds_are_on_a_wide_keys_line(width: int) -> None:
    """What is shown and what counts are found without opening the help."""
    line = text(keys_of(COMPARE, width))
    assert "f  show" in line
    assert "F  kinds" in line
