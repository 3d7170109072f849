"""Which attribution belongs to which quotation, inside a passage and over passages."""

from __future__ import annotations

from tetrapla.engine.facts.quote_drafts import Draft, Told
from tetrapla.engine.facts.sentences import split_sentences
from tetrapla.engine.facts.speakers import Telling, told_before, told_behind
from tetrapla.engine.facts.word_lists import words

_GAP = " \t\n\xa0.,;:—–-"
_JOINING = words("""and or but as well to of a an the , both nor""")
_FEW = 4
_LONGEST_GAP = 120


def attribute(draft: Draft) -> None:
    """Find who is said to speak, from the words beside each quotation."""
    top = draft.top()
    for place, k in enumerate(top):
        one = draft.told[k]
        before = draft.told[top[place - 1]] if place else None
        after = draft.told[top[place + 1]] if place + 1 < len(top) else None
        text = draft.texts[one.passage]
        same = before is not None and before.passage == one.passage
        begin = before.mark.behind if before and same else 0
        limit = after.mark.outer if after and after.passage == one.passage else len(text)
        goes_on = bool(before and same and _goes_on(text, before, one))
        leading = None
        if not goes_on:
            leading = told_before(text, begin, one.mark.outer, whole=not same)
        strong = leading is not None and text[begin : one.mark.outer].rstrip()[-1:] == ":"
        one.told_in = one.passage
        if leading is None and not same and (announced := _announced(draft, one)):
            leading, strong = announced, True
            one.told_in -= 1
        trailing = None
        if one.mark.closed and not strong:
            last = text[one.mark.end - 1]
            trailing = told_behind(text, one.mark.behind, limit, last)
        if trailing:
            one.telling, one.position = trailing, "after"
        elif goes_on:
            one.carried, one.position = top[place - 1], "continuation"
            one.goes_on = True
        elif leading:
            one.telling, one.position = leading, "before"
        elif before and same and _is_listed(text, before, one):
            one.carried, one.position = top[place - 1], "continuation"


def _announced(draft: Draft, one: Told) -> Telling | None:
    """*Brenn wrote on her website:* as the last words of the passage before."""
    if one.passage == 0 or draft.texts[one.passage][: one.mark.outer].strip():
        return None
    before = draft.texts[one.passage - 1].rstrip()
    if not before.endswith(":"):
        return None
    found = told_before(before, 0, len(before), whole=True)
    return found if found and not any(s in before[found.start :] for s in '“”"«»') else None


def _is_only(text: str, before: Told, one: Told) -> bool:
    """Whether nothing but an attribution stands between two quotations."""
    telling = before.telling
    if telling is None:
        return False
    gap = text[telling.end : one.mark.outer]
    if len(gap) >= _LONGEST_GAP or any(c in gap.rstrip(_GAP) for c in "!?;:"):
        return False
    return len(split_sentences(gap)) <= 1


def _goes_on(text: str, before: Told, one: Told) -> bool:
    """Whether a quotation goes on behind its attribution: *..., she said. ...*."""
    if before.position == "after":
        if not _is_only(text, before, one):
            return False
        gap = text[before.mark.behind : one.mark.outer].rstrip()
        return gap[-1:] in ".,:;—–"
    return False


def _is_listed(text: str, before: Told, one: Told) -> bool:
    """Whether two quoted parts stand beside each other: *were “mean” and “loud”*."""
    if before.telling is None and before.carried < 0:
        return False
    gap = text[before.mark.behind : one.mark.outer].lower().replace(",", " , ").split()
    ended = text[before.mark.end - 1] in ".?!"
    return not ended and 0 < len(gap) <= _FEW and set(gap) <= _JOINING


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
