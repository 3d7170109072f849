"""The library: the stories that can be opened in the running program."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from tetrapla.rows.library import Entry
from tetrapla.rows.library_lines import LibraryListing
from tetrapla.rows.visible import display
from tetrapla.ui.actions import FILTERING_LIBRARY, LIBRARY, bindings
from tetrapla.ui.messages import LibraryLeft, StoryWanted
from tetrapla.ui.screens.listing import ListScreen
from tetrapla.ui.shelf import Shelf


class LibraryScreen(ListScreen):
    """The stories that ship with the program, and those that were opened before."""

    ACTIONS = LIBRARY
    FILTERING = FILTERING_LIBRARY
    NOUN = "story"
    BINDINGS: ClassVar[list[BindingType]] = bindings(LIBRARY)

    def __init__(self, shelf: Shelf, here: tuple[str, ...], *, lost: bool = False) -> None:
        """Set up the screen.

        Args:
            shelf: What knows the stories.
            here: The paths of the story that is open; empty: none is.
            lost: Whether that story cannot be opened again, as it came by standard input.
        """
        super().__init__()
        self._shelf = shelf
        self._listing = LibraryListing(shelf.entries(), self.key_of, here)
        self._chosen = here
        if self._listing.found:
            self.choose(self._listing.index_of(here))
        if lost:
            self.say("standard input cannot be read again: another story takes its place for good")

    def _state(self) -> tuple[object, ...]:
        return (self._listing.wanted, self.typing, self._chosen)

    @property
    def listing(self) -> LibraryListing:
        """The stories, laid out."""
        return self._listing

    @property
    def wanted(self) -> str:
        """The filter; empty: everything is listed."""
        return self._listing.wanted

    def want(self, wanted: str) -> None:
        """Filter by something else."""
        self._listing = self._listing.filtered(wanted)
        self.repaint()

    @property
    def place(self) -> int:
        """The story on which the cursor is to stand."""
        return self._listing.index_of(self._chosen)

    @property
    def entry(self) -> Entry | None:
        """The story with the cursor; None: none is listed."""
        found = self._listing.found
        return found[min(self.rows.cursor, len(found) - 1)] if found else None

    def choose(self, index: int) -> None:
        """Note that the cursor stands on a story."""
        self._chosen = self._listing.found[index].paths

    def action_go(self) -> None:
        """Open the story."""
        if self.entry is not None:
            self._chosen = self.entry.paths
            self.post_message(StoryWanted(self.entry))

    def action_forget(self) -> None:
        """Take the story out of the list; its files stay."""
        entry = self.entry
        if entry is None:
            return
        name = display(entry.title)[0]
        if entry.ships:
            said = f"{name} ships with Tetrapla and stays in the list"
        else:
            at = self.rows.cursor
            said = self._shelf.forget(entry) or f"{name} is out of the list; its files stay"
            fresh = LibraryListing(self._shelf.entries(), self.key_of, self._listing.here)
            self._listing = fresh.filtered(self.wanted)
            if self._listing.found:
                self.choose(min(at, self._listing.count - 1))
        self.say(said)
        self.repaint()

    def action_back(self) -> None:
        """Back to the story that is open; with a filter, first to the whole list."""
        if not self.clear_filter():
            self.post_message(LibraryLeft())
