"""Where small words join two parts of a name: of, for, and, the, &; and where numbers do."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from tetrapla.engine.facts.first_names import PRONOUN_OF
from tetrapla.engine.facts.names import words as w
from tetrapla.engine.facts.names.runs import Word
from tetrapla.engine.facts.word_lists import PARTICLES, PARTISANS, TITLES, words

_SUBJECTS = words(
    """food science arts ways energy health education labor labour trade housing parks fish water
    power air drug budget records natural homeland securities judiciary immigration customs
    oversight banking commerce rules agriculture transportation veterans justice technology truth
    law environment citizenship elections climate oil civil safety innovation public consumer
    foreign intelligence disease"""
)
"""What organisations are called for: Food and Drug Administration."""
_FIELDS = _SUBJECTS | words(
    """prevention development services diseases infectious human urban employment welfare sciences
    mental community children families youth sports culture tourism engineering medicine letters
    mathematics space wildlife recreation forestry infrastructure pensions social mining fisheries
    explosives wellness reform prosperity democracy freedom strategic international security defense
    exchange registration ethics"""
)
"""What may follow *and* in the name of an office."""
_FIRMS = frozenset({"co", "sons", "company", "partners", "daughters", "brothers"})
_LAWS = frozenset({"act", "amendment", "bill", "law", "committee", "authority"})
_CHAMBERS = frozenset({"house", "senate", "joint", "assembly"})
"""What stands before the subject of a committee."""
_BLESSED = frozenset({"america", "god", "world", "usa"})
"""What many are *of*: Boy Scouts of America."""
_PLEDGES = words(
    """meet face rock occupy save stop defend raise march saving stopping meeting winning making
    keep"""
)
"""With *the* they make the names of programmes and campaigns: Rock the Vote."""
_PLACES_OF_ORDER = words(
    """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
    twenty-fifth"""
)
_NUMBERED = words(
    """amendment circuit district congress street avenue ave st army fleet infantry regiment
    division battalion brigade ward precinct century us court judicial arrondissement airborne
    marine cavalry"""
)
"""What has a number before its name: the 14th Amendment."""


def is_place(word: Word, following: Word | None) -> bool:
    """Whether a place in an order begins a name: First Amendment, 9th U.S. Circuit."""
    if not following or following.joint or following.key not in _NUMBERED:
        return False
    return word.text[:1].isdigit() or (word.key in _PLACES_OF_ORDER and word.text[0].isupper())


def joins(kept: Sequence[Word], words: Sequence[Word], at: int, apart: Collection[str]) -> bool:
    """Whether a small word goes on with the name.

    Args:
        kept: The words of the name so far.
        words: Those of the run.
        at: The small word.
        apart: Single words that are names by themselves in the story.
    """
    own = [x for x in kept if not x.joint]
    if not own or kept[-1].last:
        return False
    key, head = words[at].key, own[-1].key
    if kept[-1].joint:  # of the, van der
        return key in PARTICLES or (key == "the" and kept[-1].key in ("of", "for"))
    behind = _behind(words, at)
    if key == "of" and head == "gang" and behind:
        return True
    if not behind or behind[0].small:
        return False
    if key == "of":
        many = head.endswith("s") and behind[0].key in _BLESSED
        body = head in w.ORGANISATIONS or head in w.FOR_HEADS or head in _SUBJECTS
        body = body or behind[-1].key in _LAWS
        return head in w.HEADS or many or (body and behind[-1].key in w.TAILS and len(behind) > 1)
    if key == "for":
        return head in w.FOR_HEADS
    if key == "the":
        called = head in PRONOUN_OF and len(behind) == 1 and behind[0].key not in w.ORGANISATIONS
        return len(own) == 1 and (head in _PLEDGES or (called and behind[0].key not in w.PLACES))
    if key == "v":
        return len(own) == 1 and len(behind) == 1
    if key == "&" and _is_firm(own, behind, apart):
        return True
    if key in ("and", "&"):
        return _is_organised(own, kept, behind)
    return key in PARTICLES and head not in w.SMALL


def ends_office(kept: Sequence[Word], word: Word, following: Word | None) -> bool:
    """Whether a title is what an office is of, and nobody's: Office of Legal Counsel."""
    joints = [k for k, x in enumerate(kept) if x.joint and x.key == "of"]
    ends = word.last or following is None or following.joint
    return ends and bool(joints) and joints[0] > 0 and kept[joints[0] - 1].key in w.HEADS


def _is_organised(own: Sequence[Word], kept: Sequence[Word], behind: Sequence[Word]) -> bool:
    """Whether an organisation goes on behind *and*."""
    head = own[-1].key
    office = any(x.key in ("of", "for") for x in kept if x.joint)
    if office and not w.HEADS.isdisjoint(x.key for x in own):
        tail = behind[-1].key
        return behind[0].key in _FIELDS or (
            len(behind) > 1 and tail in w.TAILS and tail not in w.HEADS
        )
    if own[0].key == "operation" or behind[0].key in _FIRMS:
        return True
    alone = len(own) == 1 or (len(own) == 2 and own[0].key in _CHAMBERS | {"us"})
    return alone and head in _SUBJECTS and len(behind) > 1 and behind[-1].key in w.TAILS


def _is_firm(own: Sequence[Word], behind: Sequence[Word], apart: Collection[str]) -> bool:
    """Whether *&* joins the partners of a firm, and not two that the story names one by one."""
    if own[-1].key in apart or behind[0].key in apart:
        return False
    return not (len(own) > 1 and len(behind) > 1 and {own[0].key, behind[0].key} <= w.GIVEN)


def _behind(words: Sequence[Word], at: int) -> list[Word]:
    """The words with capitals that come next, up to the next small word or title."""
    out: list[Word] = []
    for word in words[at + 1 :]:
        if word.joint:
            if out:
                break
            continue
        if out and (word.key in TITLES or word.key in PARTISANS):
            break
        out.append(word)
        if word.last:
            break
    return out
