"""The names of the themes, for whoever has to know them without the screens."""

from __future__ import annotations

from difflib import get_close_matches

MONO = "mono"
ANSI = ("ansi-dark", "ansi-light")
"""Themes of the terminal's own sixteen colours."""
NAMES = ("dark", "light", "colour-blind", *ANSI, MONO)
"""The themes, in the order in which a key goes through them."""

_ALSO = {"color-blind": "colour-blind", "nocolor": MONO, "monochrome": MONO, "ansi": ANSI[0]}


def nearest(name: str) -> str:
    """What to say to somebody who named a theme that there is not."""
    word = name.casefold().replace("_", "-")
    close = [_ALSO[word]] if word in _ALSO else get_close_matches(word, NAMES, 1)
    known = f"Known are: {', '.join(NAMES)}."
    return f"Did you mean '{close[0]}'? {known}" if close else known
