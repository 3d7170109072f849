"""What is known of words before a story is read."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from tetrapla.engine.align.features import extract
from tetrapla.engine.align.vocabulary import vocabulary_of
from tetrapla.engine.align.words import words_of

SCRIPT = Path(__file__).parents[3] / "scripts/make_thesaurus.py"


def test_the_table_is_what_the_lists_say() -> None:
    """Whoever changes a list runs the script."""
    made = runpy.run_path(str(SCRIPT))
    assert made["TARGET"].read_text("utf-8") == made["source"]()


@pytest.mark.parametrize(
    ("text", "small", "not_small"),
    [
        ("The goose was on the roof and it did not want to come down.", "the", "der"),
        ("Die Gans war auf dem Dach und wollte nicht herunter, und sie schrie.", "der", "the"),
        ("L'oie était sur le toit et elle ne voulait pas en descendre.", "les", "the"),
        ("Гусь был на крыше и не хотел с неё слезать, как его ни звали.", "что", "the"),
        ("鹅在屋顶上，它不肯下来。", "的", "the"),
    ],
)
def test_small_words_are_those_of_the_language(text: str, small: str, not_small: str) -> None:
    """A German article is no small word of an English story."""
    known = vocabulary_of([words_of(text)])
    assert small in known.small
    assert not_small not in known.small


def test_versions_may_speak_different_languages() -> None:
    """The words of each are known."""
    english = words_of("The goose sat on the roof of the school and would not come down.")
    german = words_of("Die Gans saß auf dem Dach der Schule und wollte nicht herunter.")
    known = vocabulary_of([english, german])
    assert {"the", "der"} <= known.small


def test_irregular_forms_have_the_stem_of_their_word() -> None:
    """So that versions may tell it in another tense."""
    known = vocabulary_of([words_of("The geese went to the lake and they were cold.")])
    assert known.stem("went") == known.stem("go")
    assert known.stem("geese") == known.stem("goose")


def shared_concepts(left: str, right: str) -> set[int]:
    """The concepts that both name."""
    words = [words_of(left), words_of(right)]
    features = extract(words)
    named = [{c for word in told for c in features.concepts_of[word]} for told in words]
    return named[0] & named[1]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The blaze began in the cellar of the house.", "It was a fire in the basement."),
        ("The doctor said that the boy had died.", "The physician told us of the child's death."),
        ("Die Polizei sagte, der Mann sei gestorben.", "Der Tod des Mannes ist bei uns bekannt."),
    ],
)
def test_synonyms_are_one_concept(left: str, right: str) -> None:
    """Two passages share it though they share no such word."""
    assert shared_concepts(left, right)


def test_words_of_other_languages_name_no_concept() -> None:
    """The German article ``die`` is no death."""
    assert not shared_concepts(
        "Die Gans saß auf dem Dach und wollte nicht herunter.",
        "Die Katze lag unter dem Tisch und hat sich nicht gerührt.",
    )


def test_a_small_word_weighs_little_even_where_it_stands_once() -> None:
    """In a story of four sentences counting alone cannot tell it from a name."""
    words = [
        words_of("The goose Amanda was on the roof."),
        words_of("Nobody could say how Amanda came there; it was the talk of our street."),
        words_of("Firefighters brought a ladder."),
        words_of("They went home at noon."),
    ]
    features = extract(words)
    weight = {word: features.weight[features.stem_of[word]] for word in ("the", "amanda", "was")}
    assert weight["amanda"] > 1.5 * max(weight["the"], weight["was"])


def test_small_words_name_no_concept() -> None:
    """By its stem *us* would be America, *not* be *noted* and *can* a jar."""
    words = words_of("The keeper told us that geese can swim, and it did not rain.")
    concepts = extract([words]).concepts_of
    assert not any(concepts[word] for word in ("us", "can", "not", "the", "it"))


@pytest.mark.parametrize("verses", range(90, 460, 10))
def test_the_language_is_known_of_numbered_verses(verses: int) -> None:
    """Whichever passages are looked at: what returns in step with them hides nothing."""
    verse = words_of(
        "And the goose went up to the roof of the house, for it was not afraid of him."
    )
    known = vocabulary_of([[str(k)] if k % 2 else verse for k in range(2 * verses)])
    assert "the" in known.small


def test_the_language_of_one_giant_paragraph_is_known() -> None:
    """Behind a title."""
    giant = words_of("And the goose went up to the roof of the house. ") * 2000
    assert "the" in vocabulary_of([["Lighthouse", "geese"], giant]).small


def test_what_a_word_is_does_not_hang_on_the_order_of_texts() -> None:
    """*other* is a small word, and *others* has its stem, whichever is met first."""
    one, other = (
        words_of("The others of the north and it was not."),
        words_of("It is the other and"),
    )
    for left, right in ((one, other), (other, one)):
        features = extract([left, right])
        assert features.stem_of["others"] in features.small
