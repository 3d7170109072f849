"""Whether two words are one word, spelled in two ways."""

from __future__ import annotations

_SHORTEST = 4
"""Letters from which one letter makes another spelling, and not mostly another word."""
_LONG = 6
"""Letters from which two do."""

_PAIRS = frozenset(
    frozenset(pair.split("/"))
    for pair in """
    plough/plow ploughs/plows cheque/check cheques/checks gaol/jail kerb/curb draught/draft
    doughnut/donut doughnuts/donuts manoeuvre/maneuver manoeuvres/maneuvers oestrogen/estrogen
    aeroplane/airplane aeroplanes/airplanes mum/mom mums/moms tonne/ton tonnes/tons through/thru
    though/tho although/altho okay/ok grey/gray axe/ax storey/story anaesthetic/anesthetic
    diarrhoea/diarrhea catalogue/catalog dialogue/dialog night/nite light/lite yes/yeah
    """.split()  # noqa: SIM905 - a list of pairs is read as pairs
)
"""Spellings of one word that letters alone do not tell."""


def similar(left: str, right: str) -> bool:
    """Whether two words, as they are compared, differ by one or two letters.

    Such words begin alike and have at least four letters: ``house`` and ``mouse``, ``has`` and
    ``had`` are different words.
    """
    shorter = min(len(left), len(right))
    if abs(len(left) - len(right)) > 2 or shorter < _SHORTEST:
        return frozenset((left, right)) in _PAIRS
    if left[0] != right[0]:
        return frozenset((left, right)) in _PAIRS
    from rapidfuzz.distance import OSA

    most = 2 if shorter >= _LONG or left[-2:] == right[-2:][::-1] else 1
    return OSA.distance(left, right, score_cutoff=most) <= most


def joined(left: str, right: str) -> bool:
    """Whether words run together are the same."""
    return left == right or frozenset((left, right)) in _PAIRS
