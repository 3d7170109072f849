"""Runs of capitalised words cut into names: at titles, possessives, parties, small words."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from tetrapla.engine.facts.first_names import PRONOUN_OF
from tetrapla.engine.facts.names import words as w
from tetrapla.engine.facts.names.joints import ends_office, is_place, joins
from tetrapla.engine.facts.names.runs import Run, Word, ends_sentence
from tetrapla.engine.facts.word_lists import FEAST_DAYS, PARTISANS, TITLES, words


class Piece(NamedTuple):
    """Words of a run that may be one name."""

    words: tuple[Word, ...]
    titled: bool
    """Whether a title stands before it."""
    initial: bool
    """Whether it begins a sentence."""
    run: int = 0
    """Where its run begins; the places of its words are counted from there."""

    @property
    def start(self) -> int:
        """Where it begins in the text."""
        return self.run + self.words[0].start

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.run + self.words[-1].end

    @property
    def key(self) -> str:
        """Its words in small letters."""
        return " ".join(word.key for word in self.words)


class _Cutter:
    """A piece as it grows, word by word."""

    def __init__(self, run: Run, apart: Collection[str]) -> None:
        self.words = run.words
        self.apart = apart
        self.kept: list[Word] = []
        self.titled = False
        self.chief = False
        """Whether the title before it goes with a second one: Chief Data Officer."""
        self.first = run.initial
        """Whether what comes next still begins the sentence."""
        self.done: list[Piece] = []

    def close(self) -> None:
        """End the piece."""
        while self.kept and self.kept[-1].joint:
            self.kept.pop()
        if self.kept:
            self.done.append(Piece(tuple(self.kept), self.titled, self.first))
            self.first = False
        self.kept = []
        self.titled = False

    def title(self, at: int) -> None:
        """End the piece before a title; what belongs to the title goes with it."""
        if self.titled and self.chief:
            self.kept = []  # Chief Data Officer
        held = w.MODIFIERS | _FIELDS if self.words[at].key in _HOLDERS else w.MODIFIERS
        while self.kept and (self.kept[-1].joint or self.kept[-1].key in held):
            last = self.kept[-1].key
            if tuple(x.key for x in self.kept[-2:]) in _WHOLE:
                break
            if last in _BODIES and len(self.kept) > 1 and self.kept[-2].key not in w.CHAMBERS:
                break
            self.kept.pop()
        self.close()
        self.titled = True
        self.chief = self.words[at].key in ("chief", "vice", "deputy", "general")
        self.first = False


def cut(run: Run, apart: Collection[str] = ()) -> list[Piece]:
    """The names that a run may hold, in order.

    Args:
        run: Words with capitals.
        apart: Single words that are names by themselves in the story: what *&* does not join.
    """
    if len(run.words) == 1 and run.words[0].small:
        return []
    if run.quoted and len(run.words) > 1 and not any(x.last for x in run.words[:-1]):
        loud = all(x.joint or x.text.isupper() for x in run.words)
        if not loud:
            return [Piece(run.words, False, False)]
    cutter = _Cutter(run, apart)
    at = 0
    while at < len(run.words):
        at = _step(cutter, at)
    cutter.close()
    return cutter.done


def _step(cutter: _Cutter, at: int) -> int:
    """Take the word at an index into the piece, or end the piece; the index to go on from."""
    following = cutter.words[at + 1] if at + 1 < len(cutter.words) else None
    word = _as_surname(cutter, cutter.words[at], following)
    if word.joint:
        if not joins(cutter.kept, cutter.words, at, cutter.apart):
            cutter.close()
            return at + 1
        cutter.kept.append(word)
        return at + 1
    if is_place(word, following):
        cutter.kept.append(word)
        return at + 1
    if not word.text or word.text[0].isdigit() or _is_calendar(word, following):
        if cutter.kept and cutter.kept[-1].key in w.FEASTS:
            cutter.kept.append(word)
        cutter.close()
        cutter.first = False
        return at + 1
    if word.small and not (cutter.kept and cutter.kept[-1].joint):
        if _inside(cutter, at):
            cutter.kept.append(word._replace(joint=word.key not in _CLOSING))
            return at + 1
        cutter.close()
        cutter.first = cutter.first and not cutter.done
        alone = following is not None and len(cutter.words[at + 1 : at + 3]) == 1
        return at + 2 if alone and word.key.endswith("n't") else at + 1
    if _is_title(cutter, word, following):
        return _after_title(cutter, at)
    if _is_beside_party(cutter, word):
        cutter.close()
    if word.key in PARTISANS and not _names_party(cutter.words[at + 1 :]):
        cutter.close()
        cutter.first = False
        return at + 1
    cutter.kept.append(word)
    if (word.last and not _goes_on(cutter, word, following)) or word.key in _PARTIES:
        cutter.close()
        cutter.first = following is not None and ends_sentence(word, following)
    return at + 1


def _as_surname(cutter: _Cutter, word: Word, following: Word | None) -> Word:
    """*May* as a name: behind a first name or a title, with no word in capitals behind."""
    if word.key != "may" or word.text.isupper() or (following and not following.joint):
        return word
    before = cutter.kept[-1] if cutter.kept else None
    plain = before and not (before.joint or before.last) and before.key in PRONOUN_OF
    return word._replace(small=False) if plain or (not before and cutter.titled) else word


def _is_calendar(word: Word, following: Word | None) -> bool:
    """Whether a word is a month or a weekday; cut short only at an end: not Jan Vole."""
    if word.key not in _CALENDAR or word.key in w.GIVEN:
        return False
    if word.key in FEAST_DAYS and following is not None and not following.joint and not word.last:
        return False
    short = len(word.key) == 3
    return not short or word.last or following is None or following.joint


def _goes_on(cutter: _Cutter, word: Word, following: Word | None) -> bool:
    """Whether a name goes on behind a possessive: New Year’s Eve, St. Otto’s Church."""
    if following is None or following.joint or following.start - word.end != 3:
        return False
    saint = len(cutter.kept) > 1 and cutter.kept[-2].key in ("st", "saint")
    house = following.key in _HOUSES and len(cutter.kept) == 1 and word.key not in cutter.apart
    return following.key in ("day", "eve") or saint or house or word.key in _OWNERS


def _inside(cutter: _Cutter, at: int) -> bool:
    """Whether a small word with a capital stands inside a name: Doctors Without Borders."""
    word = cutter.words[at]
    if cutter.kept and word.key in _CLOSING and not word.text.isupper():
        rest = cutter.words[at + 1 :]
        return (not rest or rest[0].joint) and word.start - cutter.kept[-1].end == 1
    if not cutter.kept or word.key not in w.INSIDE or word.text.isupper() or word.last:
        return False
    before, behind = cutter.kept[-1], cutter.words[at + 1 : at + 2]
    plain = not before.text.endswith(".") and word.start - before.end == 1
    return plain and bool(behind) and not behind[0].joint and not behind[0].small


def _is_body(word: Word, following: Word) -> bool:
    """Whether a word that may be a title begins the name of a house: Justice Department."""
    return following.key in w.NO_RANK or (word.key in _SUBJECTS and following.key in _ORGANS)


def _is_title(cutter: _Cutter, word: Word, following: Word | None) -> bool:
    if following and not following.joint and not word.last and _is_body(word, following):
        return False
    if word.key in w.SHY_TITLES:
        ranked = word.key == "judge" and bool(cutter.kept) and cutter.kept[-1].key in _COURTS
        alone = following is None or (following.joint and following.key in ("and", "&"))
        return (ranked or not cutter.kept) and not alone and not word.last
    if word.key.startswith(("then-", "ex-", "vice-")):
        return True
    if cutter.kept and (cutter.kept[-1].joint or ends_office(cutter.kept, word, following)):
        return False
    return word.key in TITLES or word.text == "DA"


_SUBJECTS = words(
    """justice chief police officer director governors general sheriff treasurer editor author
    actor attorney mother father sister brother farmer principal leader speaker prosecutor
    minister professor coach"""
)
"""Titles that organisations are called for too: Justice Department."""
_HOLDERS = frozenset({"minister", "ministers", "secretary", "secretaries"})
_FIELDS = w.PORTFOLIOS | words(
    """transport environment trade home social economy economic industry planning sports science
    research digital infrastructure water culture tourism energy interior labour family pensions
    migration development"""
)
"""What they are called for: Transport Minister."""
_ORGANS = words(
    """department committee council association party foundation fund league network group center
    society bureau office institute project coalition alliance union board commission school corps
    academy"""
)
_COURTS = words("district circuit court federal magistrate county appeals us state")
_WHOLE = frozenset({("white", "house"), ("homeland", "security")}) | {
    (place, "city") for place in words("york kansas lake jersey oklahoma mexico carson")
}
"""Names whose last word stands before titles too."""
_CLOSING = frozenset({"today", "now", "first", "one"})
"""With a capital inside a sentence they end a name: USA Today, America First, Air Force One."""
_HOUSES = words("college school hospital cathedral church chapel academy cross stadium infirmary")
"""What is called for somebody, with a possessive: King’s College."""
_CALENDAR = w.MONTHS | w.DAYS
_OWNERS = words(
    """women men children people veterans governor queen king teachers
    lawyers"""
)
"""With a possessive they begin names: Women’s March."""
_PARTIES = frozenset({"republicans", "democrats"})
"""Nothing behind them belongs to them: Republicans Ada Crane and Otto Kern."""
_CHAMBERS = frozenset({"senate", "house", "congress", "state", "county", "city", "administration"})
"""Behind a party they are no name with it: a Republican Senate."""
_SIDES = w.PLACES | {"house", "senate"}
"""Before a party they say which of it: Ohio Republicans."""
_BODIES = frozenset({"committee", "party"})
"""They belong to a title alone; behind a word of their own they are an organisation."""


def _after_title(cutter: _Cutter, at: int) -> int:
    cutter.title(at)
    if cutter.words[at].last:
        cutter.titled = False
        return at + 1
    rest = [x for x in cutter.words[at + 1 : at + 4] if x.key != "the"]
    if len(rest) > 1 and rest[0].key == "of" and rest[1].key in w.OFFICES:
        at = cutter.words.index(rest[1], at)
        while behind := [x for x in cutter.words[at + 1 : at + 3] if x.key in w.OFFICES]:
            at = cutter.words.index(behind[0], at)
    elif rest and rest[0].joint:
        cutter.titled = False
    while at + 1 < len(cutter.words) and cutter.words[at + 1].key in w.MODIFIERS & {"general"}:
        at += 1
    return at + 1


def _is_beside_party(cutter: _Cutter, word: Word) -> bool:
    """Whether a party and what is said of it are two: GOP Senate, Ohio Republicans."""
    if cutter.kept and cutter.kept[-1].key == "gop":
        return True
    return word.key in _PARTIES and len(cutter.kept) == 1 and cutter.kept[0].key in _SIDES


def _names_party(rest: Sequence[Word]) -> bool:
    """Whether a party's adjective goes on as the name of something: Democratic Party."""
    run: list[Word] = []
    for word in rest:
        if word.joint or word.small:
            break
        run.append(word)
        if word.last:
            break
    bodies = w.ORGANISATIONS - _CHAMBERS
    return bool(run) and any(x.key in bodies or x.key == "national" for x in run[:3])


def names_inside(run: Run, known: frozenset[str]) -> Iterator[tuple[Word, ...]]:
    """The known names in the words of a heading, the longest first from the left."""
    words = run.words
    at = 0
    while at < len(words):
        for end in range(min(len(words), at + 6), at, -1):
            if " ".join(x.key for x in words[at:end]) in known:
                yield words[at:end]
                at = end - 1
                break
        at += 1
