"""Explaining a line: which rules fit, what by, and what keeps the others from it."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tetrapla.engine.flags.explaining import Explainer, Explanation
from tetrapla.engine.flags.rule_parts import part_that_fits
from tetrapla.engine.flags.rules import Rule, parse_rules

DATA: list[dict[str, Any]] = [
    {"id": "phrase", "kind": "share", "phrases": ["tell all the geese", "honk"]},
    {"id": "pattern", "kind": "byline", "pattern": r"(?:by|from) (?-i:[A-Z])\w+(?: \w+)?"},
    {"id": "short", "kind": "related", "pattern": r"more .{0,80}", "most_words": 3},
    {"id": "part", "kind": "share", "span": "match", "pattern": r"feed (?:geese|cats)[.!]"},
    {"id": "name", "kind": "bio", "where": "after:bio", "pattern": r"(?-i:[A-Z])[a-z]{3,9}"},
    {"id": "number", "kind": "furniture", "pattern": r"\d{3}-\d{4}"},
    {"id": "tail", "kind": "newsletter", "where": "tail", "phrases": ["get the goose news"]},
]
RULES: tuple[Rule, ...] = parse_rules("my.yaml", DATA)


def explained(line: str, place: str = "") -> Explanation:
    return Explainer(RULES).explain(line, place)


@pytest.mark.parametrize(
    ("line", "rule", "by", "part"),
    [
        ("  • HONK!", "phrase", "honk", ""),
        ("By Ann Goose", "pattern", r"by (?-i:[A-Z])\w+(?: \w+)?", ""),
        ("By Ann", "pattern", r"by (?-i:[A-Z])\w+", ""),
        ("It rained. Feed cats!", "part", "feed cats[.!]", "Feed cats!"),
        ("It rained.\u00a0Don’t sleep. Feed\u00a0cats!", "part", "feed cats[.!]", "Feed cats!"),
        ("Get the goose news", "tail", "get the goose news", ""),
    ],
)
def test_a_rule_that_fits_says_by_what(line: str, rule: str, by: str, part: str) -> None:
    """The phrase, or the pattern without the sides of each “or” that do not count."""
    (fit,) = explained(line).fits
    assert (fit.rule.id, fit.by, fit.part) == (rule, by, part)
    assert fit.is_phrase is (rule in ("phrase", "tail"))


@pytest.mark.parametrize(
    ("line", "rule", "why"),
    [
        ("Tell all the gesse", "phrase", "its phrase is “tell all the geese”"),
        ("Now tell all the geese here", "phrase", "the line is longer than its phrase"),
        ("By Ann Goose!", "pattern", "it allows no “!” at the end"),
        ("by ann goose", "pattern", "it wants capitals as in “By Ann Goose”"),
        ("By Ann Goose, the keeper", "pattern", "it only fits “By Ann Goose”"),
        ("More of the geese", "short", "4 words, and it only looks at lines of up to 3"),
        ("More " + "g" * 60, "short", "65 letters, and it only looks at lines of up to 48"),
        ("He said “Feed geese!” and left", "part", "is said inside a quotation"),
        ("They feed geese.", "part", "is no sentence of its own"),
        ("555-0147!", "number", "it allows no “!” at the end"),
    ],
)
def test_a_rule_that_nearly_fits_says_why_not(line: str, rule: str, why: str) -> None:
    found = explained(line)
    assert found.fits == ()
    assert found.near[0].rule.id == rule
    assert why in found.near[0].why


def test_a_rule_for_another_place_nearly_fits() -> None:
    """Where it is said that the line stands above the story, a rule for the tail does not fit."""
    assert [fit.rule.id for fit in explained("Get the goose news", "tail").fits] == ["tail"]
    above = explained("Get the goose news", "head")
    assert above.fits == ()
    assert above.near[0].why == "it only counts below the story"


@pytest.mark.parametrize(
    "line",
    ["The keeper fed the geese at noon.", "", "…", "a " * 5000, "hello", "Hello!", "Feather dust"],
)
def test_a_line_that_no_rule_is_about_stays_alone(line: str) -> None:
    assert explained(line) == Explanation(line, (), ())


def test_only_the_nearest_few_are_told() -> None:
    """Three of many, the nearest first."""
    phrases = [f"tell all the {word}" for word in ("cats", "geeze", "gees", "geesse", "geese")]
    data = [{"id": f"r{k}", "kind": "share", "phrases": [p]} for k, p in enumerate(phrases)]
    near = Explainer(parse_rules("my.yaml", data)).explain("Tell all the geest").near
    assert len(near) == 3
    assert [one.likeness for one in near] == sorted((n.likeness for n in near), reverse=True)
    assert "r0" not in {one.rule.id for one in near}


def test_equally_sure_rules_stand_in_the_order_in_which_they_count() -> None:
    """First what needs nothing around it, then what does, then what fits only a part."""
    share = {"kind": "share", "confidence": 0.9}
    rules = parse_rules(
        "my.yaml",
        [
            {"id": "part", **share, "span": "match", "pattern": "honk", "confidence": 0.99},
            {"id": "below", **share, "where": "after:share", "phrases": ["honk"]},
            {"id": "ordinary", **share, "phrases": ["honk"], "ordinary": True},
            {"id": "plain", **share, "phrases": ["honk"]},
        ],
    )
    fits = Explainer(rules).explain("Honk").fits
    assert [fit.rule.id for fit in fits] == ["plain", "ordinary", "below", "part"]


def test_the_surest_rule_comes_first() -> None:
    rules = parse_rules(
        "my.yaml",
        [
            {"id": "weak", "kind": "share", "phrases": ["honk"], "confidence": 0.5},
            {"id": "strong", "kind": "share", "phrases": ["honk"], "confidence": 0.99},
        ],
    )
    assert [fit.rule.id for fit in Explainer(rules).explain("Honk").fits] == ["strong", "weak"]


@pytest.mark.parametrize(
    ("pattern", "line", "shorter"),
    [
        ("goose|cat|dog", "Cat", "cat"),
        (r"(?:feed|tell) (?:the )?(?:geese|cats?)(?: now)?", "feed cat", "feed cats?"),
        (r"[|(]x|\|y|z", "|y", r"\|y"),
        (r"(?P<a>x|y)(?P=a)", "yy", r"(?P<a>y)(?P=a)"),
        (r"(?!cat|dog)\w+", "goose", r"(?!cat|dog)\w+"),
        (r"(?:cat|dog){2}", "catdog", r"(?:cat|dog){2}"),
        ("", "", ""),
    ],
)
def test_a_pattern_is_cut_down_to_what_counts(pattern: str, line: str, shorter: str) -> None:
    """What it ends up with still fits the line."""

    def fits(source: str) -> bool:
        try:
            return re.fullmatch(source, line, re.IGNORECASE) is not None
        except re.error:
            return False

    assert fits(pattern)
    assert part_that_fits(pattern, fits) == shorter
    assert fits(shorter)
