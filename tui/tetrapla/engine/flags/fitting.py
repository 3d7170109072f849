"""Which rules fit the passages of a version: all of one, its last sentence, or a part."""

from __future__ import annotations

from collections.abc import Sequence

from tetrapla.engine.flags.layout import Layout
from tetrapla.engine.flags.plain import count_words, is_spoken, plain_line
from tetrapla.engine.flags.rulebook import Match, Rulebook
from tetrapla.engine.flags.rules import Rule
from tetrapla.engine.flags.sentences import last_sentence
from tetrapla.engine.model import Part, Passage
from tetrapla.engine.progress import Step, silent, watched

_LONGEST = 400
"""Words of a line up to which they are counted."""


def fit_lines(
    layout: Layout, spoken_for: Sequence[int], book: Rulebook, step: Step = silent
) -> tuple[list[Sequence[Rule]], dict[int, tuple[Match, ...]]]:
    """The rules that fit each passage, and the last sentences that are boilerplate.

    Args:
        layout: The passages.
        spoken_for: What the book says of the words of each.
        book: The rules for their languages.
        step: Told now and then how far it is.

    Returns:
        The rules for each passage; and its index -> its last sentence, where only that is
        boilerplate. No rule fits a piece that was cut from a passage, nor what is said.
    """
    fitting: list[Sequence[Rule]] = [()] * len(layout.passages)
    endings: dict[int, tuple[Match, ...]] = {}
    for index, passage in enumerate(watched(layout.passages, step, "flagging")):
        if passage.part is not Part.BODY or is_spoken(passage.repaired_text):
            continue
        ending = _ending(passage, spoken_for[index], book)
        if ending is None:
            line, words = layout.lines[index], layout.words[index]
            fitting[index] = book.for_line(line, words, spoken_for[index])
        else:
            endings[index] = (ending,)
    return fitting, endings


def fit_parts(passage: Passage, spoken_for: int, book: Rulebook) -> tuple[Match, ...]:
    """What rules say of parts of a passage, in order, none over another.

    Args:
        passage: Any passage.
        spoken_for: What the book says of its words.
        book: The rules for its language.
    """
    found: list[Match] = []
    matches = book.within(passage.repaired_text, spoken_for)
    for match in sorted(matches, key=lambda m: (m.start, -m.end)):
        if not found or match.start >= found[-1].end:
            found.append(match)
    return tuple(found)


def _ending(passage: Passage, spoken_for: int, book: Rulebook) -> Match | None:
    """The last sentence of a passage, where that is boilerplate and the rest is not."""

    def fits(text: str) -> Sequence[Rule]:
        return book.for_line(plain_line(text), count_words(text, _LONGEST), spoken_for)

    text = passage.repaired_text
    ending = last_sentence(text, fits)
    return None if ending is None else Match(ending[0], len(text.rstrip()), ending[1])
