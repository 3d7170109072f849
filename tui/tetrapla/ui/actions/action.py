"""What an action is: something a key does, declared once."""

from __future__ import annotations

from dataclasses import dataclass

from textual.binding import Binding

from tetrapla.ui.action_ids import action_id

MOVING, SEEING, STORY = "Moving", "What is shown", "Story and help"
"""Headings in the help."""


@dataclass(frozen=True, slots=True)
class Action:
    """Something a key does."""

    call: str
    """The Textual action: ``rows(1)``; ``{}`` stands for which of the keys it was, from 1."""
    keys: tuple[str, ...]
    """Textual's names of the keys, the main one first."""
    shown: str
    """The keys as people read them: ``j ↓``."""
    help: str
    """What it does, in a few words."""
    group: str
    """Heading in the help."""
    footer: str = ""
    """Label on the keys line; actions with the same label stand together. Empty: not there."""
    short: str = ""
    """Label where there is little room; empty: as on the keys line."""

    @property
    def id(self) -> str:
        """What the settings call it."""
        return action_id(self.call)

    def bindings(self) -> list[Binding]:
        """The bindings for Textual."""
        calls = {key: self.call.format(k) for k, key in enumerate(self.keys, start=1)}
        return [Binding(key, call, self.help, show=False) for key, call in calls.items()]
