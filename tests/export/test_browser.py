"""The accepted page in a real browser: what it makes of it on the screen and on paper."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdf
import pytest
from lxml import html
from tests.export.goldens import comparison, path_of
from tests.png import FLAGS

BROWSER = shutil.which("chromium") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(BROWSER is None, reason="there is no Chromium on this machine")

PAGE = path_of("html")
Browse = Callable[..., bytes]


@pytest.fixture
def browse(tmp_path: Path) -> Browse:
    """Open the page and get what the browser says on standard output."""

    def run(*options: str, page: Path = PAGE) -> bytes:
        assert BROWSER is not None
        command = [BROWSER, *FLAGS, f"--user-data-dir={tmp_path}/profile", *options, page.as_uri()]
        done = subprocess.run(command, check=True, capture_output=True, timeout=90)
        (tmp_path / "said").write_bytes(done.stderr)
        return done.stdout

    return run


def dom(browse: Browse) -> Any:
    """The page as the browser has read it."""
    return html.document_fromstring(browse("--dump-dom").decode("utf-8"))


def test_every_version_comes_back_to_the_letter(browse: Browse) -> None:
    """Line ends, tabs and the signs of other directions too, through a browser's own parser."""
    parsed = dom(browse)
    exact = {p.get("data-version"): p for p in parsed.iter("pre") if p.get("data-exact") == "true"}
    scripts = {s.get("id"): json.loads(s.text)["text"] for s in parsed.iter("script")}
    assert scripts
    assert exact
    for version in comparison().story.versions:
        siglum = version.siglum
        kept = scripts.get(f"text-{siglum}")
        assert (exact[siglum].text_content() if kept is None else kept) == version.text


def test_the_browser_complains_of_nothing(browse: Browse, tmp_path: Path) -> None:
    """Its own policy refuses nothing that the page has, and no markup is dropped."""
    browse("--enable-logging=stderr", "--dump-dom")
    said = (tmp_path / "said").read_text("utf-8", "replace")
    assert "Content Security Policy" not in said
    assert "CONSOLE" not in said


def test_on_paper_the_heads_stand_on_every_page(browse: Browse, tmp_path: Path) -> None:
    """Columns stay columns, and each page of the table names them again."""
    page = tmp_path / "long.html"
    text = path_of("html").read_text("utf-8")
    first = text.index('<tr id="r2"')
    row = text[first : text.index("</tr>", first) + 5]
    page.write_text(text.replace(row, row * 60), "utf-8")
    browse("--no-pdf-header-footer", f"--print-to-pdf={tmp_path}/out.pdf", page=page)
    pages = [p.extract_text() for p in pypdf.PdfReader(tmp_path / "out.pdf").pages]
    with_rows = [text for text in pages if text.count("The lamp on Gull Rock") > 3]
    assert len(with_rows) > 1
    assert all("Harbour Gazette" in text and "=Mail" in text for text in with_rows)
    assert "next" not in "".join(pages).split()


@pytest.mark.parametrize("size", ["1400,900", "480,900"], ids=["wide", "narrow"])
def test_it_is_painted_at_every_width(browse: Browse, tmp_path: Path, size: str) -> None:
    """A picture that is more than its ground."""
    out = tmp_path / "page.png"
    browse(f"--window-size={size}", f"--screenshot={out}")
    assert out.read_bytes().startswith(b"\x89PNG")
    assert out.stat().st_size > 20_000
