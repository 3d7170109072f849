"""What a repair did, step by step, for people."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from tetrapla.engine.evidence import counted
from tetrapla.engine.model import Flag
from tetrapla.engine.punctuation import LINE_END
from tetrapla.engine.repair import Repaired, RepairStep, replay
from tetrapla.rows.changes import told_piece
from tetrapla.rows.visible import visible

_TITLES = {
    "decoding": "decoding: text that was read with the wrong table of characters",
    "entities": "entities: characters that are spelt in the language of web pages",
    "markup": "markup: tags and codes of web pages",
    "characters": "characters: what cannot be read or seen",
    "shapes": "shapes: letters in fancy dress",
    "letters": "letters: look-alikes from other scripts",
    "credits": "credits: captions and credits glued into paragraphs",
    "spaces": "spaces: words and addresses glued together",
}
_NOTHING = "Nothing is to be repaired. 'tetrapla flags' tells what else is odd."
_MOST_LINES = 8
"""Line numbers that are named for one reason."""
_MOST_CHANGES = 6
"""Sorts of changes that are named in the line of a step."""
_LONGEST_PIECE = 24
"""Columns of a piece of text that was changed."""


def explanation(repaired: Repaired) -> str:
    """Tell each step of a repair: what was found where and why, and how much was changed.

    The same reason is told once, with the lines where it holds. What was found and cannot be
    repaired is told too.

    Args:
        repaired: One version with its repairs.

    Returns:
        Lines, the last of which ends too; they cannot steer a terminal.
    """
    text = repaired.shadow.original
    starts = [0, *(m.end() for m in LINE_END.finditer(text))]
    lines: list[str] = []
    for step in repaired.steps:
        if step.edits or step.flags:
            lines += _told(step, text, starts)
        text = replay(text, [step])
    return "".join(f"{visible(line, lines=False)}\n" for line in lines or [_NOTHING])


def _told(step: RepairStep, before: str, starts: Sequence[int]) -> Iterator[str]:
    """One step: its title, what was changed into what, and each reason with its lines."""
    yield _TITLES[step.name]
    changes = counted(len(step.edits), "change") if step.edits else "nothing is changed"
    yield f"  {changes}{_changes(step, before)}"
    places: dict[tuple[str, ...], list[int]] = {}
    for flag in step.flags:
        places.setdefault(_why(flag), []).append(bisect_right(starts, flag.start))
    for why, found in places.items():
        yield f"  {_lines(found)}: {' '.join(why)}"


def _changes(step: RepairStep, before: str) -> str:
    """What became what, most often first; empty where nothing did."""
    changes = Counter((before[e.start : e.end], e.replacement) for e in step.edits)
    told = [
        f"{_piece(old)} → {_piece(new)}" + (f" {times} times" if times > 1 else "")
        for (old, new), times in changes.most_common(_MOST_CHANGES)
    ]
    more = [f"and {len(changes) - len(told)} more sorts"] if len(changes) > len(told) else []
    return f": {', '.join([*told, *more])}" if told else ""


def _piece(text: str) -> str:
    return told_piece(text, _LONGEST_PIECE, "“{}”")


def _why(flag: Flag) -> tuple[str, ...]:
    left = () if flag.repair is not None and flag.counts else ("Left as it is.",)
    return (flag.reason, *left, f"({flag.level}, {flag.rule})")


def _lines(found: Sequence[int]) -> str:
    numbers = list(dict.fromkeys(found))
    shown = ", ".join(map(str, numbers[:_MOST_LINES]))
    more = f" and {len(numbers) - _MOST_LINES} more" if len(numbers) > _MOST_LINES else ""
    times = f", {len(found)} times" if len(found) > len(numbers) else ""
    return f"{'line' if len(numbers) == 1 else 'lines'} {shown}{more}{times}"
