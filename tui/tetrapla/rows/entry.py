"""A line that is typed and edited: its text and the place of the caret."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tetrapla.rows.glyphs import BAR
from tetrapla.rows.roles import Piece, Role
from tetrapla.rows.visible import display
from tetrapla.rows.width import cell_width, char_width

LONGEST = 4096
"""Characters that may be typed: no path is longer."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What has been typed."""

    text: str = ""
    at: int = 0
    """How many characters stand before the caret."""

    @classmethod
    def of(cls, text: str) -> Entry:
        """A text with the caret at its end."""
        return cls(text, len(text))

    def typed(self, more: str) -> Entry:
        """With more typed at the caret; what cannot be printed is left out."""
        more = "".join(c for c in more if c.isprintable())[: LONGEST - len(self.text)]
        return Entry(self.text[: self.at] + more + self.text[self.at :], self.at + len(more))

    def edited(self, key: str) -> Entry | None:
        """After a key, by Textual's name, that edits a line; None: it does not."""
        text, at = self.text, self.at
        match key:
            case "backspace":
                return Entry(text[: max(0, at - 1)] + text[at:], max(0, at - 1))
            case "delete":
                return Entry(text[:at] + text[at + 1 :], at)
            case "ctrl+u":
                return Entry(text[at:], 0)
            case "left":
                return replace(self, at=max(0, at - 1))
            case "right":
                return replace(self, at=min(len(text), at + 1))
            case "home":
                return replace(self, at=0)
            case "end":
                return replace(self, at=len(text))
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
        before = _end(before, width - cell_width(caret))
        behind = _start(behind, width - cell_width(before + caret))
        roles = Role.STRONG, (Role.CHIP if here else Role.ACCENT) if on else Role.STRONG
        pieces = []
        for text, role in ((before, roles[0]), (caret, roles[1]), (behind, roles[0])):
            if text:
                pieces.append(Piece(x, text, role))
                x += cell_width(text)
        return pieces


def _end(text: str, width: int) -> str:
    """The end of a text in so many cells, ``…`` where its beginning is cut off."""
    if cell_width(text) <= width:
        return text
    start, used = len(text), 1
    while used + char_width(text[start - 1]) <= width:
        start -= 1
        used += char_width(text[start])
    return f"…{text[start:]}"


def _start(text: str, width: int) -> str:
    """The beginning of a text in so many cells, ``…`` where its end is cut off."""
    if cell_width(text) <= width:
        return text
    end = 0
    while cell_width(text[: end + 1]) < width:
        end += 1
    return f"{text[:end]}…" if width > 0 else ""
