"""YAML that people write: a tree of nodes with lines, or plain data with the lines beside it.

Nothing is ever turned into Python objects other than text, numbers, truth values, lists and
mappings. Aliases are refused, which leaves no way to make a small file large; only the files that
ship with the program may have them.
"""

from __future__ import annotations

import stat
from collections.abc import Mapping
from typing import Any, NamedTuple

import yaml

from tetrapla.engine.reading.decode import NotText, decode
from tetrapla.engine.reading.files import look, read_bytes, refusal
from tetrapla.engine.reading.yaml_faults import Fault, bad_character, fault_of, no_such_character
from tetrapla.errors import ReadingError

_DEEPEST = 16
"""Levels of nesting; no file that is read here needs more than five."""
_LESS_DEEP = "Take lists out of lists; a text that begins with a bracket needs quotation marks."
_NO_ALIAS = "Write out what it stands for; a text that begins with a star needs quotation marks."
NOTHING = "tag:yaml.org,2002:null"
"""The tag of a value that is left out."""

_MEANT_OTHERWISE = (yaml.YAMLError, ValueError, LookupError, AttributeError)
"""What comes of a tag that is not known, or that says of a text what it is not: ``!!bool goose``,
``!!int ""``, ``!!timestamp goose``."""

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
    """Something YAML allows and no file here does: the fault."""


class _PlainLoader(yaml.SafeLoader):
    """Builds the tree of nodes without aliases and without deep nesting."""

    depth = 0
    aliases = False

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        event: yaml.Event = self.peek_event()  # type: ignore[no-untyped-call]
        line = event.start_mark.line + 1 if event.start_mark else 0
        if isinstance(event, yaml.AliasEvent) and not self.aliases:
            raise _TooClever(Fault(line, "aliases (*) are not allowed", _NO_ALIAS))
        if self.depth >= _DEEPEST:
            raise _TooClever(Fault(line, "it is nested too deeply", _LESS_DEEP))
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
    try:
        text = decode(_bytes_of(path, largest)).text
    except NotText as finding:
        raise refusal(path, f"is {finding}.", "Write the file anew.") from None
    try:
        loader = _PlainLoader(text)
    except yaml.reader.ReaderError as error:
        raise _broken(path, bad_character(error, text)) from None
    loader.aliases = trusted
    try:
        node = loader.get_single_node()
    except _TooClever as finding:
        raise _broken(path, finding.args[0]) from None
    except yaml.MarkedYAMLError as error:
        raise _broken(path, fault_of(error, text)) from None
    except (OverflowError, ValueError):  # an escape such as \U99999999
        raise _broken(path, no_such_character(loader.line)) from None
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


def _bytes_of(path: str, largest: int) -> bytes:
    """The contents of a file; what is no such file is refused with a cure for files like these."""
    found = look(path)
    if stat.S_ISDIR(found.st_mode):
        raise refusal(path, "is a folder, not a file.", "Name a YAML file in it.")
    if found.st_size > largest:
        problem = f"is larger than {largest // 1_000_000} MB, which no such file needs to be."
        raise refusal(path, problem, "Check the path.")
    return read_bytes(path, largest=largest).data


def _broken(path: str, fault: Fault) -> ReadingError:
    return ReadingError(f"'{path}', line {fault.line}: {fault.problem}.", fault.cure)


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
        except _MEANT_OTHERWISE:
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
