"""Reading a story: good files open, bad ones are named, and nothing waits or crashes."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, cast

import pytest

from tetrapla.engine.model import Story
from tetrapla.engine.reading import ALONE, read_story
from tetrapla.engine.reading.files import LARGEST
from tetrapla.errors import ReadingError

Write = Callable[[str, str | bytes], str]


def names(story: Story) -> list[str]:
    return [f"{v.siglum} {v.name}" for v in story.versions]


def test_files_become_versions_in_the_order_given(write: Write) -> None:
    paths = [write("late.txt", "Late\r\nline.\r\n"), write("early.log", "Early.")]
    story = read_story(paths)
    assert names(story) == ["A late", "B early"]
    assert [v.path for v in story.versions] == paths
    assert story.versions[0].text == "Late\r\nline.\r\n"
    assert (story.title, story.base, story.notes) == ("late and early", None, ())


def test_a_folder_is_its_texts_in_name_order(write: Write, tmp_path: Path) -> None:
    """Texts by suffix or without one; hidden, other and binary suffixless files are not meant."""
    for name in ("c.TXT", "a.md", "b.text", "letter"):
        write(f"ferry/{name}", f"Text of {name}.")
    write("ferry/.hidden.txt", "Hidden.")
    write("ferry/page.css", "p {}")
    write("ferry/program", b"\x7fELF\0\0\0")
    write("ferry/below/deep.txt", "Deep.")
    story = read_story([str(tmp_path / "ferry")])
    assert names(story) == ["A a", "B b", "C c", "D letter"]
    assert story.title == "ferry"


def test_what_tells_about_a_folder_is_no_version_unless_it_is_named(
    write: Write, tmp_path: Path
) -> None:
    path = write("ferry/README.md", "What these texts are.")
    for name in ("LICENSE", "licence.txt", "COPYING", "a.txt", "readme-first.txt"):
        write(f"ferry/{name}", f"Text of {name}.")
    assert names(read_story([str(tmp_path / "ferry")])) == ["A a", "B readme-first"]
    assert names(read_story([path])) == ["A README"]


def test_standard_input_is_a_version_like_others(write: Write) -> None:
    story = read_story(["-", write("a.txt", "File.")], io.BytesIO(b"Piped."))
    assert names(story) == ["A standard input", "B a"]
    assert (story.versions[0].path, story.versions[0].text) == ("-", "Piped.")


def test_standard_input_named_twice_is_read_once_and_told() -> None:
    story = read_story(["-", "-"], io.BytesIO(b"Piped."))
    assert names(story) == ["A standard input"]
    assert "named twice" in story.notes[0]


def test_the_same_file_twice_is_left_out_and_told(write: Write, tmp_path: Path) -> None:
    """However it is named: by another path or through a link."""
    path, other = write("a.txt", "One."), write("b.txt", "Two.")
    (tmp_path / "link.txt").symlink_to(path)
    story = read_story([path, f"{tmp_path}/./a.txt", other, str(tmp_path / "link.txt")])
    assert names(story) == ["A a", "B b"]
    assert len([n for n in story.notes if "is the same file as" in n]) == 2


def test_equal_texts_in_two_files_are_two_versions(write: Write) -> None:
    assert len(read_story([write("a.txt", "Same."), write("b.txt", "Same.")]).versions) == 2


def test_one_version_opens_with_a_note(write: Write) -> None:
    assert read_story([write("a.txt", "Alone.")]).notes == (ALONE,)


def test_a_guessed_encoding_is_told(write: Write) -> None:
    story = read_story([write("old.txt", "Der Hund läuft über die Straße.".encode("cp1252"))])
    assert any("old.txt" in note and "cp1252" in note for note in story.notes)


def test_bad_files_among_good_ones_are_named_and_the_rest_opens(
    write: Write, tmp_path: Path
) -> None:
    """Missing, empty, binary, a story file that is broken, a link that goes round."""
    (tmp_path / "round.txt").symlink_to(tmp_path / "round.txt")
    bad = [
        str(tmp_path / "missing.txt"),
        write("empty.txt", ""),
        write("blank.txt", " \n\t\n"),
        write("binary.txt", b"\0\1\2\3"),
        write("bad/story.yaml", "title: [\n"),
        str(tmp_path / "round.txt"),
        "with\0nul",
    ]
    story = read_story([write("good.txt", "Good."), *bad, write("fine.txt", "Fine.")])
    assert names(story) == ["A good", "B fine"]
    assert len(story.notes) == len(bad)
    for path in bad:
        assert any(repr(path)[1:-1] in n or path in n for n in story.notes), path


def test_one_bad_link_in_a_folder_does_not_close_the_folder(write: Write, tmp_path: Path) -> None:
    write("f/good.txt", "Good.")
    (tmp_path / "f" / "round.txt").symlink_to("round.txt")
    (tmp_path / "f" / "broken.txt").symlink_to("nowhere")
    (tmp_path / "f" / "folder.txt").mkdir()
    story = read_story([str(tmp_path / "f")])
    assert names(story) == ["A good"]
    assert "broken.txt' is a link that leads nowhere" in story.notes[0]
    assert "round.txt' is a link that leads back to itself" in story.notes[1]


def test_an_empty_name_is_not_the_folder_we_are_in() -> None:
    with pytest.raises(ReadingError, match="empty name"):
        read_story([""])


def test_a_name_of_thousands_of_letters_does_not_flood_the_screen() -> None:
    with pytest.raises(ReadingError, match="too long") as raised:
        read_story(["a" * 5000])
    assert len(raised.value.problem) < 250


def test_a_missing_base_leaves_the_story_without_one(write: Write) -> None:
    """The letters move up when a version cannot be read; the base never moves to another text."""
    write("a.txt", "First.")
    write("c.txt", "Third.")
    yaml = "base: {}\nversions: [a.txt, b.txt, c.txt]\n"
    assert read_story([write("story.yaml", yaml.format("B"))]).base is None
    assert read_story([write("story.yaml", yaml.format("C"))]).base == "B"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(ReadingError, match="pipe or a device"):
        read_story([str(tmp_path / "pipe.txt")])


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no such device")
def test_a_device_is_refused_without_reading() -> None:
    with pytest.raises(ReadingError, match="pipe or a device"):
        read_story(["/dev/zero"])


def test_a_file_that_may_not_be_read_is_told(
    write: Write, shut: Callable[[str | Path], None]
) -> None:
    path = write("secret.txt", "Secret.")
    shut(path)
    with pytest.raises(ReadingError, match="may not be read"):
        read_story([path])


class Endless(io.RawIOBase):
    """A stream that gives as much as it is asked for."""

    def read(self, size: int = -1) -> bytes:
        return bytes(size)


def test_what_is_too_large_is_refused(write: Write) -> None:
    """A file by its size alone, before it is read; standard input by what it gives."""
    path = write("big.txt", "x")
    os.truncate(path, LARGEST + 1)
    with pytest.raises(ReadingError, match=r"big\.txt' is larger than 100 MB"):
        read_story([path])
    with pytest.raises(ReadingError, match="Standard input is larger than 100 MB"):
        read_story(["-"], cast("BinaryIO", Endless()))


@pytest.mark.parametrize(
    ("made", "asked", "problem", "cure"),
    [
        ((), "nowhere.txt", "no file or folder", "Check the path"),
        (("harbour.txt",), "harbor.txt", "no file or folder", "harbour.txt"),
        (("a.txt",), "a.txt/b.txt", "no file or folder", "Check the path"),
        (("f/.keep",), "f", "holds no texts", "Name the files themselves"),
        (("f/g/a.txt",), "f", "holds no texts", "g"),
    ],
)
def test_nothing_readable_is_one_sentence_with_a_cure(
    write: Write, tmp_path: Path, made: tuple[str, ...], asked: str, problem: str, cure: str
) -> None:
    for name in made:
        write(name, "Text.")
    with pytest.raises(ReadingError) as raised:
        read_story([str(tmp_path / asked)])
    assert problem in raised.value.problem
    assert cure in raised.value.cure


def test_when_every_file_is_bad_all_are_named(write: Write, tmp_path: Path) -> None:
    with pytest.raises(ReadingError) as raised:
        read_story([write("empty.txt", ""), str(tmp_path / "missing.txt")])
    assert "empty.txt' is empty" in raised.value.problem
    assert "missing.txt" in raised.value.problem
    assert raised.value.cure


def test_two_folders_and_a_file_are_one_story(write: Write, tmp_path: Path) -> None:
    """Texts of the same name are told apart by their folders."""
    write("old/ferry.txt", "Old.")
    write("new/ferry.txt", "New.")
    story = read_story([str(tmp_path / "old"), str(tmp_path / "new"), write("x.txt", "X.")])
    assert names(story) == ["A old/ferry.txt", "B new/ferry.txt", "C x"]
    assert story.title == "old, new and 1 more"


def test_a_folder_tells_what_it_passes_over(write: Write, tmp_path: Path) -> None:
    """Files of other kinds by number and suffix; those about the folder are not meant."""
    write("ferry/a.txt", "Text.")
    write("ferry/readme.html", "About.")
    assert read_story([str(tmp_path / "ferry")]).notes == (ALONE,)
    write("ferry/page.css", "p {}")
    write("ferry/old.CSS", "p {}")
    write("ferry/map.png", b"\x89PNG")
    told = read_story([str(tmp_path / "ferry")]).notes[0]
    assert told == f"In '{tmp_path / 'ferry'}' 3 files of other kinds were passed over: .css, .png."
