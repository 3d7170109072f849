"""Which language a row is written in, as far as numbers and negations depend on it."""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType

_MARKERS = {
    "en": "the a an of and to in was that he she it for on with his her they were is had at by",
    "de": "der die das und ist nicht ein eine einen mit auf den dem von zu sie er es wir im war",
    "fr": "le la les des et est un une dans que qui pas du au pour il elle sur avec ne ce sa son",
    "es": "el la los las y que en un una es por con del su se al lo una fue era más",
    "it": "il lo gli che di e un una non per del della è con sono la le i nel si era ha",
    "pt": "o os as e que um uma não por com do da em no na ao se foi era",
    "nl": "de het een en van niet is op dat die met zijn was voor hij ze aan te",
    "ru": "и в не на что он она с по это как из у был была были его её но за к о от",
}
"""Language -> words that hardly a sentence in it does without."""

LANGUAGES = tuple(_MARKERS)

_SPEAKING = MappingProxyType(
    {
        word: tuple(code for code, words in _MARKERS.items() if word in words.split())
        for word in {w for words in _MARKERS.values() for w in words.split()}
    }
)

_DECIMAL_POINT = frozenset({"en"})


def language_of(words: Iterable[str]) -> str:
    """The language of some words, as they are compared; English where nothing speaks for another.

    Names no language but those of :data:`LANGUAGES`; Chinese needs none, its characters tell.
    """
    votes = dict.fromkeys(LANGUAGES, 0)
    for word in words:
        for code in _SPEAKING.get(word, ()):
            votes[code] += 1
    return max(LANGUAGES, key=votes.__getitem__)


def decimal_comma(language: str) -> bool:
    """Whether a comma parts whole numbers from decimals in a language."""
    return language not in _DECIMAL_POINT
