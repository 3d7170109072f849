"""Text in the table of old Macintoshes that was read as Latin-1 or Windows-1252: ``didnÕt``.

Its quotation marks, dashes and accented letters are read as capitals and signs (``ÒYes,Ó``,
``cafŽ``). Most of those capitals are letters of some language, so one sure place, a contraction or
a pair of quotation marks in an English text, has to tell the table; where the small letter of a
capital stands in the text as well, the capital is taken for what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tetrapla.engine.evidence import Decoding, Remark, counted
from tetrapla.engine.model import Flag
from tetrapla.engine.repair.characters.quoting import quoted
from tetrapla.engine.repair.knowledge import Knowledge
from tetrapla.engine.repair.types import Draft, Finding
from tetrapla.engine.shadow import Edit

RULE = "mojibake.mac-roman"

_APOSTROPHE = "(?<=[A-Za-z])Õ(?=(?:s|t|re|ve|ll|d|m)(?![^\\W_]))"
_CONTRACTION = re.compile(
    r"(?<![^\W\d_])(?:[A-Za-z]{1,20}+(?<=n)Õt|(?:[A-Za-z]{1,20}+Õ(?:s|re|ve|ll|d|m)))(?![^\W_])"
)
_PAIR = re.compile(r"(?<![^\s(\[—–-])Ò(?=[A-Za-z0-9])[^ÒÓ\n]{1,400}+(?<=[a-z.,!?É])Ó(?![^\W_])")
"""Quoted words: behind a small letter, or behind a stop, no language has a capital Ó."""

_SIGNS = re.compile(
    rf"{_APOSTROPHE}|(?<=[a-z.,!?])Õ(?![^\W_])"  # one’s, the dogs’, ‘so,’
    r"|(?<![^\s(\[—–ÒÑ-])[ÒÔ](?=[A-Za-z0-9])|(?<=[\w.,!?)])(?<![A-Z])Ó(?![^\W_])"
    r"|(?:(?<=[a-z,.!?] )|(?<=[a-z,]))[ÑÐ](?= ?[a-z])|(?<=[0-9])Ð(?=[0-9])"
    r"|(?<=[a-z])É(?=[\s.ÓÕ]|$)|(?<=[a-z])[Ž\x8e](?![A-Z])"
    r"|(?<=[a-z])[‡ˆ‰ŠŒ˜›Ÿ¿\x87-\x8d\x8f\x90\x98\x9a-\x9f](?=[a-z])"
)
"""What is decoded in a text of which the table is known."""
_SURE_PLACES = 2
"""So many sure places leave no doubt about the table."""
_MOST_REACH = 40
"""So far from a sign its word is followed."""


def find_mac_roman(draft: Draft, knowledge: Knowledge) -> Finding:
    """Flag words of English texts in Mac Roman that were read with another table.

    Returns:
        One flag for each damaged word or dash, and one edit for each sign; both in order.
    """
    text = draft.text
    if "Õ" not in text and "Ò" not in text:
        return Finding()
    sure = sum(1 for _ in _CONTRACTION.finditer(text)) + sum(1 for _ in _PAIR.finditer(text))
    if not sure or not knowledge.is_english(draft.siglum):
        return Finding()
    certain = {m.start() for m in re.finditer(_APOSTROPHE, text)}
    certain |= {place for m in _PAIR.finditer(text) for place in (m.start(), m.end() - 1)}
    edits = tuple(
        Edit(m.start(), m.end(), meant(m.group()), RULE)
        for m in _SIGNS.finditer(text)
        if m.start() in certain or not m[0].isalpha() or m[0].lower() not in text
    )
    trust = 0.97 if sure >= _SURE_PLACES else 0.85
    flags = tuple(_flag(draft, word, trust, sure) for word in _words(text, edits))
    return Finding(flags, edits)


def meant(sign: str) -> str:
    """What a character of Latin-1 or Windows-1252 is in Mac Roman."""
    return sign.encode("latin-1" if sign <= "\xff" else "cp1252").decode("mac-roman")


def _words(text: str, edits: Sequence[Edit]) -> Iterator[list[Edit]]:
    """The edits, those of one word together."""
    word: list[Edit] = []
    for edit in edits:
        if word and _end(text, word[-1].end) < edit.start:
            yield word
            word = []
        word.append(edit)
    if word:
        yield word


def _end(text: str, place: int) -> int:
    limit = min(len(text), place + _MOST_REACH)
    while place < limit and text[place].isalnum():
        place += 1
    return place


def _start(text: str, place: int) -> int:
    limit = max(0, place - _MOST_REACH)
    while place > limit and text[place - 1].isalnum():
        place -= 1
    return place


def _flag(draft: Draft, word: Sequence[Edit], trust: float, sure: int) -> Flag:
    text = draft.text
    start, end = _start(text, word[0].start), _end(text, word[-1].end)
    out, at = [], start
    for edit in word:
        out += [text[at : edit.start], edit.replacement]
        at = edit.end
    repaired = "".join(out) + text[at:end]
    table = "windows-1252" if any(text[e.start] > "\xff" for e in word) else "latin-1"
    name = "Windows-1252" if table == "windows-1252" else "Latin-1"
    places = counted(sure, "place")
    return Flag(
        version=draft.siglum,
        start=start,
        end=end,
        kind="mojibake",
        confidence=trust,
        rule=RULE,
        reason=f"{quoted(text[start:end])} is Mac Roman that was read as {name}; it reads "
        f"{quoted(repaired)}.",
        evidence=(
            Decoding((f"encode {table}", "decode macroman")),
            Remark(
                f"contractions or quotation marks in {places} of this version can be nothing else"
            ),
        ),
        repair=repaired,
    )
