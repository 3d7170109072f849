"""Addresses that were glued to words."""

from __future__ import annotations

import pytest
from tests.engine.repair.glued import repaired, strong


@pytest.mark.parametrize(
    ("glued", "parted"),
    [
        ("Read the storyhttps://example.org/goat now", "story https://example.org/goat"),
        ("Read the storywww.example.org now", "story www.example.org"),
        ("A goat on the hillpic.twitter.com/goat1 was seen", "hill pic.twitter.com/goat1"),
        ("Write to goat@example.orgThe farmer reads it.", "goat@example.org The farmer"),
        ("See www.example.comThe farmer reads it.", "www.example.com The farmer"),
    ],
)
def test_a_glued_address_gets_a_space(glued: str, parted: str) -> None:
    result = repaired(glued)
    assert [f.kind for f in result.flags] == ["fused-url"]
    assert parted in result.shadow.text


@pytest.mark.parametrize(
    "text",
    [
        "https://example.com/The goat and https://example.org/a.comThe x",
        "example.COM and example.community and Example.comB and www.example.com Then",
        "The epic.twitter.com of pic.twitter.com/goat",
        "(www.example.org) “https://example.org” www.example.org",
    ],
)
def test_addresses_that_stand_right_are_left_alone(text: str) -> None:
    assert strong(text) == []
