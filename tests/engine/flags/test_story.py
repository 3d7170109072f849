"""The bundled story: what repair, passages and flags make of its four versions."""

from __future__ import annotations

from pathlib import Path

import pytest

from tetrapla.engine.flags import asides, flag
from tetrapla.engine.flags.rules import parse_rules
from tetrapla.engine.model import Flag, Part, Passage, Version
from tetrapla.engine.reading.packaged import packaged_rules
from tetrapla.engine.repair import Repaired, repair
from tetrapla.engine.repair.letters.scripts import WORD
from tetrapla.engine.segment import segment

CREDIT = "Emilie Rackovaп"
AS_MEANT = str.maketrans({"п": "n", "υ": "u"})


class Told:
    """The four versions, examined."""

    def __init__(self, folder: Path) -> None:
        files = sorted(folder.glob("*.txt"))
        self.versions = [
            Version(s, f.stem, str(f), "utf-8", f.read_bytes().decode())
            for s, f in zip("ABCD", files, strict=True)
        ]
        self.text = {v.siglum: v.text for v in self.versions}
        self.repaired: tuple[Repaired, ...] = repair(self.versions)
        self.passages: dict[str, tuple[Passage, ...]] = {
            v.siglum: segment(v, r) for v, r in zip(self.versions, self.repaired, strict=True)
        }
        rules = [r for name, data in packaged_rules().items() for r in parse_rules(name, data)]
        self.flags = flag(self.versions, self.repaired, self.passages, rules)
        self.asides = asides(self.passages, self.flags)

    def of(self, siglum: str, *kinds: str) -> list[Flag]:
        return [f for f in self.flags if f.version == siglum and f.kind in kinds]

    def aside_texts(self, siglum: str) -> list[str]:
        return [p.text for p in self.passages[siglum] if p.id in self.asides]


@pytest.fixture(scope="module")
def told(root: Path) -> Told:
    return Told(root / "stories" / "possum-and-kangaroo")


def test_every_wrong_letter_is_found_and_repaired(told: Told) -> None:
    text = told.text["C"]
    wrong = {i for i, c in enumerate(text) if c in "пυ"}
    flags = told.of("C", "look-alike")
    covered = {i for f in flags for i in range(f.start, f.end)}
    assert len(wrong) == 251
    assert wrong <= covered
    assert all(f.level == "sure" for f in flags)
    words = [m for m in WORD.finditer(text) if "п" in m.group() or "υ" in m.group()]
    assert len(words) == 213
    assert all(any(m.start() <= f.start < m.end() for f in flags) for m in words)
    letters = "".join(c for c in told.repaired[2].shadow.text.replace("\n", "") if not c.isspace())
    meant = "".join(c for c in text.translate(AS_MEANT) if not c.isspace())
    assert letters == meant


def test_no_other_version_has_look_alikes(told: Told) -> None:
    assert not [f for s in "ABD" for f in told.of(s, "look-alike")]


def test_version_c_is_repaired_just_as_well_alone(told: Told) -> None:
    (alone,) = repair([told.versions[2]])
    assert alone.shadow.text == told.repaired[2].shadow.text


def test_every_glued_credit_is_a_passage_of_its_own(told: Told) -> None:
    text = told.text["C"]
    places = [i for i in range(len(text)) if text.startswith(CREDIT, i)]
    glued = [i for i in places if text[i + len(CREDIT)] not in " ,\n"]
    starts = {p.start: p for p in told.passages["C"]}
    assert len(glued) == 8
    for place in glued:
        assert starts[place].part is Part.CREDIT
        assert starts[place].repaired == "Emilie Rackovan"
        assert starts[place + len(CREDIT)].part is Part.BODY
    assert [f.start for f in told.of("C", "fused-credit")] == glued
    assert sum(p.part is Part.CAPTION for p in told.passages["C"]) == 6


def test_the_credit_alone_on_the_last_line_is_set_aside_too(told: Told) -> None:
    last = told.passages["C"][-1]
    assert last.text == CREDIT
    assert told.asides[last.id] == "photo-credit"


def test_the_doubled_title_the_leaked_sheet_and_the_glued_address_are_sure(told: Told) -> None:
    (title,) = told.of("A", "repeated-line")
    (sheet,) = told.of("B", "css")
    (address,) = told.of("B", "fused-url")
    assert {title.level, sheet.level, address.level} == {"sure"}
    assert title.start == told.passages["A"][1].start
    assert told.text["B"][sheet.start : sheet.end].startswith("img#")
    assert address.repair == "Anderson https://doggydiary.net"


def test_the_name_that_b_once_spells_otherwise_is_a_hint(told: Told) -> None:
    (slip,) = [f for f in told.flags if f.kind == "name-variant"]
    assert (slip.version, slip.repair, slip.level) == ("B", "Rackovan", "hint")
    assert told.text["B"][slip.start : slip.end] == "Rachovan"


def test_the_request_at_the_end_of_a_is_flagged_without_the_sentence_before_it(told: Told) -> None:
    (request,) = told.of("A", "share")
    assert told.text["A"][request.start : request.end] == "Please share this story!"


def test_what_is_set_aside_is_what_is_not_the_story(told: Told) -> None:
    assert [t[:16] for t in told.aside_texts("A")] == ["Tiny puppy and k", "Add Comment"]
    assert [t[:16] for t in told.aside_texts("B")] == [
        "@emiliexfosters ",
        "♬ Stuff We Did (",
        "Jeremy Anderson",
        "Jeremy Andersonh",
        "Jeremy Anderson ",
        "Share post:",
        "More like this",
        "Washington Coupl",
        "img#mv-trellis-i",
    ]
    assert [t[:16] for t in told.aside_texts("D")] == [
        "Connect with us",
        "Happy Tears",
        "Quick Smiles:",
        "Possum & Kangaro",
        "♬ Stuff We Did (",
        "Click to comment",
        "Leave a Reply",
        "Your email addre",
    ]
    in_c = [p for p in told.passages["C"] if p.id in told.asides]
    assert all(p.part is not Part.BODY for p in in_c[:-1])
    assert len(in_c) == 8 + 6 + 1


def test_every_flag_says_why(told: Told) -> None:
    assert all(f.reason and f.evidence for f in told.flags)
