"""The command that lists flags."""

from __future__ import annotations

from tetrapla.cli.arguments import (
    EXITS,
    Parser,
    add_format,
    add_paths,
    add_quiet,
    add_rules,
    add_site,
)
from tetrapla.cli.choosing import add_versions, chosen_versions
from tetrapla.cli.exits import FINE, FOUND, WRONG
from tetrapla.cli.progress import progress
from tetrapla.cli.stories import read_resources, read_telling, tell_all, tell_notes
from tetrapla.export.streams import hush, tell, write


def flags_parser() -> Parser:
    """The arguments of ``tetrapla flags``."""
    parser = Parser(
        "tetrapla flags",
        "List garbled and boilerplate text with the reasons.",
        "Behind the reason for boilerplate stands in brackets what found it, mostly a rule:\n"
        "'tetrapla rules show ID' shows it, 'tetrapla rules --help' tells how to switch it off."
        "\n\nexamples:\n"
        "  tetrapla flags page.html                     what in it is no story, and why\n"
        "  curl -s URL | tetrapla flags -               of a page that is fetched elsewhere\n"
        "  tetrapla flags --level hint --format json a.txt b.txt > flags.json\n\n"
        + EXITS.format(none="no flags of the level or above", found="there are some"),
    )
    add_format(parser)
    parser.add_argument(
        "--level",
        choices=["sure", "likely", "hint"],
        help="lowest level that is listed and counts for the exit code; without it, sure and "
        "likely flags count, and JSON lists the hints too",
    )
    add_versions(parser)
    add_rules(parser)
    add_site(parser)
    add_quiet(parser)
    add_paths(parser)
    return parser


def write_flags(arguments: list[str]) -> int:
    """Write the flags."""
    asked = flags_parser().parse_intermixed_args(arguments)
    hush(quiet=asked.quiet)
    story = read_telling(asked.paths, None, site=asked.site)
    tell_notes(story, alone=False)
    story = chosen_versions(story, asked.versions, None)
    from tetrapla.engine.compare import examine
    from tetrapla.engine.kinds import Level
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
    if story.left_out:
        return WRONG
    return FOUND if found else FINE
