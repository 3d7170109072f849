"""Which rows are shown, and what is said of those that are not: they are counted, never lost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
    def key(self) -> tuple[Show, tuple[str, ...]]:
        """What the rows that are shown depend on: the filter, and its versions if it has any."""
        if self.view.show is Show.COMMON:
            return Show.COMMON, self._columns
        return self.view.show, (self.active,) if self.view.show is Show.ONLY else ()

    @property
    def _columns(self) -> tuple[str, ...]:
        """The versions that have a column, in the order of the story."""
        sigla = self.wording.comparison.sigla
        return tuple(s for s in sigla if s not in self.view.hidden) or sigla

    @property
    def common(self) -> str:
        """What is common: ``common to all``, or to those that are not hidden."""
        shown = self._columns
        if len(shown) == len(self.wording.comparison.sigla):
            return str(Show.COMMON)
        return f"common to the {len(shown)} shown" if len(shown) > 1 else f"told in {shown[0]}"

    @property
    def label(self) -> str:
        """What is shown, in a few words: ``only in B``; empty for all rows."""
        if self.view.show is Show.COMMON:
            return self.common
        return label(self.view.show, self.active)

    @property
    def mask(self) -> Sequence[int]:
        """For each row of the comparison 1 if it is shown, else 0."""
        show, wording = self.view.show, self.wording
        if show is Show.DIFFERENCES:
            return wording.differing(self.view.ignored)
        return wording.kept.get(("shown", *self.key), self._mask)

    def _mask(self) -> bytes:
        comparison = self.wording.comparison
        tellers = comparison.tellers
        match self.view.show:
            case Show.COMMON:
                shown = frozenset(self._columns)
                return bytes(shown.issubset(told) for told in tellers)
            case Show.ONLY:
                alone = (self.active,)
                return bytes(told == alone for told in tellers)
            case Show.FLAGGED:
                return self._rows_of(
                    i for i, flags in comparison.flags_of.items() if any(f.counts for f in flags)
                )
            case Show.UNSURE:
                mask = bytearray(self._rows_of(comparison.moved))
                for row, data in enumerate(comparison.rows):
                    if data.confidence < UNSURE_BELOW and len(data.cells) > 1:
                        mask[row] = 1
                return bytes(mask)
        return b"\1" * len(comparison.rows)

    def _rows_of(self, passages: Iterable[str]) -> bytes:
        """For each row 1 if one of some passages stands in it."""
        comparison = self.wording.comparison
        mask = bytearray(len(comparison.rows))
        for passage in passages:
            if passage in comparison.row_of:
                mask[comparison.row_of[passage]] = 1
        return bytes(mask)

    @property
    def rows(self) -> frozenset[int] | None:
        """Indices of the rows of the comparison that are shown; None: all are, without a filter."""
        if self.view.show is Show.ALL:
            return None
        return frozenset(row for row, shown in enumerate(self.mask) if shown)

    def passes(self, row: int) -> bool:
        """Whether a row of the comparison is shown."""
        return self.view.show is Show.ALL or bool(self.mask[row])

    def nearest(self, place: float) -> float:
        """The place of the shown row that is nearest to a place; the place where none is shown.

        A ghost stays where it is if the row of its passage is shown.
        """
        comparison = self.wording.comparison
        if place != int(place) and any(
            g.after + 0.5 == place and self.passes(comparison.row_of[g.passage])
            for g in comparison.ghosts
        ):
            return place
        mask, here = bytes(self.mask), int(place)
        below, above = mask.find(1, max(0, here)), mask.rfind(1, 0, here + 1)
        if below < 0 and above < 0:
            return place
        nearer = above < 0 <= below or 0 <= below - here <= here - above
        row = below if nearer else above
        return place if row == place else row

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
    mask = bytes(filtered.mask)
    if filtered.view.show is Show.ALL:
        return "all rows are shown"
    shown = mask.count(1)
    what = {
        Show.DIFFERENCES: "differences only",
        Show.COMMON: filtered.common,
        Show.ONLY: f"told only in {filtered.active}",
        Show.FLAGGED: "flagged in any version",
        Show.UNSURE: "unsure or moved",
    }[filtered.view.show]
    return f"{what}: {shown or 'none'} of {len(mask)}"
