"""The registry of formats: what it names is written, whole or in part, and nothing is lost."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest

from tetrapla.cli import main
from tetrapla.engine.differences.types import Kind
from tetrapla.engine.results import Comparison
from tetrapla.export.formats import FORMATS, Export
from tetrapla.export.json import comparison_json
from tetrapla.export.text import comparison_text
from tetrapla.rows.view import View
from tetrapla.rows.wording import Wording

GEESE = "Three geese lived on the old pier.\n\nThe keeper fed them twice a day.\n\nOne was lame.\n"
GANDERS = "Four geese lived on the old pier.\n\nThe keeper fed them twice a day.\n"


def written(name: str, comparison: Comparison, **how: object) -> str:
    """A comparison in one of the formats."""
    export = Export(Wording(comparison), how.pop("view", View()), **how)  # type: ignore[arg-type]
    return "".join(FORMATS[name].write(export))


def test_text_and_json_are_what_the_command_always_wrote(comparison: Comparison) -> None:
    """The registry leaves the two old formats as they are, byte for byte."""
    assert written("text", comparison) == comparison_text(comparison, 0)
    assert written("text", comparison, width=40) == comparison_text(comparison, 40)
    assert written("json", comparison) == comparison_json(comparison)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_tells_every_version(name: str, told: Callable[..., Comparison]) -> None:
    """Words that only one version has stand in what is written, in every format but the flags.

    Of facts, those that are facts: a number, and not that one goose is lame.
    """
    text = written(name, told(GEESE, GANDERS))
    if name == "flags":
        assert '"flags": []' in text
    else:
        lame = () if name.startswith("facts") else ("lame",)
        assert all(word in text for word in ("Three", "Four", *lame))


@pytest.mark.parametrize("name", [n for n, known in FORMATS.items() if known.by_rows])
def test_rows_are_left_out_where_the_format_can(name: str, told: Callable[..., Comparison]) -> None:
    """Only the rows asked for are written, those between them not."""
    comparison = told(GEESE, GANDERS)
    row = comparison.row_of["A2"]
    text = written(name, comparison, only=frozenset({row}))
    assert "keeper" in text
    assert "pier" not in text
    assert "lame" not in text


@pytest.mark.parametrize("name", [n for n, known in FORMATS.items() if not known.own_text])
def test_the_text_is_repaired_or_as_in_the_file(name: str, comparison: Comparison) -> None:
    """Where a format can choose, raw text keeps the letters that a repair would change."""
    assert "\x1b[31mпo" in written(name, comparison, raw=True) or "␛[31mпo" in written(
        name, comparison, raw=True
    ).replace("\\[", "[")
    assert "пo" not in written(name, comparison)


@pytest.mark.parametrize("name", [n for n, known in FORMATS.items() if known.safe])
def test_nothing_in_a_safe_format_steers_a_terminal(name: str, comparison: Comparison) -> None:
    """Escape, bell and carriage return of a story or a name are signs or escapes."""
    text = written(name, comparison, raw=True).replace("\r\n", "\n")
    assert not {c for c in text if c < " " and c != "\n"}


def test_moved_passages_of_rows_that_are_left_out_are_not_announced(
    comparison: Comparison,
) -> None:
    """Plain rows tell where a moved passage was told only if its row is written."""
    assert "[B3 is told here; it stands in row 1]" in written(
        "rows", comparison, only=frozenset({0})
    )
    assert "B3" not in written("rows", comparison, only=frozenset({1}))


def test_kinds_that_do_not_count_are_not_listed(told: Callable[..., Comparison]) -> None:
    """A kind of difference that is switched off is no entry of the table."""
    comparison = told(GEESE, GANDERS)
    assert "\r\n1,A1 B1,A B,numbers," in written("csv", comparison)
    off = View(ignored=frozenset({Kind.NUMBER}))
    assert "\r\n1,A1 B1,A B,," in written("csv", comparison, view=off)
    assert "only numbers, which does not count" in written("markdown", comparison, view=off)


@pytest.mark.parametrize("name", ["text", "markdown", "rows", "sheet", "csv"])
def test_rows_are_written_one_after_the_other(name: str, told: Callable[..., Comparison]) -> None:
    """So that a long export can be stopped: no row is looked at before those above are written."""
    looked: list[int] = []

    class Watched(Wording):
        def same(self, row: int) -> bool:
            looked.append(row)
            return super().same(row)

        def kinds(self, row: int) -> tuple[Kind, ...]:
            looked.append(row)
            return super().kinds(row)

    pieces = FORMATS[name].write(Export(Watched(told(GEESE, GANDERS)), View()))
    read = ""
    while "Three" not in read:
        read += next(pieces)
    assert 1 not in looked
    assert "lame" in "".join(pieces)


@pytest.mark.parametrize("name", FORMATS)
def test_the_command_writes_every_format(
    name: str, write: Callable[[str, str], str], capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    """``--format`` takes every format there is, and its line ends go out as they are."""
    code = main(["compare", "--format", name, write("a.txt", GEESE), write("b.txt", GANDERS)])
    out = capsysbinary.readouterr().out
    assert code == 1
    assert out.endswith(b"\r\n" if name in ("csv", "sheet", "facts-csv") else b"\n")


def test_the_help_of_the_command_has_a_line_for_each_format(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Each format is named with what it is good for."""
    main(["compare", "--help"])
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    for known in FORMATS.values():
        assert f"{known.id:<14} {known.good_for}" in lines


def test_csv_shown_on_a_terminal_cannot_steer_it(
    write: Callable[[str, str | bytes], str],
    monkeypatch: pytest.MonkeyPatch,
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    """Exact text goes to files and programs; somebody who looks at it there sees signs."""
    paths = [write("a.txt", "One \x1b[31mgoose."), write("b.txt", "Two geese.")]
    monkeypatch.setattr("tetrapla.cli.comparing.line_width", lambda: 80)
    main(["compare", "--format", "csv", *paths])
    assert b"\x1b" not in capsysbinary.readouterr().out
    monkeypatch.setattr("tetrapla.cli.comparing.line_width", lambda: 0)
    main(["compare", "--format", "csv", "--raw", *paths])
    written = capsysbinary.readouterr().out
    assert b"\x1b" in written
    assert io.StringIO(written.decode(), newline="").readline().endswith("\r\n")
