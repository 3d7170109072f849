"""How a story was left: the place and the toggles."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, replace
from typing import Any

from tetrapla.engine.differences.types import Kind
from tetrapla.rows.spot import Spot, spot_from, spot_of
from tetrapla.rows.theme_names import NAMES
from tetrapla.rows.view import Boilerplate, Highlight, Show, View
from tetrapla.session import Session


@dataclass(frozen=True, slots=True)
class Remembered:
    """How a story was left."""

    spot: Spot | None
    """Where the cursor stood; None: nothing is told in the story."""
    active: str
    """Siglum of the active version."""
    raw: bool = False
    boilerplate: Boilerplate = Boilerplate.FOLD
    highlight: Highlight = Highlight.AGREEMENT
    overview: bool = True
    theme: str | None = None
    """The one that was chosen at a key; None: none was."""
    base: str | None = None
    """Siglum of the base that was chosen at a key; empty: none was to be; None: nobody chose, so it
    is that of the story."""
    show: Show = Show.ALL
    ignored: tuple[Kind, ...] | None = None
    """Kinds of difference that do not count; None: as the settings say."""
    hidden: tuple[str, ...] = ()
    """Sigla of the versions without a column."""
    order: tuple[str, ...] = ()
    """Sigla in the order of their columns; empty: as in the story."""

    @classmethod
    def of(
        cls,
        session: Session,
        theme: str | None,
        usual: Set[Kind] = frozenset(),
        base: str | None = None,
    ) -> Remembered:
        """How a session is left.

        Args:
            session: It.
            theme: The one that was chosen at a key; None: none was.
            usual: The kinds of difference that do not count where nobody chose.
            base: The base where nobody chose.
        """
        view = session.view
        return cls(
            spot_of(session.comparison, session.place, session.active),
            session.active,
            raw=view.raw,
            boilerplate=view.boilerplate,
            highlight=view.highlight,
            overview=view.overview,
            theme=theme,
            base=None if view.base == base else view.base or "",
            show=view.show,
            ignored=None if view.ignored == usual else tuple(sorted(view.ignored)),
            hidden=tuple(sorted(view.hidden)),
            order=view.order,
        )

    def with_base_asked_for(self) -> Remembered:
        """As it was left, but for a base that is asked for now: it and its colours count."""
        agreement = self.highlight is Highlight.AGREEMENT
        return replace(self, base=None, highlight=Highlight.BASE if agreement else self.highlight)

    def restored(self, session: Session) -> Session:
        """A fresh session, as this one was left; what makes no sense in it stays as it is."""
        sigla = session.comparison.sigla
        if self.base is not None and (not self.base or self.base in sigla):
            session = session.with_base(self.base or None)
        active = self.active if self.active in sigla else session.active
        place = self.spot.find(session.comparison) if self.spot else None
        return replace(
            session,
            view=self._looks(session.view, sigla, active),
            active=active,
            place=session.place if place is None else place,
        ).at_shown()

    def _looks(self, view: View, sigla: tuple[str, ...], active: str) -> View:
        """The toggles, as far as they fit the versions that there are."""
        view = replace(
            view,
            raw=self.raw,
            boilerplate=self.boilerplate,
            overview=self.overview,
            show=self.show,
            ignored=view.ignored if self.ignored is None else frozenset(self.ignored),
            hidden=frozenset(self.hidden) & frozenset(sigla) - {active},
            order=self.order if sorted(self.order) == sorted(sigla) else (),
        )
        if self.highlight is Highlight.BASE and view.base is None:
            return view  # without a base nothing can be coloured against it
        return replace(view, highlight=self.highlight)


def remembered(written: Mapping[str, Any]) -> Remembered:
    """How a story was left, as it was written down.

    Raises:
        ValueError: It makes no sense.
    """
    theme, spot = written.get("theme"), written.get("spot")
    if theme is not None and theme not in NAMES:
        theme = None  # of another version of the program
    base = written.get("base")
    ignored = written.get("ignored")
    return Remembered(
        spot_from(spot) if isinstance(spot, dict) else None,
        str(written.get("active", "")),
        raw=written.get("raw") is True,
        boilerplate=Boilerplate(str(written.get("boilerplate"))),
        highlight=Highlight(str(written.get("highlight"))),
        overview=written.get("overview") is not False,
        theme=theme,
        base=base if isinstance(base, str) else None,
        show=Show(str(written.get("show", Show.ALL))),
        ignored=tuple(map(Kind, ignored)) if isinstance(ignored, list) else None,
        hidden=_sigla(written.get("hidden")),
        order=_sigla(written.get("order")),
    )


def _sigla(written: object) -> tuple[str, ...]:
    return tuple(map(str, written)) if isinstance(written, list) else ()
