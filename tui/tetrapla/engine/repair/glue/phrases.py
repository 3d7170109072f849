"""The shapes of picture credits: names of people, agencies, and the words before credits.

The patterns are pieces for larger ones. All repeats are bounded, so that none backtracks far.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from tetrapla.engine.repair.glue.agencies import AGENCIES, PLACES, TWO_FACED, any_of

_LETTERS = (*range(0x41, 0x180), 0x1A0, 0x1A1, 0x1AF, 0x1B0, *range(0x370, 0x460))
_VIETNAMESE = range(0x1EA0, 0x1EFA)
_WITH_CASE = [chr(c) for c in (*_LETTERS, *_VIETNAMESE)]


def _character_class(letters: Iterable[str]) -> str:
    """Letters as the inside of a character class, with ranges: it is compiled again and again."""
    runs: list[str] = []
    for letter in letters:
        if runs and ord(letter) == ord(runs[-1][-1]) + 1:
            runs[-1] += letter
        else:
            runs.append(letter)
    return "".join(run if len(run) < 3 else f"{run[0]}-{run[-1]}" for run in runs)


UPPER = _character_class(c for c in _WITH_CASE if c.isupper())
"""Capitals of Latin, Greek and Cyrillic alphabets, for a character class."""
LOWER = _character_class(c for c in _WITH_CASE if c.islower())
"""Small letters of the same alphabets, for a character class."""

_WORD = rf"[{UPPER}][{LOWER}]{{1,30}}"
_PREFIX = rf"(?:(?:Mc|Mac|De|Di|Du|La|Le|Fitz|Van|[ODN][’'])(?=[{UPPER}][{LOWER}]))?"
_CAPITALISED = (
    rf"(?:{_PREFIX}{_WORD}(?:[-’']{_WORD}){{0,2}}|(?:[{UPPER}]\.-?){{1,3}}|[{UPPER}](?= [{UPPER}]))"
)
_PARTICLE = (
    r"(?:(?:de|da|del|della|di|do|dos|das|du|van|von|der|den|het|la|le|las|los|bin|ibn|al|el|ter|"
    r"ten|af|av|zu|zur|y|e) ){0,2}(?:(?:al|el|d|l|an|as|ar|ad)[-’'](?=\w))?"
)
PERSON = rf"{_CAPITALISED}(?: {_PARTICLE}{_CAPITALISED}){{1,3}}"
"""A capitalised phrase of two to four words, with the particles that names have."""

_SHOUTED = rf"[{UPPER}](?:[{UPPER}.’'-]{{0,20}}[{UPPER}.])(?![{LOWER}])"
_ANYONE = rf"(?:{PERSON}|{_SHOUTED}(?: {_SHOUTED}){{1,3}})"
"""A person, also one written in capitals."""


PICTURE_AGENCY = rf"(?:{any_of(AGENCIES - TWO_FACED)}|APA(?=[{UPPER}]))"
"""Who sells and gives away press pictures; such a name is a credit even where it stands once."""

_SOURCE = rf"(?:{any_of(AGENCIES | PLACES)})"
"""Agencies, and places that pictures are taken from."""

_ORGANISATION = (
    rf"(?:[Tt]he )?(?:{_CAPITALISED}|{_SHOUTED})"
    rf"(?: (?:of |of the |and |& |for )?(?:{_CAPITALISED}|{_SHOUTED})){{0,4}}"
)
_LINK = r"(?: ?[/|] ?| via | for |, ?(?:[Ss]pecial to )?| ?— ?| [-–] ?)"
_FURTHER = rf"(?:{_LINK}(?:{_SOURCE}|{_ORGANISATION}))"
_SUBJECT = rf"(?:{_SOURCE}|{_ANYONE}|{_ORGANISATION}){_FURTHER}{{0,2}}"

_LABEL = (
    r"(?:(?:Photos?|Photographs?|Photography|Photographer|Pictures?|Pics?|Images?|Illustration|"
    r"Stills?|Video|Graphic|Artwork|Screenshot|Screengrab|PHOTOS?|IMAGE|PICTURE)(?: [Cc]redits?)?|"
    r"(?:Photo|Image|Picture) (?:[Ss]ource|[Cc]ourtesy)|PHOTO CREDIT|CREDIT|Credits?|"
    r"Crédits? ?[Pp]hotos?|Crédits?|Photo d[’']illustration|"
    r"[Ff]otos?|Fotografías?|Fotografie|Imagen|Imagem|Créditos?|Cr[eé]dito da foto|Crediti?|"
    r"Bild(?:er|quelle|nachweis)?|Quelle|Archivfoto|Symbolbild|Beeld|Bron|Kuva|Valokuva|Bilde|"
    r"Zdjęci[ae]|Fot|Zdj|Źródło|Kép|Fotó|Снимка|Фото|Fotoğraf|Φωτογραφία)"
)
LABELLED = (
    rf"(?:{_LABEL}(?: ?: ?|\. ?| ?[/|] ?| by | de | von | di | courtesy of )"
    rf"|(?:Image |Photo )?[Cc]ourtesy(?: of |: ?| (?=[{UPPER}]))"
    rf"|(?:©|\([Cc]\)) ?(?:\d{{4}} )?){_SUBJECT}"
)
"""A credit that says that it is one: ``Photo: Jane Doe``, ``Courtesy of Jane Doe``, ``© AFP``."""

_SLASHED = (
    rf"(?:{_ANYONE}(?: ?/ ?| for | via | ?\| ?|, [Ss]pecial to )(?:{_SOURCE}|{_ORGANISATION})"
    rf"|{_ANYONE}(?:(?:, ?| ?— ?| [-–] ?){_SOURCE}| \({_SOURCE}\))"
    rf"|{_SOURCE}(?: ?/ ?| via | for | ?\| ?)(?:{_SOURCE}|{_ORGANISATION}))"
)
NAMED = rf"(?:{_SLASHED}{_FURTHER}{{0,2}}|{PICTURE_AGENCY})"
"""A credit that names who it is from: ``Jane Doe/AFP via Getty Images``, ``Reuters``."""

OPENED, CLOSED = r"(?P<open>[(\[])?", r"(?(open)[)\]])"
"""Around a credit that may stand in brackets: ``(AP Photo/Jane Doe)``, ``(Photo by Jane Doe)``.

All credits written out once more for those in brackets would take twice as long to compile, which
is a good part of what a run takes.
"""

SOURCE = _SOURCE
"""Any agency or place of pictures: a credit of its own only in brackets and between two words."""

_AND = r"(?:of |of the |and |& |for |for the )?"
INSTITUTION = rf"{_CAPITALISED}(?: {_AND}(?:{_CAPITALISED}|{_SHOUTED})){{1,4}}"
"""A name as offices and firms have it: ``Department of Justice``."""

CERTAIN_SOURCE = re.compile(rf"\b(?:{_SOURCE})\b")
"""An agency, or a place of pictures, anywhere in a credit."""

NO_CREDIT = re.compile(
    r"\b(?:Read|More|Click|Share|View|Watch|Related|Advertisement|Subscribe|Sign|Log|Follow|Next|"
    r"Previous|Contact|About|Learn|Show|See|Buy|Shop|Add|Download|Table|Chapter|Part|Section)\b"
)
"""Words of buttons and headings, which also stand glued to many different neighbours."""
