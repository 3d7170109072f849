"""Numbers as they are told: cardinals, money, shares, scores, with what they count.

Number words, nouns and qualifiers are English; digits, money and percent are read anywhere. Years,
dates and clock times are times (:mod:`tetrapla.engine.facts.numbers.times`), not numbers.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from tetrapla.engine.collecting import uncollected
from tetrapla.engine.facts.numbers import words as w
from tetrapla.engine.facts.numbers.forms import Amount, amount_at, ordinal
from tetrapla.engine.facts.numbers.nouns import counts_behind, measure_of, noun_of, share_of
from tetrapla.engine.facts.numbers.pairs import (
    SMALL_WORDS,
    Told,
    is_in_name,
    odds_at,
    range_at,
    with_unit,
)
from tetrapla.engine.facts.numbers.qualifiers import qualifier_of
from tetrapla.engine.facts.numbers.times import times_in
from tetrapla.engine.facts.stretches import language_in, lowered, stretches_of
from tetrapla.engine.facts.types import Number, Place
from tetrapla.engine.results import Examination

_ZEROS = (
    0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6,
    0xE50, 0xED0, 0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0xFF10,
    0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6,
)  # fmt: skip
_FOREIGN_DIGITS = "".join(f"{chr(zero)}-{chr(zero + 9)}" for zero in _ZEROS)
_GATE = re.compile(rf"[0-9¼-¾⅐-⅞{_FOREIGN_DIGITS}]")
"""Where digits may begin; written out, a search is twice as quick as one for any digit."""
_LETTERS = re.compile(r"[a-z]+")
_DIGIT_RUN = re.compile(r"\d[\d.,:/⁄]*")


def numbers_in(text: str, language: str = "en") -> Iterator[Told]:
    """The numbers of a text, in order; none overlaps another.

    Args:
        text: A passage.
        language: Of the passage; words are read in English alone.
    """
    lower = lowered(text)
    gates = _gates(text, lower, language)
    if not gates:
        return
    times = [t for t in times_in(text) if not t.relative]
    behind = nth = 0
    for at in gates:
        while nth < len(times) and times[nth].end <= at:
            nth += 1
        if at < behind or (nth < len(times) and times[nth].start <= at):
            continue
        told = _signed(text, lower, at, _told_at(text, lower, at, language))
        if told and told.start >= behind:
            behind = told.end
            if told.value:
                yield told


def _gates(text: str, lower: str, language: str) -> list[int]:
    """Where numbers may begin: at digits with the sign of money before, and at number words."""
    places = []
    at = 0
    while found := _GATE.search(text, at):
        start = found.start()
        run = _DIGIT_RUN.match(text, start)
        at = run.end() if run else found.end()
        while start and (text[start - 1] in w.MONEY or text[start - 1] == "\u00a0"):
            start -= 1
        if start > 1 and text[start - 1] == " " and text[start - 2] in w.MONEY:
            start -= 2
        places.append(found.start() if text[start] == "\u00a0" else start)
    if language == "en":
        words = [found.start() for found in w.BEGINS.finditer(lower)]
        places += [at for at in words if not at or lower[at - 1] not in "#@"]
        places.sort()
    return places


def _told_at(text: str, lower: str, at: int, language: str) -> Told | None:
    if lower[at].isalpha():
        told = _soft_at(text, lower, at)
        if told is not None or is_in_name(text, at):
            return told
    elif _no_number(text, lower, at, _sign_before(text, at)):
        skipped = _DIGIT_RUN.match(text, at)
        return Told(at, skipped.end() if skipped else at + 1, "", "", Amount(at, at, Fraction()))
    amount = amount_at(text, lower, at, language)
    if amount is None:
        return None
    if amount.order:
        if text[at].isdigit() and w.NAMED_PLACE.match(text, amount.end):
            return Told(amount.start, amount.end, "", "", amount)
        soft = amount.value < w.FIRM_ORDINAL and lower[at].isalpha()
        return Told(amount.start, amount.end, ordinal(amount.value), "", amount, soft)
    if not amount.unit and (odds := odds_at(text, lower, amount, language)):
        return odds
    if between := range_at(text, lower, amount, language):
        return between
    return with_unit(lower, amount)


def _sign_before(text: str, at: int) -> int:
    """Where the minus sign of digits stands; where they begin, if they have none."""
    if not at or text[at - 1] not in "−-" or not w.BELOW_ZERO.search(text, max(0, at - 4), at):
        return at
    return at if text[at - 1] == "-" and w.CLOSING.match(text, at) else at - 1


def _signed(text: str, lower: str, at: int, told: Told | None) -> Told | None:
    """A number with the sign before it: *−5*, *minus five degrees*."""
    if told is None or not told.value or told.start != at or told.amount.order or told.soft:
        return told
    first = at if text[at].isalpha() else _sign_before(text, at)
    word = w.MINUS_WORD.search(lower, max(0, at - 8), at) if first == at else None
    if word and w.DEGREES.match(lower, told.amount.end):
        first = word.start()
    return told if first == at else told._replace(start=first, value=w.MINUS + told.value)


def _soft_at(text: str, lower: str, at: int) -> Told | None:
    """``both``, ``once``, ``twice``, and the ten years of ``a decade``."""
    word = _LETTERS.match(lower, at)
    key = word[0] if word else ""
    end = at + len(key)
    if key in w.SOFT:
        return Told(at, end, w.SOFT[key], "", Amount(at, end, Fraction(w.SOFT[key])), True)
    if key == "decade" and (article := w.ARTICLE.search(lower, max(0, at - 4), at)):
        return Told(article.start(), end, "10", "y", Amount(article.start(), end, Fraction(10)))
    if key == "one":
        joined = w.NO_ONE.search(lower, max(0, at - 8), at)
        if (joined and text[at - 1 : at] != "’") or w.ANOTHER.match(lower, end):
            return Told(at, end, "", "", Amount(at, end, Fraction(1)))
    return None


def _no_number(text: str, lower: str, at: int, signed: int) -> bool:
    """Whether digits name a thing, or belong to a word, a telephone, an address.

    Args:
        text: Of a passage.
        lower: The same in small letters.
        at: Where they begin.
        signed: Where the minus sign before them stands; else the same.
    """
    if at and w.CLASS_OF.match(text, at - 1) and not counts_behind(text, at + 2):
        return True
    if at and at == signed and w.BEFORE_DIGITS.search(text, max(0, at - 1), at):
        return not (text[at - 1] == "," and at > 1 and text[at - 2] == " ")
    if (
        text.startswith(")(", max(0, at - 2))
        or w.PHONE.match(text, at)
        or w.NAMES.match(text, at)
        or _begins_item(text, at)
    ):
        return True
    if not text[at].isdigit():
        return False
    run = _DIGIT_RUN.match(text, at)
    return _is_named(text, lower, text[max(0, signed - 24) : signed], run.end() if run else at + 1)


def _is_named(text: str, lower: str, before: str, end: int) -> bool:
    """Whether digits are the name of a thing, by what stands before them: Route 9, H.R. 7."""
    written = text[max(0, end - 12) : end].rpartition(" ")[2]
    if w.NAMING.search(before) and "," not in written.rstrip(","):
        return lower[end : end + 1] != "%"
    clear = counts_behind(text, end) or lower[end : end + 1] == "%"
    if w.LABELS.search(before):
        return not clear
    clear = clear or text[end : end + 1] in ("-", "–")
    clear = clear or bool(w.PERCENT.match(lower, end) or w.MULTIPLIER.match(lower, end))
    named = w.PROPER.search(before)
    if not named or named[1].lower() in SMALL_WORDS:
        return bool(w.INITIALS.search(before)) and not clear
    head = before[: named.start()].rstrip()
    return not clear and bool(head) and head[-1] not in '.!?“"'


def _begins_item(text: str, at: int) -> bool:
    """Whether digits count the items of a list: ``3. Feed the geese``, alone in front of a line."""
    return bool(w.ITEM.match(text, at)) and bool(w.LINE_START.search(text, max(0, at - 8), at))


@uncollected
def find_numbers(
    examination: Examination, titles: Iterable[Place] = ()
) -> Mapping[str, tuple[Number, ...]]:
    """The numbers that each version tells, in order.

    Args:
        examination: A story that was read closely, or compared.
        titles: Where titles of books and programmes stand: a number in one counts nothing.

    Returns:
        Siglum -> its numbers; every version is there.
    """
    named: dict[str, list[Place]] = defaultdict(list)
    for place in titles:
        named[place.passage].append(place)
    return {s: tuple(_numbers_of(examination, s, named)) for s in examination.sigla}


def _numbers_of(
    examination: Examination, siglum: str, titles: Mapping[str, Sequence[Place]]
) -> Iterator[Number]:
    stretches = list(stretches_of(examination, siglum))
    language = language_in(stretches)
    count = 0
    for stretch in stretches:
        text, lower = stretch.text, ""
        for told in numbers_in(text, language):
            if not stretch.tells(told.start, told.end):
                continue
            named = titles.get(stretch.passage, ())
            if any(place.start <= told.start < place.end for place in named):
                continue
            lower = lower or lowered(text)
            count += 1
            yield Number(
                id=f"{siglum}.n{count}",
                place=Place(stretch.passage, told.start, told.end),
                text=text[told.start : told.end],
                value=told.value,
                unit=told.unit,
                noun=_noun(text, told) if language == "en" else "",
                qualifier=qualifier_of(lower, told.start, told.end) if language == "en" else "",
                soft=told.soft,
            )


def _noun(text: str, told: Told) -> str:
    if told.unit == "y" and "decade" in text[told.start : told.end].lower():
        return "years"
    plural = told.amount.value != 1 and not told.amount.order
    if told.unit in ("%", "pp"):
        if "-" in told.value and (noun := measure_of(text, told.start, told.end, w.OUTCOMES)):
            return noun
        return share_of(text, told.start, told.end)
    money = bool(told.unit) and told.unit in w.MONEY + "¢"
    if (money or "-" in told.value) and (
        noun := measure_of(text, told.start, told.end, w.AMOUNTS if money else w.OUTCOMES)
    ):
        return noun
    return noun_of(text, told.start, told.end, plural=plural, money=money, part=told.amount.part)
