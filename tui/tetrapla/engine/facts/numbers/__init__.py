"""Numbers and times as they are told, and the rows that hold them against each other."""
