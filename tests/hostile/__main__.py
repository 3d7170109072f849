"""All hostile inputs, each in every command and on the screens, in processes with limits.

    python -m tests.hostile [--only PART] [--jobs N]

What ``make hostile`` runs: minutes of work that the test suite does not wait for. Each process may
take so much memory and time and no more; what breaks a rule is listed at the end.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from tests.hostile.documents import DOCX, EPUB, PAGES, PDF
from tests.hostile.invariants import Outcome, check
from tests.hostile.places import NAMES, PLACES
from tests.hostile.terminals import in_terminal
from tests.hostile.texts import PLAIN, REFUSED, TEXTS
from tests.hostile.written import BROKEN, STORIES

from tetrapla.export.formats import FORMATS

MEMORY, SECONDS = 4_000_000_000, 120
"""Address space and CPU time of one process."""
LARGE, LARGE_SECONDS = 12_000_000_000, 600
"""The same for the largest inputs that are not refused."""
_NO_ARGUMENTS = {"nul-in-name", "surrogate-in-name"}
"""Names that no process can be given."""


class Case(NamedTuple):
    """One input."""

    name: str
    make: Callable[[Path], list[str]]
    """Puts it into a folder; the paths that are opened."""
    large: bool = False


def _beside(name: str, content: Callable[[], str | bytes]) -> Callable[[Path], list[str]]:
    def make(folder: Path) -> list[str]:
        (folder / "plain.txt").write_text(PLAIN, "utf-8")
        made = content()
        data = made if isinstance(made, bytes) else made.encode("utf-8", "surrogatepass")
        (folder / name).write_bytes(data)
        return [str(folder / "plain.txt"), str(folder / name)]

    return make


def _story(content: str | bytes) -> Callable[[Path], list[str]]:
    def make(folder: Path) -> list[str]:
        (folder / "a.txt").write_text(PLAIN, "utf-8")
        (folder / "b.txt").write_text(PLAIN.replace("goose", "duck"), "utf-8")
        data = content if isinstance(content, bytes) else content.encode("utf-8")
        (folder / "story.yaml").write_bytes(data)
        return [str(folder)]

    return make


def _place(place: Callable[[Path], str]) -> Callable[[Path], list[str]]:
    def make(folder: Path) -> list[str]:
        (folder / "plain.txt").write_text(PLAIN, "utf-8")
        return [str(folder / "plain.txt"), place(folder)]

    return make


def _named(name: str | bytes) -> Callable[[Path], list[str]]:
    def make(folder: Path) -> list[str]:
        (folder / "plain.txt").write_text(PLAIN, "utf-8")
        raw = name if isinstance(name, bytes) else name.encode("utf-8")
        path = os.path.join(os.fsencode(folder), raw)  # noqa: PTH118 - no text
        with open(path, "wb") as file:  # noqa: PTH123
            file.write(PLAIN.encode())
        return [str(folder / "plain.txt"), os.fsdecode(path)]

    return make


def _versions(count: int) -> Callable[[Path], list[str]]:
    def make(folder: Path) -> list[str]:
        for k in range(count):
            (folder / f"v{k:04}.txt").write_text(f"{PLAIN}\nVersion {k}.\n", "utf-8")
        return [str(folder)]

    return make


def _long_passage() -> str:
    chance = random.Random(1)
    return " ".join(chance.choices([f"word{k}" for k in range(5_000)], k=1_000_000))


def _cases() -> Iterator[Case]:
    for name, text in {**TEXTS, **REFUSED}.items():
        yield Case(f"text {name}", _beside(f"{name}.txt", lambda text=text: text))  # type: ignore[misc]
    for name, place in PLACES.items():
        if name in _NO_ARGUMENTS:
            continue
        yield Case(f"place {name}", _place(place))
    for name, called in NAMES.items():
        yield Case(f"name {name}", _named(called))
    for name, told in {**STORIES, **BROKEN}.items():
        yield Case(f"story {name}", _story(told))
    for form, made in (("html", PAGES), ("docx", DOCX), ("epub", EPUB), ("pdf", PDF)):
        for name, make in made.items():
            yield Case(f"document {name}.{form}", _beside(f"x.{form}", make))
    yield Case("large versions-300", _versions(300), large=True)
    yield Case("large versions-2000", _versions(2_000), large=True)
    for name, content in (
        ("line", lambda: "The goose said that he could not stay. " * 250_000),
        ("empty-lines", lambda: "one\n" + "\n" * 100_000 + "two"),
        ("passages", lambda: "".join(f"Line {k} says.\n\n" for k in range(200_000))),
        ("too-many-passages", lambda: "Yes.\n\n" * 2_000_000),
        ("passage", _long_passage),
    ):
        yield Case(f"large {name}", _beside("x.txt", content), large=True)


def _commands(paths: list[str], *, large: bool) -> Iterator[tuple[str, list[str]]]:
    for form in ("text",) if large else FORMATS:
        yield form, ["compare", "--format", form, *paths]
    yield "", ["flags", *paths]
    yield "", ["facts", "--level", "hint", *paths]
    yield "", ["read", "--plain", *paths]
    if not large:
        yield "csv", ["repair", paths[-1]]


def _run(arguments: list[str], *, large: bool) -> Outcome:
    memory, seconds = (LARGE, LARGE_SECONDS) if large else (MEMORY, SECONDS)

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))

    command = [sys.executable, "-m", "tetrapla", *arguments]
    done = subprocess.run(
        command, capture_output=True, check=False, stdin=subprocess.DEVNULL, preexec_fn=limit
    )
    return Outcome(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"))


def _try(case: Case) -> list[str]:
    """What is wrong with one input."""
    found = []
    with tempfile.TemporaryDirectory(prefix="hostile-") as folder:
        paths = case.make(Path(folder))
        for form, arguments in _commands(paths, large=case.large):
            began = time.monotonic()
            try:
                check(_run(arguments, large=case.large), form)
            except (AssertionError, ValueError) as wrong:
                found.append(f"{case.name}: {' '.join(arguments[:3])[:60]}: {wrong}")
            took = time.monotonic() - began
            if took > SECONDS / 4:
                sys.stderr.write(f"{case.name}: {arguments[0]} took {took:.0f} s\n")
        if case.large or not all(paths):
            return found
        session = in_terminal([os.fsencode(path) for path in paths], limit=MEMORY)  # type: ignore[misc]
        if session.code not in (0, 2) or session.steering or "Traceback" in session.out:
            seen = session.steering or session.told[-200:]
            found.append(f"{case.name}: on the screens: {session.code} {seen!r}")
    return found


def main() -> int:
    """Try all of them; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile")
    parser.add_argument("--only", default="", help="inputs whose name begins so: text, large, ...")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    asked = parser.parse_args()
    os.environ.update(TETRAPLA_CONFIG="", TETRAPLA_STATE="")
    os.environ["TETRAPLA_DATA"] = tempfile.mkdtemp()
    cases = [case for case in _cases() if case.name.startswith(asked.only)]
    found: list[str] = []
    with ThreadPoolExecutor(asked.jobs) as pool:
        for case, wrong in zip(cases, pool.map(_try, cases), strict=True):
            sys.stderr.write(f"{'WRONG' if wrong else 'fine '} {case.name}\n")
            found += wrong
    sys.stdout.write("".join(f"{line}\n" for line in found))
    sys.stdout.write(f"{len(cases)} inputs, {len(found)} findings\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
