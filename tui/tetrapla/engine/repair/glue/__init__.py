"""Texts that were glued together without a space."""
