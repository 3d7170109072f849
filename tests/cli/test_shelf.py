"""The list of stories that were opened, where they are no files on the disk."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tetrapla.cli.shelf import Stories
from tetrapla.engine.reading import read_story
from tetrapla.state import STATE, story_key
from tetrapla.ui.options import Options

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def test_a_story_out_of_a_history_is_listed_and_opened_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From another folder too: its addresses are absolute, and git is asked when it opens."""
    monkeypatch.setenv(STATE, str(tmp_path / "stories.json"))
    repository = tmp_path / "barn"
    repository.mkdir()
    path = repository / "geese.txt"
    path.write_text("Three geese lived in a barn.\n", "utf-8")
    add = "init -q", "add .", "-c user.name=a -c user.email=a@localhost commit -q -m one"
    for words in add:
        subprocess.run(["git", "-C", str(repository), *words.split()], check=True)
    path.write_text("Four geese lived in a barn.\n", "utf-8")
    monkeypatch.chdir(repository)
    named = ["git:HEAD:geese.txt", "geese.txt"]
    Stories(20).options_of(read_story(named), named, Options()).listed()
    key = story_key(read_story(named))
    monkeypatch.chdir(tmp_path)
    (entry,) = (e for e in Stories(20).entries() if not e.ships)
    assert entry.paths == (f"git:HEAD:{path}", str(path))
    assert entry.gone == ()
    assert entry.where.endswith("barn")
    told: list[float] = []
    story, _, _ = Stories(20).read(entry, Options(), lambda _, how_far: told.append(how_far))
    assert [v.text[:4] for v in story.versions] == ["Thre", "Four"]
    assert told
    assert story_key(story) == key
