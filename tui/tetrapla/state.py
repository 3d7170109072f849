"""What is remembered from one run to the next: of each story the place and the toggles.

The file holds no paths and no text, only digests of them. What is broken in it is set aside or
left out, never a reason not to open a story.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from tetrapla.engine.model import Story
from tetrapla.rows.spot import Spot, spot_from, spot_of
from tetrapla.rows.theme_names import NAMES
from tetrapla.rows.view import Boilerplate, Highlight
from tetrapla.session import Session

STATE = "TETRAPLA_STATE"
"""In the environment, the path of another state file; set to nothing: nothing is remembered."""
MOST = 200
"""Stories that are kept; of more, those that were left longest ago are dropped."""
LARGEST = 10_000_000
"""Bytes of a state file."""
FORM = 1
"""Of the file; another number was written by another version of the program."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """How a story was left."""

    spot: Spot | None
    """Where the cursor stood; None: nothing is told in the story."""
    active: str
    """Siglum of the active version."""
    raw: bool = False
    boilerplate: Boilerplate = Boilerplate.FOLD
    highlight: Highlight = Highlight.AGREEMENT
    overview: bool = True
    theme: str | None = None
    """The one that was chosen at a key; None: none was."""

    @classmethod
    def of(cls, session: Session, theme: str | None) -> Remembered:
        """How a session is left."""
        view = session.view
        spot = spot_of(session.comparison, session.place, session.active)
        looks = (view.raw, view.boilerplate, view.highlight, view.overview)
        return cls(spot, session.active, *looks, theme)

    def restored(self, session: Session) -> Session:
        """A fresh session, as this one was left."""
        view = replace(
            session.view, raw=self.raw, boilerplate=self.boilerplate, overview=self.overview
        )
        # Without a base nothing can be coloured against it, and with one that is what was asked.
        if self.highlight is Highlight.OFF or view.base is not None:
            view = replace(view, highlight=self.highlight)
        place = self.spot.find(session.comparison) if self.spot else None
        active = self.active if self.active in session.comparison.sigla else session.active
        there = session.place if place is None else place
        return replace(session, view=view, active=active, place=there)


@dataclass(frozen=True, slots=True)
class State:
    """The state file, as it was read."""

    path: str = ""
    """Empty: nothing is remembered."""
    stories: Mapping[str, Any] = field(default_factory=dict)
    """Key of a story -> what is written about it, the one that was left last at the end."""
    notes: tuple[str, ...] = ()
    """Sentences for people; empty where all is plain."""
    ours: bool = True
    """Whether the file may be written; not if a newer program wrote it."""

    def of(self, key: str) -> Remembered | None:
        """How a story was left; None: nothing is known, or what is written makes no sense."""
        written = self.stories.get(key)
        if not key or not isinstance(written, dict):
            return None
        try:
            return _remembered(written)
        except ValueError:
            return None


def _remembered(written: Mapping[str, Any]) -> Remembered:
    theme, spot = written.get("theme"), written.get("spot")
    if theme is not None and theme not in NAMES:
        theme = None  # of another version of the program
    return Remembered(
        spot_from(spot) if isinstance(spot, dict) else None,
        str(written.get("active", "")),
        raw=written.get("raw") is True,
        boilerplate=Boilerplate(str(written.get("boilerplate"))),
        highlight=Highlight(str(written.get("highlight"))),
        overview=written.get("overview") is not False,
        theme=theme,
    )


def story_key(story: Story) -> str:
    """What a story is remembered by: its files, in order; empty where one of them is no file."""
    paths = [version.path for version in story.versions]
    if "-" in paths:
        return ""
    absolute = "\0".join(os.path.abspath(path) for path in paths)  # noqa: PTH100 - may not exist
    return hashlib.sha256(absolute.encode("utf-8", "surrogateescape")).hexdigest()[:32]


def state_path() -> str:
    """Where the state file is, or would be; empty where nothing is to be remembered."""
    named = os.environ.get(STATE)
    if named is not None:
        return named
    from platformdirs import user_state_dir

    return str(Path(user_state_dir("tetrapla", appauthor=False)) / "stories.json")


def read_state() -> State:
    """The state file; one that is broken is set aside, and one that is not there is empty."""
    path = state_path()
    if not path or not os.path.lexists(path):
        return State(path)
    try:
        file = Path(path)
        if file.stat().st_size > LARGEST:
            return _set_aside(path, "is too large")
        data = json.loads(file.read_bytes())
    except OSError as error:
        note = f"The places of last time are lost: '{path}' cannot be read: {error.strerror}."
        return State(path, notes=(note,))
    except (ValueError, RecursionError):
        return _set_aside(path, "is broken")
    form = data.get("form") if isinstance(data, dict) else None
    if isinstance(form, int) and form > FORM:
        note = f"'{path}' is of a newer Tetrapla; nothing is remembered in it."
        return State(path, notes=(note,), ours=False)
    if form != FORM or not isinstance(data.get("stories"), dict):
        return _set_aside(path, "is broken")
    return State(path, data["stories"])


def _set_aside(path: str, what: str) -> State:
    told = f"The places of last time are lost: '{path}' {what}"
    try:
        Path(path).replace(path + ".broken")
    except OSError:
        return State(path, notes=(f"{told}.",))
    return State(path, notes=(f"{told} and was set aside as '{path}.broken'.",))


def write_state(key: str, left: Remembered) -> str:
    """Remember how a story was left, beside what other runs have remembered meanwhile.

    Args:
        key: That of the story; empty: it cannot be remembered.
        left: How it was left.

    Returns:
        What went wrong, as a sentence for people; empty: nothing.
    """
    state = read_state()
    if not key or not state.path or not state.ours:
        return ""
    stories = {k: v for k, v in state.stories.items() if k != key}
    stories[key] = asdict(left)
    kept = dict(list(stories.items())[-MOST:])
    try:
        _write_whole(Path(state.path), json.dumps({"form": FORM, "stories": kept}, indent=1))
    except OSError as error:
        return f"The place could not be kept: '{state.path}' cannot be written: {error.strerror}."
    return ""


def _write_whole(path: Path, text: str) -> None:
    """Write a file so that whoever reads it finds the old or the new text, never a part."""
    path.parent.mkdir(parents=True, exist_ok=True)
    number, name = tempfile.mkstemp(prefix=path.name, suffix=".new", dir=path.parent)
    try:
        with os.fdopen(number, "w", encoding="utf-8", newline="\n") as file:
            file.write(text + "\n")
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
