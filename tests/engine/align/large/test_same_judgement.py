"""Arrays and plain Python judge alike: the same words, scores, facts, probabilities, titles."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.benchmarks.texts import book

from tetrapla.engine.align import candidates, evidence, judge
from tetrapla.engine.align.large import judge as large_judge
from tetrapla.engine.align.large import large_pool
from tetrapla.engine.align.large.arrays import Floats, Watch
from tetrapla.engine.align.large.encode import encode
from tetrapla.engine.align.large.evidence import Facts, first_facts, further_facts
from tetrapla.engine.align.large.known import Known
from tetrapla.engine.align.large.pairs import Pairs, scores_of
from tetrapla.engine.align.pool import Pool, Scores, pool
from tetrapla.engine.align.types import Place
from tetrapla.engine.align.words import words_of
from tetrapla.engine.progress import silent

WATCH = Watch(silent, 0.0, 1.0)

LINES = st.text("ab 1%½’'.,\n中ไé☃", max_size=12) | st.sampled_from(
    ["One goose.", "One goose!", "two geese, one half", "* * *", "", "The goose and the keeper."]
)
STORIES = st.lists(st.lists(LINES, max_size=7), min_size=1, max_size=4)


def told(versions: list[list[str]]) -> list[list[tuple[Place, str]]]:
    return [[((v, i), text) for i, text in enumerate(texts)] for v, texts in enumerate(versions)]


def arrays(pool: Pool, scores: Scores) -> tuple[Pairs, Floats]:
    """The same pairs and scores as arrays."""
    items = sorted(scores.items())
    left = np.array([pair[0] for pair, _ in items], np.int64)
    right = np.array([pair[1] for pair, _ in items], np.int64)
    return Pairs(left, right, len(pool)), np.array([score for _, score in items])


def listed(found: Facts) -> dict[tuple[int, int], list[float]]:
    return dict(zip(found.pairs.listed(), found.values.tolist(), strict=True))


def made_up(seed: int) -> list[list[str]]:
    """A book of two to five versions, jumbled every other time, with some texts repeated."""
    versions = book(4000 + 1500 * seed, 2 + seed % 4, seed=seed, jumbled=seed % 2 == 1).versions
    for version in versions:
        version[3:3] = ["So said the keeper to the goose.", version[-1]]
    versions[0][:0] = ["The Keeper And His Geese", "CHAPTER ONE"]
    versions[1][:0] = ["A Keeper and the Geese of His Island"]
    return versions


@pytest.mark.parametrize("seed", range(6))
def test_a_book_is_judged_as_a_story(seed: int) -> None:
    """Given the same candidates, scores, facts and probabilities are the same numbers."""
    versions = told(made_up(seed))
    plain, large = pool(versions), large_pool(versions)
    scored = candidates.candidates(plain, silent)
    pairs, scores = arrays(plain, scored)
    assert scores_of(large, pairs, silent, 0.0, 1.0) == pytest.approx(scores)
    assert large.shared.norms.tolist() == pytest.approx(plain.features.norms)

    wanted = evidence.first_facts(plain, scored, candidates.rivals(plain, scored))
    first = first_facts(large, pairs, scores, silent)
    assert listed(first) == {pair: pytest.approx(facts) for pair, facts in wanted.items()}

    known = {pair: (left * 7 % 10) / 10 for left, (pair, _) in enumerate(sorted(wanted.items()))}
    again = evidence.further_facts(plain, wanted, known)
    probable = Known(first.pairs, np.array(list(known.values())))
    further = further_facts(large, first, probable, WATCH)
    assert listed(further) == {pair: pytest.approx(facts) for pair, facts in again.items()}

    assert_same(judge.judge(plain, silent), large_judge.judge_pairs(large, pairs, scores, silent))


@settings(max_examples=150)
@given(STORIES)
def test_odd_stories_are_judged_alike(versions: list[list[str]]) -> None:
    """Nor do empty versions, texts without words and repeated texts make a difference."""
    plain, large = pool(told(versions)), large_pool(told(versions))
    scored = candidates.candidates(plain, silent)
    pairs, scores = arrays(plain, scored)
    found = large_judge.judge_pairs(large, pairs, scores, silent)
    assert_same(judge.judge(plain, silent), found)


def assert_same(
    wanted: tuple[Scores, frozenset[tuple[int, int]]],
    found: tuple[Scores, frozenset[tuple[int, int]]],
) -> None:
    assert found[0] == {pair: pytest.approx(sure, abs=1e-6) for pair, sure in wanted[0].items()}
    assert found[1] == wanted[1]


@given(st.lists(LINES, max_size=9))
def test_words_are_found_together_as_they_are_alone(texts: list[str]) -> None:
    """Passages are cut into words many at a time, and no word runs over their bounds."""
    assert [list(words) for words in encode(texts, silent)] == [words_of(text) for text in texts]


def test_a_text_with_the_mark_of_the_ends_of_passages_is_read_too() -> None:
    texts = [
        "The goose said qzxendofpassagexzq twice.",
        "QZXendofpassageXZQ",
        "The keeper did not.",
    ]
    words = [[w for w in words_of(text) if w != "qzxendofpassagexzq"] for text in texts]
    assert [list(found) for found in encode(texts, silent)] == words
