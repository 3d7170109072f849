"""Whether a sentence goes on between two quotations, so that one person says both.

English only. *a “plot” that was “run by angry men”*, *..., adding that “...”*.
"""

from __future__ import annotations

import re

from tetrapla.engine.facts.speakers.saying import CUES, PARTICIPLES, told_with
from tetrapla.engine.facts.word_lists import words

_GOES_ON = re.compile(
    r"[\s,]*(?P<joined>and |then |but |before |later )?(?:[a-z]+ly |even |also )?([a-z]+)"
    r"(?:\s+(?:that|to)(?:\s+[\w’'-]+){0,6}|(?:\s+(?:a|an|one|some|few|moments?|minutes?|hours?|days?"
    r"|later|again|on|in)\b){1,4}(?:\s+[A-Z][a-z]+)?)?[\s,:]*$"
)
_CALLED = re.compile(r"\s+(?:and|but|then)\s+(?:later\s+)?([a-z]+)(?:\s+[\w’'-]+){1,8}\s+$")
_RUNS_ON = re.compile(r"\s+(?:[a-z’'-]+,?\s+){1,10}")
_CUTS = (
    CUES
    | PARTICIPLES
    | words("while whereas though although critics others opponents supporters i we you")
)
_ADDED = re.compile(r",\s+(?:and |then |later )?([a-z]+)(?P<tail>(?:\s+[\w’'-]+){0,9})[\s,:]*$")
_OTHERS = re.compile(r"[.;:!?]|\b(?:who|whom|which|while|but|as|when|prompting|leading|with)\b")
"""Between two quotations: somebody else may have said the second."""
_AND_THAT = re.compile(r"\s+(?:and|but)\s+that\b[^.;:!?]{0,60}$")


def runs_on(gap: str) -> bool:
    """Whether a sentence goes on between two quoted parts: *a “plot” that was “run by men.”*."""
    return bool(_RUNS_ON.fullmatch(gap)) and _CUTS.isdisjoint(gap.replace(",", "").split())


def goes_on_speaking(gap: str) -> bool:
    """Whether two quotations are of one sentence: *..., adding that ...*, *... and that ...*."""
    named = _CALLED.match(gap)
    if named and named[1] in CUES:
        return True
    match = _GOES_ON.match(gap)
    if match and (match[2] in PARTICIPLES or (match["joined"] and match[2] in CUES)):
        return True
    match = _ADDED.search(gap)
    if match and match[1] in PARTICIPLES:
        told = any(told_with(gap, word, 0) for word in match["tail"].split())
        return not told and not _OTHERS.search(gap, 0, match.start(1))
    return bool(_AND_THAT.match(gap)) and not any(told_with(gap, w, 0) for w in gap.split())
