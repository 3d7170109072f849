"""The words that patterns need: read with care, so that no line is lost that a pattern fits."""

from __future__ import annotations

import re
from itertools import islice, product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.boilerplate.corpus import load_pages

from tetrapla.engine.flags.plain import plain_line, plain_text
from tetrapla.engine.flags.rule_index import WordIndex, places
from tetrapla.engine.flags.rule_pattern import Pattern
from tetrapla.engine.flags.rule_speed import baits
from tetrapla.engine.flags.rule_words import needs_of
from tetrapla.engine.flags.rulebook import Rulebook
from tetrapla.engine.flags.rules import Rule, parse_rules
from tetrapla.engine.languages import words_of
from tetrapla.engine.resources import default_rules

RULES = [rule for rule in default_rules() if rule.pattern is not None]
INDEX = WordIndex([rule.pattern.pattern for rule in RULES if rule.pattern is not None])
EXAMPLES = [text for rule in RULES for text in (*rule.hits, *rule.misses)]


def pattern_of(rule: Rule) -> Pattern:
    assert rule.pattern is not None
    return rule.pattern


def tried_on(index: WordIndex, text: str, *, exactly: bool = True) -> set[int]:
    return set(places(index.may_fit(text, index.spoken_for(words_of(text)), exactly=exactly)))


def lost(rule: Rule, text: str) -> bool:
    """Whether a rule fits a text, or a part of it, on which the index would not try it."""
    index = WordIndex([pattern_of(rule).pattern])
    fits = re.compile(pattern_of(rule).pattern, re.IGNORECASE).search(text)
    return fits is not None and not (tried_on(index, text) and tried_on(index, text, exactly=False))


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        ("goose", [{"goose"}]),
        ("Goose (?:barn|pond)", [{"goose"}, {"barn", "pond"}]),
        ("(?:feed |pet )?the goose", [{"goose"}, {"the"}]),
        ("gee?se", [{"ge"}, {"se"}]),
        ("gee+se", [{"gee"}, {"se"}]),
        ("ge{2}se?", [{"ge"}]),
        ("ge{0,2}se", [{"se"}]),
        ("goose|gander", [{"gander", "goose"}]),
        ("(?:wild (?:goose|swan)|gander)s", [{"gander", "wild"}, {"gander", "goose", "swan"}]),
        (r"goose\b.{0,20}(?i:gander)", [{"gander"}, {"goose"}]),
        (r"(?-i:[Gg][Oo]ose)", [{"goose"}]),
        (r"(?P<who>goose) \d+", [{"goose"}, {"0"}]),
        (r"1 goose|[2-9] geese", [{"goose", "geese"}, {"0"}]),
        (r"© goose\.", [{"goose"}, {"©"}]),
        ("[$£€] goose", [{"goose"}, {"$", "£", "€"}]),
        ("GÄNSEFÜSSCHEN", [{"gänsefüsschen"}]),
        ("(?!goose)[^.]{3}(?<!gander)", []),
        ("goose|.{2,4}", []),
        ("(?:goose|)", []),
        ("(?:goose)*", []),
        ("[a-z]+", []),
        ("[^a]", []),
        ("[ab ]", []),
        ("[a_]", []),
    ],
)
def test_what_a_pattern_needs(pattern: str, needs: list[set[str]]) -> None:
    """Of what stands in a row, in sides of an “or” and in groups, what no line can lack."""
    assert [set(need) for need in needs_of(pattern)] == needs


@pytest.mark.parametrize(
    "pattern",
    [
        r"goos\x65",
        r"\u0067oose",
        r"\N{LATIN SMALL LETTER G}oose",
        r"(g)oo\1se",
        r"\147oose",
        "(?x)goose # a bird",
        "(?x:g o o s e)",
        "(?# a bird)goose",
        "(g)?(?(1)oose|ander)",
        "(?P<a>g)oose(?P=a)",
        "goose)",
        "(goose",
        "[goose",
    ],
)
def test_nothing_is_read_from_a_pattern_that_says_more_than_the_reader_knows(pattern: str) -> None:
    """An escape by number, a reference, a comment, spaces that do not count, a broken pattern."""
    assert needs_of(pattern) == ()


def test_a_pattern_is_tried_where_all_needs_are_met_in_any_case_and_inside_of_words() -> None:
    """A need is met by a part of a word, a sign, or any digit of any writing."""
    index = WordIndex(["(?:wild |tame )goose", "goose|gander", ".*", r"\d geese", "© pond"])
    assert tried_on(index, "The WILD mongooses") == {0, 1, 2}
    assert tried_on(index, "The goose") == {1, 2}
    assert tried_on(index, "Three geese") == {2}
    assert tried_on(index, "٣ geese") == {2, 3}
    assert tried_on(index, "pond") == {2}
    assert tried_on(index, "pond ©") == {2, 4}


def test_signs_and_digits_may_be_left_out_of_account() -> None:
    """Parts of passages are looked for in a text that is not yet plain."""
    index = WordIndex([r"\d geese", "© pond", "gander"])
    assert tried_on(index, "geese", exactly=False) == {0}
    assert tried_on(index, "pond", exactly=False) == {1}


def test_a_word_of_very_many_letters_speaks_for_all_patterns_with_words() -> None:
    """It is not looked into, so that its length costs nothing."""
    assert tried_on(WordIndex(["goose", "gander"]), "x" * 5000) == {0, 1}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_no_example_of_a_rule_is_lost_however_it_is_written(rule: Rule) -> None:
    """In large and small letters, with odd ones among them, alone and behind other words."""
    for text in rule.hits:
        for told in (text, text.upper(), text.lower(), text.title(), f"Goose{text}goose"):
            odd = told.replace("s", "ſ").replace("K", "K")
            for line in (told, odd, told.replace("i", "ı"), told.replace("I", "İ")):
                assert not lost(rule, plain_line(line)), line


def test_no_rule_is_lost_on_any_example_or_line_of_a_page() -> None:
    """What the index leaves out fits neither the lines of pages nor what other rules look for."""
    pages = (line.text for page in load_pages() for line in page.lines)
    for text in dict.fromkeys((*EXAMPLES, *pages)):
        line = plain_line(text)[:400]
        left_out = set(range(len(RULES))) - tried_on(INDEX, line)
        found = [RULES[k].id for k in left_out if pattern_of(RULES[k]).fullmatch(line)]
        assert not found, line


def test_no_rule_is_lost_on_bait() -> None:
    """Lines that nearly fit a pattern, or do."""
    for rule in RULES:
        for start, unit, end in islice(product(*baits(rule)), 0, None, 29):
            assert not lost(rule, plain_text(f"{start}{unit * 2}{end}")), rule.id


def test_rules_for_parts_find_the_same_in_a_text_that_is_not_plain() -> None:
    """Curly apostrophes and hard spaces are plain ones for a pattern."""
    text = "The geese left. Don’t\xa0feed them!"
    rule = {"id": "x", "kind": "share", "span": "match", "pattern": "don't feed them!"}
    (match,) = Rulebook(parse_rules("my.yaml", [rule])).within(text)
    assert text[match.start : match.end] == "Don’t\xa0feed them!"


def test_letters_that_a_pattern_takes_for_one_another_are_one_in_small_letters() -> None:
    """All but the two that :mod:`rule_words` names: an “i” with a dot, and one without."""
    cased = [c for c in map(chr, range(0x110000)) if len({c, c.lower(), c.upper()}) > 1]
    text = "".join(cased)
    apart = {
        frozenset((letter, other))
        for letter in cased
        for other in re.findall(re.escape(letter), text, re.IGNORECASE)
        if letter.casefold() != other.casefold()
    }
    assert apart
    assert all({"ı", "İ"} & pair for pair in apart)


LETTERS = "aghisKéßǰⒶ.©9-' "
Told = tuple[str, str]
"""The source of a pattern, and a text that it fits."""


def repeated(told: Told, how: tuple[str, int]) -> Told:
    return f"(?:{told[0]}){how[0]}", told[1] * how[1]


def one_of(sides: list[Told], chosen: int) -> Told:
    return f"(?:{'|'.join(s for s, _ in sides)})", sides[chosen % len(sides)][1]


def larger(parts: st.SearchStrategy[Told]) -> st.SearchStrategy[Told]:
    repeats = st.sampled_from([("?", 0), ("?", 1), ("*", 2), ("+", 2), ("{0,2}", 0), ("{2}?", 2)])
    several = st.lists(parts, min_size=1, max_size=4)
    return st.one_of(
        several.map(lambda told: ("".join(s for s, _ in told), "".join(t for _, t in told))),
        st.builds(one_of, several, st.integers(0, 3)),
        st.builds(repeated, parts, repeats),
        parts.map(lambda told: (f"(?={told[0]}){told[0]}", told[1])),
        parts.map(lambda told: (f"{told[0]}(?!zz)", told[1])),
    )


SINGLE = st.one_of(
    st.sampled_from(LETTERS).map(lambda c: (re.escape(c), c)),
    st.sampled_from(LETTERS).map(lambda c: (re.escape(c), c.swapcase() if c != "ß" else "ẞ")),
    st.text("aghis", min_size=2, max_size=6).map(lambda word: (word, word.upper())),
    st.sampled_from([(r"\d", "7"), ("[1-5]", "3"), ("[gG]", "G"), ("[-.©]", "-"), (".", "%")]),
    st.sampled_from(
        [("[^g]", "a"), ("[gⒶ]", "ⓐ"), (r"[\w-]", "-"), (r"\b", ""), ("[a-i]", "H"), (r"h\.?", "h")]
    ),
    st.sampled_from([("i", "ı"), ("s", "ſ"), ("k", "K"), (r"[^\W\d]", "é")]),
)


@given(st.recursive(SINGLE, larger, max_leaves=12), st.text(LETTERS, max_size=4))
def test_a_pattern_is_tried_on_every_text_that_was_made_to_fit(told: Told, around: str) -> None:
    """Whatever the pattern is made of, and whatever stands around what it fits."""
    source, text = told
    index = WordIndex([source])
    for line in (text, f"{around}{text}{around}"):
        if re.search(source, line, re.IGNORECASE):
            assert tried_on(index, line)
            assert tried_on(index, line, exactly=False)
