"""How the states of America are written short: what keeps its full stop, and ends a name."""

from __future__ import annotations

from tetrapla.engine.facts.word_lists import words

STATE_NAMES = {
    short: name.replace("-", " ")
    for pair in """
    ala=alabama ariz=arizona ark=arkansas calif=california colo=colorado conn=connecticut
    del=delaware fla=florida ga=georgia ill=illinois ind=indiana kan=kansas ky=kentucky
    la=louisiana mass=massachusetts md=maryland mich=michigan minn=minnesota miss=mississippi
    mo=missouri mont=montana neb=nebraska nev=nevada okla=oklahoma ore=oregon pa=pennsylvania
    penn=pennsylvania tenn=tennessee tex=texas va=virginia vt=vermont wash=washington
    wis=wisconsin wyo=wyoming n.c=north-carolina s.c=south-carolina n.d=north-dakota
    s.d=south-dakota n.h=new-hampshire n.j=new-jersey n.m=new-mexico n.y=new-york r.i=rhode-island
    w.va=west-virginia
    """.split()  # noqa: SIM905 - read as words
    for short, _, name in [pair.partition("=")]
}
"""A state, written short -> its name."""
STATES = frozenset(STATE_NAMES)
"""States that keep their full stop, and end a name."""
POSTAL = words(
    """al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm
    ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc"""
)
"""The same on letters, where they are two capitals."""
