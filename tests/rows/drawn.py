"""Stories, views and sessions drawn at random, for what has to hold whatever is read.

The paragraphs are few, so that versions share some of them at other places, reworded or damaged;
they are written in ways that are hard to lay out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from hypothesis import strategies as st
from tests.sharing import shared_rules

from tetrapla.engine.compare import compare
from tetrapla.engine.model import Story, Version
from tetrapla.engine.reading.versions import siglum
from tetrapla.engine.results import Comparison
from tetrapla.rows.kinds_list import KINDS
from tetrapla.rows.search import Query
from tetrapla.rows.view import Boilerplate, Highlight, Show, View
from tetrapla.session import Session

PROSE = (
    "The goose of the lighthouse keeper went down to the harbour at dawn and did not come back.",
    "At dawn the keeper’s goose walked to the harbour; nobody saw it return.",
    "“I heard the bell,” said Ilse Brandt, the keeper of the light. “It rang 14 times.”",
    "“I heard a bell,” said Ilse Brandt, who keeps the light. “It rang 15 times.”",
    "It rang 14 times over the harbour.",
    "The dog of the cook found three feathers under the old boat and carried them home.",
    "Three feathers lay under the old boat, and the cook’s dog carried them home.",
    "Under the Old Boat",
)
DAMAGED = (
    "The crew never spoke of it.Karl BrandtAfter the war they moved to the other island.",
    "They were tired.A dog sleeps beside a goose on the pier (photo: Karl Brandt)It was late.",
    "Tне bеll rаng ovеr thе hаrbour аgаin, and the goose was not there.",
    "The cafÃ© on the pier &amp; its <br/> cook said â€œgooseâ€\x9d.",
    "The cap\u200btain of the Mari\u00adgold\u202e turned\u202c round \ufffd and rang.",
    "p{color:red;}a{margin:0;padding:1px 2px;}",
    "\x1b[2J\x07 The bell\trang\t\tagain\x9b31m and\x00 again.",
)
ASIDE = (
    "Share this story!",
    "Read more: the ten best boats for people who keep geese and dogs on islands",
    "Follow us on Facebook",
    "All rights reserved.",
    "Karl Brandt writes about harbours. Follow him on Twitter @karl or get his newsletter.",
)
HARD = (
    "黎明时分，灯塔看守人的鹅走到港口，再也没有回来。“我听见了钟声。”",
    "夜明けに、灯台守のガチョウは港へ行き、ー々戻って来なかった……！？",
    "등대지기의 거위는 새벽에 항구로 내려가 돌아오지 않았다.",
    "הברווז של שומר המגדלור ירד אל הנמל עם שחר, 14 פעמים (ולא חזר).",
    "نزلت إوزة حارس المنارة إلى الميناء عند الفجر ولم تعد.",
    "🪿❤️👍🏽👩\u200d🚀🇫🇮🇯🇵1️⃣ 🪿🪿🪿🪿🪿🪿🪿🪿🪿🪿🪿🪿🪿🪿🪿🪿🪿🪿🪿🪿🪿🪿🪿🪿🪿🪿🪿🪿🪿🪿",
    "☰ 😀😃 ☷䷀ the goose 🩷 is ⌚ late ☀️ and ✈️ gone",
    "Z\u0351\u036ba\u0306\u0329l\u0334\u0353g\u0360o\u0301 goo\u0308se Ki\u0323n\u0303der ạ̈ é",
    "각 กำลังไป காற்று नमस्ते ខ្មែរ",
    "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenwerkstattbesitzerinnenverband",
    "https://geese.example/a/very/long/path/without/any/space/in/it/until/the/very/end/of/it?x=1",
    "a                                                                    b",
    "鹅                                                                    é",
    "— — — – … ‥ ⟨⟩ │ ▌ ≡ · • [bold]markup[/] \\[x]",
)
ONE_LINE = st.text(
    st.one_of(
        st.sampled_from("aé 鹅\t🪿\u0301\u200d\ufe0f\x1b\x85\u202eא.’“…"),
        st.characters(exclude_categories=["Cs"], exclude_characters="\n\r\x0b\x0c\u2028\u2029\x85"),
    ),
    max_size=30,
)
PARAGRAPHS = st.one_of(
    st.sampled_from(PROSE),
    st.sampled_from((*PROSE, *DAMAGED, *ASIDE, *HARD)),
    st.lists(st.sampled_from((*PROSE, *HARD)), min_size=2, max_size=3).map(" ".join),
    ONE_LINE,
)
TEXTS = st.lists(PARAGRAPHS, max_size=7).map("\n\n".join)
NAMES = st.one_of(st.sampled_from(["Harbour Herald", *HARD]), ONE_LINE)

FULL = (
    "\n\n".join((PROSE[7], PROSE[0], *ASIDE[:3], PROSE[2], *DAMAGED[:2], PROSE[5], HARD[0])),
    "\n\n".join((PROSE[5], PROSE[7], PROSE[1], ASIDE[1], PROSE[3], DAMAGED[2], HARD[5], HARD[9])),
    "\n\n".join((PROSE[7], PROSE[0], PROSE[2], DAMAGED[4], PROSE[6], *ASIDE[3:], HARD[12])),
    "\n\n".join((PROSE[4], DAMAGED[6], HARD[7], PROSE[0], HARD[3])),
)
"""Texts in which there is everything: rows, folds, ghosts, captions, hints, rows of one version."""


def told(texts: Sequence[str], names: Sequence[str] = ()) -> Comparison:
    """Texts compared; where there are no names the versions have plain ones."""
    names = [*names, *(f"version {n}" for n in range(len(names), len(texts)))]
    versions = tuple(
        Version(siglum(n), names[n], f"{n}.txt", "utf-8", text) for n, text in enumerate(texts)
    )
    with shared_rules():
        return compare(Story(names[0], versions, notes=(names[-1],), note=names[0]))


@cache
def everything() -> Comparison:
    """A comparison in which there is every kind of row."""
    return told(FULL, ("Harbour Herald", "Isle & Light", HARD[0], "geese.example"))


@st.composite
def comparisons(draw: st.DrawFn) -> Comparison:
    """One to four short versions."""
    texts = draw(st.lists(TEXTS, min_size=1, max_size=4))
    return told(texts, draw(st.lists(NAMES, min_size=len(texts), max_size=len(texts))))


@st.composite
def seen(draw: st.DrawFn, session: Session) -> Session:
    """The same session with every toggle at random; colours against a base only if there is one."""
    sigla = session.comparison.sigla
    session = session.activate(draw(st.sampled_from(sigla)))
    if based := draw(st.booleans()):
        session = session.toggle_base()
    toggles = View(
        raw=draw(st.booleans()),
        boilerplate=draw(st.sampled_from(Boilerplate)),
        highlight=draw(st.sampled_from([h for h in Highlight if based or h is not Highlight.BASE])),
        base=session.view.base,
        show=draw(st.sampled_from((Show.ALL, *Show))),
        ignored=frozenset(draw(st.sets(st.sampled_from(KINDS), max_size=2))),
        hidden=frozenset(draw(st.sets(st.sampled_from(sigla)))) - {session.active},
        order=tuple(draw(st.permutations(sigla))),
        overview=draw(st.booleans()),
        widest=draw(st.sampled_from([30, 60, 96])),
        ruled=draw(st.booleans()),
    )
    session = replace(session, view=toggles).at_shown()
    looked_for = draw(st.sampled_from(["", "", "goose", "鹅", "a", "share"]))
    session = session.with_search(Query.of(looked_for))
    if session.search and session.search.found.hits and draw(st.booleans()):
        found = session.search.found.hits
        session = session.at_hit(draw(st.integers(0, len(found) - 1)))
    return session


@st.composite
def sessions(draw: st.DrawFn) -> Session:
    """A reading of some story under some view; half of the time of the one that has everything."""
    comparison = everything() if draw(st.booleans()) else draw(comparisons())
    return draw(seen(Session.start(comparison)))


WIDTHS = st.one_of(st.sampled_from([20, 60, 69, 70, 80, 105, 120, 160, 250]), st.integers(20, 250))
