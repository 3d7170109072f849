"""Which words the versions of a row share."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.differences import agree, light_words, share
from tetrapla.engine.differences.runs import shared_runs
from tetrapla.engine.differences.types import Word

ENGLISH = light_words([])

VOCABULARY = "owl river lantern carried seven the a of and"
TEXTS = st.lists(st.sampled_from(VOCABULARY.split()), max_size=12).map(" ".join)
CELLS = st.dictionaries(st.sampled_from("ABCD"), st.lists(TEXTS, min_size=1, max_size=2))


def light(word: str) -> bool:
    return word in ENGLISH


def marked(text: str, words: Sequence[Word]) -> str:
    """The text with what others share in brackets, neighbouring words in one pair."""
    out, at = "", 0
    for word in words:
        shown = text[word.start : word.end]
        out += text[at : word.start] + (f"[{shown}]" if word.others else shown)
        at = word.end
    return re.sub(r"\](\W*?)\[", r"\1", out + text[at:])


def both(left: str, right: str, is_light: Callable[[str], bool] = light) -> tuple[str, str]:
    found = agree({"A": [left], "B": [right]}, is_light)
    return marked(left, found["A"][0]), marked(right, found["B"][0])


def test_shared_wording_is_found_and_function_words_alone_are_not() -> None:
    assert both(
        "The owl slept in the old mill.", "In a hurry, the owl flew to the roof of the barn."
    ) == ("[The owl] slept in the old mill.", "In a hurry, [the owl] flew to the roof of the barn.")


def test_three_function_words_in_a_row_are_shared_wording() -> None:
    assert both("She did it for him.", "Was it for him?") == (
        "She did [it for him].",
        "Was [it for him]?",
    )


def test_words_told_in_another_order_are_shared_too() -> None:
    assert both("On Monday the ferry sank.", "The ferry sank on Monday.") == (
        "[On Monday the ferry sank].",
        "[The ferry sank on Monday].",
    )


def test_a_shared_word_stands_with_the_run_it_belongs_to() -> None:
    """The second 'one' is the shared one, since the words behind it are shared as well."""
    assert both("There was one trouble: one of the kittens.", "One of the kittens slept.")[0] == (
        "There was one trouble: [one of the kittens]."
    )


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("DON’T PANIC", "don't panic"),
        ("“Quite so,” she said", "'Quite so', she said"),
        ("co‑operate", "co-operate"),
        ("Straße", "STRASSE"),
        ("cafe\u0301", "café"),
    ],
)
def test_case_and_style_make_no_difference(left: str, right: str) -> None:
    assert all(
        word.others
        for cell in agree({"A": [left], "B": [right]}, light).values()
        for word in cell[0]
    )


@pytest.mark.parametrize(
    ("left", "right"), [("1/3", "1/2"), ("81.9", "81.8"), ("owl's", "owl"), ("95%", "95")]
)
def test_numbers_and_endings_make_a_difference(left: str, right: str) -> None:
    assert not any(
        word.others
        for cell in agree({"A": [left], "B": [right]}, light).values()
        for word in cell[0]
    )


def test_each_word_names_the_versions_that_share_it() -> None:
    found = agree(
        {"A": ["an old heron"], "B": ["a young heron"], "C": ["an old owl"], "D": ["nothing"]},
        light,
    )
    assert [word.others for word in found["A"][0]] == [{"C"}, {"C"}, {"B"}]
    assert [word.others for word in found["D"][0]] == [frozenset()]


def test_a_split_passage_shares_words_across_the_cut() -> None:
    found = agree(
        {"A": ["The miller woke. The owl slept."], "B": ["The miller woke.", "The owl slept."]},
        light,
    )
    assert share(found["A"]) == share(found["B"]) == 1.0
    assert [len(words) for words in found["B"]] == [3, 3]


def test_words_are_read_in_scripts_without_spaces() -> None:
    """Chinese versions that differ in one word share the rest, character by character."""
    left, right = both("老磨坊里住着一只猫头鹰", "老磨坊里住着一只狐狸")
    assert left.startswith("[老磨坊里住着一只]")
    assert right == "[老磨坊里住着一只]狐狸"


@given(CELLS)
def test_sharing_is_mutual_and_counts_the_same_words(cells: dict[str, list[str]]) -> None:
    """What A shares with B, B shares with A, and it is the same words as often."""
    found = agree(cells, light)
    for one in cells:
        for other in cells:
            assert shared_words(cells, found, one, other) == shared_words(cells, found, other, one)


def shared_words(
    cells: Mapping[str, Sequence[str]],
    found: Mapping[str, tuple[tuple[Word, ...], ...]],
    one: str,
    other: str,
) -> list[str]:
    return sorted(
        text[word.start : word.end]
        for text, words in zip(cells[one], found[one], strict=True)
        for word in words
        if other in word.others
    )


@given(CELLS)
def test_every_word_is_given_once_and_in_order(cells: dict[str, list[str]]) -> None:
    found = agree(cells, light)
    assert found.keys() == cells.keys()
    for siglum, texts in cells.items():
        for text, words in zip(texts, found[siglum], strict=True):
            assert [text[word.start : word.end] for word in words] == text.split()
            assert all(siglum not in word.others for word in words)


@given(CELLS)
def test_the_order_of_cells_changes_nothing(cells: dict[str, list[str]]) -> None:
    assert agree(dict(reversed(cells.items())), light) == agree(cells, light)


@given(CELLS)
def test_identical_cells_share_every_word(cells: dict[str, list[str]]) -> None:
    twin = {**cells, "Y": ["the owl of the river"], "Z": ["the owl of the river"]}
    found = agree(twin, light)
    assert all("Z" in word.others for word in found["Y"][0])


def test_share_of_a_cell() -> None:
    found = agree({"A": ["owl heron"], "B": ["owl"], "C": ["…"]}, light)
    assert share(found["A"]) == 0.5
    assert share(found["B"]) == 1.0
    assert share(found["C"]) == 0.0


def _many(count: int) -> dict[str, list[str]]:
    """So many versions of a sentence, each with words of its own and of its neighbours."""
    told = "the goose that came to the old lighthouse on a cold morning would not leave"
    words = told.split()
    cells = {}
    for k in range(count):
        own = list(words)
        own[k % len(own)] = f"word{k}"
        own[(k * 7 + 3) % len(own)] = f"pair{k // 2}"
        cells[f"V{k}"] = [" ".join(own)]
    return cells


def test_many_versions_are_not_compared_pair_by_pair(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of 60 versions fewer than half of all pairs are, and sharing is mutual all the same."""
    compared = []

    def counting(*cells: Any) -> Any:
        compared.append(1)
        return shared_runs(*cells)

    monkeypatch.setattr("tetrapla.engine.differences.agreement.shared_runs", counting)
    cells = _many(60)
    words = agree(cells, frozenset({"the", "a", "to", "on"}).__contains__)
    assert len(compared) < 60 * 59 / 2 / 2
    for siglum, passages in words.items():
        for word in passages[0]:
            for other in word.others:
                assert any(siglum in w.others for w in words[other][0])


def test_no_word_of_many_versions_seems_to_stand_alone_that_another_has() -> None:
    """Only the words that were put into one version alone are only there."""
    cells = _many(60)
    words = agree(cells, frozenset({"the", "a", "to", "on"}).__contains__)
    alone = {
        cells[siglum][0][word.start : word.end]
        for siglum, passages in words.items()
        for word in passages[0]
        if not word.others
    }
    assert all(word.startswith("word") for word in alone)
