"""A few words that name a row of the ledger."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tetrapla.engine.facts.ledger import Ledger
from tetrapla.engine.facts.types import Fact, FactKind, FactRow, Name, Number
from tetrapla.rows.facts.number_cells import Field, number_pieces

_TOPIC = 6
"""Words of a quotation that name its row."""
_DENIALS = ("not", "no", "never", "nor", "nobody", "none", "neither", "without")
"""Words that turn what follows: a topic without them would say the contrary."""
_ENOUGH = 8
"""How much shared words must tell to name a row; else its first words do."""
_TRIMMED = " ,.;:!?“”\"'‘’«»„…—–-()"


def topic(row: FactRow, ledger: Ledger) -> str:
    """A few words that name a row: what its quotations share, or what it counts or names."""
    facts = [ledger.facts[i] for ids in row.cells.values() for i in ids]
    if row.kind is FactKind.QUOTATION:
        return _shared_words([f.text for f in facts])
    if row.kind is FactKind.NUMBER:
        return _number_topic([f for f in facts if isinstance(f, Number)], ledger)
    usual = [f for f in facts if not is_odd(f)] or facts
    return max((f.text for f in usual), key=lambda text: (len(text.split()), len(text)))


def _number_topic(numbers: Sequence[Number], ledger: Ledger) -> str:
    """A number as the first version writes it that says what it counts, without its qualifier."""
    number = next((n for n in numbers if n.noun), numbers[0])
    pieces = number_pieces(number, ledger)
    if pieces[0].field is Field.QUALIFIER:
        del pieces[:2]  # and what parts it from the number
    return "".join(p.text for p in pieces if p.field is not Field.QUALIFIER).strip()


def _shared_words(texts: Sequence[str]) -> str:
    """The most telling few words in a row that all of some texts have; else the first ones."""
    told = [text.split() for text in texts]
    plain = [[w.strip(_TRIMMED).casefold().replace("’", "'") for w in words] for words in told]
    first = plain[0]
    begin, end = 0, min(_TOPIC, len(first))
    if len(texts) > 1:
        runs = list(_shared_runs(plain))
        best = max(runs, key=lambda run: _telling(first[slice(*run)]), default=(begin, end))
        if _telling(first[slice(*best)]) >= _ENOUGH:
            begin, end = best
    if all(_denies_before(words, first[begin:end]) for words in plain):
        begin -= 1  # *not have met him* is not *have met him*
    words = " ".join(told[0][begin:end]).strip(_TRIMMED)
    return f"{words} …" if end < len(first) else words


def _denies_before(words: Sequence[str], run: Sequence[str]) -> bool:
    """Whether a negation stands before words in a row that a text has."""
    places = (k for k in range(len(words)) if list(words[k : k + len(run)]) == list(run))
    at = next(places, 0)
    return at > 0 and (words[at - 1] in _DENIALS or words[at - 1].endswith("n't"))


def _shared_runs(texts: Sequence[Sequence[str]]) -> Iterator[tuple[int, int]]:
    """Where in the first text words in a row stand that all have; a few words at most."""
    first = texts[0]
    for length in range(1, min(_TOPIC, len(first)) + 1):
        others = [{tuple(t[k : k + length]) for k in range(len(t))} for t in texts[1:]]
        for at in range(len(first) - length + 1):
            if all(tuple(first[at : at + length]) in other for other in others):
                yield at, at + length


def _telling(words: Sequence[str]) -> int:
    """How much words tell: long ones most, by the letters above three."""
    return sum(max(0, len(word) - 3) for word in words)


def is_odd(fact: Fact) -> bool:
    """Whether a fact is a name that is spelled otherwise."""
    return isinstance(fact, Name) and fact.odd
