"""Where no version differs, the screens say so instead of saying nothing."""

from __future__ import annotations

from collections.abc import Callable

from tetrapla.engine.differences.types import Kind
from tetrapla.engine.reading.versions import ALONE as VERSIONS_ALONE
from tetrapla.engine.results import Comparison
from tetrapla.rows.bars import short_keys, status_line
from tetrapla.rows.difference_list import DifferenceList
from tetrapla.rows.difference_list_lines import DifferenceListing
from tetrapla.rows.heads import title_line
from tetrapla.rows.row_differences import NAMES, ignored_sentence
from tetrapla.rows.sameness import ALONE, SAME, same_throughout, sameness
from tetrapla.rows.sentences import status
from tetrapla.rows.wording import Wording
from tetrapla.session import Session

KEEPER = "The keeper has two geese.\n\nThe geese sleep on the stairs of the lighthouse.\n"
CAPITAL = KEEPER.replace("stairs", "Stairs")


def titles(session: Session, width: int) -> str:
    """The title bar as text."""
    return " ".join(p.text for p in title_line(session.table(width)).pieces)


def test_versions_that_tell_the_same_are_told_to(told: Callable[..., Comparison]) -> None:
    """Title, status and list of differences say of two equal files that they are the same."""
    session = Session.start(told(KEEPER, KEEPER))
    assert same_throughout(session.wording)
    assert sameness(session.wording, frozenset()) == SAME
    for width in (160, 120, 80):
        table = session.table(width)
        assert "2 rows told alike" in titles(session, width)
        assert status(table, 0, "A", str)[1] == "told alike by both"
    listing = DifferenceListing(DifferenceList(session.wording, session.view, "A"), str)
    assert any(p.text == "no differences" for p in listing.title(80).pieces)


def test_one_row_that_differs_is_no_sameness(told: Callable[..., Comparison]) -> None:
    """Of the row that is the same alone it is said that it is told alike."""
    session = Session.start(told(KEEPER, CAPITAL))
    assert not sameness(session.wording, frozenset())
    assert "told alike" not in titles(session, 160)
    table = session.table(160)
    assert [status(table, k, "A", str)[1] for k in (0, 1)] == ["told alike by both", "told by both"]


def test_what_does_not_count_is_named_where_nothing_else_differs(
    told: Callable[..., Comparison],
) -> None:
    """Whoever switched a kind of difference off reads why no difference is found."""
    wording = Wording(told(KEEPER, CAPITAL))
    wording.settle_kinds(60)
    assert (
        sameness(wording, frozenset({Kind.CASE})) == "no difference that counts; not counted: case"
    )
    assert not sameness(wording, frozenset({Kind.NUMBER}))


def test_one_version_has_nothing_to_compare(told: Callable[..., Comparison]) -> None:
    """It is not called the same as itself."""
    assert sameness(Wording(told(KEEPER)), frozenset()) == ALONE


def test_what_is_said_at_once_fits_a_small_terminal() -> None:
    """Of 80 cells two keys take a part; these sentences are not cut there."""
    every = frozenset(NAMES)
    for sentence in (VERSIONS_ALONE, ALONE, SAME, ignored_sentence({Kind.CASE})):
        parts = status_line([sentence], 80, short_keys([("enter", "details"), ("?", "keys")], 80))
        assert parts.pieces[0].text == sentence
    assert ignored_sentence(every).startswith("wording does not count")
