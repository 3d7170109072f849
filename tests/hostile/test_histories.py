"""Histories that want to run something, and what is asked of them that they do not have."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.hostile.invariants import check, run
from tests.hostile.texts import PLAIN

if sys.platform == "win32" or shutil.which("git") is None:
    pytest.skip("git is not installed", allow_module_level=True)

_NAMES_A_PROGRAM = re.findall(
    r"\S+",
    "core.fsmonitor core.pager core.editor core.sshCommand core.askPass core.gitProxy "
    "core.alternateRefsCommand diff.external diff.own.command diff.own.textconv "
    "filter.own.smudge filter.own.clean filter.own.process gpg.program credential.helper pager.log "
    "pager.rev-parse pager.cat-file uploadpack.packObjectsHook merge.own.driver sequence.editor",
)
_ELSEWHERE = "1" * 40, "2" * 40


def git(folder: Path, *arguments: str, fed: str = "") -> str:
    """Run git in a folder, as nobody in particular."""
    who = {f"GIT_{who}_{what}": "a@b" for who in ("AUTHOR", "COMMITTER") for what in ("NAME",)}
    who |= {
        "GIT_AUTHOR_EMAIL": "a@b",
        "GIT_COMMITTER_EMAIL": "a@b",
        "GIT_CONFIG_GLOBAL": "/dev/null",
    }
    told = subprocess.run(
        ["git", "-C", str(folder), *arguments],
        check=True,
        capture_output=True,
        input=fed.encode(),
        env={**os.environ, **who},
    )
    return told.stdout.decode().strip()


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A history whose configuration names a program wherever git would run one."""
    folder = tmp_path / "hostile"
    folder.mkdir()
    git(folder, "init", "-q")
    (folder / "a.txt").write_text(PLAIN, "utf-8")
    (folder / ".gitattributes").write_text("*.txt filter=own diff=own merge=own\n", "utf-8")
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "x")
    git(folder, "update-index", "--add", "--cacheinfo", f"160000,{_ELSEWHERE[0]},sub")
    git(folder, "update-index", "--add", "--cacheinfo", f"100644,{_ELSEWHERE[1]},gone.txt")
    program = tmp_path / "program"
    program.write_text(f"#!/bin/sh\ntouch {tmp_path / 'owned'}\n", "utf-8")
    program.chmod(0o755)
    (folder / ".git" / "hooks").mkdir(exist_ok=True)
    for hook in ("post-index-change", "reference-transaction", "pre-auto-gc", "post-checkout"):
        shutil.copy(program, folder / ".git" / "hooks" / hook)
    for name in _NAMES_A_PROGRAM:
        git(folder, "config", name, str(program))
    for alias in ("rev-parse", "cat-file", "log"):
        git(folder, "config", f"alias.{alias}", f"!{program}")
    git(folder, "config", "log.showSignature", "true")
    git(folder, "config", "protocol.ext.allow", "always")
    git(folder, "config", "remote.origin.url", f"ext::{program}")
    git(folder, "config", "remote.origin.promisor", "true")
    git(folder, "config", "extensions.partialClone", "origin")
    (tmp_path / "owned").unlink(missing_ok=True)
    monkeypatch.chdir(folder)
    return folder


def test_nothing_that_a_history_names_is_run(repository: Path, plain: str) -> None:
    """Whether it has what is asked for, has it elsewhere, or has it not."""
    check(run("compare", "git:HEAD:a.txt", plain), refused=False)
    check(run("compare", "git::a.txt", plain), refused=False)
    for path in ("git::sub", "git::gone.txt", "git:HEAD:nothing.txt"):
        check(run("compare", path, plain), refused=True)
    assert not (repository.parent / "owned").exists()


@pytest.mark.parametrize(
    "path",
    [
        "git:--output=owned:a.txt",
        "git:HEAD --help:a.txt",
        "git:HEAD:--textconv",
        "git:HEAD..HEAD:a.txt",
        "git:@{-1}:a.txt",
        "git:::a.txt",
        "git:HEAD:a\0b",
        "git:HEAD:\ud800",
        "git:\x1b[31m:a.txt",
        "git:HEAD:/etc/passwd",
        "git:HEAD:../../etc/passwd",
        f"git:{'0' * 40}:a.txt",
        f"git:{'x' * 9_000}:a.txt",
        f"git:HEAD:{'d/' * 5_000}",
    ],
)
def test_what_is_no_file_of_a_history_is_refused(repository: Path, plain: str, path: str) -> None:
    """Options, other objects, places outside: a sentence, and nothing is written."""
    before = set(repository.iterdir())
    check(run("compare", path, plain), refused=True)
    assert set(repository.iterdir()) == before


def test_a_damaged_object_is_told(repository: Path, plain: str) -> None:
    """Not that it is a folder, or empty."""
    number = git(repository, "rev-parse", "HEAD:a.txt")
    kept = repository / ".git" / "objects" / number[:2] / number[2:]
    kept.chmod(0o644)
    kept.write_bytes(b"rubbish")
    told = run("compare", "git:HEAD:a.txt", plain)
    check(told, refused=True)
    assert "damaged, incomplete" in told.err


@pytest.mark.parametrize("day", ["99999999999999 +0000", f"{'9' * 30} +0000", "-5 +0000", "x"])
def test_a_commit_of_an_impossible_day_is_read(repository: Path, plain: str, day: str) -> None:
    """Its version has no date."""
    tree = git(repository, "rev-parse", "HEAD^{tree}")
    told = f"tree {tree}\nauthor a <a@b> {day}\ncommitter a <a@b> {day}\n\nx\n"
    number = git(
        repository, "hash-object", "-t", "commit", "-w", "--literally", "--stdin", fed=told
    )
    check(run("compare", f"git:{number}:a.txt", plain), refused=False)


def test_a_configuration_that_is_a_pipe_is_not_waited_for(
    repository: Path, plain: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Git waits for it; it is given up."""
    monkeypatch.setattr("tetrapla.engine.reading.history.PATIENCE", 0.5)
    os.mkfifo(repository / ".git" / "endless")
    git(repository, "config", "include.path", "endless")
    told = run("compare", "git:HEAD:a.txt", plain)
    check(told, refused=True)
    assert "did not answer" in told.err
