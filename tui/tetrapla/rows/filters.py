"""Which rows are shown, and what is said of those that are not: they are counted, never lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tetrapla.rows.view import Show, View
from tetrapla.rows.wording import Wording

UNSURE_BELOW = 0.5
"""A row that is less probable than this is unsure."""
ASIDE = "not the story"
"""What a row of nothing but boilerplate is called; told last."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Tells which rows are shown under one view, and why others are not."""

    wording: Wording
    view: View
    active: str
    """Siglum of the active version: only one filter asks for it."""

    @property
    def key(self) -> tuple[Show, str]:
        """What the rows that are shown depend on: the filter, and its version if it has one."""
        return self.view.show, self.active if self.view.show is Show.ONLY else ""

    @property
    def label(self) -> str:
        """What is shown, in a few words: ``only in B``; empty for all rows."""
        return label(self.view.show, self.active)

    @property
    def test(self) -> Callable[[int], bool] | None:
        """Whether a row of the comparison is shown; None: every one is."""
        return None if self.view.show is Show.ALL else self.passes

    def passes(self, row: int) -> bool:
        """Whether a row of the comparison is shown."""
        comparison = self.wording.comparison
        tellers = comparison.tellers[row]
        match self.view.show:
            case Show.ALL:
                return True
            case Show.DIFFERENCES:
                return self.wording.differs(row, self.view.ignored, guess=True)
            case Show.COMMON:
                return len(tellers) == len(comparison.sigla)
            case Show.ONLY:
                return tellers == (self.active,)
            case Show.FLAGGED:
                return any(
                    flag.counts for i in self._ids(row) for flag in comparison.flags_of.get(i, ())
                )
            case Show.UNSURE:
                return self._unsure(row)

    def _ids(self, row: int) -> Iterator[str]:
        for cell in self.wording.comparison.rows[row].cells.values():
            yield from cell

    def _unsure(self, row: int) -> bool:
        """Whether a passage in it was moved, or whether it belongs together is not sure."""
        comparison = self.wording.comparison
        data = comparison.rows[row]
        if len(data.cells) > 1 and data.confidence < UNSURE_BELOW:
            return True
        return any(i in comparison.moved for i in self._ids(row))

    def nearest(self, place: float) -> float:
        """The place of the shown row that is nearest to a place; the place where none is shown.

        A ghost stays where it is if the row of its passage is shown.
        """
        comparison = self.wording.comparison
        last = len(comparison.rows) - 1
        if place != int(place) and any(
            g.after + 0.5 == place and self.passes(comparison.row_of[g.passage])
            for g in comparison.ghosts
        ):
            return place
        for distance in range(last + 2):
            for row in (int(place) + distance, int(place) - distance):
                if 0 <= row <= last and self.passes(row):
                    return place if row == place else row
        return place

    def told(self, rows: Sequence[int]) -> str:
        """How many rows are not on the screen, and what they are: ``12 rows told alike``."""
        reasons: dict[str, int] = {}
        for row in rows:
            reason = self._reason(row)
            reasons[reason] = reasons.get(reason, 0) + 1
        every = f"{len(rows)} row{'s' * (len(rows) > 1)}"
        if len(reasons) == 1:
            return f"{every} {next(iter(reasons))}"
        order = sorted(reasons, key=lambda reason: (reason == ASIDE, -reasons[reason]))
        return f"{every}: {', '.join(f'{reasons[reason]} {reason}' for reason in order)}"

    def _reason(self, row: int) -> str:
        """What a row is that is not on the screen; one of a hidden column says whose it is."""
        comparison = self.wording.comparison
        tellers = comparison.tellers[row]
        if self.passes(row):
            told = comparison.rows[row].cells
            return f"told only in {' and '.join(s for s in comparison.sigla if s in told)}"
        if self.view.show is Show.FLAGGED:
            return "not flagged"
        if self.view.show is Show.UNSURE:
            return "neither moved nor unsure"
        if not tellers:
            return ASIDE
        if len(tellers) == 1:
            return f"told only in {tellers[0]}"
        if len(tellers) < len(comparison.sigla):
            return "told by some"
        if self.view.show is Show.DIFFERENCES and not self.wording.same(row):
            return "alike in what counts"
        return "told alike" if self.view.show is Show.DIFFERENCES else "told by all"


def label(show: Show, active: str) -> str:
    """What is shown, in a few words: ``only in B``; empty for all rows."""
    if show is Show.ALL:
        return ""
    return f"only in {active}" if show is Show.ONLY else str(show)


def filter_sentence(filtered: Filter) -> str:
    """What the key for the filter did, and how many rows it leaves."""
    rows = range(len(filtered.wording.comparison.rows))
    if filtered.view.show is Show.ALL:
        return "all rows are shown"
    shown = sum(map(filtered.passes, rows))
    what = {
        Show.DIFFERENCES: "differences only",
        Show.COMMON: "common to all",
        Show.ONLY: f"told only in {filtered.active}",
        Show.FLAGGED: "flagged in any version",
        Show.UNSURE: "unsure or moved",
    }[filtered.view.show]
    return f"{what}: {shown or 'none'} of {len(rows)}"
