"""Fit the weights by which lines are told from the story that no rule knows.

    uv run scripts/fit_furniture.py [--check] [FOLDER...]

Fitted on the labelled pages of ``scripts/training`` and on those of further folders. A FOLDER holds
``versions/NAME.txt``, paragraphs parted by blank lines, and a ``gold.json`` whose ``files`` give
each NAME a label per paragraph: ``content``, ``boilerplate`` or ``?``; where a file has no labels
all of it is content. Without --check the weights are written into the package.

The model is a logistic regression with a quadratic penalty, in two passes. What the first pass
thinks of lines is found without their own page (cross-fitting), and so are the figures that are
printed and the trust in a probability. Every page also stands there in parts - some lines of its
story, with all, some or none of what is around it - since pages are of all lengths.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts.labelled import CONTENT, Array, Page, read_all

from tetrapla.engine.flags.furniture import weighing
from tetrapla.engine.flags.furniture.place import Surroundings

WEIGHTS = Path(__file__).resolve().parents[1] / "tui/tetrapla/engine/flags/furniture/weights.py"
PENALTY = 3.0
FOLDS = 5
FULL_WEIGHT = 80
"""Lines of a page from which on each counts less, so that long pages do not outvote the others."""
KNOTS = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99)
FEWEST = 40
"""Lines at and above a probability that tell how far it can be trusted."""


def facts_of(page: Page, thought: Array | None) -> Array:
    """Facts of the lines of a page, a row each, the bias first."""
    alone = weighing.facts_alone(page.lines, page.small, page.site_words)
    around = Surroundings(page.lines, None if thought is None else list(thought))
    return np.array([(1.0, *own, *around.facts(i)) for i, own in enumerate(alone)])


def fit(facts: Array, labels: Array, counts: Array) -> Array:
    """Newton's method for logistic regression with a quadratic penalty, none on the bias."""
    weights = np.zeros(facts.shape[1])
    penalty = np.full(facts.shape[1], PENALTY)
    penalty[0] = 1e-6
    for _ in range(60):
        p = _squash(facts @ weights)
        gradient = facts.T @ (counts * (p - labels)) + penalty * weights
        hessian = (facts * (counts * p * (1 - p))[:, None]).T @ facts + np.diag(penalty)
        step = np.linalg.solve(hessian, gradient)
        weights -= step
        if np.abs(step).max() < 1e-6:
            break
    return weights


def _squash(odds: Array) -> Array:
    return 1 / (1 + np.exp(-np.clip(odds, -30, 30)))


def probabilities(facts: Array, weights: Array, page: Page) -> Array:
    """Of all lines of a page; 1 for those that rules know."""
    return np.where(page.open, _squash(facts @ weights), 1.0)


class Fitted(NamedTuple):
    """Weights of both passes, the bias first."""

    first: Array
    second: Array


def folds_of(pages: Sequence[Page], seed: int) -> Array:
    """A fold for each page; the parts of a page are in that of the whole."""
    sources = sorted({page.source for page in pages})
    chosen = np.random.RandomState(seed).randint(0, FOLDS, len(sources))
    by_source = dict(zip(sources, chosen, strict=True))
    return np.array([by_source[page.source] for page in pages])


def fit_both(pages: Sequence[Page], plain: Sequence[Array]) -> Fitted:
    """Fit the first pass, and the second on what the first thinks of pages it has not seen."""
    folds = folds_of(pages, 0)
    thought: list[Array] = [None] * len(pages)
    for fold in range(FOLDS):
        weights = _fit_pages(pages, plain, np.flatnonzero(folds != fold))
        for i in np.flatnonzero(folds == fold).tolist():
            thought[i] = probabilities(plain[i], weights, pages[i])
    everything = np.arange(len(pages))
    again = [facts_of(page, t) for page, t in zip(pages, thought, strict=True)]
    return Fitted(_fit_pages(pages, plain, everything), _fit_pages(pages, again, everything))


def _fit_pages(pages: Sequence[Page], facts: Sequence[Array], chosen: Array) -> Array:
    rows, labels, counts = [], [], []
    for i in chosen:
        use = pages[i].usable
        rows.append(facts[i][use])
        labels.append(pages[i].labels[use])
        counts.append(np.full(use.sum(), min(1.0, FULL_WEIGHT / max(1, use.sum()))))
    return fit(np.vstack(rows), np.concatenate(labels), np.concatenate(counts))


def second_look(page: Page, plain: Array, fitted: Fitted) -> Array:
    """Probabilities of the second pass."""
    thought = probabilities(plain, fitted.first, page)
    return probabilities(facts_of(page, thought), fitted.second, page)


class Judged(NamedTuple):
    """Lines that rules do not know, each judged without its own page."""

    found: Array
    """Probabilities."""
    labels: Array


def cross_validate(pages: Sequence[Page], plain: Sequence[Array]) -> dict[str, Judged]:
    """Folder, and whether pages are whole or parts -> their lines."""
    folds = folds_of(pages, 1)
    found: dict[str, list[Array]] = defaultdict(list)
    labels: dict[str, list[Array]] = defaultdict(list)
    for fold in range(FOLDS):
        others = np.flatnonzero(folds != fold).tolist()
        fitted = fit_both([pages[i] for i in others], [plain[i] for i in others])
        for i in np.flatnonzero(folds == fold).tolist():
            page = pages[i]
            name = f"{page.folder}, {'whole' if page.whole else 'in parts'}"
            found[name].append(second_look(page, plain[i], fitted)[page.usable])
            labels[name].append(page.labels[page.usable])
    return {n: Judged(np.concatenate(found[n]), np.concatenate(labels[n])) for n in sorted(found)}


def trust_in(judged: Sequence[Judged]) -> list[tuple[float, float]]:
    """Probability -> precision at and above it, in the set where it is lowest; never falling."""
    knots = [(0.0, 0.0)]
    for probability in KNOTS:
        above = [one.labels[one.found >= probability] for one in judged]
        least = min((_at_least(labels) for labels in above if len(labels) >= FEWEST), default=0.0)
        knots.append((probability, max(knots[-1][1], least)))
    return [*knots, (1.0, max(knots[-1][1], 0.99))]


def _at_least(labels: Array) -> float:
    """The lower end of the 90 % interval of a share (E. B. Wilson, 1927)."""
    n, share, z = len(labels), float(labels.mean()), 1.645
    middle = share + z * z / (2 * n)
    reach = z * math.sqrt((share * (1 - share) + z * z / (4 * n)) / n)
    return round((middle - reach) / (1 + z * z / n), 3)


def report(name: str, judged: Judged) -> None:
    """Precision and recall among the lines that rules do not know."""
    found, labels = judged
    boilerplate = int(labels.sum())
    print(f"{name}: {len(labels)} lines that rules do not know, {boilerplate} boilerplate")
    for probability in (0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.97):
        chosen = found >= probability
        right = int((chosen & (labels == 1)).sum())
        wrong = int((chosen & (labels == 0)).sum())
        print(
            f"  at {probability:.2f}: precision {right / max(1, right + wrong):.3f}"
            f"  recall {right / max(1, boilerplate):.3f}"
            f"  content lost {wrong / max(1, (labels == 0).sum()):.4f}"
        )


def usual(pages: Sequence[Page], plain: Sequence[Array], fitted: Fitted) -> Array:
    """Means of the facts of lines that are content."""
    rows = []
    for page, facts in zip(pages, plain, strict=True):
        thought = probabilities(facts, fitted.first, page)
        rows.append(facts_of(page, thought)[page.labels == CONTENT])
    return np.vstack(rows).mean(axis=0)


def write(fitted: Fitted, means: Array, knots: list[tuple[float, float]], pages: int) -> None:
    """Write the module of weights."""
    parts = [
        '"""Weights of the facts about lines; made by scripts/fit_furniture.py, not by hand.\n',
        f"Fitted on {pages} labelled pages: those of scripts/training, articles of the development",
        "split of WCXB (Murrough-Foley, web-content-extraction-benchmark, CC BY 4.0), and prose in",
        "the public domain; none of these texts is part of the package.",
        '"""\n',
        "from __future__ import annotations\n",
        _table("FIRST", ("bias", *weighing.FIRST_FACTS), fitted.first),
        '"""Fact -> its weight in the first pass, in log-odds."""\n',
        _table("SECOND", ("bias", *weighing.SECOND_FACTS), fitted.second),
        '"""The same for the second pass."""\n',
        _table("USUAL", ("bias", *weighing.SECOND_FACTS), means),
        '"""Fact -> its mean among the lines of stories."""\n',
        f"TRUST = (\n{''.join(f'    ({p}, {t}),{chr(10)}' for p, t in knots)})",
        '"""Probability -> share of boilerplate among lines of at least that, on unseen pages."""',
    ]
    WEIGHTS.write_text("\n".join(parts) + "\n", "utf-8")


def _table(name: str, facts: Sequence[str], values: Array) -> str:
    rows = "".join(f'    "{f}": {v:.3f},\n' for f, v in zip(facts, values, strict=True))
    return f"{name} = {{\n{rows}}}"


def main() -> None:
    """Fit, report, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="print figures, write nothing")
    parser.add_argument("folders", nargs="*", type=Path)
    asked = parser.parse_args()
    pages = read_all(asked.folders)
    plain = [facts_of(page, None) for page in pages]
    judged = cross_validate(pages, plain)
    for name, lines in judged.items():
        if lines.labels.any():
            report(name, lines)
    knots = trust_in([judged[n] for n in judged if n.endswith("whole") and judged[n].labels.any()])
    print(knots)
    if not asked.check:
        fitted = fit_both(pages, plain)
        write(fitted, usual(pages, plain, fitted), knots, sum(page.whole for page in pages))


if __name__ == "__main__":
    main()
