"""The colours that are asked for on the command line."""

from __future__ import annotations

import pytest

from tetrapla.cli import main
from tetrapla.rows.theme_names import NAMES, nearest

Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [("lite", "light"), ("color-blind", "colour-blind"), ("ANSI_light", "ansi-light")],
)
def test_an_unknown_theme_is_told_with_the_nearest(wrong: str, meant: str, capsys: Capture) -> None:
    """One sentence, what was probably meant, all that there are, and exit code 2."""
    assert main(["--theme", wrong]) == 2
    told = capsys.readouterr().err
    assert f"There is no theme '{wrong}'. Did you mean '{meant}'?" in told
    assert all(name in told for name in NAMES)
    assert ".." not in told
    assert told.count("\n") == 1


def test_a_theme_like_none_is_told_with_all(capsys: Capture) -> None:
    """No guess where nothing is near; what would steer the terminal is made visible."""
    assert main(["--theme", "q\x1b[31m"]) == 2
    told = capsys.readouterr().err
    assert "Did you mean" not in told
    assert "Known are: dark, light, colour-blind, ansi-dark, ansi-light, mono." in told
    assert "\x1b" not in told


@pytest.mark.parametrize("name", NAMES)
def test_every_theme_is_known_to_the_command_line(name: str, capsys: Capture) -> None:
    """It is not the theme that is complained about, but that there is no terminal."""
    assert main(["--theme", name]) == 2
    assert "need a terminal" in capsys.readouterr().err


def test_the_help_names_all_themes(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """Whoever asks for help need not guess."""
    assert main(["--help"]) == 0
    told = " ".join(capsysbinary.readouterr().out.decode().split())
    assert ", ".join(NAMES) in told.replace("- ", "-")


def test_a_name_that_nothing_is_like_has_no_guess() -> None:
    """A guess at random would be worse than none."""
    assert nearest("qqqq").startswith("Known are")
