"""Figures of how right the ledger of facts is, and the floors they must not go under."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from statistics import fmean

import yaml
from tests.alignment.measure import Measured, Table
from tests.facts import counted, quoted
from tests.facts.claims import Claim, Judged
from tests.facts.corpus import Tale, load
from tests.sharing import shared_rules

from tetrapla.engine.compare import compare
from tetrapla.engine.facts.ledger import ledger
from tetrapla.engine.model import Story, Version
from tetrapla.engine.reading.versions import siglum

FLOORS = Path(__file__).parent / "floors.yaml"


@cache
def judge(tale: Tale) -> Judged:
    """List the facts of a story."""
    versions = tuple(
        Version(siglum(k), name, f"{name}.txt", "utf-8", text)
        for k, (name, text) in enumerate(tale.texts.items())
    )
    with shared_rules():
        return Judged(tale, ledger(compare(Story(tale.title, versions))))


@cache
def all_claims(tale: Tale) -> tuple[Claim, ...]:
    """Every judgement on a story."""
    judged = judge(tale)
    return (*quoted.claims(judged), *counted.claims(judged))


def measured() -> Measured:
    """The figures of all stories together."""
    return Measured(table(claim for tale in load() for claim in all_claims(tale)), {})


def table(judgements: Iterable[Claim]) -> Table:
    """The part of the claims that are right: what is judged -> precision and recall."""
    found: dict[str, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
    for claim in judgements:
        what, _, figure = claim.figure.rpartition(" ")
        found[what][figure].append(claim.right)
    return {
        what: {figure: fmean(right) for figure, right in sorted(told.items())}
        for what, told in sorted(found.items())
    }


def floors() -> Measured:
    """The least that each figure may be."""
    return Measured(yaml.safe_load(FLOORS.read_text("utf-8")), {})
