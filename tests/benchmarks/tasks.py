"""What is measured inside a fresh Python process: getting ready, the work, and what it found."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from importlib import import_module
from itertools import pairwise
from time import process_time
from typing import TYPE_CHECKING, Any

from tests.benchmarks.material import Material
from tests.benchmarks.texts import Pair

if TYPE_CHECKING:
    # Each task imports what it needs itself, so that the memory of a process tells what it needs.
    from tetrapla.engine.model import Story
    from tetrapla.engine.resources import Resources

Work = Callable[[], Any]
Facts = Mapping[str, float]


@dataclass(frozen=True)
class Task:
    """Something to measure."""

    prepare: Callable[[Material], Work]
    """Reads the texts and imports what is needed: not measured."""
    judge: Callable[[Material, Any], Facts] = lambda _material, _result: {}
    """What is told of the result of the work."""


def f1(said: Collection[Pair], right: Collection[Pair]) -> float:
    """How well the pairs that were said are those that are right."""
    return 2 * len(set(said) & set(right)) / max(1, len(said) + len(right))


def _tokenise(material: Material) -> Work:
    versions, word = material.versions, re.compile(r"[^\W_]+(?:['’][^\W_]+)*")

    def work() -> int:
        return sum(len(word.findall(p.lower())) for version in versions for p in version)

    return work


def _align(material: Material, count: int | None = None) -> Work:
    from tetrapla.engine.align import align

    # Books are aligned with numpy, which is imported when it is needed; no import is measured.
    import_module("numpy")
    versions = material.versions[:count]
    return lambda: align(versions)


def _found(material: Material, result: Any) -> Facts:
    links = {(link.left, link.right) for link in result.links}
    versions = {version for group in result.groups for version in group.cells}
    return {"f1": f1(links, _among(material.pairs, versions))}


def _among(pairs: Iterable[Pair], versions: Collection[int]) -> frozenset[Pair]:
    """The pairs of passages of these versions."""
    return frozenset(pair for pair in pairs if all(place[0] in versions for place in pair))


def _known() -> Resources:
    """What ships with the program; whoever runs this may have learned web sites, which are not."""
    from tetrapla.engine.resources import default_resources

    return replace(default_resources(), sites={})


def _story() -> Story:
    """The story that ships with the program."""
    from tetrapla.engine.reading import read_story
    from tetrapla.engine.reading.packaged import bundled_stories

    return read_story([str(bundled_stories() / "possum-and-kangaroo")])


def _compare(material: Material) -> Work:
    from tetrapla.engine.compare import compare
    from tetrapla.engine.model import Story, Version

    import_module("numpy")
    known = _known()
    texts = ["\n\n".join(version) for version in material.versions]
    versions = tuple(
        Version(siglum, siglum, f"{siglum}.txt", "utf-8", text)
        for siglum, text in zip("ABCD", texts, strict=True)
    )
    return lambda: compare(Story("A book", versions), resources=known)


def _align_story(_material: Material) -> Work:
    from tetrapla.engine.align import align
    from tetrapla.engine.compare import examine
    from tetrapla.engine.model import Part

    examined = examine(_story(), resources=_known())
    bodies = [
        [p for p in examined.passages_of(siglum) if p.part is Part.BODY]
        for siglum in examined.sigla
    ]
    versions = [[examined.story_of(p) for p in version] for version in bodies]
    aside = [[p.id in examined.asides for p in version] for version in bodies]
    return lambda: align(versions, aside=aside)


def _compare_story(_material: Material) -> Work:
    from tetrapla.engine.compare import compare

    known, story = _known(), _story()
    return lambda: compare(story, resources=known)


def _keep(material: Material, result: Any) -> Facts:
    """Leave a comparison beside the texts, for tasks that begin with it."""
    material.keep(result)
    return {}


def _align_examined(material: Material) -> Work:
    from tetrapla.engine.compare import align_story

    import_module("numpy")
    compared = material.comparison
    # Each repeat begins with a copy that has worked out nothing yet.
    return lambda: align_story(replace(compared))


def _extract(material: Material) -> Work:
    from tetrapla.engine.facts.names.finding import find_names
    from tetrapla.engine.facts.numbers.finding import find_numbers
    from tetrapla.engine.facts.numbers.times import find_times
    from tetrapla.engine.facts.quotations.finding import find_quotations

    compared = material.comparison

    def work() -> Any:
        fresh = replace(compared)
        return {
            "quotations": find_quotations(fresh),
            "numbers": find_numbers(fresh),
            "names": find_names(fresh),
            "times": find_times(fresh),
        }

    return work


def _each(_material: Material, result: Any) -> Facts:
    """How many facts a version has on average; numbers that nobody counts by are left out."""
    return {
        kind: sum(not getattr(fact, "soft", False) for own in found.values() for fact in own)
        / len(found)
        for kind, found in result.items()
    }


def _list_facts(material: Material) -> Work:
    from tetrapla.engine.facts.ledger import ledger

    compared = material.comparison
    return lambda: ledger(replace(compared))


def _states(_material: Material, result: Any) -> Facts:
    """How many rows there are, by kind and state."""
    return Counter(f"{row.kind.value}: {row.state.value}" for row in result.rows)


def _difflib_words(material: Material) -> Work:
    one, other = (" ".join(version).split() for version in material.versions[:2])

    def work() -> SequenceMatcher[str]:
        matcher = SequenceMatcher(None, one, other)
        matcher.get_opcodes()
        return matcher

    return work


def _difflib_passages(material: Material) -> Work:
    one, other = material.versions[:2]
    return lambda: SequenceMatcher(None, one, other).get_opcodes()


def _in_common(material: Material, result: SequenceMatcher[str]) -> Facts:
    """The best F1 that pairs of passages with enough matched words can have.

    A word diff knows no passages. This is kind to it: the share of words that is enough is chosen
    by looking at what is right.
    """
    places = [_places(version) for version in material.versions[:2]]
    shared: Counter[tuple[int, int]] = Counter()
    for i, j, length in result.get_matching_blocks():
        shared.update(
            zip(places[0][i : i + length], places[1][j : j + length], strict=True),
        )
    sizes = [Counter(version) for version in places]
    share = {
        ((0, i), (1, j)): count / min(sizes[0][i], sizes[1][j]) for (i, j), count in shared.items()
    }
    right = _among(material.pairs, {0, 1})
    enough = [step / 20 for step in range(1, 20)]
    return {"f1": max(f1([p for p in share if share[p] >= least], right) for least in enough)}


def _places(version: list[str]) -> list[int]:
    """For each word of a version the number of its passage."""
    return [number for number, passage in enumerate(version) for _ in passage.split()]


class _EndedError(Exception):
    """Raised to end the work from inside."""


def _waiting(material: Material) -> Work:
    """Align while listening, then align again and end that half-way."""
    from tetrapla.engine.align import align

    import_module("numpy")
    versions = material.versions

    def work() -> Facts:
        heard = [process_time()]
        align(versions, step=lambda _what, _how_far: heard.append(process_time()))
        heard.append(process_time())
        half = (heard[0] + heard[-1]) / 2
        left = sum(1 for moment in heard[1:-1] if moment <= half)
        raised = 0.0

        def end_half_way(_what: str, _how_far: float) -> None:
            nonlocal left, raised
            left -= 1
            if left < 0:
                raised = process_time()
                raise _EndedError

        try:
            align(versions, step=end_half_way)
        except _EndedError:
            silence = max(after - before for before, after in pairwise(heard))
            return {"silence": silence, "ending": process_time() - raised}
        raise AssertionError("The work was not ended half-way.")

    return work


TASKS: Mapping[str, Task] = {
    "tokenise": Task(_tokenise),
    "align": Task(_align, _found),
    "align two": Task(lambda material: _align(material, 2), _found),
    "compare": Task(_compare),
    "align story": Task(_align_story),
    "compare story": Task(_compare_story),
    "compare and keep": Task(_compare, _keep),
    "align examined": Task(_align_examined),
    "extract facts": Task(_extract, _each),
    "ledger": Task(_list_facts, _states),
    "difflib words": Task(_difflib_words),
    "difflib words, judged": Task(_difflib_words, _in_common),
    "difflib passages": Task(_difflib_passages),
    "waiting": Task(_waiting, lambda _material, result: result),
}
"""Name -> what is measured under it."""
