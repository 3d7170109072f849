"""What is looked for: plain text, blind to case and style, or a regular expression."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from unicodedata import combining, normalize

from tetrapla.errors import TetraplaError
from tetrapla.rows.folding import Folded, fold, styled

REGEX = "re:"
"""What stands before a regular expression."""
_REPEATED_GROUP = re.compile(r"\)(?:[*+]|\{\d*,\d*\})")
_REPEAT = re.compile(r"(?<!\\)(?:[*+]|\{\d*,\d*\})")

_UNFINISHED = re.compile(r"missing|unterminated|end of pattern|incomplete")
"""What Python says of an expression that only lacks its end."""

Span = tuple[int, int]


class SearchError(TetraplaError):
    """What was typed cannot be looked for."""


class UnfinishedError(SearchError):
    """What was typed cannot be looked for yet, but may be the beginning of what can be."""


@dataclass(frozen=True)
class Query:
    """What is looked for: plain text, blind to case and style, or a regular expression."""

    typed: str
    """As it was typed, without white space at its ends."""

    @cached_property
    def is_regex(self) -> bool:
        """Whether it begins with ``re:``."""
        return self.typed.startswith(REGEX)

    @classmethod
    def of(cls, typed: str, *, careful: bool = False) -> Query | None:
        """Read what was typed.

        Args:
            typed: By whoever searches.
            careful: Refuse a repeat inside a repeated group, which may take for ever: for where
                nothing can stop a search.

        Returns:
            The query; None where nothing was typed that could be found.

        Raises:
            SearchError: It is no regular expression, or one that is refused.
        """
        query = cls(typed.strip())
        if not query.is_regex:
            return query if fold(query.typed).text.strip() else None
        pattern = query.typed.removeprefix(REGEX)
        if not pattern:
            return None
        if careful and _repeats_repeats(pattern):
            raise SearchError(
                "A repeat inside a repeated group may take for ever.",
                "Write it with one repeat: (ab)+ and not (ab+)+.",
            )
        _ = query._pattern
        return query

    @cached_property
    def _words(self) -> str:
        return fold(self.typed).text

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        if self.is_regex:
            source = styled_quotes(normalize("NFC", self.typed.removeprefix(REGEX)))
            try:
                return re.compile(source, re.IGNORECASE)
            except (re.error, OverflowError, RecursionError) as error:
                where = getattr(error, "pos", None)
                at = "" if where is None else f" (character {where + 1})"
                said = getattr(error, "msg", "") or "too large"
                sort = UnfinishedError if _UNFINISHED.search(said) else SearchError
                raise sort(f"Not a regular expression: {said}{at}.") from error
        return re.compile(r"\s+".join(map(re.escape, self._words.split())))

    def spans(self, text: str, folded: Folded | None = None) -> list[Span]:
        """Where it stands in a text: not empty, in order, none overlapping another.

        Args:
            text: Any text.
            folded: Its folded form, where that is known.
        """
        if self.is_regex:
            return [m.span() for m in self._pattern.finditer(styled(text)) if m[0]]
        folded = folded or fold(text)
        if self._words.split(None, 1)[0] not in folded.text:
            return []
        spans = [m.span() for m in self._pattern.finditer(folded.text)]
        if folded.text.isascii() and folded.offsets is None:
            return spans
        return list(_in_source(folded, spans))


def _in_source(folded: Folded, spans: Iterable[Span]) -> Iterator[Span]:
    """Stretches of a folded text as stretches of its source, each once."""
    text, behind = folded.text, 0
    for start, end in spans:
        if end < len(text) and text[end] > "\u02ff" and combining(text[end]):
            continue  # another letter: an accent that no character holds goes with it
        span = folded.span(start, end)
        if span[0] >= behind:
            yield span
            behind = span[1]


def styled_quotes(pattern: str) -> str:
    """A pattern with plain quotation marks; its dashes may be ranges, and stay."""
    return "".join(plain if (plain := styled(c)) in "\"'" else c for c in pattern)


def _repeats_repeats(pattern: str) -> bool:
    """Whether a group that is repeated without end holds a repeat, told without its grammar."""
    for match in _REPEATED_GROUP.finditer(pattern):
        depth, at = 0, match.start()
        while at >= 0:
            depth += {")": 1, "(": -1}.get(pattern[at], 0)
            if not depth:
                break
            at -= 1
        if _REPEAT.search(pattern, max(0, at), match.start()):
            return True
    return False
