"""YAML that people write: a tree of nodes with lines, or plain data with the lines beside it.

Nothing is ever turned into Python objects other than text, numbers, truth values, lists and
mappings. Aliases are refused, which leaves no way to make a small file large; only the files that
ship with the program may have them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import yaml

from tetrapla.engine.reading.decode import NotText, decode
from tetrapla.engine.reading.files import read_bytes, refusal
from tetrapla.errors import ReadingError

_DEEPEST = 16
"""Levels of nesting; no file that is read here needs more than five."""
NOTHING = "tag:yaml.org,2002:null"
"""The tag of a value that is left out."""

Trail = tuple[int | str, ...]
"""The keys and indices that lead to a value: ``(3, "examples", "hit", 0)``."""


class Told(NamedTuple):
    """What a file says, and where."""

    data: Any
    """Texts, numbers, truth values, None, lists and mappings with keys of text."""
    lines: Mapping[Trail, int]
    """Where each value stands, from 1; of one with a key, the line of the key."""
    twice: tuple[tuple[Trail, int], ...]
    """Keys that are given again, with the line; the first one holds."""


class _TooClever(Exception):  # noqa: N818 - a finding, turned into a sentence below
    """Something YAML allows and no file here does: what, and the line, from 1."""


class _PlainLoader(yaml.SafeLoader):
    """Builds the tree of nodes without aliases and without deep nesting."""

    depth = 0
    aliases = False

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        event: yaml.Event = self.peek_event()  # type: ignore[no-untyped-call]
        line = event.start_mark.line + 1 if event.start_mark else 0
        if isinstance(event, yaml.AliasEvent) and not self.aliases:
            raise _TooClever("aliases (*) are not allowed", line)
        if self.depth >= _DEEPEST:
            raise _TooClever("it is nested too deeply", line)
        self.depth += 1
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node


def read_tree(path: str, *, largest: int, trusted: bool = False) -> yaml.Node | None:
    """The nodes of a file.

    Args:
        path: The file.
        largest: Bytes that it may have.
        trusted: Whether it ships with the program, so that aliases may stand in it.

    Returns:
        None where it says nothing.

    Raises:
        ReadingError: It cannot be read, is too large, no text, or no YAML.
    """
    data = read_bytes(path, largest=largest).data
    try:
        loader = _PlainLoader(decode(data).text)
        loader.aliases = trusted
        node = loader.get_single_node()
    except NotText as finding:
        raise refusal(path, f"is {finding}.", "Write the file anew.") from None
    except _TooClever as finding:
        problem, line = finding.args
        raise _broken(path, line, problem) from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problem = error.problem or error.context or "it is broken"
        raise _broken(path, mark.line + 1 if mark else 1, problem) from None
    except yaml.YAMLError:
        raise refusal(
            path, "holds characters that YAML does not allow.", "Take them out."
        ) from None
    return None if isinstance(node, yaml.ScalarNode) and node.tag == NOTHING else node


def read_told(path: str, *, largest: int, trusted: bool = False) -> Told:
    """The data of a file and the line of every part of it.

    Args:
        path: The file.
        largest: Bytes that it may have.
        trusted: As for :func:`read_tree`.

    Raises:
        ReadingError: As for :func:`read_tree`.
    """
    walker = _Walker()
    tree = read_tree(path, largest=largest, trusted=trusted)
    data = None if tree is None else walker.value(tree, ())
    return Told(data, walker.lines, tuple(walker.twice))


def _broken(path: str, line: int, problem: str) -> ReadingError:
    return ReadingError(
        f"'{path}', line {line}: {problem}.",
        "Correct that line; a text with a colon in it needs quotes.",
    )


class _Walker:
    """Turns nodes into data and notes where they stand."""

    def __init__(self) -> None:
        self.lines: dict[Trail, int] = {}
        self.twice: list[tuple[Trail, int]] = []
        self._scalars = yaml.SafeLoader("")

    def value(self, node: yaml.Node, trail: Trail) -> object:
        self.lines.setdefault(trail, _line(node))
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, trail)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*trail, i)) for i, item in enumerate(node.value)]
        try:
            value = self._scalars.construct_object(node)
        except (yaml.YAMLError, ValueError):  # a tag of its own, a date that is none
            value = str(node.value)
        return value if isinstance(value, str | bool | int | float | None) else str(node.value)

    def _mapping(self, node: yaml.MappingNode, trail: Trail) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key_node, value in node.value:
            key = str(key_node.value) if isinstance(key_node, yaml.ScalarNode) else "..."
            if key in found:
                self.twice.append(((*trail, key), _line(key_node)))
                continue
            self.lines[*trail, key] = _line(key_node)
            found[key] = self.value(value, (*trail, key))
        return found


def _line(node: yaml.Node) -> int:
    return node.start_mark.line + 1
