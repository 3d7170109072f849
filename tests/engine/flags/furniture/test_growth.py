"""What a page costs grows with its length; steps are counted, no clock is asked."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any, SupportsIndex, overload

import pytest
from tests.engine.flags.furniture.pages import (
    ABOVE,
    BELOW,
    FLOATSAM,
    KEEPER,
    fresh_flags_of,
    page_of,
    ruled,
)

from tetrapla.engine.flags.furniture.lines import Line
from tetrapla.engine.flags.furniture.weighing import facts_alone, judge
from tetrapla.engine.flags.said import Said
from tetrapla.engine.languages import small_words
from tetrapla.engine.model import Passage

MOST = 4.6
"""Four times as long a text may cost so much; a quadratic step would cost sixteen times."""
SMALL = small_words(frozenset({"en"}))


def calls(work: Callable[[], object]) -> int:
    """How many functions some work calls, those written in C among them."""
    count = 0

    def note(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


class Watched(list[Any]):
    """A list that counts how many of its items are handed out."""

    handed = 0

    def __iter__(self) -> Iterator[Any]:
        for item in super().__iter__():
            self.handed += 1
            yield item

    @overload
    def __getitem__(self, key: SupportsIndex) -> Any: ...
    @overload
    def __getitem__(self, key: slice) -> list[Any]: ...
    def __getitem__(self, key: SupportsIndex | slice) -> Any:
        found = super().__getitem__(key)
        self.handed += len(found) if isinstance(key, slice) else 1
        return found

    def __contains__(self, item: object) -> bool:
        self.handed += len(self)
        return super().__contains__(item)


def lines_of(times: int) -> tuple[list[Line], frozenset[str]]:
    """A page that tells a story several times over, with other words each time."""
    texts = [
        line.replace("a", "a" * (1 + k % 7)) if line in KEEPER.lines else line
        for k in range(times)
        for line in page_of(KEEPER, [*ABOVE, *FLOATSAM], [*BELOW, *FLOATSAM])
    ]
    page = ruled("\n\n".join(texts))
    return list(page.lines.values()), page.book.site_words


def test_four_times_the_lines_take_four_times_the_calls() -> None:
    """Both looks at all lines, with the facts of each."""
    told = [lines_of(times) for times in (10, 40)]
    few, many = (calls(lambda t=t: judge(t[0], SMALL, t[1])) for t in told)  # type: ignore[misc]
    assert many <= MOST * few


def test_four_times_the_lines_are_looked_at_four_times_as_often() -> None:
    """No fact of a line walks through all lines."""
    handed = []
    for times in (10, 40):
        lines, site_words = lines_of(times)
        watched = Watched(lines)
        judge(watched, SMALL, site_words)
        handed.append(watched.handed)
    assert 0 < handed[1] <= MOST * handed[0]


@pytest.mark.parametrize("text", ["goose, ", "Goose ", "7 ", "a.b ", "🦆 ", "555 010 "])
def test_a_line_of_many_words_takes_its_length(text: str) -> None:
    """Its words are handed out a few times each."""
    handed = []
    for times in (2500, 10_000):
        (line,) = ruled(text * times).lines.values()
        words = Watched(line.words)
        facts_alone([line._replace(words=words)], SMALL, frozenset({"goose"}))
        handed.append(words.handed)
    assert handed[1] <= MOST * handed[0]


def test_a_page_is_flagged_in_as_many_calls_as_it_has_lines() -> None:
    """All of it: repair, passages, rules, headings, signals."""
    page = page_of(KEEPER, [*ABOVE, *FLOATSAM], [*BELOW, *FLOATSAM])
    pages = [[f"No {k}: {line}" for k in range(n) for line in page] for n in (5, 20)]
    fresh_flags_of(pages[0])  # rules are read at first use
    few, many = (calls(lambda p=p: fresh_flags_of(p)) for p in pages)  # type: ignore[misc]
    assert many <= MOST * few


def told_by(count: int) -> dict[str, Sequence[Passage]]:
    return {
        f"V{k}": (Passage(f"V{k}1", f"V{k}", 1, 0, 20, f"The goose {k} sleeps."),)
        for k in range(count)
    }


def test_a_word_is_looked_up_in_as_many_steps_whatever_the_number_of_versions() -> None:
    """A word is asked for at each line of each version."""
    steps = []
    for count in (3, 300):
        uses = Said(told_by(count)).beside("V0")
        assert uses is not None
        steps.append(calls(lambda uses=uses: uses("goose")))  # type: ignore[misc]
    assert steps[0] == steps[1]
