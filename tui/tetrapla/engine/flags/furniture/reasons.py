"""Why a line is taken for furniture, in words for people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import NamedTuple

from tetrapla.engine.flags.furniture.lines import Line
from tetrapla.engine.flags.furniture.weighing import Judgement
from tetrapla.engine.kinds import LABELS

_MOST_WORDS = 3
"""Words of a line that are told as such that pages use."""
_MANY = 0.5
"""Share of the lines around that makes them many."""


class _Case(NamedTuple):
    line: Line
    facts: Mapping[str, float]
    site_words: tuple[str, ...]
    """Those of its words that pages use, the first few."""


def reasons_for(line: Line, judged: Judgement, site_words: frozenset[str]) -> tuple[str, ...]:
    """What speaks for furniture: one part of a sentence a sign, the most telling signal first.

    Args:
        line: The line.
        judged: What is thought of it.
        site_words: Words that phrases of rules have in common.
    """
    said = [word for word in dict.fromkeys(line.words) if word in site_words]
    case = _Case(line, judged.facts, tuple(said[:_MOST_WORDS]))
    told = [_TELLERS[signal](case) for signal in judged.signals]
    return tuple(chain.from_iterable(told)) or ("is worded as such lines are",)


def _wording(case: _Case) -> Iterator[str]:
    if case.line.hint:
        yield f"is worded as such lines may be ({LABELS[case.line.hint]})"
    if case.site_words:
        yield f"uses words that web pages use (“{'”, “'.join(case.site_words)}”)"
    if case.facts["address"] or case.facts["telephone"]:
        yield "gives an address" if case.facts["address"] else "gives a number to call"
    if case.facts["price"]:
        yield "names a price"
    if case.facts["date"]:
        yield "is a date or a time"
    if case.facts["you"] or case.facts["we"]:
        yield "speaks to readers" if case.facts["you"] else "speaks for the makers of the page"


def _shape(case: _Case) -> Iterator[str]:
    if case.facts["no words"]:
        yield "has no words"
    elif case.facts["emoji"] or case.facts["separators"]:
        yield "has separators, arrows or emoji as menus have"
    elif case.facts["exclamation"]:
        yield "ends in an exclamation mark"
    elif not case.line.ends:
        yield (
            "is one word" if case.line.number == 1 else f"is no sentence ({case.line.number} words)"
        )
    else:
        yield "is a sentence, but shaped as such lines are"


def _words(case: _Case) -> Iterator[str]:
    if case.line.content:
        few = (
            "has no word of the story"
            if case.facts["no known word"]
            else "shares few words with it"
        )
        yield few


def _repeated(case: _Case) -> Iterator[str]:
    if case.facts["stands twice"]:
        yield "stands on the page more than once"
    elif case.facts["opens as others"]:
        yield "opens as other lines of the page do"


def _place(case: _Case) -> Iterator[str]:
    if case.facts["above the story"]:
        yield "stands above the story"
    elif case.facts["below the story"]:
        yield "stands below the story"
    else:
        yield "stands near an end of the story"


def _company(case: _Case) -> Iterator[str]:
    if case.facts["below comments"]:
        yield "stands where readers comment"
    elif case.facts["below author"]:
        yield "stands below the author’s introduction"
    elif case.facts["below related"]:
        yield "stands below links to other pages"
    elif case.facts["below the page's end"]:
        yield "stands below lines that end a page (shares, newsletter, rights)"
    elif case.facts["above the page's head"]:
        yield "stands above other lines that head a page (byline, date, menu)"
    elif (
        max(case.facts["three above"], case.facts["three below"], case.facts["rules around"])
        >= _MANY
    ):
        yield "stands among lines of that sort"
    else:
        yield "has little prose around it"


_TELLERS = {
    "wording": _wording,
    "shape": _shape,
    "words": _words,
    "repeated": _repeated,
    "place": _place,
    "company": _company,
}
