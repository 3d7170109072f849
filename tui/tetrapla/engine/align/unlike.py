"""Boilerplate of different kinds is not the same thing: a summary is no teaser, however alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tetrapla.engine.align.equal import EQUAL
from tetrapla.engine.align.types import Alignment, Place, PlaceLink, RowPlaces


def without_unlike(alignment: Alignment, kinds: Sequence[Sequence[str]]) -> Alignment:
    """Drop the links between boilerplate of different kinds, and part what only they held together.

    Lines of equal text stay linked: the same words may be called one thing here and another there.

    Args:
        alignment: All links and groups.
        kinds: For each passage of each version what kind of boilerplate it is; empty: the story.
    """

    def unlike(link: PlaceLink) -> bool:
        left, right = (kinds[version][index] for version, index in (link.left, link.right))
        return bool(left and right) and left != right and link.score < EQUAL

    dropped = {place for x in alignment.links if unlike(x) for place in (x.left, x.right)}
    if not dropped:
        return alignment
    links = tuple(x for x in alignment.links if not unlike(x))
    links_of: dict[Place, list[PlaceLink]] = {}
    for link in links:
        links_of.setdefault(link.left, []).append(link)
    groups: list[RowPlaces] = []
    for group in alignment.groups:
        places = [(v, i) for v, cell in group.cells.items() for i in cell]
        if dropped.isdisjoint(places):
            groups.append(group)
        else:
            here = set(places)
            inside = [x for p in places for x in links_of.get(p, ()) if x.right in here]
            groups += _parts(places, inside)
    return Alignment(links, tuple(groups))


def _parts(places: Sequence[Place], links: Sequence[PlaceLink]) -> Iterator[RowPlaces]:
    """Passages as the groups that their links make."""
    part_of = {place: {place} for place in places}
    for link in links:
        joined = part_of[link.left] | part_of[link.right]
        part_of |= dict.fromkeys(joined, joined)
    for part in {min(part): part for part in part_of.values()}.values():
        cells: dict[int, tuple[int, ...]] = {}
        for version, index in sorted(part):
            cells[version] = (*cells.get(version, ()), index)
        scores = [x.score for x in links if x.left in part]
        confidence = sum(scores) / len(scores) if scores else 1.0
        yield RowPlaces(cells, confidence)
