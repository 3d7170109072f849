"""Reading: the only part of the engine that touches the disk."""
