"""What is fuzzed: bytes through the whole pipeline, with all that has to hold on the way.

The bytes are parted at :data:`PARTING` into versions; each is decoded, repaired, cut and flagged,
and all of them are aligned and written in every format. Only what is no text may be refused.
"""

from __future__ import annotations

import json
import re
import unicodedata
from itertools import pairwise

from lxml import etree

from tetrapla.engine.compare import compare
from tetrapla.engine.model import Story, Version
from tetrapla.engine.reading.decode import NotText, decode
from tetrapla.engine.reading.versions import siglum
from tetrapla.engine.results import Comparison
from tetrapla.export.formats import FORMATS, Export
from tetrapla.rows.view import View
from tetrapla.rows.wording import Wording

PARTING = b"\n%%\n"
"""What stands between two versions."""
MOST = 4
"""Versions that are looked at; the rest belongs to the last one."""
STEERING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
_EXACT = frozenset({"csv", "facts-csv"})
_SHEET_ENDS = re.compile("\r\n")


def one_input(data: bytes) -> None:
    """Take bytes through everything.

    Raises:
        AssertionError: Something does not hold.
        Exception: Something broke.
    """
    texts = []
    for part in data.split(PARTING, MOST - 1):
        try:
            texts.append(decode(part).text)
        except NotText:
            continue
    texts = [text for text in texts if text.strip()]
    if not texts:
        return
    versions = tuple(
        Version(siglum(k), f"{text[:9]}", f"{k}.txt", "utf-8", text) for k, text in enumerate(texts)
    )
    comparison = compare(Story(texts[0][:20], versions))
    hold_together(comparison)
    export = Export(Wording(comparison), View())
    for name, form in FORMATS.items():
        written = "".join(form.write(export))
        _hold_written(name, written)


def hold_together(comparison: Comparison) -> None:
    """No letter is lost, nothing stands twice, and everything names what there is."""
    texts = {v.siglum: v.text for v in comparison.story.versions}
    for label, text in texts.items():
        passages = comparison.passages_of(label)
        assert all(a.end <= b.start for a, b in pairwise(passages)), "passages overlap"
        assert all(p.text == text[p.start : p.end] for p in passages), "a passage is not its text"
        ends = [0, *(x for p in passages for x in (p.start, p.end)), len(text)]
        gaps = "".join(text[a:b] for a, b in zip(ends[::2], ends[1::2], strict=True))
        assert not gaps.strip(), "a passage is missing"
    placed = [i for row in comparison.rows for ids in row.cells.values() for i in ids]
    assert sorted(placed) == sorted(p.id for p in comparison.passages), "rows are not whole"
    for flag in comparison.flags:
        assert 0 <= flag.start < flag.end <= len(texts[flag.version]), "a flag is outside"


def _hold_written(name: str, written: str) -> None:
    told = _SHEET_ENDS.sub("\n", written) if name == "sheet" else written
    if name not in _EXACT:
        found = STEERING.search(told)
        assert found is None, f"{name} steers: {found and unicodedata.name(found[0], found[0])!r}"
    assert written.encode("utf-8"), f"{name} is empty"
    if name in ("json", "flags", "facts"):
        json.loads(written)
    elif name == "jsonl":
        for line in written.splitlines():
            json.loads(line)
    elif name.startswith("tei"):
        etree.fromstring(written.encode("utf-8"))
