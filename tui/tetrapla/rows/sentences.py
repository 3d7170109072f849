"""What is said in words: where you are, how much agrees, what a version holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tetrapla.engine.evidence import counted
from tetrapla.engine.kinds import Group
from tetrapla.rows.filters import UNSURE_BELOW
from tetrapla.rows.keys import KeyOf
from tetrapla.rows.row_differences import kinds_sentence
from tetrapla.rows.screen_rows import Kind, ScreenRow
from tetrapla.rows.view import Boilerplate, Highlight

if TYPE_CHECKING:
    from tetrapla.engine.results import Comparison, Tally
    from tetrapla.rows.table import Table


@dataclass(frozen=True, slots=True)
class Counts:
    """How many rows are told by how many versions."""

    rows: int
    by_all: int
    by_some: int
    by_one: int
    aside: int
    """Rows of nothing but boilerplate."""


def row_counts(comparison: Comparison) -> Counts:
    """Count the rows by how many versions tell them."""
    tellers = [len(told) for told in comparison.tellers]
    every = len(comparison.sigla)
    return Counts(
        rows=len(tellers),
        by_all=sum(n == every for n in tellers),
        by_some=sum(1 < n < every for n in tellers),
        by_one=sum(n == 1 and every > 1 for n in tellers),
        aside=sum(n == 0 for n in tellers),
    )


def counts_sentence(comparison: Comparison, *, alike: bool = False) -> str:
    """How many rows there are and who tells them; ``alike``: all tell all of the story alike."""
    counts = row_counts(comparison)
    rows = f"{counts.rows} row{'s' * (counts.rows != 1)}"
    if len(comparison.sigla) == 1:
        return f"{rows}, one version"
    if alike and not counts.aside:
        return f"{rows} told alike"
    if alike:
        return f"{rows}: {counts.by_all} told alike, {counts.aside} not the story"
    both = "both" if len(comparison.sigla) == 2 else "all"
    parts = [
        f"{counts.by_all} told by {both}",
        f"{counts.by_some} by some",
        f"{counts.by_one} by one",
    ]
    if len(comparison.sigla) == 2:
        del parts[1]
    if counts.aside:
        parts.append(f"{counts.aside} not the story")
    return f"{rows}: {', '.join(parts)}"


def mostly_boilerplate(tally: Tally) -> str:
    """``mostly boilerplate (62 %)``; empty for a version that is not."""
    return f"mostly boilerplate ({round(tally.share * 100)} %)" if tally.mostly_boilerplate else ""


def version_marks(tally: Tally) -> Iterator[list[str]]:
    """What a version holds besides the story, the longest way of saying it first.

    ``!2 ?1``, ``≡8``, ``mostly boilerplate (62 %)``: garbled flags, hints, passages set aside, and
    that they are more than the story; none that would be 0.
    """
    flags = " ".join(f"{m}{n}" for m, n in (("!", tally.garbled), ("?", tally.hints)) if n)
    garbled = [flags] if flags else []
    aside = [f"≡{tally.aside}"] if tally.aside else []
    if mostly := mostly_boilerplate(tally):
        brief = mostly.partition(" (")[0]
        yield from ([*garbled, *aside, mostly], [*garbled, mostly], [*garbled, brief], [brief])
    yield [*garbled, *aside]


def boilerplate_sentence(comparison: Comparison, state: Boilerplate) -> str:
    """What the key for boilerplate did, and to how much."""
    passages = sum(tally.aside for tally in comparison.tallies.values())
    parts = any(f.group is Group.BOILERPLATE and f.counts for f in comparison.flags)
    if not passages and not parts:
        return f"boilerplate {state}: there is none"
    how = {
        Boilerplate.FOLD: "on one line a version",
        Boilerplate.DIM: "there, but grey",
        Boilerplate.SHOW: "like any other text",
    }[state]
    return f"boilerplate {state}: {how}"


def told_by(comparison: Comparison, tellers: tuple[str, ...], *, alike: bool = False) -> str:
    """``told by A C, not B D``; ``told alike by A C`` where they tell it word for word."""
    told = "told alike" if alike else "told"
    missing = [s for s in comparison.sigla if s not in tellers]
    if not missing:
        return f"{told} by {'both' if len(tellers) == 2 else 'all'}"
    if not tellers:
        return "not the story"
    who = f"{' '.join(tellers)}{' only' if len(tellers) == 1 else ''}"
    if len(missing) > 6:
        return f"{told} by {who}, not by {len(missing)} others"
    return f"{told} by {who}, not {' '.join(missing)}"


def status(table: Table, index: int, active: str, key_of: KeyOf) -> list[str]:
    """Where the cursor is and what is there, in sentences, most telling first.

    Args:
        table: What is on the screen.
        index: The row of the screen with the cursor.
        active: Siglum of the active version.
        key_of: The keys that are named.
    """
    comparison = table.comparison
    if not table.items:
        return ["nothing to read"]
    item = table.items[index]
    if item.kind is not Kind.ROW:
        return _status_elsewhere(table, item, key_of)
    row = item.rows[0]
    data = comparison.rows[row]
    tellers = comparison.tellers[row]
    parts = [f"row {row + 1} of {len(comparison.rows)}"]
    if len(comparison.sigla) > 1:
        alike = len(tellers) > 1 and table.wording.same(row)
        parts.append(told_by(comparison, tellers, alike=alike))
    if active not in data.cells:
        return [*parts, f"nothing in {active}"]
    bodies = comparison.body(data.cells[active])
    if bodies and len(tellers) > 1:
        parts.append(_shared(table, row, active, "+".join(str(p.number) for p in bodies)))
        if kinds := row_kinds_sentence(table, row):
            parts.append(kinds)
    if repaired := _repaired(table, active, data.cells[active]):
        parts.append(repaired)
    moved = [i for i in data.ids if i in comparison.moved]
    if moved:
        parts.append(f"moved: {' '.join(moved)}")
    if data.confidence < UNSURE_BELOW and len(data.cells) > 1:
        parts.append("unsure")
    return parts


def _repaired(table: Table, active: str, ids: tuple[str, ...]) -> str:
    """``12 letters repaired``: damage has no mark at a passage where it runs through a version."""
    comparison = table.comparison
    shadow, by_id = comparison.shadows[active], comparison.by_id
    edits = [e for i in ids for e in shadow.within(by_id[i].start, by_id[i].end).edits]
    if not edits:
        return ""
    noun = "letter" if all(e.end - e.start == len(e.replacement) == 1 for e in edits) else "place"
    state = "garbled" if table.view.raw else "repaired"
    return f"{counted(len(edits), noun)} {state}"


def row_kinds_sentence(table: Table, row: int) -> str:
    """What differs between those who tell a row: ``numbers, wording``; empty: nothing.

    ``numbers against A`` where others than the two could be meant.
    """
    comparison = table.comparison
    if len(comparison.tellers[row]) < 2:
        return ""
    kinds = kinds_sentence(table.wording.kinds(row), table.view.ignored)
    base = comparison.story.base
    return f"{kinds} against {base}" if kinds and base and len(comparison.sigla) > 2 else kinds


def _shared(table: Table, row: int, active: str, number: str) -> str:
    share = table.wording.share(row, active, table.view)
    base = table.view.base
    whom = "shared"
    if table.view.highlight is Highlight.BASE and base is not None and base != active:
        if base not in table.wording.words(row):
            return f"{active}{number}: nothing in {base} to compare with"
        whom = f"in {base}"
    if not share:
        return f"{active}{number}: no words {whom}"
    if share == 1 and whom == "shared" and not table.wording.same(row):
        return f"{active}{number}: same words, other case or punctuation"
    # rounded down at the top: 100 % would say that nothing differs
    percent = round(share * 100) if share == 1 else min(99, round(share * 100))
    return f"{active}{number}: {percent} % of its words {whom}"


def _status_elsewhere(table: Table, item: ScreenRow, key_of: KeyOf) -> list[str]:
    """For ghosts, folds, and rows of hidden columns."""
    comparison = table.comparison
    every = len(comparison.rows)
    if item.kind is Kind.AWAY:
        return [f"row {item.rows[0] + 1} of {every}", table.away(item)]
    if item.rows:
        first, last = item.rows[0] + 1, item.rows[-1] + 1
        rows = f"row {first}" if first == last else f"rows {first} to {last}"
    if item.kind is Kind.OUT:
        return [f"{rows} of {every}", table.away(item), f"{key_of('show')} shows other rows"]
    if item.kind is Kind.FOLD:
        return [f"{rows} of {every}", "not the story", f"{key_of('boilerplate')} shows it"]
    told = " ".join(g.passage for g in item.ghosts)
    beside = [i for g in item.ghosts if (i := table.cells.partner(g.passage))]
    if len(item.ghosts) > 1:
        return [f"{told} are told here", f"their texts stand beside {' '.join(beside)}"]
    there = f"{key_of('other_end')} goes there"
    return [f"{told} is told here", f"its text stands beside {' '.join(beside)}", there]
