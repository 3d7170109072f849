"""The quotations of every version, who is said to speak, and what they go on with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from tetrapla.engine.facts.marks import Marked, in_order
from tetrapla.engine.facts.people import People
from tetrapla.engine.facts.quote_kinds import kind_of
from tetrapla.engine.facts.single_marks import marked
from tetrapla.engine.facts.speakers import Telling, told_before, told_behind
from tetrapla.engine.facts.types import Attribution, Place, Quotation, QuoteKind
from tetrapla.engine.facts.word_lists import words
from tetrapla.engine.model import Part, Passage
from tetrapla.engine.results import Examination

_GAP = " \t\n\xa0.,;:—–-"
_JOINING = words("""and or but as well to of a an the , both nor""")
_FEW = 4
_NOT_OPEN = re.compile(
    r",\s+(?:(?:[\w.’'-]+\s+){1,5}(?:said|says|added|wrote|told\s[^,.]{1,40})|said\s[^,.]{1,60})\s*[.]$"
)
"""An attribution at the end of a passage: its quotation has lost the closing mark."""


@dataclass
class _Told:
    """A stretch between marks, and what is found out about it."""

    passage: int
    mark: Marked
    parent: int
    """Index in the version of the one around it; -1: none."""
    telling: Telling | None = None
    told_in: int = -1
    """Index of the passage that says who speaks; -1: none."""
    position: str = ""
    carried: int = -1
    """Index of the quotation whose attribution this one shares."""
    goes_on: bool = False
    """Whether it goes on behind an attribution in the middle."""
    continues: int = -1
    attribution: Attribution | None = None
    kind: QuoteKind = QuoteKind.SPEECH


@dataclass
class _Version:
    """The story passages of one version, while its quotations are found."""

    passages: Sequence[Passage]
    texts: Sequence[str]
    told: list[_Told] = field(default_factory=list)

    def top(self) -> list[int]:
        """Indices of the quotations that stand in no other."""
        return [k for k, one in enumerate(self.told) if one.parent < 0]


def find_quotations(comparison: Examination) -> Mapping[str, tuple[Quotation, ...]]:
    """The quotations of the story in every version: siglum -> in order.

    Boilerplate and what was cut from glued text are left out. Places are those of the repaired
    text of the passages.
    """
    return {siglum: _of_version(comparison, siglum) for siglum in comparison.sigla}


def _of_version(comparison: Examination, siglum: str) -> tuple[Quotation, ...]:
    passages = [
        p
        for p in comparison.passages_of(siglum)
        if p.part is Part.BODY and p.id not in comparison.asides
    ]
    asides = [comparison.aside_spans(p) for p in passages]
    return quotations_of(siglum, passages, asides)


def quotations_of(
    siglum: str,
    passages: Sequence[Passage],
    asides: Sequence[Sequence[tuple[int, int]]] = (),
) -> tuple[Quotation, ...]:
    """The quotations of some passages of one version, in order.

    Args:
        siglum: Of the version.
        passages: Those that are the story.
        asides: Of each, the parts of its repaired text that are not.
    """
    version = _Version(passages, [p.repaired_text for p in passages])
    for index in range(len(passages)):
        _read(version, index, asides[index] if asides else ())
    if not version.told:
        return ()
    _chain(version)
    _attribute(version)
    _carry_over_passages(version)
    _resolve(version)
    _judge(version)
    return tuple(_built(siglum, version))


def _read(version: _Version, index: int, asides: Sequence[tuple[int, int]]) -> None:
    """Find what stands in marks in one passage."""
    text = version.texts[index]
    places: dict[int, int] = {}
    for order, (mark, parent) in enumerate(in_order(marked(text))):
        if any(a <= mark.start < b for a, b in asides):
            continue
        if not any(map(str.isalnum, text[mark.start : mark.end])):
            continue
        places[order] = len(version.told)
        version.told.append(_Told(index, mark, places.get(parent, -1)))


def _chain(version: _Version) -> None:
    """Join what is open at the end of a passage with what begins the next one."""
    top = version.top()
    for k, other in pairwise(top):
        one, next_ = version.told[k], version.told[other]
        text = version.texts[one.passage]
        open_at_end = not one.mark.closed and not text[one.mark.end :].strip()
        begins = not version.texts[next_.passage][: next_.mark.outer].strip()
        if (
            open_at_end
            and begins
            and not _NOT_OPEN.search(text, one.mark.start)
            and next_.passage == one.passage + 1
        ):
            next_.continues = k


def _attribute(version: _Version) -> None:
    """Find who is said to speak, from the words beside each quotation."""
    top = version.top()
    for place, k in enumerate(top):
        one = version.told[k]
        before = version.told[top[place - 1]] if place else None
        after = version.told[top[place + 1]] if place + 1 < len(top) else None
        text = version.texts[one.passage]
        same = before is not None and before.passage == one.passage
        begin = before.mark.behind if before and same else 0
        limit = after.mark.outer if after and after.passage == one.passage else len(text)
        goes_on = bool(before and same and _goes_on(text, before, one))
        leading = None
        if not goes_on:
            leading = told_before(text, begin, one.mark.outer, whole=not same)
        strong = leading is not None and text[begin : one.mark.outer].rstrip()[-1:] == ":"
        one.told_in = one.passage
        if leading is None and not same and (announced := _announced(version, one)):
            leading, strong = announced, True
            one.told_in -= 1
        trailing = None
        if one.mark.closed and not strong:
            last = text[one.mark.end - 1]
            trailing = told_behind(text, one.mark.behind, limit, last)
        if trailing:
            one.telling, one.position = trailing, "after"
        elif goes_on:
            one.carried, one.position = top[place - 1], "continuation"
            one.goes_on = True
        elif leading:
            one.telling, one.position = leading, "before"
        elif before and same and _is_listed(text, before, one):
            one.carried, one.position = top[place - 1], "continuation"


def _announced(version: _Version, one: _Told) -> Telling | None:
    """*Brenn wrote on her website:* as the last words of the passage before."""
    if one.passage == 0 or version.texts[one.passage][: one.mark.outer].strip():
        return None
    before = version.texts[one.passage - 1].rstrip()
    if not before.endswith(":"):
        return None
    found = told_before(before, 0, len(before), whole=True)
    return found if found and not any(s in before[found.start :] for s in '“”"«»') else None


def _is_only(text: str, before: _Told, one: _Told) -> bool:
    """Whether nothing but an attribution stands between two quotations."""
    telling = before.telling
    if telling is None:
        return False
    gap = text[telling.end : one.mark.outer]
    return len(gap) < 120 and not any(c in gap.strip(_GAP) for c in ".!?;:")


def _goes_on(text: str, before: _Told, one: _Told) -> bool:
    """Whether a quotation goes on behind its attribution: *..., she said. ...*."""
    if before.position == "after":
        if not _is_only(text, before, one):
            return False
        gap = text[before.mark.behind : one.mark.outer].rstrip()
        return gap[-1:] in ".,:;—–"
    return False


def _is_listed(text: str, before: _Told, one: _Told) -> bool:
    """Whether two quoted parts stand beside each other: *were “mean” and “loud”*."""
    if before.telling is None and before.carried < 0:
        return False
    gap = text[before.mark.behind : one.mark.outer].lower().replace(",", " , ").split()
    ended = text[before.mark.end - 1] in ".?!"
    return not ended and 0 < len(gap) <= _FEW and set(gap) <= _JOINING


def _carry_over_passages(version: _Version) -> None:
    """Share an attribution along quotations that go on over passages."""
    for k in version.top():
        one = version.told[k]
        if one.continues >= 0 and one.telling is None and one.carried < 0:
            before = version.told[one.continues]
            if before.telling or before.carried >= 0:
                one.carried, one.position = one.continues, "continuation"
    for k in reversed(version.top()):
        one = version.told[k]
        if one.continues >= 0 and one.telling and one.position == "after":
            before = version.told[one.continues]
            if before.telling is None and before.carried < 0:
                before.carried, before.position = k, "continuation"
                one_back = before.continues
                if one_back >= 0 and version.told[one_back].telling is None:
                    _carry_back(version, one_back, k)


def _carry_back(version: _Version, index: int, source: int) -> None:
    """The attribution at the end of a chain of passages holds for all of it."""
    while index >= 0:
        one = version.told[index]
        if one.telling or one.carried >= 0:
            return
        one.carried, one.position = source, "continuation"
        index = one.continues


def _resolve(version: _Version) -> None:
    """Give every attribution its name, in the order of the text."""
    quoted: list[list[tuple[int, int]]] = [[] for _ in version.texts]
    for k in version.top():
        one = version.told[k]
        quoted[one.passage].append((one.mark.start, one.mark.end))
    people = People(version.texts, quoted)
    for k in version.top():
        one = version.told[k]
        if one.telling:
            one.attribution = _attribution(version, people, one, one.telling)
    for k in version.top():
        one = version.told[k]
        source = one
        while source.carried >= 0 and source.attribution is None:
            source = version.told[source.carried]
        if source is not one and source.attribution:
            one.attribution = source.attribution._replace(
                by="continuation", position="continuation", cue=""
            )


def _attribution(
    version: _Version, people: People, one: _Told, telling: Telling
) -> Attribution | None:
    """What a quotation's own attribution says; must be asked for in the order of the text."""
    subject, passage = telling.subject, one.told_in
    text = version.texts[passage]
    written = " ".join(text[subject.start : subject.end].split())
    name = ""
    if subject.kind == "name" and subject.run:
        name = people.full(subject.run)
    elif subject.kind == "pronoun" and written.lower() in ("he", "she"):
        name = people.called(passage, subject.start, written.lower())
    if telling.loose and subject.kind == "name" and not people.is_person(name):
        return None
    people.speaks(passage, telling.end, name)
    by = subject.kind if subject.kind != "several" else "description"
    place = Place(version.passages[passage].id, telling.start, telling.end)
    return Attribution(name, written, by, one.position, telling.cue, telling.medium, place)


def _judge(version: _Version) -> None:
    """Tell the kinds; titles and handles are nobody's words."""
    for one in version.told:
        text = version.texts[one.passage]
        attributed = one.attribution is not None
        one.kind = kind_of(
            text,
            one.mark.start,
            one.mark.end,
            told=attributed,
            goes_on=one.continues >= 0 or one.goes_on,
        )
        if one.kind in (QuoteKind.TITLE, QuoteKind.HANDLE):
            one.attribution = None


def _built(siglum: str, version: _Version) -> Iterator[Quotation]:
    for number, one in enumerate(version.told, start=1):
        mark = one.mark
        opened = mark.mark
        quotation = Quotation(
            id=f"{siglum}.q{number}",
            place=Place(version.passages[one.passage].id, mark.start, mark.end),
            kind=one.kind,
            opened=opened,
            closed=mark.closed,
            attribution=one.attribution,
        )
        if one.continues >= 0:
            quotation = replace(quotation, continues=f"{siglum}.q{one.continues + 1}")
        if one.parent >= 0:
            quotation = replace(quotation, within=f"{siglum}.q{one.parent + 1}")
        yield quotation
