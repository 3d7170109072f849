"""How the list of facts is looked at: what a reading remembers of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from tetrapla.engine.facts.types import FactKind

EVERY, OTHERWISE = "", "what differs"
SAID, MEDIA = "attributed otherwise", "other medium"
"""Which rows are shown: all, those that several versions tell and not alike, those of which they
name other speakers, those of which they name other media; besides these each state that there is.
"""


@dataclass(frozen=True, slots=True)
class FactView:
    """How the facts are looked at."""

    kind: FactKind = FactKind.QUOTATION
    perhaps: bool = False
    """Put together also what is only perhaps the same."""
    by_story: bool = False
    """List in the order of the story; else what differs most first."""
    wanted: str = ""
    """The filter; empty: everything."""
    groups: Mapping[FactKind, str] = field(default_factory=dict)
    """Kind -> which of its rows are shown: a name of ``FactList.groups``; absent: all."""
    chosen: Mapping[FactKind, str] = field(default_factory=dict)
    """Kind -> id of a fact of the row where the cursor was left; absent: on the first row."""

    @property
    def group(self) -> str:
        """Which rows of the kind are shown."""
        return self.groups.get(self.kind, EVERY)

    def step_kind(self, by: int) -> FactView:
        """With the next kind of fact (1) or the one before (-1), and round again."""
        every = list(FactKind)
        return replace(self, kind=every[(every.index(self.kind) + by) % len(every)])

    def show(self, group: str) -> FactView:
        """With other rows of the kind."""
        return replace(self, groups={**self.groups, self.kind: group})

    def choose(self, fact: str) -> FactView:
        """With the cursor on the row of a fact."""
        return replace(self, chosen={**self.chosen, self.kind: fact})
