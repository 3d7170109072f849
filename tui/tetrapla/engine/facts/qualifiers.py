"""What a writer says of a number: more than, at least, about, only, all; English only."""

from __future__ import annotations

import re

BEFORE = (
    *("(?:no|not) (?:more|fewer|less) than", "more than", "less than", "fewer than"),
    *("greater than", "bigger than", "larger than", "higher than", "lower than"),
    *("as (?:many|much|few|little|high|low) as", "at least", "at most", "at minimum", "up to"),
    *("upwards of", "close to", "near to", "in excess of"),
    *("(?:just|well|slightly|a little) (?:over|under|above|below)", "just about", "just short of"),
    *("an estimated", "estimated", "about", "around", "roughly", "approximately", r"approx\.?"),
    *("circa", "nearly", "almost", "some", "over", "under", "above", "below", "only", "just"),
    *("barely", "scarcely", "hardly", "merely", "exactly", "precisely", "virtually"),
    *("practically", "a mere", "a record", "all(?: of)?(?: the)?", "a total of"),
    *("the remaining", "another", "an additional", "possibly", "perhaps", "maybe", "every"),
)
"""Words before a number, longest first where one begins another; patterns."""

_ONE = "|".join(words.replace(" ", r"\s+") for words in BEFORE)
_BEFORE = re.compile(rf"(?<![\w-])((?:{_ONE})(?:\s+(?:{_ONE}))?(?:\s+(?:the|these|those))?)\s+$")
_LOOK = 45
"""Characters before a number in which its qualifier stands."""
_AFTER = re.compile(r"(?:\s?\+(?!\w)|[-\s]plus\b|\s+or\s+(?:more|less|fewer|so)\b)")
_SPEAKING = re.compile(
    r"\b(?:talk|think|wonder|worr|learn|hear|read|know|car|complain|sp[eo]ak|book|stor|joke|speech"
    r"|question|ask|tell|told|fact|tale|concern|thought|heard|knew|case|remind|post|article|report"
    r"|video|film|movie|debate|argu|discuss|detail|information|news|rumou?r|theor|claim|said|say"
    r"|statement|letter|song|play|chat|conversation|warn|excit|happy|sad|angry|sure)\w*\s+about\s+$"
)
"""Where *about* does not belong to the number: a book about two dogs."""


def qualifier_of(lower: str, start: int, end: int) -> str:
    """The qualifier of a number; empty where none stands beside it.

    Args:
        lower: The passage in lower case.
        start: Where the number begins.
        end: Where it ends.
    """
    look = lower[max(0, start - _LOOK) : start]
    found = None if _SPEAKING.search(look) else _BEFORE.search(look)
    before = " ".join(found[1].split()) if found else ""
    before = before.removesuffix(" these").removesuffix(" those")
    if before != "all the" and before != "all of the":
        before = before.removesuffix(" the")
    if before.startswith("all"):
        before = "all"
    after = _AFTER.match(lower, end)
    behind = after[0].strip().strip("-") if after else ""
    return " ".join(word for word in (before, behind) if word)
