"""What stands between words, and in what form words are written: punctuation, quotes, case."""

from __future__ import annotations

import unicodedata

from tetrapla.engine.differences.types import Kind
from tetrapla.engine.differences.wording import same_wording

_QUOTES = str.maketrans(
    dict.fromkeys("“”„‟«»‹›‘’‚‛'`´ʼ＂＇「」『』″′", '"') | dict.fromkeys("\ufe0e\ufe0f", "")
)
_HYPHENS = frozenset("-‐‑")
_APOSTROPHES = str.maketrans(dict.fromkeys("’ʼ‘`´", "'"))
_DASHES = str.maketrans(dict.fromkeys("‐‑−", "-"))


def between(left: str, right: str, before: str, after: str) -> Kind | None:
    """How what stands between two words differs; None where only white space does.

    Args:
        left: All that stands between the words in the one cell.
        right: In the other.
        before: The last character of the word before; empty at the beginning of a cell.
        after: The first character of the word behind; empty at its end.
    """
    if left == right:
        return None
    if same_wording([before + left + after, before + right + after]):
        return None
    mine, theirs = _bare(left), _bare(right)
    if mine == theirs:
        return Kind.PUNCTUATION if mine else Kind.SPELLING
    if _HYPHENS.issuperset(mine + theirs):
        return Kind.SPELLING if not mine or not theirs else Kind.PUNCTUATION
    if _one_style(mine) == _one_style(theirs):
        return Kind.QUOTES
    return Kind.PUNCTUATION


def _bare(text: str) -> str:
    return "".join(unicodedata.normalize("NFC", text).replace("\ufe0f", "").split())


def _one_style(text: str) -> str:
    return text.translate(_QUOTES).replace('""', '"')


def forms(left: str, right: str) -> set[Kind]:
    """How two spellings of what is compared as one word differ; none for white space alone."""
    if left == right or same_wording([left, right]):
        return set()
    found = set()
    mine, theirs = (_bare(text) for text in (left, right))
    for table, kind in ((_APOSTROPHES, Kind.QUOTES), (_DASHES, Kind.PUNCTUATION)):
        one, other = mine.translate(table), theirs.translate(table)
        if (one == other) != (mine == theirs) or (one, other) != (mine, theirs):
            if _differs_by(mine, theirs, table):
                found.add(kind)
            mine, theirs = one, other
    if mine != theirs:
        found.add(Kind.CASE if mine.lower() == theirs.lower() else Kind.SPELLING)
    return found or {Kind.SPELLING}


def _differs_by(left: str, right: str, table: dict[int, str]) -> bool:
    """Whether signs that a table makes one stand for each other."""
    signs = {chr(sign) for sign in table}
    return any(c in signs for c in left) != any(c in signs for c in right)
