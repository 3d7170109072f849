"""Tetrapla: read and compare the versions of one story side by side."""

from __future__ import annotations

__version__ = "0.1.0"
