.PHONY: check lint test screenshots build

# All that has to hold before a change is kept; CI runs the same.
check: lint test

lint:
	uv run ruff check
	uv run ruff format --check
	uv run mypy
	uv run lint-imports

test:
	uv run pytest

# Pictures of the accepted screens, for people; the tests compare the SVGs they are made from.
screenshots:
	uv run python tests/png.py

build:
	uv build
