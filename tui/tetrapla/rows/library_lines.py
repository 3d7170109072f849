"""The library laid out: a line a story, what is told of the chosen one beside them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tetrapla.rows.blocks import Block, Runs, beside, column, fitted, hanging, place
from tetrapla.rows.heights import Heights
from tetrapla.rows.keys import KeyOf
from tetrapla.rows.library import Entry, days_words
from tetrapla.rows.listing import (
    Listing,
    Wanted,
    entry_line,
    found_told,
    list_title,
    nothing_status,
    plain,
    plural,
    typed_line,
)
from tetrapla.rows.roles import Line, Piece, Role
from tetrapla.rows.visible import display
from tetrapla.rows.width import cell_width, cut, cut_front

HINT = "type to filter: title or path"
SHIPPED, OPENED = "ships with Tetrapla", "opened before"
_TITLE, _VERSIONS, _WHEN = 4, 11, 14
"""Where titles begin, and the cells of the columns behind them."""
_WIDEST_TITLE, _LEAST_WHERE = 40, 12
_GONE = "!"


class LibraryListing(Listing):
    """The stories that can be opened, those that a filter finds."""

    def __init__(
        self,
        every: Sequence[Entry],
        key_of: KeyOf,
        here: tuple[str, ...] = (),
        wanted: str = "",
    ) -> None:
        """Set up the list.

        Args:
            every: All stories, those that ship with the program first.
            key_of: Tells the keys that sentences name.
            here: The paths of the story that is open; empty: none is.
            wanted: The filter.
        """
        self.every = every
        self.here = here
        self.wanted = wanted
        self._key_of = key_of
        finds = Wanted.of(wanted)
        self.found = [e for e in every if finds.finds((), _told(e))]
        longest = max((cell_width(display(e.title)[0]) for e in every), default=0)
        self._title_width = min(_WIDEST_TITLE, longest)

    def filtered(self, wanted: str) -> LibraryListing:
        """The same stories, filtered by something else."""
        return LibraryListing(self.every, self._key_of, self.here, wanted)

    @property
    def count(self) -> int:
        """How many stories are listed; 0: one line says why none is."""
        return len(self.found)

    def index_of(self, paths: tuple[str, ...]) -> int:
        """Where a story stands; else the first that was opened before, else the first of all."""
        found = (k for k, e in enumerate(self.found) if e.paths == paths)
        opened = (k for k, e in enumerate(self.found) if not e.ships)
        return next(found, next(opened, 0))

    def heights(self, width: int) -> Heights:
        """A line each, the heading of a group above its first."""
        return Heights(
            max(1, self.count), lambda k: len(self.lines(k, width, on=False)), lambda _: 1
        )

    def entry_lines(self, index: int, width: int, *, on: bool) -> Sequence[Line]:
        """The line of a story, below the heading of its group where it is the first of it."""
        entry = self.found[index]
        line = entry_line(self._pieces(entry, width, on=on), width, on=on)
        if index and self.found[index - 1].ships == entry.ships:
            return [line]
        group = SHIPPED if entry.ships else OPENED
        count = sum(e.ships == entry.ships for e in self.found)
        named = fitted(((group, Role.STRONG), (f"  {count}", Role.QUIET)), width - 2)
        heading = Line(tuple(place(named, 1)))
        return [Line(), heading, line] if index else [heading, line]

    def _pieces(self, entry: Entry, width: int, *, on: bool) -> list[Piece]:
        """Mark, title, number of versions, when, where; what has no room is left out."""
        strong = Role.STRONG if on else Role.TEXT
        pieces = [Piece(2, _GONE, Role.MARK_LOUD)] if entry.gone else []
        room = min(self._title_width, max(10, (width - _TITLE) * 2 // 5))
        title = cut(display(entry.title)[0], room)
        pieces.append(Piece(_TITLE, title, Role.QUIET if entry.gone else strong))
        x = _TITLE + room + 2
        columns = (
            (plural(entry.versions, "version") if entry.versions else "", Role.QUIET, _VERSIONS),
            (*self._when(entry), _WHEN),
        )
        for text, role, cells in columns:
            if text and x + cell_width(text) < width:
                pieces.append(Piece(x, text, role))
            x += cells + 1
        where = display(entry.where)[0]
        if where and width - x - 1 >= _LEAST_WHERE:
            pieces.append(Piece(x, cut_front(where, width - x - 1), Role.NUMBER))
        return pieces

    def _when(self, entry: Entry) -> tuple[str, Role]:
        if entry.paths == self.here:
            return "open now", Role.ACCENT
        return ("" if entry.days is None else days_words(entry.days)), Role.QUIET

    @property
    def nothing(self) -> str:
        """Why the list is empty."""
        if self.wanted.strip():
            return f"No story matches “{self.wanted.strip()}”."
        return "No story has been opened before."

    def title(self, width: int) -> Line:
        """How many stories there are of each sort."""
        shipped = sum(e.ships for e in self.every)
        opened = len(self.every) - shipped
        ships = f"{shipped} ship{'s' * (shipped == 1)} with Tetrapla"
        told = f"{len(self.every)} stor{'y' if len(self.every) == 1 else 'ies'}"
        return list_title("Library", [f"{told}: {ships}, {opened} opened before", told], width)

    def filter_line(self, width: int, *, typing: bool) -> Line:
        """The filter, and at the right how many stories it finds."""
        every = len(self.every)
        right = found_told(self.count, every, self._key_of) if self.wanted.strip() else ""
        return typed_line(self.wanted, HINT, right, width, typing=typing)

    def status(self, index: int) -> list[str]:
        """What the cursor stands on, and what can be done with it."""
        if not self.found:
            return nothing_status("stories", self.wanted, self._key_of)
        entry = self.found[index]
        name = display(entry.title)[0]
        if entry.gone:
            return [f"{name}: {gone_sentence(entry)}", self._forgets]
        if entry.paths == self.here:
            return [f"{name} is open", f"{self._key_of('go')} goes back to it"]
        return [name, f"{self._key_of('go')} opens it"]

    @property
    def _forgets(self) -> str:
        return f"{self._key_of('forget')} takes it out of the list"

    def panel(self, index: int, width: int, height: int) -> Sequence[Line]:
        """What is known of a story."""
        if not self.found:
            return []
        entry = self.found[index]
        room = width - 2
        facts: list[Runs] = []
        if entry.versions:
            facts += hanging(("", Role.TEXT), plural(entry.versions, "version"), Role.TEXT, room)
        if entry.days is not None:
            when = f"last opened {days_words(entry.days)}"
            facts += hanging(("", Role.TEXT), when, Role.QUIET, room)
        if entry.ships:
            facts += hanging(("", Role.TEXT), "It ships with Tetrapla.", Role.QUIET, room)
        if entry.gone:
            sentence = gone_sentence(entry)
            told = f"{sentence[0].upper()}{sentence[1:]}; {self._forgets}."
            facts += hanging(("", Role.TEXT), told, Role.TEXT, room)
        if entry.site:
            facts += hanging(("", Role.TEXT), f"web site: {entry.site}", Role.QUIET, room)
        blocks = [Block(cut(display(entry.title)[0], room), tuple(facts))]
        if not entry.ships:
            paths = [line for path in entry.paths for line in _path_lines(path, entry, room)]
            blocks.append(Block("Where", tuple(paths)))
        return beside([(1, column(blocks))], width, height)


def gone_sentence(entry: Entry) -> str:
    """What of a story is not there any more."""
    if len(entry.gone) == len(entry.paths):
        return "it is not there any more"
    what = f"{len(entry.gone)} of {len(entry.paths)} files"
    return f"{what} {'is' if len(entry.gone) == 1 else 'are'} not there any more"


def _told(entry: Entry) -> Callable[[], str]:
    """What the filter looks through; nobody knows the paths of what ships."""
    paths = () if entry.ships else entry.paths
    return lambda: plain(" ".join((entry.title, entry.where, *paths)))


def _path_lines(path: str, entry: Entry, room: int) -> list[Runs]:
    mark = _GONE if path in entry.gone else "·"
    role = Role.MARK_LOUD if path in entry.gone else Role.QUIET
    return hanging((mark, role), path, Role.TEXT, room, 2)
