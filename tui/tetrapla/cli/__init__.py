"""The command line: what is asked for, where it is written, and the exit codes.

Standard output is data: UTF-8 with LF, whatever the locale. Standard error is for people.
"""

from tetrapla.cli.run import main

__all__ = ["main"]
