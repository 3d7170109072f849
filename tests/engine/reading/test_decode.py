"""Bytes become text, or are refused with a word about what they are."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.reading.decode import NotText, decode

SENTENCE = "The ferry’s café – naïve, 3 €.\r\nÎle\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (SENTENCE.encode(), "utf-8"),
        (codecs.BOM_UTF8 + SENTENCE.encode(), "utf-8-sig"),
        (codecs.BOM_UTF16_LE + SENTENCE.encode("utf-16-le"), "utf-16"),
        (codecs.BOM_UTF16_BE + SENTENCE.encode("utf-16-be"), "utf-16"),
        (codecs.BOM_UTF32_LE + SENTENCE.encode("utf-32-le"), "utf-32"),
        (b"", "utf-8"),
    ],
)
def test_marked_encodings_and_utf8_are_read_without_a_note(data: bytes, encoding: str) -> None:
    """The byte order mark is no part of the text, and the line ends stay."""
    decoded = decode(data)
    assert decoded.text == (SENTENCE if data else "")
    assert (decoded.encoding, decoded.note) == (encoding, "")


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"])))
def test_the_named_encoding_gives_the_same_text_again(text: str) -> None:
    """What is read can be read again from the same bytes by anybody."""
    data = codecs.BOM_UTF8 + text.encode()
    assert data.decode(decode(data).encoding) == decode(data).text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Der Hund läuft über die Straße und trifft die Katze.", "cp1252"),
        ("The ferry’s bell – “lost” for years.", "cp1252"),
        ("Zażółć gęślą jaźń, kot i pies", "cp1250"),
        ("Паром вернулся ночью, и колокол зазвонил.", "cp1251"),
        ("Паром вернулся ночью, и колокол зазвонил.", "koi8_r"),
        ("小猫和小狗成了朋友。它们每天都在一起睡觉。", "gb18030"),
    ],
)
def test_older_encodings_are_found_and_told(text: str, encoding: str) -> None:
    """Common older encodings are read rightly, and the guess is told."""
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert decoded.encoding in decoded.note


def test_a_few_broken_bytes_do_not_turn_utf8_into_something_else() -> None:
    """A damaged UTF-8 file stays UTF-8; the damage is counted."""
    data = "Où était le café ? Très loin.".encode() + b"\xe2\x80"
    decoded = decode(data)
    assert decoded.text == "Où était le café ? Très loin.\ufffd"
    assert decoded.encoding == "utf-8"
    assert "1 place" in decoded.note


def test_half_a_character_at_the_end_of_utf16_is_told() -> None:
    decoded = decode(codecs.BOM_UTF16_LE + "ferry".encode("utf-16-le") + b"x")
    assert decoded.text == "ferry\ufffd"
    assert "1 place" in decoded.note


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n", "PDF"),
        (b"PK\x03\x04rest", "office document"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"text\0text", "NUL"),
        (bytes(range(1, 9)) * 10 + b"text", "control characters"),
        (bytes(range(1, 256)), "control characters"),
    ],
)
def test_what_is_no_text_is_refused_by_what_it_is(data: bytes, what: str) -> None:
    with pytest.raises(NotText, match=what):
        decode(data)


def test_an_escape_sequence_now_and_then_is_still_a_text() -> None:
    """Coloured output saved to a file is read; its escapes are flagged later, not refused."""
    text = "\x1b[31mA red line\x1b[0m and a bell\x07 in a sentence that goes on for a while."
    assert decode(text.encode()).text == text


@given(st.binary(max_size=400))
def test_any_bytes_are_text_or_are_refused(data: bytes) -> None:
    """Nothing else comes out, and the text can always be written as UTF-8."""
    try:
        decoded = decode(data)
    except NotText:
        return
    assert decoded.text.encode("utf-8") or not data.strip(codecs.BOM_UTF8)
