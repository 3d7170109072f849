"""Who stands before or behind a verb of saying: a name, a pronoun, a description."""

from __future__ import annotations

import re
from typing import NamedTuple

from tetrapla.engine.facts.capitals import Run, run_at, runs
from tetrapla.engine.facts.cues import AUXILIARIES, GROUPS, NEGATIONS, PASSIVE, PRONOUNS, ROLES
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


_DETERMINERS = words("""the a an his her their its our my one another this that""")
_LINKS = words(
    """of for to by with from at in about against between on over under like behind near into
    including via through"""
)
_NOT_IN_PHRASE = words(
    """who whom which that when while after before because if and or but is was are were be been
    has had did does do not where whose since though although then until so what how why"""
)
_LAST_WORD = re.compile(r"[^\W_](?:[\w&]|[’'.-](?=\w))*$")
_WORD = re.compile(r"\s*([^\W_](?:[\w&]|[’'.-](?=\w))*)")
_BRACKET = re.compile(r"\s*\([^()]{1,40}\)$")
_ROLE_BEHIND = re.compile(
    r"\s+(?:[a-z]+\s+){0,3}?([a-z-]+)(?=\s+(?:[A-Z]|(?:for|of|at|in|on|with)\b)|\s*[,.])"
)
_OF = re.compile(r"\s+(?:of|for|at)\s+(?:the\s+)?(?=[A-Z])")
_REACH = 200
_MOST_WORDS = 8


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
    if stretch.endswith(","):
        return _before_apposition(text, begin, begin + len(stretch) - 1)
    return _phrase_ending(text, begin, begin + len(stretch))


def _skip_adverbs(text: str, begin: int, end: int) -> int | None:
    """Go back over *has also*, *later*; None where *not* or *was* stands there."""
    at = end
    for _ in range(6):
        stretch = text[begin:at].rstrip()
        match = _LAST_WORD.search(stretch, max(0, len(stretch) - 30))
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
    match = _LAST_WORD.search(stretch)
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
    stretch = text[begin:end].rstrip().rstrip(",")
    return _phrase_ending(text, begin, begin + len(stretch)) if stretch else None


def _abbreviated(text: str, begin: int, end: int) -> Subject | None:
    """The name that ends at a place, *Jr.* included."""
    last = None
    for run in runs(text, begin, end):
        last = run
    if last is None or last.end < end:
        return None
    if not last.words:
        return _description(text, begin, end)
    before = text[begin : last.start].rstrip()
    word = _LAST_WORD.search(before)
    lower = word[0].lower() if word else ""
    if lower == "and" and not before.endswith(","):
        joined = _LAST_WORD.search(before[: word.start()].rstrip()) if word else None
        if joined and joined[0][0].isupper():
            return Subject("several", begin + joined.start(), end, begin + joined.start())
    if lower in _LINKS and not before.endswith(","):
        return _description(text, begin, end)
    return Subject("name", last.start, end, _phrase_start(text, begin, last.start), last)


def _phrase_start(text: str, begin: int, at: int) -> int:
    """Where the phrase starts that a name ends: over *the council's spokeswoman*."""
    start = at
    for _ in range(_MOST_WORDS):
        stretch = text[begin:start].rstrip()
        if not stretch or len(text[begin:start]) == len(stretch):
            break
        match = _LAST_WORD.search(stretch)
        if match is None or match[0].lower() in _LINKS | _NOT_IN_PHRASE | PRONOUNS:
            break
        start = begin + match.start()
        if match[0].lower() in _DETERMINERS:
            break
    return start


def _description(text: str, begin: int, end: int) -> Subject | None:
    """*The former keeper*, *a spokesman for the zoo*, *officials*."""
    start = end
    last = _LAST_WORD.search(text[begin:end])
    for _ in range(_MOST_WORDS):
        stretch = text[begin:start].rstrip()
        match = _LAST_WORD.search(stretch)
        if match is None or match[0].lower() in _NOT_IN_PHRASE - {"that"}:
            break
        start = begin + match.start()
        if match[0].lower() in _DETERMINERS or match[0].endswith(("’s", "'s")):
            start = _phrase_start(text, begin, start)
            return Subject("description", start, end, start)
    bare = last is not None and (last[0].islower() and last[0].endswith("s"))
    if last and (bare or last[0].lower() in ROLES | GROUPS):
        at = begin + last.start()
        return Subject("description", at, end, at)
    return None


def _before_apposition(text: str, begin: int, end: int) -> Subject | None:
    """*Ada Brenn, 34, a keeper from Hull,* or *the head keeper, Ada Brenn,*: up to the comma."""
    commas = [m.start() for m in re.finditer(",", text[begin:end])]
    edges = [begin, *(begin + c + 1 for c in commas)]
    pieces = [(a, b) for a, b in zip(edges, [*(e - 1 for e in edges[1:]), end], strict=True)]
    for a, b in reversed(pieces[:-1]):
        found = _whole_name(text, a, b)
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


def _whole_name(text: str, start: int, end: int) -> Subject | None:
    """A stretch that is a name and nothing but a description before it."""
    stop = _trimmed(text, start, end)
    found = _phrase_ending(text, start, stop)
    if found is None or found.kind != "name" or text[start : found.phrase].strip():
        return None
    words = text[found.phrase : found.start].split()
    return found if len(words) <= _MOST_WORDS else None


def _trimmed(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip())


def subject_behind(text: str, at: int, end: int) -> Subject | None:
    """Who stands straight behind a verb: *said spokesman Carl Dove*, *said the head keeper*."""
    first = place = at + len(text[at:end]) - len(text[at:end].lstrip())
    behind = place
    for _ in range(_MOST_WORDS):
        run = run_at(text, place, end)
        if run is not None and run.start == place and run.words:
            modifies = _modifies(text, run, end)
            if not modifies:
                return _named(text, first, run, end)
            place, behind = modifies, modifies
            continue
        match = _WORD.match(text, place, end)
        if match is None or text[place : match.start(1)].strip():
            break
        word = match[1].lower()
        if place == first and word in PRONOUNS:
            return Subject("pronoun", match.start(1), match.end(1), first)
        if word in _LINKS | _NOT_IN_PHRASE or word in AUXILIARIES or word.endswith("ly"):
            break
        behind = match.end(1)
        place = behind + len(text[behind:end]) - len(text[behind:end].lstrip())
        if text[behind : behind + 1] not in " \xa0\n":
            break
    return _named_later(text, first, behind, end)


def _modifies(text: str, run: Run, end: int) -> int:
    """Where to read on behind a name that only describes: *Hull’s*, *zoo spokesman*; else 0."""
    if text[run.end : run.end + 2] in ("’s", "'s"):
        behind = run.end + 2
    elif text[run.end : run.end + 1] in ("’", "'"):
        behind = run.end + 1
    elif of := _OF.match(text, run.end, end):
        whole = run_at(text, of.end(), end)
        return _modifies(text, whole, end) if whole and whole.words else 0
    else:
        role = _ROLE_BEHIND.match(text, run.end, end)
        if role is None or role[1] not in ROLES:
            return 0
        behind = role.start(1)
    return behind + len(text[behind:end]) - len(text[behind:end].lstrip())


def _named(text: str, first: int, run: Run, end: int) -> Subject:
    joined = re.compile(r"\s+and\s+").match(text, run.end, end)
    if joined and run_at(text, joined.end(), end):
        return Subject("several", first, run.end, first)
    return Subject("name", run.start, run.end, first, run)


def _named_later(text: str, first: int, behind: int, end: int) -> Subject | None:
    """A description, with the name that a comma sets behind it if there is one."""
    if behind == first:
        return None
    later = re.compile(r"[^.;:,“\"]{0,60},\s+").match(text, behind, end)
    run = run_at(text, later.end(), end) if later else None
    if run and run.is_person and len(run.words) > 1 and text[run.end : run.end + 1] in ".,; ":
        return Subject("name", run.start, run.end, first, run)
    return Subject("description", first, behind, first)
