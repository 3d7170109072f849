"""Formats other than plain text: web pages, office documents, PDF, EPUB.

The converters are libraries that come as extras, and their input may be hostile, so they run in a
process of their own (:mod:`tetrapla.engine.reading.formats.child`) with limits; this package is
imported there, the rest of the program only asks :mod:`tetrapla.engine.reading.converting`.
"""
