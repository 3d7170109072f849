"""The versions as they begin, where the table will stand, before they are compared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from tests.rows.fitting import fits

from tetrapla.engine.model import Story, Version
from tetrapla.engine.results import Comparison
from tetrapla.engine.segment import beginnings
from tetrapla.rows.beginnings import Beginnings
from tetrapla.rows.heads import head_line, rule_line
from tetrapla.rows.roles import Line, Role
from tetrapla.rows.view import View
from tetrapla.session import Session

TOLD = "The {} goose sat on the lamp room stairs.\n\nNobody could get past her, so nobody did.\n"


def story(count: int, text: str = TOLD) -> Story:
    """A story of so many versions."""
    return Story(
        "A goose",
        tuple(
            Version(chr(65 + k), f"version {k}", f"{k}.txt", "utf-8", text.replace("{}", str(k)))
            for k in range(count)
        ),
    )


def plain(lines: Iterable[Line]) -> str:
    """Lines as text."""
    return "\n".join(" ".join(p.text for p in line.pieces) for line in lines)


@pytest.mark.parametrize("width", [20, 60, 69, 80, 120, 160, 240])
@pytest.mark.parametrize("count", [1, 2, 8])
def test_every_line_fits(count: int, width: int) -> None:
    """With one version and with many, stacked and side by side; no more lines than there are."""
    begun = Beginnings(story(count), View(), "A", width)
    fits([*begun.heads(), *begun.lines(17)], width)
    assert len(begun.lines(17)) <= 17
    assert "The 0 goose" in plain(begun.lines(17))


@pytest.mark.parametrize("width", [60, 80, 120, 160])
def test_the_heads_stand_where_those_of_the_table_will(possum: Comparison, width: int) -> None:
    """Letters and names at the same places, the rule the same; only counts are added."""
    table = Session.start(possum).table(width)
    begun = Beginnings(possum.story, View(), "A", width)
    heads = begun.heads()
    if table.geometry.stacked:
        assert heads == [rule_line(table, "A")]
        return
    assert heads[1] == rule_line(table, "A")
    later = {(p.x, p.role) for p in head_line(table, "A").pieces}
    assert {(p.x, p.role) for p in heads[0].pieces} <= later
    assert begun.geometry.text_width == table.geometry.text_width


def test_hidden_and_moved_columns_stay_so() -> None:
    """As the story was left; what it says of versions that are gone is not believed."""
    view = View(hidden=frozenset("B"), order=("C", "B", "A"))
    begun = Beginnings(story(3), view, "B", 160)
    assert begun.geometry.shown == ("C", "A")
    assert begun.active == "C"
    assert Beginnings(story(2), view, "Q", 160).geometry.shown == ("A",)


def test_stacked_versions_say_that_they_go_on() -> None:
    """Each has its letter, and ends with a sign where its text does not."""
    lines = plain(Beginnings(story(4), View(), "A", 60).lines(16))
    assert lines.count("…") == 4
    assert [c for c in lines if c in "ABCD"] == list("ABCD")


def test_hostile_text_is_harmless() -> None:
    """Control characters are seen, in the text, in a name and in a letter."""
    hostile = story(2, "A goose\x1b[2J and \u202eback.\n\n[b]Bold[/b].\n")
    first = replace(hostile.versions[0], name="\x1b]0;x\x07")
    hostile = replace(hostile, versions=(first, hostile.versions[1]))
    for width in (60, 160):
        begun = Beginnings(hostile, View(), "A", width)
        told = plain([*begun.heads(), *begun.lines(20)])
        assert "\x1b" not in told
        assert "\u202e" not in told
        assert "␛[2J" in told
        assert "[b]Bold[/b]." in told


def test_no_more_is_looked_at_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a long version a few thousand characters, be it one line or a thousand."""
    seen = []

    def watched(text: str) -> Iterable[str]:
        seen.append(len(text))
        return beginnings(text)

    monkeypatch.setattr("tetrapla.rows.beginnings.beginnings", watched)
    for text in ("goose " * 200_000, TOLD * 10_000):
        Beginnings(story(4, text), View(), "A", 160).lines(44)
    assert max(seen) < 5_000


def test_everything_is_in_quiet_ink() -> None:
    """Nothing has been compared, so nothing is coloured."""
    lines = Beginnings(story(2), View(), "A", 160).lines(20)
    assert {p.role for line in lines for p in line.pieces} == {Role.QUIET}
