"""Repairing: what is damaged in the letters of a version, and how it reads without the damage."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tetrapla.engine.kinds import LIKELY
from tetrapla.engine.model import Flag, Version
from tetrapla.engine.progress import Step, silent
from tetrapla.engine.repair.addresses import find_glued_addresses
from tetrapla.engine.repair.controls import find_controls
from tetrapla.engine.repair.credits import find_glued_credits
from tetrapla.engine.repair.cutting import cut_edits, cut_flags, cut_lines
from tetrapla.engine.repair.letter_readings import Vocabulary, vocabulary_of
from tetrapla.engine.repair.lookalike import damaged_words, look_alike_flags
from tetrapla.engine.repair.suspects import Suspects, find_suspects
from tetrapla.engine.repair.types import Cut, Repaired
from tetrapla.engine.shadow import Edit, Shadow, repair_with

__all__ = ["Cut", "Repaired", "repair"]


def repair(versions: Sequence[Version], *, step: Step = silent) -> tuple[Repaired, ...]:
    """Find and repair damaged letters and glued text.

    The words of the other versions are evidence for what a damaged word means; a single version
    is repaired by what is damaged in the same way again and again.

    Args:
        versions: The versions of one story.
        step: Told now and then how far it is; what it raises ends the work.

    Returns:
        One for each version, in the same order.
    """
    suspects = []
    for k, version in enumerate(versions):
        step("repairing", 0.5 * k / len(versions))
        suspects.append(find_suspects(version.text))
    damaged = any(s.words for s in suspects)
    vocabulary = vocabulary_of((v.siglum, v.text) for v in versions if damaged)
    repaired = []
    for k, (version, found) in enumerate(zip(versions, suspects, strict=True)):
        step("repairing", 0.5 + 0.5 * k / len(versions))
        repaired.append(_repair_one(version, found, vocabulary))
    return tuple(repaired)


def _repair_one(version: Version, suspects: Suspects, vocabulary: Vocabulary) -> Repaired:
    siglum, text = version.siglum, version.text
    words = damaged_words(suspects, vocabulary)
    letters = [edit for word in words for edit in word.edits()]
    plain = _with_letters(text, letters)
    credits = [c for c in find_glued_credits(plain) if c.confidence >= LIKELY]
    cuts = cut_lines(plain, credits)
    controls = find_controls(siglum, text)
    addresses = find_glued_addresses(siglum, text)
    boundaries = [c.start for c in cuts]
    flags: list[Flag] = [
        *look_alike_flags(siglum, words, vocabulary, boundaries),
        *cut_flags(siglum, plain, credits, cuts),
        *controls.flags,
        *addresses.flags,
    ]
    edits = [*letters, *cut_edits(cuts), *controls.edits, *addresses.edits]
    return Repaired(
        shadow=_shadow(text, edits),
        flags=tuple(sorted(flags, key=lambda f: (f.start, f.end, f.kind))),
        cuts=cuts,
    )


def _with_letters(text: str, letters: Iterable[Edit]) -> str:
    """The text with wrong letters replaced; as long as the original, so places stay the same."""
    characters = None
    for edit in letters:
        characters = list(text) if characters is None else characters
        characters[edit.start] = edit.replacement
    return text if characters is None else "".join(characters)


def _shadow(text: str, edits: Iterable[Edit]) -> Shadow:
    """Apply the repairs; of two that would overlap, the first one stands."""
    kept: list[Edit] = []
    for edit in sorted(edits, key=lambda e: (e.start, e.end)):
        if not kept or (edit.start >= kept[-1].end and edit[:2] != kept[-1][:2]):
            kept.append(edit)
    return repair_with(text, kept)
