"""Style sheets that leaked into the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tetrapla.engine.evidence import remarks
from tetrapla.engine.model import Flag, Passage
from tetrapla.engine.repair.code import is_about_code

_BODY = re.compile(r"\{([^{}]{1,2000}+)\}")
_LONGEST_SELECTOR = 300
"""Code points before a brace in which the selector of a rule is looked for."""
_DECLARATION = re.compile(r"\s*-{0,2}[a-zA-Z][\w-]{0,60}\s*:\s*[^\s:]")
_SELECTOR = re.compile(r"[.#@:\[*]|^\s*[a-z][a-z0-9]{0,15}\b[\w\s,>+~-]*$")


def find_style_sheets(passages: Sequence[Passage], text: str) -> Iterator[Flag]:
    """Flag passages that are a style sheet, unless the text of the version is about code."""
    about_code: bool | None = None
    for passage in passages:
        if "{" not in passage.text or "}" not in passage.text:
            continue
        rules, covered = _measure(passage.text)
        if not rules or covered < 0.5:
            continue
        if about_code is None:
            about_code = is_about_code(text)
        yield _flag(passage, rules, covered, _confidence(rules, covered, about_code))


def _measure(text: str) -> tuple[int, float]:
    """How many rules of a style sheet a text has, and the share of it that they cover."""
    rules = covered = 0
    for match in _BODY.finditer(text):
        selector = _selector_before(text, match.start())
        parts = [d for d in match[1].split(";") if d.strip()]
        if (
            parts
            and all(_DECLARATION.match(d) for d in parts)
            and _SELECTOR.search(selector.strip())
        ):
            rules += 1
            covered += len(selector) + match.end() - match.start()
    return rules, covered / len(text)


def _selector_before(text: str, brace: int) -> str:
    """What stands between a brace and the one before it, cut off at its start if it is long."""
    near = text[max(0, brace - _LONGEST_SELECTOR) : brace]
    return near[max(near.rfind("{"), near.rfind("}")) + 1 :]


def _confidence(rules: int, covered: float, about_code: bool) -> float:
    if about_code:
        return 0.5
    if rules > 1:
        return 0.97
    return 0.9 if covered > 0.8 else 0.7


def _flag(passage: Passage, rules: int, covered: float, confidence: float) -> Flag:
    count = "1 rule" if rules == 1 else f"{rules} rules"
    return Flag(
        version=passage.version,
        start=passage.start,
        end=passage.end,
        kind="css",
        confidence=confidence,
        rule="css.rules",
        reason="It is a piece of a style sheet that tells browsers how to show the page.",
        evidence=remarks(f"{count} of a style sheet cover {covered:.0%} of the line"),
    )
