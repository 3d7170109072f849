"""What sort of thing differs in a row, in words, and which sorts count as differences."""

from __future__ import annotations

from collections.abc import Iterable, Set
from types import MappingProxyType

from tetrapla.engine.differences.types import Kind

NAMES = MappingProxyType(
    {
        Kind.NUMBER: "numbers",
        Kind.NEGATION: "negation",
        Kind.NAME: "names",
        Kind.WORDING: "wording",
        Kind.SPELLING: "spelling",
        Kind.CASE: "case",
        Kind.PUNCTUATION: "punctuation",
        Kind.QUOTES: "quote style",
    }
)
"""The kinds that count unless they are switched off -> how people read them. What was repaired and
what is not the story never counts."""
ABOUT = MappingProxyType(
    {
        Kind.NUMBER: "another value or unit; 1/3 and a third are one number",
        Kind.NEGATION: "one says not, the other does not",
        Kind.NAME: "another name, or one spelled otherwise",
        Kind.WORDING: "other words, more words, or another order",
        Kind.SPELLING: "the same word by a letter or two: colour, color",
        Kind.CASE: "capital or small letters",
        Kind.PUNCTUATION: "other marks, or none",
        Kind.QUOTES: "other signs for quotes and apostrophes",
    }
)
"""What each kind is."""


def kind_named(name: str) -> Kind | None:
    """The kind that counts unless it is switched off of a name; None: there is none.

    Args:
        name: As people read it or as programs know it, blind to case: ``numbers``, ``number``.
    """
    for kind, told in NAMES.items():
        if name.casefold() in (kind.name.casefold(), kind.value, told):
            return kind
    return None


def counted(kinds: Iterable[Kind], ignored: Set[Kind]) -> tuple[Kind, ...]:
    """Those of the kinds that count as differences."""
    return tuple(kind for kind in kinds if kind in NAMES and kind not in ignored)


def kinds_sentence(kinds: Iterable[Kind], ignored: Set[Kind]) -> str:
    """``numbers, wording``; what is switched off only where nothing else differs.

    Empty where nothing differs that could count.
    """
    every = tuple(kinds)
    if here := counted(every, ignored):
        return ", ".join(NAMES[kind] for kind in here)
    off = ", ".join(NAMES[kind] for kind in counted(every, frozenset()))
    return f"only {off}, which does not count" if off else ""


def ignored_sentence(ignored: Set[Kind]) -> str:
    """What counts as a difference now."""
    off = [name for kind, name in NAMES.items() if kind in ignored]
    if not off:
        return "every kind of difference counts"
    if len(off) == len(NAMES):
        return "wording does not count: only passages that some versions lack"
    return f"not counted: {', '.join(off)}"
