"""Two made-up stories as four news outlets tell them: own words around the same quotations.

What people said is the same everywhere; how it is printed is not. An outlet sets a quotation in
one paragraph or breaks it into several, quotes all of it or a part, changes its marks, leaves words
out, or puts some in brackets. All of that is drawn from a seed.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, pairwise
from random import Random
from typing import NamedTuple

Place = tuple[int, int]
Part = tuple[int, int]
"""A sentence that was said: the number of the quotation, and of the sentence in it."""

GEESE = (
    (
        "Maribel Okonjo", "the harbour master",
        "We have sounded that horn for ninety years, and nobody on this coast has ever asked us to "
        "stop it for the sake of a bird.",
        "But I watched her sit through a whole gale on four eggs, and I could not do it to her.",
        "So the horn stays silent until they hatch.",
    ),
    (
        "Ulf Brandvold", "who skippers a crab boat",
        "I would rather hit a rock than listen to one more speech about geese.",
        "My crew depends on that signal, and fog does not care how many eggs there are.",
    ),
    (
        "Dr Ines Caldeira", "an ornithologist",
        "A barnacle goose that nests this far south is rarer than a comet.",
        "She came here because the tower is warm and foxes cannot climb the stairs.",
        "If we leave her alone for twenty-five days, the problem will walk to the sea by itself.",
    ),
    (
        "Tobias Renn", "the keeper",
        "She bit me twice on the first morning and has ignored me ever since.",
        "I bring the oats, she guards the lamp, and neither of us says much about it.",
    ),
    (
        "Gudrun Aske", "the mayor of Little Havn",
        "The council has bought two hundred hand bells and will lend them to anybody with a boat.",
        "It is not an elegant answer, but it is loud.",
    ),
    (
        "Pia Ohlsen", "who runs the school on the quay",
        "My pupils have named the goose Foghorn and written her forty-one letters.",
        "One of them asks whether she can be appointed to the lifeboat crew.",
        "I have passed that letter on to the minister without comment.",
    ),
    (
        "Severin Holt", "an insurer in the capital",
        "No policy that I have ever signed mentions poultry, and I have signed some strange ones.",
        "Until a court tells us otherwise, a nesting bird counts as weather.",
    ),
)  # fmt: skip
"""Speaker, who that is, and what was said, sentence by sentence."""

DOG = (
    (
        "Lorna Petrie", "who bakes the bread",
        "He does not steal the rolls, he collects them on behalf of the other dogs.",
        "I counted eleven of them behind the church, in a row like people waiting for a bus.",
    ),
    (
        "Sergeant Abel Kwan", "the only policeman in the valley",
        "We followed a trail of crumbs for six hundred metres and it led straight to the station.",
        "The suspect was asleep under my own desk.",
        "I have never been so embarrassed in thirty years of service.",
    ),
    (
        "Professor Helga Lindqvist", "who studies the minds of animals",
        "Sharing food with strangers is something that we had only seen in a captive wolf.",
        "What this terrier does every morning would earn him a chapter in my book.",
    ),
    (
        "Matteo Giordano", "the owner of the terrier",
        "He gets a bowl of the best tripe at seven and another one at noon.",
        "Nobody can tell me that he does it because he is hungry.",
    ),
    (
        "Winifred Blaine", "a pensioner who feeds strays",
        "Before he came, the brown bitch with the torn ear was too weak to stand.",
        "Now she barks at the postman like everybody else, and I call that a recovery.",
    ),
    (
        "Father Anselm Duarte", "the parish priest",
        "I blessed the loaves in the belief that they were meant for the harvest supper.",
        "It turns out that the congregation had more legs than I expected.",
        "Nobody left hungry, which is more than I can say for last year.",
    ),
    (
        "Yusuf Demir", "a driver of the milk van",
        "He climbs in at the mill, rides with me to the square and gets out without paying.",
        "I have started to miss him on Sundays.",
    ),
)  # fmt: skip

STORIES = {"geese": GEESE, "dog": DOG}

OWN_WORDS = {
    "geese": (
        (
            "Skerry Point’s fog signal has fallen quiet, and the reason weighs under two kilos.",
            "Shipping was warned by radio on Thursday that only the light is in service.",
            "Four pale eggs lie in a ring of down beside the compressor, two flights up.",
            "Tempers rose at a meeting in the fish hall, where chairs had run short by eight.",
            "Chicks of this species leave the nest within a day and never return to it.",
        ),
        (
            "A lighthouse has gone mute because somebody moved in upstairs.",
            "Residents first noticed on Wednesday night, when mist came in unannounced.",
            "Officials cite an old statute on nests that carries a fine of nine thousand crowns.",
            "The motor of the horn was serviced in March at a cost nobody wishes to name.",
            "Visitors are kept away by a rope and a retired customs officer.",
        ),
        (
            "Fishermen and bird lovers are at odds over a silent siren.",
            "Three trawlers stayed in port on Friday rather than risk the channel blind.",
            "The nest was discovered by accident during an inspection of the wiring.",
            "A petition in her favour had gathered more signatures than the island has people.",
            "The ministry promises a decision, though not which one or when.",
        ),
        (
            "Let sleeping geese lie, says an island that can no longer hear itself.",
            "Neighbours admit that they have slept better this week than in years.",
            "On the mainland, a radio station now plays a recording of the old horn at six.",
            "Meteorologists expect clear skies until the middle of next month.",
            "Whoever wants to help may leave oats, unsalted, at the foot of the tower.",
        ),
    ),
    "dog": (
        (
            "Every day before dawn, a small grey terrier carries a dozen rolls down Millrace Lane.",
            "The thefts had been put down to teenagers since the beginning of Lent.",
            "A camera meant for hedgehogs finally recorded the culprit at ten past five.",
            "No charges will be brought, the prosecutor’s office confirmed.",
            "The shop has since begun to put a tray beside the back door.",
        ),
        (
            "In the village of Unterach the thief comes on four paws.",
            "What puzzled investigators most was that not one of the rolls had been bitten.",
            "Strays are thought to number about thirty in the upper valley.",
            "The animal, called Bruno, was adopted from a shelter two winters ago.",
            "A shelter association has offered to pay for the bread until autumn.",
        ),
        (
            "Is it robbery if the robber keeps nothing for himself?",
            "Tourists now gather on the church steps with cameras and cushions.",
            "Biologists from two universities have asked for permission to film.",
            "The town’s only hotel reports that it is booked out through August.",
            "Veterinary care for the pack will be covered by a lottery.",
        ),
        (
            "Crime is down and crumbs are up in a remote valley, statistics suggest.",
            "The bakery loses goods worth about six francs each morning.",
            "Locals call him the deacon, because of the white collar of his coat.",
            "Similar behaviour was reported from Oporto in the nineteen-sixties, but never proved.",
            "A bronze statue is being discussed, and so is where to hide the sausages.",
        ),
    ),
}
"""Story -> what each outlet writes by itself; no paragraph says what another one says."""

MARKS = (("“", "”"), ("‘", "’"), ('"', '"'), ("«", "»"))


class Outlets(NamedTuple):
    """A story as it was printed."""

    versions: list[list[str]]
    parts: dict[Place, frozenset[Part]]
    """Passage -> the sentences that it quotes; empty for the outlet's own words."""

    @property
    def pairs(self) -> frozenset[tuple[Place, Place]]:
        """The passages of different outlets that quote the same sentence."""
        return frozenset(
            (one, other)
            for one, other in combinations(sorted(self.parts), 2)
            if one[0] != other[0] and self.parts[one] & self.parts[other]
        )


def outlets(name: str, seed: int, count: int = 4, harm: float = 0.5) -> Outlets:
    """A story as so many outlets print it.

    Args:
        name: Of the story.
        seed: The same seed gives the same print.
        count: How many outlets.
        harm: How probably an outlet changes a sentence that it quotes.
    """
    random = Random(f"{name} {seed}")
    versions: list[list[str]] = []
    parts: dict[Place, frozenset[Part]] = {}
    for version in range(count):
        printed: list[tuple[str, frozenset[Part]]] = [
            (text, frozenset()) for text in OWN_WORDS[name][version]
        ]
        marks = MARKS[(version + seed) % len(MARKS)]
        for number in random.sample(range(len(STORIES[name])), len(STORIES[name])):
            if random.random() < 0.1:
                continue
            at = random.randint(1, len(printed))
            while at < len(printed) and _is_one_quotation(printed[at - 1][1], printed[at][1]):
                at += 1
            printed[at:at] = _printed(random, name, number, marks, harm)
        versions.append([text for text, _ in printed])
        parts |= {(version, k): found for k, (_, found) in enumerate(printed)}
    return Outlets(versions, parts)


def _is_one_quotation(one: frozenset[Part], other: frozenset[Part]) -> bool:
    return bool({number for number, _ in one} & {number for number, _ in other})


def _printed(
    random: Random, name: str, number: int, marks: tuple[str, str], harm: float
) -> list[tuple[str, frozenset[Part]]]:
    """One quotation in one to three paragraphs, each with the sentences it quotes."""
    speaker, role, *said = STORIES[name][number]
    chosen = list(range(len(said)))
    if random.random() < 0.3:  # only half of it
        half = (len(said) + 1) // 2
        chosen = chosen[:half] if random.random() < 0.5 else chosen[-half:]
    cuts = sorted({k for k in chosen[1:] if random.random() < 0.5})
    blocks = [
        [k for k in chosen if start <= k < end]
        for start, end in pairwise([chosen[0], *cuts, chosen[-1] + 1])
    ]
    out = []
    for position, block in enumerate(blocks):
        sentences = [_changed(random, said[k], harm) for k in block]
        text = _framed(random, sentences, marks, speaker, role, first=position == 0)
        out.append((text, frozenset((number, k) for k in block)))
    return out


def _changed(random: Random, sentence: str, harm: float) -> str:
    """A sentence with words left out, in brackets, or with other small marks."""
    words = sentence.split(" ")
    if random.random() >= harm or len(words) < 8:
        return sentence
    at = random.randrange(2, len(words) - 3)
    kind = random.randrange(4)
    if kind == 0:
        del words[at]
    elif kind == 1:
        words[at : at + 2] = ["…"] if random.random() < 0.5 else ["[...]"]
    elif kind == 2:
        words[at] = f"[{words[at].strip(',')}]"
    else:
        words[at : at + 1] = [words[at], random.choice(("[sic]", "[there]", "[he means Tuesday]"))]
    return " ".join(words)


def _framed(
    random: Random,
    sentences: Sequence[str],
    marks: tuple[str, str],
    speaker: str,
    role: str,
    *,
    first: bool,
) -> str:
    """Sentences between marks, with who says them before, between or behind."""
    opening, closing = marks
    name = speaker.split()[-1]
    if not first:
        tag = random.choice(("", f" {name} added.", f" {name} went on to say."))
        return f"{opening}{' '.join(sentences)}{closing}{tag}"
    verb = random.choice(("said", "told us", "told reporters", "says"))
    who = f"{speaker}, {role}," if random.random() < 0.7 else name
    way = random.randrange(4)
    if way == 0:
        return f"{who} {verb}: {opening}{' '.join(sentences)}{closing}"
    if way == 1:
        return f"{opening}{sentences[0][:-1]},{closing} {who} {verb}. " + (
            f"{opening}{' '.join(sentences[1:])}{closing}" if sentences[1:] else ""
        )
    if way == 2:
        lead = random.choice(
            (
                "The matter looks different from close by.",
                "There has been no lack of opinions.",
                "Asked about it on the steps, few people wished to be named, but one did.",
            )
        )
        return f"{lead} {opening}{' '.join(sentences)}{closing} {verb} {who.rstrip(',')}."
    words = sentences[0].split(" ")
    at = len(words) // 2
    broken = f"{opening}{' '.join(words[:at])}{closing} {who} {verb}, {opening}"
    return broken + f"{' '.join([*words[at:], *sentences[1:]])}{closing}"
