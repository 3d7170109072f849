"""PDF: the text of its pages, its lines put together again to paragraphs.

A PDF knows no paragraphs, only lines at places of a page: a line that is clearly shorter than the
others and ends like a sentence ends a paragraph, and so does a line before a blank one.
A page ends a paragraph only where its last line ends like a sentence.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from tetrapla.engine.reading.formats.converted import Converted, DamagedError

_ENDS = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
_SHORT = 0.85
"""Share of the length of a page's full lines below which a line did not have to break."""
_HYPHENS = "-\u00ad\u2010"
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def read_pdf(data: bytes) -> Converted:
    """Read a PDF document.

    Raises:
        DamagedError: It is damaged or locked, or its pages are pictures.
    """
    import logging

    import pypdf
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").disabled = True
    try:
        document = pypdf.PdfReader(io.BytesIO(data))
        if document.is_encrypted and not document.decrypt(""):
            raise DamagedError("is locked with a password")
        pages = [page.extract_text() or "" for page in document.pages]
    except DamagedError:
        raise
    except (
        PyPdfError,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        RecursionError,
        IndexError,
        OSError,
        NotImplementedError,
        ImportError,
    ) as error:
        raise DamagedError(f"is a damaged PDF document ({type(error).__name__})") from error
    if not any(page.strip() for page in pages):
        raise DamagedError("holds no text: its pages are pictures")
    note = ""
    if empty := sum(not page.strip() for page in pages):
        note = f"has {empty} page{'s' * (empty != 1)} without text, likely pictures"
    return Converted("\n\n".join(paragraphs(pages)), note=note)


def paragraphs(pages: Iterable[str]) -> Iterator[str]:
    """The paragraphs of pages of lines, words that a line end parted put together again."""
    pages = list(pages)
    words = Counter(w for page in pages for w in _WORD.findall(page.casefold()))
    full = _full_length(line for page in pages for line in page.splitlines())
    held: list[str] = []
    for page in pages:
        for line in (" ".join(line.split()) for line in page.splitlines()):
            if not line:
                if held and _ENDS.search(held[-1]):
                    yield _joined(held, words)
                    held = []
                continue
            held.append(line)
            if len(line) < _SHORT * full and _ENDS.search(line):
                yield _joined(held, words)
                held = []
        if held and _ENDS.search(held[-1]):
            yield _joined(held, words)
            held = []
    if held:
        yield _joined(held, words)


def _full_length(lines: Iterable[str]) -> int:
    """Characters of a line that fills the page: most are not much longer."""
    lengths = sorted(len(line.strip()) for line in lines if line.strip())
    return lengths[len(lengths) * 4 // 5] if lengths else 0


def _joined(lines: Iterable[str], words: Counter[str]) -> str:
    text = ""
    for line in lines:
        if text and text[-1] in _HYPHENS and line[:1].islower():
            text = _unhyphenated(text, line, words)
        else:
            text = f"{text} {line}" if text else line
    return text


def _unhyphenated(text: str, line: str, words: Counter[str]) -> str:
    """Two halves of a word as one; the hyphen stays where the document writes it so elsewhere."""
    first, second = re.search(r"[^\W\d_]*$", text[:-1]), re.match(r"[^\W\d_]*", line)
    a, b = (first[0] if first else ""), (second[0] if second else "")
    if text[-1] == "-" and words[f"{a}-{b}".casefold()] > words[f"{a}{b}".casefold()]:
        return text + line
    return text[:-1] + line
