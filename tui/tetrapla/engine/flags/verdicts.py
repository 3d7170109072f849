"""What is thought of the passages of a version while its boilerplate is looked for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tetrapla.engine.evidence import remarks
from tetrapla.engine.flags.layout import Layout
from tetrapla.engine.kinds import LIKELY
from tetrapla.engine.model import Flag


class Verdict(NamedTuple):
    """Why a whole passage is boilerplate."""

    kind: str
    """Of the group boilerplate."""
    confidence: float
    """0 to 1; below likely it is a hint, on which no other verdict is built."""
    rule: str
    """Id of the rule, or of the step that concluded it: ``related.below-heading``."""
    reason: str
    """One sentence for people."""
    evidence: tuple[str, ...]
    """Further facts for people, most telling first; never empty."""


class Verdicts:
    """The best verdict on each passage of one version."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self._of: dict[int, Verdict] = {}

    def give(self, index: int, verdict: Verdict) -> None:
        """Note a verdict, unless one as strong stands."""
        held = self._of.get(index)
        if held is None or held.confidence < verdict.confidence:
            self._of[index] = verdict

    def rename(self, index: int, kind: str, rule: str, why: str) -> None:
        """Say more closely what a passage is, with one fact more that speaks for it."""
        held = self._of[index]
        evidence = (*held.evidence, why)
        self._of[index] = held._replace(kind=kind, rule=rule, evidence=evidence)

    def at(self, index: int) -> Verdict | None:
        """The verdict on a passage; None: it is the story, for all that is known."""
        return self._of.get(index)

    def kind_at(self, index: int) -> str:
        """The kind that a passage is taken for, likely at least; empty: none."""
        held = self._of.get(index)
        return held.kind if held and held.confidence >= LIKELY else ""

    def flags(self) -> Iterator[Flag]:
        """One flag for each passage with a verdict."""
        for index, verdict in sorted(self._of.items()):
            passage = self.layout.passages[index]
            yield Flag(
                version=passage.version,
                start=passage.start,
                end=passage.end,
                kind=verdict.kind,
                confidence=verdict.confidence,
                rule=verdict.rule,
                reason=verdict.reason,
                evidence=remarks(*verdict.evidence),
            )
