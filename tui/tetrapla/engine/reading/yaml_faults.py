"""What is wrong with a file that is no YAML, in words for people who do not know YAML.

The parser tells what it expected; here stand what a person did and what helps.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

import yaml

from tetrapla.engine.punctuation import shortened

_LINE_ENDS = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
"""What the parser counts as the end of a line."""
_BACKSLASHES = "Use single quotation marks ('), or write each backslash twice."
_QUOTED = "Put the whole text in quotation marks."


class Fault(NamedTuple):
    """Why a file cannot be understood."""

    line: int
    """From 1."""
    problem: str
    """The rest of a sentence, without its full stop."""
    cure: str
    """One sentence."""


class _Place(NamedTuple):
    """Where the parser stopped."""

    lines: Sequence[str]
    """The lines of the file."""
    row: int
    """Of the sign at which it stopped, from 0."""
    column: int
    """The same in its line, from 0."""
    began: int
    """Row of the beginning of what it was reading; ``row`` where the parser does not tell."""
    sign: str
    """What opens the thing it was reading (a bracket, a quotation mark); empty: not known."""
    said: str
    """The parser's own words."""

    @property
    def before(self) -> str:
        """The line as far as it was read."""
        return self.lines[self.row][: self.column] if self.row < len(self.lines) else ""

    @property
    def at(self) -> str:
        """The sign at which it stopped; empty: the end of a line."""
        line = self.lines[self.row] if self.row < len(self.lines) else ""
        return line[self.column : self.column + 1]

    def fault(self, problem: str, cure: str, *, began: bool = False) -> Fault:
        """A fault where the parser stopped, or where it ``began`` with what it was reading."""
        return Fault((self.began if began else self.row) + 1, problem, cure)


def fault_of(error: yaml.MarkedYAMLError, text: str) -> Fault:
    """What a complaint of the parser means.

    Args:
        error: The complaint.
        text: What was parsed.
    """
    mark, context = error.problem_mark, error.context_mark
    stop = mark or context
    began = context or stop
    lines = _LINE_ENDS.split(text)
    row, column = (stop.line, stop.column) if stop else (0, 0)
    opening = lines[began.line][began.column : began.column + 1] if began else ""
    said = f"{error.context or ''}: {error.problem or ''}"
    place = _Place(lines, row, column, began.line if began else row, opening, said)
    for pattern, tell in _FAULTS:
        if re.search(pattern, said):
            return tell(place)
    return place.fault("it cannot be understood", f"Compare it with the lines around it. {_QUOTED}")


def bad_character(error: yaml.reader.ReaderError, text: str) -> Fault:
    """The same for a character that YAML does not allow anywhere."""
    row = len(_LINE_ENDS.split(text[: error.position])) - 1
    code = error.character if isinstance(error.character, int) else ord(error.character)
    problem = f"it holds a character that YAML does not allow (U+{code:04X})"
    return Fault(row + 1, problem, "Take it out.")


def no_such_character(row: int) -> Fault:
    """The same for the number of a character that there is not, behind a backslash.

    Args:
        row: Line in which it stands, from 0.
    """
    return Fault(row + 1, "a backslash names a character that does not exist", _BACKSLASHES)


def _bad_beginning(place: _Place) -> Fault:
    if place.at == "\t":
        told = "stands where only spaces may" if place.before.strip() else "indents the line"
        return place.fault(f"a tab {told}", "Use spaces.")
    return place.fault(f"a text cannot begin with '{place.at}'", _QUOTED)


def _colon(place: _Place) -> Fault:
    if re.search(r":\s", place.before):
        cure = "Put a text with a colon in it in quotation marks."
        return place.fault("there is a second colon in the line", cure)
    name = shortened(place.before.strip().removeprefix("- "))
    cure = "Begin it right below the other keys, with as many spaces before it."
    return place.fault(f"'{name}:' is indented further than the keys it belongs to", cure)


def _no_colon(place: _Place) -> Fault:
    line = shortened(place.lines[place.began].strip())
    cure = "Write it as 'key: value', or indent it if it belongs to the line above."
    return place.fault(f"there is no colon behind a key in '{line}'", cure, began=True)


def _brackets(place: _Place) -> Fault:
    if place.row == place.began and place.at:
        if place.said.endswith("':'"):
            cure = "Put a text with a colon in it in quotation marks."
            return place.fault("there is a colon inside of the brackets", cure)
        cure = "Put commas between them, and each text with signs in it in quotation marks."
        return place.fault("the texts in brackets cannot be told apart", cure)
    closing = {"{": "}"}.get(place.sign, "]")
    cure = f"Add '{closing}'; a text that begins with a bracket needs quotation marks."
    return place.fault(f"the bracket '{place.sign}' is not closed", cure, began=True)


def _open_quotation(place: _Place) -> Fault:
    cure = "Add it at the end of the text, or take it out at the beginning."
    return place.fault(f"the quotation mark {place.sign} is not closed", cure, began=True)


def _more_than_expected(place: _Place) -> Fault:
    if place.at in ("]", "}"):
        return place.fault(f"'{place.at}' closes nothing", f"Take it out. {_QUOTED}")
    before = place.before.rstrip()
    if before.endswith(("'", '"')):
        cure = "Put all of it in quotation marks of a kind that does not stand in it."
        return place.fault("a text goes on behind its quotation mark", cure)
    if before.endswith(("]", "}")):
        return place.fault("a text goes on behind its closing bracket", _QUOTED)
    cure = "Begin it with as many spaces as the lines above that it belongs to."
    return place.fault("the line is indented otherwise than those around it", cure)


def _backslash(place: _Place) -> Fault:
    return place.fault("a backslash stands between double quotation marks", _BACKSLASHES)


def _list_behind_key(place: _Place) -> Fault:
    cure = "Begin a list in the next line; a text that begins with a dash needs quotation marks."
    return place.fault("a dash stands right behind a key", cure)


def _bad_sign(place: _Place) -> Fault:
    return place.fault(f"a text cannot begin with '{place.sign or place.at}'", _QUOTED)


def _second_document(place: _Place) -> Fault:
    return place.fault("the file begins a second time with '---'", "Take the line out.")


_FAULTS: tuple[tuple[str, Callable[[_Place], Fault]], ...] = (
    (r"cannot start any token", _bad_beginning),
    (r"mapping values are not allowed", _colon),
    (r"could not find expected ':'", _no_colon),
    (r"scanning a quoted scalar: ", _open_quotation),
    (r"while parsing a flow ", _brackets),
    (r"escape (?:character|sequence)", _backslash),
    (r"expected <block end>", _more_than_expected),
    (r"sequence entries are not allowed", _list_behind_key),
    (r"mapping keys are not allowed|expected the node content", _bad_beginning),
    (r"scanning an? (?:alias|anchor|directive|block scalar|tag)|parsing a (?:tag|node)", _bad_sign),
    (r"another document", _second_document),
)
"""What the parser says -> who tells what it means; the first one that fits counts."""
