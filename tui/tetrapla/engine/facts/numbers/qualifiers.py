"""What a writer says of a number: more than, at least, about, only, all; English only."""

from __future__ import annotations

import re

BEFORE = (
    *("(?:no|not) (?:more|fewer|less) than", "more than", "less than", "fewer than"),
    "(?:great|bigg|larg|high|low|long|short|old|young|tall|heavi|small|fast|deep|wid)er than",
    *("(?:farther|further|worse|better) than", "(?:a )?minimum of", "(?:a )?maximum of"),
    *(
        "as (?:many|much|few|little|high|low|far|long|old|young) as",
        "at least",
        "at most",
        "at minimum",
        "up to",
    ),
    "(?:exceed(?:s|ed|ing)?|topp(?:ed|ing)|surpass(?:es|ed|ing)?)",
    *("upwards of", "close to", "near to", "in excess of"),
    *("(?:just|well|slightly|a little) (?:over|under|above|below)", "just about", "just short of"),
    *(
        "within",
        "an estimated",
        "estimated",
        "about",
        "around",
        "roughly",
        "approximately",
        r"approx\.?",
    ),
    *("circa", "nearly", "almost", "some", "over", "under", "above", "below", "only", "just"),
    *("not quite", "(?:just )?shy of", "north of", "south of"),
    *("barely", "scarcely", "hardly", "merely", "exactly", "precisely", "virtually"),
    *("practically", "a mere", "a record", "all(?: of)?(?: the)?", "a total of"),
    *(
        "plus or minus",
        "give or take",
        "the remaining",
        "the other",
        "another",
        "an additional",
        "possibly",
        "perhaps",
        "maybe",
        "every",
    ),
)
"""Words before a number, longest first where one begins another; patterns."""

_ONE = "|".join(words.replace(" ", r"\s+") for words in BEFORE)
_BEFORE = re.compile(rf"(?<![\w-])((?:{_ONE})(?:\s+(?:{_ONE}))?(?:\s+(?:the|these|those))?)\s+$")
_LOOK = 45
"""Characters before a number in which its qualifier stands."""
_AFTER = re.compile(
    r"(?:\s?\+(?!\w)|[-\s]plus\b|\s+or\s+(?:more|less|fewer|so)\b|\s+and\s+(?:older|over|under|younger|up)\b)"
)
_SPEAKING = re.compile(
    r"\b(?:talk|think|wonder|worr|learn|hear|read|know|car|complain|sp[eo]ak|book|stor|joke|speech"
    r"|question|ask|tell|told|fact|tale|concern|thought|heard|knew|case|remind|post|article|report"
    r"|video|film|movie|debate|argu|discuss|detail|information|news|rumou?r|theor|claim"
    r"|statement|letter|song|play|chat|conversation|warn|excit|happy|sad|angry|sure)\w*\s+about\s+$"
    r"|\b(?:what|nothing|anything|something|everything|things?|words?|much|more|little)\s"
    r"(?:\w+\s){1,2}sa(?:id|y|ys)\s+about\s+$"
)
"""Where *about* does not belong to the number: a book about two dogs."""

_CONCERNED = re.compile(
    r"\b(?:(?:it|this|that|which)(?:[’']s| is| was| has been| had been)(?: (?:all|really|only))*"
    r"|never|nothing) about\s+$"
)
_LENGTH_OF = re.compile(r"\s(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?) of\b")
"""Where a number is what is spoken of: it was about eight years of waiting."""
_OVER = re.compile(r"(?:^|\s)(?<!well )(?<!just )over$")
_COMPARED = re.compile(
    r"(?:.* )?(?:over|under|above|below|than|up to|close to|near to|excess of|within|as"
    r"|exceed(?:s|ed|ing)?|topp(?:ed|ing)|surpass(?:es|ed|ing)?) the"
)
"""Before a number that is known, and that something else is held against."""
_DENIED = re.compile(
    r"(?:\b(?:not|never|hardly|yet to)|n[’']t)\s+(?:\w+\s+)?(?:exceed|topp|surpass)\w*\s+$"
)
"""Where what is more than a number is said not to be."""
_SPAN = re.compile(r"(?:\s|-)(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)\b")
_LASTING = re.compile(
    r"\b(?:for|took|takes?|lasted|lasts?|spent|waited|after|with|has|had|have|of|is|was|be|been)"
    r"\s+over\s+$"
)
"""Before *over* it says how long; else it says *in the course of*: $5 million over ten years."""


def same_meaning(qualifier: str) -> str:
    """A qualifier as it is compared: *or more* says *at least*, *roughly* says *about*."""
    key = qualifier.casefold()
    return _MEANING.get(key, key)


_MEANING = {
    said: meant
    for meant, many in (
        ("at least", ("or more", "no fewer than", "no less than", "not less than", "at minimum",
                      "minimum of", "a minimum of", "not fewer than")),
        ("at most", ("or less", "or fewer", "no more than", "not more than", "maximum of",
                     "a maximum of")),
        ("about", ("around", "roughly", "approximately", "approx", "approx.", "circa", "or so")),
        ("more than", ("over", "in excess of", "upwards of", "greater than", "north of", "exceed",
                       "exceeds", "exceeded", "exceeding", "topped", "topping", "surpass",
                       "surpasses", "surpassed", "surpassing")),
        ("less than", ("fewer than", "under")),
        ("nearly", ("almost",)),
        ("only", ("just", "merely", "a mere")),
        ("exactly", ("precisely",)),
        ("", ("the remaining", "the other", "another", "an additional", "a total of", "every")),
    )
    for said in many
}  # fmt: skip
"""Qualifiers that say what another one says, or nothing of how many: *the other six*."""


def _is_spoken_of(lower: str, look: str, end: int) -> bool:
    """Whether *about* before a number says what something is concerned with."""
    if _SPEAKING.search(look):
        return True
    return bool(_CONCERNED.search(look) and (_LENGTH_OF.match(lower, end)))


def qualifier_of(lower: str, start: int, end: int) -> str:
    """The qualifier of a number; empty where none stands beside it.

    Args:
        lower: The passage in lower case.
        start: Where the number begins.
        end: Where it ends.
    """
    look = lower[max(0, start - _LOOK) : start]
    found = _BEFORE.search(look)
    if found and "about" in found[1] and _is_spoken_of(lower, look, end):
        found = None
    if found and _DENIED.search(look):
        found = None
    before = " ".join(found[1].split()) if found else ""
    before = before.removesuffix(" these").removesuffix(" those")
    if before.endswith(" the") and _COMPARED.fullmatch(before):
        before = ""  # is below the 60 votes
    if before.startswith("over "):
        before = before.removeprefix("over ")  # fork over more than
    if before != "all the" and before != "all of the":
        before = before.removesuffix(" the")
    if before == "an estimated":
        before = "estimated"
    if before.startswith("all"):
        before = "all"
    lasts = _SPAN.match(lower, end) or lower.startswith("decade", end - 6)
    if _OVER.search(before) and lasts and not _LASTING.search(look):
        before = ""
    after = _AFTER.match(lower, end)
    behind = after[0].strip().strip("-") if after else ""
    return " ".join(word for word in (before, behind) if word)
