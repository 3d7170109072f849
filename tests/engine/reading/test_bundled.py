"""The story that ships with the program is what it has to be, to the byte."""

from __future__ import annotations

from hashlib import sha256

import pytest

from tetrapla.engine.reading import read_story
from tetrapla.engine.reading.packaged import bundled_stories

SUMS = {
    "000_84530a6b29786e24.txt": "fd80e2804979246b969b31ec21537375b73bb9934e2f3cabe39e34d630556431",
    "001_23796a0e4223bbd5.txt": "cc0bc93cdf680722d795e08918f79b0d4eabb2f2bd541f77452e5001f92e502b",
    "002_bfc450362bfc0568.txt": "15da0cbc8d10524ed68c5bc33ab4d4d4a58ff0966a9449c9f33c1dfc89aef865",
    "003_289bdf49b7576e3b.txt": "a0b537979dc32d46edbd4526179fcf84b6fe9a8b237a04f5794f2946b02f7fa0",
}
FOLDER = bundled_stories() / "possum-and-kangaroo"


@pytest.mark.parametrize(("name", "total"), SUMS.items())
def test_the_texts_are_unchanged(name: str, total: str) -> None:
    """The versions are evidence: a changed byte is a changed story."""
    assert sha256((FOLDER / name).read_bytes()).hexdigest() == total


def test_there_are_no_other_texts() -> None:
    assert {p.name for p in FOLDER.glob("*.txt")} == set(SUMS)


def test_the_story_opens_with_its_title_names_and_order() -> None:
    """Four versions with names that say what they are, and nothing to complain about."""
    story = read_story([str(FOLDER)])
    assert (story.title, story.base, story.notes) == ("Possum and Kangaroo", None, ())
    assert [(v.siglum, v.name) for v in story.versions] == [
        ("A", "Rejected from their mothers"),
        ("B", "Doggy Diary"),
        ("C", "Look-alike letters"),
        ("D", "Happy Tears"),
    ]
    assert all(v.source and v.note and v.encoding == "utf-8" for v in story.versions)


def test_the_story_file_says_whose_the_texts_are() -> None:
    text = " ".join((FOLDER / "story.yaml").read_text("utf-8").split())
    assert "belong to their publishers" in text
    assert "not under its licence" in text
