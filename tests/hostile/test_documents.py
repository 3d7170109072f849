"""Broken, endless and curious documents: a text or a sentence, and never a request to anybody."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.hostile.documents import DOCX, EPUB, PAGES, PDF, fetching
from tests.hostile.invariants import STEERING, check, run

from tetrapla.engine.reading import read_story
from tetrapla.engine.reading.converting import SUFFIXES, NotConverted, convert
from tetrapla.engine.reading.formats.converted import Converted, DamagedError
from tetrapla.engine.reading.formats.docx import read_docx
from tetrapla.engine.reading.formats.epub import read_epub
from tetrapla.engine.reading.formats.html import read_html
from tetrapla.engine.reading.formats.pdf import read_pdf
from tetrapla.errors import ReadingError

Keep = Callable[[str, str | bytes], str]
_SLOW = {
    "html-many-attributes",
    "html-many-links",
    "docx-many-parts",
    "docx-bomb-beside",
    "epub-bomb",
}
"""What ``make hostile`` tries: it takes seconds."""
MADE: dict[str, Callable[[], str | bytes]] = {
    f"{form}-{name}": make
    for form, made in (("html", PAGES), ("docx", DOCX), ("epub", EPUB), ("pdf", PDF))
    for name, make in made.items()
}
"""Every document; its form goes before its name."""
_READERS = {"html": read_html, "docx": read_docx, "epub": read_epub, "pdf": read_pdf}
_SIGNS = ("<frozen", "Warning", "Error:", "␊")
"""What the sentences of a library look like where they get into ours."""


def _told(form: str, data: bytes) -> Converted | str:
    """What a reader makes of a document, or what it finds wrong with it."""
    try:
        return _READERS[form](data)
    except DamagedError as finding:
        return str(finding)
    except (RecursionError, MemoryError):
        return "is too large or too deeply nested"  # as the process says that it runs in


@pytest.mark.parametrize("name", [name for name in MADE if name not in _SLOW])
def test_a_hostile_document_is_read_or_found_damaged(name: str) -> None:
    """By the reader itself: it raises nothing but its finding, a piece of a sentence."""
    made = MADE[name]()
    data = made if isinstance(made, bytes) else made.encode("utf-8", "surrogatepass")
    told = _told(name.partition("-")[0], data)
    if isinstance(told, Converted):
        assert all(0 <= m.start < m.end <= len(told.text) for m in told.markup)
    else:
        assert told
        assert not any(sign in told for sign in _SIGNS)


@pytest.mark.parametrize(
    "name",
    [
        "html-nothing",
        "html-steering",
        "html-nested",
        "docx-laughs",
        "docx-bomb",
        "docx-nested",
        "epub-cut",
        "pdf-no-trailer",
        "pdf-length-is-huge",
        "pdf-steering",
    ],
)
def test_a_hostile_document_steers_nothing(plain: str, kept: Keep, name: str) -> None:
    """With the process that converts, to the sentence that a person reads."""
    form = name.partition("-")[0]
    made = MADE[name]()
    data = made if isinstance(made, bytes) else made.encode("utf-8", "surrogatepass")
    told = run("compare", "--format", "html", plain, kept(f"{name}.{form}", data))
    check(told, "html")
    assert not any(sign in told.err for sign in _SIGNS), told.err


@pytest.fixture
def server() -> Iterator[tuple[str, list[str]]]:
    """A server in this machine, and the requests that it saw."""
    seen: list[str] = []

    class Listening(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            seen.append(self.path)
            self.send_response(404)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            pass

    listening = HTTPServer(("127.0.0.1", 0), Listening)
    thread = threading.Thread(target=listening.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{listening.server_port}", seen
    listening.shutdown()
    thread.join()
    listening.server_close()


def test_nothing_is_fetched(
    server: tuple[str, list[str]], kept: Keep, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not a picture, a style sheet, a script, an entity, a template or a schema."""
    address, seen = server
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    paths = [kept(name, data) for name, data in fetching(address).items()]
    for path in paths:
        try:
            text = read_story([path]).versions[0].text
        except ReadingError:
            continue
        assert "goose" in text
    assert seen == []


def test_a_part_outside_of_an_archive_is_written_nowhere(kept: Keep, tmp_path: Path) -> None:
    """Archives are read in memory."""
    before = set(tmp_path.rglob("*"))
    path = kept("climbing.docx", DOCX["climbing"]())
    check(run("flags", path), refused=False)
    assert set(tmp_path.rglob("*")) == {*before, Path(path)}
    assert not Path("/tmp/owned").exists()


_FEW = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])


@_FEW
@given(st.sampled_from(sorted(_READERS)), st.binary(max_size=300))
@example("pdf", b"%PDF-1.7\nxref\n0 1\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF")
def test_any_bytes_are_read_or_found_damaged(form: str, data: bytes) -> None:
    """Whatever they are called."""
    assert _told(form, data)


@_FEW
@given(st.sampled_from(sorted(MADE.keys() - _SLOW)), st.data())
def test_any_change_of_a_document_is_read_or_found_damaged(name: str, data: st.DataObject) -> None:
    """A byte turned, a piece cut out or doubled, in all that is made here."""
    made = MADE[name]()
    whole = bytearray(made if isinstance(made, bytes) else made.encode("utf-8", "surrogatepass"))
    if not 0 < len(whole) < 20_000:
        return
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, max(len(whole) - 1, 0)))
        change = data.draw(st.sampled_from(("turn", "cut", "double")))
        if change == "turn" and whole:
            whole[at] = data.draw(st.integers(0, 255))
        elif change == "cut":
            del whole[at : at + data.draw(st.integers(1, 30))]
        else:
            whole[at:at] = whole[at : at + 20]
    assert _told(name.partition("-")[0], bytes(whole))


@pytest.mark.parametrize("form", sorted(set(SUFFIXES.values())))
@pytest.mark.parametrize("data", [b"", b"\0", b"\xff" * 99, b"%PDF-", b"PK\x03\x04" + bytes(50)])
def test_what_is_no_document_is_not_converted(form: str, data: bytes) -> None:
    """And nothing but that is said, in a sentence without what a library writes."""
    try:
        told = convert(data, form).text
    except NotConverted as finding:
        told = f"{finding.problem} {finding.cure}"
    assert told or form == "html"
    assert not any(sign in told for sign in _SIGNS)
    assert not STEERING.search(told.replace("\n", ""))
