"""Which attribution belongs to which quotation, inside a passage and over passages."""

from __future__ import annotations

from itertools import pairwise

from tetrapla.engine.facts.quotations.continuity import goes_on_behind, is_only, is_shared
from tetrapla.engine.facts.quotations.drafts import Draft, Told
from tetrapla.engine.facts.quotations.kinds import kind_of
from tetrapla.engine.facts.speakers.before import sentence_start, told_before
from tetrapla.engine.facts.speakers.behind import Telling, is_free, told_behind
from tetrapla.engine.facts.speakers.lead_ins import told_by_label, told_by_participle
from tetrapla.engine.facts.speakers.saying import (
    ACCORDING_TO,
    PARTICIPLES,
    PUBLISHED,
    SILENT,
    is_told,
)
from tetrapla.engine.facts.speakers.sentence_ends import is_part, told_at_end
from tetrapla.engine.facts.types import QuoteKind
from tetrapla.engine.facts.word_lists import words

_ASKED = words("asked when pressed questioned if while after with although though")
"""They open a sentence whose first clause tells no words of whoever is its subject."""
_FEW = 4
"""Words behind an attribution with which it can go on to the next quotation."""
_NEAR = 120
"""Characters before a quotation in which its sentence may begin."""


def attribute(draft: Draft) -> None:
    """Find who is said to speak, from the words beside each quotation."""
    top = draft.top()
    for place, k in enumerate(top):
        one = draft.told[k]
        before = draft.told[top[place - 1]] if place else None
        after = draft.told[top[place + 1]] if place + 1 < len(top) else None
        text = draft.texts[one.passage]
        limit = after.mark.outer if after and after.passage == one.passage else len(text)
        one.told_in = one.passage
        if before is None or before.passage != one.passage:
            _attribute_first(draft, one, limit)
        else:
            _attribute_later(text, one, before, limit)
            if one.position == "continuation":
                one.carried = top[place - 1]
            elif one.telling is None and place > 1:
                _attribute_behind_title(draft, top[place - 2], before, one)
        if one.telling is None and one.position != "continuation":
            _attribute_at_end(text, one, limit)
    _share_back(draft, top)


def _attribute_at_end(text: str, one: Told, limit: int) -> None:
    """Whoever says it is named behind: *The dam is “dead on arrival” in Hull, Brenn said*."""
    if not one.mark.closed or _is_title(text, one):
        return
    found = told_at_end(text, (one.mark.start, one.mark.end), one.mark.behind, limit)
    if found:
        one.telling, one.position = found, "after"


def _share_back(draft: Draft, top: list[int]) -> None:
    """Who says the second says the first: *It is “dead on arrival,” they “know,” Brenn said*."""
    for k, other in reversed(list(pairwise(top))):
        one, later = draft.told[k], draft.told[other]
        text = draft.texts[one.passage]
        if one.telling or one.position or later.passage != one.passage or not one.mark.closed:
            continue
        gap = text[one.mark.behind : later.mark.outer]
        if (
            later.position in ("after", "continuation")
            and (later.telling or later.carried > k)
            and is_part(text, one.mark.start, one.mark.end)
            and not any(sign in gap for sign in ".;:!?—–")
            and not is_told(text, one.mark.behind, later.mark.outer)
            and not _is_title(text, one)
        ):
            one.carried, one.position = other, "continuation"


def _attribute_first(draft: Draft, one: Told, limit: int) -> None:
    """The first quotation of a passage: words before it, behind it, or in the passage before."""
    text = draft.texts[one.passage]
    leading = _leading(text, 0, one, limit, whole=True)
    strong = _is_strong(text, 0, one)
    announced = None if leading else _announced(draft, one)
    if announced:
        one.told_in -= 1
    _choose(text, one, limit, leading or announced, strong=bool(announced) or strong)


def _attribute_later(text: str, one: Told, before: Told, limit: int) -> None:
    """A quotation behind another one of its passage."""
    begin = before.mark.behind
    goes_on = goes_on_behind(text, before, one)
    leading = None
    if not goes_on:
        leading = _leading(text, begin, one, limit, whole=False)
        if leading is None and _is_title(text, before):
            one.begin = before.begin
            leading = told_before(text, one.begin, one.mark.outer, whole=one.begin == 0)
        else:
            one.begin = begin
    _choose(text, one, limit, leading, strong=_is_strong(text, begin, one))
    if one.position == "after" or (leading and not goes_on):
        return
    spoken = before.telling is not None or before.position == "continuation"
    if goes_on or (spoken and is_shared(text, before, one)):
        one.position, one.goes_on = "continuation", goes_on


def _leading(text: str, begin: int, one: Told, limit: int, *, whole: bool) -> Telling | None:
    """What the words before a quotation say of who speaks."""
    found = told_before(text, begin, one.mark.outer, whole=whole)
    if found is None or found.cue in PARTICIPLES:
        start = sentence_start(text, begin, one.mark.outer)
        if start is not None and (whole or start > begin):
            close, open_ = one.mark.behind, one.mark.outer
            found = told_by_participle(text, start, open_, close, limit) or found
    return found or told_by_label(text, begin, one.mark.outer)


def _attribute_behind_title(draft: Draft, earlier: int, title: Told, one: Told) -> None:
    """What goes on behind *“...,” she said on “The Late Pond.”* is hers."""
    text, spoken = draft.texts[one.passage], draft.told[earlier]
    between = text[title.mark.behind : one.mark.outer]
    if spoken.passage != one.passage or spoken.position != "after" or between.strip():
        return
    if (
        text[title.mark.end - 1] in ".,!?"
        and _is_title(text, title)
        and is_only(text, spoken, title)
    ):
        one.position, one.carried, one.goes_on = "continuation", earlier, True


def _choose(text: str, one: Told, limit: int, leading: Telling | None, *, strong: bool) -> None:
    """Take the words behind a quotation, unless those before it end with a colon."""
    trailing = None
    if (one.mark.closed or one.cut) and not (leading and strong):
        trailing = told_behind(text, one.mark.behind, limit, text[one.mark.end - 1])
        if trailing and not leading and _is_told_of(text, one, trailing, limit):
            trailing = None
    if trailing and not leading and _only_hands_on(trailing) and _is_told_before(text, one):
        trailing = None
    if (
        leading
        and trailing
        and (
            _only_hands_on(trailing)
            or _leads_on(text, trailing, limit)
            or _introduces(text[trailing.end : limit], limit < len(text))
        )
    ):
        trailing = None
    if trailing:
        one.telling, one.position, one.told_in = trailing, "after", one.passage
    elif leading:
        one.telling, one.position = leading, "before"


def _is_told_of(text: str, one: Told, trailing: Telling, limit: int) -> bool:
    """Whether who says something else stands behind: *asked if it “hurt,” Brenn said no*."""
    if text[one.mark.start].isupper() or is_free(text, trailing, limit):
        return False
    start = sentence_start(text, max(one.begin, one.mark.outer - _NEAR), one.mark.outer)
    opened = text[start : one.mark.outer].split() if start is not None else []
    return bool(opened) and opened[0].lower() in _ASKED


def _is_told_before(text: str, one: Told) -> bool:
    """Whether somebody says it in the words before: *he says it “hurt,” Gooselite reports*."""
    start = sentence_start(text, max(one.begin, one.mark.outer - _NEAR), one.mark.outer)
    return start is not None and is_told(text, start, one.mark.outer)


def _is_strong(text: str, begin: int, one: Told) -> bool:
    """Whether the words before a quotation leave none to those behind: *Brenn said: ...*."""
    before = text[begin : one.mark.outer].rstrip()
    last = text[one.mark.start : one.mark.end].rstrip("’'”\"")[-1:]
    return (before.endswith(":") and last != ",") or (before.endswith(",") and last in ".!?…")


def _introduces(rest: str, another: bool) -> bool:
    """Whether an attribution is that of the next quotation: *when it “hurt,” Brenn said, “Ow!”*."""
    return another and rest.rstrip()[-1:] in (",", ":") and len(rest.split()) <= _FEW


def _only_hands_on(trailing: Telling) -> bool:
    """Whether who stands behind a quotation tells what another said: *the Herald reported*."""
    return trailing.cue == ACCORDING_TO or trailing.cue in PUBLISHED


def _leads_on(text: str, trailing: Telling, limit: int) -> bool:
    """Whether an attribution goes on with what is said next: *“a joke,” said Ames knows better*."""
    if trailing.cue in SILENT or not is_free(text, trailing, limit):
        return True
    return not text[trailing.end : limit].strip() and limit < len(text)


def _is_title(text: str, one: Told) -> bool:
    """Whether a quotation is a title inside a sentence that goes on."""
    mark = one.mark
    if not mark.closed:
        return False
    return kind_of(text, mark.start, mark.end, told=False, goes_on=False) is QuoteKind.TITLE


def _announced(draft: Draft, one: Told) -> Telling | None:
    """*Brenn wrote on her website:* as the last words of the passage before."""
    if one.passage == 0 or draft.texts[one.passage][: one.mark.outer].strip():
        return None
    before = draft.texts[one.passage - 1].rstrip()
    if not before.endswith(":"):
        return None
    found = told_before(before, 0, len(before), whole=True)
    return found if found and not any(s in before[found.start :] for s in '“”"«»') else None


def carry_over_passages(draft: Draft) -> None:
    """Share an attribution along quotations that go on over passages."""
    for k in draft.top():
        one = draft.told[k]
        if one.continues >= 0 and one.telling is None and one.carried < 0:
            before = draft.told[one.continues]
            if before.telling or before.carried >= 0:
                one.carried, one.position = one.continues, "continuation"
    for k in reversed(draft.top()):
        one = draft.told[k]
        if one.continues >= 0 and one.telling and one.position == "after":
            before = draft.told[one.continues]
            if before.telling is None and before.carried < 0:
                before.carried, before.position = k, "continuation"
                one_back = before.continues
                if one_back >= 0 and draft.told[one_back].telling is None:
                    _carry_back(draft, one_back, k)


def _carry_back(draft: Draft, index: int, source: int) -> None:
    """The attribution at the end of a chain of passages holds for all of it."""
    while index >= 0:
        one = draft.told[index]
        if one.telling or one.carried >= 0:
            return
        one.carried, one.position = source, "continuation"
        index = one.continues
