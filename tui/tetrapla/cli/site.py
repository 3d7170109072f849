"""The commands that learn web sites from their pages, and tell what is learned."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from tetrapla.cli.arguments import SITE_EPILOG, SITE_HELP, Parser
from tetrapla.cli.exits import FINE
from tetrapla.cli.sites import learn_paths, learned_path, read_learned, unknown_site
from tetrapla.errors import TetraplaError, UsageError
from tetrapla.export.streams import tell, write, write_line

if TYPE_CHECKING:
    from tetrapla.engine.flags.sites import Site


def manage_sites(arguments: list[str]) -> int:
    """Learn, list, show or forget web sites."""
    commands = {"learn": _learn, "list": _list, "show": _show, "forget": _forget}
    word = arguments[0] if arguments else ""
    if word in commands:
        return commands[word](arguments[1:])
    if word in ("-h", "--help"):
        Parser("tetrapla site", SITE_HELP, SITE_EPILOG).print_help()
        return FINE
    problem = f"'tetrapla site' cannot '{word}'." if word else "'tetrapla site' wants a command."
    near = get_close_matches(word, commands, n=1)
    known = f"Say one of {', '.join(commands)}."
    raise UsageError(problem, f"Did you mean '{near[0]}'?" if near else known)


def _learn(arguments: list[str]) -> int:
    """Learn a site from pages, and write down which lines return."""
    from tetrapla.engine.known_sites import write_site
    from tetrapla.engine.reading.site_file import site_path

    parser = Parser(
        "tetrapla site learn",
        "Learn which lines return on the pages of a web site.",
        "Pages are text files; the more, the better, but one more page helps already.",
    )
    parser.add_argument(
        "--name",
        metavar="HOST",
        help="the site; else the folder must be called like it, as in example.org/",
    )
    parser.add_argument("-o", dest="output", metavar="FILE", help="a .yaml file to write it to")
    parser.add_argument(
        "--add", action="store_true", help="add to what was learned before, not replace it"
    )
    parser.add_argument("paths", metavar="PATH", nargs="+", help="a folder of pages, or pages")
    asked = parser.parse_intermixed_args(arguments)
    from tetrapla.export.replacing import place_for

    name = _name(asked.name, asked.paths, asked.output)
    path = site_path(name) if asked.output is None else place_for(asked.output)
    before = _before(path, needed=asked.add)
    site = learn_paths(name, asked.paths, before if asked.add else None)
    write_site(path, site)
    _tell_learned(site, path, before, added=asked.add)
    return FINE


def _name(given: str | None, paths: list[str], output: str | None) -> str:
    """What the site is called: as the person says, else as the folder or the file is called.

    Raises:
        TetraplaError: A path leads nowhere, or nothing has the name of a site.
    """
    from tetrapla.engine.reading.files import STANDARD_INPUT, look
    from tetrapla.engine.reading.site_file import is_host, site_name

    if given is not None:
        return site_name(given)
    for path in paths:
        if path != STANDARD_INPUT:
            look(path)
    folder = Path(paths[0]).resolve()
    if len(paths) == 1 and folder.is_dir() and is_host(folder.name.casefold()):
        return site_name(folder.name)
    if output is not None:
        return site_name(Path(output).stem)
    problem = "It is not said which site the pages come from."
    if len(paths) == 1 and folder.is_dir():
        problem = f"The folder '{folder.name}' is not called like a web site, such as example.org."
    raise UsageError(problem, "Say which site it is with --name HOST.")


def _before(path: Path, *, needed: bool) -> Site | None:
    """What the file says so far; None: it is not there.

    Raises:
        TetraplaError: It is no file of a learned site and would be lost, or is needed and not
            there.
    """
    if path.suffix.lower() not in (".yaml", ".yml"):
        raise UsageError(
            f"'{path}' is no name for a learned site.", "Give it the suffix .yaml, as in -o x.yaml."
        )
    if not path.exists():
        if needed:
            problem = f"Nothing is learned in '{path}' that could be added to."
            raise UsageError(problem, "Leave out --add.")
        return None
    try:
        return read_learned(path)
    except TetraplaError as failure:
        raise UsageError(
            f"'{path}' is there already and cannot be read as a learned site: {failure.problem}",
            "Name another file with -o, or put it right or away.",
        ) from None


def _tell_learned(site: Site, path: Path, before: Site | None, *, added: bool) -> None:
    """What was learned, in sentences."""
    from tetrapla.engine.evidence import counted

    many = sum(n > 1 for n in site.lines.values())
    stand = (
        "no line stands" if not many else "1 line stands" if many == 1 else f"{many} lines stand"
    )
    tell(
        f"Learned {counted(site.pages, 'page')} of {site.name}; {stand} on more than one. "
        f"It is written in '{path}'."
    )
    if before is not None and not added:
        tell(
            f"It takes the place of what was learned before from "
            f"{counted(before.pages, 'page')}; --add would have added to that."
        )
    if site.pages == 1:
        tell("Its lines tell what returns on one more page; further pages tell it better.")


def _list(arguments: list[str]) -> int:
    """List the learned sites."""
    from tetrapla.engine.evidence import counted
    from tetrapla.engine.reading.site_file import site_names, site_path

    Parser("tetrapla site list", "List the web sites that are learned.", "").parse_args(arguments)
    names = site_names()
    width = max(map(len, names), default=0)
    for name in names:
        try:
            site = read_learned(site_path(name))
        except TetraplaError as failure:
            tell(str(failure))
            continue
        told = f"{counted(site.pages, 'page')}, {counted(len(site.lines), 'line')}"
        write_line(f"{name:<{width}}  {told}")
    if not names:
        tell("No site is learned so far; 'tetrapla site learn FOLDER --name HOST' learns one.")
    return FINE


def _show(arguments: list[str]) -> int:
    """Show the lines of a learned site."""
    from tetrapla.rows.visible import visible

    parser = Parser("tetrapla site show", "Show the lines of a learned web site.", "")
    parser.add_argument("name", metavar="NAME", help="a learned site, or the file of one")
    asked = parser.parse_args(arguments)
    path = learned_path(asked.name)
    if path is None and Path(asked.name).suffix.lower() in (".yaml", ".yml"):
        path = Path(asked.name)
    if path is None:
        raise unknown_site(asked.name)
    site = read_learned(path)
    width = len(str(site.pages))
    lines = sorted((-n, site.texts.get(key, key)) for key, n in site.lines.items())
    write(
        "".join(f"{-n:>{width}}/{site.pages}  {visible(text, lines=False)}\n" for n, text in lines)
    )
    return FINE


def _forget(arguments: list[str]) -> int:
    """Forget a learned site."""
    parser = Parser("tetrapla site forget", "Forget a learned web site.", "")
    parser.add_argument("name", metavar="NAME", help="a learned site")
    asked = parser.parse_args(arguments)
    path = learned_path(asked.name)
    if path is None:
        raise unknown_site(asked.name)
    try:
        path.unlink()
    except OSError as error:
        raise TetraplaError(
            f"'{path}' could not be removed: {error.strerror}.", "Check the rights to its folder."
        ) from None
    tell(f"{path.stem} is forgotten.")
    return FINE
