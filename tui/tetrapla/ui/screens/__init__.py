"""The screens: compare, reader, help."""
