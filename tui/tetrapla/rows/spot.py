"""A place of a story that is found again when its texts were read anew, changed or not."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tetrapla.engine.model import Passage
from tetrapla.engine.results import Comparison

AROUND = (0, 1, -1, 2, -2, 3, -3)
"""The passages by which a place is known, from itself outwards."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A passage, known by its id and its text, and by the texts around it."""

    passage: str
    """Its id."""
    version: str
    """Its siglum."""
    number: int
    """Its number in its version, from 1."""
    texts: tuple[str, ...]
    """Digests of its text and those around it, in the order of :data:`AROUND`; empty beyond the
    ends of the version."""
    ghost: bool = False
    """Whether it is the place where a moved passage was told, not where its text stands."""

    def find(self, comparison: Comparison) -> float | None:
        """Where it is: a place of the story, or the nearest to it; None: its version is gone."""
        if self.version not in comparison.sigla:
            return None
        passages = comparison.passages_of(self.version)
        if not passages:
            return None
        found = passages[self._index(passages)].id
        if self.ghost and found in comparison.moved:
            return comparison.moved[found].after + 0.5
        return comparison.row_of[found]

    def _index(self, passages: Sequence[Passage]) -> int:
        """The passage with its text that is nearest to its number; else one beside a neighbour."""
        last = len(passages) - 1
        at = max(0, min(self.number - 1, last))
        if passages[at].id == self.passage and digest(passages[at].text) == self.texts[0]:
            return at
        where: dict[str, list[int]] = {}
        for k, passage in enumerate(passages):
            where.setdefault(digest(passage.text), []).append(k)
        for text, away in zip(self.texts, AROUND, strict=False):
            places = where.get(text, ())
            if places:
                nearest = min(places, key=lambda k: abs(k - away - self.number + 1))
                return max(0, min(nearest - away, last))
        return at


def spot_of(comparison: Comparison, place: float, active: str) -> Spot | None:
    """The spot of a place of the story.

    Args:
        comparison: The story.
        place: The index of a row; a half behind it for a ghost.
        active: Siglum of the version whose passage is preferred.

    Returns:
        None where nothing is told.
    """
    ghosts = [g.passage for g in comparison.ghosts if g.after + 0.5 == place]
    if not comparison.rows:
        return None
    row = comparison.rows[max(0, min(int(place), len(comparison.rows) - 1))]
    ids = ghosts or row.ids
    here = comparison.by_id[min(ids, key=lambda i: comparison.by_id[i].version != active)]
    passages = comparison.passages_of(here.version)
    indices = [here.number - 1 + away for away in AROUND]
    texts = tuple(digest(passages[k].text) if 0 <= k < len(passages) else "" for k in indices)
    return Spot(here.id, here.version, here.number, texts, bool(ghosts))


def spot_from(data: Mapping[str, object]) -> Spot:
    """A spot as it was written down.

    Raises:
        ValueError: It is none.
    """
    passage, version, number = data.get("passage"), data.get("version"), data.get("number")
    texts, ghost = data.get("texts"), data.get("ghost", False)
    right = isinstance(passage, str) and isinstance(version, str) and isinstance(number, int)
    if not right or not isinstance(texts, list) or not texts or not isinstance(ghost, bool):
        raise ValueError
    return Spot(str(passage), str(version), int(str(number)), tuple(map(str, texts)), ghost)


def digest(text: str) -> str:
    """A short name for a text, blind to white space."""
    plain = " ".join(text.split()).encode("utf-8", "surrogatepass")
    return hashlib.sha256(plain).hexdigest()[:16]
