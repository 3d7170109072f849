"""Picture credits glued into paragraphs, and addresses glued to words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.engine.repair.glued import BODY, strong

from tetrapla.engine.model import Part, Version
from tetrapla.engine.repair import Repaired, repair


def repaired(text: str) -> Repaired:
    return repair([Version("A", "a", "a.txt", "utf-8", text)])[0]


def pieces(text: str) -> list[tuple[Part, str]]:
    return [(cut.part, text[cut.start : cut.end]) for cut in repaired(text).cuts]


GLUED = """A goose on the roofIda LindqvistNobody knew how the goose got there.

Ida LindqvistThe fire brigade came with a ladder.

The goose with her rescuersIda Lindqvist“She bit me twice,” said the chief.
"""


def test_caption_credit_and_body_are_three_pieces() -> None:
    assert pieces(GLUED) == [
        (Part.CAPTION, "A goose on the roof"),
        (Part.CREDIT, "Ida Lindqvist"),
        (Part.BODY, "Nobody knew how the goose got there."),
        (Part.CREDIT, "Ida Lindqvist"),
        (Part.BODY, "The fire brigade came with a ladder."),
        (Part.CAPTION, "The goose with her rescuers"),
        (Part.CREDIT, "Ida Lindqvist"),
        (Part.BODY, "“She bit me twice,” said the chief."),
    ]


def test_the_repaired_text_has_blank_lines_at_the_cuts() -> None:
    assert "roof\n\nIda Lindqvist\n\nNobody" in repaired(GLUED).shadow.text


def test_the_credit_is_flagged_with_its_neighbours_and_so_is_the_caption() -> None:
    flags = [f for f in repaired(GLUED).flags if f.kind.startswith("fused")]
    assert [f.kind for f in flags[:3]] == ["fused-caption", "fused-credit", "fused-credit"]
    assert str(flags[1].evidence[0]).startswith("glued 3 times: between “roof” and “Nobody”")


def test_a_caption_glued_behind_a_finished_sentence_is_parted_from_it() -> None:
    text = (
        "It rained for days. The river rose. Boats in the high streetIda LindqvistPeople left.\n"
        "A wet dogIda LindqvistThe dog was fine.\n"
    )
    assert pieces(text)[:3] == [
        (Part.BODY, "It rained for days. The river rose. "),
        (Part.CAPTION, "Boats in the high street"),
        (Part.CREDIT, "Ida Lindqvist"),
    ]


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        (
            "A boat off the coastAnna Rossi/AFP via Getty ImagesThe boat was found.",
            "Anna Rossi/AFP via Getty Images",
        ),
        ("A boat off the coastReutersThe boat was found.", "Reuters"),
        ("A boat off the coastGetty ImagesThe boat was found.", "Getty Images"),
        ("The minister at homeJan de Vries/APThe minister left.", "Jan de Vries/AP"),
    ],
)
def test_a_credit_that_names_an_agency_is_known_even_where_it_stands_once(
    text: str, credit: str
) -> None:
    assert (Part.CREDIT, credit) in pieces(text)


@pytest.mark.parametrize(
    "credit",
    [
        "Getty Images",
        "Shutterstock",
        "iStock",
        "AFP via Getty Images",
        "Inés Duarte/Anadolu Agency",
        "T.J. O’Rourke/AP",
        "Jean-Luc d’Anglade | Reuters",
        "OLE BRANDT/EPA",
        "Ole Brandt, Special to The Harbour Times",
        "Ole Brandt for The Harbour Times",
        "Ole Brandt / Harbour Times",
        "AP Photo/Ole Brandt",
        "REUTERS/Ole Brandt",
        "Photo: Ole Brandt",
        "Photo by Ole Brandt/AFP/Getty Images",
        "Photograph: Ole Brandt/The Harbour Times",
        "Photo courtesy of Ole Brandt",
        "Image credit: Ole Brandt",
        "Courtesy of Ole Brandt",
        "© Ole Brandt",
        "(AP Photo/Ole Brandt)",
        "(Photo by Ole Brandt)",
        "(Getty Images)",
        "Crédit photo : Aline Morvan",
        "Foto: Jörg Weiß/dpa",
        "Bild: Åsa Lind/TT",
        "Fot. Jan Kowal",
        "Ole Brandt",
        "Maria de la Vega",
        "Harbour Historical Society",
    ],
)
@pytest.mark.parametrize("body", ["The boat was found.", "A boat was found.", "“It was cold.”"])
def test_a_credit_between_a_caption_and_a_sentence_is_known_by_its_words(
    credit: str, body: str
) -> None:
    assert pieces(f"A boat off the coast{credit}{body}") == [
        (Part.CAPTION, "A boat off the coast"),
        (Part.CREDIT, credit),
        (Part.BODY, body),
    ]


@pytest.mark.parametrize(
    "credit",
    [
        "Getty Images",
        "Reuters",
        "Ole Brandt/AP",
        "Ole Brandt / Harbour Times",
        "Photo: Ole Brandt",
        "(AP Photo/Ole Brandt)",
        "© Ole Brandt",
        "Ole Brandt",
    ],
)
def test_a_credit_at_the_start_of_a_line_is_parted_from_the_sentence(credit: str) -> None:
    assert pieces(f"It was cold.\n\n{credit}The boat was found.\n") == [
        (Part.CREDIT, credit),
        (Part.BODY, "The boat was found."),
    ]


def test_a_credit_in_brackets_behind_a_space_is_glued_only_to_the_sentence() -> None:
    assert pieces("A boat off the coast. (AP Photo/Ole Brandt)The boat was found.") == [
        (Part.CAPTION, "A boat off the coast. "),
        (Part.CREDIT, "(AP Photo/Ole Brandt)"),
        (Part.BODY, "The boat was found."),
    ]


def test_different_credits_in_one_line_are_all_cut_out() -> None:
    text = "A boatOle Brandt/APThe boat again(Photo by Ida Lind)It sank.The endReutersIt was over."
    assert [t for part, t in pieces(text) if part is Part.CREDIT] == [
        "Ole Brandt/AP",
        "(Photo by Ida Lind)",
        "Reuters",
    ]


@pytest.mark.parametrize(
    ("piece", "times"),
    [
        ("Photo: ", 3000),
        ("Jane Doe", 3000),
        ("Getty Images", 1500),
        ("photo aB ", 1000),
        ("A.", 3000),
        ("(", 3000),
        ("O’", 3000),
        ("Jane Doe/AFP via ", 1500),
        ("de la ", 3000),
    ],
)
def test_bait_for_the_patterns_is_left_whole_or_cut_without_loss(piece: str, times: int) -> None:
    text = piece * times
    result = repaired(text)
    assert result.shadow.undo() == text
    assert "".join(result.shadow.text.split()) == "".join(text.split())


@pytest.mark.parametrize(
    "text",
    [
        "L’Agenzia Spaziale partì.\nL’Agenzia Spaziale\ndell’Agenzia Spaziale\nd’Anna Rossi\n",
        'A book, "Time Enough for Goats"\nAnother, "Power Tools for Goats"\n',
        "The rights of the Copyright Holder(s) and the Copyright Holder(s) of it.",
        "Jane Doe via LinkedIn, Jane Doe for YouTube, Jane Doe for McDonald’s, Doe/YouTube",
        "© 2004 Jane T.Doe\n© 2005 John T.Doe\n(c) 2009 MechWars\n",
        "AP/STT. Helsinki\nREUTERSTV was on.\nAFPTV too.\n",
        "Git Documentation/RelNotes/2.34 and Photos/HomePage/index",
        "backgroundImage: None\nmyPhoto: Photo\nphotoCredit: Credit\n",
        "SoundCloud YouTube TechCrunch BuzzFeed PayPal",
    ],
)
def test_titles_paths_elisions_and_brands_are_no_glued_credits(text: str) -> None:
    assert not repaired(text).cuts


@pytest.mark.parametrize(
    "text",
    [
        "HubSpot Sales Hub is good. HubSpot Sales Hub is old. We sell HubSpot Sales Hub.",
        "MacBook Pro and MacBook Air, YouTube Premium and YouTube Music, LeBron James.",
        "Ida Lindqvist came. Ida Lindqvist left. It was Ida Lindqvist.\n\nIda Lindqvist\n\n",
        "Ronan McDonald Smith saw it. Then McDonald Smith left. Old McDonald Smith ate.",
        "Reuters said so. The Getty Images of today. AFP via Getty Images\n",
        "getUserName(x) and setUserId(y) and someUserThing",
        "Read MoreThe dog\nRead MoreA cat\nRead MoreSome bird\n",
    ],
)
def test_brands_names_and_code_are_no_glued_credits(text: str) -> None:
    assert not repaired(text).cuts


def test_an_address_glued_to_a_name_is_parted_by_a_space() -> None:
    result = repaired("Ida Lindqvisthttps://example.org/ida and more")
    (flag,) = result.flags
    assert flag.kind == "fused-url"
    assert flag.repair == "Lindqvist https://example.org/ida"
    assert result.shadow.text == "Ida Lindqvist https://example.org/ida and more"


@pytest.mark.parametrize(
    "text",
    [
        "See https://example.org/a?u=http://b.org and http://web.org/2010/http://c.org",
        "view-source:https://example.org",
        "href=https://example.org (https://example.org)",
        "the awww. moment",
    ],
)
def test_addresses_that_stand_right_are_left_alone(text: str) -> None:
    assert not repaired(text).flags


@given(
    st.lists(
        st.sampled_from(["a dog", "Ida Lindqvist", "The cat", ". ", "“", "\n", "Getty Images", " "])
    )
)
def test_cuts_are_in_order_and_inside_of_lines(parts: list[str]) -> None:
    text = "".join(parts)
    result = repaired(text)
    places = [p for cut in result.cuts for p in (cut.start, cut.end)]
    assert places == sorted(places)
    assert all("\n" not in text[c.start : c.end] for c in result.cuts)
    assert result.shadow.undo() == text


def test_the_items_of_a_menu_are_no_credits() -> None:
    menu = "BlogFree Ferry PassTicket Centre\n\n{}\n\nAboutFree Ferry PassHarbour Office\n"
    assert strong(menu.format(BODY)) == []


def test_what_a_page_belongs_to_is_no_credit() -> None:
    text = f"{BODY}\n\n© 2020 Jane Doe, The BrightHouse. All Rights Reserved.\n"
    assert [f for f in strong(text) if f.kind == "fused-credit"] == []


LONG = "The keeper of the old lighthouse opened the door to the people of the whole town on Monday "
LONG += "afternoon, as he had done for years."


@pytest.mark.parametrize(
    ("before", "body", "caption"),
    [
        ("He opened the gate on Monday. Hundreds came, and they stayed.", True, ""),
        ("Dr. Berg met J. Lind at the gate.", False, "Dr. Berg met J. Lind at the gate."),
        ("A boat off the coast.", False, "A boat off the coast."),
        ("The boat was late. Ann Lind (left) waits.", True, "Ann Lind (left) waits."),
        ("The boat was late. Lind, right, is seen here.", True, "Lind, right, is seen here."),
        ("The boat was late. Above: the coast.", True, "Above: the coast."),
        ("It was cold. Boats off the coast", True, "Boats off the coast"),
        (LONG.replace("on Monday", "on Jan. 5, 2019,"), False, None),
        (LONG, True, ""),
    ],
)
def test_only_what_looks_like_a_caption_before_a_credit_is_one(
    before: str, body: bool, caption: str | None
) -> None:
    told = pieces(f"{before}Photo by Ole BrandtThe boat was found.")[:-2]
    captions = [text for part, text in told if part is Part.CAPTION]
    assert captions == ([before] if caption is None else [caption] if caption else [])
    assert (told[0][0] is Part.BODY) is body
    assert "".join(text for _, text in told) == before


def test_a_long_finished_sentence_before_a_credit_is_only_hinted_at() -> None:
    flags = repaired(f"{LONG}Photo by Ole BrandtThe boat was found.").flags
    assert [(f.kind, f.level.value) for f in flags] == [
        ("fused-caption", "hint"),
        ("fused-credit", "likely"),
    ]
    assert flags[0].reason.startswith("What may be a picture’s caption is glued to the credit")
    two = repaired(f"He came. {LONG}Photo by Ole BrandtThe boat was found.").flags
    assert [f.kind for f in two] == ["fused-credit"]
