"""Likenesses that Unicode does not list, or lists otherwise, written by hand.

Unicode's own table (UTS #39, confusables) maps letters to what they are mistaken for in careful
typography, so the Cyrillic п becomes the Greek π and never n. Texts that were disguised, or passed
through a broken font table, use looser likenesses, judged here from the shapes in common text
fonts. A letter with several readings lists the most usual one first.
"""

from __future__ import annotations

from types import MappingProxyType

SAME_SHAPE = MappingProxyType(
    {
        "\N{CYRILLIC SMALL LETTER A}": "a",
        "\N{CYRILLIC SMALL LETTER IE}": "e",
        "\N{CYRILLIC SMALL LETTER O}": "o",
        "\N{CYRILLIC SMALL LETTER ER}": "p",
        "\N{CYRILLIC SMALL LETTER ES}": "c",
        "\N{CYRILLIC SMALL LETTER U}": "y",
        "\N{CYRILLIC SMALL LETTER HA}": "x",
        "\N{CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I}": "i",
        "\N{CYRILLIC SMALL LETTER JE}": "j",
        "\N{CYRILLIC SMALL LETTER DZE}": "s",
        "\N{CYRILLIC SMALL LETTER SHHA}": "h",
        "\N{CYRILLIC SMALL LETTER KOMI DE}": "d",
        "\N{CYRILLIC SMALL LETTER QA}": "q",
        "\N{CYRILLIC SMALL LETTER WE}": "w",
        "\N{CYRILLIC SMALL LETTER PALOCHKA}": "l",
        "\N{CYRILLIC SMALL LETTER STRAIGHT U}": "y",
        "\N{CYRILLIC CAPITAL LETTER A}": "A",
        "\N{CYRILLIC CAPITAL LETTER VE}": "B",
        "\N{CYRILLIC CAPITAL LETTER IE}": "E",
        "\N{CYRILLIC CAPITAL LETTER KA}": "K",
        "\N{CYRILLIC CAPITAL LETTER EM}": "M",
        "\N{CYRILLIC CAPITAL LETTER EN}": "H",
        "\N{CYRILLIC CAPITAL LETTER O}": "O",
        "\N{CYRILLIC CAPITAL LETTER ER}": "P",
        "\N{CYRILLIC CAPITAL LETTER ES}": "C",
        "\N{CYRILLIC CAPITAL LETTER TE}": "T",
        "\N{CYRILLIC CAPITAL LETTER U}": "Y",
        "\N{CYRILLIC CAPITAL LETTER HA}": "X",
        "\N{CYRILLIC CAPITAL LETTER BYELORUSSIAN-UKRAINIAN I}": "I",
        "\N{CYRILLIC CAPITAL LETTER JE}": "J",
        "\N{CYRILLIC CAPITAL LETTER DZE}": "S",
        "\N{CYRILLIC CAPITAL LETTER IZHITSA}": "V",
        "\N{CYRILLIC CAPITAL LETTER QA}": "Q",
        "\N{CYRILLIC CAPITAL LETTER WE}": "W",
        "\N{CYRILLIC CAPITAL LETTER KOMI SJE}": "G",
        "\N{CYRILLIC LETTER PALOCHKA}": "I",
        "\N{CYRILLIC CAPITAL LETTER STRAIGHT U}": "Y",
        "\N{GREEK SMALL LETTER OMICRON}": "o",
        "\N{GREEK SMALL LETTER NU}": "v",
        "\N{GREEK SMALL LETTER IOTA}": "i",
        "\N{GREEK LUNATE SIGMA SYMBOL}": "c",
        "\N{GREEK LETTER YOT}": "j",
        "\N{GREEK CAPITAL LETTER ALPHA}": "A",
        "\N{GREEK CAPITAL LETTER BETA}": "B",
        "\N{GREEK CAPITAL LETTER EPSILON}": "E",
        "\N{GREEK CAPITAL LETTER ZETA}": "Z",
        "\N{GREEK CAPITAL LETTER ETA}": "H",
        "\N{GREEK CAPITAL LETTER IOTA}": "I",
        "\N{GREEK CAPITAL LETTER KAPPA}": "K",
        "\N{GREEK CAPITAL LETTER MU}": "M",
        "\N{GREEK CAPITAL LETTER NU}": "N",
        "\N{GREEK CAPITAL LETTER OMICRON}": "O",
        "\N{GREEK CAPITAL LETTER RHO}": "P",
        "\N{GREEK CAPITAL LETTER TAU}": "T",
        "\N{GREEK CAPITAL LETTER UPSILON}": "Y",
        "\N{GREEK CAPITAL LETTER CHI}": "X",
        "\N{ARMENIAN SMALL LETTER OH}": "o",
        "\N{ARMENIAN SMALL LETTER SEH}": "u",
        "\N{ARMENIAN SMALL LETTER VO}": "n",
        "\N{ARMENIAN SMALL LETTER HO}": "h",
        "\N{ARMENIAN SMALL LETTER CO}": "g",
        "\N{ARMENIAN SMALL LETTER ZA}": "q",
        "\N{ARMENIAN SMALL LETTER YI}": "j",
        "\N{ARMENIAN CAPITAL LETTER OH}": "O",
        "\N{ARMENIAN CAPITAL LETTER SEH}": "U",
        "\N{ARMENIAN CAPITAL LETTER TIWN}": "S",
        "\N{ARMENIAN CAPITAL LETTER LIWN}": "L",
    }
)
"""Letter -> the Latin letter that it cannot be told from in most fonts."""

ALIKE = MappingProxyType(
    {
        "\N{CYRILLIC SMALL LETTER PE}": "n",
        "\N{CYRILLIC SMALL LETTER I}": "un",
        "\N{CYRILLIC SMALL LETTER SHORT I}": "un",
        "\N{CYRILLIC SMALL LETTER KA}": "k",
        "\N{CYRILLIC SMALL LETTER TE}": "tm",
        "\N{CYRILLIC SMALL LETTER EM}": "m",
        "\N{CYRILLIC SMALL LETTER EN}": "hn",
        "\N{CYRILLIC SMALL LETTER VE}": "bv",
        "\N{CYRILLIC SMALL LETTER GHE}": "r",
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
        "\N{GREEK SMALL LETTER ALPHA}": "a",
        "\N{GREEK SMALL LETTER BETA}": "b",
        "\N{GREEK SMALL LETTER GAMMA}": "y",
        "\N{GREEK SMALL LETTER DELTA}": "d",
        "\N{GREEK SMALL LETTER EPSILON}": "e",
        "\N{GREEK LUNATE EPSILON SYMBOL}": "e",
        "\N{GREEK SMALL LETTER ETA}": "n",
        "\N{GREEK SMALL LETTER THETA}": "o",
        "\N{GREEK SMALL LETTER KAPPA}": "k",
        "\N{GREEK SMALL LETTER LAMDA}": "l",
        "\N{GREEK SMALL LETTER MU}": "u",
        "\N{GREEK SMALL LETTER PI}": "n",
        "\N{GREEK SMALL LETTER RHO}": "p",
        "\N{GREEK SMALL LETTER SIGMA}": "o",
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
        "\N{CYRILLIC SMALL LETTER IZHITSA}": "v",
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
        "\N{ARMENIAN SMALL LETTER AYB}": "w",
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
    {
        "\N{LATIN LETTER SMALL CAPITAL A}": "a",
        "\N{LATIN LETTER SMALL CAPITAL B}": "b",
        "\N{LATIN LETTER SMALL CAPITAL C}": "c",
        "\N{LATIN LETTER SMALL CAPITAL D}": "d",
        "\N{LATIN LETTER SMALL CAPITAL E}": "e",
        "\N{LATIN LETTER SMALL CAPITAL F}": "f",
        "\N{LATIN LETTER SMALL CAPITAL G}": "g",
        "\N{LATIN LETTER SMALL CAPITAL H}": "h",
        "\N{LATIN LETTER SMALL CAPITAL I}": "i",
        "\N{LATIN LETTER SMALL CAPITAL J}": "j",
        "\N{LATIN LETTER SMALL CAPITAL K}": "k",
        "\N{LATIN LETTER SMALL CAPITAL L}": "l",
        "\N{LATIN LETTER SMALL CAPITAL M}": "m",
        "\N{LATIN LETTER SMALL CAPITAL N}": "n",
        "\N{LATIN LETTER SMALL CAPITAL O}": "o",
        "\N{LATIN LETTER SMALL CAPITAL P}": "p",
        "\N{LATIN LETTER SMALL CAPITAL R}": "r",
        "\N{LATIN LETTER SMALL CAPITAL S}": "s",
        "\N{LATIN LETTER SMALL CAPITAL T}": "t",
        "\N{LATIN LETTER SMALL CAPITAL U}": "u",
        "\N{LATIN LETTER SMALL CAPITAL V}": "v",
        "\N{LATIN LETTER SMALL CAPITAL W}": "w",
        "\N{LATIN LETTER SMALL CAPITAL Y}": "y",
        "\N{LATIN LETTER SMALL CAPITAL Z}": "z",
        "\N{LATIN SMALL LETTER O WITH OGONEK}": "q",
    }
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
