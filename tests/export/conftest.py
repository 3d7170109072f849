"""A small comparison made by hand: every kind of thing an export has to write down."""

from __future__ import annotations

import pytest

from tetrapla.engine.evidence import remarks
from tetrapla.engine.model import Flag, Ghost, Link, Part, Passage, Row, Story, Version
from tetrapla.engine.results import Comparison
from tetrapla.engine.shadow import Edit, repair_with

FIRST = "The ferry\n\nShe said no.\n\nShare"
SECOND = "A boatShe said \x1b[31mпo.\n\nThe\r\nferry"


@pytest.fixture
def comparison() -> Comparison:
    """Two versions: a moved title, a caption cut off, a repaired word, a share button."""
    versions = (
        Version("A", "Harbour", "harbour.txt", "utf-8", FIRST, source="gazette.example"),
        Version("B", "Evil\x1b]0;x\x07", "evening.txt", "cp1252", SECOND),
    )
    passages = (
        Passage("A1", "A", 1, 0, 9, "The ferry"),
        Passage("A2", "A", 2, 11, 23, "She said no."),
        Passage("A3", "A", 3, 25, 30, "Share"),
        Passage("B1", "B", 1, 0, 6, "A boat", part=Part.CAPTION),
        Passage("B2", "B", 2, 6, 23, SECOND[6:23], "She said \x1b[31mno."),
        Passage("B3", "B", 3, 25, 35, "The\r\nferry"),
    )
    flags = (
        Flag("A", 25, 30, "share", 0.99, "share.word", "A share label.", remarks("All of it.")),
        Flag("B", 5, 7, "fused-caption", 0.8, "fused.caption", "Two sentences are glued."),
        Flag("B", 20, 22, "look-alike", 0.97, "look-alike.x", "п stands for n.", (), "no"),
        Flag("B", 25, 35, "furniture", 0.5, "furniture.short", "A short line at the end."),
    )
    rows = (
        Row({"A": ("A1",), "B": ("B3",)}, 0.91234567),
        Row({"A": ("A2",), "B": ("B1", "B2")}, 0.7),
        Row({"A": ("A3",)}, 1.0),
    )
    return Comparison(
        story=Story("The Ferry", versions, "A"),
        passages=passages,
        flags=flags,
        asides={"A3": "share"},
        shadows={
            "A": repair_with(FIRST, ()),
            "B": repair_with(SECOND, [Edit(20, 21, "n", "look-alike.x")]),
        },
        rows=rows,
        links=(
            Link("A1", "B3", 0.912345, True, ("ferry",)),
            Link("A2", "B2", 0.7, reasons=("said",)),
        ),
        ghosts=(Ghost("B3", 1),),
    )
