"""What the markup of a page adds to the flags."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tetrapla.engine.compare import examine
from tetrapla.engine.kinds import Level
from tetrapla.engine.model import Flag, Markup, MarkupKind, Story, Version

STORY = (
    "The lighthouse goose",
    "The keeper of the old lighthouse found a goose on the rocks, and she would not leave.",
    "He carried her up a hundred and twelve stairs and gave her a bowl of barley and water.",
    "She looked at the lamp all night long, he said, and it has not been the same since.",
)
ODD = "Harbour lights and sea weather"
"""A line that no rule knows."""


def flags_of(*told: tuple[MarkupKind, str], line: str = ODD, at: int = 4) -> list[Flag]:
    """The flags of a line that is put into the story, with what markup says of it."""
    lines = [*STORY[:at], line, *STORY[at:]]
    text = "\n\n".join(lines)
    start = text.index(line)
    markup = tuple(Markup(start, start + len(line), kind, by) for kind, by in told)
    version = Version("A", "page", "page.html", "html", text, markup=markup)
    found = examine(Story("A story", (version,))).flags
    return [f for f in found if f.start == start]


def test_without_markup_the_line_is_the_story() -> None:
    """So what follows is due to the markup."""
    assert not [f for f in flags_of() if f.counts]


def test_what_the_extractor_leaves_out_is_likely_boilerplate_for_that_reason() -> None:
    """The reason names the extractor."""
    (flag,) = flags_of((MarkupKind.LEFT_OUT, "trafilatura"))
    assert flag.level is Level.LIKELY
    assert "trafilatura does not take it for the main text" in flag.reason


def test_links_are_evidence_and_alone_only_a_hint() -> None:
    """A story may be all links; left out as well, two facts speak."""
    (hint,) = flags_of((MarkupKind.LINK, "a"))
    assert hint.level is Level.HINT
    assert "100 % of its letters are links" in hint.reason
    (both,) = flags_of((MarkupKind.LINK, "a"), (MarkupKind.LEFT_OUT, "trafilatura"))
    assert both.confidence > 0.9
    assert any("links" in str(fact) for fact in both.evidence)


@pytest.mark.parametrize(
    ("landmark", "kind"),
    [("nav", "navigation"), ("footer", "furniture"), ("aside", "related"), ("menu", "navigation")],
)
def test_a_landmark_names_the_kind(landmark: str, kind: str) -> None:
    """Where the extractor says the same."""
    (flag,) = flags_of((MarkupKind.LANDMARK, landmark), (MarkupKind.LEFT_OUT, "trafilatura"))
    assert flag.kind == kind
    assert flag.counts


def test_a_heading_that_the_extractor_leaves_out_is_a_hint() -> None:
    """Extractors lose headings more often than pages have headings that are furniture."""
    (flag,) = flags_of((MarkupKind.LEFT_OUT, "trafilatura"), (MarkupKind.HEADING, "h2"), at=2)
    assert flag.level is Level.HINT


def test_the_title_is_the_story_whatever_the_extractor_does() -> None:
    """It is the first thing that extractors leave out."""
    told = ((MarkupKind.LEFT_OUT, "trafilatura"),)
    lines = "\n\n".join(STORY)
    markup = tuple(Markup(0, len(STORY[0]), kind, by) for kind, by in told)
    version = Version("A", "page", "page.html", "html", lines, markup=markup)
    assert not [f for f in examine(Story("A story", (version,))).flags if f.counts]


def test_what_rules_found_keeps_its_kind_and_gains_the_evidence() -> None:
    """The rule knows better what it is."""
    (flag,) = flags_of(
        (MarkupKind.LEFT_OUT, "trafilatura"), line="Share this story on Facebook", at=4
    )
    assert flag.kind == "share"
    assert any("trafilatura" in str(fact) for fact in flag.evidence)


def test_a_landmark_around_the_whole_page_says_nothing() -> None:
    """Many pages stand in one form."""
    text = "\n\n".join(STORY)
    markup = (Markup(0, len(text), MarkupKind.LANDMARK, "form"),)
    version = Version("A", "page", "page.html", "html", text, markup=markup)
    assert not examine(Story("A story", (version,))).flags


def test_markup_changes_no_text() -> None:
    """Passages and repairs are those of the same text without it."""
    text = "\n\n".join((*STORY, ODD))
    plain = Version("A", "page", "page.html", "html", text)
    marked = replace(plain, markup=(Markup(0, 10, MarkupKind.LINK, "a"),))
    one, two = (examine(Story("A story", (v,))) for v in (plain, marked))
    assert one.passages == two.passages
