"""The shapes of picture credits: names of people, and of agencies."""

from __future__ import annotations

import re

_LATIN_GREEK_CYRILLIC = [chr(c) for c in range(0x41, 0x530)]
UPPER = "".join(c for c in _LATIN_GREEK_CYRILLIC if c.isupper())
LOWER = "".join(c for c in _LATIN_GREEK_CYRILLIC if c.islower())

_CAPITALISED = (
    rf"(?:(?:Mc|Mac|De|Di|Du|La|Le|Fitz|O[’'])(?=[{UPPER}][{LOWER}]))?"
    rf"[{UPPER}](?:[{LOWER}]+(?:[-’'][{UPPER}][{LOWER}]+)?|\.)"
)
_PARTICLE = r"(?:(?:de|da|del|di|dos|du|van|von|der|den|la|le|bin|ibn|al|el|ter) ){0,2}"
PERSON = rf"{_CAPITALISED}(?: {_PARTICLE}{_CAPITALISED}){{1,3}}"
"""A capitalised phrase of two to four words, with the particles that names have."""

PICTURE_AGENCY = (
    r"(?:Getty Images|Getty|Reuters|Associated Press|AP Photo|AP Images|AFP|Shutterstock|"
    r"iStockphoto|iStock|Alamy Stock Photo|Alamy|EPA-EFE|EPA|Unsplash|Pexels|Pixabay|PA Images|"
    r"PA Wire|PA Media|Zuma Press|SWNS|Xinhua|Adobe Stock|Depositphotos|Wikimedia Commons|"
    r"Rex Features|NurPhoto|Anadolu Agency|Anadolu|USA TODAY Sports|Imago|Caters News)"
)
"""Who sells and gives away press pictures; such a name is a credit even where it stands once."""

PLACE_OF_PICTURE = (
    r"(?:AP|PA|Instagram|Facebook|TikTok|Twitter|YouTube|Flickr|Bloomberg|Handout|UPI|dpa|ANSA)"
)
"""Where pictures are taken from, in a credit only behind a person: ``Jane Doe/AP``."""

_LINK = r"(?: ?/ ?| via | for |, ?| ?\| ?)"
AGENCY_CREDIT = (
    rf"(?:{PERSON}{_LINK}(?:{PICTURE_AGENCY}|{PLACE_OF_PICTURE})|{PICTURE_AGENCY})"
    rf"(?:{_LINK}(?:{PICTURE_AGENCY}|{PLACE_OF_PICTURE}))?"
)
"""A credit that names an agency: ``Jane Doe/AFP via Getty Images``, ``Reuters``."""

NO_CREDIT = re.compile(
    r"\b(?:Read|More|Click|Share|View|Watch|Related|Advertisement|Subscribe|Sign|Log|Follow|Next|"
    r"Previous|Contact|About|Learn|Show|See|Buy|Shop|Add|Download|Table|Chapter|Part|Section)\b"
)
"""Words of buttons and headings, which also stand glued to many different neighbours."""
