"""What a probability of the model is worth."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.flags.furniture.weighing import LEAST, Model, trust
from tetrapla.engine.flags.furniture.weights import TRUST
from tetrapla.engine.kinds import LIKELY, SURE

probabilities = st.floats(0, 1)


@given(probabilities, probabilities)
def test_what_is_more_probable_is_trusted_as_much_at_least(one: float, other: float) -> None:
    assert trust(min(one, other)) <= trust(max(one, other))


@given(probabilities)
def test_trust_is_a_share(probability: float) -> None:
    assert 0 <= trust(probability) <= 1


@pytest.mark.parametrize(("probability", "share"), TRUST)
def test_at_a_measured_probability_trust_is_what_was_measured(
    probability: float, share: float
) -> None:
    assert trust(probability) == pytest.approx(share)


def test_between_two_measured_probabilities_trust_is_between_theirs() -> None:
    for (low, less), (high, more) in pairwise(TRUST):
        assert trust((low + high) / 2) == pytest.approx((less + more) / 2)


@pytest.mark.parametrize("beyond", [-0.1, -1e-12, 1.0, 1.0 + 1e-12, 7.0])
def test_a_number_that_is_no_probability_has_trust_too(beyond: float) -> None:
    """Rounding may lead a little beyond the ends."""
    assert trust(beyond) == (0.0 if beyond < 0 else TRUST[-1][1])


def test_all_levels_can_be_reached() -> None:
    """The model can say sure, likely and hint; else one of them would be a word only."""
    shares = [share for _, share in TRUST]
    assert any(LEAST <= share < LIKELY for share in shares)
    assert any(LIKELY <= share < SURE for share in shares)
    assert any(SURE <= share < 1 for share in shares)


@given(st.floats(-1e6, 1e6), st.lists(st.tuples(st.floats(-1e3, 1e3), st.floats(-1e3, 1e3))))
def test_a_model_gives_a_probability_whatever_the_facts(
    bias: float, told: list[tuple[float, float]]
) -> None:
    model = Model(bias, tuple(weight for weight, _ in told))
    assert 0 < model.probability([fact for _, fact in told]) < 1


def test_a_fact_without_a_weight_does_not_count() -> None:
    model = Model.of({"bias": 1.0, "old": 5.0, "kept": 2.0}, ("kept", "new"))
    assert model == Model(1.0, (2.0, 0.0))
