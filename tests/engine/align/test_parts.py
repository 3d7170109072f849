"""The parts that aligning is made of, where the whole does not show them plainly."""

from __future__ import annotations

import random
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.align import align, words
from tetrapla.engine.align.chain import heaviest_rise
from tetrapla.engine.align.clusters import rows_of
from tetrapla.engine.align.pool import Pool, is_heading, pool
from tetrapla.engine.align.titles import titles
from tetrapla.engine.align.words import stem, words_of


def pooled(*versions: list[str]) -> Pool:
    return pool(
        [[((v, i), text) for i, text in enumerate(texts)] for v, texts in enumerate(versions)]
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("seven", "7"),
        ("1/3", "one third"),
        ("a one-third share", "a third share"),
        ("95%", "95 percent"),
        ("Don’t", "don't"),
        ("ﬁve", "five"),
    ],
)
def test_numbers_and_styles_take_one_form(one: str, other: str) -> None:
    assert words_of(one) == words_of(other)


def test_scripts_without_spaces_are_read_by_character() -> None:
    """Each with the marks it carries."""
    assert words_of("猫が3匹、ねこ") == ["猫", "が", "3", "匹", "ね", "こ"]
    assert words_of("ที่นี่") == ["ที่", "นี่"]


@pytest.mark.parametrize(
    ("one", "other"),
    [("rejected", "rejecting"), ("puppies", "puppy"), ("stopped", "stop"), ("cat's", "cats")],
)
def test_endings_are_cut_off(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("The Long Winter", True),
        ("Ein kurzer Anfang", True),
        ("It snowed.", False),
        ("“No!”", False),
        ("and then", False),
        ("A line that is far too long to be a heading", False),
        ("* * *", False),
    ],
)
def test_headings_are_short_and_not_closed(text: str, heading: bool) -> None:
    assert is_heading(text, len(words_of(text))) is heading


LONG = "The river had been rising since the evening before, and nobody in the valley slept."


def test_a_menu_before_the_title_is_not_taken_for_it() -> None:
    first = ["Home News Weather", "Flood in the valley of the mill", LONG, LONG, LONG]
    second = ["Valley flooded, mill in danger", LONG, LONG, LONG]
    assert titles(pooled(first, second)) == [1, 5]


def test_a_story_without_titles_has_none() -> None:
    assert titles(pooled([LONG] * 4, [LONG] * 5)) == []


def test_titles_in_other_words_are_linked() -> None:
    body = [
        "The miller's wife carried the clock up to the loft.",
        "Towards midnight the water reached the third step.",
        "A boat came from the village with two lanterns.",
    ]
    links = align([["Night of the great flood", *body], ["A mill goes under", *body]]).links
    assert links[0][:2] == ((0, 0), (1, 0))
    assert links[0].reasons == ("both are titles",)


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(1, 4)), max_size=9))
def test_the_chain_is_the_heaviest_of_all(items: list[tuple[int, int]]) -> None:
    """Compared with trying every subsequence."""
    values, weights = [v for v, _ in items], [w for _, w in items]
    chain = heaviest_rise(values, weights)
    assert all(values[a] < values[b] and a < b for a, b in pairwise(chain))
    rising = (
        chosen
        for size in range(len(items) + 1)
        for chosen in combinations(range(len(items)), size)
        if all(values[a] < values[b] for a, b in pairwise(chosen))
    )
    heaviest = max(sum(weights[position] for position in chosen) for chosen in rising)
    assert sum(weights[position] for position in chain) == heaviest


def test_rows_need_more_than_one_doubtful_pair() -> None:
    """A weak pair between two well founded rows does not join them."""
    passages = pooled(["a", "b"], ["c", "d"])
    known = {(0, 2): 0.9, (1, 3): 0.9, (0, 3): 0.5}
    assert rows_of(passages, known) == [[0, 2], [1, 3]]


def test_a_split_paragraph_is_one_row() -> None:
    assert rows_of(pooled(["a"], ["b", "c"]), {(0, 1): 0.9, (0, 2): 0.8}) == [[0, 1, 2]]


def test_large_input_is_aligned_by_its_rare_words() -> None:
    """Two long versions with lost, changed and moved passages, too many to try all pairs."""
    chance = random.Random(11)
    syllables = [c + v for c in "bdfgklmnprstvz" for v in "aeiou"]
    words = ["".join(chance.choices(syllables, k=3)) for _ in range(1500)]
    told = [chance.choices(words, k=12) for _ in range(620)]
    numbers = [*range(300, 620), *range(0, 300, 2)]
    retold = [
        [word if chance.random() < 0.7 else chance.choice(words) for word in told[number]]
        for number in numbers
    ]
    versions = [[" ".join(passage) + "." for passage in version] for version in (told, retold)]
    found = {(link.left[1], link.right[1]) for link in align(versions).links}
    wanted = {(number, at) for at, number in enumerate(numbers)}
    assert len(versions[0]) * len(versions[1]) > 250_000
    assert len(found & wanted) >= 0.98 * len(wanted)
    assert len(found - wanted) <= 0.02 * len(wanted)


@given(st.text("abcB' ’1_-éßя中กé!", max_size=60) | st.text(max_size=40))
def test_words_are_the_same_where_they_are_found_faster(text: str) -> None:
    """Text without unusual signs is read by a plainer pattern."""
    if not words._UNUSUAL.search(text):
        assert words._WORD.findall(text) == words._PLAIN_WORD.findall(text)
