"""The commands about boilerplate rules: list, show, test and explain them."""

from __future__ import annotations

import sys
from difflib import get_close_matches
from typing import TYPE_CHECKING

from tetrapla.cli.arguments import RULES_EPILOG, RULES_HELP, Parser, add_rules
from tetrapla.cli.exits import FINE, FOUND, WRONG
from tetrapla.cli.stories import read_rules, tell_all
from tetrapla.errors import ReadingError, UsageError
from tetrapla.export.streams import tell, write, write_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tetrapla.engine.flags.own_rules import OwnRules
    from tetrapla.engine.flags.rule_fields import Problem
    from tetrapla.engine.flags.rules import Rule, RuleFile


def manage_rules(arguments: list[str]) -> int:
    """List, show, test or explain boilerplate rules."""
    commands = {"list": _list, "show": _show, "test": _test, "explain": _explain}
    word = arguments[0] if arguments else ""
    if word in commands:
        return commands[word](arguments[1:])
    if word in ("-h", "--help"):
        Parser("tetrapla rules", RULES_HELP, RULES_EPILOG).print_help()
        return FINE
    problem = f"'tetrapla rules' cannot '{word}'." if word else "'tetrapla rules' wants a command."
    near = get_close_matches(word, commands, n=1)
    known = f"Say one of {', '.join(commands)}."
    raise UsageError(problem, f"Did you mean '{near[0]}'?" if near else known)


def _list(arguments: list[str]) -> int:
    """List the rules, grouped by kind."""
    parser = Parser(
        "tetrapla rules list",
        "List the boilerplate rules: id, language, place, level, and the first example.",
        "Your own rules also name their file.",
    )
    parser.add_argument("--kind", metavar="K", help="only the rules for one kind of boilerplate")
    parser.add_argument(
        "--language", metavar="L", help="only the rules for one language, such as en, or any"
    )
    add_rules(parser)
    asked = parser.parse_args(arguments)
    own, rules = _read(asked.rules)
    from tetrapla.export.rules import ANY_LANGUAGE, rules_table

    off = own.off
    if asked.kind is not None:
        rules = _only(rules, "kind", asked.kind, [rule.kind for rule in rules])
    if asked.language is not None:
        names = [rule.language or ANY_LANGUAGE for rule in rules]
        rules = _only(rules, "language", asked.language, names)
    write(rules_table(rules, off if asked.kind is None and asked.language is None else {}))
    return FINE


def _show(arguments: list[str]) -> int:
    """Show all of one rule."""
    parser = Parser(
        "tetrapla rules show",
        "Show all of a boilerplate rule, in the form that a file of rules has.",
        "To change a rule, copy it into a file of your own and keep its id; there it takes the\n"
        "place of the one that ships with the program.",
    )
    add_rules(parser)
    parser.add_argument("id", metavar="ID", help="the rule, such as share.prompt")
    asked = parser.parse_args(arguments)
    own, rules = _read(asked.rules)
    from tetrapla.engine.flags.own_rules import nearest_id
    from tetrapla.engine.resources import default_rules
    from tetrapla.export.rules import rule_text

    packaged = {rule.id: rule for rule in default_rules()}
    rule = {rule.id: rule for rule in rules}.get(asked.id)
    if rule is not None:
        write(rule_text(rule, packaged.get(rule.id) if rule.origin else None))
    elif asked.id in own.off and asked.id in packaged:
        write(rule_text(packaged[asked.id]))
        tell(f"The rule is switched off by '{own.off[asked.id]}'.")
    else:
        near = nearest_id(asked.id, [rule.id for rule in rules])
        cure = f"Did you mean '{near}'?" if near else "'tetrapla rules list' shows all."
        raise UsageError(f"There is no rule '{asked.id}'.", cure)
    return FINE


def _test(arguments: list[str]) -> int:
    """Try the rules on their own examples."""
    parser = Parser(
        "tetrapla rules test",
        "Check files of boilerplate rules: that nothing in them is wrong, that every example\n"
        "holds, and that no pattern takes too long.",
        "Without a FILE, the rules that ship with the program and those of the settings.\n\n"
        "exit codes: 0 all is well, 1 something is not, 2 wrong usage or an unreadable file",
    )
    parser.add_argument("files", metavar="FILE", nargs="*", help="a file of rules")
    asked = parser.parse_args(arguments)
    from tetrapla.engine.reading.files import subject
    from tetrapla.engine.resources import rules_in

    packaged, files, unread = ([], asked.files, []) if asked.files else _all_files()
    tested: list[Rule] = []
    problems = 0
    paths = dict.fromkeys([*packaged, *files])
    for path in paths:
        try:
            told = rules_in(path, packaged=path in packaged)
        except ReadingError as failure:
            tell(str(failure))
            unread.append(path)
            continue
        found = _problems(path, told, quickly=path in packaged)
        for problem in sorted(found, key=lambda one: one.line):
            write_line(str(problem))
            problems += 1
        tested += told.rules
    if not set(paths) <= set(unread):
        _tell_tested(tested, problems, all_read=not unread)
    if unread:
        tell(f"Not tested, as it cannot be read: {', '.join(map(subject, unread))}.")
        return WRONG
    return FOUND if problems else FINE


def _all_files() -> tuple[list[str], list[str], list[str]]:
    """The packaged files of rules, those of the settings, and the settings if they are broken."""
    from tetrapla.config import read_settings
    from tetrapla.engine.reading.packaged import packaged_rule_paths

    settings = read_settings()
    tell_all(settings.notes)
    unread = [settings.path] if settings.notes and not settings.rules else []
    return [*packaged_rule_paths().values()], [*settings.rules], unread


def _problems(path: str, told: RuleFile, *, quickly: bool) -> Iterator[Problem]:
    """All that is wrong with a file of rules; ``quickly``: its patterns are known to be fast."""
    from tetrapla.engine.flags.own_rules import doubts_about, slowness, sweep, unknown
    from tetrapla.engine.resources import default_rules

    yield from told.problems
    for rule in told.rules:
        wrong = None if quickly else slowness(rule, thoroughly=True) or sweep(rule)
        if wrong is not None:
            yield wrong
        else:
            yield from doubts_about(rule)
    if told.off:
        yield from unknown(path, told.off, {rule.id for rule in (*default_rules(), *told.rules)})


def _tell_tested(tested: Sequence[Rule], problems: int, *, all_read: bool) -> None:
    from tetrapla.engine.evidence import counted

    bare = sum(not (rule.hits or rule.misses) for rule in tested)
    examples = sum(len(rule.hits) + len(rule.misses) for rule in tested)
    well = "all is well" if all_read else "all is well in what was read"
    found = f"{counted(problems, 'problem')} found" if problems else well
    without = f" ({bare} without an example)" if bare else ""
    tell(f"{counted(len(tested), 'rule')}{without}, {counted(examples, 'example')}: {found}.")


def _explain(arguments: list[str]) -> int:
    """Tell which rules fit lines."""
    parser = Parser(
        "tetrapla rules explain",
        "Tell which boilerplate rules fit a line, what by and where they count, and which\n"
        "nearly fit and why they do not. Of several that fit and hold at their place, the first\n"
        "one listed counts.",
        "examples:\n"
        "  tetrapla rules explain 'Share this post!'\n"
        "  tetrapla rules explain --where head 'By Ann Goose'\n"
        "  tetrapla rules explain - < page.txt       every line of a text\n\n"
        "exit codes: 0 a rule fits every line, 1 no rule fits one of them, 2 wrong usage or\n"
        "unreadable input",
    )
    parser.add_argument(
        "--where", choices=["head", "tail"], help="the line stands above or below the story"
    )
    add_rules(parser)
    parser.add_argument("line", metavar="LINE", help="in quotation marks; -: lines of the input")
    asked = parser.parse_args(arguments)
    lines = _lines(asked.line)
    _, rules = _read(asked.rules)
    from tetrapla.engine.flags.explaining import Explainer
    from tetrapla.export.rules import explanation_of_line

    all_fit, explainer = bool(lines), Explainer(rules)
    for k, line in enumerate(lines):
        explanation = explainer.explain(line, asked.where or "")
        all_fit = all_fit and bool(explanation.fits)
        write(("\n" if k else "") + explanation_of_line(explanation))
    if not lines:
        tell("There is no line to explain.")
    elif not all_fit:
        tell(
            "Where no rule fits, the lines around it, signs of pages and other versions may still "
            "decide; 'tetrapla flags FILE' tells which."
        )
    return FINE if all_fit else FOUND


def _lines(asked: str) -> list[str]:
    """The line that was given, or those of standard input; empty ones are left out."""
    if asked != "-":
        return [asked] if asked.strip() else []
    from tetrapla.engine.reading.decode import NotText, decode
    from tetrapla.engine.reading.files import read_stream

    if sys.stdin is None:
        raise ReadingError("There is no standard input.", "Give the line itself.")
    try:
        text = decode(read_stream(sys.stdin.buffer).data).text
    except NotText as finding:
        raise ReadingError(f"Standard input is {finding}.", "Give it lines of text.") from None
    return [line for line in text.splitlines() if line.strip()]


def _read(paths: Sequence[str]) -> tuple[OwnRules, tuple[Rule, ...]]:
    """A person's own rules, and all that hold; what could not be used is told."""
    from tetrapla.engine.resources import default_rules

    own, notes = read_rules(paths)
    tell_all(notes)
    return own, own.over(default_rules())


def _only(rules: Sequence[Rule], what: str, wanted: str, names: Sequence[str]) -> tuple[Rule, ...]:
    """The rules whose name of a kind or language is the one that is wanted."""
    if wanted not in names:
        known = sorted(set(names))
        near = get_close_matches(wanted, known, n=1)
        cure = f"Did you mean '{near[0]}'?" if near else f"There are: {', '.join(known)}."
        raise UsageError(f"There is no rule for the {what} '{wanted}'.", cure)
    return tuple(rule for rule, name in zip(rules, names, strict=True) if name == wanted)
