"""The medium of a quotation, where other words than those beside its verb name it.

English only. *told the magazine*, which was named before; *said on “Harbor Talk”*.
"""

from __future__ import annotations

import re
from functools import cached_property

from tetrapla.engine.facts.letters import UPPER
from tetrapla.engine.facts.quotations.drafts import Draft, Told
from tetrapla.engine.facts.quotations.kinds import kind_of
from tetrapla.engine.facts.sentences import split_sentences
from tetrapla.engine.facts.types import QuoteKind
from tetrapla.engine.facts.word_lists import KINDS_OF_MEDIA

_KINDS = "|".join(sorted(KINDS_OF_MEDIA))
_AGAIN = re.compile(rf"\b(?:told|tells|telling|to|with)\s+the\s+({_KINDS})\b(?!\s+[{UPPER}“\"])")
_NAME = rf"[{UPPER}][\w’'&-]*(?:\s+(?:of\s+)?[{UPPER}][\w’'&-]*){{0,3}}"
_NAMED = re.compile(rf"\b(?:the|a)\s+({_KINDS})\s+({_NAME})|({_NAME})\s+({_KINDS})\b")
_BEHIND = 40
"""Characters behind a verb in which whom it was told to stands."""
_ENOUGH = 2
_FARTHEST = 160
"""Characters between a title in marks and the words that were said."""
_ON = re.compile(
    rf"\b(?:on|told|tells)\s+(?:(?:the|his|her|a)\s+)?(?:[{UPPER}][\w.]*[’']s\s+)?$"
    r"|\bon\s+(?:the|his|her|a)\s+(?:[\w-]+\s+){0,2}(?:program|programme|show|podcast|series)\s+$"
)


class MediaElsewhere:
    """The media that a version names away from the verbs of its attributions."""

    def __init__(self, draft: Draft) -> None:
        """Read a version, its attributions found, on the first question."""
        self._draft = draft

    @cached_property
    def _named(self) -> dict[str, list[tuple[int, int, str]]]:
        """What a medium is -> the first that is named, where, and the second if there is one."""
        found: dict[str, list[tuple[int, int, str]]] = {}
        for passage, text in enumerate(self._draft.texts):
            for match in _NAMED.finditer(text):
                name = (match[2] or match[3]).removeprefix("The ")
                here = found.setdefault(match[1] or match[4], [])
                if len(here) < _ENOUGH and all(name != other for *_, other in here):
                    here.append((passage, match.start(), name))
        return found

    def of(self, index: int) -> str:
        """The medium that a quotation was said to, named before it or in marks; empty: none.

        Args:
            index: Of a quotation whose verb has no name of a medium beside it.
        """
        return self._again(self._draft.told[index]) or _programme(self._draft, index)

    def _again(self, one: Told) -> str:
        """*told the magazine*: the only one that was named so far."""
        telling = one.telling
        if telling is None:
            return ""
        text = self._draft.texts[one.told_in]
        again = _AGAIN.search(text, telling.start, telling.end + _BEHIND)
        if again is None:
            return ""
        place = (one.told_in, again.start())
        named = [name for *at, name in self._named.get(again[1], ()) if tuple(at) < place]
        return named[0] if len(named) == 1 else ""


def _programme(draft: Draft, index: int) -> str:
    """*said on “Harbor Talk”*: the title in marks that stands in the same sentence."""
    one = draft.told[index]
    for other in (index - 1, index + 1):
        title = draft.told[other] if 0 <= other < len(draft.told) else None
        if title and title.passage == one.told_in and _is_spoken_on(draft, one, title):
            text = draft.texts[one.told_in]
            return text[title.mark.start : title.mark.end].rstrip(",.;:!?’'” ")
    return ""


def _is_spoken_on(draft: Draft, one: Told, title: Told) -> bool:
    """Whether what stands in marks is the programme that a quotation was said on."""
    text, mark, telling = draft.texts[title.passage], title.mark, one.telling
    if telling is None or not _ON.search(text, max(0, mark.outer - _BEHIND), mark.outer):
        return False
    first, last = (
        (mark.behind, one.mark.outer)
        if mark.outer < one.mark.outer
        else (
            telling.end,
            mark.outer,
        )
    )
    if last - first > _FARTHEST or len(split_sentences(text[first:last])) > 1:
        return False
    if mark.outer < one.mark.outer and text[mark.end - 1] in ".!?":
        return False  # the sentence ends with it
    kind = kind_of(text, mark.start, mark.end, told=False, goes_on=False)
    return kind is QuoteKind.TITLE
