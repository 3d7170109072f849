"""Boilerplate that is known by its neighbours: what a heading, a bio or an embed brings along."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tetrapla.engine.flags.plain import phrase_key
from tetrapla.engine.flags.verdicts import Verdict, Verdicts
from tetrapla.engine.kinds import SURE
from tetrapla.engine.model import Passage
from tetrapla.engine.punctuation import ends_sentence, shortened

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_MOST_BIO_LINES = 3
"""Above an introduction: the name, the name with an address, the name under a picture."""
_LONGEST_TEASER = 28
"""Words of a passage that can be the teaser of another page."""
_LONGEST_POST = 30
"""Words of what an embedded post says."""
_LOWEST_TITLE = 6
"""Index of the lowest passage that can be a title under a section's name."""


def inherit(verdicts: Verdicts) -> None:
    """Add the verdicts that follow from those already given."""
    _below_related(verdicts)
    _above_bio(verdicts)
    _above_embed(verdicts)
    _section_name(verdicts)


def _below_related(verdicts: Verdicts) -> None:
    """Behind the prose, what follows a heading such as “More like this” leads to other pages."""
    layout = verdicts.layout
    heading: int | None = None
    for index in range(layout.last + 1, len(layout.passages)):
        held = verdicts.at(index)
        if held is not None and held.confidence >= SURE:
            heading = index if held.kind == "related" else heading
        elif heading is not None and layout.words[index] <= _LONGEST_TEASER:
            title = shortened(layout.lines[heading])
            reason = f"It leads to another page: it stands under “{title}”."
            evidence = (f"under “{title}”",)
            verdicts.give(
                index, Verdict("related", 0.95, "related.below-heading", reason, evidence)
            )


def _above_bio(verdicts: Verdicts) -> None:
    """Lines right above an author's introduction that only give the author's name."""
    passages = verdicts.layout.passages
    for index in range(len(passages)):
        if verdicts.kind_at(index) != "bio":
            continue
        confidence, opening = _opening(verdicts, index)
        names = list(_name_lines(verdicts, index, opening))
        for above, name in names:
            reason = f"It names the author, who is introduced below: “{name}”."
            evidence = (f"the introduction below starts with “{name}”",)
            verdicts.give(above, Verdict("bio", confidence, "bio.name-above", reason, evidence))


def _opening(verdicts: Verdicts, index: int) -> tuple[float, str]:
    held = verdicts.at(index)
    opening = phrase_key(verdicts.layout.passages[index].repaired_text[:120])
    return (held.confidence if held else 0.0), opening


def _name_lines(verdicts: Verdicts, index: int, opening: str) -> Iterator[tuple[int, str]]:
    for above in range(index - 1, max(-1, index - 1 - _MOST_BIO_LINES), -1):
        name = _name_in(verdicts.layout.passages[above])
        if not name or not opening.startswith(phrase_key(name)):
            return
        yield above, name


def _name_in(passage: Passage) -> str:
    """What a short passage says without the address in it; empty where it is long."""
    if len(passage.text) > 200:
        return ""
    name = _ADDRESS.sub("", passage.repaired_text).strip()
    return name if len(name) <= 60 and not ends_sentence(name) else ""


def _above_embed(verdicts: Verdicts) -> None:
    """The short line above an embedded video's music line is what the video's post says."""
    layout = verdicts.layout
    for index in range(1, len(layout.passages)):
        above = layout.passages[index - 1].repaired_text
        if not _is_music(layout.lines[index]) or layout.words[index - 1] > _LONGEST_POST:
            continue
        if above.lstrip().startswith("@") or "#" in above:
            reason = "It is what an embedded video says of itself: its music line follows."
            evidence = (f"right above “{shortened(layout.lines[index])}”",)
            verdicts.give(index - 1, Verdict("embed", 0.96, "embed.post", reason, evidence))


def _is_music(line: str) -> bool:
    return line.startswith(("♬", "♫"))


def _section_name(verdicts: Verdicts) -> None:
    """A word or two between navigation and the title name the section of the site."""
    layout = verdicts.layout
    title = layout.title()
    if title is None or not 2 <= title <= _LOWEST_TITLE:
        return
    index = title - 1
    short = 0 < layout.words[index] <= 3 and layout.lines[index].istitle()
    if not short or verdicts.at(index) or verdicts.kind_at(index - 1) != "navigation":
        return
    reason = "It names a section of the web site: it stands between navigation and title."
    evidence = (
        f"below “{shortened(layout.lines[index - 1])}”",
        f"above the title “{shortened(layout.lines[title])}”",
    )
    verdicts.give(index, Verdict("category", 0.78, "category.above-title", reason, evidence))
