"""A person's own rules: lines in complaints, replacing and switching off, slow patterns."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tetrapla.engine.flags.own_rules import OwnRules, nearest_id, sweep
from tetrapla.engine.flags.rule_speed import slow_line
from tetrapla.engine.flags.rules import Rule, parse_rules
from tetrapla.engine.reading.packaged import packaged_packs, packaged_rules
from tetrapla.engine.resources import Resources, default_rules, own_rules, rules_in
from tetrapla.errors import ReadingError

Write = Callable[[str, str | bytes], str]

GOOD = "- id: my.geese\n  kind: share\n  phrases: [tell the geese]\n"
MANY_WRONG = """\
- id: my.cats
  kind: shares
  wher: tail
  phrases:
    - tell the cats
    - yes
  examples:
    hit: [tell the cats]
    hits: []
    hit: [the cats]

- kind: share
  pattern: purr
- purring
- id: my.dogs
  kind: share
  pattern: 'bark('
- id: my.geese
  kind: share
  phrases: [tell the geese]
- id: my.geese
  kind: share
  phrases: [tell all geese]
"""


def one(**changes: object) -> Rule:
    """A rule of the defaults and some changes."""
    return parse_rules("my.yaml", [{"id": "my.rule", "kind": "share", **changes}])[0]


def test_all_that_is_wrong_is_told_with_its_line_and_the_rest_works(write: Write) -> None:
    """Each problem names the file, the line and the rule, and tells the nearest right word."""
    path = write("my.yaml", MANY_WRONG)
    told = rules_in(path)
    assert [rule.id for rule in told.rules] == ["my.geese"]
    problems = [str(problem) for problem in sorted(told.problems, key=lambda p: p.line)]
    assert all(p.startswith(f"'{path}', line ") for p in problems)
    assert [p.removeprefix(f"'{path}', line ") for p in problems] == [
        "2: rule my.cats has an unknown kind “shares”. Did you mean “share”?",
        "3: rule my.cats has an unknown key “wher”. Did you mean “where”?",
        "6: rule my.cats has a truth value (“yes”, “on” or “true”) under “phrases”, not a text. "
        "Put it in quotation marks.",
        "9: rule my.cats has an unknown key “hits”. Did you mean “hit”?",
        "10: rule my.cats gives “hit” twice. Take one of them out.",
        "12: rule 2 has no id. Give it a short name such as “id: share.prompt”.",
        "14: rule 3 is not a rule. Give it an id, a kind and phrases or a pattern.",
        "17: rule my.dogs has a broken pattern (missing ), unterminated subpattern at position 4). "
        "Correct the regular expression.",
        "21: rule my.geese stands there twice. Rename one.",
    ]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("", "there is no rule in it"),
        ("# geese\n", "there is no rule in it"),
        ("id: my.geese\n", "it is not a list of rules"),
        ("3\n", "it is not a list of rules"),
    ],
)
def test_a_file_that_is_no_list_is_told(write: Write, content: str, problem: str) -> None:
    """With a line that a person can go to, also where nothing stands in it."""
    path = write("my.yaml", content)
    (found,) = rules_in(path).problems
    assert str(found).startswith(f"'{path}', line 1: {problem}.")


def test_a_file_that_could_grow_or_is_no_yaml_is_refused(write: Write) -> None:
    """Aliases, of which a small file could make a large one, depth, size, and what is broken."""
    bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"
    for content, problem in [
        (bomb, "line 2: aliases (*) are not allowed"),
        ("- " * 40 + "x", "nested too deeply"),
        ("#" * 1_000_001, "larger than 1 MB"),
        ("- id: 'x", "line 1: "),
        ("- id: !!python/object/apply:os.getcwd []\n", ""),
    ]:
        path = write("my.yaml", content)
        if problem:
            with pytest.raises(ReadingError, match="my") as error:
                rules_in(path)
            assert problem in str(error.value)
        else:
            assert rules_in(path).rules == ()


def test_own_rules_are_added_and_name_their_file_and_line(write: Write) -> None:
    path = write("my.yaml", "\n" + GOOD)
    own = own_rules([path])
    assert own.notes == ()
    added, *others = Resources(own=own).rules
    assert (added.id, added.origin, added.line) == ("my.geese", path, 2)
    assert tuple(others) == default_rules()
    assert not any(rule.origin for rule in others)


def test_a_rule_of_the_same_id_takes_the_place_of_the_packaged_one(write: Write) -> None:
    path = write("my.yaml", GOOD.replace("my.geese", "share.prompt"))
    rules = own_rules([path]).over(default_rules())
    (mine,) = (rule for rule in rules if rule.id == "share.prompt")
    assert mine.phrases == {"tell the geese"}
    assert len(rules) == len(default_rules())


def test_a_packaged_rule_can_be_switched_off_and_on_again(write: Write) -> None:
    """A file that is read later holds against an earlier one."""
    off = write("off.yaml", "- id: share.prompt\n  enabled: false\n")
    own = own_rules([off])
    assert dict(own.off) == {"share.prompt": off}
    assert own.notes == ()
    assert "share.prompt" not in {rule.id for rule in own.over(default_rules())}
    again = write("again.yaml", GOOD.replace("my.geese", "share.prompt"))
    rules = own_rules([off, again]).over(default_rules())
    assert "share.prompt" in {rule.id for rule in rules}
    rules = own_rules([again, off]).over(default_rules())
    assert "share.prompt" not in {rule.id for rule in rules}


def test_what_is_switched_off_must_exist(write: Write) -> None:
    own = own_rules([write("off.yaml", "- id: share.promt\n  enabled: false\n")])
    (note,) = own.notes
    assert "line 1: there is no rule share.promt to switch off" in note
    assert "Did you mean “share.prompt”?" in note


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("share.promt", "share.prompt"),
        ("Share.Prompt", "share.prompt"),
        ("floating-bar", ""),
        ("nosuch.rule", ""),
        ("prompt", ""),
        ("feed", "geese.feed"),
    ],
)
def test_only_a_name_that_is_near_is_guessed(name: str, near: str) -> None:
    """A slip of the pen, or the last part of one name alone; no other rule with a similar end."""
    assert (
        nearest_id(name, ["comment.rules", "comment.prompt", "share.prompt", "geese.feed"]) == near
    )


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        (".*", "fits anything (“Nobody knew why.”)."),
        (".+", "fits anything (“Nobody knew why.”)."),
        (r"\W?\w.{4,}", "fits anything (“Nobody knew why.”)."),
        (r".{60,}[.!?]", "fits anything (“In the evening"),
        (r"[^.]{3,40}", "fits anything (“The Goose at Night”)."),
        ("(?:geese)?", "fits an empty line"),
        (r"geese .*", ""),
        (r"[A-Z]\w+ (?-i:[A-Z])\w+", ""),
        (r"\d+", ""),
        (r".*\bgeese\b.*", ""),
    ],
)
@pytest.mark.parametrize("span", ["line", "match"])
def test_a_pattern_that_fits_whatever_stands_there_is_left_out(
    write: Write, pattern: str, told: str, span: str
) -> None:
    """It would take the story for boilerplate; what asks for a word or a sign is used."""
    rule = f"- id: my.all\n  kind: share\n  span: {span}\n  pattern: '{pattern}'\n"
    path = write("my.yaml", GOOD + rule)
    own = own_rules([path])
    assert ("my.all" in {rule.id for rule in own.rules}) is not bool(told)
    assert bool(own.notes) is bool(told)
    if told:
        assert f"'{path}', line 4: the pattern of rule my.all {told}" in own.notes[0]


def test_a_pattern_may_fit_anything_below_a_line_of_a_kind(write: Write) -> None:
    """There it is the line above that tells."""
    rule = "- id: my.all\n  kind: related\n  where: after:related\n  pattern: '.*'\n"
    own = own_rules([write("my.yaml", rule)])
    assert ([rule.id for rule in own.rules], own.notes) == (["my.all"], ())


def test_no_packaged_pattern_fits_whatever_stands_there() -> None:
    assert [rule.id for rule in default_rules() if sweep(rule)] == []


def test_an_example_that_does_not_hold_is_told_and_the_rule_is_used(write: Write) -> None:
    """The person may have meant the rule and not the example; both lines are easy to find."""
    examples = "  examples:\n    hit: [Tell all geese]\n    miss:\n      - Tell the geese!\n"
    path = write("my.yaml", GOOD + examples)
    own = own_rules([path])
    assert [rule.id for rule in own.rules] == ["my.geese"]
    (note,) = own.notes
    assert f"'{path}', line 5: rule my.geese does not find its example “Tell all geese”" in note


def test_a_file_of_the_settings_that_is_gone_is_told_and_one_just_named_is_refused() -> None:
    own = own_rules(["/geese/gone.yaml"], maybe=["/geese/gone.yaml"])
    assert own == OwnRules(notes=own.notes)
    assert "Left out: There is no file or folder '/geese/gone.yaml'" in own.notes[0]
    with pytest.raises(ReadingError):
        own_rules(["/geese/gone.yaml"])


def test_not_all_of_many_complaints_are_told(write: Write) -> None:
    bad = "".join(f"- id: my.rule-{k}\n  kind: sharing\n" for k in range(40))
    own = own_rules([write("my.yaml", bad)])
    assert len(own.notes) == 5
    assert "36 more are wrong; 'tetrapla rules test' lists them" in own.notes[-1]


SLOW = [
    r"(a+)+b",
    r"(\w+\s?)*:",
    r"(?:\w+\s?){0,20}x",
    r"(?:a|a)*b",
    r"(.*,)*x",
    r"(x+x+)+y",
    r"(goose|goos\w|go\w+)* end",
]


@pytest.mark.parametrize("span", ["line", "match"])
@pytest.mark.parametrize("pattern", SLOW)
def test_a_pattern_that_would_run_away_is_found_out_in_time(pattern: str, span: str) -> None:
    assert slow_line(one(pattern=pattern, span=span))


def test_a_pattern_that_runs_away_behind_a_start_of_its_own_is_found_out() -> None:
    """The examples tell how a line has to begin, and may be the lines it runs away from."""
    pattern = r"Photo by (\w+ ?)+ / Goose"
    hit = {"hit": ["Photo by Ann Goose / Goose"]}
    assert slow_line(one(pattern=pattern, examples=hit)).startswith("Photo by")
    miss = {"miss": ["§§ Fed by many people of the barn and of the lighthouse and of the mill"]}
    assert slow_line(one(pattern=r"§§ (?:\w+ ?)+/", examples=miss)).startswith("§§")


@pytest.mark.parametrize(
    "pattern", [r"by (?:\w+ ){0,6}\w+", r"(?:\w+, )*\w+", r"photos?:? .{0,80}", "geese"]
)
@pytest.mark.parametrize("span", ["line", "match"])
def test_a_usual_pattern_is_not_suspected(pattern: str, span: str) -> None:
    assert slow_line(one(pattern=pattern, span=span)) == ""
    assert slow_line(one(pattern=pattern, span=span), thoroughly=True) == ""


def test_a_rule_with_a_slow_pattern_is_left_out(write: Write) -> None:
    path = write("my.yaml", GOOD + f"- id: my.slow\n  kind: share\n  pattern: '{SLOW[1]}'\n")
    own = own_rules([path])
    assert [rule.id for rule in own.rules] == ["my.geese"]
    assert f"'{path}', line 4: rule my.slow takes too long for lines such as" in own.notes[0]


def test_packs_are_read_only_for_the_languages_that_are_wanted() -> None:
    """What is for English or for all languages is always there."""
    assert {f"{code}.yaml" for code in packaged_packs()} <= set(packaged_rules())
    without = packaged_rules(frozenset())
    assert "sharing.yaml" in without
    assert not {f"{code}.yaml" for code in packaged_packs()} & set(without)
    german = packaged_rules(frozenset({"de"}))
    assert set(german) - set(without) == {"de.yaml"}
    some = Resources().rules_for(frozenset({"de"}))
    assert {rule.language for rule in some} == {"", "en", "de"}
