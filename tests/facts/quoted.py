"""Quotations of the ledger, their speakers and rows, judged against what an editor marked."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from tests.facts.claims import Claim, Judged, QuoteRow
from tests.facts.corpus import Tale
from tests.facts.marks import Piece

from tetrapla.engine.facts.types import FactKind, Said, State

STATES = ("same", "form only", "shorter", "altered")
"""From the least to the greatest difference: a row has the greatest of its pairs."""
_OTHERWISE, _MEDIA = "attributed otherwise", "other medium"
_SHORT = {"form": "form only"}
OPEN_LABELS = {"spliced", "words left out"}
"""Labels that count neither way where a story does not ask for them."""


def claims(judged: Judged) -> Iterator[Claim]:
    """All judgements on quotations, their speakers and their rows."""
    yield from _spans(judged)
    yield from _words(judged)
    yield from _speakers(judged)
    yield from _links(judged)
    yield from _states(judged)
    yield from _labels(judged)
    yield from _said(judged)
    yield from _told(judged)


def _spans(judged: Judged) -> Iterator[Claim]:
    for id_, quotation in judged.found.quotations.items():
        about = judged.text(judged.span(quotation.place))
        yield Claim("span precision", id_ in judged.marked, about)
    seen = set(judged.marked.values())
    for quoted in judged.tale.quoted:
        if quoted.kind != "nested":
            yield Claim("span recall", quoted in seen, judged.text(quoted.span))


def _words(judged: Judged) -> Iterator[Claim]:
    for id_, quoted in judged.marked.items():
        counts = judged.found.quotations[id_].counts
        if counts and quoted.kind not in ("any", "nested"):
            yield Claim("words precision", quoted.kind == "words", judged.text(quoted.span))
        if quoted.kind == "words":
            yield Claim("words recall", counts, judged.text(quoted.span))


def _speakers(judged: Judged) -> Iterator[Claim]:
    for id_, quoted in judged.marked.items():
        said = judged.found.quotations[id_].attribution
        who, medium = (said.name, said.medium) if said else ("", "")
        about = f"{judged.text(quoted.span)} by {who!r} in {medium!r}, not {quoted[2:4]}"
        if quoted.kind != "words":
            continue
        right = judged.person(who) == judged.person(quoted.speaker)
        if who:
            yield Claim("speaker precision", right, about)
        if quoted.speaker and not quoted.known:
            yield Claim("speaker recall", right, about)
        right = _medium(judged, medium) == _medium(judged, quoted.medium)
        if medium:
            yield Claim("medium precision", right, about)
        if quoted.medium:
            yield Claim("medium recall", right, about)


def _medium(judged: Judged, medium: str) -> str:
    return judged.person(medium).removeprefix("the ").removeprefix("The ").casefold()


def _links(judged: Judged) -> Iterator[Claim]:
    for row in judged.rows:
        for a, b in row.across():
            right = bool(row.groups(a) & row.groups(b))
            about = f"{row.row.state}: {a.text!r} | {b.text!r}"
            if not row.hint:
                yield Claim("likely link precision", right, about)
            yield Claim("any link precision", right, about)
    likely = [row for row in judged.rows if not row.hint]
    for one, other in _gold_links(judged.tale):
        relation = judged.tale.relation(one, other)
        about = f"{one.group}: {judged.text(one.span)} | {judged.text(other.span)}"
        if not relation.hint:
            right = any(row.has(one) and row.has(other) for row in likely)
            yield Claim("likely link recall", right, about)
        right = any(row.has(one) and row.has(other) for row in judged.rows)
        yield Claim("any link recall", right, about)


def _gold_links(tale: Tale) -> Iterator[tuple[Piece, Piece]]:
    quoted = [p for p in tale.pieces if p.quoted and p.quoted.kind == "words"]
    for one, other in combinations(quoted, 2):
        across = one.group == other.group and one.span.version != other.span.version
        if across and tale.relation(one, other).states:
            yield one, other


def _states(judged: Judged) -> Iterator[Claim]:
    for row in judged.rows:
        state = row.row.state
        if state in (State.SAME, State.FORM, State.SHORTER, State.ALTERED):
            right = str(state) in _allowed(row, judged.tale)
            yield Claim(f"{'hint of ' if row.hint else ''}{state} precision", right, str(row))


def _allowed(row: QuoteRow, tale: Tale) -> set[str]:
    """The states that are right for a row."""
    worst = {0} if row.shared else set()
    for relation in row.related(tale):
        states = {STATES.index(_SHORT.get(s, s)) for s in relation.states} or set(range(4))
        worst = {max(a, b) for a in worst for b in states}
    allowed = {STATES[k] for k in worst}
    # A version that tells more than the others share is longer than they are.
    more = any(row.groups(u) - row.shared for u in row.told)
    return allowed | {"shorter", "altered"} if more and allowed else allowed


def _labels(judged: Judged) -> Iterator[Claim]:
    for row in judged.rows:
        related = row.related(judged.tale)
        asked = {label for r in related for label in r.labels}
        free = ({label for r in related for label in r.open_labels} | OPEN_LABELS) - asked
        if not row.shared or row.hint:
            continue
        for label in sorted(map(str, row.row.labels)):
            if label not in free:
                yield Claim("label precision", label in asked, f"{label}: {row}")
        for label in sorted(asked):
            yield Claim("label recall", label in row.row.labels, f"{label}: {row}")


def _said(judged: Judged) -> Iterator[Claim]:
    """Whether rows tell that the same words are given to several people or told to several media.

    Recall is asked of every utterance, joined or not.
    """
    seen: dict[str, set[int]] = {_OTHERWISE: set(), _MEDIA: set()}
    for row in judged.rows:
        pieces = {p for told in row.told.values() for p in told if p.group in row.shared}
        differ = _differ(judged, pieces)
        for name, claimed in (_OTHERWISE, row.row.said is Said.OTHERWISE), (_MEDIA, row.row.media):
            if claimed:
                seen[name] |= row.shared
                yield Claim(f"{name} precision", differ[name], f"{name}: {row}")
    for group in sorted({p.group for p in judged.tale.pieces}):
        pieces = {p for p in judged.tale.pieces if p.group == group}
        for name, right in _differ(judged, pieces).items():
            if right:
                about = " | ".join(judged.text(p.span) for p in sorted(pieces))
                yield Claim(f"{name} recall", group in seen[name], about)


def _differ(judged: Judged, pieces: set[Piece]) -> dict[str, bool]:
    """Whether the pieces are given to several people, and whether to several media."""
    quoted = [p.quoted for p in pieces if p.quoted]
    people = {judged.person(q.speaker) for q in quoted if q.speaker}
    media = {_medium(judged, q.medium) for q in quoted if q.medium}
    return {_OTHERWISE: len(people) > 1, _MEDIA: len(media) > 1}


def _told(judged: Judged) -> Iterator[Claim]:
    free = [p for p in judged.tale.pieces if not p.quoted]
    seen: set[tuple[int, str]] = set()
    for row in judged.found.of(FactKind.QUOTATION):
        cells = QuoteRow(judged, row)
        groups = {g for u in cells.told for g in cells.groups(u)}
        for place in (place for places in row.told.values() for place in places):
            span = judged.span(place)
            met = {p.group for p in free if p.span.shared(span)} & groups
            seen |= {(g, span.version) for g in met}
            yield Claim("told precision", bool(met), f"{cells} told in {judged.text(span)}")
    for told in sorted(judged.tale.told):
        yield Claim("told recall", told in seen, f"{told}")


def joined(judged: Judged, a: int, b: int) -> list[str]:
    """The rows, at any level, in which two utterances that are different ones are joined."""
    return [
        str(row)
        for row in judged.rows
        if any(_apart(row.groups(u), row.groups(v), a, b) for u, v in row.across())
    ]


def _apart(one: set[int], other: set[int], a: int, b: int) -> bool:
    return not one & other and ((a in one and b in other) or (b in one and a in other))
