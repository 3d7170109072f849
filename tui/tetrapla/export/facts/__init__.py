"""The ledger of facts, written: one module a format, the same rows and words in each."""
