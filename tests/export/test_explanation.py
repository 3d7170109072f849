"""What `tetrapla repair --explain` tells."""

from __future__ import annotations

from typing import Any

import pytest

from tetrapla.engine.model import Flag
from tetrapla.engine.repair import Repaired, RepairStep
from tetrapla.engine.repair.chain import STAGES
from tetrapla.engine.shadow import Edit, repair_with
from tetrapla.export.explanation import explanation


def flag(start: int, end: int, kind: str, repair: str | None, confidence: float = 0.97) -> Flag:
    return Flag("A", start, end, kind, confidence, f"{kind}.test", f"It is {kind}.", (), repair)


def test_each_step_tells_what_became_what_and_where_each_reason_holds() -> None:
    """The lines are those of the original, also for a step that reads what another one left."""
    text = "a\x07b\nc&amp;\nd\x07e\n"
    first = (Edit(5, 10, "&", "entity.test"),)
    second = (Edit(1, 2, "", "control.test"), Edit(8, 9, "", "control.test"))
    repaired = Repaired(
        shadow=repair_with(text, first).then(second),
        steps=(
            RepairStep("markup", first, (flag(5, 10, "entity", "&"),)),
            RepairStep("letters", ()),
            RepairStep(
                "characters",
                second,
                (
                    flag(1, 2, "control", ""),
                    flag(3, 4, "bidi", None, 0.6),
                    flag(12, 13, "control", ""),
                ),
            ),
        ),
    )
    assert explanation(repaired).splitlines() == [
        "markup: tags and codes of web pages",
        "  1 change: “&amp;” → “&”",
        "  line 2: It is entity. (sure, entity.test)",
        "characters: what cannot be read or seen",
        "  2 changes: “␇” → (nothing) 2 times",
        "  lines 1, 3: It is control. (sure, control.test)",
        "  line 1: It is bidi. Left as it is. (hint, bidi.test)",
    ]


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.name)
def test_every_step_has_a_title(stage: Any) -> None:
    step = RepairStep(stage.name, (), (flag(0, 1, "control", None),))
    told = explanation(Repaired(repair_with("x", ()), steps=(step,)))
    assert told.startswith(f"{stage.name}: ")


def test_nothing_in_it_can_steer_a_terminal() -> None:
    hostile = Flag("A", 0, 1, "control", 0.97, "control.test", "It is \x1b[2J.", (), None)
    step = RepairStep("characters", (), (hostile,))
    told = explanation(Repaired(repair_with("x", ()), steps=(step,)))
    assert "\x1b" not in told
    assert "It is ␛[2J." in told
