"""From the arguments to the exit code, whatever happens in between."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from tetrapla.cli.comparing import write_comparison, write_export
from tetrapla.cli.completing import write_completion
from tetrapla.cli.configuring import manage_settings
from tetrapla.cli.exits import BROKEN_PIPE, BUG, FINE, INTERRUPTED, WRONG
from tetrapla.cli.flagging import write_flags
from tetrapla.cli.listing_facts import write_facts
from tetrapla.cli.reading import read_story_out
from tetrapla.cli.repairing import write_repaired
from tetrapla.cli.ruling import manage_rules
from tetrapla.cli.screens import open_screens
from tetrapla.cli.site import manage_sites
from tetrapla.cli.telling_stories import manage_stories
from tetrapla.errors import TetraplaError
from tetrapla.export.streams import hush, tell

TRACEBACK = "TETRAPLA_TRACEBACK"
"""In the environment as 1, it makes a bug show where it happened."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program.

    Args:
        argv: The arguments behind the program's name; None: those it was called with.

    Returns:
        The exit code: 0 fine, 1 differences or flags found, 2 wrong usage or unreadable input,
        70 a bug.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        return _run(arguments)
    except TetraplaError as error:
        tell(str(error), complaint=True)
        return WRONG
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return BROKEN_PIPE
    except SystemExit as leaving:  # argparse, after --help and --version
        return leaving.code if isinstance(leaving.code, int) else FINE
    except MemoryError:
        tell(
            "There is not enough memory for this. Compare fewer or shorter versions.",
            complaint=True,
        )
        return WRONG
    except Exception as error:  # noqa: BLE001 - 1 would say 'differences were found'
        return _tell_bug(error)
    finally:
        hush(quiet=False)  # the next run in this process asks anew


def _tell_bug(error: Exception) -> int:
    """Say that the program is wrong, not the person; a traceback only for those who ask."""
    if os.environ.get(TRACEBACK) == "1":
        import traceback

        traceback.print_exception(error)
    tell(
        f"This is a bug in Tetrapla ({type(error).__name__}). "
        f"Please report it with what {TRACEBACK}=1 in the environment shows.",
        complaint=True,
    )
    return BUG


def _run(arguments: list[str]) -> int:
    """The command that the first argument names, else the screens."""
    commands = {
        "compare": write_comparison,
        "export": write_export,
        "read": read_story_out,
        "flags": write_flags,
        "facts": write_facts,
        "repair": write_repaired,
        "story": manage_stories,
        "site": manage_sites,
        "rules": manage_rules,
        "config": manage_settings,
        "completion": write_completion,
    }
    if arguments and arguments[0] in commands:
        return commands[arguments[0]](arguments[1:])
    return open_screens(arguments, list(commands))
