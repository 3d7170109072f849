"""Versions out of a git history."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tetrapla.engine.reading import read_story
from tetrapla.engine.reading.history import lasting
from tetrapla.errors import ReadingError

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def git(folder: Path, *arguments: str) -> None:
    """Run git in a folder, as nobody in particular and on a fixed day."""
    day = "2026-03-04T12:00:00+0000"
    who = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@localhost", "GIT_COMMITTER_NAME": "a"}
    who |= {"GIT_COMMITTER_EMAIL": "a@localhost", "GIT_CONFIG_GLOBAL": os.devnull}
    dates = {"GIT_AUTHOR_DATE": day, "GIT_COMMITTER_DATE": day}
    environment = {**os.environ, **who, **dates}
    subprocess.run(
        ["git", "-C", str(folder), *arguments], check=True, capture_output=True, env=environment
    )


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two commits of a tale, with the program started in the folder that holds it."""
    folder = tmp_path / "repository" / "tales"
    folder.mkdir(parents=True)
    git(folder.parent, "init", "-q")
    for said in ("One goose.\n", "Two geese.\n"):
        (folder / "goose.txt").write_text(said, "utf-8")
        git(folder.parent, "add", ".")
        git(folder.parent, "commit", "-q", "-m", said)
    monkeypatch.chdir(folder)
    return folder


def test_a_version_is_what_it_was_at_a_revision(repository: Path) -> None:
    """With name, day and commit; a path counts from the top of the repository."""
    story = read_story(["git:HEAD~1:tales/goose.txt", "git:HEAD:tales/goose.txt"])
    assert [v.text for v in story.versions] == ["One goose.\n", "Two geese.\n"]
    assert [v.name for v in story.versions] == ["goose at HEAD~1", "goose at HEAD"]
    assert {v.date for v in story.versions} == {"2026-03-04"}
    assert all(v.source.startswith("git ") for v in story.versions)
    assert story.title == "goose"


def test_a_path_may_count_from_the_folder(repository: Path) -> None:
    """As people type it who stand beside the file; the index has an empty revision."""
    story = read_story(["git:HEAD~1:goose.txt", "git::goose.txt", "goose.txt"])
    assert [v.text for v in story.versions] == ["One goose.\n", "Two geese.\n", "Two geese.\n"]
    assert story.versions[1].name == "goose at the index"


def test_a_story_file_may_name_the_history_of_its_folder(
    repository: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Wherever the program is started."""
    (repository / "story.yaml").write_text(
        "versions:\n- {file: 'git:HEAD~1:goose.txt', name: first}\n- goose.txt\n", "utf-8"
    )
    monkeypatch.chdir(tmp_path)
    story = read_story([str(repository / "story.yaml")])
    assert [(v.name, v.text) for v in story.versions] == [
        ("first", "One goose.\n"),
        ("goose", "Two geese.\n"),
    ]


def test_the_suffix_inside_tells_the_format(repository: Path) -> None:
    """A web page out of the history is read as one."""
    (repository / "page.html").write_text("<p>A page.<p>And more.", "utf-8")
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", "page")
    assert read_story(["git:HEAD:page.html"]).versions[0].text == "A page.\n\nAnd more."


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("git:HEAD", "names no file"),
        ("git:HEAD:", "names no file"),
        ("git:nowhere:goose.txt", "a revision 'nowhere'"),
        ("git:--help:goose.txt", "a revision '--help'"),
        ("git:HEAD:gander.txt", "no file 'gander.txt'"),
        ("git:HEAD:../tales", "is a folder|no file"),
        ("git:HEAD:tales", "is a folder"),
        ("git:HEAD:a\x1b]0;x\x07", "no file"),
    ],
)
def test_what_the_history_does_not_have_is_told(repository: Path, path: str, told: str) -> None:
    """With what would list what there is."""
    with pytest.raises(ReadingError, match=told) as failure:
        read_story([path])
    assert failure.value.cure


def test_the_same_file_of_the_same_commit_is_named_once(repository: Path) -> None:
    """However it is called."""
    story = read_story(["git:HEAD:goose.txt", "git:@:goose.txt"])
    assert len(story.versions) == 1
    assert "same file" in " ".join(story.notes)


def test_outside_of_a_repository_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not that a revision is not known."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(ReadingError, match="no git repository"):
        read_story(["git:HEAD:goose.txt"])


def test_a_file_that_is_called_so_is_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is on the disk goes first."""
    monkeypatch.chdir(tmp_path)
    Path("git:x:y").write_text("A file.", "utf-8")
    assert read_story(["git:x:y"]).versions[0].text == "A file."


def test_a_lasting_address_means_the_same_from_every_folder(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether the path counted from the top or from the folder; also where the file is gone."""
    from_top, from_here = map(lasting, ("git:HEAD~1:tales/goose.txt", "git:HEAD~1:goose.txt"))
    assert from_top == from_here == f"git:HEAD~1:{repository / 'goose.txt'}"
    assert lasting(from_top) == from_top
    shutil.rmtree(repository)
    monkeypatch.chdir(tmp_path)
    (version,) = read_story([from_top]).versions
    assert version.text == "One goose.\n"


def test_the_lasting_path_of_a_file_is_its_absolute_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Git is not asked, and links stay links."""
    monkeypatch.chdir(tmp_path)
    assert lasting("goose.txt") == str(tmp_path / "goose.txt")
