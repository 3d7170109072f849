"""What the engine knows beside the versions: rules, words, and the lines of known web sites."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from tetrapla.engine.flags.own_rules import OwnRules, gather
from tetrapla.engine.flags.rules import Rule, RuleFile, parse_rules, read_rules
from tetrapla.engine.flags.sites import Site
from tetrapla.engine.lexicon import Lexicon
from tetrapla.engine.reading.packaged import packaged_rules, packaged_words
from tetrapla.errors import ReadingError

DEFAULT_LEXICON = Lexicon(packaged_words)
"""The list of English words that ships with the program; read when it is first needed."""


@dataclass(frozen=True, slots=True)
class Resources:
    """What repairs are confirmed by and boilerplate is known by."""

    own: OwnRules = field(default_factory=OwnRules)
    """The boilerplate rules that a person adds, replaces and switches off."""
    lexicon: Lexicon = DEFAULT_LEXICON
    """A list of words that confirms repairs."""
    sites: Mapping[str, Site] = field(default_factory=dict)
    """Siglum of a version -> the lines of other pages of the web site that it comes from;
    versions whose site is not known are absent."""
    languages: frozenset[str] | None = None
    """Codes of the languages whose rules hold, whatever a text is written in; None: those of the
    text itself, and English."""
    notes: tuple[str, ...] = ()
    """Sentences for people about what could not be used; empty where all is plain."""

    @property
    def rules(self) -> tuple[Rule, ...]:
        """All boilerplate rules, for all languages; the packaged ones are read at first use."""
        return self.rules_for(None)

    def rules_for(self, languages: frozenset[str] | None) -> tuple[Rule, ...]:
        """The boilerplate rules without the packs of other languages than those given.

        Where languages were asked for, those count instead.
        """
        return self.own.over(default_rules(languages if self.languages is None else self.languages))


@cache
def default_rules(languages: frozenset[str] | None = None) -> tuple[Rule, ...]:
    """The boilerplate rules that ship with the program.

    Args:
        languages: Codes of the packs that are wanted beside what is always read; None: all.
    """
    packaged = packaged_rules(languages)
    # The tests compile every pattern.
    return tuple(r for n, data in packaged.items() for r in parse_rules(n, data, trusted=True))


def rules_in(path: str, *, packaged: bool = False) -> RuleFile:
    """The rules in a file, each checked; those that are wrong are left out and told.

    Args:
        path: The file.
        packaged: Whether it ships with the program, and no person wrote it.

    Raises:
        ReadingError: It cannot be read, or is no YAML.
    """
    from tetrapla.engine.reading.rule_file import read_rule_file

    told = read_rule_file(path, trusted=packaged)
    return read_rules(path, told.data, told.lines, told.twice, owned=True)


def own_rules(paths: Sequence[str], maybe: Collection[str] = ()) -> OwnRules:
    """What a person's files of rules say together.

    Args:
        paths: The files; a later one holds against an earlier one.
        maybe: Those of them without which it goes on, as they were not asked for just now; it is
            told that they cannot be read.

    Raises:
        ReadingError: One of the others cannot be read, or is no YAML.
    """
    files: list[tuple[str, RuleFile]] = []
    said: list[str] = []
    for path in dict.fromkeys(paths):
        try:
            files.append((path, rules_in(path)))
        except ReadingError as failure:
            if path not in maybe:
                raise
            said.append(f"Left out: {failure}")
    if not files:
        return OwnRules(notes=tuple(said))
    return gather(files, lambda: {rule.id for rule in default_rules()}, said)


def default_resources() -> Resources:
    """The rules and words that ship with the program, and no web site."""
    return Resources()
