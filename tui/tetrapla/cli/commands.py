"""The commands that write: each takes its arguments and gives the exit code.

The engine is imported only by those that need it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tetrapla.cli.arguments import (
    COMPARE_EPILOG,
    EXITS,
    Parser,
    add_base,
    add_export_format,
    add_format,
    add_paths,
    add_rules,
    add_site,
)
from tetrapla.cli.exits import FINE, FOUND, WRONG
from tetrapla.cli.progress import progress
from tetrapla.cli.stories import read_named, read_resources, tell_all, tell_notes
from tetrapla.errors import ReadingError
from tetrapla.export.streams import line_width, tell, write

if TYPE_CHECKING:
    from tetrapla.engine.model import Story
    from tetrapla.engine.results import Comparison


def write_comparison(arguments: list[str]) -> int:
    """Write the comparison."""
    parser = Parser(
        "tetrapla compare",
        "Write the comparison of the versions to standard output.",
        COMPARE_EPILOG,
    )
    add_export_format(parser)
    add_base(parser)
    add_rules(parser)
    add_site(parser)
    add_paths(parser)
    asked = parser.parse_intermixed_args(arguments)
    story = read_named(asked.paths, asked.base, site=asked.site)
    tell_notes(story, alone=False)
    if len(story.versions) < 2:
        raise ReadingError(
            f"'{story.versions[0].path}' is the only version, so there is nothing to compare.",
            "Name at least two; 'tetrapla flags' and 'tetrapla repair' take one.",
        )
    from tetrapla.engine.compare import compare, differs

    resources = read_resources(story, rules=asked.rules, site=asked.site)
    tell_all(resources.notes)
    with progress() as step:
        comparison = compare(story, resources=resources, step=step)
    write(exported(asked.format, comparison))
    return _code(story, found=differs(comparison))


def exported(name: str, comparison: Comparison) -> str:
    """A comparison in one of the formats; on a terminal nothing in it can steer it."""
    from tetrapla.export.formats import FORMATS, Export
    from tetrapla.rows.view import View
    from tetrapla.rows.visible import visible
    from tetrapla.rows.wording import Wording

    width = line_width()  # 0 where no terminal shows it
    known, view = FORMATS[name], View(base=comparison.story.base)
    text = "".join(known.write(Export(Wording(comparison), view, width=width)))
    return text if known.safe or not width else visible(text.replace("\r\n", "\n"))


def write_flags(arguments: list[str]) -> int:
    """Write the flags."""
    from tetrapla.engine.kinds import Level

    parser = Parser(
        "tetrapla flags",
        "List garbled and boilerplate text with the reasons.",
        "Behind the reason for boilerplate stands in brackets what found it, mostly a rule:\n"
        "'tetrapla rules show ID' shows it, 'tetrapla rules --help' tells how to switch it off."
        "\n\n" + EXITS.format(none="no flags of the level or above", found="there are some"),
    )
    add_format(parser)
    parser.add_argument(
        "--level",
        choices=[level.value for level in Level],
        help="lowest level that is listed and counts for the exit code; without it, sure and "
        "likely flags count, and JSON lists the hints too",
    )
    add_rules(parser)
    add_site(parser)
    add_paths(parser)
    asked = parser.parse_intermixed_args(arguments)
    story = read_named(asked.paths, None, site=asked.site)
    tell_notes(story, alone=False)
    from tetrapla.engine.compare import examine
    from tetrapla.export.levels import flags_from

    resources = read_resources(story, rules=asked.rules, site=asked.site)
    tell_all(resources.notes)
    with progress() as step:
        examined = examine(story, resources=resources, step=step)
    level = Level(asked.level or Level.LIKELY)
    if asked.format == "json":
        from tetrapla.export.json import flags_json

        write(flags_json(examined, Level(asked.level or Level.HINT)))
    else:
        from tetrapla.export.text import flags_text

        write(flags_text(examined, level))
    found = bool(flags_from(examined.flags, level))
    if not found and asked.format == "text":
        tell(f"Nothing is flagged as {level}{' or above' if level is not Level.SURE else ''}.")
    return _code(story, found=found)


def _code(story: Story, *, found: bool) -> int:
    """The exit code of a command whose output is written; what was not read counts most."""
    if story.left_out:
        return WRONG
    return FOUND if found else FINE
