"""What the engine knows beside the versions: rules, words, and the lines of known web sites."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from tetrapla.engine.flags.rules import Rule, parse_rules
from tetrapla.engine.flags.sites import Site
from tetrapla.engine.lexicon import Lexicon
from tetrapla.engine.reading.packaged import packaged_rules, packaged_words

DEFAULT_LEXICON = Lexicon(packaged_words)
"""The list of English words that ships with the program; read when it is first needed."""


@dataclass(frozen=True, slots=True)
class Resources:
    """What repairs are confirmed by and boilerplate is known by."""

    rules: tuple[Rule, ...]
    """Boilerplate rules."""
    lexicon: Lexicon = DEFAULT_LEXICON
    """A list of words that confirms repairs."""
    sites: Mapping[str, Site] = field(default_factory=dict)
    """Siglum of a version -> the lines of other pages of the web site that it comes from;
    versions whose site is not known are absent."""


@cache
def default_rules() -> tuple[Rule, ...]:
    """The boilerplate rules that ship with the program."""
    return tuple(r for name, data in packaged_rules().items() for r in parse_rules(name, data))


def default_resources() -> Resources:
    """The rules and words that ship with the program, and no web site."""
    return Resources(default_rules())
