"""Capital and small letters, for classes of patterns: of every alphabet that has both."""

from __future__ import annotations

_ALPHABETS = (*range(0x41, 0x590), *range(0x1E00, 0x2000), *range(0x2C00, 0x2D00),
              *range(0xA640, 0xA800))  # fmt: skip
"""Where Latin, Greek, Cyrillic and Armenian letters and those of their kind stand."""


def _ranges(letters: list[int]) -> str:
    """What stands between the brackets of a class, letters side by side told by two of them."""
    found: list[list[int]] = []
    for letter in letters:
        if found and letter == found[-1][1] + 1:
            found[-1][1] = letter
        else:
            found.append([letter, letter])
    return "".join(chr(a) if a == b else f"{chr(a)}-{chr(b)}" for a, b in found)


UPPER = _ranges([c for c in _ALPHABETS if chr(c).isupper()])
"""Capital letters, for a class of a pattern."""
LOWER = _ranges([c for c in _ALPHABETS if chr(c).islower()])
"""Small letters, for a class of a pattern."""
