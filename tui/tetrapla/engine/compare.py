"""The pipeline: read -> repair -> segment -> flag -> align -> rows.

Words inside a row are compared later, by :mod:`tetrapla.engine.differences`, for the rows that
are looked at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import reduce
from operator import or_

from tetrapla.engine.align import align, arrange
from tetrapla.engine.align.types import Alignment, Arrangement, Place, PlaceLink, RowPlaces
from tetrapla.engine.align.unlike import without_unlike
from tetrapla.engine.collecting import uncollected
from tetrapla.engine.differences import same_wording
from tetrapla.engine.flags import asides, flag
from tetrapla.engine.languages import languages_of, words_of
from tetrapla.engine.model import Ghost, Link, Part, Passage, Row, Story
from tetrapla.engine.progress import Step, silent
from tetrapla.engine.repair import repair
from tetrapla.engine.resources import Resources, default_resources
from tetrapla.engine.results import Comparison, Examination
from tetrapla.engine.segment import segment
from tetrapla.engine.segment.sizes import refuse_too_many


@uncollected
def examine(
    story: Story, *, resources: Resources | None = None, step: Step = silent
) -> Examination:
    """Repair, cut into passages and flag every version of a story.

    Args:
        story: What was read.
        resources: Rules, words and known web sites; None: what ships with the program.
        step: Told now and then how far it is; what it raises ends the work.

    Raises:
        ReadingError: It is too much for the memory that people have.
    """
    refuse_too_many(story.versions)
    known = default_resources() if resources is None else resources
    versions = story.versions
    repaired = repair(versions, lexicon=known.lexicon, step=step)
    passages = {v.siglum: segment(v, r) for v, r in zip(versions, repaired, strict=True)}
    flags = flag(
        versions,
        repaired,
        passages,
        known.rules_for(_languages(passages)),
        lexicon=known.lexicon,
        sites=known.sites,
        languages=known.languages,
        step=step,
    )
    return Examination(
        story=story,
        passages=tuple(p for v in versions for p in passages[v.siglum]),
        flags=flags,
        asides=asides(passages, flags),
        shadows={v.siglum: r.shadow for v, r in zip(versions, repaired, strict=True)},
    )


def compare(story: Story, *, resources: Resources | None = None, step: Step = silent) -> Comparison:
    """Compare the versions of a story, from their texts to rows.

    Args:
        story: What was read; its ``base`` decides the order of the rows.
        resources: Rules, words and known web sites; None: what ships with the program.
        step: Told now and then how far it is; what it raises ends the work.
    """
    return align_story(examine(story, resources=resources, step=step), step=step)


def _languages(passages: Mapping[str, Sequence[Passage]]) -> frozenset[str]:
    """The languages that the versions are written in."""
    spoken = (languages_of(words_of(p.repaired_text) for p in told) for told in passages.values())
    return frozenset[str]().union(*spoken)


@uncollected
def align_story(examined: Examination, *, step: Step = silent) -> Comparison:
    """Align the passages of an examined story and set them in rows.

    Captions and credits that were cut from a paragraph take no part: they go where their
    paragraph goes. Nor does boilerplate inside a paragraph: “Please share this story!” behind its
    last sentence says nothing of what it tells.
    """
    bodies, aside = _bodies(examined)
    texts = [[examined.story_of(p) for p in version] for version in bodies]
    kinds = [[examined.asides.get(p.id, "") for p in version] for version in bodies]
    alignment = without_unlike(align(texts, aside=aside, step=step), kinds)
    return _arranged(examined, alignment, bodies, aside)


def _bodies(examined: Examination) -> tuple[list[list[Passage]], list[list[bool]]]:
    """The passages that are aligned, by version, and which of them are not the story.

    What is set aside in one version and is the story in another, word for word, is aligned with
    the story: as many copies of it as another version tells.
    """
    bodies = [[p for p in examined.passages_of(s) if p.part is Part.BODY] for s in examined.sigla]
    aside = [[p.id in examined.asides for p in version] for version in bodies]
    if not examined.asides:
        return bodies, aside
    keys = [[_wording(p.repaired_text) for p in version] for version in bodies]
    told = [
        Counter(key for key, out in zip(own, outside, strict=True) if not out)
        for own, outside in zip(keys, aside, strict=True)
    ]
    most = reduce(or_, told, Counter[str]())
    for own, outside, counts in zip(keys, aside, told, strict=True):
        for k, key in enumerate(own):
            if outside[k] and counts[key] < most[key]:
                counts[key] += 1
                outside[k] = False
    return bodies, aside


def _wording(text: str) -> str:
    """The same for passages of the same letters and digits; else for those of the same signs."""
    return "".join(filter(str.isalnum, text.casefold())) or "".join(text.split())


def _arranged(
    examined: Examination,
    alignment: Alignment,
    bodies: Sequence[Sequence[Passage]],
    aside: Sequence[Sequence[bool]],
) -> Comparison:
    """Set groups in reading order and speak of passages by their ids."""
    sigla, base = examined.sigla, examined.story.base
    arrangement = arrange(
        alignment.groups,
        [len(version) for version in bodies],
        base=sigla.index(base) if base in sigla else None,
        aside=aside,
    )
    return Comparison(
        story=examined.story,
        passages=examined.passages,
        flags=examined.flags,
        asides=examined.asides,
        shadows=examined.shadows,
        rows=_rows(examined, bodies, arrangement),
        links=_links(bodies, alignment, arrangement),
        ghosts=_ghosts(bodies, arrangement),
    )


def rearrange(comparison: Comparison, base: str | None) -> Comparison:
    """Set the same rows in the order of another base; links and groups stay as they are.

    Args:
        comparison: What was compared.
        base: Siglum of the version whose order the rows follow; None: the first version.
    """
    bodies, aside = _bodies(comparison)
    places = {p.id: (v, i) for v, version in enumerate(bodies) for i, p in enumerate(version)}
    groups = []
    for row in comparison.rows:
        cells = {
            v: tuple(places[i][1] for i in row.cells[s] if i in places)
            for v, s in enumerate(comparison.sigla)
            if s in row.cells
        }
        cells = {v: ids for v, ids in cells.items() if ids}
        if cells:
            groups.append(RowPlaces(cells, row.confidence))
    links = tuple(PlaceLink(places[x.a], places[x.b], x.score, x.reasons) for x in comparison.links)
    story = replace(comparison.story, base=base)
    alignment = Alignment(links, tuple(groups))
    return _arranged(replace(comparison, story=story), alignment, bodies, aside)


def _rows(
    examined: Examination, bodies: Sequence[Sequence[Passage]], arrangement: Arrangement
) -> tuple[Row, ...]:
    """The groups as rows, each body with the captions and credits that stood before it."""
    attached = {s: _attachments(examined.passages_of(s)) for s in examined.sigla}
    rows = [
        Row(
            cells={
                examined.sigla[v]: tuple(
                    i
                    for k in group.cells[v]
                    for i in (
                        *attached[examined.sigla[v]].get(bodies[v][k].id, ()),
                        bodies[v][k].id,
                    )
                )
                for v in sorted(group.cells)
            },
            confidence=group.confidence,
        )
        for group in arrangement.groups
    ]
    orphans = [ids for s in examined.sigla if (ids := attached[s].get("", ()))]
    rows += [Row({examined.by_id[ids[0]].version: ids}, 1.0) for ids in orphans]
    return tuple(rows)


def _attachments(passages: Sequence[Passage]) -> dict[str, tuple[str, ...]]:
    """Id of a body -> ids of the captions and credits cut off before it; '' -> those left over."""
    found: dict[str, tuple[str, ...]] = {}
    waiting: list[str] = []
    for passage in passages:
        if passage.part is not Part.BODY:
            waiting.append(passage.id)
        elif waiting:
            found[passage.id] = tuple(waiting)
            waiting = []
    if waiting:
        found[""] = tuple(waiting)
    return found


def _links(
    bodies: Sequence[Sequence[Passage]], alignment: Alignment, arrangement: Arrangement
) -> tuple[Link, ...]:
    """The links by passage id; moved where one of the two stands away from its own place."""

    def moved(left: Place, right: Place) -> bool:
        return (left in arrangement.homes) != (right in arrangement.homes)

    return tuple(
        Link(
            a=bodies[x.left[0]][x.left[1]].id,
            b=bodies[x.right[0]][x.right[1]].id,
            score=round(x.score, 4),
            moved=moved(x.left, x.right),
            reasons=x.reasons,
        )
        for x in sorted(alignment.links)
    )


def _ghosts(bodies: Sequence[Sequence[Passage]], arrangement: Arrangement) -> tuple[Ghost, ...]:
    homes = sorted((after, place) for place, after in arrangement.homes.items())
    return tuple(Ghost(bodies[v][i].id, after) for after, (v, i) in homes)


def differs(comparison: Comparison) -> bool:
    """Whether the versions tell anything differently, garbling and boilerplate left out.

    They do where a row of the story is not told by all of them, where one of its cells has another
    wording (:func:`tetrapla.engine.differences.same_wording`), or where a passage is told at
    another place.
    """
    if comparison.body(ghost.passage for ghost in comparison.ghosts):
        return True
    every = len(comparison.sigla)
    for row, tellers in zip(comparison.rows, comparison.tellers, strict=True):
        told = [comparison.body(row.cells[siglum]) for siglum in tellers]
        if told and (
            len(told) < every
            or not same_wording([" ".join(p.repaired_text for p in cell) for cell in told])
        ):
            return True
    return False
