"""The cases of garbled and clean text, and what the program makes of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from tests.sharing import shared_rules

from tetrapla.engine.compare import examine
from tetrapla.engine.kinds import GROUPS, LABELS, Group, Level
from tetrapla.engine.model import Flag, Story, Version
from tetrapla.engine.reading.versions import siglum
from tetrapla.engine.shadow import Shadow

CASES = Path(__file__).parent / "cases"
NEGATIVE = "negative"
"""Sort of the cases in which nothing may be flagged."""
_RANK = {Level.HINT: 0, Level.LIKELY: 1, Level.SURE: 2}
_KEYS = {"text", "others", "flags", "repaired", "comment"}


class CorpusError(ValueError):
    """A case is not written as cases are."""


@dataclass(frozen=True)
class Expected:
    """A flag that a case asks for."""

    kind: str
    text: str | None
    """What the flag covers, exactly; None: any word that the repair mends, or what it removes."""
    level: Level
    """The least level."""

    def is_met_by(self, flag: Flag, text: str) -> bool:
        """Whether a flag on a text is the one that is asked for."""
        anywhere = self.text is None and flag.kind == self.kind
        return (anywhere or self.names(flag, text)) and _RANK[flag.level] >= _RANK[self.level]

    def names(self, flag: Flag, text: str) -> bool:
        """Whether this is a flag of that kind on just those words, whatever its level is."""
        return flag.kind == self.kind and text[flag.start : flag.end] == self.text


@dataclass(frozen=True)
class Case:
    """A text, and what should be said about it."""

    id: str
    """Its sort, its file and its name: ``synthetic/mojibake/umlauts-cp1252``."""
    text: str
    others: tuple[str, ...] = ()
    """Other versions of the same story."""
    flags: tuple[Expected, ...] = ()
    """Empty: nothing garbled may be flagged as sure or likely."""
    repaired: str | None = None
    """None: the same as the text."""

    @property
    def sort(self) -> str:
        """``in_the_wild``, ``synthetic`` or ``negative``."""
        return self.id.partition("/")[0]

    @property
    def meant(self) -> str:
        """The repaired text that is asked for."""
        return self.text if self.repaired is None else self.repaired


@dataclass(frozen=True)
class Outcome:
    """What the program says about a text."""

    garbled: tuple[Flag, ...]
    """Of every level."""
    shadow: Shadow
    """The repaired text with its way back."""

    @property
    def counting(self) -> tuple[Flag, ...]:
        """Those that are sure or likely."""
        return tuple(f for f in self.garbled if f.counts)

    @property
    def repaired(self) -> str:
        """The repaired text."""
        return self.shadow.text


@cache
def load_cases() -> tuple[Case, ...]:
    """All cases, in order of file and place.

    Raises:
        CorpusError: A case has an unknown key, kind or level, or its id is there twice.
    """
    return tuple(
        _case(f"{path.parent.name}/{path.stem}/{name}", told)
        for path in sorted(CASES.glob("*/*.yaml"))
        for name, told in _read(path).items()
    )


def known_failures() -> dict[str, str]:
    """Id of a case that fails now -> why."""
    return _read(Path(__file__).parent / "known_failures.yaml")


def _read(path: Path) -> dict[str, Any]:
    told = yaml.load(path.read_text("utf-8"), Loader=_StrictLoader)
    return dict(told or {})


class _StrictLoader(yaml.SafeLoader):
    """Refuses a name that is given twice, which YAML lets pass."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        names = [self.construct_object(key, deep=True) for key, _ in node.value]
        if len(names) != len(set(names)):
            raise CorpusError(f"{node.start_mark}: a name is there twice")
        return super().construct_mapping(node, deep=deep)


def _case(name: str, told: str | Mapping[str, Any]) -> Case:
    if isinstance(told, str):
        return Case(name, told)
    if set(told) - _KEYS:
        raise CorpusError(f"{name}: unknown {sorted(set(told) - _KEYS)}")
    repaired = told["repaired"]
    return Case(
        id=name,
        text=told["text"],
        others=tuple(told.get("others", ())),
        flags=tuple(_expected(name, flag) for flag in told["flags"]),
        repaired=None if repaired == "same" else repaired,
    )


def _expected(name: str, told: Mapping[str, str]) -> Expected:
    if set(told) - {"kind", "text", "level"} or told["kind"] not in LABELS:
        raise CorpusError(f"{name}: what kind of flag is {dict(told)}?")
    return Expected(told["kind"], told.get("text"), Level(told.get("level", "likely")))


def judge(text: str, others: tuple[str, ...] = ()) -> Outcome:
    """Examine a text as a user's file is examined.

    Args:
        text: The text.
        others: Other versions of the same story.
    """
    versions = tuple(
        Version(siglum(k), f"version {k + 1}", f"{k}.txt", "utf-8", one)
        for k, one in enumerate((text, *others))
    )
    examined = examine(Story("A story", versions))
    first = versions[0].siglum
    garbled = [f for f in examined.flags if f.version == first and GROUPS[f.kind] is Group.GARBLED]
    return Outcome(tuple(garbled), examined.shadows[first])


@cache
def outcome_of(case: Case) -> Outcome:
    """What the program says about a case; asked once in a run."""
    with shared_rules():
        return judge(case.text, case.others)


def missing(case: Case) -> tuple[Expected, ...]:
    """The flags that a case asks for and that are not there."""
    flags = outcome_of(case).garbled
    return tuple(e for e in case.flags if not any(e.is_met_by(f, case.text) for f in flags))


def unasked(case: Case) -> tuple[Flag, ...]:
    """Sure and likely flags that a case does not ask for."""
    return tuple(f for f in outcome_of(case).counting if not is_asked_for(f, case))


def is_asked_for(flag: Flag, case: Case) -> bool:
    """Whether a case names a flag, or asks for the repair that it makes.

    A case need not name every one of twenty words: where its text is repaired as it asks, a flag
    of a kind that it names is right, too, if it covers one damaged word or something that goes.
    """
    if any(e.names(flag, case.text) for e in case.flags):
        return True
    outcome = outcome_of(case)
    if flag.kind not in {e.kind for e in case.flags} or outcome.repaired != case.meant:
        return False
    damaged = case.text[flag.start : flag.end]
    mended = outcome.shadow.slice(flag.start, flag.end)
    return mended != damaged and (len(damaged.split()) == 1 or not mended.strip())


def complaints(case: Case) -> Iterator[str]:
    """What is wrong with what the program says about a case, for people."""
    for expected in missing(case):
        what = "anything" if expected.text is None else repr(expected.text)
        yield f"no {expected.level} flag {expected.kind} on {what}"
    for flag in unasked(case):
        covered = case.text[flag.start : flag.end]
        yield f"{flag.level} flag {flag.kind} ({flag.rule}) on {covered!r}"
    repaired = outcome_of(case).repaired
    if repaired != case.meant:
        yield f"repaired to {repaired!r} instead of {case.meant!r}"
