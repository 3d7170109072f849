"""Likenesses that Unicode does not list, or lists otherwise, written by hand.

Unicode's own table (UTS #39, confusables) maps letters to what they are mistaken for in careful
typography, so the Cyrillic п becomes the Greek π and never n. Texts that were disguised, or passed
through a broken font table, use looser likenesses, judged here from the shapes in common text
fonts. A letter with several readings lists the most usual one first.
"""

from __future__ import annotations

from types import MappingProxyType
from unicodedata import lookup

from tetrapla.engine.repair.letters.confusables import CONFUSABLE
from tetrapla.engine.repair.letters.script_ranges import RANGES

_ONLY_SIMILAR = frozenset(
    "\N{CYRILLIC SMALL LETTER GHE}\N{CYRILLIC SMALL LETTER IZHITSA}"
    "\N{GREEK SMALL LETTER ALPHA}\N{GREEK SMALL LETTER GAMMA}\N{GREEK SMALL LETTER RHO}"
    "\N{GREEK SMALL LETTER SIGMA}\N{ARMENIAN SMALL LETTER AYB}"
)
"""Letters that Unicode lists, and that stand beside Latin ones, but that only resemble them."""

_ODD_SHAPES = frozenset(
    "\N{CYRILLIC CAPITAL LETTER SOFT SIGN}\N{CYRILLIC SMALL LETTER OMEGA}"
    "\N{CYRILLIC SMALL LETTER ABKHASIAN CHE}\N{CYRILLIC SMALL LETTER IOTA}"
    "\N{GREEK CAPITAL LETTER YOT}\N{GREEK SMALL LETTER UPSILON}\N{GREEK LETTER DIGAMMA}"
    "\N{GREEK CAPITAL LETTER SAN}\N{GREEK LETTER SMALL CAPITAL GAMMA}"
    "\N{ARMENIAN SMALL LETTER GIM}\N{ARMENIAN SMALL LETTER RA}\N{ARMENIAN SMALL LETTER KEH}"
)
"""Other letters of these scripts that Unicode lists and a reader tells from the Latin ones."""


def _same_as_listed() -> dict[str, str]:
    """The letters whose likeness Unicode lists and that a reader does not tell from Latin ones."""
    ranges = [r for script in ("CYRILLIC", "GREEK", "ARMENIAN") for r in RANGES[script]]
    return {
        letter: latin
        for letter, latin in CONFUSABLE.items()
        if letter.isalpha()
        and any(first <= ord(letter) <= last for first, last in ranges)
        and letter not in _ONLY_SIMILAR | _ODD_SHAPES
    }


SAME_SHAPE = MappingProxyType(
    _same_as_listed()
    | {
        "\N{CYRILLIC SMALL LETTER PALOCHKA}": "l",
        "\N{CYRILLIC CAPITAL LETTER BYELORUSSIAN-UKRAINIAN I}": "I",
        "\N{CYRILLIC CAPITAL LETTER QA}": "Q",
        "\N{CYRILLIC LETTER PALOCHKA}": "I",
        "\N{GREEK LUNATE SIGMA SYMBOL}": "c",
        "\N{GREEK CAPITAL LETTER IOTA}": "I",
        "\N{ARMENIAN SMALL LETTER YI}": "j",
        "\N{ARMENIAN CAPITAL LETTER LIWN}": "L",
    }
)
"""Letter -> the Latin letter that it cannot be told from in most fonts.

Those written out here are the ones that Unicode does not list, or for which it leaves open whether
l or I is meant.
"""

ALIKE = MappingProxyType(
    {letter: CONFUSABLE[letter] for letter in _ONLY_SIMILAR}
    | {
        "\N{CYRILLIC SMALL LETTER PE}": "n",
        "\N{CYRILLIC SMALL LETTER I}": "un",
        "\N{CYRILLIC SMALL LETTER SHORT I}": "un",
        "\N{CYRILLIC SMALL LETTER KA}": "k",
        "\N{CYRILLIC SMALL LETTER TE}": "tm",
        "\N{CYRILLIC SMALL LETTER EM}": "m",
        "\N{CYRILLIC SMALL LETTER EN}": "hn",
        "\N{CYRILLIC SMALL LETTER VE}": "bv",
        "\N{CYRILLIC SMALL LETTER YA}": "r",
        "\N{CYRILLIC SMALL LETTER SHA}": "wm",
        "\N{CYRILLIC SMALL LETTER SHCHA}": "w",
        "\N{CYRILLIC SMALL LETTER TSE}": "u",
        "\N{CYRILLIC SMALL LETTER CHE}": "y",
        "\N{CYRILLIC SMALL LETTER SOFT SIGN}": "b",
        "\N{CYRILLIC SMALL LETTER HARD SIGN}": "b",
        "\N{CYRILLIC SMALL LETTER ZE}": "z",
        "\N{CYRILLIC SMALL LETTER ZHE}": "x",
        "\N{CYRILLIC SMALL LETTER EL}": "n",
        "\N{CYRILLIC SMALL LETTER DE}": "agd",
        "\N{CYRILLIC SMALL LETTER E}": "e",
        "\N{CYRILLIC SMALL LETTER IO}": "e",
        "\N{CYRILLIC SMALL LETTER BE}": "b",
        "\N{CYRILLIC SMALL LETTER UKRAINIAN IE}": "e",
        "\N{CYRILLIC SMALL LETTER YI}": "i",
        "\N{CYRILLIC SMALL LETTER GHE WITH STROKE}": "f",
        "\N{CYRILLIC SMALL LETTER KA WITH DESCENDER}": "k",
        "\N{CYRILLIC SMALL LETTER EN WITH DESCENDER}": "nh",
        "\N{CYRILLIC SMALL LETTER HA WITH DESCENDER}": "x",
        "\N{CYRILLIC CAPITAL LETTER PE}": "N",
        "\N{CYRILLIC CAPITAL LETTER I}": "NU",
        "\N{CYRILLIC CAPITAL LETTER SHORT I}": "NU",
        "\N{CYRILLIC CAPITAL LETTER YA}": "R",
        "\N{CYRILLIC CAPITAL LETTER SHA}": "W",
        "\N{CYRILLIC CAPITAL LETTER SHCHA}": "W",
        "\N{CYRILLIC CAPITAL LETTER TSE}": "U",
        "\N{CYRILLIC CAPITAL LETTER CHE}": "Y",
        "\N{CYRILLIC CAPITAL LETTER ZE}": "Z",
        "\N{CYRILLIC CAPITAL LETTER BE}": "B",
        "\N{CYRILLIC CAPITAL LETTER DE}": "AD",
        "\N{CYRILLIC CAPITAL LETTER EL}": "AN",
        "\N{CYRILLIC CAPITAL LETTER E}": "E",
        "\N{CYRILLIC CAPITAL LETTER IO}": "E",
        "\N{CYRILLIC CAPITAL LETTER YI}": "I",
        "\N{GREEK SMALL LETTER BETA}": "b",
        "\N{GREEK SMALL LETTER DELTA}": "d",
        "\N{GREEK SMALL LETTER EPSILON}": "e",
        "\N{GREEK LUNATE EPSILON SYMBOL}": "e",
        "\N{GREEK SMALL LETTER ETA}": "n",
        "\N{GREEK SMALL LETTER THETA}": "o",
        "\N{GREEK SMALL LETTER KAPPA}": "k",
        "\N{GREEK SMALL LETTER LAMDA}": "l",
        "\N{GREEK SMALL LETTER MU}": "u",
        "\N{GREEK SMALL LETTER PI}": "n",
        "\N{GREEK SMALL LETTER FINAL SIGMA}": "sc",
        "\N{GREEK SMALL LETTER TAU}": "t",
        "\N{GREEK SMALL LETTER UPSILON}": "uvy",
        "\N{GREEK SMALL LETTER CHI}": "x",
        "\N{GREEK SMALL LETTER OMEGA}": "w",
        "\N{GREEK SMALL LETTER ALPHA WITH TONOS}": "a",
        "\N{GREEK SMALL LETTER EPSILON WITH TONOS}": "e",
        "\N{GREEK SMALL LETTER ETA WITH TONOS}": "n",
        "\N{GREEK SMALL LETTER IOTA WITH TONOS}": "i",
        "\N{GREEK SMALL LETTER OMICRON WITH TONOS}": "o",
        "\N{GREEK SMALL LETTER UPSILON WITH TONOS}": "u",
        "\N{GREEK SMALL LETTER OMEGA WITH TONOS}": "w",
        "\N{CYRILLIC SMALL LETTER TSHE}": "h",
        "\N{CYRILLIC SMALL LETTER DJE}": "h",
        "\N{CYRILLIC SMALL LETTER SCHWA}": "e",
        "\N{CYRILLIC SMALL LETTER BARRED O}": "o",
        "\N{CYRILLIC SMALL LETTER STRAIGHT U WITH STROKE}": "y",
        "\N{CYRILLIC SMALL LETTER ES WITH DESCENDER}": "c",
        "\N{CYRILLIC SMALL LETTER EN WITH HOOK}": "n",
        "\N{CYRILLIC SMALL LETTER KA WITH STROKE}": "k",
        "\N{CYRILLIC SMALL LETTER BASHKIR KA}": "k",
        "\N{CYRILLIC CAPITAL LETTER ES WITH DESCENDER}": "C",
        "\N{CYRILLIC CAPITAL LETTER KA WITH DESCENDER}": "K",
        "\N{CYRILLIC CAPITAL LETTER EN WITH DESCENDER}": "H",
        "\N{CYRILLIC CAPITAL LETTER HA WITH DESCENDER}": "X",
        "\N{CYRILLIC CAPITAL LETTER GHE WITH STROKE}": "F",
        "\N{GREEK CAPITAL LETTER LAMDA}": "A",
        "\N{GREEK CAPITAL LETTER DELTA}": "A",
        "\N{GREEK CAPITAL LETTER SIGMA}": "E",
        "\N{GREEK CAPITAL LETTER PI}": "N",
        "\N{GREEK CAPITAL LETTER THETA}": "O",
        "\N{GREEK CAPITAL LETTER OMEGA}": "O",
        "\N{GREEK CAPITAL LETTER XI}": "E",
        "\N{ARMENIAN SMALL LETTER ECH}": "t",
        "\N{ARMENIAN SMALL LETTER REH}": "n",
        "\N{ARMENIAN SMALL LETTER PIWR}": "n",
    }
)
"""Letter -> the Latin letters that it resembles, most usual reading first."""

CLOSE = frozenset("пкмт")
"""Of these the letters that are read without a thought, also in a name that nobody knows."""

SCIENCE = frozenset("αβγδεζηθκλμνξπρστφχψωΓΔΘΛΞΠΣΦΨΩ")
"""Greek letters that are written beside Latin ones on purpose: TNFα, μTorrent, ΔG, λmax.

The others (ο, ι, υ, ς and the capitals shaped like Latin ones) name nothing in formulas.
"""

SMALL_CAPITALS = MappingProxyType(
    {lookup(f"LATIN LETTER SMALL CAPITAL {c}"): c.lower() for c in "ABCDEFGHIJKLMNOPRSTUVWYZ"}
    | {"\N{LATIN SMALL LETTER O WITH OGONEK}": "q"}
)
"""The letters of the style of small capitals; for the Q it has none, ``ǫ`` is written.

Most are signs of phonetic writing as well, so one of them alone says nothing.
"""

IN_LATIN_WRITING = frozenset(
    "\N{LATIN SMALL LETTER DOTLESS I}\N{LATIN SMALL LETTER ALPHA}\N{LATIN SMALL LETTER IOTA}"
    "\N{LATIN CAPITAL LETTER IOTA}\N{LATIN SMALL LETTER V WITH HOOK}"
    "\N{LATIN SMALL LETTER GAMMA}\N{LATIN SMALL LETTER TURNED M}"
    "\N{LATIN SMALL LETTER TONE SIX}\N{LATIN CAPITAL LETTER TONE SIX}"
    "\N{LATIN SMALL LETTER TONE FIVE}\N{LATIN CAPITAL LETTER TONE FIVE}"
    "\N{LATIN SMALL LETTER SCRIPT G}\N{LATIN LETTER DENTAL CLICK}"
    "\N{CYRILLIC SMALL LETTER SOFT SIGN}\N{CYRILLIC SMALL LETTER ZE}"
    "\N{CYRILLIC SMALL LETTER CHE}"
)
"""Letters that some language writes, or wrote, amid Latin ones; so do phonetic texts.

Turkish, languages of Africa and America, Zhuang and the Latin alphabets of the Soviet Union; the
Greek letters of SCIENCE are written so as well.
"""

PHONETIC = frozenset("əɛɔʃʒŋʊæðʌɒɜɝɚɹɾʔɥɨʉɸʎʁɲɳɖʈɭɽɻɐɘɵɞœɶˈˌː")
"""Letters and signs of phonetic writing, which mixes alphabets on purpose, that are no
look-alikes themselves."""
