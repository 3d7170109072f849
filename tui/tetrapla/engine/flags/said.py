"""Which words the versions of a story use."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from tetrapla.engine.languages import words_of
from tetrapla.engine.model import Passage
from tetrapla.engine.progress import Step, silent, watched


class Said:
    """The words of all versions, and in how many of them each stands."""

    def __init__(self, passages: Mapping[str, Sequence[Passage]], step: Step = silent) -> None:
        """Take the passages of each version, by siglum, and tell how far it is."""
        several = passages if len(passages) > 1 else {}
        self._words: dict[str, set[str]] = {}
        for k, (siglum, told) in enumerate(several.items()):
            each = watched(told, step, "flagging", k / len(several), (k + 1) / len(several))
            self._words[siglum] = {word for p in each for word in words_of(p.repaired_text)}
        self._versions = Counter(word for words in self._words.values() for word in words)

    def beside(self, siglum: str) -> Callable[[str], bool] | None:
        """Whether a version other than this one uses a word; None where there is no other."""
        own = self._words.get(siglum)
        if own is None:
            return None
        versions = self._versions
        return lambda word: versions[word] > (word in own)
