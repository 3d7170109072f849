"""Short utterances that their place in the row puts together, and those that it does not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.engine.facts.costs import grows_as_it_may
from tests.engine.facts.ledgers import SAID, only_row, quoted, told

from tetrapla.engine.facts.types import Label, Said, State
from tetrapla.engine.facts.utterances.same_place import placed
from tetrapla.engine.facts.utterances.same_speaker import speaker_of
from tetrapla.engine.facts.utterances.weighing import Weights, words_of
from tetrapla.engine.kinds import Level

OF_VOS = "“{},” Peter Vos said."
OF_A_NOTE = "“{},” read the note on the door."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I will swim", "I will not swim"),
        ("I am not a smuggler", "I am a smuggler"),
        ("We did not feed anyone", "We did feed someone"),
        ("We can never like this pier", "We can like this pier"),
    ],
)
def test_a_lost_negation_is_found_in_few_words_of_one_speaker(one: str, other: str) -> None:
    """Where both stand in one row and nothing else does, in whichever order the versions stand."""
    for texts in ((one, other), (other, one)):
        row = only_row(told(*map(SAID.format, texts)))
        assert (row.state, row.level) == (State.ALTERED, Level.LIKELY)
        assert Label.NEGATION in row.labels


@pytest.mark.parametrize("frame", [OF_VOS, OF_A_NOTE])
def test_of_others_or_of_nobody_it_is_a_hint(frame: str) -> None:
    """Another may well have denied what the first had said."""
    row = only_row(told(SAID.format("I will swim"), frame.format("I will not swim")))
    assert (row.state, row.level) == (State.PERHAPS, Level.HINT)
    assert Label.NEGATION in row.labels


@pytest.mark.parametrize("words", ["They said that", "It was so", "He did it and so did I"])
def test_equal_words_of_one_speaker_in_one_row_are_the_same(words: str) -> None:
    """However little they tell."""
    row = only_row(told(SAID.format(words), SAID.format(words)))
    assert (row.state, row.level, row.said) == (State.SAME, Level.LIKELY, Said.ALIKE)


def test_equal_words_in_one_row_are_attributed_otherwise() -> None:
    """In all versions they make one row, whoever is named."""
    words = "They said the same about the geese"
    named = (SAID, "“{},” she said.", OF_VOS)
    row = only_row(told(*(frame.format(words) for frame in named)))
    assert (row.state, row.level, row.said) == (State.SAME, Level.LIKELY, Said.OTHERWISE)
    assert len(row.cells) == 3


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Thank you very much", "Thank you very much"),
        ("Thank you very much", "Thank you so much"),
        ("Thank you", "Thank you very much"),
        ("Thoughts and prayers to all", "Thoughts and prayers to you all"),
        ("Enough is enough", "Enough is enough"),
        ("Yes we can", "Yes we can"),
        ("We need better roads", "We need better ports"),
    ],
)
def test_what_anybody_says_is_not_one_of_two_people(one: str, other: str) -> None:
    """Though both stand at the same place."""
    rows = quoted(told(SAID.format(one), OF_VOS.format(other)))
    assert all(len(row.cells) == 1 for row in rows)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We need better roads", "We need better ports"),
        ("It is a disaster", "It is a victory"),
        ("We will paint the boats", "We will paint the walls"),
    ],
)
def test_what_else_one_speaker_says_in_such_words_is_a_hint(one: str, other: str) -> None:
    """What tells something differs, and what is shared tells little."""
    row = only_row(told(SAID.format(one), SAID.format(other)))
    assert (row.state, row.level) == (State.PERHAPS, Level.HINT)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dear keepers of geese, the drought is over", "Dear keepers of geese, the storm is over"),
        ("We paid 40 crowns for it", "We paid 14 crowns for it"),
    ],
)
def test_a_word_or_a_number_in_place_of_another_is_altered(one: str, other: str) -> None:
    """Where what is shared tells more than one thing, or the other word is a number."""
    row = only_row(told(SAID.format(one), SAID.format(other)))
    assert (row.state, row.level) == (State.ALTERED, Level.LIKELY)


def test_of_two_that_fit_alike_none_is_chosen() -> None:
    """The place does not say which of them the other version has."""
    two = SAID.format("I will swim to them. I will swim to him")
    rows = quoted(told(two, SAID.format("I will swim to her")))
    assert all(row.level is Level.HINT or len(row.cells) == 1 for row in rows)


def test_what_stands_between_other_neighbours_is_not_at_that_place() -> None:
    """Before what both have in the one version, behind it in the other."""
    shared = "The geese of Brackwater stole forty bags of barley."
    rows = quoted(
        told(
            f"“I will swim. {shared}” Martha Holm said.",
            f"“{shared} I will not swim,” Martha Holm said.",
        )
    )
    assert sorted(len(row.cells) for row in rows) == [1, 1, 2]


class _Spoken:
    """An utterance in the only row."""

    def __init__(self, siglum: str, text: str, row: int = 0) -> None:
        self.siglum, self.row = siglum, row
        self.words, self.speaker = words_of(text), speaker_of("Martha Holm")


def test_what_stands_in_no_row_or_in_another_has_no_place() -> None:
    """Only a row of the comparison says that two stand at one place."""
    texts = "I will swim", "I will not swim"
    weights = Weights.of(map(words_of, texts), ["i", "will"])

    def found(*rows: int) -> int:
        said = [_Spoken(s, t, row) for s, t, row in zip("AB", texts, rows, strict=True)]
        return len(list(placed(said, [], weights)))

    assert (found(0, 0), found(0, 1), found(-1, -1)) == (1, 0, 0)


def test_a_row_of_many_utterances_costs_as_many() -> None:
    """Among more than a few no place is looked for."""

    def work(count: int) -> Callable[[], object]:
        said = [_Spoken(s, f"I will swim {k}") for s in "AB" for k in range(count)]
        weights = Weights.of((one.words for one in said), ["i"])
        return lambda: list(placed(said, [], weights))

    assert grows_as_it_may(work, 300, 8)
