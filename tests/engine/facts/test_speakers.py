"""Tests of who is said to speak, and through what."""

from __future__ import annotations

import pytest
from tests.engine.facts.quoting import attribution_in, names_in, quotations_in


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“We left,” Carl Dove said.", "Carl Dove"),
        ("“We left,” said Carl Dove.", "Carl Dove"),
        ("“We left,” said zoo spokesman Carl Dove on Monday.", "Carl Dove"),
        ("“We left,” said the head keeper, Carl Dove.", "Carl Dove"),
        ("“We left,” said the Rev. Carl B. Dove Jr., who was there.", "Carl Dove"),
        ("“We left,” Rep. Carl Dove (R-Hull) said.", "Carl Dove"),
        ("“We left,” Carl Dove, 61, a keeper from Hull, Ohio, said.", "Carl Dove"),
        ("“We left,” the zoo's spokesman, Carl Dove, told reporters.", "Carl Dove"),
        ("“We left?” Carl Dove asked.", "Carl Dove"),
        ("“We left,” Carl Dove has repeatedly said.", "Carl Dove"),
        ("“We left”, said Carl Dove.", "Carl Dove"),
        ("“We left” — Carl Dove told the Herald.", "Carl Dove"),
        ("“We left,” according to Carl Dove.", "Carl Dove"),
        ("Carl Dove said: “We left.”", "Carl Dove"),
        ("Carl Dove, who keeps geese, added, “We left.”", "Carl Dove"),
        ("In a statement on Monday, Carl Dove said, “We left.”", "Carl Dove"),
        ("According to Carl Dove, “the geese left first.”", "Carl Dove"),
        ("As Carl Dove put it, “the geese left first.”", "Carl Dove"),
        ("Carl Dove said the geese had “left before we could count them.”", "Carl Dove"),
        ("Carl Dove called the geese “a plague upon the town.”", "Carl Dove"),
        ("Carl Dove opened the gate, saying “they want to leave.”", "Carl Dove"),
        ("Carl Dove shook his head and said, “They left.”", "Carl Dove"),
        ("Carl Dove\xa0wrote on his website: “They left.”", "Carl Dove"),
        ("The board's press secretary Ada Brenn said, “They left.”", "Ada Brenn"),
        ("“They left,” said University of Hull professor Ada Brenn.", "Ada Brenn"),
        ("“They left,” said Hull Fire Chief Ada Brenn.", "Ada Brenn"),
        ("“They left,” said Co-Founder, Ada Brenn.", "Ada Brenn"),
        ("“They left,” the Goose Board said in a statement.", "Goose Board"),
        ("“They left,” said the U.S. envoy to Hull, Jane Fox.", "Jane Fox"),
        ("“They left,” Rep. Ada Brenn of Ohio, the top Whig on the board, said.", "Ada Brenn"),
        ("Carl Dove — who keeps geese — said: “They left.”", "Carl Dove"),
        ("“We left,” Carl Dove shot back.", "Carl Dove"),
        ("“We left,” Carl Dove pointed out.", "Carl Dove"),
        ("Carl Dove fired back: “We left.”", "Carl Dove"),
        ("Said Carl Dove: “We left.”", "Carl Dove"),
        ("Carl Dove on Thursday called the geese “a plague upon the town.”", "Carl Dove"),
        ("Carl Dove in a statement called the geese “a plague upon the town.”", "Carl Dove"),
        ("Carl Dove went on to call the geese “a plague upon the town.”", "Carl Dove"),
        ("Carl Dove dismissed the count as “a number out of a hat.”", "Carl Dove"),
        ("“We left,” former Secretary of State Carl Dove said.", "Carl Dove"),
        ("“We left,” said White House Chief of Staff Carl Dove.", "Carl Dove"),
        ("“We left,” said Pond Events Founder and Lead Planner Carl Dove.", "Carl Dove"),
        ("Carl Dove said the ruling was “hurtful to all geese.”", "Carl Dove"),
        ("Club for Geese President Carl Dove said: “We left.”", "Carl Dove"),
        ("Plaintiff Carl Dove said: “We left.”", "Carl Dove"),
        ("Carl Dove of the Goose Board said: “We left.”", "Carl Dove"),
        ("League of Keepers President Carl Dove said: “We left.”", "Carl Dove"),
        ("“We left,” said his brother, former Mayor Carl Dove.", "Carl Dove"),
        ("Carl Dove, R-Hull, who keeps geese, said: “We left.”", "Carl Dove"),
        ("Carl Dove was more blunt: “We left.”", "Carl Dove"),
        ("Carl Dove's answer was short: “We left.”", "Carl Dove"),
        ("Carl Dove said the mayor's remarks were “hurtful to all geese.”", "Carl Dove"),
    ],
)
def test_a_name_beside_a_verb_of_saying_is_the_speaker(text: str, name: str) -> None:
    """Titles, roles, ages, parties and appositions around the name are no part of it."""
    assert names_in(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "“We left,” they said.",
        "“We left,” the former harbour master said.",
        "“We left,” said a spokesman for Carl Dove.",
        "“We left,” said Dove's spokesman.",
        "“We left,” a friend of Carl Dove said.",
        "“We left,” one witness told the Herald.",
        "“We left,” officials said.",
        "A spokesman for the Hull Zoo told Goose News, “We left.”",
        "“We left,” Ada Brenn and Carl Dove said.",
        "“We left,” I said.",
        "Carl Dove did not say “we will never come back here.”",
        "Carl Dove was called “the worst keeper in living memory.”",
        "Carl Dove refused to say “we are all very sorry.”",
        "Carl Dove spoke first. “We left.”",
        "Carl Dove said no, but the geese were “in no mood to leave.”",
        "“We left.” Carl Dove said that the geese would come back.",
        "“We left.” Carl Dove told the Herald that the geese would come back.",
        "“We left.” Carl Dove called the Herald.",
        "Remember, saying “we left it all behind” is never easy.",
        "Ada Brenn accused Carl Dove of saying “we will never come back.”",
        "Neither Ada Brenn nor Carl Dove said they would “ever come back.”",
        "Sens. Ada Brenn, R-Hull, and Carl Dove, D-Ghent, said they “came back.”",
        "Carl Dove told how the phrase “quiet as a swan” came up.",
        "Carl Dove denied that he had “run from the geese.”",
        "The Hull Herald reported that Carl Dove “ran from the geese.”",
        "“We left.” Carl Dove disagreed.",
        "“We left,” a woman in the crowd with Carl Dove yelled.",
        "Carl Dove/Harbour Pictures “We left.”",
        "Carl Dove “We left the geese behind.”",
        "“We left the geese behind.” Carl Dove",
        "A sign reads “Do not feed the geese.”",
    ],
)
def test_nobody_is_named_where_it_is_not_sure(text: str) -> None:
    """They, descriptions, credits, denials, passives and new sentences name no speaker."""
    assert set(names_in(text)) == {""}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Ada Brenn came. “We left,” she said. “It was late.”",
            ["Ada Brenn", "Ada Brenn"],
        ),
        ("“We left,” Brenn said. “It was late,” Dove said.", ["Brenn", "Dove"]),
        ("“We,” Brenn said, “left.”", ["Brenn", "Brenn"]),
        ("“We left,” Brenn said, adding that “it was very late.”", ["Brenn", "Brenn"]),
        ("Brenn called them “loud and wet” and “of no use.”", ["Brenn", "Brenn"]),
        ("“We left,” Brenn said. She keeps geese. “They bite.”", ["Brenn", ""]),
        ("“Geese are freedom,” Ada said. “Geese are freedom,” Carl said.", ["Ada", "Carl"]),
        ("“We left,” Brenn said. Dove disagrees: “We stayed.”", ["Brenn", "Dove"]),
        ("Brenn answered, “Perhaps,” adding: “Ask the geese.”", ["Brenn", "Brenn"]),
        ("Brenn called it “a mess” and said “nobody” would come.", ["Brenn", "Brenn"]),
        ("Brenn said it was “a mess” and that Dove “knew it.”", ["Brenn", "Brenn"]),
        ("Brenn said it was “a mess” made by “angry men.”", ["Brenn", "Brenn"]),
        ("Brenn said it was “a mess,” and Dove called it “a joy.”", ["Brenn", "Dove"]),
        ("“We left,” Brenn said on “The Late Pond.” “Late.”", ["Brenn", "", "Brenn"]),
        ("“We left,” Brenn said. “Boo!” a man at the gate yelled.", ["Brenn", ""]),
        ("Brenn said, “They left.” Dove laughed. “Late.”", ["Brenn", ""]),
        ("Asked whether Dove called her “a snake,” Brenn laughed.", ["Dove"]),
        ("Brenn said in her book “Goose Years” that it was “cold all day.”", ["", "Brenn"]),
    ],
)
def test_a_quotation_goes_on_behind_its_attribution(text: str, names: list[str]) -> None:
    """What follows straight behind *she said.* is hers, what follows later is not."""
    assert names_in(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ada Brenn came.\n\n“We left,” she said.", "Ada Brenn"),
        ("Ada Brenn met Carl Dove. “We left,” she said.", "Ada Brenn"),
        ("Mr. Dove met Ms. Brenn. “We left,” he said.", "Dove"),
        ("Paul Strand met Frank Weller. “We left,” he said.", ""),
        ("Carl Dove came. “We left,” the keeper said.\n\n“It was late,” he said.", ""),
        ("“We left,” Carl Dove said.\n\nFrank Weller came.\n\nIt rained. “Oh no,” he said.", ""),
        ("Carl Dove said geese bite.\n\n“They bite hard,” he said.", "Carl Dove"),
        ("Ada Brenn came. “We left,” they said.", ""),
        ("Ada Brenn came. “We left,” he said.", ""),
        ("The Goose Board met. “We left,” he said.", ""),
        ("Carl Dove's lawyer, Hugh Fox, came. “We left,” he said.", "Hugh Fox"),
        ("“Why?” Ada Brenn asked.\n\n“No,” Dove said.\n\n“So what?” she asked.", ""),
        ("The board's lawyer, Zed Dove, came. “We left,” he said.", "Zed Dove"),
        ("Carl Dove, a Brenn ally, came. “We left,” he said.", "Carl Dove"),
        ("Word came from Ada Brenn, who said they had “left us all.”", "Ada Brenn"),
        ("Zed Dove, the head keeper, came. “We left,” he said.", "Zed Dove"),
    ],
)
def test_a_pronoun_is_known_only_where_one_person_can_be_meant(text: str, name: str) -> None:
    """*He* and *she* are the only fitting person named since the last speaker, or nobody."""
    assert names_in(text)[-1] == name


def test_a_surname_is_made_whole_where_one_name_fits() -> None:
    """*Dove* is Carl Dove where no other Dove is named, else only Dove."""
    assert names_in("Carl Dove came.\n\n“We left,” Dove said.") == ["Carl Dove"]
    assert names_in("Carl Dove and Ada Dove came.\n\n“We left,” Dove said.") == ["Dove"]


@pytest.mark.parametrize(
    "text",
    [
        "“Wow,” was all that Carl Dove could say.",
    ],
)
@pytest.mark.xfail(strict=True, reason="only verbs of saying with whoever speaks are read")
def test_a_speaker_without_a_verb_of_saying_is_named(text: str) -> None:
    """A reader knows who speaks where no verb in the list says so."""
    assert names_in(text) == ["Carl Dove"]


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("“We left,” Brenn told Goose Weekly.", "Goose Weekly"),
        ("“We left,” Brenn told the Hull Herald on Monday.", "Hull Herald"),
        ("“We left,” Brenn told CBN's Carl Dove.", "CBN"),
        ("“We left,” Brenn told reporters outside.", "reporters"),
        ("“We left,” Brenn recounted to Newsday.", "Newsday"),
        ("“We left,” Brenn wrote on Instagram.", "Instagram"),
        ("“We left,” Brenn wrote in a post on X.", "X"),
        ("“We left,” Brenn said in an interview with Pond Radio.", "Pond Radio"),
        ("“We left,” Brenn said on Fox News on Sunday.", "Fox News"),
        ("“We left,” Brenn said in an Instagram post.", "Instagram"),
        ("In a post on Facebook, Brenn wrote: “We left.”", "Facebook"),
        ("“We left,” according to Brenn’s Instagram page.", "Instagram"),
        ("“We left,” Brenn told newsweek.", "newsweek"),
        ("“We left,” Brenn wrote on instagram on Monday.", "instagram"),
        ("“We left,” Brenn told instagram users.", ""),
        ("“We left,” Brenn told keepers.", ""),
        ("“We left,” Brenn said on Monday.", ""),
        ("“We left,” Brenn said in Hull.", ""),
        ("“We left,” Brenn told him.", ""),
        ("“We left,” Brenn told Dove's father.", ""),
        ("“We left,” Brenn said.", ""),
        ("“We left,” Brenn said on the House floor.", ""),
    ],
)
def test_the_medium_is_who_was_told_or_where_it_was_written(text: str, medium: str) -> None:
    """Papers, stations and networks beside the verb are told; days and places are not."""
    found = attribution_in(text)
    assert found is not None
    assert (found.name, found.medium) == ("Brenn", medium)


def test_according_to_a_paper_names_the_paper_as_the_medium() -> None:
    """A newspaper that is only the source of the words did not speak them."""
    found = attribution_in("“We left,” according to the Hull Herald.")
    assert found is not None
    assert (found.name, found.medium) == ("", "Hull Herald")


def test_an_attribution_says_how_it_was_found() -> None:
    """Position, way, verb, written words and their place are those of the text."""
    text = "Ada Brenn came. “We left,” she said. “Late.”"
    (_, first), (_, second) = quotations_in(text)
    one, other = first.attribution, second.attribution
    assert one is not None
    assert other is not None
    assert (one.by, one.position, one.cue, one.as_written) == ("pronoun", "after", "said", "she")
    assert text[one.place.start : one.place.end] == "she said"
    assert (other.by, other.position, other.cue) == ("continuation", "continuation", "")
    assert other.place == one.place


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "In a note to Ida Fox, Ada Brenn wrote that “the pond is dry.” She replied that “it"
            " was dry before.”",
            ["Ada Brenn", ""],
        ),
        ("Ada Brenn told Ida Fox: “We go.” She answered: “You do not.”", ["Ada Brenn", ""]),
        ("“We go,” Carl Dove said. “You do not,” he shot back.", ["Carl Dove", ""]),
        (
            "“We go,” Carl Dove said. Asked if he was sure, he replied: “We are.”",
            ["Carl Dove", "Carl Dove"],
        ),
        (
            "“We go,” Carl Dove said. “We are,” he replied when somebody laughed.",
            ["Carl Dove", "Carl Dove"],
        ),
    ],
)
def test_nobody_replies_to_himself_unasked(text: str, names: list[str]) -> None:
    """A pronoun beside *replied* does not mean whoever spoke straight before."""
    assert names_in(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Senator Brenn praised her husband, Tom Brenn. “He is the best,” Brenn said.", "Brenn"),
        ("Mayor Brenn came with Tom Brenn, her brother. “He is the best,” Brenn said.", "Brenn"),
        ("Ida Fox praised her husband, Tom Brenn. “I am not,” Brenn said.", "Tom Brenn"),
        ("Mayor Brenn came. Tom Brenn was glad. “I am not,” Brenn said.", "Tom Brenn"),
        ("Tom Brenn, a keeper, came. “He is the best,” Mrs. Brenn said.", "Brenn"),
        ("Tom Brenn, a keeper, came. “She is the best,” Mr. Brenn said.", "Tom Brenn"),
    ],
)
def test_a_relative_does_not_take_over_a_surname(text: str, name: str) -> None:
    """A surname that stood alone before is not put to a husband or a brother told later."""
    assert names_in(text) == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Theresa May left. “I am sorry for it,” May said.", ["Theresa May"]),
        ("Theresa May left. “I am sorry for it,” said May.", ["Theresa May"]),
        ("Mrs. May said: “We go.” She left in May.", ["May"]),
        ("“I do,” said Will Fox.", ["Will Fox"]),
        ("Carl Dove came in May. “We go,” Dove said in May.", ["Carl Dove"]),
        ("Last May said officials “we go and come.”", [""]),
        ("Pieter van der Brenn left. “We go,” van der Brenn wrote.", ["Pieter van der Brenn"]),
    ],
)
def test_months_verbs_and_particles_belong_to_names(text: str, names: list[str]) -> None:
    """*May* behind a first name, or beside a verb of saying, is a surname; *van der* goes along."""
    assert names_in(text) == names


@pytest.mark.parametrize(
    "name",
    [
        "Željko Đukić",
        "Ayşe Şahin",
        "Şebnem Öz",
        "Яна Коваль",
        "Ngũgĩ Otieno",
        "Łucja Ćwik",
        "Όλγα Δήμου",
        "Óscar Íñiguez",
    ],
)
@pytest.mark.parametrize(
    "told",
    [
        "“We left,” {} said.",
        "“We left,” said {}.",
        "{} told the Herald: “We left.”",
        "“We left,” said the keepers' spokeswoman, {}.",
        "“We left,” {}, who keeps geese, said.",
    ],
)
def test_a_name_may_begin_with_a_capital_of_any_alphabet(told: str, name: str) -> None:
    """Capitals that English has not begin the name of a speaker too, and none is cut off it."""
    assert names_in(told.format(name)) == [name]
