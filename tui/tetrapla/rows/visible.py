"""Hostile and invisible characters, made harmless: nothing in a story may steer the terminal.

Story text, titles and file names are other people's; this is the one place where they become
text that may be printed. Three forms:

* :func:`visible` for linear output (text reports, messages): control characters and characters
  that turn the direction of the text become signs that can be seen; the rest stays as it is.
* :func:`revealed` for pieces that are told because of what cannot be seen in them;
* :func:`display` for cells of a screen: besides, every character gets one fixed width and stands
  on one line, with a map back to the places in the source.

The control pictures are Unicode's own block U+2400; direction characters are those of UAX #9
that reach further than their neighbours (embeddings, overrides, isolates).
"""

from __future__ import annotations

import re
from collections.abc import Container
from typing import NamedTuple

_C1 = "\x80-\x9f"
_DIRECTION = "\u202a-\u202e\u2066-\u2069"
_SEPARATORS = "\u2028\u2029"
_ANNOTATION = "\ufff9-\ufffb"
_SURROGATES = "\ud800-\udfff"
_UNSAFE = f"{_C1}{_DIRECTION}{_SEPARATORS}{_ANNOTATION}{_SURROGATES}"

_HOSTILE = re.compile(f"[\x00-\x09\x0b-\x1f\x7f{_UNSAFE}]")
_HOSTILE_OR_NEWLINE = re.compile(f"[\x00-\x1f\x7f{_UNSAFE}]")

_SPACES = "\t\n\x0b\x0c\r\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_NO_WIDTH = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u2065\u206a-\u206f"
    "\u20e3\u3164\ufe00-\ufe0f\ufeff\uffa0\U0001f3fb-\U0001f3ff\U000e0000-\U000e0fff"
)
"""Without a width of their own, or with one that terminals do not agree on: joiners, variation
selectors, skin tones, marks of direction, tags, the keycap, blank letters."""
_FLAGS = "\U0001f1e6-\U0001f1ff"
_MENU = "\u2630"
"""A trigram that web sites draw for a menu: one cell on some terminals, two on others."""
_UNSTEADY = re.compile(
    f"\r\n|[{_FLAGS}]{{2}}|[\x00-\x1f\x7f{_MENU}{_SPACES}{_NO_WIDTH}{_FLAGS}{_UNSAFE}]"
)
_SPACE = re.compile(f"\r\n|[{_SPACES}]")
_DROPPED = re.compile(f"[{_NO_WIDTH}]")
_SPELLED = "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200c"
"""Of what has no width, that which some scripts are spelled with, as they are with letters."""
_STRAY = re.compile(f"(?![{_SPELLED}])[{_NO_WIDTH}]")
_JOINER = "\u200d"
_PICTURE = "[\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]"
"""Pictures, and the sign behind one: a joiner after them makes an emoji, after letters a word."""
_JOINED = re.compile(f"{_PICTURE}{_JOINER}")


def visible(text: str, *, lines: bool = True) -> str:
    """A text that can be printed without steering the terminal.

    Args:
        text: Any text at all.
        lines: Keep newlines; without, they become signs too (names, titles, messages).

    Returns:
        The text with control characters as pictures (``␛``) and characters that turn the
        direction, part lines or are no characters at all as ``⟨U+202E⟩``.
    """
    return (_HOSTILE if lines else _HOSTILE_OR_NEWLINE).sub(_sign_of, text)


def _sign_of(match: re.Match[str]) -> str:
    return _sign(match[0])


def _sign(character: str) -> str:
    """What stands for a hostile character."""
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else f"\u27e8U+{code:04X}\u27e9"


class Display(NamedTuple):
    """The form of a text for one line of a screen, with the way back to its source."""

    text: str
    offsets: tuple[int, ...] | None
    """For each character of ``text`` the offset of its character in the source; rising, with
    gaps where something is not shown. None: ``text`` is the source itself."""


def display(text: str, reveal: Container[int] = ()) -> Display:
    """The form of a text for one line of a screen.

    White space of every kind becomes one plain space for each character (one for CR LF); what
    has no width, or none that terminals agree on, is left out (variation selectors, joiners, skin
    tones, zero-width spaces, soft hyphens); a flag stands as its letters between signs (``⟨DE⟩``),
    the sign for a menu as ``≡``; control and direction characters become the signs of
    :func:`visible`.

    Args:
        text: Any text at all.
        reveal: Offsets of characters that are to be seen though they have no width: a sign
            stands for them.

    Returns:
        The form; ``text`` itself, with no map, where nothing had to change.
    """
    if not _UNSTEADY.search(text):
        return Display(text, None)
    pieces: list[str] = []
    offsets: list[int] = []
    at = 0
    for match in _UNSTEADY.finditer(text):
        start, found = match.start(), match[0]
        seen = start in reveal and _DROPPED.fullmatch(found)
        shown = _sign(found) if seen else _shown(found)
        pieces += [text[at:start], shown]
        offsets += range(at, start)
        if len(found) == 2 and found != "\r\n":  # a flag: each half leads to its own letter
            offsets += [start, start, start + 1, start + 1]
        else:
            offsets += [start] * len(shown)
        at = match.end()
    pieces.append(text[at:])
    offsets += range(at, len(text))
    return Display("".join(pieces), tuple(offsets))


def revealed(text: str) -> str:
    """A text on one line in which also what has no width can be seen, as a sign."""
    return display(text, range(len(text))).text


def unseen(text: str) -> frozenset[int]:
    """The offsets of what has no width and spells no word: skin tones, selectors, joined emoji."""
    strays = (m.start() for m in _STRAY.finditer(text) if m[0] != _JOINER)
    return frozenset((*strays, *(m.end() - 1 for m in _JOINED.finditer(text))))


def _shown(found: str) -> str:
    """What stands on the screen for a character without a steady width."""
    if _SPACE.fullmatch(found):
        return " "
    if _DROPPED.fullmatch(found):
        return ""
    if found == _MENU:
        return "≡"
    if 0x1F1E6 <= ord(found[0]) <= 0x1F1FF:
        letters = "".join(chr(ord("A") + ord(sign) - 0x1F1E6) for sign in found)
        return f"\u27e8{letters}\u27e9"
    return _sign(found)
