"""Boilerplate, found by named rules, by where they hold, and by what stands around them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from tetrapla.engine.evidence import remarks
from tetrapla.engine.flags.company import Standing, judge_ordinary
from tetrapla.engine.flags.fitting import fit_lines, fit_parts
from tetrapla.engine.flags.furniture import PageLines, furnish
from tetrapla.engine.flags.furniture.lines import Line, read_line
from tetrapla.engine.flags.inherit import inherit
from tetrapla.engine.flags.layout import Layout, lay_out, lay_out_without
from tetrapla.engine.flags.page_markup import mark
from tetrapla.engine.flags.places import original_span
from tetrapla.engine.flags.reasons import REASONS
from tetrapla.engine.flags.returning import recognise
from tetrapla.engine.flags.rulebook import Match, Rulebook
from tetrapla.engine.flags.rules import Rule
from tetrapla.engine.flags.sites import Site
from tetrapla.engine.flags.stretch import stretch
from tetrapla.engine.flags.summaries import summarise
from tetrapla.engine.flags.verdicts import Verdict, Verdicts
from tetrapla.engine.kinds import LIKELY
from tetrapla.engine.languages import Language, languages_of, small_words, words_of
from tetrapla.engine.model import Flag, Markup, Part, Passage
from tetrapla.engine.progress import Step, silent, watched
from tetrapla.engine.punctuation import shortened
from tetrapla.engine.shadow import Shadow

_AFTER = "after:"
_MOST_HEADS = 2
"""How often a line may stand that is taken for the head of a page: above and below the story."""
_TITLE_CAN_BE = frozenset(
    {"navigation", "share", "cookies", "newsletter", "comment-form", "advert", "byline", "dateline"}
)
"""Kinds whose rules are strict enough to speak against a line that could be the title."""


class Beside(NamedTuple):
    """What is known beside a version when its boilerplate is looked for."""

    site: Site | None = None
    """Lines of other pages of the web site that it comes from; None: not known."""
    elsewhere: Callable[[str], bool] | None = None
    """Whether another version of the story uses a word; None: there is no other version."""
    markup: Sequence[Markup] = ()
    """What its document says of stretches of its text."""


NOTHING_BESIDE = Beside()
"""A version alone, from a site that is not known."""


class Ruled(NamedTuple):
    """What the rules say of one version, and what else it takes to judge the other lines."""

    verdicts: Verdicts
    book: Rulebook
    """The rules for its languages."""
    small: Language
    """The small words of its languages."""
    lines: Mapping[int, Line]
    """Index of a passage -> the same as it is judged; captions and credits that were cut from a
    paragraph are absent."""
    parts: Mapping[int, Sequence[Match]]
    """Index of a passage -> what rules say of parts of it; absent where they say nothing."""
    title: int | None
    """Index of the passage that can be the title; None: none can."""


def find_boilerplate(
    passages: Sequence[Passage],
    shadow: Shadow,
    rulebook: Rulebook,
    garbled: frozenset[int],
    beside: Beside = NOTHING_BESIDE,
    step: Step = silent,
) -> Iterator[Flag]:
    """The boilerplate of one version.

    Args:
        passages: Its passages, in order.
        shadow: Its repaired text, to place what was found in parts of passages.
        rulebook: The rules.
        garbled: Indices of passages that are leaked code or repeated; they are no prose.
        beside: Its web site, and the other versions.
        step: Told now and then how far it is.
    """
    ruled = follow_rules(passages, rulebook, garbled, beside, stretch(step, 0.0, 0.6))
    lines = {i: line for i, line in ruled.lines.items() if i not in ruled.parts}
    surely_story = frozenset() if ruled.title is None else frozenset({ruled.title})
    page = PageLines(lines, ruled.small, ruled.book.site_words, surely_story, beside.elsewhere)
    furnish(ruled.verdicts, page, stretch(step, 0.6, 1.0))
    yield from ruled.verdicts.flags()
    for index, matches in ruled.parts.items():
        for match in matches:
            yield _part_flag(passages[index], shadow, match)


def follow_rules(
    passages: Sequence[Passage],
    rulebook: Rulebook,
    garbled: frozenset[int],
    beside: Beside = NOTHING_BESIDE,
    step: Step = silent,
) -> Ruled:
    """What rules, headings and other pages of the site say of the passages of one version.

    Args:
        passages: All of them, in order.
        rulebook: The rules, for all languages.
        garbled: Indices of passages that are leaked code or repeated; they are no prose.
        beside: Its web site, and what its document says.
        step: Told now and then how far it is.
    """
    words = [words_of(p.repaired_text) for p in watched(passages, step, "flagging", 0.0, 0.15)]
    languages = languages_of(words)
    book, small = rulebook.speaking(languages), small_words(languages)
    spoken_for = [book.spoken_for(told) for told in watched(words, step, "flagging", 0.15, 0.35)]
    layout = lay_out(passages, stretch(step, 0.35, 0.45))
    fitting, endings = fit_lines(layout, spoken_for, book, stretch(step, 0.45, 0.75))
    telling = frozenset(i for i, rules in enumerate(fitting) if _tells(rules))
    layout = lay_out_without(layout, telling | garbled)
    title = layout.title(telling)
    verdicts = _judge(layout, fitting, title)
    _heed(verdicts, beside, title)
    lines = {
        i: read_line(
            p.repaired_text,
            layout.lines[i],
            layout.words[i],
            words[i],
            small,
            kind=verdicts.kind_at(i),
            hint=_hint(verdicts.at(i), fitting[i]),
            closed=i in garbled,
        )
        for i, p in enumerate(watched(passages, step, "flagging", 0.75, 0.9))
        if p.part is Part.BODY
    }
    parts = {
        i: found
        for i, line in watched(lines.items(), step, "flagging", 0.9)
        if not line.kind
        and not line.closed
        and (found := fit_parts(passages[i], spoken_for[i], book) or endings.get(i, ()))
    }
    return Ruled(verdicts, book, small, lines, parts, title)


def _heed(verdicts: Verdicts, beside: Beside, title: int | None) -> None:
    """What follows from the verdicts themselves, then what the site and the document say."""
    summarise(verdicts)
    inherit(verdicts)
    if beside.site is not None:
        recognise(verdicts, beside.site)
    if beside.markup:
        mark(verdicts, beside.markup, title)


def _hint(held: Verdict | None, fitting: Sequence[Rule]) -> str:
    """The kind that speaks for a line without being enough; empty: none does."""
    if held is not None:
        return held.kind
    return next((rule.kind for rule in fitting if not rule.where.startswith(_AFTER)), "")


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
