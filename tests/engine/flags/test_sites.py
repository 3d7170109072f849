"""Other pages of a web site: what returns on them is found, and no line of a story is."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.flags.sites import Read, Returning, Site, learn

STORY = [
    "The dog who counts the ferry passengers",
    "Every morning a collie called Abacus sits on the quay and looks at the people.",
    "She barks once for each of them, and the mate writes the number down.",
    "Only once was she wrong, he says, and then a man had hidden under a blanket.",
    "The company has given her a cap, which she carries but does not wear.",
]
OTHER = [
    "Swans return to the mill pond",
    "A pair of swans has come back to the pond behind the mill after eleven years.",
    "The miller thinks that they are the grandchildren of the old pair.",
    "They have already chased away a heron, two ducks and the postman.",
]
THIRD = [
    "Lighthouse for sale, buyer must like stairs",
    "The tower on the north head can be had for the price of a small flat.",
    "It comes with a hundred and sixty steps and the duty to wind the clock.",
]
AROUND = [
    "We use cookies to count how often a page is read, and for nothing else that we know of.",
    "The Quayside Courier is written by four people and a parrot in a room above the bakery.",
    "Nothing on these pages may be printed elsewhere unless the parrot agrees in writing.",
]


@functools.cache
def sites() -> dict[str, dict[str, list[tuple[str, str]]]]:
    """Site -> page -> its lines with what they are."""
    text = Path(__file__).with_name("site_pages.yaml").read_text("utf-8")
    return {
        site: {
            page: [(line[0], line[2:]) for line in lines.splitlines()]
            for page, lines in pages.items()
        }
        for site, pages in yaml.safe_load(text).items()
    }


def judged(setup: str) -> Iterator[tuple[str, str, bool]]:
    """Every line of every page: what it is, the line, and whether it is said to return."""
    for name, pages in sites().items():
        reads = {page: Read(page, [text for _, text in lines]) for page, lines in pages.items()}
        for page, lines in pages.items():
            rest = [read for other, read in reads.items() if other != page]
            ways = {"all": [list(reads.values())], "others": [rest], "one": [[r] for r in rest]}
            for learned in ways[setup]:
                site = learn(name, learned).beside(reads[page].lines)
                for label, text in lines:
                    yield label, text, site.returning(text) is not None


@pytest.mark.parametrize(("setup", "least"), [("all", 0.97), ("others", 0.88), ("one", 0.82)])
def test_what_returns_is_found_and_the_story_is_not(setup: str, least: float) -> None:
    """No line of a story: none that is quoted, no verse, no step of a recipe, no title elsewhere.

    With the page among the learned ones, without it, and with one other page alone.
    """
    found = list(judged(setup))
    assert [text for label, text, returns in found if returns and label != "+"] == []
    returning = Counter(returns for label, _, returns in found if label == "+")
    assert returning[True] / returning.total() >= least


def returning(site: Site, lines: Sequence[str]) -> list[str]:
    """Those of the lines of a page that return on the others."""
    beside = site.beside(lines)
    return [line for line in lines if beside.returning(line)]


def courier(*pages: Sequence[str]) -> Site:
    return learn("courier.example", [Read(f"{k}.txt", page) for k, page in enumerate(pages)])


def test_a_line_counts_once_a_page() -> None:
    site = courier([*STORY, "Top", "Top"], [*OTHER, "Top"])
    assert (site.pages, site.returning("TOP")) == (2, Returning(2, 2))


def test_numbers_in_a_line_do_not_count() -> None:
    """A counter is the same line on every page; a line that is only a number is that number."""
    site = courier(["12 comments", "7", "4:30", *STORY], ["1,408 comments", "8", "5:10", *OTHER])
    assert site.returning("41 comments") == Returning(2, 2)
    assert site.returning("9") is None
    assert site.returning("7") == Returning(1, 2)
    assert site.returning("6:20") is None


def test_of_few_pages_every_line_is_known_and_of_many_only_those_that_return() -> None:
    few = courier([*STORY, "Top", "x" * 301], [*OTHER, "Top"])
    assert few.returning(STORY[0]) == Returning(1, 2)
    assert few.returning("x" * 301) is None
    many = courier(*([f"Story of goose {name}", "Top"] for name in ("Ada", "Bo", "Cy", "Di")))
    assert dict(many.lines) == {"top": 4}


def test_the_page_that_is_judged_is_no_other_page() -> None:
    """Whether it is learned or not, the same is said of its lines."""
    mine, theirs, last = [*STORY, *AROUND], [*OTHER, *AROUND], [*THIRD, *AROUND]
    without, with_it = courier(theirs, last), courier(mine, theirs, last)
    assert returning(with_it, mine) == returning(without, mine) == AROUND
    assert with_it.beside(mine).returning(AROUND[0]) == Returning(2, 2)


def test_a_page_alone_tells_nothing_of_itself() -> None:
    site = courier([*STORY, *AROUND]).beside([*STORY, *AROUND])
    assert (site.pages, site.returning(AROUND[0])) == (0, None)


PRINTED = ["Printed from the Quayside Courier", *STORY]
EDITED = [*STORY[:3], "Only once was she wrong, the mate insists.", *STORY[4:], *AROUND]
VERSE = [
    "The gander went down to the harbour at night,",
    "with a lamp in his beak and his feathers all white,",
    "he asked for a passage to anywhere dry,",
    "and the captain said: Gander, why, so do I.",
]


@pytest.mark.parametrize(
    "copy",
    [PRINTED, EDITED, STORY[:3], [*STORY, *AROUND, "Top"]],
    ids=["print version", "edited", "first part", "another address"],
)
def test_pages_that_tell_the_same_are_one_page(copy: list[str]) -> None:
    """The story does not return because it stands under two addresses.

    Neither where both are learned nor where one of them is judged beside the other.
    """
    first, theirs, last = [*STORY, *AROUND], [*OTHER, *AROUND], [*THIRD, *AROUND]
    site = courier(first, copy, theirs, last)
    assert (site.pages, site.doubles()) == (3, (("0.txt", "1.txt"),))
    assert {r.pages for line in STORY if (r := site.returning(line))} == {1}
    assert returning(site, first) == AROUND
    assert returning(courier(copy, theirs, last), first) == AROUND


def test_copies_of_one_page_are_one_page_however_many_there_are() -> None:
    site = courier(*([f"Copy {name}", *STORY, *AROUND] for name in ("one", "two", "three")))
    assert site.pages == 1
    assert courier(VERSE, [*VERSE, "Print"]).pages == 1


def test_pages_of_one_site_are_not_taken_for_copies() -> None:
    """Neither short reports among long notices nor pages that hold nothing but the notices."""
    shorts = [[*AROUND, f"A {bird} was seen on the pier on Monday.", "Top"] for bird in BIRDS]
    assert courier(*shorts).doubles() == ()
    pages = [[*STORY, *AROUND], [*OTHER, *AROUND], [*THIRD, *AROUND], ["Pictures", *AROUND]]
    assert courier(*pages).doubles() == ()


BIRDS = ("puffin", "red kite", "stork", "cormorant", "kingfisher")


def test_the_title_and_first_sentence_among_the_links_of_another_page_are_the_story() -> None:
    teaser = [*OTHER, "Read next", *STORY[:2], *AROUND]
    for site in (courier(teaser), courier(teaser, [*THIRD, "Read next", *STORY[:2], *AROUND])):
        assert returning(site, [*STORY, *AROUND]) == AROUND


def test_a_quoted_sentence_is_the_story_unless_half_of_the_pages_have_it() -> None:
    """Between paragraphs stand quotations and offers of newsletters; those are on most pages."""
    offer = "Get the tide tables and one good photograph by mail each Sunday."
    quoted = "“She cannot count beyond sixty,” the mate admits to everybody who asks."
    mine = [*STORY[:3], quoted, offer, *STORY[3:]]
    pages = [[*OTHER[:2], quoted, offer, *OTHER[2:]], [*THIRD[:2], offer, THIRD[2]]]
    pages += [
        [f"The {b} report", f"No {b} today.", offer, f"A {b} is expected by all." * 2]
        for b in BIRDS
    ]
    assert returning(courier(*pages), mine) == [offer]


def test_a_subheading_is_the_story_though_others_have_the_same() -> None:
    """What stands alone between sentences of the story; not what stands among the furniture."""
    pages = [[*text[:2], "What we learned", *text[2:], "Tips", "Top"] for text in (OTHER, THIRD)]
    mine = [*STORY[:3], "What we learned", *STORY[3:], "Tips", "Top"]
    assert returning(courier(*pages), mine) == ["Tips", "Top"]


@pytest.mark.parametrize("closing", ["", "."])
def test_a_full_stop_more_or_less_makes_no_other_line(closing: str) -> None:
    site = courier([*OTHER, "Follow the Quayside Courier wherever you are"])
    mine = [*STORY, f"Follow the Quayside Courier wherever you are{closing}"]
    assert returning(site, mine) == mine[-1:]


def test_lines_without_pages_are_taken_as_they_are() -> None:
    """As where somebody wrote them by hand."""
    site = Site("x.example", 9, {"top": 5})
    assert site.beside(["Top"]).returning("Top") == Returning(5, 9)


LINES = st.sampled_from([*STORY, *OTHER, *AROUND, *VERSE, "Top", "7 comments", "8 comments", "3"])
PAGES = st.lists(st.lists(LINES, max_size=9), max_size=7)


@given(PAGES, st.randoms(use_true_random=False))
def test_the_order_of_the_pages_does_not_matter(pages: list[list[str]], chance: Random) -> None:
    reads = [Read(f"{k}.txt", lines) for k, lines in enumerate(pages)]
    shuffled = list(reads)
    chance.shuffle(shuffled)
    assert learn("x", shuffled) == learn("x", reads)


@given(PAGES, PAGES)
def test_learning_in_two_steps_is_learning_together(
    first: list[list[str]], second: list[list[str]]
) -> None:
    """What is left out of the lines at first is counted all the same when it returns."""
    reads = [Read(f"{k}.txt", lines) for k, lines in enumerate([*first, *second])]
    together = learn("x", reads)
    in_steps = learn("x", reads[len(first) :], learn("x", reads[: len(first)]))
    assert in_steps == together
    assert in_steps.texts.keys() == together.texts.keys()


@given(PAGES, st.lists(LINES, max_size=9))
def test_what_returns_stands_on_other_pages(pages: list[list[str]], mine: list[str]) -> None:
    """No line is said to return on more pages than have it, nor of more than are known."""
    site = courier(*pages).beside(mine)
    for line in mine:
        found = site.returning(line)
        if found:
            key = line.replace("7", "8")
            assert 1 <= found.pages <= found.of <= len(pages)
            assert found.pages <= sum(key in [x.replace("7", "8") for x in p] for p in pages)
