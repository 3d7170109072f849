"""What the settings call an action: a name made from its call, the same on every screen."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

_NAMED: Mapping[str, str] = MappingProxyType(
    {
        "move(1)": "down",
        "move(-1)": "up",
        "version(1)": "version-right",
        "version(-1)": "version-left",
        "page(1)": "page-down",
        "page(-1)": "page-up",
        "page(0.5)": "half-page-down",
        "page(-0.5)": "half-page-up",
        "edge(-1)": "beginning",
        "edge(1)": "end",
        "close": "close-details",
        "column({})": "show-version",
        "shift(-1)": "column-left",
        "shift(1)": "column-right",
        "next(1)": "next",
        "next(-1)": "previous",
    }
)
"""Calls whose own words would not say what they do."""
_CALL = re.compile(r"(\w+)\((.*)\)")
_WAYS = {"1": "next-{}", "-1": "previous-{}"}


def action_id(call: str) -> str:
    """The id of an action.

    Args:
        call: The Textual action: ``difference(-1)``.

    Returns:
        Words joined by hyphens: ``previous-difference``.
    """
    if call in _NAMED:
        return _NAMED[call]
    found = _CALL.fullmatch(call)
    name, argument = found.groups() if found else (call, "")
    name = name.replace("_", "-")
    plain = argument.strip("'\" ")
    return _WAYS.get(plain, f"{{}}-{plain}" if plain else "{}").format(name)
