"""A sentence with a colon at its end that gives the word to whom it speaks of.

English only. *Alderman Fitch had the joke of the evening: ...*, *Fitch's reply was short: ...*,
*Fitch was blunt: ...*; but not *Fitch held up a sign: ...*.
"""

from __future__ import annotations

import re

from tetrapla.engine.facts.speakers.capitals import run_at
from tetrapla.engine.facts.speakers.media import is_medium
from tetrapla.engine.facts.speakers.sentence_subjects import behind_leads, opening_of
from tetrapla.engine.facts.speakers.subjects import Subject

_WORDS = (
    r"(?:line|joke|quote|answer|message|reply|response|retort|comeback|explanation|warning|advice"
    r"|words?|take|summary|reason|verdict|plea|apology|rebuke|assessment|view|theory|punchline|quip"
    r"|prediction|promise|excuse|confession|request|question|suggestion|rejoinder|reaction"
    r"|description|conclusion|comment|opinion|argument|defen[cs]e|sentiment|point)"
)
"""What somebody says."""
_MANNER = (
    r"(?:blunt(?:er)?|defiant|clear(?:er)?|adamant|unrepentant|unmoved|philosophical|coy|emphatic"
    r"|direct|frank|candid|succinct|scathing|dismissive|circumspect|diplomatic|cautious|optimistic"
    r"|pessimistic|upbeat|gracious|magnanimous|furious|angr(?:y|ier)|livid|incensed|irate|unimpressed"
    r"|s[ck]eptical|unconvinced|unequivocal|unapologetic|resolute|categorical|delighted|thrilled"
    r"|jubilant|modest|brief|terse|curt|contrite|apologetic|outspoken|damning|withering|plain|honest"
    r"|explicit|certain|sure|confident|hopeful|impressed|amused|convinced|kind(?:er)?|harsh(?:er)?"
    r"|restrained|generous|forthright|firm)"
)
"""How somebody sounds."""
_TO_WHOM = r"(?:\s+(?:of|for|to|on|about|in|at|when|after|as|than|with)\s[^:]{2,70})?"
_SAYS = re.compile(
    rf"""\s+(?:(?:then|later|also|\w+ly)\s+)?(?:
    (?:had|has|gave|gives|offered|offers|delivered|issued|sent|came\sup\swith|coined)\s+
      (?:an?|the|this|one|his|her|only\sone|just\sone|another)\s+(?:[\w’'-]+\s+){{0,3}}?{_WORDS}
      {_TO_WHOM}
    |(?:had|has)\s+(?:only\s+|just\s+)?(?:this|one\sthing|a\sfew\swords|the\slast\sword)
      (?:\s+(?:to\s+(?:say|add)|for)\b[^:]{{0,60}})?
    |(?:was|is|remained|remains|sounded|stayed|wasn[’']t|isn[’']t)\s+
      (?:(?:not|so|as|more|less|even|rather|quite|very|equally|far|much|too|just|\w+ly)\s+){{0,3}}
      {_MANNER}{_TO_WHOM}
    |(?:summed|sums)\s+(?:(?:it|things)\s+)?up\b[^:]{0, 80}
    |(?:summed|sums|put|puts|phrased|phrases)\s+(?:it|things|that|the\smatter)\b[^:]{{0,50}}
    |(?:went|goes)\s+(?:even\s+)?further{_TO_WHOM}
    |(?:did|does)(?:n[’']t|\snot)\s+(?:mince\s(?:his|her|any)?\s?words|hold\sback|sugarcoat\s\w+
      |beat\sabout\sthe\sbush){_TO_WHOM}
    |(?:pulled\sno\spunches|minced\sno\swords|begged\sto\sdiffer|came\sstraight\sto\sthe\spoint
      |got\s(?:straight\s)?to\sthe\spoint|hits?\sback|hit\sout|lashed\sout)\b[^:]{{0,60}}
    |(?:was|wasn[’']t)\shaving\s(?:none\sof\sit|it|any\sof\sit)
    |made\s(?:it|himself|herself|(?:his|her)\s\w+)\s(?:plain|clear)
    )\s*$""",
    re.VERBOSE,
)
_OWN = re.compile(rf"[’']s?\s+(?:[\w-]+\s+){{0,2}}?{_WORDS}\b[^:.;!?]{{0,60}}?\s(?:was|is|came)\b")
_HIS = re.compile(rf"(?P<whose>His|Her)\s+(?:[\w-]+\s+){{0,2}}?{_WORDS}\s(?:was|is|came)\b")
_POSTS = re.compile(
    r"\b(?:(?:on|via|over|to)\s(?:Twitter|X|Facebook|Instagram|Truth\sSocial|social\smedia)"
    r"|(?:in|with)\s(?:an?|his|her|the)\s(?:[\w-]+\s){0,2}(?:statement|tweet|post|letter|email|memo"
    r"|op-ed|speech|interview|video|message|thread|release|caption))(?:\s[\w ]{1,30})?\s*$"
)
"""*Brenn lit into the council on Twitter: ...*"""
_OF_OTHERS = re.compile(
    r"\b(?:by|from|retweeted|reposted|shared|quoted|cited|read|reads|liked|who|which|that|and|but|while"
    r"|was|were|is|are)\b"
)
"""Before the colon: the words may be somebody else's."""
_MOST_COMMAS = 5
"""Between whom a sentence speaks of and the verb that announces a quotation."""


def announcer(text: str, start: int, end: int) -> Subject | None:
    """Who gets the word by a sentence that ends with a colon.

    Args:
        text: Of a passage.
        start: Where the sentence starts.
        end: Behind its colon.
    """
    stop = end - 1
    at = behind_leads(text, start, stop)
    his = _HIS.match(text, at, stop)
    if his:
        return Subject("pronoun", at, his.end("whose"), at)
    run = run_at(text, at, stop)
    if run and run.is_person and _OWN.match(text, run.end, stop):
        return Subject("name", run.start, run.end, at, run)
    opening = opening_of(text, start, stop)
    if opening.kind not in ("name", "pronoun"):
        return None
    if opening.run and is_medium(" ".join(opening.run.words)):
        return None
    if _POSTS.search(text, opening.end, stop) and not _OF_OTHERS.search(text, opening.end, stop):
        first = opening.run.start if opening.run else opening.start
        return Subject(opening.kind, first, opening.end, opening.start, opening.run)
    behind = opening.end
    for _ in range(_MOST_COMMAS):
        if _SAYS.match(text, behind, stop):
            first = opening.run.start if opening.run else opening.start
            return Subject(opening.kind, first, opening.end, opening.start, opening.run)
        comma = text.find(",", behind, stop)
        if comma < 0 or (behind == opening.end and comma != behind):
            return None
        behind = comma + 1
    return None
