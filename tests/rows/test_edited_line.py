"""A typed line: every key edits as people know it, and the caret is always in sight."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tetrapla.rows.edited_line import LONGEST, EditedLine
from tetrapla.rows.roles import Role
from tetrapla.rows.width import cell_width

KEYS = ("backspace", "delete", "left", "right", "home", "end", "ctrl+u")


def after(text: str, *keys: str) -> str:
    """The text after some keys, the caret as ``|``; letters are typed."""
    entry = EditedLine.of(text)
    for key in keys:
        entry = entry.edited(key) or entry.typed(key)
    return f"{entry.text[: entry.at]}|{entry.text[entry.at :]}"


def test_keys_edit_at_the_caret() -> None:
    """Letters go in there, Backspace takes before, Delete behind, Ctrl+U all before it."""
    assert after("geese", "s") == "geeses|"
    assert after("geese", "home", "x", "right", "y") == "xgy|eese"
    assert after("geese", "left", "left", "backspace") == "ge|se"
    assert after("geese", "left", "left", "delete") == "gee|e"
    assert after("geese", "left", "ctrl+u") == "|e"
    assert after("geese", "home", "backspace", "left") == "|geese"
    assert after("geese", "end", "delete", "right") == "geese|"


def test_what_is_chosen_gives_way_to_the_next_letter() -> None:
    """Or to Backspace; an arrow keeps it, and then letters go in at the caret."""
    chosen = EditedLine("geese.txt", 5, 5)
    assert chosen.typed("x") == EditedLine("x.txt", 1)
    assert chosen.typed("\x1b") == EditedLine("geese.txt", 5)
    assert chosen.edited("backspace") == EditedLine(".txt", 0)
    right = chosen.edited("right")
    assert right is not None
    assert right.typed("x").text == "geese.xtxt"
    parts = [(p.text, p.role) for p in chosen.pieces(0, 20, on=True)]
    assert parts == [("geese", Role.HIT), (".", Role.CHIP), ("txt", Role.STRONG)]


def test_other_keys_are_not_edits() -> None:
    """Enter, Tab and Escape mean something to whoever asks for the line."""
    assert [EditedLine.of("geese").edited(k) for k in ("enter", "tab", "escape", "up")] == [
        None
    ] * 4


def test_what_cannot_be_printed_is_not_typed() -> None:
    """A pasted control character is left out, and a line never grows without end."""
    assert EditedLine().typed("a\x1bb\n\u202ec").text == "abc"
    assert len(EditedLine().typed("x" * 9_999).typed("y").text) == LONGEST


@given(
    st.text(max_size=30),
    st.lists(st.sampled_from(KEYS), max_size=8),
    st.integers(4, 40),
    st.booleans(),
)
def test_the_line_fits_and_shows_the_caret(
    text: str, keys: list[str], width: int, on: bool
) -> None:
    """Whatever is typed, in any width: pieces follow each other inside it, the caret among them."""
    entry = EditedLine.of(text)
    for key in keys:
        entry = entry.edited(key) or entry
    assert 0 <= entry.at <= len(entry.text)
    pieces = entry.pieces(5, width, on=on)
    x = 5
    for piece in pieces:
        assert piece.x == x
        x += cell_width(piece.text)
    assert x <= 5 + width
    carets = [p for p in pieces if p.role in (Role.CHIP, Role.ACCENT)]
    hidden = entry.text[entry.at : entry.at + 1]
    assert not on or carets or (hidden and cell_width(hidden) == 0) or not hidden.isprintable()
