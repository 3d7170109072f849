"""Fuzzing for a bounded time: ``python -m tests.fuzz [--seconds N] [--corpus FOLDER]``.

With atheris installed (it is built for some versions of Python and Linux only) inputs are guided by
what they reach in the program; without it, hypothesis takes its turn, which mutates nothing and
knows nothing of coverage, but makes its inputs smaller when one of them fails.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ["TETRAPLA_CONFIG"] = ""
os.environ["TETRAPLA_STATE"] = ""
_SLOWEST = 20
"""Seconds of one input above which it is a finding."""
_MEMORY = 3_000
"""MB above which it is one."""


def main() -> None:
    """Fuzz until the time is up, or something is found."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("--seconds", type=int, default=300)
    parser.add_argument("--corpus", type=Path, help="a folder that keeps what was found new")
    parser.add_argument("inputs", nargs="*", type=Path, help="files to try again, in place of new")
    asked = parser.parse_args()
    if asked.inputs:
        from tests.fuzz.target import one_input

        for path in asked.inputs:
            one_input(path.read_bytes())
    elif importlib.util.find_spec("atheris") is None:
        sys.stderr.write("atheris is not installed; hypothesis makes the inputs instead.\n")
        _with_hypothesis(asked.seconds)
    else:
        _with_atheris(asked.seconds, asked.corpus)


def _with_atheris(seconds: int, kept: Path | None) -> None:
    """Guided by coverage; does not return."""
    import atheris

    with atheris.instrument_imports(include=["tetrapla"]):
        from tests.fuzz.target import one_input
    from tests.fuzz.corpus import write_corpus

    folder = kept or Path(tempfile.mkdtemp(prefix="tetrapla-fuzz-"))
    write_corpus(folder / "seeds")
    options = [
        f"-max_total_time={seconds}",
        f"-timeout={_SLOWEST}",
        f"-rss_limit_mb={_MEMORY}",
        "-max_len=6000",
        "-print_final_stats=1",
        f"-artifact_prefix={folder}/",
    ]
    (folder / "found").mkdir(exist_ok=True)
    atheris.Setup([sys.argv[0], *options, str(folder / "found"), str(folder / "seeds")], one_input)
    atheris.Fuzz()


def _with_hypothesis(seconds: int) -> None:
    """Every seed once, then pieces of seeds put together, until the time is up."""
    from hypothesis import HealthCheck, given, settings
    from hypothesis import strategies as st
    from tests.fuzz.corpus import seeds
    from tests.fuzz.target import PARTING, one_input

    end = time.monotonic() + seconds
    known = list(seeds())
    for seed in known:
        one_input(seed)
    piece = st.sampled_from(known).flatmap(
        lambda seed: st.integers(0, len(seed)).map(lambda at: seed[at : at + 200])
    )
    pieces = st.lists(piece | st.binary(max_size=40) | st.just(PARTING), max_size=12)
    calm = settings(
        max_examples=200, deadline=None, database=None, suppress_health_check=list(HealthCheck)
    )

    @calm
    @given(pieces.map(b"".join))
    def go_on(data: bytes) -> None:
        if time.monotonic() < end:
            one_input(data)

    rounds = 0
    while time.monotonic() < end:
        go_on()
        rounds += 1
    sys.stderr.write(f"Nothing found in {len(known)} seeds and {rounds} rounds of 200.\n")


if __name__ == "__main__":
    main()
