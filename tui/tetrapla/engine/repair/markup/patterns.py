"""How markup looks: tags, comments, short codes, tags of bulletin boards.

Every repeat is bounded or never given back, so that no text takes longer than its length.
"""

from __future__ import annotations

import re

from tetrapla.engine.repair.markup.names import BLOCK, BOARD_CODES, INLINE, SHORT_CODES

_NAMES = "|".join(sorted(INLINE | BLOCK, key=lambda name: (-len(name), name)))
_VALUE = (
    r"(?:\"[^\"]{0,4000}+\"|'[^'\n]{0,2000}+'|[“”″][^“”″<>\n]{0,2000}+[“”″]|[^\s\"'<>]{1,2000}+)"
)
_ATTRIBUTE = rf"[\w:@.-]{{1,60}}+(?:\s{{0,9}}=\s{{0,9}}{_VALUE})?+"
TAG = re.compile(
    rf"<(?P<closing>/?)(?P<name>(?:{_NAMES})(?![\w:.-])|[a-z][a-z0-9]{{0,15}}+[:-][a-z][\w-]{{0,40}}+)"
    rf"(?P<attributes>(?:\s{{1,20}}+{_ATTRIBUTE}){{0,60}}+)\s{{0,20}}+/?>",
    re.IGNORECASE,
)
"""A whole tag: the names of HTML, and names with a prefix (``o:p``, ``amp-img``)."""

CUT_TAG = re.compile(
    rf"<(?:{_NAMES})\s{{1,9}}+[\w:-]{{1,40}}+=[\"'][^<>\n]{{0,2000}}+$",
    re.IGNORECASE | re.MULTILINE,
)
"""A tag whose end is missing where its line ends."""

TAG_END = re.compile(
    r"^(?:[\w:-]{1,40}+ )?(?:[\w:-]{1,40}+=\"[^\"<>\n]{0,500}+\"\s{0,9}+){1,20}+/?>", re.MULTILINE
)
"""A tag whose start is missing where its line starts."""

COMMENT_START, COMMENT_END = re.compile("<!--"), re.compile("-->")

DECLARATION = re.compile(
    r"<!\[(?:CDATA\[|(?:if|endif)[^\]<>]{0,80}+\]>)|\]\]>|<\?xml[^<>]{0,300}+>|<!DOCTYPE[^<>]{0,200}+>",
    re.IGNORECASE,
)
"""Marks that are no tags: character data, conditions of Word, the type of the document."""

SHORT_CODE = re.compile(
    rf"\[(?P<closing>/?)(?P<name>{SHORT_CODES})(?P<attributes>\s[^\]\[\n]{{0,1000}}+)?+\s?/?\]",
    re.IGNORECASE,
)
SHORT_CODE_ATTRIBUTE = re.compile(r"\w=[\"'“”″]?[\w./:#-]|\b(?:id|ids|width)=")

BOARD_OPENING = re.compile(rf"\[(?P<name>{BOARD_CODES})(?:=[^\]\[\n]{{1,300}}+)?+\]", re.IGNORECASE)
BOARD_CLOSING = re.compile(rf"\[/(?P<name>{BOARD_CODES})\]", re.IGNORECASE)

ELEMENT = re.compile(r"<(?P<name>script|style)(?:\s[^<>]{0,2000}+)?+>", re.IGNORECASE)
"""The opening tag of an element whose content is never shown."""

ELEMENT_END = {
    name: re.compile(rf"</{name}\s{{0,9}}+>", re.IGNORECASE) for name in ("script", "style")
}

IMAGE = re.compile(
    r"!\[[^\]\[\n]{0,300}+\]\((?:https?:/|data:)[^()\s]{1,2000}+(?:\s\"[^\"\n]{0,300}+\")?+\)"
    r"|\[\[(?:File|Image|Datei|Fichier|Archivo|Immagine|Plik):[^\[\]\n]{1,400}+\]\]"
)
"""An image as Markdown and wikis write it."""
