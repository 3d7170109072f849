"""What each format makes of one small story, kept as files that can be opened and looked at.

    python -m tests.export.goldens

writes them anew; what has changed then is to be looked at before it is committed.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import cache
from pathlib import Path

from tetrapla.engine.compare import compare
from tetrapla.engine.reading import read_story
from tetrapla.engine.results import Comparison
from tetrapla.export.formats import FORMATS, Export
from tetrapla.rows.view import View
from tetrapla.rows.wording import Wording

STORY = Path(__file__).parent / "story"
GOLDEN = Path(__file__).parent / "golden"


@cache
def comparison() -> Comparison:
    """The story, compared: three versions with everything that a format has to cope with."""
    story = read_story([str(STORY)])
    versions = tuple(replace(v, path=Path(v.path).name) for v in story.versions)
    return compare(replace(story, versions=versions))


def path_of(name: str) -> Path:
    """Where what a format writes is kept."""
    return GOLDEN / f"{name}{FORMATS[name].suffix}"


def written(name: str) -> bytes:
    """What a format writes now."""
    compared = comparison()
    view = View(base=compared.story.base)
    export = Export(Wording(compared), view)
    return "".join(FORMATS[name].write(export)).encode("utf-8")


def main() -> None:
    """Write the files anew and name those that have changed."""
    GOLDEN.mkdir(exist_ok=True)
    wanted = {path_of(name): written(name) for name in FORMATS}
    for path in GOLDEN.iterdir():
        if path not in wanted:
            path.unlink()
            sys.stdout.write(f"{path.name} is gone\n")
    for path, data in wanted.items():
        if not path.exists() or path.read_bytes() != data:
            path.write_bytes(data)
            sys.stdout.write(f"{path.name} is new\n")


if __name__ == "__main__":
    main()
