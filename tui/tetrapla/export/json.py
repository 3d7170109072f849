"""The comparison and the flags as JSON: for programs, so raw text, fixed keys, fixed order.

The schemas are ``tetrapla/comparison/1`` and ``tetrapla/flags/1``. The same data gives the same
bytes. Story text stays what it is, except that characters that could steer a terminal are
written as JSON escapes, which any JSON reader turns back into the same character.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from tetrapla.engine.kinds import Level
from tetrapla.engine.model import Flag, Link, Passage, Row, Version
from tetrapla.engine.results import Comparison, Examination
from tetrapla.export.levels import flags_from

DIGITS = 4
"""Decimal places of scores and confidences."""

_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ud800-\udfff]")
"""What ``json`` leaves as it is and a terminal or an encoder would stumble over; the C0 controls
it escapes itself."""


def comparison_json(comparison: Comparison) -> str:
    """A comparison as JSON of the schema ``tetrapla/comparison/1``, with one newline at its end."""
    story = comparison.story
    return dump(
        {
            "schema": "tetrapla/comparison/1",
            "title": story.title,
            "base": story.base,
            "versions": [version_data(v) for v in story.versions],
            "passages": [passage_data(p) for p in comparison.passages],
            "rows": [_row(r, comparison.sigla) for r in comparison.rows],
            "links": [_link(x) for x in comparison.links],
            "flags": [_flag(f) for f in comparison.flags],
        }
    )


def flags_json(examined: Examination, level: Level = Level.HINT) -> str:
    """The flags of a story as JSON of the schema ``tetrapla/flags/1``, one newline at its end.

    Args:
        examined: The story, read closely.
        level: The lowest level that is listed.
    """
    return dump(
        {
            "schema": "tetrapla/flags/1",
            "versions": [version_data(v) for v in examined.story.versions],
            "passages": [passage_data(p) for p in examined.passages],
            "flags": [_flag(f) for f in flags_from(examined.flags, level)],
        }
    )


def dump(data: dict[str, Any], indent: int | None = 1) -> str:
    """Data as JSON with one newline at its end; without an indent it is one line."""
    text = json.dumps(data, ensure_ascii=False, indent=indent, allow_nan=False)
    return _ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n"


def version_data(version: Version) -> dict[str, Any]:
    """What is told of a version."""
    return {
        "siglum": version.siglum,
        "name": version.name,
        "path": version.path,
        "encoding": version.encoding,
        "characters": len(version.text),
        "words": len(version.text.split()),
    }


def passage_data(passage: Passage) -> dict[str, Any]:
    """What is told of a passage."""
    return {
        "id": passage.id,
        "version": passage.version,
        "start": passage.start,
        "end": passage.end,
        "text": passage.text,
        "repaired": passage.repaired,
    }


def _row(row: Row, sigla: Iterable[str]) -> dict[str, Any]:
    return {
        "cells": {s: list(row.cells[s]) for s in sigla if s in row.cells},
        "status": row.status,
        "confidence": round(row.confidence, DIGITS),
    }


def _link(link: Link) -> dict[str, Any]:
    return {
        "a": link.a,
        "b": link.b,
        "score": round(link.score, DIGITS),
        "moved": link.moved,
        "reasons": list(link.reasons),
    }


def _flag(flag: Flag) -> dict[str, Any]:
    return {
        "version": flag.version,
        "start": flag.start,
        "end": flag.end,
        "group": flag.group,
        "kind": flag.kind,
        "level": flag.level,
        "confidence": round(flag.confidence, DIGITS),
        "rule": flag.rule,
        "reason": flag.reason,
        "evidence": [str(fact) for fact in flag.evidence],
        "repair": flag.repair,
    }
