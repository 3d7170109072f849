"""Selecting text by the mouse: inside one version, copied when the button goes up."""

from __future__ import annotations

from collections.abc import Mapping

from tetrapla.rows.copying import stretches_copy
from tetrapla.rows.reader import Page
from tetrapla.rows.selecting import Selection, between, point_at, word_at
from tetrapla.rows.table import Table
from tetrapla.rows.traced import Shown, shown_of
from tetrapla.ui.screens.copying import CopyingScreen
from tetrapla.ui.widgets.selectable import SelectableRows


class SelectingScreen(CopyingScreen):
    """A screen on which text is selected by the mouse."""

    _selection: Selection | None = None
    """What is selected; None: nothing is."""
    _selected_from: Shown | None = None
    """The text that it was selected from; another one has other lines."""

    def laid_out(self) -> Table | Page:
        """What is on the screen."""
        raise NotImplementedError

    def _fill(self) -> None:
        """Show what stands around the rows again."""
        raise NotImplementedError

    def _text(self) -> Shown:
        """What is on the screen, as text; the same as long as it is laid out as it is."""
        shown, here = self._selected_from, self.laid_out()
        if shown is None or shown.layout is not here:
            shown = shown_of(here)
        return shown

    def _select(self, selection: Selection | None, shown: Shown | None) -> None:
        self._selection, self._selected_from = selection, shown
        surface = self.query_one(f"#{self.SURFACE}", SelectableRows)
        surface.select(None if selection is None else self._spans)

    def _spans(self, index: int) -> Mapping[int, tuple[int, int]]:
        """What is selected in a row; nothing where it has been laid out anew since."""
        selection, shown = self._selection, self._selected_from
        if selection is None or shown is None or shown.layout is not self.laid_out():
            return {}
        return selection.spans(shown, index)

    def on_selectable_rows_pressed(self) -> None:
        """What was selected no longer is."""
        self._select(None, None)

    def on_selectable_rows_typed(self) -> None:
        """A key ends the selection."""
        self._select(None, None)

    def on_selectable_rows_dragged(self, message: SelectableRows.Dragged) -> None:
        """Select from the one cell to the other, in the version of the first."""
        shown, start, end = self._text(), message.start, message.end
        siglum = shown.version_at(*start)
        points = (point_at(shown, siglum, *cell) for cell in (start, end))
        self._select(between(siglum, *points), shown)

    def on_selectable_rows_released(self) -> None:
        """Copy what is selected."""
        self._copy_selection()

    def on_selectable_rows_word_wanted(self, message: SelectableRows.WordWanted) -> None:
        """Select a word, and copy it."""
        shown, cell = self._text(), message.cell
        siglum = shown.version_at(*cell)
        word = word_at(shown, siglum, point_at(shown, siglum, *cell))
        self._select(word, shown)
        if word is not None:
            self._copy_selection()

    def _copy_selection(self) -> None:
        selection, shown = self._selection, self._selected_from
        if selection is None or shown is None:
            return
        copy = stretches_copy(shown.comparison, selection.stretches(shown))
        left_out = selection.leaves_out(shown)
        if copy is None and left_out:
            key, siglum = self.key_of("copy"), selection.siglum
            self.say(f"not copied: no words of {siglum}; {key} copies the passage at the cursor")
        elif copy is None:
            self.say("no text was selected")
        else:
            more = "; what is folded or cut off is not in it" if left_out else ""
            self.say(f"{self._given(copy)}{more}")
        self._fill()  # the cursor and what is in sight stay
