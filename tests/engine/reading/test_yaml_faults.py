"""Files that are no YAML: told in words for people, with the line and what helps."""

from __future__ import annotations

from pathlib import Path

import pytest

from tetrapla.engine.reading.yaml_tree import read_told
from tetrapla.errors import ReadingError

QUOTED = "in quotation marks"


@pytest.mark.parametrize(
    ("text", "problem", "cure"),
    [
        ("- id: geese\n\tkind: share\n", "line 2: a tab indents the line", "Use spaces"),
        ("title:\tGeese\n", "line 1: a tab stands where only spaces may", "Use spaces"),
        ("- a: b\n  title: Geese: a tale\n", "line 2: there is a second colon", QUOTED),
        ("- id: geese\n    kind: share\n", "line 2: 'kind:' is indented further", "as many spaces"),
        ("- id: geese\n kind: share\n", "line 2: the line is indented otherwise", "as many spaces"),
        ("a: b\n- c\n", "line 2: the line is indented otherwise", "as many spaces"),
        ("- a: b\n  kind share\n  c: d\n", "line 2: there is no colon", "'key: value'"),
        ("a: b\nwords: [goose, gander\n", "line 2: the bracket '[' is not closed", "Add ']'"),
        ("words: [goose\nkind: share\n", "line 1: the bracket '[' is not closed", "Add ']'"),
        ("words: {goose: 1\n", "line 1: the bracket '{' is not closed", "Add '}'"),
        ("words: [Night: a: tale]\n", "line 1: there is a colon inside of the brackets", QUOTED),
        ("words: ['a' 'b']\n", "line 1: the texts in brackets cannot be told apart", "commas"),
        ("a: b\nc: 'goose\nd: e\n", "line 2: the quotation mark ' is not closed", "Add it"),
        ('a: b\nc: "goose\n', 'line 2: the quotation mark " is not closed', "Add it"),
        ("a: 'it's a goose'\n", "line 1: a text goes on behind its quotation mark", QUOTED),
        ("a: [a-z]+ geese\n", "line 1: a text goes on behind its closing bracket", QUOTED),
        ("a: [b]]\n", "line 1: ']' closes nothing", "Take it out"),
        ("a: ]\n", "line 1: a text cannot begin with ']'", QUOTED),
        ("a: @goose\n", "line 1: a text cannot begin with '@'", QUOTED),
        ("a: *goose* feathers\n", "line 1: a text cannot begin with '*'", QUOTED),
        ("a: & co\n", "line 1: a text cannot begin with '&'", QUOTED),
        ("a: |b\n", "line 1: a text cannot begin with '|'", QUOTED),
        ("a: ? b\n", "line 1: a text cannot begin with '?'", QUOTED),
        ("a: !b!c d\n", "line 1: a text cannot begin with '!'", QUOTED),
        ("a: - b\n", "line 1: a dash stands right behind a key", "in the next line"),
        ('a: "\\d+ geese"\n', "line 1: a backslash stands between double", "single quotation"),
        ('a: "\\xg"\n', "line 1: a backslash stands between double", "single quotation"),
        ('a: b\nc: "\\UFFFFFFFF"\n', "line 2: a backslash names a character", "single quotation"),
        ("a: b\n---\nc: d\n", "line 2: the file begins a second time", "Take the line out"),
        ("a: b\nc: d\x07\n", "line 2: it holds a character that YAML does not", "Take it out"),
        ("a: &g goose\nb: *g\n", "line 2: aliases (*) are not allowed", "Write out"),
        ("%YAML x\na: b\n", "line 1: a text cannot begin with '%'", QUOTED),
        ("a: " + "[" * 20, "line 1: it is nested too deeply", "Take lists out"),
    ],
)
def test_what_is_no_yaml_is_told_with_its_line_and_what_helps(
    tmp_path: Path, text: str, problem: str, cure: str
) -> None:
    """The line is the one that a person has to change, and the cure fits what was done there."""
    path = tmp_path / "geese.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ReadingError) as raised:
        read_told(str(path), largest=10_000)
    assert raised.value.problem.startswith(f"'{path}', {problem}")
    assert cure in raised.value.cure
    assert "\n" not in str(raised.value)


def test_a_folder_in_place_of_a_file_has_a_cure_about_files(tmp_path: Path) -> None:
    """Settings and rules are no texts of a story, so nobody is told to name one."""
    with pytest.raises(ReadingError) as raised:
        read_told(str(tmp_path), largest=10_000)
    assert raised.value.problem == f"'{tmp_path}' is a folder, not a file."
    assert raised.value.cure == "Name a YAML file in it."


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    """The cure is about the path, as nothing in such a file tells a story."""
    path = tmp_path / "geese.yaml"
    path.write_text("#" * 2_000_001, encoding="utf-8")
    with pytest.raises(ReadingError) as raised:
        read_told(str(path), largest=2_000_000)
    assert "larger than 2 MB" in raised.value.problem
    assert raised.value.cure == "Check the path."
