"""Lines as rules read them, and what is said or quoted in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.compare import examine
from tetrapla.engine.flags.plain import is_inside_quotation, is_spoken, plain_line, plain_text
from tetrapla.engine.model import Story, Version


@pytest.mark.parametrize(
    "line",
    [
        "— Partilha o pão!",
        "– Chodź tutaj.",
        "― Hier bin ich!",
        "—Ven aquí.",
        "¿—Quién anda ahí?",
        "« – Qui est là ? »",
        "– Hör zu …",
    ],
)
def test_a_dash_before_and_the_end_of_a_sentence_behind_mark_what_is_said(line: str) -> None:
    assert is_spoken(line)


@pytest.mark.parametrize(
    "line",
    [
        "– Anmelden",
        "- Close the door.",
        "•  Listen!",
        "– 12 comments.",
        "–  Two spaces behind a dash.",
        "The goose – it slept.",
        "—",
        "",
    ],
)
def test_an_item_of_a_list_is_not_said(line: str) -> None:
    assert not is_spoken(line)


@pytest.mark.parametrize(
    ("code", "bare", "prose"),
    [
        (
            "pt",
            "Deixe um comentário.",
            "O guarda do farol tinha uma gata cinzenta que não entrava em casa quando chovia, e "
            "ninguém na aldeia sabia porquê.",
        ),
        (
            "pl",
            "Dodaj do koszyka!",
            "Strażnik latarni miał szarą kotkę, która nie wracała do domu, gdy padał deszcz, a "
            "nikt we wsi nie wiedział, dlaczego tak jest i po co.",
        ),
    ],
)
def test_what_somebody_says_is_no_button(code: str, bare: str, prose: str) -> None:
    """A line of a dialogue keeps its dash; the same words without it are a button."""
    for line, expected in ((bare, [bare]), (f"— {bare}", [])):
        text = f"{prose}\n\n{line}\n\n{prose} {code}.\n"
        version = Version("A", "a", "a", "utf-8", text)
        flags = examine(Story("A story", (version,))).flags
        assert [text[f.start : f.end] for f in flags if f.counts] == expected


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("He said “stop| now”.", True),
        ("He said “stop” and| left.", False),
        ("Er rief: „Halt|!“", True),
        ("Er rief: „Halt!“ Dann| ging er.", False),
        ("Er rief: »Halt|!« Dann ging er.", True),
        ("Er rief: »Halt!« Dann| ging er.", False),
        ("Il dit : « Halte| ! »", True),
        ("Il dit : « Halte ! » Puis| il partit.", False),
        ("Hon sade: ”Stanna|!”", True),
        ("Hon sade: ”Stanna!” Sedan| gick hon.", False),
        ('It says "no dogs|" here.', True),
        ('It says "no dogs" here|.', False),
        ("„Er sagte »Halt!« und| ging.“", True),
        ("„Er sagte »Halt!« und ging.“ So| war es.", False),
        ("« Il a dit “non” et| il est parti. »", True),
        ("« Il a dit “non” et il est parti. » Voilà|.", False),
        ("He said “she told me ‘no’ and| left”.", True),
        ("„He says in Polish|”, they say.", True),
        ("„He says in Polish”, they| say.", False),
        ("It's the keeper's| own dog.", False),
        ("|", False),
    ],
)
def test_a_quotation_is_open_until_its_own_mark_closes_it(text: str, inside: bool) -> None:
    """In the writing of each language, and with another quotation inside."""
    place = text.index("|")
    assert is_inside_quotation(text.replace("|", ""), place) is inside


@given(st.text(max_size=80))
def test_the_plain_text_keeps_every_place(text: str) -> None:
    assert len(plain_text(text)) == len(text)


@given(st.text(max_size=80))
def test_a_plain_line_is_plain_for_good(text: str) -> None:
    assert plain_line(plain_line(text)) == plain_line(text)
