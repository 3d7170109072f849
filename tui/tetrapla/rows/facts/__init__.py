"""The ledger of facts, told: the words for its states, and its rows as lines of a screen."""
