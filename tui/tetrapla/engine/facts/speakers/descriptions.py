"""Words with capitals that only describe: who is meant is another, or is not named.

English only. *The Ohio Senator*; *the man who sued Ada Brenn*; *a bond supporting Ada Brenn*.
"""

from __future__ import annotations

import re

from tetrapla.engine.facts.speakers.capitals import Run
from tetrapla.engine.facts.speakers.cues import ROLES
from tetrapla.engine.facts.state_names import is_state
from tetrapla.engine.facts.word_lists import PARTISANS

_DOING = re.compile(
    r"\b(?!acting|sitting|outgoing|incoming|ranking|presiding|managing|founding|retiring|visiting"
    r"|leading|reigning|dying|grieving|weeping|existing|competing|opposing|defending|rising|aspiring"
    r"|serving|surviving|during)[a-z]{2,}ing\s$"
)
"""*a bond supporting Ada Brenn*"""
_WHO = re.compile(r"(?<!,)\swho\s$")
_FEWEST = 2
"""Words of such a description."""


def is_description(text: str, run: Run) -> bool:
    """Whether words with capitals say what somebody is: *Ohio Republican*, *the Ohio Senator*."""
    last = run.words[-1].lower()
    if run.titles or len(run.words) < _FEWEST:
        return False
    place = is_state(" ".join(run.words[:-1]))
    return last in PARTISANS or (
        last in ROLES and (place or text[max(0, run.start - 4) : run.start].lower() == "the ")
    )


def tells_of_another(text: str, begin: int, phrase: int, name: int) -> bool:
    """Whether a phrase that ends with a name speaks of somebody else.

    Args:
        text: Of a passage.
        begin: Where the sentence starts.
        phrase: Where the phrase starts.
        name: Where the name does.
    """
    return bool(_WHO.search(text, begin, phrase) or _DOING.search(text, phrase, name))
