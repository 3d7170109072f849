"""Every action, declared once: bindings, the keys line, the help and the README come from here."""

from tetrapla.ui.actions.action import MOVING, SEEING, STORY, Action
from tetrapla.ui.actions.exporting import ASKING, EXPORTING, NAMING, RENAMING, STOPPING
from tetrapla.ui.actions.lines import bindings, footer, help_blocks, keys_of, short_keys_of
from tetrapla.ui.actions.lists import (
    CHOOSING,
    DIFFERENCES,
    FACTS,
    FILTERING,
    FILTERING_DIFFERENCES,
    FILTERING_FACTS,
    FILTERING_HITS,
    FILTERING_LIBRARY,
    FILTERING_VERSIONS,
    FLAGS,
    HELP,
    HITS,
    LIBRARY,
    VERSION_LIST,
)
from tetrapla.ui.actions.reading import COMPARE, FOUND, GOING, OPENING, READER, SEARCHING

__all__ = [
    "ASKING",
    "CHOOSING",
    "COMPARE",
    "DIFFERENCES",
    "EXPORTING",
    "FACTS",
    "FILTERING",
    "FILTERING_DIFFERENCES",
    "FILTERING_FACTS",
    "FILTERING_HITS",
    "FILTERING_LIBRARY",
    "FILTERING_VERSIONS",
    "FLAGS",
    "FOUND",
    "GOING",
    "HELP",
    "HITS",
    "LIBRARY",
    "MOVING",
    "NAMING",
    "OPENING",
    "READER",
    "RENAMING",
    "SEARCHING",
    "SEEING",
    "STOPPING",
    "STORY",
    "VERSION_LIST",
    "Action",
    "bindings",
    "footer",
    "help_blocks",
    "keys_of",
    "short_keys_of",
]
