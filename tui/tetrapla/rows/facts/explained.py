"""What the states and labels of the ledger mean, in a clause each."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tetrapla.engine.facts.types import Label, State
from tetrapla.rows.blocks import Block, Runs, hanging
from tetrapla.rows.facts.words import MARKS, OTHERWISE, PROMISE
from tetrapla.rows.glyphs import DOT
from tetrapla.rows.roles import Role, Run

NOT_FOUND = "no counterpart was found; it may still be told in other words"
NOT_COMPARED = "not compared"
MINOR = "a term, a title, a handle, a word or two; only equal words in one row are put together"
"""Of quotations that are not compared."""
LABELS: Mapping[Label, str] = MappingProxyType(
    {
        Label.NEGATION: "one says “not” where another does not",
        Label.OUTSIDE: "in one version a “not” stands just before the quoted words",
        Label.NUMBER: "a number in it differs",
        Label.LEFT_OUT: "one has words inside that another goes without",
        Label.SPLICED: "one quotation joins what others have as two",
        Label.ELLIPSIS: "dots say that something is left out",
        Label.BRACKETS: "words in brackets are put in by whoever quotes",
    }
)
STATES: Mapping[State, str] = MappingProxyType(
    {
        State.SAME: "word for word, but for case, punctuation and quotation marks",
        State.FORM: "the same words, written otherwise: contractions, hyphens, short forms",
        State.SHORTER: "one has a part of what another has",
        State.ALTERED: "the same utterance, as far as words tell, in other words",
        State.PERHAPS: "alike, but too little to be sure",
        State.SPELLING: "perhaps one name, spelled otherwise",
        State.TOLD: "quoted in one version, the same words without marks in another",
        State.NOUN: "the same value, but something else is counted",
        State.QUALIFIER: "the same value, but qualified otherwise",
        State.NUMBER: "other values, in sentences that tell the same",
    }
)
_SIGNS = (
    (OTHERWISE, "speakers, media, values, nouns or qualifiers differ"),
    (MARKS[State.ALTERED], f"altered: {STATES[State.ALTERED]}"),
    (MARKS[State.SHORTER], f"shorter: {STATES[State.SHORTER]}"),
    (MARKS[State.PERHAPS], "perhaps the same, perhaps spelled otherwise: look yourself"),
    (MARKS[State.FORM], "form only, or told without quotation marks"),
    (MARKS[State.SAME], f"same: {STATES[State.SAME]}"),
    (MARKS[State.ONLY], f"told by one version: {NOT_FOUND}"),
    ("—", "below a quotation: who is said to speak, and to whom or where; ! where that differs"),
    (DOT, "not told in this version"),
)
_COLOURS: tuple[tuple[Run, str], ...] = (
    (("only here", Role.ONLY), "words that only this version has"),
    (("in some", Role.SOME), "words that some of the versions that tell it share"),
    (("in all", Role.ALL), "words that all versions that tell it share"),
    (("aside", Role.ASIDE), "told, but without quotation marks"),
)


def facts_blocks(width: int) -> list[Block]:
    """What the list of facts holds, and what its signs and colours mean, for the help."""
    promise = hanging(("", Role.TEXT), PROMISE, Role.TEXT, width)
    signs: list[Runs] = []
    for sign, told in _SIGNS:
        signs += hanging((sign, Role.STRONG), told, Role.TEXT, width, 12)
    colours: list[Runs] = []
    for label, told in _COLOURS:
        colours += hanging(label, told, Role.TEXT, width, 12)
    named = (("Facts", promise), ("Signs", signs), ("Colours", colours))
    return [Block(name, tuple(lines)) for name, lines in named]
