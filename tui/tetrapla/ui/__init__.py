"""The Textual application: the only part that knows the terminal."""
