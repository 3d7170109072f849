"""Story files: a title, a base, and the versions with what is known of them.

The tree of its nodes is walked, so that every complaint can name the line and a number or a date
stays what was written.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

import yaml

from tetrapla.engine.reading.files import refusal
from tetrapla.engine.reading.history import address
from tetrapla.engine.reading.plan import Entry, Plan, found_in
from tetrapla.engine.reading.versions import Called, meant, siglum
from tetrapla.engine.reading.yaml_tree import NOTHING, read_tree
from tetrapla.errors import ReadingError

LARGEST = 1_000_000
"""Bytes of a story file."""
_STORY_KEYS = ("title", "base", "note", "versions")
_VERSION_KEYS = ("file", "name", "source", "date", "note")


def read_story_file(path: str) -> Plan:
    """What a story file says.

    Args:
        path: The file; the versions it names are looked for beside it.

    Returns:
        The plan; its title is empty where the file gives none. Where it names no versions, they
        are the texts of its folder.

    Raises:
        ReadingError: The file is too large, broken, or says something that cannot be meant; it
            names no versions, and there are no texts beside it.
    """
    tree = read_tree(path, largest=LARGEST)
    if tree is None:
        raise refusal(path, "is empty.", "Give it a title and a list of versions.")
    reader = _Reader(path)
    fields = reader.fields(tree, _STORY_KEYS, "the story file")
    title, note = reader.text(fields, "title"), reader.text(fields, "note")
    entries = reader.entries(fields.get("versions")) or found_in(str(Path(path).parent))
    base = reader.base(fields, entries)
    return Plan(
        title=title,
        entries=tuple(e._replace(is_base=k == base) for k, e in enumerate(entries)),
        notes=tuple(reader.notes),
        note=note,
    )


class _Reader:
    """Walks the nodes of one story file and collects what to tell about them."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.notes: list[str] = []

    def wrong(self, node: yaml.Node, problem: str, cure: str) -> ReadingError:
        return ReadingError(f"'{self.path}', line {node.start_mark.line + 1}: {problem}", cure)

    def fields(self, node: yaml.Node, known: Sequence[str], what: str) -> dict[str, yaml.Node]:
        """Key -> value of a mapping; keys that are not known are told and left out."""
        if not isinstance(node, yaml.MappingNode):
            cure = f"Write it as lines of 'key: value' with the keys {', '.join(known)}."
            raise self.wrong(node, f"{what} must be keys with values, not {_kind(node)}.", cure)
        found: dict[str, yaml.Node] = {}
        for key_node, value in node.value:
            key = str(key_node.value) if isinstance(key_node, yaml.ScalarNode) else "..."
            if key in found:
                raise self.wrong(key_node, f"'{key}' is given twice.", "Take one of them out.")
            if key in known:
                found[key] = value
            else:
                self.notes.append(self._unknown(key_node, key, known))
        return found

    def _unknown(self, node: yaml.Node, key: str, known: Sequence[str]) -> str:
        near = get_close_matches(key.casefold(), known, n=1)
        guess = f"did you mean '{near[0]}'?" if near else f"known are {', '.join(known)}."
        return f"'{self.path}', line {node.start_mark.line + 1}: unknown key '{key}'; {guess}"

    def text(self, fields: dict[str, yaml.Node], key: str) -> str:
        """A value that must be text (numbers and dates are text, too); empty where not given."""
        node = fields.get(key)
        if node is None or node.tag == NOTHING:
            return ""
        if not isinstance(node, yaml.ScalarNode):
            raise self.wrong(node, f"'{key}' must be text, not {_kind(node)}.", "Put it in quotes.")
        return " ".join(str(node.value).split())

    def entries(self, node: yaml.Node | None) -> list[Entry]:
        """The versions, in order; empty where the file names none."""
        if node is None or node.tag == NOTHING:
            return []
        if not isinstance(node, yaml.SequenceNode):
            cure = "Begin each with '- file: NAME'."
            raise self.wrong(node, f"'versions' must be a list, not {_kind(node)}.", cure)
        return [self._entry(item) for item in node.value]

    def _entry(self, node: yaml.Node) -> Entry:
        if isinstance(node, yaml.ScalarNode) and node.value:
            return self._kept(str(node.value))
        fields = self.fields(node, _VERSION_KEYS, "a version")
        file = self.text(fields, "file")
        if not file:
            raise self.wrong(node, "a version has no 'file'.", "Add 'file: NAME' to it.")
        name, source, date, note = (self.text(fields, key) for key in _VERSION_KEYS[1:])
        kept = self._kept(file)
        return kept._replace(name=name or kept.name, source=source, date=date, note=note)

    def _kept(self, file: str) -> Entry:
        """Where a version is kept: beside the story file, or in the history of that folder."""
        folder = Path(self.path).parent
        found = address(file)
        if found is not None:
            return Entry(file, name=found.name, folder=str(folder))
        return Entry(str(folder / file))

    def base(self, fields: dict[str, yaml.Node], entries: Sequence[Entry]) -> int | None:
        """Index of the version that the file makes the base; None where it makes none."""
        wanted = self.text(fields, "base")
        if not wanted:
            return None
        called = [Called(siglum(k), entry.name, entry.path) for k, entry in enumerate(entries)]
        found = meant(wanted, called)
        if len(found) == 1:
            return found[0]
        problem = "more than one" if found else "none"
        raise self.wrong(
            fields["base"],
            f"'base' is {problem} of the versions.",
            "Give the letter, the name or the file of one of them.",
        )


def _kind(node: yaml.Node) -> str:
    """What a node is, in front of people."""
    if isinstance(node, yaml.MappingNode):
        return "keys with values"
    return "a list" if isinstance(node, yaml.SequenceNode) else "a single text"
