"""PNG pictures of the accepted screens, through headless Chromium.

    python tests/png.py [FOLDER] [NAME...]

Only a browser paints the SVG of a terminal right: other renderers drop the spaces between runs,
which here would fake glued words.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SCREENSHOTS = Path(__file__).resolve().parents[1] / "screenshots"
FONTS = '"Fira Code", "DejaVu Sans Mono", "Noto Color Emoji", monospace'
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--hide-scrollbars",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def page(svg: str) -> tuple[str, int, int]:
    """A page that shows a picture with the machine's own fonts, and its size."""
    svg = re.sub(r"@font-face\s*\{.*?\}", "", svg, flags=re.DOTALL)
    svg = re.sub(r"font-family:[^;]*monospace[^;]*;", f"font-family: {FONTS};", svg)
    found = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg)
    if found is None:
        raise SystemExit("not a picture of a terminal: it has no viewBox")
    width, height = (int(float(n)) + 1 for n in found.groups())
    style = (
        "html,body{margin:0;background:#000}"
        f"svg{{display:block;width:{width}px;height:{height}px;font-variant-ligatures:none}}"
    )
    return f"<meta charset=utf-8><style>{style}</style>{svg}", width, height


def picture(svg: Path, out: Path, browser: str) -> None:
    """Write one PNG."""
    html, width, height = page(svg.read_text("utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "page.html"
        source.write_text(html, "utf-8")
        subprocess.run(
            [
                browser,
                *FLAGS,
                f"--user-data-dir={folder}/profile",
                f"--window-size={width},{height}",
                f"--screenshot={out}",
                source.as_uri(),
            ],
            check=True,
            capture_output=True,
            timeout=90,
        )


def main(arguments: list[str]) -> None:
    """Write the PNGs of all pictures, or of those whose name holds one of the words."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        raise SystemExit("chromium is not installed: apt-get install chromium")
    folder = Path(arguments[0]) if arguments else SCREENSHOTS / "png"
    folder.mkdir(parents=True, exist_ok=True)
    for svg in sorted(SCREENSHOTS.rglob("*.svg")):
        if len(arguments) < 2 or any(word in svg.stem for word in arguments[1:]):
            picture(svg, folder / f"{svg.stem}.png", browser)
            sys.stdout.write(f"{svg.stem}.png\n")


if __name__ == "__main__":
    main(sys.argv[1:])
