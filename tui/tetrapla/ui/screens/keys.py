"""What every screen does with a key: what it is bound to here, or a word why it does nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from textual import events
from textual.binding import BindingsMap
from textual.message import Message
from textual.screen import Screen

from tetrapla.rows.visible import display
from tetrapla.ui.actions import COMPARE, Action, bindings
from tetrapla.ui.keymap import Keyed, is_typed, key_of, remapped
from tetrapla.ui.messages import ScreenChange


class KeysScreen(Screen[None]):
    """A screen whose keys are those that its actions declare, or those of the settings."""

    ACTIONS: Sequence[Action] = ()
    _leaving = False
    """Whether another screen was asked for since the last key that was for this one."""
    _asked = 0
    """How often another screen was asked for."""

    @property
    def actions(self) -> Sequence[Action]:
        """What the keys do, with the keys that the settings give."""
        return remapped(self.ACTIONS, cast(Keyed, self.app).keymap)

    def key_of(self, call: str, which: int = 1, actions: Sequence[Action] = ()) -> str:
        """A key as people read it, for sentences; also while something is typed.

        Args:
            call: The call of the action.
            which: Which of its keys, from 1; where there are not so many, the answer is empty.
            actions: Those of another screen; empty: of this one.
        """
        declared = actions or type(self).ACTIONS
        return key_of(remapped(declared, cast(Keyed, self.app).keymap), call, which)

    def on_mount(self) -> None:
        """Bind the keys that the settings give in place of the declared ones."""
        if cast(Keyed, self.app).keymap:
            bound = self._bindings.key_to_bindings
            for key in {key for action in self.ACTIONS for key in action.keys}:
                bound.pop(key, None)
            for key, binding in BindingsMap(bindings(self.actions)):
                bound[key] = [binding]

    async def on_key(self, event: events.Key) -> None:
        """Do at once what the key is bound to.

        The application would do it only when the key has bubbled up to it, and what was typed in
        one go behind a key that opens a search would be taken for keys, not for its letters. What
        was typed behind a key that opens another screen is given to the application again, which
        has that screen by then; so is what comes when another screen has taken the place of this
        one already.
        """
        held = (self, self._asked)
        late = self.app.screen is not self
        if late or (self._leaving and getattr(event, "held", None) != held):
            event.stop()
            event.prevent_default()
            again = events.Key(event.key, event.character)
            # Where it comes back to the same screen, what was asked for has led nowhere.
            again.held = held  # type: ignore[attr-defined]
            self.app.post_message(again)
            return
        self._leaving = False
        bound = self._bindings.key_to_bindings.get(event.key, ())
        for binding in bound:
            event.stop()
            await self.run_action(binding.action)
        if not bound and event.is_printable and event.character and not is_typed(self.actions):
            event.stop()
            self.tell(self._unbound(event.key, event.character))

    def _unbound(self, key: str, character: str) -> str:
        """Why a key does nothing here."""
        name = "space" if character == " " else display(character)[0]
        table = remapped(COMPARE, cast(Keyed, self.app).keymap)
        back = self.key_of("back")
        below = any(getattr(s, "ACTIONS", ()) is COMPARE for s in self.app.screen_stack[:-1])
        if back and below and any(key in action.keys for action in table):
            return f"{name} is for the table: {back} goes back"
        keys = self.key_of("help")
        return f"{name} does nothing here{f': {keys} shows all keys' * bool(keys)}"

    def tell(self, sentence: str) -> None:
        """Say something on the status line."""
        raise NotImplementedError

    def post_message(self, message: Message) -> bool:
        """Ask for another screen at once: it must be there before the keys that follow."""
        if isinstance(message, ScreenChange):
            self._leaving, self._asked = True, self._asked + 1
            message.asks = self
            return self.app.post_message(message)
        return super().post_message(message)
