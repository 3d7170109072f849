"""Boilerplate that is known by its neighbours: what a heading, a bio or an embed brings along."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tetrapla.engine.flags.layout import Layout
from tetrapla.engine.flags.plain import phrase_key
from tetrapla.engine.flags.verdicts import Verdict, Verdicts
from tetrapla.engine.kinds import LIKELY
from tetrapla.engine.model import Passage
from tetrapla.engine.punctuation import ends_sentence, shortened

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_MOST_BIO_LINES = 3
"""Above an introduction: the name, the name with an address, the name under a picture."""
_LONGEST_TEASER = 28
"""Words of a passage that can be the teaser of another page."""
_SENTENCE = 4
"""Words of a sentence that may be the story again."""
_TITLE, _TEXT = 0.95, 0.8
"""What a line is worth that is the title of another page, and one that is the text below it."""
_COMPLETE = re.compile(r"[:»|>–-]\s*\S.{8}")
"""A heading with the title of the page it leads to: “Read also: The cat that came back”."""
_AMONG_TEASERS = frozenset({"byline", "dateline", "category", "photo-credit"})
"""Kinds of lines that stand between the teasers of a list."""
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
    """Behind the prose, what follows a heading such as “More like this” leads to other pages.

    A heading of another sort ends it, and so do sentences that no title stands above: there the
    story goes on.
    """
    layout = verdicts.layout
    heading: int | None = None
    for index in range(layout.last + 1, len(layout.passages)):
        held = verdicts.at(index)
        if held is not None and held.confidence >= LIKELY:
            if held.kind not in _AMONG_TEASERS:
                heading = index if _heads_links(held, layout.lines[index]) else None
            continue
        if heading is None:
            continue
        if not _is_teaser(layout, index, heading):
            heading = None
            continue
        title = shortened(layout.lines[heading])
        reason = f"It leads to another page: it stands under “{title}”."
        confidence = _TEXT if _is_sentence(layout, index) else _TITLE
        found = Verdict(
            "related", confidence, "related.below-heading", reason, (f"under “{title}”",)
        )
        verdicts.give(index, found)


def _heads_links(held: Verdict, line: str) -> bool:
    """Whether a line heads a list; one that names the page that it leads to is complete."""
    return held.kind == "related" and not _COMPLETE.search(line)


def _is_teaser(layout: Layout, index: int, heading: int) -> bool:
    """Whether a line below a heading can be the title of another page, or the text below one."""
    if layout.words[index] > _LONGEST_TEASER:
        return False
    if not _is_sentence(layout, index):
        return True
    last = len(layout.passages) - 1
    follows_title = index - 1 > heading and not _is_sentence(layout, index - 1)
    return follows_title and index < last and not _is_sentence(layout, index + 1)


def _is_sentence(layout: Layout, index: int) -> bool:
    return layout.words[index] >= _SENTENCE and ends_sentence(layout.passages[index].text)


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
