"""What the tests of garbled text share: flagging a small story."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tetrapla.engine.flags import flag
from tetrapla.engine.lexicon import Lexicon
from tetrapla.engine.model import Flag, Version
from tetrapla.engine.repair import repair
from tetrapla.engine.segment import segment

_WORDS = (
    "a again and asked be because been before bridge by closed come every for from garden goose had"
    " have he her his hill house i in is it king lamp modern must night of on once over rain road"
    " roof saw she so spoke stay still storm that the then there they thought three to village was"
    " we well were when window with wonderful word would year"
)

FlagsOf = Callable[..., tuple[Flag, ...]]


@pytest.fixture
def flags_of() -> FlagsOf:
    """All flags of a story whose versions are the texts given, without boilerplate rules."""

    def find(*texts: str) -> tuple[Flag, ...]:
        lexicon = Lexicon(lambda: "\n".join(_WORDS.split()))
        versions = [Version(s, s, s, "utf-8", t) for s, t in zip("ABCD", texts, strict=False)]
        repaired = repair(versions, lexicon=lexicon)
        told = {v.siglum: segment(v, r) for v, r in zip(versions, repaired, strict=True)}
        return flag(versions, repaired, told, (), lexicon=lexicon)

    return find


@pytest.fixture
def found(flags_of: FlagsOf) -> Callable[..., list[tuple[str, str]]]:
    """For one kind: the flagged spans and their levels, in the first version of a story."""

    def find(kind: str, *texts: str) -> list[tuple[str, str]]:
        return [
            (texts[0][f.start : f.end], f.level.value)
            for f in flags_of(*texts)
            if f.kind == kind and f.version == "A"
        ]

    return find
