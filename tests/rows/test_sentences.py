"""What is said in words: status, details, overview, reader."""

from __future__ import annotations

from collections.abc import Callable

from tetrapla.engine.kinds import Group
from tetrapla.engine.results import Comparison
from tetrapla.rows.details import Details
from tetrapla.rows.heads import head_line, rule_line, title_line
from tetrapla.rows.legend import legend_blocks
from tetrapla.rows.overview import overview_lines, row_at
from tetrapla.rows.reader import Page
from tetrapla.rows.reader_bars import reader_status, reader_title
from tetrapla.rows.roles import Line, Role
from tetrapla.rows.sentences import counts_sentence, row_counts, status
from tetrapla.session import Session


def plain(lines: list[Line]) -> str:
    """Lines as text."""
    out = []
    for line in lines:
        text = ""
        for piece in line.pieces:
            text = text.ljust(piece.x) + piece.text
        out.append(text)
    return "\n".join(out)


def index_with(session: Session, passage: str, width: int = 160) -> int:
    """The screen row of a passage."""
    return session.table(width).index_of(session.comparison.row_of[passage])


def test_the_status_says_where_and_who(possum: Comparison) -> None:
    """Row, who tells it and who does not, how much of it is shared."""
    session = Session.start(possum).activate("B")
    table = session.table(160)
    said = status(table, index_with(session, "B16"), "B", str)
    assert said[0].endswith(f"of {len(possum.rows)}")
    assert said[1].startswith("told by")
    assert said[2].startswith("B16: ")
    assert "% of its words shared" in said[2]


def test_the_status_tells_damage_that_has_no_mark(possum: Comparison) -> None:
    """Where damage runs through a version, its passages have no mark: how much there is, is said.

    In the raw text it stands there unrepaired, and of sound passages nothing is said.
    """
    session = Session.start(possum).activate("C")
    for seen, state in ((session, "repaired"), (session.with_raw(True), "garbled")):
        table = seen.table(160)
        said = status(table, index_with(seen, "C5"), "C", str)
        assert any(part.endswith(f" letters {state}") for part in said)
    sound = status(session.table(160), index_with(session, "B16"), "B", str)
    assert not any("repaired" in part for part in sound)


def test_rows_are_counted_by_who_tells_them(possum: Comparison) -> None:
    """All, some and one add up to the rows that are the story."""
    counts = row_counts(possum)
    story = sum(bool(told) for told in possum.tellers)
    assert counts.by_all + counts.by_some + counts.by_one == story
    assert counts_sentence(possum).startswith(f"{counts.rows} rows: {counts.by_all} told by all")


def test_details_explain_wording_links_and_flags(possum: Comparison) -> None:
    """For a garbled passage: wording, why together, which letters, who writes it plainly."""
    session = Session.start(possum).activate("C")
    table = session.table(160)
    text = plain(Details(table, index_with(session, "C2"), "C", 160).lines(40))
    assert "Wording" in text
    assert "Together because of" in text
    assert "look-alike" in text
    assert "U+043F CYRILLIC SMALL LETTER PE" in text
    assert "glued credit" in text
    assert "written plainly in" in text


def test_details_never_overflow_and_say_what_is_missing(possum: Comparison) -> None:
    """At every size the panel is exactly as tall as asked, and a cut end is told."""
    for width, height in ((160, 17), (120, 18), (80, 11), (60, 8), (30, 4)):
        session = Session.start(possum).activate("C")
        table = session.table(width)
        for index in range(len(table.items)):
            lines = Details(table, index, "C", width).lines(height)
            assert len(lines) == height
        index = index_with(session, "C2", width)
        details = Details(table, index, "C", width, "ü")
        assert "more lines: ü again" in plain(details.lines(height))


def test_pages_of_details_show_every_line_once(possum: Comparison) -> None:
    """Turning the pages of a low panel shows what a panel without end shows at once."""
    for width in (160, 120, 80):
        session = Session.start(possum).activate("C")
        table = session.table(width)
        details = Details(table, index_with(session, "C2", width), "C", width)
        shown = []
        for page in range(details.pages(20)):
            shown += list(plain(details.lines(20, page)[1:]).split("\n"))
        whole = plain(details.lines(400)[1:]).split()
        words = " ".join(shown).split()
        assert details.pages(400) == 1
        assert details.pages(20) > 1
        assert not set(whole) - set(words)


def test_details_tell_where_an_absent_version_passes_by(possum: Comparison) -> None:
    """A version that does not tell the row: between which of its passages it would stand."""
    session = Session.start(possum).activate("C")
    table = session.table(160)
    text = plain(Details(table, index_with(session, "B6"), "C", 160).lines(17))
    assert "C tells nothing here" in text


def test_the_overview_has_a_line_for_each_row_and_maps_back(possum: Comparison) -> None:
    """Every line of the overview leads to a row, rising from first to last."""
    table = Session.start(possum).table(160)
    for height in (5, 20, 45, 200):
        lines = overview_lines(table, height, range(3, 9), 5)
        assert len(lines) == min(height, len(table.items))
        rows = [row_at(table, height, y) for y in range(len(lines))]
        assert rows == sorted(rows)
        assert rows[0] == 0
        assert any(p.role is Role.ACCENT for line in lines for p in line.pieces)


def test_heads_name_what_runs_through_a_version(possum: Comparison) -> None:
    """Counts of flags, hints and boilerplate stand in the head; the base is named there."""
    session = Session.start(possum)
    table = session.table(160)
    heads = plain([head_line(table, "A")])
    assert "!1" in heads
    assert "?" in plain([head_line(table, "B")])
    assert "≡" in heads
    based = session.activate("B").toggle_base().table(160)
    assert "base" in plain([head_line(based, "B")])
    assert "not in B" in plain([title_line(based)])


def test_the_help_says_what_a_head_counts(possum: Comparison) -> None:
    """Passages that are not the story, a leaked style sheet among them; the list counts flags."""
    asides = {s: [i for i in possum.asides if possum.by_id[i].version == s] for s in "ABCD"}
    for siglum, ids in asides.items():
        assert f"≡{len(ids)}" in plain([head_line(Session.start(possum).table(160), siglum)])
    flagged = sum(f.counts and f.group is Group.BOILERPLATE for f in possum.flags)
    assert sum(map(len, asides.values())) != flagged
    blocks = legend_blocks(100, str)
    said = " ".join("".join(t for t, _ in line) for block in blocks for line in block.lines)
    assert "passages that are not the story (≡): boilerplate, leaked style sheets" in said
    assert "The list of flags counts flags" in said


def test_hidden_columns_are_named(possum: Comparison) -> None:
    """At 80 columns the rule says which versions are off the screen, and on which side."""
    left = Session.start(possum).table(80)
    right = Session.start(possum).activate("D").table(80)
    assert "C D →" in plain([rule_line(left, "A")])
    assert "← A B" in plain([rule_line(right, "D")])


def test_the_reader_shows_a_version_whole(possum: Comparison) -> None:
    """Every passage of the version is a stop or in a fold; the others that tell it are named."""
    session = Session.start(possum)
    page = Page(session.wording, session.view, "B", 160)
    ids = [p.id for stop in page.stops for p in stop.passages]
    assert ids == [p.id for p in possum.passages_of("B")]
    stop = next(k for k, s in enumerate(page.stops) if s.passages[-1].id == "B16")
    assert "also told in A15" in reader_status(page, stop, str)[1]
    assert "Doggy Diary" in plain([reader_title(page)])
    for k in range(len(page.stops)):
        assert page.heights[k] == len(page.lines(k)) == len(page.lines(k, on=True))


def test_the_reader_opens_the_others_wording(possum: Comparison) -> None:
    """Below the passage the others' passages stand as quotations, and go again."""
    session = Session.start(possum)
    page = Page(session.wording, session.view, "B", 160)
    stop = next(k for k, s in enumerate(page.stops) if s.passages[-1].id == "B16")
    before = page.heights[stop]
    page.expand(stop)
    assert page.heights[stop] > before
    assert "A15" in plain(page.lines(stop))
    page.expand(None)
    assert page.heights[stop] == before


def test_one_version_alone_is_no_comparison(told: Callable[..., Comparison]) -> None:
    """With a single version nothing is marked as only here, and nothing counts as missing."""
    comparison = told("A title of one\n\nOnly one version tells this story of a lamp.\n")
    table = Session.start(comparison).table(120)
    assert "one version" in counts_sentence(comparison)
    roles = {
        p.role for k in range(len(table.items)) for line in table.lines(k, "") for p in line.pieces
    }
    assert Role.ONLY not in roles
    assert "not told" not in plain(Details(table, 0, "A", 120).lines(18))
