"""What is copied of an entry of the list of flags."""

from __future__ import annotations

from tetrapla.engine.kinds import Level
from tetrapla.engine.results import Comparison
from tetrapla.rows.flag_copying import flags_copy
from tetrapla.rows.flag_list import Entry, FlagList, FlagView, Key


def entry(comparison: Comparison, key: Key, view: FlagView | None = None) -> Entry:
    """The entry with a key."""
    flags = FlagList(comparison, view or FlagView())
    return flags.entries[[e.key for e in flags.entries].index(key)]


def test_the_flagged_text_is_copied_with_its_reason(page: Comparison) -> None:
    """Kind, level and version, then passage, reason and the text as in the file."""
    copy = flags_copy(page, entry(page, Key("share", Level.SURE, "A")))
    assert copy.text == (
        "share, sure, in A\n\nA2\n“Share this page” asks readers to share it.\nShare this page\n"
    )
    assert copy.what == "share in A2"


def test_a_reason_that_holds_of_several_is_told_once(page: Comparison) -> None:
    """Each text stands below its passage."""
    copy = flags_copy(page, entry(page, Key("related", Level.SURE, "A")))
    assert copy.text.count("It stands under “Read more”.") == 1
    assert copy.text.index("The dog of the cook") < copy.text.index("The cat of the cook")
    assert copy.what == "3 flags, related in A"


def test_garbled_text_is_copied_unrepaired(possum: Comparison) -> None:
    """So that it can be found in the file; what is flagged alike often is told once."""
    copy = flags_copy(possum, entry(possum, Key("fused-credit", Level.SURE, "C")))
    file = possum.version("C").text
    texts = [part.rpartition("\n")[2] for part in copy.text.strip().split("\n\n")[1:]]
    assert texts
    assert all(t in file for t in texts)
    assert copy.what.startswith("8 flags")
