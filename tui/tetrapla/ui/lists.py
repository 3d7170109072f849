"""The lists: which there are, and how the application opens them and comes back from them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from textual.app import App

from tetrapla.ui.messages import BaseWanted, HitChosen, ListLeft, ListWanted
from tetrapla.ui.screens.base import ReadingScreen

if TYPE_CHECKING:
    from tetrapla.session import Session
    from tetrapla.ui.screens.listing import ListScreen


def lists() -> Mapping[str, Callable[[Session], ListScreen]]:
    """Name of a list -> its screen; imported when the first list is wanted."""
    from tetrapla.ui.screens.differences import DifferencesScreen
    from tetrapla.ui.screens.facts import FactsScreen
    from tetrapla.ui.screens.flags import FlagsScreen
    from tetrapla.ui.screens.hits import HitsScreen
    from tetrapla.ui.screens.versions import VersionsScreen

    return MappingProxyType(
        {
            "flags": FlagsScreen,
            "differences": DifferencesScreen,
            "hits": HitsScreen,
            "versions": VersionsScreen,
            "facts": FactsScreen,
        }
    )


class ListsApp(App[None]):
    """An application with lists."""

    def come_back(self, session: Session, passage: str | None = None) -> None:
        """Show the table or the reader where another screen left off."""
        raise NotImplementedError

    def on_list_wanted(self, message: ListWanted) -> None:
        """Open a list."""
        self.push_screen(lists()[message.which](message.session))

    def on_list_left(self, message: ListLeft) -> None:
        """Back to the table or the reader, at its place or at a passage."""
        if message.late(self.screen):
            return
        self.pop_screen()
        self.come_back(message.session, message.passage)

    def on_base_wanted(self, message: BaseWanted) -> None:
        """The table follows a base, once it is seen."""
        from tetrapla.ui.screens.basing import BasingScreen

        for screen in self.screen_stack:
            if isinstance(screen, BasingScreen):
                screen.follow(message.base)

    def on_hit_chosen(self, message: HitChosen) -> None:
        """Back to the table or the reader, at a hit."""
        if message.late(self.screen):
            return
        self.pop_screen()
        if isinstance(self.screen, ReadingScreen):
            self.screen.come_to_hit(message.session, message.hit)
