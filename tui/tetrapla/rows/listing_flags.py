"""The list of flags as every list is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from tetrapla.engine.results import Comparison
from tetrapla.rows.flag_lines import FlagPage, filter_line, flags_status, flags_title
from tetrapla.rows.flag_list import Entry, FlagList
from tetrapla.rows.flag_panel import flag_panel
from tetrapla.rows.heights import Heights
from tetrapla.rows.keys import KeyOf
from tetrapla.rows.listing import Listing
from tetrapla.rows.roles import Line


class FlagListing(Listing):
    """The list of flags, laid out."""

    def __init__(self, flags: FlagList, comparison: Comparison, key_of: KeyOf) -> None:
        """Set up the list.

        Args:
            flags: What is listed.
            comparison: Where it was found.
            key_of: The keys of the list.
        """
        self._key_of = key_of
        self.flags = flags
        self._comparison = comparison
        self._page = FlagPage(flags, 0)

    @property
    def count(self) -> int:
        """How many entries are listed."""
        return len(self.flags.entries)

    def entry(self, index: int) -> Entry | None:
        """The entry at a place, or the last; None: nothing is listed."""
        return self.flags.entries[min(index, self.count - 1)] if self.count else None

    def _at(self, width: int) -> FlagPage:
        if self._page.width != width:
            self._page = FlagPage(self.flags, width)
        return self._page

    def heights(self, width: int) -> Heights:
        """Lines of each entry, the heading of a group above its first."""
        return self._at(width).heights

    def lines(self, index: int, width: int, *, on: bool) -> Sequence[Line]:
        """The lines of an entry; of an empty list, why it is empty."""
        return self._at(width).lines(index, on=on)

    def title(self, width: int) -> Line:
        """The story, how many flags are listed, and that they change nothing."""
        return flags_title(self.flags, self._comparison.story.title, width)

    def filter_line(self, width: int, *, typing: bool) -> Line:
        """What the list is filtered by, and whether hints are listed."""
        return filter_line(self.flags, width, self._key_of, typing=typing)

    def status(self, index: int) -> list[str]:
        """What the cursor stands on, and where the passage stands."""
        return flags_status(self.flags, self._comparison, index, self._key_of)

    def panel(self, index: int, width: int, height: int) -> Sequence[Line]:
        """Reason, evidence, and how the flag stands in its file."""
        entry = self.entry(index)
        return flag_panel(self._comparison, entry, width, height) if entry else []
