"""The settings file: what is right is taken, what is wrong is told, and the rest holds."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tetrapla.config import CONFIG, Settings, read_settings, settings_path
from tetrapla.engine.differences.types import Kind

Write = Callable[[str, str | bytes], str]
Given = Callable[[str | bytes], Settings]


@pytest.fixture
def given(write: Write, monkeypatch: pytest.MonkeyPatch) -> Given:
    """The settings of a file with the content given."""

    def settings(content: str | bytes) -> Settings:
        monkeypatch.setenv(CONFIG, write("barn/settings.yaml", content))
        return read_settings()

    return settings


def test_the_file_is_in_the_folder_of_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a word in the environment, it is where the system keeps settings."""
    monkeypatch.delenv(CONFIG)
    path = Path(settings_path())
    assert (path.parent.name, path.name) == ("tetrapla", "settings.yaml")
    assert path.is_absolute()


def test_another_file_can_be_named_and_none_at_all(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write("other.yaml", "rules: geese.yaml")
    monkeypatch.setenv(CONFIG, path)
    assert (read_settings().path, read_settings().found) == (path, True)
    monkeypatch.setenv(CONFIG, "")
    assert read_settings() == Settings()


def test_no_file_is_as_good_as_an_empty_one(
    given: Given, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that is not there is told only where it was named."""
    assert given("").notes == ()
    assert given("# nothing yet\n").rules == ()
    missing = str(tmp_path / "missing.yaml")
    monkeypatch.setenv(CONFIG, missing)
    assert f"There is no settings file '{missing}'" in read_settings().notes[0]
    monkeypatch.delenv(CONFIG)
    monkeypatch.setattr("tetrapla.config.settings_path", lambda: missing)
    assert (read_settings().found, read_settings().notes) == (False, ())


@pytest.mark.parametrize(
    ("content", "names"),
    [
        ("rules: geese.yaml", ["geese.yaml"]),
        ("rules: [geese.yaml, sub/cats.yaml]", ["geese.yaml", "sub/cats.yaml"]),
        ("rules:\n", []),
        ("rules: []", []),
    ],
)
def test_rules_are_paths_beside_the_settings(
    given: Given, tmp_path: Path, content: str, names: list[str]
) -> None:
    settings = given(content)
    assert settings.rules == tuple(str(tmp_path / "barn" / name) for name in names)
    assert settings.notes == ()


def test_rules_may_be_at_home_or_anywhere(given: Given, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", os.sep + "home-of-geese")
    monkeypatch.setenv("USERPROFILE", os.sep + "home-of-geese")
    home, absolute = given("rules: [~/a.yaml, /b/c.yaml]").rules
    assert Path(home) == Path("/home-of-geese/a.yaml")
    assert Path(absolute) == Path("/b/c.yaml")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("ruels: a.yaml", "line 1: unknown setting 'ruels'. Did you mean 'rules'?"),
        ("geese: 4", "line 1: unknown setting 'geese'. Known are: rules, theme, "),
        ("\nrules: 3", "line 2: 'rules' must be a path or a list of paths."),
        ("rules: [a.yaml, [b]]", "line 1: 'rules' must be a path or a list of paths."),
        ("rules: a\nrules: b", "line 2: 'rules' is given twice."),
        ("theme: lihgt", "line 1: 'theme' must be the name of a theme. Did you mean 'light'?"),
        ("theme: 7", "'theme' must be the name of a theme. Known are: dark, light, "),
        ("\ncolumn_width: 23", "line 2: 'column_width' must be a number from 24 to 96."),
        ("column_width: 97", "'column_width' must be a number from 24 to 96."),
        ("column_width: wide", "'column_width' must be a number from 24 to 96."),
        ("column_width: yes", "'column_width' must be a number from 24 to 96."),
        ("panes: rule", "'panes' must be none or rules. Did you mean 'rules'?"),
        ("copy: fiel", "'copy' must be terminal or file. Did you mean 'file'?"),
        (
            "ignored_differences: [case, punctation]",
            "'ignored_differences' must be a list of kinds of difference, and 'punctation' is "
            "none. Did you mean 'punctuation'?",
        ),
        ("ignored_differences: geese", "'geese' is none. Known are: numbers, negation, "),
        ("differences: [case]", "'differences'. Did you mean 'ignored_differences'?"),
        (
            "languages: [de, xx]",
            "'languages' must be auto or a list of languages, and there are no",
        ),
        ("languages: [no]", "there are no rules for 'no'."),
        ("languages: atuo", "Did you mean 'auto'?"),
        ("\nrecent: 51", "line 2: 'recent' must be a number from 0 to 50."),
        ("recent: off", "'recent' must be a number from 0 to 50."),
        ("watch: 3", "'watch' must be on or off."),
        ("keymap: x", "'keymap' must be actions with their keys. Write it as lines of"),
        ("keymap: {quit: []}", "must be actions with their keys, and 'quit' has none."),
        ("keymap: {quit: [[x]]}", "must be actions with their keys, and 'quit' has none."),
        ("keymap: {quit: yes}", "must be actions with their keys, and 'quit' has none."),
        ("- rules", "line 1: the settings must be keys with values."),
        ("rules: 'a", "The defaults hold: "),
        ("a: &a 1\nb: *a", "aliases (*) are not allowed"),
        (b"\x00\x01", "no text"),
    ],
)
def test_what_cannot_be_meant_is_told_with_its_line(
    given: Given, content: str | bytes, told: str
) -> None:
    settings = given(content)
    assert told in " ".join(settings.notes)
    assert "settings.yaml'" in settings.notes[0]


def test_a_folder_in_place_of_the_settings_is_told_with_a_cure_about_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not one about texts, which settings are not."""
    monkeypatch.setenv(CONFIG, str(tmp_path))
    assert read_settings().notes == (
        f"The defaults hold: '{tmp_path}' is a folder, not a file. Name a YAML file in it.",
    )


def test_what_is_right_holds_beside_what_is_wrong(given: Given) -> None:
    settings = given("colour: green\nrules: geese.yaml\n")
    assert len(settings.notes) == 1
    assert settings.rules[0].endswith("geese.yaml")


def test_the_looks_are_settings(given: Given) -> None:
    """Theme, widest column, hairlines, where copies go, and keys as they are written."""
    settings = given(
        "theme: light\ncolumn_width: 40\npanes: rules\ncopy: file\n"
        "keymap:\n  down: [x, 5]\n  quit: Q\n"
    )
    assert settings.notes == ()
    assert (settings.theme, settings.column_width) == ("light", 40)
    assert (settings.ruled, settings.copies_to_file) == (True, True)
    assert settings.keymap == {"down": ("x", "5"), "quit": ("Q",)}


def test_the_defaults_hold_where_nothing_is_said(given: Given) -> None:
    """An empty file asks for no theme, no hairlines, no files and no keys."""
    settings = given("panes:\nkeymap:\n")
    assert settings.notes == ()
    assert (settings.theme, settings.column_width) == (None, 96)
    assert (settings.ruled, settings.copies_to_file, settings.keymap) == (False, False, {})


def test_problems_in_a_keymap_are_told_with_their_line(given: Given) -> None:
    """What only the screens can judge is told in the same words as the rest."""
    settings = given("keymap:\n  dwon: x\n").told("keymap", [("dwon", "no such thing", "Cure.")])
    assert settings.notes[0].endswith("settings.yaml', line 2: no such thing. Cure.")


def test_what_counts_languages_watching_and_recent_stories_are_settings(given: Given) -> None:
    """Kinds as the list of them is written, however a hyphen or a capital letter is."""
    settings = given(
        "ignored_differences: [Case, quote-style]\nlanguages: [de, en]\nwatch: on\nrecent: 3\n"
    )
    assert settings.notes == ()
    assert settings.ignored == frozenset({Kind.CASE, Kind.QUOTES})
    assert settings.languages == frozenset({"de", "en"})
    assert (settings.watch, settings.recent) == (True, 3)


@pytest.mark.parametrize("content", ["", "ignored_differences:\nlanguages: auto\n"])
def test_without_a_word_every_kind_counts_and_each_text_has_its_own_languages(
    given: Given, content: str
) -> None:
    settings = given(content)
    assert (settings.ignored, settings.languages) == (frozenset(), None)
    assert (settings.watch, settings.recent) == (False, 20)


def test_a_misspelled_kind_or_language_takes_none_of_the_others_with_it(given: Given) -> None:
    """Where no language is left, all is as without the setting: nobody meant to have no rules."""
    settings = given("ignored_differences: [csae, names]\nlanguages: [fr, frr]\n")
    assert (len(settings.notes), settings.ignored) == (2, frozenset({Kind.NAME}))
    assert settings.languages == frozenset({"fr"})
    assert given("languages: [xx]").languages is None
