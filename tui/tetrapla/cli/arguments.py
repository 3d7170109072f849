"""What the commands ask for, and the help that says so."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable
from difflib import get_close_matches
from typing import NoReturn

from tetrapla.errors import UsageError
from tetrapla.export.formats import FORMATS
from tetrapla.export.streams import write
from tetrapla.rows.theme_names import NAMES, nearest

OPEN_HELP = """\
Read and compare the versions of one story side by side.

  tetrapla [PATH ...]   open the versions in the terminal

Commands (tetrapla COMMAND --help tells more):
  compare      write the comparison: text, HTML, Markdown, CSV, JSON, TEI
  export       write it into a file
  read         read one version, or all as plain lines for screen readers and pipes
  flags        list garbled and boilerplate text with the reasons
  facts        list quotations, numbers, names and times, and where versions differ in them
  repair       write the repaired text of one file
  story        make a story.yaml of files that belong together
  site         learn which lines return on the pages of a web site
  rules        list, show, test and explain the rules for boilerplate
  config       tell where the settings are, show and check them
  completion   write what a shell needs to complete the commands

A PATH is a text file, a web page, Word, PDF or EPUB document, a folder of them, a story.yaml,
git:REVISION:PATH for a file out of a git history, or - for standard input.
Without a PATH the story that ships with the program is opened, or one is chosen in the library once
others have been opened."""

OPEN_EPILOG = """\
examples:
  tetrapla                            the bundled story
  tetrapla ours.txt theirs.txt        two files
  tetrapla versions/                  every text and document of a folder
  tetrapla page.html report.docx      a web page and a Word document
  tetrapla git:HEAD~3:a.txt a.txt     a file as it was three commits ago, and as it is
  tetrapla --watch versions/          read files that change again by themselves
  tetrapla compare --format json a.txt b.txt > comparison.json
  tetrapla export -o comparison.html versions/
  curl -s URL | tetrapla flags -      what is garbled or boilerplate in a text
  tetrapla facts a.txt b.txt          which quotations and numbers differ
  tetrapla repair garbled.txt > repaired.txt
  tetrapla ./compare                  a file or folder named like a command

exit codes:
  0 fine    1 differences or flags were found    2 wrong usage or unreadable input
  70 a bug in the program"""

EXITS = "exit codes: 0 {none}, 1 {found}, 2 wrong usage or unreadable input"

_FORMATS = "\n".join(f"  {known.id:<14} {known.good_for}" for known in FORMATS.values())

COMPARE_EPILOG = f"""\
What counts as a difference: a passage that not all versions tell, or tell at another place;
another word, case or punctuation mark. White space and paragraph breaks do not count, nor do
garbled letters that are repaired, nor boilerplate.

formats:
{_FORMATS}

examples:
  tetrapla compare a.txt b.txt | less
  tetrapla compare --format markdown versions/ > comparison.md
  tetrapla compare --format csv a.txt b.txt | python3 my-table.py
  tetrapla compare --ignore case,punctuation --only differences a.txt b.txt
  tetrapla compare git:HEAD~1:a.txt a.txt      what changed since the last commit
  tetrapla compare ours.docx theirs.html --base A

{EXITS.format(none="the versions tell the same", found="they differ")}"""

EXPORT_EPILOG = f"""\
formats:
{_FORMATS}

examples:
  tetrapla export -o comparison.html versions/
  tetrapla export -o rows.csv --only differences a.txt b.txt
  tetrapla export -o apparatus.xml --format tei-stand-off --base A a.txt b.txt

exit codes: 0 written, 2 wrong usage, unreadable input, or a file that could not be written"""

REPAIR_EPILOG = """\
Damaged and invisible characters, entities, tags and glued text are repaired where the evidence is
likely or sure. What is only suspected stays, and so do boilerplate, style sheets, scripts and what
stands twice or breaks off: 'tetrapla flags' lists them.

examples:
  tetrapla repair garbled.txt > repaired.txt
  tetrapla repair --explain garbled.txt     also tell what was found, where and why
  tetrapla repair --in-place garbled.txt    the old text is kept in garbled.txt.bak

exit codes: 0 fine, 2 wrong usage or unreadable input"""


SITE_HELP = """\
Learn web sites: what returns on their other pages is not the story.

  tetrapla site learn FOLDER [--name HOST]   learn a site from a folder of its pages
  tetrapla site list                         the learned sites
  tetrapla site show NAME                    the lines that return, with counts
  tetrapla site forget NAME                  forget one"""

SITE_EPILOG = """\
A learned site is used for the versions whose source, in a story.yaml, names it; for others,
--site names one: tetrapla flags --site NAME|FILE|FOLDER page.txt.

exit codes: 0 fine, 2 wrong usage or unreadable input"""


RULES_HELP = """\
Look at the rules by which boilerplate is found, and try your own.

  tetrapla rules list [--kind K] [--language L]   all rules
  tetrapla rules show ID                          all of one rule
  tetrapla rules test [FILE ...]                  try rules on their own examples
  tetrapla rules explain LINE                     which rules fit a line, and why"""

RULES_EPILOG = """\
A file of rules is YAML: a list, each rule with an id, a kind, and phrases or a pattern. It is used
with --rules FILE, or always where the settings file names it. A rule with the id of one that ships
with the program takes its place; with 'enabled: false' under an id, that rule is switched off.

examples:
  tetrapla rules list --kind share
  tetrapla rules explain 'Share this post!'
  tetrapla rules test my-rules.yaml
  tetrapla flags --rules my-rules.yaml page.txt

exit codes: 0 fine, 1 an example does not hold or no rule fits, 2 wrong usage or unreadable input"""


class Parser(argparse.ArgumentParser):
    """A parser whose complaints are sentences, and whose help goes out as bytes."""

    def __init__(self, prog: str, description: str, epilog: str) -> None:
        super().__init__(
            prog=prog,
            description=description,
            epilog=epilog,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        self.elsewhere: dict[str, str] = {}
        """Option that other commands have -> the sentence that says what does it here."""

    def error(self, message: str) -> NoReturn:
        """Turn argparse's complaint into a sentence.

        Raises:
            UsageError: Always.
        """
        named = re.fullmatch(r"argument ([^:]+): ((must be|there is no).*)", message, re.DOTALL)
        if named:  # our own words, which need no other subject than the option
            message = f"{named[1]} {named[2]}" if named[3] == "must be" else named[2]
        sentence = message[:1].upper() + message[1:] + "."
        raise UsageError(sentence, f"{self._meant(message)} See '{self.prog} --help'.".lstrip())

    def _meant(self, complaint: str) -> str:
        """What somebody meant by an option that there is not; empty: no idea, or another thing."""
        _, unknown, given = complaint.partition("unrecognized arguments: ")
        options = (word.partition("=")[0] for word in given.split() if word.startswith("-"))
        known = [option[2:] for option in self._option_string_actions if option.startswith("--")]
        cures = (
            self.elsewhere.get(option) or close_to(option.strip("-"), known, "--")
            for option in options
        )
        return next(filter(None, cures), "") if unknown else ""

    def _print_message(self, message: str, file: object = None) -> None:  # noqa: ARG002
        write(message)


def add_paths(parser: Parser, without: str = "") -> None:
    """Ask for what is to be read; ``without``: what is told of the command without a path."""
    told = "a file, a folder, git:REVISION:PATH, or -" + (without and f"; {without}")
    parser.add_argument("paths", metavar="PATH", nargs="*", help=told)


def add_quiet(parser: Parser) -> None:
    """Ask whether sentences for people are wanted beside the data."""
    parser.add_argument(
        "-q", "--quiet", action="store_true", help="no notes and no progress, only what went wrong"
    )


def close_to(word: str, known: Iterable[str], before: str = "") -> str:
    """The cure for a word that is not known: the one that was meant, if one is near.

    Args:
        word: What was written.
        known: What there is.
        before: What stands in front of each of them, and makes none nearer.
    """
    near = get_close_matches(word.casefold(), list(known), n=1)
    return f"Did you mean '{before}{near[0]}'?" if near else ""


def add_base(parser: Parser) -> None:
    """Ask for the version that the others are compared with."""
    parser.add_argument(
        "--base", metavar="VERSION", help="letter or name of the version to compare with"
    )


def add_site(parser: Parser) -> None:
    """Ask for other pages of the web site that the versions come from."""
    parser.add_argument(
        "--site",
        metavar="SITE",
        help="web site of the versions whose source names no learned one: a learned name, the file "
        "of one, or a folder or file of its other pages",
    )


def add_rules(parser: Parser) -> None:
    """Ask for files of boilerplate rules."""
    parser.add_argument(
        "--rules",
        metavar="FILE",
        action="append",
        default=[],
        help="boilerplate rules of your own, beside those of the settings; may be repeated",
    )


def add_theme(parser: Parser) -> None:
    """Ask for the colours of the screens."""
    parser.add_argument(
        "--theme",
        metavar="THEME",
        type=_theme,
        help=f"colours: {', '.join(NAMES)}; the ansi ones use the terminal's own sixteen, mono "
        "none at all",
    )


def add_fresh(parser: Parser) -> None:
    """Ask whether what is remembered of the last time is wanted."""
    parser.add_argument(
        "--fresh",
        action="store_true",
        help="begin at the beginning, not where and as the story was left the last time",
    )


def add_watch(parser: Parser) -> None:
    """Ask whether files that change are read again by themselves."""
    parser.add_argument(
        "--watch",
        action=argparse.BooleanOptionalAction,
        help="read files that change again by themselves, once they are left alone for a second; "
        "without it they are only told",
    )


def _theme(name: str) -> str:
    if name not in NAMES:
        told = f"there is no theme '{name}'. {nearest(name)}"
        raise argparse.ArgumentTypeError(told.removesuffix("."))  # the parser ends the sentence
    return name


def add_format(parser: Parser) -> None:
    """Ask whether text for people or JSON for programs is wanted."""
    parser.add_argument(
        "--format",
        choices=["text", "json"],
        default="text",
        help="text for people, if it is not given, or JSON for programs",
    )


def add_export_format(parser: Parser, default: str | None = "text") -> None:
    """Ask for the format of a comparison; without a default, the name of the file tells it."""
    parser.add_argument(
        "--format",
        metavar="FORMAT",
        choices=list(FORMATS),
        default=default,
        help=f"one of the formats below; {default or 'as the suffix of FILE tells'} if it is not "
        "given",
    )
