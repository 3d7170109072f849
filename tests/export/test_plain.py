"""Plain lines: all of the story in an order that can be heard, and nothing that steers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sharing import shared_rules

from tetrapla.engine.compare import compare
from tetrapla.engine.model import Flag, Story, Version
from tetrapla.engine.results import Comparison
from tetrapla.export.plain import Aside, Wanted, by_version
from tetrapla.export.plain_rows import by_row
from tetrapla.rows.width import cell_width
from tetrapla.rows.wording import Wording

Writer = Callable[[Comparison, Wanted], Iterator[str]]


def in_rows(comparison: Comparison, wanted: Wanted) -> Iterator[str]:
    """Row by row."""
    return by_row(Wording(comparison), wanted)


def text(lines: Iterator[str]) -> str:
    """Lines as they go out."""
    return "".join(f"{line}\n" for line in lines)


BY_VERSION = """\
The Ferry

Version A: Harbour (gazette.example), base

The ferry

She said no.

[1 line of boilerplate: share]

Version B: Evil␛]0;x␇

[1 line of boilerplate: photo caption]

She said ␛[31mno.

The ferry
"""

BY_ROW = """\
The Ferry

Version A: Harbour (gazette.example), base
Version B: Evil␛]0;x␇

Row 1, told by both, alike
A1: The ferry
B3, moved: The ferry

Row 2, told by both, worded differently
A2: She said no.
[A is reworded]
B: [1 line of boilerplate: photo caption]
B2: She said ␛[31mno.
[B is reworded]

[B3 is told here; it stands in row 1]

Row 3, not the story
A: [1 line of boilerplate: share]
"""


def test_versions_stand_one_after_another(comparison: Comparison) -> None:
    """Title, then every version with its paragraphs, a paragraph a line; boilerplate in words."""
    assert text(by_version(comparison, Wanted())) == BY_VERSION


def test_rows_say_who_tells_what_and_what_moved(comparison: Comparison) -> None:
    """Every passage with its label, and what marks and colours say on the screen in words."""
    assert text(in_rows(comparison, Wanted())) == BY_ROW


def test_words_only_here_are_told_in_brackets(told: Callable[..., Comparison]) -> None:
    """What is warm on the screen can be heard, without a base for each version."""
    comparison = told(
        "The old keeper fed the three geese of the harbour at noon.",
        "The old keeper fed the seven geese of the harbour at noon.",
    )
    lines = list(in_rows(comparison, Wanted()))
    assert "[only in A: three]" in lines
    assert "[only in B: seven]" in lines


def test_one_version_alone_and_an_order_of_ones_own(comparison: Comparison) -> None:
    """Only the versions that are asked for, in the order in which they are asked for."""
    alone = text(by_version(comparison, Wanted(("B",))))
    assert "Version A" not in alone
    assert "Version B" in alone
    both = text(by_version(comparison, Wanted(("B", "A"))))
    assert both.index("Version B") < both.index("Version A")
    rows = text(in_rows(comparison, Wanted(("A",))))
    assert "B2" not in rows
    assert "is told here" not in rows


@pytest.mark.parametrize("writer", [by_version, in_rows])
def test_boilerplate_is_folded_shown_or_left_out(comparison: Comparison, writer: Writer) -> None:
    """Folded it is told in words, shown it stands there, left out nothing speaks of it."""
    folded = text(writer(comparison, Wanted()))
    shown = text(writer(comparison, Wanted(aside=Aside.SHOW)))
    left_out = text(writer(comparison, Wanted(aside=Aside.OMIT)))
    assert "[1 line of boilerplate: share]" in folded
    assert "Share\n" not in folded
    assert "Share\n" in shown
    assert "A boat\n" in shown
    for gone in ("Share", "boilerplate", "A boat", "not the story"):
        assert gone not in left_out
    assert "She said no." in left_out


def test_several_lines_are_folded_into_one_that_names_their_kinds(comparison: Comparison) -> None:
    """How many there are and what they are; a style sheet is set aside, but no boilerplate."""
    aside = replace(comparison, asides={"A1": "share", "A2": "related", "A3": "share"})
    assert "[3 lines of boilerplate: share, related]" in list(by_version(aside, Wanted()))
    leaked = replace(comparison, asides={"A1": "share", "A2": "css"})
    assert "[2 lines set aside: share, style sheet]" in list(by_version(leaked, Wanted()))


PART = "The goose came home to the harbour at noon. Please share this story! The dog slept."


@pytest.mark.parametrize("raw", [False, True])
@pytest.mark.parametrize(
    ("aside", "shown"),
    [
        (Aside.FOLD, PART.replace("Please share this story!", "[share: Please share this story!]")),
        (Aside.SHOW, PART),
        (Aside.OMIT, PART.replace("Please share this story! ", "")),
    ],
)
def test_boilerplate_inside_a_paragraph_is_marked_in_words(
    told: Callable[..., Comparison], aside: Aside, shown: str, *, raw: bool
) -> None:
    """Folded it stands in brackets with its kind, left out the rest reads on, in raw text too."""
    start = PART.index("Please")
    flag = Flag("A", start, start + 24, "share", 0.99, "share.by-hand", "It asks for shares.")
    comparison = replace(told(PART), flags=(flag,), asides={})
    assert list(by_version(comparison, Wanted(aside=aside, raw=raw)))[-1] == shown


def test_flags_are_told_in_words_behind_their_paragraph(comparison: Comparison) -> None:
    """Kind, level and how often, for folded lines too; without the option not at all."""
    lines = list(by_version(comparison, Wanted(flags=True)))
    said = "She said ␛[31mno. [flag: glued caption, likely] [flag: look-alike letters, sure]"
    assert said in lines
    assert "[1 line of boilerplate: share] [flag: share, sure]" in lines
    assert not any("flag:" in line for line in by_version(comparison, Wanted()))
    many = tuple(replace(comparison.flags[2], start=s, end=s + 1) for s in range(10, 22))
    often = text(by_version(replace(comparison, flags=many), Wanted(flags=True)))
    assert often.count("[flag: look-alike letters, sure, 12 times]") == 1


def test_raw_text_is_as_in_the_file(comparison: Comparison) -> None:
    """Wrong letters stay, and what was glued to a paragraph stands in it; on one line still."""
    lines = list(by_version(comparison, Wanted(raw=True)))
    assert "A boatShe said ␛[31mпo." in lines
    omitted = list(by_version(comparison, Wanted(raw=True, aside=Aside.OMIT)))
    assert "She said ␛[31mпo." in omitted


@pytest.mark.parametrize("writer", [by_version, in_rows])
def test_nothing_is_wrapped_without_a_width(possum: Comparison, writer: Writer) -> None:
    """Every paragraph of every version is one line; with a width no line is wider or loses text."""
    whole = list(writer(possum, Wanted()))
    for passage in possum.passages:
        if passage in possum.body([passage.id]) and not possum.aside_spans(passage):
            plain = re.sub("[ \n]+", " ", passage.repaired_text)  # no-break spaces stay
            assert any(plain in line for line in whole), passage.id
    narrow = list(writer(possum, Wanted(width=40)))
    assert max(cell_width(line) for line in narrow) <= 40
    assert "".join("".join(narrow).split()) == "".join("".join(whole).split())


@pytest.mark.parametrize("writer", [by_version, in_rows])
def test_nothing_but_what_is_left_out_is_lost(possum: Comparison, writer: Writer) -> None:
    """Shown as it is, every word of every version stands in the lines."""
    lines = " ".join(writer(possum, Wanted(aside=Aside.SHOW, raw=True)))
    squeezed = "".join(lines.split())
    for passage in possum.passages:
        assert "".join(passage.text.split()) in squeezed, passage.id


@given(
    st.text(max_size=60),
    st.text(st.sampled_from("ab \n\r\t\x0b\x0c\x1b\x85\x9b\u2028\u202e\ud800猫."), max_size=60),
    st.booleans(),
    st.sampled_from([0, 20, 33]),
    st.sampled_from(Aside),
)
def test_no_story_can_steer_a_terminal(
    one: str, two: str, raw: bool, width: int, aside: Aside
) -> None:
    """Whatever a story holds: no control character goes out, and each line is one line."""
    texts = (one, two)
    versions = tuple(Version(s, t, "x", "utf-8", t) for s, t in zip("AB", texts, strict=True))
    with shared_rules():
        comparison = compare(Story(two, versions))
    wanted = Wanted(raw=raw, width=width, aside=aside, flags=True)
    for line in (*by_version(comparison, wanted), *in_rows(comparison, wanted)):
        assert not any(unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") for c in line)
        assert not set(line) & set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068")
