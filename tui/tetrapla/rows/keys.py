"""The keys that sentences name: whoever knows the settings says which they are."""

from __future__ import annotations

from collections.abc import Callable

KeyOf = Callable[[str], str]
"""The call of an action, as ``move(1)`` -> its main key as people read it."""
