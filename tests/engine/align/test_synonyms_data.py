"""The lists of synonyms and of irregular forms are sound."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tetrapla.engine.align.words import words_of

DATA = Path(__file__).parents[3] / "scripts/thesaurus"
LANGUAGES = ("de", "en", "es", "fr", "ru")
LEAST_GROUPS = {"de": 250, "en": 1500, "es": 250, "fr": 250, "ru": 250}


def lines(name: str) -> list[str]:
    """The lines of a list that are neither empty nor comments."""
    text = (DATA / name).read_text(encoding="utf-8")
    assert "\r" not in text
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def groups(language: str) -> list[list[str]]:
    """The groups of a language, as they stand in the list."""
    return [line.split(" ") for line in lines(f"synonyms-{language}.txt")]


def forms() -> list[tuple[str, str]]:
    """Irregular English forms, each with the word it belongs to."""
    pairs = [pair.split("=") for line in lines("irregular-en.txt") for pair in line.split(" ")]
    assert all(len(pair) == 2 for pair in pairs)
    return [(form, word) for form, word in pairs]


@pytest.mark.parametrize("language", LANGUAGES)
def test_groups_hold_two_words_or_more_each_once(language: str) -> None:
    """A group of one word says nothing, and one that repeats a word is a slip."""
    found = groups(language)
    assert len(found) >= LEAST_GROUPS[language]
    assert [group for group in found if len(group) < 2 or len(set(group)) < len(group)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_group_is_there_twice_or_inside_another(language: str) -> None:
    """A group all of whose words stand in another group adds nothing."""
    found = [frozenset(group) for group in groups(language)]
    holders: dict[str, set[int]] = {}
    for number, group in enumerate(found):
        for word in group:
            holders.setdefault(word, set()).add(number)
    inside = [group for group in found if len(set.intersection(*(holders[w] for w in group))) > 1]
    assert inside == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_in_more_than_two_groups(language: str) -> None:
    """A word of many senses would tie together what has nothing in common."""
    counts = Counter(word for group in groups(language) for word in group)
    assert [word for word, count in counts.items() if count > 2] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_written_as_the_aligner_reads_them(language: str) -> None:
    """Lower case, two letters or more, and in phrases of two words at most."""
    for group in groups(language):
        for entry in group:
            parts = entry.split("_")
            assert len(parts) <= 2, entry
            assert len(entry) >= 2, entry
            for part in parts:
                assert part == part.lower(), entry
                assert words_of(part) == part.split("-"), entry


def test_an_irregular_form_belongs_to_one_other_word() -> None:
    """No form is listed twice, stands for itself, or leads to another irregular form."""
    found = forms()
    of = dict(found)
    assert len(found) >= 300
    assert len(of) == len(found)
    assert [form for form, word in found if word in of or form == word] == []


def test_synonyms_are_base_forms() -> None:
    """A word of a group that counts as a form of another word would never be looked up."""
    of = dict(forms())
    assert [word for group in groups("en") for word in group if word in of] == []


def test_lists_are_small_enough_to_be_read_at_once() -> None:
    """All lists together stay under 300 kB."""
    sizes = [len((DATA / f"synonyms-{language}.txt").read_bytes()) for language in LANGUAGES]
    assert sum(sizes) + len((DATA / "irregular-en.txt").read_bytes()) < 300_000
