"""Whether cells say the same, to the letter: the rule behind 'differs' everywhere."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from tetrapla.engine.words import UNSPACED

_TIGHT = rf"{UNSPACED}\u3000-\u303f\uff01-\uff65"
"""Characters beside which a space says nothing: scripts without spaces, and their punctuation."""

_NO_SPACE = re.compile(rf"(?<=[{_TIGHT}]) | (?=[{_TIGHT}])|(?<=[{_TIGHT}][”’\"']) ")


def same_wording(cells: Sequence[str]) -> bool:
    """Whether all cells of a row have the same wording.

    Everything but white space counts: case, punctuation and the style of quotes too. Where white
    space stands, line ends and paragraph breaks do as well as a space; beside a script without
    spaces it is left out. An accent may be encoded either way, and an emoji be marked as one.

    Args:
        cells: For each version that tells the row the repaired texts of its passages there,
            joined by any white space.
    """
    if len(set(cells)) < 2:
        return True
    first = _folded(cells[0])
    return all(_folded(cell) == first for cell in cells[1:])


def _folded(text: str) -> str:
    if text.isascii():  # nothing in it is encoded in two ways, or of a script without spaces
        return " ".join(text.split())
    plain = unicodedata.normalize("NFC", text).replace("\ufe0f", "")
    return _NO_SPACE.sub("", " ".join(plain.split()))
