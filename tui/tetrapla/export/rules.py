"""Boilerplate rules as text: a table of all, one as YAML, and what they think of a line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

import yaml

from tetrapla.engine.flags.explaining import Explanation, told_place
from tetrapla.engine.flags.rules import BOILERPLATE, Rule
from tetrapla.engine.kinds import LABELS, Level
from tetrapla.engine.punctuation import shortened
from tetrapla.rows.visible import visible
from tetrapla.rows.width import cell_width

ANY_LANGUAGE = "any"
"""What the language is called of a rule that is for all of them."""
_LONGEST_EXAMPLE = 60
_LONGEST_PATTERN = 120


def rules_table(rules: Sequence[Rule], off: Mapping[str, str]) -> str:
    """The rules, grouped by kind: id, language, where, level, the first example, whose it is.

    Args:
        rules: Those that are listed.
        off: Ids of rules that are switched off -> the file that does.
    """
    rows = [_cells(rule) for rule in rules]
    widths = [max(map(cell_width, column)) for column in zip(*rows, strict=True)]
    order = sorted(range(len(rules)), key=lambda k: _rank(rules[k]))
    lines: list[str] = []
    for kind, members in groupby(order, key=lambda k: rules[k].kind):
        lines += ["", *_heading(kind)] if lines else _heading(kind)
        for k in members:
            padded = (c + " " * (w - cell_width(c)) for c, w in zip(rows[k], widths, strict=True))
            lines.append("  " + "  ".join(padded).rstrip())
    if off:
        lines += [""] if lines else []
        lines += [f"switched off: {_plain(name)} (by '{_plain(off[name])}')" for name in off]
    return "".join(f"{line}\n" for line in lines)


def rule_text(rule: Rule, replaced: Rule | None = None) -> str:
    """All of a rule as YAML, as it could stand in a file.

    Args:
        rule: Any rule.
        replaced: The packaged rule of the same id that it takes the place of.
    """
    where = f"{rule.origin}, line {rule.line}" if rule.origin else "ships with Tetrapla"
    known: dict[str, Any] = {"id": rule.id, "kind": rule.kind}
    if rule.language:
        known["language"] = rule.language
    if rule.phrases:
        known["phrases"] = sorted(rule.phrases)
    if rule.pattern is not None:
        known["pattern"] = rule.pattern.pattern
    known |= {"where": rule.where, "most_words": rule.most_words, "span": rule.span}
    known["confidence"] = rule.confidence
    if rule.ordinary:
        known["ordinary"] = True
    examples = {"hit": [*rule.hits], "miss": [*rule.misses]}
    known["examples"] = {key: texts for key, texts in examples.items() if texts}
    if not known["examples"]:
        del known["examples"]
    lines = [f"# {LABELS[rule.kind]}, {Level.of(rule.confidence)}; {where}"]
    lines += ["# takes the place of the rule that ships with Tetrapla"] * (replaced is not None)
    told = yaml.safe_dump([known], allow_unicode=True, sort_keys=False, width=10_000)
    return "".join(f"{_plain(line)}\n" for line in lines) + visible(told)


def explanation_of_line(explanation: Explanation) -> str:
    """What the rules think of a line: those that fit, what by, and those that nearly do."""
    lines = [f"“{_plain(shortened(explanation.line, 200))}”"]
    for fit in explanation.fits:
        by = f"phrase “{fit.by}”" if fit.is_phrase else f"pattern {_cut(fit.by)}"
        part = f" fits “{shortened(fit.part, _LONGEST_PATTERN)}”" if fit.part else ""
        lines += [
            f"  fits    {_named(fit.rule)}: {_standing(fit.rule)}",
            f"          by {by}{part}",
        ]
    if not explanation.fits:
        lines.append("  no rule fits")
    elif len(explanation.fits) > 1:
        first = explanation.fits[0].rule.id
        lines.append(f"  counts  {first}, where it holds; else the next one that holds")
    for near in explanation.near:
        lines += [f"  nearly  {_named(near.rule)}: {near.why}"]
    return "".join(f"{_plain(line)}\n" for line in lines)


def _rank(rule: Rule) -> tuple[int, str]:
    """By kind; in it English and what is for all languages first."""
    return BOILERPLATE.index(rule.kind), "" if rule.language == "en" else rule.language


def _heading(kind: str) -> list[str]:
    return [kind if LABELS[kind] == kind else f"{kind} ({LABELS[kind]})"]


def _cells(rule: Rule) -> tuple[str, ...]:
    where = f"{rule.where}, in company" if rule.ordinary else rule.where
    if rule.span == "match":
        where += ", part"
    example = shortened(rule.hits[0], _LONGEST_EXAMPLE) if rule.hits else ""
    origin = f"'{rule.origin}', line {rule.line}" if rule.origin else ""
    level = Level.of(rule.confidence).value
    cells = (rule.id, rule.language or ANY_LANGUAGE, where, level, example, origin)
    return tuple(map(_plain, cells))


def _named(rule: Rule) -> str:
    of = [rule.kind, *([rule.language] if rule.language else [])]
    origin = [f"'{rule.origin}', line {rule.line}"] if rule.origin else []
    return f"{rule.id} ({', '.join([*of, *origin])})"


def _standing(rule: Rule) -> str:
    """Where a rule counts and what level it gets there."""
    level = f"{Level.of(rule.confidence)} ({rule.confidence:g})"
    texts = f", in texts in {rule.language}" if rule.language else ""
    if not rule.ordinary:
        return f"{level} {told_place(rule)}{texts}"
    place = "" if rule.where == "any" else f", {told_place(rule)}"
    return (
        f"{level} in company of other boilerplate or right below the story{place}{texts}; "
        "alone a hint, as stories have such lines too"
    )


def _cut(pattern: str) -> str:
    one = " ".join(pattern.split())
    return one if len(one) <= _LONGEST_PATTERN else f"{one[: _LONGEST_PATTERN - 1]}…"


def _plain(text: str) -> str:
    """A text that cannot steer the terminal, on one line."""
    return visible(" ".join(text.split()) if "\n" in text else text, lines=False)
