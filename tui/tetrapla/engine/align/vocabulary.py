"""What is known of words before a story is read: small words, irregular forms, synonyms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain

from tetrapla.engine.align.thesaurus import IRREGULAR, SYNONYMS
from tetrapla.engine.align.words import stem
from tetrapla.engine.languages import LANGUAGES

_RUSSIAN = (
    "и в во не на я быть был была были было он она они оно с со а как это по но к ко у же за из от "
    "что чтобы то так все всё вы ты мы его её ее их им ему ей о об ли если бы только уже или еще "
    "ещё для до при под над без про где когда там тут тоже кто себя свой своя свои нет да"
)
_CHINESE = (
    "的 了 是 在 不 一 有 他 她 它 我 你 们 这 那 个 和 与 就 也 都 而 及 着 被 把 从 "
    "到 对 为 以 于 之 其 所 上 下 来 去 后 前 时 里 中 没 很 说 道"
)
_SAMPLE = 6000
"""About so many words of a story, or passages of a book, tell its languages."""

_MIXER = 2_654_435_761
"""A large prime number (Knuth's multiplicative hashing), by which places are mixed."""

_LEAST_SHARE, _BESIDE_BEST = 0.06, 0.25
"""A language is spoken whose small words are so large a share of all words, and so large a part of
that of the likeliest language. (Low, as versions may speak different ones.)"""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words of the languages of a story."""

    small: frozenset[str]
    """Articles, pronouns, auxiliaries: in any text, and in most of its passages."""
    irregular: Mapping[str, str]
    """Irregular form -> the word it is a form of."""
    concepts: Mapping[str, tuple[int, ...]]
    """Stem -> numbers of the concepts it may stand for."""

    def stem(self, word: str) -> str:
        """The word without its ending, or the stem of the word that it is an irregular form of."""
        return stem(self.irregular.get(word, word))


def vocabulary_of(passages: Sequence[Sequence[str]]) -> Vocabulary:
    """The vocabulary for passages, given by their words: that of the languages they speak."""
    length = max(1, len(passages))
    every, first = 1 + length // _SAMPLE, 1 + _SAMPLE // length
    # The beginnings of passages, and of books only those of some, which must not fall into step
    # with what returns in them: verse and number, title and text.
    chosen = (k for k in range(len(passages)) if k * _MIXER % length % every == 0)
    seen = Counter(word for k in chosen for word in passages[k][:first])
    total = seen.total() or 1
    shares = {c: sum(seen[word] for word in words) / total for c, words in _small().items()}
    least = max(_LEAST_SHARE, _BESIDE_BEST * max(shares.values()))
    return _vocabulary(frozenset(code for code, share in shares.items() if share >= least))


@cache
def _small() -> Mapping[str, frozenset[str]]:
    """Code of a language -> its small words."""
    told = {code: language.function for code, language in LANGUAGES.items()}
    return told | {"ru": frozenset(_RUSSIAN.split()), "zh": frozenset(_CHINESE.split())}


@cache
def _vocabulary(languages: frozenset[str]) -> Vocabulary:
    codes = sorted(languages)
    concepts: dict[str, tuple[int, ...]] = {}
    groups = chain.from_iterable(SYNONYMS.get(code, "").splitlines() for code in codes)
    for number, group in enumerate(groups):
        for word in group.split():
            concepts[word] = (*concepts.get(word, ()), number)
    pairs = chain.from_iterable(IRREGULAR.get(code, "").split() for code in codes)
    return Vocabulary(
        small=frozenset().union(*(_small()[code] for code in codes)),
        irregular=dict(pair.split("=") for pair in pairs),
        concepts=concepts,
    )
