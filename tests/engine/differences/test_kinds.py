"""What sort of thing differs between two cells of a row."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tetrapla.engine.differences import kinds_of, same_wording
from tetrapla.engine.differences.types import Cell, Compared, Difference, Kind, Repair, Span

NUMBER, NEGATION, NAME, WORDING = Kind.NUMBER, Kind.NEGATION, Kind.NAME, Kind.WORDING
SPELLING, CASE, PUNCTUATION, QUOTES = Kind.SPELLING, Kind.CASE, Kind.PUNCTUATION, Kind.QUOTES


def between(left: str, right: str) -> Compared:
    return kinds_of({"A": [left], "B": [right]}).between("A", "B")


def told(left: str, right: str) -> list[tuple[str, str, str]]:
    """The differences with the words they stand in."""

    def words(text: str, spans: tuple[Span, ...]) -> str:
        return " … ".join(text[span.start : span.end] for span in spans)

    return [
        (d.kind.value, words(left, d.left), words(right, d.right))
        for d in between(left, right).differences
    ]


NO_DIFFERENCE_OF_NUMBER = [
    ("The goose lost a third of its weight.", "The goose lost 1/3 of its weight."),
    ("One third of the eggs hatched.", "⅓ of the eggs hatched."),
    ("Seven geese slept there.", "7 geese slept there."),
    ("The mill has twenty-three steps.", "The mill has 23 steps."),
    ("It cost two hundred and fifty pounds.", "It cost £250."),
    ("It cost $1.5 million.", "It cost 1.5 million dollars."),
    ("It cost 12,500 crowns.", "It cost 12500 crowns."),
    ("Half of them left.", "50% of them left."),
    ("It rose by 5 per cent.", "It rose by five percent."),
    ("The dog weighed 5kg.", "The dog weighed five kilograms."),
    ("Half a dozen cats came.", "Six cats came."),
    ("The three-year-old dog barked.", "The 3-year-old dog barked."),
    ("She waited two and a half hours.", "She waited 2.5 hours."),
    ("In 1984 the light went out.", "In nineteen eighty-four the light went out."),
    ("On the twenty-first day it rained.", "On the 21st day it rained."),
    ("In 1990 the ferry sank.", "The ferry sank in 1990."),
    ("3 cats and 4 dogs were fed.", "4 dogs and 3 cats were fed."),
    ("One of the cats slept.", "A cat slept, one of them."),
    ("Der Hund fraß dreiundzwanzig Würste.", "Der Hund fraß 23 Würste."),
    ("Die Gans wog ein Drittel der Kiste.", "Die Gans wog 1/3 der Kiste."),
    ("Das kostet in der Stadt 1.234,50 Euro.", "Das kostet in der Stadt 1234,5 €."),
    ("Les quatre-vingt-dix oies du phare dorment.", "Les 90 oies du phare dorment."),
    ("El faro de la isla tiene treinta y tres gansos.", "El faro de la isla tiene 33 gansos."),
    ("В доме было двадцать три кошки.", "В доме было 23 кошки."),
    ("二十三只鹅睡着了。", "23只鹅睡着了。"),
    ("它瘦了三分之一。", "它瘦了1/3。"),
]

NUMBERS = [
    ("Three geese slept in the old mill.", "Four geese slept in the old mill."),
    ("The score was 3 to 4.", "The score was 4 to 3."),
    ("3 cats and 4 dogs were fed.", "4 cats and 3 dogs were fed."),
    ("A third of the eggs hatched.", "A quarter of the eggs hatched."),
    ("It cost £40.", "It cost $40."),
    ("It weighed 5 kg.", "It weighed 5 pounds."),
    ("She came after 3 days.", "She came after 3 weeks."),
    ("It rose by 5%.", "It rose by 5."),
    ("At 10:30 the bell rang.", "At 10:40 the bell rang."),
    ("The boat B52 sank.", "The boat B53 sank."),
    ("It cost 1,234 crowns.", "It cost 1.234 crowns."),
    ("More than 50 geese came.", "More than geese came."),
    ("One cat was fed.", "Two cats were fed."),
    ("The second boat sank.", "The third boat sank."),
    ("The bell rang twice.", "The bell rang thrice."),
    ("It was -5 outside.", "It was 5 outside."),
    ("Die Gans hat drei Eier.", "Die Gans hat vier Eier."),
    ("Les deux oies dorment.", "Les trois oies dorment."),
    ("El faro tiene dos gansos.", "El faro tiene tres gansos."),
    ("В доме было две кошки.", "В доме было три кошки."),
    ("三只鹅睡着了。", "四只鹅睡着了。"),
]

NEGATIONS = [
    ("The keeper did not open the door.", "The keeper did open the door."),
    ("The keeper didn't wait.", "The keeper did wait."),
    ("She could see the light.", "She couldn’t see the light."),
    ("She cannot swim.", "She can swim."),
    ("The dog never barked.", "The dog barked."),
    ("No geese came to the mill.", "Geese came to the mill."),
    ("She left without her dog.", "She left with her dog."),
    ("Nobody slept.", "Everybody slept."),
    ("He knew that the cat did not come.", "He did not know that the cat did come."),
    ("Der Hund schläft nicht.", "Der Hund schläft."),
    ("Das ist kein Hund.", "Das ist ein Hund."),
    ("Le chien ne dort pas.", "Le chien dort."),
    ("La chienne n'est pas dans la cour.", "La chienne est dans la cour."),
    ("El perro no duerme.", "El perro duerme."),
    ("La gata salió sin el perro.", "La gata salió con el perro."),
    ("Собака не спит.", "Собака спит."),
    ("Без собаки он ушёл.", "С собакой он ушёл."),
    ("这只狗不睡觉。", "这只狗睡觉。"),
    ("鹅没来。", "鹅来了。"),
]

NO_NEGATION = [
    ("The keeper denied it.", "The keeper told it."),
    ("The keeper didn't open it.", "The keeper did not open it."),
    ("She can't swim.", "She cannot swim."),
    ("The keeper never opened it.", "The keeper did not open it."),
    ("She did not have any fish.", "She had no fish."),
    ("She never had slept there.", "She had never slept there."),
    ("It is in box No. 5 there.", "It is in box 5 there."),
    ("It was a sin of the keeper.", "It was a slip of the keeper."),
    ("Le chien ne dort pas.", "Le chien ne dort jamais."),
    ("不过它睡着了。", "但是它睡着了。"),
]

ONLY = [
    (NAME, "Old Ms Rackovan keeps geese.", "Old Ms Rachovan keeps geese."),
    (NAME, "They gave the dog to Anna that day.", "They gave the dog to Petra that day."),
    (SPELLING, "The colour of the sea was grey.", "The color of the sea was gray."),
    (SPELLING, "The centre was organised well.", "The center was organized well."),
    (SPELLING, "They had to plough the field.", "They had to plow the field."),
    (SPELLING, "The keeper slept.", "The kepeer slept."),
    (SPELLING, "A well-fed goose.", "A well fed goose."),
    (SPELLING, "Someone came.", "Some one came."),
    (SPELLING, "The geese didn't come.", "The geese did not come."),
    (SPELLING, "Die Straße war leer.", "Die Strasse war leer."),
    (SPELLING, "La cigüeña del faro duerme.", "La cigueña del faro duerme."),
    (CASE, "The old Mill stood there.", "The old mill stood there."),
    (CASE, "DON'T sleep.", "Don't sleep."),
    (PUNCTUATION, "The bell rang!", "The bell rang."),
    (PUNCTUATION, "The bell rang", "The bell rang."),
    (PUNCTUATION, "The cat, the dog and I.", "The cat the dog and I."),
    (PUNCTUATION, "So – it rang.", "So — it rang."),
    (PUNCTUATION, "鹅睡了，狗没睡。", "鹅睡了。狗没睡。"),
    (QUOTES, "“Come,” she said.", '"Come," she said.'),
    (QUOTES, "„Komm“, sagte sie.", "»Komm«, sagte sie."),
    (QUOTES, "It’s late.", "It's late."),
    (WORDING, "The cat slept in the barn.", "The cat slept in the house."),
    (WORDING, "The cat slept.", "The big cat slept."),
    (WORDING, "On Monday the cat slept.", "that cat slept On Monday the."),
    (WORDING, "The house burned.", "The mouse burned."),
    (WORDING, "Die Katze schläft im Haus.", "Die Katze schläft im Stall."),
    (WORDING, "Кошка спит в доме.", "Кошка спит в лодке."),
    (WORDING, "猫睡在屋里。", "猫睡在船里。"),
]


@pytest.mark.parametrize(("left", "right"), NO_DIFFERENCE_OF_NUMBER)
def test_one_number_in_two_forms_is_no_difference_of_number(left: str, right: str) -> None:
    """In digits or words, as a fraction or a share, with its unit short or long, or moved."""
    assert NUMBER not in between(left, right).kinds


@pytest.mark.parametrize(("left", "right"), NUMBERS)
def test_another_value_or_unit_is_a_difference_of_number(left: str, right: str) -> None:
    """However alike the texts are."""
    assert NUMBER in between(left, right).kinds


@pytest.mark.parametrize(("left", "right"), NEGATIONS)
def test_what_one_denies_and_the_other_does_not_is_a_negation(left: str, right: str) -> None:
    """Whatever word denies it, in any of the languages."""
    assert NEGATION in between(left, right).kinds


@pytest.mark.parametrize(("left", "right"), NO_NEGATION)
def test_what_both_deny_or_none_is_no_negation(left: str, right: str) -> None:
    """Denying in other words, and words that only look like it."""
    assert NEGATION not in between(left, right).kinds


@pytest.mark.parametrize(("kind", "left", "right"), ONLY)
def test_a_difference_of_one_kind_is_only_that(kind: Kind, left: str, right: str) -> None:
    """Names, spelling, case, punctuation, quotes, wording."""
    assert between(left, right).kinds == (kind,)


def test_differences_name_the_words_they_stand_in() -> None:
    """Number against number, name against name, and a word left out against nothing."""
    assert told(
        "The 3 geese of Ms Rackovan did not sleep.", "The four geese of Ms Rachovan did sleep."
    ) == [("number", "3", "four"), ("name", "Rackovan", "Rachovan"), ("negation", "not", "")]


def test_names_at_the_beginning_of_a_sentence_and_titles_are_not_guessed() -> None:
    """A capital there tells nothing: such words are spelled or worded otherwise."""
    assert between("Puppies slept there.", "Puppets slept there.").kinds == (SPELLING,)
    assert NAME not in between("The Long Winter Ends Now", "The Long Summer Ends Now").kinds


LONG = (
    "When the keeper of the lighthouse came down the stairs that morning, the geese had already "
    "eaten the bread of the whole week, and the dog lay in front of the stove as if it had seen "
    "everything and wanted to tell her about it, but she had to look after the lamp first."
)


@pytest.mark.parametrize("at", range(0, len(LONG.split()), 7))
@pytest.mark.parametrize(("kind", "word"), [(NUMBER, "12"), (NEGATION, "not")])
def test_one_number_or_negation_more_is_told_in_any_place(kind: Kind, word: str, at: int) -> None:
    """In a passage that is alike but for that word, 99 % or not."""
    words = LONG.split()
    more = " ".join([*words[:at], word, *words[at:]])
    found = between(LONG, more)
    assert kind in found.kinds
    assert found.common > 0.97


def test_texts_with_little_in_common_are_told_as_a_whole() -> None:
    """One difference of wording, and the numbers and negations that only one of them has."""
    left = "By noon 12 fishermen stood at the pier and waited for the lamp to be lit again."
    right = "Nobody slept: a dozen people, and later 40 more, gathered where boats are moored."
    found = between(left, right)
    assert found.reworded
    assert [d.kind for d in found.differences].count(WORDING) == 1
    assert ("number", "", "40") in told(left, right)
    assert not between(LONG, LONG.replace("geese", "dogs")).reworded


def test_a_difference_that_vanishes_by_repair_is_only_garbling() -> None:
    """And none at all where both files are damaged in the same way."""
    fine = Cell(("The kitten slept.",))
    damaged = Cell(("The kitten slept.",), ((Repair(4, 10, "kittеn"),),))
    row = kinds_of({"A": fine, "B": damaged, "C": damaged})
    assert row.between("A", "B").differences == (
        Difference(Kind.GARBLING, (Span(0, 4, 10),), (Span(0, 4, 10),)),
    )
    assert row.between("B", "C").differences == ()
    assert row.kinds == (Kind.GARBLING,)


def test_boilerplate_inside_a_passage_is_its_own_kind() -> None:
    """Its words and numbers are no differences of the story."""
    text = "The kitten slept. Share this 3 times!"
    plain = Cell(("The kitten slept.",))
    shared = Cell((text,), asides=(((18, len(text)),),))
    row = kinds_of({"A": plain, "B": shared})
    aside = (Span(0, 18, len(text)),)
    assert row.between("A", "B").differences == (Difference(Kind.BOILERPLATE, (), aside),)


def test_spans_tell_the_passage_of_a_split_cell() -> None:
    """A paragraph in one piece against the same in two."""
    row = kinds_of(
        {"A": ["The cat slept. Two dogs ran."], "B": ["The cat slept.", "Six dogs ran."]}
    )
    assert row.between("A", "B").differences == (
        Difference(NUMBER, (Span(0, 15, 18),), (Span(1, 0, 3),)),
    )


def test_the_kinds_of_a_row_are_those_of_all_its_pairs() -> None:
    """In one order, and against a base only those the base has with others."""
    row = kinds_of({"A": ["Two cats slept."], "B": ["Two cats slept!"], "C": ["Six cats slept!"]})
    assert row.kinds == (NUMBER, PUNCTUATION)
    assert {s: c.kinds for s, c in row.against("B").items()} == {
        "A": (PUNCTUATION,),
        "C": (NUMBER,),
    }


MIXED = (
    "the geese slept not never no Anna Petra colour color seven 7 12 a third 1/3 of “well” - , . ! "
    "’s did didn't cannot 5kg 5 kg one some и не кошка 猫 三 不 ne pas n'est e\u0301 é ß ss"
)
COUNTED = "the of geese slept 7 12 1999 3.5 1,250 10:30 B52 5kg £40 1/3 95% and"
PLAIN = "the geese had slept there and Anna was late"


@pytest.mark.parametrize("sign", ["7", "七", "1/", "million ", "1 "])
def test_numbers_without_end_are_compared_as_they_are_written(sign: str) -> None:
    """Texts made to break the reading of numbers."""
    assert NUMBER in between(sign * 5000 + "2", sign * 5000 + "3").kinds


WORDS = st.sampled_from(MIXED.split())
SENTENCES = st.lists(WORDS, max_size=14).map(" ".join)
TEXTS = SENTENCES | st.text(max_size=30)


def turned(compared: Compared) -> list[Difference]:
    return sorted(d._replace(left=d.right, right=d.left) for d in compared.differences)


@given(TEXTS, TEXTS)
def test_left_and_right_are_told_alike(left: str, right: str) -> None:
    """Exchanging the cells exchanges the spans and nothing else."""
    assert sorted(between(left, right).differences) == turned(between(right, left))


@given(TEXTS, TEXTS)
def test_cells_differ_in_some_kind_exactly_if_their_wording_does(left: str, right: str) -> None:
    """No difference is passed over, and none made up."""
    assert bool(between(left, right).differences) == (not same_wording([left, right]))


@given(st.lists(TEXTS, max_size=3), st.lists(TEXTS, max_size=3))
def test_spans_lie_in_their_passages(left: list[str], right: list[str]) -> None:
    """Every span holds something, and every difference has one."""
    cells = {"A": left, "B": right}
    for difference in kinds_of(cells).between("A", "B").differences:
        assert difference.left or difference.right
        for texts, spans in ((left, difference.left), (right, difference.right)):
            assert all(0 <= s.start < s.end <= len(texts[s.passage]) for s in spans)
            assert list(spans) == sorted(spans)


@given(TEXTS)
def test_a_cell_does_not_differ_from_itself(text: str) -> None:
    assert between(text, text) == Compared((), 1.0)


@given(TEXTS, TEXTS)
def test_the_same_cells_give_the_same_answer(left: str, right: str) -> None:
    assert between(left, right) == between(left, right)


NUMBERED = st.lists(st.sampled_from(COUNTED.split()), min_size=1, max_size=20)


@given(NUMBERED, st.data())
def test_every_changed_digit_is_a_difference_of_number(
    words: list[str], data: st.DataObject
) -> None:
    """In whatever number it stands, and whatever numbers stand around it."""
    text = " ".join(words)
    places = [k for k, c in enumerate(text) if c.isdecimal()]
    assume(places)
    at = data.draw(st.sampled_from(places))
    digit = data.draw(st.sampled_from([d for d in "123456789" if d != text[at]]))
    changed = text[:at] + digit + text[at + 1 :]
    assert NUMBER in between(text, changed).kinds


@given(
    st.lists(
        st.sampled_from(["the", "geese", "had", "slept", "there", "and", "Anna", "was", "late"])
    ),
    st.data(),
)
def test_every_negation_put_in_is_told(words: list[str], data: st.DataObject) -> None:
    """At any place of any sentence."""
    at = data.draw(st.integers(0, len(words)))
    word = data.draw(st.sampled_from(["not", "never", "no", "without", "nobody"]))
    denied = " ".join([*words[:at], word, *words[at:]])
    assert NEGATION in between(" ".join(words), denied).kinds
