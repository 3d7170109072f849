"""Exit codes of the program."""

FINE = 0
FOUND = 1
"""Differences, or flags."""
WRONG = 2
"""Wrong usage, or input that cannot be read."""
BUG = 70
"""``EX_SOFTWARE`` of BSD's sysexits.h."""
INTERRUPTED = 130
"""That of a program that Ctrl+C ends."""
BROKEN_PIPE = 141
"""That of a program whose reader went away."""
