"""Places where nothing can be written, readers that go away, and signals."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryFile

import pytest
from tests.hostile.invariants import check, run
from tests.hostile.texts import PLAIN
from tests.hostile.warm import Warm, warm

from tetrapla.export.formats import FORMATS

if sys.platform == "win32":
    pytest.skip("this system has neither such places nor such signals", allow_module_level=True)

Keep = Callable[[str, str | bytes], str]
_COMMAND = [sys.executable, "-m", "tetrapla"]
_PIPE, _PARAGRAPHS = (4_096, 150) if sys.platform == "linux" else (-1, 1_500)
"""How much a pipe holds (-1: as much as the system likes), and how many make more of any format."""


def _loop(folder: Path) -> str:
    (folder / "a.html").symlink_to("b.html")
    (folder / "b.html").symlink_to("a.html")
    return str(folder / "a.html")


def _folder(folder: Path) -> str:
    (folder / "a.html").mkdir()
    return str(folder / "a.html")


def _pipe(folder: Path) -> str:
    os.mkfifo(folder / "a.html")
    return str(folder / "a.html")


def _below_a_file(folder: Path) -> str:
    (folder / "file").write_text("x", "utf-8")
    return str(folder / "file" / "a.html")


def _link_to_nowhere(folder: Path) -> str:
    (folder / "a.html").symlink_to("missing/folder/b.html")
    return str(folder / "a.html")


_NOWHERE: dict[str, Callable[[Path], str]] = {
    "loop": _loop,
    "folder": _folder,
    "pipe": _pipe,
    "below-a-file": _below_a_file,
    "missing-folder": lambda folder: str(folder / "no" / "such" / "a.html"),
    "link-to-nowhere": _link_to_nowhere,
    "full-disk": lambda _folder: "/dev/full",
    "endless-name": lambda folder: str(folder / ("n" * 300 + ".html")),
    "endless-path": lambda folder: str(folder / ("d/" * 3_000 + "a.html")),
    "nul": lambda folder: f"{folder}/a\0.html",
    "surrogate": lambda folder: f"{folder}/\ud800.html",
    "process": lambda _folder: "/proc/self/a.html",
    "nothing": lambda _folder: "",
    "the-folder-itself": str,
}


@pytest.fixture
def pair(plain: str, kept: Keep) -> list[str]:
    """Two texts that differ."""
    return [plain, kept("other.txt", PLAIN.replace("goose", "duck"))]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder of its own."""
    folder = tmp_path / "place"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("name", _NOWHERE)
def test_what_cannot_be_written_is_told_and_leaves_nothing(
    pair: list[str], place: Path, name: str
) -> None:
    """Whether a file may be replaced or not."""
    output = _NOWHERE[name](place)
    before = sorted(place.iterdir())
    for force in ((), ("--force",)):
        told = run("export", "--format", "html", *force, "-o", output, *pair)
        check(told, refused=True)
        assert sorted(place.iterdir()) == before


@pytest.mark.parametrize("name", _NOWHERE)
def test_a_story_or_a_site_that_cannot_be_written_is_told(
    pair: list[str], place: Path, name: str
) -> None:
    """The other two commands that write files."""
    output = _NOWHERE[name](place)
    check(run("story", "new", output, *pair))
    check(run("site", "learn", "--name", "x.org", "-o", f"{output}.yaml", *pair))
    assert not [path for path in place.rglob(".*") if path.name.startswith(".tetrapla")]


@pytest.fixture(scope="module")
def warmed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Warm]:
    """A process that has written every format."""
    folder = tmp_path_factory.mktemp("warmed")
    paths = [folder / "a.txt", folder / "b.txt"]
    paths[0].write_text(PLAIN, "utf-8")
    paths[1].write_text(PLAIN.replace("goose", "duck"), "utf-8")
    with warm(*(["compare", "--format", form, *map(str, paths)] for form in FORMATS)) as process:
        yield process


def _full_disk_told(arguments: Sequence[str], warmed: Warm | None = None) -> tuple[int, bytes]:
    """Exit code and standard error of a program whose standard output is full, new or forked."""
    with Path("/dev/full").open("wb") as full, TemporaryFile() as err:
        if warmed is None:
            code = subprocess.call([*_COMMAND, *arguments], stdout=full, stderr=err)
        else:
            warmed.start(arguments, full.fileno(), err.fileno())
            code = warmed.wait()
        err.seek(0)
        return code, err.read()


@pytest.mark.parametrize("form", FORMATS)
def test_a_full_disk_is_one_sentence_in_every_format(
    pair: list[str], form: str, warmed: Warm
) -> None:
    """On standard output."""
    if not Path("/dev/full").exists():
        pytest.skip("this system has no full device")
    code, err = _full_disk_told(["compare", "--format", form, *pair], warmed)
    assert code == 2
    assert b"could not be written" in err
    assert err.count(b"\n") == 1


def test_a_forked_program_ends_as_a_new_one_does(pair: list[str], warmed: Warm) -> None:
    """The same code and the same sentence, of what fails when the program is already at its end."""
    if not Path("/dev/full").exists():
        pytest.skip("this system has no full device")
    asked = ["compare", "--format", "text", *pair]
    assert _full_disk_told(asked, warmed) == _full_disk_told(asked)


@pytest.mark.parametrize("form", FORMATS)
def test_a_reader_that_goes_away_is_quiet_in_every_format(
    kept: Keep, form: str, warmed: Warm
) -> None:
    """In the middle of more than a pipe holds."""
    long = "".join(
        f"“The goose number {k} slept on the rocks,” said Ilse.\n\n" for k in range(_PARAGRAPHS)
    )
    paths = [kept("a.txt", long), kept("b.txt", long.replace("slept", "sat"))]
    reading, writing = os.pipe()
    if sys.platform == "linux":
        import fcntl

        fcntl.fcntl(writing, fcntl.F_SETPIPE_SZ, _PIPE)
    with TemporaryFile() as err:
        warmed.start(["compare", "--format", form, *paths], writing, err.fileno())
        os.close(writing)
        with os.fdopen(reading, "rb") as pipe:
            pipe.read(10)
        assert warmed.wait() == 141
        err.seek(0)
        assert err.read() == b""


@pytest.mark.parametrize(
    ("sent", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, -signal.SIGTERM)]
)
def test_a_long_line_can_be_left_at_once(sent: signal.Signals, code: int) -> None:
    """Megabytes without a line end: within a second, without a word."""
    with subprocess.Popen(
        [*_COMMAND, "flags", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdin is not None
        running.stdin.write(b"The goose said that he could not stay. " * 120_000)
        running.stdin.close()  # the program has read all but what a pipe holds
        running.stdin = None
        time.sleep(0.5)  # from here on it works for some seconds
        running.send_signal(sent)
        began = time.monotonic()
        out, err = running.communicate()
    assert time.monotonic() - began < 5  # a second, on a machine that does other things too
    assert (running.returncode, out, err) == (code, b"", b"")
