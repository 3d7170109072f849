"""Make the list of English words that confirms repairs.

The words are those of Debian's packages wamerican-small and wbritish-small, made from SCOWL (Spell
Checker Oriented Word Lists) by Kevin Atkinson; its licence is kept beside the list. Run it where
both packages are installed:

    python scripts/make_word_list.py
"""

from __future__ import annotations

import argparse
from pathlib import Path

SOURCES = ("/usr/share/dict/american-english-small", "/usr/share/dict/british-english-small")
TARGET = Path(__file__).parents[1] / "tui" / "tetrapla" / "words" / "english.txt"


def words_of(text: str) -> set[str]:
    """The words of a list in lower case: letters only, possessives left out.

    Args:
        text: One word a line.
    """
    lines = (line.strip() for line in text.splitlines())
    return {w.lower() for w in lines if w.isascii() and w.isalpha() and _is_word(w)}


def _is_word(word: str) -> bool:
    """Single letters but for three, and abbreviations in capitals, confirm nothing."""
    if len(word) == 1:
        return word in "aAIO"
    return not word.isupper()


def main() -> None:
    """Read the lists and write the words of both, one a line."""
    parser = argparse.ArgumentParser(description="Make the list of English words.")
    parser.add_argument("sources", nargs="*", default=SOURCES, help="word lists, one word a line")
    asked = parser.parse_args()
    words = set[str]().union(*(words_of(Path(s).read_text("utf-8")) for s in asked.sources))
    TARGET.write_text("\n".join(sorted(words)) + "\n", "utf-8", newline="\n")


if __name__ == "__main__":
    main()
