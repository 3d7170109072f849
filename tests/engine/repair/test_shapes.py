"""Styled letters, stacks of marks, digits for letters, and Latin letters in other alphabets."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.model import Flag, Version
from tetrapla.engine.repair import Repaired, repair
from tetrapla.engine.resources import DEFAULT_LEXICON

PLAIN = "The river rose again before morning, and nobody in the village slept that night."
RUSSIAN = "Утром река снова поднялась, и никто в деревне уже не спал до самого рассвета."
GREEK = "Το ποτάμι φούσκωσε ξανά πριν το πρωί και κανείς δεν κοιμήθηκε στο χωριό."


def repaired(text: str) -> Repaired:
    version = Version("A", "A", "a.txt", "utf-8", text)
    return repair([version], lexicon=DEFAULT_LEXICON)[0]


def found(result: Repaired) -> list[Flag]:
    return [f for f in result.flags if f.kind == "look-alike" and f.counts]


def styled(text: str, capital: int, small: int) -> str:
    def one(letter: str) -> str:
        if not (letter.isascii() and letter.isalpha()):
            return letter
        first, base = (capital, "A") if letter.isupper() else (small, "a")
        return chr(first + ord(letter) - ord(base))

    return "".join(map(one, text))


@pytest.mark.parametrize(
    ("capital", "small"),
    [
        (0xFF21, 0xFF41),
        (0x1D400, 0x1D41A),
        (0x1D5D4, 0x1D5EE),
        (0x1D670, 0x1D68A),
        (0x24B6, 0x24D0),
    ],
    ids=["full width", "bold", "sans-serif", "typewriter", "circles"],
)
def test_a_text_in_styled_letters_is_read_as_plain_text(capital: int, small: int) -> None:
    result = repaired(styled(PLAIN, capital, small))
    assert result.shadow.text == PLAIN
    assert len(found(result)) == len(PLAIN.split())


def test_full_width_signs_digits_and_spaces_are_read_with_the_words() -> None:
    plain = "The river rose by 25 feet (or more) before morning."
    wide = "".join(chr(ord(c) + 0xFEE0) if c != " " else "\u3000" for c in plain)
    assert repaired(wide).shadow.text == plain


def test_one_styled_word_is_read_where_it_is_long_and_known() -> None:
    result = repaired(PLAIN.replace("village", styled("village", 0x1D400, 0x1D41A)))
    assert result.shadow.text == PLAIN
    (flag,) = found(result)
    assert flag.rule == "look-alike.styled"
    assert flag.reason == "“𝐯𝐢𝐥𝐥𝐚𝐠𝐞” is written in mathematical letters; it reads “village”."


def test_small_capitals_and_raised_letters_are_read_where_they_make_words() -> None:
    assert repaired("The ᴠɪʟʟᴀɢᴇ slept, and ɴᴏʙᴏᴅʏ saw the ʀɪᴠᴇʀ.").shadow.text == (
        "The village slept, and nobody saw the river."
    )
    assert repaired("They saw ᵗʰᵉ ʳⁱᵛᵉʳ and ᵗʰᵉ ᵛⁱˡˡᵃᵍᵉ there.").shadow.text == (
        "They saw the river and the village there."
    )


def test_flag_letters_that_spell_a_word_are_no_flags() -> None:
    assert repaired("They said 🇭🇪🇱🇱🇴 to all.").shadow.text == "They said HELLO to all."
    assert not found(repaired("They came from 🇫🇷🇩🇪🇮🇹 and from 🇧🇷."))


@pytest.mark.parametrize(
    "marks",
    ["\u0300\u0317\u0342\u0363\u0330", "\u0336", "\u0332"],
    ids=["stacks", "struck through", "underlined"],
)
def test_marks_that_bury_words_are_taken_away(marks: str) -> None:
    buried = "".join(c + marks if c.isalpha() else c for c in PLAIN)
    result = repaired(buried)
    assert result.shadow.text == PLAIN
    assert len(found(result)) == len(PLAIN.split())


def test_digits_are_read_as_letters_where_several_words_tell() -> None:
    text = "N0b0dy saw the r1ver r1se bef0re m0rning, or heard the v1llage d0gs at n1ght."
    assert repaired(text).shadow.text == (
        "Nobody saw the river rise before morning, or heard the village dogs at night."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Let x ∈ ℝ and 𝑎𝑏 = 𝑐, so that 𝑠𝑖𝑛 𝑥 < 𝑙𝑜𝑔 𝑦 for all of them.",
        "The 1ˢᵗ and the 2ⁿᵈ of kʷ, pʰ and aⁿ, with H₂O and x² in the text.",
        "She said /kɪt/ and [lɪst], or ˈbɪtə, with ɡ and ɑ as in ɑːm.",
        "東京タワーのＡＢＣ放送とＮＨＫは、ｗｅｂで見られる。",
        "Choose ⓐ or ⓑ, blood type 🅰 or 🅾, and read Chapter Ⅳ, © and ® and ™.",
        "The B2B firm sold mp3 files, H2O, the F16, W3C, 4x4 cars, k8s, i18n and a1b2c3.",
        "Call sign 3fa4c, key 0x5f3759df, part A1B2, Blink182 and S0L1D by name.",
        unicodedata.normalize("NFD", "Tiếng Việt có nhiều dấu, phải không? Những người ở Huế."),
        unicodedata.normalize("NFD", "Ó ń bẹ̀ níbẹ̀, ọ̀rọ̀ náà ṣe pàtàkì. ᾧ ἄνθρωπε."),
        "בְּרֵאשִׁית בָּרָא אֱלֹהִים אֵת הַשָּׁמַיִם",
        "كَتَبَ الوَلَدُ الدَّرْسَ، क्‍या आप हिन्दी बोलते हैं? สวัสดีครับ ที่นี่",
        "Въ нача́лѣ сотворѝ бг҃ъ не́бо и҆ зе́млю.",
        "¯\\_(ツ)_/¯ ಠ_ಠ (ﾉ◕ヮ◕)ﾉ*:･ﾟ✧ Toys Я Us and KoЯn on stage",
    ],
)
def test_what_has_a_use_of_its_own_is_left_alone(text: str) -> None:
    result = repaired(text)
    assert not found(result)
    assert result.shadow.text == text


@pytest.mark.parametrize("latin", ["ae", "ocp", "xyaecop", "AEO"])
def test_latin_letters_in_russian_words_are_read_as_russian_ones(latin: str) -> None:
    likeness = dict(zip("aceopxyAEO", "асеорхуАЕО", strict=True))
    table = str.maketrans({likeness[c]: c for c in latin})
    text = f"{RUSSIAN} Анна и Егор сами ушли."
    result = repaired(text.translate(table))
    assert result.shadow.text == text
    assert {f.rule for f in found(result)} <= {"look-alike.latin-intruder"}


def test_latin_letters_in_greek_words_are_read_as_greek_ones() -> None:
    result = repaired(GREEK.replace("ο", "o").replace("Τ", "T"))
    assert result.shadow.text == GREEK


def test_ukrainian_has_an_i_of_its_own_and_russian_has_none() -> None:
    ukrainian = "Її рідний край і досі чекає на дітей, що поїхали далеко."
    assert repaired(ukrainian.replace("ідн", "iдн")).shadow.text == ukrainian
    assert not found(repaired(f"{RUSSIAN} Это слово рiка он написал сам."))


@pytest.mark.parametrize(
    "text",
    [
        "Они купили iPhoneом и SMSка пришла от PRщика из IT-компании по Wi-Fiю вечером.",
        "Он открыл PDFы и POSтерминал, послушал popом и HPшный принтер, BMWшник уехал.",
        "Пункты (a), (b) и (c) договора, C-64, вариант A или вариант B, точка X и точка Y.",
        "Том ХХI века, витамин C, план B, размер XL, и слово ОК по-английски.",
        "Το iPhone και το Wi-Fi είναι OK, η TVα και το emailάκι του φίλου μου εκεί.",
    ],
)
def test_loan_words_with_native_endings_are_left_alone(text: str) -> None:
    assert not found(repaired(text))


@pytest.mark.parametrize(
    "text",
    [
        "𝐚" * 300_000,
        "ａ" * 300_000,
        "a\u0336" * 200_000,
        "a\u0301\u0302\u0303\u0304" * 50_000,
        "a1" * 300_000,
        "a1b " * 50_000,
        "аa" * 200_000,
        "словo " * 30_000,
        "ᴀ'" * 200_000,
        "🇦" * 100_000,
    ],
    ids=[
        "bold",
        "wide",
        "struck",
        "stacked",
        "digits",
        "codes",
        "mixed",
        "intruders",
        "small capitals",
        "indicators",
    ],
)
def test_hostile_text_is_repaired_to_its_end(text: str) -> None:
    assert repaired(text).shadow.undo() == text


@given(st.text(alphabet="aeo𝐚𝐛ｃａ\u3000\u0336\u0301аео1ᴀ 'ⓐ", max_size=60))
def test_every_repair_of_shapes_can_be_undone(text: str) -> None:
    result = repaired(text)
    assert result.shadow.undo() == text
    for flag in found(result):
        assert 0 <= flag.start < flag.end <= len(text)
        assert flag.repair is not None


@pytest.mark.parametrize("damaged", [styled(PLAIN, 0x1D400, 0x1D41A), RUSSIAN.replace("о", "o")])
def test_a_repaired_text_needs_no_further_repair(damaged: str) -> None:
    once = repaired(damaged).shadow.text
    assert not found(repaired(once))
