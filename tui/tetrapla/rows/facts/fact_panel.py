"""What is told of the chosen row of the ledger: its words in context, and the others' beside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tetrapla.engine.facts.ledger import Ledger
from tetrapla.engine.facts.sentences import split_sentences
from tetrapla.engine.facts.types import (
    Fact,
    FactKind,
    FactRow,
    Label,
    Number,
    Pair,
    Place,
    State,
    Utterance,
)
from tetrapla.engine.facts.weighing import words_of
from tetrapla.rows.blocks import Block, Runs, beside, column, hanging
from tetrapla.rows.facts.explained import LABELS, NOT_FOUND, STATES
from tetrapla.rows.facts.words import (
    attribution_told,
    facts_of,
    number_told,
    version_of,
)
from tetrapla.rows.ink import Ink, inked
from tetrapla.rows.roles import Line, Role, Run
from tetrapla.rows.visible import display
from tetrapla.rows.width import cell_width, wrap

AROUND = 2
"""Sentences of the context before and behind."""
BESIDE = 110
"""From this width on the context and the comparison stand side by side."""
_MOST_PLACES = 3
"""Places whose context is shown."""
_MOST_PASSAGES = 12
"""Passages that are named for one form of a name."""
_MOST_REASONS = 6
_BETWEEN = "    "
"""Between two places in which quotations differ."""
_LABEL = 4
"""Cells for the siglum of a version."""


def fact_panel(ledger: Ledger, row: FactRow, active: str, width: int, height: int) -> list[Line]:
    """The panel of a row.

    Args:
        ledger: The facts.
        row: The row.
        active: Siglum of the active version.
        width: Cells.
        height: Lines; what does not fit is counted.
    """
    told = [s for s in ledger.comparison.sigla if s in row.cells]
    focus = active if active in row.cells or active in row.told else told[0]
    if width >= BESIDE:
        half = (width - 6) // 2
        left = column(list(_contexts(ledger, row, focus, half)))
        right = column(list(_compared(ledger, row, focus, width - half - 7)))
        return beside([(1, left), (half + 5, right)], width - 1, height)
    compared, *meaning = _compared(ledger, row, focus, width - 2)
    blocks = [compared, *_contexts(ledger, row, focus, width - 2), *meaning]
    lines = [line for block in blocks for line in (_title(block.title), *block.lines)]
    if height > 12:
        lines = column(blocks)
    return beside([(1, lines)], width - 1, height)


def _title(title: str) -> Runs:
    return ((title, Role.STRONG),)


def _contexts(ledger: Ledger, row: FactRow, focus: str, width: int) -> Iterator[Block]:
    """Where a version tells it, with the sentences around."""
    places = [fact.place for fact in facts_of(row, focus, ledger)] or list(row.told[focus])
    for place in places[:_MOST_PLACES]:
        number = ledger.comparison.row_of[place.passage] + 1
        lines: list[Runs] = []
        said = _spoken(ledger, row, focus, place)
        if said:
            lines += hanging(("", Role.TEXT), said, Role.TEXT, width)
        lines += context(ledger, place).lines(width)
        yield Block(f"{place.passage} in row {number}", tuple(lines))
    if len(places) > _MOST_PLACES:
        more = f"… and {len(places) - _MOST_PLACES} more in {focus}"
        yield Block(more, ())


def context(ledger: Ledger, place: Place) -> Ink:
    """A place in its passage, a few sentences around it, the place itself in strong ink."""
    text = ledger.comparison.by_id[place.passage].repaired_text
    sentences = split_sentences(text)
    touched = [
        k
        for k, (a, b) in enumerate(sentences)
        if a < max(place.end, place.start + 1) and b > place.start
    ]
    first, last = (touched[0], touched[-1]) if touched else (0, len(sentences) - 1)
    start = sentences[max(0, first - AROUND)][0] if sentences else 0
    end = sentences[min(len(sentences) - 1, last + AROUND)][1] if sentences else len(text)
    roles = [Role.STRONG if place.start <= k < place.end else Role.QUIET for k in range(start, end)]
    ink = inked(display(text[start:end]), roles)
    before = Ink("… ", (Role.QUIET,) * 2) if start > 0 else Ink("", ())
    behind = Ink(" …", (Role.QUIET,) * 2) if end < len(text.rstrip()) else Ink("", ())
    return before.plus(ink).plus(behind)


def _spoken(ledger: Ledger, row: FactRow, siglum: str, place: Place) -> str:
    """Who is said to say it, and by what words."""
    if row.kind is not FactKind.QUOTATION:
        return ""
    if siglum not in row.cells:
        return "told without quotation marks"
    facts = facts_of(row, siglum, ledger)
    fact = next(f for f in facts if f.place == place)
    assert isinstance(fact, Utterance)
    said = ledger.quotations[fact.quotation].attribution
    if said is None:
        return "Who says it is not named here."
    told = attribution_told(said)
    words = "going on from " if said.position == "continuation" else ""
    return f"Said by {told}: {words}“{ledger.text(said.place)}”"


def _compared(ledger: Ledger, row: FactRow, focus: str, width: int) -> Iterator[Block]:
    """How the others tell it, and what its state and labels mean."""
    if len(ledger.comparison.sigla) == 1:
        told = "There is only one version: nothing to compare it with."
        yield Block("Compared", tuple(hanging(("", Role.TEXT), told, Role.TEXT, width)))
        return
    lines: list[Runs] = []
    if row.kind is not FactKind.QUOTATION:
        lines += _forms(ledger, row, width)
    missing = []
    for siglum in ledger.comparison.sigla:
        if siglum == focus:
            continue
        if siglum not in row.cells and siglum not in row.told:
            missing.append(siglum)
        elif row.kind is FactKind.QUOTATION:
            lines += _against(ledger, row, focus, siglum, width)
    if missing:
        sigla = " ".join(missing)
        lines += hanging((sigla, Role.STRONG), NOT_FOUND, Role.QUIET, width, _LABEL)
    quoted = row.kind is FactKind.QUOTATION
    yield Block(f"{focus} beside the others" if quoted else "In each version", tuple(lines))
    meaning = list(_meaning(row, width))
    if meaning:
        yield Block("What that means", tuple(meaning))


def _against(ledger: Ledger, row: FactRow, focus: str, siglum: str, width: int) -> Iterator[Runs]:
    """A quotation beside that of another version: relation, likeness, the words that differ."""
    if siglum not in row.cells:
        words = " … ".join(ledger.text(place) for place in row.told[siglum])
        told = f"without quotation marks: {words}"
        yield from hanging((siglum, Role.STRONG), told, Role.TEXT, width, _LABEL)
        return
    pairs = [pair for p in row.pairs if (pair := _facing(p, ledger, focus, siglum))]
    if not pairs:
        told = "put together by way of a third version"
        yield from hanging((siglum, Role.STRONG), told, Role.QUIET, width, _LABEL)
    for pair in pairs:
        head = pair.relation.value
        if pair.relation is State.SHORTER:
            head = _shorter(pair, focus, siglum)
        if pair.relation is not State.SAME:
            head += f", {round(min(pair.score, 0.99) * 100)} % alike"
        yield from hanging((siglum, Role.STRONG), head, Role.TEXT, width, _LABEL)
        yield from _differing(pair, focus, siglum, width)
        reasons = "" if pair.relation is State.SAME else _reasons(pair, ledger)
        if reasons:
            told = f"shared: {reasons}"
            yield from hanging(("", Role.TEXT), told, Role.QUIET, width, _LABEL)


def _facing(pair: Pair, ledger: Ledger, focus: str, other: str) -> Pair | None:
    """A pair seen from one version; None: it is of others."""
    one, two = (version_of(ledger.facts[i], ledger) for i in (pair.a, pair.b))
    if (one, two) == (focus, other):
        return pair
    if (two, one) == (focus, other):
        turned = tuple((b, a) for a, b in pair.words)
        return pair._replace(a=pair.b, b=pair.a, words=turned)
    return None


def _shorter(pair: Pair, focus: str, other: str) -> str:
    """Which of the two has less."""
    lacks = any(others and not words for words, others in pair.words)
    more = any(words and not others for words, others in pair.words)
    if lacks == more:
        return "each has a part" if lacks else State.SHORTER.value
    return f"{State.SHORTER} in {focus if lacks else other}"


def _differing(pair: Pair, focus: str, other: str, width: int) -> Iterator[Runs]:
    """The words that stand in the one, and those that stand in their place in the other."""
    indent: Run = (" " * _LABEL, Role.TEXT)
    line: list[Run] = []
    for words, others in pair.words:
        parts: list[Run] = [(words, Role.ONLY), (" ~ ", Role.QUIET), (others, Role.ONLY)]
        if not (words and others):
            who = focus if words else other
            parts = [(f"only in {who}: ", Role.QUIET), (words or others, Role.ONLY)]
        ink = Ink("", ())
        for text, role in parts:
            ink = ink.plus(inked(display(text), [role] * len(text)))
        used = sum(cell_width(text) for text, _ in line)
        if line and used + len(_BETWEEN) + cell_width(ink.text) <= width - _LABEL:
            line += [(_BETWEEN, Role.QUIET), *ink.runs(0, len(ink.text))]
            continue
        if line:
            yield (indent, *line)
        *whole, last = wrap(ink.text, width - _LABEL)
        yield from ((indent, *ink.runs(a, b)) for a, b in whole)
        line = [*ink.runs(*last)]
    if line:
        yield (indent, *line)


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
            form = number_told(fact) if isinstance(fact, Number) else fact.text
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
