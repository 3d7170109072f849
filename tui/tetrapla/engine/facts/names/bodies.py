"""Bodies and organisations that versions give by a longer and by a shorter name.

The Senate is the U.S. Senate, the House the House of Representatives, the Times the one Times that
the story names whole; the senate of a state is another, and where two fit, none is meant.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping

from tetrapla.engine.facts.names import words as w
from tetrapla.engine.facts.state_names import STATE_NAMES
from tetrapla.engine.facts.word_lists import words

_COUNTRY = "us "
_CHAMBERS = frozenset({"house", "senate", "congress", "capitol"})
"""Houses of which there is one in the country, and one in every state."""
_PUBLIC = _CHAMBERS | words(
    """assembly legislature court courts circuit department guard police council commission
    parliament county district school schools university college republicans democrats party army
    navy administration governors board"""
)
"""Behind the name of a place they are another one in every place."""
_NEVER_SHORT = (
    words(
        """hill hills house state states city street union bank island islands bay valley mountain
    mountains river lake park road avenue bridge square beach county bill plan amendment law act
    island zoo medicare health security service services administration energy oil show"""
    )
    | _CHAMBERS
)
"""What a name of several words ends with, and that is something else by itself: Capitol Hill."""
_PAPERS = words(
    """republic inquirer globe star mirror observer examiner register dispatch constitution guardian
    telegraph independent standard sentinel courier bulletin ledger advocate monitor"""
)
"""What newspapers are called by, besides the words of organisations."""
_CHAMBER_OF = frozenset({"house", "chamber"})
"""Of whom a house is, is left out: the House of Representatives."""
_NUMBERED = re.compile(r"([^\W\d_]{4,})-\d{1,2}")
"""What is told with and without a number behind a hyphen: a disease and its year."""


def usual_bodies(told: Mapping[str, Mapping[str, int]]) -> dict[str, str]:
    """Which longer and shorter names are of one body.

    Args:
        told: Form of a name that is no person's -> version -> how often it stands there.

    Returns:
        Form -> the form that all names of the body are put to; others are absent.
    """
    meant = {**_without_number(told), **_heads(told), **_without_country(told)}
    meant = {form: _last(meant, form) for form in meant}
    tails = _tails(form for form in told if form not in meant)
    usual = {
        form: _last(meant, tails.get(meant.get(form, form), meant.get(form, form))) for form in told
    }
    return {form: body for form, body in usual.items() if body != form}


def _last(meant: Mapping[str, str], form: str) -> str:
    seen = {form}
    while (following := meant.get(form, form)) not in seen:
        seen.add(following)
        form = following
    return form


def _without_country(told: Mapping[str, Mapping[str, int]]) -> dict[str, str]:
    """*U.S. Senate* -> *Senate*, where both stand, and that of a state stands less often."""
    local: Counter[str] = Counter()
    for form, versions in told.items():
        first, _, rest = form.partition(" ")
        if first in w.PLACES:
            local[rest] += sum(versions.values())
    return {
        form: short
        for form in told
        if form.startswith(_COUNTRY)
        and (short := form.removeprefix(_COUNTRY)) in told
        and short not in _NEVER_SHORT - _CHAMBERS
        and _is_body(short)
        and local[short] < sum(told[form].values())
    }


def _heads(told: Collection[str]) -> dict[str, str]:
    """*House of Representatives* -> *House*, where the story has one house *of* something."""
    found: dict[str, set[str]] = defaultdict(set)
    for form in told:
        head, of, _ = form.removeprefix(_COUNTRY).partition(" of ")
        if of and head in _CHAMBER_OF:
            found[head].add(form)
    return {
        form: head
        for head, forms in found.items()
        if head in told and len({form.removeprefix(_COUNTRY) for form in forms}) == 1
        for form in forms
    }


def _without_number(told: Collection[str]) -> dict[str, str]:
    """*Covid* -> *Covid-19*, where the story has one number to it."""
    found: dict[str, set[str]] = defaultdict(set)
    for form in told:
        if (numbered := _NUMBERED.fullmatch(form)) and numbered[1] in told:
            found[numbered[1]].add(form)
    return {short: next(iter(forms)) for short, forms in found.items() if len(forms) == 1}


def _tails(told: Iterable[str]) -> dict[str, str]:
    """*Times* -> *Hull Evening Times*, where the story has no other name that ends so."""
    longer: dict[str, list[str]] = defaultdict(list)
    own = list(told)
    for form in own:
        parts = form.removeprefix(_COUNTRY).split()
        for k in range(1, min(len(parts), _WORDS)):
            longer[" ".join(parts[k:])].append(form)
    found: dict[str, str] = {}
    for form in own:
        last = form.rpartition(" ")[2]
        if not longer[form] or last not in w.ORGANISATIONS | _PAPERS or form in _NEVER_SHORT:
            continue
        whole = max(longer[form], key=len)
        chain = all(whole.removeprefix(_COUNTRY).endswith(x) for x in longer[form])
        before = whole.removesuffix(form).split()
        if chain and not (last in _PUBLIC and _names_place(before)):
            found[form] = whole
    return found


_WORDS = 8
"""A longer name is no longer one of its last words."""


def _names_place(before: Collection[str]) -> bool:
    """Whether words before a body say of which place it is."""
    places = w.PLACES | w.PLACE_STARTS | frozenset(STATE_NAMES.values())
    return not places.isdisjoint(before) or not (w.ORGANISATIONS | w.MODIFIERS).issuperset(before)


def _is_body(form: str) -> bool:
    """Whether a form names a body of a country: its last word, or the one before *of*, says so."""
    last = form.partition(" of ")[0].rpartition(" ")[2]
    return last in w.ORGANISATIONS or last in _CHAMBERS
