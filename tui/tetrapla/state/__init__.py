"""What is remembered from one run to the next: how each story was left, and which were opened.

How a story was left is kept under a digest of the paths of its files, the place in it as digests of
its texts. The list of the stories that were opened last holds their titles and the paths that they
were opened by, or the library could not open them again; ``recent: 0`` in the settings keeps that
list empty, and :data:`STATE` set to nothing keeps everything from being written. No text of any
story is written, and nothing at all of standard input. What is broken in the file is set aside or
left out, never a reason not to open a story.
"""

from tetrapla.state.file import (
    MOST,
    STATE,
    State,
    forget_recent,
    read_state,
    state_path,
    story_key,
    write_recent,
    write_state,
)
from tetrapla.state.left import Remembered
from tetrapla.state.recents import Recent

__all__ = [
    "MOST",
    "STATE",
    "Recent",
    "Remembered",
    "State",
    "forget_recent",
    "read_state",
    "state_path",
    "story_key",
    "write_recent",
    "write_state",
]
