"""Letters that stand in for others."""
