"""The list of versions: what each is, which are shown, which is the base, in which order."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from tetrapla.rows.version_list import VersionList
from tetrapla.rows.version_list_lines import VersionListing
from tetrapla.session import Session
from tetrapla.ui.actions import FILTERING_VERSIONS, VERSION_LIST, bindings
from tetrapla.ui.messages import BaseWanted, ListLeft
from tetrapla.ui.screens.basing import BasingScreen
from tetrapla.ui.screens.listing import ListScreen


class VersionsScreen(ListScreen, BasingScreen):
    """All versions of a story."""

    ACTIONS = VERSION_LIST
    FILTERING = FILTERING_VERSIONS
    NOUN = "version"
    BINDINGS: ClassVar[list[BindingType]] = bindings(VERSION_LIST)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._chosen = session.active
        self._listing = self._listed()

    def _listed(self) -> VersionListing:
        session = self.session
        versions = VersionList(session.comparison, session.view, session.active, self.wanted)
        return VersionListing(versions, self.key_of)

    @property
    def listing(self) -> VersionListing:
        """The versions, laid out."""
        return self._listing

    @property
    def place(self) -> int:
        """The entry of the version that was chosen."""
        return self._listing.versions.index_of(self._chosen)

    @property
    def wanted(self) -> str:
        """The filter."""
        return self.session.wanted.get("versions", "")

    def want(self, wanted: str) -> None:
        """Filter by something else."""
        self._see(self.session.with_wanted("versions", wanted))

    def choose(self, index: int) -> None:
        """The cursor stands on a version."""
        self._chosen = self._listing.versions.found[index]

    @property
    def _siglum(self) -> str | None:
        """The version with the cursor; None: none is listed."""
        found = self._listing.versions.found
        return found[self.rows.cursor] if found else None

    def _see(self, session: Session, said: str = "") -> None:
        """Show another state of the session, the cursor on the same version."""
        self.session = session
        self._listing = self._listed()
        self.repaint()
        if said:
            self.say(said)
            self.fill()

    def action_go(self) -> None:
        """Make the version active, and back."""
        if self._siglum is not None:
            self._leave(self.session.activate(self._siglum))

    def action_back(self) -> None:
        """Back to where one was; with a filter, first to the whole list."""
        if not self.clear_filter():
            self._leave(self.session)

    def _leave(self, session: Session) -> None:
        """Back; a base whose order is still being made is left to the table."""
        self.post_message(ListLeft(session, None))
        if self.arranging is not None:
            self.app.post_message(BaseWanted(self.arranging.base))

    def action_hide(self) -> None:
        """Hide the version, or show it again."""
        siglum = self._siglum
        if siglum is None:
            return
        self._chosen = siglum
        session = self.session.toggle_version(siglum)
        said = f"{siglum} is the only version shown: it stays"
        if session is not self.session:
            said = f"{siglum} {'hidden' if siglum in session.view.hidden else 'shown'}"
        self._see(session, said)

    def action_base(self) -> None:
        """Make the version the base, or none."""
        siglum = self._siglum
        if siglum is None:
            return
        self._chosen = siglum
        self.make_base(siglum)

    def show_based(self, session: Session, said: str) -> None:
        """Show that the rows follow another base."""
        self._see(session, said)

    def action_shift(self, by: int) -> None:
        """Move the column of the version to the left or to the right."""
        siglum = self._siglum
        if siglum is None:
            return
        self._chosen = siglum
        if siglum in self.session.view.hidden:
            self.say(f"{siglum} is hidden: {self.key_of('hide')} shows it")
            self.fill()
            return
        session = self.session.move_column(by, siglum)
        if session.view == self.session.view:
            said = f"{siglum} is the {'first' if by < 0 else 'last'} column"
        else:
            columns = session.columns
            said = f"{siglum} is column {columns.index(siglum) + 1} of {len(columns)}"
        self._see(session, said)
