"""Which utterances of different versions are one, and how they are to each other."""
