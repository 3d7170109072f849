"""All flags of a story: what every detector finds, in order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from tetrapla.engine.flags.boilerplate import Beside, find_boilerplate
from tetrapla.engine.flags.css import find_style_sheets
from tetrapla.engine.flags.names import find_name_variants
from tetrapla.engine.flags.ocr import find_scanning_errors
from tetrapla.engine.flags.pictures import find_pictures
from tetrapla.engine.flags.repeated_words import find_repeated_words
from tetrapla.engine.flags.repeats import find_repeats
from tetrapla.engine.flags.rulebook import Rulebook
from tetrapla.engine.flags.rules import Rule
from tetrapla.engine.flags.said import Said
from tetrapla.engine.flags.script import find_scripts
from tetrapla.engine.flags.sites import Site
from tetrapla.engine.flags.stretch import stretch
from tetrapla.engine.flags.truncated import find_truncated
from tetrapla.engine.kinds import WHOLE_LINE_GARBLED, Group
from tetrapla.engine.lexicon import NO_LEXICON, Lexicon
from tetrapla.engine.model import Flag, Passage, Version
from tetrapla.engine.progress import Step, silent
from tetrapla.engine.repair.knowledge import Knowledge
from tetrapla.engine.repair.telling import Telling
from tetrapla.engine.repair.types import Repaired

__all__ = ["asides", "flag"]

_NEARLY_ALL = 0.8
"""Share of the characters of a passage; a name or an emoji may stand outside of what is flagged."""
_WORDS, _EACH = 0.05, 0.9
"""How far flagging is when the words of all versions are known, and when each has been looked at by
itself."""


def flag(
    versions: Sequence[Version],
    repaired: Sequence[Repaired],
    passages: Mapping[str, Sequence[Passage]],
    rules: Sequence[Rule],
    *,
    lexicon: Lexicon = NO_LEXICON,
    sites: Mapping[str, Site] = MappingProxyType({}),
    languages: frozenset[str] | None = None,
    step: Step = silent,
) -> tuple[Flag, ...]:
    """All flags of a story.

    Args:
        versions: The versions, in order.
        repaired: What :func:`tetrapla.engine.repair.repair` gave for them.
        passages: Siglum -> what :func:`tetrapla.engine.segment.segment` gave.
        rules: The boilerplate rules.
        lexicon: A list of English words.
        sites: Siglum -> lines of other pages of the web site that the version comes from.
        languages: Codes of the languages whose rules hold, whatever a text is written in; None:
            for each version those of its own languages.
        step: Told now and then how far it is; what it raises ends the work.

    Returns:
        Sorted by version, start, end and kind; those of the repair are among them.
    """
    step = telling = Telling(step, "flagging")
    telling("flagging", 0.0)
    rulebook = Rulebook(rules, languages)
    shadows = {v.siglum: r.shadow for v, r in zip(versions, repaired, strict=True)}
    alone = len(versions) == 1
    texts = {siglum: shadow.text for siglum, shadow in shadows.items()}
    knowledge = Knowledge(texts, lexicon, telling.again)
    said = Said(passages, stretch(step, 0.0, _WORDS))
    found: list[Flag] = []
    for k, (version, repairs) in enumerate(zip(versions, repaired, strict=True)):
        own = stretch(step, *(_WORDS + (_EACH - _WORDS) * (k + j) / len(versions) for j in (0, 1)))
        beside = Beside(sites.get(version.siglum), said.beside(version.siglum), version.markup)
        told, shadow = passages[version.siglum], repairs.shadow
        found += _flags_of(told, repairs, rulebook, beside, stretch(own, 0.0, 0.8))
        found += find_repeated_words(told, shadow, knowledge, stretch(own, 0.8, 0.9))
        scanned = stretch(own, 0.9, 1.0)
        found += find_scanning_errors(told, shadow, knowledge, alone=alone, step=scanned)
    aside = asides(passages, sorted(found, key=lambda f: (f.start, f.end)))
    story = {s: [p for p in told if p.id not in aside] for s, told in passages.items()}
    found += find_truncated(story, shadows, stretch(step, _EACH, 0.97))
    found += find_name_variants(passages, shadows, knowledge, stretch(step, 0.97, 1.0))
    step("flagging", 1.0)
    return _in_order(found, versions)


def _in_order(found: Iterable[Flag], versions: Sequence[Version]) -> tuple[Flag, ...]:
    order = {v.siglum: i for i, v in enumerate(versions)}
    return tuple(sorted(found, key=lambda f: (order[f.version], f.start, f.end, f.kind)))


def _flags_of(
    passages: Sequence[Passage],
    repairs: Repaired,
    rulebook: Rulebook,
    beside: Beside,
    step: Step,
) -> Iterator[Flag]:
    """The flags of one version by itself and by its site, in no particular order."""
    garbled = [
        *repairs.flags,
        *find_style_sheets(passages, repairs.shadow),
        *find_scripts(passages, repairs.shadow, stretch(step, 0.0, 0.1)),
        *find_repeats(passages, repairs.shadow, stretch(step, 0.1, 0.2)),
    ]
    yield from garbled
    ends = {f.start: f.end for f in garbled if f.kind in WHOLE_LINE_GARBLED and f.counts}
    set_aside = frozenset(
        i for i, p in enumerate(passages) if ends.get(p.start, -1) >= p.end or _is_markup_alone(p)
    )
    pictures = list(find_pictures(passages))
    yield from pictures
    taken = {f.start for f in pictures}
    lines = stretch(step, 0.2, 1.0)
    for found in find_boilerplate(passages, repairs.shadow, rulebook, set_aside, beside, lines):
        if found.start not in taken:
            yield found


def asides(passages: Mapping[str, Sequence[Passage]], flags: Sequence[Flag]) -> dict[str, str]:
    """The passages that are not the story.

    Args:
        passages: Siglum -> the passages of the version, in order.
        flags: In order of start within a version.

    Returns:
        Id of a passage of which flags that are likely or sure cover nearly all -> the kind that
        covers most of it; a passage of which the repair leaves nothing is a *tag*.
    """
    by_version: dict[str, list[Flag]] = {siglum: [] for siglum in passages}
    for one in flags:
        tells = one.group is Group.BOILERPLATE or one.kind in WHOLE_LINE_GARBLED
        if tells and one.counts and one.version in by_version:
            by_version[one.version].append(one)
    found: dict[str, str] = {}
    for siglum, told in passages.items():
        found.update(_covered(told, by_version[siglum]))
    return found


def _covered(passages: Sequence[Passage], flags: Sequence[Flag]) -> Iterator[tuple[str, str]]:
    """Ids and kinds of the passages of one version that its flags cover."""
    at = 0
    for passage in passages:
        while at < len(flags) and flags[at].end <= passage.start:
            at += 1
        behind = at
        while behind < len(flags) and flags[behind].start < passage.end:
            behind += 1
        kind = _kind_of(passage, flags[at:behind])
        if kind:
            yield passage.id, kind


def _is_markup_alone(passage: Passage) -> bool:
    """Whether the repair leaves nothing of a passage in which something can be seen."""
    if passage.repaired is None or passage.repaired.strip():
        return False
    return any(c.isprintable() and not c.isspace() for c in passage.text)


def _kind_of(passage: Passage, flags: Sequence[Flag]) -> str:
    """The kind that covers most of a passage; empty where too little of it is covered."""
    if not flags:
        return "tag" if _is_markup_alone(passage) else ""
    covered: Counter[str] = Counter()
    behind = passage.start
    for one in flags:
        start, end = max(one.start, behind), min(one.end, passage.end)
        if start < end:
            part = passage.text[start - passage.start : end - passage.start]
            covered[one.kind] += _ink(part)
            behind = end
    if sum(covered.values()) < _NEARLY_ALL * _ink(passage.text):
        return ""
    return covered.most_common(1)[0][0]


def _ink(text: str) -> int:
    """How many characters of a text are no white space."""
    return sum(map(len, text.split()))
