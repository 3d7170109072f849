"""Look-alike letters: found by mixed scripts, read by likeness, confirmed by words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.model import Flag, Version
from tetrapla.engine.repair import Repaired, repair
from tetrapla.engine.repair.letters.supplement import ALIKE, SAME_SHAPE
from tetrapla.engine.repair.letters.table import READINGS
from tetrapla.engine.resources import DEFAULT_LEXICON

PLAIN = (
    "One morning nine hungry puppies ran under an old wooden bench in the garden. "
    "Nobody noticed until the rain began and a neighbour found them, shivering and unhappy. "
    "Now every one of them has found a new house, and no one runs under benches any more."
)
"""A text with many different words that hold an n or a u."""


def version(siglum: str, text: str) -> Version:
    return Version(siglum, siglum, f"{siglum}.txt", "utf-8", text)


def repaired(*texts: str) -> tuple[Repaired, ...]:
    return repair([version(s, t) for s, t in zip("ABCD", texts, strict=False)])


def english(text: str) -> Repaired:
    """A text repaired alone, with the list of English words at hand."""
    return repair([version("A", text)], lexicon=DEFAULT_LEXICON)[0]


def found(result: Repaired) -> list[Flag]:
    return [f for f in result.flags if f.kind == "look-alike"]


def test_letters_replaced_in_many_words_are_repaired_without_any_other_version() -> None:
    damaged = PLAIN.translate(str.maketrans("nu", "пυ"))
    (result,) = repaired(damaged)
    assert result.shadow.text == PLAIN
    assert all(flag.counts for flag in found(result))


@pytest.mark.parametrize(
    ("latin", "instead"),
    [("n", "п"), ("u", "и"), ("n", "и"), ("ktm", "ктм"), ("aeocp", "аеоср"), ("apv", "αρν")],
)
def test_the_words_of_other_versions_decide_between_readings(latin: str, instead: str) -> None:
    damaged = PLAIN.translate(str.maketrans(latin, instead))
    assert repaired(damaged, PLAIN)[0].shadow.text == PLAIN


def test_a_word_that_is_known_by_chance_does_not_change_how_a_letter_is_read() -> None:
    damaged = PLAIN.replace("u", "υ") + " By my mυ."
    assert repaired(damaged)[0].shadow.text.startswith(PLAIN)


def test_armenian_letters_are_read_as_well() -> None:
    damaged = PLAIN.translate(str.maketrans("nuo", "ոսօ"))
    assert repaired(damaged)[0].shadow.text == PLAIN


def test_a_flag_covers_the_whole_word_while_only_wrong_letters_are_edited() -> None:
    result = repaired("The kitteп doesп’t miпd.", "A kitten doesn’t mind.")[0]
    text = result.shadow.original
    assert [text[f.start : f.end] for f in found(result)] == ["kitteп", "doesп’t", "miпd"]
    assert [f.repair for f in found(result)] == ["kitten", "doesn’t", "mind"]
    assert [text[e.start : e.end] for e in result.shadow.edits] == ["п", "п", "п"]


def test_the_evidence_names_the_letter_what_it_stands_for_and_who_writes_the_word() -> None:
    flag = found(repaired("The kitteп aпd the hen.", "kitten and", "kitten")[0])[0]
    assert [str(fact) for fact in flag.evidence] == [
        "п U+043F CYRILLIC SMALL LETTER PE stands for n, 2 times in 2 different words",
        "“kitten” is written plainly in versions B, C",
    ]
    assert flag.reason == "“kitteп” has Cyrillic п among Latin letters; it reads “kitten”."


@pytest.mark.parametrize(
    "text",
    [
        "TNFα and NFκB rise, PPARγ falls, IκBα stays; the TCRαβ too.",
        "He used μTorrent and 5 µm filters, 3 μg a day, 20 kΩ, ΔG and λmax, the α-helix.",
        "Они купили iPhone в IT-компания и пошли домой, SMS-сообщение пришло.",
        "The sign said «Добро пожаловать» and “καλώς ήρθατε” to all who came in.",
        "Все счастливые семьи похожи друг на друга.",
        "Η Αθήνα είναι η πρωτεύουσα της Ελλάδας.",
        "Ђорђе је рекао здраво, об'єднання їжак Ґанок, Љубљана и Ѓорѓи.",
        "Café naïve Łódź Đặng Nguyễn Ångström Dvořák, dont l’été 👩‍👩‍👧‍👦 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "𝓗𝓮𝓵𝓵𝓸 ﬁre ① № ½ x ∈ ℝ ∑ᵢ aᵢ σ² χ² ≈ π",
        "if (x < y) { return λx.x; } // ½",
        "She wrote хор and кот on the board, two words of her mother.",
        "The letter я is the last one of the alphabet.",
        "東京タワーABC公司 and 한국어 text",
    ],
)
def test_what_is_written_so_on_purpose_is_left_alone(text: str) -> None:
    (result,) = repaired(text)
    assert not result.flags
    assert result.shadow.text == text


def test_a_term_of_science_is_left_alone_even_where_letters_are_damaged_elsewhere() -> None:
    damaged = PLAIN.replace("n", "п") + " TNFα rose."
    assert repaired(damaged, PLAIN)[0].shadow.text == PLAIN + " TNFα rose."


def test_a_single_letter_of_exactly_the_same_shape_is_believed() -> None:
    (result,) = repaired("Thе quick fox.")
    assert result.shadow.text == "The quick fox."
    assert found(result)[0].level == "sure"


def test_a_lone_word_in_capitals_is_a_hint_in_a_title_and_sure_in_a_sentence() -> None:
    """Of a title and a name nobody can say how they are meant to be spelt."""
    (flag,) = found(repaired("NОVA - Ilko Brodar")[0])
    assert (flag.level, flag.repair) == ("hint", "NOVA")
    (flag,) = found(repaired("Ilko Brodar sang with NОVA in the old theatre of the town.")[0])
    assert flag.level == "sure"


def test_a_whole_word_of_look_alikes_is_repaired_where_the_letters_are_known_to_be_damaged() -> (
    None
):
    damaged = PLAIN.replace("a", "а").replace("o", "о")
    assert repaired(damaged)[0].shadow.text == PLAIN


def test_a_whole_word_needs_latin_neighbours_and_a_version_that_writes_it() -> None:
    assert repaired("They cope with a соре well.", "cope")[0].shadow.text.count("cope") == 2
    assert not repaired("They live with a соре well.", "nothing")[0].flags


def test_two_languages_glued_together_are_not_read_letter_by_letter() -> None:
    (result,) = repaired("She said helloпривет to all of them there.")
    assert not result.shadow.edits


def test_a_reading_that_is_only_a_guess_is_a_hint_and_changes_nothing() -> None:
    (result,) = repaired("The band KoЯn played on in the rain.")
    assert [f.level for f in found(result)] == ["hint"]
    assert not result.shadow.edits


@pytest.mark.parametrize(
    "text",
    ["aп" * 300_000, "п" * 500_000, "aп " * 20_000, "a’п" * 100_000, "αa " * 20_000],
    ids=["one word", "one letter", "many words", "apostrophes", "formulas"],
)
def test_hostile_text_is_repaired_to_its_end(text: str) -> None:
    (result,) = repaired(text)
    assert result.shadow.undo() == text


def test_every_reading_is_a_plain_letter() -> None:
    for letter, readings in READINGS.items():
        assert not letter.isascii()
        assert readings
        assert readings.isascii()
        assert readings.isalpha()


def test_letters_of_the_supplement_keep_their_case() -> None:
    assert not set(SAME_SHAPE) & set(ALIKE)
    for letter, readings in (SAME_SHAPE | ALIKE).items():
        palochka_is_a_capital = letter == "\N{CYRILLIC LETTER PALOCHKA}"
        assert all(r.isupper() == letter.isupper() for r in readings) or palochka_is_a_capital


@given(st.text(alphabet="anuпиυоос ’'-\nTαμ.", max_size=80))
def test_letter_repairs_keep_the_length_and_can_be_undone(text: str) -> None:
    (result,) = repaired(text)
    letters = [e for e in result.shadow.edits if e.rule.startswith("look-alike")]
    assert all(e.end - e.start == len(e.replacement) == 1 for e in letters)
    assert result.shadow.undo() == text
    for flag in found(result):
        assert flag.repair is not None
        assert len(flag.repair) == flag.end - flag.start


@given(st.text(alphabet=st.characters(max_codepoint=0x24F, exclude_categories=["Cc"])))
def test_latin_text_of_any_kind_has_no_look_alikes(text: str) -> None:
    assert not found(repaired(text)[0])


@pytest.mark.parametrize(
    ("damaged", "clean"),
    [
        ("She bought а lamp and а chair there.", "She bought a lamp and a chair there."),
        ("When І came home the dog slept.", "When I came home the dog slept."),
        ("They could not соре with the noise.", "They could not cope with the noise."),
        ("Her ехсеѕѕ luggage stood outside.", "Her excess luggage stood outside."),
        ("He wore a Т-shirt in the Q&А hour.", "He wore a T-shirt in the Q&A hour."),
        ("It was built in the 1970ѕ by the town.", "It was built in the 1970s by the town."),
        ("Nobody’ѕ fault, and they’vе left.", "Nobody’s fault, and they’ve left."),
        ("АLL DОGЅ MUЅT ВЕ ОN А LЕАD", "ALL DOGS MUST BE ON A LEAD"),
        ("The ꓧouse on the Ꮋill was sold.", "The House on the Hill was sold."),
        ("The mornιng rain fell on the ꞟmbrella.", "The morning rain fell on the umbrella."),
        ("A ｂe𝒕ter day for ⓔveryone came.", "A better day for everyone came."),
        ("The сартаin left the old ѕհір.", "The captain left the old ship."),
    ],
)
def test_an_english_sentence_is_repaired_alone(damaged: str, clean: str) -> None:
    assert english(damaged).shadow.text == clean


@pytest.mark.parametrize(
    "text",
    [
        "The αs and βs of the fund, the σ of its returns, and ρair, the density of air.",
        "Set εr = 4, the energy hν, 5 MΩ, 3 μF, δ13C, a τ-lepton, the χ²-test and γδ T cells.",
        "The Greek letters α, β, Ο, Α and the Cyrillic а, о, с, е, р look like Latin ones.",
        "In Russian а means and, у means at, с means with.",
        "The word сор means litter, рота is a company, and оса is a wasp in Russian.",
        "He said “а как же” and left; she answered “ох” and stayed with him.",
        "A is А, B is Б, V is В, G is Г, D is Д, E is Е, K is К, M is М, O is О.",
        "The USSR (СССР) sent it; the slogan МИР stood on the helmet of the man.",
        "The word xʷəθkʷəy̓əm is written with θ, and χ stands for a sound there.",
        "The band KoЯn, the shop Toys Я Us, SΛMSUNG, CHVRCHΞS and ΛBBΛ are brands.",
        "The hotel of Işık Yıldız and Kılıç in Balıkesir was full all summer.",
        "She has 12 × 4 eggs, an area of 3×5 m, and the sets A ∪ B and p ∨ q.",
    ],
)
def test_an_english_text_with_letters_of_its_own_is_left_alone(text: str) -> None:
    result = english(text)
    assert not [f for f in found(result) if f.counts]
    assert result.shadow.text == text


@pytest.mark.parametrize(
    ("clean", "latin", "instead"),
    [
        ("Jeder Mensch hat das Recht auf einen guten Morgen ohne jede Eile.", "ae", "ае"),
        ("Le matin, l’eau du lac est calme et nous allons souvent y nager.", "aeo", "аео"),
        ("Rano nad jeziorem nikt nie pracuje, a potem wszyscy tam pływają.", "nu", "пυ"),
        ("Sabah erkenden fırın açıldı ve sokak ekmek kokusuyla doldu.", "ao", "ао"),
    ],
)
def test_other_languages_are_repaired_by_their_letters_alone(
    clean: str, latin: str, instead: str
) -> None:
    assert english(clean.translate(str.maketrans(latin, instead))).shadow.text == clean


def test_the_list_of_words_is_named_as_evidence() -> None:
    (flag,) = found(english("They could not соре with the noise of it."))
    assert [str(fact) for fact in flag.evidence][-1] == "“cope” is in the list of English words"
    assert flag.rule == "look-alike.whole-word"


@given(st.text(alphabet="anuпиυоос ’'-\nTαμꓧᎻ𝒕ɑ", max_size=80))
def test_a_second_repair_of_letters_changes_nothing_back(text: str) -> None:
    once = english(text)
    assert once.shadow.undo() == text
    again = english(once.shadow.text)
    assert len(again.shadow.text) == len(once.shadow.text)


@pytest.mark.parametrize("word", ["Itӳ", "Weӳe", "Brэlo"])
def test_one_odd_word_with_a_letter_that_is_only_similar_is_a_hint(word: str) -> None:
    """It may as well be damage of another sort, which the reading would make worse."""
    text = f"The dog is here and {word} late now for the cat."
    result = english(text)
    assert [f.counts for f in found(result)] == [False]
    assert result.shadow.text == text


def test_a_name_with_a_letter_that_is_read_without_a_thought_is_believed() -> None:
    assert english("The dog Raпdolfa is here.").shadow.text == "The dog Randolfa is here."


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Эта собaка спит в гараже", "“собaка” has Latin a among Cyrillic letters; it reads"),
        ("Το γατάκι κoιμάται στην αυλή", "“κoιμάται” has Latin o among Greek letters; it reads"),
    ],
)
def test_a_latin_letter_is_told_to_stand_among_those_of_its_alphabet(
    text: str, reason: str
) -> None:
    (flag,) = found(repaired(text)[0])
    assert flag.reason.startswith(reason)
