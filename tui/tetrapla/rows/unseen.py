"""What makes texts differ though they look alike on the screen: characters without a width."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tetrapla.engine.evidence import describe
from tetrapla.engine.model import Passage
from tetrapla.engine.results import Comparison
from tetrapla.rows.visible import unseen

MOST = 6
"""Characters that are named."""


def unseen_in(comparison: Comparison, passages: Sequence[Passage]) -> tuple[str, ...]:
    """What cannot be seen in the story of passages, with what it stands behind; each once.

    ``👍 with U+1F3FD EMOJI MODIFIER FITZPATRICK TYPE-4``.
    """
    found = (note for p in passages for note in _notes(comparison.story_of(p)))
    return tuple(dict.fromkeys(found))


def unseen_alone(
    told: Mapping[str, Sequence[str]], active: str
) -> tuple[Sequence[str], dict[str, Sequence[str]]]:
    """What only some versions have of what cannot be seen.

    Args:
        told: Siglum -> what :func:`unseen_in` gives for the version, at least one.
        active: Siglum of the active version, one of them.

    Returns:
        What the active version has and another has not; siglum -> what another has and the
        active one has not.
    """
    every = set.intersection(*(set(notes) for notes in told.values()))
    here = [note for note in told[active] if note not in every]
    others = {
        siglum: missing
        for siglum, notes in told.items()
        if (missing := [note for note in notes if note not in told[active]])
    }
    return here[:MOST], {siglum: notes[:MOST] for siglum, notes in others.items()}


def _notes(text: str) -> Iterator[str]:
    """What cannot be seen in a text, in order."""
    places = unseen(text)
    for place in sorted(places):
        before = place - 1
        while before in places:
            before -= 1
        behind = text[before] if before >= 0 and not text[before].isspace() else ""
        named = describe(text[place]).removeprefix(f"{text[place]} ")
        yield f"{behind} with {named}" if behind else named
