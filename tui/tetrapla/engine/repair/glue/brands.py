"""Names that are written with a capital inside, and so are no glued words."""

from __future__ import annotations

import re

from tetrapla.engine.repair.glue.phrases import LOWER, UPPER

_BRANDS_TEXT = (
    "iphone ipad ipod imac itunes icloud imessage ios ipados ebay ecommerce epaper ebook ebooks "
    "macos tvos watchos youtube linkedin paypal facebook whatsapp tiktok wechat snapchat buzzfeed "
    "huffpost techcrunch yougov easyjet jetblue airasia fedex mastercard playstation xbox "
    "powerpoint onedrive sharepoint onenote github gitlab bitbucket javascript typescript "
    "coffeescript actionscript vbscript postscript wordpress blogspot livejournal myspace "
    "deviantart soundcloud bandcamp mixcloud stumbleupon pinterest wikihow wikileaks wikipedia "
    "wikimedia wikidata openai chatgpt deepmind deepseek midjourney spacex blackberry blackrock "
    "exxonmobil conocophillips astrazeneca glaxosmithkline biontech pricewaterhousecoopers "
    "coindesk opensea metamask doordash grubhub instacart homeaway tripadvisor "
    "opentable openstack opensuse openoffice libreoffice openstreetmap mysql postgresql mongodb "
    "mariadb sqlite nosql freebsd openbsd netbsd macbook macbooks airpods homepod carplay "
    "facetime quicktime garageband thinkpad chromebook chromecast myfitnesspal webmd "
    "theskimm thescore thegrio instyle usaid unaids mcdonald mcdonalds lastpass nordvpn expressvpn "
    "protonmail duckduckgo hubspot servicenow squarespace godaddy dreamworks "
    "lucasfilm timeout newshub newsround newsnight politifact factcheck openlearn "
    "futurelearn edx lacroix delonghi cocacola plugin login "
    "signin signup logout addon checkin builtin optin optout howto goto youtuber "
    "youtubers iphones ipads ipods gofundme justgiving "
    "crowdstrike solarwinds fireeye bytedance wework cloudflare cloudfront jquery "
    "nodejs reactjs vuejs numpy scipy pytorch tensorflow devops gitops mlops fintech proptech "
    "edtech biotech metoo autocad coreldraw indesign photoshop afterpay truecrypt bitlocker "
    "bittorrent utorrent limewire virtualbox vmware teamviewer logmein gotomeeting webex"
)
_BRANDS = frozenset(_BRANDS_TEXT.split())
"""In lower case: firms, products, sites; collected by hand."""

_FRONTS = "Mc|Mac|De|Di|Du|La|Le|Les|Fitz|Van|Von|Del|Della|Dos|Da|San|St|Saint|Al|El|Abu|Ben|Ap"
_SURNAME = re.compile(rf"(?:{_FRONTS}|[ODLN][’'])[{UPPER}][{LOWER}]+(?:[’']s)?")
_PREFIXES = "e|i|m|x|mc|de|la|le|van|von|mac|di|du|un|re|pre|non"
_PREFIXED = re.compile(rf"(?:{_PREFIXES})[{UPPER}][{LOWER}]*(?:[{UPPER}]{{2,3}})?")
_SHORTHAND = re.compile(
    rf"(?:Ph[DG]|GmbH|mbH|PhDs|mRNA|tRNA|rRNA|kWh|MWh|GWh|mmHg|pH|dB|kHz|MHz|GHz|[{LOWER}][{UPPER}]+s?)"
    r"(?:[’']s)?"
)
_POSSESSIVE = re.compile(r"[’']s?$")


def is_inner_capital(word: str) -> bool:
    """Whether a word has its inner capital by right: a brand, a surname, a unit.

    Args:
        word: ``YouTube``, ``McDonald``, ``iPhone’s``, ``kWh``.
    """
    plain = _POSSESSIVE.sub("", word)
    return (
        plain.lower() in _BRANDS
        or _SURNAME.fullmatch(plain) is not None
        or _PREFIXED.fullmatch(plain) is not None
        or _SHORTHAND.fullmatch(plain) is not None
    )
