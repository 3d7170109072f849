"""Reading a story: from paths to versions, with a sentence about everything that is not plain."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import BinaryIO, NamedTuple

from tetrapla.engine.model import Story, Version
from tetrapla.engine.progress import Step, silent
from tetrapla.engine.reading.documents import Document
from tetrapla.engine.reading.files import STANDARD_INPUT, refusal, subject
from tetrapla.engine.reading.plan import STANDARD_INPUT_NAME, Entry, Plan, plan_for
from tetrapla.engine.reading.together import read_together
from tetrapla.engine.reading.versions import ALONE, LEFT_OUT, names_for, siglum
from tetrapla.errors import ReadingError


class _Read(NamedTuple):
    entry: Entry
    document: Document


def read_story(
    paths: Sequence[str], stdin: BinaryIO | None = None, *, step: Step = silent
) -> Story:
    """Read the versions of a story.

    What cannot be read is left out and told in the notes of the story, as long as one version is
    left.

    Args:
        paths: Texts and documents, folders of them, story files, versions out of a history
            (``git:REV:PATH``), and at most one ``-`` for standard input, in the order of their
            columns.
        stdin: What ``-`` reads; None: the standard input of the program.
        step: Told how far it is, as documents take their time.

    Raises:
        ReadingError: No version can be read.
    """
    plans, failures = _plans(paths)
    entries = [entry for plan in plans for entry in plan.entries]
    read = _read_all(entries, stdin, failures, step)
    if not read:
        raise _nothing_read(failures)
    notes = [note for plan in plans for note in plan.notes]
    notes += [f"{LEFT_OUT}{failure}" for failure in failures]
    notes += [f"{subject(r.entry.path)} {r.document.note}." for r in read if r.document.note]
    if len(read) == 1:
        notes.append(ALONE)
    versions = _versions(read)
    bases = [v.siglum for v, r in zip(versions, read, strict=True) if r.entry.is_base]
    return Story(
        title=_title(plans, {r.entry.path for r in read}),
        versions=versions,
        base=next(iter(bases), None),
        notes=tuple(notes),
        note=" ".join(plan.note for plan in plans if plan.note),
        left_out=len(failures),
    )


def _plans(paths: Sequence[str]) -> tuple[list[Plan], list[ReadingError]]:
    """What each path stands for, and what is wrong with the others."""
    plans, failures = [], []
    for path in paths:
        try:
            plans.append(plan_for(path))
        except ReadingError as failure:
            failures.append(failure)
    return plans, failures


def _read_all(
    entries: Sequence[Entry], stdin: BinaryIO | None, failures: list[ReadingError], step: Step
) -> list[_Read]:
    """The versions that can be read; the others are added to the failures."""
    read = []
    outcomes = read_together(entries, stdin, step)
    for entry, outcome in zip(entries, outcomes, strict=True):
        if isinstance(outcome, Document):
            read.append(_Read(entry, outcome))
        elif isinstance(outcome, ReadingError):
            failures.append(outcome)
        elif not entry.found:
            cure = "Save its text as a plain text file and name that."
            failures.append(refusal(entry.path, f"is {outcome}.", cure))
    return read


def _versions(read: Sequence[_Read]) -> tuple[Version, ...]:
    paths = [STANDARD_INPUT_NAME if r.entry.path == STANDARD_INPUT else r.entry.path for r in read]
    return tuple(
        Version(
            siglum=siglum(index),
            name=entry.name or name,
            path=entry.path,
            encoding=document.encoding,
            text=document.text,
            source=entry.source or document.source,
            date=entry.date or document.date,
            note=entry.note,
            markup=document.markup,
            converted=document.converted,
        )
        for index, ((entry, document), name) in enumerate(zip(read, names_for(paths), strict=True))
    )


def _title(plans: Sequence[Plan], read: Container[str]) -> str:
    """What the paths are called together, leaving out those of which nothing was read."""
    found = (plan for plan in plans if any(entry.path in read for entry in plan.entries))
    names = list(dict.fromkeys(plan.title for plan in found))
    if len(names) < 3:
        return " and ".join(names)
    return f"{names[0]}, {names[1]} and {len(names) - 2} more"


def _nothing_read(failures: Sequence[ReadingError]) -> ReadingError:
    """One sentence for everything that went wrong."""
    if not failures:
        return ReadingError("No text was found.", "Name the files themselves.")
    if len(failures) == 1:
        return failures[0]
    problems = list(dict.fromkeys(failure.problem.rstrip(".") for failure in failures))
    shown = "; ".join(problems[:3])
    more = f"; and {len(problems) - 3} more" if len(problems) > 3 else ""
    return ReadingError(f"None of the versions can be read: {shown}{more}.", failures[0].cure)
