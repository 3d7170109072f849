"""YAML that wants to break its reader, as a story, settings, rules and a learned site."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.hostile.invariants import check, check_some_commands, run
from tests.hostile.texts import PLAIN
from tests.hostile.written import BROKEN, RULES, SETTINGS, SITES, STORIES

pytestmark = pytest.mark.usefixtures("once")
Keep = Callable[[str, str | bytes], str]
_BAIT = PLAIN + "\n" + "a" * 40 + "!\n\n" + "a b " * 300 + "\n"


@pytest.mark.parametrize("name", [*STORIES, *BROKEN])
def test_a_hostile_story_file_is_told_or_taken(kept: Keep, tmp_path: Path, name: str) -> None:
    """Nothing in it is run, nothing outside of text files is opened, nothing steers."""
    kept("story/a.txt", PLAIN)
    kept("story/b.txt", PLAIN.replace("goose", "duck"))
    kept("story/story.yaml", STORIES.get(name) or BROKEN[name])
    check_some_commands(str(tmp_path / "story"))
    assert not list(tmp_path.rglob("owned"))


@pytest.mark.parametrize("name", [*RULES, *BROKEN])
def test_a_hostile_file_of_rules_is_told_or_taken(kept: Keep, name: str) -> None:
    """A pattern that would run for ever is left out before it meets a text."""
    path, text = kept("rules.yaml", RULES.get(name) or BROKEN[name]), kept("a.txt", _BAIT)
    for asked in (
        ("flags", "--rules", path, text),
        ("rules", "list", "--rules", path),
        ("rules", "test", path),
        ("rules", "explain", "--rules", path, "a" * 40),
    ):
        check(run(*asked))


@pytest.mark.parametrize("name", [*SETTINGS, *BROKEN])
def test_hostile_settings_are_told_and_the_defaults_hold(
    kept: Keep, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """No text is refused for them."""
    monkeypatch.setenv("TETRAPLA_CONFIG", kept("s.yaml", SETTINGS.get(name) or BROKEN[name]))
    text = kept("a.txt", PLAIN)
    check(run("flags", text), refused=False)
    for asked in (("config", "show"), ("config", "check"), ("config", "path")):
        check(run(*asked))


@pytest.mark.parametrize("name", [*SITES, *BROKEN])
def test_a_hostile_learned_site_is_told_or_taken(
    kept: Keep, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    """Named by its file, and found among the learned ones."""
    content = SITES.get(name) or BROKEN[name]
    path, text = kept("site.yaml", content), kept("a.txt", PLAIN)
    monkeypatch.setenv("TETRAPLA_DATA", str(tmp_path))
    kept("sites/\x1b[31m.yaml", content)
    for asked in (
        ("flags", "--site", path, text),
        ("site", "show", path),
        ("site", "list"),
        ("site", "learn", "--name", "x.org", "--add", "-o", path, text),
    ):
        check(run(*asked))


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/full", "/dev/tty"])
def test_devices_in_place_of_files_of_the_program_are_not_waited_for(
    kept: Keep, monkeypatch: pytest.MonkeyPatch, device: str
) -> None:
    """As settings, as rules and as a learned site."""
    text = kept("a.txt", PLAIN)
    check(run("flags", "--rules", device, text), refused=True)
    check(run("flags", "--site", device, text), refused=True)
    monkeypatch.setenv("TETRAPLA_CONFIG", device)
    check(run("flags", text), refused=False)
