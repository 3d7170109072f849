"""Wide characters without a byte order mark are read; files that are no text are still refused."""

from __future__ import annotations

import random
import struct
import zlib

import pytest

from tetrapla.engine.reading.decode import NotText, decode
from tetrapla.engine.reading.wide import ENCODINGS, without_mark

TEXTS = {
    "English": "The goose came to the lighthouse.\n\nShe stayed all winter – “why”, nobody knew.\n",
    "short": "A goose.",
    "Russian": "Гусь прилетел на маяк.\n\nОн остался на всю зиму.\n",
    "Greek": "Η χήνα ήρθε στον φάρο.\n\nΈμεινε όλο τον χειμώνα.\n",
    "Chinese": "一只鹅来到灯塔。\n它在那里过了一整个冬天，没有人知道为什么。\n",
    "Japanese": "ガチョウが灯台に来た。\n冬の間ずっとそこにいた。\n",
    "Korean": "거위가 등대에 왔다.\n겨울 내내 머물렀다.\n",
    "German": "Die Gänse flogen über die Häuser – schön!\r\n\r\nNiemand wußte, wohin.\r\n",
}


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_text_without_a_mark_is_read(language: str, encoding: str) -> None:
    """In the encoding that it is in, and the note says so."""
    text = TEXTS[language]
    data = text.encode(encoding)
    if b"\0" not in data:
        pytest.skip("without NUL it is not taken for wide characters")
    decoded = decode(data)
    assert (decoded.text, decoded.encoding) == (text, encoding)
    assert "does not say its encoding" in decoded.note


def _no_texts() -> dict[str, bytes]:
    chance = random.Random(5)
    return {
        "random": chance.randbytes(4000),
        "zeros": bytes(2000),
        "numbers": struct.pack("<500i", *range(500)),
        "floats": struct.pack("<500d", *(k * 1.37 for k in range(500))),
        "samples": struct.pack("<2000h", *(chance.randrange(-3000, 3000) for _ in range(2000))),
        "packed": zlib.compress(chance.randbytes(4000)) + b"\0\0",
        "program": b"\x7fELF\x02\x01\x01" + bytes(9) + b"\x03\0\x3e\0\x01\0\0\0" + bytes(400),
        "text and NUL": b"The goose\0 came.",
        "many NUL": b"".join(b"word\0" for _ in range(300)),
    }


@pytest.mark.parametrize("name", _no_texts())
def test_what_is_no_text_is_refused(name: str) -> None:
    """However many NUL bytes it holds."""
    data = _no_texts()[name]
    if b"\0" in data:
        assert without_mark(data) is None
        with pytest.raises(NotText):
            decode(data)
