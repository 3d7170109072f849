"""What is built is what is needed: the stories, the rules, the type marker, and no more."""

from __future__ import annotations

import email
import re
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest


def build(source: Path, target: str, folder: Path) -> Path:
    """Build one distribution the way an installer does, and get its file."""
    run = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(folder)]
    subprocess.run(run, cwd=source, check=True, capture_output=True)
    (built,) = folder.glob("*.whl" if target == "wheel" else "*.tar.gz")
    return built


@pytest.fixture(scope="module")
def sdist(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source distribution, unpacked."""
    folder = tmp_path_factory.mktemp("sdist")
    with tarfile.open(build(root, "sdist", folder)) as archive:
        # The first releases of Python 3.11 do not know the filter that later ones ask for.
        if hasattr(tarfile, "data_filter"):
            archive.extractall(folder, filter="data")
        else:
            archive.extractall(folder)
    (unpacked,) = (path for path in folder.iterdir() if path.is_dir())
    return unpacked


@pytest.fixture(scope="module")
def wheel(sdist: Path, tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The wheel, built from the source distribution, as an index would hand it out."""
    return zipfile.ZipFile(build(sdist, "wheel", tmp_path_factory.mktemp("wheel")))


def files_below(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_the_wheel_carries_every_story_to_the_byte(root: Path, wheel: zipfile.ZipFile) -> None:
    """The stories in the wheel are those of the checkout, no more and no less."""
    prefix = "tetrapla/stories/"
    shipped = {n.removeprefix(prefix): wheel.read(n) for n in wheel.namelist() if prefix in n}
    assert shipped == files_below(root / "stories")
    texts = [name for name in shipped if "/" in name and name.endswith(".txt")]
    assert len(texts) == 4


def test_the_source_distribution_carries_every_story_to_the_byte(root: Path, sdist: Path) -> None:
    assert files_below(sdist / "stories") == files_below(root / "stories")


def test_the_wheel_carries_every_module_the_rules_and_the_type_marker(
    root: Path, wheel: zipfile.ZipFile
) -> None:
    """All of the package is there, data files too."""
    package = root / "tui" / "tetrapla"
    kept = {
        f"tetrapla/{path.relative_to(package).as_posix()}"
        for path in package.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert kept <= set(wheel.namelist())
    assert "tetrapla/py.typed" in wheel.namelist()
    assert any(n.startswith("tetrapla/rules/") and n.endswith(".yaml") for n in wheel.namelist())


def test_the_wheel_holds_nothing_else(wheel: zipfile.ZipFile) -> None:
    """One package and its metadata: no tests, no top-level folder, no licence of another name."""
    tops = {name.split("/")[0] for name in wheel.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"tetrapla"}
    beside = {name.split("/", 1)[1] for name in wheel.namelist() if ".dist-info/" in name}
    assert beside == {
        "METADATA",
        "RECORD",
        "WHEEL",
        "entry_points.txt",
        "licenses/LICENSE",
        "licenses/stories/LICENSE.txt",
        "licenses/tui/tetrapla/words/LICENSE",
    }


def test_the_wheel_installs_the_command(wheel: zipfile.ZipFile) -> None:
    named = {name.split("/", 1)[1]: name for name in wheel.namelist() if ".dist-info/" in name}
    assert b"tetrapla = tetrapla.cli:main" in wheel.read(named["entry_points.txt"])


def test_the_wheel_says_whose_the_program_and_whose_the_texts_are(
    root: Path, wheel: zipfile.ZipFile
) -> None:
    """All licences are named in the metadata, and their texts are there."""
    named = {name.split("/", 1)[1]: name for name in wheel.namelist() if ".dist-info/" in name}
    metadata = wheel.read(named["METADATA"]).decode("utf-8").splitlines()
    assert (
        "License-Expression: MIT AND LicenseRef-Tetrapla-Stories AND LicenseRef-SCOWL" in metadata
    )
    assert "License-File: LICENSE" in metadata
    assert "License-File: stories/LICENSE.txt" in metadata
    assert b"MIT License" in wheel.read(named["licenses/LICENSE"])
    stories = (root / "stories" / "LICENSE.txt").read_bytes()
    assert wheel.read(named["licenses/stories/LICENSE.txt"]) == stories
    assert b"not under its licence" in b" ".join(stories.split())
    assert b"Kevin Atkinson" in wheel.read(named["licenses/tui/tetrapla/words/LICENSE"])


def test_the_wheel_runs_from_where_it_was_unpacked(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    """Without the checkout the bundled story is found inside the package."""
    wheel.extractall(tmp_path)
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from tetrapla.engine.reading.packaged import bundled_stories\n"
        "print(bundled_stories())"
    )
    run = [sys.executable, "-I", "-c", code, str(tmp_path)]
    out = subprocess.run(run, capture_output=True, text=True, check=True, cwd=tmp_path)
    assert Path(out.stdout.strip()) == tmp_path / "tetrapla" / "stories"


def test_each_extra_has_what_its_format_needs(wheel: zipfile.ZipFile) -> None:
    """And no more; all of them together are another one, and none is needed to start."""
    (named,) = (name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
    metadata = email.message_from_bytes(wheel.read(named))
    found: dict[str, set[str]] = {}
    for line in metadata.get_all("Requires-Dist", []):
        required, _, marker = line.partition(";")
        extra = marker.rpartition("extra == ")[2].strip("'\" ") if "extra" in marker else ""
        found.setdefault(extra, set()).add(re.split(r"[<>=~! ]", required)[0])
    assert set(metadata.get_all("Provides-Extra", [])) == set(found) - {""}
    core = found.pop("")
    assert found.pop("formats") == set().union(*found.values())
    assert found == {
        "html": {"lxml", "trafilatura"},
        "docx": {"lxml", "mammoth"},
        "epub": {"lxml"},
        "pdf": {"pypdf"},
    }
    assert not core & {name for names in found.values() for name in names}
