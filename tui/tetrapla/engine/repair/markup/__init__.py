"""What is left of the language that web pages are written in."""
