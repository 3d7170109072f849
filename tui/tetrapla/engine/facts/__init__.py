"""The ledger of facts: what the versions quote, count and name, and where they differ.

It says that versions differ, never which of them is right. :mod:`~tetrapla.engine.facts.ledger`
puts together what :mod:`~tetrapla.engine.facts.quotations`, :mod:`~tetrapla.engine.facts.numbers`
and :mod:`~tetrapla.engine.facts.names` find in each version;
:mod:`~tetrapla.engine.facts.utterances` holds what is quoted against what others quote, and
:mod:`~tetrapla.engine.facts.speakers` reads who is said to speak.
"""
