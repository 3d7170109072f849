"""Labels and names of versions, and which version a word means."""

from __future__ import annotations

import pytest

from tetrapla.engine.model import Story, Version
from tetrapla.engine.reading.versions import Called, find_version, meant, names_for, siglum
from tetrapla.errors import UsageError

STORY = Story(
    "The Ferry",
    (
        Version("A", "Harbour Gazette", "old/harbour.txt", "utf-8", "x"),
        Version("B", "Evening Post", "new/evening.txt", "utf-8", "x"),
        Version("C", "c", "new/harbour.txt", "utf-8", "x"),
    ),
)


def test_sigla_count_on_behind_z() -> None:
    labels = [siglum(n) for n in (0, 1, 25, 26, 51, 52, 701, 702)]
    assert labels == ["A", "B", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]


def test_no_two_of_a_thousand_versions_share_a_label() -> None:
    assert len({siglum(n) for n in range(1000)}) == 1000


def test_a_name_is_the_stem_and_with_its_folder_where_stems_are_equal() -> None:
    assert names_for(["a/x.txt", "b/x.txt", "b/y.old.md"]) == ["a/x.txt", "b/x.txt", "y.old"]


@pytest.mark.parametrize(
    ("wanted", "label"),
    [
        ("B", "B"),
        ("b", "B"),
        ("C", "C"),
        ("Evening Post", "B"),
        ("evening post", "B"),
        ("evening.txt", "B"),
        ("evening", "B"),
        ("old/harbour.txt", "A"),
        ("OLD/Harbour.txt", "A"),
        ("new/harbour.txt", "C"),
    ],
)
def test_a_version_is_found_by_letter_name_or_file(wanted: str, label: str) -> None:
    assert find_version(STORY, wanted) == label


def test_the_letter_goes_before_a_name_and_a_name_before_a_file() -> None:
    """A version that is named like another one's letter or file does not hide it."""
    versions = [Called("A", "C", "x/b.txt"), Called("B", "", "a.txt"), Called("C", "", "y/b.txt")]
    assert meant("B", versions) == [1]
    assert meant("C", versions) == [2]
    assert meant("a", versions) == [1]
    assert meant("x/b.txt", versions) == [0]
    assert meant("b.txt", versions) == [0, 2]
    assert meant("", versions) == []


@pytest.mark.parametrize(
    ("wanted", "problem", "cure"),
    [
        ("D", "no version 'D'", "A (Harbour Gazette), B (Evening Post), C (c)"),
        ("Evenin Post", "no version 'Evenin Post'", "Did you mean 'Evening Post'?"),
        ("harbour.txt", "names more than one", "A (Harbour Gazette)"),
    ],
)
def test_a_wrong_version_is_told_with_those_there_are(wanted: str, problem: str, cure: str) -> None:
    with pytest.raises(UsageError) as raised:
        find_version(STORY, wanted)
    assert problem in raised.value.problem
    assert cure in raised.value.cure
