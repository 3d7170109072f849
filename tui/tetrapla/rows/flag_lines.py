"""The list of flags as lines of a screen, and what stands above and below it."""

from __future__ import annotations

import re
from functools import cached_property

from tetrapla.engine.kinds import LABELS, Group
from tetrapla.engine.results import Comparison
from tetrapla.rows.blocks import place
from tetrapla.rows.flag_list import Entry, FlagList
from tetrapla.rows.flag_quote import quotes
from tetrapla.rows.flag_reasons import flag_mark, flag_reason
from tetrapla.rows.glyphs import BAR
from tetrapla.rows.heights import Heights
from tetrapla.rows.ink import Ink
from tetrapla.rows.keys import KeyOf
from tetrapla.rows.listing import list_title, plural, typed_line
from tetrapla.rows.roles import Ground, Line, Piece, Role, Run, Zone
from tetrapla.rows.visible import display
from tetrapla.rows.width import cell_width, cut

HONEST = "nothing is hidden or deleted"
NARROW = 70
"""Below this width the level has no column: what is told of the chosen flag names it."""
_KIND, _INDENT = 4, 2
"""Where the kinds stand, and how far further right a line of an opened entry starts."""
_LEVEL = 8
"""Cells of the level and what stands between it and the next column."""
_WIDEST_KIND = 22
_LEAST_REASON = 18
"""Cells that a reason behind the quotation needs to say anything."""
_MOST_QUOTED = 60
"""Flags that are looked at for one line: thousands may be worded alike."""
_QUOTED_AT_FIRST = re.compile("“[^”]*” ")


class FlagPage:
    """The entries of a list, laid out for one width."""

    def __init__(self, flags: FlagList, width: int) -> None:
        self.flags = flags
        self.width = width

    @cached_property
    def heights(self) -> Heights:
        """Lines of each entry, the heading of a group above its first."""
        return Heights(max(1, len(self.flags.entries)), self._measure, lambda _: 1)

    def _measure(self, index: int) -> int:
        return len(self._heading(index)) + 1

    def lines(self, index: int, *, on: bool = False) -> list[Line]:
        """The lines of an entry; of an empty list, why it is empty.

        Args:
            index: Which entry.
            on: Whether the cursor stands on it.
        """
        if not self.flags.entries:
            sentence = cut(display(self.flags.nothing)[0], self.width - 2)
            return [Line((Piece(1, sentence, Role.TEXT),))]
        return [*self._heading(index), self._line(self.flags.entries[index], on)]

    def _heading(self, index: int) -> list[Line]:
        """The name of the group above its first entry, with how many of its flags are listed."""
        entries = self.flags.entries
        if not entries:
            return []
        group = entries[index].flag.group
        if index and entries[index - 1].flag.group is group:
            return []
        title: list[Run] = [(group, Role.STRONG), (f"  {self.flags.count(group)}", Role.QUIET)]
        return [Line(), Line(tuple(place(title, 1)))] if index else [Line(tuple(place(title, 1)))]

    @cached_property
    def _kind_width(self) -> int:
        longest = max((len(LABELS[e.key.kind]) for e in self.flags.entries), default=0)
        if self.width >= NARROW:
            return min(longest, _WIDEST_KIND)
        return min(longest, _WIDEST_KIND - 6, self.width // 3)

    @cached_property
    def _where_width(self) -> int:
        return max((cell_width(_where(e)) for e in self.flags.entries), default=0)

    def _line(self, entry: Entry, on: bool) -> Line:
        """Mark, kind, level, version, passages, quotation, and the reason where there is room."""
        indent = _INDENT if entry.inside else 0
        pieces = [Piece(0, BAR, Role.ACCENT)] if on else []
        pieces.append(Piece(2 + indent, *flag_mark(entry.flag)))
        x = _KIND
        strong = Role.STRONG if on else Role.TEXT
        if not entry.inside:
            pieces.append(Piece(x, cut(LABELS[entry.key.kind], self._kind_width), strong))
        x += self._kind_width + 2
        if self.width >= NARROW:
            if not entry.inside:
                pieces.append(Piece(x, entry.key.level, Role.QUIET))
            x += _LEVEL
        version = Piece(x, entry.key.version, Role.STRONG)
        after = x + len(version.text) + 1
        where = cut(entry.where, max(0, self.width - after))
        pieces += [version, Piece(after, where, Role.NUMBER)]
        pieces += self._quotation(entry, x + self._where_width + 2)
        zones = (Zone(0, self.width, Ground.ROW),) if on else ()
        return Line(tuple(pieces), zones)

    def _quotation(self, entry: Entry, x: int) -> list[Piece]:
        """What is flagged, and, where there is room behind it, why."""
        room = self.width - 1 - x
        if room < 1:
            return []
        flags = (s.flag for s in entry.spots[:_MOST_QUOTED])
        ink = quotes(self.flags.examination, flags, room)
        times = len(entry.spots)
        if times > len(entry.passages):
            head = f"{times} times: "
            ink = Ink(head, (Role.QUIET,) * len(head)).plus(ink)
        runs = list(ink.shortened(room))
        left = room - sum(cell_width(text) for text, _ in runs) - 3
        if left >= _LEAST_REASON:
            reason = _QUOTED_AT_FIRST.sub("", display(flag_reason(entry.flag))[0], count=1)
            runs.append((f"   {cut(reason, left)}", Role.QUIET))
        return place(runs, x)


def _where(entry: Entry) -> str:
    return f"{entry.key.version} {entry.where}"


def flags_title(flags: FlagList, title: str, width: int) -> Line:
    """The story, how many flags are listed, and that they change nothing."""
    counts = ", ".join(f"{flags.count(g)} {g}" for g in Group)
    aside = sum(tally.aside for tally in flags.examination.tallies.values())
    told: tuple[str, ...] = (f"flags: {counts}", "flags")
    if aside and not flags.view.wanted.strip():  # as many as the heads of the versions count
        told = (f"{told[0]}; {plural(aside, 'passage')} not the story", *told)
    return list_title(title, told, width, HONEST)


def filter_line(flags: FlagList, width: int, key_of: KeyOf, *, typing: bool) -> Line:
    """What the list is filtered by, and at the right whether hints are listed."""
    right = ""
    if flags.hints:
        hints = f"{flags.hints} hint{'s' * (flags.hints != 1)}"
        if typing:
            right = f"with {hints}" if flags.view.hints else f"{hints} not listed"
        else:
            key = key_of("hints")
            right = f"with {hints}, {key}: without"
            right = right if flags.view.hints else f"{key} lists {hints} too"
    hint = "type to filter: kind, version, words"
    return typed_line(flags.view.wanted, hint, right, width, typing=typing)


def flags_status(flags: FlagList, comparison: Comparison, index: int, key_of: KeyOf) -> list[str]:
    """What the cursor stands on, and where the passage stands."""
    if not flags.entries:
        return ["no flags are listed"]
    entry = flags.entries[index]
    first = entry.passages[0]
    parts = [f"{LABELS[entry.key.kind]} in {entry.key.version}"]
    if len(entry.passages) > 1:
        opened = entry.key in flags.view.opened
        does = f"{key_of('shut')} closes" if opened else f"{key_of('open')} opens"
        parts.append(f"{len(entry.passages)} passages, {does} them")
    return [*parts, f"{first.id} in row {comparison.row_of[first.id] + 1}"]
