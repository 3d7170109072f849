"""The role of every character of a passage: shared, only here, garbled, set aside."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from tetrapla.engine.differences.types import Word
from tetrapla.engine.kinds import Group, Level
from tetrapla.engine.model import Passage
from tetrapla.engine.results import Comparison
from tetrapla.rows.hits import Marked, lay_hits
from tetrapla.rows.roles import Role, Run
from tetrapla.rows.view import Boilerplate, Highlight, View
from tetrapla.rows.visible import Display, display, unseen
from tetrapla.rows.width import cut, wrap
from tetrapla.rows.wording import Wording


class Ink(NamedTuple):
    """Text to show, with the role of each of its characters."""

    text: str
    roles: tuple[Role, ...]
    """As many as ``text`` has characters."""

    def plus(self, other: Ink) -> Ink:
        """This text with another behind it."""
        return Ink(self.text + other.text, self.roles + other.roles)

    def lines(self, width: int) -> list[tuple[Run, ...]]:
        """The text wrapped to a width, as runs of one role."""
        return [self.runs(a, b) for a, b in wrap(self.text, width)]

    def shortened(self, width: int) -> tuple[Run, ...]:
        """The beginning of the text as runs, with ``…`` where it is cut."""
        kept = cut(self.text, width)
        if kept == self.text:
            return self.runs(0, len(self.text))
        return (*self.runs(0, max(0, len(kept) - 1)), ("…", Role.QUIET))

    def runs(self, start: int, end: int) -> tuple[Run, ...]:
        """A stretch of the text, as runs of one role."""
        groups = groupby(range(start, end), key=self.roles.__getitem__)
        out: list[Run] = []
        for role, places in groups:
            n = sum(1 for _ in places)
            out.append((self.text[start : start + n], role))
            start += n
        return tuple(out)


def joined(inks: Sequence[Ink], between: str) -> Ink:
    """Several texts on one line, what stands between them in the role of the text before."""
    whole = inks[0]
    for ink in inks[1:]:
        whole = whole.plus(Ink(between, whole.roles[-1:] * len(between))).plus(ink)
    return whole


def passage_ink(
    wording: Wording, row: int, passage: Passage, view: View, hits: Sequence[Marked] = ()
) -> Ink:
    """A passage as the view wants it: raw or repaired, its words coloured by who shares them."""
    roles = passage_roles(wording, row, passage, view)
    return _shown(wording.comparison, passage, view, roles, hits)


def passage_roles(wording: Wording, row: int, passage: Passage, view: View) -> list[Role]:
    """The role of each character of the repaired text of a passage of the story."""
    roles = _word_roles(wording, row, passage, view)
    _lay_flags(wording.comparison, passage, view, roles)
    return roles


def aside_ink(
    comparison: Comparison, passage: Passage, view: View, hits: Sequence[Marked] = ()
) -> Ink:
    """A passage that is not the story."""
    role = Role.TEXT if view.boilerplate is Boilerplate.SHOW else Role.ASIDE
    roles = [role] * len(passage.repaired_text)
    return _shown(comparison, passage, view, roles, hits)


def shown_text(comparison: Comparison, passage: Passage, *, raw: bool) -> str:
    """What :func:`passage_ink` shows of a passage, without its colours."""
    return shown_form(comparison, passage, raw=raw).text


def shown_form(comparison: Comparison, passage: Passage, *, raw: bool) -> Display:
    """The same text with the way back to the passage: to its raw or its repaired text."""
    return _raw_form(comparison, passage) if raw else display(passage.repaired_text)


def _raw_form(comparison: Comparison, passage: Passage) -> Display:
    """The display form of a passage as it is in the file: also what has no width can be seen."""
    inside = comparison.shadows[passage.version].within(passage.start, passage.end).edits
    repaired = {i for edit in inside for i in range(edit.start, edit.end)}
    return display(passage.text, repaired | unseen(passage.text))


def _shown(
    comparison: Comparison,
    passage: Passage,
    view: View,
    roles: list[Role],
    hits: Sequence[Marked],
) -> Ink:
    """The raw or the repaired text, the hits laid over the roles of the repaired text."""
    if not view.raw:
        lay_hits(roles, hits)
        return inked(display(passage.repaired_text), roles)
    raw_roles = _raw_roles(comparison, passage, roles)
    if hits:
        shadow = comparison.shadows[passage.version].within(passage.start, passage.end)
        lay_hits(raw_roles, hits, shadow)
    return inked(_raw_form(comparison, passage), raw_roles)


def inked(form: Display, roles: Sequence[Role]) -> Ink:
    """A display form, each of its characters with the role of its source."""
    places = form.offsets
    return Ink(form.text, tuple(roles if places is None else (roles[i] for i in places)))


def _word_roles(wording: Wording, row: int, passage: Passage, view: View) -> list[Role]:
    """Roles over the repaired text from the words alone."""
    text = passage.repaired_text
    data = wording.comparison.rows[row]
    tellers = wording.comparison.tellers[row]
    if view.highlight is Highlight.OFF or len(tellers) < 2 or passage.version not in tellers:
        return [Role.TEXT] * len(text)
    story = wording.comparison.body(data.cells[passage.version])
    index = next((k for k, p in enumerate(story) if p.id == passage.id), None)
    if index is None:
        return [Role.TEXT] * len(text)
    words = wording.words(row)[passage.version][index]
    plainly = wording.reworded(row, passage.version, view)
    return agreement(text, words, passage.version, tellers, view, plainly=plainly)


def agreement(
    text: str,
    words: Sequence[Word],
    version: str,
    tellers: Sequence[str],
    view: View,
    *,
    plainly: bool,
) -> list[Role]:
    """The role of each character of a text, by who shares its words.

    Args:
        text: The text.
        words: Its words, in order.
        version: Siglum of the version that tells it.
        tellers: Sigla of those that tell the same.
        view: Whether the words are seen against a base.
        plainly: Leave words that only it has without a mark: there would be too many of them.
    """
    classed = [(w.start, w.end, _class(w, version, tellers, view)) for w in words]
    if plainly:
        classed = [(a, b, Role.TEXT if r is Role.ONLY else r) for a, b, r in classed]
    return _between(text, classed)


def _class(word: Word, version: str, tellers: Sequence[str], view: View) -> Role:
    """Shared by all who tell the row, by some, by none; or by the base."""
    if view.highlight is Highlight.BASE and view.base is not None:
        if view.base not in tellers:
            return Role.TEXT
        if version != view.base:
            return Role.ALL if view.base in word.others else Role.ONLY
        return Role.ALL if word.others else Role.ONLY
    if len(word.others) == len(tellers) - 1:
        return Role.ALL
    return Role.SOME if word.others else Role.ONLY


def _between(text: str, words: Sequence[tuple[int, int, Role]]) -> list[Role]:
    """Spread the roles of words over the whole text.

    A gap between two words of one role has that role; else punctuation goes with the word it
    touches, and the space between stays plain.
    """
    roles = [Role.TEXT] * len(text)
    at, before = 0, None
    for start, end, role in (*words, (len(text), len(text), None)):
        if before is role or before is None:
            roles[at:start] = [role or before or Role.TEXT] * (start - at)
        else:
            tail = at
            while tail < start and not text[tail].isspace():
                tail += 1
            head = start
            while head > tail and not text[head - 1].isspace():
                head -= 1
            roles[at:tail] = [before] * (tail - at)
            roles[head:start] = [role or Role.TEXT] * (start - head)
        if role is not None:
            roles[start:end] = [role] * (end - start)
        at, before = end, role
    return roles


def _lay_flags(comparison: Comparison, passage: Passage, view: View, roles: list[Role]) -> None:
    """Mark hints, and boilerplate that is only a part of the passage."""
    for flag in comparison.flags_of.get(passage.id, ()):
        role = None
        if flag.group is Group.GARBLED and flag.level is Level.HINT:
            role = Role.HINT
        elif flag.group is Group.BOILERPLATE and flag.counts:
            role = None if view.boilerplate is Boilerplate.SHOW else Role.ASIDE_PART
        if role is not None:
            start, end = comparison.span_in(passage, flag)
            roles[start:end] = [role] * (end - start)


def _raw_roles(comparison: Comparison, passage: Passage, roles: Sequence[Role]) -> list[Role]:
    """Roles over the repaired text, carried over to the original, its wrong letters marked."""
    shadow = comparison.shadows[passage.version].within(passage.start, passage.end)
    last = len(roles) - 1
    out = [
        roles[min(shadow.to_repaired(i), last)] if last >= 0 else Role.TEXT
        for i in range(len(passage.text))
    ]
    for edit in shadow.edits:
        for i in range(edit.start, edit.end):
            aside = out[i] in (Role.ASIDE, Role.ASIDE_PART)
            out[i] = Role.GARBLED_ASIDE if aside else Role.GARBLED
    return out
