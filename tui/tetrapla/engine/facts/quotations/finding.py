"""The quotations of every version, who is said to speak, and what they go on with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tetrapla.engine.collecting import uncollected
from tetrapla.engine.facts.quotations.attribution import attribute, carry_over_passages
from tetrapla.engine.facts.quotations.drafts import Draft, Told, chain, read_passage
from tetrapla.engine.facts.quotations.kinds import is_mentioned, kind_of
from tetrapla.engine.facts.quotations.media import MediaElsewhere
from tetrapla.engine.facts.speakers.antecedents import Antecedents
from tetrapla.engine.facts.speakers.constituencies import Constituencies
from tetrapla.engine.facts.speakers.labels import know_labels
from tetrapla.engine.facts.speakers.people import People
from tetrapla.engine.facts.speakers.saying import PUBLISHED
from tetrapla.engine.facts.types import Attribution, Place, Quotation, QuoteKind
from tetrapla.engine.model import Part, Passage
from tetrapla.engine.results import Examination

_WHOSE = {"he": "he", "she": "she", "his": "he", "her": "she"}


@uncollected
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
        siglum: Of the draft.
        passages: Those that are the story.
        asides: Of each, the parts of its repaired text that are not.
    """
    draft = Draft(passages, [p.repaired_text for p in passages])
    for index in range(len(passages)):
        read_passage(draft, index, asides[index] if asides else ())
    if not draft.told:
        return ()
    chain(draft)
    attribute(draft)
    carry_over_passages(draft)
    _resolve(draft)
    _judge(draft)
    return tuple(_built(siglum, draft))


def _resolve(draft: Draft) -> None:
    """Give every attribution its name, in the order of the text."""
    quoted: list[list[tuple[int, int]]] = [[] for _ in draft.texts]
    for k in draft.top():
        one = draft.told[k]
        quoted[one.passage].append((one.mark.start, one.mark.end))
    people = People(draft.texts, quoted)
    _know_labels(draft, people)
    pronouns, media, seats = Antecedents(people), MediaElsewhere(draft), Constituencies(people)
    for k in draft.top():
        one = draft.told[k]
        if one.telling:
            one.attribution = _attribution(draft, pronouns, seats, media, k)
    for k in draft.top():
        one = draft.told[k]
        source = one
        while source.carried >= 0 and source.attribution is None:
            source = draft.told[source.carried]
        if source is not one and source.attribution:
            one.attribution = source.attribution._replace(
                by="continuation", position="continuation", cue=""
            )


def _know_labels(draft: Draft, people: People) -> None:
    """Tell who speaks in the lines of a transcript."""
    lines = [
        (one, telling, run)
        for one in (draft.told[k] for k in draft.top())
        if (telling := one.telling) and (run := telling.subject.run) and _is_labelled(one)
    ]
    runs = know_labels(people, [(one.passage, run) for one, _, run in lines])
    for (one, telling, _), run in zip(lines, runs, strict=True):
        one.telling = telling._replace(subject=telling.subject._replace(run=run))


def _is_labelled(one: Told) -> bool:
    """Whether a name with a colon stands before a quotation, and nothing else."""
    telling = one.telling
    return (
        telling is not None
        and telling.loose
        and telling.subject.kind == "name"
        and not telling.cue
        and one.position == "before"
    )


def _attribution(
    draft: Draft,
    pronouns: Antecedents,
    seats: Constituencies,
    media: MediaElsewhere,
    index: int,
) -> Attribution | None:
    """What a quotation's own attribution says; must be asked for in the order of the text."""
    one, telling = draft.told[index], draft.told[index].telling
    if telling is None:
        return None
    subject, passage = telling.subject, one.told_in
    people = pronouns.people
    text = draft.texts[passage]
    written = " ".join(text[subject.start : subject.end].split())
    name = ""
    if subject.kind == "name" and subject.run:
        name = people.full(subject.run)
    elif subject.kind == "pronoun" and written.lower() in _WHOSE:
        behind = one.position == "after" and passage == one.passage
        end = one.mark.outer if behind else subject.start
        name = pronouns.called(passage, subject.start, _WHOSE[written.lower()], end)
    if telling.cue in PUBLISHED and " " not in name and not (subject.run and subject.run.titles):
        name = ""  # a paper: *Gooselite reported*
    sure = name in people.known if _is_labelled(one) else people.is_person(name)
    if telling.loose and subject.kind == "name" and not sure:
        return None
    if subject.kind == "description":
        name = people.surname(written) or people.in_office(written)
        name = name or seats.meant_by(written, passage, subject.start)
    if written.lower() != "it":
        pronouns.speaks(passage, telling.end, name)
    by = subject.kind if subject.kind != "several" else "description"
    place = Place(draft.passages[passage].id, telling.start, telling.end)
    medium = telling.medium or media.of(index)
    return Attribution(name, written, by, one.position, telling.cue, medium, place)


def _judge(draft: Draft) -> None:
    """Tell the kinds; titles and handles are nobody's words."""
    for one in draft.told:
        text = draft.texts[one.passage]
        attributed = one.attribution is not None
        one.kind = kind_of(
            text,
            one.mark.start,
            one.mark.end,
            told=attributed,
            goes_on=one.continues >= 0 or one.goes_on,
        )
        uttered = one.attribution and one.attribution.cue.startswith("utter")
        nobodys = one.kind is QuoteKind.TERM and not uttered and is_mentioned(text, one.mark.start)
        if nobodys or one.kind in (QuoteKind.TITLE, QuoteKind.HANDLE):
            one.attribution = None


def _built(siglum: str, draft: Draft) -> Iterator[Quotation]:
    ids = {k: f"{siglum}.q{k + 1}" for k in range(len(draft.told))}
    continued = {one.continues: ids[k] for k, one in enumerate(draft.told) if one.continues >= 0}
    for k, one in enumerate(draft.told):
        yield Quotation(
            id=ids[k],
            place=Place(draft.passages[one.passage].id, one.mark.start, one.mark.end),
            kind=one.kind,
            opened=one.mark.mark,
            closed=one.mark.closed,
            continues=ids.get(one.continues, ""),
            continued=continued.get(k, ""),
            within=ids.get(one.parent, ""),
            attribution=one.attribution,
        )
