"""Where each of many rows stands when measuring every one of them would take too long.

Rows not measured yet count with an estimate; sums by blocks make finding a row by its line, and a
line by its row, cheap for hundreds of thousands of rows.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate

BLOCK = 128
NEAR = 64
"""Lines below the place that was looked at last within which it is quicker to go on from there."""
EAGER = 256
"""Up to so many rows all are measured at once."""


class Heights:
    """The heights of rows stacked on each other, measured when they are needed."""

    def __init__(
        self,
        count: int,
        measure: Callable[[int], int],
        estimate: Callable[[int], int],
        estimates: Callable[[], list[int]] | None = None,
    ) -> None:
        """Set up the rows.

        Args:
            count: How many rows there are.
            measure: Exact height of a row in lines, at least 1.
            estimate: A cheap guess at it.
            estimates: The guesses for all rows at once, where that is cheaper; None: it is not.
        """
        self.count = count
        self._measure = measure
        eager = count <= EAGER
        if eager or estimates is None:
            self._heights = [measure(i) if eager else estimate(i) for i in range(count)]
        else:
            self._heights = estimates()
        self._exact = bytearray(b"\1" if eager else b"\0") * count
        self._blocks = [sum(self._heights[i : i + BLOCK]) for i in range(0, count, BLOCK)]
        self._tops: list[int] | None = None
        self._near = (0, 0)
        """A row and its first line: where somebody looked last, who looks at the next line next."""

    def __getitem__(self, index: int) -> int:
        """Exact height of a row."""
        if not self._exact[index]:
            self.measure_again(index)
        return self._heights[index]

    def measure_again(self, index: int) -> None:
        """Measure a row that is not known yet, or that has changed."""
        self._exact[index] = 1
        height = self._measure(index)
        change = height - self._heights[index]
        if change:
            self._heights[index] = height
            self._blocks[index // BLOCK] += change
            self._tops = None
            self._near = (0, 0)

    def _block_tops(self) -> list[int]:
        if self._tops is None:
            self._tops = list(accumulate(self._blocks, initial=0))
        return self._tops

    @property
    def total(self) -> int:
        """Lines of all rows together, as far as is known."""
        return self._block_tops()[-1]

    def top(self, index: int) -> int:
        """First line of a row, as far as the rows above are known."""
        block = index // BLOCK
        return self._block_tops()[block] + sum(self._heights[block * BLOCK : index])

    def locate(self, line: int) -> tuple[int, int]:
        """The row that a line belongs to, and the line's place inside the row."""
        if not self.count:
            return 0, 0
        tops = self._block_tops()
        line = max(0, min(line, tops[-1] - 1))
        index, at = self._near
        if not at <= line < at + NEAR:
            block = bisect_right(tops, line) - 1
            at, index = tops[block], block * BLOCK
        while at + self._heights[index] <= line:
            at += self._heights[index]
            index += 1
        self._near = (index, at)
        return index, line - at

    def knows(self, index: int, above: int, below: int) -> bool:
        """Whether :meth:`settle` would find every row measured."""
        if not self.count:
            return True
        i, seen = index, 0
        while i < self.count and seen <= below:
            if not self._exact[i]:
                return False
            seen += self._heights[i]
            i += 1
        i, seen = index - 1, 0
        while i >= 0 and seen <= above:
            if not self._exact[i]:
                return False
            seen += self._heights[i]
            i -= 1
        return True

    def settle(self, index: int, above: int, below: int) -> None:
        """Measure the rows around one exactly, so many lines above and below its top."""
        if not self.count:
            return
        i, seen = index, 0
        while i < self.count and seen <= below:
            seen += self[i]
            i += 1
        i, seen = index - 1, 0
        while i >= 0 and seen <= above:
            seen += self[i]
            i -= 1
