"""Pieces of text before and after a repair, for people: also what is white or cannot be seen."""

from __future__ import annotations

from tetrapla.engine.punctuation import LINE_ENDS
from tetrapla.rows.visible import revealed

NOTHING = "(nothing)"
_SPACES = {" ": "space", "\t": "tab", "\xa0": "no-break space"}


def told_piece(text: str, longest: int, quote: str = "{}") -> str:
    """A piece of text on one line, white space by its name, invisible characters as signs.

    Args:
        text: The piece.
        longest: Characters after which it is cut off.
        quote: How a piece that can be read is set: ``“{}”``.
    """
    if not text:
        return NOTHING
    if text.isspace():
        return " ".join(_name(character) for character in text)
    seen = " ".join(revealed(text).split())
    return quote.format(seen if len(seen) <= longest else f"{seen[: longest - 1].rstrip()}…")


def told_repair(old: str, new: str, longest: int) -> str:
    """What is to stand in place of a piece; of text that is only parted, that it is cut apart."""
    if old.split() == new.split() and len(new.splitlines()) > len(old.splitlines()):
        return "cut apart"
    return told_piece(new, longest)


def _name(space: str) -> str:
    if space in LINE_ENDS:
        return "line end"
    return _SPACES.get(space, f"U+{ord(space):04X}")
