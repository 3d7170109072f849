"""Stories in several versions, with a hand-made answer to what tells the same.

A file holds one story, or several, parted by ``---``. Its keys:

- ``title``, ``language``, ``kind`` (one of :data:`KINDS`);
- ``versions``: name -> its passages, numbered from 0;
- ``groups``: rows, each name of a version -> numbers of the passages that tell the same thing:
  all pairs across versions inside a group are links. What stands in no group is told once;
- ``several``: the passages ``[version, i]`` that are meant to stand in more than one group, since
  their version tells in one paragraph what another tells in two;
- ``possible``: pairs ``[version, i, version, j]`` that are neither right nor wrong;
- ``furniture``: name -> numbers of the passages that are not the story. Two of them may be
  linked or not; none may be linked with the story.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

import yaml

EXAM = Path(__file__).parent / "stories"
TRAINING = Path(__file__).parents[2] / "scripts" / "alignment_training"
"""Stories of the same sorts, from which the weights may be learned; none is in both."""
BETWEEN = "\n\n"
"""What stands between two passages in the text of a version."""
UNRELATED = "unrelated"
"""The kind of texts that have nothing to do with each other."""
KINDS = {
    "news rewrite": "one event by several outlets",
    "retelling": "one tale by several tellers",
    "paraphrase": "sentence by sentence with hardly a word in common, as translations are",
    "moved": "the same sections in another order",
    "merged": "paragraphs of one version are split or joined in another",
    "furniture": "much of each version is not the story",
    "short": "many versions of one to four sentences",
    "sister": "many short versions; some tell another event with the same cast",
    "revisions": "drafts of one text",
    UNRELATED: "texts of one genre that tell nothing in common",
}
_KEYS = {"title", "language", "kind", "versions", "groups"}
_MORE_KEYS = {"several", "possible", "furniture"}


class CorpusError(ValueError):
    """A story is not written as stories are."""


class Place(NamedTuple):
    """A passage of a story."""

    version: str
    number: int
    """0 for the first passage of its version."""


Pair = frozenset[Place]
"""Two passages of different versions."""


def pair(one: Place, other: Place) -> Pair:
    """Two passages, in no order."""
    return frozenset((one, other))


@dataclass(frozen=True, eq=False)
class Tale:
    """A story in several versions, with what tells the same; equal only to itself."""

    id: str
    """Name of its file; with the number of the story where the file holds several."""
    title: str
    language: str
    kind: str
    """One of :data:`KINDS`."""
    versions: Mapping[str, tuple[str, ...]]
    """Name -> passages."""
    groups: tuple[Mapping[str, tuple[int, ...]], ...]
    """Each: name of a version -> numbers of the passages that tell the same thing."""
    several: frozenset[Place] = frozenset()
    """Passages that stand in more than one group."""
    possible: frozenset[Pair] = frozenset()
    """Neither right nor wrong."""
    furniture: frozenset[Place] = frozenset()
    """Passages that are not the story."""

    @cached_property
    def links(self) -> frozenset[Pair]:
        """All pairs of passages that tell the same thing."""
        return frozenset(p for group in self.groups for p in _across(_places(group)))

    @cached_property
    def open_links(self) -> frozenset[Pair]:
        """Pairs that count neither way as links."""
        return self.possible | frozenset(_across(sorted(self.furniture)))

    @cached_property
    def open_rows(self) -> frozenset[Pair]:
        """Pairs that count neither way as put in one row.

        Where one passage tells what others tell in two, a row has to hold all three; whether the
        two are then called the same is not its choice.
        """
        bound = (p for places in self._bound() for p in _across(sorted(places)))
        return (self.open_links | frozenset(bound)) - self.links

    def _bound(self) -> list[set[Place]]:
        """Passages that hang together by groups that share a passage."""
        parts: list[set[Place]] = []
        for group in self.groups:
            places = set(_places(group))
            touching = [part for part in parts if part & places]
            parts = [part for part in parts if not part & places]
            parts.append(places.union(*touching))
        return parts

    def text(self, version: str) -> str:
        """The passages of a version, joined by blank lines."""
        return BETWEEN.join(self.versions[version])

    def starts(self, version: str) -> list[int]:
        """Where the passages of a version start in its text."""
        starts, at = [], 0
        for passage in self.versions[version]:
            starts.append(at)
            at += len(passage) + len(BETWEEN)
        return starts


def _places(group: Mapping[str, tuple[int, ...]]) -> list[Place]:
    return [Place(version, number) for version, numbers in group.items() for number in numbers]


def _across(places: list[Place]) -> Iterator[Pair]:
    return (pair(a, b) for a, b in combinations(places, 2) if a.version != b.version)


@cache
def load(folder: Path = EXAM) -> tuple[Tale, ...]:
    """All stories of a folder, in order of file and place.

    Raises:
        CorpusError: A story has an unknown key, kind, version or number.
    """
    return tuple(tale for path in sorted(folder.glob("*.yaml")) for tale in _read(path))


def _read(path: Path) -> Iterator[Tale]:
    told = list(yaml.safe_load_all(path.read_text("utf-8")))
    for number, one in enumerate(told, 1):
        yield parse(path.stem if len(told) == 1 else f"{path.stem}/{number}", one)


def parse(name: str, told: Mapping[str, Any]) -> Tale:
    """A story as it is written in a file.

    Args:
        name: Its id, also for the error.
        told: What the file says.

    Raises:
        CorpusError: It contradicts itself or says what nobody understands.
    """
    if _KEYS - set(told) or set(told) - _KEYS - _MORE_KEYS:
        raise CorpusError(f"{name}: missing or unknown {sorted(_KEYS ^ set(told) - _MORE_KEYS)}")
    if told["kind"] not in KINDS:
        raise CorpusError(f"{name}: what kind is {told['kind']!r}?")
    tale = Tale(
        id=name,
        title=told["title"],
        language=told["language"],
        kind=told["kind"],
        versions={version: tuple(texts) for version, texts in told["versions"].items()},
        groups=tuple({v: tuple(ns) for v, ns in group.items()} for group in told["groups"]),
        several=frozenset(Place(*place) for place in told.get("several", ())),
        possible=frozenset(
            pair(Place(a, i), Place(b, j)) for a, i, b, j in told.get("possible", ())
        ),
        furniture=frozenset(_places(told.get("furniture", {}))),
    )
    for wrong in _contradictions(tale):
        raise CorpusError(f"{name}: {wrong}")
    return tale


def _contradictions(tale: Tale) -> Iterator[str]:
    known = {Place(v, k) for v, texts in tale.versions.items() for k in range(len(texts))}
    used = Counter(place for group in tale.groups for place in _places(group))
    named = {*used, *tale.several, *tale.furniture, *(x for p in tale.possible for x in p)}
    yield from (f"there is no {place}" for place in sorted(named - known))
    yield from (f"a group of one version: {g}" for g in tale.groups if len(g) < 2)
    yield from (f"in one version: {sorted(p)}" for p in tale.possible if len(_versions(p)) < 2)
    twice = {place for place, times in used.items() if times > 1}
    yield from (f"told to be in several groups, or not: {p}" for p in twice ^ tale.several)
    yield from (f"a link and possible: {sorted(p)}" for p in tale.possible & tale.links)
    yield from (f"furniture in a group: {p}" for p in sorted(tale.furniture & set(used)))
    for version, texts in tale.versions.items():
        for text in texts:
            if not isinstance(text, str) or text != text.strip() or not text or "\n" in text:
                yield f"{version} has a passage that is no paragraph: {text!r}"


def _versions(places: Pair) -> set[str]:
    return {place.version for place in places}
