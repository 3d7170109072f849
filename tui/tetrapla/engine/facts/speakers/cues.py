"""Words around verbs of saying: who may stand beside them, and what people speak through.

English only. Lists are written by hand.
"""

from __future__ import annotations

from tetrapla.engine.facts.word_lists import (
    BODIES,
    FEAST_DAYS,
    LONG_MONTHS,
    WEEKDAYS,
    words,
)
from tetrapla.engine.facts.word_lists import TITLES as _TITLES

NEGATIONS = words("""not never n't neither nobody without nor""")

PASSIVE = words("""was were is are be been being gets got am""")
"""Before a past form: what is said is said by somebody else."""

AUXILIARIES = words("long has had have also then later once again further even first just") | (
    words(
        """sometimes perhaps often recently previously still simply subsequently famously always now
        soon both since too only yesterday today himself herself once twice earlier next instead
        repeatedly finally already ever"""
    )
)
"""Words that may stand between whoever speaks and the verb."""

PRONOUNS = words("""he she they i we it you who""")

ROLES = words(
    """spokesman spokeswoman spokesperson spokespeople aide whip adviser advisor lawyer attorney
    director manager president chairman chairwoman chair chief coach captain owner founder
    co-founder cofounder editor author writer reporter correspondent analyst strategist
    pollster professor researcher scientist expert historian economist teacher doctor nurse
    vet veterinarian officer official commissioner mayor governor senator congressman
    congresswoman lawmaker representative secretary minister ambassador judge prosecutor
    sheriff deputy detective sergeant lieutenant trooper firefighter ranger warden keeper
    rescuer caregiver farmer neighbor neighbour resident witness activist advocate organizer
    organiser volunteer candidate nominee leader member executive employee worker singer
    actor actress star host anchor producer partner wife husband mother father mom dad mum
    son daughter sister brother cousin uncle aunt grandmother grandfather beekeeper
    fisherman friend colleague boss pastor priest bishop rabbi imam student principal
    superintendent pilot driver fisherman sailor skipper biologist zoologist curator
    librarian vice former acting interim senior state county city local council press
    communications campaign lead designer planner consultant specialist coordinator developer
    engineer architect trainer stylist plaintiff defendant
    juror suspect victim survivor delegate donor lobbyist operative contributor columnist
    commentator blogger pundit moderator staffer freshman treasurer clerk comptroller auditor
    alderman assemblyman assemblywoman legislator therapist psychologist counselor deputy assistant
    co-owner co-author cofounders operator"""
)
"""Small words that stand before a name, or instead of one."""

TITLES = _TITLES | words(
    """
    judge major general king queen prince princess pope bishop cardinal coach deputy vice
    former republican democrat councilmember congressmember manager cllrs mp mep msp head
    headteacher boss
    """
)
"""Words that stand before the name of a person, points left out. In the rows of names some of them
are read with more care: King and Dean stand inside names too."""

GENDERED = {
    "he": words(
        """mr sir lord father brother fr councilman congressman chairman king prince pope uncle
    spokesman businessman grandfather husband dad daddy son nephew grandad widower boyfriend
    grandson"""
    ),
    "she": words(
        """mrs ms miss dame lady sister councilwoman congresswoman chairwoman queen princess aunt
    spokeswoman businesswoman actress grandmother wife mother mom mum mam daughter niece widow
    gran nan girlfriend granddaughter sister-in-law mother-in-law"""
    ),
}
"""Pronoun -> words before a name that tell it."""

OFFICES = {
    title: office
    for office, titles in {
        "governor": "governor/gov",
        "lieutenant governor": "lieutenant governor/lt gov/lt governor",
        "mayor": "mayor",
        "president": "president/us president/u.s president",
        "vice president": "vice president",
        "prime minister": "prime minister",
        "chancellor": "chancellor",
        "premier": "premier",
        "sheriff": "sheriff",
        "judge": "judge/u.s district judge/district judge/circuit judge",
        "attorney general": "attorney general/state attorney general",
        "house speaker": "house speaker",
        "speaker": "speaker/house speaker",
        "police chief": "police chief",
        "bishop": "bishop",
        "archbishop": "archbishop",
        "pope": "pope",
        "coach": "coach/head coach",
        "king": "king",
        "queen": "queen",
    }.items()
    for title in titles.split("/")
}
"""Title before a name -> what its only holder in a story is called without it."""

RANKS = (TITLES | ROLES) - words(
    "state county city local council press communications campaign senior star host member doctor"
)
"""Words inside a run of capitals behind which the name begins."""

SUFFIXES = words("""jr sr ii iii iv esq phd md kc qc obe mbe cbe mp msp mep""")

ORGANISATIONS = BODIES | words(
    """
    states corporation ltd llc town republican democratic national sanctuary airport station
    hall north south east west new san los saint fort mount united world day week games summit
    courier globe telegraph guardian observer mail standard sun star mirror independent weekly
    daily today tonight morning evening podcast instagram facebook twitter tiktok youtube
    reddit americans british french german unions tower consortium syndicate partnership
    harriers rovers wanderers athletic albion rangers cabinet brewery hotel restaurant cafe
    pharmacy airline holdings
    """
)
"""Words of which a name with one of them in it is no speaker's; behind a first name some
are surnames. The rows of names, which know of none, have other ones."""

SURNAMES_TOO = words(
    """park hall street bank house church lake day young star street north east west bridge field
    hill island post banks mills rivers lakes parks sun news times"""
)
"""Words of organisations and places that are surnames behind a first name."""

TABLOID = words(
    """furious fuming angry livid raging outraged heartbroken devastated distraught grieving
    tearful sobbing weeping shocked stunned horrified terrified relieved delighted thrilled
    ecstatic overjoyed beaming smiling grinning jubilant proud brave defiant unrepentant gutted
    dejected sheepish bitter disgusted shamed disgraced jailed crooked evil vile sick sacked axed
    ousted embattled under-fire beleaguered troubled tormented injured wounded stricken pregnant
    retired teenage pensioner schoolboy schoolgirl hero heroine lucky plucky cheeky hapless
    humble modest cocky legendary star tory labour exclusive breaking fellow rival veteran local
    modern-day dad mum mom grandad gran granddad grandmother grandfather father mother widow
    widower roofer plumber builder electrician carpenter mechanic cabbie trucker postman
    postwoman midwife lifeguard goalkeeper striker midfielder defender winger forward substitute
    captain skipper gaffer quarterback pitcher shortstop catcher linebacker goalie centre-half
    keeper referee umpire rookie champion winner loser runner-up finalist binman barmaid barman
    shopkeeper butcher baker hairdresser receiver fiancé fiancée sprinter jockey boxer golfer
    cyclist linesman bowler batsman teammate eyewitness newlywed bride groom graduate apprentice
    trainee bouncer headmaster headmistress millionaire billionaire tycoon mogul"""
)
"""Words that papers set before a name without an article: *Furious Carl Dove*."""

MEDIA = words(
    """times post journal news press tribune gazette chronicle courier globe telegraph guardian
    observer mail standard herald magazine weekly daily today radio television tv cnn bbc
    nbc cbs abc pbs npr msnbc cnbc fox reuters ap afp politico newsweek time axios bloomberg
    buzzfeed vox instagram facebook twitter x tiktok youtube reddit snapchat linkedin
    threads bluesky mastodon telegram whatsapp weibo tumblr blog website podcast show
    network channel review digest examiner inquirer sentinel star sun mirror independent
    express dispatch bulletin record ledger register monitor wire insider substack medium
    periscope twitch discord"""
)
"""Words that make a name that of a newspaper, a station or a network."""

NETWORKS = words(
    """instagram facebook twitter x tiktok youtube reddit snapchat linkedin threads bluesky
    mastodon telegram whatsapp weibo tumblr substack twitch"""
)

KNOWN_MEDIA = (NETWORKS - words("x threads telegram")) | words(
    """cnn bbc nbc cbs abc pbs npr msnbc cnbc reuters afp politico newsweek axios bloomberg buzzfeed
    vox discord"""
)
"""Of those the ones that are no other word, so that small letters tell them too."""

RENAMED = {"twitter": "x", "twitter.com": "x", "x.com": "x", "msnbc": "ms now"}
"""Old name of a network or a station -> the new one, in small letters."""

CALENDAR = WEEKDAYS | LONG_MONTHS | FEAST_DAYS

NAMES_TOO = words("""april may june august""")
"""Months that are first names where a name follows."""

DETERMINERS = words("""the a an his her their its our my one another this that""")
"""Words that begin a phrase of whoever is meant."""

LINKS = words(
    """of for to by with from at in about against between on over under like behind near into
    including via through"""
)
"""Words that join such phrases."""

NOT_IN_PHRASE = words(
    """who whom which that when while after before because if and or but is was are were be been
    has had did does do not where whose since though although then until so what how why"""
)
GROUPS = words(
    """officials police critics supporters experts scientists researchers residents neighbours
    neighbors witnesses reporters journalists lawmakers prosecutors detectives investigators
    authorities doctors lawyers aides advisers fans locals activists republicans democrats
    conservatives liberals sources organizers organisers others people protesters parents
    students teachers farmers voters analysts economists historians"""
)
"""People without a name, though a sentence begins with them."""

NOT_NAMES = words(
    """the a an this that these those he she it they we i you his her its their our my your there
    here then now not no yes but and or so yet nor for in on at by to of from with as if when
    while after before since because although though however meanwhile later still also what who
    why how where which whose one two three some many most all both each another other such even
    only once asked according earlier today yesterday tomorrow last next first second speaking
    writing during under over against about despite unlike like until upon than more just indeed
    interestingly recently sometimes perhaps maybe well oh god thank thanks please dear read see
    instead finally eventually nearly almost nobody everyone someone everybody somebody anybody
    anyone everything nothing something anything let per among between within without through
    across behind beyond given having being asking following around had has have is are was were
    would could should may might must can did does do poor dear dearest old young little"""
)
"""Words with a capital only as their sentence begins with them."""
