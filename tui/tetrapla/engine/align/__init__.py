"""Aligning: which passages of the versions tell the same thing, and in what order rows stand."""

from tetrapla.engine.align.aligner import align
from tetrapla.engine.align.order import arrange

__all__ = ["align", "arrange"]
