"""Make the tables of look-alike letters and of scripts from the data of Unicode.

The data is that of the Unicode Consortium (``confusables.txt`` of UTS #39 and ``Scripts.txt``) as
the package ``confusable-homoglyphs`` carries it. Run it where that package is installed:

    python scripts/make_letter_tables.py
"""

from __future__ import annotations

import string
import textwrap
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path

from confusable_homoglyphs import categories, confusables  # type: ignore[import-untyped]

FOLDER = Path(__file__).parents[1] / "tui" / "tetrapla" / "engine" / "repair" / "letters"

_SOURCE = '''"""{title}

Made by scripts/make_letter_tables.py from the package confusable-homoglyphs; do not edit.

The data is from {file} of the Unicode Character Database, (c) Unicode, Inc., under the
Unicode License v3 (https://www.unicode.org/license.txt). The package is (c) Victor Felder, under
the MIT licence: it may be used, copied and changed freely where its notice is kept.
"""

from __future__ import annotations

from types import MappingProxyType
'''
_DIRECTION_MARK = "\u200e"
"""The package puts it around letters that are written from right to left."""
_SAME_STROKE = "lI"
"""UTS #39 takes these two for one letter; which of them is meant, the word has to tell."""


def look_alikes() -> dict[str, str]:
    """Letter or sign -> the ASCII letters that it can be taken for.

    Left out is what Unicode itself calls a styled or joined form of other characters: full width,
    mathematical and enclosed letters, Roman numerals.
    """
    found: dict[str, str] = {}
    for latin in string.ascii_letters:
        for other in confusables.confusables_data.get(latin, ()):
            letter = other["c"].replace(_DIRECTION_MARK, "")
            if _is_single(letter):
                found[letter] = _SAME_STROKE if latin in _SAME_STROKE else latin
    return found


def _is_single(letter: str) -> bool:
    """Whether this is one character outside ASCII that every supported Python can name."""
    if len(letter) != 1 or letter.isascii():
        return False
    return unicodedata.normalize("NFKC", letter) == letter and bool(unicodedata.name(letter, ""))


def script_of(letter: str) -> str:
    """The script of a letter as the standard names it; ``COMMON`` for signs and digits."""
    return str(categories.alias(letter))


def script_ranges(scripts: set[str]) -> dict[str, list[tuple[int, int]]]:
    """Script -> first and last code point of each run of its characters, in order."""
    data = categories.categories_data
    ranges: dict[str, list[tuple[int, int]]] = {name: [] for name in sorted(scripts)}
    for first, last, alias, _ in data["code_points_ranges"]:
        runs = ranges.get(data["iso_15924_aliases"][alias])
        if runs is None:
            continue
        if runs and runs[-1][1] + 1 == first:
            runs[-1] = (runs[-1][0], last)
        else:
            runs.append((first, last))
    return ranges


def look_alikes_module(table: Mapping[str, str]) -> str:
    """The source of the module with the look-alike letters, script by script."""
    head = _SOURCE.format(
        title="Letters and signs that Unicode says can be taken for ASCII letters (UTS #39).",
        file="confusables.txt",
    )
    lines = [f'        "\\N{{{unicodedata.name(c)}}}": "{table[c]}",' for c in _by_script(table)]
    return "\n".join(
        [
            head,
            "CONFUSABLE = MappingProxyType(",
            "    {",
            *lines,
            "    }",
            ")",
            '"""Letter or sign -> what it can be taken for, by script and code point."""',
            "",
        ]
    )


def _by_script(table: Mapping[str, str]) -> list[str]:
    return sorted(table, key=lambda c: (script_of(c), c))


def scripts_module(ranges: Mapping[str, list[tuple[int, int]]]) -> str:
    """The source of the module with the scripts."""
    head = _SOURCE.format(
        title="The scripts from which letters can be taken for Latin ones, and Latin itself.",
        file="Scripts.txt",
    )
    lines = [line for name, runs in ranges.items() for line in _script_lines(name, runs)]
    return "\n".join(
        [
            head,
            "# fmt: off",
            "RANGES = MappingProxyType(",
            "    {",
            *lines,
            "    }",
            ")",
            '"""Script -> first and last code point of each run of its characters, in order."""',
            "",
        ]
    )


def _script_lines(name: str, runs: list[tuple[int, int]]) -> Iterator[str]:
    pairs = " ".join(f"(0x{first:04X},\N{NO-BREAK SPACE}0x{last:04X})," for first, last in runs)
    yield f'        "{name}": ('
    for line in textwrap.wrap(pairs, 88, break_on_hyphens=False, break_long_words=False):
        yield f"            {line}".replace("\N{NO-BREAK SPACE}", " ")
    yield "        ),"


def modules() -> dict[str, str]:
    """Name of each module in the folder of the letters -> its source."""
    table = look_alikes()
    scripts = {script_of(c) for c in table} - {"COMMON", "INHERITED"} | {"LATIN"}
    return {
        "confusables.py": look_alikes_module(table),
        "script_ranges.py": scripts_module(script_ranges(scripts)),
    }


def main() -> None:
    """Write the modules."""
    for name, source in modules().items():
        (FOLDER / name).write_text(source, "utf-8", newline="\n")


if __name__ == "__main__":
    main()
