"""The list of flags: what is listed, grouped, filtered and quoted, without a terminal."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.rows.fitting import end_of, text

from tetrapla.engine.kinds import GROUPS, Group, Level
from tetrapla.engine.results import Comparison
from tetrapla.rows.flag_lines import FlagPage, filter_line, flags_status, flags_title
from tetrapla.rows.flag_list import Entry, FlagList, FlagView, Key
from tetrapla.rows.flag_panel import flag_panel
from tetrapla.rows.flag_quote import JOIN, quote
from tetrapla.rows.roles import Role

CREDIT = Key("fused-credit", Level.SURE, "C")
HINTS = FlagView(hints=True)


def entry(flags: FlagList, key: Key) -> Entry:
    """The entry with a key."""
    return flags.entries[[e.key for e in flags.entries].index(key)]


def test_every_flag_is_listed_once(possum: Comparison) -> None:
    """With hints the entries hold each flag of the story exactly once."""
    flags = FlagList(possum, HINTS)
    listed = [spot.flag for e in flags.entries for spot in e.spots]
    assert sorted(map(id, listed)) == sorted(map(id, possum.flags))
    assert flags.every == len(possum.flags)


def test_hints_are_listed_only_when_asked_for(possum: Comparison) -> None:
    """Without asking there are only sure and likely flags, and the hints are counted."""
    flags = FlagList(possum, FlagView())
    assert flags.entries
    assert all(s.flag.counts for e in flags.entries for s in e.spots)
    assert flags.hints == sum(not f.counts for f in possum.flags) > 0
    assert any(e.key.level is Level.HINT for e in FlagList(possum, HINTS).entries)


def test_flags_are_grouped_by_kind_and_counted(possum: Comparison) -> None:
    """Garbled before boilerplate, kinds together in their order, counts that add up."""
    flags = FlagList(possum, HINTS)
    kinds = [e.key.kind for e in flags.entries]
    order = list(GROUPS)
    assert kinds == sorted(kinds, key=order.index)
    for group in Group:
        listed = [s for e in flags.entries for s in e.spots if s.flag.group is group]
        assert flags.count(group) == len(listed)
    assert flags.count(Group.GARBLED) + flags.count(Group.BOILERPLATE) == len(possum.flags)


def test_an_entry_says_where(page: Comparison, possum: Comparison) -> None:
    """One passage or two by number, neighbours as a range, others by how many they are."""
    flags = FlagList(page, HINTS)
    assert entry(flags, Key("share", Level.SURE, "A")).where == "2"
    assert entry(flags, Key("related", Level.SURE, "A")).where == "5 to 7"
    two = replace(page, flags=tuple(f for f in page.flags if "dog" not in quote(page, f).text))
    assert entry(FlagList(two, HINTS), Key("related", Level.SURE, "A")).where == "5 7"
    assert entry(FlagList(possum, HINTS), CREDIT).where == "8 passages"


def test_an_opened_entry_has_a_line_for_each_passage(possum: Comparison) -> None:
    """They stand right below it, in the order of the text; closing leaves the cursor on it."""
    view = FlagView().open(CREDIT)
    flags = FlagList(possum, view)
    at = flags.index_of(CREDIT)
    inside = list(itertools.takewhile(lambda e: e.inside, flags.entries[at + 1 :]))
    assert [e.key.passage for e in inside] == [p.id for p in flags.entries[at].passages]
    assert len(inside) == 8
    assert not any(e.opens for e in inside)
    closed = view.close(inside[3].key)
    assert closed.chosen == CREDIT
    assert len(FlagList(possum, closed).entries) == len(flags.entries) - 8


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("share page", {("share", "A")}),
        ("SHARE", {("share", "A"), ("share", "B")}),
        ("B share", {("share", "B")}),
        ("B", {("share", "B")}),
        ("A2", {("share", "A")}),
        ("whose page", {("copyright", "A")}),
        ("cat cook", {("related", "A")}),
        ("by-hand likely", {("navigation", "A")}),
        ("hlep", {("ocr", "A")}),
        ("scanning error", {("ocr", "A")}),
        ("version it!", {("share", "B")}),
        ("share zebra", set()),
    ],
)
def test_a_filter_finds_kinds_versions_passages_and_words(
    wanted: str, found: set[tuple[str, str]], page: Comparison
) -> None:
    """All words of it must be found, in any order and case, wherever something is told of it."""
    flags = FlagList(page, HINTS.want(wanted))
    assert {(e.key.kind, e.key.version) for e in flags.entries} == found


def test_a_filter_finds_garbled_text_as_it_is_and_as_it_is_meant(possum: Comparison) -> None:
    """Whether one types the false letters or the true ones."""
    for wanted in ("two best friends glued caption", "two best frieпds glued caption"):
        (found,) = FlagList(possum, FlagView(wanted=wanted)).entries
        assert (found.key.kind, found.passages[0].id) == ("fused-caption", "C2")


def test_a_filter_is_the_same_however_it_was_typed(possum: Comparison) -> None:
    """What is kept from view to view never changes what is listed."""
    typed = FlagList(possum, FlagView())
    for wanted in ("s", "sh", "sha", "sh", "sh B"):
        typed = typed.seen_as(FlagView(wanted=wanted))
        assert typed.entries == FlagList(possum, FlagView(wanted=wanted)).entries
        typed = typed.seen_as(FlagView(wanted=wanted, hints=True))
        assert typed.entries == FlagList(possum, FlagView(wanted=wanted, hints=True)).entries


def test_an_empty_list_says_why(told: Callable[..., Comparison], page: Comparison) -> None:
    """Nothing flagged, nothing found, or nothing but hints: each in a sentence of its own."""
    clean = told("A title\n\nThe goose slept in the lighthouse until the morning came.\n")
    assert "Nothing is flagged" in FlagList(clean, FlagView()).nothing
    assert "“zebra”" in FlagList(page, FlagView(wanted="zebra")).nothing
    assert "1 hint would" in FlagList(page, FlagView(wanted="hlep")).nothing
    hints = replace(page, flags=tuple(f for f in page.flags if not f.counts))
    assert "there is 1 hint" in FlagList(hints, FlagView()).nothing
    assert not FlagList(page, FlagView()).nothing
    assert "Nothing is flagged" in text(FlagPage(FlagList(clean, FlagView()), 80).lines(0)[0])


def test_quotations_mark_wrong_letters_and_joins(possum: Comparison) -> None:
    """Of a glued credit: its neighbours quiet, the joins shown, the false letters marked."""
    ink = quote(possum, entry(FlagList(possum, FlagView()), CREDIT).flag)
    assert ink.text == f"frieпds{JOIN}Emilie Rackovaп{JOIN}It"
    marked = "".join(c for c, r in zip(ink.text, ink.roles, strict=True) if r is Role.GARBLED)
    assert marked == f"п{JOIN}п{JOIN}"
    quiet = "".join(c for c, r in zip(ink.text, ink.roles, strict=True) if r is Role.QUIET)
    assert quiet == "frieds" + "It"


def test_quotations_show_what_cannot_be_seen(damaged: Comparison) -> None:
    """An invisible character stands as a sign inside its word; nothing hostile gets through."""
    flags = FlagList(damaged, HINTS)
    quoted = {quote(damaged, s.flag).text for e in flags.entries for s in e.spots}
    assert "cap⟨U+200B⟩tain" in quoted
    assert not any(c in q for q in quoted for c in "\u200b\u202e\x07\n")


@pytest.mark.parametrize("width", [24, 40, 60, 80, 96, 160])
@pytest.mark.parametrize("opened", [False, True])
def test_no_line_is_wider_than_the_list(width: int, opened: bool, possum: Comparison) -> None:
    """At every width pieces stand side by side and end before the edge; heights are exact."""
    view = HINTS.open(CREDIT) if opened else HINTS
    flags = FlagList(possum, view)
    page = FlagPage(flags, width)
    lines = [line for k in range(len(flags.entries)) for line in page.lines(k, on=True)]
    lines.append(filter_line(flags, width, str, typing=False))
    lines.append(filter_line(FlagList(possum, view.want("x" * 90)), width, str, typing=True))
    lines.append(flags_title(flags, "A rather long title of a story", width))
    for e in flags.entries:
        lines += flag_panel(possum, e, width, 60)
    for line in lines:
        assert end_of(line) <= width
    for k in range(len(flags.entries)):
        assert page.heights[k] == len(page.lines(k))


def test_a_line_tells_kind_level_place_words_and_reason(page: Comparison) -> None:
    """By its label, not its id; the reason without the words that stand before it."""
    flags = FlagList(page, HINTS)
    shown = [" ".join(text(line).split()) for line in FlagPage(flags, 120).lines(0)]
    reason = "may be a slip for “help”."
    assert shown == ["garbled 1", f"? scanning error hint A 4 hlep {reason}"]
    at = flags.index_of(Key("share", Level.SURE, "A"))
    shown = [" ".join(text(line).split()) for line in FlagPage(flags, 120).lines(at)]
    assert shown == ["│ share sure A 2 Share this page asks readers to share it."]


def test_the_panel_tells_reason_evidence_rule_and_the_file(possum: Comparison) -> None:
    """All that is known of a flag; a low panel is exactly as tall as asked and says it is cut."""
    flags = FlagList(possum, FlagView())
    whole = "\n".join(map(text, flag_panel(possum, entry(flags, CREDIT), 64, 60)))
    for told in ("glued credit", "sure, 8 times in C", "Evidence", "rule fused-credit.repeated"):
        assert told in whole
    assert f"frieпds{JOIN}Emilie Rackovaп{JOIN}It all started" in whole
    low = flag_panel(possum, entry(flags, CREDIT), 64, 5)
    assert len(low) == 5
    assert text(low[-1]).strip() == "…"


def test_the_status_says_where_enter_leads(possum: Comparison) -> None:
    """The passage and its row, and that an entry of several can be opened."""
    flags = FlagList(possum, FlagView())
    said = flags_status(flags, possum, flags.index_of(CREDIT), str)
    assert said[1] == "8 passages, open opens them"
    assert said[2] == f"C3 in row {possum.row_of['C3'] + 1}"


def test_tab_leads_to_the_other_group(possum: Comparison) -> None:
    """From garbled to the first of boilerplate and back to the first of all."""
    flags = FlagList(possum, FlagView())
    there = flags.next_group(2)
    assert flags.entries[there].flag.group is Group.BOILERPLATE
    assert flags.entries[there - 1].flag.group is Group.GARBLED
    assert flags.next_group(there) == 0


def test_the_title_counts_passages_as_the_heads_do(possum: Comparison) -> None:
    """Flags and passages that are not the story are two numbers; a filter counts flags alone."""
    aside = sum(tally.aside for tally in possum.tallies.values())
    title = text(flags_title(FlagList(possum, HINTS), "A story", 160))
    assert f"boilerplate; {aside} passages not the story" in title
    filtered = text(flags_title(FlagList(possum, HINTS.want("css")), "A story", 160))
    assert "not the story" not in filtered
