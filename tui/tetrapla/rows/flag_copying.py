"""What is copied of flags: the flagged text as it stands in the file, with the reason."""

from __future__ import annotations

from tetrapla.engine.kinds import LABELS
from tetrapla.engine.model import Flag
from tetrapla.engine.results import Examination
from tetrapla.rows.copying import Copy
from tetrapla.rows.flag_list import Entry
from tetrapla.rows.flag_reasons import flag_reason


def flags_copy(examination: Examination, entry: Entry) -> Copy:
    """The flags of an entry of the list: what they are, then each text below its passage and why.

    Flags that are worded alike for the same reason are told once, with how often.

    Args:
        examination: Where they were found.
        entry: The entry.
    """
    flag = entry.flag
    count = len(entry.spots)
    head = f"{LABELS[flag.kind]}, {flag.level}, in {entry.key.version}"
    found: dict[tuple[str, str, str], int] = {}
    for spot in entry.spots:
        told = (spot.passage.id, _text(examination, spot.flag), flag_reason(spot.flag))
        found[told] = found.get(told, 0) + 1
    parts = [head]
    before = ""
    for (passage, text, reason), times in found.items():
        often = f", {times} times" if times > 1 else ""
        why = f"\n{reason}" if reason != before else ""
        parts.append(f"{passage}{often}{why}\n{text}")
        before = reason
    what = f"{LABELS[flag.kind]} in {entry.passages[0].id}"
    if count > 1:
        what = f"{count} flags, {LABELS[flag.kind]} in {entry.key.version}"
    return Copy("\n\n".join(parts) + "\n", what)


def _text(examination: Examination, flag: Flag) -> str:
    """The flagged text as it stands in the file."""
    return examination.version(flag.version).text[flag.start : flag.end]
