"""The list of facts as data: order, groups, filter, places."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.engine.facts.ledgers import told
from tests.rows.facts.pages import LIGHT, NAMES, NUMBERS, QUOTED, facts

from tetrapla.engine.facts.types import FactKind, State
from tetrapla.rows.facts.fact_list import FactList, group_of, key_of_row, told_otherwise
from tetrapla.rows.facts.fact_view import EVERY, MEDIA, OTHERWISE, SAID, FactView
from tetrapla.rows.facts.topics import topic

GEESE = "The hungry geese ate all of the barley in my kitchen"


def topics(listed: FactList) -> list[str]:
    """What the rows are about, from top to bottom."""
    return [topic(row, listed.ledger) for row in listed.found]


def test_what_differs_most_comes_first_or_the_order_of_the_story() -> None:
    """The lost *not* before the other speaker before what one version alone quotes."""
    ledger = told("“Every goose knows my kitchen door.”\n\n" + LIGHT[0], *LIGHT[1:])
    weighed = facts(ledger)
    assert [row.state for row in weighed.found][:2] == [State.ALTERED, State.SAME]
    assert weighed.found[1].said.value == "attributed otherwise"
    by_story = weighed.seen_as(FactView(by_story=True))
    assert "Every goose" in topics(by_story)[0]
    assert sorted(topics(weighed)) == sorted(topics(by_story))
    assert [row.row for row in by_story.found] == sorted(row.row for row in by_story.found)


def test_the_groups_are_all_then_what_differs_then_each_state() -> None:
    """With how many rows each has; the key goes from one to the next, and round again."""
    listed = facts()
    names = [group.name for group in listed.groups]
    assert names[:4] == [EVERY, OTHERWISE, SAID, MEDIA]
    assert set(names[4:]) == {group_of(row, listed.sigla) for row in listed.rows}
    assert listed.states == listed.groups[4:]
    assert sum(g.rows for g in listed.states) == listed.groups[0].rows == len(listed.rows)
    seen = []
    for _ in names:
        group = listed.next_group()
        listed = listed.seen_as(listed.view.show(group.name))
        assert len(listed.found) == group.rows == listed.group.rows
        seen.append(group.name)
    assert seen == [*names[1:], EVERY]


def test_each_kind_keeps_its_own_group_and_place() -> None:
    """Numbers have no altered rows; coming back to the quotations they are still filtered."""
    listed = facts(view=FactView().show("altered"))
    assert len(listed.found) == 1
    numbers = listed.seen_as(listed.view.step_kind(1))
    assert numbers.view.kind is NUMBERS
    assert len(numbers.found) == len(numbers.rows) > 1
    chosen = numbers.view.choose(key_of_row(numbers.found[1]))
    back = numbers.seen_as(chosen.step_kind(-1))
    assert back.view.kind is QUOTED
    assert len(back.found) == 1
    assert numbers.seen_as(chosen).place == 1


def test_kinds_go_round() -> None:
    """Behind the last comes the first."""
    view = FactView()
    assert [(view := view.step_kind(1)).kind for _ in FactKind] == [*list(FactKind)[1:], QUOTED]
    assert FactView().step_kind(-1).kind is list(FactKind)[-1]


def test_no_row_differs_because_somebody_does_not_tell_it() -> None:
    """Not even where all but one tell it; other words, speakers and media are differences."""
    alike = told(f"“{GEESE},” Martha Holm said.", f"“{GEESE},” Martha Holm said.", "Nobody spoke.")
    assert [told_otherwise(row) for row in facts(alike).found] == [False]
    for other in (f"“{GEESE},” Peter Vos said.", f"“{GEESE.replace('hungry', 'angry')}.”"):
        ledger = told(f"“{GEESE},” Martha Holm said.", other)
        assert [told_otherwise(row) for row in facts(ledger).found] == [True]


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        ("tower", 1),
        ("TOWER ships", 1),
        ("brandt", 1),
        ("altered", 1),
        ("negation", 1),
        ("gazette", 1),
        ("B", 2),
        ("C council", 0),
        ("goose kitchen", 1),
        ("“every goose", 1),
        ("zebra", 0),
        ("   ", 3),
    ],
)
def test_a_filter_finds_words_speakers_states_and_versions(wanted: str, count: int) -> None:
    """Blind to case; versions and passages are named in capitals."""
    assert len(facts(view=FactView(wanted=wanted)).found) == count


def test_a_filter_finds_a_passage_also_where_it_has_no_marks() -> None:
    """C tells the words without quotation marks."""
    listed = facts()
    (place,) = listed.found[0].told["C"]
    assert facts(view=FactView(wanted=place.passage)).found == [listed.found[0]]


def test_a_number_is_found_by_its_value() -> None:
    """*Two* is 2, whatever stands in the text."""
    view = FactView(kind=NUMBERS, wanted="2 foxes")
    assert len(facts(view=view).found) == 1


def test_what_a_filter_needs_is_made_ready_while_nobody_waits() -> None:
    """In slices; the filter finds the same with it and without."""
    listed = facts()
    while listed.settle(0):
        pass
    assert not listed.settle(1)
    again = listed.seen_as(replace(listed.view, wanted="tower"))
    assert again.found == facts(view=FactView(wanted="tower")).found


def test_what_only_hidden_versions_tell_is_left_out() -> None:
    """What they share with others stays."""
    assert len(facts(hidden="A").found) == len(facts().found) - 1
    assert len(facts(hidden="AB").found) == 1
    assert facts(hidden="ABC").found == []


def test_perhaps_the_same_is_put_together_when_asked_for() -> None:
    """It is counted either way; apart, each fact has a row of its own."""
    named = told(
        "Martha Rackhoven waited, and Martha Rackhoven left.",
        "Martha Rackhoven waited, and Rachhoven left.",
    )
    apart = facts(named, FactView(kind=NAMES))
    together = apart.seen_as(replace(apart.view, perhaps=True))
    assert apart.hints == together.hints == 1
    assert len(apart.found) == len(together.found) + 1
    assert told_otherwise(together.found[0])


def test_the_next_row_that_differs_is_found_both_ways() -> None:
    """None where there is none."""
    listed = facts()
    assert [told_otherwise(row) for row in listed.found] == [True, True, False]
    assert listed.next(0, 1) == 1
    assert listed.next(1, 1) is None
    assert listed.next(2, -1) == 1
    assert listed.next(0, -1) is None


def test_a_row_leads_to_the_passage_of_the_active_version() -> None:
    """Also where it tells without marks; else to the first that tells it and is shown."""
    listed = facts()
    first, _, last = listed.found
    passages = [listed.goal(first, siglum) for siglum in "ABC"]
    assert [p[0] for p in passages] == ["A", "B", "C"]
    assert listed.goal(last, "B")[0] == "A"
    assert facts(hidden="A").goal(first, "A")[0] == "B"


def test_an_empty_ledger_has_no_rows_and_no_place() -> None:
    """Nothing fails where nothing is told."""
    listed = facts(told("It rained.", "It snowed."))
    assert listed.found == []
    assert listed.place == 0
    assert listed.next(0, 1) is None
    assert [g.rows for g in listed.groups] == [0]
    assert listed.next_group().name == EVERY


def test_what_is_not_compared_is_a_group_of_its_own_at_the_end() -> None:
    """A title is no utterance: nobody is said to differ in it."""
    listed = facts(told(f"“{GEESE}.” She read “The Geese”.", f"“{GEESE}.” He did not."))
    minor = [row for row in listed.found if row.minor]
    assert minor
    assert listed.found[-len(minor) :] == minor
    assert not any(map(told_otherwise, minor))
    assert listed.groups[-1].name == group_of(minor[0], listed.sigla) == "not compared"
    assert listed.groups[-1].rows == len(minor)


def test_another_medium_is_no_other_speaker() -> None:
    """One person told two papers the same: that is a group of its own."""
    ledger = told(
        f"“{GEESE},” Martha Holm told the Gazette.", f"“{GEESE},” Martha Holm told the Mail."
    )
    names = [group.name for group in facts(ledger).groups]
    assert MEDIA in names
    assert SAID not in names
