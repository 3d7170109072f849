"""The passages of a book in all versions, with arrays of what they can share."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np

from tetrapla.engine.align.large.arrays import Bools, Numbers
from tetrapla.engine.align.large.encode import Words, encode
from tetrapla.engine.align.large.features import Shared, extract_shared
from tetrapla.engine.align.pool import LEAN, Pool, is_heading
from tetrapla.engine.align.types import Place
from tetrapla.engine.progress import Step, silent


@dataclass(frozen=True, slots=True)
class LargePool(Pool):
    """Passages numbered through; of their features, ``features`` knows the stems only."""

    encoded: Words
    """The words again, as arrays."""
    owners: Numbers
    """Passage -> version."""
    heads: Bools
    """Passage -> whether it looks like a heading."""
    shared: Shared

    def wording(self, number: int) -> Hashable:
        """The same for passages of the same words; of those without words, for the same signs."""
        start, end = self.encoded.starts[number], self.encoded.starts[number + 1]
        if start == end:
            return Pool.wording(self, number)
        return self.encoded.numbers[start:end].tobytes()

    def for_reasons(self) -> Pool:
        """The same without the arrays, to be kept as long as the links."""
        return Pool(
            self.texts,
            self.places,
            self.own,
            self.starts,
            self.words,
            self.headings,
            self.features,
        )

    def score(self, left: int, right: int) -> float:
        """How much two passages share: 0 nothing, about 1 the same text."""
        of_passage, norms = self.shared.of_passage, self.shared.norms
        both = np.intersect1d(of_passage.row(left), of_passage.row(right), assume_unique=True)
        one, other = sorted((float(norms[left]), float(norms[right])))
        return float(self.shared.weight[both].sum() / (one ** (1 + LEAN) * other ** (1 - LEAN)))


def large_pool(versions: Sequence[Sequence[tuple[Place, str]]], step: Step = silent) -> LargePool:
    """Number the passages of versions through."""
    texts = [text for version in versions for _, text in version]
    own = [number for number, version in enumerate(versions) for _ in version]
    words = encode(texts, step)
    headings = [
        is_heading(text, length)
        for text, length in zip(texts, np.diff(words.starts).tolist(), strict=True)
    ]
    features, shared = extract_shared(words, step)
    return LargePool(
        texts=texts,
        places=[place for version in versions for place, _ in version],
        own=own,
        starts=list(accumulate(map(len, versions), initial=0)),
        words=words,
        encoded=words,
        headings=headings,
        features=features,
        owners=np.array(own, np.int32),
        heads=np.array(headings, np.bool_),
        shared=shared,
    )
