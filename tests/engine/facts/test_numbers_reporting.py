"""Numbers as reporters of a parliament write them: sums, votes, laws, what money goes to."""

from __future__ import annotations

import pytest
from tests.engine.facts.marked_texts import bare

from tetrapla.engine.facts.numbers.finding import find_numbers
from tetrapla.engine.facts.numbers.qualifiers import same_meaning
from tetrapla.engine.facts.numbers.rows import number_rows
from tetrapla.engine.facts.types import Number, State


def _told(text: str) -> list[Number]:
    return [n for n in find_numbers(bare(text))["A"] if not n.soft]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The $1.9T dam bill passed.", ["1900000000000"]),
        ("It has a half-dozen ferries.", ["6"]),
        ("It drew a quarter of a million geese.", ["250000"]),
        ("It was one-half of the harbour.", ["1/2"]),
        ("The gap is one-half of one percentage point.", ["0.5 pp"]),
        ("They lost a quarter of 1 percent and half a percent.", ["0.25 %", "0.5 %"]),
        ("The lead is 3 points, plus or minus 3.5 percentage points.", ["3", "3.5 pp"]),
        ("She took 1 ½ cups.", ["1.5"]),
        ("It is for 18- to 21-year-olds.", ["18-21"]),
        ("She sold a $20 T-shirt, a $5 B-side and a $3m-a-year port.", ["20", "5", "3000000"]),
        ("5 geese came (of Hull)(", ["5"]),
    ],
)
def test_more_ways_to_write_a_number(text: str, values: list[str]) -> None:
    """Trillions as a letter, halves with a hyphen, and what may be more or less."""
    assert [n.value for n in _told(text)] == values


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("The flock exceeded 300 geese.", "exceeded"),
        ("The flock topped 300 geese.", "topped"),
        ("The flock has surpassed 300 geese.", "surpassed"),
        ("The flock never exceeded 300 geese.", ""),
        ("The flock didn’t exceed 300 geese.", ""),
        ("The flock exceeded the 300 geese of May.", ""),
    ],
)
def test_what_is_passed_is_less(text: str, qualifier: str) -> None:
    """Verbs of passing a number say *more than* it, but for what is denied or known."""
    (number,) = _told(text)
    assert number.qualifier == qualifier
    assert not qualifier or same_meaning(qualifier) == "more than"


@pytest.mark.parametrize(
    "text",
    [
        "The keepers wait until Title 42 ends.",
        "They hold Section 8 vouchers.",
        "They sent H.R. 7 to the chamber.",
        "She saves in a 401(k) plan of a 501(c)(3) group.",
        "The 5G towers and the 4-H club.",
        "He lives at 1600 Otter Lane.",
        "Call (555) 224-2921.",
    ],
)
def test_a_number_that_names_a_thing_counts_nothing(text: str) -> None:
    """Laws, bills, streets and telephones have numbers that are names."""
    assert _told(text) == []


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The council passes $1.9 billion Marsh flood bill.", "bill"),
        ("They fought over a $15 an hour minimum wage.", "wage"),
        ("It adds $400 per week supplement checks.", "checks"),
        ("She took a $90,000-a-year job.", "job"),
        ("It holds $8.5 billion in federal flood aid for ports.", "aid"),
        ("The town sent $1,400 direct payments to keepers.", "payments"),
        ("It ran up a debt of more than $29 million.", "debt"),
        ("They raised $40 in January.", ""),
        ("He has a slight 53-38% advantage.", "advantage"),
        ("They found $480,000 in hidden cash.", "cash"),
        ("The 23-19 vote, in which two keepers changed sides, ended it.", "vote"),
        ("It was a 23-19 mostly party line vote.", "vote"),
        ("Some 20 million Swedes fed, geese counted.", "Swedes"),
        ("He met two United Kingdoms ministers.", "ministers"),
        ("It was their 25th wedding anniversary.", "anniversary"),
        ("A projected 1.8 million voting for Kern came.", ""),
        ("It asks for $4.5 billion in spending cuts.", "cuts"),
    ],
)
def test_what_money_and_votes_measure(text: str, noun: str) -> None:
    """The head of the words behind a sum, what is *in* or *of* it, and what a vote is called."""
    assert _told(text)[0].noun == noun


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("It is well over the 60 votes.", ""),
        ("It is below the 11,000 figure.", ""),
        ("They must fork over more than $5 million.", "more than"),
        ("He led by not quite 2 points.", "not quite"),
        ("It cost north of $3 million.", "north of"),
    ],
)
def test_a_number_that_something_is_held_against_has_no_qualifier(
    text: str, qualifier: str
) -> None:
    """What is more than *the* number says nothing of the number; a verb's *over* neither."""
    assert [n.qualifier for n in _told(text)] == [qualifier]


@pytest.mark.parametrize(
    ("one", "other", "state"),
    [
        (
            "In a 6-3 ruling the harbour won.",
            "In another 6-3 decision the harbour won.",
            State.SAME,
        ),
        ("The port paid fines of $42,000.", "The port paid penalties of $42,000.", State.SAME),
        ("Some 800 federal workers left.", "Some 800 employees of Hull left.", State.SAME),
        ("It got the 60 votes it needs.", "It needs a 60-vote majority.", State.SAME),
        ("It was $42,000 in damages.", "It was $42,000 in fees.", State.NOUN),
    ],
)
def test_one_thing_by_two_words_is_no_other_noun(one: str, other: str, state: State) -> None:
    """A ruling is a decision, and fines are penalties; fees are no damages."""
    numbers = {s: find_numbers(bare(t))["A"] for s, t in (("A", one), ("B", other))}
    texts = {"A": one, "B": other}
    told = {
        s: [
            Number(f"{s}.n{k}", n.place._replace(passage=s), n.text, n.value, n.unit, n.noun,
                   n.qualifier)
            for k, n in enumerate(own, 1)
        ]
        for s, own in numbers.items()
    }  # fmt: skip
    rows = number_rows(told, lambda _: 0, texts.__getitem__)
    assert [row.state for row in rows] == [state]
