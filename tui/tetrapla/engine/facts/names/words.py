"""Words by which names are told from words, and people from places: English, by hand."""

from __future__ import annotations

from tetrapla.engine.facts.word_lists import (
    BODIES,
    FEAST_DAYS,
    LONG_MONTHS,
    POINTED,
    SHORT_MONTHS,
    WEEKDAYS,
    words,
)

SHY_TITLES = words("""
king queen prince princess duke duchess earl baron pope judge bishop archbishop cardinal dean major
marshal coach general count emperor private general
""")
"""The same, where they also stand inside or at the end of names; they count at the start alone."""

MODIFIERS = words("""
former then acting deputy assistant associate vice senior junior majority minority chief press prime
foreign attorney interim late ex under executive managing general first district police fire house
state city county campaign communications budget finance defense defence treasury interior labor
party committee white national security special rear brigadier
""")
"""Words that belong to the title behind them, and are no name of their own there."""

FORMER = words("former then acting ex late longtime current deputy")
"""Before a place or an office they are no part of its name."""

NO_RANK = words(
    """motors electric mills assembly dynamics hospital court store services accounting election
    elections"""
)
"""Behind *General* or *Chief* they make a company or a house of it."""

PORTFOLIOS = words("""
state defense defence education energy labor labour commerce agriculture transportation interior
treasury war health justice homeland security veterans affairs housing finance foreign culture staff
police protocol
""")
"""What a secretary or minister is *of*."""

OFFICES = PORTFOLIOS | {"national", "intelligence", "human", "services", "house", "senate"}
"""What officers are *of*: Director of National Intelligence."""

DEMONYMS = words("""
american british english scottish welsh irish french german italian spanish portuguese dutch belgian
swiss austrian polish czech hungarian greek turkish russian ukrainian swedish norwegian danish
finnish icelandic canadian mexican brazilian argentine chilean colombian cuban chinese japanese
korean indian pakistani afghan iraqi iranian israeli palestinian syrian lebanese egyptian libyan
tunisian moroccan algerian nigerian kenyan ethiopian somali african european asian australian latin
hispanic latino arab jewish muslim christian catholic protestant evangelical mormon buddhist hindu
islamic western eastern southern northern southerner victorian roman baptist methodist lutheran
presbyterian episcopalian anglican sikh shiite sunni yemeni saudi jordanian qatari venezuelan
haitian caucasian native gay chechen serbian croatian bosnian albanian romanian bulgarian slovak
thai vietnamese filipino indonesian malaysian taiwanese tibetan kurdish arabic hebrew yiddish
jew dane swede finn turk pole brit greek texan californian floridian virginian ohioan
iowan alaskan hawaiian midwestern midwesterner congressional senatorial
presidential
""")
"""Words from the names of peoples and faiths: alone they are no name."""

PLACES = words("""
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii
idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee
texas utah vermont virginia washington wisconsin wyoming america england scotland wales ireland
britain france germany italy spain portugal netherlands belgium switzerland austria poland hungary
greece turkey russia ukraine sweden norway denmark finland iceland canada mexico brazil argentina
chile colombia cuba china japan korea india pakistan afghanistan iraq iran israel syria lebanon
egypt libya tunisia morocco algeria nigeria kenya ethiopia somalia sudan africa europe asia
australia slovakia slovenia london paris berlin rome madrid moscow beijing tokyo chicago boston
philadelphia houston dallas phoenix seattle denver detroit milwaukee miami atlanta cleveland
pittsburgh baltimore congress senate capitol
""")
"""Places and houses that speak in the news and are no people."""

PLACE_STARTS = words("""
new north south east west northern southern eastern western central upper lower lake mount mt saint
st fort ft port cape los san santa el las great grand united rio isle
""")
"""First words of places; what begins so is no person."""

ORGANISATIONS = BODIES | words("""
daughters sons review assembly force guard companies networks schools boulevard bay islands
hill hills mountains governors law amendment bill plan program programme campaign caucus
convention bowl series studios pictures records entertainment electric oil energy health
insurance security sox animals farm orchestra band choir theatre theater library circuit
enforcement protection prevention development affairs reform commerce means task embassy treaty
accord doctrine
""")
"""Words in the names of organisations and places; what has one is no person. Not those of the list
of speakers' names (:mod:`~tetrapla.engine.facts.speakers.cues`) that are surnames: Ada West, Carl
Hall."""

HEADS = words("""
department university bank ministry office bureau board council institute college court society
association daughters sons church museum committee commission league federation academy city
chamber house houses joint republic kingdom state commonwealth district gulf bay strait
isle sea cape scouts chiefs operation centers institutes
lake mount statue tower temple school union board knights order friends army center
centre declaration hall pledge
bill battle treaty port president
""")
"""Words behind which *of* goes on with the name."""

FOR_HEADS = words("""
center centre institute fund society association council coalition campaign committee foundation
alliance party office americans citizens students agency project network organization organisation
people veterans mothers doctors habitat club women men workers project priorities forum network
partnership alliance lawyers nurses physicians students fund families citizens concerned centers
authorization moms dads parents
""")
"""Words behind which *for* goes on with the name."""

TAILS = ORGANISATIONS - words("house state city report plan show team animals energy health oil")
"""Last words by which what stands before *and* or *of* is one name with what stands behind."""

GIVEN = words("""
mark grant will bill rose frank jack art bob chuck dick drew faith grace hope joy ivy lance lily
mike nick pat ray rich rob rod sue ted tom victor john harry josh jimmy tony sandy daisy
violet olive
pearl ruby amber dawn eve carol april june may august jean gene guy clay dean earl duke max miles
norm patsy penny peg randy robin rusty skip sterling stone trey wade warren bud buddy christian don
gay ginger hazel heather holly iris jade jay jasmine jerry kelly kitty laurel marina melody mercy
myrtle neat paris rick ridge roman sally scarlet summer sunny terry tiffany tommy troy tucker woody
martin morris clement barb basil bertha cliff dale davy dolly forest franklin gail george herb
homer jackson james jenny jesse job louis lynch madge merry mickey peter philip poppy rex
river roger
sage scott shaw spencer wolf
""")
"""First names that are also words."""

MONTHS = LONG_MONTHS | SHORT_MONTHS
DAYS = WEEKDAYS | FEAST_DAYS | words("mon tue tues wed thu thurs fri sat sun")

SMALL = words("""
the a an and or but nor so yet of to in on at by for from with without within into onto upon as than
then that this these those there here which who whom whose what when where while why how if because
since until till before after during through throughout across between among amid against about
around over under above below near per via versus up down off away out again also too only just even
still already now today yesterday tomorrow tonight not never no yes however though although whether
either neither both each every all any some many much more most few several another other
others such
same own one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
hundred thousand dozen first second third fourth last next once twice is are was were be
been being am
has have had do does did will would can could shall should may might must i me my mine
myself you your
yours he him his she her hers it its we us our ours they them their theirs himself herself itself
themselves someone somebody something anyone anybody anything everyone everybody everything nobody
nothing none thus hence therefore instead indeed perhaps maybe meanwhile moreover furthermore
nevertheless nonetheless otherwise besides despite like unlike let please thank thanks sorry well oh
ah ok okay hey hi hello dear yeah mom dad mama papa mum momma daddy mommy ma pa add read see watch
click share follow subscribe photo photos image video update editor's according ever ago early late
later earlier recently soon often always sometimes usually especially particularly including given
except toward towards behind beyond beside along inside outside aboard amongst atop got get gets go
goes went come comes came make makes made take takes took look looks looking say says
said asked tell
told know think thought
""")
"""Words with which sentences begin and that no name is made of."""

LEADS = words("""
local many several most top young old elder older younger longtime fellow neighbor neighbour
neighbors resident residents voter voters student students teacher teachers officials official
lawmaker lawmakers supporters critics opponents aides aide parents father mother brother sister son
daughter husband wife friend friends widow activist activists expert experts scientist scientists
researcher researchers rancher ranchers businessman businesswoman billionaire millionaire
entrepreneur lawyer lawyers engineer nurse driver pilot sailor soldier candidate candidates nominee
incumbent challenger opponent rival front-runner frontrunner rivals governor-elect president-elect
moderate progressive fresh good great little poor dear tiny sweet adorable volunteer volunteers
rescuer foster caregiver caretaker breeder owner owners co-owner founder co-founder creator designer
artist writer poet novelist playwright historian biographer journalist journalists blogger
photographer cameraman producer filmmaker musician drummer guitarist rapper goalkeeper striker
quarterback pitcher catcher forward defender midfielder legend star veteran rookie winger only
biggest smallest late early beloved famed famous noted veteran republican democrat conservative
liberal socialist prominent outspoken embattled disgraced popular whistleblower spokesmen inmate
suspect defendant victim plaintiff witness juror survivor patient toddler teen teenager boy girl man
choose connect contact visit try use find join call email buy order explore discover learn start
consider skip support blame
woman couple twins brothers sisters both enter meet introducing dozens hundreds thousands plus more
""")
"""Words before a name at the beginning of a sentence that are no part of it."""

SAID = "|".join(
    sorted(
        words("""
said says say told tells wrote writes added adds asked asks explained explains recalled
    recalls noted notes insisted insists argued argues admitted admits tweeted replied responded
    announced warned joked testified acknowledged vowed
""")
    )
)
"""Verbs of people who speak; a pattern. Fewer than :mod:`~tetrapla.engine.facts.speakers.saying`
has, as no quotation stands beside them. Not those that things do too: a letter shares, a road
continues."""

SAID_BY = "|".join(
    sorted(
        words("""
said says wrote writes added adds asked asks explained explains recalled recalls noted
    insisted argued admitted tweeted replied responded joked
""")
    )
)
"""Those that stand before who speaks: *told* stands before who is told."""

ACRONYMS = words("aids who us un eu it's now swat nasa uk fbi cia gop nra epa irs fda cdc tv lgbt")
"""Words in capitals that are names though the small word is another, or that are well known."""

NUMBERED = words("""
proposition prop resolution route interstate highway apollo boeing airbus flight measure windows
precinct studio amendment bill proposal initiative title hr
""")
"""A number behind them belongs to the name: Proposition 8."""
PARTS = words("""
section article chapter page part phase step level grade item question exhibit volume paragraph
clause figure table room row seat count rule act scene line verse day week year class group type
""")
"""A number behind them makes no name of them: Section 3."""

NO_NAMES = words("""
tv pm am ok cd dvd pc id ceo cfo coo phd md jr sr ii iii iv dna rna ufo vip faq url pdf
usb lol omg fyi
ai seo vr mba gpa gps usd gdp hiv dui ivf ptsd suv ied bmi html css sms wifi wi-fi ev atm roi
kpi api llm ppc pt et est edt pst pdt wow ouch yay
honor honour highness majesty excellency holiness
asap diy rip bbq i'm i'll i've i'd god lord nbsp ad bc ce bce ap reuters afp getty
""")
"""What looks like a name in capitals and is none, or tells only who sent the text."""

BASED = words("""
based led born leaning run backed controlled owned style themed area era only wide like bound
occupied held funded sponsored trained educated made built elect
""")
"""Behind a name and a hyphen they make an adjective of it."""

ABBREVIATIONS = POINTED | words("ft jr cllr clr inc co corp ltd bros")
"""What keeps its full stop inside a name."""
UNITED = words("US UN UK EU U.S. U.N. U.K. E.U. U.S U.N U.K U.S.A. USA")
"""Written so they are no *us*."""
FEASTS = words("super bloody black good cyber ash palm holy fat giving shrove")
"""With the name of a weekday behind them they name a feast, a slaughter, a ballot."""
CHAMBERS = words("house senate state local county")
"""Before *committee* and *party* they do not make a name of it."""
INSIDE = words("""
without with over under the to on in at from our we my is it a an by into across against
after before
between beyond your us all out up every more no not one two three first
""")
"""Small words that stand inside titles with a capital: Doctors Without Borders."""

CALLED_SO = {
    surname: frozenset(first.split())
    for surname, first in (
        ("trump", "donald"),
        ("obama", "barack"),
        ("biden", "joe joseph"),
        ("clinton", "bill william hillary"),
        ("pence", "mike michael"),
        ("pelosi", "nancy"),
        ("mcconnell", "mitch"),
        ("putin", "vladimir"),
        ("zelensky", "volodymyr"),
    )
}
"""Surnames that reports give alone from the start -> the first names of who is meant: not those of
a wife or a son whose whole name stands there."""

DIFFERENT = frozenset(
    frozenset(pair.split("/"))
    for pair in words("""
    medicaid/medicare iran/iraq austria/australia slovakia/slovenia mongolia/magnolia
    johnson/johnston
    anderson/andersen thomson/thompson clark/clarke sweden/sudan georgia/georgina hanson/hansen
    peterson/petersen nigeria/niger francis/frances gabriel/gabrielle daniel/danielle marina/martina
    christina/christiana patricia/patrick stephen/steven stewart/stuart harris/harrison
    roberts/robertson
    """)
)
"""Names that are near each other and are two."""
