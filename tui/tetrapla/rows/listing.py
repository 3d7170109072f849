"""What every list has: a filter that is typed, a title with counts, lines with a cursor."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Container, Iterable, Sequence
from time import monotonic
from typing import NamedTuple

from tetrapla.rows.blocks import place
from tetrapla.rows.folding import styled
from tetrapla.rows.glyphs import BAR
from tetrapla.rows.heights import Heights
from tetrapla.rows.keys import KeyOf
from tetrapla.rows.roles import Ground, Line, Piece, Role, Run, Zone
from tetrapla.rows.visible import display
from tetrapla.rows.width import cell_width, cut, cut_front

LONGEST_FILTER = 200
"""Characters that a filter may have; nobody types more, and a paste may be a book."""


class Listing:
    """The entries of a list as lines of a screen, whatever they are entries of."""

    @property
    def count(self) -> int:
        """How many entries are listed; 0: one line says why none is."""
        raise NotImplementedError

    def heights(self, width: int) -> Heights:  # noqa: ARG002 - for who derives
        """How many lines each entry takes, one of an empty list."""
        return Heights(max(1, self.count), lambda _: 1, lambda _: 1)

    def heading(self, width: int) -> Line | None:  # noqa: ARG002 - for who derives
        """What the columns are; None: they need no names."""
        return None

    def heads(self, width: int) -> Sequence[Line]:
        """The same where it takes more than a line."""
        heading = self.heading(width)
        return [heading] if heading else []

    def lines(self, index: int, width: int, *, on: bool) -> Sequence[Line]:
        """The lines of an entry; of an empty list, why it is empty.

        Args:
            index: Which entry.
            width: Cells.
            on: Whether the cursor stands on it.
        """
        if not self.count:
            return [nothing_line(self.nothing, width)]
        return self.entry_lines(index, width, on=on)

    def entry_lines(self, index: int, width: int, *, on: bool) -> Sequence[Line]:
        """The lines of an entry that there is."""
        raise NotImplementedError

    @property
    def nothing(self) -> str:
        """Why the list is empty."""
        raise NotImplementedError

    def title(self, width: int) -> Line:
        """The story, and how many entries there are."""
        raise NotImplementedError

    def filter_line(self, width: int, *, typing: bool) -> Line:
        """What the list is filtered by."""
        raise NotImplementedError

    def status(self, index: int) -> list[str]:
        """What the cursor stands on; of an empty list, what to do."""
        raise NotImplementedError

    def panel(self, index: int, width: int, height: int) -> Sequence[Line]:
        """What is told of the chosen entry, beside the list or below it."""
        raise NotImplementedError


class Wanted(NamedTuple):
    """What a filter asks for."""

    places: tuple[str, ...]
    """Versions and passages, named in capitals: ``B``, ``B15``."""
    words: tuple[str, ...]
    """All else, in small letters and one style of quotation marks."""

    @classmethod
    def of(cls, typed: str, *names: Container[str]) -> Wanted:
        """Read what was typed.

        Args:
            typed: Words, all of which an entry must hold.
            names: The versions, and the ids of the passages.
        """
        words = typed.split()
        places = tuple(w for w in words if any(w in known for known in names))
        return cls(places, tuple(plain(w) for w in words if w not in places))

    def narrows(self, before: Wanted) -> bool:
        """Whether it can only find what another filter finds; ``B1`` is not a part of ``B12``."""
        within = all(any(old in new for new in self.words) for old in before.words)
        return within and set(before.places) <= set(self.places)

    def finds(self, places: Container[str], told: Callable[[], str]) -> bool:
        """Whether an entry holds all of it.

        Args:
            places: Its versions and passages.
            told: Gives what else the filter looks through, as :func:`plain` text.
        """
        if not all(p in places for p in self.places):
            return False
        if not self.words:
            return True
        text = told()
        return all(word in text for word in self.words)


def plain(text: str) -> str:
    """A text as filters compare it: in small letters, with one style of quotation marks."""
    return styled(text).casefold()


class Sieve:
    """Which entries a filter finds, looked through in slices so that no key has to wait."""

    def __init__(self, every: Sequence[int], finds: Callable[[int], bool]) -> None:
        """Set up the filter.

        Args:
            every: The entries, rising.
            finds: Whether the filter finds one of them.
        """
        self.found: list[int] = []
        self._left: Sequence[int] = every
        self._at = 0
        self._finds = finds

    @property
    def done(self) -> bool:
        """Whether all entries have been looked at."""
        return self._at >= len(self._left)

    @property
    def open(self) -> list[int]:
        """The entries that a filter which finds less could still find."""
        return [*self.found, *self._left[self._at :]]

    def sift(self, seconds: float) -> bool:
        """Look further for a while; whether all entries have been looked at."""
        end = monotonic() + seconds
        while not self.done:
            if self._finds(self._left[self._at]):
                self.found.append(self._left[self._at])
            self._at += 1
            if monotonic() > end:
                break
        return self.done

    def again(self, entry: int) -> None:
        """Look again at an entry of which more is known now."""
        looked_at = self.done or entry < self._left[self._at]
        k = bisect_left(self.found, entry)
        there = self.found[k : k + 1] == [entry]
        if looked_at and not there and self._finds(entry):
            insort(self.found, entry)

    def drop(self, entry: int) -> None:
        """Leave an entry out that turned out to be none."""
        discard(self.found, entry)


def discard(rising: list[int], entry: int) -> bool:
    """Take an entry out of a list in which they rise; whether it was there."""
    k = bisect_left(rising, entry)
    if rising[k : k + 1] != [entry]:
        return False
    del rising[k]
    return True


def nearest(rising: Sequence[int], entry: float) -> int:
    """Where an entry stands, or else the next one, or the last."""
    return max(0, min(bisect_left(rising, entry), len(rising) - 1))


def list_title(title: str, told: Sequence[str], width: int, right: str = "") -> Line:
    """The story, what is listed, and a remark at the right where there is room.

    Args:
        title: Of the story.
        told: What is listed, the longest way of saying it first.
        width: Cells.
        right: The remark; empty: none.
    """
    name = cut(display(title)[0], max(8, width // 3))
    x = 1 + cell_width(name) + 3
    room = width - x - 1
    beside = cell_width(right) + 3 if right else 0
    fitting = (t for t in told if cell_width(t) + beside <= room)
    said = next(fitting, "") or next((t for t in told[1:] if cell_width(t) <= room), "")
    said = said or cut(told[0], room)
    pieces = [Piece(1, name, Role.STRONG), Piece(x, said, Role.QUIET)]
    if right and cell_width(said) + beside <= room:
        pieces.append(Piece(width - 1 - cell_width(right), right, Role.QUIET))
    return Line(tuple(pieces))


def typed_line(wanted: str, hint: str, right: str, width: int, *, typing: bool) -> Line:
    """The line on which a filter is typed.

    Args:
        wanted: The filter.
        hint: What can be typed.
        right: A remark at the right end; empty: none.
        width: Cells.
        typing: Whether it is being typed.
    """
    shown = display(wanted)[0]
    room = width - 4 - (cell_width(right) + 3 if right else 0)
    if room < 12 and right:
        room, right = width - 4, ""
    runs: list[Run] = [("/ ", Role.KEY)]
    if shown or typing:
        runs.append((cut_front(shown, room - 1), Role.TEXT))
        if typing:
            runs.append((BAR, Role.ACCENT))
    else:
        runs.append((cut(hint, room), Role.ASIDE))
    pieces = place(runs, 1)
    if right:
        pieces.append(Piece(width - 1 - cell_width(right), right, Role.QUIET))
    return Line(tuple(pieces))


def entry_line(pieces: Iterable[Piece], width: int, *, on: bool) -> Line:
    """The line of an entry, with the bar of the cursor where it stands there."""
    if not on:
        return Line(tuple(pieces))
    return Line((Piece(0, BAR, Role.ACCENT), *pieces), (Zone(0, width, Ground.ROW),))


def rule(width: int) -> Line:
    """A line across the screen."""
    return Line((Piece(0, "─" * width, Role.RULE),))


def nothing_line(sentence: str, width: int) -> Line:
    """Why a list is empty."""
    return Line((Piece(1, cut(display(sentence)[0], width - 2), Role.TEXT),))


def found_told(found: int, every: int, key_of: KeyOf, *, looking: bool = False) -> str:
    """How many entries a filter finds; if it finds none, how to be rid of it.

    Args:
        found: How many so far.
        every: How many there are.
        key_of: The keys of the list.
        looking: Whether it has not yet looked at all of them.
    """
    if not found and not looking:
        return f"{key_of('back')} clears"
    return f"{found:,} of {every:,}{' so far' if looking else ''}"


def plural(count: int, noun: str) -> str:
    """``1 hit``, ``1,204 hits``."""
    return f"{count:,} {noun}{'s' * (count != 1)}"


def nothing_status(nouns: str, wanted: str, key_of: KeyOf) -> list[str]:
    """The status of an empty list: that it is empty, and what to do.

    Args:
        nouns: What is listed.
        wanted: The filter.
        key_of: The keys of the list.
    """
    back = key_of("back")
    return [f"no {nouns} are listed: {back} {'lists all' if wanted.strip() else 'goes back'}"]
