"""Files of boilerplate rules that people write themselves."""

from __future__ import annotations

from tetrapla.engine.reading.yaml_tree import Told, read_told

LARGEST = 1_000_000
"""Bytes of a file of rules; all that are packaged together have under a third."""


def read_rule_file(path: str, *, trusted: bool = False) -> Told:
    """What a file of rules says, with the line of every part; no rule is checked yet.

    Args:
        path: The file.
        trusted: Whether it ships with the program, so that aliases may stand in it.

    Raises:
        ReadingError: It cannot be read, is too large, no text, or no YAML.
    """
    return read_told(path, largest=LARGEST, trusted=trusted)
