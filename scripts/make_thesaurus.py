"""Write the thesaurus of the aligner from the lists of ``scripts/thesaurus``.

    python scripts/make_thesaurus.py

The lists hold words as people write them; the program looks up stems, so that words are stemmed
here once, and nothing has to be at each start. Phrases of two words and words with hyphens are left
out: the aligner reads word by word.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tui"))

from tetrapla.engine.align.words import stem
from tetrapla.engine.languages import LANGUAGES

LISTS = Path(__file__).parent / "thesaurus"
TARGET = Path(__file__).parents[1] / "tui/tetrapla/engine/align/thesaurus.py"
_HEAD = '''"""Words that stand for one another: made by scripts/make_thesaurus.py."""

from __future__ import annotations

from collections.abc import Mapping

'''


def lines_of(path: Path) -> Iterator[str]:
    """The lines of a list that are not comments."""
    for line in path.read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line


def irregular(language: str) -> dict[str, str]:
    """Irregular form -> word."""
    path = LISTS / f"irregular-{language}.txt"
    if not path.exists():
        return {}
    return dict(pair.split("=") for line in lines_of(path) for pair in line.split())


def groups(language: str) -> Iterator[list[str]]:
    """The groups of a language as sorted stems, those that still have two.

    A stem that a small word has too tells nothing: *noted* and *not*.
    """
    forms = irregular(language)
    small = {stem(word) for word in small_words_of(language)}
    for line in lines_of(LISTS / f"synonyms-{language}.txt"):
        words = (word for word in line.split() if not {"_", "-"} & set(word))
        stems = sorted({stem(forms.get(word, word)) for word in words} - small)
        if len(stems) > 1:
            yield stems


def small_words_of(language: str) -> frozenset[str]:
    """Articles, pronouns, auxiliaries; none for a language that the program has no list of."""
    return LANGUAGES[language].function if language in LANGUAGES else frozenset()


def table(name: str, doc: str, entries: dict[str, str]) -> Iterator[str]:
    """A mapping of codes to long strings, as source code."""
    yield f"{name}: Mapping[str, str] = {{\n"
    for code, text in sorted(entries.items()):
        yield f'    "{code}": """\\\n{text}\n""",\n'
    yield f'}}\n"""{doc}"""\n'


def source() -> str:
    """The whole module."""
    codes = sorted(path.stem.removeprefix("synonyms-") for path in LISTS.glob("synonyms-*.txt"))
    synonyms = {code: "\n".join(" ".join(group) for group in groups(code)) for code in codes}
    forms = {
        code: "\n".join(f"{form}={word}" for form, word in sorted(irregular(code).items()))
        for code in codes
        if irregular(code)
    }
    return (
        _HEAD
        + "".join(table("IRREGULAR", "Language -> its irregular forms, ``form=word``.", forms))
        + "\n"
        + "".join(table("SYNONYMS", "Language -> concepts, one a line: the stems.", synonyms))
    )


if __name__ == "__main__":
    TARGET.write_text(source(), "utf-8", newline="\n")
