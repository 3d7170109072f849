"""What a word is, and which words are light."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.differences import light_words
from tetrapla.engine.words import tokens


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“Well-fed,” said Owl’s son.", ["Well-fed", "said", "Owl’s", "son"]),
        ("81.9 percent, or 1/3, or 95%", ["81.9", "percent", "or", "1/3", "or", "95%"]),
        ("at 10:30, 5kg for $3,000.", ["at", "10:30", "5kg", "for", "$3,000"]),
        ("2½ hours", ["2½", "hours"]),
        ("rock 'n' roll – again…", ["rock", "n", "roll", "again"]),
        ("IT-компания", ["IT-компания"]),
        ("ein Café, naïve Füße", ["ein", "Café", "naïve", "Füße"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("猫は寝た。", ["猫", "は", "寝", "た"]),
        ("ที่นี่", ["ที่", "นี่"]),
        ("a_b", ["a", "b"]),
        ("♬ * * *", ["♬"]),
        (
            "£40 and $40, -5 or 5, <5 >5, 3-5 days, 5 €",
            [
                "£40",
                "and",
                "$40",
                "-5",
                "or",
                "5",
                "<5",
                ">5",
                "3-5",
                "days",
                "5 €",
            ],
        ),
        ("C++, C# or C", ["C++", "C#", "or", "C"]),
        ("😀😡 🇩🇪🇫🇷 🐕‍🦺", ["😀", "😡", "🇩🇪", "🇫🇷", "🐕‍🦺"]),
        ("", []),
    ],
)
def test_words_of_a_text(text: str, words: list[str]) -> None:
    assert [text[token.start : token.end] for token in tokens(text)] == words


@given(st.text())
def test_words_stand_in_order_and_are_never_empty(text: str) -> None:
    found = tokens(text)
    assert all(token.start < token.end for token in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(st.text())
def test_no_letter_and_no_digit_is_left_out(text: str) -> None:
    covered = {at for token in tokens(text) for at in range(token.start, token.end)}
    assert not [c for at, c in enumerate(text) if c.isalpha() and at not in covered]
    assert not [c for at, c in enumerate(text) if c.isdecimal() and at not in covered]


FRENCH = """
Le hibou dort dans le vieux moulin de la colline.
La meunière ferme la porte et monte dans la chambre de Lucie.
Dans la nuit, le vent pousse les ailes et les fait craquer.
Lucie entend un cri et descend dans la cour.
Le chien du voisin aboie vers la route.
Elle prend la lampe et cherche sous la charrette.
Rien ne bouge dans la paille.
Le lendemain, la neige couvre la cour et le toit.
La meunière trouve une plume grise dans le grain.
Elle la pose sur la table, près de la lampe.
Le facteur arrive avec une lettre de la ville.
La ville veut acheter le moulin et la colline.
Dans la lettre, le maire promet une belle somme.
Lucie lit la lettre à la lueur de la lampe.
La meunière secoue la tête et regarde la plume.
Le soir, le hibou revient dans la charpente.
Lucie cache la lettre dans le sac de farine.
Le maire attend la réponse dans la grande salle.
La réponse tombe avec la neige : le sac est vide.
Et le vent pousse encore les ailes de la vieille roue.
""".strip().splitlines()


def test_english_function_words_are_light_in_any_story() -> None:
    assert {"the", "of", "it's"} <= light_words([])


def test_short_frequent_words_of_another_language_are_light() -> None:
    light = light_words(FRENCH)
    assert {"le", "la", "dans"} <= light
    assert light.isdisjoint({"hibou", "lucie", "neige", "meunière"})


def test_a_few_passages_are_no_statistics() -> None:
    assert light_words(FRENCH[:19]) == light_words([])


def test_in_an_english_story_only_listed_words_are_light() -> None:
    """The hero of a story stands in every passage and is yet no function word."""
    story = ["The cat was on the roof and it was not the cat of the house."] * 30
    assert "cat" not in light_words(story)
