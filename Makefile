.PHONY: check lint test bench bench-screens bench-boilerplate bench-garbled screenshots golden build hostile fuzz

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

# Every hostile input in every command and on the screens, with limits: minutes. HOSTILE='--only text'.
hostile:
	uv run python -m tests.hostile $(HOSTILE)

# The whole pipeline with bytes that nobody wrote, for so many seconds: guided by coverage where
# atheris can be installed, put together by hypothesis where it cannot.
SECONDS ?= 300
fuzz:
	@if uv run --with atheris python -c 'import atheris' 2>/dev/null; \
	then uv run --with atheris python -m tests.fuzz --seconds $(SECONDS); \
	else uv run python -m tests.fuzz --seconds $(SECONDS); fi
