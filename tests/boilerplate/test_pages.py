"""Every labelled page: no line of a story is flagged but those that are known to be."""

from __future__ import annotations

from collections import Counter

import pytest
from tests.boilerplate.corpus import (
    BETWEEN,
    STORY,
    CorpusError,
    Line,
    Page,
    flagged_as,
    judge,
    known_failures,
    load_pages,
    load_tales,
    parse_line,
)
from tests.boilerplate.measure import alone, lost, together

from tetrapla.engine.kinds import LIKELY, SURE
from tetrapla.engine.model import Flag

PAGES = (*load_pages(), *(page for tale in load_tales() for page in tale))
KNOWN_FAILURES = known_failures()


@pytest.mark.parametrize("page", [pytest.param(p, id=p.id) for p in load_pages()])
def test_no_other_line_of_a_story_is_flagged(page: Page) -> None:
    """No line of the story of a page is flagged as sure or likely, but for the known failures."""
    known = KNOWN_FAILURES.get(page.id, {})
    wrong = lost(alone([page])).get(page.id, [])
    assert [text for text in wrong if text not in known] == []


def test_no_other_line_of_a_version_is_flagged() -> None:
    """No line of a version is flagged beside the other versions, but for the known failures."""
    wrong = [(page, text) for page, texts in lost(together()).items() for text in texts]
    assert [(page, text) for page, text in wrong if text not in KNOWN_FAILURES.get(page, {})] == []


@pytest.mark.parametrize("page", [pytest.param(p, id=p.id) for p in load_pages() if p.clean])
def test_nothing_is_surely_boilerplate_on_a_clean_page(page: Page) -> None:
    """Poems, plays, studies, recipes and code are left alone: no sure flag, of whatever length."""
    known = KNOWN_FAILURES.get(page.id, {})
    flags = [f for f in judge(page)[0] if f.confidence >= SURE]
    wrong = [page.text[f.start : f.end] for f in flags]
    assert [text for text in wrong if not any(text in line for line in known)] == []


@pytest.mark.parametrize(
    ("page", "text"),
    [
        pytest.param(
            page, text, id=f"{page}-{n}", marks=pytest.mark.xfail(reason=reason, strict=True)
        )
        for page, lines in KNOWN_FAILURES.items()
        for n, (text, reason) in enumerate(lines.items(), 1)
    ],
)
def test_a_known_failure_is_left_alone(page: str, text: str) -> None:
    """A line that is known to be flagged leaves the list as soon as it is left alone."""
    wrong = lost([*alone(load_pages()), *together()])
    assert text not in wrong.get(page, [])


def test_every_known_failure_is_a_line_of_a_story() -> None:
    """No reason is left behind when a line goes or is worded otherwise."""
    lines = {p.id: {line.text for line in p.lines if line.is_story} for p in PAGES}
    assert [
        (page, text)
        for page, told in KNOWN_FAILURES.items()
        for text in told
        if text not in lines.get(page, set())
    ] == []


def test_the_corpus_is_large_and_of_many_sites() -> None:
    """The pages keep their number, in eight languages, most kinds and some that look the part."""
    lines = [line for page in PAGES for line in page.lines]
    kinds = Counter(kind for line in lines if line.is_boilerplate for kind in line.kinds)
    assert len(lines) >= 1900
    assert sum(line.is_story for line in lines) >= 1050
    assert sum(line.is_boilerplate for line in lines) >= 700
    assert {p.language for p in PAGES} >= {"en", "de", "fr", "es", "it", "pt", "nl", "pl"}
    assert len({p.site for p in load_pages() if not p.clean}) >= 22
    assert sum(p.clean for p in PAGES) >= 15
    assert sum(n >= 8 for n in kinds.values()) >= 15
    assert sum(len(line.spans) for line in lines) >= 14


def test_clean_pages_are_all_story() -> None:
    """A page that is called clean has no other label."""
    assert all(line.kinds == (STORY,) for page in PAGES if page.clean for line in page.lines)


def test_lines_stand_where_they_say() -> None:
    """Every line and every span has its place in the text of its page, and no text is twice one."""
    for page in PAGES:
        assert BETWEEN.join(page.text[x.start : x.end] for x in page.lines) == page.text
        assert all(x.start <= s.start < s.end <= x.end for x in page.lines for s in x.spans)
    assert len({page.id for page in PAGES}) == len(PAGES)


def test_a_span_is_marked_inside_a_line() -> None:
    """What stands between the marks is a span, and the marks are not in the text."""
    line = parse_line("a/page", STORY, "Geese walk. <<share:Tell a goose!>> (2)", 10)
    assert line.text == "Geese walk. Tell a goose! (2)"
    assert [(s.kind, s.start, s.end) for s in line.spans] == [("share", 22, 35)]


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("shaer", "Share"),
        ("share/story", "Share"),
        ("share/open", "Share"),
        ("look-alike", "Share"),
        ("share", "Share <<related:Read on>>"),
        ("story", "A goose. <<goose:Honk>>"),
        ("story", "share| Share"),
    ],
)
def test_a_wrong_label_is_refused(label: str, text: str) -> None:
    """A label that is no kind of boilerplate, or that contradicts itself, is an error."""
    with pytest.raises(CorpusError):
        parse_line("a/page", label, text, 0)


@pytest.mark.parametrize(
    ("spans", "least", "kind"),
    [
        ([], LIKELY, None),
        ([("share", 0, 6, 0.8)], LIKELY, "share"),
        ([("share", 0, 6, 0.8)], SURE, None),
        ([("share", 0, 5, 0.8)], LIKELY, None),
        ([("share", 0, 2, 0.8), ("related", 2, 6, 0.8)], LIKELY, "related"),
        ([("share", 0, 4, 0.8), ("related", 2, 6, 0.8)], LIKELY, "share"),
        ([("share", 10, 90, 0.99)], LIKELY, None),
    ],
)
def test_a_line_is_flagged_where_most_of_it_is_covered(
    spans: list[tuple[str, int, int, float]], least: float, kind: str | None
) -> None:
    """Flags that are trusted enough and cover three fifths of a line together flag it."""
    flags = [Flag("A", a, b, name, trust, "r", "R.") for name, a, b, trust in spans]
    assert flagged_as(Line(("share",), "ten-points", 0), flags, least) == kind


def test_a_marked_span_counts_neither_way() -> None:
    """A flag on a marked span alone does not flag its line; one on the sentence before it does."""
    line = parse_line("a/page", STORY, "Honk. <<share:Please share this with all geese!>>", 0)
    span = line.spans[0]
    over = Flag("A", span.start, span.end, "share", 0.99, "r", "R.")
    assert flagged_as(line, [over], SURE) is None
    assert flagged_as(line, [Flag("A", 0, 5, "share", 0.99, "r", "R.")], SURE) == "share"
