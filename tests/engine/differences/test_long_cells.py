"""Cells of any length are compared in bounded memory, near-copies as if there were no bound."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import LCSseq

from tetrapla.engine.differences import agree, subsequence
from tetrapla.engine.differences.subsequence import common_runs
from tetrapla.engine.differences.types import Run

WORDS = 3000


def told(chance: random.Random, length: int) -> list[int]:
    """A text of numbered words, few of them frequent, as in a language."""
    return chance.choices(range(WORDS), [1 / (rank + 3) for rank in range(WORDS)], k=length)


def retold(chance: random.Random, text: Sequence[int]) -> list[int]:
    """A near-copy: one word in twenty is lost, changed or added."""
    out = []
    for word in text:
        out += chance.choices(
            [[word], [], [chance.randrange(WORDS)], [word, chance.randrange(WORDS)]],
            [0.95, 0.02, 0.02, 0.01],
        )[0]
    return out


def unbounded(left: Sequence[int], right: Sequence[int]) -> list[Run]:
    return [
        Run(block.src_start, block.dest_start, block.src_end - block.src_start)
        for block in LCSseq.opcodes(left, right)
        if block.tag == "equal"
    ]


@pytest.fixture
def sizes(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The sizes of all that is compared at once, as they come up."""
    found: list[int] = []

    class Watched:
        @staticmethod
        def opcodes(left: Sequence[int], right: Sequence[int]) -> object:
            found.append(len(left) * len(right))
            return LCSseq.opcodes(left, right)

    monkeypatch.setattr(subsequence, "LCSseq", Watched)
    return found


@pytest.mark.parametrize("seed", range(4))
def test_long_near_copies_share_what_an_unbounded_comparison_finds(
    seed: int, sizes: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(subsequence, "LARGEST", 100_000)
    chance = random.Random(seed)
    text = told(chance, 4000)
    copy = retold(chance, text)
    assert common_runs(text, copy) == unbounded(text, copy)
    assert len(sizes) > 10


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (range(2_000), range(2_000)),
        (range(2_000), range(3_000, 5_000)),
        ([1] * 2_000, [1] * 2_000),
        ([1, 2] * 1_000, [2, 1, 3] * 700),
        ([1], [2] * 25_000),
        ([], [2] * 20_000),
    ],
    ids=["equal", "nothing shared", "one word", "two words", "one word against many", "empty"],
)
def test_nothing_too_large_is_compared_at_once(
    left: Sequence[int],
    right: Sequence[int],
    sizes: list[int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whatever the texts repeat or share; a pair of words takes one bit."""
    monkeypatch.setattr(subsequence, "LARGEST", 10_000)
    common_runs(list(left), list(right))
    assert sizes
    assert max(sizes) <= 10_000


SHORT = st.lists(st.integers(0, 4), max_size=40)


@given(SHORT, SHORT, st.sampled_from([4, 30, 200]))
def test_runs_are_equal_words_in_order_in_both_texts(
    left: list[int], right: list[int], largest: int
) -> None:
    """However small the pieces: a common subsequence, in runs that cannot be drawn together."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(subsequence, "LARGEST", largest)
        runs = common_runs(left, right)
    for run in runs:
        end = (run.left + run.length, run.right + run.length)
        assert run.length > 0
        assert left[run.left : end[0]] == right[run.right : end[1]]
    for one, other in pairwise(runs):
        ends = (one.left + one.length, one.right + one.length)
        assert ends[0] <= other.left
        assert ends[1] <= other.right
        assert ends != other[:2]


def test_words_in_a_long_cell_are_marked_as_in_short_ones() -> None:
    """A changed word in the middle of fifty thousand is the only one that is not shared."""
    chance = random.Random(7)
    words = [f"w{number}" for number in told(chance, 50_000)]
    changed = [*words[:30_000], "only-here", *words[30_001:]]
    found = agree({"A": [" ".join(words)], "B": [" ".join(changed)]}, lambda _: False)
    for cell in found.values():
        assert [k for k, word in enumerate(cell[0]) if not word.others] == [30_000]
