"""Word documents: mammoth makes a page of them, which is read like any other."""

from __future__ import annotations

import io
from typing import Any

from tetrapla.engine.reading.formats.archive import checked
from tetrapla.engine.reading.formats.converted import Converted, DamagedError
from tetrapla.engine.reading.formats.html import text_of, tree_of


def _no_picture(_: Any) -> dict[str, str]:  # noqa: ANN401 - mammoth's own
    return {}


def read_docx(data: bytes) -> Converted:
    """Read a Word document (.docx).

    Raises:
        DamagedError: It is damaged, or unpacks to too much.
    """
    import mammoth

    checked(data)

    try:
        page = mammoth.convert_to_html(
            io.BytesIO(data), convert_image=mammoth.images.img_element(_no_picture)
        ).value
    except Exception as error:
        raise DamagedError(f"is a damaged Word document ({type(error).__name__})") from error
    return text_of(tree_of(f"<body>{page}</body>"))
