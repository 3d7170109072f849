"""Reading a rule as a file gives it: its keys by their types, and what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from difflib import get_close_matches
from typing import Any, NamedTuple

_ID = re.compile(r"[^\W_][\w.-]*")

Trail = tuple[int | str, ...]
"""The indices and keys that lead to a value in a file."""


class Problem(NamedTuple):
    """Something in a file of rules that cannot be meant."""

    source: str
    """The file, as it was named."""
    line: int
    """From 1; 0: not known."""
    what: str
    """The rest of a sentence: which rule, and what is wrong with it."""
    cure: str
    """One sentence."""

    @property
    def sentence(self) -> str:
        """What is wrong and where."""
        where = f"'{self.source}', line {self.line}" if self.line else self.source
        return f"{where}: {self.what}."

    def __str__(self) -> str:
        return f"{self.sentence} {self.cure}"


class Fields:
    """The keys of one rule; collects all that is wrong with them."""

    def __init__(
        self,
        source: str,
        index: int,
        item: object,
        lines: Mapping[Trail, int],
        twice: Mapping[Trail, int],
    ) -> None:
        self.problems: list[Problem] = []
        self._source = source
        self._index = index
        self._lines = lines
        self._twice = twice
        self.item: Mapping[Any, Any] = item if isinstance(item, Mapping) else {}
        identity = self.item.get("id")
        self.id = identity if isinstance(identity, str) else ""
        self._name = f"rule {self.id or index + 1}"
        if not isinstance(item, Mapping):
            self.wrong("is not a rule", "Give it an id, a kind and phrases or a pattern.")
        elif not self.id:
            has = "has no id" if identity in (None, "") else "has an id that is no text"
            self.wrong(has, "Give it a short name such as “id: share.prompt”.", "id")
        elif not _ID.fullmatch(self.id):
            better = re.sub(r"[\W_]+", "-", self.id).strip("-").lower() or "my-rule"
            cure = f"Use letters, digits, dots and dashes, as in “{better}”."
            self.wrong("has an id with other signs than those of a name", cure, "id")

    def wrong(self, what: str, cure: str, *steps: int | str) -> None:
        """Note a problem, where the steps lead below the rule."""
        name = f"{self._name} {what}"
        self.problems.append(Problem(self._source, self.line(*steps), name, cure))

    def line(self, *steps: int | str) -> int:
        """The line of a part of the rule, or of the nearest part around it that has one."""
        trail = (self._index, *steps)
        while trail and trail not in self._lines:
            trail = trail[:-1]
        return self._lines.get(trail, 0)

    def check_keys(self, item: Mapping[Any, Any], right: Sequence[str], *steps: str) -> None:
        """Note keys that are not known or are given twice."""
        for key in item:
            if key not in right:
                cure = nearest(str(key), right)
                self.wrong(f"has an unknown key “{key}”", cure, *steps, key)
        for trail, line in self._twice.items():
            if trail[1:-1] == steps:
                name = f"{self._name} gives “{trail[-1]}” twice"
                self.problems.append(Problem(self._source, line, name, "Take one of them out."))

    def choice(self, key: str, right: Sequence[str], default: str, name: str = "") -> str:
        """A text that must be one of several; ``name`` is what people call it."""
        value = self.text(key, default)
        if value not in right and isinstance(self.item.get(key, ""), str):
            what = f"has an unknown {name or key} “{value}”" if value else f"has no {key}"
            self.wrong(what, nearest(value, right), key)
        return value

    def text(self, key: str, default: str) -> str:
        """A text; the default where it is not given or wrong."""
        value = self.item.get(key, default)
        if not isinstance(value, str):
            self.wrong(f"has a {key} that is no text", "Put it in quotation marks.", key)
            return default
        return value

    def number(self, key: str, default: float, least: float, most: float) -> float:
        """A number between two others."""
        value = self.item.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float):
            cure = f"Give one from {least} to {most}."
            self.wrong(f"has a {key} that is no number", cure, key)
            return default
        if not least <= value <= most:
            self.wrong(f"has a {key} of {value}", f"Give a number from {least} to {most}.", key)
            return default
        return float(value)

    def yes_or_no(self, key: str, default: bool) -> bool:
        """True or false."""
        value = self.item.get(key, default)
        if not isinstance(value, bool):
            cure = "Write “true” or “false”."
            self.wrong(f"has a value of “{key}” that is neither true nor false", cure, key)
            return default
        return value

    def mapping(self, key: str) -> Mapping[Any, Any]:
        """Keys with values; empty where they are not given or wrong."""
        value = self.item.get(key, {})
        if not isinstance(value, Mapping):
            self.wrong(f"has {key} of the wrong shape", "Give lists named hit and miss.", key)
            return {}
        return value

    def strings(self, item: Mapping[Any, Any], key: str, *steps: str) -> tuple[str, ...]:
        """A list of texts below the rule, or below a part of it that the steps lead to."""
        value = item.get(key, [])
        if not isinstance(value, list):
            cure = "Put each text on a line of its own, behind a dash."
            self.wrong(f"gives no list of texts under “{key}”", cure, *steps, key)
            return ()
        for i, text in enumerate(value):
            if not isinstance(text, str):
                what, cure = _no_text(text)
                self.wrong(f"has {what} under “{key}”, not a text", cure, *steps, key, i)
        return tuple(text for text in value if isinstance(text, str))


def _no_text(value: object) -> tuple[str, str]:
    """What stands in the place of a text, for people, and the cure."""
    quoted = "Put it in quotation marks."
    if isinstance(value, bool):
        words = "“yes”, “on” or “true”" if value else "“no”, “off” or “false”"
        return f"a truth value ({words})", quoted
    if isinstance(value, int | float):
        return f"the number {value}", quoted
    if isinstance(value, Mapping):
        begun = next(iter(value), "")
        cure = "Put a text with a colon in it in quotation marks."
        return f"a key with a value (“{begun}: …”)", cure
    if isinstance(value, list):
        return "a list", "Put each text behind a dash of its own, and brackets in quotation marks."
    return "nothing (“null”, “~” or a dash alone)", "Put a text in quotation marks behind the dash."


def nearest(word: str, right: Collection[str]) -> str:
    """The cure for a name that is not known."""
    close = get_close_matches(word, right, 1, 0.5)
    return f"Did you mean “{close[0]}”?" if close else f"Known are: {', '.join(right)}."
