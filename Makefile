.PHONY: check lint test bench bench-screens bench-boilerplate bench-garbled screenshots golden build

# Some machines keep Python from storing what it compiled; the tests start hundreds of programs, each
# of which would compile all of it again.
unexport PYTHONDONTWRITEBYTECODE

# All that has to hold before a change is kept; CI runs the same.
check: lint test

lint:
	uv run ruff check
	uv run ruff format --check
	uv run mypy
	uv run lint-imports

test:
	uv run pytest

# Aligning beside other tools, for people: no time is a test. BENCH=--write puts the tables into
# docs/performance.md; --quick and --large are other sizes.
bench:
	uv run python -m tests.benchmarks $(BENCH)

# Keys, starts and memory of the screens in a terminal; also --quick and --write.
bench-screens:
	uv run python -m tests.benchmarks.screens $(BENCH)

bench-boilerplate:
	uv run python scripts/bench_boilerplate.py

bench-garbled:
	uv run python scripts/bench_garbled.py

# Pictures of the accepted screens, for people; the tests compare the SVGs they are made from.
screenshots:
	uv run python tests/png.py

# What the formats make of a small story; look at what has changed before it is committed.
golden:
	uv run python -m tests.export.goldens

build:
	uv build
