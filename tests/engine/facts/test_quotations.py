"""Tests of the quotations of a story: kinds, chains, what is left out, and the exam."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from tests.engine.facts.costs import grows_as_it_may
from tests.engine.facts.quoting import names_in, passages_in, quotations_in

from tetrapla.engine.compare import examine
from tetrapla.engine.facts.quotations.finding import find_quotations, quotations_of
from tetrapla.engine.model import Passage, Story, Version
from tetrapla.engine.reading import read_story
from tetrapla.engine.reading.packaged import bundled_stories

EXAM = yaml.safe_load((Path(__file__).parent / "quotations_exam.yaml").read_text("utf-8"))
LISTED = """“ ” " ‘ ’ ' « » „ said Brenn Ada she they . , : told Herald according to the wrote
geese Mr. who and saying — ( )"""
WORDS = st.sampled_from([*LISTED.split(), "\n"])
PARAGRAPHS = st.lists(st.lists(WORDS, max_size=14).map(" ".join), max_size=5)


def kinds(text: str) -> list[str]:
    """The kind of each quotation of a text."""
    return [q.kind.value for _, q in quotations_in(text)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“We left the geese behind,” Brenn said.", "speech"),
        ("“No,” Brenn said.", "speech"),
        ("“Nothing is left of the pond.”", "speech"),
        ("Brenn said they “had left the geese behind.”", "partial"),
        ("Brenn called it a “mess.”", "term"),
        ("The so-called “goose tax on bread” was dropped.", "term"),
        ("The expression “quiet as a swan” is old.", "term"),
        ("The policy known as “don't feed, don't tell” was dropped.", "term"),
        ("The rule lets “judges” fine people.", "term"),
        ("Her new album “Feathers and Stones” is out.", "title"),
        ("Brenn spoke on CBN's “Face the Geese.”", "title"),
        ("The ad, titled “Strong,” shows a goose.", "title"),
        ("She read the book “Geese” twice.", "title"),
        ("She posts under “goosekeeper99.”", "handle"),
        ("“[The geese] left us ... all of them,” Brenn said.", "speech"),
        ("“…and so they left,” Brenn said.", "partial"),
        ("“WE ARE DONE WITH GEESE,” Brenn wrote.", "speech"),
    ],
)
def test_kinds_of_what_stands_in_marks(text: str, kind: str) -> None:
    """Speech, parts, terms, titles and handles are told apart by their words and neighbours."""
    assert kinds(text) == [kind]


def test_titles_and_handles_are_nobodys_words() -> None:
    """A title has no speaker, though a verb of saying stands before it."""
    assert names_in("Brenn told her fans of the song “Grey Feathers.”") == [""]


def test_a_list_of_terms_inside_a_quotation_is_nested() -> None:
    """Terms in marks of their own inside a quotation name the one around them."""
    (_, outer), (_, first), (_, second) = quotations_in(
        "“The law says ‘judges’ or ‘wardens’ may fine us,” Brenn said."
    )
    assert (outer.within, first.within, second.within) == ("", outer.id, outer.id)
    assert (outer.counts, first.counts, second.counts) == (True, False, False)


def test_a_quotation_goes_on_in_the_next_passage() -> None:
    """A passage that is not closed goes on where the next one begins with an opening mark."""
    told = quotations_in("Brenn wrote: “We left.\n\n“It was late.\n\n“Nobody came.”")
    first, second, third = (q for _, q in told)
    assert [q.closed for q in (first, second, third)] == [False, False, True]
    assert (first.continues, second.continues, third.continues) == ("", first.id, second.id)
    assert [q.attribution and q.attribution.name for _, q in told] == ["Brenn"] * 3


def test_an_attribution_at_the_end_holds_for_the_passages_before() -> None:
    """Words that go on over passages belong to whoever is named behind the last of them."""
    text = "“We left.\n\n“It was late.\n\n“Nobody came,” Brenn said."
    assert names_in(text) == ["Brenn"] * 3


def test_a_missing_mark_does_not_run_into_the_next_passage() -> None:
    """An unclosed quotation ends with its passage, and the next passage is read for itself."""
    first, second = quotations_in("“We left the geese.\n\nBrenn came. “It was late,” Dove said.")
    assert (first[0], first[1].closed) == ("We left the geese.", False)
    assert (second[0], second[1].continues) == ("It was late,", "")


def test_a_quotation_without_a_closing_mark_can_be_told() -> None:
    """Unclosed is what has no closing mark and goes on nowhere; a chain is unclosed at its end."""
    told = quotations_in("“We left.\n\n“It was late.\n\nBrenn came. “Oh, she said.\n\n“Go!”")
    assert [q.unclosed for _, q in told] == [False, True, True, False]
    first, second = told[0][1], told[1][1]
    assert (first.continued, second.continued, second.continues) == (second.id, "", first.id)
    (quotation,) = [q for _, q in quotations_in("“We left,” she said.")]
    assert (quotation.unclosed, quotation.continued) == (False, "")


def test_an_attribution_in_front_of_the_end_means_that_a_mark_is_missing() -> None:
    """What ends with *Cole said* goes on in no other passage, and its words end before it."""
    first, second = quotations_in("“He forgot it, Cole said.\n\n“It was mine,” Brenn admitted.")
    assert second[1].continues == ""
    assert (first[0], first[1].unclosed) == ("He forgot it,", True)
    assert first[1].attribution is not None
    assert first[1].attribution.name == "Cole"


@pytest.mark.parametrize(
    "text",
    [
        "“I never saw it. “I never want to,” Cole said.",
        "“I never saw it, as my mother told us when we were small and she was well.",
        "“I never saw it, and neither did the man who said.",
    ],
)
def test_words_without_a_closing_mark_end_only_before_an_attribution(text: str) -> None:
    """Where no verb of saying ends the passage, nothing is cut off."""
    told, quotation = quotations_in(text)[0]
    assert quotation.unclosed
    assert told.endswith(".")


def test_a_colon_at_the_end_of_a_passage_announces_the_next() -> None:
    """*Brenn wrote:* alone in its passage says whose words the next passage quotes."""
    assert names_in("Brenn wrote on her website:\n\n“We left.”") == ["Brenn"]
    assert names_in("Brenn wrote a book.\n\n“We left.”") == [""]


def examined(*texts: str) -> Story:
    """A story of some texts."""
    return Story(
        "geese",
        tuple(
            Version(siglum, siglum, f"{siglum}.txt", "utf-8", text)
            for siglum, text in zip("ABCD", texts, strict=False)
        ),
    )


def test_boilerplate_is_left_out() -> None:
    """Quotations in passages that are not the story do not count."""
    told = (
        "The keeper opened the gate at dawn, and forty geese walked into the town.\n\n"
        "“They know the way,” Ada Brenn said. They stayed until noon beside the old mill.\n\n"
        "Read more: “Geese in town”\n\nLeave a Reply\n\nClick to comment"
    )
    comparison = examine(examined(told))
    assert "A3" in comparison.asides
    found = find_quotations(comparison)["A"]
    assert [q.place.passage for q in found] == ["A2"]


def test_boilerplate_inside_a_passage_is_left_out() -> None:
    """Of a passage that ends with a prompt, only the quotations of the story count."""
    text = "“They bite,” Brenn said. Read “Goose News” today!"
    found = quotations_of("A", passages_in(text), [[(25, len(text))]])
    assert [(q.place.start, q.place.end) for q in found] == [(1, 11)]


def test_glued_credits_name_no_speaker() -> None:
    """A credit glued before a quotation is cut off, and never taken for its speaker."""
    comparison = examine(read_story([str(bundled_stories() / "possum-and-kangaroo")]))
    found = find_quotations(comparison)["C"]
    assert [q.attribution.name if q.attribution else "" for q in found] == [
        "Emilie Rackovan",
        *[""] * 5,
    ]


def test_places_are_those_of_the_repaired_text() -> None:
    """Where look-alike letters are repaired, the quotation reads as repaired."""
    text = (
        "The keeрer оpened the gate and said nоthing at all that mоrning.\n\n"
        "“They knоw the way to the mill,” Ada Brenn said, and the geese walked on."
    )
    comparison = examine(examined(text))
    (quotation,) = find_quotations(comparison)["A"]
    passage = comparison.by_id[quotation.place.passage]
    start, end = quotation.place[1:]
    assert passage.repaired_text[start:end] == "They know the way to the mill,"


@given(PARAGRAPHS)
def test_any_text_has_exact_quotations(paragraphs: list[str]) -> None:
    """Whatever the text, places lie in their passages, and references lead to quotations."""
    passages = [Passage(f"A{k}", "A", k, 0, len(t), t) for k, t in enumerate(paragraphs)]
    texts = {p.id: p.text for p in passages}
    found = quotations_of("A", passages)
    by_id = {q.id: q for q in found}
    for quotation in found:
        inside = texts[quotation.place.passage][quotation.place.start : quotation.place.end]
        assert inside
        assert inside.strip() == inside
        if quotation.within:
            outer = by_id[quotation.within].place
            assert outer.passage == quotation.place.passage
            assert outer.start <= quotation.place.start
            assert quotation.place.end <= outer.end
        if quotation.continues:
            before = by_id[quotation.continues].place.passage
            assert int(before[1:]) + 1 == int(quotation.place.passage[1:])
        said = quotation.attribution
        if said:
            written = " ".join(texts[said.place.passage][said.place.start : said.place.end].split())
            assert said.cue in written.lower()


@pytest.mark.parametrize(
    "bait",
    [
        '"a "b',
        "“a” and that A, ",
        "“a” to to ",
        "and Aa, ",
        "Aa’s a, ",
        "“a” on Monday said ",
        "“a” said ",
        "“a, a, ",
        "Aa ",
        "“B,” Aa ",
        "said ",
        "“Go,” he said. ",
        "Brenn came. “Go,” he said. ",
        "Ada Brenn, who ran the Goose Alliance, said no. Dove came. He sat. “Go,” he said. ",
        "Brenn had the last word: “Go.” ",
        "“Go, he said. ",
        "Brenn told the magazine: “Go.” Goose magazine ",
        "Brenn, Brenn, ",
        "a, a, a ",
    ],
)
def test_long_texts_take_no_long(bait: str) -> None:
    """Four times the text takes about four times as long."""

    def work(times: int) -> Callable[[], object]:
        text = bait * times
        return lambda: quotations_of("A", [Passage("A1", "A", 1, 0, len(text), text)])

    assert grows_as_it_may(work, 1_000, 8)


@pytest.mark.parametrize("told", EXAM, ids=lambda told: told["habit"])
def test_the_exam_has_exact_spans(told: dict[str, Any]) -> None:
    """Every quotation of the exam is found as it stands, and nothing else is."""
    assert [inside for inside, _ in quotations_in(told["text"])] == [
        wanted["text"] for wanted in told["quotations"]
    ]


def test_the_exam_is_passed() -> None:
    """Speakers, media and kinds of the exam stay above their floors, which only rise."""
    named = right = wrong = kind_right = medium_right = total = 0
    for told in EXAM:
        found = quotations_in(told["text"])
        for wanted, (_, quotation) in zip(told["quotations"], found, strict=True):
            total += 1
            said = quotation.attribution
            name = said.name if said else ""
            kind_right += wanted["kind"] in ("any", quotation.kind.value)
            medium_right += (wanted.get("medium") or "") == (said.medium if said else "")
            assert quotation.closed == wanted.get("closed", True)
            if wanted["speaker"] == "any":
                continue
            named += bool(wanted["speaker"])
            right += bool(name) and name == wanted["speaker"]
            wrong += bool(name) and name != wanted["speaker"]
    assert total >= 130
    assert wrong == 0
    assert right >= 0.98 * named
    assert kind_right >= 0.97 * total
    assert medium_right >= 0.98 * total
