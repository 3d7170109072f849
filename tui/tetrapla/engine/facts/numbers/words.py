"""Words and patterns by which numbers are found: English words, digits of any language."""

from __future__ import annotations

import re

from tetrapla.engine.differences.numerals import NUMERALS, ORDINALS, PARTS
from tetrapla.engine.facts.letters import UPPER
from tetrapla.engine.facts.word_lists import words

SPACE = "[ \u00a0\u202f\u2009]"
GAP = rf"(?:{SPACE}{{1,2}}|{SPACE}?\n{SPACE}?)"
"""What parts two words of a number: spaces, or one end of a line."""

MONEY = "$£€¥₹₽₩₺"
"""Signs of money."""

STEMS = sorted(
    words(
        """zero one two three four five six seven eigh nine ninth ten eleven twel thir fif twent
    fort ninet hundred thousand million billion trillion dozen half quarter first second both once
    twice thrice decade"""
    )
)
"""What every number word begins with, in small letters."""
_RESTS = {stem[0]: "|".join(x[1:] for x in STEMS if x[0] == stem[0]) for stem in STEMS}
BEGINS = re.compile(rf"\b(?:{'|'.join(f'{first}(?:{rest})' for first, rest in _RESTS.items())})")
"""Where a number word may begin: put by the first letter, which most words are passed over by."""

CARDINALS = frozenset(NUMERALS["en"]) - {"bn", "nought", "fourty"}
_CARDINAL = "|".join(sorted(CARDINALS, key=len, reverse=True))
_ORDINAL = "|".join(sorted(ORDINALS, key=len, reverse=True))
WORDS = re.compile(
    rf"(?:{_CARDINAL})\b(?:(?:{GAP}|-|{GAP}and{GAP})(?:{_CARDINAL}|{_ORDINAL})\b){{0,16}}"
)
"""Words that may make one number; how far they do is told by reading them."""

ORDINAL = re.compile(rf"(?:{_ORDINAL})\b")
ORDINAL_END = {1: "st", 2: "nd", 3: "rd"}
FIRM_ORDINAL = 4
"""From *fourth* on a word is a place in an order, and nothing else."""

DENOMINATORS = dict(PARTS["en"])
_PART = "|".join(sorted(set(DENOMINATORS) - {"half", "halves"}, key=len, reverse=True))
PART = re.compile(
    rf"(?P<above>one|two|three|four|five|six|seven|eight|nine)(?P<by>{GAP}|-)(?P<below>{_PART})\b"
)
ONE_PART = re.compile(rf"(?P<below>{_PART}|half)\b")
AFTER_PART = re.compile(
    rf"-?(?:{GAP}(?:of|the|as|less|more|its|his|her|their|our|my|your|these|those|larger|smaller"
    rf"|bigger|fewer|higher|lower|longer|faster)\b|{SPACE}*(?:[.,;:!?)”’\"]|$))"
)
"""What follows a part (a third of, by a quarter.), and not a place in an order (a third cat)."""
AFTER_HALF = re.compile(rf"{GAP}(?:of|the|an?|his|her|its|their|my|our|your|all|as|these|those)\b")
HALF_MANY = re.compile(
    rf"(?:{GAP}an?{GAP}|-(?=dozen))(dozen|hundred|thousand|million|billion|trillion)\b"
)
QUARTER_MANY = re.compile(rf"{GAP}of{GAP}an?{GAP}(million|billion|trillion)\b")
ONE_HALF = re.compile(rf"one(?:{GAP}|-)half\b")
NO_PART = re.compile(
    r"\b(?:first|second|third|fourth|other|better|latter|top|bottom|final|last|opening|back|front"
    r"|this|next|previous|fiscal)[\s-]$"
)
"""Before *half* and *quarter*: of a match or a year."""

ARTICLE = re.compile(r"(?<![\w'’-])an?[ \u00a0]$")
MULTIPLIER = re.compile(rf"(?:{SPACE}|-)?(hundred|thousand|million|billion|trillion|dozen)\b")
SHORT = re.compile(rf"(?:{SPACE}(?![a-z]-))?(bn|mn|m|k|b|tn|trn|t)\b", re.IGNORECASE)
SHORT_WORTH = {"k": 3, "m": 6, "mn": 6, "b": 9, "bn": 9, "t": 12, "tn": 12, "trn": 12}
"""Letters behind money -> how many noughts they stand for; none of a $20 T-shirt."""
SCALES = frozenset(("hundred", "thousand", "million", "billion", "trillion"))
"""What digits are written together with too: £640million."""
AND_HALF = re.compile(rf"{GAP}and{GAP}a{GAP}(half|quarter)\b|-and-a-(half|quarter)\b")
PERCENT = re.compile(
    rf"(?:{SPACE}?%|-?{SPACE}?(?:percent|per{SPACE}cent|pct)\b(?![-{SPACE[1:-1]}]point))"
)
POINTS = re.compile(rf"(?:{SPACE}|-)(?:percentage|percent|per{SPACE}cent)(?:{SPACE}|-)points?\b")
PART_OF_ONE = re.compile(
    rf"(?:{GAP}of)?{GAP}(?:one|1|an?)(?:{GAP}single)?"
    rf"(?={SPACE}?%|[-{SPACE[1:-1]}]per{SPACE}?cent)"
)
"""Between a part and what it is of: half *of one* percent."""
CURRENCY = re.compile(
    rf"(?:{SPACE}|-)(?:u\.?s\.? )?(dollars?|euros?|cents?)\b|{SPACE}?([€£$₽₺])(?!{SPACE}?\d)"
)
CURRENCIES = {"dollar": "$", "euro": "€", "cent": "¢"}
ODDS = re.compile(
    rf"(?:{GAP}|-)(in(?:{GAP}every)?|out{GAP}of(?:{GAP}every)?)(?:{GAP}|-)(?=[a-z\d])"
)
NO_ODDS = re.compile(
    rf"(?:{GAP}|-)(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|games?"
    r"|match(?:es)?|attempts?|tries|seasons?|innings?|states?|cities|counties|towns|rounds?)\b"
)
TO = re.compile(rf"(?:-?{GAP}to{GAP}|-to-)(?=[{MONEY}a-z\d])")
AND = re.compile(rf"{GAP}and{GAP}(?=[a-z\d])")
FROM = re.compile(
    r"\b(?:from|increase[ds]?|r[oi]se|grew|fell|dropped|cut|went|up|down)\b[^.,;]{0,24}$"
)
BETWEEN = re.compile(r"\bbetween (?:about |roughly |some )?$")
SCORE = re.compile(r"[-–‑](nil\b)?(?=[a-z]|\b)")
"""Between two words for numbers that make no single one: three-one, two-nil."""
DASH = re.compile(rf"%?[-–‑](?=[{MONEY}]?\d)")

DIGITS = re.compile(
    rf"(?P<money>(?:\b(?:US|NZ|HK|C|A))?[{MONEY}][ \u00a0]?)?(?P<digits>\d+(?:[.,:/⁄]\d+)*)?"
    r"(?P<glyph>[¼-¾⅐-⅞])?(?P<behind>[^\W\d_]*)"
)
BEFORE_DIGITS = re.compile(r"[\w.,#@/=&:_~^\\+*-]$")
"""Right before digits: they belong to a word, an address, a mark."""
MINUS = "−"
"""In a value, however it is written."""
_BEHIND_SPACE = r"(?<![\d%)\]][ \u00a0\u2009\u202f])(?<=[ \u00a0\u2009\u202f\n])"
BELOW_ZERO = re.compile(rf"(?:^|(?<=[(\[])|{_BEHIND_SPACE})(?:−|(?<=[^\n])-)$")
"""Right before digits, and behind a space or a bracket: a sign, and no dash between numbers. What
begins a text with a hyphen may be an item of a list."""
MINUS_WORD = re.compile(r"(?<!or )\bminus[ \u00a0]$")
DEGREES = re.compile(rf"{SPACE}?(?:°|%|-?degrees?\b|per)")
"""Behind a number that *minus* before it makes one below zero."""
CLOSING = re.compile(r"[^\n]{0,60}?\w-(?=[\s,.])")
"""Behind a hyphen that is a dash: *the geese -5 of them- left*."""
CLASS_OF = re.compile(r"[’'](?=\d\d(?!\w))")
"""Before two digits it leaves a century out: MBA ’16."""
MIXED = re.compile(rf"{SPACE}(\d)[/⁄](\d\d?)(?![\w/])")
MIXED_GLYPH = re.compile(rf"{SPACE}([¼-¾⅐-⅞])(?!\w)")
PHONE = re.compile(
    r"\d{3}[-.–]\d{4}(?!\d)|\d{1,4}[-.–]\d{3}[-.–]\d{3,4}(?!\d)|\d+(?:[-–]\d+){2,}"
    r"|\d{3}\)[ \u00a0-]?\d{3}[-.–]\d{4}"
)
NAMES = re.compile(
    rf"\d+\([a-zA-Z\d]\)|\d-[{UPPER}](?!\w)|7-Eleven\b"
    rf"|\d{{1,5}}(?:[ \u00a0][{UPPER}\d][\w.’'-]*){{1,4}}"
    r"[ \u00a0](?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Plaza|Square|Parkway)\b"
)
"""Digits that are a part of a law, of a street: 401(k), 4-H, 7-Eleven, 12 Otter Lane."""
ITEM = re.compile(r"\d{1,2}(?:\.\d)?[.):](?!\d)(?:[ \u00a0]?\n|[ \u00a0]*(?=[A-Z“\"‘'(])|$)")
LINE_START = re.compile(r"(?:^|\n)[ \t\u00a0]*[•*#(-]?[ \u00a0]*$")
"""What stands before the number of an item of a list."""
NAMED_PLACE = re.compile(rf"[ \u00a0][{UPPER}]")
"""Behind a place in an order in digits it makes a name: 14th Amendment, 9th U.S. Circuit."""
LABELS = re.compile(
    r"\b(?:no|nos|number|num|route|rte|highway|hwy|interstate|room|suite|channel|page|pages|p|pp"
    r"|chapter|section|sec|article|title|proposition|prop|amendment|flight|bus|figure|fig|table|psalm"
    r"|verse|boeing|airbus|apollo|windows|form|level|grade|type|version|volume|vol|exit|gate|platform"
    r"|district|precinct|ward|local|measure|question|lot|unit|apartment|apt|box|studio|formula|act"
    r"|scene|line|step|part|phase|day|week|year|iphone|covid|group|class|area|zone)\.?[ \u00a0-]$",
    re.IGNORECASE,
)
"""Before a number that names a thing and counts none."""
NAMING = re.compile(
    r"\b(?:No\.|Nos\.|Route|Highway|Interstate|Section|Sec\.|Article|Title|Proposition|Prop\.?"
    r"|Amendment|Flight|District|Precinct|Ward|Local|Measure|Question|Form|Phase|Level|Area"
    r"|Zone)[ \u00a0-]$"
)
"""The same, whatever stands behind: Title 42 ends."""
INITIALS = re.compile(rf"(?<![\w.])(?:[{UPPER}]\.[ \u00a0]?){{1,3}}[ \u00a0]?$")
"""Before the number of a bill: H.R. 7."""
PROPER = re.compile(rf"(?<![\w’'.-])([{UPPER}][\w’'-]*)[ \u00a0]$")
PROPER_OF = re.compile(rf"(?<![\w’'.-])[{UPPER}][\w’'-]*[ \u00a0]of[ \u00a0]$")
"""Before a number word with a capital: the Gang of Eight."""
NEXT_PROPER = re.compile(rf"[\w’'-]+[ \u00a0](?:of[ \u00a0])?[{UPPER}]")
NO_ONE = re.compile(r"(?:\b(?:no|any|every|some)[ \u00a0-]|[’'-])$")
ANOTHER = re.compile(rf"{GAP}another\b|[’']|-time\b")
AMOUNTS = words(
    """bill bills package packages plan plans deal deals budget budgets proposal proposals measure
    law legislation program programs programme grant grants loan loans fund funds funding aid relief
    investment investments contract contracts project projects lawsuit settlement settlements fine
    fines penalty penalties bailout stimulus deficit surplus debt debts shortfall wage wages salary
    payment payments check checks cheque cheques credit credits benefit benefits bonus bonuses fee
    fees tax taxes gap donation donations contribution contributions reward price prices cost costs
    cut cuts reduction reductions increase increases hike hikes
    boost supplement subsidy subsidies revenue revenues spending savings damage damages assistance
    repayment repayments compensation bond bonds bribe bribes bail ransom gift gifts job jobs income
    pay profit profits loss losses estate mansion premium premiums tuition rebate rebates refund
    refunds tariff tariffs sale sales purchase weapons arms equipment forgiveness
    cash bars infrastructure framework limit ceiling cap allowance stipend prize pledge
    pledges assets"""
)
"""What money measures, where no article tells that it does."""
OUTCOMES = words(
    """vote votes ruling rulings decision decisions margin tie majority split tally victory win loss
    defeat score lead advantage opinion opinions count deadlock verdict edge draw result record"""
)
"""What two numbers with a hyphen are: a 5-4 ruling."""
SOFT = {"both": "2", "once": "1", "twice": "2", "thrice": "3"}
"""Numbers that no one counts by -> what they are worth."""
DECADE = 10
DECADES = re.compile(r"decades?\b")
