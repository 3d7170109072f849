"""No pattern and no step of the repair takes more than its share of time for long hostile text."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from tests.garbled.bait import PIECES_ONLY, Named, growth, patterns, worst
from tests.garbled.injections import articles

from tetrapla.engine.compare import examine
from tetrapla.engine.model import Story, Version

_SIZE = 8_000
"""Code points of the shorter text; the longer one has eight times as many."""
_MOST_GROWTH = 20
"""So many times as long may it take: what is quadratic shows as well as with half as much text
again and a bound of 24."""
_PROSE = " ".join(" ".join(articles()).split())
_OPEN_LIST = "\n".join(re.findall(r"\w+(?: \w+){8}", _PROSE))
_LINES = {
    "prose": f"{_PROSE} ",
    "short lines": _PROSE.replace(", ", "\n").replace(". ", "\n") + "\n",
    "words without an end": "harbour",
    "capitals": "Aa",
    "tags": '<a href="x"> ',
    "tags without an end": '<a href="',
    "ampersands": "&amp;",
    "brackets": "[caption {a:b;} ",
    "quotes": '“a” "b" ‘c’ ',
    "look-alikes": "сап υпit ",
    "mojibake": "cafÃ© itâ€™s ",
    "hidden": "ab\u200bcd\u202eef ",
    "lost": "don\ufffdt ",
    "credits": "dogsJane DoeIt was. ",
    "glued sentences": "It ended.Then it began.",
    "equal lines": "The same words stand here again and again.\n",
    "talk without an end": "and then they went on and told us of it and so ",
    "list without an end": "the old grey geese of the harbour went on and on and on\n",
    "wrapped list": f"{_OPEN_LIST}\n",
    "cut ends": "He said that it would never be so again and then...\n",
    "names": "Anders Holtmann met Andreas Holtman and Anders Holtmarn met Ander Hultmann. ",
    "menus": "Home News Sport Weather Share Tweet Email\n",
    "style sheets": ".a{color:red} b{c:d;} ",
    "scripts": 'var a = function(b) { return "c"; }; ',
    "headings": "Related stories\nRead more: the goose\nBy Jane Doe\n",
}


@pytest.fixture(scope="module")
def told(root: Path) -> list[str]:
    """What the program says that tries all patterns."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.garbled.bait"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        cwd=root,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_no_pattern_backtracks_badly(told: list[str]) -> None:
    """Every pattern takes about eight times as long for hostile text eight times as long."""
    assert [line for line in told if line.startswith("BAD")] == []


def test_every_pattern_is_tried_or_has_a_reason(told: list[str]) -> None:
    """Only patterns that never see a whole line are left out, and there are many patterns."""
    names = {named.name for named in patterns()}
    assert PIECES_ONLY.keys() <= names
    assert len(told) > 60


@pytest.mark.parametrize(
    ("pattern", "bad"),
    [(r"a+b", True), (r"\s*x", True), (r"a{1,40}+b", False), (r"<[^<>]*+>", False)],
)
def test_the_bait_tells_bad_patterns_from_good_ones(pattern: str, bad: bool) -> None:
    """A pattern that starts again at every place is found out; a bounded one is not."""
    found = worst(Named("tried", re.compile(pattern), False), ["a", " ", "<a "])
    assert bool(found) is bad


@pytest.mark.parametrize("versions", [1, 2])
@pytest.mark.parametrize("name", _LINES)
def test_repairing_and_flagging_grow_with_the_length_of_the_text(name: str, versions: int) -> None:
    """A line, or many lines, eight times as long take about eight times as long to examine.

    A second version tells the same in other paragraphs and goes on, so that whatever looks from
    one version into the other has something to find.
    """

    def work(text: str) -> None:
        texts = (text, f"They told it so. {text.rstrip()} and that was all.")[:versions]
        told = tuple(Version(s, s, s, "utf-8", t) for s, t in zip("AB", texts, strict=False))
        examine(Story("Bait", told))

    assert growth(work, _LINES[name], "", _SIZE, _MOST_GROWTH) <= _MOST_GROWTH
