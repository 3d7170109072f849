"""Which of two glued words are words on their own."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from tetrapla.engine.evidence import Evidence, Listed, Remark, WrittenBy
from tetrapla.engine.repair.knowledge import Knowledge
from tetrapla.engine.repair.letters.scripts import WORD

_STARTERS_TEXT = (
    "the a an he she they we it i you it's he's she's they're we're there's that's i'm i've i'd "
    "you're you've they've we've don't didn't this that these those there here but and so or if "
    "when while after before although though because however meanwhile since until once then now "
    "during despite in on at by for from with without within as of to into over under through "
    "according what who why how where which some many most several all both each every one two "
    "three four five no not my our his her their your its another other also even just only "
    "still yet last first let thanks please today yesterday is are was were do did does have has "
    "had can could will would may might should being having among between about around inside "
    "outside instead later earlier next soon such more few well maybe perhaps sometimes "
    "unlike like given whether along "
    "others everyone everything nothing nobody somebody someone anyone"
)
_STARTERS = frozenset(_STARTERS_TEXT.split())
"""English words with which sentences start, in lower case."""

_STRONG_STARTERS_TEXT = (
    "the he she they it's he's she's they're we're there's that's i'm i've but although though "
    "because however meanwhile when while after this these those there during despite according "
    "according some many several his their what and we "
    "how if why where before since until most you'll you're don't"
)
_STRONG_STARTERS = frozenset(_STRONG_STARTERS_TEXT.split())
"""Those of them that never end a name."""

_EDGES = re.compile(r"[’']s?$")


class Vocabulary:
    """The words of one version and of the others, and what glued words are left out of them."""

    def __init__(
        self, text: str, siglum: str, knowledge: Knowledge, glued: Iterable[tuple[int, int]]
    ) -> None:
        """Take a text and the spans of the words in it that may be glued, in order."""
        self._text = text
        self._siglum = siglum
        self._knowledge = knowledge
        self._glued = tuple(glued)

    @cached_property
    def is_english(self) -> bool:
        """Whether the version is in the language of the word list."""
        return self._knowledge.is_english(self._siglum)

    @cached_property
    def _elsewhere(self) -> frozenset[str]:
        """Words of this version, what may be glued left out."""
        pieces, at = [], 0
        for start, end in self._glued:
            pieces.append(self._text[at:start])
            at = max(at, end)
        pieces.append(self._text[at:])
        return frozenset(WORD.findall("\n".join(pieces)))

    @cached_property
    def _elsewhere_lower(self) -> frozenset[str]:
        return frozenset(word.lower().replace("’", "'") for word in self._elsewhere)

    def others(self, word: str) -> tuple[str, ...]:
        """The other versions that write a word."""
        return tuple(s for s in self._knowledge.writers_of(word) if s != self._siglum)

    def lists(self, word: str) -> bool:
        """Whether the word list confirms a word."""
        return self._knowledge.lists(word, self._siglum)

    def writes(self, word: str) -> bool:
        """Whether this version or another one writes a word on its own."""
        return plain(word) in self._elsewhere_lower or bool(self.others(word))

    def writes_just_so(self, word: str) -> bool:
        """Whether this version writes a word elsewhere with just these capitals."""
        return word in self._elsewhere

    def knows(self, word: str) -> bool:
        """Whether a word is known on its own: in the list, or written in some version."""
        return self.lists(word) or self.writes(word)

    def starts_sentences(self, word: str) -> bool:
        """Whether a word is one with which English sentences start."""
        return self.is_english and plain(word, keep=True) in _STARTERS

    def starts_strongly(self, word: str) -> bool:
        """Whether a word starts English sentences, and never ends a name."""
        return self.is_english and starts_strongly(word)

    def evidence(self, *words: str) -> tuple[Evidence, ...]:
        """What is known of each word on its own."""
        return tuple(fact for word in words for fact in self._facts(word))

    def _facts(self, word: str) -> tuple[Evidence, ...]:
        others = self.others(word)
        if others:
            return (WrittenBy(word, others),)
        if self.lists(word):
            return (Listed(word),)
        if self.writes(word):
            return (WrittenBy(word, ()),)
        return (Remark(f"“{word}” is written nowhere else"),)


def starts_strongly(word: str) -> bool:
    """Whether a word is an English one that starts sentences, and never ends a name."""
    return plain(word, keep=True) in _STRONG_STARTERS


def plain(word: str, *, keep: bool = False) -> str:
    """A word in lower case; without its possessive ending, unless that is to be kept."""
    lower = word.lower().replace("’", "'")
    return lower if keep else _EDGES.sub("", lower)
