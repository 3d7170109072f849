"""Words that tell where the noun behind a number is: English, written out by hand."""

from __future__ import annotations

from tetrapla.engine.facts.word_lists import words

ENDS = words(
    """a an the and or but nor so yet of to in on at by for from with without within into onto upon
    as than then that which who whom whose when where while if because since until till before after
    during through throughout across between among amid against about around over under above below
    near per via versus vs plus minus out up down off away back ago later earlier apart
    together once
    twice again also too only just even still already now today yesterday tomorrow
    tonight here there
    not never n't no yes however though although whether either neither both
    is are was were be been being am has have had do does did will would can could shall should may
    might must i you he she it we they me him us them said say says told tell tells asked went go
    came come ran run took take got get made make fell won lost left held kept saw met stood sat lay
    rose fled wrote gave knew thought found felt brought led became began grew drew threw flew spent
    paid sold bought sent built fought sought taught caught chose broke spoke woke wore swore
    respectively each per percent how why what except including despite like unlike regarding
    died lied worth last next this that
    themselves himself herself itself"""
)
"""Words behind which there is no noun that the number counts."""

LEADING = words(
    """the these those our their his her its my your such all both other
    same"""
)
"""Words that stand between *of* and a noun."""

IRREGULAR = words(
    """people men women children feet teeth geese mice lice oxen police cattle sheep deer fish
    aircraft freshmen salesmen policemen policewomen firemen firefighters businessmen congressmen
    congresswomen councilmen councilwomen fishermen grandchildren stepchildren gentlemen servicemen
    servicewomen spokesmen clergymen media criteria data dice personnel offspring alumni species
    series"""
)
"""Plurals that do not end in *s*."""

NO_PLURALS = words(
    """various previous serious famous dangerous religious numerous precious conscious less its this
    was has does is as us yes always perhaps sometimes towards besides plus minus thus bus gas
    class glass mass loss cross press dress boss pass mess miss grass brass across unless
    says tells asks goes comes runs takes gets makes falls wins loses leaves holds keeps sees meets
    stands sits lies rises writes gives knows thinks finds feels brings leads becomes begins grows
    overseas politics news physics economics afterwards rabies diabetes measles mumps
    """
)
"""Words that end in *s* and count nothing."""

ADJECTIVES = words(
    """more most many much few fewer less least several some any other another additional extra
    further different same similar single double triple whole entire full total net gross average
    new old young elder older oldest younger youngest big bigger biggest small smaller smallest
    large larger largest little tiny huge great greater good better best bad worse worst high
    higher low lower long longer short shorter tall deep wide thin thick heavy light fat lean weak
    strong early late recent past next last first second third final main major minor key top
    senior junior former current present own rare common normal usual proper real true false free
    paid dead alive live lost hurt sick ill healthy hungry thirsty stray wild tame newborn unborn
    black white red blue green brown grey gray yellow orange pink purple golden silver
    poor rich cheap dear hot cold warm cool wet dry dark bright clean dirty safe dangerous near
    far close open shut empty ready busy sure certain possible likely unlikely eligible
    male female local rural urban foreign public private
    adult straight separate consecutive remaining wonderful beautiful lovely cute adorable sweet
    nearby adjacent so-called very quite rather too about almost nearly roughly approximately
    emergency controversial proposed annual whopping massive sweeping bipartisan landmark
    registered likely record straight seasonal regular special general secret wedding"""
)
"""Words that stand before a noun and are none."""

ADJECTIVE_ENDS = (
    "ful",
    "less",
    "ous",
    "ive",
    "able",
    "ible",
    "ical",
    "ial",
    "ish",
    "ly",
    "ed",
    "ary",
    "nal",
    "ral",
    "ental",
    "ant",
    "est",
)
"""How most of the other adjectives end."""

NOUNS_LIKE_ADJECTIVES = words(
    """seed feed breed bed shed reed weed deed speed need red family rally bully ally supply reply
    assembly anomaly bill baby plant restaurant giant tenant merchant elephant servant infant grant
    participant assistant immigrant migrant dictionary library secretary salary boundary canary
    diary military table cable vegetable fable contest test forest guest nest harvest interest
    request protest chest priest detective native relative executive dish fish wish referral
    funeral mineral general journal signal hospital capital detail trial official aerial serial
    material memorial editorial terminal criminal rival festival interval mammal animal
    hundred anniversary judiciary beneficiary commentary documentary primary summary adversary
    subsidiary
    defendant lieutenant sergeant occupant applicant accountant descendant inhabitant peasant tyrant
    warrant variant consultant assailant arrest quest conquest inquest incentive
    representative initiative directive conservative alternative fugitive objective operative
    variable memorial tutorial testimonial specialist"""
)
"""Nouns that end as adjectives do."""

ING_NOUNS = words(
    """ruling hearing meeting building shooting killing filing funding spending bombing warning
    briefing rating ceiling evening morning painting wing ring king string spring thing sibling
    feeling being drawing dwelling crossing landing listing saving sitting swing sting offering
    opening reading recording clothing training housing pudding wedding parking mooring sapling
    duckling gosling inning outing stocking herring starling pending setting bearing stabbing
    finding holding lightning screening sentencing gathering earning"""
)
"""Nouns that end as what somebody does: two meetings, no *1.8 million voting*."""

GROUPS = words(
    """litter group team pair set batch crew staff board panel flock herd pack band crowd family
    class total majority minority number party gang fleet jury league squad series string row
    collection"""
)
"""What may be *of* a number: a litter of seven."""

NO_NOUNS = words("fold way plus some odd ish on square")
"""What a hyphen joins to a number and is not counted: five-fold, three-way."""
