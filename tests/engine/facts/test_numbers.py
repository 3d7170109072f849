"""Numbers: where they stand, what they are worth, what they count."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.engine.facts.costs import grows_as_it_may
from tests.engine.facts.marked_texts import bare, check_places, exam, examined, one_passage

from tetrapla.engine.facts.numbers.finding import find_numbers
from tetrapla.engine.facts.types import Number, Place


def _told(text: str) -> list[Number]:
    return [n for n in find_numbers(bare(text))["A"] if not n.soft]


def _values(text: str) -> list[str]:
    return [n.value for n in _told(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("There were a hundred and five geese.", "105"),
        ("It took 5.7 billion grains.", "5700000000"),
        ("She bought two dozen eggs.", "24"),
        ("She bought half a dozen eggs.", "6"),
        ("It grew by 2½ inches.", "2.5"),
        ("It grew by 2 1/2 inches.", "2.5"),
        ("He won by 5,000 votes.", "5000"),
        ("He won 242–190.", "242-190"),
        ("He won, 242 to 190.", "242-190"),
        ("It was his 3rd goose.", "3rd"),
        ("Der Turm kostete $5.", "5"),
        ("Nearly two-in-three keepers agreed.", "2 in 3"),
        ("It is 1/3 full.", "1/3"),
        ("It grew by 10%–50% a year.", "10-50 %"),
        ("It has 3x the votes.", "3"),
        ("She saw 9 out of 10 towns.", "9 in 10"),
        ("One-third of it is gone.", "1/3"),
        ("They cut 0.5 percent.", "0.5 %"),
        ("They cut half of it.", "1/2"),
        ("They cut it by a quarter.", "1/4"),
        ("She has twenty-first place.", "21st"),
        ("It fell to −5 degrees.", "−5"),
        ("It fell to -5 degrees.", "−5"),
        ("It fell to minus five degrees.", "−5"),
        ("It was cold (-5°C) at the pond.", "−5"),
        ("The board made -$5 million.", "−5000000"),
        ("It grew −2.5% a year.", "−2.5 %"),
        ("𝟕 geese came.", "7"),
    ],
)
def test_a_number_has_one_value_however_it_is_written(text: str, value: str) -> None:
    """Digits, words, fractions, scores and places in an order are read in one form."""
    assert _values(text) == [value]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("He won 242-190.", ["242-190"]),
        ("It was 5 to 7 degrees.", ["5-7"]),
        ("He wrote 5 -3 on the gate.", ["5"]),
        ("All minus 5 keepers came.", ["5"]),
        ("The gate - 5 geese behind it - shut.", ["5"]),
        ("The gate -5 geese behind it- shut.", []),
        ("We saw:\n-5 geese", []),
    ],
)
def test_a_dash_is_no_minus_sign(text: str, values: list[str]) -> None:
    """What stands between numbers or words, or begins an item of a list, takes nothing away."""
    assert _values(text) == values


@pytest.mark.parametrize(
    "text",
    [
        "No one came, and someone left.",
        "They fed one another.",
        "A third man came in the second quarter.",
        "He came once, they both slept, and one of them twice.",
        "She was born in 2012, on May 3, at 5:30 p.m.",
        "He lives on Fifth Avenue and plays in the Big Ten.",
        "Call 555-123-4567 or 555-1234.",
        "A B-52, a G20, COVID-19 and Route 66.",
        "The first half was dull, the other half of the match was not.",
        "See #100 and @keeper9 and example.org/5.",
        "It is open 24/7.",
        "In the 1990s and on 9/11.",
        "The 14th Amendment and the 9th U.S. Circuit held.",
        "She is in her 60s, of the class of ’16.",
        "3. Feed the geese",
        "The Gang of Six met.",
        "He rises at five in the morning and sleeps at 10 at night.",
        "At six o’clock, or by four every morning, she feeds them.",
        "The barn dates from 1884; the pier was built between 1861 and 1865.",
    ],
)
def test_what_no_one_counts_by_is_no_number(text: str) -> None:
    """Pronouns, places in an order in words, times, names and addresses are left out or soft."""
    assert _values(text) == []


def test_a_number_in_a_title_counts_nothing() -> None:
    """What stands in the title of a song is no number; what stands beside it is one."""
    text = "She sang “Seven of Eleven” to nine geese."
    title = Place("A1", text.index("Seven"), text.index("”"))
    assert [n.value for n in find_numbers(bare(text), [title])["A"]] == ["9"]


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("The queue was longer than 40 minutes.", "longer than"),
        ("He came within five years.", "within"),
        ("The remaining six left.", "the remaining"),
        ("The other six left.", "the other"),
        ("It was about eight years of signing letters.", ""),
        ("It was never about eight weeks of rain.", ""),
        ("It was about eight miles.", "about"),
        ("The fine was about $8.", "about"),
        ("There were about 20 pounds of rice.", "about"),
        ("She was there for about eight years of her life.", "about"),
        ("They were 65 and older.", "and older"),
        ("They saw 65 or more.", "or more"),
        ("An estimated 300 geese came.", "estimated"),
        ("They saw an estimated 300 geese.", "estimated"),
        ("It was heard as far as 4 miles away.", "as far as"),
    ],
)
def test_a_qualifier_is_what_is_said_of_the_number(text: str, qualifier: str) -> None:
    """Longer than, within, about; not where *about* says what something is concerned with."""
    assert [n.qualifier for n in _told(text)] == [qualifier]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Two of the three dogs slept.", "dogs"),
        ("They have a 13 seat advantage.", "seat"),
        ("They met two influential senators.", "senators"),
        ("She was a third of the size of the other pups.", "size"),
        ("She was 1/3 of the normal weight.", "weight"),
        ("An 8-year-old girl won.", "year-old"),
        ("There were five or six goats.", "goats"),
        ("It was a litter of seven.", "litter"),
        ("Three died.", ""),
        ("They earned $141 million last year.", ""),
        ("They saw three this week.", ""),
        ("They saw 40-some geese.", "geese"),
        ("He met 14 Republicans.", "Republicans"),
        ("He met 14 Democratic senators.", "senators"),
        ("Their 4,000 or so residents left.", "residents"),
        ("They gave $200 worth of hay.", "hay"),
        ("Three people’s boats sank.", "people"),
        ("A $1.2 trillion spending bill passed.", "bill"),
        ("The $3 billion dam project faces opposition.", "project"),
        ("They spent $30 million helping geese.", ""),
        ("Then 44 percent oppose it.", ""),
        ("A 32 percent cut came.", "cut"),
        ("Some 60 support it.", ""),
        ("A four-wheeled cart and a rabies shot.", ""),
        ("It needs 4 emergency rabies shots.", "shots"),
        ("12\tMedicaid focus", ""),
    ],
)
def test_the_noun_is_what_is_counted(text: str, noun: str) -> None:
    """Adjectives, articles and other numbers are skipped; verbs end the search."""
    assert _told(text)[0].noun == noun


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("They lost more than $250,000.", "more than"),
        ("At least 53 geese drowned.", "at least"),
        ("About a third of them left.", "about"),
        ("Nearly half of them left.", "nearly"),
        ("Up to 70 percent left.", "up to"),
        ("All 2,000 keepers left.", "all"),
        ("All of the 12 keepers left.", "all"),
        ("She was only 1/3 of the weight.", "only"),
        ("Some 40 or more left.", "some or more"),
        ("It was a book about two dogs.", ""),
        ("Two dogs left.", ""),
        ("Officials said about 200 geese left.", "about"),
        ("What she said about two geese.", ""),
        ("Over ten years it rose.", ""),
        ("She has waited for over ten years.", "over"),
    ],
)
def test_the_qualifier_is_kept(text: str, qualifier: str) -> None:
    """What the writer says of a number stands with it, and no other word."""
    assert _told(text)[0].qualifier == qualifier


def test_boilerplate_tells_no_numbers() -> None:
    """A leaked style sheet has percentages that count nothing."""
    story = "The keeper fed two geese near the old lighthouse, and they slept until the morning."
    sheet = "img#goose-1::before{padding-top:112.65%; }img#goose-1{display:block;}"
    found = find_numbers(examined(f"{story}\n\n{sheet}\n", story))
    assert [n.text for n in found["A"]] == ["two"]


def test_the_exam_is_passed() -> None:
    """Of at least eighty numbers in sentences of news, spans, values and nouns are right."""
    lines = exam("exam_numbers.txt")
    found = [n for n in find_numbers(bare("\n\n".join(t for t, _ in lines)))["A"] if not n.soft]
    right = values = nouns = total = 0
    for number, (_, truth) in enumerate(lines, 1):
        own = {(n.place.start, n.place.end): n for n in found if n.place.passage == f"A{number}"}
        for start, end, (_, value, noun) in truth:
            total += 1
            if told := own.get((start, end)):
                right += 1
                values += told.value == value
                nouns += told.noun == noun
    assert total >= 80
    assert right / len(found) >= 0.98, "precision of spans"
    assert right / total >= 0.98, "recall of spans"
    assert values / total >= 0.98
    assert nouns / total >= 0.95


def test_the_exam_of_politics_is_passed() -> None:
    """Of numbers in sentences as those of a parliament's reporters, values and nouns are right."""
    lines = exam("exam_politics.txt")
    found = find_numbers(bare("\n\n".join(t for t, _ in lines)))["A"]
    got = {(n.place.passage, n.place.start, n.place.end): n for n in found if not n.soft}
    truth = {
        (f"A{k}", a, b): fields
        for k, (_, marks) in enumerate(lines, 1)
        for a, b, fields in marks
        if len(fields) > 1
    }
    assert len(truth) >= 75
    right = [n for k, n in got.items() if k in truth and truth[k][1] == n.value]
    assert len(right) / len(got) >= 0.98, "precision of values"
    assert len(right) / len(truth) >= 0.98, "recall of values"
    told = [n.noun == truth[k][2] for k, n in got.items() if k in truth and n.noun]
    assert sum(told) / len(told) >= 0.95, "nouns"


_WORDS = st.sampled_from(
    [
        "a",
        "an",
        "and",
        "the",
        "half",
        "third",
        "of",
        "one",
        "two",
        "hundred",
        "million",
        "dozen",
        "5",
        "1/3",
        "$",
        "%",
        ",",
        ".",
        "-",
        "–",
        "to",
        "in",
        "more",
        "than",
        "percent",
        "years",
        "ago",
        "2012",
        "May",
        "1,000",
        "½",
        "geese",
        "Ten",
        "\xa0",
        "İ",
        "5:30",
        "decade",
    ]
)


@settings(max_examples=40, deadline=None)
@given(st.lists(_WORDS, max_size=25).map(" ".join) | st.text(max_size=60))
def test_any_text_gives_numbers_in_order(text: str) -> None:
    """Spans are exact, in order, and none overlaps another, whatever the text."""
    told = one_passage(text)
    found = find_numbers(bare(told))["A"]
    check_places(told, found)
    assert all(number.value for number in found)


@pytest.mark.parametrize(
    "bait", ["one ", "1-", "half a ", "three-", '"', "a, a, a", "hundred and "]
)
def test_the_time_grows_with_the_text_alone(bait: str) -> None:
    """Four times as much of the worst text takes about four times as long."""

    def work(length: int) -> Callable[[], object]:
        story = bare(bait * (length // len(bait)))
        return lambda: find_numbers(story)

    # A chain of hyphens is read from each of its numbers on, quickly: eight times as long.
    assert grows_as_it_may(work, 3_000, 12)
