"""The benchmarks run at a very small size; how fast anything is, is not tested here."""

from __future__ import annotations

import json
import re
import sys
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
from tests.benchmarks import collation, figures, material, run, tables
from tests.benchmarks.__main__ import PAGE, write
from tests.benchmarks.figures import Figures, Plan
from tests.benchmarks.reported import reported
from tests.benchmarks.run import Measured
from tests.benchmarks.screens import shown

from tetrapla.engine.progress import silent
from tetrapla.session import Session
from tetrapla.ui.app import TetraplaApp

TINY = Plan("--tiny", (2_000,), (), 2_000, 8_000, rounds=2, repeats=1, budget=0.001)


@pytest.fixture(scope="module")
def measured() -> Figures:
    """Everything, measured on a few sentences."""
    return figures.measure(TINY)


def test_every_tool_that_is_here_is_measured_at_every_size(measured: Figures) -> None:
    """No tool is lost without a sentence that says so."""
    here = {one.name for one in run.PROGRAMS if one.version is not None}
    own = {"aligning", "every step", "cutting into words", "difflib, words", "difflib, passages"}
    assert measured.by_size.keys() == own | here
    assert all(list(by_size) == [2_000] for by_size in measured.by_size.values())
    assert len(measured.missing) == len(run.PROGRAMS) - len(here)


def test_times_memory_and_what_is_found_are_measured(measured: Figures) -> None:
    ours = measured.by_size["aligning"][2_000]
    assert 0 < ours.least <= ours.first
    assert 5_000_000 < ours.peak < 2_000_000_000
    assert 0.5 < ours.facts["f1"] <= 1
    assert measured.found["jumbled"]["aligning"] > measured.found["jumbled"]["difflib, words"] > 0
    assert measured.waiting is not None
    assert measured.waiting.facts["silence"] > 0


def test_the_bundled_story_is_aligned_without_numpy(measured: Figures) -> None:
    """Numpy takes longer to import than the story takes to align."""
    assert not measured.story["align"].numpy


def test_facts_are_listed_without_numpy_from_texts_in_which_people_speak(
    measured: Figures,
) -> None:
    """All three begin with one comparison; only aligning needs numpy."""
    found, listed, aligned = (
        measured.facts[name][TINY.facts]
        for name in (figures.EXTRACTING, figures.LEDGER, figures.ALIGNING)
    )
    assert 0 < found.least <= found.first
    assert found.facts.keys() == {"quotations", "numbers", "names", "times"}
    assert all(count >= 1 for count in found.facts.values())
    assert {"quotation: same", "quotation: altered"} <= listed.facts.keys()
    assert (found.numpy, listed.numpy, aligned.numpy) == (False, False, True)


@pytest.mark.parametrize("seed", range(3))
def test_a_reported_book_is_as_dense_as_a_novel_with_dialogue(seed: int) -> None:
    """The same seed gives the same book; its versions quote and count as often as each other."""
    made = reported(60_000, seed=seed)
    assert made == reported(60_000, seed=seed)
    for version in made.versions:
        text = "\n\n".join(version)
        assert 54_000 < len(text) < 66_000
        marks = len(re.findall('[“”"]', text))
        # 550 quotations in 400,000 characters are 82, each between two marks.
        assert 2 * 55 < marks < 2 * 110
        assert marks % 2 == 0


def test_what_is_quoted_does_not_stand_outside_of_quotation_marks_too() -> None:
    """Else every version would tell what others quote."""
    for version in reported(60_000).versions:
        text = " ".join(version)
        told = re.findall('[“"]([^”"]{20,})[,.!?][”"]', text)
        assert len(told) > 20
        assert sum(text.count(words) == 1 for words in told) >= len(told) - 1


def test_facts_are_promised_of_a_novel_alone(measured: Figures) -> None:
    """A ledger may take twice as long as aligning, on texts of one size."""
    size = figures.NOVEL
    facts = {
        figures.EXTRACTING: {size: Measured(0.9, 1.1, facts={"quotations": 5, "numbers": 7})},
        figures.LEDGER: {size: Measured(3.0, 3.2, peak=90_000_000, numpy=True)},
        figures.ALIGNING: {size: Measured(1.0, 1.0)},
    }
    novel = replace(measured, plan=replace(TINY, facts=size), facts=facts)
    told = {t.what: (t.shown, t.bound, t.verdict) for t in tables.targets(novel)}
    each = "4 × 400,000 characters"
    assert told[f"{each}: facts of a version"] == ("5 quotations, 7 numbers", "–", "–")
    assert told[f"{each}: facts extracted: CPU"] == ("0.90 s", "≤ 1", "holds")
    assert told[f"{each}: whole ledger: times aligning"] == ("3.00", "≤ 2", "missed")
    assert told["… numpy is imported by the ledger"] == ("yes", "no", "missed")


def test_the_report_has_a_row_for_every_tool_and_promises_nothing_of_small_texts(
    measured: Figures,
) -> None:
    """The targets are of 1 MB, a novel and 1,000 words, but for the story and what is imported."""
    told = tables.report(measured, "a command")
    for tool in measured.by_size:
        assert f"| {tool} " in told
    assert told.startswith("`a command`, on ")
    promised = [t.what for t in tables.targets(measured) if t.holds is not None]
    assert promised == [
        "bundled story, aligned: CPU",
        "… numpy is imported",
        "… numpy is imported by the ledger",
    ]


def test_targets_at_the_size_they_are_promised_of_hold_or_are_missed(measured: Figures) -> None:
    ours = Measured(2.0, 2.0, peak=500_000_000, facts={"f1": 0.98})
    by_size = {
        "aligning": {500_000: Measured(1.0, 1.0), 1_000_000: ours},
        "cutting into words": {1_000_000: Measured(0.1, 0.1)},
        "difflib, words": {1_000_000: Measured(4.0, 4.0)},
    }
    told = tables.targets(replace(measured, by_size=by_size, waiting=None, facts={}))
    verdicts = {t.what: (t.shown, t.bound, t.verdict) for t in told if "MB" in t.what}
    assert verdicts == {
        "4 × 1 MB: times cutting into words": ("20.0", "≤ 25", "holds"),
        "4 × 1 MB: share of the CPU of difflib on 2": ("0.50", "≤ 0.33", "missed"),
        "4 × 1 MB: F1 of links": ("0.9800", "≥ 0.97", "holds"),
        "4 × 1 MB: most memory": ("500 MB", "≤ 400", "missed"),
        "growth from 0.5 MB to 1 MB: exponent": ("1.00", "≤ 1.15", "holds"),
    }


def test_growth_is_the_exponent_of_the_size() -> None:
    """Twice the text in four times the time is an exponent of 2; the last step counts alone."""
    square = {10: Measured(1.0, 1.0), 20: Measured(4.0, 4.0), 40: Measured(16.0, 16.0)}
    assert tables.growth(square) == pytest.approx(2)
    assert tables.last_step({**square, 80: Measured(32.0, 32.0)}) == pytest.approx(1)
    assert tables.growth({10: Measured(1.0, 1.0)}) is None


def test_a_missing_program_is_told_with_the_cure(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is nothing, each program gets one line that says what to install."""
    monkeypatch.setenv("PATH", "")
    told = Figures(TINY)
    assert list(figures.here(told)) == []
    assert [line.rpartition(": ")[2] for line in told.missing] == [
        "apt-get install wdiff",
        "apt-get install dwdiff",
        "apt-get install git",
    ]


def test_texts_for_collatex_have_so_many_words_each(tmp_path: Path) -> None:
    made = material.opening(tmp_path / "opening", 120)
    assert [len(" ".join(version).split()) for version in made.versions] == [120] * 4


def test_collatex_is_given_all_versions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """CollateX itself is no dependency; here its place is taken by one that only listens."""
    given: list[str] = []
    heard: list[object] = []
    fake = ModuleType("collatex")
    fake.__dict__.update(
        Collation=lambda: SimpleNamespace(
            add_plain_witness=lambda siglum, text: given.append(f"{siglum} {text}")
        ),
        collate=lambda _collation, **how: heard.append(how["near_match"]),
    )
    made = material.opening(tmp_path / "opening", 30)
    monkeypatch.setitem(sys.modules, "collatex", fake)
    monkeypatch.setitem(sys.modules, "Levenshtein", ModuleType("Levenshtein"))
    monkeypatch.setattr(sys, "argv", ["collation", str(made.folder), "near"])
    collation.main()
    assert given == [
        f"{siglum} {' '.join(version)}"
        for siglum, version in zip("ABCD", made.versions, strict=True)
    ]
    assert heard == [True]
    assert json.loads(capsys.readouterr().out)["least"] >= 0


def test_tables_take_the_place_of_those_that_stood_in_the_page(tmp_path: Path) -> None:
    """The text around the two marks stays; writing twice changes nothing more."""
    page = tmp_path / "page.md"
    page.write_text(PAGE.read_text("utf-8"), "utf-8")
    write("| new |\n", page)
    once = page.read_text("utf-8")
    before, _, rest = once.partition("<!-- figures: start -->")
    middle, _, after = rest.partition("<!-- figures: end -->")
    assert middle == "\n| new |\n"
    assert PAGE.read_text("utf-8").startswith(before)
    assert PAGE.read_text("utf-8").endswith(after)
    write("| new |\n", page)
    assert page.read_text("utf-8") == once


def test_the_screens_are_measured_over_a_made_comparison(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the application would compare is not compared: the session that was made is shown."""
    seen: list[int] = []

    def run(app: TetraplaApp) -> None:
        compare = import_module("tetrapla.ui.app").compare
        session = Session.start(compare(app.story, resources=None, step=silent))
        seen.append(len(session.wording.comparison.rows))

    monkeypatch.setattr(TetraplaApp, "run", run)
    monkeypatch.setattr("os.read", lambda *_: b"x")
    monkeypatch.setattr("os.write", lambda *_: 1)
    monkeypatch.setattr("sys.argv", ["shown", "30", "0", "1"])
    shown.main()
    assert seen == [30]
