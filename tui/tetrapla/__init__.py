"""Tetrapla: read and compare the versions of one story side by side.

The whole of what programs need::

    import tetrapla

    comparison = tetrapla.compare({"ours": "One goose.", "theirs": "Two geese."})
    flags = tetrapla.flag(Path("page.txt"))
    ledger = tetrapla.facts(comparison)
    text = tetrapla.repair("A kitteп.")
    page = tetrapla.write(comparison, "html")

What can go wrong is a :class:`TetraplaError`, whose text is a sentence for people.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tetrapla.errors import TetraplaError

if TYPE_CHECKING:
    from tetrapla.api import compare, facts, flag, repair, write
    from tetrapla.engine.facts.ledger import Ledger
    from tetrapla.engine.facts.types import FactRow
    from tetrapla.engine.model import Flag, Passage, Row, Version
    from tetrapla.engine.results import Comparison

__version__ = "0.1.0"
__all__ = [
    "Comparison",
    "FactRow",
    "Flag",
    "Ledger",
    "Passage",
    "Row",
    "TetraplaError",
    "Version",
    "__version__",
    "compare",
    "facts",
    "flag",
    "repair",
    "write",
]

_KEPT_IN = {
    "Comparison": "tetrapla.engine.results",
    "FactRow": "tetrapla.engine.facts.types",
    "Flag": "tetrapla.engine.model",
    "Ledger": "tetrapla.engine.facts.ledger",
    "Passage": "tetrapla.engine.model",
    "Row": "tetrapla.engine.model",
    "Version": "tetrapla.engine.model",
    **dict.fromkeys(("compare", "facts", "flag", "repair", "write"), "tetrapla.api"),
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever is asked for
    """Import what is asked for; the command line needs the number of the version alone."""
    if name not in _KEPT_IN:
        raise AttributeError(f"module 'tetrapla' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_KEPT_IN[name]), name)
