"""Characters that were lost in decoding, and what stood there where the words around tell it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from tetrapla.engine.evidence import Character, Evidence, Remark, WrittenBy, counted
from tetrapla.engine.model import Flag
from tetrapla.engine.punctuation import LINE
from tetrapla.engine.repair.characters.filling import MAY_BE_LOST, Filling, fill_words
from tetrapla.engine.repair.knowledge import Knowledge
from tetrapla.engine.repair.types import Draft, Finding
from tetrapla.engine.shadow import Edit

CHARACTER = "replacement.character"
QUESTION_MARK = "replacement.question-mark"

_LOST = re.compile("\ufffd+|(?:ï¿½)+")
_LETTERS = r"[^\W\d_]{1,40}+"
_QUESTIONED = re.compile(
    rf"(?<![\w/.?&=@#'’-])(?P<head>{_LETTERS})\?(?P<tail>{_LETTERS})(?![\w/.?&=@#-])"
)
_FEWEST_QUESTIONED = 3
"""So many contractions with a question mark are no slips of the hand."""
_BARE_CONTRACTION = re.compile(r"(?:[a-z]+n\?t|[a-z]+\?(?:s|re|ve|ll|d|m))", re.I)

_OPENS = re.compile("(?<![^\\s(\\[—–-])\ufffd{1,3}(?=[^\\W\\d_])")
_CLOSES = re.compile("(?<=[\\w.,!?;:…%)+])\ufffd{1,3}(?![^\\W_])")
_PAIR = Remark("the marks make a pair of quotation")
_PAIRED = 0.9
_LOST_FOR_SURE = 0.98
"""Trust in a sign that nobody can read; that something was lost is certain."""


def find_lost(draft: Draft, knowledge: Knowledge) -> Finding:
    """Flag characters that were lost when the text was decoded.

    What stood there is told where exactly one word fits that another place, another version or
    the word list has; where it is the apostrophe of a contraction; and where quotation marks
    would be a pair.

    Returns:
        A flag for each run of signs for lost characters, in order; then one for each question
        mark inside a word that replaced a character; and the edits where the character is known.
    """
    lost = list(_LOST.finditer(draft.text))
    readings = _read(draft, knowledge) if lost else {}
    flags = [_flag(draft, m, readings.get(m.start())) for m in lost]
    if "?" in draft.text:
        flags += _questioned(draft, knowledge)
    edits = tuple(Edit(f.start, f.end, f.repair, f.rule) for f in flags if f.repair is not None)
    return Finding(tuple(flags), edits)


def _read(draft: Draft, knowledge: Knowledge) -> Mapping[int, Filling]:
    """Where a run starts -> what stood there; runs that nobody can read are absent."""
    found = dict(fill_words(draft.text, draft.siglum, knowledge))
    for start, mark in _quotation_marks(draft.text):
        found.setdefault(start, Filling(mark, (_PAIR,), _PAIRED))
    return found


def _quotation_marks(text: str) -> Iterator[tuple[int, str]]:
    """Where lost characters make pairs of quotation marks with each other, or with one kept.

    Yields:
        The place and the mark; nothing for a line in which they do not go up.
    """
    single = "‘" in text and "“" not in text
    opening, closing = "‘’" if single else "“”"
    marks = re.compile(f"[{opening}{closing}]") if not single else re.compile("‘")
    for line in LINE.finditer(text):
        if "\ufffd" not in line.group():
            continue
        found = [(m.start(), True, True) for m in _OPENS.finditer(line.group())]
        found += [(m.start(), False, True) for m in _CLOSES.finditer(line.group())]
        found += [(m.start(), m[0] == opening, False) for m in marks.finditer(line.group())]
        found.sort()
        opens = [is_opening for _, is_opening, _ in found]
        if opens and opens == [True, False] * (len(opens) // 2):
            for place, is_opening, is_lost in found:
                if is_lost:
                    yield line.start() + place, opening if is_opening else closing


def _flag(draft: Draft, match: re.Match[str], reading: Filling | None) -> Flag:
    run = match.group()
    count = run.count("\ufffd") or len(run) // 3
    lost = "A character was" if count == 1 else f"{count} characters were"
    known = f"it was “{reading.meant}”" if reading else "what stood there cannot be known"
    facts: tuple[Evidence, ...] = (Character("\ufffd"),)
    shadow = draft.shadow
    start, end = shadow.to_original(match.start(), after=True), shadow.to_original(match.end())
    if "ï¿½" in shadow.original[start:end]:
        facts = (Remark("in the file it is the sign for a lost character, itself read wrongly"),)
    return Flag(
        version=draft.siglum,
        start=match.start(),
        end=match.end(),
        kind="replacement",
        confidence=reading.confidence if reading else _LOST_FOR_SURE,
        rule=CHARACTER,
        reason=f"{lost} lost when the text was decoded; {known}.",
        evidence=facts + (reading.evidence if reading else ()),
        repair=reading.meant if reading else None,
    )


def _questioned(draft: Draft, knowledge: Knowledge) -> Iterator[Flag]:
    """Flags for the question marks that stand for a lost character."""
    found = list(_QUESTIONED.finditer(draft.text))
    if not found:
        return
    contractions = sum(bool(_BARE_CONTRACTION.fullmatch(m.group())) for m in found)
    habit = contractions >= _FEWEST_QUESTIONED and knowledge.is_english(draft.siglum)
    read: dict[str, tuple[str, tuple[Evidence, ...]]] = {}
    for match in found:
        if match.group() not in read:
            read[match.group()] = _read_question(draft.siglum, match, knowledge)
        meant, facts = read[match.group()]
        if not meant and habit and _BARE_CONTRACTION.fullmatch(match.group()):
            meant = "’"
            facts = (Remark(f"{counted(contractions, 'contraction')} are written so"),)
        if not meant:
            continue
        place = match.end("head")
        yield Flag(
            version=draft.siglum,
            start=place,
            end=place + 1,
            kind="replacement",
            confidence=0.85,
            rule=QUESTION_MARK,
            reason=f"A question mark stands inside “{match.group()}” for a character that was "
            f"lost: “{meant}”.",
            evidence=facts,
            repair=meant,
        )


def _read_question(
    siglum: str, match: re.Match[str], knowledge: Knowledge
) -> tuple[str, tuple[Evidence, ...]]:
    """The character that another version has in place of a question mark; empty: none."""
    fitting: list[tuple[str, WrittenBy]] = []
    for letter in MAY_BE_LOST:
        word = f"{match['head']}{letter}{match['tail']}"
        writers = tuple(s for s in knowledge.writers_of(word) if s != siglum)
        if writers:
            fitting.append((letter, WrittenBy(word, writers)))
    return (fitting[0][0], (fitting[0][1],)) if len(fitting) == 1 else ("", ())
