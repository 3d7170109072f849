"""Writing systems in which signs without a width, or a direction, are part of the spelling.

Source: the blocks of the Unicode standard, and its chapters on the scripts concerned. All tables
here are for character classes.
"""

from __future__ import annotations

import re

RIGHT_TO_LEFT = (
    "\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
)
"""Hebrew, Arabic, Syriac, Thaana, N'Ko and the other scripts written from right to left."""

JOINING = (
    "\u0590-\u061b\u061d-\u109f\u1100-\u115e\u1161-\u139f\u1400-\u17b3\u17b6-\u180a"
    "\u1810-\u1cff\u1dc0-\u1dff\u2d30-\u2dff\ua4d0-\ua63f\ua6a0-\ua6ff\ua800-\uab2f"
    "\uabc0-\ud7ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U0001bbff\U0001e800-\U0001efff"
)
"""Scripts whose letters are joined or kept apart by joiners: Arabic, those of India and so on;
without their own invisible characters."""

UNSPACED = (
    "\u0e00-\u0fff\u1000-\u109f\u1780-\u17b3\u17b6-\u17ff\u1950-\u1aaf\u1b00-\u1bff"
    "\u2e80-\u2eff\u3000-\u30ff\u3130-\u3163\u3165-\u318f\u31c0-\ua4cf\ua980-\uaadf"
    "\uac00-\ud7a3\uf900-\ufaff\uff00-\uff9f\uffa1-\uffef\U00020000-\U0003ffff"
)
"""Scripts in which invisible breaks stand where others have spaces: Thai, Khmer, Tibetan, Burmese,
Javanese, Chinese, Japanese and so on."""

IDEOGRAPHS = (
    "\u2e80-\u2fdf\u3000-\u303f\u31c0-\u9fff\uf900-\ufaff\uff00-\uff60\U00020000-\U0003ffff"
)
"""Chinese characters and their punctuation: they have variants of shape."""

PICTURES = (
    "\xa9\xae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u25a0-\u27bf"
    "\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
)
"""Emoji and the signs that can be painted as such."""

MUSIC = "\U0001d100-\U0001d172\U0001d17b-\U0001d1ff"
"""Notes and their signs."""

MATHEMATICS = "\u2200-\u22ff\u27c0-\u27ef\u2900-\u2aff\U0001d400-\U0001d7ff"
"""Operators and mathematical letters."""

HAS_RIGHT_TO_LEFT = re.compile(f"[{RIGHT_TO_LEFT}]")
"""Finds a letter that is written from right to left."""
