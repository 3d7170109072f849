"""What the last sentence before a picture's credit looks like: a caption, or the story."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tetrapla.engine.punctuation import CLOSERS, SENTENCE_ENDS, ends_sentence
from tetrapla.engine.repair.glue.abbreviations import is_abbreviation
from tetrapla.engine.repair.glue.phrases import LOWER
from tetrapla.engine.repair.glue.seams import word_start

LONGEST_CAPTION = 320
"""Code points; what is longer is a paragraph."""
_SHORT = 100
"""Code points of a finished sentence that stands alone before a credit and may be its caption;
a longer one is as likely the story."""
_SENTENCE_START = re.compile(rf"(?<=[{SENTENCE_ENDS}][{re.escape(CLOSERS)}\s])\s*(?=[^\s{LOWER}])")
_SIDE = (
    r"left|right|cent(?:er|re)|middle|top|bottom|above|below|front|back|pictured|file|inset"
    r"|links|rechts|Mitte|gauche|droite|izquierda|derecha|sinistra|destra"
)
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"
_SIGN = re.compile(
    rf"\((?:far |on the |à |im |z\. )?(?:{_SIDE})\b[^()]{{0,40}}\)|, (?:far )?(?:{_SIDE})[,.]"
    r"|\b(?:pictured|seen here|shown here|is seen|are seen|file photo|Im Bild|undated photo)\b"
    rf"|^(?:Above|Below|Left|Right|Top|Bottom)\b|\b(?:shown|seen|pictured) (?:above|below)\b"
    rf"|\b{_MONTH} \d{{1,2}}, [12]\d{{3}}\b",
    re.MULTILINE,
)
"""What captions say and stories do not: who stands where, and the date of the picture."""


def sentence_starts(text: str, start: int, end: int) -> Iterator[int]:
    """Where sentences start inside of a piece of a text, its first one left out."""
    for match in _SENTENCE_START.finditer(text, start, end):
        stop = match.start() - 2
        word = text[word_start(text, stop) : stop]
        initial = len(word) == 1 and word.isupper()
        if text[stop] != "." or not (initial or is_abbreviation(word)):
            yield match.end()


def is_caption(text: str, start: int, end: int, *, alone: bool) -> bool:
    """Whether the last sentence before a credit is likely the caption of the picture.

    Captions have no full stop, or they are short, or they say who stands where.

    Args:
        text: The text.
        start: Where the sentence starts.
        end: Where it ends, and the credit starts.
        alone: Whether no other sentence stands before it on its line.
    """
    if end - start > LONGEST_CAPTION:
        return False
    sentence = text[start:end].strip()
    if not ends_sentence(sentence) or _SIGN.search(sentence):
        return True
    return alone and len(sentence) <= _SHORT
