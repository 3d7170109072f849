"""Words that say *not*, by language."""

from __future__ import annotations

from types import MappingProxyType

_ALWAYS = frozenset(
    """
    not never no n't cannot without nobody nothing none neither nor nowhere
    nicht nichts kein keine keinen keinem keiner keines nie niemals niemand niemanden nirgends ohne
    weder
    jamais pas aucun aucune sans ni guère nulle rien
    nunca jamás ningún ninguno ninguna nadie tampoco
    niente nessun nessuno nessuna senza
    não nenhum nenhuma ninguém
    niet niets geen nooit zonder nergens
    не ни нет нету нельзя никогда никто никого никому ничего ничто ничем нигде никак без
    """.split()  # noqa: SIM905 - a list of words is read as words
)
"""Words that say *not* whatever language is spoken around them."""

_ONLY_IN = MappingProxyType(
    {
        "fr": frozenset({"ne", "non", "nul", "personne"}),
        "es": frozenset({"sin", "nada"}),
        "it": frozenset({"non", "mai", "nulla", "né"}),
        "pt": frozenset({"sem", "nada", "nem"}),
        "de": frozenset({"nein"}),
        "nl": frozenset({"nee"}),
    }
)
"""Words that mean something else in another language: ``sin`` is no *without* in English."""

_NEVER_IN = MappingProxyType({"nl": frozenset({"nie"}), "en": frozenset({"pas", "ni"})})

_HEADS = MappingProxyType(
    {
        "fr": frozenset({"ne", "n'"}),
        "es": frozenset({"no"}),
        "it": frozenset({"non"}),
        "pt": frozenset({"não"}),
        "ru": frozenset({"не", "нет"}),
    }
)
"""The words that say *not* where another one beside them only says how: ``ne ... pas``."""

_COMPANIONS = MappingProxyType(
    {
        "fr": frozenset({"pas", "jamais", "rien", "aucun", "aucune", "guère", "personne", "ni"}),
        "es": frozenset({"nada", "nadie", "nunca", "ningún", "ninguno", "ninguna", "tampoco"}),
        "it": frozenset({"mai", "niente", "nulla", "nessun", "nessuno", "nessuna"}),
        "pt": frozenset({"nada", "nunca", "ninguém", "nenhum", "nenhuma"}),
        "ru": frozenset({"никогда", "никто", "никого", "никому", "ничего", "ничто", "нигде"}),
    }
)
NEAR = 4
"""Words between a head and its companion."""

CHINESE = frozenset("不没沒无無未勿")
"""Characters that say *not*."""

NO_NEGATION = frozenset(
    "不过 不但 不仅 不久 不断 不管 不论 不如 差不多 对不起 没收 无锡 无数 未来".split()  # noqa: SIM905
)
"""Chinese words with such a character that do not."""


def negates(word: str, language: str) -> bool:
    """Whether a word, as it is compared, says *not*."""
    if word in _ALWAYS:
        return word not in _NEVER_IN.get(language, ())
    return word in _ONLY_IN.get(language, ())


def is_head(word: str, language: str) -> bool:
    """Whether a word says *not* for another one beside it as well."""
    return word in _HEADS.get(language, ())


def is_companion(word: str, language: str) -> bool:
    """Whether a word beside such a one says nothing new."""
    return word in _COMPANIONS.get(language, ())
