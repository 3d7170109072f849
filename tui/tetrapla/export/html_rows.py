"""The table of rows of an HTML page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from itertools import chain, groupby, zip_longest

from tetrapla.engine.kinds import LABELS, Group
from tetrapla.engine.model import Flag, Ghost, Passage
from tetrapla.engine.results import Comparison
from tetrapla.export.formats import Export
from tetrapla.rows.ink import passage_roles
from tetrapla.rows.moves import way_home, way_to_text
from tetrapla.rows.roles import Role
from tetrapla.rows.row_differences import kinds_sentence
from tetrapla.rows.screen_rows import Kind, ScreenRow, screen_rows
from tetrapla.rows.sentences import told_by
from tetrapla.rows.view import Boilerplate
from tetrapla.rows.visible import visible

NO_HTML = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069"
    "\ufff9-\ufffb\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
"""What a parser of HTML changes or drops (WHATWG, 13.2.3.5), or what must not steer a terminal."""
_ON_PAPER = 6
"""Versions that have room side by side on paper; of more, they are printed one below the other."""
_KEPT = re.compile("[\t\r]")
"""White space that is written as a reference: a parser would make a line end of a carriage return,
and a tab is a control character."""


class Rows:
    """The table of rows."""

    def __init__(self, export: Export) -> None:
        self.export = export
        self.comparison = export.comparison
        self.sigla = self.comparison.sigla
        folds = export.view.boilerplate
        every, only = range(len(self.comparison.rows)), export.only
        wanted = None if only is None else bytes(k in only for k in every)
        self.items = [
            item
            for item in screen_rows(self.comparison, folds, self.sigla, wanted)
            if item.kind is not Kind.OUT
        ]
        self.numbers = _numbers(self.comparison)
        self.ghosts = frozenset(ghost.passage for item in self.items for ghost in item.ghosts)
        """Ids of the passages that were moved and whose old place is in the table."""
        self.here = frozenset(row for item in self.items for row in item.rows)
        told = (item for item in self.items if item.kind in (Kind.ROW, Kind.FOLD))
        self.addresses = frozenset(item.rows[0] for item in told)
        """Rows that can be led to; of those that are folded into one, the first."""

    def pieces(self) -> Iterator[str]:
        """Line after line of the table."""
        names = "".join(
            f'<th scope="col"><b>{v.siglum}</b> <bdi>{html_text(v.name)}</bdi></th>'
            for v in self.comparison.story.versions
        )
        head = f'<tr><th scope="col">row</th>{names}</tr>'
        many = ' class="many"' if len(self.sigla) > _ON_PAPER else ""
        width = f"--versions: {len(self.sigla)}"
        yield f'<table id="rows"{many} style="{width}">\n<thead>{head}</thead>\n<tbody>\n'
        following = self._following()
        for item in self.items:
            if item.kind is Kind.ROW:
                yield self._row(item.rows[0], following)
            elif item.kind is Kind.FOLD:
                yield self._fold(item)
            else:
                yield self._ghosts(item)
        yield "</tbody>\n</table>\n"

    def _differs(self, row: int) -> bool:
        return self.export.wording.differs(row, self.export.view.ignored)

    @property
    def first(self) -> int | None:
        """The first row that differs; None: none does."""
        rows = (item.rows[0] for item in self.items if item.kind is Kind.ROW)
        return next((row for row in rows if self._differs(row)), None)

    def _following(self) -> dict[int, int]:
        """Row -> the next one that differs, for a way from one to the other."""
        found: dict[int, int] = {}
        ahead: int | None = None
        for item in reversed(self.items):
            if item.kind is Kind.ROW:
                if ahead is not None:
                    found[item.rows[0]] = ahead
                if self._differs(item.rows[0]):
                    ahead = item.rows[0]
        return found

    def _row(self, row: int, following: dict[int, int]) -> str:
        comparison, wording = self.comparison, self.export.wording
        tellers = comparison.tellers[row]
        told = told_by(comparison, tellers)
        kinds = kinds_sentence(wording.kinds(row), self.export.view.ignored) if tellers else ""
        about = escape(", ".join(filter(None, (told, kinds))))
        way = ""
        if (ahead := following.get(row)) is not None:
            way = f' <a class="next" href="#r{ahead + 1}" title="to the next difference">next</a>'
        cells = "".join(self._cell(row, s) for s in self.sigla)
        return (
            f'<tr id="r{row + 1}" title="{about}"><th scope="row">{_self(row + 1, str(row + 1))}'
            f"{way}</th>{cells}</tr>\n"
        )

    def _cell(self, row: int, siglum: str) -> str:
        ids = self.comparison.rows[row].cells.get(siglum, ())
        if not ids:
            return _not_told(siglum)
        told = "".join(self._passage(row, self.comparison.by_id[i]) for i in ids)
        return f'<td data-version="{siglum}">{told}</td>'

    def _passage(self, row: int, passage: Passage) -> str:
        view, comparison = self.export.view, self.comparison
        text = passage.repaired_text
        if passage.id in comparison.asides and view.boilerplate is not Boilerplate.SHOW:
            roles: Sequence[Role] = [Role.ASIDE] * len(text)
        else:
            roles = passage_roles(self.export.wording, row, passage, view)
        tellers = comparison.tellers[row]
        alone = tellers == (passage.version,)
        reworded = (
            len(tellers) > 1
            and passage.version in tellers
            and (self.export.wording.reworded(row, passage.version, view))
        )
        warm = ' class="warm"' if alone or reworded else ""
        number = self._number(passage)
        return f'<p id="{passage.id}" dir="auto"{warm}>{number}{_inked(text, roles)}</p>'

    def _number(self, passage: Passage) -> str:
        """The number of a passage, where it moved to, and the ways to its flags."""
        numbered = self.numbers.get(passage.id, ())
        garbled = [(k, flag) for k, flag in numbered if flag.group is Group.GARBLED]
        marks = ""
        if garbled:
            told = escape(", ".join(dict.fromkeys(label(flag) for _, flag in garbled)))
            sign = "!" if any(flag.counts for _, flag in garbled) else "?"
            where = f' href="#f{garbled[0][0]}"' if self.export.only is None else ""
            marks = f'<a class="mark"{where} title="{told}">{sign}</a> '
        moved = ""
        if passage.id in self.ghosts:
            way = way_home(self.comparison, passage.id)
            moved = f'<a href="#g{passage.id}" title="where it was told">{way}</a> '
        number = passage.number
        own = f'<a class="n" tabindex="-1" href="#{passage.id}">{number}</a>'
        return f"{own}{moved}{marks}"

    def _fold(self, item: ScreenRow) -> str:
        first, last = item.rows[0] + 1, item.rows[-1] + 1
        name = str(first) if first == last else f"{first}–{last}"
        cells = "".join(self._folded(item.rows, s) for s in self.sigla)
        return f'<tr id="r{first}"><th scope="row">{_self(first, name)}</th>{cells}</tr>\n'

    def _folded(self, rows: Sequence[int], siglum: str) -> str:
        ids = [i for k in rows for i in self.comparison.rows[k].cells.get(siglum, ())]
        if not ids:
            return _not_told(siglum)
        told = [(self.comparison.row_of[i], self.comparison.by_id[i]) for i in ids]
        kinds = dict.fromkeys(
            LABELS[self.comparison.asides[i]] for i in ids if i in self.comparison.asides
        )
        lines = f"{len(ids)} line{'s' * (len(ids) != 1)}"
        return (
            f'<td data-version="{siglum}"><details><summary>{lines}: {", ".join(kinds)}</summary>'
            f"{''.join(self._passage(row, p) for row, p in told)}</details></td>"
        )

    def _ghosts(self, item: ScreenRow) -> str:
        cells = []
        for siglum in self.sigla:
            mine = [g for g in item.ghosts if self.comparison.by_id[g.passage].version == siglum]
            told = "".join(map(self._ghost, mine))
            cells.append(
                f'<td data-version="{siglum}">{told}</td>' if mine else '<td class="none"></td>'
            )
        return f'<tr class="ghost"><th></th>{"".join(cells)}</tr>\n'

    def _ghost(self, ghost: Ghost) -> str:
        row = self.comparison.row_of[ghost.passage]
        way, name = way_to_text(self.comparison, ghost.passage), ghost.passage
        told = f'<a href="#{name}">{name}</a>' if row in self.here else name
        return (
            f'<p id="g{name}" class="aside">{way} {told} is told here; it stands in row '
            f"{row + 1}</p>"
        )


def _self(row: int, name: str) -> str:
    """The number of a row, which is its address; to copy, not to be walked through by tab."""
    return f'<a tabindex="-1" href="#r{row}">{name}</a>'


def _not_told(siglum: str) -> str:
    return f'<td class="not" data-version="{siglum}"></td>'


def _inked(text: str, roles: Sequence[Role]) -> str:
    """A text with an element for each stretch of one role."""
    out, at = [], 0
    for role, places in groupby(roles):
        n = sum(1 for _ in places)
        piece = html_text(text[at : at + n])
        out.append(piece if role is Role.TEXT else f'<span class="{role}">{piece}</span>')
        at += n
    return "".join(out)


def _numbers(comparison: Comparison) -> dict[str, list[tuple[int, Flag]]]:
    """Id of a passage -> its flags with their numbers in the list."""
    order = {id(flag): k for k, flag in enumerate(comparison.flags, start=1)}
    return {i: [(order[id(f)], f) for f in found] for i, found in comparison.flags_of.items()}


def label(flag: Flag) -> str:
    """``look-alike letters, sure``."""
    return f"{LABELS[flag.kind]}, {flag.level}"


def html_text(text: str) -> str:
    """A text as content or in quotation marks: no markup, nothing that steers."""
    parts = (visible(part) for part in _KEPT.split(text))
    signs = (f"&#{ord(sign)};" for sign in _KEPT.findall(text))
    return "".join(chain.from_iterable(zip_longest(map(_content, parts), signs, fillvalue="")))


def _content(safe: str) -> str:
    return escape(NO_HTML.sub("\ufffd", safe))
