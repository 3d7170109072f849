"""Lines of ordinary words, which are boilerplate only for what stands around them.

“Discussion” asks for comments on a web page and heads a section of a paper; “Close” shuts a
window or is a line of a poem. Such a line counts where it stands in a row with other lines of
boilerplate, or behind the prose with no prose right below it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from tetrapla.engine.flags.layout import Layout
from tetrapla.engine.flags.rules import Rule
from tetrapla.engine.flags.verdicts import Verdicts

_ALONE = 0.5
"""A hint: the wording alone."""
_TWO = 0.85
"""Likely: two lines of ordinary words in a row, and nothing else that speaks for them."""
_STAND_WITH_STORIES = frozenset(
    {"byline", "dateline", "copyright", "photo-credit", "photo-caption", "summary"}
)
"""Kinds that stand beside titles, headings and paragraphs: no company that tells anything."""


class Standing(NamedTuple):
    """How far the surroundings of an ordinary line speak for boilerplate."""

    most: float
    """The highest confidence that they allow, whatever the rule says."""
    why: str
    """For people."""


def judge_ordinary(
    layout: Layout, fitting: Mapping[int, Sequence[Rule]], verdicts: Verdicts
) -> Iterator[tuple[int, Rule, Standing]]:
    """What to think of the lines that rules for ordinary words fit.

    Args:
        layout: The passages of one version.
        fitting: Index of a passage -> the ordinary rules that fit it at its place.
        verdicts: Those of all other rules.

    Yields:
        Index of a passage, a rule that fits it, and what its surroundings say.
    """
    for run in _runs(layout, fitting, verdicts):
        plain = [i for i in run if i in fitting]
        in_company = len(plain) < len(run) or len(run) > 2
        for index in plain:
            for rule in fitting[index]:
                yield index, rule, _standing(layout, index, rule, len(run), in_company)


def _runs(
    layout: Layout, fitting: Mapping[int, Sequence[Rule]], verdicts: Verdicts
) -> Iterator[list[int]]:
    """Passages in a row that are boilerplate or may be."""
    run: list[int] = []
    for index in range(len(layout.passages)):
        kind = verdicts.kind_at(index)
        if index in fitting or (kind and kind not in _STAND_WITH_STORIES):
            run.append(index)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _standing(layout: Layout, index: int, rule: Rule, length: int, in_company: bool) -> Standing:
    if in_company:
        return Standing(1.0, f"{length} lines of that sort stand in a row")
    # What a rule demands anyway is no second sign.
    below = rule.where == "any" and 0 <= layout.last < index
    if below and index + 1 not in layout.prose:
        return Standing(1.0, "it stands below the story")
    if length > 1:
        return Standing(_TWO, "the line beside it is of that sort too")
    return Standing(_ALONE, "nothing around it speaks for boilerplate, and stories say so too")
