"""The screens on the real story, reached by keys, at every size and in every theme."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

import pytest

Size = tuple[int, int]
WIDE, MIDDLE, SMALL, TINY = (160, 48), (120, 40), (80, 24), (60, 20)

PUPPY = "go to A12"
"""How small the puppy was, as all four tell it: two of them at another place of the story, one
behind a glued caption."""
TOGETHER = "go to A15"
"""How the animals were put together: three quote it."""

PICTURES: dict[str, tuple[Size, str, tuple[str, ...]]] = {
    # the table, from the first row on, at every size
    "compare-top-160-dark": (WIDE, "dark", ()),
    "compare-160-dark": (WIDE, "dark", (PUPPY, "l")),
    "compare-160-light": (WIDE, "light", (PUPPY, "l")),
    "compare-160-mono": (WIDE, "mono", (PUPPY, "l")),
    "compare-end-160-dark": (WIDE, "dark", ("G", "l", "l")),
    "compare-120-dark": (MIDDLE, "dark", (PUPPY, "l")),
    "compare-120-light": (MIDDLE, "light", (PUPPY, "l", "l", "l")),
    "compare-80-dark": (SMALL, "dark", (PUPPY, "l")),
    "compare-80-light": (SMALL, "light", (PUPPY, "l", "l")),
    "stacked-60-dark": (TINY, "dark", (TOGETHER, "l")),
    "stacked-60-light": (TINY, "light", (TOGETHER, "l")),
    # details: one more key for the taller panel
    "details-160-dark": (WIDE, "dark", (PUPPY, "l", "l", "enter")),
    "details-120-light": (MIDDLE, "light", (PUPPY, "l", "l", "enter")),
    "details-80-dark": (SMALL, "dark", (PUPPY, "l", "l", "enter")),
    "details-aside-80-dark": (SMALL, "dark", ("G", "enter")),
    "details-tall-80-dark": (SMALL, "dark", (PUPPY, "l", "l", "enter", "enter")),
    # what the toggles do
    "raw-160-dark": (WIDE, "dark", (PUPPY, "l", "l", "r")),
    "raw-80-light": (SMALL, "light", (PUPPY, "l", "l", "r")),
    "base-160-dark": (WIDE, "dark", (TOGETHER, "B", "l", "l")),
    "boilerplate-dim-160-light": (WIDE, "light", ("d",)),
    # the reader, with the others' wording and without
    "reader-160-dark": (WIDE, "dark", (TOGETHER, "l", "z", "enter")),
    "reader-120-light": (MIDDLE, "light", (TOGETHER, "l", "z")),
    "reader-80-dark": (SMALL, "dark", (TOGETHER, "l", "z")),
    "reader-60-dark": (TINY, "dark", (TOGETHER, "l", "l", "z", "r")),
    # the list of flags: as it opens, an entry opened with hints, filtered
    "flags-160-dark": (WIDE, "dark", ("exclamation_mark", "j", "j")),
    "flags-hints-160-light": (WIDE, "light", ("exclamation_mark", "i", "j", "j", "l", "j")),
    "flags-80-dark": (SMALL, "dark", ("exclamation_mark", "j", "j")),
    "flags-filter-60-dark": (TINY, "dark", ("exclamation_mark", "slash", *"share")),
    # the lists of differences, of hits and of versions
    "differences-160-dark": (WIDE, "dark", (PUPPY, "L")),
    "differences-120-light": (MIDDLE, "light", (TOGETHER, "L")),
    "differences-80-dark": (SMALL, "dark", ("L", "slash", *"numbers")),
    "differences-60-dark": (TINY, "dark", (PUPPY, "L")),
    "hits-160-dark": (WIDE, "dark", ("slash", *"kitten", "enter", "n", "n", "n", "L")),
    "hits-80-light": (SMALL, "light", ("slash", *"kitten", "enter", "L", "G")),
    "versions-160-dark": (WIDE, "dark", ("l", "v")),
    "versions-80-dark": (SMALL, "dark", ("v", "j", "space", "j", "j", "B")),
    # the facts: quotations, numbers, names with what is perhaps spelled otherwise, filtered
    "facts-160-dark": (WIDE, "dark", ("t", "l")),
    "facts-160-mono": (WIDE, "mono", ("t", "j", "j")),
    "facts-120-light": (MIDDLE, "light", ("t", "f", "j", "l", "l")),
    "facts-80-dark": (SMALL, "dark", ("t", "j", "j")),
    "facts-60-light": (TINY, "light", ("t", "l", "j")),
    "facts-numbers-160-light": (WIDE, "light", ("t", "tab", "l")),
    "facts-names-80-dark": (SMALL, "dark", ("t", "tab", "tab", "p", "l")),
    "facts-filter-80-light": (SMALL, "light", ("t", "slash", *"litter")),
    "facts-help-160-dark": (WIDE, "dark", ("t", "question_mark")),
    # the other themes
    "compare-160-colour-blind": (WIDE, "colour-blind", (PUPPY, "l")),
    "raw-80-colour-blind": (SMALL, "colour-blind", (PUPPY, "l", "l", "r")),
    "compare-160-ansi-dark": (WIDE, "ansi-dark", (PUPPY, "l")),
    "compare-160-ansi-light": (WIDE, "ansi-light", (PUPPY, "l")),
    # wrong letters in what was found
    "search-raw-160-mono": (WIDE, "mono", ("slash", *"kitten", "enter", *"nnnnnnnnnnnn", "r")),
    "search-raw-160-dark": (WIDE, "dark", ("slash", *"kitten", "enter", *"nnnnnnnnnnnn", "r")),
    # every action by its words
    "palette-160-dark": (WIDE, "dark", ("ctrl+p", *"diff")),
    "palette-80-mono": (SMALL, "mono", ("ctrl+p", *"diff")),
    # searching: typed, and gone through
    "search-160-dark": (WIDE, "dark", ("slash", *"kitten", "enter", *"nnnnnnnnnnnn")),
    "search-160-mono": (WIDE, "mono", ("slash", *"kitten", "enter", *"nnnnnnnnnnnn")),
    "search-typing-80-light": (SMALL, "light", ("slash", *"kitten")),
    # filters, what counts as a difference, hidden and moved columns, a place that is typed
    "filter-common-160-dark": (WIDE, "dark", ("f", "f", "j")),
    "filter-only-80-light": (SMALL, "light", ("l", "f", "f", "f")),
    "kinds-80-dark": (SMALL, "dark", ("F", *"jjjjj", "space")),
    "columns-160-dark": (WIDE, "dark", (TOGETHER, "2", "greater_than_sign")),
    "going-80-dark": (SMALL, "dark", ("colon", *"B99", "enter")),
    # the library, the story that is open among others; filtered; one that is not there any more
    "library-160-dark": (WIDE, "dark", ("o", "j", "j")),
    "library-80-dark": (SMALL, "dark", ("o", "G", "k")),
    "library-filter-60-light": (TINY, "light", ("o", "slash", *"harb")),
    # help
    "help-160-dark": (WIDE, "dark", ("question_mark",)),
    "help-80-light": (SMALL, "light", ("question_mark",)),
}


@pytest.mark.filterwarnings("ignore:.*Can not relate snapshot name")  # the pictures' own names
@pytest.mark.parametrize("name", PICTURES)
async def test_screen_looks_as_accepted(
    name: str, picture: Callable[[str, Size, str, Sequence[str]], Awaitable[None]]
) -> None:
    """What is on the screen after these keys is the accepted picture, to the letter."""
    await picture(name, *PICTURES[name])
