"""The list of facts as lines of a screen, and what stands above and below it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from tetrapla.engine.facts.types import FactKind
from tetrapla.rows.bars import BETWEEN
from tetrapla.rows.blocks import fitted, place
from tetrapla.rows.facts.fact_cells import FactInks
from tetrapla.rows.facts.fact_entry import FactEntries
from tetrapla.rows.facts.fact_list import FactList, key_of_row
from tetrapla.rows.facts.fact_panel import fact_pages, fact_panel
from tetrapla.rows.facts.fact_view import EVERY, OTHERWISE
from tetrapla.rows.facts.words import (
    ALONE,
    NOT_IN_ALL,
    TABS,
    presence_told,
    said_told,
    state_told,
)
from tetrapla.rows.heads import opening_heads
from tetrapla.rows.heights import Heights
from tetrapla.rows.keys import KeyOf
from tetrapla.rows.listing import Listing, found_told, list_title, typed_line
from tetrapla.rows.roles import Line, Role, Run
from tetrapla.rows.view import Geometry, View
from tetrapla.rows.width import cell_width

HINT = "type to filter: words, speaker, state, version, passage"
READING = "Reading the facts …"
PERHAPS = {FactKind.QUOTATION: "perhaps the same", FactKind.NAME: "spelled otherwise"}
"""What the hints of a kind are called."""
_GROUPS = {
    EVERY: "all rows",
    OTHERWISE: "rows that differ",
    ALONE: "rows that only one version tells",
    NOT_IN_ALL: "rows that are the same, but not in all versions",
}
"""What is said of the rows of a group, where its name does not say it."""
_KEPT = 256
"""Rows whose lines are remembered."""
_LEAST_COUNTS = 12
_CUT = " …"
_NARROW = 12
"""Cells of text that a column keeps, whatever else would be good."""
_EDGE = 2
"""Cells that stay free at the right, where the table has its overview."""


def group_told(name: str) -> str:
    """Which rows a group has, in words."""
    return _GROUPS.get(name, f"only {name}")


class FactListing(Listing):
    """The rows of one kind, laid out."""

    def __init__(
        self,
        facts: FactList,
        view: View,
        geometry: Geometry,
        active: str,
        key_of: KeyOf,
        *,
        reading: bool = False,
    ) -> None:
        """Set up the list.

        Args:
            facts: What is listed.
            view: How words are coloured.
            geometry: Where the table has its columns.
            active: Siglum of the active version.
            key_of: The keys of the list.
            reading: Whether the facts are still being read: then there are none yet.
        """
        self.facts, self._key_of = facts, key_of
        self.active, self._reading = active, reading
        self.page = 0
        """Which page of what is told of the chosen row is shown."""
        self.geometry = _spaced(replace(geometry, overview=_EDGE))
        inks = FactInks(facts.ledger, view)
        self._entries = FactEntries(facts.ledger, inks, self.geometry, rules=view.ruled)
        self._comparison = facts.ledger.comparison
        self._kept: OrderedDict[tuple[str, str], tuple[Line, ...]] = OrderedDict()

    @property
    def count(self) -> int:
        """How many rows are listed."""
        return len(self.facts.found)

    def heights(self, width: int) -> Heights:
        """Lines of each row, measured where they are looked at."""
        if not self.count:
            return super().heights(width)
        found, entries = self.facts.found, self._entries
        return Heights(
            len(found),
            lambda index: entries.height(found[index]),
            lambda index: entries.estimate(found[index]),
        )

    def tabs(self, width: int) -> Line:
        """The kinds of facts, each with how many rows it has; at the right how they are."""
        runs: list[Run] = []
        for kind, name in TABS.items():
            label = name.capitalize()
            label += "" if self._reading else f" {self.facts.counts[kind][0]:,}"
            on = kind is self.facts.view.kind
            runs.append((f" {label} ", Role.CHIP if on else Role.TEXT))
            runs.append((" ", Role.TEXT))
        used = sum(cell_width(text) for text, _ in runs) + 2
        counts = self._counts(width - used - 2)
        size = sum(cell_width(text) for text, _ in counts)
        pieces = place(fitted(runs, width - 1), 0)
        return Line((*pieces, *place(counts, width - 1 - size)))

    def kind_at(self, x: int) -> FactKind | None:
        """The kind whose tab stands at a cell of the line of tabs; None: none does."""
        tabs = self.tabs(self.geometry.width).pieces[: 2 * len(TABS) : 2]
        for kind, piece in zip(TABS, tabs, strict=False):
            if piece.x <= x < piece.x + cell_width(piece.text):
                return kind
        return None

    def _counts(self, room: int) -> list[Run]:
        """How many rows of each state there are, as far as there is room."""
        runs: list[Run] = []
        groups, shown = self.facts.states, self.facts.view.group
        used = 0
        for k, group in enumerate(groups):
            told = f"{group.name} {group.rows:,}"
            size = cell_width(told) + (cell_width(BETWEEN) if runs else 0)
            if used + size + (0 if k == len(groups) - 1 else cell_width(_CUT)) > room:
                return [*runs, (_CUT, Role.QUIET)] if runs else []
            runs += [(BETWEEN, Role.QUIET)] if runs else []
            runs.append((told, Role.STRONG if group.name == shown else Role.QUIET))
            used += size
        return runs if room >= _LEAST_COUNTS else []

    def heads(self, width: int) -> Sequence[Line]:  # noqa: ARG002 - the geometry has it
        """The heads of the columns, where the table has them."""
        return opening_heads(self.geometry, self._comparison.story.versions, self.active)

    def entry_lines(self, index: int, width: int, *, on: bool) -> Sequence[Line]:  # noqa: ARG002
        """What a row is, and what each version tells."""
        row = self.facts.found[index]
        key = (key_of_row(row), self.active if on else "")
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        lines = self._kept[key] = self._entries.lines(row, self.active if on else "")
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return lines

    def title(self, width: int) -> Line:
        """The story, in how many facts its versions differ, and whether hints are put together."""
        facts = self.facts
        right = ""
        if name := PERHAPS.get(facts.view.kind):
            state = "on" if facts.view.perhaps else "off"
            right = f"{name}: {state} ({facts.hints})" if facts.hints else ""
        return list_title(self._comparison.story.title, (self._differing, "facts"), width, right)

    @cached_property
    def _differing(self) -> str:
        """``facts that differ: 9 quotations, 1 number``."""
        if self._reading:
            return "facts"
        if len(self._comparison.sigla) == 1:
            return "facts: one version"
        told = [
            f"{count:,} {name if count != 1 else name[:-1]}"
            for kind, name in TABS.items()
            if (count := self.facts.counts[kind][1])
        ]
        return f"facts that differ: {', '.join(told) or 'none that several versions tell'}"

    def filter_line(self, width: int, *, typing: bool) -> Line:
        """The filter; at the right what is left out, and in which order the rows stand."""
        facts, view = self.facts, self.facts.view
        parts = []
        if view.wanted.strip():
            parts.append(found_told(self.count, facts.group.rows, self._key_of))
        if view.group:
            parts.append(f"{self._key_of('states')}: {group_told(view.group)}")
        if view.by_story:
            parts.append("order of the story")
        if facts.hidden:
            hidden = [s for s in self._comparison.sigla if s in facts.hidden]
            parts.append(f"{' '.join(hidden)} hidden" if len(hidden) < 5 else "some are hidden")
        return typed_line(view.wanted, HINT, ", ".join(parts), width, typing=typing)

    @property
    def nothing(self) -> str:
        """Why the list is empty."""
        if self._reading:
            return READING
        facts, view = self.facts, self.facts.view
        nouns = TABS[view.kind]
        if view.wanted.strip():
            return f"No {nouns[:-1]} matches “{view.wanted.strip()}”."
        if view.group and facts.rows:
            return f"{group_told(view.group).capitalize()}: no {nouns} now."
        if facts.hidden:
            return f"No {nouns} are told in the versions that are shown."
        if view.kind is FactKind.QUOTATION:
            return "No quotations: nothing stands in quotation marks that is somebody’s words."
        return f"No {nouns} were found."

    def status(self, index: int) -> list[str]:
        """Which row, how it is told, and where it stands."""
        facts = self.facts
        if not self.count:
            return self._status_of_none()
        row = facts.found[index]
        noun = TABS[facts.view.kind][:-1]
        first = f"{noun} {index + 1:,} of {self.count:,}"
        if len(facts.sigla) > 1:  # one part: where it has no room its end is cut with a sign
            told = [state_told(row, facts.sigla, facts.ledger), said_told(row, facts.ledger)]
            told.append(presence_told(row, facts.sigla))
            first += f": {', '.join(filter(None, told))}"
        goal = facts.goal(row, self.active)
        return [first, f"{goal} in row {self._comparison.row_of[goal] + 1:,}"]

    def _status_of_none(self) -> list[str]:
        view, nouns = self.facts.view, TABS[self.facts.view.kind]
        if self._reading:
            return ["the facts are being read", f"{self._key_of('back')} goes back"]
        if view.wanted.strip():
            return [f"no {nouns} are listed: {self._key_of('back')} lists all"]
        if view.group:
            return [f"no {nouns} are listed: {self._key_of('states')} lists all"]
        return [f"no {nouns} are listed: {self._key_of('back')} goes back"]

    def panel(self, index: int, width: int, height: int) -> Sequence[Line]:
        """The chosen row: its words in context, and how the versions are to each other."""
        if not self.count:
            return []
        row, ledger = self.facts.found[index], self.facts.ledger
        key = self._key_of("further")
        return fact_panel(ledger, row, self.active, width, height, self.page, key)

    def pages(self, index: int, width: int, height: int) -> int:
        """How many panels of a size it takes to show all that is told of a row."""
        if not self.count:
            return 1
        return fact_pages(self.facts.ledger, self.facts.found[index], self.active, width, height)


def _spaced(geometry: Geometry) -> Geometry:
    """Columns with one cell more between passage and words: both may be numbers here."""
    if geometry.text_width <= _NARROW:
        return geometry
    return replace(geometry, gutter=geometry.gutter + 1, text_width=geometry.text_width - 1)
