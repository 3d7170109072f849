"""The comparing engine: pure functions over frozen data; only ``reading`` touches the disk."""
