"""Tests of finding what stands between quotation marks."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.engine.facts.costs import grows_as_it_may

from tetrapla.engine.facts.quotations.marks import in_order
from tetrapla.engine.facts.quotations.single_marks import marked

MARKS = "\"“”„‟«»‹›‘’‚‛'`,「」『』＂〝〞"
TEXTS = st.text(st.sampled_from(MARKS + "abS .!?\n5s[(—\xa0"), max_size=60)


def inside(text: str) -> list[str]:
    """What stands between the marks of a text, in order."""
    return [text[m.start : m.end] for m, _ in in_order(marked(text))]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("“We bite,” said the goose.", ["We bite,"]),
        ('"We bite," said the goose. "Often."', ["We bite,", "Often."]),
        ("„Wir beißen“, sagte die Gans.", ["Wir beißen"]),
        ("„Gryziemy” powiedziała gęś.", ["Gryziemy"]),
        ("„Gans“-Steuer und „Enten“-Teich", ["Gans", "Enten"]),
        ("« Nous mordons », dit l’oie.", ["Nous mordons"]),
        ("«\xa0Nous mordons\xa0», dit l’oie.", ["Nous mordons"]),
        ("»Wir beißen«, sagte die Gans. »Oft.«", ["Wir beißen", "Oft."]),
        ("»Vi biter» sa gåsen.", ["Vi biter"]),
        ("”Vi biter” sa gåsen.", ["Vi biter"]),
        ("‹Wir beißen› sagt sie, ›oft‹ sogar.", ["Wir beißen", "oft"]),
        ("‚Wir beißen‘, sagte die Gans.", ["Wir beißen"]),
        ("鵝說「我們咬『人』」。", ["我們咬『人』", "人"]),
        ("``We bite,'' said the goose.", ["We bite,"]),
        (",,Wir beissen'' sagte sie.", ["Wir beissen"]),
        ('""We bite,"" said the goose.', ["We bite,"]),
        ("““We bite,”” said the goose.", ["We bite,"]),
        ("＂We bite,＂ said the goose.", ["We bite,"]),
        ("‘We bite,’ said the goose.", ["We bite,"]),
        ("'We bite,' said the goose.", ["We bite,"]),
        ("“We bite,“ said the goose.", ["We bite,"]),
    ],
)
def test_marks_of_all_styles_are_read(text: str, told: list[str]) -> None:
    """Curly, straight, low, pointed, cornered, doubled and single marks enclose quotations."""
    assert inside(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('“We bite," said the goose. "No, ” she said.', ["We bite,", "No,"]),
        (
            "“He is a ‘good role model’ for the dogs’ keeper,” she said.",
            ["He is a ‘good role model’ for the dogs’ keeper,", "good role model"],
        ),
        ("\"I heard 'no' twice,\" he said.", ["I heard 'no' twice,", "no"]),
        ("‘I told him “sit” and left,’ she said.", ["I told him “sit” and left,", "sit"]),
        ("“She told me “no” and left,” he said.", ["She told me “no” and left,", "no"]),
        ('“He said "no" to me,” she said.', ['He said "no" to me,', "no"]),
        ("\"The pond is 'ours,'\" he said.", ["The pond is 'ours,'", "ours,"]),
        ("“The pond is ‘ours,’” he said.", ["The pond is ‘ours,’", "ours,"]),
        ('"They ask a "low" price," he said.', ['They ask a "low" price,', "low"]),
        ('"The "no" and the "yes" camp," he said.', ['The "no" and the "yes" camp,', "no", "yes"]),
        (
            '"We left, he said. "It was late," he said. "Oh."',
            ["We left, he said.", "It was late,", "Oh."],
        ),
        ('"We bite ". She left.', ["We bite"]),
        ("« Il a dit “non” », dit-elle.", ["Il a dit “non”", "non"]),
    ],
)
def test_marks_are_mixed_and_nested(text: str, told: list[str]) -> None:
    """Any double mark closes any other, and another kind of mark inside is a nested quotation."""
    assert inside(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The dogs’ keeper couldn’t find the geese’s food.", []),
        ("Rock ’n’ roll in the ’90s, ’tis said, was the swans' own.", []),
        ("Get 'em, said the goose in the '80s. It's the geese's.", []),
        ("'Twas the geese' night, and the dogs' too.", []),
        ("'Go,' said the dogs' keeper in the '90s. 'Don't!'", ["Go,", "Don't!"]),
        ("‘The dogs’ barking saved me,’ he said.", ["The dogs’ barking saved me,"]),
        ('A 12" plank and a 6\'2" keeper stood there.', []),
        ('"The plank is 12" wide," he said.', ['The plank is 12" wide,']),
        ('"He is 6\'2" tall," she said.', ["He is 6'2\" tall,"]),
        ('The "class of 82" said "no" to it.', ["class of 82", "no"]),
    ],
)
def test_apostrophes_and_inches_are_no_marks(text: str, told: list[str]) -> None:
    """Genitives, clipped words, decades and inches neither open nor close a quotation."""
    assert inside(text) == told


def test_a_second_opening_mark_ends_a_quotation_that_was_not_closed() -> None:
    """Where a mark is missing, the quotation does not swallow the next one."""
    first, second = (m for m, _ in in_order(marked("“They left. “They came back,” she said.")))
    assert (first.closed, second.closed) == (False, True)
    assert inside("“They left. “They came back,” she said.") == ["They left.", "They came back,"]


def test_what_is_open_at_the_end_is_told_as_not_closed() -> None:
    """A quotation without a closing mark reaches to the end of its text and says so."""
    ((mark, parent),) = in_order(marked("He wrote: “We stay.  "))
    assert (mark.closed, parent) == (False, -1)
    assert inside("He wrote: “We stay.  ") == ["We stay."]


def test_a_closing_mark_alone_is_passed_over() -> None:
    """A closing mark that closes nothing opens nothing either."""
    assert inside("We bite,” said the goose. It left.") == []


def test_empty_marks_enclose_nothing() -> None:
    """Marks with nothing but white space between them are no quotation."""
    assert inside("“ ” and «» and ‘ ’") == []


@given(TEXTS)
def test_spans_are_exact_and_never_cross(text: str) -> None:
    """Every span lies inside its marks and its text, and two spans are nested or apart."""
    found = [m for m, _ in in_order(marked(text))]
    for one in found:
        assert 0 <= one.outer < one.start < one.end <= one.behind <= len(text)
        assert text[one.start : one.end].strip() == text[one.start : one.end]
        assert text[one.outer :].startswith(one.mark)
        assert one.closed == (one.behind > one.end)
    for k, one in enumerate(found):
        for other in found[k + 1 :]:
            apart = other.outer >= one.behind
            assert apart or (one.start <= other.outer and other.behind <= one.end)


@given(TEXTS)
def test_the_stretch_around_one_is_the_innermost(text: str) -> None:
    """The parent of a nested quotation encloses it, and no smaller one does."""
    ordered = list(in_order(marked(text)))
    for one, parent in ordered:
        around = [m for m, _ in ordered if m.start <= one.outer and one.behind <= m.end]
        if parent < 0:
            assert not around
        else:
            assert ordered[parent][0] == min(around, key=lambda m: m.behind - m.outer)


@pytest.mark.parametrize(
    "bait", ['"', '" ', "“", "“a ", "«a ", " 'a", "‚a ", "‘a’ ", "''a ", "「“a"]
)
def test_texts_of_nothing_but_marks_take_no_long(bait: str) -> None:
    """Four times the marks take about four times the time, not sixteen times."""

    def work(times: int) -> Callable[[], object]:
        text = bait * times
        return lambda: marked(text)

    assert grows_as_it_may(work, 5_000, 8)
