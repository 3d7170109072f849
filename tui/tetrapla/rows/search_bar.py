"""What is said about a search: the line it is typed on, where one is, why nothing was found."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set

from tetrapla.engine.results import Comparison
from tetrapla.rows.blocks import place
from tetrapla.rows.glyphs import BAR
from tetrapla.rows.roles import Line, Piece, Role, Run
from tetrapla.rows.search import REGEX, Found, Query, Search, Seeking
from tetrapla.rows.visible import display
from tetrapla.rows.width import cell_width, cut, cut_front

MOST_TYPED = 24
"""Cells of a query on the status line."""
LEAST_TYPED = 12
"""Cells that what is typed keeps beside what is said about it."""
MOST_COUNTED = 8
"""Versions whose hits are counted one by one, those without any too."""
_SIGNS = frozenset("\\^$*+?[]|")
"""Signs that plain text seldom holds and regular expressions do."""
_QUOTES = "\"“”„«»‘’'"
"""Marks that people set around words to have them found as they stand, which they are anyway."""
_PATIENCE = 0.1
"""Seconds to find out what a search without quotation marks would give."""
HINT = "words in any version, or re: and a regular expression"


def typing_line(typed: str, said: str, width: int) -> Line:
    """The bottom line while a search is typed.

    Args:
        typed: What has been typed.
        said: What it gives so far; empty: what can be typed.
        width: Cells.
    """
    shown = display(typed)[0]
    said = cut(said or ("" if typed else HINT), max(0, width - 6 - LEAST_TYPED))
    room = width - 5 - (cell_width(said) + 3 if said else 0)
    shown = cut_front(shown, room)
    runs: list[Run] = [("/ ", Role.KEY), (shown, Role.TEXT), (BAR, Role.ACCENT)]
    pieces = place(runs, 1)
    if said:
        pieces.append(Piece(width - 1 - cell_width(said), said, Role.QUIET))
    return Line(tuple(pieces))


def count_sentence(found: Found, hidden: Set[str] = frozenset()) -> str:
    """``25 hits: A 6  B 4  C 8  D 7``; with many versions only of those that have any.

    Args:
        found: What was found.
        hidden: Sigla of versions whose hits are counted, but passed over.
    """
    every = len(found.hits)
    if not every:
        return "no hits"
    return f"{every} hit{'s' * (every != 1)}: {_counts(found, hidden)}"


def _counts(found: Found, hidden: Set[str]) -> str:
    counts = found.counts
    told = counts if len(counts) <= MOST_COUNTED else {s: n for s, n in counts.items() if n}
    return "  ".join(f"{s} {n}{' hidden' * (n > 0 and s in hidden)}" for s, n in told.items())


def hidden_sentence(passed: Mapping[str, int], key_of: Callable[[str], str]) -> str:
    """``hidden: 8 in C (3 shows it)``; empty where no hit was passed over.

    Args:
        passed: Siglum of a hidden version -> its hits.
        key_of: The key that shows a version again; empty where none does.
    """
    parts = []
    for siglum, hits in passed.items():
        key = key_of(siglum)
        parts.append(f"{hits} in {siglum}{f' ({key} shows it)' * bool(key)}")
    return f"hidden: {', '.join(parts)}" if parts else ""


def search_parts(search: Search, hidden: Set[str] = frozenset()) -> list[str]:
    """``/kitten``, ``hit 9 of 25, C5: A 6  B 4  C 8  D 7``, ``8 of them only after repair``."""
    found = search.found
    parts = [f"/{cut(display(found.query.typed)[0], MOST_TYPED)}", count_sentence(found, hidden)]
    if search.current is not None and search.hit is not None:
        where = f"hit {search.current + 1} of {len(found.hits)}, {search.hit.passage}"
        parts[1] = f"{where}: {_counts(found, hidden)}"
    if found.after_repair:
        every = found.after_repair == len(found.hits)
        parts.append(f"{'all' if every else found.after_repair} of them only after repair")
    return parts


def nothing_sentence(query: Query, comparison: Comparison) -> str:
    """That nothing was found, and what to try."""
    where = {1: "here", 2: "in either version"}.get(len(comparison.sigla), "in any version")
    unquoted = unquoted_sentence(query, comparison)
    if unquoted:
        cure = unquoted
    elif query.is_regex:
        cure = "a passage is searched by itself, its lines as one"
    elif _SIGNS.intersection(query.typed):
        cure = f"for a pattern type {REGEX} before it"
    elif " " in query.typed:
        cure = "try fewer words; each passage is searched by itself"
    else:
        cure = "try fewer letters"
    return f"nothing {where}: {cure}"


def unquoted_sentence(query: Query, comparison: Comparison) -> str:
    """``without the quotation marks: 1 hit``; empty where there are none, or they change nothing.

    Args:
        query: What was looked for and not found.
        comparison: Where.
    """
    bare = query.typed.strip(_QUOTES)
    words = None if query.is_regex or bare == query.typed else Query.of(bare)
    if words is None:
        return ""
    seeking = Seeking(comparison, words)
    done = seeking.go_on(_PATIENCE)
    hits = len(seeking.found.hits)
    if not hits:
        return ""
    return f"without the quotation marks: {hits}{'' if done else '+'} hit{'s' * (hits != 1)}"
