"""Which versions have a column, and in which order."""

from __future__ import annotations

from dataclasses import replace

from tetrapla.rows.view import View


def order(sigla: tuple[str, ...], view: View) -> tuple[str, ...]:
    """All versions in the order of their columns, the hidden ones too."""
    return view.order or sigla


def columns(sigla: tuple[str, ...], view: View) -> tuple[str, ...]:
    """The versions that have a column, from left to right; never none."""
    return tuple(s for s in order(sigla, view) if s not in view.hidden) or order(sigla, view)


def neighbour(sigla: tuple[str, ...], view: View, siglum: str) -> str:
    """The column that is active when one is hidden: the next one, else the one before it.

    The column itself where it is the only one.
    """
    here = columns(sigla, view)
    k = here.index(siglum)
    return (*here[k + 1 :], *reversed(here[:k]), siglum)[0]


def toggled(view: View, siglum: str) -> View:
    """With a version hidden, or shown again."""
    return replace(view, hidden=view.hidden ^ {siglum})


def moved(sigla: tuple[str, ...], view: View, siglum: str, by: int) -> View:
    """With a column one further to the right (1) or left (-1); hidden ones keep their places.

    The same view where the column stands at the edge.
    """
    here = list(columns(sigla, view))
    k = here.index(siglum)
    if not 0 <= k + by < len(here):
        return view
    here[k], here[k + by] = here[k + by], here[k]
    shown = iter(here)
    every = (s if s in view.hidden else next(shown) for s in order(sigla, view))
    return replace(view, order=tuple(every))
