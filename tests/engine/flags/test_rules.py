"""Rules: what a file of them may say, and that each does what its examples promise."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.sharing import checked_rules

from tetrapla.engine.flags.plain import count_words, plain_line
from tetrapla.engine.flags.rulebook import Rulebook
from tetrapla.engine.flags.rules import Rule, parse_rules
from tetrapla.errors import ReadingError

RULES = checked_rules()


def finds(book: Rulebook, rule: Rule, text: str) -> bool:
    if rule.span == "match":
        return any(True for _ in book.within(text))
    line = plain_line(text)
    return bool(book.for_line(line, count_words(line)))


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.id)
def test_every_example_of_a_rule_holds(rule: Rule) -> None:
    """What fails is listed: examples that it misses, counterexamples that it finds."""
    book = Rulebook([rule])
    assert [text for text in rule.hits if not finds(book, rule, text)] == []
    assert [text for text in rule.misses if finds(book, rule, text)] == []


def test_every_rule_has_examples_of_both_sorts() -> None:
    assert [rule.id for rule in RULES if not (rule.hits and rule.misses)] == []


def test_ids_are_unique_over_all_files() -> None:
    assert len({r.id for r in RULES}) == len(RULES)


def test_no_rule_runs_away_on_the_longest_lines_that_nearly_fit() -> None:
    """Every packaged pattern comes back from lines as long as it looks at, made to mislead it."""
    bait = Path(__file__).with_name("rule_bait.py")
    try:
        done = subprocess.run(
            [sys.executable, str(bait)], capture_output=True, text=True, timeout=180, check=False
        )
    except subprocess.TimeoutExpired as expired:
        seen = (expired.stdout or b"").decode().split()
        pytest.fail(f"the rule {seen[-1] if seen else '?'} runs away")
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [r.id for r in RULES if r.pattern is not None]


def rule(**changes: Any) -> dict[str, Any]:
    return {"id": "x.y", "kind": "share", "phrases": ["share this"], **changes}


def test_a_rule_that_says_little_has_sensible_defaults() -> None:
    (parsed,) = parse_rules("my.yaml", [rule()])
    assert (parsed.where, parsed.span, parsed.language) == ("any", "line", "")
    assert parsed.confidence >= 0.95


@pytest.mark.parametrize("code", ["", "en", "eo", "tlh"])
def test_a_rule_may_be_for_a_language_of_which_nothing_is_known(code: str) -> None:
    """A code of two or three letters is taken as it is, as there are many languages."""
    assert parse_rules("my.yaml", [rule(language=code)])[0].language == code


@pytest.mark.parametrize("name", ["geese", "my.geese-2", "Tor_Gänse.ß", "7geese"])
def test_a_rule_may_have_any_name_that_reads_as_one(name: str) -> None:
    assert parse_rules("my.yaml", [rule(id=name)])[0].id == name


@pytest.mark.parametrize(
    ("data", "problem", "cure"),
    [
        ({"id": "x"}, "my.yaml: it is not a list of rules", "Start each rule"),
        (["x"], "my.yaml: rule 1 is not a rule", "Give it an id"),
        ([{"kind": "share"}], "my.yaml: rule 1 has no id", "id: share.prompt"),
        ([rule(phrase=["x"])], "rule x.y has an unknown key “phrase”", "“phrases”"),
        ([rule(examples={"hits": []})], "rule x.y has an unknown key “hits”", "“hit”"),
        ([rule(kind="shares")], "rule x.y has an unknown kind “shares”", "“share”"),
        ([rule(kind="css")], "rule x.y has an unknown kind “css”", "Known are"),
        ([rule(where="top")], "an unknown place “top”", "Known are: any, head, tail, and after:"),
        ([rule(where="after:relatd")], "has an unknown place", "“after:related”"),
        ([rule(span="lines")], "has an unknown span “lines”", "“line”"),
        ([rule(span="match")], "flags a match but has no pattern", "Add one"),
        ([rule(pattern="(")], "has a broken pattern", "Correct"),
        ([rule(pattern="a" * 9999)], "has too long a pattern", "Keep it under"),
        ([rule(confidence=2)], "has a confidence of 2", "from 0 to 1"),
        ([rule(confidence="high")], "has a confidence that is no number", "Give one"),
        ([rule(most_words=True)], "has a most_words that is no number", "Give one"),
        ([rule(phrases="share")], "gives no list of texts under “phrases”", "a line of its own"),
        (
            [rule(phrases=["on", True])],
            "a truth value (“yes”, “on” or “true”) under “phrases”",
            "q",
        ),
        ([rule(phrases=[False])], "a truth value (“no”, “off” or “false”)", "quotation marks"),
        ([rule(phrases=["x", 12])], "has the number 12 under “phrases”", "quotation marks"),
        ([rule(phrases=[None])], "has nothing (“null”, “~” or a dash alone)", "quotation marks"),
        ([rule(phrases=[{"Night": "a tale"}])], "a key with a value (“Night: …”)", "with a colon"),
        ([rule(phrases=[["x"]])], "has a list under “phrases”", "a dash of its own"),
        ([rule(examples={"hit": [3.5]})], "has the number 3.5 under “hit”", "quotation marks"),
        ([rule(id="My Rule!")], "rule My Rule! has an id with other signs", "“my-rule”"),
        ([rule(id="!!")], "rule !! has an id with other signs", "“my-rule”"),
        ([rule(id=12)], "rule 1 has an id that is no text", "id: share.prompt"),
        ([rule(language="klingon")], "has an unknown language “klingon”", "Known are: en, de"),
        ([rule(language="German")], "has an unknown language “German”", "Did you mean “de”?"),
        ([rule(language="portugese")], "an unknown language “portugese”", "Did you mean “pt”?"),
        ([rule(language="EN")], "has an unknown language “EN”", "Did you mean “en”?"),
        ([rule(language="en-GB")], "has an unknown language “en-GB”", "Did you mean “en”?"),
        ([rule(phrases=["***"])], "has the phrase “***” without a word", "use a pattern"),
        ([rule(pattern="[[a]")], "has a broken pattern (Possible nested set", "Correct"),
        ([rule(kind="")], "rule x.y has no kind", "Known are"),
        ([{"id": "x.y", "enabled": True}], "rule x.y says nothing", "enabled: false"),
        ([rule(enabled="no")], "a value of “enabled” that is neither true nor false", "“false”"),
        ([rule(language=3)], "has a language that is no text", "quotation marks"),
        ([rule(ordinary="yes")], "a value of “ordinary” that is neither true nor false", "“true”"),
        ([rule(ordinary=True, where="after:bio")], "is ordinary, but not", "Take “ordinary” out"),
        ([rule(examples=[])], "has examples of the wrong shape", "hit and miss"),
        ([{"id": "x.y", "kind": "share"}], "neither phrases nor a pattern", "Give it one"),
        ([rule(), rule()], "rule x.y stands there twice", "Rename"),
    ],
)
def test_a_file_that_is_wrong_is_refused_with_a_cure(data: object, problem: str, cure: str) -> None:
    with pytest.raises(ReadingError) as error:
        parse_rules("my.yaml", data)
    assert problem in error.value.problem
    assert cure in error.value.cure
