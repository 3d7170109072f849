"""The beginnings of the versions, side by side where the table will stand, before it is there."""

from __future__ import annotations

from itertools import islice

from tetrapla.engine.model import Story, Version
from tetrapla.engine.segment import beginnings
from tetrapla.rows.columns import columns
from tetrapla.rows.heads import opening_heads
from tetrapla.rows.roles import Line, Piece, Role
from tetrapla.rows.view import Geometry, View, fit
from tetrapla.rows.visible import display
from tetrapla.rows.width import cut, wrap

LINE_ENDS = 4
"""A text in which so many line ends stand for each blank line has a passage on each line."""
SAMPLE = 20_000
"""Characters of a text from which the number of its passages is guessed."""


class Beginnings:
    """What can be shown of a story while its versions are compared."""

    def __init__(self, story: Story, view: View, active: str, width: int) -> None:
        """Lay the versions out.

        Args:
            story: What was read; at least one version.
            view: The toggles that the table will begin with.
            active: Siglum of the version that will be active; one that is unknown or hidden
                stands for the first.
            width: Cells of the screen.
        """
        self._versions = {version.siglum: version for version in story.versions}
        every = tuple(self._versions)
        known = set(view.order) == set(every)
        shown = columns(every, view if known or not view.order else View(hidden=view.hidden))
        self.active = active if active in shown else shown[0]
        digits = max(map(_digits, story.versions))
        self.geometry: Geometry = fit(width, shown, self.active, digits, view.widest)

    def heads(self) -> list[Line]:
        """The heads and the rule below them; where the versions are stacked only the rule."""
        return opening_heads(self.geometry, tuple(self._versions.values()), self.active)

    def lines(self, height: int) -> list[Line]:
        """The texts; no more of them is looked at than there is room for.

        Args:
            height: Lines there are.
        """
        if self.geometry.stacked:
            return self._stacked(height)
        texts = [self._text(siglum, height) for siglum in self.geometry.shown]
        return [
            Line(
                tuple(
                    Piece(self.geometry.text_x(k), text[y], Role.QUIET)
                    for k, text in enumerate(texts)
                    if y < len(text) and text[y]
                )
            )
            for y in range(height)
        ]

    def _stacked(self, height: int) -> list[Line]:
        """As many lines of each version, as far as they have room for three."""
        shown = self.geometry.shown[: max(1, height // 3)]
        each = max(2, height // len(shown))
        lines: list[Line] = []
        for siglum in shown:
            text = self._text(siglum, each - 1)
            if len(text) == each - 1:
                text[-1] = cut(f"{text[-1]} …".lstrip(), self.geometry.text_width)
            x = 2 + self.geometry.gutter
            label = Piece(3, siglum.rjust(self.geometry.gutter - 2), Role.STRONG)
            for y, part in enumerate(text):
                lines.append(Line((*([] if y else [label]), Piece(x, part, Role.QUIET))))
            lines += [Line()] * (each - len(text))
        return lines[:height]

    def _text(self, siglum: str, height: int) -> list[str]:
        """The first lines of a version, a blank one between two paragraphs."""
        width = self.geometry.text_width
        lines: list[str] = []
        for paragraph in beginnings(self._versions[siglum].text[: 2 * height * width]):
            shown = display(paragraph.strip()).text
            lines += [shown[a:b] for a, b in islice(wrap(shown, width), height)]
            lines.append("")
            if len(lines) >= height:
                break
        return lines[:height]


def _digits(version: Version) -> int:
    """How many digits the number of its last passage will have, guessed from its beginning."""
    begun = version.text[:SAMPLE]
    blank, ends = begun.count("\n\n"), begun.count("\n")
    passages = 1 + (blank if ends < LINE_ENDS * blank else ends)
    return len(str(passages * len(version.text) // max(1, len(begun))))
