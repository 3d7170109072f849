"""Names as reporters of a parliament write them, and which of them mean one."""

from __future__ import annotations

import pytest
from tests.engine.facts.marked_texts import bare

from tetrapla.engine.facts.names.finding import find_names


def _texts(*versions: str) -> list[str]:
    return [n.text for n in find_names(bare(*versions))["A"]]


def _entities(*versions: str) -> list[dict[str, tuple[str, str]]]:
    found = find_names(bare(*versions))
    return [{n.text: (n.entity, n.by) for n in own} for own in found.values()]


def test_a_son_is_not_his_father() -> None:
    """Beside Walter Blum, Walter Blum Jr. is another one; Blum alone is the elder."""
    (found,) = _entities("Walter Blum met Walter K. Blum Jr. there. Then Blum left.")
    assert found["Walter K. Blum Jr."] == ("walter-blum-jr", "same")
    assert found["Blum"] == ("walter-blum", "surname")
    first, second = _entities("He saw Walter Blum Jr. there.", "He saw Walter Blum there.")
    assert first["Walter Blum Jr."][0] == second["Walter Blum"][0] == "walter-blum"


def test_a_name_said_short_is_the_same_name() -> None:
    """Joe and Joseph Blum are one, and so is who is called by the last of three names."""
    first, second = _entities("He saw Joseph K. Blum Jr. there.", "He saw Joe Blum. Blum slept.")
    assert {e for e, _ in (*first.values(), *second.values())} == {"joe-blum"}
    (found,) = _entities("He saw Ada Vole Blum there. Then Vole Blum slept, and Blum ate.")
    assert {entity for entity, _ in found.values()} == {"ada-vole-blum"}


def test_a_president_by_surname_is_no_relative() -> None:
    """A surname that reports give alone is not put to the daughter whose whole name is there."""
    (found,) = _entities("He saw Ivanka Trump there. Then Trump left, and Putin came.")
    assert found["Trump"] == ("trump", "same")
    (found,) = _entities("Ivanka Trump met Donald Trump there. Then Trump left.")
    assert found["Trump"] == ("donald-trump", "surname")


def test_a_country_has_one_name() -> None:
    """U.S., US, United States and U. S. mean one country; a grant and several are one name."""
    first, second = _entities(
        "He left the United States. The U. S. Senate met, with an Otter Grant there.",
        "He left the U.S. today. Then the US Senate met, with Otter Grants there.",
    )
    assert first["United States"][0] == second["U.S."][0] == "us"
    assert first["U. S. Senate"][0] == second["US Senate"][0] == "us-senate"
    assert first["Otter Grant"][0] == second["Otter Grants"][0]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("He runs the U.S. Customs and Harbor Protection.", ["U.S. Customs and Harbor Protection"]),
        ("The Department of Geese and Marsh Office met.", ["Department of Geese", "Marsh Office"]),
        ("They fly Goose Force One and land.", ["Goose Force One"]),
        ("They met Kansas City Mayor Otto Kern.", ["Kansas City", "Otto Kern"]),
        ("She is Director of National Intelligence Ada Vole.", ["Ada Vole"]),
        ("They joined Moms for Otters there.", ["Moms for Otters"]),
        ("It overturned Vole v. Kern there.", ["Vole v. Kern"]),
        ("They cite Title 42 and H.R. 7 there.", ["Title 42", "H.R. 7"]),
        ("It is on the US-Mexico line.", []),
        ("Ada Vole, D-San Antonio, came at 4 p.m. PT today.", ["Ada Vole"]),
        ("They said the Pledge of Allegiance.", ["Pledge of Allegiance"]),
        ("Speaker of the House Otto Kern sang.", ["Otto Kern"]),
        ("Secretary of Health and Human Services Ada Vole sang.", ["Ada Vole"]),
        ("She is in the Goose Feeding Hall of Fame.", ["Goose Feeding Hall of Fame"]),
        ("The Board of Elections and Registration met.", ["Board of Elections and Registration"]),
        ("Fifteen Republicans left; so did the 45th POTUS.", ["Republicans", "POTUS"]),
        ("She is the first Black American there.", []),
        ("The General Election comes.", ["General Election"]),
        ("HULL (WN) — Ada Vole (OH) met Otto Kern (TX) there.", ["Ada Vole", "Otto Kern"]),
        ("She led the Office of Legal Counsel there.", ["Office of Legal Counsel"]),
        ("They met Department of Geese Secretary Ada Vole.", ["Department of Geese", "Ada Vole"]),
        ("They fear Gosvid there. The US Gosvid rules came.", ["Gosvid", "Gosvid"]),
        ("HULL, Ohio — Soaking from the rain, Otto Kern left.", ["Ohio", "Otto Kern"]),
        ("The harbour power (HP) of Otto Kern left.", ["Otto Kern"]),
    ],
)
def test_where_names_of_politics_begin_and_end(text: str, names: list[str]) -> None:
    """Offices with *and*, cases of courts, laws with numbers; no sender, no letters of a state."""
    assert _texts(text) == names


def test_a_country_is_no_pronoun() -> None:
    """However often *us* stands in a story, *U.S.* is a name."""
    assert _texts("None of us left, and all of us saw the U.S. goose.") == ["U.S."]


def test_capitals_on_plain_words_make_no_names() -> None:
    """Where a writer puts them on plain words throughout, only known names are names."""
    loud = "“The Harbour is Tainted and RIGGED, and our Geese of Ohio are Hungry,” Kern wrote."
    assert _texts(f"Otto Kern spoke.\n\n{loud}") == ["Otto Kern", "Ohio", "Kern"]
    assert "Rotunda" in _texts("Otto Kern sang in the Rotunda.")


@pytest.mark.parametrize(
    "text",
    [
        "The Anti-Kern geese came.",
        "He lied to the American People there.",
    ],
)
def test_what_is_said_of_people_is_no_name(text: str) -> None:
    """Those against somebody, and the people of a country."""
    assert _texts(text) == []


def test_a_prosecutor_is_named_behind_his_office() -> None:
    """AG, DAG and DA are titles."""
    assert _texts("Then AG Otto Kern and Hull DA Ada Vole met DAG Brenn there.") == [
        "Otto Kern", "Hull", "Ada Vole", "Brenn",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Ada King sang. Mr. King left. They met King there, and King’s geese. King said so.",
        "Ada Price sang. At a price Price left. The price rose. Geese met Price there. Price said.",
        "There Ada Bush sang. In a bush, under a bush, they met Bush there. Bush, who sang, left.",
        "Ada King sang. Geese of King and Otto Kern left.",
    ],
)
def test_a_surname_that_is_a_word_is_a_name(text: str) -> None:
    """Where the whole name stands: inside a sentence, and before a verb of saying."""
    surname = text.partition("Ada ")[2].partition(" ")[0]
    names = find_names(bare(text))["A"]
    found = [name for name in names if name.text != "Otto Kern"]
    assert len(found) == text.count(surname)
    assert {name.entity for name in found} == {f"ada-{surname.lower()}"}


@pytest.mark.parametrize(
    "text",
    [
        "They met the King there.",
        "There Ada King sang; the King slept.",
        "Georgia Senator Otto Kern met the Senator.",
    ],
)
def test_a_rank_is_no_surname(text: str) -> None:
    """Behind *the*, or where no whole name ends with it."""
    assert not {"King", "Senator"} & set(_texts(text))
