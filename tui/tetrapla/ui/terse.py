"""Fewer bytes for the same screen: from one style to the next only what differs is written.

Rich ends each piece of text with a reset and writes the whole style of the next one; of a screen
full of text that is two bytes in three. What a terminal shows stays the same.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from textual.driver import Driver

_START, _RESET = "\x1b[", "\x1b[0m"
_LEAST = 256
"""Characters from which on it is worth looking."""
_ATTRIBUTES = frozenset("123456789")


class Pen(NamedTuple):
    """How a terminal writes."""

    attributes: frozenset[str] = frozenset()
    """Codes of bold, underline and the like."""
    ink: str = ""
    """Codes of the colour of the text; empty: the terminal's own."""
    ground: str = ""
    """Codes of the colour behind it; empty: the terminal's own."""


def shorter(written: str) -> str:
    """The same as it is written to a terminal, in fewer bytes where styles follow each other."""
    if len(written) < _LEAST:
        return written
    first, *parts = written.split(_RESET + _START)
    out = [first]
    pen = _left_with(first)
    for part in parts:
        codes, is_style, text = part.partition("m")
        wanted = _pen(codes) if is_style else None
        if wanted is None or pen is None:
            out += (_RESET, _START, part)
            pen = _left_with(_START + part)
            continue
        plain, is_more, more = text.partition(_START)
        blank = not wanted.attributes and plain.isspace()
        said, pen = _change(pen, wanted, blank)
        out += (said, text)
        if is_more:
            pen = _left_with(_START + more)
    return "".join(out)


def _left_with(written: str) -> Pen | None:
    """The pen behind the last piece of something that is written; None: nobody knows."""
    _, _, last = written.rpartition(_START)
    codes, is_style, _ = last.partition("m")
    return _pen(codes) if is_style else None


@lru_cache(maxsize=1024)
def _change(pen: Pen, wanted: Pen, blank: bool) -> tuple[str, Pen]:
    """What makes one pen of another, and that pen; the ink of blanks is not seen."""
    if blank:
        wanted = wanted._replace(ink=pen.ink)
    if pen.attributes - wanted.attributes:
        codes = [*sorted(wanted.attributes), wanted.ink, wanted.ground]
        return f"{_RESET}{_START}{';'.join(filter(None, codes))}m", wanted
    codes = sorted(wanted.attributes - pen.attributes)
    if wanted.ink != pen.ink:
        codes.append(wanted.ink or "39")
    if wanted.ground != pen.ground:
        codes.append(wanted.ground or "49")
    return f"{_START}{';'.join(codes)}m" if codes else "", wanted


@lru_cache(maxsize=1024)
def _pen(codes: str) -> Pen | None:
    """The pen that a style begins with, after a reset; None: something else is in the codes."""
    attributes: set[str] = set()
    colours = {"3": "", "4": ""}
    left = codes.split(";")
    while left:
        code = left.pop(0)
        if code in _ATTRIBUTES:
            attributes.add(code)
        elif code in ("38", "48") and left and (more := {"2": 4, "5": 2}.get(left[0])):
            colours[code[0]] = ";".join([code, *left[:more]])
            del left[:more]
        elif len(code) == 2 and code[0] in "34" and code[1] in "012345679":
            colours[code[0]] = code
        elif len(code) == 2 and code[0] == "9" and code[1] in "01234567":
            colours["3"] = code
        elif len(code) == 3 and code[:2] == "10" and code[2] in "01234567":
            colours["4"] = code
        else:
            return None
    ink, ground = colours["3"], colours["4"]
    return Pen(frozenset(attributes), "" if ink == "39" else ink, "" if ground == "49" else ground)


def terse(driver: type[Driver]) -> type[Driver]:
    """A driver that writes fewer bytes.

    Args:
        driver: One that writes all of them.
    """

    def write(self: Driver, data: str) -> None:
        driver.write(self, shorter(data))

    return type(f"Terse{driver.__name__}", (driver,), {"write": write})
