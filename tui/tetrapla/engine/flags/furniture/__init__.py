"""Furniture of the page that no rule names, told from the story by several weak signals.

Where a line stands is one of them and never enough alone: the line is a hint until a second
signal - its wording, its shape, its words, its repetition, its company, the other versions - says
the same.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from tetrapla.engine.flags.furniture.lines import Line
from tetrapla.engine.flags.furniture.naming import FURNITURE, name_by_company
from tetrapla.engine.flags.furniture.protection import protected_in, titles_in
from tetrapla.engine.flags.furniture.reasons import reasons_for
from tetrapla.engine.flags.furniture.weighing import LEAST, Judgement, judge
from tetrapla.engine.flags.layout import Layout
from tetrapla.engine.flags.reasons import REASONS
from tetrapla.engine.flags.verdicts import Verdict, Verdicts
from tetrapla.engine.kinds import GROUPS, LIKELY
from tetrapla.engine.languages import Language
from tetrapla.engine.progress import Step, silent
from tetrapla.engine.punctuation import shortened

__all__ = ["PageLines", "furnish"]

_ALONE = 0.7
"""A hint: the most that one signal is worth, and that a protected line can be."""
_LIKELY = 0.9
"""The most on a page of which rules know few lines that only web pages have."""
_ENOUGH = 2
"""So many of them make it a page."""
_LIFTABLE = 0.5
"""Confidence from which a line is worth asking the other versions about."""
_LIFTED = 0.78
"""Likely: what a hint becomes where the other versions say the same."""
_FEW_ELSEWHERE = 0.34
"""Share of the words of a line that other versions use although it has no counterpart there."""
_FEWEST_WORDS = 2
"""Words of a line that can be looked for in other versions."""
_SIGNALS = 2


_OF_PAGES = frozenset(GROUPS) - {
    "byline",
    "dateline",
    "bio",
    "summary",
    "photo-credit",
    "furniture",
}
"""Kinds that other texts than web pages do not have: letters have dates, books have authors."""


class PageLines(NamedTuple):
    """One version, for the judging of its lines."""

    lines: Mapping[int, Line]
    """Index of a passage -> the same as it is judged; those that are absent are not."""
    small: Language
    """The small words of its languages."""
    site_words: frozenset[str]
    """Words that phrases of rules have in common."""
    story: frozenset[int]
    """Indices of passages that are known to be the story: the title."""
    elsewhere: Callable[[str], bool] | None
    """Whether another version uses a word; None: there is no other version."""

    @property
    def most(self) -> float:
        """The most that signals are worth: by how many lines a rule knows that only pages have."""
        known = sum(line.kind in _OF_PAGES for line in self.lines.values())
        if not known:
            return _ALONE
        return 1.0 if known >= _ENOUGH else _LIKELY


def furnish(verdicts: Verdicts, page: PageLines, step: Step = silent) -> None:
    """Add verdicts on lines that no rule knows.

    Args:
        verdicts: Those of the rules on one version.
        page: Its lines.
        step: Told now and then how far it is.
    """
    layout, lines = verdicts.layout, page.lines
    story = page.story | titles_in(layout, lines)
    protected = protected_in(layout, lines)
    most = page.most
    least = LEAST if page.elsewhere is None else _LIFTABLE
    judgements = judge(tuple(lines.values()), page.small, page.site_words, least, step)
    for index, judged in zip(lines, judgements, strict=True):
        if judged is None or not judged.signals or index in story:
            continue
        limit = _ALONE if index in protected or len(judged.signals) < _SIGNALS else most
        confidence = min(judged.confidence, limit)
        more: tuple[str, ...] = ()
        if confidence < LIKELY <= limit and _is_missing_elsewhere(layout, page, index):
            confidence, more = _LIFTED, ("has no counterpart in the other versions",)
        if confidence < LEAST:
            continue
        signs = (*reasons_for(lines[index], judged, page.site_words), *more)
        verdicts.give(index, _verdict(lines[index], judged, confidence, signs, verdicts.at(index)))
    name_by_company(verdicts, lines)


def _is_missing_elsewhere(layout: Layout, page: PageLines, index: int) -> bool:
    """Whether the other versions speak for furniture.

    They do so for a line at either end of the page that is no sentence; a line that they have too
    may be furniture of their pages as well.
    """
    line = page.lines[index]
    if page.elsewhere is None or line.ends or layout.first <= index <= layout.last:
        return False
    told = sum(map(page.elsewhere, line.content))
    return len(line.content) >= _FEWEST_WORDS and told <= _FEW_ELSEWHERE * len(line.content)


def _verdict(
    line: Line, judged: Judgement, confidence: float, signs: tuple[str, ...], held: Verdict | None
) -> Verdict:
    """What is told of a line, on top of the hint that a rule gave."""
    evidence = tuple(f"it {sign}" for sign in signs)
    if held is not None:
        return held._replace(confidence=confidence, evidence=(*held.evidence, *evidence))
    shown, why = f"“{shortened(line.text)}”", " and ".join(signs[:2])
    if judged.facts["below comments"] and line.hint in ("", "comment-form"):
        reason = f"{shown} belongs to the comments of readers, which begin above it."
        return Verdict("comment-prompt", confidence, "comment.section", reason, evidence)
    if line.hint:
        reason = f"{shown} {REASONS[line.hint]}: it {why}."
        return Verdict(line.hint, confidence, f"{line.hint}.signals", reason, evidence)
    reason = f"{shown} seems to belong to the page, not to the story: it {why}."
    return Verdict("furniture", confidence, FURNITURE, reason, evidence)
