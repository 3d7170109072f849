"""What is written to the terminal: fewer bytes, and the same screen."""

from __future__ import annotations

import re
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st
from rich.color import ColorSystem
from rich.style import Style
from textual.drivers.headless_driver import HeadlessDriver

from tetrapla.ui.terse import shorter, terse

_COLOURS = st.sampled_from([None, "#102030", "#ffeedd", "red", "bright_blue", "color(77)"])
_STYLES = st.builds(
    Style,
    color=_COLOURS,
    bgcolor=_COLOURS,
    bold=st.booleans(),
    underline=st.booleans(),
    reverse=st.booleans(),
)
_TEXTS = st.text("abé 漢\n", min_size=1, max_size=9)
_MOVES = st.sampled_from(["\x1b[12;7H", "\r\n", "\x1b[?2026h", "\x1b[K"])
_SYSTEM = ColorSystem.TRUECOLOR


def _rendered(pieces: Sequence[str | tuple[str, Style]]) -> str:
    """As Rich writes it: each piece of text with its style and a reset behind it."""
    return "".join(
        p if isinstance(p, str) else p[1].render(p[0], color_system=_SYSTEM) for p in pieces
    )


def _cells(written: str) -> list[tuple[str, tuple[str, ...]]]:
    """What a terminal makes of it: each character with its style, each other sequence alone."""
    style: dict[str, str] = {}
    cells: list[tuple[str, tuple[str, ...]]] = []
    for sequence, character in re.findall(r"(\x1b\[[0-9;?]*[A-Za-z])|(.|\n|\r)", written):
        if not sequence:
            seen = dict(style)
            if character.isspace() and not set(style) & set("1479"):
                seen.pop("ink", None)  # nobody sees what colour nothing has
            cells.append((character, tuple(sorted(f"{k}={v}" for k, v in seen.items()))))
        elif not sequence.endswith("m"):
            cells.append((sequence, tuple(sorted(map(str, style.items())))))
        else:
            codes = sequence[2:-1].split(";")
            while codes:
                code = codes.pop(0)
                if code == "0":
                    style = {}
                elif code in ("38", "48"):
                    count = 4 if codes[0] == "2" else 2
                    style["ink" if code == "38" else "ground"] = ";".join(codes[:count])
                    del codes[:count]
                elif code in ("39", "49"):
                    style.pop("ink" if code == "39" else "ground", None)
                elif len(code) == 1:
                    style[code] = ""
                else:
                    ink = code[0] == "3" or (code[0] == "9")
                    style["ink" if ink else "ground"] = code
    return cells


@given(st.lists(st.one_of(st.tuples(_TEXTS, _STYLES), _MOVES), max_size=30))
def test_the_screen_stays_the_same_in_no_more_bytes(pieces: list[str | tuple[str, Style]]) -> None:
    """Every character has the colours it had, and the cursor moves as it did."""
    written = _rendered(pieces) + " " * 256
    told = shorter(written)
    assert _cells(told) == _cells(written)
    assert len(told) <= len(written)


def test_pieces_that_differ_in_colour_alone_take_half_the_bytes() -> None:
    """Most of a screen is text in a few colours on one ground, with blanks between."""
    styles = [Style(color=c, bgcolor="#16181c") for c in ("#d5d9e0", "#7f9dba")]
    blank = Style(bgcolor="#16181c")
    line = [("kettle on the stove", styles[0]), ("   ", blank), ("lamp", styles[1]), (" ", blank)]
    written = _rendered(line * 40)
    assert len(shorter(written)) < 0.55 * len(written)


def test_a_driver_writes_what_is_shorter() -> None:
    """The driver is the one of the terminal in everything else."""
    heard: list[str] = []

    class Listening(HeadlessDriver):
        def write(self, data: str) -> None:
            heard.append(data)

    made = terse(Listening)
    written = _rendered([("kettle ", Style(color="red")), ("lamp ", Style(color="red"))] * 30)
    made.write(object.__new__(made), written)
    assert issubclass(made, Listening)
    assert heard == [shorter(written)]
    assert len(heard[0]) < len(written)
