"""Characters that were lost in decoding, and what stood there where the words around tell it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice, product
from typing import NamedTuple

from tetrapla.engine.evidence import Character, Evidence, Listed, Remark, WrittenBy, counted
from tetrapla.engine.model import Flag
from tetrapla.engine.punctuation import LINE
from tetrapla.engine.repair.knowledge import Knowledge
from tetrapla.engine.repair.types import Draft, Finding
from tetrapla.engine.shadow import Edit

CHARACTER = "replacement.character"
QUESTION_MARK = "replacement.question-mark"

_LOST = re.compile("\ufffd+|(?:ï¿½)+")
_LETTERS = r"[^\W\d_]{1,40}+"
_WORD_WITH_LOST = re.compile(
    rf"(?:(?:{_LETTERS}(?:['’]{_LETTERS})?)?(?P<lost>\ufffd{{1,3}})){{1,3}}(?:{_LETTERS})?"
)
_LOST_INSIDE = re.compile("\ufffd+")
_QUESTIONED = re.compile(
    rf"(?<![\w/.?&=@#'’-])(?P<head>{_LETTERS})\?(?P<tail>{_LETTERS})(?![\w/.?&=@#-])"
)
_FEWEST_QUESTIONED = 3
"""So many contractions with a question mark are no slips of the hand."""
_CONTRACTION = re.compile("[a-z]+(?:n\ufffd{1,3}t|\ufffd{1,3}s)", re.I)
"""Contractions that any word can be part of; of the others the word list has each."""
_BARE_CONTRACTION = re.compile(r"(?:[a-z]+n\?t|[a-z]+\?(?:s|re|ve|ll|d|m))", re.I)

_MAY_BE_LOST = "’éèêëáàâäãåæçíìîïñóòôöõøœúùûüýÿßčćđěğıłńňőřśšşťţůűźżžąęėāēīūņļķģ"
"""What old encodings and careless tools lose inside words: apostrophes and accented letters."""
_LIGATURES = ("ff", "fi", "fl", "ffi", "ffl")
"""Letters that printed pages join to one sign, which is lost as one."""
_PLAIN_OR_JOINED = (*"abcdefghijklmnopqrstuvwxyz", *_LIGATURES)
_SHORTEST_LISTED = 5
"""Letters of a word of which a plain letter is filled in; shorter ones leave too many choices."""
_MOST_LOST = 2
"""Places of a word that are tried together."""
_MOST_WORDS = 10_000
"""Different damaged words that are looked up; a text with more of them is beyond reading."""
_MOST_TRIALS = 4000
"""Readings of one word that are tried."""

_OPENS = re.compile("(?<![^\\s(\\[—–-])\ufffd{1,3}(?=[^\\W\\d_])")
_CLOSES = re.compile("(?<=[\\w.,!?;:…%)+])\ufffd{1,3}(?![^\\W_])")


class _Reading(NamedTuple):
    """What stood where a character was lost."""

    meant: str
    evidence: tuple[Evidence, ...]


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


def _read(draft: Draft, knowledge: Knowledge) -> Mapping[int, _Reading]:
    """Where a run starts -> what stood there; runs that nobody can read are absent."""
    found: dict[int, _Reading] = {}
    read: dict[str, tuple[str, ...]] = {}
    for word in _WORD_WITH_LOST.finditer(draft.text):
        if word.group().strip("\ufffd") == "":
            continue
        if word.group() not in read:
            if len(read) == _MOST_WORDS:
                break
            read[word.group()] = tuple(_meant(word.group(), draft.siglum, knowledge))
        meant = read[word.group()]
        runs = _LOST_INSIDE.finditer(word.group())
        if meant:
            whole = _filled(word.group(), meant)
            facts = _known_by(whole, draft.siglum, knowledge)
            for run, letter in zip(runs, meant, strict=True):
                found[word.start() + run.start()] = _Reading(letter, facts)
    for start, mark in _quotation_marks(draft.text):
        found.setdefault(start, _Reading(mark, (Remark("the marks make a pair of quotation"),)))
    return found


def _meant(word: str, siglum: str, knowledge: Knowledge) -> tuple[str, ...]:
    """The characters that were lost in a word, in order; empty: unknown."""
    places = len(_LOST_INSIDE.findall(word))
    if places > _MOST_LOST:
        return ()
    trials = islice(product(_MAY_BE_LOST, repeat=places), _MOST_TRIALS)
    fitting = [t for t in trials if _is_known(_filled(word, t), siglum, knowledge)]
    if not fitting and _CONTRACTION.fullmatch(word) and knowledge.is_english(siglum):
        return ("’",)
    if not fitting:
        return _plain_letter(word, siglum, knowledge)
    if len(fitting) != 1:
        return ()
    return tuple(_in_case(word, letter) for letter in fitting[0])


def _plain_letter(word: str, siglum: str, knowledge: Knowledge) -> tuple[str, ...]:
    """The only plain letter, or joined letters, that make a listed word; empty: none, or more.

    Names are left alone: in them a letter with an accent is likelier than any other.
    """
    if word.count("\ufffd") != 1 or not word.islower():
        return ()
    fitting = [c for c in _PLAIN_OR_JOINED if knowledge.lists(_filled(word, (c,)), siglum)]
    if len(fitting) != 1 or len(_filled(word, (fitting[0],))) < _SHORTEST_LISTED:
        return ()
    return (fitting[0],)


def _in_case(word: str, letter: str) -> str:
    plain = _LOST_INSIDE.sub("", word)
    capital = plain.isupper() and len(plain) > 1
    return letter.upper() if capital and letter != "ß" else letter


def _filled(word: str, letters: tuple[str, ...]) -> str:
    parts = _LOST_INSIDE.split(word)
    return "".join(p + c for p, c in zip(parts, (*letters, ""), strict=True))


def _is_known(word: str, siglum: str, knowledge: Knowledge) -> bool:
    if word.endswith("’") or word.startswith("’"):
        return False
    return bool(knowledge.writers_of(word)) or knowledge.lists(word, siglum)


def _known_by(word: str, siglum: str, knowledge: Knowledge) -> tuple[Evidence, ...]:
    writers = knowledge.writers_of(word)
    if writers:
        return (WrittenBy(word, tuple(s for s in writers if s != siglum)),)
    if knowledge.lists(word, siglum):
        return (Listed(word),)
    return (Remark(f"“{word}” has the form of a contraction"),)


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


def _flag(draft: Draft, match: re.Match[str], reading: _Reading | None) -> Flag:
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
        confidence=0.98,
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
    for letter in _MAY_BE_LOST:
        word = f"{match['head']}{letter}{match['tail']}"
        writers = tuple(s for s in knowledge.writers_of(word) if s != siglum)
        if writers:
            fitting.append((letter, WrittenBy(word, writers)))
    return (fitting[0][0], (fitting[0][1],)) if len(fitting) == 1 else ("", ())
