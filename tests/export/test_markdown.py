"""Markdown: sections that a viewer shows as they are meant, and text that stays text."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tetrapla.engine.model import Story, Version
from tetrapla.engine.results import Comparison
from tetrapla.export.formats import FORMATS, Export
from tetrapla.export.markdown import escaped
from tetrapla.rows.view import View
from tetrapla.rows.visible import visible
from tetrapla.rows.wording import Wording

VIEWER = MarkdownIt("gfm-like", {"linkify": False})
BAIT = (
    "<script>goose()</script>",
    "[geese](javascript:alert(1))",
    "![geese](http://geese.example/x.png)",
    "**bold** _slanted_ ~~struck~~ `code`",
    "# no heading | no | table",
    "&lt;goose&gt; &amp; &#60;",
    "[x]: http://geese.example",
    "a\\*b\\\\",
    "<http://geese.example>",
    "1. one",
    "$x^2$ and ==y==",
)


def markdown(comparison: Comparison, **how: object) -> str:
    """A comparison as Markdown."""
    return "".join(FORMATS["markdown"].write(Export(Wording(comparison), View(), **how)))  # type: ignore[arg-type]


def shown(text: str) -> str:
    """What somebody reads who sees Markdown rendered, a line for each block."""
    blocks = [t for t in VIEWER.parse(text) if t.type == "inline"]
    return "\n".join(
        "".join(child.content for child in block.children or () if child.type == "text")
        for block in blocks
    )


@pytest.mark.parametrize("text", BAIT)
def test_text_stays_text(text: str) -> None:
    """Behind a label, as every passage stands, a viewer shows the letters and makes nothing."""
    tokens = VIEWER.parse(f"**A1** {escaped(text)}")
    kinds = {child.type for token in tokens for child in token.children or ()}
    assert kinds == {"strong_open", "text", "strong_close"}
    assert shown(f"**A1** {escaped(text)}") == f"A1 {text}"


@given(st.text(st.sampled_from("ab *_`~[]()<>&\\!#|$^=-+.1:/\"'\n") | st.characters(), max_size=30))
def test_any_text_is_shown_as_it_is(text: str) -> None:
    """Whatever it is made of: white space becomes one space, control characters signs."""
    plain = visible(re.sub("[ \t\r\n]+", " ", text).strip(), lines=False)
    assert shown(f"**A1** {escaped(text)} end") == f"A1 {plain} end"


def test_a_row_is_a_section_with_a_paragraph_for_each_passage(
    told: Callable[..., Comparison],
) -> None:
    """Its heading says who tells it, its paragraphs begin with the labels of the passages."""
    text = markdown(told("Three geese sat on the pier.\n", "Four geese sat on the pier.\n"))
    assert text == (
        "# A story\n\n"
        "- **A** version 1\n- **B** version 2\n\n"
        "1 row: 1 told by both, 0 by one\n\n"
        "## Row 1: told by both, worded differently\n\n"
        "Differences: numbers\n\n"
        "**A1** Three geese sat on the pier.\n\n*only in A: Three*\n\n"
        "**B1** Four geese sat on the pier.\n\n*only in B: Four*\n"
    )


def test_what_is_known_of_a_passage_stands_before_it(comparison: Comparison) -> None:
    """Moved, a caption, boilerplate, repaired: each in words; control characters are signs."""
    text = markdown(comparison)
    assert "**B3** *(moved: told after row 2)* The ferry" in text
    assert "**B1** *(caption)* A boat" in text
    assert "**B2** *(repaired)* She said ␛\\[31mno." in text
    assert "**A3** *(not the story: share)* Share" in text
    assert "**B2** She said ␛\\[31mпo." in markdown(comparison, raw=True)


def test_names_and_titles_are_no_markup(told: Callable[..., Comparison]) -> None:
    """A title and the name of a version are escaped like any text."""
    comparison = told("Geese.\n", "Ganders.\n")
    versions = (Version("A", "# <b>", "a.txt", "utf-8", "Geese.\n"), comparison.version("B"))
    hostile = type(comparison)(
        **{
            **{name: getattr(comparison, name) for name in comparison.__dataclass_fields__},
            "story": Story("*Geese* #", versions),
        }
    )
    text = markdown(hostile)
    assert text.startswith("# \\*Geese\\* \\#\n")
    assert "- **A** \\# &lt;b&gt;\n" in text
