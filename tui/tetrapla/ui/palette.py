"""The command palette: every action of the screen one is on, found by its words or its key."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from typing import ClassVar, NamedTuple

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.command import (
    CommandInput,
    CommandList,
    CommandPalette,
    DiscoveryHit,
    Hit,
    Hits,
    Provider,
)
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.style import Style
from textual.widgets import LoadingIndicator
from textual.widgets.option_list import Option

from tetrapla.ui.keymap import shown
from tetrapla.ui.screens.base import TetraplaScreen

BY_KEY = 1000.0
"""Score of an action whose key was typed: before all that were found by their words."""
BY_NAME, AT_START, AT_WORD, INSIDE = 900.0, 800.0, 600.0, 500.0
"""Scores by where the words were found: the whole name in the settings, the beginning of the
sentence, that of the name or of a word, inside one."""
BY_LETTERS = 400.0
"""Most that letters with others between them can score."""
NOTHING = "no action is called that"
_ITSELF = "palette"
"""The call of the action that opens the palette: not offered in it."""
_KEY = Style(bold=True)


class Command(NamedTuple):
    """An action as it is offered."""

    key: str
    """As people read it."""
    help: str
    call: str
    """What the key calls."""
    id: str
    """What the settings call it."""


class ActionProvider(Provider):
    """Offers the actions of a screen, from the one declaration of them."""

    async def discover(self) -> Hits:
        """All of them, in the order of the help."""
        for command in self._commands():
            yield DiscoveryHit(self._told(command, Content(command.help)), self._run(command))

    async def search(self, query: str) -> Hits:
        """Those whose sentence or name holds what was typed, letters left out; or whose key.

        Args:
            query: What was typed.
        """
        matcher = self.matcher(query)
        for command in self._commands():
            letters, places = matcher.fuzzy_search.match(query, command.help)
            score = score_of(command, query, letters)
            if score > 0:
                sentence = Content(command.help)
                for place in places if letters else ():
                    sentence = sentence.stylize(matcher.match_style, place, place + 1)
                yield Hit(score, self._told(command, sentence), self._run(command))

    def _commands(self) -> Iterator[Command]:
        screen = self.screen
        assert isinstance(screen, TetraplaScreen)
        for action in screen.actions:
            if action.call == _ITSELF:
                continue
            for which, key in enumerate(action.keys, start=1):
                told = screen.told_of(action, which)
                if told:
                    yield Command(shown(key), told, action.call.format(which), action.id)
                if "{}" not in action.call:
                    break  # the other keys do the same

    def _told(self, command: Command, sentence: Content) -> Content:
        width = 2 + max(len(c.key) for c in self._commands())
        return Content.assemble((command.key.ljust(width), _KEY), sentence)

    def _run(self, command: Command) -> Callable[[], Awaitable[None]]:
        return partial(run, self.app, self.screen, command.call)


def score_of(command: Command, query: str, letters: float) -> float:
    """How well an action is what was typed; 0: it is not.

    Args:
        command: The action.
        query: What was typed.
        letters: How well its letters were found in the sentence, in their order.
    """
    if query == command.key:
        return BY_KEY
    wanted, sentence = query.casefold(), command.help.casefold()
    if wanted == command.id:
        return BY_NAME
    if sentence.startswith(wanted):
        return AT_START
    if command.id.startswith(wanted) or re.search(rf"\b{re.escape(wanted)}", sentence):
        return AT_WORD
    return INSIDE if wanted in sentence else min(letters, BY_LETTERS)


async def run(app: App[object], screen: object, call: str) -> None:
    """Do what a key does.

    Args:
        app: The application.
        screen: Whose key it is.
        call: What the key calls.
    """
    assert isinstance(screen, TetraplaScreen)
    await app.run_action(call, screen)


class Listed(CommandList):
    """The actions that were found, the one that enter runs reversed where colours do not tell."""

    def get_visual_style(self, *component_classes: str, partial: bool = False) -> Style:
        """Textual forgets the reverse of a component."""
        style = super().get_visual_style(*component_classes, partial=partial)
        chosen = "option-list--option-highlighted" in component_classes
        return style + Style(reverse=True) if chosen and self.app.ansi_color else style


class Palette(CommandPalette):
    """Textual's command palette, in our colours and with our commands alone."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+p", "escape", "close", show=False)]

    DEFAULT_CSS = """
    Palette { color: $palette-text; }
    Palette > Vertical, Palette:dark > Vertical { background: $palette-ground; margin-top: 2; }
    Palette #--input { border: hkey $palette-rule; }
    Palette CommandInput, Palette CommandInput:focus {
        border: none;
        height: 1;
        padding: 0 1;
        color: $palette-text;
    }
    Palette CommandInput > .input--placeholder,
    Palette:ansi CommandInput > .input--placeholder {
        color: $palette-quiet;
        text-style: none;
    }
    Palette CommandList {
        background: $palette-ground;
        border-bottom: hkey $palette-rule;
        scrollbar-size: 0 0;
        text-wrap: nowrap;
        text-overflow: ellipsis;
    }
    Palette CommandList > .option-list--option {
        padding: 0 1;
        color: $palette-text;
        text-style: none;
    }
    Palette CommandList > .option-list--option-highlighted,
    Palette:ansi CommandList > .option-list--option-highlighted {
        color: $palette-text;
        background: $palette-cell;
        text-style: none;
    }
    Palette CommandList > .option-list--option-disabled,
    Palette:ansi CommandList > .option-list--option-disabled {
        color: $palette-text;
        text-style: none;
    }
    """

    def __init__(self) -> None:
        super().__init__([ActionProvider], placeholder="type what to do, or a key")

    def compose(self) -> ComposeResult:
        """As Textual's, without its icon, which terminals draw one or two cells wide."""
        with Vertical(id="--container"):
            with Horizontal(id="--input"):
                field = CommandInput(placeholder=self._placeholder, select_on_focus=False)
                field.set_reactive(CommandInput.cursor_blink, False)  # nothing blinks here
                yield field
            with Vertical(id="--results"):
                yield Listed()
                yield LoadingIndicator()

    def _start_no_matches_countdown(self, search_value: str) -> None:
        """Say at once that nothing was found; Textual waits, and says it in other words."""
        if search_value:
            listed = self.query_one(CommandList)
            listed.add_option(Option(NOTHING, disabled=True, id=self._NO_MATCHES))
        self._list_visible = bool(search_value)
