"""What programs call: five functions over texts and files.

A ``str`` is a text and a ``Path`` is a file, everywhere; so nothing has to be guessed.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tetrapla.engine.kinds import Level
from tetrapla.engine.model import Flag, Story, Version
from tetrapla.engine.reading.versions import siglum
from tetrapla.engine.results import Comparison
from tetrapla.errors import ReadingError, UsageError

if TYPE_CHECKING:
    from tetrapla.engine.differences.types import Kind
    from tetrapla.engine.facts.ledger import Ledger

Source = str | os.PathLike[str]
"""A text, or a path to one."""
_LONGEST_NAME = 250
"""Bytes of the longest name that a file may have, about."""


def compare(
    sources: Source | Iterable[Source] | Mapping[str, Source],
    *,
    base: str | None = None,
    title: str = "",
) -> Comparison:
    """Compare the versions of a story.

    Args:
        sources: Its versions in the order of their columns: texts (``str``), files or folders
            (``Path``), or a mapping from the name of each to either. A single path may be a
            folder or a ``story.yaml``.
        base: The version that the others are compared with, by its letter or name; None: each is
            compared with all others.
        title: What the story is called; empty: as its files say.

    Returns:
        The rows, passages, links and flags; ``Comparison.rows[k].cells`` maps the letter of each
        version that tells a row to the ids of its passages, ``Comparison.by_id`` an id to its
        passage.

    Raises:
        TetraplaError: Something cannot be read, or there is no such base.
    """
    from tetrapla.engine.compare import compare as compare_story
    from tetrapla.engine.reading import find_version

    story = _story(sources, title)
    if base is not None:
        story = replace(story, base=find_version(story, base))
    return compare_story(story)


def flag(source: Source, *, level: str = "likely") -> tuple[Flag, ...]:
    """What in a text is garbled or not the story, with the reasons.

    Args:
        source: A text, or a path to one.
        level: The lowest level that is given: ``sure``, ``likely`` or ``hint``.

    Raises:
        TetraplaError: It cannot be read, or there is no such level.
    """
    from tetrapla.engine.compare import examine
    from tetrapla.export.levels import flags_from

    if level not in set(Level):
        known = ", ".join(Level)
        raise UsageError(f"There is no level '{level}'.", f"The levels are {known}.")
    return tuple(flags_from(examine(_story(source, "")).flags, Level(level)))


def facts(comparison: Comparison) -> Ledger:
    """The quotations, numbers, names and times of the versions, and where they differ in them.

    Args:
        comparison: What :func:`compare` gave.

    Returns:
        The ledger: ``likely`` are its rows without hints and ``rows`` those with hints, whose
        ``cells`` map the letter of a version to ids of facts; ``facts`` maps an id to its fact,
        ``span`` a place to the text as it was read.
    """
    from tetrapla.engine.facts.ledger import ledger

    return ledger(comparison)


def repair(source: Source, *, beside: Iterable[Source] = ()) -> str:
    """A text with what is garbled in it repaired, wherever that is sure or likely.

    Args:
        source: A text, or a path to one.
        beside: Other versions of the same story, whose words confirm repairs.

    Raises:
        TetraplaError: It cannot be read.
    """
    from tetrapla.engine.repair import repair as repair_versions
    from tetrapla.engine.resources import DEFAULT_LEXICON

    versions = _story([source, *beside], "").versions
    return repair_versions(versions, lexicon=DEFAULT_LEXICON)[0].shadow.text


def write(comparison: Comparison, form: str, *, ignored: Sequence[str] = ()) -> str:
    """A comparison in one of the formats of ``tetrapla compare --format``.

    Args:
        comparison: What :func:`compare` gave.
        form: ``text``, ``json``, ``html``, ``markdown``, ``csv``, ``tei``, ...
        ignored: Kinds of difference that do not count: ``case``, ``punctuation``, ...

    Raises:
        TetraplaError: There is no such format or kind.
    """
    from tetrapla.export.formats import FORMATS, Export
    from tetrapla.rows.view import View
    from tetrapla.rows.wording import Wording

    if form not in FORMATS:
        raise UsageError(f"There is no format '{form}'.", f"The formats are {', '.join(FORMATS)}.")
    view = View(base=comparison.story.base, ignored=frozenset(map(_kind, ignored)))
    return "".join(FORMATS[form].write(Export(Wording(comparison), view)))


def _kind(name: str) -> Kind:
    from tetrapla.rows.row_differences import NAMES, kind_named

    kind = kind_named(name)
    if kind is not None:
        return kind
    known = ", ".join(NAMES)
    raise UsageError(f"There is no kind of difference '{name}'.", f"The kinds are {known}.")


def _story(sources: Source | Iterable[Source] | Mapping[str, Source], title: str) -> Story:
    """The versions that sources stand for."""
    if isinstance(sources, (str, os.PathLike)):
        sources = [sources]
    named = sources if isinstance(sources, Mapping) else None
    every = list(named.values() if named is not None else sources)
    if not every:
        raise UsageError("There is nothing to compare.", "Give texts (str) or files (Path).")
    if all(isinstance(source, os.PathLike) for source in every):
        story = _read(every)
    else:
        versions = tuple(_version(k, source) for k, source in enumerate(every))
        story = Story("", versions)
    if named is not None:
        if len(story.versions) != len(named):
            raise UsageError("A name stands for more than one version.", "Name single files.")
        told = zip(story.versions, named, strict=True)
        story = replace(story, versions=tuple(replace(v, name=str(n)) for v, n in told))
    return replace(story, title=title) if title else story


def _read(paths: Iterable[Source]) -> Story:
    """The versions of files, all of which must be readable."""
    from tetrapla.engine.reading import LEFT_OUT, read_story

    story = read_story([os.fspath(path) for path in paths])
    if story.left_out:
        left = [n.removeprefix(LEFT_OUT) for n in story.notes if n.startswith(LEFT_OUT)]
        raise ReadingError(" ".join(left), "")
    return story


def _version(index: int, source: Source) -> Version:
    """One text, or the one text of a file."""
    letter = siglum(index)
    if isinstance(source, os.PathLike):
        (version,) = _read([source]).versions
        return replace(version, siglum=letter)
    if not isinstance(source, str):
        told = type(source).__name__
        raise UsageError(f"A version must be a str or a Path, not {told}.", "Decode bytes first.")
    if _could_be_name(source) and Path(source).exists():
        raise UsageError(
            f"'{source}' is a text here, but there is a file of that name.",
            f"Write Path({source!r}) for the file.",
        )
    return Version(letter, f"text {letter}", "", "utf-8", source)


def _could_be_name(text: str) -> bool:
    length = len(text.encode("utf-8", "surrogatepass"))
    return 0 < length < _LONGEST_NAME and not {"\n", "\0"} & set(text)
