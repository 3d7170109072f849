"""A session carried over to the same texts, read anew."""

from __future__ import annotations

from dataclasses import replace

from tetrapla.engine.compare import rearrange
from tetrapla.rows.spot import spot_of
from tetrapla.rows.wording import Wording
from tetrapla.session import Session


def renewed(session: Session, wording: Wording) -> Session:
    """A session at the same place of the same texts, read anew.

    Args:
        session: As it was.
        wording: The new comparison; each file of the old one is in it.
    """
    old, new = session.comparison.story, wording.comparison.story
    by_path = {v.path: v.siglum for v in new.versions}
    now = {v.siglum: by_path.get(v.path, new.versions[0].siglum) for v in old.versions}
    view = session.view
    base = now[view.base] if view.base else None
    if wording.comparison.story.base != base:
        wording = wording.rearranged(rearrange(wording.comparison, base))
    view = replace(
        view,
        base=base,
        hidden=frozenset(now[s] for s in view.hidden if s in now),
        order=tuple(now[s] for s in view.order if s in now) if len(now) == len(by_path) else (),
    )
    spot = spot_of(session.comparison, session.place, session.active)
    place = None
    if spot is not None:
        version = now[spot.version]
        place = replace(spot, version=version, passage=f"{version}{spot.number}").find(
            wording.comparison
        )
    start = Session.start(wording.comparison)
    flags = start.flags.want(session.flags.wanted)
    fresh = replace(start, wording=wording, view=view, wanted=session.wanted, flags=flags)
    fresh = replace(fresh, facts=session.facts)
    there = fresh.place if place is None else place
    there_again = replace(fresh, active=now[session.active], place=there)
    query = session.search.found.query if session.search else None
    return there_again if query is None or query.is_regex else there_again.with_search(query)
