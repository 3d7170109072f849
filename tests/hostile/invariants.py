"""What has to hold whatever the program is fed, and how it is run here to see."""

from __future__ import annotations

import io
import json
import re
import sys
from collections.abc import Callable, Hashable, Iterator
from types import SimpleNamespace
from typing import Any, NamedTuple

import pytest
from lxml import etree
from tests.sharing import shared_rules

from tetrapla.cli import main
from tetrapla.engine import compare as pipeline
from tetrapla.engine.facts import ledger
from tetrapla.export.formats import FORMATS

STEERING = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ud800-\udfff]"
)
"""What would steer a terminal: every control but the line feed, and what turns the direction."""
_XML = {"tei", "tei-stand-off"}
_EXACT = {"csv", "facts-csv"}
"""Formats whose promise is every character as it is; they are made harmless on a terminal."""


class Outcome(NamedTuple):
    """What a command gave."""

    code: int
    out: bytes
    err: str


class _Stream(io.TextIOWrapper):
    """A standard stream that keeps its bytes."""

    def __init__(self) -> None:
        super().__init__(io.BytesIO(), encoding="utf-8", errors="backslashreplace", newline="\n")

    def bytes(self) -> bytes:
        self.flush()
        kept = self.buffer
        assert isinstance(kept, io.BytesIO)
        return kept.getvalue()


def run(*arguments: str, stdin: bytes = b"") -> Outcome:
    """Run a command in this process, with streams of its own that are no terminals."""
    out, err = _Stream(), _Stream()
    fed = SimpleNamespace(buffer=io.BytesIO(stdin), isatty=lambda: False)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", err)
        patch.setattr(sys, "stdin", fed)
        code = main(arguments)
    return Outcome(code, out.bytes(), err.bytes().decode("utf-8"))


def check(
    outcome: Outcome, form: str = "", *, refused: bool | None = None, lines: bool = False
) -> None:
    """What holds for every command.

    Args:
        outcome: What it gave.
        form: The format that was asked for; empty: lines.
        refused: Whether it had to be refused; None: either.
        lines: Whether lines for people were asked for on standard error.
    """
    code, out, err = outcome
    assert code in (0, 1, 2), err
    assert "Traceback" not in err
    assert "This is a bug" not in err
    assert not STEERING.search(err), STEERING.search(err)
    assert not err or err.endswith("\n")
    assert lines or all(line.startswith("tetrapla: ") for line in err.splitlines()), err
    if refused is not None:
        assert (code == 2) == refused, err
    if code == 2:
        assert re.search(r"tetrapla: \w+|tetrapla: '", err), "nothing was said"
    if code == 2 and not out:
        return
    text = out.decode("utf-8")
    told = text.replace("\r\n", "\n") if form == "sheet" else text
    if form not in _EXACT:
        assert not STEERING.search(told), STEERING.search(told)
    if form in ("json", "flags", "facts"):
        json.loads(text)
    elif form == "jsonl":
        assert all(json.loads(line) for line in text.splitlines())
    elif form in _XML:
        etree.fromstring(out)


@pytest.fixture
def once(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Compare each story once, though a dozen formats ask for it, with rules sorted once."""
    for name in ("compare", "examine"):
        work = _remembering(getattr(pipeline, name), by=lambda story: story)
        monkeypatch.setattr(pipeline, name, work)
    # A comparison is not compared with others, which would take longer than to find its facts.
    monkeypatch.setattr(ledger, "ledger", _remembering(ledger.ledger, by=id))
    with shared_rules():
        yield


def _remembering(work: Callable[..., Any], by: Callable[[Any], Hashable]) -> Callable[..., Any]:
    """The same work, done once for whatever is asked about; that is kept, and so its identity."""
    known: dict[Hashable, tuple[Any, Any]] = {}

    def asked(what: Any, **others: Any) -> Any:
        key = by(what)
        if key not in known:
            known[key] = what, work(what, **others)
        return known[key][1]

    return asked


def check_every_command(*paths: str, refused: bool | None = None) -> None:
    """What holds for every command and every format over the same versions.

    Args:
        paths: A good text first, then what is hostile.
        refused: Whether the last one had to be refused; None: either.
    """
    for form in FORMATS:
        check(run("compare", "--format", form, *paths), form, refused=refused)
    check(run("compare", "--only", "differences", "--ignore", "case", *paths), refused=refused)
    check(run("flags", "--level", "hint", *paths), refused=refused)
    check(run("flags", "--format", "json", *paths), "json", refused=refused)
    for form in ("text", "facts-csv", "facts"):
        told = {"facts-csv": "csv", "facts": "json"}.get(form, form)
        check(run("facts", "--level", "hint", "--format", told, *paths), form, refused=refused)
    check(run("read", "--plain", "--flags", *paths), refused=refused)
    check(run("read", "--by", "rows", "--raw", "--width", "40", *paths), refused=refused)
    check(run("repair", "--explain", paths[-1]), "csv", refused=refused, lines=True)


def check_some_commands(*paths: str, refused: bool | None = None) -> None:
    """The same for one format of each kind: where names and places are hostile, not texts."""
    for form in ("text", "html", "json", "tei", "sheet"):
        check(run("compare", "--format", form, *paths), form, refused=refused)
    check(run("flags", *paths), refused=refused)
    check(run("facts", *paths), refused=refused)
    check(run("read", "--plain", *paths), refused=refused)
    check(run("repair", paths[-1]), "csv", refused=refused)
