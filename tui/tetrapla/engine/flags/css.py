"""Style sheets that leaked into the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from tetrapla.engine.evidence import remarks
from tetrapla.engine.flags.places import original_span
from tetrapla.engine.model import Flag, Passage
from tetrapla.engine.repair.code import is_about_markup
from tetrapla.engine.shadow import Shadow

_BODY = re.compile(r"\{([^{}]{1,2000}+)\}")
_LONGEST_SELECTOR = 300
"""Code points before a brace in which the selector of a rule is looked for."""
_DECLARATION = re.compile(r"\s*-{0,2}[a-zA-Z][\w-]{0,60}\s*:\s*[^\s:]")
_SELECTOR = re.compile(r"[.#@:\[*]|^\s*[a-z][a-z0-9]{0,15}\b[\w\s,>+~-]*$")
_PROPERTY = (
    r"(?:-(?:webkit|moz|ms|o)-)?(?:align|animation|background|border|bottom|box|clear|color|content"
    r"|cursor|display|fill|filter|flex|float|font|gap|grid|height|justify|left|letter-spacing"
    r"|line-height|list-style|margin|max|min|object|opacity|order|outline|overflow|padding"
    r"|pointer-events|position|right|src|stroke|text|top|transform|transition|vertical-align"
    r"|visibility|white-space|width|word|z-index)[\w-]{0,30}+"
)
_KNOWN = re.compile(rf"\s*(?:{_PROPERTY}|--[\w-]{{1,40}}+)\s*:\s*[^\s:]")
_COMPOUND = re.compile(
    r"(?:[.#@:\[*][^\s]{1,200}+"
    r"|(?:html|body|div|span|p|a|ul|ol|li|h[1-6]|img|table|t[drh]|tbody|input|button|form|svg"
    r"|iframe|section|article|header|footer|nav|main|figure|figcaption|aside)(?:[.#:\[][^\s]{0,200}+"
    r"|,)?+|[>+~*]|screen|and|only|all|\([\w-]{1,30}+:|[\d.]{1,6}+(?:px|em|rem)\))$"
)
"""One word of a selector."""
_CUT = re.compile(
    rf"\{{(?:\s{{0,20}}+{_PROPERTY}\s{{0,5}}+:[^;{{}}]{{1,200}}+;){{1,60}}+"
    r"\s{0,20}+(?:[\w-]{1,40}+\s{0,5}+(?::[^;{}]{0,60}+)?)?$"
)
_INLINE = re.compile(
    rf"\bstyle\s?=\s?[\"“”'](?:\s{{0,5}}+{_PROPERTY}\s{{0,3}}+:[^;:\"“”'{{}}<>]{{1,100}}+;?){{1,30}}"
    r"[\"“”']?"
)
_BARE = re.compile(
    rf"(?<![\w-])(?:{_PROPERTY}\s{{0,3}}+:\s{{0,3}}+[^;:{{}}\n]{{1,80}}+;\s{{0,20}}+){{3,60}}+"
)
_VALUE = re.compile(
    r":\s*(?:-?[\d.]+(?:px|em|rem|%|vh|vw|pt|s)?\b|#[0-9a-fA-F]{3,8}\b|none|auto|inherit|hidden|block"
    r"|inline|bold|normal|solid|center|left|right|absolute|relative|fixed|url\(|rgba?\()[^;]{0,60};"
)
_AT_RULE = re.compile(r"@(?:media|supports|keyframes|-webkit-keyframes|layer)[^{}]{0,200}+\{\s*$")
_WHOLE = 0.5
"""Share of a passage that rules cover where the whole passage is a style sheet."""


class _Leak(NamedTuple):
    """A piece of a style sheet; places are those of the passage's repaired text."""

    start: int
    end: int
    rules: int
    """How many rules it has; 0: declarations without a selector."""
    known: int
    """How many of its declarations set what style sheets set most often."""
    rule: str


def find_style_sheets(passages: Sequence[Passage], shadow: Shadow) -> Iterator[Flag]:
    """Flag style sheets, unless the text of the version is about code.

    A passage that is one for the most part is flagged whole, rules inside of a sentence alone.

    Args:
        passages: The passages of one version, in order.
        shadow: Its repaired text.
    """
    about_code = cache(lambda: is_about_markup(shadow.original))
    for passage in passages:
        text = passage.repaired_text
        if "{" not in text and ":" not in text:
            continue
        leaks = list(_leaks(text))
        covered = sum(leak.end - leak.start for leak in leaks) / len(text) if leaks else 0.0
        if covered >= _WHOLE:
            rules = sum(leak.rules for leak in leaks)
            if any(leak.known for leak in leaks):
                yield _whole(passage, rules, covered, about_code=about_code())
            continue
        for leak in leaks:
            confidence = 0.5 if about_code() else _confidence(leak)
            if confidence:
                yield _part(passage, shadow, leak, confidence)


def _leaks(text: str) -> Iterator[_Leak]:
    """The pieces of style sheets in a passage, in order, without overlap."""
    found: list[_Leak] = []
    if "{" in text:
        found = _runs(text)
        cut = _cut_off(text)
        if cut and (not found or cut.start >= found[-1].end):
            found.append(cut)
    if "style" in text:
        found += [
            _Leak(*m.span(), 0, len(_KNOWN.findall(m.group())) + 1, "css.attribute")
            for m in _INLINE.finditer(text)
        ]
    if ";" in text:
        found += [leak for m in _BARE.finditer(text) if (leak := _bare(m))]
    behind = 0
    for leak in sorted(found, key=lambda x: (x.start, -x.end)):
        if leak.start >= behind:
            behind = leak.end
            yield leak


def _bare(match: re.Match[str]) -> _Leak | None:
    """Declarations in a row; None where their values are those of a list of things."""
    values = len(_VALUE.findall(match.group()))
    declarations = match.group().count(";")
    start, end = match.start(), match.start() + len(match.group().rstrip())
    return _Leak(start, end, 0, values, "css.declarations") if values == declarations else None


def _runs(text: str) -> list[_Leak]:
    """Rules that follow each other."""
    runs: list[_Leak] = []
    for match in _BODY.finditer(text):
        selector = _selector_before(text, match.start())
        parts = [d for d in match[1].split(";") if d.strip()]
        if not (
            parts
            and all(_DECLARATION.match(d) for d in parts)
            and _SELECTOR.search(selector.strip())
        ):
            continue
        known = sum(_KNOWN.match(d) is not None for d in parts)
        start = match.start() - len(selector)
        if runs and not text[runs[-1].end : start].strip(" \t\n}"):
            last = runs.pop()
            runs.append(
                last._replace(
                    end=match.end(),
                    rules=last.rules + 1,
                    known=last.known + known,
                )
            )
        else:
            start = _selector_start(text, match.start())
            runs.append(_Leak(start, match.end(), 1, known, "css.rules"))
    return [run._replace(end=_closed(text, run.end)) for run in runs]


def _closed(text: str, end: int) -> int:
    """The end of rules with the brace that closes what they stand in."""
    rest = text[end : end + 20]
    return end + len(rest) - len(rest.lstrip()) + 1 if rest.lstrip().startswith("}") else end


def _selector_before(text: str, brace: int) -> str:
    """What stands between a brace and the one before it, cut off at its start if it is long."""
    near = text[max(0, brace - _LONGEST_SELECTOR) : brace]
    return near[max(near.rfind("{"), near.rfind("}")) + 1 :]


def _selector_start(text: str, brace: int) -> int:
    """Where the selector before a brace starts: sentences before it are not part of it."""
    at_rule = _AT_RULE.search(text, max(0, brace - _LONGEST_SELECTOR), brace)
    if at_rule:
        return at_rule.start()
    selector = _selector_before(text, brace)
    start = brace
    for word in reversed(list(re.finditer(r"\S+", selector))):
        if not _COMPOUND.match(word.group()):
            break
        start = brace - len(selector) + word.start()
    outer = text[max(0, start - _LONGEST_SELECTOR) : start]
    around = _AT_RULE.search(outer)
    return start - len(outer) + around.start() if around else start


def _cut_off(text: str) -> _Leak | None:
    """A rule whose end is missing where the passage ends."""
    brace = text.rfind("{")
    match = _CUT.match(text, brace) if brace > text.rfind("}") else None
    if match is None:
        return None
    start = _selector_start(text, brace)
    return (
        _Leak(start, len(text), 1, match.group().count(":"), "css.cut-off")
        if start < brace
        else None
    )


def _confidence(leak: _Leak) -> float:
    """How far a piece inside of a passage is a leak; 0 where it is rather none."""
    if leak.rule != "css.rules":
        return 0.85 if leak.known > 1 or leak.rule == "css.attribute" else 0.6
    if not leak.known:
        return 0.0
    if leak.rules > 1:
        return 0.93
    return 0.85 if leak.known > 1 else 0.5


def _whole(passage: Passage, rules: int, covered: float, *, about_code: bool) -> Flag:
    if about_code:
        confidence = 0.5
    elif rules > 1:
        confidence = 0.97
    else:
        confidence = 0.9 if covered > 0.8 else 0.7
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


def _part(passage: Passage, shadow: Shadow, leak: _Leak, confidence: float) -> Flag:
    start, end = original_span(passage, shadow, leak.start, leak.end)
    what = {
        "css.rules": f"{leak.rules} of its rules stand inside of the line",
        "css.cut-off": "its last rule breaks off at the end of the line",
        "css.attribute": "it is the style of one element",
        "css.declarations": f"{leak.known} declarations follow each other",
    }[leak.rule]
    return Flag(
        version=passage.version,
        start=start,
        end=end,
        kind="css",
        confidence=confidence,
        rule=leak.rule,
        reason="It is a piece of a style sheet that tells browsers how to show the page.",
        evidence=remarks(what),
    )
