"""Why there is nothing to go to: the versions tell the same, or what differs does not count."""

from __future__ import annotations

from collections.abc import Set

from tetrapla.engine.differences.types import Kind
from tetrapla.rows.row_differences import ignored_sentence
from tetrapla.rows.wording import Wording

ALONE = "only one version is open: nothing to compare"
SAME = "no difference: all tell the same, word for word"


def same_throughout(wording: Wording) -> bool:
    """Whether all versions, of which there are several, tell the whole story word for word."""
    comparison = wording.comparison
    told = any(comparison.tellers) and len(comparison.sigla) > 1
    return told and not any(wording.differing(frozenset()))


def sameness(wording: Wording, ignored: Set[Kind]) -> str:
    """Why no row differs, in a sentence; empty where one does, or may as far as is known.

    Args:
        wording: The words of the story.
        ignored: Kinds of difference that do not count.
    """
    if len(wording.comparison.sigla) == 1:
        return ALONE
    if same_throughout(wording):
        return SAME
    if ignored and not any(wording.differing(ignored)):
        return f"no difference that counts; {ignored_sentence(ignored)}"
    return ""
