"""Every action, declared once: bindings, the keys line, the help and the README come from here."""

from tetrapla.ui.actions.action import MOVING, SEEING, STORY, Action
from tetrapla.ui.actions.lines import bindings, footer, help_blocks, keys_of, short_keys_of
from tetrapla.ui.actions.lists import CHOOSING, FILTERING, FLAGS, HELP
from tetrapla.ui.actions.reading import COMPARE, FOUND, GOING, OPENING, READER, SEARCHING

__all__ = [
    "CHOOSING",
    "COMPARE",
    "FILTERING",
    "FLAGS",
    "FOUND",
    "GOING",
    "HELP",
    "MOVING",
    "OPENING",
    "READER",
    "SEARCHING",
    "SEEING",
    "STORY",
    "Action",
    "bindings",
    "footer",
    "help_blocks",
    "keys_of",
    "short_keys_of",
]
