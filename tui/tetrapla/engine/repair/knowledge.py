"""The words that can confirm a repair: those of the versions, and those of a word list."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cached_property
from itertools import islice, pairwise

from tetrapla.engine.evidence import Evidence, Listed, WrittenBy
from tetrapla.engine.lexicon import Lexicon
from tetrapla.engine.repair.letters.scripts import WORD, is_suspect, script
from tetrapla.engine.repair.letters.styles import PLAIN
from tetrapla.engine.repair.letters.table import READINGS

_USUAL_READING = str.maketrans(PLAIN | {letter: latin[0] for letter, latin in READINGS.items()})
_SAMPLE = 2000
"""Words at the start of a version that tell its language."""
_FEWEST = 4
_ENGLISH = 0.6
"""Share of the words that the list knows: names keep English texts below .95, and texts in other
Germanic and Romance languages stay below .4."""
_CONTRACTED = frozenset({"s", "re", "ll", "ve", "d", "m"})
"""What stands behind the apostrophe of an English word."""
_NOT = frozenset({"can't", "won't", "shan't", "ain't"})
"""Words with n't that are not the word without it."""
_PLAIN = 0.5
"""Share of plain words from which they alone tell the language."""
_PIECE = re.compile(r"[^\W\d_][^\W\d_A-Z]*(?:[’'][^\W\d_]+)?|[’'][^\W\d_]+")
_SPACED = re.compile(r"(?<![^\W\d_])[^\W\d_]++(?: [^\W\d_]++)++")
"""Words with single spaces between them."""


_BROKEN = re.compile(r"(?<!\S)[^\s\ufffd]*+(?:\ufffd+[^\s\ufffd]*+)+")
"""A word with lost characters; its pieces are no words."""


class Knowledge:
    """What is known about words while the versions of one story are repaired.

    Nothing is looked up before it is asked for: clean versions cost nothing.
    """

    def __init__(
        self,
        texts: Mapping[str, str],
        lexicon: Lexicon,
        going_on: Callable[[], None] = lambda: None,
    ) -> None:
        """Begin to know.

        Args:
            texts: Those of the versions, by siglum.
            lexicon: A list of English words.
            going_on: Called before a version is read: what it raises ends the work.
        """
        self._texts = texts
        self._going_on = going_on
        self._lexicon = lexicon
        self._english: dict[str, bool] = {}

    @cached_property
    def _writers(self) -> Mapping[str, tuple[str, ...]]:
        """Word as it is compared -> the versions that write it in plain letters."""
        writers: dict[str, tuple[str, ...]] = {}
        for siglum, text in self._texts.items():
            self._going_on()
            whole = _BROKEN.sub(" ", text) if "\ufffd" in text else text
            for word in {_key(w) for w in set(WORD.findall(whole)) if _is_plain(w)}:
                writers[word] = (*writers.get(word, ()), siglum)
        return writers

    def writers_of(self, word: str) -> tuple[str, ...]:
        """The versions that write this word in plain letters, in their order; empty: none."""
        return self._writers.get(_key(word), ())

    def lists(self, word: str, siglum: str) -> bool:
        """Whether the word list has this word, and the version is in the language of the list."""
        return self.is_english(siglum) and self.in_list(word)

    def confirms(self, word: str, siglum: str) -> bool:
        """Whether some version writes a word, or the list has it.

        Args:
            word: One word; or several that are glued together with a capital at each seam, of
                which each has to be known.
            siglum: The version in which it is to stand.
        """
        if self._knows(word, siglum):
            return True
        pieces = _PIECE.findall(word)
        return len(pieces) > 1 and all(len(p) > 1 and self._knows(p, siglum) for p in pieces)

    def confirmation(self, word: str, siglum: str) -> tuple[Evidence, ...]:
        """What speaks for a word in a version, the strongest fact alone; empty: nothing does.

        Other versions that write it count most, then this version itself, then the word list.
        """
        writers = self.writers_of(word)
        if writers:
            return (WrittenBy(word, tuple(s for s in writers if s != siglum)),)
        return (Listed(word),) if self.lists(word, siglum) else ()

    def is_english(self, siglum: str) -> bool:
        """Whether a version is written in English, look-alike letters read as Latin ones."""
        if siglum not in self._english:
            self._english[siglum] = self._tells_english(self._texts[siglum])
        return self._english[siglum]

    def _tells_english(self, text: str) -> bool:
        found = [m.group() for m in islice(WORD.finditer(text), _SAMPLE)]
        known = [self.in_list(w.translate(_USUAL_READING)) for w in found]
        plain = [k for k, w in zip(known, found, strict=True) if w.isascii()]
        if len(plain) > _PLAIN * len(found):  # the other half may be damaged beyond reading
            known = plain
        return sum(known) >= max(_FEWEST, _ENGLISH * len(known))

    def _knows(self, word: str, siglum: str) -> bool:
        return bool(self.writers_of(word)) or self.lists(word, siglum)

    def in_list(self, word: str) -> bool:
        """Whether the list of English words has this word, in whatever language a version is."""
        plain = _key(word)
        if plain in self._lexicon:
            return True
        head, apostrophe, ending = plain.rpartition("'")
        if not apostrophe:
            return False
        if ending == "t":
            return plain in _NOT or head.removesuffix("n") in self._lexicon
        return ending in _CONTRACTED and head in self._lexicon

    def has_others(self, siglum: str) -> bool:
        """Whether there are other versions than this one."""
        return len(self._texts) > (siglum in self._texts)

    def side_by_side(self, left: str, right: str) -> tuple[str, ...]:
        """The versions that write two words of small letters side by side; empty: none."""
        return tuple(s for s, pairs in self._pairs.items() if (left, right) in pairs)

    @cached_property
    def _pairs(self) -> Mapping[str, frozenset[tuple[str, str]]]:
        """Version -> the words that have nothing but a space between them."""
        pairs: dict[str, frozenset[tuple[str, str]]] = {}
        for siglum, text in self._texts.items():
            self._going_on()
            runs = map(str.split, _SPACED.findall(text))
            pairs[siglum] = frozenset(pair for run in runs for pair in pairwise(run))
        return pairs


def _is_plain(word: str) -> bool:
    """Whether a word is written in one script, without a letter taken from another."""
    if word.isascii() or not any(is_suspect(c) for c in word):
        return True
    return len({script(c) for c in word} - {""}) == 1


def _key(word: str) -> str:
    """What two spellings of a word share: letters' case and the sort of apostrophe do not count."""
    return word.lower().replace("’", "'")
