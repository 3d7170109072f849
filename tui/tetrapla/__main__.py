"""Run with ``python -m tetrapla``."""

import sys

from tetrapla.cli import main

sys.exit(main())
