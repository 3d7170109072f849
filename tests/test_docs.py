"""What the README and the pages in docs say holds: commands, files, formats."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from tetrapla.cli.comparing import compare_parser, export_parser
from tetrapla.cli.completing import completion_parser
from tetrapla.cli.flagging import flags_parser
from tetrapla.cli.listing_facts import facts_parser
from tetrapla.cli.reading import read_parser
from tetrapla.cli.repairing import repair_parser
from tetrapla.cli.screens import open_parser
from tetrapla.cli.telling_stories import new_parser
from tetrapla.engine.reading.converting import SUFFIXES
from tetrapla.export.formats import FORMATS

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
PARSERS = {
    "compare": compare_parser,
    "export": export_parser,
    "facts": facts_parser,
    "flags": flags_parser,
    "read": read_parser,
    "repair": repair_parser,
    "completion": completion_parser,
    "story": new_parser,
}


def commands(page: Path) -> list[list[str]]:
    """The words of each command line of a page, without what a shell does with it."""
    lines = re.findall(r"^    (tetrapla .*)$", page.read_text("utf-8"), re.MULTILINE)
    lines = [re.split(r"\s{2,}|\s[|>]\s", line)[0] for line in lines]
    return [shlex.split(line, comments=True)[1:] for line in lines if "..." not in line]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_is_one(page: Path) -> None:
    """Its options are those that the command has."""
    for words in commands(page):
        first, *rest = words or [""]
        if first in ("site", "rules", "config"):
            continue  # their own tests try what the README says of them
        if first == "story":
            assert rest.pop(0) == "new"
        parser = PARSERS[first]() if first in PARSERS else open_parser()
        parser.parse_intermixed_args(rest if first in PARSERS else words)


def test_the_readme_has_commands() -> None:
    """So that the test above tries something."""
    assert len(commands(ROOT / "README.md")) > 20


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_page_that_is_named_is_there(page: Path) -> None:
    """Links lead from the folder of the page, or to the web."""
    for goal in re.findall(r"\]\(([^)#]+)\)", page.read_text("utf-8")):
        assert goal.startswith("https://") or (page.parent / goal).exists(), goal


def test_every_format_is_described() -> None:
    """With its suffix, in the README and on the page of formats."""
    readme, page = ((ROOT / p).read_text("utf-8") for p in ("README.md", "docs/formats.md"))
    for known in FORMATS.values():
        assert f"`{known.id}`" in readme
        (row,) = (
            line for line in page.splitlines() if re.match(rf"\|.*`{known.id}`.*\| `\.", line)
        )
        assert f"`{known.suffix}`" in row


def test_every_suffix_is_described() -> None:
    """On the page of inputs."""
    page = (ROOT / "docs" / "inputs.md").read_text("utf-8")
    assert not [suffix for suffix in SUFFIXES if f"`{suffix}`" not in page]
