"""What stands in one column of a row of the screen: lines with a mark, a number and text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tetrapla.engine.kinds import LABELS, Group, Level
from tetrapla.engine.model import Ghost, Part, Passage
from tetrapla.engine.results import Comparison
from tetrapla.rows.glyphs import ASIDE, FOLDED, REWORDED
from tetrapla.rows.hits import Hits
from tetrapla.rows.ink import Ink, aside_ink, joined, passage_ink, shown_text
from tetrapla.rows.moves import way_home, way_to_text
from tetrapla.rows.roles import Role, Run
from tetrapla.rows.screen_rows import MERGED, Kind, ScreenRow
from tetrapla.rows.view import Boilerplate, View
from tetrapla.rows.visible import display
from tetrapla.rows.width import cell_width, cut, wrap
from tetrapla.rows.wording import Wording

PERVASIVE = 1 / 3
"""A kind of damage in more than this share of a version's passages is told once, in its head."""


class CellLine(NamedTuple):
    """One line of a cell."""

    mark: str
    """One character, or empty."""
    mark_role: Role
    number: str
    """Number of the passage that starts here, or empty."""
    number_role: Role
    runs: tuple[Run, ...]


class _Block(NamedTuple):
    """A paragraph, or what was glued to one, as it is shown."""

    glued: tuple[Passage, ...]
    body: Passage | None
    cut: bool
    """Whether glued text was cut from this paragraph and stands above it."""


@dataclass(frozen=True)
class Cells:
    """Makes the cells of a comparison under one view."""

    wording: Wording
    view: View
    hits: Hits

    @property
    def comparison(self) -> Comparison:
        """What was compared."""
        return self.wording.comparison

    def lines(self, item: ScreenRow, siglum: str, width: int, *, active: bool) -> list[CellLine]:
        """The lines of one version in one row of the screen; empty where it tells nothing.

        Args:
            item: The row of the screen.
            siglum: The version.
            width: Cells of text a line.
            active: Whether the cursor stands in this cell.
        """
        if item.kind is Kind.FOLD:
            return list(self._fold(item, siglum, width))
        if item.kind is Kind.GHOST:
            mine = [g for g in item.ghosts if self._version(g) == siglum]
            return [self._ghost(g, width) for g in mine]
        if item.kind in MERGED:
            return []
        return list(self._row(item.rows[0], siglum, width, active=active))

    def height(self, item: ScreenRow, siglum: str, width: int) -> int:
        """How many lines :meth:`lines` gives, without colouring a word."""
        if item.kind is not Kind.ROW:
            return len(self.lines(item, siglum, width, active=False))
        height = 0
        for block in self._blocks(item.rows[0], siglum):
            if block.body is None:
                height += self._attached_height(block.glued, width)
                continue
            parts = [*block.glued, block.body]
            raw = self.view.raw
            shown = "".join(shown_text(self.comparison, p, raw=raw) for p in parts)
            marks = sum(1 for _ in self._marks(block))
            height += max(len(wrap(shown, width)), marks)
        return height

    def _row(self, row: int, siglum: str, width: int, *, active: bool) -> Iterator[CellLine]:
        tellers = self.comparison.tellers[row]
        reworded = siglum in tellers and len(tellers) > 1
        reworded = reworded and self.wording.reworded(row, siglum, self.view)
        number_role = self._number_role(row, siglum, reworded=reworded, active=active)
        for block in self._blocks(row, siglum):
            if block.body is None:
                yield from self._attached(block.glued, width)
            else:
                lines = list(self._body(row, block, block.body, width, number_role))
                yield from _marked_reworded(lines) if reworded else lines

    def _blocks(self, row: int, siglum: str) -> Iterator[_Block]:
        """The passages of a cell as they are shown: raw paragraphs whole, else cut."""
        waiting: list[Passage] = []
        for passage in self._passages(row, siglum):
            if passage.part is not Part.BODY:
                waiting.append(passage)
                continue
            if self.view.raw:
                yield _Block(tuple(waiting), passage, cut=False)
            else:
                if waiting:
                    yield _Block(tuple(waiting), None, cut=True)
                yield _Block((), passage, cut=bool(waiting))
            waiting = []
        if waiting:
            yield _Block(tuple(waiting), None, cut=True)

    def _passages(self, row: int, siglum: str) -> list[Passage]:
        ids = self.comparison.rows[row].cells.get(siglum, ())
        return [self.comparison.by_id[i] for i in ids]

    def _number_role(self, row: int, siglum: str, *, reworded: bool, active: bool) -> Role:
        tellers = self.comparison.tellers[row]
        if active and siglum in tellers:
            return Role.NUMBER_ACTIVE
        return Role.NUMBER_WARM if reworded or tellers == (siglum,) else Role.NUMBER

    def _attached(self, parts: Sequence[Passage], width: int) -> Iterator[CellLine]:
        """Captions and credits that were glued to the paragraph below; folded, on one line."""
        if self.view.boilerplate is Boilerplate.FOLD:
            text = " · ".join(display(p.repaired_text)[0] for p in parts)
            runs: tuple[Run, ...] = ((cut(text, width), Role.ASIDE),)
            if self.hits.count(p.id for p in parts) and not self.view.raw:
                runs = joined([self._aside_ink(p) for p in parts], " · ").shortened(width)
            yield CellLine(ASIDE, Role.MARK, str(parts[0].number), Role.NUMBER, runs)
            return
        for part in parts:
            for k, runs in enumerate(self._aside_ink(part).lines(width)):
                mark, number = ("", "") if k else (ASIDE, str(part.number))
                yield CellLine(mark, Role.MARK, number, Role.NUMBER, runs)

    def _aside_ink(self, passage: Passage) -> Ink:
        return aside_ink(self.comparison, passage, self.view, self.hits.of(passage.id))

    def _attached_height(self, parts: Sequence[Passage], width: int) -> int:
        """How many lines :meth:`_attached` gives."""
        if self.view.boilerplate is Boilerplate.FOLD:
            return 1
        raw = self.view.raw
        return sum(len(wrap(shown_text(self.comparison, p, raw=raw), width)) for p in parts)

    def _body(
        self, row: int, block: _Block, body: Passage, width: int, number_role: Role
    ) -> Iterator[CellLine]:
        """A paragraph, in raw mode with what is glued to it, its marks from the first line on."""
        aside = body.id in self.comparison.asides
        if aside:
            ink = self._aside_ink(body)
        else:
            ink = passage_ink(self.wording, row, body, self.view, self.hits.of(body.id))
        for part in reversed(block.glued):
            ink = self._aside_ink(part).plus(ink)
        marks = list(self._marks(block))
        lines = ink.lines(width)
        role = Role.NUMBER if aside else number_role
        for k in range(max(len(lines), len(marks))):
            mark, mark_role = marks[k] if k < len(marks) else ("", Role.MARK)
            number = str((*block.glued, body)[0].number) if k == 0 else ""
            yield CellLine(mark, mark_role, number, role, lines[k] if k < len(lines) else ())

    def _marks(self, block: _Block) -> Iterator[tuple[str, Role]]:
        """Garbled, hint, set aside, moved: in this order."""
        if block.body is None:
            return
        flags = self.comparison.flags_of.get(block.body.id, ())
        garbled = [f for f in flags if f.group is Group.GARBLED]
        pervasive = self.pervasive.get(block.body.version, frozenset())
        told = any(f.counts and (self.view.raw or f.kind not in pervasive) for f in garbled)
        if block.glued or block.cut or told:
            yield "!", Role.MARK_LOUD if self.view.raw else Role.MARK
        if any(f.level is Level.HINT for f in garbled):
            yield "?", Role.MARK_LOUD
        if any(f.counts and f.group is Group.BOILERPLATE for f in flags):
            yield ASIDE, Role.MARK
        if block.body.id in self.comparison.moved:
            yield way_home(self.comparison, block.body.id), Role.QUIET

    @property
    def pervasive(self) -> dict[str, frozenset[str]]:
        """Siglum -> the kinds of damage that run through the whole version."""
        return self.wording.kept.get("pervasive", self._pervasive)

    def _pervasive(self) -> dict[str, frozenset[str]]:
        comparison = self.comparison
        counts: dict[str, Counter[str]] = {siglum: Counter() for siglum in comparison.sigla}
        for passage, flags in comparison.flags_of.items():
            counts[comparison.by_id[passage].version].update({f.kind for f in flags if f.counts})
        return {
            siglum: frozenset(
                kind
                for kind, count in kinds.items()
                if count > PERVASIVE * len(comparison.passages_of(siglum))
            )
            for siglum, kinds in counts.items()
        }

    def _fold(self, item: ScreenRow, siglum: str, width: int) -> Iterator[CellLine]:
        passages = [p for k in item.rows for p in self._passages(k, siglum)]
        if passages:
            runs = self.hits.told(p.id for p in passages)
            room = width - sum(cell_width(text) for text, _ in runs)
            line = self._folded(sorted(passages, key=lambda p: p.number), max(1, room))
            yield line._replace(runs=(*runs, *line.runs))

    def _folded(self, passages: Sequence[Passage], width: int) -> CellLine:
        """One passage by its text, ``≡`` where that is cut; several by what they are."""
        if len(passages) == 1:
            whole = display(passages[0].repaired_text)[0]
            text = cut(whole, width)
            mark = ASIDE if text == whole else FOLDED
        else:
            kinds = dict.fromkeys(self.kind_label(p) for p in passages)
            text = cut(f"{len(passages)} lines: {', '.join(kinds)}", width)
            mark = FOLDED
        run = (text, Role.ASIDE)
        return CellLine(mark, Role.MARK, str(passages[0].number), Role.NUMBER, (run,))

    def kind_label(self, passage: Passage) -> str:
        """What a passage that was set aside is called."""
        if passage.id in self.comparison.asides:
            return LABELS[self.comparison.asides[passage.id]]
        return f"photo {passage.part}"

    def _version(self, ghost: Ghost) -> str:
        return self.comparison.by_id[ghost.passage].version

    def _ghost(self, ghost: Ghost, width: int) -> CellLine:
        """One line where a passage was told, naming what it stands beside now."""
        passage = self.comparison.by_id[ghost.passage]
        partner = self.partner(passage.id)
        head = f"beside {partner}  " if partner else ""
        text = cut(head + display(passage.repaired_text)[0], width)
        runs = ((text[: len(head)], Role.QUIET), (text[len(head) :], Role.ASIDE))
        mark, number = way_to_text(self.comparison, passage.id), str(passage.number)
        return CellLine(mark, Role.QUIET, number, Role.NUMBER, tuple(r for r in runs if r[0]))

    def partner(self, moved: str) -> str | None:
        """Id of the passage that a moved passage stands beside: one that did not move itself."""
        cells = self.comparison.rows[self.comparison.row_of[moved]].cells
        version = self.comparison.by_id[moved].version
        others = [i for s in self.comparison.sigla if s != version for i in cells.get(s, ())]
        others = [i for i in others if self.comparison.by_id[i].part is Part.BODY]
        home = [i for i in others if i not in self.comparison.moved]
        return next(iter(home or others), None)


def _marked_reworded(lines: list[CellLine]) -> list[CellLine]:
    """The lines of a passage with the mark of a reworded one, where it makes no further line."""
    free = next((k for k, line in enumerate(lines) if not line.mark), None)
    if free is not None:
        lines[free] = lines[free]._replace(mark=REWORDED, mark_role=Role.MARK_REWORDED)
    return lines
