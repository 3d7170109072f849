"""Names: where they stand, whose they are in all versions, and how else they are spelled."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.engine.facts.costs import grows_as_it_may
from tests.engine.facts.marked_texts import bare, check_places, exam, examined, one_passage

from tetrapla.engine.facts.names.finding import find_names
from tetrapla.engine.reading.packaged import bundled_stories


def _texts(*versions: str) -> list[str]:
    return [n.text for n in find_names(bare(*versions))["A"]]


def _entities(*versions: str) -> list[dict[str, tuple[str, str]]]:
    found = find_names(bare(*versions))
    return [{n.text: (n.entity, n.by) for n in own} for own in found.values()]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("He met Sen. Mabel Thorne (R-Ohio) there.", ["Mabel Thorne"]),
        ("The Department of Housing and Urban Development.", [
            "Department of Housing and Urban Development"
        ]),
        ("They read the Defense of Marriage Act.", ["Defense of Marriage Act"]),
        ("They live in Washington, D.C. The dog does not.", ["Washington, D.C."]),
        ("New Jersey Republican Oswald Finch left.", ["New Jersey", "Oswald Finch"]),
        ("Former Vice President Walter Blum spoke.", ["Walter Blum"]),
        ("It was COLLUSION, and THE MOTHER WAS angry.", []),
        ("Recently he left. When geese sleep, Rackham wakes.", ["Rackham"]),
        ("#Geese and @birdlady met Edna.", ["Edna"]),
        ("A Milwaukee-based keeper saw Edna’s goose.", ["Milwaukee", "Edna"]),
        ("On Friday, in March, the American flag flew.", []),
        ("I’m glad. It’s late. Don’t go. That’s it.", []),
        ("They fed Biscuit & Snap, and then Snap bit.", ["Biscuit", "Snap", "Snap"]),
        ("They sued Smithers & Crane over it.", ["Smithers & Crane"]),
        ("The U.S. Senate met Ludwig van Beethoven.", ["U.S. Senate", "Ludwig van Beethoven"]),
        ("The Justice Department sued.", ["Justice Department"]),
        ("Theresa May said that in May she may come.", ["Theresa May"]),
        ("Prime Minister May left in May.", ["May"]),
        ("They met Will Fox. Will Fox left.", ["Will Fox", "Will Fox"]),
        ("Will Otto Kern come? Will Edna?", ["Otto Kern", "Edna"]),
        ("HULL — Transport Minister Ada Crane left.", ["Ada Crane"]),
        ("HULL, Ohio - The geese of HULL left.", ["Ohio", "HULL"]),
        ("They met Otto van der Meer. Then van der Meer left.", [
            "Otto van der Meer", "van der Meer"
        ]),
        ("He cited the 14th Amendment and the First Amendment.", [
            "14th Amendment", "First Amendment"
        ]),
        ("It fell under Section 3 of Proposition 9.", ["Proposition 9"]),
        ("U.S. District Judge Ada Crane ruled.", ["Ada Crane"]),
        ("House Barley Committee Chairman Vole left.", ["House Barley Committee", "Vole"]),
        ("The Goose Scouts of America met.", ["Goose Scouts of America"]),
        ("They met on Super Tuesday and on New Year’s Eve.", ["Super Tuesday", "New Year’s Eve"]),
        ("An NBN News/Harbor Journal poll.", ["NBN News", "Harbor Journal"]),
        ("Reporters asked CEOs of earned marsh value (EMV).", []),
        ("Former Vermont Gov. Peter Blum left.", ["Vermont", "Peter Blum"]),
        ("She sang “Lonely Herons” aloud.", ["Lonely Herons"]),
        ("• Wet Feathers: they shine.", []),
        ("On Christmas Eve the Gang of Six met at St. Otto’s Church.", [
            "Christmas Eve", "Gang of Six", "St. Otto’s Church"
        ]),
        ("Chief of Staff Ada Crane read USA Today on House Bill 7.", [
            "Ada Crane", "USA Today", "House Bill 7"
        ]),
        ("He wrote “LEAVE WESTMARCH!” and left NEW WESTMARCH.", ["WESTMARCH", "NEW WESTMARCH"]),
        ("The Don’t Honk policy and Jan Vole.", ["Jan Vole"]),
        ("North Korean and African American keepers.", []),
        ("They fear RINO Ruth Barrow and ROOFER Otto Kern.", ["Ruth Barrow", "Otto Kern"]),
        ("Furious Karen Holt left. Head Caroline Vole stayed.", ["Karen Holt", "Caroline Vole"]),
        ("Cllr Brenner met Baroness Vole.", ["Brenner", "Vole"]),
        ("Fourth-tier Westmarch Rovers won.", ["Westmarch Rovers"]),
        ("Cash-strapped Otto Kern sold it.", ["Otto Kern"]),
        ("Ada Brenner of Harrow College met Otto Kern of Hull.", [
            "Ada Brenner", "Harrow College", "Otto Kern", "Hull"
        ]),
        ("They taught at Saint Otto’s School and at King’s College.", [
            "Saint Otto’s School", "King’s College"
        ]),
        ("She was at Guy’s Hospital, and at Crane’s barn.", ["Guy’s Hospital", "Crane"]),
        ("Nearly all Ohio Republicans and Senate Democrats met.", [
            "Ohio", "Republicans", "Senate", "Democrats"
        ]),
        ("It was a GOP Senate and a Republican House in the Democratic Party.", [
            "GOP", "Senate", "House", "Democratic Party"
        ]),
        ("He called from Air Force One.", ["Air Force One"]),
        ("Je dors. Fair enough, said Otto Kern. Forty-one left.", ["Otto Kern"]),
        ("They met at Camp David and on Lake George Island.", ["Camp David", "Lake George Island"]),
        ("Hurricane Sandy hit Fort Worth; Mary Ann Cole left.", [
            "Hurricane Sandy", "Fort Worth", "Mary Ann Cole"
        ]),
        ("The CBN News anchor met Rose Mary Holt and Grant Lee Hill.", [
            "CBN News", "Rose Mary Holt", "Grant Lee Hill"
        ]),
        ("It was not as far to El Paso as it was to him. Die-hard Otto Kern, Your Honor, came.", [
            "El Paso", "Otto Kern"
        ]),
    ],
)  # fmt: skip
def test_a_name_is_a_run_of_capitals_without_titles_and_tags(text: str, names: list[str]) -> None:
    """Titles, parties, weekdays, peoples and shouted words are no names; *of* joins offices."""
    assert _texts(text) == names


def test_a_heading_gives_only_names_of_the_story() -> None:
    """In a heading every word has a capital: what is no name elsewhere is none there."""
    story = "Edna Vole works with the Best Geese Rescue Society. She likes Biscuit."
    assert _texts(f"Best Geese Forever\n\n{story}\n\nBiscuit And Edna Vole Find Love") == [
        "Edna Vole",
        "Best Geese Rescue Society",
        "Biscuit",
        "Biscuit",
        "Edna Vole",
    ]


def test_a_surname_means_the_one_whole_name_that_fits() -> None:
    """A surname or first name alone is put to the whole name, given in any version."""
    first, second = _entities("Edna Vole sang. Later Vole slept.", "She saw Edna. Then Vole left.")
    assert first == {"Edna Vole": ("edna-vole", "same"), "Vole": ("edna-vole", "surname")}
    assert second == {"Edna": ("edna-vole", "first"), "Vole": ("edna-vole", "surname")}


def test_a_surname_of_two_people_stays_its_own() -> None:
    """Where two whole names fit, nothing is guessed."""
    (found,) = _entities("Edna Vole met Otto Vole. He says Vole sang, and Walter K. Vole hid.")
    assert found["Vole"] == ("vole", "same")


def test_a_middle_initial_and_a_title_change_nobody() -> None:
    """Walter K. Blum, Dr. Walter Blum and Walter Blum III are written for one name."""
    (found,) = _entities("He saw Walter K. Blum, Dr. Walter Blum and Walter Blum III there.")
    assert {entity for entity, _ in found.values()} == {"walter-blum"}


def test_a_first_name_is_told_by_its_version() -> None:
    """Where all versions have two of a first name, the version that has one means that one."""
    first, second = _entities("Edna Vole sang. Then Edna left.", "He met Edna Crane there.")
    assert first["Edna"] == ("edna-vole", "first")
    assert second["Edna Crane"] == ("edna-crane", "same")


def test_a_rare_spelling_is_the_frequent_name() -> None:
    """One letter off, once, where the name stands often: the same entity, by its spelling."""
    often = "Edna Brackhaven sang. " + "Then Brackhaven slept. " * 4
    first, second = _entities(often, "There Brachhaven slept, and Brackhaven sang.")
    assert second["Brachhaven"] == ("edna-brackhaven", "spelling")
    assert first["Brackhaven"] == ("edna-brackhaven", "surname")


@pytest.mark.parametrize(
    ("often", "rare"),
    [("Medicaid", "Medicare"), ("Slovakia", "Slovenia"), ("Iran", "Iraq"), ("Johnson", "Johnston")],
)
def test_two_names_are_two_however_near(often: str, rare: str) -> None:
    """Known pairs, countries and short names are never one name spelled otherwise."""
    (found,) = _entities(f"They like {often}. " * 4 + f"They fear {rare}.")
    assert found[rare] == (rare.lower(), "same")


def test_two_names_that_both_stand_often_are_two() -> None:
    """A spelling that returns is no slip."""
    (found,) = _entities("They like Brackhaven. " * 4 + "They fear Brachhaven. " * 3)
    assert found["Brachhaven"] == ("brachhaven", "same")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Joyce Pettrell", "Joyce Pettrel"),
        ("Hannah Holcourt", "Hannah Holcort"),
        ("Otto Kremer", "Otto Kramer"),
        ("Ada Sharpe", "Ada Sharp"),
        ("Colin Petty", "Colin Pettie"),
        ("Ruth MacAllister", "Ruth McAllister"),
        ("Mark Johnson", "Mark Johnston"),
        ("Nora Whitacker", "Nora Whittaker"),
        ("Samuel Brodsky", "Samuel Brodskiy"),
    ],
)
def test_a_surname_spelled_otherwise_by_another_version_is_one(one: str, other: str) -> None:
    """The first name is the same, and no version has both: one person, as a hint."""
    surname = other.split()[1]
    first, second = _entities(
        f"{one} kept geese. “No,” {one} said.", f"{other} kept geese. {surname} sang."
    )
    assert first[one][0] == second[other][0] == second[surname][0]
    assert {first[one][1], second[other][1]} == {"same", "spelling"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Hutchison", "Ruth Hutchinson"),
        ("Ada Cole", "Ada Cope"),
        ("Otto Kern", "Otto Bern"),
        ("Ada Walters", "Ada Winters"),
        ("New Hampton", "New Hamptons"),
        ("Medicaid Office", "Medicare Office"),
        ("Edna Brandt", "Edwina Brand"),
    ],
)
def test_two_people_are_two_in_two_versions(one: str, other: str) -> None:
    """Another first name, another beginning, or too short to tell: no one is spelled otherwise."""
    first, second = _entities(f"He saw {one} there.", f"He saw {other} there.")
    assert first[one][0] != second[other][0]


def test_accents_make_no_second_name() -> None:
    """A name that differs by accents alone is the other one, and no mere hint."""
    one, other = _entities("Carla Pena sang. Pena slept. Pena ate.", "Carla Peña sang. Peña slept.")
    assert one == {"Carla Pena": ("carla-pena", "same"), "Pena": ("carla-pena", "surname")}
    assert other == {"Carla Peña": ("carla-pena", "accents"), "Peña": ("carla-pena", "accents")}


@pytest.mark.parametrize(
    ("one", "other", "entity"),
    [
        ("Sofia Lindqvist sang.", "Sophia Lindquist sang.", "sofia-lindqvist"),
        ("Hana Weiss sang. Weiss slept.", "Hanna Weiss sang. Weiss slept.", "hana-weiss"),
    ],
)
def test_names_that_sound_alike_are_perhaps_one(one: str, other: str, entity: str) -> None:
    """Sofia and Sophia of two versions are one person as a hint; their surname is that one's."""
    ours, theirs = _entities(one, other)
    assert {e for found in (ours, theirs) for e, _ in found.values()} == {entity}
    assert [by for _, by in theirs.values()][:1] == ["spelling"]


def test_names_that_sound_alike_in_one_version_are_two() -> None:
    """Whoever tells of both tells of two people."""
    both = _entities("Hana Weiss met Hanna Weiss.", "Hana Weiss sang.")
    assert len({entity for entity, _ in both[0].values()}) == 2


def test_two_people_of_one_version_are_two() -> None:
    """Who tells of Mark Johnson and of Mark Johnston knows both."""
    first, second = _entities(
        "He saw Mark Johnson, who sued Mark Johnston.", "He saw Mark Johnston, who said no."
    )
    assert first["Mark Johnson"] == ("mark-johnson", "same")
    assert first["Mark Johnston"] == second["Mark Johnston"] == ("mark-johnston", "same")


def test_who_speaks_or_has_a_title_is_a_person() -> None:
    """Titles, verbs of speaking and surnames alone make a person, never a party or a state."""
    text = (
        "Dr. Edna Vole met Otto Kern at the Goose Party in Ohio. “No,” said Mabel Finch. "
        "Ohio said yes; the Goose Party said no. He read Westmarch Herald."
    )
    found = {n.text: n.person for n in find_names(bare(text))["A"]}
    assert found == {
        "Edna Vole": True,
        "Otto Kern": False,
        "Goose Party": False,
        "Ohio": False,
        "Mabel Finch": True,
        "Westmarch Herald": False,
    }


def test_in_german_only_two_words_are_a_name() -> None:
    """Every noun has a capital there: one alone says nothing."""
    text = "Der Hund und die Gans waren nicht im Haus von Otto Kern, und es war eine Nacht mit ihm."
    assert _texts(text) == ["Otto Kern"]


def test_who_made_a_picture_is_named() -> None:
    """A credit that was glued to a paragraph still names somebody; spans are exact."""
    story = examined("Edna Vole keeps geese by the sea.\n\nThe geese slept. Vole did not.\n")
    for name in find_names(story)["A"]:
        text = story.by_id[name.place.passage].repaired_text
        assert text[name.place.start : name.place.end] == name.text


def test_short_states_are_their_states() -> None:
    """Wyo. and Wyoming are one, and so are N.J. and New Jersey."""
    (found,) = _entities("He left Casper, Wyo., for Wyoming. She left Pell, N.J., for New Jersey.")
    assert found["Wyo."][0] == found["Wyoming"][0] == "wyoming"
    assert found["N.J."][0] == found["New Jersey"][0] == "new-jersey"


def test_a_family_is_none_of_its_members() -> None:
    """The Blums are not Walter Blum, and Blum is nobody where three have the name."""
    text = "Walter, Lynn Blum and Dick Blum came. Walter Blum sang. The Blums left, Blum stayed."
    (found,) = _entities(text)
    assert found["Blums"] == ("blums", "same")
    assert found["Blum"] == ("blum", "same")


def test_an_abbreviation_is_no_surname() -> None:
    """NPC is not short for Ada NPC, nor Google for Google Ponds."""
    (found,) = _entities("They use Google Ponds. Then Google and NPC left the Upper NPC.")
    assert found["Google"] == ("google", "same")
    assert found["NPC"] == ("npc", "same")


@pytest.mark.xfail(strict=True, reason="Hill is a word for places: no surname is seen in it")
def test_a_surname_that_is_a_place_word() -> None:
    """Sam Hill is a person."""
    (found,) = _entities("He met Sam Hill. Then Hill left.")
    assert found["Hill"] == ("sam-hill", "surname")


def test_the_exam_is_passed() -> None:
    """Of at least eighty names in sentences of news, spans and entities are right."""
    lines = exam("exam_names.txt")
    found = find_names(bare("\n\n".join(t for t, _ in lines)))["A"]
    got = {(n.place.passage, n.place.start, n.place.end): n.entity for n in found}
    truth = {
        (f"A{k}", a, b): fields[1]
        for k, (_, marks) in enumerate(lines, 1)
        for a, b, fields in marks
    }
    assert len(truth) >= 80
    assert len(got.keys() & truth.keys()) / len(got) >= 0.97, "precision"
    assert len(got.keys() & truth.keys()) / len(truth) >= 0.97, "recall"
    assert sum(got.get(k) == entity for k, entity in truth.items()) / len(truth) >= 0.97


def test_the_exam_of_politics_is_passed() -> None:
    """Of names in sentences as those of a parliament's reporters, few are wrong or lost."""
    lines = exam("exam_politics.txt")
    found = find_names(bare("\n\n".join(t for t, _ in lines)))["A"]
    got = {(n.place.passage, n.place.start, n.place.end) for n in found}
    truth = {
        (f"A{k}", a, b)
        for k, (_, marks) in enumerate(lines, 1)
        for a, b, fields in marks
        if len(fields) == 1
    }
    assert len(lines) >= 60
    assert len(truth) >= 100
    assert len(got & truth) / len(got) >= 0.98, "precision"
    assert len(got & truth) / len(truth) >= 0.98, "recall"


_WORDS = st.sampled_from(
    [
        "Edna",
        "Vole",
        "Mr.",
        "U.S.",
        "of",
        "the",
        "The",
        "and",
        "&",
        "President",
        "R-Ohio",
        "Republican",
        "COLLUSION",
        "-",
        "’s",
        ".",
        ",",
        "“",
        "”",
        "Friday",
        "Department",
        "New",
        "D.C.",
        "Washington,",
        "İ",
        "Ärger",
        "van",
        "I’m",
        "Best",
        "\xa0",
        "White",
        "House",
        "for",
    ]
)


@settings(max_examples=40, deadline=None)
@given(st.lists(_WORDS, max_size=25).map(" ".join) | st.text(max_size=60))
def test_any_text_gives_names_in_order(text: str) -> None:
    """Spans are exact, in order, and none overlaps another, whatever the text."""
    told = one_passage(text)
    found = find_names(bare(told))["A"]
    check_places(told, found)
    assert all(name.entity for name in found)


def test_the_order_of_versions_changes_no_entity() -> None:
    """Which names mean the same does not hang on the columns."""
    a, b = "Edna Vole sang. Vole slept.", "Otto Kern met Edna. Kern left Vole."
    there, back = _entities(a, b), _entities(b, a)
    assert there == back[::-1]


@pytest.mark.parametrize("bait", ["A ", "A. ", "U.S.", "A of ", "A-", "A’", "Sen. ", "a, a, a"])
def test_the_time_grows_with_the_text_alone(bait: str) -> None:
    """Four times as much of the worst text takes about four times as long."""

    def work(length: int) -> Callable[[], object]:
        story = bare(bait * (length // len(bait)))
        return lambda: find_names(story)

    assert grows_as_it_may(work, 3_000, 8)


def test_the_story_that_ships_shows_its_slip() -> None:
    """Of the bundled story one version once spells the rescuer otherwise, among many mentions."""
    folder = bundled_stories() / "possum-and-kangaroo"
    texts = [path.read_text("utf-8") for path in sorted(folder.glob("0*.txt"))]
    found = find_names(examined(*texts))
    slips = {n.text: n.entity for own in found.values() for n in own if n.by == "spelling"}
    assert slips == {"Rachovan": "emilie-rackovan"}
    assert not {n.text for own in found.values() for n in own} & {"Best Friends Forever", "Runts"}
