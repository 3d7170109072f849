"""Names as they are written, and which of them mean the same."""
