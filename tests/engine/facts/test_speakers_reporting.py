"""Tests of speakers and media as news agencies and papers word them."""

from __future__ import annotations

import pytest
from tests.engine.facts.quoting import attribution_in, sources_in

from tetrapla.engine.facts.speakers.media import are_other_media


@pytest.mark.parametrize(
    "text",
    [
        "“We left the harbor,” Carl Dove said on Sept 3 in Hull.",
        "“We left the harbor,” Carl Dove said on Jan 25.",
        "Carl Dove wrote on Tues that “we left the harbor.”",
        "Carl Dove wrote on Super Tuesday that “we left the harbor.”",
        "Carl Dove wrote on Founders Day that “we left the harbor.”",
        "Carl Dove said in the U.S. House of Keepers that “we left the harbor.”",
        "Carl Dove told the Goose Senate that “we left the harbor.”",
    ],
)
def test_days_months_and_bodies_are_no_media(text: str) -> None:
    """When something is said, and before which body, is no medium."""
    assert sources_in(text) == [("Carl Dove", "")]


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("Carl Dove wrote in the Sun that “we left the harbor.”", "Sun"),
        ("Carl Dove wrote in the Hull Sun that “we left the harbor.”", "Hull Sun"),
        ("Carl Dove said on Pond News Sunday that “we left the harbor.”", "Pond News"),
        ("Carl Dove said on Twitter Wednesday that “we left the harbor.”", "Twitter"),
    ],
)
def test_a_medium_beside_a_day_stays_one(text: str, medium: str) -> None:
    """A paper that is called like a day, and a station before a weekday, are media."""
    assert sources_in(text) == [("Carl Dove", medium)]


def test_a_medium_that_is_named_more_briefly_is_no_other() -> None:
    """Media are other ones only where neither begins with the words of the other."""
    assert not are_other_media({"Pond News"}, {"Pond News Tonight"})
    assert not are_other_media({"Twitter"}, {"X"})
    assert are_other_media({"Pond News"}, {"Pond Herald"})
    assert are_other_media({"Pond News"}, {"Pond News", "Herald"})


MINUTES = "Ada Brenn met the panel.\n\nBRENN: “No.”\n\nDOVE: “Did you read it?”"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"{MINUTES}\n\nDOVE: “Not even the end?”", ["Ada Brenn", "DOVE", "DOVE"]),
        (MINUTES, ["Ada Brenn", ""]),
        (
            f"{MINUTES}\n\nThe panel rose.\n\nGander: “Geese.”\n\nIt met.\n\nGander: “Ducks.”",
            ["Ada Brenn", "", "", ""],
        ),
        ("Ada Brenn met the panel.\nBrenn: “No.”", ["Ada Brenn"]),
        ("Dove: “No.”\n\nFox: “Yes.”\n\nDove: “No.”", ["", "", ""]),
        (
            "Ada Brenn met us.\n\nClaim: “It left.”\n\nBrenn: “No.”\n\nClaim: “It came.”",
            ["", "Ada Brenn", ""],
        ),
    ],
)
def test_a_line_of_minutes_names_a_speaker_who_is_known(text: str, names: list[str]) -> None:
    """A name with a colon speaks if the story knows it, or if labels lines beside one."""
    assert [name for name, _ in sources_in(text)] == names


@pytest.mark.parametrize(
    ("text", "written"),
    [
        (
            "The leader of the Whig minority in the U.S. House of Keepers said Sunday that “{}.”",
            "The leader of the Whig minority in the U.S. House of Keepers",
        ),
        (
            "The head of the Union of Harbor Pilots said Monday that “{}.”",
            "The head of the Union of Harbor Pilots",
        ),
        ("Officials at the harbor office said Monday that “{}.”", "Officials at the harbor office"),
        (
            "A lawyer for the farmers who sued Brenn says “{},” AP reports.",
            "A lawyer for the farmers who sued Brenn",
        ),
        (
            "On Monday Brenn and other council leaders said “{}.”",
            "Brenn and other council leaders",
        ),
        ("“{},” Brenn and other council leaders said.", "Brenn and other council leaders"),
        ("“{},” council leaders said.", "council leaders"),
    ],
)
def test_a_description_is_told_whole_and_names_nobody(text: str, written: str) -> None:
    """Who is only described is told by all of the description, and by no name inside it."""
    said = attribution_in(text.format("the geese will be counted again"))
    assert said is not None
    assert (said.name, said.as_written) == ("", written)


def test_an_agency_that_reports_what_another_says_is_no_speaker() -> None:
    """Where somebody is said to say it before, who reports it is not told as the speaker."""
    text = "It is said in the town that they were “counted badly by the board,” Pond News reports."
    said = attribution_in(text)
    assert said is None or "Pond" not in said.as_written


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "First Pond editor Ada Brenn defended Dove in an op-ed, saying, “We know it.”",
            "Ada Brenn",
        ),
        ("Dove said Brenn was no friend of geese, and could set us “on the way to ruin.”", "Dove"),
        ("Dove said that geese could send the U.S. “on the way to ruin.”", "Dove"),
        ("Carl Dove Jr. at once lit into Brenn on Twitter: “The geese know.”", "Carl Dove"),
        ("Dove said the geese had left, and Brenn was “on the way to ruin.”", ""),
        ("Dove said the geese had left, and could they be “on the way to ruin”?", ""),
    ],
)
def test_the_clause_that_leads_to_the_marks_tells_the_speaker(text: str, name: str) -> None:
    """A participle, a second verb and a colon at the end have the subject of their sentence."""
    assert [who for who, _ in sources_in(text)] == [name]
