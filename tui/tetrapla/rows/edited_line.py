"""A line that is typed and edited: its text and the place of the caret."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tetrapla.rows.glyphs import BAR
from tetrapla.rows.roles import Piece, Role
from tetrapla.rows.visible import display
from tetrapla.rows.width import cell_width, cut, cut_front

LONGEST = 4096
"""Characters that may be typed: no path is longer."""


@dataclass(frozen=True, slots=True)
class EditedLine:
    """What has been typed."""

    text: str = ""
    at: int = 0
    """How many characters stand before the caret."""
    chosen: int = 0
    """How many of these the next letter replaces."""

    @classmethod
    def of(cls, text: str) -> EditedLine:
        """A text with the caret at its end."""
        return cls(text, len(text))

    def typed(self, more: str) -> EditedLine:
        """With more typed at the caret; what cannot be printed is left out."""
        more = "".join(c for c in more if c.isprintable())[: LONGEST - len(self.text)]
        kept = self.at - self.chosen if more else self.at
        return EditedLine(self.text[:kept] + more + self.text[self.at :], kept + len(more))

    def edited(self, key: str) -> EditedLine | None:
        """After a key, by Textual's name, that edits a line; None: it does not."""
        text, at = self.text, self.at
        if self.chosen and key in ("backspace", "delete"):
            return EditedLine(text[: at - self.chosen] + text[at:], at - self.chosen)
        match key:
            case "backspace":
                return EditedLine(text[: max(0, at - 1)] + text[at:], max(0, at - 1))
            case "delete":
                return EditedLine(text[:at] + text[at + 1 :], at)
            case "ctrl+u":
                return EditedLine(text[at:], 0)
            case "left":
                return replace(self, at=max(0, at - 1), chosen=0)
            case "right":
                return replace(self, at=min(len(text), at + 1), chosen=0)
            case "home":
                return replace(self, at=0, chosen=0)
            case "end":
                return replace(self, at=len(text), chosen=0)
        return None

    def pieces(self, x: int, width: int, *, on: bool) -> list[Piece]:
        """The text in so many cells, at least 4, the part around the caret where it is longer.

        Args:
            x: Where it starts.
            width: Cells.
            on: Whether it is typed in now, so that the caret is shown.
        """
        before, here, behind = (
            display(part).text
            for part in (self.text[: self.at], self.text[self.at :][:1], self.text[self.at + 1 :])
        )
        caret = (here or BAR) if on else here
        before = cut_front(before, width - cell_width(caret))
        behind = cut(behind, width - cell_width(before + caret))
        chosen = display(self.text[self.at - self.chosen : self.at]).text if on else ""
        if not before.endswith(chosen):  # what is replaced begins before the cut
            chosen = before
        before = before.removesuffix(chosen)
        roles = Role.STRONG, (Role.CHIP if here else Role.ACCENT) if on else Role.STRONG
        pieces = []
        parts = (before, roles[0]), (chosen, Role.HIT), (caret, roles[1]), (behind, roles[0])
        for text, role in parts:
            if text:
                pieces.append(Piece(x, text, role))
                x += cell_width(text)
        return pieces
