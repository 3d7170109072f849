"""The screens over a made comparison: `python -m tests.benchmarks.screens.shown ROWS GO TOLD`.

Waits for a byte from the file descriptor GO before it shows the table, so that what the table
costs can be told from making the comparison. How many bytes of text it has made it tells on the
descriptor TOLD.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from unittest.mock import patch

from tests.benchmarks.screens.made import made, size_of

from tetrapla.session import Session
from tetrapla.ui.app import TetraplaApp


def main() -> None:
    """Make the comparison, say so, wait, show it."""
    rows, go, told = map(int, sys.argv[1:])
    import_module("tetrapla.engine.compare")  # which the program has imported by then
    comparison = made(rows)
    session = Session.start(comparison)
    session.wording.settle()
    size = str(size_of(comparison)).encode()

    def wait(*_args: object, **_named: object) -> None:
        os.write(told, size)
        os.read(go, 1)

    def prepared(_comparison: object) -> Session:
        """The session over the made comparison, in place of that which comparing would give."""
        return session

    with patch("tetrapla.ui.app.compare", wait), patch.object(Session, "start", prepared):
        TetraplaApp(comparison.story, theme="dark").run()


if __name__ == "__main__":
    main()
