"""What travels inside the package: the bundled stories, the rules, the words."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import Any

import yaml

from tetrapla.errors import ReadingError


def bundled_stories() -> Path:
    """The folder of stories that ships with the program.

    A wheel carries it inside the package; a checkout keeps it at the top of the repository.

    Raises:
        ReadingError: Neither is there: the installation is broken.
    """
    packaged = Path(str(files("tetrapla"))) / "stories"
    checkout = Path(__file__).resolve().parents[4] / "stories"
    for folder in (packaged, checkout):
        if folder.is_dir():
            return folder
    raise ReadingError(
        "The stories that ship with Tetrapla are missing.", "Install the program again."
    )


def packaged_words() -> str:
    """The list of English words that ships with the program: in lower case, one a line."""
    return (files("tetrapla") / "words" / "english.txt").read_text("utf-8")


def packaged_rules() -> dict[str, Any]:
    """The boilerplate rules that ship with the program: file name -> what the YAML says."""
    folder = files("tetrapla") / "rules"
    return {
        f.name: yaml.safe_load(f.read_text("utf-8"))
        for f in sorted(folder.iterdir(), key=lambda f: f.name)
        if f.name.endswith(".yaml")
    }
