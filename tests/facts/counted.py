"""Numbers and names of the ledger, judged against what an editor marked in a story."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from fractions import Fraction

from tests.facts.claims import Claim, Judged
from tests.facts.corpus import Counted

from tetrapla.engine.facts.types import FactKind, FactRow, Name, Number, State

_DIFFERENT = (State.NUMBER, State.NOUN, State.QUALIFIER)


def claims(judged: Judged) -> Iterator[Claim]:
    """All judgements on numbers, names and their rows."""
    yield from _numbers(judged)
    yield from _number_rows(judged)
    yield from _names(judged)
    yield from _spelling(judged)


def _gold(judged: Judged, number: Number) -> Counted | None:
    """The number of the story that one of the ledger is; the shortest where several are there."""
    span = judged.span(number.place)
    met = [c for c in judged.tale.counted if c.span.shared(span)]
    return min(met, key=lambda c: c.span.end - c.span.start, default=None)


def _numbers(judged: Judged) -> Iterator[Claim]:
    right: set[Counted] = set()
    for number in judged.found.facts.values():
        if not isinstance(number, Number):
            continue
        gold = _gold(judged, number)
        if number.soft and (gold is None or gold.open):
            continue
        span = judged.span(number.place)
        about = f"{judged.text(span)}: {number.qualifier!r} {number.value!r} {number.noun!r}"
        about = f"{about}, not {gold[1:4] if gold else 'a number'}"
        if gold is None:
            yield Claim("value precision", False, about)
        elif not gold.open:
            good = _value(number.value) == _value(gold.value)
            right |= {gold} if good else set()
            yield Claim("value precision", good, about)
            yield from _counted(number, gold, about)
    for gold in judged.tale.counted:
        if not gold.open:
            yield Claim("value recall", gold in right, judged.text(gold.span))


def _counted(number: Number, gold: Counted, about: str) -> Iterator[Claim]:
    if number.noun and "*" not in gold.nouns:
        heads = {_head(noun) for noun in gold.nouns}
        yield Claim("noun precision", _head(number.noun) in heads, about)
    if any(gold.nouns) and "*" not in gold.nouns:
        yield Claim("noun recall", bool(number.noun), about)
    same = number.qualifier.casefold() == gold.qualifier.casefold()
    if number.qualifier:
        yield Claim("qualifier precision", same, about)
    if gold.qualifier:
        yield Claim("qualifier recall", same, about)


def _value(written: str) -> str | Fraction:
    bare = written.replace("%", "").replace(",", "").replace(" in ", "/").strip()
    return Fraction(bare) if re.fullmatch(r"\d+(\.\d+|/\d+)?", bare) else bare


def _head(noun: str) -> str:
    return noun.split()[-1].casefold() if noun else ""


def _number_rows(judged: Judged) -> Iterator[Claim]:
    seen: dict[str, set[str]] = defaultdict(set)
    for row in judged.found.of(FactKind.NUMBER):
        gold = _gold_of(judged, row)
        if len(row.cells) < 2 or not gold or any(c.open for c in gold):
            continue
        about = f"{row.state}: {' | '.join(judged.text(c.span) for c in gold)}"
        together = len({c.row for c in gold}) == 1
        alike = len({(_value(c.value), c.nouns) for c in gold}) == 1
        if gold[0].row or not (together and alike):
            yield Claim("number row precision", together and bool(gold[0].row), about)
        if together and gold[0].row:
            seen[gold[0].row].add(str(row.state))
        if row.state in _DIFFERENT:
            states = judged.tale.number_rows.get(gold[0].row, frozenset()) if together else ()
            differ = row.state is not State.NUMBER or len({_value(c.value) for c in gold}) > 1
            yield Claim(f"{row.state} precision", row.state in states and differ, about)
    for tag in sorted(judged.tale.asked):
        states = judged.tale.number_rows[tag]
        for state in sorted(states & {str(s) for s in _DIFFERENT}):
            told = [judged.text(c.span) for c in judged.tale.counted if c.row == tag]
            right = bool(seen[tag] & states)
            yield Claim(f"{state} recall", right, f"{' | '.join(told)}: {sorted(seen[tag])}")


def _gold_of(judged: Judged, row: FactRow) -> list[Counted]:
    found = []
    for ids in row.cells.values():
        for id_ in ids:
            fact = judged.found.facts[id_]
            gold = _gold(judged, fact) if isinstance(fact, Number) else None
            if gold is not None:
                found.append(gold)
    return found


def _names(judged: Judged) -> Iterator[Claim]:
    names = judged.tale.names
    mentions: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name in judged.found.facts.values():
        if not isinstance(name, Name):
            continue
        if name.text not in judged.tale.maybe or name.text in names:
            span = judged.span(name.place)
            mentions[span.version, name.entity].append(name.text)
            yield Claim("mention precision", name.text in names, judged.text(span))
    met: set[tuple[str, str]] = set()
    for (version, entity), told in mentions.items():
        people = {names.get(text, "") for text in told}
        met |= {(version, person) for person in people}
        right = len(people) == 1 and "" not in people
        yield Claim("name precision", right, f"{version}: {entity}: {sorted(set(told))}")
    longest = re.compile("|".join(re.escape(n) for n in sorted(names, key=len, reverse=True)))
    for version, text in judged.tale.texts.items():
        called = longest.finditer(text)
        there = {names[m[0]] for m in called if not text[m.end() : m.end() + 1].isalnum()}
        for person in sorted(there):
            yield Claim("name recall", (version, person) in met, f"{version}: {person}")


def _spelling(judged: Judged) -> Iterator[Claim]:
    seen: set[str] = set()
    for row in judged.found.of(FactKind.NAME):
        if row.state is not State.SPELLING:
            continue
        facts = (judged.found.facts[id_] for ids in row.cells.values() for id_ in ids)
        told = {fact.text for fact in facts if isinstance(fact, Name)}
        people = {judged.tale.names.get(text, "") for text in told}
        seen |= people
        right = len(people) == 1 and people <= judged.tale.spelled
        yield Claim("spelled otherwise precision", right, f"{sorted(told)}")
    for person in sorted(judged.tale.spelled):
        yield Claim("spelled otherwise recall", person in seen, person)
