"""A comparison laid out for a screen: rows of cells of (text, role) runs, without any terminal."""
