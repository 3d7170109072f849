"""What of a ledger is written, and in what order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from tetrapla.engine.facts.ledger import Ledger, ledger
from tetrapla.engine.facts.ranking import weighty
from tetrapla.engine.facts.types import FactKind, FactRow, Quotation, State
from tetrapla.engine.kinds import Level
from tetrapla.rows.facts.words import ALONE, counted_as, differs, facts_of

if TYPE_CHECKING:
    from tetrapla.engine.results import Comparison
    from tetrapla.export.formats import Export

ONE = "One version only: nothing is compared."


@dataclass(frozen=True)
class Selection:
    """A ledger, and which of its rows are wanted."""

    ledger: Ledger
    kinds: tuple[FactKind, ...] = tuple(FactKind)
    level: Level = Level.LIKELY
    """``LIKELY`` leaves hints out."""

    @classmethod
    def of(cls, comparison: Comparison) -> Selection:
        """All that is likely in a comparison."""
        return cls(ledger(comparison))

    @classmethod
    def of_export(cls, export: Export) -> Selection:
        """What the formats write; facts that were listed before are not listed again."""
        level = Level.HINT if export.hints else Level.LIKELY
        return cls(export.wording.ledger, level=level)

    @property
    def sigla(self) -> tuple[str, ...]:
        """Of the versions, in the order of their columns."""
        return self.ledger.comparison.sigla

    def rows(self, kind: FactKind) -> tuple[FactRow, ...]:
        """Those of a kind in the order of the story; none of a kind that is not wanted."""
        return self.ledger.of(kind, self.level) if kind in self.kinds else ()

    def compared(self, kind: FactKind) -> tuple[FactRow, ...]:
        """The rows of a kind without what stands in marks and is not compared."""
        return tuple(row for row in self.rows(kind) if not row.minor)

    def every(self) -> Iterator[FactRow]:
        """The rows of all kinds."""
        for kind in self.kinds:
            yield from self.rows(kind)

    def shared(self, kind: FactKind) -> list[FactRow]:
        """The rows that more than one version tells, what differs most first."""
        rows = (row for row in self.compared(kind) if not _is_alone(row))
        return sorted(rows, key=weighty)

    def alone(self, kind: FactKind) -> dict[str, list[FactRow]]:
        """Siglum -> the rows that it alone tells, in its own order; absent where it has none."""
        rows = [row for row in self.compared(kind) if _is_alone(row)]
        passages = self.ledger.comparison.by_id

        def place(row: FactRow, siglum: str) -> tuple[int, int]:
            first = facts_of(row, siglum, self.ledger)[0].place
            return passages[first.passage].start, first.start

        return {
            siglum: sorted(own, key=lambda row: place(row, siglum))
            for siglum in self.sigla
            if (own := [row for row in rows if siglum in row.cells])
        }

    @cached_property
    def uncompared(self) -> dict[str, list[Quotation]]:
        """Siglum -> what stands in marks and is not compared: terms, titles, a word or two.

        What is nested in a quotation is told there; versions without any are absent.
        """
        kept = self.ledger
        found: dict[str, list[Quotation]] = {}
        for row in self.rows(FactKind.QUOTATION):
            for siglum, ids in row.cells.items() if row.minor else ():
                own = [kept.quotations[i.rpartition(".")[0]] for i in ids]
                if shown := [quotation for quotation in own if not quotation.within]:
                    found.setdefault(siglum, []).extend(shown)
        return {siglum: found[siglum] for siglum in self.sigla if siglum in found}

    @cached_property
    def differs(self) -> bool:
        """Whether the versions differ in any row; one version alone differs from none."""
        return len(self.sigla) > 1 and any(differs(row, self.sigla) for row in self.every())

    @property
    def left_out(self) -> Counter[State]:
        """State -> how many rows are left out, as they are only hints."""
        if self.level is Level.HINT:
            return Counter()
        rows = (row for kind in self.kinds for row in self.ledger.of(kind))
        return Counter(row.state for row in rows if row.level is Level.HINT)


def _is_alone(row: FactRow) -> bool:
    return len(row.cells) + len(row.told) < 2


def counts_told(rows: Sequence[FactRow], sigla: Sequence[str]) -> str:
    """How many rows there are of each state: ``3 altered, 1 shorter, 4 same``.

    Args:
        rows: The rows.
        sigla: Of all versions.
    """
    counts = Counter(counted_as(row, sigla) for row in sorted(rows, key=weighty))
    alone = counts.pop(ALONE, 0)
    told = [f"{count} {state}" for state, count in counts.items()]
    return ", ".join([*told, f"{alone} {ALONE}"] if alone else told)


def left_out_told(selection: Selection) -> str:
    """What is left out as it is only a hint; empty: nothing is."""
    counts = selection.left_out
    if not counts:
        return ""
    told = ", ".join(f"{count} {state.value}" for state, count in sorted(counts.items()))
    return f"Not shown, as only hints: {told} (tetrapla facts --level hint)"
