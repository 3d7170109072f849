"""The kinds of flags, their groups and labels, and the levels of trust."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType


class Group(StrEnum):
    """The two groups of flags."""

    GARBLED = "garbled"
    BOILERPLATE = "boilerplate"


_GARBLED = {
    "look-alike": "look-alike letters",
    "mojibake": "mojibake",
    "replacement": "lost characters",
    "invisible": "invisible characters",
    "bidi": "text direction",
    "control": "control characters",
    "entity": "entity",
    "tag": "tag",
    "css": "style sheet",
    "script": "script",
    "fused-credit": "glued credit",
    "fused-caption": "glued caption",
    "fused-url": "glued address",
    "fused-words": "glued words",
    "missing-space": "missing space",
    "repeated-line": "repeated line",
    "repeated-word": "repeated word",
    "truncated": "cut off",
    "ocr": "scanning error",
    "name-variant": "name spelled otherwise",
}
_BOILERPLATE = {
    "navigation": "navigation",
    "category": "category",
    "share": "share",
    "comment-prompt": "comments",
    "comment-form": "comment form",
    "call-to-action": "call to action",
    "bio": "author",
    "byline": "byline",
    "dateline": "date",
    "related": "related",
    "embed": "embed",
    "photo-credit": "photo credit",
    "photo-caption": "photo caption",
    "summary": "summary",
    "newsletter": "newsletter",
    "cookies": "cookies",
    "advert": "advert",
    "copyright": "copyright",
    "furniture": "page furniture",
}

LABELS = MappingProxyType(_GARBLED | _BOILERPLATE)
"""Kind -> the short name that people read."""

GROUPS = MappingProxyType(
    dict.fromkeys(_GARBLED, Group.GARBLED) | dict.fromkeys(_BOILERPLATE, Group.BOILERPLATE)
)
"""Kind -> its group."""

WHOLE_LINE_GARBLED = frozenset({"css", "script", "repeated-line"})
"""Garbled kinds that, covering a whole passage, set it aside just as boilerplate does."""

SURE, LIKELY = 0.95, 0.75
"""Lowest confidence of the levels *sure* and *likely* of a flag."""


class Level(StrEnum):
    """How far a flag can be trusted."""

    SURE = "sure"
    LIKELY = "likely"
    HINT = "hint"

    @classmethod
    def of(cls, confidence: float) -> Level:
        """The level of a confidence between 0 and 1."""
        if confidence >= SURE:
            return cls.SURE
        return cls.LIKELY if confidence >= LIKELY else cls.HINT
