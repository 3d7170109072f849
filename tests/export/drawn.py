"""Texts drawn at random that want to break a document."""

from __future__ import annotations

from hypothesis import strategies as st

HOSTILE = st.text(
    st.one_of(
        st.sampled_from("<>&\"'\r\n\t ]\x00\x1b\x07\x0b\x85\x9b\u202e\u2028\ufffe\uffff\ue00d"),
        st.characters(exclude_categories=["Cs"], max_codepoint=0x2FFF),
    ),
    max_size=60,
)
"""Signs of mark-up, every sort of line end and control, and what no document of XML may hold."""
