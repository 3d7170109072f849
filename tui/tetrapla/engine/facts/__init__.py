"""The ledger of facts: what the versions quote, count and name, and where they differ.

It says that versions differ, never which of them is right.
"""
