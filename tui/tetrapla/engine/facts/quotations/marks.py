"""What stands between quotation marks, in the styles of all languages.

Double marks are read first: curly, straight, low and high, guillemets either way round, corner
brackets, marks made of two single ones. Single marks are found inside what those leave, as they
may be apostrophes: :mod:`tetrapla.engine.facts.quotations.single_marks`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple


class Marked(NamedTuple):
    """A stretch between two quotation marks of one text."""

    start: int
    """First character inside, white space left out."""
    end: int
    outer: int
    """Where the opening mark starts."""
    behind: int
    """Behind the closing mark; where the stretch ends for one that has none."""
    mark: str
    """The opening mark, as written."""
    closed: bool


class _Open(NamedTuple):
    """A mark that waits for its other one."""

    at: int
    inside: int
    mark: str
    family: str


_TOKEN = re.compile(r"\"+|“+|”+|``|(?<!')''(?!')|(?<![^\s(\[]),,(?=\w)|[„‟＂〝〞〟«»‹›「」『』]")
_MARK = re.compile(r"[\"“”„‟＂〝〞〟«»‹›「」『』]")
_OPENERS = frozenset("“‟„〝") | {"``", ",,"}
_LOW = frozenset({"„", ",,"})
_CLOSERS = frozenset("”〞〟") | {"''"}
_FAMILY = dict.fromkeys("«»", "guillemet") | dict.fromkeys("‹›", "small guillemet")
_CORNERS = {"「": "」", "『": "』"}
_CORNER_OF = {closing: opening for opening, closing in _CORNERS.items()}
_DEEPEST = 4
"""Quotations in quotations in ...; a deeper mark is none, so that no text takes long."""
_AHEAD = 8
"""Marks behind one that are looked at to tell whether it is nested."""
_MAY_STAND_BEFORE = frozenset("([{<—–-‐/:;,…*_>¿¡=|") | frozenset("‘“”„«»‹›'\"‚")
_HEIGHT = re.compile(r"\d['’′]\s?\d{1,2}(?:½|¼|¾)?$")


def double_marked(text: str) -> list[Marked]:
    """The stretches between double marks, in order of their ends.

    A double mark closes whatever double mark is open: “We bite", as many texts have it. What is
    still open at the end of the text ends there, unclosed; so does what is open where another
    quotation begins, unless the marks behind it close both.
    """
    first = _MARK.search(text)
    if first is None and "''" not in text and "``" not in text and ",," not in text:
        return []
    tokens = list(_TOKEN.finditer(text))
    return _Scanner(text, tokens).scan()


class _Scanner:
    """Goes over the marks of a text once, with those that are open."""

    def __init__(self, text: str, tokens: Sequence[re.Match[str]]) -> None:
        self.text = text
        self.tokens = tokens
        self.last_high = text.rfind("”")
        self.stack: list[_Open] = []
        self.found: list[Marked] = []

    def scan(self) -> list[Marked]:
        """All stretches."""
        for index, token in enumerate(self.tokens):
            mark = token[0]
            short = mark[0] if mark[0] in '"“”' else mark
            if short in _CORNERS or short in _CORNER_OF:
                self._corner(token, short)
            elif short in _FAMILY:
                self._guillemet(index, short)
            elif short in _OPENERS:
                self._opener(index, short)
            elif short in _CLOSERS:
                self._closer(token)
            else:
                self._straight(index)
        while self.stack:
            self._end(self.stack.pop(), len(self.text), len(self.text), closed=False)
        return self.found

    def _corner(self, token: re.Match[str], mark: str) -> None:
        if mark in _CORNERS:
            self._push(token, mark)
        elif (place := self._innermost(_CORNER_OF[mark])) is not None:
            self._close(place, token)

    def _guillemet(self, index: int, mark: str) -> None:
        token, family = self.tokens[index], _FAMILY[mark]
        place = self._innermost(family)
        if place is None:
            if _opens(self.text, token) or (mark in "«‹" and not self._stands_behind(token)):
                self._push(token, family)
            return
        other_way = self.stack[place].mark != mark
        if other_way or not _opens(self.text, token):
            self._close(place, token)
        else:
            self._another(place, index, family)

    def _opener(self, index: int, mark: str) -> None:
        token = self.tokens[index]
        place = self._innermost("double")
        if place is None:
            if token.end() < len(self.text):
                self._push(token, "double")
        elif mark not in _LOW and self._is_wrong_way(place, token):
            self._close(place, token)
        else:
            self._another(place, index, "double")

    def _is_wrong_way(self, place: int, token: re.Match[str]) -> bool:
        """Whether a “ closes: always in „German“, and “by mistake“ where no word follows."""
        if _before(self.text, token).isspace():
            return False
        low = self.stack[place].mark in _LOW
        return low or not (_after(self.text, token).isalnum())

    def _closer(self, token: re.Match[str]) -> None:
        place = self._innermost("double")
        if place is not None:
            self._close(place, token)
        elif _opens(self.text, token) and _before(self.text, token) not in "”'":
            self._push(token, "double")

    def _straight(self, index: int) -> None:
        token = self.tokens[index]
        place = self._innermost("double")
        if self._is_inches(index, is_open=place is not None):
            return
        if place is None:
            if _opens(self.text, token) or self._is_glued(token):
                self._push(token, "double")
            return
        if not _opens(self.text, token) or not _before(self.text, token).isspace():
            self._close(place, token)
        elif self.stack[place].mark in "“„" and self.last_high > token.start():
            self._push(token, "double")
        else:
            self._another(place, index, "double")

    def _is_inches(self, index: int, *, is_open: bool) -> bool:
        """Whether a straight mark stands for inches: 12" wide, 6'2"."""
        token = self.tokens[index]
        if not _before(self.text, token).isdigit() or len(token[0]) > 1:
            return False
        start = token.start()
        if not is_open or _HEIGHT.search(self.text, max(0, start - 8), start):
            return True
        following = self.text[token.end() : token.end() + 2]
        if not (following[:1] in " -" and following[1:].islower()):
            return False
        later = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        return later is not None and not _opens(self.text, later)

    def _is_glued(self, token: re.Match[str]) -> bool:
        return _before(self.text, token).isalpha() and _after(self.text, token).isupper()

    def _stands_behind(self, token: re.Match[str]) -> bool:
        """Whether a mark stands straight behind a word, with nothing behind it."""
        after = _after(self.text, token)
        return not _before(self.text, token).isspace() and (after.isspace() or after in ".,;!?")

    def _another(self, place: int, index: int, family: str) -> None:
        """An opening mark while one is open: nested where two closing ones follow."""
        token = self.tokens[index]
        if not self._both_close(index):
            self._drop(place, token.start())
        self._push(token, family)

    def _both_close(self, index: int) -> bool:
        """Whether the marks behind an opening one close it and the one around it.

        A mark that was forgotten is followed by as many opening as closing ones.
        """
        depth = 2
        for token in self.tokens[index + 1 : index + 1 + _AHEAD]:
            opens = token[0][0] in "“„‟«‹`," or (token[0] in '"＂' and _opens(self.text, token))
            if not opens and _before(self.text, token).isspace():
                return False
            depth += 1 if opens else -1
            if depth == 0:
                return True
        return False

    def _innermost(self, family: str) -> int | None:
        for place in range(len(self.stack) - 1, -1, -1):
            if self.stack[place].family == family:
                return place
        return None

    def _push(self, token: re.Match[str], family: str) -> None:
        if len(self.stack) < _DEEPEST:
            self.stack.append(_Open(token.start(), token.end(), token[0], family))

    def _close(self, place: int, token: re.Match[str]) -> None:
        self._drop(place + 1, token.start())
        self._end(self.stack.pop(), token.start(), token.end(), closed=True)

    def _drop(self, place: int, end: int) -> None:
        """End what is open from a place of the stack on, unclosed."""
        while len(self.stack) > place:
            self._end(self.stack.pop(), end, end, closed=False)

    def _end(self, opened: _Open, end: int, behind: int, *, closed: bool) -> None:
        start, stop = _stripped(self.text, opened.inside, end)
        if start < stop:
            self.found.append(
                Marked(start, stop, opened.at, behind if closed else stop, opened.mark, closed)
            )


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch without the white space at its edges."""
    inside = text[start:end]
    return start + len(inside) - len(inside.lstrip()), start + len(inside.rstrip())


def _before(text: str, token: re.Match[str]) -> str:
    return text[token.start() - 1] if token.start() else " "


def _after(text: str, token: re.Match[str]) -> str:
    return text[token.end()] if token.end() < len(text) else " "


def _opens(text: str, token: re.Match[str]) -> bool:
    """Whether a mark that may open or close looks like one that opens."""
    before, after = _before(text, token), _after(text, token)
    if after.isspace() or after in ",;:!?)]}":
        return False
    if after == "." and not text.startswith("..", token.end()):
        return text[token.end() + 1 : token.end() + 2].isdigit()
    return before.isspace() or before in _MAY_STAND_BEFORE


def in_order(found: Sequence[Marked]) -> Iterator[tuple[Marked, int]]:
    """Stretches in the order of the text, each with the index of the one around it, or -1."""
    around: list[tuple[int, Marked]] = []
    for index, one in enumerate(sorted(found, key=lambda m: (m.outer, -m.behind))):
        while around and around[-1][1].behind <= one.outer:
            around.pop()
        yield one, around[-1][0] if around else -1
        around.append((index, one))
