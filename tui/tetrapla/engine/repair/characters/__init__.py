"""Characters that are no text, and text that was decoded with the wrong table."""
