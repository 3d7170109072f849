"""Names that stand with a colon before what is said, as minutes and transcripts have them.

*Brenn: “No.”*, *DOVE: “Did you read it?”*; but not *Claim: “It left.”*.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tetrapla.engine.facts.speakers.capitals import Run, core
from tetrapla.engine.facts.speakers.people import People
from tetrapla.engine.facts.word_lists import words

_OFTEN = 2
"""Lines of somebody who is named nowhere else, in a transcript."""
_SHOUTED = 3
"""Letters of a surname in capitals; fewer are initials."""
_NO_NAMES = words(
    """q a question questions answer answers claim claims fact facts note notes update updates
    myth truth verdict quote caption headline title tweet post comment reply correction example
    before after then now yes no both all many several crowd audience video narrator voiceover
    context analysis source sources summary background watch photo photos
    picture read listen related more see also text transcript"""
)


def know_labels(people: People, labels: Sequence[tuple[int, Run]]) -> list[Run]:
    """Learn who speaks in lines with a name and a colon: the names, as written elsewhere.

    A name that stands nowhere else is a person's where it labels several lines that follow each
    other or those of somebody else, if one who so speaks is known.

    Args:
        people: Of the version; what is found out is told them.
        labels: Of each such line the index of its passage, and the name.
    """
    surnames: dict[str, set[str]] = {}
    for name in people.counts:
        surnames.setdefault(name.split()[-1].casefold(), set()).add(name.split()[-1])
    found = [_as_elsewhere(run, surnames) for _, run in labels]
    names = [people.full(run) for run in found]
    if people.known.isdisjoint(names):
        return found
    counts = Counter(
        name for k, name in enumerate(names) if _is_beside([place for place, _ in labels], k)
    )
    for run, name in zip(found, names, strict=True):
        small = {word.casefold().rstrip(".") for word in run.words}
        if counts[name] >= _OFTEN and _NO_NAMES.isdisjoint(small):
            people.known.add(name)
    return found


def _is_beside(places: Sequence[int], k: int) -> bool:
    """Whether a line follows another one, or another one follows it."""
    near = [*places[max(k - 1, 0) : k], *places[k + 1 : k + 2]]
    return any(abs(place - places[k]) <= 1 for place in near)


def _as_elsewhere(run: Run, surnames: dict[str, set[str]]) -> Run:
    """A surname in capitals as the story writes it: *BRENN* where *Ada Brenn* is named."""
    told = core(run.words)
    if len(told) > 1 or not told[0].isupper() or len(told[0]) < _SHOUTED:
        return run
    written = surnames.get(told[0].casefold(), set()) - {told[0]}
    return run._replace(words=(written.pop(),)) if len(written) == 1 else run
