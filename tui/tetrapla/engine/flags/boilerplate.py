"""Boilerplate, found by named rules, by where they hold, and by what stands around them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from tetrapla.engine.flags.inherit import inherit
from tetrapla.engine.flags.layout import Layout, lay_out
from tetrapla.engine.flags.reasons import REASONS
from tetrapla.engine.flags.rulebook import Match, Rulebook
from tetrapla.engine.flags.rules import Rule
from tetrapla.engine.flags.verdicts import Verdict, Verdicts
from tetrapla.engine.model import LIKELY, Flag, Part, Passage
from tetrapla.engine.punctuation import shortened
from tetrapla.engine.shadow import Shadow

_MOST_HEADS = 2
_TITLE_CAN_BE = frozenset(
    {"navigation", "share", "cookies", "newsletter", "comment-form", "advert", "byline", "dateline"}
)
"""Kinds whose rules are strict enough to speak against a line that could be the title."""


def find_boilerplate(
    passages: Sequence[Passage], shadow: Shadow, rulebook: Rulebook, garbled: frozenset[int]
) -> Iterator[Flag]:
    """The boilerplate of one version.

    Args:
        passages: Its passages, in order.
        shadow: Its repaired text, to place what was found in parts of passages.
        rulebook: The rules.
        garbled: Indices of passages that are leaked code or repeated; they are no prose.
    """
    layout = lay_out(passages)
    fitting = [
        rulebook.for_line(line, words) if p.part is Part.BODY else ()
        for p, line, words in zip(passages, layout.lines, layout.words, strict=True)
    ]
    no_prose = frozenset(i for i, rules in enumerate(fitting) if _speaks(rules)) | garbled
    layout = lay_out(passages, no_prose)
    verdicts = _judge(layout, fitting)
    inherit(verdicts)
    yield from verdicts.flags()
    for index, passage in enumerate(passages):
        if not verdicts.kind_at(index) and passage.part is Part.BODY and index not in garbled:
            yield from _parts(passage, shadow, rulebook)


def _speaks(rules: Sequence[Rule]) -> bool:
    return any(rule.confidence >= LIKELY for rule in rules)


def _judge(layout: Layout, fitting: Sequence[Sequence[Rule]]) -> Verdicts:
    """The verdicts of rules for whole lines."""
    verdicts = Verdicts(layout)
    title = layout.title()
    times = Counter(layout.lines)
    for index, rules in enumerate(fitting):
        for rule in rules:
            if index == title and rule.kind not in _TITLE_CAN_BE:
                continue
            if rule.where.startswith("after:"):
                holds = index > 0 and verdicts.kind_at(index - 1) == rule.where[len("after:") :]
            else:
                # What heads a page stands there once; a line that returns heads its sections.
                once = rule.where != "head" or times[layout.lines[index]] <= _MOST_HEADS
                holds = once and layout.is_at(index, rule.where)
            if holds:
                verdicts.give(index, _verdict(rule, layout.lines[index]))
    return verdicts


def _verdict(rule: Rule, line: str) -> Verdict:
    place = {"head": " above the story", "tail": " below the story"}.get(rule.where, "")
    if rule.where.startswith("after:"):
        place = f" below a line of that sort ({rule.where[len('after:') :]})"
    return Verdict(
        kind=rule.kind,
        confidence=rule.confidence,
        rule=rule.id,
        reason=f"“{shortened(line)}” {REASONS[rule.kind]}.",
        evidence=(f"worded as such lines are{place} (rule {rule.id})",),
    )


def _parts(passage: Passage, shadow: Shadow, rulebook: Rulebook) -> Iterator[Flag]:
    behind = 0
    base = shadow.to_repaired(passage.start, after=True)
    for match in sorted(rulebook.within(passage.repaired_text), key=lambda m: (m.start, -m.end)):
        if match.start < behind:
            continue
        behind = match.end
        yield _part_flag(passage, shadow, base, match)


def _part_flag(passage: Passage, shadow: Shadow, base: int, match: Match) -> Flag:
    start = shadow.to_original(base + match.start, after=True)
    end = shadow.to_original(base + match.end)
    rule = match.rule
    words = shortened(passage.repaired_text[match.start : match.end])
    return Flag(
        version=passage.version,
        start=start,
        end=end,
        kind=rule.kind,
        confidence=rule.confidence,
        rule=rule.id,
        reason=f"“{words}” {REASONS[rule.kind]}.",
        evidence=(f"a sentence of its own, outside of quotations (rule {rule.id})",),
    )
