"""Why text is flagged: every flag with its passage, what it says, and what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tetrapla.engine.kinds import LABELS, Group, Level
from tetrapla.engine.model import Flag, Passage
from tetrapla.engine.results import Comparison, Examination
from tetrapla.rows.blocks import Block, Runs, fitted, hanging
from tetrapla.rows.changes import told_piece, told_repair
from tetrapla.rows.flag_quote import quote
from tetrapla.rows.glyphs import ASIDE
from tetrapla.rows.moves import DOWN, way_home
from tetrapla.rows.roles import Role, Run
from tetrapla.rows.visible import revealed

EVIDENCE = 4
"""Lines of evidence shown for what is told together."""
_MOST_PAIRS = 6
"""Repairs named for flags of one kind."""
_LONGEST_PIECE = 40
"""Characters of a piece of text before or after a repair."""
_LEAST_QUOTED = 16
"""Cells that a quotation needs behind the name of its flag; with fewer it has a line of its own."""


@dataclass(frozen=True, slots=True)
class Told:
    """Flags that are told in one go: damage of one kind in a passage, or flags of one reason."""

    flags: tuple[Flag, ...]
    """At least one."""
    where: tuple[str, ...]
    """For each of them the passages that it touches: ``A5``, ``A5 to A7``."""


def flags_here(examination: Examination, passages: Iterable[Passage]) -> dict[Flag, str]:
    """The flags on some passages, each once, with where it stands; in each those that count first.

    Args:
        examination: Where they were found.
        passages: In order.
    """
    touched: dict[Flag, list[str]] = {}
    for passage in passages:
        flags = examination.flags_of.get(passage.id, ())
        for flag in sorted(flags, key=lambda f: not f.counts):
            touched.setdefault(flag, []).append(passage.id)
    return {f: ids[0] if len(ids) == 1 else f"{ids[0]} to {ids[-1]}" for f, ids in touched.items()}


def told_together(examination: Examination, flags: dict[Flag, str]) -> list[Told]:
    """Flag by flag; damage of one kind in one passage, and neighbours of one reason, in one go.

    Args:
        examination: Where they were found.
        flags: Each with where it stands, as :func:`flags_here` gives them.
    """
    groups: dict[tuple[object, ...], list[Flag]] = {}
    run = 0
    last: tuple[object, ...] = ()
    for flag, where in flags.items():
        if flag.group is Group.GARBLED:
            key: tuple[object, ...] = (flag.kind, flag.level, where)
        else:
            why = (flag.kind, flag.level, flag.reason, *flag_facts(examination, [flag]))
            run += why != last
            key, last = (run, *why), why
        groups.setdefault(key, []).append(flag)
    return [Told(tuple(g), tuple(flags[f] for f in g)) for g in groups.values()]


def flag_block(comparison: Comparison, passages: Sequence[Passage], width: int) -> Block:
    """Every flag on the passages, then what moved."""
    lines = flag_lines(comparison, passages, width)
    for passage in passages:
        if passage.id in comparison.moved:
            way = way_home(comparison, passage.id)
            order = "later" if way == DOWN else "earlier"
            lines.append(((f"{way} ", Role.QUIET), ("moved", Role.STRONG)))
            text = f"in {passage.version} it is told {order} than its partners"
            lines += hanging(("  ", Role.TEXT), text, Role.TEXT, width)
            lines += hanging(("  · ", Role.MARK), "' goes to the other end", Role.QUIET, width)
    return Block("Flags", tuple(lines) or ((("none", Role.QUIET),),))


def flag_lines(comparison: Comparison, passages: Sequence[Passage], width: int) -> list[Runs]:
    """Every flag on the passages, each with its reason and what that rests on; none: nothing."""
    every = told_together(comparison, flags_here(comparison, passages))
    lines = (line for told in every for line in _told_lines(comparison, told, passages, width))
    return [fitted(line, width) for line in lines]


def flag_mark(flag: Flag) -> Run:
    """``!`` garbled, ``?`` a hint, ``│`` not the story."""
    if flag.level is Level.HINT:
        return "?", Role.MARK_LOUD
    return (ASIDE, Role.MARK) if flag.group is Group.BOILERPLATE else ("!", Role.MARK_LOUD)


def flag_facts(examination: Examination, flags: Sequence[Flag]) -> list[str]:
    """What flags of one kind rest on: repairs, evidence, and the rules where it names none."""
    facts = list(dict.fromkeys(str(fact) for flag in flags for fact in flag.evidence))[:EVIDENCE]
    rules = [r for r in dict.fromkeys(f.rule for f in flags) if not any(r in t for t in facts)]
    told = [*_repairs(examination, flags), *facts]
    if rules:
        told.append(f"rule{'s' * (len(rules) > 1)} {', '.join(rules)}")
    return [revealed(t) for t in told] if flags[0].group is Group.GARBLED else told


def flag_reason(flag: Flag) -> str:
    """The reason of a flag; in that of garbled text also what has no width can be seen."""
    return revealed(flag.reason) if flag.group is Group.GARBLED else flag.reason


def reason_lines(examination: Examination, flags: Sequence[Flag], width: int) -> list[Runs]:
    """The reason of flags that are told together, and below it what they rest on."""
    lines = hanging(("  ", Role.TEXT), flag_reason(flags[0]), Role.TEXT, width)
    for text in flag_facts(examination, flags):
        lines += hanging(("  · ", Role.MARK), text, Role.QUIET, width)
    return lines


def quoted_line(examination: Examination, flag: Flag, where: str, width: int) -> Runs:
    """The passage of a flag and what is flagged there, in as many cells as there are."""
    text = quote(examination, flag).shortened(width - len(where) - 3)
    return ((f"{where} ", Role.NUMBER), ("“", Role.QUIET), *text, ("”", Role.QUIET))


def _told_lines(
    comparison: Comparison, told: Told, passages: Sequence[Passage], width: int
) -> Iterator[Runs]:
    """Kind and level, the passages with what is flagged there, the reason, the evidence."""
    first, times = told.flags[0], len(told.flags)
    mark, role = flag_mark(first)
    label = LABELS[first.kind]
    level = f"  {first.level}{f', {times} times' if times > 1 else ''}"
    head: Runs = ((f"{mark} ", role), (label, Role.STRONG), (level, Role.QUIET))
    quoted: list[tuple[Flag, str]] = []
    if first.group is Group.BOILERPLATE:
        # Of one passage that is flagged as a whole everyone sees which it is.
        if len(passages) > 1 or not _is_whole(first, passages[0]):
            quoted = list(zip(told.flags, told.where, strict=True))
    elif len(passages) > 1:
        head = (*head, (f"  {told.where[0]}", Role.NUMBER))
    room = width - 4 - len(label) - len(level)
    if len(quoted) == 1 and room >= _LEAST_QUOTED + len(quoted[0][1]):
        yield (*head, ("  ", Role.TEXT), *quoted_line(comparison, *quoted[0], room))
    else:
        yield head
        for flag, where in quoted:
            yield (("  ", Role.TEXT), *quoted_line(comparison, flag, where, width - 2))
    yield from reason_lines(comparison, told.flags, width)


def _is_whole(flag: Flag, passage: Passage) -> bool:
    return flag.start <= passage.start and passage.end <= flag.end


def _repairs(examination: Examination, flags: Sequence[Flag]) -> Iterator[str]:
    """In one line what stands there and what should, each pair once.

    Of look-alikes only what should: people cannot tell the two from each other.
    """
    alike = flags[0].kind == "look-alike"
    pairs: dict[str, None] = {}
    for flag in flags:
        if flag.repair is not None:
            found = examination.version(flag.version).text[flag.start : flag.end]
            meant = told_repair(found, flag.repair, _LONGEST_PIECE)
            pairs[meant if alike else f"{told_piece(found, _LONGEST_PIECE)} → {meant}"] = None
    if pairs:
        more = f", and {len(pairs) - _MOST_PAIRS} more" if len(pairs) > _MOST_PAIRS else ""
        yield f"{'reads ' if alike else ''}{', '.join(list(pairs)[:_MOST_PAIRS])}{more}"
