"""Where a sentence is cut of which other versions have parts apart, and where a part begins."""

from __future__ import annotations

import pytest
from tests.engine.facts.ledgers import SAID, quoted, told

from tetrapla.engine.facts.sentences import clauses
from tetrapla.engine.facts.types import State

FED, MIND = "We fed the geese all winter", "they told me to mind my own barley"


def _texts(one: str, *others: str) -> list[list[str]]:
    found = told(one, *others)
    return [
        [found.facts[i].text for ids in row.cells.values() for i in ids] for row in quoted(found)
    ]


def test_a_closing_mark_stays_with_what_it_closes() -> None:
    """As well as the *and* behind it, which the other versions do not have."""
    whole = SAID.format(f"I said to them, ‘{FED},’ and {MIND}")
    parts = f"{SAID.format(FED + '!')} {SAID.format(MIND.capitalize())}"
    assert [texts[0] for texts in _texts(whole, parts)] == [
        f"I said to them, ‘{FED},’",
        f"{MIND},",
    ]
    assert [row.state for row in quoted(told(whole, parts))] == [State.SHORTER, State.SAME]


@pytest.mark.parametrize("joint", ["and", "but", "so", "or"])
def test_what_only_joins_two_parts_is_in_neither(joint: str) -> None:
    """Where the others have the parts without it."""
    whole = SAID.format(f"{FED}, {joint} {MIND}")
    parts = f"{SAID.format(FED)} It rained on them. {SAID.format(MIND.capitalize())}"
    assert [row.state for row in quoted(told(whole, parts))] == [State.SAME, State.SAME]


def test_what_joins_stays_where_another_version_has_it() -> None:
    """Its part is the same then, or differs in form."""
    whole = SAID.format(f"{FED}, but {MIND}")
    parts = f"{SAID.format(FED)} It rained on them. {SAID.format(f'but {MIND}')}"
    assert _texts(whole, parts)[1] == [f"but {MIND},", f"but {MIND},"]
    assert [row.state for row in quoted(told(whole, parts))] == [State.SAME, State.SAME]


def test_a_word_that_begins_like_what_joins_is_none() -> None:
    """*Sorry* is not *so*, nor *Andrew* *and*."""
    whole = SAID.format(f"{FED}, sorry geese of the whole bay they were")
    parts = f"{SAID.format(FED)} It rained. {SAID.format('Geese of the whole bay they were')}"
    assert any(text[0].startswith("sorry") for text in _texts(whole, parts))


def test_an_apostrophe_opens_the_next_part() -> None:
    """A mark closes only where white space follows."""
    text = "the geese left the pier, ’cause nobody fed them barley"
    assert text[clauses(text)[0] :].startswith("’cause")


@pytest.mark.parametrize(
    "sentences",
    [
        ["I cannot vote for this pier", "I just cannot"],
        ["I just cannot", "I cannot vote for this pier", "So be it now"],
        ["I love Hull", "And I love you", "And all that I ever did was for the geese of the bay"],
    ],
)
def test_a_full_stop_in_one_and_a_comma_in_another_make_no_difference(
    sentences: list[str],
) -> None:
    """However little the sentences tell that stand in one with another."""
    apart = ". ".join(sentences)
    joined = ", ".join([sentences[0], *(s[0].lower() + s[1:] for s in sentences[1:])])
    found = told(SAID.format(apart), SAID.format(joined.replace(", i ", ", I ")))
    rows = quoted(found)
    assert [row.state for row in rows] == [State.SAME] * len(sentences)
    assert all(len(row.cells) == 2 for row in rows)


def test_a_sentence_that_goes_on_otherwise_is_not_cut() -> None:
    """The words behind what is shared are another's only where they are the same."""
    found = told(
        SAID.format("I cannot vote for this pier. I just cannot"),
        SAID.format("I cannot vote for this pier, I never could"),
    )
    assert [len(row.cells) for row in quoted(found)] == [2, 1]


def test_the_sentence_may_stand_in_the_next_quotation() -> None:
    """Whoever is said to have said it goes on; of somebody else it is another sentence."""
    joined = SAID.format("I cannot vote for this pier, I just cannot")
    for speaker, cells in (("the warden said", [2, 2]), ("said Otto Kern", [2, 1])):
        apart = f"{SAID.format('I cannot vote for this pier')}\n\n“I just cannot,” {speaker}."
        assert [len(row.cells) for row in quoted(told(apart, joined))] == cells
