"""Boilerplate, found by named rules, by where they hold, and by what stands around them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from tetrapla.engine.evidence import remarks
from tetrapla.engine.flags.company import Standing, judge_ordinary
from tetrapla.engine.flags.inherit import inherit
from tetrapla.engine.flags.layout import Layout, lay_out, lay_out_without
from tetrapla.engine.flags.places import original_span
from tetrapla.engine.flags.reasons import REASONS
from tetrapla.engine.flags.rulebook import Match, Rulebook
from tetrapla.engine.flags.rules import Rule
from tetrapla.engine.flags.summaries import summarise
from tetrapla.engine.flags.verdicts import Verdict, Verdicts
from tetrapla.engine.kinds import LIKELY
from tetrapla.engine.model import Flag, Part, Passage
from tetrapla.engine.punctuation import shortened
from tetrapla.engine.shadow import Shadow

_AFTER = "after:"
_MOST_HEADS = 2
"""How often a line may stand that is taken for the head of a page: above and below the story."""
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
    telling = frozenset(i for i, rules in enumerate(fitting) if _tells(rules))
    layout = lay_out_without(layout, telling | garbled)
    verdicts = _judge(layout, fitting, layout.title(telling))
    summarise(verdicts)
    inherit(verdicts)
    yield from verdicts.flags()
    for index, passage in enumerate(passages):
        if not verdicts.kind_at(index) and passage.part is Part.BODY and index not in garbled:
            yield from _parts(passage, shadow, rulebook)


def _tells(rules: Sequence[Rule]) -> bool:
    """Whether rules that fit a line are enough to say that it is neither prose nor a title."""
    return any(
        rule.confidence >= LIKELY and not rule.ordinary and not rule.where.startswith(_AFTER)
        for rule in rules
    )


def _judge(layout: Layout, fitting: Sequence[Sequence[Rule]], title: int | None) -> Verdicts:
    """The verdicts of rules for whole lines.

    Lines that speak for themselves come first, then those of ordinary words, which need such
    company, then those that only mean something below another one.
    """
    verdicts = Verdicts(layout)
    placed = _Placed(layout, fitting, title)
    for index, rule in placed.rules(ordinary=False):
        verdicts.give(index, _verdict(rule, layout.lines[index]))
    maybe: dict[int, list[Rule]] = defaultdict(list)
    for index, rule in placed.rules(ordinary=True):
        maybe[index].append(rule)
    for index, rule, standing in judge_ordinary(layout, maybe, verdicts):
        verdicts.give(index, _verdict(rule, layout.lines[index], standing))
    for index, rule in placed.rules_below():
        if verdicts.kind_at(index - 1) == rule.where[len(_AFTER) :]:
            verdicts.give(index, _verdict(rule, layout.lines[index]))
    return verdicts


class _Placed:
    """Rules that fit lines, where those lines stand."""

    def __init__(
        self, layout: Layout, fitting: Sequence[Sequence[Rule]], title: int | None
    ) -> None:
        self._layout = layout
        self._fitting = fitting
        self._title = title
        self._times = Counter(layout.lines)

    def rules(self, *, ordinary: bool) -> Iterator[tuple[int, Rule]]:
        """Passages and the rules that hold for them by themselves."""
        for index, rule in self._all():
            if rule.ordinary is ordinary and not rule.where.startswith(_AFTER):
                # What heads a page stands there once; a line that returns heads its sections.
                once = rule.where != "head" or self._times[self._layout.lines[index]] <= _MOST_HEADS
                if once and self._layout.is_at(index, rule.where):
                    yield index, rule

    def rules_below(self) -> Iterator[tuple[int, Rule]]:
        """Passages and the rules that hold below a passage of one kind."""
        for index, rule in self._all():
            if index > 0 and rule.where.startswith(_AFTER):
                yield index, rule

    def _all(self) -> Iterator[tuple[int, Rule]]:
        for index, rules in enumerate(self._fitting):
            for rule in rules:
                protected = rule.ordinary or rule.kind not in _TITLE_CAN_BE
                if index != self._title or not protected:
                    yield index, rule


def _verdict(rule: Rule, line: str, standing: Standing | None = None) -> Verdict:
    place = {"head": " above the story", "tail": " below the story"}.get(rule.where, "")
    if rule.where.startswith(_AFTER):
        place = f" below a line of that sort ({rule.where[len(_AFTER) :]})"
    worded = f"worded as such lines are{place} (rule {rule.id})"
    return Verdict(
        kind=rule.kind,
        confidence=rule.confidence if standing is None else min(rule.confidence, standing.most),
        rule=rule.id,
        reason=f"“{shortened(line)}” {REASONS[rule.kind]}.",
        evidence=(worded,) if standing is None else (worded, standing.why),
    )


def _parts(passage: Passage, shadow: Shadow, rulebook: Rulebook) -> Iterator[Flag]:
    behind = 0
    for match in sorted(rulebook.within(passage.repaired_text), key=lambda m: (m.start, -m.end)):
        if match.start < behind:
            continue
        behind = match.end
        yield _part_flag(passage, shadow, match)


def _part_flag(passage: Passage, shadow: Shadow, match: Match) -> Flag:
    start, end = original_span(passage, shadow, match.start, match.end)
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
        evidence=remarks(f"a sentence of its own, outside of quotations (rule {rule.id})"),
    )
