"""Lines that return on other pages of the same web site, on the page that is read."""

from __future__ import annotations

from dataclasses import replace

from tetrapla.engine.compare import examine
from tetrapla.engine.flags.sites import Read, Site, learn
from tetrapla.engine.kinds import Group
from tetrapla.engine.model import Flag, Story, Version
from tetrapla.engine.resources import default_resources

STORY = [
    "The parrot of the ferry office",
    "The parrot in the ferry office has learned to say that the boat is late, and it says so "
    "in the voice of the clerk, who has been on holiday since the second week of June.",
    "Passengers have gone home again, and two of them have complained about his manners.",
    "The clerk, when he comes back, will find a cracker and a letter on his desk.",
]
OTHERS = [
    [
        "Eels return to the mill race",
        "The eels have come back to the mill race, where nobody had seen one for thirty years, "
        "and the miller has put a board over the wheel so that they can pass.",
        "He says that he never liked the taste of them, and that they are welcome.",
    ],
    [
        "A clock for the east pier",
        "The east pier is to have a clock with four faces, since the old one with two could be "
        "read only by those who came from the land or from the open sea.",
        "It will strike the hours, but not at night, as the gulls have a right to sleep.",
    ],
]
ODDITY = "Tides, tar and tittle-tattle since 1911"
SENTENCE = (
    "The Ferry Gazette is printed on Thursdays in a shed behind the chandlery, where anyone may "
    "walk in and watch the old machine fold the paper."
)
FURNITURE = [ODDITY, SENTENCE, "Share this article"]


def site_with(*below: str, above: tuple[str, ...] = ()) -> Site:
    """A site whose two other pages have some lines above and below their stories."""
    return learn("gazette.example", [Read(page[0], [*above, *page, *below]) for page in OTHERS])


SITE = site_with(*FURNITURE)


def flags_on(lines: list[str], site: Site | None = SITE) -> dict[str, Flag]:
    """Line -> the flag of boilerplate on it, beside the other pages of a site."""
    text = "\n\n".join(lines)
    told = Story("A story", (Version("A", "a", "a", "utf-8", text),))
    resources = replace(default_resources(), sites={"A": site} if site else {})
    found = examine(told, resources=resources).flags
    return {text[f.start : f.end]: f for f in found if f.group is Group.BOILERPLATE}


def test_a_line_that_returns_is_surely_furniture() -> None:
    found = flags_on([*STORY, ODDITY])[ODDITY]
    assert (found.kind, found.rule, str(found.level)) == ("furniture", "site.returns", "sure")
    assert ODDITY in found.reason
    assert found.reason.endswith("returns on other pages of gazette.example.")
    assert [str(e) for e in found.evidence] == ["on 2 other pages of 2 known of gazette.example"]


def test_a_sentence_that_returns_is_likely_and_no_more() -> None:
    """Two stories may quote the same sentence."""
    assert str(flags_on([*STORY, SENTENCE])[SENTENCE].level) == "likely"


def test_what_a_rule_names_keeps_its_kind_and_becomes_sure() -> None:
    line = "Further reading"
    alone = flags_on([*STORY, line], None)[line]
    beside = flags_on([*STORY, line], site_with(line))[line]
    assert (alone.kind, str(alone.level)) == ("related", "likely")
    assert (beside.kind, str(beside.level)) == ("related", "sure")


def test_what_a_rule_only_hints_at_gets_its_kind_too() -> None:
    """The rule knows what such a line is, and the site that it is one."""
    line = "Discussion"
    lines = [line, *STORY]
    alone = flags_on(lines, None)[line]
    beside = flags_on(lines, site_with(above=(line,)))[line]
    assert (alone.kind, str(alone.level)) == ("comment-prompt", "hint")
    assert (beside.kind, str(beside.level)) == ("comment-prompt", "sure")


def test_a_rule_that_is_surer_keeps_its_reason() -> None:
    """The site adds nothing to what is certain already."""
    lines = [*STORY, "Share this article"]
    assert flags_on(lines)["Share this article"] == flags_on(lines, None)[lines[-1]]


def test_the_story_is_left_alone() -> None:
    assert flags_on([*STORY, *FURNITURE]).keys() == {*FURNITURE}


def test_without_the_other_pages_nothing_is_known_of_such_lines() -> None:
    assert not any(f.counts for f in flags_on([*STORY, ODDITY, SENTENCE], None).values())
