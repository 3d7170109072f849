"""What furniture is, told by the lines beside it."""

from __future__ import annotations

import pytest
from tests.engine.flags.furniture.conftest import Saying
from tests.engine.flags.furniture.pages import ABOVE, FLOATSAM, KEEPER, page_of, strong, told

LINKS = ("Ferry sold to a man with a parrot", "Bakers count their rolls")


@pytest.mark.parametrize("item", ["Harbour", "Harbour lights", "Ropes & Tar"])
def test_a_line_between_items_of_a_menu_is_navigation(item: str) -> None:
    """No rule knows what a harbour calls its pages."""
    found = told(page_of(KEEPER, ["Home", "News", item, "Sport", "Contact"]))[item]
    assert (found.kind, found.rule) == ("navigation", "navigation.row")
    assert str(found.evidence[-1]) == "the line above it is of that sort (navigation)"


def test_several_lines_between_items_of_a_menu_are_navigation() -> None:
    items = ["Harbour", "Ropes", "Pilots"]
    found = strong(page_of(KEEPER, ["Home", "News", *items, "Sport", "Contact"]))
    assert [found.get(item) for item in items] == ["navigation"] * 3


def test_a_line_above_another_sort_of_line_stays_furniture() -> None:
    """A menu above it alone may have ended."""
    page = page_of(KEEPER, (), ["Skip to content", *FLOATSAM[:1], "Share this article"])
    assert strong(page)[FLOATSAM[0]] == "furniture"


@pytest.mark.parametrize(
    "heading",
    ["Further reading", "More from the Quay", "Related:", "Read next", "You might also like"],
)
def test_links_below_a_heading_of_other_pages_are_related(heading: str) -> None:
    """Whether the heading is sure or only likely."""
    found = strong(page_of(KEEPER, (), [heading, *LINKS, "© 2024 The Quayside Lantern"]))
    assert [found.get(link) for link in (heading, *LINKS)] == ["related"] * 3


def test_related_links_are_so_down_to_the_end() -> None:
    found = strong(page_of(KEEPER, (), ["Further reading", *LINKS]))
    assert [found.get(link) for link in LINKS] == ["related"] * 2


def test_a_hint_gets_no_name(saying: Saying) -> None:
    """What is not likely to be furniture is not said to be a menu."""
    saying("company")
    found = told(page_of(KEEPER, ["Home", "News", "Harbour", "Sport", "Contact"]))["Harbour"]
    assert (str(found.level), found.rule) == ("hint", "furniture.signals")


def test_lines_that_do_not_stand_in_rows_give_no_name(saying: Saying) -> None:
    """Between two notices of copyright there may be anything."""
    saying("company", "shape")
    notices = ("© 2023 The Quayside Lantern", "© 2024 The Tar Company")
    page = page_of(KEEPER, (), [notices[0], FLOATSAM[0], notices[1]])
    assert strong(page)[FLOATSAM[0]] == "furniture"


def test_a_long_line_is_no_item_of_a_row(saying: Saying) -> None:
    saying("company", "shape")
    words = ["rope", "tar", "lamp", "quay", "sail", "oar"] * 5
    items = [" ".join(words[:count]) for count in (29, 30)]
    found = strong(page_of(KEEPER, (), ["Home", "News", *items, "Sport", "Contact"]))
    assert [found[item] for item in items] == ["navigation", "furniture"]


def test_a_line_that_a_rule_names_keeps_its_name() -> None:
    """A number to call between two buttons is a number to call."""
    number = "Call 555 010 4477"
    page = page_of(KEEPER, (), ["Skip to content", number, "Skip to content"])
    assert told(page)[number].rule == "contact.phone"


def test_the_line_below_a_button_to_share_is_no_button() -> None:
    page = page_of(KEEPER, ABOVE, ["Share this article", *FLOATSAM[:2]])
    assert "share" not in {strong(page)[line] for line in FLOATSAM[:2]}
