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
POSTAL = {
    code: name.replace("-", " ")
    for code, _, name in (
        pair.partition("=")
        for pair in words(
            """al=alabama ak=alaska az=arizona ar=arkansas ca=california co=colorado ct=connecticut
            de=delaware fl=florida ga=georgia hi=hawaii id=idaho il=illinois in=indiana ia=iowa
            ks=kansas ky=kentucky la=louisiana me=maine md=maryland ma=massachusetts mi=michigan
            mn=minnesota ms=mississippi mo=missouri mt=montana ne=nebraska nv=nevada
            nh=new-hampshire nj=new-jersey nm=new-mexico ny=new-york nc=north-carolina
            nd=north-dakota oh=ohio ok=oklahoma or=oregon pa=pennsylvania ri=rhode-island
            sc=south-carolina sd=south-dakota tn=tennessee tx=texas ut=utah vt=vermont va=virginia
            wa=washington wv=west-virginia wi=wisconsin wy=wyoming dc=district-of-columbia"""
        )
    )
}
"""The same of two letters, both of them capitals."""
_WHOLE = frozenset(POSTAL.values())


def is_state(name: str) -> bool:
    """Whether a name is that of a state of America, written out."""
    return " ".join(name.lower().split()) in _WHOLE
