"""Why each kind of boilerplate is not the story, in words for people."""

from __future__ import annotations

from types import MappingProxyType

REASONS = MappingProxyType(
    {
        "navigation": "leads around the web site",
        "category": "names a section of the web site",
        "share": "asks readers to share the page",
        "comment-prompt": "asks readers to comment",
        "comment-form": "belongs to a form for comments",
        "call-to-action": "asks readers to do something on the web site",
        "bio": "introduces the author",
        "byline": "names the author",
        "dateline": "says when the page was published, or how long it takes to read",
        "related": "leads to other pages",
        "embed": "is what an embedded post or video leaves behind",
        "photo-credit": "credits a picture",
        "photo-caption": "describes a picture",
        "summary": "heads a summary of the page",
        "newsletter": "offers a newsletter or an account",
        "cookies": "speaks of cookies, privacy or terms",
        "advert": "is an advertisement, or marks one",
        "copyright": "claims copyright",
        "furniture": "belongs to the page, not to the story",
    }
)
"""Kind -> what such a line does, as the end of a sentence about it."""
