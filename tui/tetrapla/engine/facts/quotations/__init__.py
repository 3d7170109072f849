"""The quotations of every version: marks, kinds, and whose words they are."""
