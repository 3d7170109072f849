"""Summaries above the story: a short heading and its list."""

from __future__ import annotations

from itertools import takewhile

from tetrapla.engine.flags.layout import Layout
from tetrapla.engine.flags.verdicts import Verdict, Verdicts
from tetrapla.engine.punctuation import ends_sentence, shortened

_LONGEST_HEADING = 2
"""Words of a heading that needs no rule to be known (“Quick facts:”); more words in small letters
are a sentence left open (“These could be:”), whose list belongs to it."""
_LONGEST_TITLE = 4
"""The same where every word is a capitalised one."""
_FEWEST_POINTS = 2
_SHORTEST_POINT = 5
"""Words of an item that tells something; shorter ones are names and things."""


def summarise(verdicts: Verdicts) -> None:
    """Add the verdicts on headings of summaries that no rule knows, and on items of summaries."""
    _above_points(verdicts)
    _items(verdicts)


def _above_points(verdicts: Verdicts) -> None:
    """A few words and a colon above a list of sentences head a summary, whatever they say.

    What is needed or who takes part is listed in words and names, not in sentences; and a text
    with several such lists is made of them.
    """
    layout = verdicts.layout
    headings = [i for i in range(len(layout.passages)) if _is_heading(layout, i)]
    points = {i: _points_below(layout, i) for i in headings}
    telling = [i for i in headings if points[i] >= _FEWEST_POINTS]
    if len(telling) == 1 and telling[0] < layout.first:
        index = telling[0]
        reason = f"“{shortened(layout.lines[index])}” heads a summary of the page."
        evidence = (f"a short line above the story, with {points[index]} points right below it",)
        verdicts.give(index, Verdict("summary", 0.78, "summary.above-list", reason, evidence))


def _is_heading(layout: Layout, index: int) -> bool:
    """Whether a passage is a few words and a colon."""
    line, words = layout.lines[index], layout.words[index]
    longest = _LONGEST_TITLE if line.istitle() else _LONGEST_HEADING
    return line.endswith((":", "：")) and 0 < words <= longest and not layout.is_bullet(index)


def _points_below(layout: Layout, heading: int) -> int:
    """How many items of the list right below a line are sentences.

    0 where most are not, and where no prose follows the list: what would it sum up?
    """
    items = list(takewhile(layout.is_bullet, range(heading + 1, len(layout.passages))))
    points = sum(
        layout.words[i] >= _SHORTEST_POINT and ends_sentence(layout.passages[i].text) for i in items
    )
    return points if 2 * points > len(items) and items[-1] < layout.last else 0


def _items(verdicts: Verdicts) -> None:
    """The items of a list under a heading such as “Key points” sum up what follows."""
    layout = verdicts.layout
    title = ""
    for index in range(len(layout.passages)):
        if verdicts.kind_at(index) == "summary":
            title = shortened(layout.lines[index])
        elif not layout.is_bullet(index):
            title = ""
        elif title:
            reason = f"It is part of a summary: it stands under “{title}”."
            evidence = (f"under “{title}”",)
            verdicts.give(index, Verdict("summary", 0.7, "summary.bullets", reason, evidence))
