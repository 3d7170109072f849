"""Whom a sentence of the writer speaks of, where its first words tell.

English only. *Behind him, Brenn folded a flag*: Brenn. *Her brother disagreed*: somebody else than
whoever spoke before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tetrapla.engine.facts.letters import UPPER
from tetrapla.engine.facts.sentences import split_sentences
from tetrapla.engine.facts.speakers.capitals import Run
from tetrapla.engine.facts.speakers.cues import GENDERED, ROLES, TITLES
from tetrapla.engine.facts.speakers.saying import REPORTING, SEEN_AS
from tetrapla.engine.facts.speakers.subjects_behind import subject_behind
from tetrapla.engine.facts.word_lists import words


class Opening(NamedTuple):
    """Who opens a sentence."""

    kind: str
    """``name``, ``pronoun``, ``described`` (somebody without a name), ``thing`` (neither)."""
    start: int
    end: int
    run: Run | None = None
    """The name."""
    word: str = ""
    """Of somebody described, the word that says what he is: *judge*; of a pronoun, it."""
    definite: bool = False
    """*The judge*: may be somebody who was named before."""
    speaks: bool = False
    """Whether the verb says that something is said: *Brenn praised*."""
    acts: bool = False
    """Whether only a person can be meant: *Brenn smiled*, *Brenn lost her hat*."""


_JOINING = re.compile(
    r"(?:But|And|Yet|So|Then|Now|Still|Or|Even|Also|Only)\b,?\s+|(?:Meanwhile|However|Later"
    r"|Afterwards?|Instead|Finally|Indeed|Today|Yesterday|Tonight),\s+"
)
DATELINE = re.compile(
    rf"[{UPPER}][{UPPER}.’' -]+(?:,\s[{UPPER}][\w.]+(?:\s[{UPPER}]\w+)?)?"
    r"\s*(?:\([^()]{2,30}\)\s*)?(?:--|[—–-])\s+"
)
"""*HULL, Ohio (WN) —*"""
_LEADS = words(
    """on in at by for from with as if when while after before since because although though until
    upon under over against about despite unlike like between among within without through across
    behind beyond beside besides near inside outside during following beneath below above around
    along amid amidst toward towards throughout asked pressed rather once speaking standing sitting
    looking holding wearing flanked surrounded early late last earlier later next minutes hours days
    weeks months moments years back there here outside not nearly"""
)
"""Words that open a sentence before whoever it speaks of, up to a comma."""
_FAR = 160
_REACH = 800
_LED = re.compile(r",\s+")
_WORD = re.compile(r"[^\W\d_](?:\w|[’'-](?=\w))*")
_VERB = re.compile(
    r"(?:,[^,.;:]{2,120},)?\s+(?:(?:[a-z]+ly|also|then|later|soon|never|just|too|still|has|have|had"
    r"|was|is)\s+){0,3}([a-z]+)"
)
_ATTACKS = words(
    """thanked thanks defended defends urged urges greeted hits hit lashed lashes tore tears
    ripped rips addressed addresses apologized apologised apologizes apologises disagreed agrees
    agreed disagrees objected objects protested protests complained explained replied spoke
    speaks lectured saluted welcomed welcomes rejected rejects backed backs opposed opposes
    pushed pushes weighed denied denies conceded countered answered answers laid vented railed
    raged fumed stormed erupted opened described describes recalled recalls remembers remembered"""
)
"""Verbs of those who say something to others or of them."""
_DOES = words(
    """smiled smiles laughed laughs nodded nods shrugged shrugs frowned grinned sighed cried wept
    winced blushed paused waited waits watched watches sat sits stood stands knelt walked walks
    ran runs smoked drank ate slept woke grew lives lived works worked married divorced retired
    resigned knew knows thought thinks hoped hopes wanted wants feared fears loved loves hated
    hates felt looked looks stared glanced checked folded held holds hugged kissed waved winked
    bowed clapped believed believes decided decides refused refuses planned plans tried tries
    wondered remembers remembered forgot choked sobbed saved scored missed tackled arrived
    insisted studied teaches taught coaches coached wrote writes"""
)
"""Verbs of persons only."""
_HERS = re.compile(r"\b(?:his|her|himself|herself|he|she)\b")
_WHO = re.compile(r",\s+(?:who|whose|\d{2})\b")
PEOPLE = (
    ROLES
    | TITLES
    | frozenset().union(*GENDERED.values())
    | words(
        """man woman boy girl guy bloke lad lady gentleman neighbour neighbor passenger shopper
        voter juror fan winner loser caller stranger passer-by bystander opponent rival successor
        predecessor owner customer child teenager pensioner miner veteran soldier one another
        other somebody someone guard keeper referee father-in-law mother-in-law brother-in-law
        half-brother half-sister stepfather stepmother fiancé fiancée partner roommate landlord
        tenant client patient attacker accuser accused killer gunman burglar thief buyer seller"""
    )
) - words("state county city local council press campaign senior vice former star host")
_FOLLOWING = re.compile(r"[’']s?\s|\s+([a-z]+)")
_NOT_PEOPLE = words(
    """they we it i you there this that somebody someone anybody anyone nobody everybody everyone"""
)


def opening_of(text: str, start: int, end: int) -> Opening:
    """Whom a sentence speaks of.

    Args:
        text: Of a passage.
        start: Where the sentence starts.
        end: Where it ends, or where a quotation in it does begin.
    """
    at = behind_leads(text, start, end)
    first = _WORD.match(text, at, end)
    if first is None or first.start() >= end:
        return Opening("thing", at, at)
    word = first[0].lower()
    if word in ("he", "she"):
        return Opening("pronoun", at, first.end(), word=word)
    if word in _NOT_PEOPLE:
        return Opening("thing", at, first.end())
    subject = subject_behind(text, at, end)
    if subject is None:
        return Opening("thing", at, first.end())
    if subject.kind == "several":
        return Opening("described", at, subject.end, word="several")
    if subject.kind == "name" and subject.run and subject.run.is_person:
        told = _WORD.findall(text[at : subject.run.start].lower())
        if text[subject.run.end : subject.run.end + 1] in ("'", "’") or (
            word == "the" and not subject.run.titles and PEOPLE.isdisjoint(told)
        ):
            return _described(text, at, end)
        return _named(text, at, subject.run, end)
    return _described(text, at, end)


def openings_before(text: str, begin: int, end: int) -> Iterator[tuple[Opening, int]]:
    """Whom the sentences before a place speak of, the last one first, and where each starts.

    Args:
        text: Of a passage.
        begin: Where the quotation before ends, or the passage starts.
        end: Where the quotation starts, or the pronoun before it.
    """
    start = max(begin, end - _REACH)
    for a, b in reversed(split_sentences(text[start:end])):
        if not a and (start > 0 or begin > 0):
            return  # what is left of a sentence that says who spoke before
        opened = start + a
        if text[opened].islower():
            return
        yield opening_of(text, opened, start + b), opened


def behind_leads(text: str, start: int, end: int) -> int:
    """Where whoever a sentence speaks of stands: over *But*, *On Monday,*, *Behind him,*."""
    dated = DATELINE.match(text, start, end)
    at = dated.end() if dated else start
    joined = _JOINING.match(text, at, end)
    at = joined.end() if joined else at
    for _ in range(2):
        first = _WORD.match(text, at, end)
        if first is None:
            return at
        word = first[0].lower()
        if word not in _LEADS and not (word.endswith("ing") and first[0][0].isupper()):
            return at
        comma = _LED.search(text, first.end(), min(end, at + _FAR))
        if comma is None:
            return at
        at = comma.end()
    return at


def _named(text: str, at: int, run: Run, end: int) -> Opening:
    verb = _VERB.match(text, run.end, end)
    told = verb[1] if verb else ""
    speaks = told in REPORTING or told in SEEN_AS or told in _ATTACKS
    acts = (
        told in _DOES or bool(_HERS.search(text, run.end, end)) or bool(_WHO.match(text, run.end))
    )
    return Opening("name", at, run.end, run, speaks=speaks, acts=acts or speaks)


def _described(text: str, at: int, end: int) -> Opening:
    """*Her brother*, *the judge*, *a guard at the gate*; a thing where nobody is meant."""
    first = ""
    for count, match in enumerate(_WORD.finditer(text, at, min(end, at + 80))):
        word = match[0].lower()
        if not count:
            first = word
        owned = word.endswith(("’s", "'s"))
        if count > 5:
            break
        if owned:
            first = "his"
            continue
        if word in PEOPLE and not _goes_on(text, match.end(), end):
            return Opening("described", at, match.end(), word=word, definite=first == "the")
        if count and word in _LEADS | {"of", "to", "was", "is", "had", "has", "who", "that", "and"}:
            break
    return Opening("thing", at, at)


def _goes_on(text: str, at: int, end: int) -> bool:
    """Whether a word of a person only describes the next: *the judge's clerk*."""
    following = _FOLLOWING.match(text, at, end)
    if following is None:
        return False
    return following[1] is None or following[1] in PEOPLE
