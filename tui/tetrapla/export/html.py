"""The comparison as one HTML file: the table of the screens, to be read in any browser.

Nothing is fetched and no script runs (a content security policy says so): folds are ``details``,
ways are links, and the keyboard walks them. The texts as in the files stand at the end, to the
letter; where a text holds what HTML cannot (most control characters), it is also there as JSON.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape
from importlib.resources import files

from tetrapla.engine.model import Version
from tetrapla.engine.results import Comparison
from tetrapla.export.facts.html import Facts
from tetrapla.export.facts.selection import Selection
from tetrapla.export.formats import Export
from tetrapla.export.html_rows import NO_HTML, Rows, html_text, label
from tetrapla.rows.palettes import PALETTES
from tetrapla.rows.sentences import counts_sentence

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_LEGEND = """\
<p class="legend">Words: <span class="only">only here</span> <span class="some">in some</span>
<span class="all">in all</span> <span class="told">reworded, or told by one</span>
<span class="aside">not the story</span></p>
<p class="legend">Marks: <span><b>↑ ↓</b> moved</span> <span><b class="mark">!</b> garbled</span>
<span><b class="mark">?</b> perhaps garbled</span> <span>· not told here</span>
<span><b>next</b> the next difference</span></p>
"""
_LISTED = 12
"""Versions that are told of above the table; of more, the list is folded."""
_EVIDENCE = 3
"""Facts told of a flag."""


def html_pieces(export: Export) -> Iterator[str]:
    """A comparison as a page: versions, rows, facts, flags, and the texts as in the files.

    Where only some rows are wanted, facts, flags and whole texts are left out.
    """
    comparison = export.comparison
    rows = Rows(export)
    facts = Facts(Selection.of_export(export), rows.addresses) if export.only is None else None
    yield _head(export, rows.first, facts)
    yield _versions(comparison)
    yield from rows.pieces()
    if facts:
        yield from facts.pieces()
    if comparison.flags and export.only is None:
        yield from _flags(comparison)
    if export.only is None:
        yield '<section class="texts">\n<h2 id="texts">As in the files</h2>\n'
        for version in comparison.story.versions:
            yield _whole(version)
        yield "</section>\n"
    yield "</main>\n</body>\n</html>\n"


def _head(export: Export, first: int | None, facts: Facts | None) -> str:
    """All up to the legend.

    Args:
        export: What is written.
        first: The first row that differs; None: none does.
        facts: The section of facts; None: it is left out.
    """
    comparison = export.comparison
    title = html_text(comparison.story.title or "Comparison")
    counts = html_text(counts_sentence(comparison))
    if export.only is not None:
        counts += f" · here: {len(export.rows)} of {len(comparison.rows)} rows"
    if facts and (way := facts.way()):
        counts += f"<br>\n{way}"
    ways = [("To the rows", "rows")]
    if first is not None:
        ways.append(("To the first difference", f"r{first + 1}"))
    skips = "".join(f'<a class="skip" href="#{goal}">{told}</a>\n' for told, goal in ways)
    style = (files("tetrapla") / "export" / "comparison.css").read_text("utf-8")
    return (
        '<!doctype html>\n<html lang="">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width">\n'
        '<meta name="generator" content="Tetrapla">\n'
        f"<title>{title}</title>\n<style>\n:root {{ {_colours('light')} }}\n"
        f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {_colours('dark')} }} }}\n"
        f"{style}</style>\n</head>\n<body>\n{skips}<header>\n"
        f'<h1 dir="auto">{title}</h1>\n<p class="quiet sans">{counts}</p>\n{_LEGEND}'
    )


def _colours(theme: str) -> str:
    return " ".join(f"--{name}: {colour};" for name, colour in PALETTES[theme].items())


def _versions(comparison: Comparison) -> str:
    """The versions, and the beginning of the main part."""
    lines = []
    for version in comparison.story.versions:
        tally = comparison.tallies[version.siglum]
        base = " (base)" if version.siglum == comparison.story.base else ""
        facts = [f"{tally.words} word{'s' * (tally.words != 1)}"]
        if tally.garbled:
            facts.append(f"{tally.garbled} garbled")
        if tally.aside:
            facts.append(f"{tally.aside} passage{'s' * (tally.aside != 1)} not the story")
        facts += [version.source, version.date, version.note]
        told = " · ".join(f"<bdi>{html_text(fact)}</bdi>" for fact in facts if fact)
        lines.append(
            f"<li><b>{version.siglum}</b> <bdi>{html_text(version.name)}</bdi>{base}"
            f' <span class="quiet">· {told}</span></li>\n'
        )
    told = f'<ul class="versions">\n{"".join(lines)}</ul>\n'
    if len(lines) > _LISTED:
        told = f"<details><summary>{len(lines)} versions</summary>\n{told}</details>\n"
    return f"{told}</header>\n<main>\n"


def _flags(comparison: Comparison) -> Iterator[str]:
    """The list of flags with their reasons."""
    where = {id(f): i for i, found in reversed(list(comparison.flags_of.items())) for f in found}
    yield (
        '<h2 id="flags">Flags</h2>\n<p class="quiet sans">Nothing is hidden or deleted.</p>\n'
        '<table class="flags">\n<thead><tr><th scope="col">where</th><th scope="col">kind</th>'
        '<th scope="col">reason</th><th scope="col">evidence</th></tr></thead>\n<tbody>\n'
    )
    for k, flag in enumerate(comparison.flags, start=1):
        place = where.get(id(flag), "")
        facts = "; ".join(str(fact) for fact in flag.evidence[:_EVIDENCE])
        yield (
            f'<tr id="f{k}"><td><a href="#{place}">{place or flag.version}</a></td>'
            f"<td>{escape(label(flag))}</td><td>{html_text(flag.reason)}</td><td>{html_text(facts)}</td>"
            "</tr>\n"
        )
    yield "</tbody>\n</table>\n"


def _whole(version: Version) -> str:
    """A text as in the file."""
    exact = _exact(version.text)
    siglum = version.siglum
    data = ""
    if not exact:
        told = json.dumps({"siglum": siglum, "text": version.text})
        safe = told.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
        data = f'<script type="application/json" id="text-{siglum}">{safe}</script>\n'
    note = "" if exact else " (control characters as signs; exact in the JSON below)"
    pre = f'<pre dir="auto" data-version="{siglum}" data-exact="{str(exact).lower()}">'
    return (
        f"<details><summary>{siglum} <bdi>{html_text(version.name)}</bdi>{note}</summary>\n"
        f"{pre}{html_text(version.text)}</pre></details>\n{data}"
    )


def _exact(text: str) -> bool:
    """Whether HTML can hold a text to the letter; a parser drops the line end that begins one."""
    return not (NO_HTML.search(text) or text.startswith("\n"))
