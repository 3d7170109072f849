"""What the tests of furniture share: pages of web sites, and what is said of their lines."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from tests.sharing import shared_rules

from tetrapla.engine.compare import examine
from tetrapla.engine.flags.boilerplate import Ruled, follow_rules
from tetrapla.engine.flags.rulebook import Rulebook
from tetrapla.engine.kinds import Group
from tetrapla.engine.model import Flag, Passage, Story, Version
from tetrapla.engine.reading.versions import siglum
from tetrapla.engine.repair import repair
from tetrapla.engine.resources import default_rules
from tetrapla.engine.segment import segment

BETWEEN = "\n\n"


class Tale(NamedTuple):
    """A story as an article tells it."""

    title: str
    opening: tuple[str, ...]
    """Its first paragraphs."""
    heading: str
    """The heading in its middle."""
    rest: tuple[str, ...]
    """The paragraphs below the heading."""

    @property
    def lines(self) -> tuple[str, ...]:
        """All of it, in order."""
        return (self.title, *self.opening, self.heading, *self.rest)

    @property
    def body(self) -> tuple[str, ...]:
        """All of it but the title."""
        return self.lines[1:]


KEEPER = Tale(
    "The keeper who counted waves",
    (
        "For thirty-one years the keeper of the east light wrote down every seventh wave that "
        "came over the wall, and nobody at the harbour office ever asked him why.",
        "He kept the numbers in school exercise books, one for each month, and he tied the books "
        "of a year together with tarred string before he put them under the stairs.",
        "When the light was given a clock and a battery, the men who came for the lamp found the "
        "books and did not know what they were.",
    ),
    "A shelf of tarred string",
    (
        "The harbour office gave them to the school, where a teacher of mathematics laid them "
        "out on the floor of the gymnasium and walked up and down between them in her socks.",
        "She saw that the waves had grown by the breadth of a hand since the keeper began, long "
        "before anyone had thought of measuring such a thing at this coast.",
        "The keeper, who is ninety now, says that he only wanted to stay awake.",
    ),
)
GOOSE = Tale(
    "A goose learns the timetable",
    (
        "The goose that lives behind the station at Nettle Halt has taken to meeting the train, "
        "though only the one at twenty past four, which carries the bread for the hotel.",
        "She waits at the far end of the platform, where the guard opens the van, and if the "
        "train is late she walks to the clock and looks up at it with one eye.",
        "The guard, who used to throw her a crust, now has orders from the hotel to bring a roll "
        "that was baked for the goose alone.",
    ),
    "Four minutes to wait",
    (
        "Last week the railway changed its timetable for the winter, and the train with the "
        "bread now comes at twelve minutes to five instead.",
        "For two days the goose stood at the clock in the rain, and on the third she came at the "
        "new time, having learned it sooner than most of the passengers.",
        "The railway has asked whether she would like to see the timetable for spring.",
    ),
)
KENNEL = Tale(
    "Nine dogs and one door",
    (
        "There is one door to the old bakery in Mill Lane, and nine dogs who want to be the "
        "first through it when Berthe Olsson comes down in the morning with her lantern.",
        "She took in the first of them eleven winters ago, a brown one without a tail, and the "
        "others came, she says, because they had heard that the stove was warm.",
        "The dogs sleep on flour sacks, each on its own, and no dog has ever been seen on the "
        "sack of another one, not even when its owner was out in the yard.",
    ),
    "The order of the sacks",
    (
        "A student of animals from the town sat in the bakery for a month and wrote down which "
        "of the dogs went through the door before which, on every morning of the month.",
        "He found no leader among them, and no order that held for longer than two mornings, but "
        "he found that the brown dog without a tail was never the last.",
        "Berthe Olsson could have told him that, but he had not asked her.",
    ),
)
TALES = (KEEPER, GOOSE, KENNEL)

MENU = ("Home", "News", "Weather", "Sport", "Letters", "Contact us")
ABOVE = ("Skip to content", *MENU, "Log in")
BELOW = (
    "Share this article",
    "Related articles",
    "Ferry sold to a man with a parrot",
    "Bakers count their rolls",
    "Leave a comment",
    "Subscribe to our newsletter",
    "Privacy policy",
    "© 2024 The Quayside Lantern. All rights reserved.",
)
FLOATSAM = ("Tides", "Wind and sail", "The Lantern Quay", "Harbour pilots", "Boats for hire")
"""Short lines that no rule knows."""


def page_of(tale: Tale, above: Sequence[str] = ABOVE, below: Sequence[str] = BELOW) -> list[str]:
    """The lines of a page that tells a tale."""
    return [*above, *tale.lines, *below]


def flags_of(*pages: Sequence[str]) -> list[Flag]:
    """The flags of boilerplate on the first of pages that are the versions of one story."""
    with shared_rules():
        return fresh_flags_of(*pages)


def fresh_flags_of(*pages: Sequence[str]) -> list[Flag]:
    """The same by rules that have not seen any page."""
    texts = [BETWEEN.join(lines) for lines in pages]
    versions = tuple(Version(siglum(k), f"{k}", f"{k}", "utf-8", t) for k, t in enumerate(texts))
    found = examine(Story("A story", versions)).flags
    return [f for f in found if f.version == "A" and f.group is Group.BOILERPLATE]


def told(*pages: Sequence[str]) -> dict[str, Flag]:
    """Line -> the flag on it, for the lines of the first page that have one."""
    text = BETWEEN.join(pages[0])
    return {text[f.start : f.end]: f for f in flags_of(*pages)}


def strong(*pages: Sequence[str]) -> dict[str, str]:
    """Line -> kind, for the lines of the first page with a flag that counts."""
    return {line: flag.kind for line, flag in told(*pages).items() if flag.counts}


@cache
def rulebook() -> Rulebook:
    """All rules that ship with the program."""
    return Rulebook(default_rules())


def passages_of(text: str) -> tuple[Passage, ...]:
    """A text as the program cuts it."""
    version = Version("A", "a", "a", "utf-8", text)
    (repaired,) = repair([version])
    return segment(version, repaired)


def ruled(text: str) -> Ruled:
    """What rules say of a text."""
    return follow_rules(passages_of(text), rulebook(), frozenset())
