"""Boilerplate as it is shown: whole passages, parts of passages, versions that hold little else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.rows.fitting import end_of

from tetrapla.engine.results import Comparison
from tetrapla.rows.details import Details
from tetrapla.rows.heads import head_line, rule_line
from tetrapla.rows.reader import Page
from tetrapla.rows.reader_bars import reader_rule, reader_title
from tetrapla.rows.roles import Line, Role
from tetrapla.rows.screen_rows import Kind
from tetrapla.rows.sentences import mostly_boilerplate
from tetrapla.rows.view import Boilerplate, View
from tetrapla.session import Session

GOOSE = "The goose came back to the lighthouse every morning and waited beside the kitchen door."
SHARE = "Please share this story!"
STORY = (
    f"A goose at the lighthouse\n\n{GOOSE} {SHARE}\n\nIn winter it slept beside the stove.\n",
    f"A goose at the lighthouse\n\n{GOOSE}\n\nIn winter it slept beside the warm stove.\n",
)
PAGE = (
    "Share this article\n\nPlease share this story!\n\nLeave a Reply\n\n"
    "Your email address will not be published. Required fields are marked *\n\n"
    "Sign up for our newsletter\n\nAll rights reserved.\n\n"
)


@pytest.fixture(scope="module")
def goose(told: Callable[..., Comparison]) -> Comparison:
    """Two versions, in the first of which a passage ends with a prompt to share it."""
    return told(*STORY)


@pytest.fixture(scope="module")
def mostly(told: Callable[..., Comparison]) -> Comparison:
    """A version that is little but the page around it, and one that is the story."""
    return told(f"The goose\n\n{PAGE}The goose slept.\n", f"The goose\n\n{GOOSE} {GOOSE}\n")


def roles_of(lines: list[Line], words: str) -> set[Role]:
    """The roles of the pieces that some words are made of."""
    wanted = set(words.split())
    return {p.role for line in lines for p in line.pieces if wanted & set(p.text.split())}


def plain(lines: list[Line]) -> str:
    """Lines as text."""
    return "\n".join(" ".join(p.text for p in line.pieces) for line in lines)


@pytest.mark.parametrize("raw", [False, True])
@pytest.mark.parametrize("width", [50, 90, 160])
def test_a_part_that_is_boilerplate_is_dim_and_never_folded(
    raw: bool, width: int, goose: Comparison
) -> None:
    """In the table and in the reader, folded or dim, the part is set aside, the rest is ink."""
    for state in Boilerplate:
        view = View(raw=raw, boilerplate=state)
        session = replace(Session.start(goose), view=view)
        table = session.table(width)
        index = table.index_of(goose.row_of["A2"])
        assert table.items[index].kind is Kind.ROW
        page = Page(session.wording, view, "A", width)
        stop = page.stop_of("A2")
        assert not page.stops[stop].fold
        for lines in (list(table.lines(index, "A")), page.lines(stop)):
            dim = roles_of(lines, "Please share this story!") == {Role.ASIDE_PART}
            assert dim is (state is not Boilerplate.SHOW)
            assert Role.ASIDE_PART not in roles_of(lines, "goose lighthouse kitchen")


def test_the_others_wording_in_the_reader_dims_it_too(goose: Comparison) -> None:
    """Quoted below the passage of another version, the part is set aside as well."""
    session = Session.start(goose)
    page = Page(session.wording, session.view, "B", 120)
    stop = page.stop_of("B2")
    page.expand(stop)
    assert roles_of(page.lines(stop), "Please share this") == {Role.ASIDE_PART}


def test_details_set_it_apart_from_the_wording(goose: Comparison) -> None:
    """It is no wording that only one version has."""
    session = Session.start(goose)
    table = session.table(160)
    lines = Details(table, table.index_of(goose.row_of["A2"]), "A", 160).lines(40)
    assert "aside" in plain(lines)
    assert "only in A" not in plain(lines)
    other = Details(table, table.index_of(goose.row_of["B2"]), "B", 160).lines(40)
    assert "share this story" not in plain(other)


def test_captions_cut_from_a_paragraph_unfold_too(possum: Comparison) -> None:
    """Folded they are one line that is cut; dim and shown they are whole, each by its number."""
    row = possum.row_of["C7"]
    caption = possum.by_id["C7"].repaired_text
    for state in Boilerplate:
        session = Session.start(possum).with_boilerplate(state)
        table = session.table(160)
        lines = list(table.lines(table.index_of(row), ""))
        shown = " ".join(plain(lines).split())
        assert (" ".join(caption.split()[-3:]) in shown) is (state is not Boilerplate.FOLD)
        roles = roles_of(lines, "tiniest")
        if state is not Boilerplate.FOLD:
            assert (Role.ASIDE in roles) is (state is Boilerplate.DIM)


def test_a_style_sheet_has_the_mark_of_what_is_set_aside(possum: Comparison) -> None:
    """In the reader everything that folds has a mark when it does not."""
    session = Session.start(possum).with_boilerplate(Boilerplate.DIM)
    page = Page(session.wording, session.view, "B", 100)
    for passage in possum.passages_of("B"):
        if passage.id in possum.asides:
            assert "│" in plain(page.lines(page.stop_of(passage.id))[:2]), passage.id


def test_a_version_that_is_mostly_boilerplate_is_told(mostly: Comparison) -> None:
    """In its head, on the rule of a stack and in the reader; its percentage where there is room."""
    tally = mostly.tallies["A"]
    assert tally.mostly_boilerplate
    percent = mostly_boilerplate(tally)
    assert percent == f"mostly boilerplate ({round(tally.share * 100)} %)"
    assert mostly_boilerplate(mostly.tallies["B"]) == ""
    session = Session.start(mostly)
    assert percent in plain([head_line(session.table(160), "B")])
    assert "mostly boilerplate" in plain([head_line(session.table(80), "B")])
    assert percent in plain([rule_line(session.table(60), "A")])
    assert "mostly" not in plain([rule_line(session.table(60), "B")])
    for width in (40, 60, 80, 160):
        rule = reader_rule(Page(session.wording, session.view, "A", width))
        assert percent in plain([rule])
        assert sum(len(p.text) for p in rule.pieces) == width


def test_a_head_keeps_a_name_and_overlaps_nothing(mostly: Comparison) -> None:
    """Whatever is told of a version, its name begins and its neighbour's place is its own."""
    for width in range(36, 170, 3):
        line = head_line(Session.start(mostly).table(width), "A")
        end_of(line)
        assert "vers" in plain([line])


@pytest.mark.parametrize(
    ("text", "share", "is_mostly"),
    [
        (f"The goose\n\n{GOOSE}\n", 0, False),
        ("Please share this story!\n", 1, False),
        ("", 0, False),
        (" \n\n", 0, False),
        (f"{GOOSE} {SHARE}\n", 4 / 19, False),
    ],
)
def test_the_share_is_of_words(
    text: str, share: float, is_mostly: bool, told: Callable[..., Comparison]
) -> None:
    """Words in sure and likely boilerplate over all words; a few words say nothing of a version."""
    tally = told(text).tallies["A"]
    assert tally.share == pytest.approx(share)
    assert tally.mostly_boilerplate is is_mostly


def test_spans_that_overlap_count_once(possum: Comparison) -> None:
    """No version has more boilerplate than text, and what is garbled alone does not count."""
    for tally in possum.tallies.values():
        assert 0 <= tally.boilerplate <= tally.words
    doubled = replace(possum, flags=tuple(sorted((*possum.flags, *possum.flags), key=str)))
    flags = sorted(doubled.flags, key=lambda f: (f.version, f.start, f.end))
    again = replace(possum, flags=tuple(flags))
    assert again.tallies["B"].boilerplate == possum.tallies["B"].boilerplate


def test_the_state_is_told_where_it_is_not_the_usual_one(possum: Comparison) -> None:
    """The title of the reader says dim or shown."""
    session = Session.start(possum)
    for state in (Boilerplate.DIM, Boilerplate.SHOW):
        page = Page(session.wording, session.with_boilerplate(state).view, "B", 110)
        assert f"boilerplate {state}" in plain([reader_title(page)])


@pytest.mark.parametrize("passage", ["A20", "B25", "B29", "D24", "C33", "A2", "C2", "C4"])
@pytest.mark.parametrize("brief", [True, False])
def test_flags_stand_on_the_first_page_of_low_details(
    passage: str, brief: bool, possum: Comparison
) -> None:
    """At 80x24 the details of a flagged passage name a flag before they have to be turned."""
    siglum = passage[0]
    for state in Boilerplate:
        session = Session.start(possum).with_boilerplate(state).at_passage(passage)
        table = session.table(80)
        index = table.index_of(session.place)
        lines = Details(table, index, siglum, 80).lines(11 if brief else 16, brief=brief)
        shown = [" ".join(p.text for p in line.pieces).strip() for line in lines]
        assert possum.flags_of[passage]
        at = shown.index("Flags")
        assert at < len(shown) - 3
        if passage in possum.asides and not possum.tellers[possum.row_of[passage]]:
            assert at == 1
