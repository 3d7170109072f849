"""Errors that are shown to a person: one sentence that says what is wrong, and a cure."""

from __future__ import annotations


class TetraplaError(Exception):
    """Something a person can put right.

    Args:
        problem: One sentence: what is wrong, naming the file.
        cure: One sentence: what to do about it; empty where nothing can be done.
    """

    def __init__(self, problem: str, cure: str = "") -> None:
        super().__init__(problem, cure)
        self.problem = problem
        self.cure = cure

    def __str__(self) -> str:
        return f"{self.problem} {self.cure}".strip()


class ReadingError(TetraplaError):
    """A story or a version could not be read."""


class UsageError(TetraplaError):
    """The command line asks for something that does not exist."""
