"""How the versions tell a row of the ledger beside each other, for the panel below the list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tetrapla.engine.facts.ledger import Ledger
from tetrapla.engine.facts.types import Fact, FactKind, FactRow, Label, Number, Pair, State
from tetrapla.engine.facts.utterances.weighing import words_of
from tetrapla.rows.blocks import Block, Runs, hanging
from tetrapla.rows.facts.differing import differing_parts
from tetrapla.rows.facts.explained import LABELS, MINOR, NOT_COMPARED, NOT_FOUND, STATES
from tetrapla.rows.facts.number_cells import number_told
from tetrapla.rows.facts.words import facts_of, version_of
from tetrapla.rows.ink import Ink, inked
from tetrapla.rows.roles import Role, Run
from tetrapla.rows.visible import display
from tetrapla.rows.width import cell_width, wrap

_MOST_PASSAGES = 12
"""Passages that are named for one form of a name."""
_MOST_REASONS = 6
_BETWEEN = "    "
"""Between two places in which the versions differ."""
_UNLIKE = "≠"
_LABEL = 4
"""Cells for the siglum of a version."""
_OTHERS = "\0"
"""Stands for the versions that are compared with the one that is looked at."""


class _Beside(NamedTuple):
    """How a quotation is to that of another version; several may be to it alike."""

    relation: str
    shorter: str = ""
    """Which of the two has less; empty: that is not how they differ."""
    likeness: str = ""
    shared: str = ""
    """The rare words that both have."""


def compared(ledger: Ledger, row: FactRow, focus: str, width: int) -> Iterator[Block]:
    """How the others tell it, and what its state and labels mean.

    Args:
        ledger: The facts.
        row: The row.
        focus: Siglum of the version that is looked at, which tells it.
        width: Cells.
    """
    if len(ledger.comparison.sigla) == 1:
        told = "There is only one version: nothing to compare it with."
        yield Block("Compared", tuple(hanging(("", Role.TEXT), told, Role.TEXT, width)))
        return
    if row.minor:
        told = f"{NOT_COMPARED}: {MINOR}"
        yield Block("What that means", tuple(hanging(("", Role.TEXT), told, Role.TEXT, width)))
        return
    lines: list[Runs] = []
    if row.kind is not FactKind.QUOTATION:
        lines += _forms(ledger, row, width)
    others = [s for s in ledger.comparison.sigla if s != focus]
    missing = [s for s in others if s not in row.cells and s not in row.told]
    if row.kind is FactKind.QUOTATION:
        alike: dict[tuple[_Beside, ...], list[str]] = {}
        for siglum in (s for s in others if s not in missing):
            alike.setdefault(tuple(_beside(ledger, row, focus, siglum)), []).append(siglum)
        for besides, sigla_alike in alike.items():
            lines += _told(besides, " ".join(sigla_alike), width)
    lines += _differing(ledger, row, width)
    if missing:
        sigla = " ".join(missing)
        lines += hanging((sigla, Role.STRONG), NOT_FOUND, Role.QUIET, width, _LABEL)
    quoted = row.kind is FactKind.QUOTATION
    yield Block(f"{focus} beside the others" if quoted else "In each version", tuple(lines))
    meaning = list(_meaning(row, width))
    if meaning:
        yield Block("What that means", tuple(meaning))


def _beside(ledger: Ledger, row: FactRow, focus: str, siglum: str) -> Iterator[_Beside]:
    """A quotation beside that of another version."""
    if siglum not in row.cells:
        words = " … ".join(ledger.text(place) for place in row.told[siglum])
        yield _Beside(f"without quotation marks: {words}")
        return
    pairs = [pair for p in row.contrasted if (pair := _facing(p, ledger, focus, siglum))]
    if not pairs:
        yield _Beside("put together by way of a third version")
    for pair in pairs:
        if pair.relation is State.SAME:
            yield _Beside(pair.relation.value)
            continue
        likeness = f"{round(min(pair.score, 0.99) * 100)} % alike"
        who = _shorter(pair, focus)
        yield _Beside(pair.relation.value, who, likeness, _reasons(pair, ledger))


def _told(besides: Sequence[_Beside], others: str, width: int) -> Iterator[Runs]:
    """How versions that are alike are to the one that is looked at."""
    for told in besides:
        head = told.relation
        if told.shorter:
            head = told.shorter.replace(_OTHERS, others)
        if told.likeness:
            head += f", {told.likeness}"
        yield from hanging((others, Role.STRONG), head, Role.TEXT, width, _LABEL)
        if told.shared:
            shared = f"shared: {told.shared}"
            yield from hanging(("", Role.TEXT), shared, Role.QUIET, width, _LABEL)


def _facing(pair: Pair, ledger: Ledger, focus: str, other: str) -> Pair | None:
    """A pair seen from one version; None: it is of others."""
    one, two = (version_of(ledger.facts[i], ledger) for i in (pair.a, pair.b))
    if (one, two) == (focus, other):
        return pair
    if (two, one) == (focus, other):
        turned = tuple((b, a) for a, b in pair.words)
        return pair._replace(a=pair.b, b=pair.a, words=turned)
    return None


def _shorter(pair: Pair, focus: str) -> str:
    """Which of the two has less; empty: that is not how they differ."""
    if pair.relation is not State.SHORTER:
        return ""
    lacks = any(others and not words for words, others in pair.words)
    more = any(words and not others for words, others in pair.words)
    if lacks == more:
        return "each has a part" if lacks else State.SHORTER.value
    return f"{State.SHORTER} in {focus if lacks else _OTHERS}"


def _differing(ledger: Ledger, row: FactRow, width: int) -> Iterator[Runs]:
    """The words that differ, each with the versions that have them."""
    label, line = _UNLIKE, list[Run]()
    for parts in differing_parts(row, ledger):
        ink = Ink("", ())
        for text, is_words in parts:
            ink = ink.plus(
                inked(display(text), [Role.ONLY if is_words else Role.QUIET] * len(text))
            )
        used = sum(cell_width(text) for text, _ in line)
        if line and used + len(_BETWEEN) + cell_width(ink.text) <= width - _LABEL:
            line += [(_BETWEEN, Role.QUIET), *ink.runs(0, len(ink.text))]
            continue
        if line:
            yield (label.ljust(_LABEL), Role.STRONG), *line
            label = ""
        *whole, last = wrap(ink.text, width - _LABEL)
        for a, b in whole:
            yield (label.ljust(_LABEL), Role.STRONG), *ink.runs(a, b)
            label = ""
        line = [*ink.runs(*last)]
    if line:
        yield (label.ljust(_LABEL), Role.STRONG), *line


def _reasons(pair: Pair, ledger: Ledger) -> str:
    """The rare words that both have, as the first of them writes them."""
    text = ledger.facts[pair.a].text
    words = words_of(text)
    written: dict[str, str] = {}
    for key, (start, end) in zip(words.stems, words.spans, strict=True):
        written.setdefault(key, text[start:end])
    told = [written[reason] for reason in pair.reasons if reason in written]
    return " ".join(told[:_MOST_REASONS])


def _forms(ledger: Ledger, row: FactRow, width: int) -> Iterator[Runs]:
    """How each version tells a number, a name or a time, and where."""
    for siglum in ledger.comparison.sigla:
        label = siglum
        if siglum not in row.cells:
            continue
        forms: dict[str, list[Fact]] = {}
        for fact in facts_of(row, siglum, ledger):
            form = number_told(fact, ledger) if isinstance(fact, Number) else fact.text
            forms.setdefault(form, []).append(fact)
        for form, facts in forms.items():
            ink = inked(display(form), [Role.TEXT] * len(form))
            told = f"   {' · '.join((*_parts(facts[0]), _passages(facts)))}"
            ink = ink.plus(inked(display(told), [Role.QUIET] * len(told)))
            for k, runs in enumerate(ink.lines(width - _LABEL)):
                yield ((label if k == 0 else "").ljust(_LABEL), Role.STRONG), *runs
            label = ""


def _parts(fact: Fact) -> list[str]:
    """Value, unit, noun and qualifier of a number."""
    if not isinstance(fact, Number):
        return []
    parts = [f"value {fact.value}"]
    if fact.noun:
        parts.append(f"of {fact.noun}")
    elif fact.unit:
        parts.append(f"unit {fact.unit}")
    else:
        parts.append("what is counted is not told")
    parts += [f"qualified “{fact.qualifier}”"] if fact.qualifier else []
    return parts


def _passages(facts: Sequence[Fact]) -> str:
    places = list(dict.fromkeys(fact.place.passage for fact in facts))
    told = " ".join(places[:_MOST_PASSAGES])
    return f"{told} …" if len(places) > _MOST_PASSAGES else told


def _meaning(row: FactRow, width: int) -> Iterator[Runs]:
    """State and labels, explained."""
    if row.state in STATES and (row.kind is FactKind.QUOTATION or row.state is not State.SAME):
        told = f"{row.state}: {STATES[row.state]}"
        yield from hanging(("", Role.TEXT), told, Role.QUIET, width)
    for label in Label:
        if label in row.labels and row.kind is FactKind.QUOTATION:
            yield from hanging(("", Role.TEXT), f"{label}: {LABELS[label]}", Role.QUIET, width)
