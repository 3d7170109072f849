"""How often long work tells how far it is: counted in calls for so many passages, never in time."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tetrapla.engine.align.aligner import LARGE
from tetrapla.engine.compare import compare
from tetrapla.engine.flags import script_signs as signs
from tetrapla.engine.flags.boilerplate import find_boilerplate, follow_rules
from tetrapla.engine.flags.ocr import find_scanning_errors
from tetrapla.engine.flags.repeated_words import find_repeated_words
from tetrapla.engine.flags.repeats import find_repeats
from tetrapla.engine.flags.rulebook import Rulebook
from tetrapla.engine.flags.said import Said
from tetrapla.engine.flags.script import find_scripts
from tetrapla.engine.flags.stretch import stretch
from tetrapla.engine.flags.truncated import _may_stand_in, _sieve, find_truncated
from tetrapla.engine.lexicon import NO_LEXICON
from tetrapla.engine.model import Passage, Story, Version
from tetrapla.engine.progress import EVERY, Step
from tetrapla.engine.repair.chain import STAGES
from tetrapla.engine.repair.knowledge import Knowledge
from tetrapla.engine.resources import default_resources
from tetrapla.engine.shadow import Shadow, repair_with
from tetrapla.engine.words import tokens

Call = tuple[str, float]

COUNT = 3000
"""Passages of a long version."""
LOOPS = 10
"""Loops over all passages of a version that tell of themselves, at least."""
WORDS = ["goose", "lamp", "keeper", "harbour", "herring", "storm", "dog", "tower", "straw", "oar"]
SMALL = ["the", "of", "and", "a", "to", "in", "was", "with", "on", "that"]


def long_version(seed: int, count: int = COUNT) -> list[str]:
    """Paragraphs of made-up prose; some break off, and some words are misread."""
    chance = random.Random(seed)
    return [
        " ".join(chance.choice(WORDS if k % 2 else SMALL) for k in range(16)).capitalize()
        + (". Then it slept." if number % 9 else ". Then the geese of tlie")
        for number in range(count)
    ]


def version(siglum: str, texts: Sequence[str]) -> Version:
    return Version(siglum, siglum, f"{siglum}.txt", "utf-8", "\n\n".join(texts) + "\n")


@pytest.fixture(scope="module")
def story() -> Story:
    return Story("Geese", tuple(version(s, long_version(k)) for k, s in enumerate("AB")))


@pytest.fixture(scope="module")
def told(story: Story) -> list[Call]:
    """All calls of the step while two long versions are compared."""
    return calls_of(story)


@pytest.fixture(scope="module")
def book() -> tuple[Story, list[Call]]:
    """The shortest versions that are aligned as books are, and what is told meanwhile."""
    versions = tuple(version(s, long_version(k, LARGE)) for k, s in enumerate("AB"))
    story = Story("Geese", versions)
    return story, calls_of(story)


def calls_of(story: Story) -> list[Call]:
    calls: list[Call] = []
    compare(story, step=lambda what, how_far: calls.append((what, how_far)))
    return calls


def of(calls: Sequence[Call], what: str) -> list[float]:
    return [how_far for told, how_far in calls if told == what]


def test_every_phase_tells_how_far_it_is_from_nothing_to_all(told: list[Call]) -> None:
    """One phase after the other, each from about 0 to 1 and never back."""
    assert list(dict.fromkeys(what for what, _ in told)) == ["repairing", "flagging", "aligning"]
    for what in ("repairing", "flagging", "aligning"):
        steps = of(told, what)
        assert steps[0] <= 0.15
        assert steps[-1] == pytest.approx(1.0)
        assert all(one <= other + 1e-9 for one, other in pairwise(steps))
        assert all(0.0 <= how_far <= 1.0 for how_far in steps)


def test_repairing_tells_of_every_detector(told: list[Call]) -> None:
    """Once before each detector looks at a version."""
    detectors = sum(len(stage.alone) + len(stage.knowing) for stage in STAGES)
    assert len(of(told, "repairing")) >= 2 * detectors


def test_flagging_tells_of_itself_again_and_again(told: list[Call]) -> None:
    """In each of its loops over the passages of a version."""
    assert len(of(told, "flagging")) >= LOOPS * 2 * COUNT / EVERY


def test_no_part_of_flagging_takes_a_leap(told: list[Call]) -> None:
    """The bar moves by small steps, not by a version at a time."""
    steps = of(told, "flagging")
    assert max(other - one for one, other in pairwise(steps)) <= 0.1


@pytest.mark.parametrize("what", ["repairing", "flagging", "aligning"])
@pytest.mark.parametrize("part", [0.0, 0.3, 0.6, 0.95])
def test_a_step_that_raises_ends_the_work(
    what: str, part: float, book: tuple[Story, list[Call]]
) -> None:
    """At once, wherever in a phase that is: nothing is told behind it."""
    story, told = book
    last = int(part * (len(of(told, what)) - 1))
    seen: list[Call] = []

    def step(doing: str, how_far: float) -> None:
        seen.append((doing, how_far))
        if doing == what and len(of(seen, what)) > last:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        compare(story, step=step)
    assert seen[-1][0] == what
    assert len(of(seen, what)) == last + 1


# --- each detector by itself ------------------------------------------------------------------


def laid_out(texts: Sequence[str], siglum: str = "A") -> tuple[list[Passage], Shadow]:
    passages, at = [], 0
    for number, text in enumerate(texts, 1):
        passages.append(Passage(f"{siglum}{number}", siglum, number, at, at + len(text), text))
        at += len(text) + 2
    return passages, repair_with("\n\n".join(texts), ())


def scripts(passages: list[Passage], shadow: Shadow, step: Step) -> None:
    list(find_scripts(passages, shadow, step))


def repeats(passages: list[Passage], shadow: Shadow, step: Step) -> None:
    list(find_repeats(passages, shadow, step))


def repeated_words(passages: list[Passage], shadow: Shadow, step: Step) -> None:
    knowledge = Knowledge({"A": shadow.text}, NO_LEXICON)
    list(find_repeated_words(passages, shadow, knowledge, step))


def rules(passages: list[Passage], _shadow: Shadow, step: Step) -> None:
    book = Rulebook(default_resources().rules_for(frozenset({"en"})))
    follow_rules(passages, book, frozenset(), step=step)


def boilerplate(passages: list[Passage], shadow: Shadow, step: Step) -> None:
    list(find_boilerplate(passages, shadow, Rulebook(()), frozenset(), step=step))


def said(passages: list[Passage], _shadow: Shadow, step: Step) -> None:
    Said({"A": passages, "B": passages}, step)


def truncated(passages: list[Passage], shadow: Shadow, step: Step) -> None:
    list(find_truncated({"A": passages, "B": passages}, {"A": shadow, "B": shadow}, step))


Detector = Callable[[list[Passage], Shadow, Step], None]

LOOPS_OF: dict[Detector, int] = {
    scripts: 1,
    repeats: 2,
    repeated_words: 1,
    rules: 6,
    boilerplate: 9,
    said: 2,
    truncated: 4,
}
"""Detector -> how often it goes through the passages, at least."""


@pytest.mark.parametrize("detect", LOOPS_OF, ids=lambda detect: detect.__name__)
def test_a_detector_tells_of_each_time_it_goes_through_the_passages(detect: Detector) -> None:
    """So many calls for so many passages, in order from 0 to 1."""
    passages, shadow = laid_out(long_version(1))
    calls: list[Call] = []
    detect(passages, shadow, lambda what, how_far: calls.append((what, how_far)))
    steps = of(calls, "flagging")
    assert len(steps) == len(calls) >= LOOPS_OF[detect] * COUNT // EVERY
    assert steps == sorted(steps)
    assert 0.0 <= steps[0] <= steps[-1] <= 1.0


def test_scanning_errors_are_told_of_before_they_are_looked_for() -> None:
    """They are looked for in the whole text at once, so twice a version is enough."""
    passages, shadow = laid_out(long_version(1))
    calls: list[Call] = []
    list(
        find_scanning_errors(
            passages,
            shadow,
            Knowledge({"A": shadow.text}, NO_LEXICON),
            alone=True,
            step=lambda what, how_far: calls.append((what, how_far)),
        )
    )
    assert of(calls, "flagging") == [0.0, 0.5]


def test_what_is_known_of_words_tells_before_it_reads_a_version() -> None:
    """And what is raised there leaves nothing half known."""
    called: list[int] = []

    def going_on() -> None:
        called.append(1)
        if len(called) == 2:
            raise KeyboardInterrupt

    knowledge = Knowledge({"A": "the goose slept", "B": "a goose woke"}, NO_LEXICON, going_on)
    with pytest.raises(KeyboardInterrupt):
        knowledge.writers_of("goose")
    assert knowledge.writers_of("goose") == ("A", "B")
    assert len(called) == 4


def test_a_stretch_tells_of_the_whole() -> None:
    """Half of a part from .2 to .6 is .4 of the whole."""
    calls: list[Call] = []
    part = stretch(lambda what, how_far: calls.append((what, how_far)), 0.2, 0.6)
    for how_far in (0.0, 0.5, 1.0):
        part("flagging", how_far)
    assert of(calls, "flagging") == pytest.approx([0.2, 0.4, 0.6])


# --- what is looked for first, so that little is looked at ------------------------------------

ODD = st.text(
    st.sampled_from("abcxyzAB 019.,;'’-‑_½%$£&+#éßſKŉİ\u0301\u200dПж中のก\U0001f9ad\n"), max_size=40
)


@given(before=ODD, behind=ODD, start=st.integers(0, 6), count=st.integers(1, 4))
def test_no_text_with_the_words_wanted_is_passed_over(
    before: str, behind: str, start: int, count: int
) -> None:
    """Whatever signs and letters stand around and between them."""
    text = f"{before} the geese of May's sea{behind} slept"
    keys = [token.key for token in tokens(text)]
    wanted = keys[start : start + count]
    assume(wanted)
    assert _may_stand_in(text, _sieve([wanted]))


def test_a_text_with_the_words_in_another_order_is_passed_over() -> None:
    """Words of plain letters have to stand in a row."""
    sieve = _sieve([("on", "the", "old", "roof")])
    assert _may_stand_in("They sat on the old roof.", sieve)
    assert not _may_stand_in("On the roof sat the old geese.", sieve)
    assert not _may_stand_in("They slept.", sieve)


def plain_quantifiers(pattern: re.Pattern[str]) -> str:
    """A pattern that fits more, with quantifiers that texts can be made up for."""
    return re.sub(r"(?<=[}*+?])\+", "", pattern.pattern)


@pytest.mark.parametrize(
    ("pattern", "sign"),
    [
        (signs.STATEMENT, signs.MAY_BE_CODE),
        (signs.JSON, signs.MAY_BE_CODE),
        (signs.SERVER_ERROR, signs.MAY_BE_ERROR),
    ],
    ids=["statement", "json", "error"],
)
@given(data=st.data())
def test_every_piece_of_a_program_has_a_sign_of_it(
    pattern: re.Pattern[str], sign: re.Pattern[str], data: st.DataObject
) -> None:
    """Whatever a pattern fits, the quick look does too."""
    text = data.draw(st.from_regex(re.compile(plain_quantifiers(pattern), re.MULTILINE)))
    found = pattern.search(text)
    assume(found is not None)
    assert found is not None
    assert sign.search(found.group())


@pytest.mark.parametrize(
    "text", ["jQuery. Then", "return goose;", "typeof goose", "}  ) ;", "window ||", "x.push ;"]
)
def test_pieces_of_statements_without_a_bracket_have_a_sign(text: str) -> None:
    """Those of the rarest forms."""
    assert signs.MAY_BE_CODE.search(text)
