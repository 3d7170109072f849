"""How the words of a story are written: what tells a name from a word with a capital."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable
from itertools import chain, pairwise

from tetrapla.engine.facts.first_names import PRONOUN_OF
from tetrapla.engine.facts.names import words as w
from tetrapla.engine.facts.names.cuts import Piece
from tetrapla.engine.facts.names.joints import is_place
from tetrapla.engine.facts.names.runs import Run, Word, ends_sentence
from tetrapla.engine.facts.word_lists import PARTISANS, TITLES, words
from tetrapla.engine.languages import LANGUAGES, small_words

_EDGES = ".,;:!?…”’\"')(“‘[]—–*_"
_LETTERS = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_HEADING = 160
"""A longer passage is no heading."""
_ENDS = (".", ",", ";", "…", ":", ".”", "!”", "?”", '."', ",”")
_LOUD = 2
"""A heading that ends as a sentence may has so many longer words."""
_SHARE = 0.7
"""Share of its longer words that have a capital, from which a passage is a heading."""
_SHORTEST = 4
_ENDINGS = ("s", "es", "ed", "ing", "ly", "ers")
_PLURAL_LETTERS = re.compile(r"[A-Z]{2,5}s")
"""Abbreviations of things of which there are many: PACs, CEOs."""
_LONG_ACRONYM = 5
"""A longer word in capitals that is also a word is shouted."""


_SAID_OF = 3
"""Words of a first name, a surname, and what is said of the person before them."""
_SAID_OF_PEOPLES = frozenset({"black", "white", "brown", "young", "non-white", "us"})
"""Before the word for a people they make no name of it: a Black American."""
_ANY = words("people public citizens taxpayers families workers patriots voters troops")
"""Behind the word for a people they make no name of it: the American People."""
_BEFORE = frozenset({"anti", "pro", "non", "post", "pre", "ex", "mid"})
"""What a word with a hyphen begins with that is no name: the Anti-Kern geese."""
_KNOWN = (
    w.PLACES | w.GIVEN | w.ORGANISATIONS | PARTISANS | w.DEMONYMS | TITLES | w.DAYS | w.MONTHS
    | w.ACRONYMS
)  # fmt: skip
"""Words that stand with a capital in names, though they are words too."""
_COUNTRIES = w.PLACES | {"us", "uk", "eu", "un"}
"""Two of them with a hyphen are no name: the US-Mexico line."""
_CAMPS = frozenset({"camp", "cape", "chateau", "villa", "hurricane", "storm", "saint", "prince"})
"""Before a first name they make a place or a storm of it."""
_OFFICE = w.MODIFIERS | PARTISANS | TITLES
_NO_SURNAMES = (_OFFICE - w.SHY_TITLES) | w.ORGANISATIONS | w.HEADS | w.PLACES | {"black", "white"}
"""Behind a first name that is also a place they make no person, or they stand alone as words."""
_FOREIGN = small_words(frozenset(LANGUAGES)).function
"""Words with which sentences of other languages begin: a line of song in an English story."""
_SENTENCES = re.compile(r"[a-z]{3}[.!?][\"”’]? [A-Z“]")


class Census:
    """The words of all versions, counted once."""

    def __init__(
        self, texts: Iterable[str], lexicon: Collection[str], languages: Collection[str] = ()
    ) -> None:
        """Count the words in small letters; those with capitals are told by :meth:`saw`.

        Args:
            texts: Everything that is read.
            lexicon: English words.
            languages: Codes of other languages that are read.
        """
        self.lexicon = lexicon
        self._foreign = small_words(
            frozenset(code for code in languages if code in LANGUAGES)
        ).function
        written = Counter(chain.from_iterable(map(str.split, texts)))
        self.small: Counter[str] = Counter()
        for word, times in written.items():
            plain = word.strip(_EDGES)
            if plain.islower():
                self.small[plain] += times
        self.inside: Counter[str] = Counter()
        self._ending: Counter[str] = Counter()
        """Words with a capital inside a sentence, behind which there is no other one."""
        self.apart: set[str] = set()
        """Single words with a capital that stand without another."""
        self._openings: Counter[str] = Counter()
        """The second words of sentences that begin with two capitals."""
        self._pairs: set[tuple[str, str]] = set()
        self.surnames: set[str] = set()
        """Words behind a first name: Price, where Ada Price is named."""

    def saw(self, run: Run, times: int = 1) -> None:
        """Count a run of capitalised words that stands in sentences, so and so often."""
        words = run.words[1:] if run.initial else run.words
        before = run.words[:1] if run.initial else ()
        for k, word in enumerate(words):
            if word.joint or any(ends_sentence(x, word) for x in words[k - 1 : k] or before):
                continue
            self.inside[word.text] += times
            if word.last or k + 1 == len(words) or words[k + 1].joint:
                self._ending[word.text] += times
        if run.initial and len(run.words) > 1:
            self._openings[run.words[1].text] += times
        self._pairs.update((a.key, b.key) for a, b in pairwise(words))
        for k, (first, second) in enumerate(pairwise(run.words), 2):
            if _is_whole(first, second, run.words[k] if k < len(run.words) else None):
                self.surnames.add(second.text)
        if len(run.words) == 1:
            self.apart.add(run.words[0].key)

    def is_word(self, key: str) -> bool:
        """Whether a word in small letters is one of the language, or of this story."""
        return key in self.lexicon or self.small[key] > 0

    def is_form(self, key: str) -> bool:
        """Whether a word is one of the language, or comes from one: retirees, reporting."""
        if self.is_word(key):
            return True
        stems = {key.removesuffix(end) for end in _ENDINGS if key.endswith(end)}
        return any(len(x) > 2 and (self.is_word(x) or self.is_word(f"{x}e")) for x in stems)

    def is_plain(self, keys: Iterable[str]) -> bool:
        """Whether all of some words are words of the language, and none is known from names."""
        return all(self.is_form(x) and x not in _KNOWN for x in keys)

    def name_in(self, piece: Piece) -> Piece | None:
        """What of a piece is a name; None: nothing."""
        words = list(piece.words)
        while len(words) > 1 and words[0].key in w.FORMER:
            del words[0]
        if piece.initial and not piece.titled:
            while words and self._begins(words):
                del words[0]
                while words and words[0].joint:
                    del words[0]
        words = self._bare(self._unshouted(words))
        if len(words) == 2 and words[0].text in w.UNITED and self._is_own(words[1]):
            del words[0]
        if not words:
            return None
        if len(words) == 1 and not self._alone(words[0], piece):
            return None
        keys = [x.key for x in words]
        if _OFFICE.issuperset(keys) and words[-1].key not in w.ORGANISATIONS:
            return None
        if len(keys) == 2 and is_people(keys[0]) and keys[1] in _ANY:
            return None
        people = w.PLACE_STARTS | _SAID_OF_PEOPLES
        if is_people(keys[-1]) and all(is_people(k) or k in people for k in keys):
            return None
        return piece._replace(words=tuple(words))

    def _begins(self, words: list[Word]) -> bool:
        """Whether the first word of a sentence has its capital for that alone."""
        first, key = words[0], words[0].key
        if len(words) > 1 and (is_place(first, words[1]) or key in PARTISANS):
            return False
        if first.small or key in self._foreign:
            return True
        known = self.inside[first.text]
        if len(words) == 1:
            if not known and key in _FOREIGN and key not in PRONOUN_OF:
                return True
            if key in w.PLACES or (key in w.GIVEN and not self.small[key]):
                return False
            return self.is_form(key) and self._ending[first.text] <= self.small[key]
        if (key, words[1].key) in self._pairs:
            return False
        if key in w.LEADS:
            return True
        if not self.is_form(key) or key in w.GIVEN:
            return False
        if key.endswith(("ing", "ed", "ly")) and key not in w.PLACE_STARTS:
            return known <= self.small[key] and not self._goes_on(words[1])
        return False

    def _bare(self, words: list[Word]) -> list[Word]:
        """Without what is said or shouted of a person before the name: RINO, Furious, Head."""
        while len(words) > 1 and self._is_compound(words[0]):
            words = words[1:]
            while words and words[0].joint:
                words = words[1:]
        if len(words) != _SAID_OF or any(x.joint or x.key in w.ORGANISATIONS for x in words):
            return words
        first, given = words[0], words[1]
        if given.key not in PRONOUN_OF or first.key in PRONOUN_OF or first.key in w.GIVEN:
            return words
        if first.key in w.PLACE_STARTS or first.key in _CAMPS or "." in first.text:
            return words
        loud = len(first.text) > _SHORTEST - 2 and first.text.isupper()
        if (loud and not given.text.isupper()) or self.is_form(first.key):
            return words[1:]
        return words

    def _goes_on(self, word: Word) -> bool:
        """Whether a second word has a capital only behind the first: Planned Parenthood."""
        known = w.GIVEN | w.PLACES | w.PLACE_STARTS | w.ORGANISATIONS | w.MODIFIERS
        if not self.is_form(word.key) or word.key in known:
            return False
        return self.inside[word.text] <= self._openings[word.text]

    def _unshouted(self, words: list[Word]) -> list[Word]:
        """Without words that are in capitals for loudness."""
        if not any(len(x.text) > 1 and x.text.isupper() for x in words):
            return words
        kept = [x for x in words if not self._shouted(x)]
        loud = {x.key for x in words if x not in kept}
        if kept and loud <= w.PLACE_STARTS | w.ORGANISATIONS and words[0].text.isupper():
            return words  # NEW YORK, WAYNE COUNTY
        return words if len(kept) == len(words) else kept[:1] if len(kept) == 1 else []

    def _shouted(self, word: Word) -> bool:
        text = word.text
        if (
            not text.isupper()
            or len(text) < 2
            or "." in text
            or word.key in w.ACRONYMS
            or text in w.UNITED
        ):
            return False
        return word.small or (
            self.is_word(word.key) and (len(text) >= _LONG_ACRONYM or self.small[word.key] > 0)
        )

    def _alone(self, word: Word, piece: Piece) -> bool:
        """Whether a single word is a name."""
        key = word.key
        if len(key) < 2 or key in w.NO_NAMES or is_people(key) or word.text[0].isdigit():
            return False
        if _PLURAL_LETTERS.fullmatch(word.text) or self._is_compound(word):
            return False
        if word.text.partition("-")[0].lower() in _BEFORE and "-" in key:
            return False  # Anti-Kern
        if "-" in key and _COUNTRIES.issuperset(key.split("-")):
            return False  # the US-Mexico border
        if key in w.SHY_TITLES and word.text in self.surnames:
            return True
        if key in TITLES or key in w.SHY_TITLES or key in w.DAYS:
            return False
        if key in w.MONTHS and not piece.titled:
            return False
        if word.small:
            return False
        if piece.titled or word.text in w.UNITED or word.text in self.surnames:
            return True
        if self.small[key] and self.small[key] >= self.inside[word.text]:
            return False
        return not (key in w.LEADS and self.is_word(key))

    def _is_own(self, word: Word) -> bool:
        """Whether a word behind a country is a name without it: US Covid deaths."""
        return word.key in self.apart and not (self.is_form(word.key) or word.key in _KNOWN)

    def _is_compound(self, word: Word) -> bool:
        """Whether a word goes on in small letters behind a hyphen: High-protein."""
        head, hyphen, tail = word.text.partition("-")
        return bool(hyphen) and tail.islower() and self.is_word(head.lower())


def _is_whole(first: Word, second: Word, behind: Word | None) -> bool:
    """Whether two words are the whole name of a person: Ada Price, and nothing behind it."""
    if first.last or first.key not in PRONOUN_OF or first.key in w.PLACES:
        return False
    if second.joint or second.small or not second.text.istitle() or second.start - first.end != 1:
        return False
    if behind is not None and not (behind.joint or second.last):
        return False
    return second.key not in _NO_SURNAMES


def is_people(key: str) -> bool:
    """Whether a word is that for a people, a faith, the adherents of a party."""
    last = key.rpartition("-")[2]
    return key in PARTISANS or last in w.DEMONYMS or last.removesuffix("s") in w.DEMONYMS


def is_heading(text: str) -> bool:
    """Whether a passage is written with capitals throughout, as headings are."""
    text = text.strip()
    if text.isupper() and len(text) > _SHORTEST:
        return True
    if not text or len(text) > _HEADING or text.endswith(_ENDS):
        return False
    if _SENTENCES.search(text):
        return False
    words = [x for x in _LETTERS.findall(text) if len(x) >= _SHORTEST and x.lower() not in w.SMALL]
    least = _LOUD if text.endswith(("!", "?")) else 1
    return len(words) >= least and sum(x[0].isupper() for x in words) >= _SHARE * len(words)
