"""What the colours, the marks and the words of the program mean."""

from __future__ import annotations

from tetrapla.engine.model import Story
from tetrapla.rows.blocks import Block, Runs, hanging
from tetrapla.rows.glyphs import REWORDED
from tetrapla.rows.keys import KeyOf
from tetrapla.rows.roles import Role, Run
from tetrapla.rows.version_list import file_name, format_name
from tetrapla.rows.visible import display

_COLOURS: tuple[tuple[Run, str], ...] = (
    (("only here", Role.ONLY), "words that only this version has, where the texts agree otherwise"),
    (("in some", Role.SOME), "words that some of the versions that tell this row share"),
    (("in all", Role.ALL), "words that all versions that tell this row share"),
    (("reworded", Role.TEXT), "the texts share too little to compare word by word"),
    (("12", Role.NUMBER_WARM), "{number} number: told by one version only, or reworded"),
    (
        ("aside", Role.ASIDE),
        "boilerplate, captions and credits: there, but not the story; underlined where it is a "
        "part of a passage",
    ),
)
_MARKS: tuple[tuple[Run, str], ...] = (
    (
        ("!", Role.MARK_LOUD),
        "garbled text: grey while its repair is shown; damage all through a version is told in its "
        "head, and of each passage at the bottom",
    ),
    (("?", Role.MARK_LOUD), "a hint: perhaps garbled, look yourself"),
    (("│", Role.MARK), "boilerplate"),
    (("≡", Role.MARK), "folded: several such lines, or a long one"),
    (("↑ ↓", Role.QUIET), "moved: the other end is further up, further down{other_end}"),
    (("·", Role.DOT), "not told in this version"),
    (
        ("⟨ ⟩", Role.QUIET),
        "a sign for what would not stay in its cells: a flag, a control character; emoji are drawn "
        "plainly, without skin tone{raw}",
    ),
    (("•", Role.ACCENT), "searched and found: in the overview, and how often in a fold"),
)
_PLAIN_MARKS: tuple[tuple[Run, str], ...] = (
    (
        (REWORDED, Role.MARK_REWORDED),
        "reworded: the texts share too little to compare word by word",
    ),
)
"""Marks that only themes without colours of their own need."""
_WORDS = (
    "Passages that tell the same thing stand in one row, wherever their version tells them. "
    "A moved passage stands beside its partners; a ghost, one line, marks where it was told. "
    "Colours compare repaired text: a difference that the repair takes away is none. "
    "Every flag has a reason{details}. The head of a version counts flags of garbled text (!), "
    "hints (?) and passages that are not the story (≡): boilerplate, leaked style sheets, repeated "
    "lines. The list of flags counts flags, of which a passage may have several."
)


def about_block(story: Story, width: int) -> Block:
    """The story, where its versions come from, and what was noted while they were read."""
    lines = hanging(("", Role.TEXT), story.note, Role.TEXT, width) if story.note else []
    for version in story.versions:
        known = [version.name, version.date, version.source, file_name(version)]
        text = " · ".join(k for k in (*known, format_name(version), version.note) if k)
        lines += hanging((f"{version.siglum} ", Role.STRONG), text, Role.QUIET, width, 4)
    for note in story.notes:
        lines += hanging(("!   ", Role.MARK_LOUD), note, Role.TEXT, width)
    return Block(display(story.title)[0], tuple(lines))


def legend_blocks(width: int, key_of: KeyOf, *, plain: bool = False) -> list[Block]:
    """Colours, marks, and how the table is to be read.

    Args:
        width: Cells.
        key_of: The keys that are named, of the screen that asks for help; empty: it has none.
        plain: Whether the theme has no colours of its own.
    """
    there, why = key_of("other_end"), key_of("details") or key_of("others")
    raw = key_of("raw")
    keys = {
        "number": "bold" if plain else "warm",
        "raw": f": {raw} shows what they are made of" if raw else "",
        "other_end": f"; {there} goes there" if there else "",
        "details": f": press {why} on it" if why else "",
    }
    colours: list[Runs] = []
    for label, text in _COLOURS:
        colours += hanging(label, text.format(**keys), Role.TEXT, width, 12)
    marks: list[Runs] = []
    for label, text in (*_MARKS, *(_PLAIN_MARKS if plain else ())):
        marks += hanging(label, text.format(**keys), Role.TEXT, width, 12)
    words = hanging(("", Role.TEXT), _WORDS.format(**keys), Role.TEXT, width)
    return [
        Block("Colours", tuple(colours)),
        Block("Marks", tuple(marks)),
        Block("How to read it", tuple(words)),
    ]
