"""Alphabets that are plain Latin letters in another dress: mathematical, full width, enclosed, ...

Which letter a styled one is a form of is asked of the Unicode character database (NFKC); only the
white-on-black letters and the small capitals, which it does not take apart, are counted off here.
"""

from __future__ import annotations

import re
import string
import unicodedata
from collections.abc import Iterable, Iterator
from types import MappingProxyType
from typing import NamedTuple

from tetrapla.engine.repair.letters.supplement import SMALL_CAPITALS


class Style(NamedTuple):
    """One dress of the alphabet."""

    name: str
    """For people, before “letters”."""
    plain: MappingProxyType[str, str]
    """Styled character -> the plain one."""
    beside: str
    """Plain characters that stand inside its words as they are; for a character class."""
    shortest: int
    """Letters of a word that tells the style alone, where it is a known word."""
    formulas: bool = False
    """Whether formulas use it for single letters and names of functions."""


def _decomposed(first: int, last: int) -> Iterator[tuple[str, str]]:
    for styled in map(chr, range(first, last + 1)):
        plain = unicodedata.normalize("NFKC", styled)
        if len(plain) > 1:
            plain = plain.strip("()")  # the letters in brackets
        if plain != styled and len(plain) == 1 and plain.isascii():
            yield styled, plain


def _counted(first: int) -> Iterator[tuple[str, str]]:
    for i, letter in enumerate(string.ascii_uppercase):
        yield chr(first + i), letter


def _table(*parts: Iterable[tuple[str, str]]) -> MappingProxyType[str, str]:
    return MappingProxyType({styled: plain for part in parts for styled, plain in part})


_RAISED = "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ"

_ACCENTED = "\xc0-\xd6\xd8-\xf6\xf8-\u024f"
"""Letters that no style but small capitals has, and that therefore stay as they are."""
FULL_WIDTH = Style(
    "full width", _table(_decomposed(0xFF01, 0xFF5E), [("\u3000", " ")]), _ACCENTED, 3
)
MATHEMATICAL = Style(
    "mathematical",
    _table(_decomposed(0x1D400, 0x1D7FF), _decomposed(0x2102, 0x213F)),
    _ACCENTED,
    4,
    formulas=True,
)
STYLES = (
    FULL_WIDTH,
    MATHEMATICAL,
    Style("encircled", _table(_decomposed(0x24B6, 0x24E9), _counted(0x1F150)), _ACCENTED, 3),
    Style("bracketed", _table(_decomposed(0x249C, 0x24B5), _counted(0x1F110)), _ACCENTED, 3),
    Style("boxed", _table(_counted(0x1F130), _counted(0x1F170)), _ACCENTED, 3),
    Style(
        "raised",
        _table((c, unicodedata.normalize("NFKC", c)) for c in _RAISED),
        "",
        4,
    ),
    Style("small capital", SMALL_CAPITALS, "A-Zsxqcovwz", 4),
)
"""All styles, in the order in which they are looked for."""

PLAIN = MappingProxyType({c: p for s in STYLES for c, p in s.plain.items() if p.isalpha()})
"""Styled letter -> the plain one, whatever the style."""

SIGN_OF_FORMULA = re.compile(r"[=<>+∈∉∑∏∫√≤≥≠≈→↦∞∂∇±·∀∃⊂∪∩]")
FUNCTIONS = frozenset(
    ("sin", "cos", "tan", "log", "exp", "max", "min", "lim", "arg", "det", "dim", "mod", "sup")
)
"""Known words that formulas have as names."""

_REGIONS = (
    "ACADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCL"
    "CMCNCOCPCQCRCUCVCWCXCYCZDEDGDJDKDMDODZEAECEEEGEHERESETEUFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGR"
    "GSGTGUGWGYHKHMHNHRHTHUICIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLY"
    "MAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPT"
    "PWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTATCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUG"
    "UMUNUSUYUZVAVCVEVGVIVNVUWFWSXKYEYTZAZMZW"
)
REGIONS = frozenset(_REGIONS[i : i + 2] for i in range(0, len(_REGIONS), 2))
"""Codes of flags: of ISO 3166-1, and those that Unicode adds."""
FIRST_INDICATOR = 0x1F1E6
"""The first of the 26 regional indicators, of which two make a flag."""
