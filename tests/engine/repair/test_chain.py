"""The steps of the repair together: what one leaves the next one reads."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.model import Version
from tetrapla.engine.repair import Repaired, repair, replay

PIECES = [
    "The kitteп ", "aпd the pυppy", " played.", "\n\n", "\r\n", "caf&eacute; ", "<b>bold</b> ",
    "\u200b", "\u202e", "\x1b[31m", "Ã©", "â€™s ", "It\ufffds ", "Jane Doe", "roof", "Nobody",
    "friendshttps://a.example/b ", "e\u0301", "𝐛𝐨𝐥𝐝 ", "Привет ", "\x93", "?", "\t",
]  # fmt: skip


def repaired(text: str) -> Repaired:
    return repair([Version("A", "a", "a.txt", "utf-8", text)])[0]


texts = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


@given(texts)
def test_the_steps_can_be_taken_again_and_taken_back(text: str) -> None:
    result = repaired(text)
    assert replay(text, result.steps) == result.shadow.text
    assert result.shadow.undo() == text


@given(texts)
def test_every_flag_and_cut_is_a_place_of_the_original(text: str) -> None:
    result = repaired(text)
    assert all(0 <= f.start <= f.end <= len(text) for f in result.flags)
    assert all(0 <= c.start <= c.end <= len(text) for c in result.cuts)
    assert list(result.flags) == sorted(result.flags, key=lambda f: (f.start, f.end, f.kind))


@given(texts)
def test_what_is_likely_or_sure_is_changed_only_where_a_flag_says_so(text: str) -> None:
    """Nothing is repaired in silence: each change lies in or at the edge of a flag that counts."""
    result = repaired(text)
    counted = [f for f in result.flags if f.counts]
    for edit in result.shadow.edits:
        assert any(f.start <= edit.start and edit.end <= f.end for f in counted) or any(
            f.start <= edit.start <= f.end for f in counted
        )


def test_a_word_damaged_in_two_ways_is_read_in_the_end() -> None:
    """Invisible characters go first, so the letters of the word stand side by side again."""
    result = repaired("The kit\u0007teп saw aпother kitteп iп the gardeп.")
    assert result.shadow.text == "The kitten saw another kitten in the garden."
    word = next(f for f in result.flags if f.kind == "look-alike")
    assert result.shadow.original[word.start : word.end] == "kit\u0007teп"
    assert word.repair == "kitten"
