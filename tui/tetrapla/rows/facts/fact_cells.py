"""What each version tells in a row of the ledger, as text in its colours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from tetrapla.engine.differences import share
from tetrapla.engine.differences.types import REWORDED
from tetrapla.engine.facts.ledger import Ledger
from tetrapla.engine.facts.numbers.groups import noun_stem
from tetrapla.engine.facts.types import (
    Attribution,
    Fact,
    FactKind,
    FactRow,
    Name,
    Number,
    Said,
    Utterance,
)
from tetrapla.engine.facts.utterances.shared_words import shared_words
from tetrapla.rows.facts.number_cells import Field, number_pieces, number_told
from tetrapla.rows.facts.words import attribution_told, cell_told, facts_of
from tetrapla.rows.ink import Ink, agreement, inked
from tetrapla.rows.roles import Role
from tetrapla.rows.view import Highlight, View
from tetrapla.rows.visible import display

WITHOUT_MARKS = "without marks"
"""Stands below words that are told, but not quoted."""


class Telling(NamedTuple):
    """What a version tells in one place of a row."""

    passage: str
    """Id of the passage."""
    text: str
    """As it is shown, in its marks, before control characters are made visible."""
    by: str
    """Who is said to say it, or that it has no marks; empty: that is no question here."""
    odd: bool
    """Whether others name somebody else, or another medium."""


def tellings(row: FactRow, siglum: str, ledger: Ledger) -> list[Telling]:
    """What a version tells in a row, each different way once; empty: nothing."""
    if siglum in row.told and siglum not in row.cells:
        return [Telling(p.passage, ledger.text(p), WITHOUT_MARKS, False) for p in row.told[siglum]]
    if siglum not in row.cells:
        return []
    facts = facts_of(row, siglum, ledger)
    texts = cell_told(row, siglum, ledger)
    if row.kind is not FactKind.QUOTATION:
        first: dict[str, str] = {}
        for fact in facts:
            first.setdefault(_form(fact, ledger), fact.place.passage)
        places = first.values()
        return [Telling(p, text, "", False) for p, text in zip(places, texts, strict=True)]
    odd = not row.minor and (row.said is Said.OTHERWISE or row.media)
    told = []
    for fact, text in zip(facts, texts, strict=True):
        said = _said(fact, ledger)
        named = said is not None and bool(said.name or row.media)
        by = "" if row.minor and said is None else attribution_told(said, row)
        told.append(Telling(fact.place.passage, text, by, odd and named))
    # several of one speaker in a row: he is named below the last of them
    nexts = [*told[1:], None]
    return [
        t._replace(by="") if n is not None and (t.passage, t.by) == (n.passage, n.by) else t
        for t, n in zip(told, nexts, strict=True)
    ]


def _said(fact: Fact, ledger: Ledger) -> Attribution | None:
    if not isinstance(fact, Utterance):
        return None
    return ledger.quotations[fact.quotation].attribution


def _form(fact: Fact, ledger: Ledger) -> str:
    """In which way a version tells a number, a name or a time."""
    return number_told(fact, ledger) if isinstance(fact, Number) else fact.text


class FactInks:
    """Colours what the versions tell in a row."""

    def __init__(self, ledger: Ledger, view: View) -> None:
        """Set up the colours.

        Args:
            ledger: The facts.
            view: Whether words are coloured, and against which base.
        """
        self.ledger, self._view = ledger, view

    def inks(self, row: FactRow) -> Mapping[str, Sequence[Ink]]:
        """Siglum -> what its version tells, as :func:`tellings` has it, in colours."""
        tellers = tuple(s for s in self.ledger.comparison.sigla if s in row.cells)
        plainly = len(tellers) < 2 or self._view.highlight is Highlight.OFF
        if row.kind is FactKind.QUOTATION:
            found = dict(self._plain(row)) if plainly else self._quoted(row, tellers)
        elif row.kind is FactKind.NUMBER:
            found = {s: list(self._numbers(row, s, tellers, plainly)) for s in tellers}
        else:
            found = {s: list(self._names(row, s, plainly)) for s in tellers}
        for siglum, places in row.told.items():
            if siglum not in found:
                found[siglum] = [_even(self.ledger.text(p), Role.ASIDE) for p in places]
        return found

    def _plain(self, row: FactRow) -> Iterator[tuple[str, list[Ink]]]:
        for siglum in row.cells:
            texts = cell_told(row, siglum, self.ledger)
            yield siglum, [_even(text, Role.TEXT) for text in texts]

    def _quoted(self, row: FactRow, tellers: Sequence[str]) -> dict[str, list[Ink]]:
        """Utterances word by word: only here, in some, in all who quote it."""
        texts = {s: [f.text for f in facts_of(row, s, self.ledger)] for s in tellers}
        words = shared_words(texts)
        shares = {s: share(words[s]) for s in tellers}
        reworded = sum(shares.values()) / len(shares) < REWORDED
        found: dict[str, list[Ink]] = {}
        for siglum in tellers:
            plainly = reworded or shares[siglum] < REWORDED
            found[siglum] = [
                _in_marks(text, agreement(text, own, siglum, tellers, self._view, plainly=plainly))
                for text, own in zip(texts[siglum], words[siglum], strict=True)
            ]
        return found

    def _numbers(
        self, row: FactRow, siglum: str, tellers: Sequence[str], plainly: bool
    ) -> Iterator[Ink]:
        """Qualifier, number and noun by how many others have the same; plainly what parts them."""
        others = [
            [f for f in facts_of(row, s, self.ledger) if isinstance(f, Number)]
            for s in tellers
            if s != siglum
        ]
        own = reversed(facts_of(row, siglum, self.ledger))
        forms = {_form(f, self.ledger): f for f in own}
        for told in cell_told(row, siglum, self.ledger):
            form, times = (told, "") if told in forms else told.rsplit(" ", 1)
            number = forms[form]
            assert isinstance(number, Number)
            mine = _fields(number)
            roles: list[Role] = []
            for text, field in number_pieces(number, self.ledger):
                role = Role.TEXT
                if not plainly and field is not Field.BETWEEN:
                    key = mine[field]
                    having = sum(any(_fields(n)[field] == key for n in own) for own in others)
                    role = _role(having, len(others))
                roles += [role] * len(text)
            roles += [Role.QUIET] * (len(times) + bool(times))
            yield inked(display(told), roles)

    def _names(self, row: FactRow, siglum: str, plainly: bool) -> Iterator[Ink]:
        """Names and times, those that are spelled otherwise as only here."""
        facts = {f.text: f for f in reversed(facts_of(row, siglum, self.ledger))}
        for told in cell_told(row, siglum, self.ledger):
            text, times = (told, "") if told in facts else told.rsplit(" ", 1)
            fact = facts[text]
            odd = isinstance(fact, Name) and fact.odd
            role = Role.TEXT if plainly else Role.ONLY if odd else Role.ALL
            roles = [role] * len(text) + [Role.QUIET] * (len(times) + bool(times))
            yield inked(display(told), roles)


def _fields(number: Number) -> Mapping[Field, str]:
    """What a number is told with, as it is compared."""
    return {
        Field.QUALIFIER: number.qualifier.casefold(),
        Field.NUMBER: f"{number.value} {number.unit}",
        Field.NOUN: noun_stem(number.noun),
    }


def _role(having: int, others: int) -> Role:
    if not having:
        return Role.ONLY
    return Role.ALL if having == others else Role.SOME


def _even(text: str, role: Role) -> Ink:
    return inked(display(text), [role] * len(text))


def _in_marks(text: str, roles: Sequence[Role]) -> Ink:
    """A text in quotation marks that have the roles of the words beside them."""
    first, last = (roles[0], roles[-1]) if roles else (Role.TEXT, Role.TEXT)
    return inked(display(f"“{text}”"), [first, *roles, last])
