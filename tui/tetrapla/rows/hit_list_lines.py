"""The list of hits as lines of a screen, and what stands above, below and beside it."""

from __future__ import annotations

from collections.abc import Sequence

from tetrapla.rows.blocks import place
from tetrapla.rows.glyphs import ASIDE, FOLDED
from tetrapla.rows.hit_list import REPAIRED, HitList
from tetrapla.rows.hits import Hits
from tetrapla.rows.ink import Ink, aside_ink, passage_ink
from tetrapla.rows.keys import KeyOf
from tetrapla.rows.listing import (
    Listing,
    entry_line,
    found_told,
    list_title,
    nothing_status,
    typed_line,
)
from tetrapla.rows.listing_excerpt import excerpt, shown_span
from tetrapla.rows.listing_row import row_panel
from tetrapla.rows.roles import Line, Piece, Role
from tetrapla.rows.search import Search
from tetrapla.rows.search_bar import search_parts
from tetrapla.rows.view import Boilerplate, Highlight, View
from tetrapla.rows.visible import display
from tetrapla.rows.width import cut
from tetrapla.rows.wording import Wording

HINT = "type to filter: words, passage, version"
NOTED = 80
"""From this width on it is told in words which hits stand only in the repaired text."""
_MARK = "!"


class HitListing(Listing):
    """The list of hits, laid out."""

    def __init__(self, hits: HitList, wording: Wording, view: View, key_of: KeyOf) -> None:
        """Set up the list.

        Args:
            hits: What is listed.
            wording: The words of the story.
            view: How texts are looked at.
            key_of: The keys of the list.
        """
        self._key_of = key_of
        self.hits = hits
        self._wording = wording
        self._view = view
        self._comparison = wording.comparison

    @property
    def count(self) -> int:
        """How many hits are listed."""
        return len(self.hits.found)

    def entry_lines(self, index: int, width: int, *, on: bool) -> Sequence[Line]:
        """Row, where it is another one than above, passage, what is told of the hit, its words."""
        k = self.hits.found[index]
        hit = self.hits.hit(k)
        rows, row = self.hits.hits.rows, self._comparison.row_of[hit.passage]
        pieces = []
        digits = len(str(len(self._comparison.rows)))
        if on or not index or rows[self.hits.found[index - 1]] != row:
            number = str(row + 1).rjust(digits)
            pieces.append(Piece(2, number, Role.STRONG if on else Role.QUIET))
        x = 2 + digits + 2
        aside = hit.passage in self._comparison.asides
        if aside:
            folded = self._view.boilerplate is Boilerplate.FOLD
            pieces.append(Piece(x, FOLDED if folded else ASIDE, Role.MARK))
        elif self.hits.only_repaired(k) and not self._noted(width):
            pieces.append(Piece(x, _MARK, Role.MARK))
        x += 2
        id_width = min(self._id_width, max(4, width // 4))
        pieces.append(Piece(x, cut(hit.passage, id_width), Role.NUMBER))
        x += id_width + 2
        if self._noted(width):
            if self.hits.only_repaired(k):
                pieces.append(Piece(x, REPAIRED, Role.QUIET))
            x += len(REPAIRED) + 2
        ink, start, end = self._ink(k, on=on)
        pieces += place(excerpt(ink, start, end, width - 1 - x), x)
        return [entry_line(pieces, width, on=on)]

    def _noted(self, width: int) -> bool:
        """Whether there is a column for what stands only in the repaired text."""
        return width >= NOTED and self.hits.hits.after_repair > 0

    @property
    def _id_width(self) -> int:
        digits = len(str(self._comparison.longest))
        return max(map(len, self._comparison.sigla)) + digits

    def _marked(self, k: int | None) -> Hits:
        """The hits, with one of them as the hit one is at; None: with none."""
        hits = Hits()
        hits.search = Search(self.hits.hits, k)
        return hits

    def _ink(self, k: int, *, on: bool) -> tuple[Ink, int, int]:
        """The repaired passage of a hit, plainly, and where the hit stands in it."""
        hit = self.hits.hit(k)
        passage = self._comparison.by_id[hit.passage]
        marked = self._marked(k if on else None).of(hit.passage)
        view = View(boilerplate=self._view.boilerplate, highlight=Highlight.OFF)
        if hit.passage in self._comparison.asides:
            ink = aside_ink(self._comparison, passage, view, marked)
        else:
            row = self._comparison.row_of[hit.passage]
            ink = passage_ink(self._wording, row, passage, view, marked)
        form = display(passage.repaired_text)
        return (ink, *shown_span(form, hit.start, hit.end))

    def title(self, width: int) -> Line:
        """The story, what was searched for, how many hits there are, in which version how many."""
        typed, counts, *repaired = search_parts(Search(self.hits.hits))
        long = f"{typed}   {counts}"
        short = f"{typed}   {counts.partition(':')[0]}"
        told = (", ".join((long, *repaired)), long, short)
        return list_title(self._comparison.story.title, told, width)

    def filter_line(self, width: int, *, typing: bool) -> Line:
        """The filter, and at the right how many hits it finds."""
        right = ""
        if self.hits.wanted.strip():
            every = len(self.hits.hits.hits)
            right = found_told(self.count, every, self._key_of, looking=self.hits.looking)
        return typed_line(self.hits.wanted, HINT, right, width, typing=typing)

    @property
    def nothing(self) -> str:
        """Why the list is empty."""
        if self.hits.wanted.strip():
            if self.hits.looking:
                return "Looking …"
            return f"No hit matches “{self.hits.wanted.strip()}”."
        return f"“{self.hits.hits.query.typed}” was not found."

    def status(self, index: int) -> list[str]:
        """Which of the hits, where, and whether it can be seen in the file and on the table."""
        if not self.count:
            return nothing_status("hits", self.hits.wanted, self._key_of)
        k = self.hits.found[index]
        hit = self.hits.hit(k)
        row = self._comparison.row_of[hit.passage] + 1
        which = f"hit {k + 1} of {len(self.hits.hits.hits)}"
        return [which, f"{hit.passage} in row {row}", *self._noted_of(k)]

    def _noted_of(self, k: int) -> list[str]:
        """Whether a hit can be seen in the file, and on the table."""
        repaired = [REPAIRED] if self.hits.only_repaired(k) else []
        told = self.hits.boilerplate(k)
        return [*repaired, told] if told else repaired

    def panel(self, index: int, width: int, height: int) -> Sequence[Line]:
        """The row of the hit, as all tell it, with all that was found there."""
        if not self.count:
            return []
        k = self.hits.found[index]
        hit = self.hits.hit(k)
        told = ", ".join(self._noted_of(k))
        row = self._comparison.row_of[hit.passage]
        cells = self._comparison.rows[row].cells
        ids = [i for siglum in self._comparison.sigla for i in cells.get(siglum, ())]
        passages = [self._comparison.by_id[i] for i in ids]
        mark = self._marked(k).of
        return row_panel(self._wording, row, passages, self._view, mark, told, width, height)
