"""The shapes of picture credits: names of people, agencies, and the words before credits.

The patterns are pieces for larger ones. All repeats are bounded, so that none backtracks far.
"""

from __future__ import annotations

import re

_LATIN_GREEK_CYRILLIC = [chr(c) for c in (*range(0x41, 0x530), *range(0x1E00, 0x2000))]
UPPER = "".join(c for c in _LATIN_GREEK_CYRILLIC if c.isupper())
LOWER = "".join(c for c in _LATIN_GREEK_CYRILLIC if c.islower())

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

_AGENCIES = (
    "Getty Images Getty|GettyImages|Getty|Reuters Connect|Thomson Reuters|Reuters|"
    "The Associated Press|Associated Press|AP Photos|AP Photo|AP Images|AP file photo|"
    "Agence France-Presse|AFP Photo|AFP Forum|AFP|Press Association|PA Images|PA Wire|PA Media|"
    "PA Archive|EPA-EFE|EPA|EFE|Shutterstock|iStockphoto|iStock|Alamy Stock Photo|Alamy Live News|"
    "Alamy|Unsplash|Pexels|Pixabay|Freepik|Dreamstime|Bigstock|Depositphotos|Adobe Stock|"
    "Fotolia|Envato Elements|Canva|Stocksy|Zuma Press Wire|Zuma Press|Zuma Wire|ZUMA Press|ZUMA|"
    "ZUMAPRESS|SOPA Images|SIPA USA|Sipa USA|Sipa Press|Sipa|SWNS|Caters News Agency|"
    "Caters News|Caters|Kennedy News and Media|Kennedy News|Mercury Press|Cavendish Press|"
    "Solent News|Triangle News|Jam Press|South West News Service|Cover Images|Barcroft Media|"
    "Barcroft|Rex Features|Rex/Shutterstock|Splash News|BACKGRID|Backgrid|MEGA|WENN|Bauer-Griffin|"
    "Xinhua News Agency|Xinhua|Imaginechina|Visual China Group|VCG|China News Service|"
    "China Daily|Kyodo News|Kyodo|Jiji Press|Jiji|Yonhap News Agency|Yonhap News|Yonhap|Newsis|"
    "Press Trust of India|PTI Photo|PTI|ANI Photo|ANI|IANS|Hindustan Times|The India Today Group|"
    "Antara Foto|Antara|Bernama|TASS|Tass|Itar-Tass|RIA Novosti|Sputnik|Interfax|Ukrinform|"
    "UNIAN|BelTA|Anadolu Agency|Anadolu Images|Anadolu|DHA|IHA|NurPhoto|Nurphoto|"
    "Middle East Images|Flash90|JINI|WAFA|IRNA|ISNA|Tasnim|SANA|Petra|MENA|APA Images|ANSA|"
    "LaPresse|Lapresse|AGI|Adnkronos|IPA Agency|Fotogramma|Contrasto|Europa Press|Cordon Press|"
    "GTRES|Agencia EFE|Notimex|Cuartoscuro|Agência Brasil|Agencia Brasil|Folhapress|"
    "Estadão Conteúdo|Agência O Globo|Lusa|LUSA|Global Imagens|Belga|BELGA|ANP|Hollandse Hoogte|"
    "dpa picture alliance|picture alliance|picture-alliance|dpa|DPA|ddp images|ddp|imago images|"
    "IMAGO|Imago Images|Imago|Keystone|KEYSTONE|epd|KNA|DDR|ullstein bild|Bridgeman Images|"
    "akg-images|mauritius images|Ritzau Scanpix|Scanpix|NTB|TT News Agency|TT|Lehtikuva|"
    "LEHTIKUVA|LETA|ELTA|BNS|PAP|East News|EAST NEWS|Agencja Gazeta|Agencja Wyborcza|Forum|"
    "REPORTER|ČTK|CTK|TASR|MTI|Agerpres|AGERPRES|Mediafax|Inquam Photos|BTA|BGNES|Hina|HINA|"
    "Pixsell|PIXSELL|Tanjug|TANJUG|FoNet|Beta|STA|BoBo|Eurokinissi|INTIME|ANA-MPA|APE|"
    "The Canadian Press|Canadian Press|La Presse canadienne|Postmedia|Australian Associated Press|"
    "AAP Image|AAP Images|AAP|NZME|Stuff|Fairfax Media|Newspix|Gallo Images|African News Agency|"
    "Nation Media Group|Magnum Photos|Magnum|VII|Redux Pictures|Redux|Polaris Images|Polaris|"
    "Contour|Corbis|CORBIS|Bettmann|Hulton Archive|Everett Collection|Photofest|Gamma-Rapho|Gamma|"
    "Hans Lucas|Abaca Press|Abaca|ABACA|Agence VU|MaxPPP|MAXPPP|Bestimage|KCS Presse|"
    "Icon Sportswire|Icon Sport|Action Images|Panoramic|USA TODAY Sports|USA Today Sports|"
    "USA TODAY Network|USA Today Network|Imagn Images|IMAGN|Imagn|Cal Sport Media|Pressefoto|"
    "GEPA pictures|Offside|CSM|ProSports|BPI|Focus Images|News Images|Tribune News Service|"
    "TNS|Bloomberg News|UPI Photo|UPI|MediaNews Group|Digital First Media|Bay Area News Group|"
    "Staff Photo|Wikimedia Commons|Wikimedia|Wikipedia|Wikicommons|Creative Commons|Flickr|"
    "NASA/JPL-Caltech|JPL-Caltech|Science Photo Library|Nature Picture Library|Minden Pictures|"
    "BBC News|Crown Copyright|Handout Photo|WireImage|FilmMagic|Pool Photo|POOL"
)
_TWO_FACED_TEXT = (
    "Beta Canva Contour DDR Forum Focus Gamma Keystone MEGA Magnum Offside Panoramic Polaris POOL "
    "Petra REPORTER Stuff Sputnik Wikipedia Flickr Belga Corbis VII AGI APE BPI CSM IHA KNA MENA "
    "STA TT Redux Reporter ANI ANP BNS PAP MTI NTB EFE"
)
_TWO_FACED = frozenset(_TWO_FACED_TEXT.split())
"""Agencies whose names are also other things: a credit only behind a person or another agency."""

_PLACES = (
    "AP|PA|Instagram|Facebook|TikTok|Twitter|YouTube|LinkedIn|Snapchat|Bloomberg|Handout|HANDOUT|"
    "Pool|Contributed|Supplied|Submitted|Provided|Contributor|Stringer|STRINGER|Staff|File|"
    "BuzzFeed News|HuffPost|MailOnline|NBC News|CBS News|ABC News|CNN|NPR|NASA|ESA|NOAA|NHK"
)


def _any_of(names: str, *, but: frozenset[str] = frozenset()) -> str:
    chosen = {n.strip() for n in names.split("|")} - but
    return "|".join(re.escape(n) for n in sorted(chosen, key=lambda n: (-len(n), n)))


PICTURE_AGENCY = rf"(?:{_any_of(_AGENCIES, but=_TWO_FACED)}|APA(?=[{UPPER}]))"
"""Who sells and gives away press pictures; such a name is a credit even where it stands once."""

_SOURCE = rf"(?:{_any_of(_AGENCIES)}|{_any_of(_PLACES)})"
"""Agencies, and places that pictures are taken from."""

_ORGANISATION = (
    rf"(?:[Tt]he )?(?:{_CAPITALISED}|{_SHOUTED})"
    rf"(?: (?:of |of the |and |& |for )?(?:{_CAPITALISED}|{_SHOUTED})){{0,4}}"
)
_LINK = r"(?: ?[/|] ?| via | for |, ?| [-–—] ?)"
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
    r"|(?:Image |Photo )?[Cc]ourtesy(?: of |: ?)"
    rf"|(?:©|\([Cc]\)|Copyright) ?(?:\d{{4}} )?){_SUBJECT}"
)
"""A credit that says that it is one: ``Photo: Jane Doe``, ``Courtesy of Jane Doe``, ``© AFP``."""

_SLASHED = (
    rf"(?:{_ANYONE}(?: ?/ ?| for | via | ?\| ?)(?:{_SOURCE}|{_ORGANISATION})"
    rf"|{_ANYONE}(?:(?:, ?| [-–—] ?){_SOURCE}| \({_SOURCE}\))"
    rf"|{_SOURCE}(?: ?/ ?| via | for | ?\| ?)(?:{_SOURCE}|{_ORGANISATION}))"
)
NAMED = rf"(?:{_SLASHED}{_FURTHER}{{0,2}}|{PICTURE_AGENCY})"
"""A credit that names who it is from: ``Jane Doe/AFP via Getty Images``, ``Reuters``."""

BRACKETED = rf"[(\[](?:{LABELLED}|{NAMED}|{_SOURCE})[)\]]"
"""A credit in brackets: ``(AP Photo/Jane Doe)``, ``(Photo by Jane Doe)``."""

CERTAIN_SOURCE = re.compile(rf"\b(?:{_SOURCE})\b")
"""An agency, or a place of pictures, anywhere in a credit."""

NO_CREDIT = re.compile(
    r"\b(?:Read|More|Click|Share|View|Watch|Related|Advertisement|Subscribe|Sign|Log|Follow|Next|"
    r"Previous|Contact|About|Learn|Show|See|Buy|Shop|Add|Download|Table|Chapter|Part|Section)\b"
)
"""Words of buttons and headings, which also stand glued to many different neighbours."""
