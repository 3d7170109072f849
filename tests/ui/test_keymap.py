"""The keys of the settings: what is right is bound and shown, what is wrong is told with a cure."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tetrapla.engine.model import Story
from tetrapla.ui.app import TetraplaApp
from tetrapla.ui.keymap import Chosen, chosen_keys, key_named, key_of, remapped, screens, shown
from tetrapla.ui.options import Options
from tetrapla.ui.screens.compare import CompareScreen
from tetrapla.ui.screens.help import HelpScreen
from tetrapla.ui.widgets.lines import LineView


def chosen(**given: str | list[str]) -> Chosen:
    """The keymap of settings; underscores stand for the hyphens of ids."""
    keys = {k.replace("_", "-"): [v] if isinstance(v, str) else v for k, v in given.items()}
    return chosen_keys(keys)


def told(keymap: Chosen) -> str:
    """Everything that is told about a keymap."""
    return " ".join(" ".join(problem) for problem in keymap.problems)


def line(app: TetraplaApp, name: str) -> str:
    """The first line of a widget as text."""
    return app.screen.query_one(f"#{name}", LineView).render_line(0).text


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("x", "x"),
        ("X", "X"),
        ("?", "question_mark"),
        ("question_mark", "question_mark"),
        (",", "comma"),
        ("Esc", "escape"),
        ("PgDn", "pagedown"),
        ("ctrl+d", "ctrl+d"),
        ("space", "space"),
        (" ", "space"),
        ("5", "5"),
        ("goose", None),
        ("", "space"),
    ],
)
def test_keys_are_written_as_people_write_them(written: str, key: str | None) -> None:
    """Signs, names and what stands on the key lead to the key; other words do not."""
    assert key_named(written) == key


def test_every_declared_key_can_be_written_as_it_is_shown() -> None:
    """What the help shows for a key is what the settings understand."""
    for actions in screens().values():
        for key in (key for action in actions for key in action.keys):
            assert key_named(shown(key)) == key


def test_every_action_has_an_id_of_its_own() -> None:
    """On one screen no two actions are called the same."""
    for actions in screens().values():
        ids = [action.id for action in actions]
        assert len(set(ids)) == len(ids)


def test_an_unknown_action_is_told_with_the_nearest() -> None:
    """And what stands beside it holds."""
    keymap = chosen(next_diference="x", quit="Q")
    assert "there is no action 'next-diference' Did you mean 'next-difference'?" in told(keymap)
    assert keymap.keymap == {"quit": ("Q",)}


def test_an_unknown_key_is_told_with_the_nearest() -> None:
    """The action keeps its other keys, or all its own."""
    keymap = chosen(quit=["esk", "Q"], raw="nokey")
    assert "there is no key 'esk' Did you mean 'esc'?" in told(keymap)
    assert keymap.keymap == {"quit": ("Q",)}


def test_keys_that_terminals_keep_are_told() -> None:
    assert "a terminal keeps ctrl+z to itself" in told(chosen(quit="ctrl+z"))


def test_a_clash_is_told_and_the_declared_key_holds() -> None:
    """A key that does something else already stays with that."""
    keymap = chosen(quit="r")
    assert keymap.keymap == {}
    assert "the key r is that of 'raw'" in told(keymap)


def test_two_actions_may_change_keys() -> None:
    """Where both are given another key, neither clashes."""
    keymap = chosen(raw="d", boilerplate="r")
    assert keymap.problems == ()
    keys = {a.id: a.keys for a in remapped(screens()["COMPARE"], keymap.keymap)}
    assert (keys["raw"], keys["boilerplate"]) == (("d",), ("r",))


def test_two_chosen_keys_that_clash_leave_the_first() -> None:
    keymap = chosen(raw="ö", boilerplate="ö")
    assert keymap.keymap == {"raw": ("ö",)}
    assert "the key ö is that of 'raw'" in told(keymap)


def test_named_keys_stay_beside_chosen_ones_unless_they_are_given_away() -> None:
    """Arrows still move; nobody is locked out of the way back."""
    keymap = chosen(down="ö", close_details="ü")
    keys = {a.id: (a.keys, a.shown) for a in remapped(screens()["COMPARE"], keymap.keymap)}
    assert keys["down"] == (("ö", "down"), "ö ↓")
    assert keys["close-details"] == (("ü", "escape"), "ü esc")


async def test_chosen_keys_are_bound_and_shown(possum: Story, compared_at_once: None) -> None:
    """The chosen key works, the old one does nothing, and keys line and help show the new one."""
    app = TetraplaApp(possum, options=Options(keymap={"down": ("ö",), "help": ("ü",)}))
    async with app.run_test(size=(160, 48)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, CompareScreen)
        start = app.screen.rows.cursor
        await pilot.press("ö", "j", "down")
        assert app.screen.rows.cursor == start + 2
        assert line(app, "keys").startswith(" ö k row")
        assert line(app, "keys").rstrip().endswith("ü all keys")
        await pilot.press("question_mark")
        assert isinstance(app.screen, CompareScreen)
        await pilot.press("ü")
        await pilot.pause()
        assert isinstance(app.screen, HelpScreen)
        assert "ö ↓" in app.export_screenshot().replace("&#160;", " ")


async def test_sentences_name_the_chosen_keys(possum: Story, compared_at_once: None) -> None:
    """What a sentence on a screen tells one to press is the key of the settings."""
    given = {"boilerplate": "ö", "other-end": "ä", "base": "ü", "show-version": "5", "help": "Q"}
    given |= {"details": "ß", "flags": "é", "shut": "à", "open": "ç", "hints": "è", "others": "Ö"}
    given |= {"search": "ñ", "reader": "ø", "show": "å"}
    options = Options(keymap={name: (key,) for name, key in given.items()})
    noted = replace(possum, notes=("A goose sat on it.", "So did a hen."))
    app = TetraplaApp(noted, options=options)
    async with app.run_test(size=(160, 48)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "2 notes, Q shows them" in line(app, "status")
        await pilot.press("g")
        assert "ö shows it" in line(app, "status")
        await pilot.press("w")
        assert "ü makes this version the base" in line(app, "status")
        await pilot.press("5")
        assert line(app, "status").strip() == "A hidden: 5 shows it again"
        await pilot.press("5", "Q")
        text = app.export_screenshot().replace("&#160;", " ")
        assert "ö shows what is folded" in text
        await pilot.press("q", "ø", "n")
        assert "ñ in the table opens one" in line(app, "status")
        await pilot.press("G")
        assert "Ö says why" in line(app, "status")
        await pilot.press("q", "é")
        assert "è lists 4 hints too" in line(app, "filter")


def test_a_key_that_is_not_there_is_not_named() -> None:
    """Not of an action that a screen does not have, nor the third of two keys."""
    actions = remapped(screens()["COMPARE"], {"show-version": ("x", "apostrophe")})
    keys = [key_of(actions, "column({})", which) for which in (1, 2, 3)]
    assert keys == ["x", "'", ""]
    assert key_of(actions, "sing") == ""


async def test_columns_are_as_wide_as_asked_with_a_hairline_between(
    possum: Story, compared_at_once: None
) -> None:
    """No line of text is wider than the settings say, and each gap holds a hairline."""
    options = Options(column_width=24, ruled=True)
    app = TetraplaApp(possum, options=options)
    async with app.run_test(size=(160, 48)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, CompareScreen)
        table = app.screen.table
        assert table.geometry.text_width == 24
        gaps = [table.geometry.x(k) - 2 for k in (1, 2, 3)]
        for index in range(20):
            for row in table.lines(index, "A"):
                hairs = [piece.x for piece in row.pieces if piece.x in gaps and piece.text == "│"]
                assert hairs == gaps or "told only in" in str(row)
