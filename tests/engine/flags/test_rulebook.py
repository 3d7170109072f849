"""The book of rules for the languages of a text, and the words that sites use."""

from __future__ import annotations

import pytest

from tetrapla.engine.flags.rulebook import Rulebook
from tetrapla.engine.flags.rules import parse_rules
from tetrapla.engine.resources import default_rules


def book(*rules: tuple[str, str, list[str]]) -> Rulebook:
    """A book of rules, each given by its id, its language and its phrases."""
    told = [
        {
            "id": name,
            "kind": "share",
            **({"language": language} if language else {}),
            "phrases": phrases,
            "examples": {"hit": phrases[:1]},
        }
        for name, language, phrases in rules
    ]
    return Rulebook(parse_rules("rules.yaml", told))


BOOK = book(
    ("any", "", ["share the goose"]),
    ("german", "de", ["gans teilen"]),
    ("polish", "pl", ["podaj dalej"]),
    ("swedish", "sv", ["dela gåsen"]),
)


@pytest.mark.parametrize(
    ("line", "languages", "found"),
    [
        ("gans teilen", {"en", "de"}, ["german"]),
        ("gans teilen", {"en"}, []),
        ("podaj dalej", {"en", "de"}, []),
        ("podaj dalej", {"pl", "de"}, ["polish"]),
        ("share the goose", {"en"}, ["any"]),
        ("share the goose", set(), ["any"]),
    ],
)
def test_a_rule_holds_for_texts_in_its_language(
    line: str, languages: set[str], found: list[str]
) -> None:
    speaking = BOOK.speaking(frozenset(languages))
    assert [rule.id for rule in speaking.for_line(line, 2)] == found


def test_a_rule_in_a_language_that_no_text_can_be_told_to_be_in_always_holds() -> None:
    """A person may write rules for Swedish; without this they would never be used."""
    speaking = BOOK.speaking(frozenset({"en"}))
    assert [rule.id for rule in speaking.for_line("dela gåsen", 2)] == ["swedish"]


def test_parts_of_passages_are_found_in_texts_of_their_language_alone() -> None:
    rule = {
        "id": "wave",
        "kind": "share",
        "language": "de",
        "pattern": "Wink der Gans!",
        "span": "match",
        "examples": {"hit": ["Wink der Gans!"]},
    }
    rules = Rulebook(parse_rules("rules.yaml", [rule]))
    text = "Das war schön. Wink der Gans!"
    assert [m.start for m in rules.speaking(frozenset({"de"})).within(text)] == [15]
    assert list(rules.speaking(frozenset({"en"})).within(text)) == []


def test_the_words_of_sites_stand_in_two_phrases_and_are_no_small_words() -> None:
    found = book(
        ("one", "en", ["subscribe to the goose", "subscribe and honk", "goose to go"]),
        ("two", "en", ["honk at us", "to go"]),
    ).site_words
    assert found == {"subscribe", "goose", "honk"}


def test_a_phrase_that_two_rules_share_counts_once() -> None:
    assert book(("one", "", ["honk now"]), ("two", "", ["honk now"])).site_words == frozenset()


def test_the_packaged_rules_know_the_words_of_sites() -> None:
    words = Rulebook(default_rules()).site_words
    assert {"subscribe", "comment", "kommentar", "commentaires", "newsletter"} <= words
    assert words.isdisjoint({"goose", "the", "lighthouse", "vous", "und"})
