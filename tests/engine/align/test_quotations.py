"""Quotations that news outlets share, however each of them prints them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import pytest
from tests.engine.align.quotations import OWN_WORDS, STORIES, Outlets, Place, outlets

from tetrapla.engine.align import align
from tetrapla.engine.align.types import Alignment

SEEDS = range(12)
LEAST_RECALL = 0.99
"""Of the pairs of passages that quote the same sentence, as links."""
LEAST_IN_ROWS = 0.9
"""Of the same pairs, in rows: a row has to choose where quotations are broken at other places."""
LEAST_PRECISION = {2: 0.82, 3: 0.84, 4: 0.86}
"""Number of outlets -> share of the links of quotations that are right. No outlet's own words have
a counterpart here, and few words in common are enough for a link of a passage without one."""


@cache
def printed(name: str, seed: int, count: int) -> tuple[Outlets, Alignment]:
    """A story and how it is aligned."""
    told = outlets(name, seed, count)
    return told, align(told.versions)


def all_printed(count: int) -> Iterator[tuple[Outlets, Alignment]]:
    for name in STORIES:
        for seed in SEEDS:
            yield printed(name, seed, count)


def linked(alignment: Alignment) -> set[tuple[Place, Place]]:
    return {(link.left, link.right) for link in alignment.links}


@pytest.mark.parametrize("count", LEAST_PRECISION)
def test_passages_with_the_same_quotation_are_linked(count: int) -> None:
    """In one paragraph or in three, half or whole, with other marks, cuts and brackets."""
    found = wanted = 0
    for told, alignment in all_printed(count):
        found += len(told.pairs & linked(alignment))
        wanted += len(told.pairs)
    assert wanted > 200
    assert found >= LEAST_RECALL * wanted


@pytest.mark.parametrize("count", LEAST_PRECISION)
def test_few_quotations_are_linked_with_anything_else(count: int) -> None:
    """Of the links of passages that quote somebody, most join the same sentence."""
    right = links = 0
    for told, alignment in all_printed(count):
        of_quotations = {
            pair for pair in linked(alignment) if any(told.parts[place] for place in pair)
        }
        right += len(told.pairs & of_quotations)
        links += len(of_quotations)
    assert right >= LEAST_PRECISION[count] * links


@pytest.mark.parametrize("count", LEAST_PRECISION)
def test_the_same_quotation_stands_in_one_row(count: int) -> None:
    """Most of the pairs: where quotations are broken at different places, a row has to choose."""
    together = wanted = 0
    for told, alignment in all_printed(count):
        row = {
            (v, i): k for k, g in enumerate(alignment.groups) for v, c in g.cells.items() for i in c
        }
        together += sum(row[left] == row[right] for left, right in told.pairs)
        wanted += len(told.pairs)
    assert together >= LEAST_IN_ROWS * wanted


def test_a_sentence_that_is_parted_otherwise_joins_both_parts() -> None:
    """Three sentences, cut behind the first or behind the second: the middle one is in both."""
    first = "I blessed the loaves in the belief that they were meant for the harvest supper."
    middle = "It turns out that the congregation had more legs than I expected."
    last = "Nobody left hungry, which is more than I can say for last year."
    left = [*OWN_WORDS["dog"][0], f"“{first} {middle}” the priest said.", f"“{last}”"]
    right = [*OWN_WORDS["dog"][1], f"The priest told us: ‘{first}’", f"‘{middle} {last}’ he added."]
    assert {((0, 5), (1, 5)), ((0, 5), (1, 6)), ((0, 6), (1, 6))} <= linked(align([left, right]))


# --- the texts themselves ---------------------------------------------------------------------


@pytest.mark.parametrize("name", STORIES)
@pytest.mark.parametrize("seed", SEEDS)
def test_passages_say_what_they_are_said_to(name: str, seed: int) -> None:
    """Unharmed, the words of each sentence stand in the passages that quote it, and in no other."""
    told = outlets(name, seed, harm=0.0)
    frames = re.compile(r"[“”‘’\"«»][^“”‘’\"«»]*?(?:said|told us|told reporters|says),? ?[“‘\"«]")
    for (version, index), parts in told.parts.items():
        text = " ".join(re.findall(r"\w+", frames.sub(" ", told.versions[version][index])))
        for number, (_, _, *said) in enumerate(STORIES[name]):
            for k, sentence in enumerate(said):
                words = " ".join(re.findall(r"\w+", sentence))
                assert (words in text) == ((number, k) in parts)


def test_two_outlets_never_write_the_same_by_themselves() -> None:
    """What is linked is linked for what it quotes."""
    for name, own in OWN_WORDS.items():
        texts = [text for version in own for text in version]
        assert len(set(texts)) == len(texts) == 20
        assert len(STORIES[name]) == 7
