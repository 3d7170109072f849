"""Widths of characters that came into Unicode, or became wide, after Python's tables were made.

Python 3.11 knows Unicode 14. Listed are the marks, format characters and wide characters of
Unicode 17 (Consortium's DerivedGeneralCategory and EastAsianWidth, unassigned ideographs and
letters of Hangul included) that it would count as one cell. Terminals and the library that paints
know them, and a goose (U+1FABF) that is counted too narrow would push all behind it aside.
"""

from __future__ import annotations

import re

_NONE = re.compile(
    "[\u0897\u0cf3\u0ece\u1acf-\u1add\u1ae0-\u1aeb\ud7c7-\ud7ca\ud7fc-\ud7ff\ufff0-\ufff8"
    "\U00010d69-\U00010d6d\U00010efa-\U00010eff\U00011241\U000113b8-\U000113c0\U000113c2"
    "\U000113c5\U000113c7-\U000113ca\U000113cc-\U000113d0\U000113d2\U000113e1-\U000113e2"
    "\U00011b60-\U00011b67\U00011f00-\U00011f01\U00011f03\U00011f34-\U00011f3a"
    "\U00011f3e-\U00011f42\U00011f5a\U00013430-\U00013440\U00013447-\U00013455"
    "\U0001611e-\U0001612f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U0001e08f"
    "\U0001e4ec-\U0001e4ef\U0001e5ee-\U0001e5ef\U0001e6e3\U0001e6e6\U0001e6ee-\U0001e6ef"
    "\U0001e6f5]"
)
_TWO = re.compile(
    "[\u2630-\u2637\u268a-\u268f\u2ffc-\u2fff\u31e4-\u31e5\u31ef\u4dc0-\u4dff\ufa6e-\ufa6f"
    "\ufada-\ufaff\U00016ff2-\U00016ff6\U000187f8-\U000187ff\U00018cff\U00018d09-\U00018d1e"
    "\U00018d80-\U00018df2\U0001b132\U0001b155\U0001d300-\U0001d356\U0001d360-\U0001d376"
    "\U0001f6d8\U0001f6dc\U0001fa75-\U0001fa77\U0001fa87-\U0001fa8a\U0001fa8e-\U0001fa8f"
    "\U0001faad-\U0001faaf\U0001fabb-\U0001fabf\U0001fac6\U0001fac8\U0001facd-\U0001facf"
    "\U0001fada-\U0001fadc\U0001fadf\U0001fae8-\U0001faea\U0001faef\U0001faf7-\U0001faf8"
    "\U0002a6e0-\U0002a6ff\U0002b739-\U0002b73f\U0002b81e-\U0002b81f\U0002cea2-\U0002ceaf"
    "\U0002ebe1-\U0002f7ff\U0002fa1e-\U0002fffd\U0003134b-\U0003fffd]"
)


def newer_width(char: str) -> int | None:
    """Cells of a character that is listed here; None: it is not."""
    if _TWO.match(char):
        return 2
    return 0 if _NONE.match(char) else None
