"""What the program and its extras bring in is listed with its licence, and none forbids its use."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import PackageNotFoundError, metadata, requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

DIVIDER = re.compile(r"\s+OR\s+")


def brought_in(wanted: list[str]) -> set[str]:
    """The names of all packages that requirements bring in on this system."""
    seen: set[tuple[str, str]] = set()
    left = [Requirement(text) for text in wanted]
    while left:
        required = left.pop()
        name = canonicalize_name(required.name)
        for extra in {"", *required.extras}:
            if name == "tetrapla" or (name, extra) in seen:
                continue
            try:
                found = map(Requirement, requires(name) or [])
            except PackageNotFoundError:
                pytest.skip(f"{name} is not installed")
            seen.add((name, extra))
            left += [r for r in found if not r.marker or r.marker.evaluate({"extra": extra})]
    return {name for name, _ in seen}


def known(root: Path) -> set[str]:
    """The packages of the core and of all extras."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"].values()
    return brought_in([*project["dependencies"], *(text for extra in extras for text in extra)])


def licence(name: str) -> str:
    """What a package says of its licence."""
    told = metadata(name)
    named = told.get_all("License-Expression", []) or told.get_all("License", [])
    return "; ".join([c for c in told.get_all("Classifier", []) if "License" in c] or named)


def test_every_package_is_listed(root: Path) -> None:
    """And no other: the list is that of what is brought in, in the order of the alphabet."""
    text = (root / "docs" / "dependencies.md").read_text("utf-8")
    listed = re.findall(r"^\| `([a-z0-9-]+)` \|", text, re.MULTILINE)
    assert listed == sorted(known(root))


def test_none_is_under_the_gpl_alone(root: Path) -> None:
    """Of several licences one may be chosen; one of them must be no GPL or AGPL."""
    names = known(root)
    assert "trafilatura" in names
    for name in names:
        told = licence(name)
        assert told, f"{name} does not tell its licence"
        assert any(not re.search(r"\bA?GPL", choice) for choice in DIVIDER.split(told)), name
