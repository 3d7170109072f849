"""The library's list: when and where stories were, what a filter finds, what is not there."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tetrapla.rows.library import Entry, days_words, where_words
from tetrapla.rows.library_lines import LibraryListing, gone_sentence
from tetrapla.rows.roles import Line
from tetrapla.rows.width import cell_width

SHIPS = Entry(("/lib/geese",), "The Geese", 4, "", ships=True)
BARN = Entry(("/home/me/barn",), "The Barn", 2, "~/barn", 3)
FERRY = Entry(("/a/one.txt", "/b/two.txt"), "The Ferry", 2, "/a/one.txt, /b/two.txt", 0)
GONE = Entry(("/tmp/lamp.txt",), "The Lamp", 1, "/tmp/lamp.txt", 40, gone=("/tmp/lamp.txt",))
EVERY = (SHIPS, FERRY, BARN, GONE)


def keys(call: str) -> str:
    """Keys that nobody has, to see that sentences name those of the actions."""
    return f"<{call}>"


def listing(wanted: str = "", here: tuple[str, ...] = ()) -> LibraryListing:
    """All stories."""
    return LibraryListing(EVERY, keys, here, wanted)


def text(lines: Sequence[Line]) -> str:
    """Lines as text."""
    return "\n".join(" ".join(piece.text for piece in line.pieces) for line in lines)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (-3, "today"),
        (0, "today"),
        (1, "yesterday"),
        (2, "2 days ago"),
        (13, "13 days ago"),
        (14, "2 weeks ago"),
        (59, "8 weeks ago"),
        (60, "2 months ago"),
        (364, "12 months ago"),
        (365, "1 year ago"),
        (1000, "2 years ago"),
    ],
)
def test_how_long_ago_is_told_in_words(days: int, words: str) -> None:
    """A clock that went back says today."""
    assert days_words(days) == words


@pytest.mark.parametrize(
    ("paths", "where"),
    [
        (["/home/me/barn"], "~/barn"),
        (["/home/me"], "~"),
        (["/home/melon/barn"], "/home/melon/barn"),
        (["/home/me/barn/a.txt", "/home/me/barn/b.txt"], "~/barn"),
        (["/home/me/a.txt", "/srv/b.txt"], "~/a.txt, /srv/b.txt"),
    ],
)
def test_where_a_story_is_is_told_shortly(paths: list[str], where: str) -> None:
    assert where_words(paths, "/home/me") == where


def test_without_a_home_paths_are_told_whole() -> None:
    assert where_words(["/home/me/barn"], "") == "/home/me/barn"


def test_each_group_has_its_heading_above_its_first_story() -> None:
    """What ships first, then what was opened, in the order that was given."""
    lines = [text(listing().lines(k, 120, on=False)) for k in range(4)]
    assert lines[0].startswith("ships with Tetrapla   1\nThe Geese 4 versions")
    assert lines[1].startswith("\nopened before   3\nThe Ferry 2 versions today")
    assert lines[2] == "The Barn 2 versions 3 days ago ~/barn"
    assert lines[3] == "! The Lamp 1 version 5 weeks ago /tmp/lamp.txt"


@pytest.mark.parametrize("width", [20, 34, 60, 80, 93, 160])
@pytest.mark.parametrize("entry", EVERY)
def test_no_line_is_wider_than_the_list(entry: Entry, width: int) -> None:
    """A long path keeps its end, which tells most."""
    long = Entry(("/" + "barn/" * 60 + "geese.txt",), "g\x1b[31m\u202e" * 30, 2, "/barn" * 60, 400)
    for k, shown in enumerate(LibraryListing((entry, long), keys).found):
        lines = LibraryListing((entry, long), keys).lines(k, width, on=True)
        for line in lines:
            assert all(p.x + cell_width(p.text) <= width for p in line.pieces), shown
            pairs = zip(line.pieces, line.pieces[1:], strict=False)
            assert all(a.x + cell_width(a.text) <= b.x for a, b in pairs)
    assert "\x1b" not in text(lines)
    if width > 90:
        assert text(lines).endswith("/barn")


def test_a_filter_looks_at_titles_and_paths() -> None:
    """Every word of it must stand there; case does not count."""
    assert listing("BARN").found == [BARN]
    assert listing("the").count == 4
    assert listing("the two.txt").found == [FERRY]
    assert listing("walrus").count == 0
    assert "No story matches “walrus”." in text(listing("walrus").lines(0, 80, on=True))
    assert listing("walrus").status(0) == ["no stories are listed: <back> lists all"]
    assert listing("walrus").panel(0, 40, 10) == []


def test_a_filter_says_how_many_stories_it_finds() -> None:
    """As in the other lists; where it finds none, which key clears it."""
    assert text([listing("barn").filter_line(80, typing=True)]).endswith(" 1 of 4")
    assert text([listing("walrus").filter_line(80, typing=True)]).endswith(" <back> clears")
    assert "of 4" not in text([listing().filter_line(80, typing=False)])


def test_the_cursor_begins_at_the_open_story_else_at_the_newest() -> None:
    """What ships comes first only where nothing was opened."""
    assert listing().index_of(BARN.paths) == 2
    assert listing().index_of(()) == 1
    assert LibraryListing((SHIPS,), keys).index_of(()) == 0


def test_the_status_says_what_can_be_done() -> None:
    """With the keys that the settings give."""
    assert listing().status(2) == ["The Barn", "<go> opens it"]
    assert listing(here=BARN.paths).status(2) == ["The Barn is open", "<go> goes back to it"]
    assert listing().status(3) == [
        "The Lamp: it is not there any more",
        "<forget> takes it out of the list",
    ]
    assert "open now" in text(listing(here=BARN.paths).lines(2, 120, on=False))


def test_what_is_not_there_is_told() -> None:
    """One file of several too."""
    half = Entry(FERRY.paths, "The Ferry", 2, "", 0, gone=("/b/two.txt",))
    assert gone_sentence(GONE) == "it is not there any more"
    assert gone_sentence(half) == "1 of 2 files is not there any more"
    told = text(LibraryListing((half,), keys).panel(0, 90, 20))
    assert "1 of 2 files is not there any more; <forget> takes it out of the list." in told
    assert [line.split() for line in told.splitlines()[6:8]] == [
        ["·", "/a/one.txt"],
        ["!", "/b/two.txt"],
    ]


def test_the_title_counts_the_stories() -> None:
    told = text([listing().title(120)])
    assert told == "Library 4 stories: 1 ships with Tetrapla, 3 opened before"
    assert "2 ship with Tetrapla" in text([LibraryListing((SHIPS, SHIPS), keys).title(120)])
