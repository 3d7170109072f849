"""Scripts, templates and messages of servers that leaked into the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tetrapla.engine.evidence import remarks
from tetrapla.engine.flags import script_signs as signs
from tetrapla.engine.flags.places import original_span
from tetrapla.engine.model import Flag, Passage
from tetrapla.engine.progress import Step, silent, watched
from tetrapla.engine.punctuation import shortened
from tetrapla.engine.repair.code import is_about_code, terms_of_programming
from tetrapla.engine.shadow import Shadow

_PREFILTER = re.compile(
    r"[{}=\[<%$]|\(\)|NaN|undefined|Traceback|\bat \w+\.|on line|Uncaught|File \"|;\s*$"
)
_WHOLE = 0.6
"""Share of a passage that a script covers where the whole passage is one."""
_DENSE = 0.055
"""Share of brackets, semicolons and the like in a script; in prose it stays under .03."""
_MOST_TERMS = 1
"""With more different words of programming in the prose, the code is shown on purpose."""
_MOST_CODE = 0.6
"""Share of a version's characters that are code where the version itself is code."""
_ALL = 0.9
"""Share of a passage that is nothing else."""
_LONGEST_REST = 4000
"""Code points behind the last sign of a script that may belong to its last statement."""
_STATEMENT_ENDS = (";", "}", ")", "{")
_LANGUAGES = ((signs.STATEMENT, "script.code"), (signs.JSON, "script.data"))
_MOST_READ = 200_000
"""Code points of prose that are asked for words of programming."""


class _Leak(NamedTuple):
    """Something of a program; places are those of the passage's repaired text."""

    passage: int
    """Index of the passage."""
    start: int
    end: int
    rule: str
    confidence: float
    known: bool
    """Whether it is of a sort that only web pages carry, never what a text about code shows."""
    shown: str
    """The sign that tells it."""


def find_scripts(
    passages: Sequence[Passage], shadow: Shadow, step: Step = silent
) -> Iterator[Flag]:
    """Flag scripts, data, templates and messages of servers among the passages of one version.

    Passages that are code for the most part are flagged whole, pieces inside of prose alone. In
    texts about code everything is a hint.

    Args:
        passages: The passages of one version, in order.
        shadow: Its repaired text.
        step: Told now and then how far it is.
    """
    leaks = [
        leak
        for index, passage in enumerate(watched(passages, step, "flagging"))
        if _PREFILTER.search(passage.repaired_text)
        for leak in _leaks(index, passage.repaired_text)
    ]
    if not leaks:
        return
    leaks += _between(passages, leaks)
    about_code = _shows_code(passages, leaks)
    for leak in sorted(leaks, key=lambda x: (x.passage, x.start)):
        yield _flag(passages[leak.passage], shadow, leak, about_code=about_code)


def _leaks(index: int, text: str) -> Iterator[_Leak]:
    """What one passage has of a program."""
    behind = 0
    found = [*_code(index, text), *_server(index, text), *_templates(index, text)]
    for leak in sorted(found, key=lambda x: (x.start, -x.end)):
        if leak.start >= behind:
            behind = leak.end
            yield leak


def _code(index: int, text: str) -> Iterator[_Leak]:
    """JavaScript and JSON: one piece from the first sign to the last."""
    if not signs.MAY_BE_CODE.search(text):
        return
    for pattern, rule in _LANGUAGES:
        found = list(pattern.finditer(text))
        if not found:
            continue
        start, end = _extent(text, found[0].start(), found[-1].end())
        span = text[start:end]
        if not _is_dense(span):
            continue
        known = signs.LOADER.search(span) is not None
        different = len({m.group() for m in found})
        if known or different > 1:
            confidence = 0.96 if known or different > 2 else 0.9
        else:
            alone = len(span) >= _ALL * len(text)
            confidence = 0.8 if (alone or "{" in span) and span.endswith(_STATEMENT_ENDS) else 0.6
        yield _Leak(index, start, end, rule, confidence, known, found[0].group())
        return


def _is_dense(span: str) -> bool:
    """Whether a piece has the marks of a program and no sentence."""
    marks = sum(c in signs.MARKS for c in span)
    return marks >= _DENSE * len(span) and any(c in span for c in ";{}=")


def _extent(text: str, first: int, last: int) -> tuple[int, int]:
    """From the start of the first statement to the end of the last one, before prose goes on."""
    before = text[max(text.rfind("\n", 0, first) + 1, first - 60) : first]
    lead = signs.LEAD.search(before)
    start = first - len(lead.group()) if lead else first
    rest = text[last : last + _LONGEST_REST]
    prose = signs.SENTENCE.search(rest)
    rest = rest[: prose.start()] if prose else rest
    end = max(rest.rfind(mark) for mark in ";})]") + 1
    return start, last + end


def _server(index: int, text: str) -> Iterator[_Leak]:
    for match in signs.SERVER_ERROR.finditer(text) if signs.MAY_BE_ERROR.search(text) else ():
        yield _Leak(index, *match.span(), "script.error", 0.9, False, match.group())
    if "<?" in text or "<%" in text:
        for match in signs.SERVER_CODE.finditer(text):
            yield _Leak(index, *match.span(), "script.server", 0.9, False, match.group())


def _templates(index: int, text: str) -> Iterator[_Leak]:
    """Marks of templates; those that follow each other are one piece."""
    run: _Leak | None = None
    for match in signs.TEMPLATE.finditer(text) if signs.TEMPLATE_SIGN.search(text) else ():
        if run is not None and not text[run.end : match.start()].strip():
            run = run._replace(end=match.end())
            continue
        if run is not None:
            yield run
        run = _Leak(index, *match.span(), "script.template", 0.85, False, match.group())
    if run is not None:
        yield run


def _between(passages: Sequence[Passage], leaks: Sequence[_Leak]) -> Iterator[_Leak]:
    """Lines of brackets and statements right beside lines of code."""
    code = {x.passage for x in leaks if x.rule in ("script.code", "script.data")}
    todo = sorted(code)
    for near in todo:
        for step in (-1, 1):
            index = near + step
            while 0 <= index < len(passages) and index not in code:
                text = passages[index].repaired_text
                if not (signs.CODE_REST.match(text[:200]) or signs.CODE_LINE.match(text[:500])):
                    break
                code.add(index)
                yield _Leak(index, 0, len(text), "script.code", 0.85, False, "the lines beside it")
                index += step


def _shows_code(passages: Sequence[Passage], leaks: Sequence[_Leak]) -> bool:
    """Whether a version is code, or speaks of the code that stands in it."""
    with_code = {leak.passage for leak in leaks}
    whole = {x.passage for x in leaks if x.end - x.start >= _WHOLE * len(passages[x.passage].text)}
    code = sum(len(passages[index].text) for index in whole)
    if code > _MOST_CODE * sum(len(p.text) for p in passages):
        return True
    prose, size = [], 0
    for index, passage in enumerate(passages):
        if index not in whole and size < _MOST_READ:
            text = passage.repaired_text
            if index in with_code:
                text = _outside(text, [x for x in leaks if x.passage == index])
            prose.append(text)
            size += len(text)
    rest = "\n".join(prose)
    return is_about_code(rest) or terms_of_programming(rest, _MOST_TERMS + 1) > _MOST_TERMS


def _outside(text: str, leaks: Sequence[_Leak]) -> str:
    out, at = [], 0
    for leak in leaks:
        out.append(text[at : leak.start])
        at = leak.end
    return "".join([*out, text[at:]])


_REASONS = {
    "script.code": "It looks like program code.",
    "script.data": "It is data for programs (JSON).",
    "script.error": "It is a message of a program on the web site's server that failed.",
    "script.server": "It is a piece of a program that runs on a web site's server.",
    "script.template": "It is a place that a template should have filled.",
}


def _flag(passage: Passage, shadow: Shadow, leak: _Leak, *, about_code: bool) -> Flag:
    text = passage.repaired_text
    whole = leak.end - leak.start >= _WHOLE * len(text) and leak.rule != "script.template"
    start, end = passage.start, passage.end
    if not whole:
        start, end = original_span(passage, shadow, leak.start, leak.end)
    confidence = leak.confidence
    if about_code:
        confidence = min(confidence, 0.8 if leak.known else 0.5)
    elif not whole:
        confidence = min(confidence, 0.9)
    return Flag(
        version=passage.version,
        start=start,
        end=end,
        kind="script",
        confidence=confidence,
        rule=leak.rule,
        reason=_REASONS[leak.rule],
        evidence=remarks(f"it is told by {shortened(leak.shown)}"),
    )
