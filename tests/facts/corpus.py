"""News stories told by several outlets, with the facts that an editor would mark in them.

A file of ``stories`` holds one story. Its keys:

- ``title``, ``kind``;
- ``versions``: name -> its text with the marks of :mod:`tests.facts.marks`, paragraphs parted by a
  blank line;
- ``rows``: number of an utterance -> how its readings are to each other, parted by ``;``:
  ``ab altered, negation``. Readings of one letter are the same. ``a/b`` names two states that are
  both right, ``?`` behind them that a hint is enough; ``ab ?`` is neither right nor wrong; a label
  in brackets may be there or not;
- ``told``: ``utterance:version`` where it is told in the same words without quotation marks;
- ``never``: ``utterance-utterance`` that are different ones and must never share a row;
  ``!`` before it: the program is known to join them;
- ``numbers``: version -> lines of ``words | value | noun | qualifier | row``, in the order of the
  text, with all numbers of it. The value ``?`` counts neither way, nor does the noun ``*``;
- ``number rows``: row -> the states that are right for it, ``~`` before them: not asked for;
- ``names``: name -> what else it is called in the story, ``~`` before another spelling;
- ``maybe``: words that are names or not, as one likes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from tests.alignment.corpus import CorpusError
from tests.facts.marks import Piece, Quoted, Span, unmarked

STORIES = Path(__file__).parent / "stories"
_KEYS = {"title", "kind", "versions", "rows", "never", "numbers", "number rows", "names"}
_MORE_KEYS = {"told", "maybe"}


class Counted(NamedTuple):
    """A number as it is told."""

    span: Span
    value: str
    nouns: tuple[str, ...]
    """Those that are right; ``*``: any."""
    qualifier: str
    row: str
    """Empty: no other version tells it."""

    @property
    def open(self) -> bool:
        """Whether it counts neither way."""
        return self.value == "?"


class Relation(NamedTuple):
    """How two readings of an utterance are to each other."""

    states: frozenset[str]
    """Those that are right; empty: neither right nor wrong."""
    hint: bool
    """Whether a hint is enough."""
    labels: frozenset[str]
    open_labels: frozenset[str]
    """Labels that may be there or not."""


SAME = Relation(frozenset({"same"}), False, frozenset(), frozenset())


@dataclass(frozen=True, eq=False)
class Tale:
    """A story with its facts; equal only to itself."""

    id: str
    title: str
    kind: str
    texts: Mapping[str, str]
    """Name of a version -> its text without the marks."""
    quoted: tuple[Quoted, ...]
    pieces: tuple[Piece, ...]
    relations: Mapping[tuple[int, str], Relation]
    """Utterance and two readings in the order of the alphabet -> how they are to each other."""
    told: frozenset[tuple[int, str]]
    """Utterance and version that tells it in the same words without marks."""
    never: tuple[tuple[int, int], ...]
    """Different utterances."""
    failing: frozenset[tuple[int, int]]
    """Those of them that the program is known to join."""
    counted: tuple[Counted, ...]
    number_rows: Mapping[str, frozenset[str]]
    """Row -> the states that are right."""
    asked: frozenset[str]
    """Rows of numbers that have to be found."""
    names: Mapping[str, str]
    """Whatever somebody is called -> the name."""
    spelled: frozenset[str]
    """Names that are spelled in two ways."""
    maybe: frozenset[str]

    def relation(self, one: Piece, other: Piece) -> Relation:
        """How two pieces of one utterance are to each other."""
        if one.reading == other.reading:
            return SAME
        both = "".join(sorted((one.reading, other.reading)))
        return self.relations[one.group, both]


@cache
def load() -> tuple[Tale, ...]:
    """All stories, in order of file."""
    return tuple(
        parse(path.stem, yaml.safe_load(path.read_text("utf-8")))
        for path in sorted(STORIES.glob("*.yaml"))
    )


def parse(name: str, told: Mapping[str, Any]) -> Tale:
    """A story as it is written in a file.

    Raises:
        CorpusError: It contradicts itself or says what nobody understands.
    """
    if _KEYS - set(told) or set(told) - _KEYS - _MORE_KEYS:
        raise CorpusError(f"{name}: missing or unknown {sorted(_KEYS ^ set(told) - _MORE_KEYS)}")
    texts: dict[str, str] = {}
    quoted: list[Quoted] = []
    pieces: list[Piece] = []
    for version, marked in told["versions"].items():
        texts[version], said, told_there = unmarked(version, marked.strip())
        quoted += said
        pieces += told_there
    counted = [c for v, lines in told["numbers"].items() for c in _counted(v, texts[v], lines)]
    states = {row: str(said or "~") for row, said in told["number rows"].items()}
    names = {name: name for name in told["names"]}
    names |= {n.removeprefix("~"): name for name, more in told["names"].items() for n in more}
    tale = Tale(
        id=name,
        title=told["title"],
        kind=told["kind"],
        texts=texts,
        quoted=tuple(quoted),
        pieces=tuple(sorted(pieces, key=lambda piece: piece.span)),
        relations=dict(_relations(told["rows"])),
        told=frozenset((int(g), v) for g, v in (t.split(":") for t in _words(told, "told"))),
        never=tuple(_apart(both) for both in _words(told, "never")),
        failing=frozenset(_apart(n) for n in _words(told, "never") if n.startswith("!")),
        counted=tuple(counted),
        number_rows={r: frozenset(s.strip("~").split("/")) - {""} for r, s in states.items()},
        asked=frozenset(row for row, said in states.items() if not said.startswith("~")),
        names=names,
        spelled=frozenset(
            name for name, more in told["names"].items() if any(n.startswith("~") for n in more)
        ),
        maybe=frozenset(told.get("maybe", ())),
    )
    for wrong in _contradictions(tale):
        raise CorpusError(f"{name}: {wrong}")
    return tale


def _words(told: Mapping[str, Any], key: str) -> list[str]:
    return str(told.get(key, "")).split()


def _apart(both: str) -> tuple[int, int]:
    one, other = both.removeprefix("!").split("-")
    return int(one), int(other)


def _counted(version: str, text: str, lines: str) -> Iterator[Counted]:
    at = -1
    for line in lines.strip().splitlines():
        words, value, noun, qualifier, row = ([c.strip() for c in line.split("|")] + ["", ""])[:5]
        found = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)").search(text, at + 1)
        if found is None:
            raise CorpusError(f"{version}: no {words!r} behind {text[at : at + 30]!r}")
        at = found.start()
        nouns = tuple(noun.split("/"))
        yield Counted(Span(version, *found.span()), value, nouns, qualifier, row)


def _relations(rows: Mapping[int, str]) -> Iterator[tuple[tuple[int, str], Relation]]:
    for group, told in rows.items():
        for relation in told.split(";") if told != "same" else ():
            both, _, said = relation.strip().partition(" ")
            states, *labels = (word.strip() for word in said.split(","))
            yield (
                (group, both),
                Relation(
                    frozenset(states.rstrip("?").split("/")) - {""},
                    states.endswith("?"),
                    frozenset(label for label in labels if not label.startswith("(")),
                    frozenset(label.strip("()") for label in labels if label.startswith("(")),
                ),
            )


def _contradictions(tale: Tale) -> Iterator[str]:
    readings: dict[int, set[str]] = {}
    for piece in tale.pieces:
        readings.setdefault(piece.group, set()).add(piece.reading)
    asked = {
        (group, a + b) for group, told in readings.items() for a in told for b in told if a < b
    }
    yield from (f"how is {both}?" for both in sorted(asked - tale.relations.keys()))
    yield from (f"there is no {both}" for both in sorted(tale.relations.keys() - asked))
    groups = {g for both in tale.never for g in both} | {g for g, _ in tale.told}
    yield from (f"there is no utterance {g}" for g in sorted(groups - readings.keys()))
    rows = {c.row for c in tale.counted} - {""}
    yield from (
        f"no number or no state: {r}"
        for r in sorted(rows ^ tale.number_rows.keys())
        if r not in rows
    )
    every = " ".join(tale.texts.values())
    yield from (f"nobody is called {n}" for n in sorted(tale.names) if n not in every)
    for version, text in tale.texts.items():
        if re.search(r"[^\n]\n[^\n]|\n\n\n", text):
            yield f"{version} has lines that are no paragraphs"
