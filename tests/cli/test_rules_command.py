"""The commands about rules, and rules of one's own in the commands that read stories."""

from __future__ import annotations

import io
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tetrapla.cli import main
from tetrapla.config import CONFIG

Write = Callable[[str, str | bytes], str]
Capture = pytest.CaptureFixture[bytes]
Run = Callable[..., tuple[int, str, str]]

GEESE = """\
- id: my.geese
  kind: share
  language: en
  phrases: [tell all the geese]
  confidence: 0.97
  examples:
    hit: ["Tell all the geese!"]
    miss: ["She wanted to tell all the geese about it."]
"""
PAGE = """\
The keeper of the lighthouse had three geese, and none of them could swim as well as the cat did.

In the evening the oldest goose climbed the stairs and looked for a long time at the dark harbour.

Tell all the geese!
"""


@pytest.fixture
def run(capsysbinary: Capture) -> Run:
    """Run the program; get exit code, standard output and standard error."""

    def run_program(*arguments: str) -> tuple[int, str, str]:
        code = main(arguments)
        captured = capsysbinary.readouterr()
        return code, captured.out.decode("utf-8"), captured.err.decode("utf-8")

    return run_program


def flagged(run: Run, *arguments: str) -> dict[str, str]:
    """Rule -> kind of what is flagged as likely at least, in the page of the arguments."""
    code, out, err = run("flags", "--format", "json", "--level", "likely", *arguments)
    assert code in (0, 1), err
    return {flag["rule"]: flag["kind"] for flag in json.loads(out)["flags"]}


def test_rules_of_ones_own_flag_lines(run: Run, write: Write) -> None:
    page, rules = write("page.txt", PAGE), write("my.yaml", GEESE)
    assert "my.geese" not in flagged(run, page)
    assert flagged(run, page, "--rules", rules)["my.geese"] == "share"


def test_rules_of_the_settings_are_always_used(
    run: Run, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A path in the settings is relative to their file; one with --rules comes on top."""
    page = write("page.txt", PAGE)
    write("set/my.yaml", GEESE)
    monkeypatch.setenv(CONFIG, write("set/settings.yaml", "rules: my.yaml"))
    assert "my.geese" in flagged(run, page)
    off = write("off.yaml", "- id: my.geese\n  enabled: false\n")
    assert "my.geese" not in flagged(run, page, "--rules", off)


def test_a_false_alarm_can_be_switched_off(run: Run, write: Write) -> None:
    page = write("page.txt", PAGE.replace("Tell all the geese!", "Share this post!"))
    (rule,) = flagged(run, page)
    off = write("off.yaml", f"- id: {rule}\n  enabled: false\n")
    assert rule not in flagged(run, page, "--rules", off)


def test_compare_takes_rules_too(run: Run, write: Write) -> None:
    """What a rule flags is no difference."""
    paths = [write("a.txt", PAGE), write("b.txt", PAGE.replace("Tell all the geese!", ""))]
    assert run("compare", *paths)[0] == 1
    assert run("compare", "--rules", write("my.yaml", GEESE), *paths)[0] == 0


@pytest.mark.parametrize("command", ["flags", "compare"])
def test_a_bad_rule_is_told_and_the_others_work(run: Run, write: Write, command: str) -> None:
    """On standard error, with file and line; the data stays clean."""
    path = write("my.yaml", GEESE + "- id: my.cats\n  kind: shares\n  phrases: [purr]\n")
    pages = [write("a.txt", PAGE), write("b.txt", PAGE)]
    _, out, err = run(command, "--format", "json", "--rules", path, *pages)
    assert "my.geese" in out
    assert json.loads(out)
    assert f"tetrapla: '{path}', line 10: rule my.cats has an unknown kind" in err
    assert err.count("\n") == 1


def test_a_file_of_rules_that_cannot_be_read_is_refused(run: Run, write: Write) -> None:
    """What was just asked for and is not there would give another result than was meant."""
    page = write("page.txt", PAGE)
    code, out, err = run("flags", "--rules", "gone.yaml", page)
    assert (code, out) == (2, "")
    assert "There is no file or folder 'gone.yaml'" in err
    code, out, err = run("flags", "--rules", write("my.yaml", "- id: 'x"), page)
    assert (code, out) == (2, "")
    assert "my.yaml', line 1: " in err


def test_a_file_of_the_settings_that_is_gone_is_told(
    run: Run, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(CONFIG, write("settings.yaml", "rules: gone.yaml\ncolour: blue"))
    code, _, err = run("flags", "--level", "sure", write("page.txt", PAGE))
    assert code == 0
    assert "Left out: There is no file or folder" in err
    assert "unknown setting 'colour'" in err


def test_screens_get_the_rules_and_what_is_wrong_in_them(
    run: Run, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The notes of the story tell it, as they tell all else about the reading."""
    from tetrapla.ui import app

    taken: list[app.TetraplaApp] = []
    monkeypatch.setattr("tetrapla.cli.screens.need_terminal", lambda: None)
    monkeypatch.setattr("tetrapla.cli.screens.take_keys_from_terminal", lambda: None)

    def take(self: app.TetraplaApp) -> None:
        taken.append(self)

    monkeypatch.setattr(app.TetraplaApp, "run", take)
    path = write("my.yaml", GEESE + "- id: my.cats\n  kind: shares\n  phrases: [purr]\n")
    assert run("--rules", path, write("page.txt", PAGE))[0] == 0
    assert any("rule my.cats has an unknown kind" in note for note in taken[0].story.notes)


def test_rules_are_listed_by_kind_in_columns(run: Run, write: Write) -> None:
    code, out, err = run("rules", "list", "--rules", write("my.yaml", GEESE))
    assert (code, err) == (0, "")
    groups = [line for line in out.splitlines() if line and not line.startswith(" ")]
    assert len(groups) == len(set(groups))
    assert "bio (author)" in groups
    mine = next(line for line in out.splitlines() if "my.geese" in line)
    assert re.match(r"  my\.geese +en +any +sure +Tell all the geese! +'.*my\.yaml', line 1$", mine)
    lines = [line for line in out.splitlines() if line.startswith("  ")]
    starts = {re.match(r"  \S+ +(\S+)", line).start(1) for line in lines}  # type: ignore[union-attr]
    assert len(starts) == 1


def test_the_list_can_be_of_one_kind_and_language(run: Run) -> None:
    out = run("rules", "list", "--kind", "share", "--language", "en")[1]
    assert out.startswith("share\n")
    assert "  share.prompt " in out
    assert {line.split()[1] for line in out.splitlines()[1:]} == {"en"}
    anywhere = run("rules", "list", "--language", "any")[1]
    assert 0 < len(anywhere.splitlines()) < len(run("rules", "list")[1].splitlines())


def test_the_list_says_what_is_switched_off(run: Run, write: Write) -> None:
    off = write("off.yaml", "- id: share.prompt\n  enabled: false\n")
    out = run("rules", "list", "--rules", off)[1]
    assert "  share.prompt " not in out
    assert f"switched off: share.prompt (by '{off}')" in out
    code, shown, err = run("rules", "show", "share.prompt", "--rules", off)
    assert (code, "id: share.prompt" in shown) == (0, True)
    assert "switched off by" in err


def test_a_rule_is_shown_as_it_could_stand_in_a_file(run: Run, write: Write) -> None:
    """What is shown can be taken over: it does the same in a file of one's own."""
    for name in ("share.prompt", "share.sentence", "comment.ordinary"):
        code, out, _ = run("rules", "show", name)
        assert code == 0
        assert "ships with Tetrapla" in out
        copy = write("copy.yaml", out)
        assert run("rules", "test", copy)[0] == 0
        again = run("rules", "show", name, "--rules", copy)[1]
        assert again.splitlines()[0].endswith("copy.yaml, line 2")
        assert "takes the place of the rule that ships" in again
        assert again.splitlines()[2:] == out.splitlines()[1:]


def test_all_rules_that_ship_pass_their_test(run: Run) -> None:
    code, out, err = run("rules", "test")
    assert (code, out) == (0, "")
    assert re.fullmatch(r"tetrapla: \d+ rules, \d+ examples: all is well\.\n", err)


def test_what_is_wrong_with_a_file_is_told_in_its_test(run: Run, write: Write) -> None:
    """Each failing example with file, line and rule; a slow pattern and a bad rule as well."""
    wrong = GEESE.replace("Tell all the geese!", "Tell all the ducks!")
    wrong = wrong.replace("She wanted to tell all the geese about it.", "Tell all the geese")
    slow = "- id: my.slow\n  kind: share\n  pattern: '(a+)+b'\n- id: my.bad\n  kind: bad\n"
    path = write("my.yaml", wrong + slow)
    code, out, err = run("rules", "test", path)
    assert code == 1
    told = [line.removeprefix(f"'{path}', line ") for line in out.splitlines()]
    assert told[0].startswith("7: rule my.geese does not find its example “Tell all the ducks!”")
    assert told[1].startswith("8: rule my.geese finds “Tell all the geese”, which its examples")
    assert told[2].startswith("9: rule my.slow takes too long for lines such as")
    assert told[3].startswith("13: rule my.bad has an unknown kind “bad”")
    assert len(told) == 4
    assert err == "tetrapla: 2 rules (1 without an example), 2 examples: 4 problems found.\n"


def test_the_test_of_a_file_that_cannot_be_read_says_so(run: Run, write: Write) -> None:
    """The others are tested all the same, and the exit code tells."""
    code, out, err = run("rules", "test", "gone.yaml", write("my.yaml", GEESE))
    assert (code, out) == (2, "")
    assert "There is no file or folder 'gone.yaml'" in err
    assert "1 rule, 2 examples: all is well in what was read.\n" in err
    assert err.endswith("tetrapla: Not tested, as it cannot be read: 'gone.yaml'.\n")


@pytest.mark.parametrize(
    "content", ["- id: a\n\tkind: b\n", b"\0\1", "- id: [a\n", "- &a b\n- *a\n", None]
)
def test_nothing_is_called_well_that_could_not_be_read(
    run: Run, write: Write, tmp_path: Path, content: str | bytes | None
) -> None:
    """Tabs, no text, a bracket without an end, aliases, a folder: what was not tested is told."""
    path = str(tmp_path) if content is None else write("my.yaml", content)
    code, out, err = run("rules", "test", path)
    assert (code, out) == (2, "")
    assert "all is well" not in err
    assert "0 rules" not in err
    assert err.endswith(f"tetrapla: Not tested, as it cannot be read: '{path}'.\n")


def test_a_broken_file_of_the_settings_is_not_called_well(
    run: Run, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file of rules that they name, or the settings themselves: what else is there is tested."""
    broken = write("my.yaml", "- id: a\n\tkind: b\n")
    for settings in (write("settings.yaml", "rules: my.yaml"), broken):
        monkeypatch.setenv(CONFIG, settings)
        code, out, err = run("rules", "test")
        assert (code, out) == (2, "")
        assert "examples: all is well in what was read.\n" in err
        assert err.endswith(f"Not tested, as it cannot be read: '{broken}'.\n")


def test_a_line_is_explained(run: Run, write: Write) -> None:
    """Which rule, what by, where it counts, and what level it gets there."""
    code, out, _ = run("rules", "explain", "Tell all the geese", "--rules", write("m.yaml", GEESE))
    assert code == 0
    assert out.startswith("“Tell all the geese”\n  fits    my.geese (share, en, '")
    assert "m.yaml', line 1): sure (0.97) anywhere" in out
    assert "by phrase “tell all the geese”" in out
    code, out, _ = run("rules", "explain", "Discussion")
    assert code == 0
    assert "in company of other boilerplate" in out
    assert "alone a hint" in out


def test_a_line_that_no_rule_fits_is_explained_by_what_nearly_does(run: Run) -> None:
    code, out, err = run("rules", "explain", "Share this pots")
    assert code == 1
    assert "may still decide; 'tetrapla flags FILE' tells which." in err
    assert "  no rule fits\n" in out
    assert "  nearly  share.prompt (share, en): its phrase is “share this post”" in out
    assert run("rules", "explain", "The keeper fed the geese at noon.")[1].endswith("rule fits\n")


def test_where_several_rules_fit_it_is_told_which_counts(run: Run, write: Write) -> None:
    """The surest one, which is also the one that flags the line."""
    stronger = GEESE + GEESE.replace("my.geese", "my.ducks").replace("0.97", "0.98")
    rules = write("my.yaml", stronger.replace("kind: share", "kind: advert", 1))
    code, out, err = run("rules", "explain", "--rules", rules, "Tell all the geese")
    assert (code, err) == (0, "")
    fits = [line.split()[1] for line in out.splitlines() if line.startswith("  fits ")]
    assert fits == ["my.ducks", "my.geese"]
    assert "  counts  my.ducks, where it holds; else the next one that holds\n" in out
    page = write("page.txt", PAGE)
    assert flagged(run, "--rules", rules, page) == {"my.ducks": "share"}
    assert "counts" not in run("rules", "explain", "Get directions")[1]


def test_flags_name_the_rule_that_can_be_switched_off(run: Run, write: Write) -> None:
    page = write("page.txt", PAGE.replace("Tell all the geese!", "Share this post!"))
    out = run("flags", page)[1]
    named = re.search(r"\[(\S+)\]$", out.strip())
    assert named is not None
    off = write("off.yaml", f"- id: {named[1]}\n  enabled: false\n")
    assert f"[{named[1]}]" not in run("flags", "--rules", off, page)[1]


def test_lines_of_standard_input_are_explained(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each line for itself; the exit code says whether a rule fits every one."""
    both = ["“Share this post”", "“The keeper slept.”"]
    for text, expected, lines in [
        ("Share this post\n\nThe keeper slept.\n", 1, both),
        ("Share this post\n", 0, both[:1]),
    ]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        code, out, _ = run("rules", "explain", "-")
        assert code == expected
        assert [block.splitlines()[0] for block in out.split("\n\n")] == lines


def test_a_line_cannot_steer_the_terminal(run: Run) -> None:
    assert "\x1b" not in run("rules", "explain", "Share \x1b[2J this")[1]


@pytest.mark.parametrize(
    ("arguments", "cure"),
    [
        ([], "Say one of list, show, test, explain."),
        (["shw"], "Did you mean 'show'?"),
        (["list", "--kind", "shar"], "Did you mean 'share'?"),
        (["list", "--language", "xx"], "There are: any, "),
        (["show", "share.promt"], "Did you mean 'share.prompt'?"),
        (["show"], "See 'tetrapla rules show --help'."),
        (["explain"], "See 'tetrapla rules explain --help'."),
    ],
)
def test_wrong_usage_is_told_with_a_cure(run: Run, arguments: list[str], cure: str) -> None:
    code, out, err = run("rules", *arguments)
    assert (code, out) == (2, "")
    assert cure in err


@pytest.mark.parametrize("command", [[], ["list"], ["show"], ["test"], ["explain"]])
def test_every_command_about_rules_has_help(run: Run, command: list[str]) -> None:
    code, out, err = run("rules", *command, "--help")
    assert (code, err) == (0, "")
    assert out.startswith("usage: tetrapla rules")


def test_the_example_of_the_readme_works(root: Path, run: Run, write: Write) -> None:
    """Its file of rules is right, its examples hold, and what it switches off exists."""
    section = (root / "README.md").read_text("utf-8").split("\n## Your own rules\n")[1]
    rules = section.split("```yaml\n")[1].split("```")[0]
    code, out, err = run("rules", "test", write("my-rules.yaml", rules))
    assert (code, out) == (0, "")
    assert "all is well" in err
