"""Who stands before a verb of saying: a name, a pronoun, a description."""

from __future__ import annotations

import re
from typing import NamedTuple

from tetrapla.engine.facts.letters import UPPER
from tetrapla.engine.facts.speakers.capitals import Run, runs
from tetrapla.engine.facts.speakers.cues import (
    AUXILIARIES,
    DETERMINERS,
    GROUPS,
    LINKS,
    NEGATIONS,
    NOT_IN_PHRASE,
    ORGANISATIONS,
    PASSIVE,
    PRONOUNS,
    RANKS,
    ROLES,
)
from tetrapla.engine.facts.speakers.descriptions import (
    LAST_WORD,
    MOST_WORDS,
    clause_of_another,
    is_description,
    phrase_head,
    phrase_start,
    tells_of_another,
)
from tetrapla.engine.facts.state_names import is_state
from tetrapla.engine.facts.word_lists import words


class Subject(NamedTuple):
    """Whoever says something, as written."""

    kind: str
    """``name``, ``pronoun``, ``description``, or ``several``."""
    start: int
    """Of the words that name him; of a name without description, with titles."""
    end: int
    phrase: int
    """Where the whole phrase starts, descriptions included."""
    run: Run | None = None
    """The name."""


_WORD = re.compile(r"\s*([^\W_](?:[\w&]|[’'.-](?=\w))*)")
_BRACKET = re.compile(r"\s*\([^()]{1,40}\)$")
_DASH = re.compile(r"\s*[—–]\s*[^—–]{2,100}[—–]$")
_JOINED = re.compile(r"\s*(?:and|but|while|as|so|yet|then|though)\s+", re.IGNORECASE)
_BEFORE_WHOM = words("from by with against about including like than")
"""Before a name: *who* behind it speaks of nobody else."""
_AND = re.compile(rf"\s*and\s+[{UPPER}][\w.’'-]*(?:\s+[{UPPER}][\w.’'-]*)*\s*$")
"""*and Ada Brenn*, between commas: one more who says it."""
_AND_OTHERS = re.compile(r"\s+and\s+(?:[a-z]+\s+)?other\s+(?:[\w’'-]+\s+){0,4}$")
"""*Brenn and other council* leaders"""
_WHEN = re.compile(
    r"\b(?:(?:on|late|early|earlier|later)\s+)*(?:this\s+|last\s+)?"
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?<=this\s)week|(?<=last\s)(?:week|month|year|fall|spring"
    r"|summer|winter))(?:\s+(?:morning|afternoon|evening|night))?$"
    r"|\bin\s+the\s+(?:(?:late|early|mid)[-\s])?(?:winter|spring|summer|autumn|fall|past|meantime|end)$"
    r"|\bin\s+(?:an?|his|her)\s+(?:\w+\s+)?(?:statement|tweet|interview|letter|email|memo|speech|post"
    r"|release|op-ed|brief|filing|ruling|dissent|text)$"
)
"""*Brenn on Thursday said*, *Brenn in a statement said*."""
_REACH = 200


def subject_before(text: str, begin: int, end: int) -> Subject | None:
    """Who stands straight before a verb.

    Args:
        text: Of a passage.
        begin: Where to stop looking: the beginning of the sentence, or the quotation before.
        end: Where the verb starts.

    Returns:
        None where nobody does, or where the verb is denied or passive.
    """
    begin = max(begin, end - _REACH)
    at = _skip_adverbs(text, begin, end)
    if at is None:
        return None
    stretch = text[begin:at].rstrip()
    dashed = _DASH.search(stretch) if stretch.endswith(("—", "–")) else None
    if dashed:
        return _phrase_ending(text, begin, begin + dashed.start())
    if stretch.endswith(","):
        return _before_apposition(text, begin, begin + len(stretch) - 1)
    return _phrase_ending(text, begin, begin + len(stretch))


def _skip_adverbs(text: str, begin: int, end: int) -> int | None:
    """Go back over *has also*, *later*; None where *not* or *was* stands there."""
    at = end
    for _ in range(6):
        stretch = text[begin:at].rstrip()
        when = _WHEN.search(stretch, max(0, len(stretch) - 60))
        if when and stretch[: when.start()].strip():
            at = begin + when.start()
            continue
        match = LAST_WORD.search(stretch, max(0, len(stretch) - 30))
        if match is None:
            return at
        word = match[0].lower()
        if word in NEGATIONS or word in PASSIVE or word.endswith(("n't", "n’t")):
            return None
        adverb = word in AUXILIARIES or (word.endswith("ly") and word == match[0] and len(word) > 4)
        if not adverb or word in ROLES:
            return at
        at = begin + match.start()
    return at


def _phrase_ending(text: str, begin: int, end: int) -> Subject | None:
    """The phrase that ends exactly at a place."""
    stretch = text[begin:end]
    bracket = _BRACKET.search(stretch)
    if bracket:
        end = begin + bracket.start()
        stretch = text[begin:end]
    match = LAST_WORD.search(stretch)
    if match is None:
        return _abbreviated(text, begin, end)
    word = match[0]
    start = begin + match.start()
    if word.lower() == "who":
        return _antecedent(text, begin, start)
    if word.lower() in PRONOUNS:
        return Subject("pronoun", start, end, start)
    if word.lower() in GROUPS:
        return _description(text, begin, end)
    if word[0].isupper():
        return _abbreviated(text, begin, end)
    return _description(text, begin, end)


def _antecedent(text: str, begin: int, end: int) -> Subject | None:
    """Whom *who* speaks of."""
    stop = begin + len(text[begin:end].rstrip().rstrip(","))
    run = _last_run(text, begin, stop)
    if run and run.is_person:
        linked = LAST_WORD.search(text[begin : run.start].rstrip())
        if linked and linked[0].lower() in _BEFORE_WHOM:
            return Subject("name", run.start, run.end, begin, run)
    return _phrase_ending(text, begin, stop) if stop > begin else None


def _abbreviated(text: str, begin: int, end: int) -> Subject | None:
    """The name that ends at a place, *Jr.* included."""
    last = None
    for run in runs(text, begin, end):
        last = run
    if last is None or last.end < end:
        return None
    if not last.words:  # perhaps a surname: *King*
        linked = LAST_WORD.search(text[begin : last.start].rstrip())
        lone = Subject("description", last.start, last.end, last.start)
        described = _description(text, begin, end)
        return described or (None if linked and linked[0].lower() in LINKS else lone)
    if is_description(text, last):
        return _description(text, begin, end)
    before = text[begin : last.start].rstrip()
    word = LAST_WORD.search(before)
    lower = word[0].lower() if word else ""
    if word and lower == "and" and not before.endswith(","):
        joined = LAST_WORD.search(before[: word.start()].rstrip())
        if joined and joined[0][0].isupper():
            return Subject("several", begin + joined.start(), end, begin + joined.start())
    if lower in ("or", "nor"):
        return Subject("several", last.start, end, last.start)
    if word and lower in LINKS and not before.endswith(","):
        return _behind_link(text, begin, begin + word.start(), last, lower)
    phrase = phrase_start(text, begin, last.start)
    if phrase < last.start and tells_of_another(text, begin, phrase, last.start):
        clause = clause_of_another(text, begin, last.start)
        whole = _description(text, begin, clause) if clause else None
        return whole._replace(end=end) if whole else _description(text, begin, end)
    if text[phrase : last.start].strip().lower() in DETERMINERS:
        linked = LAST_WORD.search(text[begin:phrase].rstrip())
        if linked and linked[0].lower() in LINKS:
            place = _placed(text, begin, begin + linked.start(), end)
            return place or _description(text, begin, end)
    return Subject("name", last.start, end, phrase, last)


def _behind_link(text: str, begin: int, at: int, run: Run, link: str) -> Subject | None:
    """Who is meant where *of* or *for* stands before a name."""
    if link in ("of", "for") and _heads(text, begin, at, run):
        return Subject("name", run.start, run.end, begin, run)
    place = _placed(text, begin, at, run.end) if link == "of" else None
    return place or _description(text, begin, run.end)


def _last_run(text: str, begin: int, end: int) -> Run | None:
    """The run that ends a stretch; white space behind it counts not."""
    last = None
    for run in runs(text, begin, end):
        last = run
    return last if last and not text[last.end : end].strip() else None


def _heads(text: str, begin: int, at: int, run: Run) -> bool:
    """Whether a name behind *of* is the head of all: *Bond of Keepers President Carl Dove*."""
    before = _last_run(text, begin, at) if run.titles and run.titles[0] not in RANKS else None
    return before is not None and not ORGANISATIONS.isdisjoint(w.lower() for w in before.words)


def _placed(text: str, begin: int, at: int, end: int) -> Subject | None:
    """The person before *of Ohio*: Sen. Carl Dove, but not the University of Hull."""
    last = _last_run(text, begin, at)
    if last is None or not last.is_person:
        return None
    if not last.titles and len(last.words) == 1 and not is_state(text[at:end].split("of ")[-1]):
        return None
    linked = LAST_WORD.search(text[begin : last.start].rstrip())
    if linked and linked[0].lower() in LINKS:
        return None
    return Subject("name", last.start, last.end, phrase_start(text, begin, last.start), last)


def _description(text: str, begin: int, end: int) -> Subject | None:
    """*The former keeper*, *a spokesman for the zoo*, *officials*."""
    start = end
    last = LAST_WORD.search(text[begin:end])
    for _ in range(MOST_WORDS):
        stretch = text[begin:start].rstrip()
        match = LAST_WORD.search(stretch)
        if match is None or match[0].lower() in NOT_IN_PHRASE - {"that"}:
            break
        start = begin + match.start()
        if match[0].lower() in DETERMINERS or match[0].endswith(("’s", "'s")):
            if start + len(match[0]) == end:
                return None
            start = phrase_head(text, begin, phrase_start(text, begin, start))
            return Subject("description", start, end, start)
    bare = last is not None and (last[0].islower() and last[0].endswith("s"))
    if last and (bare or last[0].lower() in ROLES | GROUPS):
        return _bare(text, begin, begin + last.start(), end)
    return None


def _bare(text: str, begin: int, at: int, end: int) -> Subject:
    """*Officials*, *council leaders*, *Brenn and other council leaders*: who they are is open."""
    others = _AND_OTHERS.search(text, begin, at)
    named = _last_run(text, begin, others.start()) if others else None
    if named:
        return Subject("several", named.start, end, named.start)
    start = phrase_start(text, begin, at)
    start = at if text[begin:start].strip() else start
    return Subject("description", start, end, start)


def _before_apposition(text: str, begin: int, end: int) -> Subject | None:
    """*Ada Brenn, 34, a keeper from Hull,* or *the head keeper, Ada Brenn,*: up to the comma."""
    commas = [m.start() for m in re.finditer(",", text[begin:end])]
    edges = [begin, *(begin + c + 1 for c in commas)]
    pieces = [(a, b) for a, b in zip(edges, [*(e - 1 for e in edges[1:]), end], strict=True)]
    for a, b in reversed(pieces[:-1]):
        found = _whole_name(text, a, b, joined=a == begin)
        if found and any(c > a and _AND.match(text, c, d) for c, d in pieces):
            return found._replace(kind="several", run=None)
        if found:
            return found
    last = pieces[-1]
    own = _whole_name(text, *last)
    if len(pieces) == 1:
        return own
    before = _phrase_ending(text, pieces[-2][0], _trimmed(text, *pieces[-2]))
    if before and before.kind == "name" and not own:
        return before
    if own and before and before.kind == "description":
        return own._replace(phrase=min(before.phrase, own.phrase))
    if own and not before:
        return own
    if before and not own:
        return before
    return None


def _whole_name(text: str, start: int, end: int, *, joined: bool = False) -> Subject | None:
    """A stretch that is a name and nothing but a description before it, or *and* if it may."""
    stop = _trimmed(text, start, end)
    conjunction = _JOINED.match(text, start, stop) if joined else None
    start = conjunction.end() if conjunction else start
    found = _phrase_ending(text, start, stop)
    if found is None or found.kind != "name" or text[start : found.phrase].strip():
        return None
    words = text[found.phrase : found.start].split()
    return found if len(words) <= MOST_WORDS else None


def _trimmed(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip())
