"""The line of a passage in its file, as editors count, also in a file that has changed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tetrapla.engine.model import Passage
from tetrapla.engine.results import Comparison
from tetrapla.rows.file_lines import FileLine, line_of

GEESE = "The geese\n\nOne was lame.\nAnother was not.\n\nThe keeper fed them.\n"


def passage(text: str, words: str) -> Passage:
    """The passage of a text that has these words."""
    start = text.index(words)
    return Passage("A1", "A", 1, start, start + len(words), words)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_as_editors_count_them(end: str) -> None:
    """By LF, by CR LF, and by CR alone where there is no LF."""
    text = GEESE.replace("\n", end)
    assert line_of(passage(text, "The keeper"), text, text) == FileLine(6, exact=True)
    assert line_of(passage(text, "The geese"), text, text) == FileLine(1, exact=True)


def test_signs_that_no_editor_takes_for_a_line_end_do_not_count() -> None:
    """A form feed, a line separator, a lone CR among LF."""
    text = "One\x0c goose\u2028 and\r another\x85\nThe keeper.\n"
    assert line_of(passage(text, "The keeper"), text, text).number == 2


@pytest.mark.parametrize(
    ("now", "line"),
    [
        (GEESE + "More.\n", 6),
        ("A title\n\n" + GEESE, 8),
        ("A title\n" + GEESE + "More.\n", 7),
        (GEESE.replace("One was lame.\n", ""), 5),
        (GEESE.replace("The keeper fed them.", "The keeper forgot them."), 6),
        ("The keeper fed them.\n" + GEESE + "More.\n", 7),
    ],
)
def test_a_passage_is_found_in_a_file_that_has_changed(now: str, line: int) -> None:
    """Text above or below it, another copy of it, other words in it: the line is that of now."""
    found = line_of(passage(GEESE, "The keeper fed them."), GEESE, now)
    assert found == FileLine(line, exact=True)


def test_a_passage_that_is_gone_has_about_the_line_it_had() -> None:
    """And it is said that this is not exact."""
    found = line_of(passage(GEESE, "The keeper fed them."), GEESE, "Dogs.\n\nCats.\n")
    assert not found.exact
    assert 1 <= found.number <= 4


def test_every_passage_of_a_story_is_on_the_line_that_shows_it(possum: Comparison) -> None:
    """Counting lines of the real files leads to the words that the passage begins with."""
    for found in possum.passages:
        text = possum.version(found.version).text
        line = text.split("\n")[line_of(found, text, text).number - 1]
        assert found.text.split("\n")[0].strip("\r") in line


def test_a_file_in_another_encoding_is_counted_by_its_characters(
    told: Callable[..., Comparison],
) -> None:
    """Offsets are those of the decoded text, whatever its bytes are."""
    text = "Gänse\r\n\r\nKatzen\r\n"
    now = text.encode("utf-16").decode("utf-16")
    assert line_of(passage(text, "Katzen"), text, now) == FileLine(3, exact=True)
