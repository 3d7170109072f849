"""Numbers in words: what they are worth, by language, and the words of units.

Written out by hand; what is not here is compared as a word.
"""

from __future__ import annotations

import re
from fractions import Fraction
from types import MappingProxyType


def _table(text: str) -> dict[str, int]:
    return {
        word: int(value)
        for pair in text.split()
        for words, _, value in [pair.rpartition("=")]
        for word in words.split("|")
    }


_ENGLISH = _table("""
zero|nought=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11
twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19
twenty=20 thirty=30 forty|fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90
dozen=12 hundred=100 thousand=1000 million=1000000 billion|bn=1000000000 trillion=1000000000000
""")
_GERMAN = _table("""
null=0 ein|eins|eine|einen|einem|einer|eines=1 zwei|zwo|zweier=2 drei|dreier=3 vier=4 fünf=5 sechs=6
sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16
siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig|dreissig=30 vierzig=40 fünfzig=50 sechzig=60
siebzig=70 achtzig=80 neunzig=90 dutzend=12 hundert|einhundert=100 tausend|eintausend=1000
million|millionen=1000000 milliarde|milliarden=1000000000
""")
_FRENCH = _table("""
zéro=0 un|une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12
treize=13 quatorze=14 quinze=15 seize=16 vingt|vingts=20 trente=30 quarante=40 cinquante=50
soixante=60 septante=70 huitante|octante=80 nonante=90 douzaine=12 cent|cents=100 mille=1000
million|millions=1000000 milliard|milliards=1000000000
""")
_SPANISH = _table("""
cero=0 un|uno|una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11
doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19
veinte=20 veintiuno|veintiún=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 treinta=30
cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 docena=12 cien|ciento=100
doscientos|doscientas=200 trescientos|trescientas=300 quinientos|quinientas=500 mil=1000
millón|millones=1000000
""")
_RUSSIAN = _table("""
ноль|нуль=0 один|одна|одно|одного|одной|одну|одному|одним=1 два|две|двух|двум|двумя=2
три|трёх|трех|трём|трем|тремя=3 четыре|четырёх|четырех|четырём|четырем=4 пять|пяти|пятью=5
шесть|шести|шестью=6 семь|семи|семью=7 восемь|восьми=8 девять|девяти=9 десять|десяти=10
одиннадцать|одиннадцати=11 двенадцать|двенадцати=12 тринадцать=13 четырнадцать=14 пятнадцать=15
шестнадцать=16 семнадцать=17 восемнадцать=18 девятнадцать=19 двадцать|двадцати=20
тридцать|тридцати=30 сорок|сорока=40 пятьдесят=50 шестьдесят=60 семьдесят=70 восемьдесят=80
девяносто=90 дюжина|дюжины|дюжину=12 сто|ста=100 двести=200 триста=300 пятьсот=500
тысяча|тысячи|тысяч|тысячу=1000 миллион|миллиона|миллионов=1000000
миллиард|миллиарда|миллиардов=1000000000
""")

NUMERALS = MappingProxyType(
    {"en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH, "es": _SPANISH, "ru": _RUSSIAN}
)
"""Language -> word -> what it is worth."""

_DOZENS = frozenset({"dozen", "dutzend", "douzaine", "docena", "дюжина", "дюжины", "дюжину"})

WEAK = frozenset(
    """one ein eins eine einen einem einer eines un une uno una один одна одно одного одной одну
    первый once first twice second""".split()  # noqa: SIM905 - read as words
)
"""Words that are numbers only where another number stands against them: ``one`` is a pronoun."""

JOINED_BY = MappingProxyType({"en": "and", "es": "y", "fr": "et"})
"""Language -> the word inside a number: ``a hundred and five``."""

ORDINALS = _table("""
first|1st=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10
eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17
eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 hundredth=100
""")
"""English words for places in an order, which are also parts: ``two fifths``."""

PARTS = MappingProxyType(
    {
        "en": _table(
            "half|halves=2 third|thirds=3 quarter|quarters|fourth|fourths=4 fifth|fifths=5 "
            "sixth|sixths=6 seventh|sevenths=7 eighth|eighths=8 ninth|ninths=9 tenth|tenths=10"
        ),
        "de": _table(
            "halb|halbe|halber|halben|halbes|hälfte=2 drittel=3 viertel=4 fünftel=5 achtel=8 "
            "zehntel=10"
        ),
        "fr": _table("moitié|demi|demie=2 tiers=3 quart|quarts=4 cinquième|cinquièmes=5"),
        "es": _table("mitad|medio|media=2 tercio|tercios=3 cuarto|cuartos=4 quinto|quintos=5"),
        "ru": _table("половина|половину|половины=2 треть|трети=3 четверть|четверти=4"),
    }
)
"""Language -> word for a part -> of how many."""

ALONE = frozenset(
    """half halves halb halbe halber halben halbes hälfte drittel viertel moitié demi demie tiers
    mitad medio media tercio половина половину половины треть трети четверть четверти""".split()  # noqa: SIM905
)
"""Parts that are numbers without any number or article before them."""

ARTICLES = frozenset({"a", "an", "ein", "eine", "einen", "einem", "einer", "un", "une", "una"})
"""Before a part or ``hundred`` they are one; else they are no number."""

AFTER_PART = frozenset("of the as less more its his her their our my your these those".split())  # noqa: SIM905
"""English words that follow a part (``a third of``), and not a place in an order (``a third
cat``)."""

TIMES = MappingProxyType({"once": 1, "twice": 2, "thrice": 3})
"""So many times."""

_UNITS = """
%:%|percent|pct|prozent|процент|процента|процентов
$:$|dollar|dollars  €:€|euro|euros  £:£|pound|pounds|lb|lbs  ¥:¥|yen  ₽:₽|рубль|рубля|рублей
kg:kg|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes|kilogramm|кг|килограмм|килограмма
g:g|gram|grams|gramme|grammes|gramm|г|грамм|граммов
km:km|kilometer|kilometers|kilometre|kilometres|км
m:m|meter|meters|metre|metres|м  cm:cm|centimeter|centimeters|centimetre|centimetres|см
mm:mm|millimetre|millimetres  mi:mi|mile|miles  ft:ft|foot|feet  yd:yd|yard|yards
oz:oz|ounce|ounces  mph:mph  km/h:kph|kmh  l:l|liter|liters|litre|litres  ton:ton|tons|tonne|tonnes
s:s|sec|second|seconds|sekunde|sekunden  min:min|mins|minute|minutes|minuten|минут|минуты
h:h|hr|hrs|hour|hours|stunde|stunden|heure|heures|hora|horas|час|часа|часов
d:day|days|tag|tage|tagen|jour|jours|día|días|день|дня|дней
w:week|weeks|woche|wochen|semaine|semaines|semana|semanas|неделя|недели|недель|неделю
mo:month|months|monat|monate|monaten|mois|mes|meses|месяц|месяца|месяцев
y:year|years|yr|yrs|jahr|jahre|jahren|ans|année|années|año|años|год|года|лет
"""
UNITS = MappingProxyType(
    {
        word: name
        for entry in _UNITS.split()
        for name, _, words in [entry.partition(":")]
        for word in words.split("|")
    }
)
"""Word or sign behind (or, of a currency, before) a number -> the name of its unit."""

SHORT_MULTIPLIERS = MappingProxyType({"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9})
"""Letters behind an amount of money -> what it is multiplied by."""

_DIGITS = MappingProxyType(
    dict(zip("零〇一二三四五六七八九两兩", [0, *range(10), 2, 2], strict=True))
)
_TENS = MappingProxyType({"十": 10, "百": 100, "千": 1000, "万": 10**4, "萬": 10**4, "亿": 10**8})
CHINESE = frozenset([*_DIGITS, *_TENS, "半"])
"""Characters that numbers are written with in Chinese."""

_GERMAN_PAIR = re.compile(r"(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(\w+zig|dreißig)")
_GERMAN_MANY = re.compile(r"(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)(hundert|tausend)")


def worth(word: str, language: str) -> int | None:
    """What a word is worth; None for a word that is no number."""
    found = NUMERALS.get(language, {}).get(word)
    if found is None and language == "de":
        if pair := _GERMAN_PAIR.fullmatch(word):
            tens = _GERMAN.get(pair[2])
            return None if tens is None else tens + _GERMAN[pair[1]]
        if many := _GERMAN_MANY.fullmatch(word):
            return _GERMAN[many[1]] * _GERMAN[many[2]]
    return found


def multiplies(word: str, language: str) -> bool:
    """Whether other numbers stand before a word: ``two hundred``, ``half a dozen``."""
    return word in _DOZENS or (NUMERALS.get(language, {}).get(word) or 0) >= 100


def chinese(text: str) -> Fraction | None:
    """What a number in Chinese characters is worth; None for characters that make none."""
    if text == "半":
        return Fraction(1, 2)
    if "半" in text:
        return None
    if len(text) > 1 and all(c in _DIGITS for c in text):  # 二〇二五
        return Fraction(int("".join(str(_DIGITS[c]) for c in text)))
    total = section = digit = 0
    for c in text:
        if c in _DIGITS:
            digit = _DIGITS[c]
        elif _TENS[c] < 10**4:
            section += (digit or 1) * _TENS[c]
            digit = 0
        else:
            total += (section + digit or 1) * _TENS[c]
            section = digit = 0
    return Fraction(total + section + digit)
