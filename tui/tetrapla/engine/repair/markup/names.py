"""Names of tags and short codes, by what they do to the text around them.

Sources: the element index of the HTML standard with the obsolete elements it lists, the short
codes of WordPress, the tags that bulletin boards share (BBCode).
"""

from __future__ import annotations

_INLINE_NAMES = (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt"
    " ruby s samp small span strike strong sub sup time tt u var wbr"
)
INLINE = frozenset(_INLINE_NAMES.split())
"""Tags that stand inside of words and sentences: without them nothing has to be parted."""

_BLOCK_NAMES = (
    "address applet area article aside audio base blockquote body br button canvas caption center"
    " col colgroup dd details dialog div dl dt embed fieldset figcaption figure footer form frame"
    " frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input legend li link main"
    " map menu meta nav noframes noscript object ol optgroup option output p param picture pre"
    " progress section select source summary svg table tbody td template textarea tfoot th thead"
    " title tr track ul video g path rect use"
)
BLOCK = frozenset(_BLOCK_NAMES.split())
"""Tags that end what stands before them: a word before and a word behind are two."""

_WORDS_NAMES = (
    "a address area article aside audio base big body button caption center cite code col data"
    " details dialog dir embed figure font footer form frame head header input label legend link"
    " main map mark menu meta object option output param path picture progress q rect s samp"
    " section select small source strike strong summary table template time title track u use var"
    " video i b p g"
)
WORDS = frozenset(_WORDS_NAMES.split())
"""Tags whose names are words and letters: alone and without attributes, “<title>” may be a
placeholder, “<sighs>” a stage direction, “<b>” a vector."""

SHORT_CODES = (
    "caption|gallery|embed|video|audio|playlist|wp_caption|contact-form-7|contact-form|youtube"
    "|vimeo|soundcloud|instagram|twitter|tweet|slideshow|slideshare|googlemaps|pullquote|dropcap"
    "|column|columns|one_half|one_third|tabs|tab|accordion|spacer|divider|sc|vc_[a-z_]+"
    "|et_pb_[a-z_]+|fusion_[a-z_]+|su_[a-z_]+|mks_[a-z_]+|td_[a-z_]+|wpvideo|ads?|adrotate"
)
"""Short codes of WordPress and its extensions; for a pattern."""

BOARD_CODES = "b|i|u|s|url|img|quote|code|size|color|font|center|left|right|list|email|spoiler"
"""Tags of bulletin boards; for a pattern."""
