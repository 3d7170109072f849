"""Drafts of one text: whatever is done to a paragraph beside it, an unchanged one is found again.

Paragraphs of a draft are changed, put in, left out, moved, parted, joined, told twice, and set in
other letters or other quotation marks. Those of the same words are linked one to one, all of them.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tetrapla.engine.align import align
from tetrapla.engine.align.types import Alignment
from tetrapla.engine.results import Comparison

Told = Callable[..., Comparison]

LONG = (
    "The kennel stood at the end of the pier, and whoever walked out to it at night had to feel for"
    " the railing. Old Hanno never did. He counted the planks instead.",
    "“There are two hundred and twelve,” he used to say. “At two hundred thirteen you are wet.”",
    "His dog was called Admiral. It was a brown dog of medium size, without any rank in its face.",
    "In the winter of the great ice the ferry stayed away for nine weeks. Flour ran out first, then"
    " lamp oil, then patience.",
    "Hanno shared his dried cod with the dog and his stories with the gulls. Both got the better"
    " half.",
    "On the sixty-fourth day Admiral went out on the ice and did not come when he was called.",
    "The old man stood at the railing until his beard was white. Then he counted aloud, one number"
    " for every step of a dog.",
    "At nine thousand he heard the barking. It came from the north, where there was nothing but"
    " frozen water and the wreck of the Karelia.",
    "What Admiral had found was a seal hunter with a broken sledge, and under his coat a tin with"
    " forty letters for the island.",
    "“He dragged me by the sleeve,” said the hunter, “and when it tore he took the other one.”",
    "In the spring the council gave the dog a medal. He buried it behind the smokehouse on the same"
    " afternoon.",
    "When the ferry came back it brought a crate of oranges and a bell. The bell was too loud for"
    " the tower and was given to the school.",
    "Both of them lie on the hill above the harbour. On the stone there is no name, only a number.",
)
SHORT = ("Yes.", "No.", "* * *", "***", "—", "...", "“Woof.”", "“Yes!”", "Part One", "The Ice")
NEW = (
    "A later hand has added that the pier was rebuilt in concrete and that nobody counts it now.",
    "The schoolmaster disputed all of this in a letter to the newspaper, which did not print it.",
    "It rained for most of April, and the smokehouse leaned a little more each week.",
)
STYLES: tuple[Callable[[str], str], ...] = (
    str.upper,
    lambda text: text.translate(str.maketrans("“”’", '""\'')),
    lambda text: text.translate(str.maketrans("“”", "‘’")),
    lambda text: text.replace(" ", "  "),
)

Draft = list[tuple[str, str]]
"""The name of a paragraph, the same in all drafts, and its text; copies have their own names."""

KEPT = ("changed", "left out", "parted", "joined", "told twice", "styled", "put in")
"""What is done to paragraphs in their places."""


def wording(text: str) -> str:
    """The same for texts that differ only in case, marks and space."""
    return " ".join(re.findall(r"\w+", text.casefold())) or "".join(text.split())


@st.composite
def drafts(draw: st.DrawFn, *, moves: bool = True) -> list[Draft]:
    """A first draft and one to three revisions of it."""
    chosen = draw(st.lists(st.sampled_from(range(len(LONG))), unique=True, min_size=3))
    first = [(f"long {number}", LONG[number]) for number in sorted(chosen)]
    for number, text in enumerate(draw(st.lists(st.sampled_from(SHORT), max_size=8))):
        first.insert(draw(st.integers(0, len(first))), (f"short {number}", text))
    count = draw(st.integers(1, 3))
    return [first, *(draw(revision(first, moves=moves)) for _ in range(count))]


@st.composite
def revision(draw: st.DrawFn, first: Draft, *, moves: bool) -> Draft:
    """Another draft: some paragraphs changed where they stand, then some moved."""
    draft = list(first)
    for kind in draw(st.lists(st.sampled_from(KEPT), max_size=6)):
        if draft:
            at = draw(st.integers(0, len(draft) - 1))
            draft[at : at + 1] = draw(edited(draft[at], kind))
            if kind == "joined" and at + 1 < len(draft):
                name, text = draft.pop(at + 1)
                draft[at] = (f"{draft[at][0]} and {name}", f"{draft[at][1]} {text}")
    if moves and len(draft) > 2 and draw(st.booleans()):
        start = draw(st.integers(0, len(draft) - 2))
        block = draft[start : draw(st.integers(start + 1, len(draft) - 1))]
        del draft[start : start + len(block)]
        at = draw(st.integers(0, len(draft)))
        draft[at:at] = block
    return draft


@st.composite
def edited(draw: st.DrawFn, paragraph: tuple[str, str], kind: str) -> Draft:
    """What becomes of one paragraph."""
    name, text = paragraph
    if kind == "left out":
        return []
    if kind == "changed":
        words = text.split()
        words[draw(st.integers(0, len(words) - 1))] = draw(st.sampled_from(["silver", "gently"]))
        return [(f"{name} changed", " ".join(words))]
    if kind == "parted" and ". " in text:
        front, _, back = text.partition(". ")
        return [(f"{name} front", f"{front}."), (f"{name} back", back)]
    if kind == "styled":
        return [(name, draw(st.sampled_from(STYLES))(text))]
    if kind == "told twice":
        return [paragraph, (f"{name} again", text)]
    if kind == "put in":
        new = draw(st.sampled_from(range(len(NEW))))
        return [paragraph, (f"new {new}", NEW[new])]
    return [paragraph]


def unpaired(versions: Sequence[Sequence[str]], alignment: Alignment) -> list[str]:
    """The wordings of which two versions have more in common than links between them."""
    out = []
    for one, other in combinations(range(len(versions)), 2):
        both = Counter(map(wording, versions[one])) & Counter(map(wording, versions[other]))
        if not any(text[0].isalnum() for text in both):
            continue  # rows of stars alone do not make two texts drafts of one
        linked: dict[str, set[tuple[int, int]]] = defaultdict(set)
        for (v, i), (w, j) in ((x.left, x.right) for x in alignment.links):
            if (v, w) == (one, other) and wording(versions[v][i]) == wording(versions[w][j]):
                linked[wording(versions[v][i])].add((i, j))
        for text, copies in both.items():
            ends = [{pair[end] for pair in linked[text]} for end in (0, 1)]
            if min(map(len, ends)) < copies:
                out.append(text)
    return out


def texts_of(told: Sequence[Draft]) -> list[list[str]]:
    return [[text for _, text in draft] for draft in told]


@pytest.mark.parametrize("large", [False, True], ids=["story", "book"])
@given(told=drafts())
@settings(max_examples=120)
def test_every_paragraph_of_the_same_words_is_linked(told: list[Draft], large: bool) -> None:
    """Long ones, a lone “Yes.”, rows of stars; as often as both drafts have them."""
    versions = texts_of(told)
    alignment = align(versions, large=large)
    assert unpaired(versions, alignment) == []
    places = sorted((v, i) for g in alignment.groups for v, c in g.cells.items() for i in c)
    assert places == [(v, i) for v, draft in enumerate(versions) for i in range(len(draft))]


def copies_in_both(told: Sequence[Draft]) -> Iterator[tuple[int, int, list[int], list[int]]]:
    """Two drafts and where each has the copies of one wording, where both have the same copies."""
    for one, other in combinations(range(len(told)), 2):
        for text in {wording(text) for _, text in told[one]}:
            left, right = (
                [(i, name) for i, (name, own) in enumerate(told[v]) if wording(own) == text]
                for v in (one, other)
            )
            if [name for _, name in left] == [name for _, name in right]:
                yield one, other, [i for i, _ in left], [i for i, _ in right]


@given(told=drafts(moves=False))
@settings(max_examples=120)
def test_copies_of_a_text_are_linked_in_their_order(told: list[Draft]) -> None:
    """The first with the first where no draft has lost or won one, and nothing has moved."""
    links = {(x.left, x.right) for x in align(texts_of(told)).links}
    for one, other, left, right in copies_in_both(told):
        for pair in zip(left, right, strict=True):
            assert ((one, pair[0]), (other, pair[1])) in links


def test_copies_are_not_crossed_where_their_place_is_guessed_wrongly() -> None:
    """Three times the same line, in a block that has moved away from what leads it."""
    first = [*LONG[:8], "Yes.", "Yes.", "Yes.", *LONG[8:]]
    other = [*LONG[:6], "Yes.", "Yes.", "Yes.", *LONG[6:]]
    links = {(x.left[1], x.right[1]) for x in align([first, other]).links}
    said = {pair for pair in links if first[pair[0]] == "Yes."}
    assert said == {(8, 6), (9, 7), (10, 8)}


def test_copies_are_not_crossed_where_anchors_lead_them_to_two_sides() -> None:
    """What is put in before and behind them draws the first one down and the second one up."""
    first = [*LONG[:2], "Yes.", "Yes.", *LONG[2:4]]
    other = [*LONG[:2], NEW[0], "Yes.", "Yes.", NEW[1], *LONG[2:4]]
    for left, right in ((first, other), (other, first)):
        links = {(x.left[1], x.right[1]) for x in align([left, right]).links}
        said = {left[i] + right[j] for i, j in links if "Yes." in (left[i], right[j])}
        assert said == {"Yes.Yes."}
        pairs = sorted(pair for pair in links if left[pair[0]] == "Yes.")
        assert [j for _, j in pairs] == sorted(j for _, j in pairs)
        assert len(pairs) == 2


@pytest.mark.parametrize("far", [4, 9, 40])
def test_a_copy_far_away_is_linked_where_no_other_is_left(far: int) -> None:
    """As many as both have: one has its last copy at the end, the other all at the start."""
    first = [*["Yes."] * far, *LONG, "Yes."]
    other = [*["Yes."] * (far + 1), *LONG]
    assert unpaired([first, other], align([first, other])) == []
    assert unpaired([other, first], align([other, first])) == []


@given(told=drafts())
@settings(max_examples=60)
def test_a_draft_backwards_has_the_same_paragraphs(told: list[Draft]) -> None:
    """Order is no condition of being the same."""
    versions = texts_of(told)
    versions[-1].reverse()
    assert unpaired(versions, align(versions)) == []


# --- through the whole pipeline ---------------------------------------------------------------


def page(draft: Draft) -> str:
    return "\n\n".join(text for _, text in draft) + "\n"


def lost(comparison: Comparison) -> Iterator[tuple[str, list[bool]]]:
    """Wordings with too few links between two versions, and which of their passages are aside."""
    linked = {frozenset((link.a, link.b)) for link in comparison.links}
    for one, other in combinations(comparison.sigla, 2):
        copies: dict[str, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
        for passage in comparison.passages:
            if passage.version in (one, other):
                end = 0 if passage.version == one else 1
                copies[wording(passage.repaired_text)][end].append(passage.id)
        for text, (left, right) in copies.items():
            pairs = [(a, b) for a in left for b in right if frozenset((a, b)) in linked]
            ends = min(len({pair[end] for pair in pairs}) for end in (0, 1))
            if ends < min(len(left), len(right)):
                yield text, [i in comparison.asides for i in (*left, *right)]


@given(drafts_told=drafts())
@settings(max_examples=60)
def test_every_paragraph_is_linked_after_flagging(drafts_told: list[Draft], told: Told) -> None:
    """Where no version takes it for something else than the others do."""
    comparison = told(*(page(draft) for draft in drafts_told if draft))
    assert [text for text, aside in lost(comparison) if not any(aside)] == []


def test_a_paragraph_that_one_version_takes_for_furniture_is_linked(told: Told) -> None:
    """“Comments” at the end of the page is a button in one draft and a heading in the other."""
    first = [*LONG, "Comments"]
    other = [*LONG[:6], "Comments", *LONG[6:]]
    comparison = told("\n\n".join(first) + "\n", "\n\n".join(other) + "\n")
    aside = [p.repaired_text for p in comparison.passages if p.id in comparison.asides]
    assert aside == ["Comments"]
    assert list(lost(comparison)) == []
