"""Searching all versions: what matches what, where, and in which order."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.results import Comparison
from tetrapla.rows.folding import fold
from tetrapla.rows.hits import Hits, Marked, lay_hits
from tetrapla.rows.ink import passage_ink
from tetrapla.rows.roles import NOW, Role
from tetrapla.rows.search import Query, Search, SearchError, search
from tetrapla.rows.search_bar import count_sentence, nothing_sentence, search_parts, typing_line
from tetrapla.rows.table import Table
from tetrapla.rows.view import View, fit
from tetrapla.rows.wording import Wording


def found(typed: str, text: str) -> list[str]:
    """What a query marks in a text."""
    query = Query.of(typed)
    assert query is not None
    return [text[a:b] for a, b in query.spans(text)]


@pytest.mark.parametrize(
    ("typed", "text", "marked"),
    [
        ("GOOSE", "One goose, two Goose.", ["goose", "Goose"]),
        ("don't", "don’t DON'T donʼt don`t", ["don’t", "DON'T", "donʼt", "don`t"]),
        ("‘quiet’", "a 'quiet' dog", ["'quiet'"]),
        ('"lamp"', "“lamp” «lamp» „lamp“", ["“lamp”", "«lamp»", "„lamp“"]),
        ("light-house", "light‐house light‑house light–house", None),
        ("strasse", "die Straße, STRASSE", ["Straße", "STRASSE"]),
        ("straße", "strasse", ["strasse"]),
        ("café", "cafe\u0301 CAFÉ", ["cafe\u0301", "CAFÉ"]),
        ("cafe\u0301", "café", ["café"]),
        ("cafe", "cafe\u0301 cafe", ["cafe"]),
        ("x", "x\u0302 x", ["x"]),
        ("istanbul", "İstanbul Istanbul", ["İstanbul", "Istanbul"]),
        ("two lamps", "two\nlamps, two\xa0\n lamps", ["two\nlamps", "two\xa0\n lamps"]),
        ("lantern", "lan\u00adtern", ["lan\u00adtern"]),
        ("한국", "\u1112\u1161\u11ab\u1100\u116e\u11a8", ["\u1112\u1161\u11ab\u1100\u116e\u11a8"]),
        ("fin", "a ﬁn", ["ﬁn"]),
        ("s", "ß s", ["ß", "s"]),
        ("aa", "aaaaa", ["aa", "aa"]),
        ("a.c", "abc a.c", ["a.c"]),
        (" goose ", "a goose", ["goose"]),
        ("re:g.{2}se", "Goose geese", ["Goose", "geese"]),
        ("re:don't", "don’t", ["don’t"]),
        ("re:[a-c]+", "xabcx", ["abc"]),
        ("re:x*", "aaxx", ["xx"]),
    ],
)
def test_what_is_typed_marks_what_a_reader_would_call_the_same(
    typed: str, text: str, marked: list[str] | None
) -> None:
    """Case, quotation marks, dashes, line ends and the way of writing an accent do not count."""
    assert found(typed, text) == (text.split() if marked is None else marked)


def test_offsets_stay_right_behind_letters_that_fold_to_several() -> None:
    """What stands before a hit may grow or shrink when it is folded; the hit is where it is."""
    before = "ßİŉ ﬄ e\u0301\u0323 \u0958 \u1112\u1161 a\u00adb "
    assert found("goose", f"{before}goose") == ["goose"]
    assert found("re:goose", f"{before}goose") == ["goose"]


@given(st.text(max_size=30), st.text(max_size=8))
def test_every_span_folds_to_what_was_typed(text: str, typed: str) -> None:
    """Whatever the text, spans are in order, inside it, and hold what was looked for."""
    query = Query.of(typed)
    if query is None or query.is_regex:
        return
    behind = 0
    for start, end in query.spans(f"{text}{typed}{text}"):
        assert behind <= start < end <= len(text) * 2 + len(typed)
        behind = end
        words = fold(query.typed).text.split()
        assert " ".join(words) in " ".join(fold(f"{text}{typed}{text}"[start:end]).text.split())


@given(st.text())
def test_folding_maps_every_character_to_its_source(text: str) -> None:
    """The map rises, ends behind the text, and both forms of a text fold alike."""
    folded = fold(text)
    if folded.offsets is not None:
        assert len(folded.offsets) == len(folded.text) + 1
        assert list(folded.offsets) == sorted(folded.offsets)
        assert folded.offsets[-1] == len(text)
    else:
        assert len(folded.text) == len(text)
    assert fold(unicodedata.normalize("NFC", text)).text == fold(folded.text).text


@pytest.mark.parametrize("typed", ["", "   ", "\u200b", "re:", " re: "])
def test_nothing_typed_is_no_query(typed: str) -> None:
    """White space, signs without width and an empty expression look for nothing."""
    assert Query.of(typed) is None


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("re:(dog", "missing )"),
        ("re:*dog", "nothing to repeat (character 1)"),
        ("re:[z-a]", "bad character range"),
        ("re:a{99999999999}", "too large"),
    ],
)
def test_a_bad_expression_is_told_in_one_sentence(typed: str, problem: str) -> None:
    """It names what is wrong, and where that is known the character."""
    with pytest.raises(SearchError, match=r"^Not a regular expression: .*\.$") as caught:
        Query.of(typed)
    assert problem in str(caught.value)


def test_where_nothing_can_stop_a_search_nested_repeats_are_refused() -> None:
    """Only those: one repeat, a group with none inside and an optional group are fine."""
    for typed in ("re:(a+)+b", "re:(?:x|a*)*b", "re:((ab{2,})c)+"):
        with pytest.raises(SearchError, match="may take for ever"):
            Query.of(typed, careful=True)
        assert Query.of(typed) is not None
    for typed in ("re:(ab)+c+", "re:(a+)?b", r"re:(a\+)+"):
        assert Query.of(typed, careful=True) is not None


def looked(comparison: Comparison, typed: str) -> Search:
    """A search in a comparison."""
    query = Query.of(typed)
    assert query is not None
    return Search(search(comparison, query))


def test_hits_stand_in_the_order_of_the_rows(possum: Comparison) -> None:
    """Row by row, in a row version by version, counted for each version, found after repair."""
    found = looked(possum, "KITTEN").found
    places = [
        (possum.row_of[h.passage], possum.sigla.index(possum.by_id[h.passage].version), h.start)
        for h in found.hits
    ]
    assert found.rows == [row for row, _, _ in places]
    assert [p[:2] for p in places] == sorted(p[:2] for p in places)
    texts = {s: [p.repaired_text for p in possum.passages_of(s)] for s in possum.sigla}
    expected = {s: sum(t.lower().count("kitten") for t in texts[s]) for s in texts}
    assert dict(found.counts) == expected
    raw = sum(p.text.lower().count("kitten") for p in possum.passages)
    assert found.after_repair == len(found.hits) - raw > 0
    for hit in found.hits:
        text = possum.by_id[hit.passage].repaired_text[hit.start : hit.end]
        assert text.lower() == "kitten"


def test_what_is_not_the_story_is_searched_too(possum: Comparison) -> None:
    """Every passage is, folded boilerplate and glued captions among them."""
    assert any(h.passage in possum.asides for h in looked(possum, "share").found.hits)
    glued = [p for p in possum.passages if p.part != "body"]
    assert glued
    for passage in glued:
        hits = looked(possum, passage.repaired_text).found.hits
        assert passage.id in {h.passage for h in hits}


def test_the_next_hit_is_counted_from_the_hit_or_from_the_cursor(ferry: Comparison) -> None:
    """From the hit one is at; where the cursor has left its row, from the cursor."""
    start = looked(ferry, "a")
    rows, last = start.found.rows, len(start.found.hits) - 1
    assert last > 5
    assert start.next(-1, 1) == 0
    assert start.next(len(ferry.rows), -1) == last
    assert Search(start.found, 3).next(rows[3], 1) == 4
    assert Search(start.found, 3).next(rows[3], -1) == 2
    assert Search(start.found, last).next(rows[last], 1) is None
    assert Search(start.found, 0).next(rows[0], -1) is None
    later = Search(start.found, 0).next(rows[last] - 0.5, 1)
    assert later is not None
    assert rows[later] == rows[last]
    assert Search(start.found, last).seen_from(rows[last]).current == last
    assert Search(start.found, last).seen_from(-1).current is None


def test_hits_are_laid_over_repaired_and_raw_text(possum: Comparison) -> None:
    """In both the letters of the hit can be seen, in the raw text wrong ones among them."""
    state = looked(possum, "kitten")
    hit = next(h for h in state.found.hits if "kitteп" in possum.by_id[h.passage].text)
    passage = possum.by_id[hit.passage]
    hits = Hits()
    hits.search = Search(state.found, state.found.hits.index(hit))
    for raw, word in ((False, "kitten"), (True, "kitteп")):
        row = possum.row_of[passage.id]
        view = View(raw=raw)
        ink = passage_ink(Wording(possum), row, passage, view, hits.of(passage.id))
        laid = list(zip(ink.text, ink.roles, strict=True))
        assert "".join(c for c, r in laid if r in NOW) == word
        assert [c for c, r in laid if r is Role.HIT_NOW_GARBLED] == (["п"] if raw else [])
        every = sum(r in (*NOW, Role.HIT, Role.HIT_GARBLED) for r in ink.roles)
        assert every == len(word) * hits.count([passage.id])


def test_a_hit_beyond_the_roles_is_cut() -> None:
    """Spans that reach further than the text change nothing of its length."""
    roles = [Role.TEXT] * 3
    lay_hits(roles, [Marked(2, 9, Role.HIT)])
    assert roles == [Role.TEXT, Role.TEXT, Role.HIT]


@pytest.mark.parametrize("width", [60, 80, 160])
def test_a_search_changes_no_height_and_no_text_outside_folds(
    width: int, possum: Comparison
) -> None:
    """Hits are colour alone, but for the count that a fold says first."""
    plain, lit = (Table(Wording(possum), View(), fit(width, possum.sigla, "A")) for _ in range(2))
    lit.show_hits(looked(possum, "kitten"))
    counted = 0
    for k in range(len(plain.items)):
        before, after = plain.lines(k, ""), lit.lines(k, "")
        assert len(before) == len(after) == lit.heights[k]
        texts = ["".join(p.text for p in line.pieces) for line in after]
        if any("•" in t for t in texts):
            counted += 1
        else:
            assert texts == ["".join(p.text for p in line.pieces) for line in before]
    assert counted


def test_the_status_counts_versions_and_names_the_passage(ferry: Comparison) -> None:
    """With a hit its number and passage, without one how many there are."""
    state = looked(ferry, "Marigold")
    assert search_parts(state)[:2] == ["/Marigold", "3 hits: A 1  B 2"]
    passage = state.found.hits[1].passage
    assert search_parts(Search(state.found, 1))[1] == f"hit 2 of 3, {passage}: A 1  B 2"
    assert count_sentence(looked(ferry, "zebra").found) == "no hits"


@pytest.mark.parametrize(
    ("typed", "cure"),
    [
        ("zebra", "fewer letters"),
        ("zebra crossing", "fewer words"),
        ("zeb.*", "type re: before it"),
        ("re:zeb", "by itself"),
        ('"old Marigold"', "fewer words"),
        ('"Marigold"', "without the quotation marks: 3 hits"),
        ("„sandbank near Holm“", "without the quotation marks: 2 hits"),
    ],
)
def test_an_empty_result_names_a_cure(typed: str, cure: str, ferry: Comparison) -> None:
    """One that fits what was typed."""
    query = Query.of(typed)
    assert query is not None
    sentence = nothing_sentence(query, ferry)
    assert sentence.startswith("nothing in either version: ")
    assert cure in sentence


@pytest.mark.parametrize("typed", ["", "dog", "\x1b[31mdog\n", "猫" * 90, "dog " * 60])
@pytest.mark.parametrize("width", [24, 80, 160])
def test_what_is_typed_fits_its_line_and_steers_no_terminal(typed: str, width: int) -> None:
    """The end of it, with the cursor, always stands on the line."""
    line = typing_line(typed, "", width)
    last = max(p.x for p in line.pieces)
    assert last < width
    assert "\x1b" not in "".join(p.text for p in line.pieces)
    assert any(p.role is Role.ACCENT for p in line.pieces)


def test_a_long_story_is_searched_quickly(told: Callable[..., Comparison]) -> None:
    """A second search reads no text again: it takes a small part of the first one's time."""
    line = "The keeper’s dog slept – “quietly”, he said – beside the lamp of Große Insel. "
    comparison = told("\n\n".join(f"{k} {line * 8}" for k in range(300)))
    query = Query.of("keeper's dog")
    assert query is not None
    start = time.process_time()
    first = search(comparison, query)
    middle = time.process_time()
    again = search(comparison, query, first.texts)
    assert again.hits == first.hits
    assert len(first.hits) == 2400
    assert time.process_time() - middle < middle - start
