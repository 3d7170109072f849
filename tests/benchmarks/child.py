"""Measure one task in this process, which is fresh: `python -m tests.benchmarks.child`.

Arguments: a name in :data:`tests.benchmarks.tasks.TASKS`, the folder of the texts, the most
repeats, and the CPU seconds after which there is no other repeat. Prints JSON.
"""

from __future__ import annotations

import json
import resource
import sys
from pathlib import Path
from time import process_time

from tests.benchmarks.material import Material
from tests.benchmarks.tasks import TASKS


def main() -> None:
    """Measure and print."""
    name, folder, most, budget = sys.argv[1:]
    task, material = TASKS[name], Material(Path(folder))
    work = task.prepare(material)
    start = process_time()
    result = work()
    took = [process_time() - start]
    highest = peak()
    facts = task.judge(material, result)
    del result
    while len(took) < int(most) and sum(took) + took[-1] <= float(budget):
        start = process_time()
        work()
        took.append(process_time() - start)
    told = {
        "first": took[0],
        "least": min(took),
        "peak": highest,
        "numpy": "numpy" in sys.modules,
        "facts": dict(facts),
    }
    sys.stdout.write(json.dumps(told) + "\n")


def peak() -> int:
    """The most memory this process has held, in bytes."""
    status = Path("/proc/self/status")
    if status.exists():
        # What `getrusage` tells there begins with the memory of the process that started this one.
        lines = (line.split() for line in status.read_text("ascii").splitlines())
        return next(int(words[1]) * 1024 for words in lines if words[0] == "VmHWM:")
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


if __name__ == "__main__":
    main()
