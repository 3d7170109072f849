"""Measures of the screens that the settings have to know too, without anything of the screens."""

from __future__ import annotations

WIDEST = 96
"""Cells of the widest column of text; longer lines tire the eye, however wide the terminal is."""
