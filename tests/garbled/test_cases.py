"""Every case of the corpus: what is garbled is found, explained and repaired; what is not, not."""

from __future__ import annotations

import unicodedata
from collections import Counter

import pytest
from tests.garbled.corpus import (
    NEGATIVE,
    Case,
    Expected,
    complaints,
    judge,
    known_failures,
    load_cases,
    outcome_of,
    unasked,
)

from tetrapla.engine.kinds import Level

CASES = load_cases()
KNOWN_FAILURES = known_failures()


def parameters(cases: tuple[Case, ...]) -> list[object]:
    """The cases, those that are known to fail marked so that an improvement has to be recorded."""
    return [
        pytest.param(
            case,
            id=case.id,
            marks=[pytest.mark.xfail(reason=KNOWN_FAILURES[case.id], strict=True)]
            if case.id in KNOWN_FAILURES
            else [],
        )
        for case in cases
    ]


@pytest.mark.parametrize("case", parameters(CASES))
def test_a_case_is_flagged_and_repaired_as_it_asks(case: Case) -> None:
    """Kinds, spans and levels of the flags and the repaired text are what the case states."""
    assert list(complaints(case)) == []


@pytest.mark.parametrize("case", [pytest.param(c, id=c.id) for c in CASES if c.flags])
def test_every_flag_explains_itself(case: Case) -> None:
    """Whatever is flagged has a place in the text, a rule of its kind, a reason and evidence."""
    for flag in outcome_of(case).garbled:
        assert 0 <= flag.start < flag.end <= len(case.text)
        assert flag.rule.startswith(f"{flag.kind}.")
        assert flag.reason.endswith(".")
        assert flag.evidence
        assert all(str(fact) for fact in flag.evidence)


def test_shared_rules_say_what_fresh_ones_say() -> None:
    """What is made of a case is the same whatever cases were looked at before it."""
    for case in CASES[::20]:
        assert judge(case.text, case.others).garbled == outcome_of(case).garbled


def test_the_corpus_is_large_and_of_many_scripts() -> None:
    """The corpus keeps its size, and its clean text is written in at least thirty scripts."""
    sizes = Counter(case.sort for case in CASES)
    assert sizes["in_the_wild"] >= 80
    assert sizes["synthetic"] >= 120
    assert sizes[NEGATIVE] >= 150
    letters = {c for case in CASES if case.sort == NEGATIVE for c in case.text if c.isalpha()}
    assert len({unicodedata.name(c, "?").split()[0] for c in letters}) >= 30


def test_no_clean_text_asks_for_a_flag() -> None:
    """A case of clean text states nothing but the text."""
    assert all(not c.flags and c.repaired is None for c in CASES if c.sort == NEGATIVE)


def test_every_known_failure_is_a_case() -> None:
    """No reason is left behind when a case goes or gets another name."""
    assert KNOWN_FAILURES.keys() <= {case.id for case in CASES}


@pytest.mark.parametrize(
    ("repaired", "wrong"),
    [
        ("The goose and the gander walked home over the old bridge.", []),
        ("The goose and the g\u0430nder walked home over the old bridge.", ["g\u0430nder"]),
    ],
)
def test_a_flag_on_another_word_than_the_case_means_is_a_complaint(
    repaired: str, wrong: list[str]
) -> None:
    """A flag of a kind that the case asks for is right only where the case wants a repair."""
    text = "The g\u043e\u043ese and the g\u0430nder walked home over the old bridge."
    asked = Expected("look-alike", "g\u043e\u043ese", Level.LIKELY)
    case = Case("synthetic/tried/geese", text, flags=(asked,), repaired=repaired)
    assert [text[f.start : f.end] for f in unasked(case)] == wrong
    assert bool(list(complaints(case))) is bool(wrong)
