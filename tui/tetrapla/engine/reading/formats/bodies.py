"""Pages that leave out where their body begins, as HTML allows: what is no head goes into a body.

The parser of libxml2 knows no element that is younger than HTML 4, and takes one that stands where
the body should begin for a part of the head.
"""

from __future__ import annotations

from typing import Any

_OF_A_HEAD = frozenset(
    ("base", "basefont", "link", "meta", "noscript", "script", "style", "template", "title")
)


def put_into_body(tree: Any) -> None:  # noqa: ANN401 - lxml has no types
    """Move what a browser would show out of the head of a page."""
    for head in tree.findall("head"):
        tags = [child.tag for child in head]
        shown = (k for k, tag in enumerate(tags) if isinstance(tag, str) and tag not in _OF_A_HEAD)
        first = next(shown, None)
        if first is None:
            continue
        body = tree.find("body")
        if body is None:
            body = tree.makeelement("body")
            head.addnext(body)
        moved, text, body.text = list(head)[first:], body.text, None
        for at, child in enumerate(moved):
            body.insert(at, child)  # with the text behind it
        moved[-1].tail = (moved[-1].tail or "") + (text or "")
