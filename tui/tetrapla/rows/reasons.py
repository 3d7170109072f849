"""Why passages stand together: shared wording and links, as blocks for the details."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from tetrapla.engine.differences.types import Word
from tetrapla.engine.model import Passage
from tetrapla.engine.results import Comparison
from tetrapla.rows.blocks import Block, Runs, hanging
from tetrapla.rows.roles import Role
from tetrapla.rows.unseen import unseen_alone, unseen_in
from tetrapla.rows.wording import Wording

LABEL = 13
"""Cells for ``also in A B``."""


def wording_blocks(wording: Wording, row: int, active: str, width: int) -> Iterator[Block]:
    """Phrases of the active version by who shares them, then what the others share."""
    words = wording.words(row)
    if active not in words:
        return
    comparison = wording.comparison
    tellers = tuple(words)
    if len(tellers) < 2:
        missing = [s for s in comparison.sigla if s != active]
        text = f"not told in {' '.join(missing)}" if missing else "the only version"
        yield Block("Wording", (((text, Role.QUIET),),))
        return
    mine = phrases(wording, row, active, words[active])
    lines: list[Runs] = []
    for others in sorted(mine, key=lambda o: (-len(o), sorted(o))):
        label, role = _who(others, active, tellers)
        text = " … ".join(mine[others])
        lines += hanging((label, Role.QUIET), text, role, width, LABEL)
    for passage in comparison.body(comparison.rows[row].cells[active]):
        for start, end in comparison.aside_spans(passage):
            text = passage.repaired_text[start:end]
            lines += hanging(("aside", Role.QUIET), text, Role.ASIDE, width, LABEL)
    story = {s: comparison.body(comparison.rows[row].cells[s]) for s in tellers}
    told = {s: unseen_in(comparison, passages) for s, passages in story.items()}
    here, there = unseen_alone(told, active)
    lines += _unseen("unseen", here, width)
    missing = [s for s in comparison.sigla if s not in tellers]
    if missing:
        lines.append(((f"not told in {' '.join(missing)}", Role.QUIET),))
    yield Block("Wording", tuple(lines))
    rest = list(elsewhere(wording, row, active, width))
    for siglum, notes in there.items():
        rest += _unseen(f"unseen in {siglum}", notes, width)
    if rest:
        yield Block(f"Elsewhere, not in {active}", tuple(rest))


def _unseen(label: str, notes: Sequence[str], width: int) -> list[Runs]:
    """What makes texts differ that look alike, by name; none of nothing."""
    if not notes:
        return []
    return hanging((label, Role.QUIET), " … ".join(notes), Role.TEXT, width, LABEL)


def _who(others: frozenset[str], active: str, tellers: Sequence[str]) -> tuple[str, Role]:
    if not others:
        return f"only in {active}", Role.ONLY
    if len(others) == len(tellers) - 1:
        return ("in all" if len(tellers) > 2 else "in both"), Role.ALL
    return f"also in {' '.join(sorted(others))}", Role.SOME


def phrases(
    wording: Wording, row: int, siglum: str, cell: Sequence[Sequence[Word]]
) -> dict[frozenset[str], list[str]]:
    """Runs of words of a cell that the same versions share; boilerplate inside it is left out.

    Args:
        wording: The comparison with its words.
        row: Index of the row.
        siglum: The version.
        cell: What :meth:`Wording.words` gives for it.

    Returns:
        The other versions that share the words (none: only here) -> the runs, in order.
    """
    comparison = wording.comparison
    passages = comparison.body(comparison.rows[row].cells[siglum])
    found: dict[frozenset[str], list[str]] = {}
    for passage, every in zip(passages, cell, strict=True):
        asides = comparison.aside_spans(passage)
        words = [w for w in every if not any(a <= w.start < b for a, b in asides)]
        for others, run in groupby(words, key=lambda w: w.others):
            members = list(run)
            text = passage.repaired_text[members[0].start : members[-1].end]
            found.setdefault(others, []).append(text)
    return found


def elsewhere(wording: Wording, row: int, active: str, width: int) -> Iterator[Runs]:
    """What the others have and the active version has not: shared by several, then by one alone."""
    found: dict[frozenset[str], list[str]] = {}
    for siglum, cell in wording.words(row).items():
        if siglum == active:
            continue
        for others, texts in phrases(wording, row, siglum, cell).items():
            who = others | {siglum}
            if active not in others and siglum == min(who):
                found.setdefault(who, []).extend(t for t in texts if others or wording.weighs(t))
    for who in sorted(found, key=lambda o: (-len(o), sorted(o))):
        if found[who]:
            alone = len(who) == 1
            label = f"{'only ' if alone else ''}in {' '.join(sorted(who))}"
            text = " … ".join(found[who])
            role = Role.ONLY if alone else Role.SOME
            yield from hanging((label, Role.QUIET), text, role, width, LABEL)


def link_blocks(
    comparison: Comparison, row: int, passages: Sequence[Passage], width: int
) -> list[Block]:
    """The links of the passages, inside the row and beyond it, with what they rest on."""
    mine = {p.id for p in passages}
    inside: list[Runs] = []
    beyond: list[Runs] = []
    linked: set[str] = set()
    linking = [p for p in passages if comparison.links_of.get(p.id)]
    for passage in linking:
        links = comparison.links_of[passage.id]
        if len(linking) > 1:
            inside.append(((passage.id, Role.QUIET),))
        for link in links:
            other = link.b if link.a in mine else link.a
            linked.add(other)
            score = f"{link.score:.2f}".replace("0.", " .")
            label = f"{other:<4} {score}  "
            text = ", ".join(link.reasons)
            lines = hanging((label, Role.QUIET), text, Role.TEXT, width)
            (inside if comparison.row_of[other] == row else beyond).extend(lines)
    cells = comparison.rows[row].cells
    for siglum, ids in cells.items():
        for teller in comparison.body(ids):
            if siglum != passages[0].version and teller.id not in linked:
                text = "through the other versions of this row"
                inside += hanging((f"{teller.id:<11}", Role.QUIET), text, Role.QUIET, width)
    blocks = [Block("Together because of", tuple(inside))] if inside else []
    if beyond:
        blocks.append(Block("Linked, but in another row", tuple(beyond)))
    return blocks
