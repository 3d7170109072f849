"""Measure CollateX in an environment of its own; it is no package of this project.

Arguments: the folder of the texts, `plain` or `near`. Prints JSON. Nothing of the project is
imported here.
"""

import json
import sys
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from time import process_time


def main() -> None:
    """Measure and print; without arguments only print the versions."""
    collatex = import_module("collatex")
    import_module("Levenshtein")
    if len(sys.argv) == 1:
        told = f"CollateX {version('collatex')} with Levenshtein {version('Levenshtein')}"
        sys.stdout.write(told + "\n")
        return
    folder, manner = sys.argv[1:]
    versions = json.loads((Path(folder) / "versions.json").read_text("utf-8"))
    collation = collatex.Collation()
    for siglum, passages in zip("ABCD", versions, strict=True):
        collation.add_plain_witness(siglum, " ".join(passages))
    start = process_time()
    collatex.collate(collation, segmentation=False, near_match=manner == "near")
    took = process_time() - start
    sys.stdout.write(json.dumps({"first": took, "least": took}) + "\n")


if __name__ == "__main__":
    main()
