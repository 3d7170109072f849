"""Hostile texts through every command and format: nothing steers, nothing breaks."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.hostile.invariants import check_every_command, check_some_commands, run
from tests.hostile.texts import REFUSED, TEXTS

Keep = Callable[[str, str | bytes], str]


@pytest.mark.usefixtures("once")
@pytest.mark.parametrize("name", TEXTS)
def test_a_hostile_text_is_read_and_steers_nothing(plain: str, kept: Keep, name: str) -> None:
    """In no format, in no report, and with a whole document of every kind."""
    check_every_command(plain, kept(f"{name}.txt", TEXTS[name]), refused=False)


@pytest.mark.usefixtures("once")
@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_text_is_refused_in_a_sentence(plain: str, kept: Keep, name: str) -> None:
    """With the exit code of unreadable input, beside a text that is one and alone."""
    path = kept(f"{name}.txt", REFUSED[name])
    check_some_commands(plain, path, refused=True)
    check_some_commands(path, refused=True)


def test_standard_input_is_no_less_hostile(plain: str) -> None:
    """What is sent to it is read and refused like a file."""
    assert run("flags", "-", stdin=b"\x1b]0;owned\x07The goose slept.\n").code == 1
    assert run("flags", "-", stdin=REFUSED["nul"]).code == 2
    assert run("compare", plain, "-", stdin=TEXTS["bidi-override"]).code == 1
