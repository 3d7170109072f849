"""What of a comparison is wanted: which versions, which rows, which kinds of difference."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tetrapla.cli.arguments import close_to
from tetrapla.errors import UsageError

if TYPE_CHECKING:
    from tetrapla.cli.arguments import Parser
    from tetrapla.engine.differences.types import Kind
    from tetrapla.engine.model import Story
    from tetrapla.rows.wording import Wording

_SHOWS = {
    "all": "ALL",
    "differences": "DIFFERENCES",
    "common": "COMMON",
    "flagged": "FLAGGED",
    "unsure": "UNSURE",
}
"""What ``--only`` knows beside the versions -> the filter of the screens."""


def add_versions(parser: Parser) -> None:
    """Ask for some of the versions."""
    parser.add_argument(
        "--versions",
        metavar="A,B",
        type=listed,
        default=[],
        help="only these of the versions, by letter or name",
    )


def add_rows(parser: Parser) -> None:
    """Ask for some of the rows, and for what differs."""
    parser.add_argument(
        "--only",
        metavar="ROWS",
        default="all",
        help=f"which rows: {', '.join(_SHOWS)}, or a version for what it alone tells",
    )
    parser.add_argument(
        "--ignore",
        metavar="KINDS",
        type=listed,
        default=[],
        help="kinds of difference that do not count, with commas between them: numbers, negation, "
        "names, wording, spelling, case, punctuation, quote style",
    )


def listed(text: str) -> list[str]:
    """The parts of a text with commas between them."""
    return [part.strip() for part in text.split(",") if part.strip()]


def chosen_versions(story: Story, names: Sequence[str], base: str | None) -> Story:
    """A story with some of its versions, which keep their letters.

    Args:
        story: What was read.
        names: Letters or names; none: all of them.
        base: The base that was asked for; None: none was.

    Raises:
        UsageError: There is no such version, or the base is not among them.
    """
    if not names:
        return story
    from tetrapla.engine.reading import find_version

    wanted = {find_version(story, name) for name in names}
    kept_base = story.base if story.base in wanted else None
    if base is not None and kept_base is None:
        raise UsageError(f"The base '{base}' is not among --versions.", "Add it there.")
    kept = tuple(v for v in story.versions if v.siglum in wanted)
    return replace(story, versions=kept, base=kept_base)


@dataclass(frozen=True)
class Choice:
    """Which rows are wanted."""

    show: str
    """The filter of the screens."""
    active: str
    """Siglum of the version that the filter asks for."""
    ignored: frozenset[Kind]

    @classmethod
    def of(cls, story: Story, only: str, ignore: Sequence[str]) -> Choice:
        """What ``--only`` and ``--ignore`` mean.

        Raises:
            UsageError: They mean nothing.
        """
        return cls(*_shown(story, only), frozenset(map(_kind, ignore)))

    def rows(self, wording: Wording) -> frozenset[int] | None:
        """Indices of the rows; None: all of them."""
        from tetrapla.rows.filters import Filter
        from tetrapla.rows.view import Show, View

        view = View(base=wording.comparison.story.base, ignored=self.ignored, show=Show[self.show])
        if view.show is Show.ALL:
            return None
        if view.show is Show.DIFFERENCES and self.ignored:
            wording.settle_kinds(float("inf"))
        return Filter(wording, view, self.active).rows


def _shown(story: Story, only: str) -> tuple[str, str]:
    """The filter that ``--only`` means, and the version that it asks for.

    Raises:
        UsageError: It means neither a filter nor a version.
    """
    if only in _SHOWS:
        return _SHOWS[only], story.versions[0].siglum
    from tetrapla.engine.reading import find_version

    try:
        return "ONLY", find_version(story, only)
    except UsageError:
        cure = close_to(only, [*_SHOWS, *(v.name for v in story.versions)])
        problem = f"--only knows no '{only}': it takes {', '.join(_SHOWS)}, or a version."
        raise UsageError(problem, cure) from None


def _kind(name: str) -> Kind:
    """The kind of difference of a name.

    Raises:
        UsageError: There is none.
    """
    from tetrapla.rows.row_differences import NAMES, kind_named

    kind = kind_named(name)
    if kind is not None:
        return kind
    known = list(NAMES.values())
    problem = f"--ignore knows no '{name}': the kinds are {', '.join(known)}."
    raise UsageError(problem, close_to(name, known))
