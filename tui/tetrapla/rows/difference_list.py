"""The list of all differences as data: what counts, filtered, worked out in slices."""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Callable, Iterator, Sequence
from time import monotonic

from tetrapla.engine.differences.types import Kind
from tetrapla.rows.difference_list_telling import MANY, Telling, alone, telling
from tetrapla.rows.filters import Filter
from tetrapla.rows.listing import Sieve, Wanted, discard, nearest, plain
from tetrapla.rows.row_differences import NAMES, counted
from tetrapla.rows.view import Show, View
from tetrapla.rows.wording import Wording

AT_ONCE = 0.06
"""Seconds that are spent on what a list needs before it is shown; the rest follows in slices."""
KEPT = 2_000
"""Rows of which it is remembered how they differ."""
_SHORT = 2
"""Letters of a word that does not name a kind of difference yet."""


def _kind_named(words: Sequence[str]) -> Kind | None:
    """The kind of difference that a filter may name; None: it names none."""
    named = [word for word in words if len(word) > _SHORT]
    return next((k for k, name in NAMES.items() if any(word in name for word in named)), None)


class DifferenceList:
    """The rows at which the key for the next difference stops, without those that do not count.

    Rows that all tell count until it is known that nothing differs in them.
    """

    def __init__(self, wording: Wording, view: View, active: str, wanted: str = "") -> None:
        """Set up the list.

        Args:
            wording: The words of the story.
            view: What counts, and which rows and versions are shown.
            active: Siglum of the active version.
            wanted: The filter.
        """
        self.wording, self.view, self.active, self.wanted = wording, view, active, wanted
        comparison = self.comparison = wording.comparison
        self._every = len(comparison.sigla)
        told = [k for k, tellers in enumerate(comparison.tellers) if tellers]
        self.rows = [k for k in told if self._shown(k)]
        """Those that count as differences, as far as is known."""
        self._tally = Counter(len(comparison.tellers[k]) for k in self.rows)
        self._kinds: dict[int, tuple[Kind, ...]] = {}
        self._tellings: OrderedDict[int, Telling] = OrderedDict()
        self._slices = self._work()
        self._kinds_wanted = bool(view.ignored)
        self.settled = False
        """Whether it is known of each row what the list asks for."""
        self.exact = False
        """Whether it is known of each row whether it counts."""
        self._sieve: Sieve | None = None
        self._asked = Wanted((), ())
        self._kind: Kind | None = None
        self.want(wanted)
        self.settle(AT_ONCE)

    def _shown(self, row: int) -> bool:
        """Whether a row passes the filter of the table, and a version that is shown tells it."""
        view = self.view
        if view.hidden.issuperset(self.comparison.rows[row].cells):
            return False
        if view.show in (Show.ALL, Show.DIFFERENCES):
            return True
        return Filter(self.wording, view, self.active).passes(row)

    @property
    def found(self) -> Sequence[int]:
        """The rows that the filter finds, as far as it has looked."""
        return self.rows if self._sieve is None else self._sieve.found

    @property
    def looking(self) -> bool:
        """Whether the filter has not yet looked at all rows."""
        return self._sieve is not None and not self._sieve.done

    @property
    def counts(self) -> tuple[int, int, int]:
        """How many of the differences are told by all, by some, by one."""
        tally = self._tally
        by_all = tally[self._every] if self._every > 1 else 0
        by_one = tally[1] if self._every > 1 else 0
        return by_all, tally.total() - by_all - by_one, by_one

    def want(self, wanted: str) -> None:
        """Filter by other words."""
        before, earlier = self._sieve, self._asked
        self.wanted = wanted
        asked = self._asked = Wanted.of(wanted, self.comparison.sigla, self.comparison.by_id)
        kind = _kind_named(asked.words)
        if kind is not self._kind:  # other words are to be seen
            self._kind = kind
            self._tellings.clear()
        if asked == Wanted((), ()):
            self._sieve = None
            return
        if kind is not None and not self._kinds_wanted:
            self._kinds_wanted, self.settled, self._slices = True, False, self._work()
        every: Sequence[int] = (
            before.open if before is not None and asked.narrows(earlier) else [*self.rows]
        )
        self._sieve = Sieve(every, lambda row: asked.finds(self._places(row), self._told(row)))
        self._sieve.sift(AT_ONCE)

    def _places(self, row: int) -> frozenset[str]:
        cells = self.comparison.rows[row].cells
        return frozenset(cells) | {i for ids in cells.values() for i in ids}

    def _told(self, row: int) -> Callable[[], str]:
        """What a filter looks through: the row, its kinds as far as they are known, its words."""

        def told() -> str:
            cells = self.comparison.rows[row].cells
            kinds = self._kinds.get(row, ())
            passages = [p for ids in cells.values() for p in self.comparison.body(ids)]
            names = ", ".join(NAMES[kind] for kind in kinds)
            who = alone(self.comparison.tellers[row], self.comparison.sigla)
            parts = (f"row {row + 1}", names, who, *(p.id for p in passages))
            return plain("\n".join((*parts, *(p.repaired_text for p in passages))))

        return told

    def settle(self, seconds: float) -> bool:
        """Work on what is not known yet for a while.

        Args:
            seconds: How long.

        Returns:
            Whether anything is left to be done.
        """
        end = monotonic() + seconds
        if self._sieve is not None and not self._sieve.done and not self._sieve.sift(seconds):
            return True
        while monotonic() < end:
            if next(self._slices, None) is None:
                return False
        return True

    def _work(self) -> Iterator[int]:
        """A row after the other: whether it counts; where that is asked for, how it differs."""
        many, every = self.comparison.tellers, self._every
        ignored = self.view.ignored
        for row in [*self.rows]:
            if len(many[row]) == every and not self.wording.differs(row, ignored, guess=True):
                self._drop(row)
            yield row
        self.exact = not ignored
        for row in [*self.rows] if self._kinds_wanted else ():
            if 1 < len(many[row]) <= MANY:
                self._kinds[row] = counted(self.wording.kinds(row), ignored)
                if len(many[row]) == every and not self.wording.differs(row, ignored):
                    self._drop(row)
                elif self._sieve is not None:
                    self._sieve.again(row)
            yield row
        self.exact = self.settled = True

    def _drop(self, row: int) -> None:
        """Leave out a row in which nothing differs that counts."""
        if discard(self.rows, row):
            self._tally[len(self.comparison.tellers[row])] -= 1
        if self._sieve is not None:
            self._sieve.drop(row)

    def knows(self, row: int) -> bool:
        """Whether it has been worked out how a row differs."""
        return row in self._tellings

    def telling(self, row: int) -> Telling:
        """How a row differs, worked out once."""
        if row in self._tellings:
            self._tellings.move_to_end(row)
            return self._tellings[row]
        told = telling(self.wording, row, self.view, self.active, self._kind)
        self._tellings[row] = told
        if len(self._tellings) > KEPT:
            self._tellings.popitem(last=False)
        return told

    def index_of(self, place: float) -> int:
        """The entry of the row at a place of the story, or else the one behind it."""
        return nearest(self.found, place)

    def goal(self, row: int) -> str:
        """Id of the passage to go to: of the active version, else of the first that is shown."""
        tellers = self.comparison.tellers[row]
        order = [s for s in tellers if s not in self.view.hidden] or list(tellers)
        siglum = self.active if self.active in order else order[0]
        return self.comparison.body(self.comparison.rows[row].cells[siglum])[0].id
