"""The list of versions: what is told of each, filtered and laid out, without a terminal."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.rows.fitting import end_of, text

from tetrapla.engine.compare import compare
from tetrapla.engine.model import Row, Story, Version
from tetrapla.engine.results import Comparison
from tetrapla.rows.roles import Role
from tetrapla.rows.version_list import VersionList, encoding, file_name
from tetrapla.rows.version_list_lines import VersionListing, percent
from tetrapla.rows.view import View

GEESE = Version(
    "A",
    "The geese of Skerry",
    "/home/keeper/geese.txt",
    "utf-8",
    "Three geese lived beside the lighthouse.\n\nShare this story!\n",
    source="The Harbour Post",
    date="1931-05-02",
    note="Told by the keeper's niece.",
)
CATS = Version("B", "Cats\x1b[31m", "-", "cp1252", "Three cats lived beside the lighthouse.\n")


@pytest.fixture(scope="module")
def animals() -> Comparison:
    """Two versions, one from a file of which much is known, one from standard input."""
    return compare(Story("Animals", (GEESE, CATS)))


def listing(comparison: Comparison, wanted: str = "", view: View | None = None) -> VersionListing:
    """The list, laid out."""
    return VersionListing(VersionList(comparison, view or View(), "A", wanted), str)


def lines(versions: VersionListing, width: int = 120) -> list[str]:
    """The entries as plain text."""
    return [text(versions.lines(k, width, on=False)[0]) for k in range(versions.count)]


def panel(versions: VersionListing, index: int = 0, width: int = 60, height: int = 30) -> str:
    """What is told of a version, as plain text."""
    return "\n".join(map(text, versions.panel(index, width, height)))


def test_all_that_is_known_of_a_version_is_told(animals: Comparison) -> None:
    """File, source, date, note, lengths, boilerplate; no folder, and no encoding that is usual."""
    told = panel(listing(animals))
    for fact in ("geese.txt", "The Harbour Post", "1931-05-02", "niece", "active", "2 passages"):
        assert fact in told
    assert "1 passage not the story" in told
    assert "/home" not in told
    assert "utf-8" not in told
    other = panel(listing(animals), 1)
    assert "standard input" in other
    assert "cp1252" in other
    assert "source" not in other


def test_names_cannot_steer_the_terminal(animals: Comparison) -> None:
    """Control characters are signs, in the list and beside it."""
    versions = listing(animals)
    assert "Cats␛[31m" in lines(versions)[1]
    assert "\x1b" not in panel(versions, 1)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("", ("A", "B")),
        ("geese", ("A",)),
        ("B", ("B",)),
        ("harbour 1931", ("A",)),
        ("standard", ("B",)),
        ("cp1252", ("B",)),
        ("keeper's niece", ("A",)),
        ("hidden", ("B",)),
        ("base", ("A",)),
        ("zebra", ()),
    ],
)
def test_a_filter_finds_whatever_is_told(
    wanted: str, found: tuple[str, ...], animals: Comparison
) -> None:
    """Labels in capitals, all else as words."""
    view = View(hidden=frozenset("B"), base="A")
    assert listing(animals, wanted, view).versions.found == found


def test_base_hidden_and_active_are_seen(animals: Comparison) -> None:
    """In words, and the active version by its chip as in the heads of the table."""
    versions = listing(animals, view=View(hidden=frozenset("B"), base="A"))
    first, second = (versions.lines(k, 80, on=False)[0] for k in (0, 1))
    assert any(p.role is Role.CHIP and p.text == " A " for p in first.pieces)
    assert text(first).endswith("base")
    assert text(second).endswith("hidden")
    assert "2 versions: 1 hidden, A is the base" in text(versions.title(120))
    assert versions.status(0) == ["A, 1 of 2", "active, base"]


def test_versions_stand_in_the_order_of_their_columns(animals: Comparison) -> None:
    """The hidden ones too, at their place."""
    view = View(order=("B", "A"), hidden=frozenset("B"))
    assert listing(animals, view=view).versions.every == ("B", "A")


@pytest.mark.parametrize("width", [24, 60, 80, 93, 120, 160])
def test_no_line_is_wider_than_the_list(width: int, possum: Comparison) -> None:
    """At any width, and figures stand below their headings."""
    versions = listing(possum, view=View(base="B"))
    out = [line for k in range(versions.count) for line in versions.lines(k, width, on=True)]
    out += [versions.title(width), versions.filter_line(width, typing=True)]
    out += [line for k in range(4) for line in versions.panel(k, max(30, width), 9)]
    heading = versions.heading(width)
    assert heading is not None
    for line in [*out, heading]:
        assert end_of(line) <= max(30, width)
    if width >= 60:
        end = text(heading).index("words") + len("words")
        assert all(text(line)[end - 3 : end].isdigit() for line in out[: versions.count])


def test_three_hundred_versions_are_listed(animals: Comparison) -> None:
    """Long labels have room, figures too, and a filter finds one of them by its label."""
    sigla = [f"V{k}" for k in range(300)]
    versions = tuple(replace(CATS, siglum=s, name=f"telling {s}") for s in sigla)
    passages = tuple(replace(animals.by_id["B1"], id=f"{s}1", version=s) for s in sigla)
    shadows = dict.fromkeys(sigla, animals.shadows["B"])
    row = Row({s: (f"{s}1",) for s in sigla}, 1.0)
    comparison = Comparison(Story("Many", versions), passages, (), {}, shadows, (row,), (), ())
    every = listing(comparison)
    assert every.count == 300
    assert lines(every, 80)[217].split()[:3] == ["V217", "telling", "V217"]
    found = listing(comparison, "V217")
    assert found.versions.found == ("V217",)
    assert text(found.filter_line(80, typing=False)).endswith("1 of 300")


def test_shares_and_names_of_files_read_well() -> None:
    """What is more than nothing is not 0 %, and every kind of path has a last part."""
    assert [percent(s) for s in (0, 0.001, 0.006, 0.5, 1)] == [
        "0 %",
        "<1 %",
        "1 %",
        "50 %",
        "100 %",
    ]
    assert file_name(replace(GEESE, path="C:\\texts\\geese.txt")) == "geese.txt"
    assert file_name(replace(GEESE, path="geese/")) == "geese"
    assert encoding(replace(GEESE, encoding="UTF-8")) == ""
    assert encoding(replace(GEESE, encoding="utf-16")) == "utf-16"


def test_what_a_version_was_read_from_is_told() -> None:
    """The format of a document in words, which a filter finds; a file of a history by its name."""
    kept = "git:HEAD~1:tales/geese.txt"
    page = replace(GEESE, path="geese.html", encoding="html", converted=True)
    old = replace(GEESE, siglum="B", path=kept, converted=True, source="git 1a2b3c")
    comparison = compare(Story("Geese", (page, old)))
    assert "format       web page" in panel(listing(comparison))
    assert "encoding" not in panel(listing(comparison))
    assert listing(comparison, "web page").versions.found == ("A",)
    assert file_name(old) == "git:HEAD~1:geese.txt"
    assert "format" not in panel(listing(comparison), 1)
    assert "git 1a2b3c" in panel(listing(comparison), 1)


def test_an_empty_list_says_why(animals: Comparison) -> None:
    """No version matches; there are no headings and there is no panel then."""
    versions = listing(animals, "zebra")
    assert "No version matches “zebra”" in text(versions.lines(0, 60, on=True)[0])
    assert versions.heading(60) is None
    assert versions.panel(0, 40, 9) == []
    assert versions.status(0)[0].startswith("no versions are listed")
