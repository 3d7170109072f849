"""Lines of a label and what it is for: furniture of pages, and part of a life or a programme."""

from __future__ import annotations

from tests.sharing import checked_rules

from tetrapla.engine.flags import flag
from tetrapla.engine.model import Version
from tetrapla.engine.repair import repair
from tetrapla.engine.segment import segment

RULES = checked_rules()

LIFE = """\
Odo Harker

Address: The Lighthouse, Skarn Point
{contact}

Profile
Keeper of lamps and of geese with thirty years of experience on three rocks.

Experience
1990 to today: Keeper, Skarn Point
1984 to 1990: Second keeper, Grey Holm

Languages
English, some Danish, a little Goose
"""
PROGRAMME = """\
The Barn Company presents

The Cat Who Stayed

Nell, a cat: Rosa Finch
The farmer: Ivo Marsh

There will be an interval after the second act, with soup in the yard for everybody.

Director: Ida Lorn
Lighting: Ben Okoro
{pictures}: Tilda March
Costumes: the Thursday sewing circle

The company thanks the dairy for the milk, of which the cat had more than it should.
"""
PAGE = """\
How the cat came to the barn

The cat came in the autumn, when the nights grew cold, and nobody in the village knew from where.

She slept in the hay above the horses, and in the morning she sat on the gate and waited for milk.

By the spring the farmer had given her a name, a dish and the better one of the two kitchen chairs.

Share this article
Phone: 555-014-7788
Email: barn@example.org
Get directions
"""


def told(text: str) -> dict[str, tuple[str, str]]:
    """Line -> kind and level of the flag on it, for the lines that have one."""
    version = Version("A", "a", "a", "utf-8", text)
    repaired = repair([version])
    flags = flag([version], repaired, {"A": segment(version, repaired[0])}, RULES)
    return {text[f.start : f.end]: (f.kind, str(f.level)) for f in flags}


def test_the_contacts_above_the_story_of_a_life_are_its_own() -> None:
    """Telephone and address with or without a label, at the head of a text that is no web page."""
    for contact in (
        "Phone: 555-014-7788\nEmail: odo@harker.example\nWebsite: harker.example",
        "(555) 014-7788\nodo@harker.example",
        "Tel: +44 20 7946 0000 | Mobile: +44 20 7946 0001\nE-mail odo@harker.example",
    ):
        text = LIFE.format(contact=contact)
        counted = {line: flag for line, flag in told(text).items() if flag[1] != "hint"}
        assert counted == {}


def test_the_contacts_below_a_story_belong_to_the_page() -> None:
    """Likely at least: an article ends with those of a page, and seldom with those of a person."""
    found = told(PAGE)
    assert found["Phone: 555-014-7788"] == ("furniture", "likely")
    assert found["Email: barn@example.org"] == ("furniture", "likely")


def test_who_made_the_pictures_is_part_of_a_list_of_makers() -> None:
    """“Photographs: …” is no more than a hint where nothing around it is boilerplate."""
    for pictures in ("Photographs", "Photography", "Pictures"):
        text = PROGRAMME.format(pictures=pictures)
        assert told(text)[f"{pictures}: Tilda March"] == ("photo-credit", "hint")


def test_a_credit_in_the_wording_of_pages_needs_no_company() -> None:
    """“Photo: …” stands below pictures in the middle of a story."""
    text = PROGRAMME.format(pictures="Photo")
    assert told(text)["Photo: Tilda March"] == ("photo-credit", "sure")
