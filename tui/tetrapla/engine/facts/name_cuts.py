"""Runs of capitalised words cut into names: at titles, possessives, parties, small words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tetrapla.engine.facts import name_words as w
from tetrapla.engine.facts.name_runs import Run, Word


class Piece(NamedTuple):
    """Words of a run that may be one name."""

    words: tuple[Word, ...]
    titled: bool
    """Whether a title stands before it."""
    initial: bool
    """Whether it begins a sentence."""

    @property
    def key(self) -> str:
        """Its words in small letters."""
        return " ".join(word.key for word in self.words)


class _Cutter:
    """A piece as it grows, word by word."""

    def __init__(self, run: Run) -> None:
        self.words = run.words
        self.kept: list[Word] = []
        self.titled = False
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

    def title(self) -> None:
        """End the piece before a title; what belongs to the title goes with it."""
        while self.kept and (self.kept[-1].joint or self.kept[-1].key in w.MODIFIERS):
            if [x.key for x in self.kept[-2:]] == ["white", "house"]:
                break
            self.kept.pop()
        self.close()
        self.titled = True
        self.first = False


def cut(run: Run) -> list[Piece]:
    """The names that a run may hold, in order."""
    cutter = _Cutter(run)
    at = 0
    while at < len(run.words):
        at = _step(cutter, at)
    cutter.close()
    return cutter.done


def _step(cutter: _Cutter, at: int) -> int:
    """Take the word at an index into the piece, or end the piece; the index to go on from."""
    word = cutter.words[at]
    following = cutter.words[at + 1] if at + 1 < len(cutter.words) else None
    if word.joint:
        if not _joins(cutter, at):
            cutter.close()
            return at + 1
        cutter.kept.append(word)
        return at + 1
    if not word.text or (word.key in w.MONTHS | w.DAYS and word.key not in w.GIVEN):
        cutter.close()
        cutter.first = False
        return at + 1
    if word.small and not (cutter.kept and cutter.kept[-1].joint):
        if _inside(cutter, at):
            cutter.kept.append(word._replace(joint=True))
            return at + 1
        cutter.close()
        cutter.first = cutter.first and not cutter.done
        return at + 1
    if _is_title(cutter, word, following):
        return _after_title(cutter, at)
    if word.key in w.PARTISANS and not _names_party(cutter.words[at + 1 :]):
        cutter.close()
        cutter.first = False
        return at + 1
    cutter.kept.append(word)
    if word.last:
        cutter.close()
    return at + 1


def _inside(cutter: _Cutter, at: int) -> bool:
    """Whether a small word with a capital stands inside a name: Doctors Without Borders."""
    word = cutter.words[at]
    if not cutter.kept or word.key not in w.INSIDE or word.text.isupper() or word.last:
        return False
    before, behind = cutter.kept[-1], cutter.words[at + 1 : at + 2]
    plain = not before.text.endswith(".") and word.start - before.end == 1
    return plain and bool(behind) and not behind[0].joint and not behind[0].small


def _is_title(cutter: _Cutter, word: Word, following: Word | None) -> bool:
    if following and not following.joint and following.key in w.NO_RANK:
        return False
    if word.key in w.SHY_TITLES:
        return not cutter.kept and bool(following) and not word.last
    if word.key.startswith(("then-", "ex-", "vice-")):
        return True
    if cutter.kept and cutter.kept[-1].joint:
        return False
    return word.key in w.TITLES


def _after_title(cutter: _Cutter, at: int) -> int:
    cutter.title()
    if cutter.words[at].last:
        cutter.titled = False
        return at + 1
    rest = cutter.words[at + 1 : at + 3]
    if len(rest) == 2 and rest[0].key == "of" and rest[1].key in w.PORTFOLIOS:
        at += 2
    elif rest and rest[0].joint:
        cutter.titled = False
    while at + 1 < len(cutter.words) and cutter.words[at + 1].key in w.MODIFIERS & {"general"}:
        at += 1
    return at + 1


def _names_party(rest: Sequence[Word]) -> bool:
    """Whether a party's adjective goes on as the name of something: Democratic Party."""
    run: list[Word] = []
    for word in rest:
        if word.joint or word.small:
            break
        run.append(word)
        if word.last:
            break
    return bool(run) and any(x.key in w.ORGANISATIONS or x.key == "national" for x in run[:3])


def _joins(cutter: _Cutter, at: int) -> bool:
    """Whether a small word goes on with the name."""
    kept = [x for x in cutter.kept if not x.joint]
    if not kept or cutter.kept[-1].last:
        return False
    key, head = cutter.words[at].key, kept[-1].key
    if cutter.kept[-1].joint:  # of the, van der
        return key in w.PARTICLES or (key == "the" and cutter.kept[-1].key in ("of", "for"))
    behind = _behind(cutter.words, at)
    if not behind or behind[0].small:
        return False
    if key == "of":
        return head in w.HEADS or (behind[-1].key in w.TAILS and len(behind) > 1)
    if key == "for":
        return head in w.FOR_HEADS
    if key in ("and", "&"):
        organised = any(x.key == "of" for x in cutter.kept) and kept[0].key in w.HEADS
        ends = behind[-1].key in w.TAILS and len(behind) > 1 and len(kept) == 1
        return organised or (ends and head in _SUBJECTS) or behind[0].key in _FIRMS
    return key in w.PARTICLES and head not in w.SMALL


_SUBJECTS = frozenset(
    [
        "food",
        "science",
        "arts",
        "ways",
        "energy",
        "health",
        "education",
        "labor",
        "trade",
        "housing",
        "parks",
        "fish",
        "water",
        "power",
        "air",
        "drug",
        "budget",
        "records",
        "natural",
        "science",
        "homeland",
        "securities",
        "judiciary",
    ]
)
"""What organisations are called for: Food and Drug Administration."""
_FIRMS = frozenset({"co", "sons", "company", "partners", "daughters", "brothers"})


def _behind(words: Sequence[Word], at: int) -> list[Word]:
    """The words with capitals that come next, up to the next small word."""
    out: list[Word] = []
    for word in words[at + 1 :]:
        if word.joint:
            if out:
                break
            continue
        out.append(word)
        if word.last:
            break
    return out


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
