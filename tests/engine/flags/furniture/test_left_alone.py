"""Texts that have short lines of their own: verse, plays, code, lists."""

from __future__ import annotations

import pytest
from tests.engine.flags.furniture.pages import flags_of, strong, told

VERSE = """The lamp went out, the lamp came on
The goose was there, the goose was gone

I rowed across to look for you
The oars were old, the boat was new

You had gone up, you had gone down
They had not seen you in the town

Come home, come home, the water said
Your place is laid, your goose is fed

I rowed till I could row no more
And you sat waiting at the door"""
PLAY = """THE LAMP ROOM

Night. Rain on the glass.

KEEPER. Who is it?

BOY. The boy from the quay.

KEEPER. What do you want?

BOY. To see the lamp.

KEEPER. It is a lamp.

BOY. Can I touch it?

KEEPER. Once.

He touches it.

BOY. It is cold!

KEEPER. It is day.

Curtain."""
CODE = """def count(geese):

    total = 0

    for goose in geese:

        if goose.is_awake():

            total += 1

    return total

print(count(roof))

# every goose counts once

assert count([]) == 0

roof.append(Goose("Ida"))"""
LIST = "\n\n".join(f"{n} {x}" for n in range(1, 7) for x in ("lamps", "coils of rope", "tins"))
TEXTS = {
    name: text.split("\n\n")
    for name, text in (("verse", VERSE), ("play", PLAY), ("code", CODE), ("list", LIST))
}
CHROME = (["Skip to content", "Subscribe to our newsletter"], ["Share this page", "Privacy policy"])


@pytest.mark.parametrize("name", TEXTS)
def test_nothing_in_it_is_more_than_a_hint(name: str) -> None:
    assert strong(TEXTS[name]) == {}


@pytest.mark.parametrize("name", TEXTS)
def test_nothing_in_it_is_more_than_a_hint_on_a_web_page(name: str) -> None:
    """The page around it is told, and none of its own lines."""
    above, below = CHROME
    assert strong([*above, *TEXTS[name], *below]).keys() == {*above, *below}


@pytest.mark.parametrize("name", TEXTS)
def test_no_signals_are_looked_for_where_there_is_no_prose(name: str) -> None:
    above, below = CHROME
    flags = flags_of([*above, *TEXTS[name], *below])
    assert [f.rule for f in flags if f.rule.startswith("furniture.")] == []


@pytest.mark.parametrize("text", ["", " ", "Goose", "7", "🦆", "…", "\u200b", "\n\n\n"])
def test_a_text_of_next_to_nothing_has_no_flag(text: str) -> None:
    assert told([text]) == {}
