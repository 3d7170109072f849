"""Export: a comparison written down for people and programs, one module a format."""
