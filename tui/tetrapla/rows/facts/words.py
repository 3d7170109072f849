"""How the rows of the ledger are told in words: the same on the screen and in every export.

The words say that versions differ, never which of them is right.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tetrapla.engine.facts.ledger import Ledger
from tetrapla.engine.facts.types import (
    Attribution,
    Fact,
    FactKind,
    FactRow,
    Label,
    Number,
    Pair,
    Said,
    State,
    Utterance,
)
from tetrapla.engine.facts.utterances.same_speaker import signs_of
from tetrapla.rows.difference_list_telling import alone
from tetrapla.rows.facts.number_cells import number_told
from tetrapla.rows.facts.topics import is_odd

PROMISE = (
    "Lists what stands in quotation marks, the numbers, names and times, and where the versions "
    "differ. Folds case, punctuation, quotation style, contractions. It does not know what is "
    "true, and what it does not list may still differ. Speakers and number words: English only."
)
TABS = {
    FactKind.QUOTATION: "quotations",
    FactKind.NUMBER: "numbers",
    FactKind.NAME: "names",
    FactKind.TIME: "times",
}
"""What a kind is called where there are many."""
MARKS = {
    State.SAME: "=",
    State.FORM: "≈",
    State.SHORTER: "<",
    State.ALTERED: "~",
    State.PERHAPS: "?",
    State.SPELLING: "?",
    State.TOLD: "≈",
    State.ONLY: "+",
    State.NOT: "=",
    State.NOUN: "!",
    State.QUALIFIER: "!",
    State.NUMBER: "!",
}
ALONE, NOT_IN_ALL = "only in one version", "not in all"
"""What rows are counted as whose state names versions: one tells it; several do, and alike."""
_POINTS = ".,;:!?…"
"""Stand at the end of words that are the same without them."""
OTHERWISE = "!"
"""Marks a row whose words agree and whose attributions do not."""
_ALIKE = (State.SAME, State.FORM)


def mark(row: FactRow) -> str:
    """The sign of a row: what it says without colour."""
    return OTHERWISE if row.state in _ALIKE and says_otherwise(row) else MARKS[row.state]


def says_otherwise(row: FactRow) -> bool:
    """Whether the versions name different speakers, or different media, for the same words."""
    return row.said is Said.OTHERWISE or row.media


def differs(row: FactRow, sigla: Sequence[str]) -> bool:
    """Whether the versions differ in a row, be it only that one of them does not tell it.

    In what is not compared they do not.
    """
    if row.minor:
        return False
    if row.state not in _ALIKE or says_otherwise(row) or row.said is Said.SOME:
        return True
    return len(row.cells) + len(row.told) < len(sigla)


def state_told(row: FactRow, sigla: Sequence[str], ledger: Ledger) -> str:
    """The state of a row with the versions that it is about: ``shorter in B``, ``not in C``.

    Args:
        row: The row.
        sigla: All versions, in the order of their columns.
        ledger: Where it stands.
    """
    match row.state:
        case State.SHORTER:
            parts = shorter_in(row, ledger)
            if not parts:
                again = [s for s in row.cells if len(row.cells[s]) > 1]
                return f"a part again in {' '.join(again)}"
            every = len(parts) == len(row.cells)
            return "each has a part" if every else f"shorter in {' '.join(parts)}"
        case State.ONLY:
            return alone(list(row.cells), sigla)
        case State.TOLD:
            return f"without quotation marks in {' '.join(s for s in sigla if s in row.told)}"
        case State.NOT:
            return State.SAME.value  # who does not tell it is told as in every other row
        case State.SPELLING:
            odd = [s for s in row.cells if any(is_odd(ledger.facts[i]) for i in row.cells[s])]
            return f"spelled otherwise in {' '.join(odd)}"
        case _:
            return row.state.value


def counted_as(row: FactRow, sigla: Sequence[str]) -> str:
    """What a row is counted as where many are: by its state, or that not all tell it alike."""
    if row.state is State.ONLY:
        return ALONE
    if row.state in (State.SAME, State.NOT):
        every = all(s in row.cells or s in row.told for s in sigla)
        return State.SAME.value if every else NOT_IN_ALL
    return row.state.value


def presence_told(row: FactRow, sigla: Sequence[str]) -> str:
    """Who tells a row and who does not, where its state does not say it; empty: all tell it."""
    if row.state is State.ONLY:
        return ""
    told = [s for s in sigla if s in row.told]
    missing = [s for s in sigla if s not in row.cells and s not in row.told]
    parts = []
    if told and row.state is not State.TOLD:
        parts.append(f"without quotation marks in {' '.join(told)}")
    if missing:
        parts.append(alone([s for s in sigla if s not in missing], sigla))
    return ", ".join(parts)


def labels_told(row: FactRow) -> list[str]:
    """What an altered quotation is to be looked at for, in the same order always."""
    if row.kind is not FactKind.QUOTATION:  # of numbers the state says it
        return []
    return [label.value for label in Label if label in row.labels]


def said_told(row: FactRow, ledger: Ledger) -> str:
    """How the attributions of a row are to each other; empty: nothing is to be told of them."""
    if row.kind is not FactKind.QUOTATION or len(row.cells) < 2:
        return ""
    parts = []
    if row.said is Said.OTHERWISE:
        parts.append("attributed otherwise")
    elif row.said is Said.SOME:
        named = [s for s in row.cells if any(a.name for a in attributions(row, s, ledger))]
        parts.append(f"speaker named only in {' '.join(named)}")
    if row.media:
        parts.append("other medium")
    return ", ".join(parts)


def attributions(row: FactRow, siglum: str, ledger: Ledger) -> list[Attribution]:
    """Who is said in a version to have said a row, and to whom, each differing one once.

    One without a medium is left out where another of the same speaker has one.
    """
    found: dict[tuple[str, str], Attribution] = {}
    for fact in facts_of(row, siglum, ledger):
        if isinstance(fact, Utterance) and (said := ledger.quotations[fact.quotation].attribution):
            found.setdefault((said.name or said.as_written, said.medium), said)
    with_medium = {speaker for speaker, medium in found if medium}
    return [said for (who, medium), said in found.items() if medium or who not in with_medium]


def attributions_told(row: FactRow, siglum: str, ledger: Ledger) -> str:
    """Who is said in a version to have said a row: ``Ada Thornby · Herald; the keeper``."""
    found = attributions(row, siglum, ledger)
    return "; ".join(attribution_told(said, row) for said in found) or attribution_told(None)


def cell_sayings(row: FactRow, siglum: str, ledger: Ledger) -> list[tuple[str, str]]:
    """What a version quotes in a row, and who is said to say it: each quotation has its own.

    What it quotes again in the same words stands once, with everybody who is named.
    """
    facts = [f for f in facts_of(row, siglum, ledger) if isinstance(f, Utterance)]
    told: list[tuple[list[str], str]] = []
    for fact in facts:
        by = attribution_told(ledger.quotations[fact.quotation].attribution, row)
        if told and told[-1][1] == by:
            told[-1][0].append(f"“{fact.text}”")
        else:
            told.append(([f"“{fact.text}”"], by))
    alike = len({f.text.rstrip(_POINTS).casefold() for f in facts}) == 1
    if alike or len(told) == 1:
        return [
            (" … ".join(cell_told(row, siglum, ledger)), attributions_told(row, siglum, ledger))
        ]
    return [(" … ".join(texts), by) for texts, by in told]


def attribution_told(said: Attribution | None, row: FactRow | None = None) -> str:
    """Speaker and medium: ``Ada Thornby · Herald``, ``she = Thornby``, ``the keeper``.

    *Mrs.* and *Jr.* only where the row is attributed otherwise: they may be all that differs.
    """
    if said is None:
        return "not named here"
    name = said.name
    if said.by == "pronoun" and name:
        name = f"{said.as_written} = {name}"
    elif row and row.said is Said.OTHERWISE and signs_of(said) and name in said.as_written:
        name = said.as_written
    return " · ".join(part for part in (name or said.as_written, said.medium) if part)


def facts_of(row: FactRow, siglum: str, ledger: Ledger) -> list[Fact]:
    """The facts of a version in a row, in order."""
    return [ledger.facts[i] for i in row.cells.get(siglum, ())]


def cell_told(row: FactRow, siglum: str, ledger: Ledger) -> list[str]:
    """What a version tells in a row, each different way once; empty: nothing.

    Quotations stand in marks; a name with how often, where that is more than once.
    """
    facts = facts_of(row, siglum, ledger)
    if row.kind is FactKind.QUOTATION:
        return [f"“{fact.text}”" for fact in facts]
    counts = Counter(number_told(f, ledger) if isinstance(f, Number) else f.text for f in facts)
    return [f"{text} ×{n}" if n > 1 else text for text, n in counts.items()]


def version_of(fact: Fact, ledger: Ledger) -> str:
    """The siglum of the version that tells a fact."""
    return ledger.comparison.by_id[fact.place.passage].version


def shorter_in(row: FactRow, ledger: Ledger) -> list[str]:
    """The versions of a row that have a part of what another has."""
    found: set[str] = set()
    for pair in row.contrasted:
        if pair.relation is State.SHORTER:
            found.update(version_of(fact, ledger) for fact in _parts(pair, ledger))
    return [s for s in row.cells if s in found]


def _parts(pair: Pair, ledger: Ledger) -> list[Fact]:
    """Which of two facts lacks words at an end; the one with fewer words where none are named."""
    both = [ledger.facts[i] for i in (pair.a, pair.b)]
    lacking = [
        fact
        for k, fact in enumerate(both)
        if any(words[1 - k] and not words[k] for words in pair.words)
    ]
    return lacking or [min(both, key=lambda fact: len(fact.text.split()))]
