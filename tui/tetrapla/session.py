"""What one reading remembers: the place, the toggles; every key is a pure transition."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from tetrapla.engine.differences.types import Kind as DifferenceKind
from tetrapla.engine.results import Comparison
from tetrapla.rows.columns import columns, moved, neighbour, order, toggled
from tetrapla.rows.facts.fact_view import FactView
from tetrapla.rows.filters import Filter
from tetrapla.rows.flag_list import FlagView
from tetrapla.rows.moves import moved_here, other_end
from tetrapla.rows.screen_rows import MERGED, Kind, ScreenRow
from tetrapla.rows.search import Found, Query, Search, Seeking
from tetrapla.rows.stops import stops_of
from tetrapla.rows.table import Table
from tetrapla.rows.view import Boilerplate, Geometry, Highlight, Show, View, fit
from tetrapla.rows.wording import Wording


@dataclass(frozen=True, slots=True)
class Session:
    """A comparison being read.

    The place is kept as a place in the story (:attr:`ScreenRow.place`), not as a line of the
    screen, so it survives folding, resizing and another base.
    """

    wording: Wording
    active: str
    """Siglum of the active version."""
    view: View = field(default_factory=View)
    place: float = 0
    """Where the cursor stands: the index of a row; a half behind it for a ghost."""
    flags: FlagView = field(default_factory=FlagView)
    """How the list of flags was left."""
    facts: FactView = field(default_factory=FactView)
    """How the list of facts was left."""
    wanted: Mapping[str, str] = field(default_factory=dict)
    """How the lists of differences, hits and versions are filtered, by their names."""
    search: Search | None = None
    """The search that is open; None: none is."""
    unfolded: bool = False
    """Whether a search has unfolded boilerplate, so that it folds again when that is closed."""
    unfiltered: tuple[float, float] = (0, -1)
    """The place before a filter moved the cursor, and where it moved it; -1: it did not."""

    @classmethod
    def start(cls, comparison: Comparison) -> Session:
        """A fresh reading: the first row that is the story, the first version active."""
        base = comparison.story.base
        view = View(base=base, highlight=Highlight.BASE if base else Highlight.AGREEMENT)
        first = next((k for k, told in enumerate(comparison.tellers) if told), 0)
        return cls(Wording(comparison), comparison.sigla[0], view, first)

    @property
    def comparison(self) -> Comparison:
        """What is read."""
        return self.wording.comparison

    def geometry(self, width: int) -> Geometry:
        """Where the columns stand at one width of the terminal."""
        digits = len(str(self.comparison.longest))
        there = fit(width, self.columns, self.active, digits, self.view.widest)
        away = tuple(s for s in self.comparison.sigla if s not in self.columns)
        return replace(there, away=away) if away else there

    @property
    def columns(self) -> tuple[str, ...]:
        """The versions that have a column, from left to right."""
        return columns(self.comparison.sigla, self.view)

    def toggle_version(self, siglum: str) -> Session:
        """With a version hidden, or shown again; the last one stays."""
        sigla, view = self.comparison.sigla, self.view
        if self.columns == (siglum,):
            return self
        active = neighbour(sigla, view, siglum) if siglum == self.active else self.active
        there = replace(self, active=active, view=toggled(view, siglum))
        return there.at_shown() if view.show is Show.COMMON else there

    def move_column(self, by: int, siglum: str = "") -> Session:
        """With a version, or the active one, one column further to the right (1) or left (-1)."""
        column = siglum or self.active
        sigla, view = self.comparison.sigla, moved(self.comparison.sigla, self.view, column, by)
        search = self.search and self.search.ordered(order(sigla, view))
        return replace(self, view=view, search=search)

    def table(self, width: int) -> Table:
        """The table at one width of the terminal."""
        table = Table(self.wording, self.view, self.geometry(width), self.active)
        table.show_hits(self.search)
        return table

    @property
    def filter(self) -> Filter:
        """Which rows are shown."""
        return Filter(self.wording, self.view, self.active)

    def at_shown(self) -> Session:
        """With the cursor on the nearest row that is shown."""
        return replace(self, place=self.filter.nearest(self.place))

    def with_ignored(self, ignored: frozenset[DifferenceKind]) -> Session:
        """With other kinds of difference that do not count."""
        return replace(self, view=replace(self.view, ignored=ignored)).at_shown()

    def next_show(self) -> Session:
        """With the next filter, the cursor on the nearest row that is shown.

        As long as the cursor is not moved, the place that it had before is what counts.
        """
        place = self.unfiltered[0] if self.unfiltered[1] == self.place else self.place
        wanted = replace(self, view=replace(self.view, show=self.view.show.next()))
        nearest = wanted.filter.nearest(place)
        return replace(wanted, place=nearest, unfiltered=(place, nearest))

    def at(self, item: ScreenRow) -> Session:
        """With the cursor on a row of the screen."""
        return replace(self, place=item.place)

    def at_row(self, row: int) -> Session:
        """With the cursor on a row of the comparison."""
        return replace(self, place=row)

    def at_shown_row(self, row: int) -> Session:
        """With the cursor on a row of the comparison; a filter that hides it is taken away."""
        there = self.at_row(row)
        if there.filter.passes(row):
            return there
        return replace(there, view=replace(there.view, show=Show.ALL))

    def at_passage(self, passage: str, *, alone: bool = False) -> Session:
        """With the cursor on a passage, its version active; boilerplate that hides it unfolds.

        Args:
            passage: Its id.
            alone: Whether its version is read alone, where passages fold whatever others tell.
        """
        comparison, found = self.comparison, self.comparison.by_id[passage]
        row = comparison.row_of[passage]
        there = self.activate(found.version).at_row(row)
        folds = not comparison.tellers[row]
        if alone:
            stops = stops_of(comparison, found.version, Boilerplate.FOLD)
            folds = any(found in stop.passages for stop in stops if stop.fold)
        if folds and self.view.boilerplate is Boilerplate.FOLD:
            there = there.with_boilerplate(Boilerplate.DIM)
        return there if alone else there.at_shown_row(row)

    def with_flags(self, flags: FlagView) -> Session:
        """With another view of the list of flags."""
        return replace(self, flags=flags)

    def with_wanted(self, name: str, wanted: str) -> Session:
        """With another filter of a list."""
        return replace(self, wanted={**self.wanted, name: wanted})

    def activate(self, siglum: str) -> Session:
        """With another version active, and shown if it was hidden."""
        view = self.view
        return replace(self, active=siglum, view=replace(view, hidden=view.hidden - {siglum}))

    def with_search(self, query: Query | None) -> Session:
        """With the hits of a query, at none of them yet; None: with no search open."""
        if query is None:
            return replace(self, search=None)
        seeking = self.seeking(query)
        seeking.go_on()
        return self.with_found(seeking.found)

    def seeking(self, query: Query) -> Seeking:
        """A search that is only begun."""
        return Seeking(self.comparison, query, self.search.found.texts if self.search else None)

    def with_found(self, found: Found) -> Session:
        """With a search that was made elsewhere."""
        found = found.ordered(order(self.comparison.sigla, self.view))
        return replace(self, search=Search(found))

    def without_search(self) -> Session:
        """With no search open; boilerplate that it unfolded folds again."""
        closed = replace(self, search=None)
        back = self.unfolded and self.view.boilerplate is Boilerplate.DIM
        return closed.with_boilerplate(Boilerplate.FOLD) if back else closed

    def at_hit(self, current: int, *, alone: bool = False) -> Session:
        """With the cursor on a hit of the search that is open; what hides it unfolds.

        Args:
            current: Index of the hit.
            alone: Whether its version is read alone.
        """
        if self.search is None:
            return self
        hit = self.search.found.hits[current]
        there = replace(self, search=replace(self.search, current=current))
        there = there.at_passage(hit.passage, alone=alone)
        opened = there.view.boilerplate is not self.view.boilerplate
        return replace(there, unfolded=self.unfolded or opened)

    def unfolded_for_hit(self) -> Session:
        """With boilerplate unfolded in which a hit cannot be seen otherwise."""
        return replace(self.with_boilerplate(Boilerplate.DIM), unfolded=True)

    def with_overview(self, overview: bool) -> Session:
        """With the overview shown or not."""
        return replace(self, view=replace(self.view, overview=overview))

    def with_raw(self, raw: bool) -> Session:
        """With the text as in the file, or repaired."""
        return replace(self, view=replace(self.view, raw=raw))

    def with_boilerplate(self, boilerplate: Boilerplate) -> Session:
        """With boilerplate folded, dim or shown."""
        view = replace(self.view, boilerplate=boilerplate)
        return replace(self, view=view, unfolded=False)

    def with_highlight(self, highlight: Highlight) -> Session:
        """With other colours."""
        return replace(self, view=replace(self.view, highlight=highlight))

    def step_version(self, by: int) -> Session:
        """With the next or previous version active; stops at the edges."""
        sigla = self.columns
        k = max(0, min(len(sigla) - 1, sigla.index(self.active) + by))
        return replace(self, active=sigla[k])

    def toggle_base(self, siglum: str = "") -> Session:
        """Make a version, or the active one, the base; if it is, compare each with all again."""
        siglum = siglum or self.active
        return self.with_base(None if self.view.base == siglum else siglum)

    def arranged(self, base: str | None) -> Wording:
        """The words with the rows in the order of another base, or of none."""
        from tetrapla.engine.compare import rearrange  # and with it all that compares

        return self.wording.rearranged(rearrange(self.comparison, base))

    def with_base(self, base: str | None, arranged: Wording | None = None) -> Session:
        """With another base, or none: the rows follow it, the cursor stays with its passage."""
        if base == self.view.base:
            return self
        wording = arranged or self.arranged(base)
        comparison = wording.comparison
        highlight = Highlight.BASE if base else Highlight.AGREEMENT
        return replace(
            self,
            wording=wording,
            view=replace(self.view, base=base, highlight=highlight),
            place=self._same_place(comparison),
            search=self.search and self.search.rearranged(comparison),
        )

    def _same_place(self, comparison: Comparison) -> float:
        """Where the passages under the cursor stand in another order of the rows."""
        row = min(len(self.comparison.rows) - 1, int(self.place))
        cells = self.comparison.rows[row].cells if row >= 0 else {}
        ids = cells.get(self.active) or next(iter(cells.values()), ())
        return comparison.row_of[ids[0]] if ids else 0

    def next_highlight(self) -> Session:
        """Agreement, against the base where there is one, none, and round again."""
        every = [Highlight.AGREEMENT, Highlight.BASE, Highlight.OFF]
        if self.view.base is None:
            every.remove(Highlight.BASE)
        return self.with_highlight(every[(every.index(self.view.highlight) + 1) % len(every)])

    def is_difference(self, item: ScreenRow) -> bool:
        """Whether a row of the story is worded differently, or not told by all."""
        if item.kind is Kind.ROW:
            return self.wording.differs(item.rows[0], self.view.ignored)
        return item.kind in MERGED and any(self.comparison.tellers[k] for k in self._sought(item))

    def _sought(self, item: ScreenRow) -> Iterable[int]:
        """The rows in which something is looked for: not in what is filtered out or hidden."""
        if item.kind not in MERGED:
            return item.rows
        shown, rows, away = self.filter, self.comparison.rows, self.view.hidden
        return (k for k in item.rows if shown.passes(k) and not away.issuperset(rows[k].cells))

    def is_flagged(self, item: ScreenRow) -> bool:
        """Whether anything in it is flagged in the active version."""
        rows = self._sought(item)
        ids = [i for k in rows for i in self.comparison.rows[k].cells.get(self.active, ())]
        return any(f.counts for i in ids for f in self.comparison.flags_of.get(i, ()))

    def is_moved(self, item: ScreenRow) -> bool:
        """Whether a passage here was moved, or the row is unsure."""
        return moved_here(self.comparison, item)

    def other_end(self, item: ScreenRow) -> tuple[float, str] | None:
        """The place and version of the other end of a move; None where nothing moved here."""
        return other_end(self.comparison, item, self.active)
