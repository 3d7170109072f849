"""Lists of words, written as text, and those that several modules need."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a list that spaces part."""
    return frozenset(text.split())


PARTICLES = words("""de del della di da van von der den ter bin ibn al el la le du dos wa""")
"""Small words inside names of persons and places."""

PARTISANS = words(
    """republican democrat democratic conservative liberal independent libertarian socialist labour
    tory"""
)
"""What somebody is, before a name or behind a place: *Ohio Republican*; alone they are no name."""

TITLES = words(
    """
    mr mrs ms miss mx dr prof rev fr hon sen sens rep reps gov govs gen lt col maj capt cmdr
    sgt cpl adm pres supt atty messrs mme mlle president senator senators governor
    representative representatives congressman congresswoman councilman councilwoman councillor
    councilor assemblyman assemblywoman alderman mayor speaker secretary chairman chairwoman
    chairperson chair minister ambassador chancellor premier professor doctor reverend pastor
    rabbi imam spokesman spokeswoman spokesperson leader whip director officer commissioner
    superintendent detective lieutenant sergeant captain colonel admiral commander sheriff
    attorney justice delegate sir dame lady lord madam chief principal editor analyst
    strategist economist author actor actress singer comedian farmer shepherd keeper
    veterinarian curator reporter host anchor columnist treasurer comptroller prosecutor sister
    father brother uncle aunt grandma grandpa ceo cfo coo adviser advisor counsel candidate
    nominee aide justices judges presidents secretaries ministers chairmen leaders officers
    mayors professors commissioners ambassadors generals pollster architect envoy congressmen
    ag dag vp cllr clr ald msgr insp dci pc baroness viscount countess
    """
)
"""Words before a name that say what somebody is; in small letters, without full stop."""

BODIES = words(
    """
    department house university bank ministry office bureau board council institute college
    court society association church center centre museum committee commission league
    federation academy city chamber administration party news times post journal tribune herald
    gazette chronicle report state senate congress parliament army navy corps police inc corp
    co company group network agency authority foundation fund school hospital bridge street
    avenue road square park river lake island valley mountain beach county union club press
    media magazine television tv radio channel republicans democrats act project coalition
    alliance conference cup festival show award awards prize industries systems technologies
    international airlines motors services service trust partners team rescue shelter zoo
    tribunal
    """
)
"""Words of which a name with one of them in it is no person's."""

WEEKDAYS = words("""monday tuesday wednesday thursday friday saturday sunday""")
LONG_MONTHS = words(
    """january february march april may june july august september october november december"""
)
SHORT_MONTHS = words("""jan feb mar apr jun jul aug sept sep oct nov dec""")
FEAST_DAYS = words("""christmas easter thanksgiving""")

POINTED = words(
    """mr mrs ms mx dr prof rev fr sr st ste mt sen sens rep reps gov govs gen lt col maj capt
    cmdr sgt cpl adm hon pres supt atty insp ald messrs"""
)
"""Short forms before names that keep their full stop, and behind which the sentence goes on."""

KINDS_OF_MEDIA = words(
    """magazine newspaper paper outlet website site network station broadcaster podcast programme
    program channel weekly daily tabloid journal agency wire"""
)
"""What a medium is called without its name: *told the magazine*."""
