"""The steps of the repair, one after the other, for all versions of a story."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from tetrapla.engine.lexicon import NO_LEXICON, Lexicon
from tetrapla.engine.model import Flag, Version
from tetrapla.engine.progress import Step, silent
from tetrapla.engine.repair.characters.bidi import find_bidi
from tetrapla.engine.repair.characters.controls import find_controls
from tetrapla.engine.repair.characters.escapes import find_escapes
from tetrapla.engine.repair.characters.invisible import find_invisible
from tetrapla.engine.repair.characters.lost import find_lost
from tetrapla.engine.repair.characters.mac_roman import find_mac_roman
from tetrapla.engine.repair.characters.mojibake import find_mojibake
from tetrapla.engine.repair.characters.transfer import find_percent, find_quoted_printable
from tetrapla.engine.repair.glue.addresses import find_glued_addresses
from tetrapla.engine.repair.glue.cutting import find_glued
from tetrapla.engine.repair.glue.glued_words import find_glued_words
from tetrapla.engine.repair.glue.parted_elsewhere import find_parted_elsewhere
from tetrapla.engine.repair.glue.sentences import find_missing_spaces
from tetrapla.engine.repair.knowledge import Knowledge
from tetrapla.engine.repair.letters.digits import find_digits
from tetrapla.engine.repair.letters.intruders import find_intruders
from tetrapla.engine.repair.letters.look_alikes import find_look_alikes
from tetrapla.engine.repair.letters.stacks import find_stacks
from tetrapla.engine.repair.letters.styled import find_styled
from tetrapla.engine.repair.markup.entities import find_entities
from tetrapla.engine.repair.markup.tags import find_tags
from tetrapla.engine.repair.telling import Telling
from tetrapla.engine.repair.types import Cut, Draft, Finding, Repaired, RepairStep
from tetrapla.engine.shadow import Edit, Shadow, repair_with


class _Stage(NamedTuple):
    """Detectors that look at the same text, and whose repairs are made at once."""

    name: str
    alone: tuple[Callable[[Draft], Finding], ...] = ()
    """Detectors that need nothing but the version."""
    knowing: tuple[Callable[[Draft, Knowledge], Finding], ...] = ()
    """Detectors that ask which words are known."""


STAGES = (
    _Stage(
        "decoding",
        (find_quoted_printable, find_percent, find_escapes),
        (find_mojibake, find_mac_roman),
    ),
    _Stage("entities", (find_entities,)),
    _Stage("markup", (find_tags,)),
    _Stage("characters", (find_controls, find_invisible), (find_bidi, find_lost)),
    _Stage("shapes", (find_stacks,), (find_styled, find_digits)),
    _Stage("letters", (), (find_look_alikes, find_intruders)),
    _Stage("credits", (), (find_glued,)),
    _Stage(
        "spaces",
        (find_glued_addresses,),
        (find_missing_spaces, find_glued_words, find_parted_elsewhere),
    ),
)
"""In the order in which they are taken."""


class _Work(NamedTuple):
    """One version between two steps."""

    draft: Draft
    cuts: tuple[Cut, ...] = ()
    steps: tuple[RepairStep, ...] = ()


def repair(
    versions: Sequence[Version], *, lexicon: Lexicon = NO_LEXICON, step: Step = silent
) -> tuple[Repaired, ...]:
    """Find and repair damaged letters and glued text.

    The words of the other versions are evidence for what a damaged word means, and so is the
    word list where a version is in its language; a single version is also repaired by what is
    damaged in the same way again and again.

    Args:
        versions: The versions of one story.
        lexicon: A list of English words.
        step: Told now and then how far it is; what it raises ends the work.

    Returns:
        One for each version, in the same order.
    """
    works = [_Work(Draft(v.siglum, repair_with(v.text, ()))) for v in versions]
    telling = Telling(step, "repairing")
    for k, stage in enumerate(STAGES):
        texts = {w.draft.siglum: w.draft.text for w in works}
        knowledge = Knowledge(texts, lexicon, telling.again)
        for i, work in enumerate(works):
            telling("repairing", (k + i / len(works)) / len(STAGES))
            works[i] = _take(stage, work, knowledge, telling.again)
    telling("repairing", 1.0)
    return tuple(_finished(work) for work in works)


def replay(original: str, steps: Iterable[RepairStep]) -> str:
    """Take the steps of a repair again.

    Args:
        original: The text that was repaired.
        steps: From :class:`Repaired`.

    Returns:
        The repaired text.

    Raises:
        ValueError: The steps are not those of this text.
    """
    text = original
    for one in steps:
        text = repair_with(text, one.edits).text
    return text


def _take(stage: _Stage, work: _Work, knowledge: Knowledge, going_on: Callable[[], None]) -> _Work:
    draft = work.draft
    findings: list[Finding] = []
    for detect in stage.alone:
        going_on()
        findings.append(detect(draft))
    for detect_knowing in stage.knowing:
        going_on()
        findings.append(detect_knowing(draft, knowledge))
    asked = [edit for found in findings for edit in found.edits]
    edits = _apart(asked)
    dropped = set(asked).difference(edits)
    shadow = draft.shadow
    told = [_without(dropped, flag) for found in findings for flag in found.flags]
    flags = [_placed(flag, shadow) for flag in told]
    taken = RepairStep(stage.name, edits, tuple(sorted(flags, key=_order)))
    return _Work(
        draft=replace(draft, shadow=shadow.then(edits)) if edits else draft,
        cuts=work.cuts + tuple(_cut(c, shadow) for found in findings for c in found.cuts),
        steps=(*work.steps, taken),
    )


def _order(flag: Flag) -> tuple[int, int, str]:
    return flag.start, flag.end, flag.kind


def _apart(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """The edits in order; of two that would overlap, the first one stands."""
    kept: list[Edit] = []
    for edit in sorted(edits, key=lambda e: (e.start, e.end)):
        if not kept or (edit.start >= kept[-1].end and edit[:2] != kept[-1][:2]):
            kept.append(edit)
    return tuple(kept)


def _without(dropped: Collection[Edit], flag: Flag) -> Flag:
    """A flag that promises no repair where its edit had to give way to another one."""
    if any(flag.start <= e.start and e.end <= flag.end for e in dropped):
        return replace(flag, repair=None)
    return flag


def _placed(flag: Flag, shadow: Shadow) -> Flag:
    """A flag on a draft as one on the original text."""
    if not shadow.edits:
        return flag
    start = shadow.to_original(flag.start, after=True)
    return replace(flag, start=start, end=max(start, shadow.to_original(flag.end)))


def _cut(cut: Cut, shadow: Shadow) -> Cut:
    return Cut(shadow.to_original(cut.start), shadow.to_original(cut.end), cut.part)


def _finished(work: _Work) -> Repaired:
    return Repaired(
        shadow=work.draft.shadow,
        flags=tuple(sorted((f for taken in work.steps for f in taken.flags), key=_order)),
        cuts=work.cuts,
        steps=work.steps,
    )
