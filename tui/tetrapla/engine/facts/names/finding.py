"""The names that versions give, and which of them mean the same in all versions.

Runs of words with capitals; headings give none but those that the story has, hashtags and handles
none. What a name stands for (a place, a party) is not told, only whether the text treats it as a
person.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tetrapla.engine.collecting import uncollected
from tetrapla.engine.facts.names import words as w
from tetrapla.engine.facts.names.book import Sighting, slug
from tetrapla.engine.facts.names.census import Census, is_heading
from tetrapla.engine.facts.names.cuts import Piece, cut, names_inside
from tetrapla.engine.facts.names.entities import entities_of
from tetrapla.engine.facts.names.loud import Read, quieten
from tetrapla.engine.facts.names.runs import Run, runs_in
from tetrapla.engine.facts.speakers.sentence_subjects import DATELINE
from tetrapla.engine.facts.state_names import POSTAL
from tetrapla.engine.facts.stretches import Stretch, language_in, stretches_of
from tetrapla.engine.facts.types import Name, Place
from tetrapla.engine.resources import DEFAULT_LEXICON
from tetrapla.engine.results import Examination

_ADVERB = r"(?:(?:also|later|then|once|has|had|[a-z]+ly)\s)?"
_SPEAKS = re.compile(rf",?\s{_ADVERB}(?:{w.SAID})\b|,\s(?:who\b|\d\d?,)")
_SPOKEN = re.compile(rf"(?:\b(?:{w.SAID_BY})|\baccording to|,? who is)\s$")
_LOOK = 18
_ARTICLE = re.compile(r"(?<!\w)(?:the|an?)[ \u00a0]$", re.IGNORECASE)
_CAPITAL_CITY = re.compile(r",[ \u00a0]D\.?C\.?(?!\w)")
_NUMBER = re.compile(r"[ \u00a0](?:\d{1,4}[A-Z]?|[IVX]{1,4})(?![\w%])(?![.,:]\d)")
_PLAIN = r"(?:of|and|the|for|to|in|on|a|an|with|your|&|[A-Z][\w’-]*)"
_LINE = re.compile(
    rf"(?:^|\n)[^\w\n]*(?:\d{{1,2}}[.)][^\w\n]*)?(?:{_PLAIN}[ \u00a0]){{0,6}}[“\"]?$"
)
_LABEL = re.compile(rf"(?:[ \u00a0]{_PLAIN}){{0,6}}:(?!\d)")
"""What stands before and behind a word of what a line is about: *3. Care for Wet Feathers:*."""
_LABEL_LOOK = 60
_WIRED = re.compile(r"\)[ \u00a0]*(?:--|[—–-])[ \u00a0]")
_HEAD = 60
"""Characters in which a report says who sent it: *HULL, Ohio (WN) —*."""
_POSTAL = 2
"""Letters of a state as on letters."""
_LOUD = 3
"""Letters in capitals with which a place begins that a report is dated from: *HULL, Ohio —*."""
_PARTICLES = re.compile(
    r"(?<![\w’'-])(?:van|von|de)(?: (?:der|den|de|la))?[ \u00a0]$|(?<![\w’'-])(?:ter|zu)[ \u00a0]$"
)
"""Before a surname they belong to it."""
_CAPITALS = re.compile(r"[A-Z.’']+(?:[ -][A-Z.’']{2,})*(?![a-z])")
_ALL_NOUNS = frozenset({"de"})
"""Languages in which every noun has a capital: there only two words together are a name."""


@dataclass(slots=True)
class _Seen:
    """A run as it is written, at the beginning of sentences or inside them."""

    run: Run
    times: int = 1


@uncollected
def find_names(
    examination: Examination, lexicon: Collection[str] | None = None
) -> Mapping[str, tuple[Name, ...]]:
    """The names that each version gives, in order.

    Args:
        examination: A story that was read closely, or compared.
        lexicon: Words in small letters that are no names; None: the list that ships.

    Returns:
        Siglum -> its names; every version is there. Entities are shared by all versions.
    """
    words = DEFAULT_LEXICON.words if lexicon is None else lexicon
    told = {s: list(stretches_of(examination, s, credits=True)) for s in examination.sigla}
    sightings = _sightings(told, words)
    entities, persons = entities_of([s for own in sightings.values() for s in own], words)
    found: dict[str, tuple[Name, ...]] = {}
    slugs = {key: slug(key) for key in {entity.key for entity in entities.values()}}
    for siglum, own in sightings.items():
        names = []
        for count, sighting in enumerate(own, 1):
            entity = entities[siglum, sighting.form]
            names.append(
                Name(
                    id=f"{siglum}.m{count}",
                    place=sighting.place,
                    text=sighting.text,
                    entity=slugs[entity.key],
                    person=entity.key in persons,
                    by=entity.by,
                )
            )
        found[siglum] = tuple(names)
    return found


def _sightings(
    told: Mapping[str, Sequence[Stretch]], lexicon: Collection[str]
) -> dict[str, list[Sighting]]:
    """The mentions of names in each version, in order."""
    spoken = {siglum: language_in(own) for siglum, own in told.items()}
    seen: dict[tuple[str, bool], _Seen] = {}
    read = {siglum: [_read(stretch, seen) for stretch in own] for siglum, own in told.items()}
    texts = (stretch.text for own in told.values() for stretch in own)
    census = Census(texts, lexicon, set(spoken.values()) - {"en"})
    for one_run in seen.values():
        census.saw(one_run.run, one_run.times)
    pieces = _Pieces(census)
    found: dict[str, list[tuple[int, Sighting]]] = {}
    known: set[str] = set()
    for siglum, own in read.items():
        found[siglum] = []
        for k, one in enumerate(own):
            if one.heading:
                continue
            for sighting, key in _in_sentences(pieces, one, siglum, spoken[siglum]):
                known.add(key)
                found[siglum].append((k, sighting))
    quieten(read, found, known, census)
    fixed = frozenset(known)
    for siglum, own in read.items():
        for k, one in enumerate(own):
            for run in one.runs if one.heading else ():
                for words in names_inside(run, fixed):
                    piece = Piece(words, False, True, run.start)
                    found[siglum].append((k, _sighting(siglum, one.stretch, piece)))
    return {
        siglum: [
            s
            for k, s in sorted(own, key=lambda x: (x[0], x[1].place))
            if read[siglum][k].stretch.tells(s.place.start, s.place.end)
        ]
        for siglum, own in found.items()
    }


def _read(stretch: Stretch, seen: dict[tuple[str, bool], _Seen]) -> Read:
    """Find the runs of a passage, and count those that stand in sentences."""
    heading, runs = is_heading(stretch.text), []
    dated = DATELINE.match(stretch.text)
    for found in runs_in(stretch.text):
        begins = found.initial or (dated is not None and found.start == dated.end())
        run = found._replace(initial=begins)
        if not heading:
            key = run.text, run.initial
            if key in seen:
                seen[key].times += 1
            else:
                seen[key] = _Seen(run)
        if heading or len(run.words) > 1 or not run.words[0].small:
            runs.append(run)
    return Read(stretch, runs, heading)


def _in_sentences(
    pieces: _Pieces, read: Read, siglum: str, language: str
) -> Iterator[tuple[Sighting, str]]:
    """The names of a passage that is no heading, each with its words in small letters."""
    stretch = read.stretch
    behind = _dated_until(stretch.text)
    runs = (_spoken(run, stretch.text, pieces.census) for run in read.runs)
    for found in (piece for run in runs for piece in pieces.of(run)):
        piece = _two_together(found) if language in _ALL_NOUNS else found
        if not piece.words or _only_labels(stretch.text, piece, pieces.census):
            continue
        if piece.start >= behind:
            sighting = _sighting(siglum, stretch, piece)
            behind = sighting.place.end
            yield sighting, piece.key


def _spoken(run: Run, text: str, census: Census) -> Run:
    """A surname before a verb of speaking as it is inside a sentence: *Price said*."""
    word = run.words[0]
    if not run.initial or len(run.words) > 1 or word.text not in census.surnames:
        return run
    speaks = _SPEAKS.match(text, run.start + word.end)
    return run._replace(initial=False) if speaks else run


def _dated_until(text: str) -> int:
    """Where the place in capitals ends that a report is dated from; the state behind it is told."""
    if not text[:_LOUD].isupper() or not DATELINE.match(text):
        return 0
    place = _CAPITALS.match(text)
    return place.end() if place else 0


def _only_labels(text: str, piece: Piece, census: Census) -> bool:
    """Whether a piece is what a line is about (*Key dates:*), a part of a law, an abbreviation."""
    start, end, last = piece.start, piece.end, piece.words[-1]
    if (
        len(piece.words) == 1
        and last.key in w.SHY_TITLES
        and _ARTICLE.search(text, max(0, start - 5), start)
    ):
        return True
    if len(piece.words) == 1 and last.key in w.PARTS and _NUMBER.match(text, end):
        return True
    if text[max(0, start - 1) : start] == "(" and text[end : end + 1] == ")":
        if (
            len(last.text) == _POSTAL
            and last.text.isupper()
            and last.text.lower() in POSTAL
            and text[max(0, start - 3) : start - 2].islower()
        ):
            return True  # Ada Brenn (OH)
        wired = start < _HEAD and last.text.isupper() and len(piece.words) == 1
        wired = wired and bool(_WIRED.match(text, end))
        return wired or _stands_for_words(text, start - 1, last.text)
    if ":" not in text or not _LABEL.match(text, end):
        return False
    labelled = _LINE.search(text, max(0, start - _LABEL_LOOK), start)
    return bool(labelled) and all(x.joint or census.is_form(x.key) for x in piece.words)


def _stands_for_words(text: str, at: int, letters: str) -> bool:
    """Whether letters in brackets are the first ones of words in small letters before them."""
    words = text[max(0, at - 80) : at].replace("-", " ").split()[-len(letters) :]
    return (
        letters.isupper()
        and len(words) == len(letters)
        and all(x[0].lower() == y.lower() for x, y in zip(words, letters, strict=True))
        and any(x.islower() for x in words)
        and not any(x[0].isupper() for x in words[1:])
    )


def _two_together(piece: Piece) -> Piece:
    """What of a piece is a name where every noun has a capital: the last words side by side."""
    words = piece.words
    while any(x.joint for x in words):
        words = words[1:]
    return piece._replace(words=words if len(words) > 1 else ())


class _Pieces:
    """The names in runs, each run read once: most return."""

    def __init__(self, census: Census) -> None:
        self.census = census
        self._found: dict[tuple[str, bool, bool, bool], list[Piece]] = {}

    def of(self, run: Run) -> Iterator[Piece]:
        """The names in a run, in order."""
        key = run.text, run.initial, run.quoted, run.may_be_will
        found = self._found.get(key)
        if found is None:
            named = (self.census.name_in(piece) for piece in cut(run, self.census.apart))
            found = self._found[key] = [piece for piece in named if piece]
        for piece in found:
            yield Piece(piece.words, piece.titled, piece.initial, run.start)


def _sighting(siglum: str, stretch: Stretch, piece: Piece) -> Sighting:
    text, start, end = stretch.text, piece.start, piece.end
    if piece.words[-1].key == "washington" and (city := _CAPITAL_CITY.match(text, end)):
        end = city.end()
    elif piece.words[-1].key in w.NUMBERED and (number := _NUMBER.match(text, end)):
        end = number.end()
    if len(piece.words) == 1 and (small := _PARTICLES.search(text, max(0, start - 9), start)):
        start = small.start()
    spoke = bool(_SPEAKS.match(text, end) or _SPOKEN.search(text, max(0, start - _LOOK), start))
    place = Place(stretch.passage, start, end)
    return Sighting(siglum, place, text[start:end], piece.titled, spoke)
