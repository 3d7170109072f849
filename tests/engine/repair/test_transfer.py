r"""Bytes as mail and addresses write them, and characters as programs escape them, in prose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.model import Flag, Version
from tetrapla.engine.repair import Repaired, repair

RULES = ("mojibake.quoted-printable", "mojibake.percent", "mojibake.escape")


def repaired(text: str) -> Repaired:
    return repair([Version("A", "A", "A.txt", "utf-8", text)])[0]


def found(result: Repaired) -> list[Flag]:
    return [f for f in result.flags if f.rule in RULES]


@pytest.mark.parametrize(
    ("damaged", "meant"),
    [
        ("It=E2=80=99s late.", "It’s late."),
        ("A caf=C3=A9 and a na=C3=AFve dog.", "A café and a naïve dog."),
        (
            "It=E2=80=99s a kit=\nten and a =\r\ndog.=20\nHe left.",
            "It’s a kitten and a dog.\nHe left.",
        ),
        ("She=E2=80=99s sure that a =3D b.", "She’s sure that a = b."),
        ("Subject: =?UTF-8?Q?Caf=C3=A9_life?= today", "Subject: Café life today"),
        ("=?utf-8?B?Q2Fmw6k=?= =?utf-8?Q?_life?=", "Café life"),
        ("=?iso-8859-1?q?Caf=E9?=", "Café"),
    ],
)
def test_what_mail_writes_in_place_of_characters_is_read(damaged: str, meant: str) -> None:
    result = repaired(damaged)
    assert result.shadow.text == meant
    assert {f.rule for f in found(result)} == {"mojibake.quoted-printable"}
    assert all(f.counts and f.kind == "mojibake" for f in found(result))


@pytest.mark.parametrize(
    ("damaged", "meant"),
    [
        ("A caf%C3%A9 in S%c3%a3o Paulo", "A café in São Paulo"),
        ("It\\u2019s late, said the na\\u00efve dog.", "It’s late, said the naïve dog."),
        ("\\u201cGo home,\\u201d she said.", "“Go home,” she said."),
        ("So nice\\ud83d\\ude00 it was", "So nice😀 it was"),
    ],
)
def test_bytes_of_addresses_and_escapes_of_programs_are_read_in_prose(
    damaged: str, meant: str
) -> None:
    result = repaired(damaged)
    assert result.shadow.text == meant
    assert all(f.level == "likely" for f in found(result))
    assert found(result)


@pytest.mark.parametrize(
    "text",
    [
        "See x.example/?a=20&b=E2=80=99 and y.example/caf=C3=A9=C3=A9 there.",
        "A caf=C3=A9 once.",
        "Let x=20, y=3D and z=\nw; the mode=E2 is old.",
        "The heading\n=======\nand a line=20\nand one more=20\n",
        "=?UTF-8?Q?=FF=FE?= and =?nothing?Q?abc?= and =?utf-8?B?*?=",
        "See http://x.example/caf%C3%A9 and caf%C3%A9/list and ?q=caf%C3%A9.",
        "It grew 50%C3 and 20%, or %20 and a%20b.",
        "The sign \\u2019 is an apostrophe, and [\\u0600-\\u06ff] a range.",
        "Open C:\\files\\u00e9t\\list or \\\\u2019s there, \\u0041bc and \\ud83dx.",
        "def f():\n    return 'It\\u2019s'\nimport re\nimport os\nx = {}\n",
    ],
)
def test_addresses_programs_and_formulas_are_left_alone(text: str) -> None:
    result = repaired(text)
    assert not found(result)
    assert result.shadow.text == text


def test_a_broken_line_is_told_without_quoting_it() -> None:
    flags = found(repaired("It=E2=80=99s a kit=\nten."))
    assert flags[1].reason.startswith("A sign that mail puts at the end of a line")


@given(st.text(alphabet="ab =\n?\r%\\u0Ee8C3A9Q_.", max_size=80))
def test_any_repair_can_be_undone(text: str) -> None:
    damaged = f"It=E2=80=99s =?utf-8?Q?{text}?= {text}"
    assert repaired(damaged).shadow.undo() == damaged
