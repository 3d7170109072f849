"""What travels inside the package: the bundled stories, the rules, the words."""

from __future__ import annotations

from collections.abc import Collection
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

import yaml

from tetrapla.errors import ReadingError

_YAML = ".yaml"


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


def packaged_rules(languages: Collection[str] | None = None) -> dict[str, Any]:
    """The boilerplate rules that ship with the program.

    A file that is called by the code of a language (``de.yaml``) is a pack of that language; the
    others hold the rules for English and for marks of any language, and are always read.

    Args:
        languages: Codes of the packs that are wanted; None: all.

    Returns:
        File name -> what the YAML says.
    """
    # libyaml reads ten times as fast; what it would let pass is no danger in files of our own.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return {
        f.name: yaml.load(f.read_text("utf-8"), loader)
        for f in _rule_files()
        if languages is None or not _is_pack(f.name) or f.name.removesuffix(_YAML) in languages
    }


def packaged_packs() -> tuple[str, ...]:
    """The codes of the languages for which packs of rules ship with the program, in order."""
    return tuple(f.name.removesuffix(_YAML) for f in _rule_files() if _is_pack(f.name))


def packaged_rule_paths() -> dict[str, str]:
    """Where the packaged rules are: file name -> path, for those who want to know the lines."""
    return {f.name: str(f) for f in _rule_files()}


def _rule_files() -> list[Traversable]:
    folder = files("tetrapla") / "rules"
    return sorted((f for f in folder.iterdir() if f.name.endswith(_YAML)), key=lambda f: f.name)


def _is_pack(name: str) -> bool:
    return len(name) == len("de.yaml")
