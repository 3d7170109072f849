"""The five functions that programs call, and the examples in their documentation."""

from __future__ import annotations

import doctest
import json
from pathlib import Path

import pytest

import tetrapla

DOCS = Path(__file__).resolve().parents[1] / "docs" / "api.md"
OPTIONS = doctest.ELLIPSIS | doctest.IGNORE_EXCEPTION_DETAIL
ONE, TWO = "Three geese lived on the pier.", "Four geese lived on the pier."


def test_the_examples_in_the_documentation_hold() -> None:
    """Every one of them, as printed."""
    done = doctest.testfile(str(DOCS), module_relative=False, optionflags=OPTIONS)
    assert done.attempted > 5
    assert done.failed == 0


def test_texts_files_and_both_are_compared_alike(tmp_path: Path) -> None:
    """A list of texts, a mapping, files, a folder, a file beside a text."""
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    one.write_text(ONE, "utf-8")
    two.write_text(TWO, "utf-8")
    for sources in ([ONE, TWO], {"a": ONE, "b": two}, [one, two], tmp_path, [one, TWO]):
        comparison = tetrapla.compare(sources)  # type: ignore[arg-type,unused-ignore]
        assert [dict(row.cells) for row in comparison.rows] == [{"A": ("A1",), "B": ("B1",)}]
        assert [v.text for v in comparison.story.versions] == [ONE, TWO]


def test_names_title_and_base_are_as_asked() -> None:
    """The base by letter or by name."""
    for base in ("B", "theirs"):
        comparison = tetrapla.compare({"ours": ONE, "theirs": TWO}, base=base, title="Geese")
        assert [v.name for v in comparison.story.versions] == ["ours", "theirs"]
        assert (comparison.story.base, comparison.story.title) == ("B", "Geese")


def test_other_versions_confirm_a_repair() -> None:
    """Beside a version that writes the word plainly."""
    assert tetrapla.repair("The kitteп slept.", beside=["A kitten sleeps."]) == "The kitten slept."


def test_kinds_of_difference_can_be_left_out() -> None:
    """What does not count is not told as a difference."""
    comparison = tetrapla.compare(["The goose slept.", "the goose slept."])
    assert "case" in tetrapla.write(comparison, "markdown").casefold()
    assert "Differences: case" not in tetrapla.write(comparison, "markdown", ignored=["case"])


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda: tetrapla.compare([]), "nothing to compare"),
        (lambda: tetrapla.compare([Path("nowhere.txt"), Path("gone.txt")]), "nowhere.txt"),
        (lambda: tetrapla.compare([ONE, TWO], base="C"), "no version 'C'"),
        (lambda: tetrapla.compare([ONE, b"x"]), "str or a Path, not bytes"),  # type: ignore[list-item]
        (lambda: tetrapla.compare([str(DOCS), ONE]), "there is a file of that name"),
        (lambda: tetrapla.flag(ONE, level="certain"), "no level 'certain'"),
        (lambda: tetrapla.write(tetrapla.compare([ONE]), "word"), "no format 'word'"),
        (lambda: tetrapla.write(tetrapla.compare([ONE]), "csv", ignored=["x"]), "difference 'x'"),
    ],
)
def test_what_cannot_be_done_is_said(call: object, told: str) -> None:
    """One kind of error, with a sentence for people and a cure."""
    assert callable(call)
    with pytest.raises(tetrapla.TetraplaError, match=told):
        call()


def test_one_of_several_files_that_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    """A program must not take a part for the whole."""
    (tmp_path / "one.txt").write_text(ONE, "utf-8")
    with pytest.raises(tetrapla.TetraplaError, match=r"two\.txt"):
        tetrapla.compare([tmp_path / "one.txt", tmp_path / "two.txt"])


def test_what_is_not_there_is_an_attribute_error() -> None:
    """As for any module."""
    with pytest.raises(AttributeError, match="collate"):
        tetrapla.collate  # noqa: B018


def test_facts_are_those_that_every_format_writes() -> None:
    """The ledger of a comparison: its rows without hints, and places in the text as read."""
    said = "“We saw {} geese leave before the ice cаme,” said Ilse Brandt."
    comparison = tetrapla.compare([said.format("fourteen"), said.format("forty")])
    ledger = tetrapla.facts(comparison)
    assert isinstance(ledger, tetrapla.Ledger)
    assert all(isinstance(row, tetrapla.FactRow) for row in ledger.likely)
    written = json.loads(tetrapla.write(comparison, "facts"))
    assert [row["cells"] for row in written["rows"]] == [
        {siglum: list(ids) for siglum, ids in row.cells.items()} for row in ledger.likely
    ]
    version, start, end = ledger.span(ledger.facts["A.q1.1"].place)
    assert comparison.story.versions[0].text[start:end] == said.format("fourteen")[1:49]
    assert version == "A"


def test_a_text_of_many_bytes_is_no_name_of_a_file() -> None:
    """A line of few letters with accents and curly marks may be longer than any file name."""
    line = "“Wé féd thé géésé,” Martha Holm said. " * 6
    assert len(line) < 250 < len(line.encode())
    assert tetrapla.compare([line, line]).sigla == ("A", "B")
