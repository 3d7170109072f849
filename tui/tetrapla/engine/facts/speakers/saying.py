"""Verbs of saying, and what is told by them.

English only. A verb is given once and its forms are built, so that a list stays readable.
"""

from __future__ import annotations

import re

from tetrapla.engine.facts.word_lists import words

_VOWELS = "aeiou"

_IRREGULAR = {
    "say": "said",
    "tell": "told",
    "write": "wrote",
    "think": "thought",
    "read": "read",
    "begin": "began",
    "put": "put",
    "retort": "retorted",
    "admit": "admitted",
    "quip": "quipped",
    "blog": "blogged",
    "chip": "chipped",
    "sing": "sang",
    "go": "went",
    "swear": "swore",
    "type": "typed",
    "refer": "referred",
    "feel": "felt",
    "shoot": "shot",
    "hit": "hit",
    "strike": "struck",
    "lay": "laid",
    "weep": "wept",
}
"""Verbs -> past, where it is not the plain form."""

_REPORTING = """say tell write add explain note recall recount observe describe state reply respond
ask answer argue insist claim admit announce declare confirm warn joke quip tweet
comment conclude emphasize emphasise remark suggest acknowledge predict exclaim
testify complain stress maintain contend assert allege concede counter caution
lament muse mutter murmur whisper shout scream yell cry boast interrupt brag retort
reiterate vow pledge promise call label brand dub characterize characterise denounce
decry condemn praise criticize criticise accuse blast slam caption believe think
assure inform remind advise urge deem estimate report reveal mention clarify
elaborate summarize summarise blog proclaim rule demand beg mock ridicule tout hail
refer swear wonder inquire enquire interject opine gush grumble instruct counsel
bemoan deadpan chide scold tease taunt admonish implore scoff fume rail rant thunder marvel
posit hypothesize propose recollect remember reminisce underline underscore rejoin crack bristle
signal surmise relate scribble pen reckon whine whinge"""
"""Verbs of saying: between one of them and the quoted words may stand others."""

_VOICING = """utter thank express voice apologize apologise threaten laud applaud excoriate lambaste
castigate chastise berate rebuke commend congratulate deplore rip trash torch hammer skewer direct
order"""
"""Verbs that tell a speaker as those of saying do; bodies and countries do so as well, so that
nobody is taken for a person by one of them."""

_ADJACENT = """share continue repeat post offer begin go laugh smile sigh read sing chip put type
sneer gasp groan grin nod shrug snap bark growl stammer stutter echo text message email sign
conjecture speculate theorize rejoice enthuse chuckle sob howl roar bellow hiss croak intone
venture deny volunteer feel finish plead agree disagree storm fume rage beam gloat wail moan groan
croon squeal shriek whimper weep gulp giggle purr sniff hoot vent claim reckon scowl sniffle"""
"""Verbs that tell a speaker only straight beside the quoted words: *she shared*, *he went on*."""


_DOUBLED = words("quip admit blog chip refer grin sob nod snap put rip")
"""Verbs that double their last letter."""


def _ending(verb: str) -> str:
    """The stem of a verb before -ed and -ing."""
    if verb in _DOUBLED:
        return verb + verb[-1]
    if verb in {"shrug", "tout", "beg", "slam", "dub", "brag", "begin", "swear"}:
        return verb if verb in {"tout", "swear"} else verb + verb[-1]
    return verb


def _past(verb: str) -> str:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return f"{verb[:-1]}ied"
    return f"{_ending(verb)}ed"


def _present(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "o")) else f"{verb}s"


def _participle(verb: str) -> str:
    if verb.endswith("e") and not verb.endswith("ee"):
        return f"{verb[:-1]}ing"
    return f"{_ending(verb)}ing"


def _finite(verbs: str) -> frozenset[str]:
    return frozenset(form for verb in verbs.split() for form in (_past(verb), _present(verb)))


REPORTING = _finite(_REPORTING)
"""Finite forms of verbs of saying."""

ADJACENT = _finite(_ADJACENT)
"""Finite forms of verbs that tell a speaker only straight beside the quoted words."""

VOICING = _finite(_VOICING)
CUES = REPORTING | ADJACENT | VOICING

PARTICIPLES = frozenset(map(_participle, f"{_REPORTING} {_VOICING} {_ADJACENT}".split()))
"""*saying*, *writing*: they tell of whoever their sentence speaks of."""

PLAIN = words(f"{_REPORTING} {_VOICING}")
"""Verbs of saying behind *to*: *went on to call it “a mess”*."""

NAMING = _finite(
    "call label brand dub describe denounce decry condemn praise criticize criticise "
    "accuse blast slam refer deem characterize characterise mock ridicule tout hail"
) | words("calling labeling labelling branding dubbing describing referring deeming")
"""Verbs that take whom they speak of before the quoted words: *she called it “a mess”*."""

_WITH_PARTICLE = {
    "back": "shoot fire hit push clap strike write snap",
    "out": "point spell blurt lay lash",
    "in": "chime weigh",
}
"""Particle -> verbs of saying that they are only with it: *Brenn shot back*."""

_PARTICLES = {
    form: particle
    for particle, verbs in _WITH_PARTICLE.items()
    for verb in verbs.split()
    for form in (_past(verb), _present(verb), _participle(verb))
}

SEEN_AS = _finite(
    "dismiss deride portray lambaste assail attack bash mock pan ridicule paint reject cast"
    " frame defend rip trash"
)
"""Verbs that tell a speaker before *as*: *she dismissed it as “a mess”*."""

ACCORDING_TO = "according to"
"""The cue of *according to Ada Brenn*."""

PUBLISHED = words("reported reports")
"""What papers do with the words of others."""

ASKING = words("asked asks")
PROMISING = _finite(
    "vow promise pledge threaten swear offer agree ask demand plead beg claim volunteer"
)
"""Verbs behind which *to* says what else somebody does: *she vowed to stay*."""
SILENT = _finite("laugh smile sigh grin nod shrug sneer gasp sob")
"""Verbs of those who need not say anything."""

UNTOLD = _finite("agree disagree offer begin go plead feel volunteer")
"""Verbs that say nothing of the full sentence before them: *“It left.” Brenn disagreed.*"""

WORD = re.compile(r"[^\W_](?:\w|[’'-](?=\w))*")
"""A word as written, with what its hyphens and apostrophes join."""
_NEXT_WORD = re.compile(r"\s+([a-z]+)\b")


def told_with(text: str, word: str, at: int) -> int:
    """Where a verb of saying ends, its particle included: *shot back*; 0: it is none.

    Args:
        text: Of a passage.
        word: In small letters.
        at: Where it ends.
    """
    particle = _PARTICLES.get(word)
    if particle:
        following = _NEXT_WORD.match(text, at)
        if following and following[1] == particle:
            return following.end()
    return at if word in CUES or word in PARTICIPLES else 0


def is_told(text: str, start: int, end: int) -> bool:
    """Whether a stretch has a verb of saying."""
    return any(
        told_with(text, word[0].lower(), word.end()) for word in WORD.finditer(text, start, end)
    )


NOUNS_TOO = words(
    """remarks comments claims reports calls notes rules demands promises estimates states answers
    blasts cries mentions whispers murmurs shouts warns read vows pledges posts tweets shares
    offers laughs smiles sighs texts emails messages signs echoes accounts reminds labels brands
    types features adds orders"""
)
"""Forms of verbs that are nouns as well: *the mayor's remarks*."""

WRITING = words(
    """wrote writes writing posted posts posting tweeted tweets tweeting shared shares sharing
    said says saying added adds adding captioned announced announces"""
)
"""Verbs behind which *on Goosebook* says where."""

TELLING = words("told tells telling informed informs assured reminded")
"""Verbs that whom they are told follows."""
