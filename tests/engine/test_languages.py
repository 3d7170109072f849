"""The languages of a text, and the packs of rules that go with them."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.compare import examine
from tetrapla.engine.flags.rules import Rule
from tetrapla.engine.languages import LANGUAGES, languages_of, small_words, words_of
from tetrapla.engine.model import Story, Version
from tetrapla.engine.reading.packaged import packaged_packs
from tetrapla.engine.reading.versions import siglum
from tetrapla.engine.resources import Resources

TEXTS = {
    "en": "The keeper of the lamp had a grey cat that would not come in when it was raining. She "
    "sat on the wall and looked at the sea, and nobody in the village knew what she saw there.",
    "de": "Der Wärter des Turms hatte eine graue Katze, die bei Regen nicht ins Haus kam. Sie saß "
    "auf der Mauer und sah auf das Meer, und niemand im Dorf wusste, was sie dort sah.",
    "fr": "Le gardien du phare avait un chat gris qui ne rentrait pas quand il pleuvait. Il "
    "restait sur le mur et regardait la mer, et personne au village ne savait ce qu’il y voyait.",
    "es": "El guarda del faro tenía una gata gris que no entraba en la casa cuando llovía. Se "
    "quedaba en el muro y miraba el mar, y nadie en el pueblo sabía lo que veía desde allí.",
    "it": "Il guardiano del faro aveva un gatto grigio che non rientrava quando pioveva. Stava "
    "sul muro e guardava il mare, e nessuno nel paese sapeva che cosa vedesse da lì ogni sera.",
    "pt": "O guarda do farol tinha uma gata cinzenta que não entrava em casa quando chovia. "
    "Ficava no muro e olhava para o mar, e ninguém na aldeia sabia o que ela via dali à noite.",
    "nl": "De wachter van de toren had een grijze kat die niet binnenkwam als het regende. Ze zat "
    "op de muur en keek naar de zee, en niemand in het dorp wist wat ze daar zag.",
    "pl": "Strażnik latarni miał szarą kotkę, która nie wracała do domu, gdy padał deszcz. "
    "Siedziała na murze i patrzyła na morze, a nikt we wsi nie wiedział, co tam widzi i po co.",
}
RUSSIAN = (
    "У смотрителя маяка была серая кошка, которая не заходила в дом, когда шёл дождь. Она сидела "
    "на стене и смотрела на море, и никто в деревне не знал, что она там видит каждый вечер."
)
BUTTONS = {
    "de": "Artikel teilen",
    "fr": "Laisser un commentaire",
    "es": "Comparte esta noticia",
    "it": "Condividi questo articolo",
    "pt": "Compartilhar esta notícia",
    "nl": "Deel dit artikel",
    "pl": "Dodaj do ulubionych",
}


def spoken(text: str) -> frozenset[str]:
    return languages_of([words_of(text)])


def flagged(*texts: str) -> list[str]:
    """What is flagged as boilerplate, likely at least, in the first of the versions of a story."""
    found = examine(story(*texts)).flags
    return [texts[0][f.start : f.end] for f in found if f.version == "A" and f.counts]


def story(*texts: str) -> Story:
    versions = (Version(siglum(k), f"{k}", f"{k}", "utf-8", t) for k, t in enumerate(texts))
    return Story("A story", tuple(versions))


@pytest.mark.parametrize("code", TEXTS)
def test_a_text_is_in_its_language_and_maybe_in_english(code: str) -> None:
    """Two sentences are enough, and no neighbour such as Spanish for Portuguese comes along."""
    assert spoken(TEXTS[code]) == {"en", code}


def test_every_language_of_a_pack_can_be_told() -> None:
    assert {*packaged_packs(), "en"} == set(LANGUAGES) == set(TEXTS)


def test_a_text_in_another_language_has_the_english_rules_only() -> None:
    assert spoken(RUSSIAN) == {"en"}


@pytest.mark.parametrize("text", ["", "Artikel teilen", "12 34 56", " ".join(["der"] * 24)])
def test_a_text_that_is_too_short_to_tell_may_be_in_any_language(text: str) -> None:
    assert spoken(text) == set(LANGUAGES)


def test_a_text_of_25_words_is_long_enough() -> None:
    assert spoken(" ".join(["der"] * 25)) == {"en", "de"}


def test_a_text_half_in_one_language_and_half_in_another_is_in_both() -> None:
    assert spoken(f"{TEXTS['de']} {TEXTS['pl']}") == {"en", "de", "pl"}


def test_a_few_foreign_words_make_no_second_language() -> None:
    text = f"{TEXTS['de']} {TEXTS['de']} {TEXTS['de']} Sagrada Familia de Barcelona"
    assert spoken(text) == {"en", "de"}


def test_only_the_beginning_of_a_long_text_is_looked_at() -> None:
    """A long book is judged by its first 3,000 words."""
    words = words_of(TEXTS["nl"])
    lines = iter([words] * 1000)
    assert languages_of(lines) == {"en", "nl"}
    read = 1000 - len(list(lines))
    assert read == -(-3000 // len(words))


def test_words_are_in_lower_case_with_inner_apostrophes_and_without_numbers() -> None:
    assert words_of("Don’t SAY 12 o'clock, L’été!") == ["don't", "say", "o'clock", "l'été"]


@given(st.text(max_size=200))
def test_any_text_has_languages_and_english_is_one_of_them(text: str) -> None:
    assert "en" in spoken(text) <= set(LANGUAGES)


@pytest.mark.parametrize("code", LANGUAGES)
def test_words_that_speak_to_readers_and_of_the_makers_are_small_words_too(code: str) -> None:
    language = LANGUAGES[code]
    assert language.reader
    assert language.makers
    assert language.teller
    assert language.function >= language.reader | language.makers | language.teller


def test_the_small_words_of_two_languages_are_those_of_both() -> None:
    both = small_words(frozenset({"de", "pl"}))
    assert both.function == LANGUAGES["de"].function | LANGUAGES["pl"].function
    assert both.reader == LANGUAGES["de"].reader | LANGUAGES["pl"].reader


@pytest.mark.parametrize("code", BUTTONS)
def test_a_button_counts_in_a_text_in_its_language(code: str) -> None:
    sentence = TEXTS[code]
    assert flagged(f"{sentence}\n\n{BUTTONS[code]}\n") == [BUTTONS[code]]


@pytest.mark.parametrize("code", BUTTONS)
def test_a_button_in_another_language_does_not_count(code: str) -> None:
    """English stories quote what is written on foreign walls."""
    assert flagged(f"{TEXTS['en']}\n\n{BUTTONS[code]}\n\n{TEXTS['en']}\n") == []


@pytest.mark.parametrize("code", BUTTONS)
def test_an_english_button_counts_in_a_text_in_any_language(code: str) -> None:
    assert flagged(f"{TEXTS[code]}\n\nShare this article\n") == ["Share this article"]


def test_the_pack_of_one_version_says_nothing_of_another() -> None:
    english = f"{TEXTS['en']}\n\n{BUTTONS['de']}\n\n{TEXTS['en']}\n"
    assert flagged(english, TEXTS["de"]) == []


@dataclass(frozen=True)
class Asked(Resources):
    """Resources that note which packs are wanted."""

    wanted: list[frozenset[str] | None] = field(default_factory=list)

    def rules_for(self, languages: frozenset[str] | None) -> tuple[Rule, ...]:
        self.wanted.append(languages)
        return ()


@pytest.mark.parametrize(
    ("codes", "wanted"),
    [("en", "en"), ("de", "en de"), ("de pl", "de en pl")],
)
def test_packs_are_read_for_the_languages_of_the_versions_alone(codes: str, wanted: str) -> None:
    asked = Asked()
    examine(story(*(TEXTS[code] for code in codes.split())), resources=asked)
    assert asked.wanted == [frozenset(wanted.split())]


def test_all_packs_are_read_where_a_version_is_too_short_to_tell() -> None:
    asked = Asked()
    examine(story(TEXTS["en"], "Artikel teilen"), resources=asked)
    assert asked.wanted == [frozenset(LANGUAGES)]


def with_rules_of(text: str, *languages: str) -> list[str]:
    """What is flagged in a text with the rules of some languages alone."""
    resources = Resources(languages=frozenset(languages))
    examined = examine(story(text), resources=resources)
    return [p.text for p in examined.passages if p.id in examined.asides]


def test_languages_that_are_asked_for_count_in_every_text() -> None:
    """A German button in an English text, where somebody wants the German rules there."""
    text = f"{TEXTS['en']}\n\n{BUTTONS['de']}\n\n{TEXTS['en']}\n"
    assert flagged(text) == []
    assert with_rules_of(text, "en", "de") == [BUTTONS["de"]]


def test_languages_that_are_not_asked_for_do_not_count() -> None:
    """Not those of the text, and not English."""
    text = f"{TEXTS['de']}\n\n{BUTTONS['de']}\n\n{BUTTONS['fr']}\n\n{TEXTS['de']}\n"
    assert flagged(text) == [BUTTONS["de"]]
    assert with_rules_of(text, "fr") == [BUTTONS["fr"]]
    assert with_rules_of(f"{TEXTS['de']}\n\nShare this article\n", "de") == []
