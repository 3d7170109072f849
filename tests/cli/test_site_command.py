"""`tetrapla site`, `--site` and sources: pages of a web site are learned, kept and used."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tetrapla.cli import main

Write = Callable[[str, str | bytes], str]
Capture = pytest.CaptureFixture[bytes]

HEAD = "The Puffin Post\n\n"
TAIL = "\n\n14 letters so far\n\nThe Puffin Post prints on Thursdays, fog permitting.\n"
PAGES = {
    "goat.txt": "Goat elected harbour master\n\nThe vote was close, and the goat ate the result.",
    "fog.txt": "Fog arrives on time\n\nIt came in at four, as announced, and nobody saw it leave.",
    "kite.txt": "Kite stuck on the church\n\nThe verger means to leave it there until Easter.",
    "eel.txt": "Eel wins the regatta\n\nIt was never entered, but it was first by two lengths.",
}
MINE = "Owl moves into the telephone box\n\nShe has not made a call yet, says the operator."


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of learned sites, empty for each test."""
    monkeypatch.setenv("TETRAPLA_DATA", str(tmp_path / "data"))
    return tmp_path / "data" / "sites"


@pytest.fixture
def pages(write: Write) -> str:
    """A folder of pages that is called like their site."""
    paths = [write(f"puffin.example/{name}", HEAD + text + TAIL) for name, text in PAGES.items()]
    return str(Path(paths[0]).parent)


@pytest.fixture
def mine(write: Write) -> str:
    """Another page of the site."""
    return write("mine.txt", HEAD + MINE + TAIL.replace("14", "3"))


def run(capsysbinary: Capture, *arguments: str) -> tuple[int, str, str]:
    code = main(arguments)
    captured = capsysbinary.readouterr()
    return code, captured.out.decode("utf-8"), captured.err.decode("utf-8")


def returning(capsysbinary: Capture, *arguments: str) -> set[str]:
    """Second words of the lines that are flagged since they return on other pages."""
    flags = json.loads(run(capsysbinary, "flags", "--format", "json", *arguments)[1])["flags"]
    return {f["reason"].split()[1] for f in flags if f["rule"] == "site.returns"}


def test_a_folder_is_learned_shown_and_forgotten(
    pages: str, data: Path, capsysbinary: Capture
) -> None:
    """Its name is the site's, and the counts are out of all pages."""
    code, out, err = run(capsysbinary, "site", "learn", pages)
    assert (code, out) == (0, "")
    assert err == (
        "tetrapla: Learned 4 pages of puffin.example; 3 lines stand on more than one. "
        f"It is written in '{data / 'puffin.example.yaml'}'.\n"
    )
    assert run(capsysbinary, "site", "list") == (0, "puffin.example  4 pages, 3 lines\n", "")
    assert run(capsysbinary, "site", "show", "www.Puffin.example") == (
        0,
        "4/4  14 letters so far\n4/4  The Puffin Post\n"
        "4/4  The Puffin Post prints on Thursdays, fog permitting.\n",
        "",
    )
    assert run(capsysbinary, "site", "forget", "puffin.example")[0] == 0
    assert list(data.iterdir()) == []
    code, out, err = run(capsysbinary, "site", "list")
    assert (code, out, "No site is learned so far" in err) == (0, "", True)


def test_the_file_is_readable_and_the_same_whoever_writes_it(
    pages: str, tmp_path: Path, capsysbinary: Capture
) -> None:
    """Lines stand under their counts, in order; no time and no folder is in it."""
    files = [str(path) for path in Path(pages).iterdir()]
    for name, paths in (("a.yaml", files), ("b.yaml", [*reversed(files)])):
        out = str(tmp_path / name)
        assert run(capsysbinary, "site", "learn", "--name", "p", "-o", out, *paths)[0] == 0
    text = (tmp_path / "a.yaml").read_text("utf-8")
    assert text == (tmp_path / "b.yaml").read_text("utf-8")
    assert (
        "name: p\nlines:\n  4:\n  - 14 letters so far\n  - The Puffin Post\n"
        "  - The Puffin Post prints on Thursdays, fog permitting.\npages:\n- file: eel.txt\n"
    ) in text
    assert str(tmp_path) not in text
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []


@pytest.mark.parametrize("way", ["name", "file", "folder", "page"])
def test_a_site_is_used_however_it_is_named(
    pages: str, mine: str, tmp_path: Path, capsysbinary: Capture, way: str
) -> None:
    """As a learned name, a learned file, a folder of pages, or one other page alone."""
    file = str(tmp_path / "post.yaml")
    run(capsysbinary, "site", "learn", pages)
    run(capsysbinary, "site", "learn", pages, "-o", file)
    sites = {"name": "puffin.example", "file": file, "folder": pages, "page": f"{pages}/eel.txt"}
    assert returning(capsysbinary, "--site", sites[way], mine) == {"Puffin", "letters"}
    assert returning(capsysbinary, mine) == set()


def test_compare_takes_a_site_for_all_versions(
    pages: str, write: Write, capsysbinary: Capture
) -> None:
    """What returns is no difference."""
    paths = [write("a.txt", HEAD + MINE + TAIL), write("b.txt", MINE + "\n")]
    assert run(capsysbinary, "compare", "--site", pages, *paths)[0] == 0
    assert run(capsysbinary, "compare", *paths)[0] == 1


def story(write: Write, source: str) -> str:
    write("mine.txt", HEAD + MINE + TAIL)
    return write("story.yaml", f"versions:\n  - file: mine.txt\n    source: '{source}'\n")


@pytest.mark.parametrize(
    ("source", "used"),
    [
        ("puffin.example", True),
        ("https://www.Puffin.example:8080/2021/owl.html", True),
        ("news.puffin.example, as its foot says", True),
        ("copied on mirror.test from puffin.example", True),
        ("atlantic-puffin.example", False),
        ("puffin.example.org", False),
        ("example", False),
        ("site not known", False),
    ],
)
def test_the_source_of_a_version_names_its_site(
    pages: str, write: Write, capsysbinary: Capture, source: str, used: bool
) -> None:
    run(capsysbinary, "site", "learn", pages)
    assert bool(returning(capsysbinary, story(write, source))) is used


def test_the_nearest_site_is_the_one(pages: str, write: Write, capsysbinary: Capture) -> None:
    """A part of a host that is learned itself is asked first; the source goes before --site."""
    run(capsysbinary, "site", "learn", pages)
    goat = write("goat.txt", "Goats only\n\nNothing here has been heard of anywhere else.")
    run(capsysbinary, "site", "learn", goat, "--name", "goats.puffin.example")
    assert returning(capsysbinary, story(write, "goats.puffin.example")) == set()
    assert returning(capsysbinary, story(write, "owls.puffin.example")) != set()
    assert returning(capsysbinary, "--site", goat, story(write, "puffin.example")) != set()


def test_paths_are_never_taken_for_sites(pages: str, capsysbinary: Capture) -> None:
    run(capsysbinary, "site", "learn", pages)
    assert returning(capsysbinary, f"{pages}/eel.txt") == set()


def test_a_page_that_is_learned_is_told_apart(pages: str, capsysbinary: Capture) -> None:
    """It is not said to return on itself; where nothing else is known, that is told."""
    eel = f"{pages}/eel.txt"
    assert returning(capsysbinary, "--site", pages, eel) == {"Puffin", "letters"}
    code, _, err = run(capsysbinary, "flags", "--site", eel, eel)
    assert code == 0
    assert "All learned pages of eel tell the same as 'eel'" in err


def test_adding_counts_as_if_all_had_been_learned_together(
    pages: str, tmp_path: Path, capsysbinary: Capture
) -> None:
    """Without --add it takes the place of what was there, and that is told."""
    one, two = str(tmp_path / "one.yaml"), str(tmp_path / "two.yaml")
    files = sorted(str(path) for path in Path(pages).iterdir())
    run(capsysbinary, "site", "learn", "--name", "p", "-o", one, *files)
    for file in files:
        add = ["--add"] if file != files[0] else []
        run(capsysbinary, "site", "learn", "--name", "p", "-o", two, *add, file)
    assert Path(one).read_text("utf-8") == Path(two).read_text("utf-8")
    code, _, err = run(capsysbinary, "site", "learn", "--name", "p", "-o", two, files[0])
    assert code == 0
    assert "It takes the place of what was learned before from 4 pages" in err


def test_a_story_under_two_addresses_is_told(
    pages: str, write: Write, capsysbinary: Capture
) -> None:
    write("puffin.example/kite-print.txt", "Print\n\n" + PAGES["kite.txt"] + TAIL + MINE * 3)
    write("puffin.example/kite2.txt", HEAD + PAGES["kite.txt"] + TAIL + MINE * 3)
    err = run(capsysbinary, "site", "learn", pages)[2]
    assert "'kite-print.txt' tells the same as 'kite2.txt'; they count as one page." in err
    assert "Learned 5 pages" in err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "'tetrapla site' wants a command."),
        (("lern", "x"), "Did you mean 'learn'?"),
        (("show", "pufin.example"), "Did you mean 'puffin.example'?"),
        (("forget", "nowhere"), "There is no learned site, file or folder 'nowhere'."),
        (("learn", "nowhere"), "There is no file or folder 'nowhere'."),
        (("learn", "{pages}", "nowhere"), "There is no file or folder 'nowhere'."),
        (("learn", "{pages}", "{pages}"), "not said which site the pages come from."),
        (("learn", "{pages}/eel.txt"), "Say which site it is with --name HOST."),
        (("learn", "{pages}/.."), "is not called like a web site, such as example.org."),
        (("learn", "nowhere", "--name", "x"), "There is no file or folder 'nowhere'."),
        (("learn", "{pages}", "--name", "../x"), "cannot be the name of a site"),
        (("learn", "{pages}", "--name", ".."), "cannot be the name of a site"),
        (("learn", "{pages}", "-o", "{pages}/eel.txt"), "Give it the suffix .yaml"),
        (("learn", "{pages}", "-o", "{pages}/rules.yaml"), "cannot be read as a learned site"),
        (("learn", "{pages}", "-o", "{pages}/none.yaml", "--add"), "Leave out --add."),
        (("learn", "{pages}", "-o", "{pages}/eel.txt/x.yaml"), "could not be written"),
    ],
)
def test_errors_are_one_sentence_with_a_cure(
    pages: str, write: Write, capsysbinary: Capture, arguments: tuple[str, ...], said: str
) -> None:
    """And nothing that is there is lost."""
    run(capsysbinary, "site", "learn", pages)
    write("puffin.example/rules.yaml", "- id: mine\n")
    before = {path: path.read_bytes() for path in Path(pages).iterdir()}
    code, out, err = run(capsysbinary, "site", *(a.format(pages=pages) for a in arguments))
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert said in err
    assert {path: path.read_bytes() for path in Path(pages).iterdir()} == before


@pytest.mark.parametrize("command", [[], ["flags"], ["compare"]])
def test_a_site_without_a_text_is_no_question_about_the_bundled_story(
    command: list[str], pages: str, capsysbinary: Capture
) -> None:
    """Who gives only --site has taken the page for the site, and is told that no text is named."""
    code, out, err = run(capsysbinary, *command, "--site", pages)
    assert (code, out) == (2, "")
    assert f"No text is named: '{pages}', behind --site, only tells" in err
    assert "Name the text as well" in err


def test_a_site_that_is_asked_for_must_be_there(mine: str, capsysbinary: Capture) -> None:
    code, out, err = run(capsysbinary, "flags", "--site", "puffin.example", mine)
    assert (code, out) == (2, "")
    assert "There is no learned site, file or folder 'puffin.example'." in err


GOOD = """\
name: puffin.example
lines:
  2:
  - The Puffin Post
pages:
- file: a.txt
  digest: '1234'
- file: b.txt
  digest: '5678'
"""


def test_a_file_that_people_wrote_is_taken(write: Write, mine: str, capsysbinary: Capture) -> None:
    """Without marks its counts hold as they are; it cannot be added to."""
    path = write("own.yaml", GOOD)
    assert returning(capsysbinary, "--site", path, mine) == {"Puffin"}
    code, _, err = run(capsysbinary, "site", "learn", "--add", "-o", path, mine)
    assert (code, "Learn them anew, all of them together." in err) == (2, True)
    assert Path(path).read_text("utf-8") == GOOD


def test_an_unknown_key_is_told_with_the_nearest(
    write: Write, mine: str, capsysbinary: Capture
) -> None:
    path = write("own.yaml", GOOD.replace("  digest: '5678'", "  digests: '5678'\n  digest: x"))
    code, _, err = run(capsysbinary, "flags", "--site", path, mine)
    assert (code, "line 9: unknown key 'digests'; did you mean 'digest'?" in err) == (1, True)


BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (BOMB, "line 2: aliases (*) are not allowed."),
        ("[" * 99, "line 1: it is nested too deeply."),
        ("- a\n", "line 1: the file must be keys with values."),
        (GOOD.replace("name: puffin.example", "name: [x]"), "line 1: name must be text."),
        (GOOD.replace("  2:", "  3:"), "line 3: '3' is no number of pages from 1 to 2."),
        (GOOD.replace("  2:", "  many:"), "line 3: 'many' is no number of pages"),
        (
            GOOD.replace("- The Puffin Post", "- 2021-03-04\n  - yes"),
            "line 5: a line must be text.",
        ),
        (GOOD.replace("pages:", "page:"), "line 1: 'pages' must be a list."),
        (GOOD + "name: again\n", "line 10: 'name' is given twice."),
        (GOOD.replace("lines:\n  2:\n", "lines:\n"), "line 2: 'lines' must be numbers of pages"),
    ],
)
def test_broken_files_are_told_with_the_line(
    write: Write, mine: str, capsysbinary: Capture, text: str, said: str
) -> None:
    path = write("own.yaml", text)
    code, out, err = run(capsysbinary, "flags", "--site", path, mine)
    assert (code, out) == (2, "")
    assert f"'{path}', {said}" in err


def test_a_broken_site_that_a_source_names_is_left_out(
    write: Write, data: Path, capsysbinary: Capture
) -> None:
    """The versions can be read without it."""
    data.mkdir(parents=True)
    (data / "puffin.example.yaml").write_text(BOMB, "utf-8")
    code, _, err = run(capsysbinary, "flags", story(write, "puffin.example"))
    assert code == 0
    assert err.startswith("tetrapla: Left out: ")


def test_lines_of_any_kind_come_back_as_they_were(
    write: Write, tmp_path: Path, capsysbinary: Capture
) -> None:
    """What YAML would take for a number, a date, a comment, a key or an alias is a line."""
    odd = ["yes", "2021-03-04", "# top", "a: b", "*top", "[more]", "'quoted", "• dot", "𝐛𝐨𝐥𝐝 🦆"]
    paths = [write(f"p{k}.txt", "\n\n".join([*odd, text])) for k, text in enumerate(PAGES.values())]
    file = str(tmp_path / "odd.yaml")
    assert run(capsysbinary, "site", "learn", "-o", file, *paths)[0] == 0
    code, out, err = run(capsysbinary, "site", "show", file)
    assert (code, err) == (0, "")
    assert {line[5:] for line in out.splitlines()} == set(odd)
