"""Times as they are written: dates, years, weekdays, relative days; never resolved.

Names of months and weekdays, and words such as *last week*, in English; years, clock times and
dates in digits in any language.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from tetrapla.engine.collecting import uncollected
from tetrapla.engine.facts.numbers.nouns import counts_behind
from tetrapla.engine.facts.stretches import stretches_of
from tetrapla.engine.facts.types import Place, Time
from tetrapla.engine.results import Examination


class When(NamedTuple):
    """Where a time stands in a text."""

    start: int
    end: int
    relative: bool
    """Whether it counts from a day that the text does not name: a number in it is a number."""


_S = "[ \\t\u00a0\u202f]"
_SP = rf"(?:{_S}+|{_S}?\n{_S}?)"
_MONTH = (
    r"(?:Jan(?:uary\b|\.|\b)|Feb(?:ruary\b|\.|\b)|Mar(?:ch\b|\.)|Apr(?:il\b|\.)|May\b|June\b|Jun\."
    r"|July\b|Jul\.|Aug(?:ust\b|\.)|Sept?(?:ember\b|\.|\b)|Oct(?:ober\b|\.|\b)|Nov(?:ember\b|\.|\b)"
    r"|Dec(?:ember\b|\.|\b))"
)
_DAY = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)"
    r"\.(?=,?\s+[A-Z\d]))"
)
_DAYPART = rf"(?:{_SP}(?:morning|afternoon|evening|night|midday|noon)\b)?"
_NUMBERED = r"\d{1,2}(?:st|nd|rd|th)?(?![\w%]|[.,:/]\d)"
_YEAR = r"(?:1[5-9]|20)\d\d(?![\w%]|[.,:/-]\d)"
_POINT = r"(?:[Ll]ast|[Nn]ext|[Tt]his(?:{s}past)?|[Tt]his{s}coming)".replace("{s}", _SP)
_UNIT = r"(?:minute|hour|day|night|week|weekend|month|year|decade|centurie?)s?"
_SOME = (
    r"(?:\d[\d,.]*|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine"
    r"|[Tt]en|[Ee]leven|[Tt]welve|[Ff]ifteen|[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Aa]{s}few|[Aa]"
    r"{s}couple{s}of|[Ss]everal|[Mm]any|[Ss]ome)"
).replace("{s}", _SP)

_AT = re.compile(
    rf"""
    (?P<date>(?:{_DAY},?{_SP})?{_MONTH}{_SP}{_NUMBERED}(?!{_SP}(?:percent|per|people)\b)
        (?:(?:{_SP}?[-–—]|{_SP}to{_SP}){_NUMBERED})?(?:,?{_SP}{_YEAR})?
      |(?:{_DAY},?{_SP}(?:the{_SP})?)?{_NUMBERED}{_SP}(?:of{_SP})?{_MONTH}(?:,?{_SP}{_YEAR})?
      |{_MONTH},?{_SP}(?:of{_SP})?{_YEAR}
      |(?<![./-])\d{{4}}-\d\d-\d\d(?![\w-]) |(?<![./-])\d{{1,2}}/\d{{1,2}}/(?:\d{{4}}|\d\d)(?![\w/])
      |(?<![./-])9/11(?![\w/]))
    |(?P<relative>{_POINT}{_SP}(?:{_MONTH}|week|month|year|weekend|night|morning|afternoon|evening
        |spring|summer|fall|autumn|winter|Christmas|Easter|Thanksgiving|decade|century)(?![\w’'])
      |(?:[Yy]esterday|[Tt]omorrow){_DAYPART}(?!\w) |[Tt]onight\b |[Tt]oday\b(?![’']))
    |(?P<weekday>(?:{_POINT}{_SP})?{_DAY}{_DAYPART})(?P<named>{_SP}[A-Z][a-z]+)?
    |(?P<shy>(?:March|April|May|June|August)\b)
    |(?P<month>(?:January|February|July|September|October|November|December)\b)
    |(?P<clock>\d{{1,2}}(?:[:.]\d\d)?{_S}?[ap]\.?m\b\.?|\d{{1,2}}{_S}o[’']clock\b
      |(?<![:.,/])\d{{1,2}}:\d\d(?![\d:/]))
    |(?<![$£€.,\#@/-])(?P<decade>(?:1\d|20)\d0[’']?s\b)|(?P<short>[’']\d0s\b)
    |(?<![$£€.,\#@/=-])(?P<years>(?:1\d|20)\d\d(?:[-–](?:\d{{4}}|\d\d)(?![\d\w]))?)
        (?![\w%]|[.,:/]\d|[-–]\d)
    """,
    re.VERBOSE,
)
"""A time that begins at a place; what may be something else is judged behind it."""

_AGO = re.compile(
    rf"(?<!\w)(?:{_SOME}(?:{_SP}(?:and{_SP}a{_SP}half|more))?{_SP}{_UNIT}"
    rf"|(?:[Yy]ears|[Mm]onths|[Ww]eeks|[Dd]ays|[Dd]ecades|[Hh]ours|[Mm]inutes|[Cc]enturies)){_SP}ago$"
)
_LONGEST = 48
"""Characters of ``twenty and a half centuries ago`` and the like."""

_HOUR = (
    r"(?:[1-9]|1[0-2]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en"
    r"|[Ee]leven|[Tt]welve)(?:[:.]\d\d|{s}(?:thirty|fifteen|forty-five))?"
).replace("{s}", "[ -]")
_CLOCK_WORDS = re.compile(
    rf"\b(?:[Aa]t|[Bb]y|until|till|past|around|about|before|after|since|from|to|was|is|nearly|almost|only|as)"
    rf"{_SP}(?P<hour>{_HOUR}{_SP}(?:in{_SP}the{_SP}(?:(?:early|small){_SP}hours{_SP}of{_SP}the{_SP})?"
    rf"|(?:every|each|that|this|the{_SP}next){_SP})(?:morning|afternoon|evening))$"
)
_CLOCK_NIGHT = re.compile(
    rf"\b(?:at|until|till|past|around|after|before){_SP}(?P<hour>{_HOUR}{_SP}at{_SP}night)$"
)
_CLOCK_SAID = re.compile(rf"(?<![\w-])(?P<hour>{_HOUR}{_SP}o[’']clock)$")
_CLOCK_ENDS = {
    "morning": _CLOCK_WORDS,
    "afternoon": _CLOCK_WORDS,
    "evening": _CLOCK_WORDS,
    "at night": _CLOCK_NIGHT,
    "o’clock": _CLOCK_SAID,
    "o'clock": _CLOCK_SAID,
}
"""What an hour in words ends with -> how it is found before that."""
_GATE = re.compile(
    "Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Last|Next|This"
    "|Yesterday|Tomorrow|Tonight|Today|0|1|2|3|4|5|6|7|8|9"
)
"""Where a time may begin; all alternatives are plain, so that the search is quick."""
_SMALL = ("last", "next", "this", "yesterday", "tomorrow", "tonight", "today", "ago")
"""The same in small letters."""

_FEAST = re.compile(r"\b(?:Super|Bloody|Black|Good|Cyber|Ash|Palm|Holy|Fat|Giving|Shrove)\s$")
"""Before a weekday they make the name of a feast, a slaughter, a ballot."""
_NAMED_ON = re.compile(
    r"\b(?:on|last|next|this|late|early|by|since|until|from|through|and|of|to|till)\s$", re.I
)
_IN = re.compile(r"\b(?:in|since|by|until|early|late|mid|of|during|through|from)[\s-]$", re.I)
"""Before the name of a month that is also a word or a person's name."""
_BEFORE_YEAR = re.compile(
    r"\b(?:in|since|by|until|till|before|after|early|late|mid|of|from|through|between|during|around"
    r"|circa|year|spring|summer|fall|winter|autumn|fiscal|for|the|to|and)[\s-]$",
    re.IGNORECASE,
)
_FIRM = re.compile(
    r"\b(?:in|of|since|by|until|till|early|late|mid|spring|summer|fall|winter|autumn|year)[\s-]$",
    re.I,
)
_DATED = re.compile(
    r"\b(?:(?:dat(?:es?|ed|ing)|go(?:es|ing)?|went)(?: back)? (?:from|to)|back to|before|after"
    r"|during|circa|built|founded|established|born|died|opened|vintage|between|from)\s$",
    re.IGNORECASE,
)
"""Before a year of an earlier century."""
_OF_TWO = re.compile(r"\s(?:and|to|until|till|through)\s1[5-9]\d\d(?![\w%]|[.,:/]\d)")
_SECOND = re.compile(
    r"\b(?:between|from)\s1[5-9]\d\d\s(?:and|to|until|till|through)\s$", re.IGNORECASE
)
_DATED_LOOK = 24
_CITED = re.compile(r"[(\[]$")
_ABOUT = re.compile(
    r"\b(?:than|least|most|about|nearly|almost|roughly|some|over|under|to|only|approximately|of|"
    r"all|another)\s$",
    re.IGNORECASE,
)
_MEASURE = re.compile(
    r"[\s-](?:people|men|women|children|miles?|feet|foot|kilomet\w+|met(?:er|re)s?|dollars|euros"
    r"|pounds|kilos?|kilograms|grams|degrees|calories|votes|words|acres|square|percent|per|hours|days"
    r"|times|more|other|of|km|kg)\b"
)
_EARLIEST = 1000
_OLD = 1500
"""The first year that is one behind words of building and dating."""
_SURE = range(1900, 2100)
"""Numbers of four digits that are years unless something speaks against it."""


def times_in(text: str) -> Iterator[When]:
    """Where the times of a text stand, in order."""
    behind = 0
    hours = _hours(text)
    for at in _gates(text, hours):
        if at < behind:
            continue
        if at in hours:
            when: When | None = hours[at]
        elif text.startswith("ago", at):
            found = _AGO.search(text, max(behind, at - _LONGEST), at + 3)
            when = When(*found.span(), True) if found else None
        else:
            when = _time_at(text, at)
        if when:
            behind = when.end
            yield when


def _hours(text: str) -> dict[int, When]:
    """Where hours in words begin: five in the morning, ten at night, six o’clock."""
    found: dict[int, When] = {}
    for word in [word for word in _CLOCK_ENDS if word in text]:
        pattern, at = _CLOCK_ENDS[word], text.find(word)
        while at >= 0:
            end = at + len(word)
            hour = pattern.search(text, max(0, at - _LONGEST), end)
            if hour and not text[end : end + 1].isalnum():
                found[hour.start("hour")] = When(*hour.span("hour"), False)
            at = text.find(word, end)
    return found


def _gates(text: str, hours: Collection[int]) -> list[int]:
    """Where times may begin, or end with *ago*; never inside a word."""
    places = [*hours]
    places += [found.start() for found in _GATE.finditer(text)]
    for word in [word for word in _SMALL if word in text]:
        at = text.find(word)
        while at >= 0:
            places.append(at)
            at = text.find(word, at + len(word))
    if not places:
        return places
    return [p for p in sorted(places) if not p or not (text[p - 1].isalnum() or text[p - 1] == "_")]


def _time_at(text: str, at: int) -> When | None:
    if text[at - 1 : at] in ("’", "'") and text[at].isdigit():
        at -= 1  # ’90s
    found = _AT.match(text, at) or (_AT.match(text, at + 1) if text[at] in "’'" else None)
    if not found:
        return None
    kind = found.lastgroup
    if kind == "named":
        kind = "weekday" if _NAMED_ON.search(text, max(0, at - 12), at) else None
    if kind == "weekday" and _FEAST.search(text, max(0, at - 8), at):
        return None
    if kind == "shy" and not _IN.search(text, max(0, at - 10), at):
        return None
    if kind is None or (kind == "years" and not _is_year(text, *found.span(kind))):
        return None
    return When(*found.span(kind), kind == "relative")


def _is_year(text: str, start: int, end: int) -> bool:
    """Whether a number of four digits without a comma is a year."""
    before = text[max(0, start - 14) : start]
    year = int(text[start : start + 4])
    counted = bool(_MEASURE.match(text, end))
    if end - start > 4:  # 1914-18
        return not counted and (year in _SURE or bool(_BEFORE_YEAR.search(before)))
    if year in _SURE:
        if counted or (_ABOUT.search(before) and counts_behind(text, end)):
            return bool(_FIRM.search(before))
        return True
    if counted or counts_behind(text, end):
        return False
    if year < _EARLIEST:
        return False
    if _FIRM.search(before) or _CITED.search(before):
        return True
    return year >= _OLD and _is_dated(text, start, end)


def _is_dated(text: str, start: int, end: int) -> bool:
    """Whether a year of an earlier century is told by what happened: dates from 1884."""
    look = text[max(0, start - _DATED_LOOK) : start]
    dated = _DATED.search(look)
    if dated and dated[0].casefold().startswith(("between", "from")):
        last = _OF_TWO.match(text, end)
        return last is not None and not counts_behind(text, last.end())
    return bool(dated or _SECOND.search(look))


@uncollected
def find_times(examination: Examination) -> Mapping[str, tuple[Time, ...]]:
    """The times that each version tells, in order.

    Args:
        examination: A story that was read closely, or compared.

    Returns:
        Siglum -> its times; every version is there.
    """
    found: dict[str, tuple[Time, ...]] = {}
    for siglum in examination.sigla:
        times: list[Time] = []
        for stretch in stretches_of(examination, siglum):
            for start, end, _ in times_in(stretch.text):
                if stretch.tells(start, end):
                    place = Place(stretch.passage, start, end)
                    text = stretch.text[start:end]
                    times.append(Time(f"{siglum}.t{len(times) + 1}", place, text))
        found[siglum] = tuple(times)
    return found
