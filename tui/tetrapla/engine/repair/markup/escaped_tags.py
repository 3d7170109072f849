"""Tags whose angle brackets are written as references: ``&lt;b&gt;`` is one thing, not two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from tetrapla.engine.evidence import Character, Remark
from tetrapla.engine.model import Flag
from tetrapla.engine.repair.markup.patterns import TAG

_LONGEST = 300
"""Code points of such a tag."""


class Read(NamedTuple):
    """A flag of one reference, or of all those that write one tag."""

    flag: Flag
    parts: tuple[Flag, ...]
    """The flags of its references, in order."""


def joined(text: str, flags: Sequence[Flag]) -> Iterator[Read]:
    """Flags of references, those that write a tag put together into one.

    Args:
        text: The text that the flags are on.
        flags: The flags of the references in it, in order.
    """
    at = 0
    while at < len(flags):
        behind = _tag_end(text, flags, at)
        parts = tuple(flags[at:behind])
        yield Read(_tag_flag(text, parts) if len(parts) > 1 else parts[0], parts)
        at = behind


def _tag_end(text: str, flags: Sequence[Flag], first: int) -> int:
    """Index behind the flag that ends the tag that a flag starts; the next one: there is none."""
    if flags[first].repair != "<":
        return first + 1
    for k in range(first + 1, len(flags)):
        if flags[k].repair == "<" or flags[k].end - flags[first].start > _LONGEST:
            break
        if flags[k].repair == ">":
            return k + 1 if TAG.fullmatch(_read(text, flags[first : k + 1])) else first + 1
    return first + 1


def _read(text: str, parts: Sequence[Flag]) -> str:
    """What stands from the first to the last of some references, all of them read."""
    out, at = [], parts[0].start
    for part in parts:
        out += [text[at : part.start], part.repair or ""]
        at = part.end
    return "".join(out)


def _tag_flag(text: str, parts: Sequence[Flag]) -> Flag:
    tag = _read(text, parts)
    written = text[parts[0].start : parts[-1].end]
    return replace(
        parts[0],
        end=parts[-1].end,
        confidence=min(p.confidence for p in parts),
        rule="entity.tag",
        reason=f"“{written}” is how web pages write “{tag}” where it is to be read.",
        evidence=(
            Character("<"),
            Character(">"),
            Remark(f"{len(parts)} references and what stands between them make one tag"),
        ),
        repair=tag,
    )
