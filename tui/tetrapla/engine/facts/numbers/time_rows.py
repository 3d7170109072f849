"""Rows of times: as they are written; what a relative day means is not known."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from tetrapla.engine.facts.names.rows import told_by
from tetrapla.engine.facts.types import FactKind, FactRow, Time
from tetrapla.engine.facts.word_lists import LONG_MONTHS, WEEKDAYS
from tetrapla.engine.kinds import Level

_WORDS = re.compile(r"[^\W\d_]+|\d+(?:st|nd|rd|th)?|\S")
_SHORT = {name[:letters]: name for name in LONG_MONTHS | WEEKDAYS for letters in (3, 4, 5)}
"""Months and weekdays as they are written short: jan, sept, thurs."""
_DAYPARTS = frozenset({"morning", "afternoon", "evening", "night", "midday", "noon"})
_DAYS = WEEKDAYS | {"yesterday", "tomorrow"}
_DATE = re.compile(r"(?:(?:the )?(\d\d?) (?:of )?([a-z]+)|([a-z]+) (\d\d?))(?: ((?:1|20)\d+))?")
_ORDINAL = re.compile(r"(\d\d?)(?:st|nd|rd|th)")
_YEAR = 4
"""Digits of a year."""


def time_rows(
    times: Mapping[str, Sequence[Time]], row_of: Callable[[str], int]
) -> tuple[FactRow, ...]:
    """A row for each time, in the order in which they are first told; none is another's opposite.

    Args:
        times: Siglum -> its times, in order.
        row_of: The row of the comparison in which a passage stands.
    """
    days = {time.text: day_of(time.text) for own in times.values() for time in own}
    whole = _with_year(days.values())
    found: dict[str, dict[str, list[Time]]] = defaultdict(lambda: defaultdict(list))
    for siglum, own in times.items():
        for time in own:
            day = days[time.text]
            found[whole.get(day, day)][siglum].append(time)
    rows = [
        FactRow(
            kind=FactKind.TIME,
            state=told_by(tuple(times), cells),
            level=Level.LIKELY,
            cells={s: tuple(t.id for t in own) for s, own in cells.items()},
            told={},
            pairs=(),
            row=min(row_of(t.place.passage) for own in cells.values() for t in own),
        )
        for cells in found.values()
    ]
    return tuple(sorted(rows, key=lambda row: row.row))


def day_of(text: str) -> str:
    """The day that a time is on, in one form: that of *Wednesday night*, of *Feb. 15th*.

    What is no day, or a point of several days, stays as it is written.
    """
    words: list[str] = [w for w in _WORDS.findall(text.casefold()) if w not in (",", ".")]
    if text.casefold().rstrip(".").endswith(("a.m", "p.m")) or not words:
        return " ".join(text.casefold().split())
    words = [_SHORT.get(w, w) for w in words]
    if len(words) == 2 and words[0] in _DAYS and words[1] in _DAYPARTS:
        return words[0]
    plain = words[1:] if len(words) > 2 and words[0] in WEEKDAYS else words
    plain = [m[1] if (m := _ORDINAL.fullmatch(w)) else w for w in plain]
    date = _DATE.fullmatch(" ".join(plain))
    if date and (month := date[2] or date[3]) in LONG_MONTHS:
        return " ".join(x for x in (month, (date[1] or date[4]).lstrip("0"), date[5]) if x)
    if words[0] in LONG_MONTHS or (len(words) == 1 and words[0] in WEEKDAYS):
        return " ".join(words)
    return " ".join(text.casefold().split())


def _with_year(days: Iterable[str]) -> dict[str, str]:
    """Day of a month without a year -> the same with the one year that the story gives it."""
    years: dict[str, set[str]] = defaultdict(set)
    for day in days:
        short, _, year = day.rpartition(" ")
        if " " in short and len(year) == _YEAR and year.isdigit():
            years[short].add(day)
    return {short: next(iter(own)) for short, own in years.items() if len(own) == 1}
