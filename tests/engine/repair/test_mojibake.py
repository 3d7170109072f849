"""Mojibake: found, decoded again letter by letter, and good text in any language left alone."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.evidence import Decoding, WrittenBy
from tetrapla.engine.model import Flag, Version
from tetrapla.engine.repair import Repaired, repair


def repaired(*texts: str) -> Repaired:
    versions = [Version(s, s, f"{s}.txt", "utf-8", t) for s, t in zip("ABC", texts, strict=False)]
    return repair(versions)[0]


def found(text: str) -> list[Flag]:
    return [f for f in repaired(text).flags if f.kind == "mojibake"]


def misread(text: str, table: str = "cp1252") -> str:
    """What a program shows that reads UTF-8 with another table."""
    return text.encode("utf-8").decode(table)


SENTENCES = {
    "French": "Le garçon a mangé une crème brûlée à Nîmes, près de l’hôtel.",
    "German": "Über die Brücke läuft ein müder Bär, größer als alle Füchse.",
    "Spanish": "El niño soñó con una montaña y su corazón latió más rápido.",
    "Portuguese": "A estação fica além do coração da povoação, não lá.",
    "Turkish": "Küçük kız gülümsedi ve çiçeği öğretmenine götürdü.",
    "Russian": "Старая собака спит у тёплой печки, а кошка сидит рядом.",
    "Greek": "Το μικρό γατάκι κοιμάται δίπλα στη σκυλίτσα του γείτονα.",
    "Hebrew": "הכלב הקטן ישן ליד החתול",
    "Chinese": "小狗和小猫一起睡在车库里。",
    "Japanese": "子犬と子猫は庭で遊んでいます。",
    "Thai": "ลูกสุนัขนอนข้างลูกแมว",
    "Vietnamese": "Con mèo nhỏ ngủ cạnh chú chó già suốt buổi chiều.",
    "Polish": "Żółty pies śpi obok małej kotki pod dużą gruszą.",
    "emoji": "What a day 😀 for the puppies ❤ indeed 🎉",
}
MISREAD = [
    *((t, "French") for t in ("cp437", "mac_roman")),
    *((t, "German") for t in ("cp1251", "cp437", "iso8859_2", "mac_roman")),
    *((t, "Spanish") for t in ("cp1251", "cp1253", "cp437", "iso8859_2", "mac_roman")),
]
"""Tables that have a character for each byte of a sentence, with that sentence."""


@pytest.mark.parametrize("name", SENTENCES)
def test_text_of_any_script_read_as_latin_1_is_decoded_again(name: str) -> None:
    result = repaired(misread(SENTENCES[name], "latin-1"))
    assert result.shadow.text == SENTENCES[name]
    assert all(f.counts for f in result.flags if f.kind == "mojibake")


@pytest.mark.parametrize("name", SENTENCES)
def test_the_same_text_read_rightly_is_left_alone(name: str) -> None:
    result = repaired(SENTENCES[name])
    assert not result.flags
    assert result.shadow.text == SENTENCES[name]


@pytest.mark.parametrize(("table", "name"), MISREAD)
def test_every_usual_wrong_table_is_undone(table: str, name: str) -> None:
    assert repaired(misread(SENTENCES[name], table)).shadow.text == SENTENCES[name]


@pytest.mark.parametrize(
    ("table", "text"),
    [
        ("cp1251", "Старая собака спит у тёплой печки, а кошка сидит рядом."),
        ("koi8_r", "Старая собака спит у печки, а кошка сидит рядом с ней."),
        ("cp1253", "Το μικρό γατάκι κοιμάται δίπλα στη σκυλίτσα του γείτονα."),
        ("cp1255", "הכלב הקטן ישן ליד החתול בבית של השכנים"),
    ],
)
def test_other_scripts_of_single_bytes_read_as_latin_1_are_read_again(
    table: str, text: str
) -> None:
    damaged = f"A good line first.\n{text.encode(table).decode('latin-1')}\nAnd a last one."
    result = repaired(damaged)
    assert result.shadow.text == f"A good line first.\n{text}\nAnd a last one."
    (flag,) = result.flags
    assert (flag.rule, flag.level) == ("mojibake.table", "likely")
    assert Decoding(("encode latin-1", f"decode {table}")) in flag.evidence


@pytest.mark.parametrize("times", [2, 3])
def test_text_that_was_misread_again_and_again_is_decoded_as_often(times: int) -> None:
    text = damaged = "She said “maybe” – and the café closed."
    for _ in range(times):
        damaged = damaged.encode("utf-8").decode("latin-1")
    result = repaired(damaged)
    assert result.shadow.text == text
    assert any(("twice", "three times")[times - 2] in f.reason for f in result.flags)


@pytest.mark.parametrize(
    ("damaged", "meant"),
    [
        ("Itâ€™s a cafÃ© on the corner.", "It’s a café on the corner."),
        ("“Good quotes”, but the cafÃ© is bad.", "“Good quotes”, but the café is bad."),
        ("La fÃªte commence Ã l'aube.", "La fête commence à l'aube."),
        ("It cost Â£5 and weighed 3Â½ stone.", "It cost £5 and weighed 3½ stone."),
        ("Naïve, she wrote “rÃ©sumÃ©” twice.", "Naïve, she wrote “résumé” twice."),
    ],
)
def test_damage_amid_good_text_is_repaired_alone(damaged: str, meant: str) -> None:
    assert repaired(damaged).shadow.text == meant


def test_a_flag_covers_the_word_and_an_edit_only_the_damaged_letters() -> None:
    result = repaired("At the cafÃ© today")
    (flag,) = result.flags
    assert (flag.start, flag.end, flag.repair, flag.level) == (7, 12, "café", "sure")
    assert flag.evidence == (Decoding(("encode latin-1", "decode utf-8")),)
    assert flag.reason == ("“cafÃ©” is UTF-8 that was read as Latin-1; it reads “café”.")
    assert [e[:3] for e in result.shadow.edits] == [(10, 12, "é")]


def test_each_damaged_word_has_a_flag_of_its_own() -> None:
    text = "naÃ¯ve friends in the cafÃ© cost â‚¬20"
    assert [f.repair for f in found(text)] == ["naïve", "café", "€20"]


def test_another_version_that_writes_the_word_confirms_it() -> None:
    result = repaired("The cafÃ© was full.", "The café was full.")
    assert WrittenBy("café", ("B",)) in result.flags[0].evidence
    assert result.flags[0].confidence == 0.99


@pytest.mark.parametrize(
    "text",
    [
        "VOCÊ… É SÓ ISSO, NÃO? A CONCLUSÃO “FINAL”.",
        "Å ja, sa hun – Ærlig talt, på Ås.",
        "5 × 3 = 15, ½ ± ¼, 90° ≈ π/2, √2",
        "© 2020 Nestlé® – Škoda™, Citroën…",
        "¿Qué? ¡Olé! «Oui», “non”, ‘nein’",
        "┌──┬──┐ │ a │ b │ └──┴──┘",
        "¯\\_(ツ)_/¯ and (o¬ô) and ಠ_ಠ",
        "Смотри: №5 «Правда» — это ВІКІ, її Ґанок.",
        "Ο Ά και η Ή, «Ώρα» 12°",
        "Đặng Thùy Trâm ở Hà Nội, Ấn Độ",
        "Ãtila e Âmbar: IRMÃ, MAÇÃ, LÃ",
    ],
)
def test_good_text_that_looks_odd_is_never_believed_to_be_damaged(text: str) -> None:
    result = repaired(text)
    assert not [f for f in result.flags if f.kind == "mojibake" and f.counts]
    assert result.shadow.text == text


def test_the_sign_for_lost_characters_is_decoded_and_told_as_lost_only() -> None:
    result = repaired("Write to us ï¿½ or call.")
    assert [f.kind for f in result.flags] == ["replacement"]
    assert (result.flags[0].start, result.flags[0].end) == (12, 15)


def test_a_line_full_of_nonsense_is_told_though_nothing_reads_it() -> None:
    flags = found("ã†â€™ãƒâ€ ã¢â‚¬â„¢ãƒæ’ã‚â¢ãƒâ¢ã¢â‚¬å¡")
    assert any(f.counts and f.repair is None for f in flags)


def test_long_lines_are_decoded_piece_by_piece_without_a_seam() -> None:
    text = "Le café près de l'hôtel, où l'été s'arrête. " * 500
    assert repaired(misread(text, "latin-1")).shadow.text == text


def test_plain_text_never_loads_the_decoder() -> None:
    """English prose with curly quotation marks has nothing that could be mojibake."""
    code = (
        "import sys\n"
        "from tetrapla.engine.model import Version\n"
        "from tetrapla.engine.repair import repair\n"
        "repair([Version('A', 'a', 'a', 'utf-8', 'It’s “fine” – really… café.')])\n"
        "print('ftfy' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


@given(st.text(alphabet="aé ÃÂ©â€™œž\x9d\xa0“”ёРї├�1", max_size=50))
def test_any_repair_can_be_undone(text: str) -> None:
    assert repaired(text).shadow.undo() == text


@given(st.text(alphabet="abcdefg hijklm, éèüñçœ–“”…", min_size=1, max_size=60))
def test_decoding_what_was_misread_never_leaves_it_worse(text: str) -> None:
    """Either all of it is decoded, or nothing that was good is touched."""
    damaged = misread(text, "latin-1")
    result = repaired(damaged).shadow.text
    assert result.isascii() == text.isascii()
    assert len(result) <= len(damaged)


SIGNS_ALONE = (
    ("The keeper{}s boat", "’", ("cp437", "cp850")),
    ("He said {}never", "“", ("cp437", "cp850")),
    ("late {} again", "—", ("cp437", "cp850")),
    ("the DryFoot{} insoles", "™", ("cp1252", "cp1250", "cp1251", "mac-roman", "cp437")),
    ("It cost {}7.4 million", "£", ("cp1250", "cp1251", "cp437")),
    ("It was 25{}C", "°", ("cp1251", "cp437")),
    ("in the caf{} there", "é", ("cp1251",)),
)


@pytest.mark.parametrize(
    ("text", "sign", "table"), [(t, s, table) for t, s, tables in SIGNS_ALONE for table in tables]
)
def test_a_sign_alone_is_decoded(text: str, sign: str, table: str) -> None:
    result = repaired(text.format(misread(sign, table)))
    (flag,) = result.flags
    assert (flag.kind, flag.counts) == ("mojibake", True)
    assert isinstance(flag.evidence[0], Decoding)
    assert result.shadow.text == text.format(sign)


@pytest.mark.parametrize(
    "text",
    [
        "ЧАМАЦ ВЈ48 СТОЈИ",
        "В Русе е 25В° и Г© е знак",
        "VOILÀ ÂŁ and Łódź",
        "┌──┬──┐ ┬ú",
        "Serie Γ, Ç",
    ],
)
def test_the_letters_of_such_signs_are_left_alone_elsewhere(text: str) -> None:
    assert [f for f in found(text) if f.counts] == []


def test_a_word_of_which_bytes_are_lost_is_a_hint_and_stays_as_it_is() -> None:
    """Half of it in its own script and half as it was misread would be no better."""
    text = "\xd0¡\xd0¿\xd0°\xd1\xd0¸\xd0±\xd0¾"
    result = repaired(text)
    assert [f.level for f in result.flags] == ["hint"]
    assert result.flags[0].repair is None
    assert "a part of it was lost" in result.flags[0].reason
    assert result.shadow.text == text


def test_what_is_left_of_misread_words_is_no_look_alike() -> None:
    text = "The word Спа\xd1ибо and Пока\xc3 are good ones for the man."
    result = repaired(text)
    assert not [f for f in result.flags if f.kind == "look-alike"]
    assert result.shadow.text == text


def test_a_text_with_quotation_marks_is_quoted_with_others() -> None:
    (flag,) = found("She said: â€œItâ€™s late.")
    assert "it reads «“It’s»." in flag.reason


def test_a_version_confirms_a_word_whatever_marks_stand_around_it() -> None:
    flags = repaired("He said â€œcafÃ©â€\x9d.", "The café was full.").flags
    assert all(WrittenBy("café", ("B",)) in f.evidence for f in flags if f.kind == "mojibake")
