"""Where aligners break: repeats, splits, giants, floods of small passages, odd versions, scripts.

What is asserted is what a reader sees: which passages are linked, which stand in one row, what is
called moved. How well paraphrases are found is measured elsewhere.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Callable, Sequence
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tetrapla.engine.align import align, arrange
from tetrapla.engine.align.types import Alignment
from tetrapla.engine.compare import differs
from tetrapla.engine.results import Comparison

Told = Callable[..., Comparison]
MODULE = "tests.engine.align.test_failure_modes"

GEESE = [
    "Three grey geese landed on the lighthouse island in the first week of March.",
    "The keeper, a widow called Ottoline Marsh, took them for driftwood until one of them hissed.",
    "She had lived alone with an old sheepdog named Bosun since her husband drowned off Skerry.",
    "Bosun, who was afraid of thunder, followed the geese everywhere and slept in their straw.",
    "In May a storm tore the roof from the boathouse and put out the lamp in the tower.",
    "The geese screamed so loudly that a trawler heard them and turned away from the rocks.",
    "Its captain, Piet Vandermeer, came ashore the next morning with a basket of herring.",
    "He said that eleven men owed their lives to birds which nobody had ever thought of feeding.",
    "The harbour office has now entered the geese in its books as a fog signal.",
    "Ottoline has painted their names on a board above the door of the tower.",
]
RETOLD = [
    "It was early in March when three grey geese came down on the island with the lighthouse.",
    "Ottoline Marsh, the widow who keeps the light, thought they were driftwood till one hissed.",
    "Since her husband drowned off Skerry, an old sheepdog, Bosun, had been her only company.",
    "Afraid of thunder as he was, Bosun slept in the straw of the geese and followed them around.",
    "A storm in May took the roof of the boathouse and blew out the lamp of the tower.",
    "A trawler heard the geese scream and turned away before it struck the rocks.",
    "Next morning its captain, Piet Vandermeer, brought a basket of herring ashore.",
    "Eleven men owe their lives to these birds, he said, and nobody ever thought of feeding them.",
    "The geese now stand in the books of the harbour office: as a fog signal.",
    "Above the door of the tower there is a board on which Ottoline painted their names.",
]
OTHER = [
    "Interest rates will rise again in autumn, according to the bank's quarterly report.",
    "Analysts had expected two smaller increases spread over the coming fiscal year.",
    "Mortgage lenders reacted within hours and withdrew several of their cheapest offers.",
    "Exporters welcomed a weaker currency, while retailers warned of dearer imports.",
]


def pairs(alignment: Alignment) -> set[tuple[tuple[int, int], tuple[int, int]]]:
    return {(link.left, link.right) for link in alignment.links}


def between(alignment: Alignment, left: int, right: int) -> set[tuple[int, int]]:
    """The links of two versions as pairs of indices."""
    return {(x[0][1], x[1][1]) for x in pairs(alignment) if (x[0][0], x[1][0]) == (left, right)}


def cells(alignment: Alignment) -> set[frozenset[tuple[int, int]]]:
    return {
        frozenset((v, i) for v, cell in group.cells.items() for i in cell)
        for group in alignment.groups
    }


def is_partition(alignment: Alignment, versions: Sequence[Sequence[str]]) -> bool:
    """Whether every passage stands in exactly one row."""
    places = sorted((v, i) for g in alignment.groups for v, c in g.cells.items() for i in c)
    return places == [(v, i) for v, texts in enumerate(versions) for i in range(len(texts))]


def page(passages: Sequence[str]) -> str:
    return "\n\n".join(passages) + "\n"


# --- repeats ----------------------------------------------------------------------------------


def test_a_paragraph_told_twice_by_one_version_stays_apart() -> None:
    """The copy in its place is linked; the far one is no second row-mate of everything."""
    twice = [*GEESE[:8], GEESE[1], *GEESE[8:]]
    alignment = align([GEESE, twice])
    assert {(k, k if k < 8 else k + 1) for k in range(10)} <= between(alignment, 0, 1)
    assert is_partition(alignment, [GEESE, twice])
    rows = {place: row for row in cells(alignment) for place in row}
    assert rows[0, 1] == rows[1, 1]
    assert len(rows[0, 1]) <= 3


def test_a_paragraph_that_both_tell_twice_goes_one_to_one() -> None:
    """First to first and second to second."""
    twice = [*GEESE[:8], GEESE[1], *GEESE[8:]]
    assert between(align([twice, twice]), 0, 1) == {(k, k) for k in range(11)}


def test_a_refrain_is_linked_with_the_one_in_its_place() -> None:
    """Seven times the same line between verses: each with its own."""
    left = [text for verse in GEESE[:7] for text in (verse, "And the sea went on counting.")]
    right = [text for verse in RETOLD[:7] for text in (verse, "And the sea went on counting.")]
    found = between(align([left, right]), 0, 1)
    assert {(k, k) for k in range(1, 14, 2)} <= found
    assert all(one % 2 == other % 2 for one, other in found)
    assert {(a, b) for a, b in found if a % 2} == {(k, k) for k in range(1, 14, 2)}


def test_numbered_formulae_are_told_apart_by_their_numbers() -> None:
    """``And on the n-th day`` with another number is another passage."""
    days = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"]
    line = "And on the {} day the keeper wrote in the book that no ship had passed."
    left = [line.format(day) for day in days]
    right = [line.format(day) for day in days[2:]]
    assert between(align([left, right]), 0, 1) == {(k + 2, k) for k in range(6)}


# --- splits and sizes -------------------------------------------------------------------------


@pytest.mark.parametrize("parts", [2, 3, 4])
def test_a_split_paragraph_stands_in_one_row_with_its_parts(parts: int) -> None:
    """One paragraph of one version against two, three or four of the other."""
    whole = " ".join(GEESE[3 : 3 + parts])
    merged = [*GEESE[:3], whole, *GEESE[3 + parts :]]
    alignment = align([merged, RETOLD])
    row = next(row for row in cells(alignment) if (0, 3) in row)
    assert row == {(0, 3), *((1, k) for k in range(3, 3 + parts))}


def test_splits_at_different_places_keep_the_rest_in_its_rows() -> None:
    """Both versions merge, at different places; what neither merged stays one to one."""
    left = [*GEESE[:2], " ".join(GEESE[2:4]), *GEESE[4:]]
    right = [*RETOLD[:6], " ".join(RETOLD[6:8]), *RETOLD[8:]]
    found = between(align([left, right]), 0, 1)
    assert {(2, 2), (2, 3), (5, 6), (6, 6), (3, 4), (7, 7), (8, 8)} <= found


def test_one_giant_paragraph_against_normal_ones() -> None:
    """A hundred thousand words in one passage: nothing is lost, and the others keep their rows."""
    chance = random.Random(3)
    syllables = [c + v for c in "bdfgklmnprst" for v in "aeiou"]
    words = ["".join(chance.choices(syllables, k=3)) for _ in range(5000)]
    giant = " ".join(chance.choices(words, k=100_000)) + "."
    versions = [[*GEESE, giant], RETOLD]
    alignment = align(versions)
    assert is_partition(alignment, versions)
    assert len({(k, k) for k in range(10)} & between(alignment, 0, 1)) >= 8
    assert not any(one == 10 for one, _ in between(alignment, 0, 1))


def test_a_version_in_one_giant_paragraph_shares_rows_with_the_other() -> None:
    """All of a story in one passage is linked with what it holds, or with nothing; never lost."""
    versions = [[" ".join(GEESE)], GEESE]
    alignment = align(versions)
    assert is_partition(alignment, versions)
    assert between(alignment, 0, 1)


def of_one_word(vocabulary: int) -> int:
    """Align fifty thousand passages, each stands in one row; the most memory that took, in bytes.

    In a process of its own, as what a process had once counts for ever.
    """
    from tests.benchmarks.child import peak  # not on Windows

    chance = random.Random(9)
    left = [f"w{chance.randrange(vocabulary)}" for _ in range(25_000)]
    right = left[:12_000] + [f"v{k}" for k in range(1000)] + left[12_000:24_000]
    align([GEESE, RETOLD])  # what is imported for books counts, what any story needs does not
    before = peak()
    alignment = align([left, right])
    took = peak() - before
    assert is_partition(alignment, [left, right])
    assert len(alignment.links) < 10 * 50_000
    return took


@pytest.mark.skipif(sys.platform == "win32", reason="this system does not tell the most memory")
@pytest.mark.parametrize("vocabulary", [3, 50_000], ids=["three words", "a word each"])
def test_fifty_thousand_passages_of_one_word(root: Path, vocabulary: int) -> None:
    """They are aligned in bounded memory, and each stands in one row."""
    code = f"from {MODULE} import of_one_word; print(of_one_word({vocabulary}))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=root
    )
    assert done.returncode == 0, done.stderr
    assert 2**20 < int(done.stdout) < 400 * 2**20


# --- little or nothing ------------------------------------------------------------------------


def test_an_empty_version_stands_beside_the_others() -> None:
    """It tells nothing, is linked with nothing, and takes no row away."""
    plain, more = align([GEESE, RETOLD]), align([GEESE, [], RETOLD])
    assert between(plain, 0, 1) == between(more, 0, 2)
    assert not any(1 in group.cells for group in more.groups)


@pytest.mark.parametrize("k", [0, 4, 9])
def test_one_passage_finds_its_own_in_a_whole_version(k: int) -> None:
    """Word for word, as the first or the second version."""
    assert between(align([[GEESE[k]], GEESE]), 0, 1) == {(0, k)}
    assert between(align([GEESE, [GEESE[k]]]), 0, 1) == {(k, 0)}


def test_one_passage_each() -> None:
    """Equal ones are linked; those with nothing in common are not."""
    assert between(align([GEESE[:1], GEESE[:1]]), 0, 1) == {(0, 0)}
    assert align([GEESE[:1], OTHER[:1]]).links == ()


def test_nothing_in_common_gives_no_link() -> None:
    """Nor does a third version that both know nothing of."""
    sea = ["Salt marsh grasses filter silt.", "Their roots hold mud in place when tides turn."]
    alignment = align([GEESE, OTHER, sea])
    assert alignment.links == ()
    assert len(alignment.groups) == len(GEESE) + len(OTHER) + len(sea)


def test_words_that_stand_once_link_nothing() -> None:
    """Every word of the story is found once in it, so nothing can be shared."""
    chance = random.Random(4)
    syllables = [c + v for c in "bdfgklmnprstvz" for v in "aeiou"]
    seen: dict[str, None] = {}
    while len(seen) < 240:
        seen["".join(chance.choices(syllables, k=5))] = None
    words = list(seen)
    versions = [
        [" ".join(words[12 * k : 12 * k + 12]) + "." for k in range(start, start + 10)]
        for start in (0, 10)
    ]
    assert align(versions).links == ()


def test_boilerplate_that_all_share_links_no_story(told: Told) -> None:
    """Two unrelated stories of one site: what they share is the page around them."""
    before, after = "Skip to main content", "All rights reserved. Please share this story!"
    comparison = told(page([before, *GEESE, after]), page([before, *OTHER, after]))
    story = {link for link in comparison.links if comparison.body([link.a])}
    assert story == set()
    assert len(comparison.links) <= 2


def test_damage_that_was_not_repaired_does_not_end_the_work() -> None:
    """Half of the letters lost: what is whole is linked, what is not stands alone."""
    chance = random.Random(1)
    garbled = [
        "".join("\ufffd" if c.isalpha() and chance.random() < 0.5 else c for c in text)
        for text in GEESE[:5]
    ]
    versions = [GEESE, garbled + GEESE[5:]]
    alignment = align(versions)
    assert is_partition(alignment, versions)
    assert {(k, k) for k in range(5, 10)} <= between(alignment, 0, 1)
    assert all(one == other for one, other in between(alignment, 0, 1))


# --- many versions ----------------------------------------------------------------------------


@pytest.mark.parametrize("count", [2, 3, 7, 50])
def test_identical_versions_have_equal_rows_and_no_differences(told: Told, count: int) -> None:
    """Each row is told by all, in the order of the story, and nothing is moved."""
    comparison = told(*[page(GEESE)] * count)
    assert len(comparison.rows) == len(GEESE)
    assert all(len(tellers) == count for tellers in comparison.tellers)
    assert comparison.ghosts == ()
    assert not differs(comparison)
    assert [row.cells["A"] for row in comparison.rows] == [(f"A{k + 1}",) for k in range(10)]


def test_one_version_has_its_own_rows(told: Told) -> None:
    """In its own order, linked with nothing."""
    comparison = told(page(GEESE))
    assert comparison.links == ()
    assert comparison.ghosts == ()
    assert [row.cells for row in comparison.rows] == [{"A": (f"A{k + 1}",)} for k in range(10)]


@pytest.mark.parametrize("count", [2, 3, 7, 20])
def test_versions_that_leave_things_out_keep_their_rows(count: int) -> None:
    """Version k leaves out every passage that k divides unevenly: no row joins two passages."""
    versions = [
        [text for k, text in enumerate(GEESE) if version == 0 or (k + version) % 3]
        for version in range(count)
    ]
    alignment = align(versions)
    assert is_partition(alignment, versions)
    for group in alignment.groups:
        texts = {versions[v][i] for v, cell in group.cells.items() for i in cell}
        assert len(texts) == 1


def test_a_duplicate_changes_nothing_between_the_others() -> None:
    """The same version given twice: its copies stand in the same rows."""
    alignment = align([GEESE, GEESE, RETOLD])
    assert {(k, k) for k in range(10)} <= between(alignment, 0, 1)
    assert between(alignment, 0, 2) == between(alignment, 1, 2)
    for group in alignment.groups:
        assert group.cells.get(0) == group.cells.get(1)


def test_a_version_inside_another_is_found_whole() -> None:
    """A short version that is the middle of a long one."""
    assert between(align([GEESE, GEESE[3:7]]), 0, 1) == {(k + 3, k) for k in range(4)}


RELATED = st.lists(
    st.lists(st.sampled_from([*GEESE[:5], *RETOLD[:5]]), max_size=5), min_size=2, max_size=4
)


@given(RELATED)
@settings(max_examples=25)
def test_the_order_of_versions_changes_no_link_no_row_and_no_probability(
    versions: list[list[str]],
) -> None:
    """Whatever is repeated, left out or told twice."""
    plain = align(versions)
    for order in list(permutations(range(len(versions))))[1:6]:
        turned = align([versions[v] for v in order])
        assert {
            (frozenset({(order[a], i), (order[b], j)}), score)
            for (a, i), (b, j), score, _ in turned.links
        } == {(frozenset({a, b}), score) for a, b, score, _ in plain.links}
        assert {
            (frozenset((order[v], i) for v, cell in g.cells.items() for i in cell), g.confidence)
            for g in turned.groups
        } == {
            (frozenset((v, i) for v, cell in g.cells.items() for i in cell), g.confidence)
            for g in plain.groups
        }


@pytest.mark.parametrize("large", [False, True], ids=["story", "book"])
def test_runs_and_hash_seeds_change_nothing(large: bool) -> None:
    """Three programs with different seeds write the same links, rows, scores and reasons."""
    code = (
        "import sys; from tetrapla.engine.align import align\n"
        f"versions = {[GEESE, RETOLD, GEESE[5:] + RETOLD[:5]]!r}\n"
        f"sys.stdout.buffer.write(repr(align(versions, large={large})).encode())"
    )
    outputs = set()
    for seed in ("0", "1", "20250"):
        run = [sys.executable, "-c", code]
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        outputs.add(subprocess.run(run, capture_output=True, check=True, env=environment).stdout)
    assert len(outputs) == 1


# --- order ------------------------------------------------------------------------------------


def test_a_reversed_version_is_moved_and_not_confetti(told: Told) -> None:
    """Every passage stands with its partner, once, and every move knows its other end."""
    comparison = told(page(GEESE), page(GEESE[::-1]))
    assert all(comparison.row_of[f"A{k + 1}"] == comparison.row_of[f"B{10 - k}"] for k in range(10))
    assert sum(len(cell) for row in comparison.rows for cell in row.cells.values()) == 20
    assert len(comparison.rows) == 10
    assert len(comparison.ghosts) == 9
    assert len({ghost.passage for ghost in comparison.ghosts}) == 9
    for ghost in comparison.ghosts:
        assert -1 <= ghost.after < len(comparison.rows)
        assert comparison.by_id[ghost.passage].version == "B"
        assert any(link.moved for link in comparison.links_of[ghost.passage])


@pytest.mark.parametrize("base", ["A", "B"])
def test_a_moved_block_is_moved_as_one_and_the_rest_stays(told: Told, base: str) -> None:
    """Three paragraphs told later: they stand with their partners, their homes are one place."""
    block = [*RETOLD[:2], *RETOLD[5:], *RETOLD[2:5]]
    comparison = told(page(GEESE), page(block), base=base)
    moved = [ghost.passage for ghost in comparison.ghosts]
    other = "B" if base == "A" else "A"
    assert moved == [f"{other}{k}" for k in ((8, 9, 10) if other == "B" else (3, 4, 5))]
    assert len({ghost.after for ghost in comparison.ghosts}) == 1


@given(st.permutations(range(10)), st.sampled_from([None, 0, 1]))
@settings(max_examples=30)
def test_any_order_gives_every_passage_once_and_both_ends_of_every_move(
    order: list[int], base: int | None
) -> None:
    """What is not moved rises along the rows, and only what is moved has a home."""
    alignment = align([GEESE, [GEESE[k] for k in order]])
    assert between(alignment, 0, 1) == {(k, order.index(k)) for k in range(10)}
    arranged = arrange(alignment.groups, [10, 10], base=base)
    row_of = {
        (v, i): row for row, g in enumerate(arranged.groups) for v, c in g.cells.items() for i in c
    }
    assert len(row_of) == 20
    for version in (0, 1):
        told_here = [row_of[version, i] for i in range(10) if (version, i) not in arranged.homes]
        assert told_here == sorted(told_here)
    assert all(version != (base or 0) for version, _ in arranged.homes)
    assert all(-1 <= home < len(arranged.groups) for home in arranged.homes.values())


# --- odd passages -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "odd",
    [["* * *", "—", "…", "?!"], ["🐶🐱", "🦢", "🎉🎉🎉"], ["1", "2", "12:30", "1,000"]],
    ids=["punctuation", "emoji", "digits"],
)
def test_passages_without_words_stay_in_their_places(odd: list[str]) -> None:
    """Equal ones stand in one row in equal surroundings, and link nothing else."""
    left = [text for k, story in enumerate(GEESE[: len(odd)]) for text in (story, odd[k])]
    right = [text for k, story in enumerate(RETOLD[: len(odd)]) for text in (story, odd[k])]
    found = between(align([left, right]), 0, 1)
    assert {(k, k) for k in range(1, 2 * len(odd), 2)} <= found
    assert all(one % 2 == other % 2 for one, other in found)
    assert align([odd, OTHER]).links == ()


def test_very_long_words_are_words() -> None:
    """Ten thousand letters without a space: equal ones are linked, others are not."""
    monster, other = "ab" * 5_000, "cd" * 5_000
    alignment = align([[*GEESE[:3], monster], [*RETOLD[:3], monster], [other]])
    assert (3, 3) in between(alignment, 0, 1)
    assert not between(alignment, 0, 2)


GERMAN = [
    "Drei graue Gänse landeten Anfang März auf der Insel mit dem Leuchtturm.",
    "Die Wärterin hielt sie für Treibholz, bis eine von ihnen zischte.",
    "Der alte Hütehund hatte Angst vor Gewitter und schlief bei den Gänsen im Stroh.",
    "Ein Sturm riss im Mai das Dach vom Bootshaus und löschte die Lampe im Turm.",
]
GERMAN_RETOLD = [
    "Anfang März sind auf der Leuchtturminsel drei graue Gänse gelandet.",
    "Bis eine zischte, waren sie für die Wärterin nur Treibholz.",
    "Im Stroh bei den Gänsen schlief der alte Hütehund, der sich vor Gewitter fürchtete.",
    "Im Mai deckte ein Sturm das Bootshaus ab, und die Lampe im Turm erlosch.",
]
CHINESE = [
    "三月初，三只灰雁落在有灯塔的小岛上。",
    "看灯塔的寡妇以为那是漂木，直到其中一只叫了起来。",
    "老牧羊犬害怕打雷，总是跟着灰雁，睡在它们的稻草里。",
    "五月的暴风掀掉了船屋的屋顶，吹灭了塔上的灯。",
]
CHINESE_RETOLD = [
    "三只灰雁在三月初飞到了灯塔小岛。",
    "直到有一只叫起来，看灯塔的寡妇才知道那不是漂木。",
    "害怕打雷的老牧羊犬睡在灰雁的稻草里，到处跟着它们。",
    "船屋的屋顶在五月被暴风掀掉，塔上的灯也灭了。",
]
THAI = [
    "ห่านสีเทาสามตัวบินลงมาที่เกาะประภาคารเมื่อต้นเดือนมีนาคม",
    "หมาเลี้ยงแกะแก่ตัวหนึ่งกลัวฟ้าร้องและนอนในฟางกับห่าน",
    "พายุในเดือนพฤษภาคมพัดหลังคาโรงเรือและดับตะเกียงบนหอคอย",
]
THAI_RETOLD = [
    "เมื่อต้นเดือนมีนาคม มีห่านสีเทาสามตัวมาที่เกาะประภาคาร",
    "หมาเลี้ยงแกะแก่ที่กลัวฟ้าร้องนอนกับห่านในฟาง",
    "หลังคาโรงเรือถูกพายุเดือนพฤษภาคมพัด และตะเกียงบนหอคอยก็ดับ",
]
HEBREW = [
    "שלושה אווזים אפורים נחתו על אי המגדלור בתחילת מרץ.",
    "כלב הרועים הזקן פחד מרעמים וישן בקש של האווזים.",
    "סופה בחודש מאי קרעה את גג בית הסירות וכיבתה את המנורה במגדל.",
]
HEBREW_RETOLD = [
    "בתחילת מרץ הגיעו אל אי המגדלור שלושה אווזים אפורים.",
    "כלב הרועים הזקן, שפחד מרעמים, ישן עם האווזים בקש.",
    "גג בית הסירות נקרע בסופה של חודש מאי, והמנורה במגדל כבתה.",
]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (GERMAN, GERMAN_RETOLD),
        (CHINESE, CHINESE_RETOLD),
        (THAI, THAI_RETOLD),
        (HEBREW, HEBREW_RETOLD),
    ],
    ids=["German", "Chinese", "Thai", "Hebrew"],
)
def test_languages_and_scripts_are_aligned(left: list[str], right: list[str]) -> None:
    """Retold, turned round: with and without spaces, from left and from right."""
    count = len(left)
    assert between(align([left, right]), 0, 1) == {(k, k) for k in range(count)}
    assert between(align([left, right[::-1]]), 0, 1) == {(k, count - 1 - k) for k in range(count)}


def test_languages_that_say_the_same_are_not_linked() -> None:
    """No word is shared between them, so nothing is claimed."""
    versions = [GEESE, GERMAN, CHINESE, THAI, HEBREW]
    alignment = align(versions)
    assert alignment.links == ()
    assert is_partition(alignment, versions)


def test_a_version_in_two_languages_is_linked_with_each(told: Told) -> None:
    """The German half with the German version, the English half with the English one."""
    both = [*GEESE[:4], *GERMAN]
    alignment = align([GEESE[:4], both, GERMAN])
    assert between(alignment, 0, 1) == {(k, k) for k in range(4)}
    assert between(alignment, 1, 2) == {(k + 4, k) for k in range(4)}
    assert between(alignment, 0, 2) == set()
