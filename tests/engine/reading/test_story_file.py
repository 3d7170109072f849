"""Story files: what they say is taken, what they may not say is told with its line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tetrapla.engine.reading import find_version, read_story
from tetrapla.engine.reading.story_file import read_story_file
from tetrapla.errors import ReadingError

Write = Callable[[str, str | bytes], str]

FULL = """\
title: The Ferry
base: evening
note: Two papers.
versions:
  - file: harbour.txt
    name: Harbour Gazette
    source: gazette.example
    date: 1911-03-02
    note: first report
  - evening.txt
"""


def test_everything_a_story_file_says_is_taken(write: Write) -> None:
    """Title, base, order, and for each version name, source, date and note, as written."""
    write("harbour.txt", "The ferry came back.")
    write("evening.txt", "The ferry returned.")
    story = read_story([write("story.yaml", FULL)])
    first, second = story.versions
    assert (story.title, story.base, story.notes) == ("The Ferry", "B", ())
    assert (first.siglum, first.name, first.date) == ("A", "Harbour Gazette", "1911-03-02")
    assert (first.source, first.note) == ("gazette.example", "first report")
    assert (second.siglum, second.name, second.text) == ("B", "evening", "The ferry returned.")


@pytest.mark.parametrize("base", ["A", "a", "harbour", "harbour.txt", "Harbour Gazette"])
def test_a_base_is_named_by_letter_name_or_file(write: Write, base: str) -> None:
    path = write("story.yaml", FULL.replace("base: evening", f"base: {base}"))
    assert [e.is_base for e in read_story_file(path).entries] == [True, False]


SAME_ENDS = """\
base: {}
versions:
  - file: b.txt
  - file: old/harbour.txt
    name: B
  - file: new/harbour.txt
  - file: harbour.md
    name: new
"""


@pytest.mark.parametrize(
    ("base", "index"),
    [
        ("B", 1),
        ("b", 0),
        ("C", 2),
        ("new", 3),
        ("old/harbour.txt", 1),
        ("HARBOUR.MD", 3),
        ("b.txt", 0),
    ],
)
def test_a_base_is_what_the_command_line_would_take_for_it(
    write: Write, base: str, index: int
) -> None:
    """The letter first, then name, file and stem: the same rule in both places."""
    path = write("story.yaml", SAME_ENDS.format(base))
    for file in ("b.txt", "old/harbour.txt", "new/harbour.txt", "harbour.md"):
        write(file, f"Text of {file}.")
    story = read_story([path])
    assert [e.is_base for e in read_story_file(path).entries].index(True) == index
    assert story.base == story.versions[index].siglum == find_version(story, base)


def test_a_base_that_could_be_two_versions_is_refused(write: Write) -> None:
    path = write("story.yaml", SAME_ENDS.format("harbour.txt"))
    with pytest.raises(ReadingError) as raised:
        read_story_file(path)
    assert "line 1: 'base' is more than one of the versions" in raised.value.problem


def test_a_base_may_be_one_of_the_texts_of_the_folder(write: Write, tmp_path: Path) -> None:
    """Also where the story file names no versions."""
    write("b.txt", "Second.")
    write("a.txt", "First.")
    write("story.yaml", "title: Two Lines\nbase: b\n")
    assert read_story([str(tmp_path)]).base == "B"


def test_numbers_dates_and_words_of_yaml_stay_what_was_written(write: Write) -> None:
    """1611 is a name, and so is 'no': nothing is turned into a number or a truth value."""
    text = "title: 1611\nversions:\n  - {file: a.txt, name: no, date: 2020}\n"
    plan = read_story_file(write("story.yaml", text))
    assert plan.title == "1611"
    assert (plan.entries[0].name, plan.entries[0].date) == ("no", "2020")


def test_without_versions_the_texts_of_the_folder_are_taken(write: Write, tmp_path: Path) -> None:
    write("b.txt", "Second.")
    write("a.txt", "First.")
    write("story.yaml", "title: Two Lines\n")
    story = read_story([str(tmp_path)])
    assert (story.title, [v.name for v in story.versions]) == ("Two Lines", ["a", "b"])


def test_an_unknown_key_is_told_with_the_nearest_known_one(write: Write) -> None:
    """A slip stops nothing, and is not ignored."""
    text = "titel: The Ferry\nversions:\n  - file: a.txt\n    colour: red\n"
    notes = read_story_file(write("story.yaml", text)).notes
    assert "line 1: unknown key 'titel'; did you mean 'title'?" in notes[0]
    assert "line 4: unknown key 'colour'; known are file, name" in notes[1]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "is empty"),
        ("# only a comment\n", "is empty"),
        ("just a sentence", "line 1: the story file must be keys with values"),
        ("- a.txt\n- b.txt\n", "line 1: the story file must be keys with values, not a list"),
        ("title: [a, b]\n", "line 1: 'title' must be text, not a list"),
        ("title: x\nversions: a.txt\n", "line 2: 'versions' must be a list, not a single text"),
        ("versions:\n  - name: x\n", "line 2: a version has no 'file'"),
        ("versions:\n  - [a.txt]\n", "line 2: a version must be keys with values, not a list"),
        ("title: x\ntitle: y\n", "line 2: 'title' is given twice"),
        ("base: Z\nversions: [a.txt]\n", "line 1: 'base' is none of the versions"),
        ("title: a: b\n", "line 1: there is a second colon in the line"),
        ("title: 'open\n", "line 1: the quotation mark ' is not closed"),
        ("a: &x 1\nb: *x\n", "line 2: aliases"),
        ("title: " + "[" * 5000, "line 1: it is nested too deeply"),
        ("title: a\x07b\n", "line 1: it holds a character that YAML does not allow (U+0007)"),
        ("title: a\n---\ntitle: b\n", "line 2: "),
        (b"\0\1\2", "is no text"),
    ],
)
def test_a_broken_story_file_is_one_sentence_with_a_cure(
    write: Write, text: str | bytes, problem: str
) -> None:
    """Whatever is wrong, the file and where possible the line are named, and a cure given."""
    with pytest.raises(ReadingError) as raised:
        read_story_file(write("story.yaml", text))
    assert problem in raised.value.problem
    assert "story.yaml" in raised.value.problem
    assert raised.value.cure


def test_an_alias_bomb_is_refused_before_it_grows(write: Write) -> None:
    """Nine levels of nine aliases would be half a thousand million words."""
    lines = ["a0: &a0 [lol, lol]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    with pytest.raises(ReadingError, match="aliases"):
        read_story_file(write("story.yaml", "\n".join(lines)))


def test_a_story_file_of_megabytes_is_refused(write: Write) -> None:
    with pytest.raises(ReadingError, match="larger than 1 MB"):
        read_story_file(write("story.yaml", "title: x\n" + "#" * 1_000_001))


def test_nothing_in_a_story_file_is_constructed(write: Write) -> None:
    """A tag that names a Python function is only a text with a tag."""
    text = "title: !!python/object/apply:os.system [exit 3]\n"
    with pytest.raises(ReadingError, match="'title' must be text"):
        read_story_file(write("story.yaml", text))
