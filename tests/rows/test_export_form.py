"""The form of an export: its transitions, its words, and that it fits every width."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.rows.fitting import end_of

from tetrapla.rows.edited_line import EditedLine
from tetrapla.rows.export_form import (
    Field,
    Form,
    Kind,
    file_name,
    form_height,
    form_lines,
    format_line,
    size_of,
)
from tetrapla.rows.roles import Line

KINDS = (
    Kind("text", "Text", ".txt", "every row: to print", by_rows=True, own_text="repaired"),
    Kind("md", "Markdown", ".md", "a section for each row", by_rows=True, own_text=""),
    Kind("json", "JSON", ".json", "for programs", by_rows=False, own_text="both"),
)


def form(**how: object) -> Form:
    """A form of 61 rows of which a filter shows 12."""
    known = {"shown": 12, "filter": "differences", **how}
    return Form(KINDS, EditedLine.of("geese.txt"), 61, **known)  # type: ignore[arg-type]


def text(line: Line) -> str:
    """A line as text."""
    out = ""
    for piece in line.pieces:
        out = out.ljust(piece.x) + piece.text
    return out


def test_the_suffix_follows_the_format_unless_it_is_ones_own() -> None:
    """``geese.txt`` becomes ``geese.md``; ``geese.log`` stays."""
    assert form().choose(1).entry.text == "geese.md"
    own = Form(KINDS, EditedLine.of("geese.log"), 61, None)
    assert own.choose(1).entry.text == "geese.log"


def test_formats_that_share_a_suffix_are_told_apart_by_the_name() -> None:
    """``geese.txt`` becomes ``geese-rows.txt`` and again ``geese.md``; ``mine.txt`` is followed."""
    kinds = (*KINDS, Kind("rows", "Rows", ".txt", "aloud", True, "", tail="-rows"))
    rows = Form(kinds, EditedLine.of("geese.txt"), 61, None).choose(3)
    assert rows.entry.text == "geese-rows.txt"
    assert rows.choose(3).entry.text == "geese-rows.txt"
    assert rows.choose(1).entry.text == "geese.md"
    own = Form(kinds, EditedLine.of("mine.txt"), 61, None, chosen=3)
    assert own.choose(1).entry.text == "mine.md"


@pytest.mark.parametrize(
    ("typed", "letter", "there"),
    [
        ("out/geese.txt", "x", "out/x.txt"),
        ("out/geese.log", "x", "out/x"),
        (".txt", "x", "x.txt"),
        ("out/geese.txt", "", "out/geese.txt"),
    ],
)
def test_another_name_takes_the_place_of_the_stem(typed: str, letter: str, there: str) -> None:
    """Folder and suffix stay; nothing typed changes nothing."""
    renamed = Form(KINDS, EditedLine.of(typed), 61, None).rename()
    assert renamed.field is Field.FILE
    assert renamed.entry.typed(letter).text == there


def test_down_goes_through_the_formats_and_then_the_fields() -> None:
    """And up back again; it stops at both ends."""
    here = form()
    path = []
    for _ in range(7):
        path.append((here.field.name, here.kind.id))
        here = here.step(1)
    assert path == [
        ("FORMAT", "text"),
        ("FORMAT", "md"),
        ("FORMAT", "json"),
        ("ROWS", "json"),
        ("TEXT", "json"),
        ("FILE", "json"),
        ("FILE", "json"),
    ]
    assert here.step(-1).step(-1).step(-1).field is Field.FORMAT
    assert form().step(-1) == form()


def test_tab_goes_round() -> None:
    """From the file back to the formats, and backwards."""
    assert form().turn(-1).field is Field.FILE
    assert form().turn(1).turn(1).turn(1).turn(1).field is Field.FORMAT


def test_only_what_can_be_chosen_is_switched() -> None:
    """Rows where the format can leave some out and a filter is set, text where it has a choice."""
    rows = form(chosen=1, field=Field.ROWS)
    assert rows.switch().leaves_out
    assert not rows.switch().choose(2).leaves_out
    assert not form(chosen=2, field=Field.ROWS).switch().only_shown
    assert not form(chosen=1, field=Field.ROWS, shown=None).switch().only_shown
    assert form(chosen=1, field=Field.TEXT).switch().raw
    assert not form(chosen=0, field=Field.TEXT).switch().raw


def test_the_form_says_what_is_chosen() -> None:
    """In words and with marks that need no colour."""
    lines = [text(line) for line in form_lines(form(chosen=1, only_shown=True), "", 120)]
    assert lines[1] == "   Rows  ( ) all 61   (•) the 12 shown: differences"
    assert lines[2] == "   Text  (•) repaired   ( ) as in the files"
    assert lines[3] == "   File  geese.txt"
    fixed = [text(line) for line in form_lines(form(chosen=2, shown=None), "", 120)]
    assert fixed[1] == "   Rows  all 61: this format leaves none out"
    assert fixed[2] == "   Text  both: this format has no other"


def test_facts_are_no_rows_that_a_filter_counts_for() -> None:
    """All of them are written, whatever the table shows."""
    chosen = form(chosen=1)
    kinds = [replace(chosen.kinds[1], id="facts-geese", by_rows=False)]
    of_facts = replace(chosen, kinds=kinds, chosen=0)
    line = text(form_lines(of_facts, "", 120)[1])
    assert line == "   Rows  all facts: the filter does not count"


def test_a_narrow_form_has_the_sentence_of_the_format_below_the_list() -> None:
    """Where it has no room beside it."""
    assert "a section for each row" in text(form_lines(form(chosen=1), "", 60)[1])
    assert "a section" not in text(format_line(form(chosen=1), 1, 60))
    assert "a section" in text(format_line(form(chosen=1), 1, 120))


@pytest.mark.parametrize("width", [40, 60, 99, 100, 110, 160])
def test_the_whole_sentence_of_the_chosen_format_can_be_read(width: int) -> None:
    """Beside the format, or below the list where one of them is cut there."""
    long = "what each version tells of the geese, word for word, to be read aloud at the stove"
    kinds = (*KINDS, Kind("rows", "Rows", ".txt", long, True, ""))
    here = Form(kinds, EditedLine.of("geese.txt"), 61, None, chosen=3)
    told = " ".join(text(line).strip() for line in form_lines(here, "", width))
    beside = text(format_line(here, 3, width))
    assert (long in told) == (width < 116)
    assert (long in beside) == (width >= 116)


def test_what_is_written_is_told_in_a_few_words() -> None:
    """Format, rows where some are left out, text where it is that of the files."""
    assert form().what() == "Text"
    chosen = form(chosen=1, only_shown=True, raw=True)
    assert chosen.what() == "Markdown, 12 of 61 rows, text as in the files"


@given(
    st.integers(0, 2),
    st.sampled_from(Field),
    st.booleans(),
    st.none() | st.integers(0, 999_999),
    st.text(max_size=60),
    st.text(max_size=300),
    st.integers(20, 160),
)
def test_every_line_fits(
    chosen: int,
    field: Field,
    second: bool,
    shown: int | None,
    typed: str,
    said: str,
    width: int,
) -> None:
    """At every width: nothing beyond the edge, no piece over another, no more lines than told."""
    here = Form(
        KINDS,
        EditedLine.of(typed),
        999_999,
        shown,
        "unsure or moved",
        chosen=chosen,
        only_shown=second,
        raw=second,
        field=field,
    )
    lines = form_lines(here, said, width)
    assert len(lines) <= form_height(here, width)
    for line in [*lines, *(format_line(here, k, width) for k in range(3))]:
        assert end_of(line) <= width


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("The Ferry", "the-ferry"),
        ("../../etc/passwd", "etc-passwd"),
        ("-rf ~ $(goose)", "rf-goose"),
        ("Die Gänse: 3", "die-gänse-3"),
        ("きつね", "きつね"),
        ("\x1b]0;x\x07", "0-x"),
        ("…", "comparison"),
        ("goose " * 40, "goose-goose-goose-goose-goose-goose-goose-goose-goose-goose"),
        ("g" * 300, "g" * 60),
    ],
)
def test_a_title_becomes_a_harmless_file_name(title: str, name: str) -> None:
    """Letters and digits with hyphens between; no folder, no option, no control character."""
    assert file_name(title) == name


def test_sizes_are_told_as_people_read_them() -> None:
    """Bytes, then thousands and more of them with one decimal."""
    sizes = (0, 1, 999, 1000, 21_540, 999_949, 1_250_000, 3_000_000_000)
    told = ["0 bytes", "1 byte", "999 bytes", "1.0 kB", "21.5 kB", "999.9 kB", "1.2 MB", "3.0 GB"]
    assert [size_of(size) for size in sizes] == told
