"""What tests of furniture share: a model that says what it is told to say."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from tetrapla.engine.flags.furniture.weighing import SECOND_FACTS, Judgement

Saying = Callable[..., None]


@pytest.fixture
def saying(monkeypatch: pytest.MonkeyPatch) -> Saying:
    """Let the model say the same of all lines, by the signals given."""

    def say(*signals: str, confidence: float = 0.98) -> None:
        judged = Judgement(confidence, signals, dict.fromkeys(SECOND_FACTS, 0.0))

        def of_all(lines: Sequence[object], *_: object) -> list[Judgement]:
            return [judged] * len(lines)

        monkeypatch.setattr("tetrapla.engine.flags.furniture.judge", of_all)

    return say
