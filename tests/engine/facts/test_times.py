"""Times: dates, years, weekdays, relative days; shown, never resolved."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.engine.facts.ledgers import told
from tests.engine.facts.marked_texts import bare, check_places, exam, one_passage

from tetrapla.engine.facts.numbers.times import find_times
from tetrapla.engine.facts.types import FactKind, State


def _times(text: str) -> list[str]:
    return [t.text for t in find_times(bare(text))["A"]]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("On Friday, and last week.", ["Friday", "last week"]),
        ("Three weeks ago, in 2012.", ["Three weeks ago", "2012"]),
        ("The 2012 elections cost 2000 people dear.", ["2012"]),
        ("More than 2000 geese and 1500 dogs.", []),
        ("They may march, said April Jones.", []),
        ("He left in March and came on May 3.", ["March", "May 3"]),
        ("Monday, Jan. 5, 2009, at 5 p.m.", ["Monday, Jan. 5, 2009", "5 p.m."]),
        ("The score was 242-190, for $2012.", []),
        ("The Sunday Herald wrote.", []),
        ("In the 1990s and the ’80s.", ["1990s", "’80s"]),
        ("On Super Tuesday and on Tuesday.", ["Tuesday"]),
        ("It is 10:30 on 2021-05-04.", ["10:30", "2021-05-04"]),
        ("He woke at five in the morning.", ["five in the morning"]),
        ("It was 4 in the morning, not ten at night.", ["4 in the morning"]),
        ("They met at ten at night and at six o’clock.", ["ten at night", "six o’clock"]),
        ("She feeds them at four every morning.", ["four every morning"]),
        ("She fed five in the morning and two more in the afternoon.", []),
        ("By three in the early hours of the morning it rained.", [
            "three in the early hours of the morning"
        ]),
        ("The vote came about 2:30 in the afternoon.", ["2:30 in the afternoon"]),
        ("The barn dates from 1884, the pier was built in 1790.", ["1884", "1790"]),
        ("It dates back to 1720 and opened in 1734.", ["1720", "1734"]),
        ("He served from 1861 to 1865 and between 1870 and 1880.", [
            "1861", "1865", "1870", "1880"
        ]),
        ("The index fell from 1884 points to 1720 points.", []),
        ("It rose to 1850 after 1700 calls and 1600 letters.", []),
        ("A crowd of between 1600 and 1700 geese came.", []),
    ],
)  # fmt: skip
def test_times_are_told_from_numbers_and_names(text: str, times: list[str]) -> None:
    """Months and years that may be words, names or counts are times only where it is plain."""
    assert _times(text) == times


def test_the_exam_is_passed() -> None:
    """Of at least thirty times in sentences of news, all spans are right."""
    lines = exam("exam_times.txt")
    found = find_times(bare("\n\n".join(t for t, _ in lines)))["A"]
    got = {(t.place.passage, t.place.start, t.place.end) for t in found}
    truth = {(f"A{k}", a, b) for k, (_, marks) in enumerate(lines, 1) for a, b, _ in marks}
    assert len(truth) >= 30
    assert len(got & truth) / len(got) >= 0.97
    assert len(got & truth) / len(truth) >= 0.97


def test_times_are_never_called_different() -> None:
    """A day without a date may be the other version's day: it is told as written."""
    rows = told("The geese left on Friday, last week.", "The geese left on Saturday, in May.")
    assert State.ONLY in {r.state for r in rows.of(FactKind.TIME)} <= {State.ONLY, State.SAME}
    assert not any(row.pairs for row in rows.of(FactKind.TIME))


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "in",
                "May",
                "5",
                ",",
                "2012",
                "ago",
                "two",
                "years",
                "last",
                "week",
                "Fri.",
                "Jan.",
                "-",
                "’",
                "90s",
                "a.m.",
                "of",
            ]
        ),
        max_size=20,
    ).map(" ".join)
    | st.text(max_size=60)
)
def test_any_text_gives_times_in_order(text: str) -> None:
    """Spans are exact, in order, and none overlaps another, whatever the text."""
    plain = one_passage(text)
    check_places(plain, find_times(bare(plain))["A"])


def _rows(*texts: str) -> list[dict[str, list[str]]]:
    """The times of each version, row by row; those of the opening that all have are left out."""
    found = told(*texts)
    rows = [
        {s: [found.facts[i].text for i in ids] for s, ids in row.cells.items()}
        for row in found.of(FactKind.TIME)
    ]
    return [row for row in rows if ["Monday"] not in row.values()]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Wednesday", "Wednesday night"),
        ("Feb. 15", "February 15th"),
        ("Jan. 25", "Jan 25"),
        ("Sept. 3", "September 3, 2012"),
        ("July 4", "Tuesday, July 4"),
        ("4 July 2011", "July 4, 2011"),
        ("tomorrow", "tomorrow morning"),
        ("Jan. 2012", "January 2012"),
    ],
)
def test_a_day_has_one_row_however_it_is_written(one: str, other: str) -> None:
    """With a part of the day, a weekday, a year or without; each version as it writes it."""
    texts = (f"The geese left on {one} from the pier.", f"An otter came on {other} to swim.")
    assert _rows(*texts) == [{"A": [one], "B": [other]}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jan. 25", "Jan. 25-27"),
        ("Jan. 25, 2012", "Jan. 25, 2013"),
        ("10 a.m.", "10 p.m."),
        ("Wednesday", "last Wednesday"),
        ("July 4", "July"),
        ("Friday", "Saturday"),
    ],
)
def test_two_days_have_rows_of_their_own(one: str, other: str) -> None:
    """Days, years, spans and points in time that are not plainly one."""
    assert len(_rows(f"The geese left on {one} again.", f"An otter came on {other} again.")) == 2
