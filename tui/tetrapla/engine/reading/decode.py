"""Bytes to text: UTF-8, UTF-16 and UTF-32 by their marks, else an encoding found by its look.

The byte order mark is no part of the text, and nothing else is changed: line ends stay, so that
``data.decode(encoding)`` gives the same text again wherever no character was lost.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins like UTF-16, so it is asked first
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_NOT_TEXT = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "an office document or a zip archive"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
)
"""How common files begin that people take for texts."""

# fmt: off
_LIKELY_ENCODINGS = (
    "cp1252", "cp1250", "cp1251", "koi8_r", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257",
    "cp1258", "cp874", "cp932", "euc_jp", "iso2022_jp", "gb18030", "big5", "cp949", "mac_roman",
    "cp437", "cp850", "cp866", "iso8859_2",
)
# fmt: on
"""What texts are really kept in, most common first. A short text can be read in dozens of rare
encodings as well, each as good as the right one; those are left out."""

_SAMPLE = 200_000
"""Bytes that are looked at to find an encoding; more would cost time and tell nothing new."""
_MOST_CONTROLS, _MOST_CONTROLS_GUESSED = 0.3, 0.05
"""Share of control characters above which something is not a text: where the encoding is certain,
and where it was guessed, as it would be for a file that is no text (random bytes have 0.11)."""
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MANY_BYTES = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)


class NotText(Exception):  # noqa: N818 - it is a finding about a file, turned into a sentence
    """The bytes are no text; the argument says what they are: ``a picture``."""


class Decoded(NamedTuple):
    """A text and how it was got."""

    text: str
    encoding: str
    """Python's name of the encoding."""
    note: str = ""
    """The end of a sentence whose subject is the file; empty where nothing had to be guessed."""


def decode(data: bytes) -> Decoded:
    """Read bytes as text.

    Args:
        data: A whole file.

    Returns:
        The text without its byte order mark; with a note where the encoding was guessed or
        characters were lost.

    Raises:
        NotText: The bytes hold NUL or mostly control characters, or begin like a known format.
    """
    for start, what in _NOT_TEXT:
        if data.startswith(start):
            raise NotText(what)
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "")
    if not encoding and b"\0" in data:
        return _wide(data)
    decoded = _strictly(data, encoding or "utf-8") or _with_losses(data, encoding)
    controls = sum(1 for _ in _CONTROL.finditer(decoded.text))
    most = _MOST_CONTROLS_GUESSED if decoded.note else _MOST_CONTROLS
    if controls > most * len(decoded.text):
        raise NotText("no text: much of it is control characters")
    return decoded


def _wide(data: bytes) -> Decoded:
    """The text of bytes that hold NUL, as those of wide characters without a mark do.

    Raises:
        NotText: They are no text.
    """
    from tetrapla.engine.reading.wide import NAMES, without_mark

    encoding = without_mark(data)
    decoded = encoding and _strictly(data, encoding)
    if not encoding or not decoded:
        raise NotText("no text: it holds NUL bytes, as programs and pictures do")
    note = f"does not say its encoding; it was read as {NAMES[encoding]}"
    return decoded._replace(note=note)


def _strictly(data: bytes, encoding: str) -> Decoded | None:
    """The text if every byte of it is right."""
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        return None


def _with_losses(data: bytes, encoding: str) -> Decoded:
    """The text of bytes that are wrong in the encoding they seem to have."""
    if not encoding:
        text = data.decode("utf-8", "replace")
        if len(_MANY_BYTES.findall(data)) < text.count("\ufffd"):
            return _by_look(data)
        encoding = "utf-8"
    text = data.decode(encoding, "replace")
    lost = text.count("\ufffd")
    places = "1 place" if lost == 1 else f"{lost} places"
    return Decoded(text, encoding, f"is damaged {encoding.upper()}: {places} shown as \ufffd")


def _by_look(data: bytes) -> Decoded:
    """The text in the encoding that makes it look most like a language."""
    import charset_normalizer  # costs 20 ms, and hardly any file needs it

    sample = data[:_SAMPLE]
    sample = sample[: sample.rfind(b"\n") + 1] or sample
    matches = charset_normalizer.from_bytes(sample, cp_isolation=list(_LIKELY_ENCODINGS))
    best = matches.best()
    encoding = "cp1252"
    if best is not None:
        rivals = {m.encoding for m in matches if _merit(m) == _merit(best)}
        rivals |= {e for e in _LIKELY_ENCODINGS if _text(sample, e) == str(best)}
        encoding = next((e for e in _LIKELY_ENCODINGS if e in rivals), best.encoding)
    text = data.decode(encoding, "replace").encode("utf-8", "replace").decode("utf-8")
    return Decoded(text, encoding, f"is not UTF-8; it was read as {encoding}, the likeliest")


def _merit(match: object) -> tuple[float, float]:
    """How messy a reading is and how much like a language: equal ones cannot be told apart."""
    return getattr(match, "chaos", 1.0), getattr(match, "coherence", 0.0)


def _text(sample: bytes, encoding: str) -> str | None:
    decoded = _strictly(sample, encoding)
    return decoded and decoded.text
