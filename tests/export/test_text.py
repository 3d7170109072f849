"""The text report: linear, complete, and unable to steer the terminal."""

from __future__ import annotations

from dataclasses import replace

from tetrapla.engine.kinds import Level
from tetrapla.engine.results import Comparison
from tetrapla.export.text import comparison_text, flags_text

REPORT = """\
The Ferry
A   Harbour, base
    6 words · utf-8 · gazette.example · harbour.txt
B   Evil␛]0;x␇
    6 words · cp1252 · evening.txt

row 1 · told by both · alike · confidence 0.91
  A1    The ferry
  B3    [moved: told after row 2] The ferry
        ! page furniture (hint): A short line at the end.

row 2 · told by both · worded differently · confidence 0.70
  A2    She said no.
        = reworded
  B1    [caption] A boat
        ! glued caption (likely): Two sentences are glued.
  B2    [repaired] She said ␛[31mno.
        ! glued caption (likely): Two sentences are glued.
        ! look-alike letters (sure): п stands for n.
        = reworded

row 3 · not the story
  A3    [not the story: share] Share
        ! share (sure): A share label.

3 rows: 2 told by both, 0 by one, 1 not the story
of 2 told by more than one: 1 alike, 1 differ
links: 2, moved passages: 1
flags: garbled 2, boilerplate 1, hints 1
"""


def test_the_report_names_every_version_row_passage_mark_and_flag(comparison: Comparison) -> None:
    """The whole report of a small comparison, as a person reads it."""
    assert comparison_text(comparison, 0) == REPORT


def test_a_width_wraps_and_loses_no_word(comparison: Comparison) -> None:
    """Further lines stand under the text; the words are the same as without a width."""
    narrow = comparison_text(comparison, 40)
    assert narrow.split() == REPORT.split()
    texts = [line for line in narrow.splitlines()[5:] if line.startswith(" ")]
    assert max(map(len, texts)) <= 40


def test_many_flags_of_one_kind_are_told_once_with_their_number(comparison: Comparison) -> None:
    """A passage damaged word by word does not drown the report."""
    flag = comparison.flags[2]
    many = tuple(replace(flag, start=s, end=s + 1) for s in range(10, 22))
    text = comparison_text(replace(comparison, flags=many), 0)
    assert text.count("look-alike letters") == 1
    assert "look-alike letters (sure, 12 times): п stands for n." in text


def test_one_version_is_not_told_by_all_or_some(comparison: Comparison) -> None:
    alone = replace(
        comparison,
        story=replace(comparison.story, versions=comparison.story.versions[:1]),
        passages=comparison.passages[:3],
        flags=(),
        rows=tuple(replace(r, cells={"A": r.cells["A"]}) for r in comparison.rows),
        links=(),
        ghosts=(),
    )
    text = comparison_text(alone, 0)
    assert "row 1\n" in text
    assert "3 rows, one version\n" in text


def test_flags_stand_one_a_line_with_passage_place_and_reason(comparison: Comparison) -> None:
    """What is there, what should be there, and why; what is below the level is left out.

    Boilerplate also names the rule, which a person can switch off.
    """
    lines = flags_text(comparison, Level.LIKELY).splitlines()
    assert [line.split()[:4] for line in lines] == [
        ["A3", "sure", "share", "25-30"],
        ["B1", "likely", "fused-caption", "5-7"],
        ["B2", "sure", "look-alike", "20-22"],
    ]
    assert lines[2].endswith(" пo → no  п stands for n.")
    assert lines[0].endswith("  A share label.  [share.word]")
    assert len(flags_text(comparison, Level.HINT).splitlines()) == 4


def test_no_flags_are_no_lines(comparison: Comparison) -> None:
    assert flags_text(replace(comparison, flags=()), Level.HINT) == ""


def test_a_flag_over_a_long_line_is_cut_with_a_mark(comparison: Comparison) -> None:
    first = replace(comparison.story.versions[0], text="word " * 100)
    story = replace(comparison.story, versions=(first, comparison.story.versions[1]))
    flag = replace(comparison.flags[0], start=0, end=500)
    text = flags_text(replace(comparison, story=story, flags=(flag,)), Level.HINT)
    assert "word word…" in text
    assert len(text) < 150
