"""Words that stand for one another: made by scripts/make_thesaurus.py."""

from __future__ import annotations

from collections.abc import Mapping

IRREGULAR: Mapping[str, str] = {
    "en": """\
ably=able
accessed=access
accesses=access
accessing=access
accompanied=accompany
ached=ache
aches=ache
aching=ache
actresses=actress
addressed=address
addresses=address
addressing=address
aging=age
allied=ally
am=be
amassed=amass
amasses=amass
amassing=amass
amplified=amplify
analyses=analysis
angrier=angry
angriest=angry
angrily=angry
aped=ape
aping=ape
appalled=appal
applied=apply
applies=apply
are=be
arisen=arise
arose=arise
assessed=assess
assesses=assess
assessing=assess
ate=eat
awed=awe
awing=awe
awoke=awake
awoken=awake
axed=axe
axing=axe
bacteria=bacterium
bade=bid
baked=bake
bakes=bake
baking=bake
bared=bare
bares=bare
baring=bare
based=base
bases=base
basing=base
beaten=beat
beautified=beautify
became=become
been=be
befallen=befall
befell=befall
began=begin
begun=begin
beheld=behold
bent=bend
bereft=bereave
besieged=besiege
besought=beseech
best=good
better=good
biased=bias
biasing=bias
biassed=bias
biassing=bias
bidden=bid
bigger=big
biggest=big
biked=bike
bikes=bike
biking=bike
bit=bite
bites=bite
biting=bite
bitten=bite
bled=bleed
bleeds=bleed
blessed=bless
blesses=bless
blew=blow
bloodied=bloody
blown=blow
bodily=body
bolder=bold
boldest=bold
boned=bone
bones=bone
boning=bone
bore=bear
borne=bear
bossed=boss
bosses=boss
bossing=boss
bought=buy
brasses=brass
braver=brave
bravest=brave
bred=breed
breeds=breed
brighter=bright
brightest=bright
broader=broad
broadest=broad
broke=break
broken=break
brought=bring
built=build
bullied=bully
bullies=bully
buried=bury
burned=burn
burnt=burn
busier=busy
busiest=busy
busily=busy
businesses=business
caged=cage
cages=cage
caging=cage
caked=cake
cakes=cake
caking=cake
calmer=calm
calmest=calm
calves=calf
came=come
cancelling=cancel
caned=cane
canes=cane
caning=cane
canvassed=canvass
canvasses=canvass
canvassing=canvass
caped=cape
capes=cape
cared=care
cares=care
caressed=caress
caresses=caress
caressing=caress
caring=care
carried=carry
cased=case
cases=case
casing=case
caught=catch
caved=cave
caves=cave
caving=cave
ceded=cede
cedes=cede
ceding=cede
certified=certify
channelled=channel
channelling=channel
cheaper=cheap
cheapest=cheap
children=child
chiselled=chisel
chiselling=chisel
chose=choose
chosen=choose
cited=cite
cites=cite
citing=cite
clad=clothe
clarified=clarify
classed=class
classes=class
classing=class
cleaner=clean
cleanest=clean
cleanliness=clean
clearer=clear
clearest=clear
clergymen=clergyman
cleverer=clever
cleverest=clever
closer=close
closest=close
clung=cling
coded=code
codes=code
coding=code
colder=cold
coldest=cold
comes=come
comfortably=comfortable
coming=come
compassed=compass
compasses=compass
compassing=compass
compelled=compel
compelling=compel
complied=comply
complies=comply
compressed=compress
compresses=compress
compressing=compress
cones=cone
confessed=confess
confesses=confess
confessing=confess
congresses=congress
considerably=considerable
controlled=control
controlling=control
cooler=cool
coolest=cool
coped=cope
copes=cope
copied=copy
coping=cope
cored=core
cores=core
coring=core
cosily=cosy
counselled=counsel
counselling=counsel
countrymen=countryman
coves=cove
crazier=crazy
craziest=crazy
creeds=creed
crept=creep
cried=cry
cries=cry
crises=crisis
criteria=criterion
crossed=cross
crosses=cross
crucified=crucify
crueler=cruel
cruelest=cruel
crueller=cruel
cruellest=cruel
cubed=cube
cubes=cube
cubing=cube
cued=cue
cuing=cue
cured=cure
cures=cure
curing=cure
curtsied=curtsy
cuter=cute
cutest=cute
cypresses=cypress
dames=dame
dared=dare
dares=dare
darker=dark
darkest=dark
dated=date
dates=date
dating=date
dealt=deal
dearer=dear
dearest=dear
deeper=deep
deepest=deep
defied=defy
denied=deny
diagnoses=diagnosis
dialled=dial
dialling=dial
did=do
died=die
digressed=digress
digresses=digress
digressing=digress
dined=dine
dines=dine
dining=dine
dirtied=dirty
dirtier=dirty
dirtiest=dirty
discussed=discuss
discusses=discuss
discussing=discuss
dismissed=dismiss
dismisses=dismiss
dismissing=dismiss
dispelled=dispel
dispelling=dispel
disqualified=disqualify
distilled=distil
distilling=distil
distressed=distress
distresses=distress
distressing=distress
dived=dive
diversified=diversify
dives=dive
diving=dive
dizzied=dizzy
does=do
domed=dome
domes=dome
doming=dome
done=do
dosed=dose
doses=dose
dosing=dose
doubly=double
doves=dove
dozed=doze
dozes=doze
dozing=doze
drank=drink
drawn=draw
dreamt=dream
dressed=dress
dresses=dress
drew=draw
dried=dry
drier=dry
dries=dry
driest=dry
driven=drive
duelled=duel
duelling=duel
dug=dig
dukes=duke
dunes=dune
duped=dupe
dupes=dupe
duping=dupe
dwelt=dwell
dyed=dye
dyes=dye
dying=die
earliest=early
eased=ease
eases=ease
easier=easy
easiest=easy
easily=easy
easing=ease
eaten=eat
edged=edge
edges=edge
edging=edge
elder=old
eldest=old
electrified=electrify
elves=elf
embarrassed=embarrass
embarrasses=embarrass
embarrassing=embarrass
embodied=embody
emptied=empty
enrolled=enrol
enrolling=enrol
envied=envy
equalled=equal
equalling=equal
evening=eventide
evenings=eventide
exceeding=exceed
exceeds=exceed
excelled=excel
excelling=excel
exemplified=exemplify
expelled=expel
expelling=expel
expressed=express
expresses=express
expressing=express
extolled=extol
extolling=extol
eyed=eye
eying=eye
faced=face
faces=face
facing=face
faded=fade
fades=fade
fading=fade
fairer=fair
fairest=fair
faked=fake
fakes=fake
faking=fake
fallen=fall
falsified=falsify
fancied=fancy
fared=fare
fares=fare
faring=fare
farther=far
farthest=far
faster=fast
fastest=fast
fated=fate
fates=fate
fating=fate
fatter=fat
fattest=fat
fed=feed
feet=foot
fell=fall
felt=feel
ferried=ferry
fewer=few
fewest=few
filed=file
files=file
filing=file
fined=fine
finer=fine
fines=fine
finest=fine
fired=fire
firemen=fireman
fires=fire
firing=fire
firmer=firm
firmest=firm
fishermen=fisherman
fitter=fit
fittest=fit
fled=flee
flew=fly
flied=fly
flies=fly
flown=fly
flung=fling
focused=focus
focusing=focus
focussed=focus
focussing=focus
forbade=forbid
forbidden=forbid
foresaw=foresee
foreseen=foresee
foretold=foretell
forgave=forgive
forgiven=forgive
forgot=forget
forgotten=forget
forsaken=forsake
forsook=forsake
fortified=fortify
fortresses=fortress
fought=fight
found=find
fresher=fresh
freshest=fresh
fried=fry
fries=fry
frolicked=frolic
frolicking=frolic
froze=freeze
frozen=freeze
fuelled=fuel
fuelling=fuel
fulfilled=fulfil
fulfilling=fulfil
fuller=full
fullest=full
fungi=fungus
funnelled=funnel
funnelling=funnel
funnier=funny
funniest=funny
further=far
furthest=far
fused=fuse
fuses=fuse
fusing=fuse
fussed=fuss
fusses=fuss
fussing=fuss
gales=gale
gamed=game
games=game
gaming=game
gaped=gape
gapes=gape
gaping=gape
gassed=gas
gassing=gas
gated=gate
gates=gate
gating=gate
gave=give
gazed=gaze
gazes=gaze
gazing=gaze
geese=goose
genes=gene
gentlemen=gentleman
gentler=gentle
gentlest=gentle
gently=gentle
given=give
gives=give
giving=give
glassed=glass
glassing=glass
glorified=glorify
goddesses=goddess
gone=go
gored=gore
gores=gore
goring=gore
got=get
gotten=get
grassed=grass
grasses=grass
grassing=grass
graver=grave
gravest=grave
greater=great
greatest=great
greedier=greedy
greedily=greedy
greener=green
grew=grow
grovelled=grovel
grovelling=grovel
grown=grow
guessed=guess
guesses=guess
guessing=guess
had=have
halves=half
happier=happy
happiest=happy
happily=happy
harassed=harass
harasses=harass
harassing=harass
harder=hard
hardest=hard
hared=hare
hares=hare
haring=hare
harnessed=harness
harnesses=harness
harnessing=harness
harsher=harsh
harshest=harsh
has=have
hastily=hasty
hated=hate
hates=hate
hating=hate
haves=have
having=have
hazed=haze
hazes=haze
hazing=haze
healthier=healthy
healthiest=healthy
heard=hear
heavier=heavy
heaviest=heavy
heavily=heavy
held=hold
hewn=hew
hid=hide
hidden=hide
hides=hide
hiding=hide
higher=high
highest=high
hiked=hike
hikes=hike
hiking=hike
hired=hire
hires=hire
hiring=hire
hoed=hoe
holed=hole
holes=hole
holiness=holy
holing=hole
homed=home
homes=home
hooves=hoof
hoped=hope
hopes=hope
hoping=hope
horribly=horrible
horrified=horrify
hosed=hose
hoses=hose
hosing=hose
hostessed=hostess
hostesses=hostess
hostessing=hostess
hotter=hot
hottest=hot
humbly=humble
humidified=humidify
hung=hang
hungrier=hungry
hungriest=hungry
hungrily=hungry
hurried=hurry
hypotheses=hypothesis
iced=ice
icing=ice
identified=identify
idled=idle
idles=idle
idling=idle
illnesses=illness
implied=imply
implies=imply
impressed=impress
impresses=impress
impressing=impress
incredibly=incredible
inevitably=inevitable
initialled=initial
initialling=initial
instilled=instil
instilling=instil
intensified=intensify
is=be
jaded=jade
jades=jade
jading=jade
jellied=jelly
jellies=jelly
jewelled=jewel
jewelling=jewel
joked=joke
jokes=joke
joking=joke
justified=justify
kennelled=kennel
kennelling=kennel
kept=keep
kinder=kind
kindest=kind
kissed=kiss
kisses=kiss
kissing=kiss
knelt=kneel
knew=know
knives=knife
known=know
labelled=label
labelling=label
laced=lace
laces=lace
lacing=lace
laid=lay
lain=lie
lakes=lake
lamed=lame
lames=lame
laming=lame
lanes=lane
larger=large
largest=large
larvae=larva
lasses=lass
lazier=lazy
laziest=lazy
laziness=lazy
leapt=leap
learnt=learn
least=little
led=lead
left=leave
lent=lend
less=little
levelled=level
levelling=level
levied=levy
libelled=libel
libelling=libel
lice=louse
lied=lie
lighter=light
lightest=light
limed=lime
limes=lime
liming=lime
lined=line
lines=line
liquefied=liquefy
lit=light
lived=live
lives=live
loaves=loaf
lobes=lobe
lonelier=lonely
loneliest=lonely
longer=long
longest=long
loses=lose
losing=lose
losses=loss
lost=lose
louder=loud
loudest=loud
loved=love
lovelier=lovely
loveliest=lovely
loves=love
lowest=low
luckier=lucky
luckiest=lucky
luckily=lucky
lured=lure
lures=lure
luring=lure
lying=lie
madder=mad
maddest=mad
made=make
magnified=magnify
makes=make
making=make
married=marry
marvelled=marvel
marvelling=marvel
massed=mass
masses=mass
massing=mass
mated=mate
mates=mate
mating=mate
mattresses=mattress
mazes=maze
meant=mean
men=man
merrier=merry
merriest=merry
merrily=merry
messed=mess
messes=mess
messing=mess
met=meet
mice=mouse
mightier=mighty
mightiest=mighty
milder=mild
mildest=mild
miles=mile
militarily=military
mimicked=mimic
mimicking=mimic
miserably=miserable
misled=mislead
missed=miss
misses=miss
mistaken=mistake
mistook=mistake
mistresses=mistress
misunderstood=misunderstand
mites=mite
modelled=model
modelling=model
modes=mode
modified=modify
moles=mole
momentarily=momentary
more=much
mosses=moss
most=much
moved=move
moves=move
moving=move
mown=mow
mules=mule
multiplied=multiply
multiplies=multiply
mummified=mummify
muted=mute
mutes=mute
muting=mute
mutinied=mutiny
names=name
naming=name
narrower=narrow
narrowest=narrow
nearer=near
nearest=near
neater=neat
necessarily=necessary
newer=new
nicer=nice
nicest=nice
nobler=noble
noblest=noble
nobly=noble
nodes=node
noisier=noisy
noisily=noisy
nosed=nose
noses=nose
nosing=nose
notably=notable
notes=note
notified=notify
noting=note
nudes=nude
nullified=nullify
oases=oasis
oboes=oboe
obsessed=obsess
obsesses=obsess
obsessing=obsess
occupied=occupy
older=old
oldest=old
oozed=ooze
oozes=ooze
oozing=ooze
oppressed=oppress
oppresses=oppress
oppressing=oppress
ordinarily=ordinary
outdid=outdo
overcame=overcome
overheard=overhear
overpasses=overpass
overtaken=overtake
overthrew=overthrow
overthrown=overthrow
overtook=overtake
owed=owe
oxen=ox
paced=pace
paces=pace
pacified=pacify
pacing=pace
paged=page
pages=page
paging=page
paid=pay
paled=pale
paler=pale
pales=pale
palest=pale
paling=pale
panelled=panel
panelling=panel
panes=pane
panicked=panic
panicking=panic
parentheses=parenthesis
parodied=parody
partied=party
partook=partake
passed=pass
passes=pass
passing=pass
patrolled=patrol
patrolling=patrol
paved=pave
paves=pave
paving=pave
pedalled=pedal
pedalling=pedal
pencilled=pencil
pencilling=pencil
people=person
personified=personify
petrified=petrify
phenomena=phenomenon
picnicked=picnic
picnicking=picnic
piled=pile
piles=pile
piling=pile
pined=pine
pines=pine
piped=pipe
pipes=pipe
piping=pipe
pitied=pity
plane=aeroplane
planes=aeroplane
plied=ply
plies=ply
poked=poke
pokes=poke
poking=poke
poled=pole
poles=pole
policemen=policeman
policewomen=policewoman
poling=pole
poorer=poor
poorest=poor
pored=pore
pores=pore
poring=pore
posed=pose
poses=pose
posing=pose
possessed=possess
possesses=possess
possessing=possess
possibly=possible
postmen=postman
pressed=press
presses=press
prettier=pretty
prettiest=pretty
pried=pry
pries=pry
primarily=primary
princesses=princess
probably=probable
proceeding=proceed
proceeds=proceed
processed=process
processes=process
processing=process
professed=profess
professes=profess
professing=profess
progressed=progress
progresses=progress
progressing=progress
propelled=propel
propelling=propel
prophesied=prophesy
prouder=proud
proudest=proud
proven=prove
purer=pure
purest=pure
purified=purify
qualified=qualify
quarrelled=quarrel
quarrelling=quarrel
queried=query
quicker=quick
quickest=quick
quieter=quiet
quietest=quiet
raced=race
races=race
racing=race
raged=rage
rages=rage
raging=rage
raked=rake
rakes=rake
raking=rake
rallied=rally
rallies=rally
ran=run
rang=ring
raped=rape
rapes=rape
raping=rape
rarer=rare
rarest=rare
rated=rate
rates=rate
ratified=ratify
rating=rate
raved=rave
raves=rave
raving=rave
razed=raze
razes=raze
razing=raze
readier=ready
readily=ready
reasonably=reasonable
rebelled=rebel
rebelling=rebel
rebuilt=rebuild
rectified=rectify
refuelled=refuel
refuelling=refuel
regressed=regress
regresses=regress
regressing=regress
relied=rely
remarkably=remarkable
remedied=remedy
repelled=repel
repelling=repel
replied=reply
replies=reply
responsibly=responsible
retold=retell
riced=rice
rices=rice
richer=rich
richest=rich
ricing=rice
ridden=ride
rides=ride
riding=ride
risen=rise
rises=rise
rising=rise
riskier=risky
riskiest=risky
rites=rite
rivalled=rival
rivalling=rival
robed=robe
robes=robe
robing=robe
rode=ride
roles=role
roped=rope
ropes=rope
roping=rope
rougher=rough
roughest=rough
ruder=rude
rudest=rude
ruled=rule
rules=rule
runes=rune
ruses=ruse
sadder=sad
saddest=sad
safer=safe
safes=safe
safest=safe
sages=sage
said=say
sales=sale
sanctified=sanctify
sang=sing
sank=sink
sat=sit
satisfied=satisfy
saved=save
saves=save
saving=save
saw=see
scarier=scary
scariest=scary
scarves=scarf
seen=see
selves=self
sensibly=sensible
sent=send
severer=severe
severest=severe
sewn=sew
shaken=shake
shallower=shallow
sharper=sharp
sharpest=sharp
shaven=shave
sheaves=sheaf
shelves=shelf
shone=shine
shook=shake
shorn=shear
shorter=short
shortest=short
shot=shoot
shovelled=shovel
shovelling=shovel
shown=show
shrank=shrink
shrivelled=shrivel
shrivelling=shrivel
shrunk=shrink
shyer=shy
sicker=sick
sickest=sick
sided=side
sides=side
siding=side
signalled=signal
signalling=signal
signified=signify
sillier=silly
silliest=silly
simpler=simple
simplest=simple
simplified=simplify
simply=simple
singly=single
siring=sire
sited=site
sites=site
siting=site
sized=size
sizes=size
sizing=size
slain=slay
slept=sleep
slew=slay
slid=slide
slimmer=slim
slimmest=slim
slower=slow
slowest=slow
slung=sling
smaller=small
smallest=small
smarter=smart
smartest=smart
smelt=smell
smitten=smite
smoother=smooth
smote=smite
snorkelled=snorkel
snorkelling=snorkel
softer=soft
softest=soft
sold=sell
solidified=solidify
sores=sore
sorrier=sorry
sought=seek
sown=sow
spat=spit
specified=specify
sped=speed
speeding=speed
speeds=speed
spelt=spell
spent=spend
spied=spy
spies=spy
spilt=spill
spiralled=spiral
spiralling=spiral
spoilt=spoil
spoke=speak
spoken=speak
spokesmen=spokesman
spokeswomen=spokeswoman
sprang=spring
sprung=spring
spun=spin
stank=stink
steadied=steady
steadier=steady
steadily=steady
steeper=steep
steepest=steep
stimuli=stimulus
stole=steal
stolen=steal
stood=stand
strangest=strange
stratified=stratify
stressed=stress
stresses=stress
stressing=stress
strewn=strew
stricken=strike
stricter=strict
strictest=strict
striven=strive
strode=stride
stronger=strong
strongest=strong
strove=strive
struck=strike
strung=string
stuck=stick
studied=study
stung=sting
stupidest=stupid
succeeding=succeed
succeeds=succeed
successes=success
sued=sue
suing=sue
sung=sing
sunk=sink
sunken=sink
supplied=supply
supplies=supply
suppressed=suppress
suppresses=suppress
suppressing=suppress
surer=sure
surest=sure
surpassed=surpass
surpasses=surpass
surpassing=surpass
swam=swim
sweeter=sweet
sweetest=sweet
swept=sweep
swivelled=swivel
swivelling=swivel
swollen=swell
swore=swear
sworn=swear
swum=swim
swung=swing
taken=take
takes=take
taking=take
tales=tale
taller=tall
tallest=tall
tallied=tally
tallies=tally
tamed=tame
tames=tame
taming=tame
taped=tape
tapes=tape
taping=tape
tarried=tarry
taught=teach
teeth=tooth
temporarily=temporary
terribly=terrible
testified=testify
thee=thou
theses=thesis
thicker=thick
thickest=thick
thieves=thief
thinner=thin
thinnest=thin
thought=think
threw=throw
thrown=throw
tided=tide
tides=tide
tidied=tidy
tidier=tidy
tiding=tide
tied=tie
tighter=tight
tightest=tight
tiled=tile
tiles=tile
tiling=tile
timed=time
times=time
timing=time
tinier=tiny
tiniest=tiny
tires=tire
tiring=tire
toed=toe
told=tell
toned=tone
tones=tone
toning=tone
took=take
tore=tear
torn=tear
tossed=toss
tosses=toss
tossing=toss
totalled=total
totalling=total
tougher=tough
toughest=tough
towelled=towel
towelling=towel
trafficked=traffic
transgressed=transgress
transgresses=transgress
transgressing=transgress
travelled=travel
travelling=travel
trespassed=trespass
trespasses=trespass
trespassing=trespass
tried=try
tries=try
trod=tread
trodden=tread
truer=true
truest=true
tubed=tube
tubes=tube
tubing=tube
tuned=tune
tunes=tune
tuning=tune
tunnelled=tunnel
tunnelling=tunnel
tying=tie
typed=type
types=type
typing=type
uglier=ugly
ugliest=ugly
ugliness=ugly
undergone=undergo
understood=understand
undertaken=undertake
undertook=undertake
underwent=undergo
undid=undo
undone=undo
undresses=undress
undressing=undress
unhappier=unhappy
unhappily=unhappy
unified=unify
unravelled=unravel
unravelling=unravel
unties=untie
untying=untie
upheld=uphold
used=use
using=use
varied=vary
vases=vase
verified=verify
vertebrae=vertebra
vices=vice
vied=vie
vilified=vilify
vines=vine
visibly=visible
voluntarily=voluntary
voted=vote
votes=vote
voting=vote
vying=vie
waded=wade
wades=wade
wading=wade
waged=wage
wages=wage
waging=wage
waitresses=waitress
waked=wake
wakes=wake
waking=wake
waned=wane
wanes=wane
waning=wane
warmer=warm
warmest=warm
was=be
waved=wave
waves=wave
waving=wave
weaker=weak
weakest=weak
wealthier=wealthy
wealthiest=wealthy
wearied=weary
went=go
wept=weep
were=be
wetter=wet
wettest=wet
wharves=wharf
wider=wide
widest=wide
wilder=wild
wildest=wild
wined=wine
wines=wine
wining=wine
wiped=wipe
wipes=wipe
wiping=wipe
wired=wire
wires=wire
wiring=wire
wiser=wise
wises=wise
wisest=wise
withdrawn=withdraw
withdrew=withdraw
withheld=withhold
withstood=withstand
witnessed=witness
witnesses=witness
witnessing=witness
wives=wife
woke=wake
woken=wake
wolves=wolf
women=woman
won=win
wore=wear
workmen=workman
worn=wear
worse=bad
worst=bad
worthier=worthy
worthiest=worthy
wove=weave
woven=weave
written=write
wrote=write
wrung=wring
yoked=yoke
yokes=yoke
yoking=yoke
younger=young
youngest=young
youths=youth
zoned=zone
zones=zone
zoning=zone
""",
}
"""Language -> its irregular forms, ``form=word``."""

SYNONYMS: Mapping[str, str] = {
    "de": """\
ableben gestorben starb starben sterben stirbt tod tot tote toten toter verscheiden verschieden verstorben verstorbenen verstorbener
ermorden ermordet ermordeten erschlagen getötet getöteten mord mörder töten tötet töteten umbringen umgebracht
beerdigt beerdigung beerdigungen begraben begräbni beigesetzt beisetzung bestattet bestattung
grab grabmal grabstätt gruft gräber
friedhof friedhöf gottesacker kirchhof
kadaver leich leichen leichnam tote toten
hinterblieben hinterbliebenen witw witwen witwer
gram kummer leid trauer trauern trauert wehklagen
freitod selbstmord suizid
verletzen verletzt verletzten verletzter verletzung verletzungen verwundet verwundeten verwundung wund wunden
feuern feuert gefeuert geschossen schiessen schiesst schos schus schüss
gewehr pistol pistolen revolver schusswaff schusswaffen waff waffen
dolch kling klingen messer
bomb bomben granat granaten sprengsatz sprengstof
detonation detonieren detoniert explodieren explodiert explosion explosionen
angegriffen angreifen angrif angriff attack attacken attackiert überfall überfallen überfiel
geschlagen hieb prügeln prügelt schlagen schlug schlugen schlägt verprügelt
gefecht gekämpft kampf kämpf kämpfen kämpft kämpften schlacht schlachten streit streiten
bedrohen bedroht drohen droht drohung drohungen
blut bluten blutet blutig blutigen
getötet getöteten opfer opfern todesopfer
überleben überlebend überlebenden überlebender überlebt überlebten
delikt kriminalität straftat straftaten tat verbrechen
schuldig schuldigen schuldiger täter tätern verbrecher übeltäter
beamt beamten beamter gendarm ordnungshüter polizei polizist polizisten wachtmeister
festgenommen festnahm festnehmen nahm verhaften verhaftet verhafteten verhaftung
diebstahl entwenden entwendet geklaut gestohlen gestohlenen klauen stahl stahlen stehlen stiehlt
dieb dieben einbrecher langfinger räuber
ausrauben geraubt raub rauben raubt raubten raubüberfall
einbrechen einbruch einbrüch eingebrochen
betrog betrogen betrug betrügen betrüger schwindel schwindler
gefängni gefängniss haft justizvollzugsanstalt kerker knast strafanstalt
gefangen gefangenen gefangener häftl häftling insass insassen sträfl
entkam entkommen fliehen flieht floh flohen flucht flüchten flüchtet flüchteten geflohen
gejagt jagen jagt jagten verfolgen verfolgt verfolgten verfolgung
fahnden fahndet fahndung gesucht such suchen sucht suchten
gericht gerichtshof tribunal
richter richterin
advokat anwalt anwält anwältin rechtsanwalt verteidiger
angeklagt anklag ankläger geklagt klagen klagt staatsanwalt staatsanwaltschaft
angeklagt angeklagten angeklagter beschuldigt beschuldigten beschuldigter tatverdächtig tatverdächtiger verdächtig verdächtigen verdächtiger
schuldspruch urteil urteilen verurteilen verurteilt
bestrafen bestraft bestraften bestrafung buss geldstraf straf strafen
augenzeug augenzeugen aussag aussagen bezeugen bezeugt zeug zeugen zeugin
prozes prozess verfahren verhandlung verhandlungen
gesetz regel regeln verordnung verordnungen vorschrift vorschriften
untersagen untersagt verbieten verbietet verbot verboten
erlauben erlaubni erlaubt genehmigen genehmigt genehmigung gestatten gestattet
bewei beweis beweisen hinwei hinweis hinweisen indiz indizien spur spuren
ermitteln ermittelt ermittler ermittlern ermittlung ermittlungen untersuchen untersucht untersuchung untersuchungen
freigesprochen freispruch schuldlo unschuld unschuldig unschuldigen unschuldiger
entführen entführt entführten entführung verschleppen verschleppt
kollision unfall unfäll unglück zusammenstos
brand brannt brannten brennen brennt bränd feuer flamm flammen gebrannt lodern lodert
feuerwehr feuerwehrleut feuerwehrman gelöscht löschen löscht löschten
barg bergen geborgen gerettet retten retter rettern rettet retteten rettung
vernichten vernichtet verwüstet verwüstung zerstören zerstört zerstörten zerstörung
beschädigen beschädigt beschädigten beschädigung schaden schäden
eingestürzt einsturz einstürzen stürzt stürzten zusammenbrechen zusammengebrochen
fallen fiel fielen fällt gefallen gestürzt sturz stürzen stürzt
ertrank ertranken ertrinken ertrunken
flut fluten hochwasser überflutet überschwemmt überschwemmung überschwemmungen
beben erdbeben erdstos
desaster katastroph katastrophen tragödi unheil
bedrohlich gefahr gefahren gefährlich gefährlichen gefährlicher riskant
beistand geholfen half halfen helfen hilf hilft unterstützen unterstützt unterstützung
ambulanz krankenwagen notarzt rettungswagen sanitäter sanitätern
verloren vermisst vermissten verschollen verschwand verschwanden verschwinden verschwunden
aufgefunden entdecken entdeckt entdeckten entdeckung fand fanden finden findet gefunden
geborgenheit gefahrlo sicher sicheren sicherer sicherheit
achtsam behutsam vorsicht vorsichtig vorsichtiger
niederschlag niederschläg regen regnen regnet schauer
gewitter orkan sturm stürm unwetter
bris böe böen wind
schn schneefall schneien schneit
eisig eisigen frost frostig kalt kalten kalter kält kühl kühler
heis heiss heissen heisser hitz warm warmen warmer wärm
feucht feuchter feuchtigkeit nas nass nassen nasser näss
dunkel dunkelheit dunkl dunklen dunkler finster finsterni
hell heller leuchten leuchtet licht lichter schein scheinen schien
firmament himmel
meer ozean see
gestad küst küsten strand stränd ufer
brandung well wellen woge wogen
bach bäch flus fluss flüss strom
hafen häfen kai mole
eiland insel inseln
berg bergen gebirg gipfel hügel hügeln
schlucht tal täler
forst gehölz wald wälder wäldern
acker feld felder weid wies wiesen äcker
gass gassen pfad strass strassen weg wege wegen
fel felsen stein steinen
baum bäum bäumen
blum blumen blühen blüht blüt blüten
garten gärten hof
boden erde erdreich
dorf dörfer dörfern gemeind gemeinden ortschaft ortschaften weiler
grossstadt hauptstadt metropol stadt städt städten
land länder ländern nation nationen staat staaten
gebiet gegend gegenden landstrich region regionen
grenz grenzen rand ränder
nah nahe nahegelegen neben nähe unweit
entfernt entfernung fern weit weiter
hund hunden köter rüde welp welpen
kater katz katzen kätzchen miez
gaul hengst pferd pferden ros ross rösser stut stuten
kuh kühe kühen rind rinder rindern vieh
eber ferkel sau schwein schweinen
hammel lam lämmer schaf schafen
bock geis zieg ziegen
hahn henn hennen huhn hühner hühnern
ente enten erpel
gan gäns gänsen
gefieder vogel vögel vögeln
mau mäus mäusen ratt ratten
wolf wölf wölfen
fuch fuchs füchs
bär bären
löwe löwen löwin
affe affen
hirsch reh rehe
hase hasen kaninchen
natter nattern schlang schlangen
fisch fischen fischt
angler fischer fischern
besti bestien geschöpf tier tieren
jagd jäger jägern weidman
hirt hirten schäfer
bau höhl höhlen nest nester
beissen beisst bis bissen gebissen schnappen schnappt
bellen bellt bellten gebell kläffen knurren knurrt
bub buben jung jungen kind kinder kindern knab knaben nachwuch
dirn mädchen mägdlein
baby neugeboren neugeborenen säugl säugling
mama mami mutter mütter
papa vater vati väter
eltern elternteil
bruder brüder brüdern geschwister geschwistern schwester schwestern
sohn sprössl söhn söhnen
tochter töchter töchtern
grosseltern grossmutter grossvater oma opa
eheman gatt gatten gemahl
ehefrau frau frauen gattin gemahlin weib
ehe eheschliessung geheiratet heirat heiraten heiratet hochzeit hochzeiten trauung vermählt vermählung
braut bräutigam verlobt verlobter verlobung
geschieden getrennt scheiden scheidung trennung
angehörig angehörigen angehöriger famili familien sipp verwandt verwandten verwandter
freund freunden freundin freundinnen freundschaft gefährt gefährten kamerad kameraden kumpel
feind feinden gegner gegnern rival rivalen widersacher
nachbar nachbarin nachbarn nachbarschaft
leut leuten mensch menschen person personen
mass massen meng schar scharen
bevölkerung bewohner bewohnern bürger bürgern einwohner einwohnern
ausländer ausländern ausländisch fremd fremden fremder
alt alte alten alter betagt betagter grei greis älter älteren älterer
jugend jugendlich jugendlichen jugendlicher jung jungen junger
arm arme armen armer armut bedürftig mittello
reich reichen reicher reichtum vermögend wohlhabend wohlhabender
gebar geboren geburt geburten gebären
geheissen genannt heisst hies name namen
bekannt bekannten bekannter berühmt berühmten berühmter prominent
herrscher könig königen königin monarch monarchen
prinz prinzen prinzessin thronfolger
bedienstet bediensteten bediensteter diener knecht magd
arzt doktor mediziner medizinern ärzt ärzten ärztin
hospital klinik kliniken krankenhau krankenhaus lazaret spital
erkrankt erkrankten erkrankung erkrankungen krank kranken kranker krankheit krankheiten leiden
geheilt genesen genesung gesund gesunden gesunder gesundheit heilen heilt heilung
arznei heilmittel medikament medikamenten medizin
geimpft impfen impfstof impfstoff impfung impfungen
angesteckt ansteckend ansteckung infektion infektionen infiziert
schmerz schmerzen schmerzhaft weh
haupt kopf köpf schädel
antlitz gesicht gesichter mien
auge augen blick blicken
geschlafen schlaf schlafen schlief schliefen schlummern schlummert schläft
aufgewacht aufwachen erwachen erwacht erwachten wach
erschöpft erschöpfter erschöpfung müde müden müder müdigkeit
kraft kräft kräftig kräftiger stark starken starker stärk
kraftlo schwach schwachen schwacher schwäch
hübsch hübscher schön schönen schöner schönheit
hässlich hässlichen hässlicher scheusslich
hunger hungern hungert hungrig hungriger
beleibt dick dicken dicker fet fett fetter
dün dünn dünnen dünner mager schlank schlanker
berichten berichtet erklären erklärt erklärten gesagt gesprochen mitgeteilt mitteilen sagen sagt sagten sprach sprachen sprechen spricht
erkundigen erkundigt frag fragen fragt fragten gefragt
antwort antworten antwortet antworteten entgegnen entgegnet erwidern erwidert
brüllen brüllt gerufen geschrien rief riefen rufen ruft schreien schreit schri schrien
flüstern flüstert murmeln murmelt wispern
bat baten bitt bitten bittet flehen fleht gebeten
angeordnet anordnen anordnung anordnungen befahl befahlen befehl befehlen befiehlt befohlen
geloben gelobt versprach versprachen versprechen verspricht versprochen zugesagt zusag
gewarnt mahnen mahnt warnen warnt warnten warnung warnungen
angekündigt ankündigen ankündigung bekanntgeben bekanntgegeben verkünden verkündet
bestätigen bestätigt bestätigten bestätigung
bestreiten bestreitet bestrit dementieren dementiert leugnen leugnet
gestand gestanden gestehen gesteht geständni zugeben
bemängelt kritik kritisieren kritisiert kritisierten rügt tadeln tadelt
gelobt lob loben lobt lobten preisen pri
dank dankbar danken dankt dankten gedankt
entschuldigen entschuldigt entschuldigung verzeihen verzeihung verzieh
anschuldigung anschuldigungen beschuldigen beschuldigt vorgeworfen vorwurf vorwürf
gelogen log logen lüge lügen unwahrheit
wahr wahrer wahrheit wirklich wirklichkeit
erzählen erzählt erzählten erzählung erzählungen geschicht geschichten märchen sage sagen
botschaft brief briefen geschrieben schreiben schreibt schrieb schrieben
band buch bücher büchern roman
blat press tageszeitung zeitung zeitungen
berichterstatter journalist journalisten reporter reportern
aufnahm aufnahmen bild bilder bildern foto fotografi
dacht dachten denken denkt gedacht geglaubt glauben glaubt glaubten meint meinten
ansicht ansichten auffassung meinung meinungen
gewusst kannt kannten kennen kenntni kenntniss weis wissen wusst wussten
begreifen begrif begriffen verstand verstanden verstehen versteht
erinnern erinnert erinnerten erinnerung erinnerungen gedenken gedächtni
vergas vergassen vergessen vergisst
beschliessen beschlos beschlossen beschlus entscheiden entscheidet entscheidung entscheidungen entschi entschieden
absicht absichten beabsichtigt geplant plan planen plant planten plän vorhaben
bemühen bemüht versuch versuchen versucht versuchten
gehofft hoffen hoffnung hoffnungen hofft hofften
erwarten erwartet erwarteten erwartung erwartungen rechnen rechnet
will wollen wollt wollten wunsch wünsch wünschen wünscht wünschten
erstaunen erstaunt verblüfft überraschen überrascht überraschten überraschung
freud freuen freut freuten froh froher fröhlich fröhlicher gefreut glücklich glücklicher
gelacht gelächter lachen lacht lachten lächeln lächelt
betrübt niedergeschlagen traurig traurigen trauriger traurigkeit
geweint schluchzen schluchzt trän tränen weinen weint weinten
empört empörung verärgert wut wütend wütender zorn zornig ärger
angst furcht fürchten fürchtet fürchteten gefürchtet schrecken ängst ängstlich
bekümmert besorgni besorgt sorg sorgen
kühn mut mutig mutiger tapfer tapferer
hochmut hochmütig stolz stolzer
geliebt lieb lieben liebt zuneigung
has hass hassen hasst verabscheuen
geheim geheimen geheimni geheimniss geheimnissen heimlich verborgen
gescheit klug kluger klüger schlau schlauer weis weiser
dum dumm dummer dummkopf nar narren töricht
eigenartig merkwürdig merkwürdiger seltsam seltsamen seltsamer sonderbar sonderbarer
kabinet regierung regierungen
präsident präsidenten präsidentin staatschef staatsoberhaupt
kanzler kanzlerin ministerpräsident ministerpräsidenten regierungschef
minister ministerin ministern ressortchef
abgeordnet abgeordneten abgeordneter parlamentarier parlamentariern
bundestag parlament volksvertretung
bürgermeister bürgermeisterin stadtoberhaupt
abstimmung abstimmungen gewählt stimm stimmen wahl wahlen wählen wählt wählten
wahlberechtigt wahlberechtigten wähler wählern
fraktion fraktionen partei parteien
anführer chef chefin leiter leiterin vorsitzend vorsitzenden vorsitzender
abdanken rücktrit zurückgetreten zurücktreten
gespräch verhandeln verhandelt verhandlungen
abkommen vereinbarung vereinbarungen vertrag verträg verträgen
demonstration demonstrationen demonstrieren demonstrierten kundgebung protest protesten protestieren protestiert protestierten
feldzug konflikt krieg kriegen
arme heer krieger soldat soldaten streitkräft trupp truppen
gewan gewannen gewinnen gewinnt gewonnen sieg siegen siegt triumph
besiegt niederlag niederlagen verlieren verliert verlor verloren
feuerpaus frieden waffenruh waffenstillstand
eingenommen einnehmen erobern erobert eroberten eroberung
abwehr verteidigen verteidigt verteidigten verteidigung
abgab abgaben steuer steuern
budget etat haushalt
asylbewerber flüchtl flüchtling flüchtlingen migrant migranten
einwanderung migration zuwanderung
befreien befreit befreiung frei freier freiheit freiheiten
betrieb firma firmen gesellschaft konzern unternehmen
arbeit arbeiten arbeitet beschäftigung gearbeitet tätigkeit
angestellt angestellten angestellter arbeiter arbeitern arbeitnehmer arbeitnehmern beschäftigt beschäftigten beschäftigter mitarbeiter mitarbeitern
arbeitslo arbeitslos arbeitslosen arbeitslosigkeit erwerbslo erwerbslos
entlassen entlassung entlassungen entlies entlässt gekündigt kündigen kündigung
gehalt gehälter lohn löhn verdienst
bargeld geld gelder geldern mittel
erwarb erwarben erwerben erworben gekauft kauf kaufen kauft kauften
verkauf verkaufen verkauft verkauften veräussern veräussert
kosten kostet prei preis preisen
kostspielig teuer teur teuren teurer
billig billigen billiger günstig günstiger preiswert
geschäft laden läden
händler händlern kaufleut kaufman verkäufer verkäuferin
fabrik fabriken produktionsstätt werk
ertrag gewin gewinn profit überschus
defizit einbuss einbussen verlust
anstieg erhöht erhöhung gestiegen steigen steigt stieg stiegen wachsen wuch wächst zugenommen zunahm zunehmen
abnahm abnehmen gesunken rückgang sank sanken sinken sinkt zurückgehen
schuld schulden verbindlichkeiten verschuldet
bezahlen bezahlt bezahlten zahlen zahlt zahlung zahlungen
bauer bauern landwirt landwirten landwirtschaft
ernt ernten geerntet
bau bauen baut bauten errichten errichtet gebaut
bauwerk gebäud gebäuden hau haus häuser häusern
heim wohnen wohnt wohnten wohnung wohnungen zuhaus
burg burgen festung palast schlos schloss schlösser
hütt hütten kate katen
kammer kammern raum räum räumen stub zimmer zimmern
pfort tor tore tür türen
fahrt fahrten gereist reis reisen reist reisten
auto fahrzeug fahrzeugen pkw wagen
laster lastwagen lkw
bahn eisenbahn zug züge zügen
boot dampfer kahn schif schiff schiffen
flieger flugzeug flugzeugen maschin maschinen
matros matrosen seeleut seeman
leuchtfeuer leuchtturm
angekommen ankam ankommen ankunft eingetroffen eintreffen traf
abfahrt abreis abreisen aufbrechen aufbruch aufgebrochen brach
eilen eilt gelaufen gerannt laufen lief liefen läuft rannt rannten rennen rennt
gegangen gehen geht ging gingen schreiten schrit wandern wandert wanderten
flink geschwind rasch rascher schnell schnellen schneller
gemächlich langsam langsamen langsamer
anf anfang anfangen angefangen began begannen begin beginnen beginnt begonnen start starten startet
abschlus beenden beendet end ende enden endet schlus
bleiben bleibt blieb blieben geblieben verharren verweilen
abwarten gewartet warten wartet warteten
verbarg verbergen versteck verstecken versteckt versteckten
gezeigt präsentieren präsentiert vorführen zeigen zeigt zeigten
eröffnet eröffnung geöffnet öffnen öffnet öffneten
geschlossen schliessen schliesst schliessung schlos schlossen
gab gaben geben gegeben geschenk gibt schenken schenkt überreichen überreicht
geworfen schleudern schleudert warf warfen werfen wirft
ass assen essen fras fressen gegessen isst mahl mahlzeit mahlzeiten speisen speist
getrunken getränk saufen trank tranken trinken trinkt
brot laib
gekocht kochen kocht kochten zubereiten zubereitet
schul schulen unterricht
lehrer lehrerin lehrern pädagog pädagogen schulmeister
schüler schülerin schülern zögl
gelernt lernen lernt lernten studieren studiert
forscher forscherin forschern gelehrt gelehrten gelehrter wissenschaftler wissenschaftlerin wissenschaftlern
forschung forschungen studi studien
gespielt match parti partien spiel spielen spielt spielten
elf mannschaft mannschaften team
tor torschütz treffer
coach trainer
meister meisterschaft meisterschaften pokal titel turnier
gesang gesungen lied lieder liedern musik sang sangen singen singt
musiker musikern sänger sängerin
bild gemäld künstler künstlern maler malerin
darsteller schauspieler schauspielerin schauspielern
dom gotteshau kapell kirch kirchen
geistlich geistlichen geistlicher pastor pfarrer priester priestern
allmächtig allmächtiger got her herrgot
beten betet beteten gebet
kirchenoberhaupt papst pontifex
dämon dämonen satan teufel
hexe hexen magier zauber zauberer zauberin zaubern zaubert
cherub engel engeln
geist geister geistern gespenst gespenster spuk
enorm gewaltig gewaltiger gros gross grossen grosser mächtig riesig riesigen riesiger
ger gering klein kleinen kleiner winzig winziger
etlich mehrer viel vielen vieler zahlreich zahlreichen
kaum wenig wenigen weniger
ausgezeichnet gut gute guten guter hervorragend
entsetzlich furchtbar schlecht schlechten schlechter schlim schlimm schlimmer schrecklich schrecklicher übel
bedeutend bedeutender bedeutsam wichtig wichtigen wichtiger
mühsam schwer schwerer schwierig schwierigen schwieriger
einfach einfacher leicht leichten leichter mühelo
modern neu neuartig neue neuen neuer
jäh plötzlich unvermittelt
häufig häufiger oft öfter
augenblicklich sofort umgehend unverzüglich
aktuell derzeit jetzt momentan nun
damal ehemalig ehemaligen ehemaliger einst einstig einstiger früher vormal
anschliessend danach hernach später
frühmorgen morgen vormittag
abend dämmerung nacht nächt
jahr jahren jährlich
anlas grund gründ gründen ursach ursachen
auswirkung auswirkungen ergebni ergebniss folg folgen konsequenz konsequenzen resultat
verändern verändert veränderung veränderungen wandel ändern ändert änderung änderungen
problem problemen schwierigkeit schwierigkeiten
fehler fehlern irrtum versehen
erfolg erfolgreich geglückt gelang gelingen gelungen
fehlschlag gescheitert misslang misslingen scheitern scheitert
abwenden verhindern verhindert verhinderten vermeiden vermi
begegnen begegnet begegnung getroffen trafen treffen trifft zusammenkunft
sitzung sitzungen tagung versammeln versammelt versammelten versammlung versammlungen
feier feierlichkeit feierlichkeiten feiern feiert fest gefeiert
besuch besuchen besucher besuchern besucht gast gäst gästen
""",
    "en": """\
dead death deceas demis die perish succumb
burial bury cremat cremation funeral inter interment obsequy pallbearer
crypt grav mausoleum sepulchr tomb
cemetery churchyard graveyard necropoli
bier casket coffin hears
body cadaver carcas corps
bereav bereavement grief griev lament mourn mourner sorrow
relict widow widower
foundl orphan orphanag parentles
epitaph eulogy necrology obituary tribut
fatal lethal mortal
casualty fatality victim
suicid suicidal
outlast outliv surviv survivabl survival survivor
commiseration condolenc sympathy
late posthumou posthumous
autopsy coroner inquest pathologist postmortem
bequeath bequest heir heires heirloom inherit inheritanc legacy
executor testament
assassin assassinat assassination homicid kill killer murder murderer slaughter slay
homicidal manslaughter
bloodbath butcher butchery carnag massacr slaughter slaughterhous
behead execut execution executioner gallow guillotin hang noos scaffold
asphyxiat chok smother strangl suffocat throttl
knif knifeman stab
gunfir gunman gunmen gunner marksman shoot shooter sniper
firearm gun handgun pistol revolver rifl shotgun weapon
blad cutlas dagger rapier sabr sword
ammo ammunition bullet cartridg pellet slug
bomb bomber detonator devic dynamit explosiv grenad
blast detonat detonation explod explosion
assail assailant assault attack attacker maul onslaught raid
batter beat clobber pummel thrash
hit punch slap smit strik
affray altercation brawl fight fistfight fray mele scuffl tussl
gash harm hurt injur injury lacerat laceration maim wound
ble bleed blood bloodsh bloody gore
brutal brutality savag violenc violent
callou cruel cruelty heartles inhuman merciles pitiles ruthles sadistic
torment tortur torturer
abus abuser maltreat mistreat mistreatment
molest molestation rape rapist
abduct abduction abductor kidnap kidnapper
captiv captivity captor hostag
ambush waylay
poison poisonou toxic toxin venom
intimidat intimidation menac threat threaten
bul bully haras harassment torment
disorder disturbanc riot rioter riotou unrest
crowd hord mob multitud rabbl throng
extremism extremist militant terror terrorism terrorist
guerrilla insurgency insurgent rebel
insurrection mutiny rebellion revolt upris
coup depos oust overthrow putsch toppl
crim criminal criminality felony misdemeanor misdemeanour offenc offens wrongdo
culprit felon offender perpetrator wrongdoer
suspect suspicion suspiciou
constabl cop lawman officer polic policeman policewoman sherif trooper
detectiv inspector investigator sleuth
enquiry inquiry investigat investigation prob
apprehend arrest collar custody detain detention nab rearrest
filch larceny pilfer snatch steal swip theft thief thiev
heist mugger rob robber robbery
burgl burglar burglary housebreak intruder
despoil loot looter pillag plunder ransack
shoplift shoplifter
embezzl embezzlement fraud fraudster scam swindl swindler
cheat deceit deceiv dupe hoodwink trick
bogu counterfeit fake forg forgery phoney
bootlegger contraband smuggl smuggler traffick trafficker
cannabi cocain drug narcotic opioid
brib bribery corrupt corruption graft kickback
blackmail extort extortion ransom
defac graffiti vandal vandalis vandalism vandaliz
arson arsonist firebug
gang gangland gangster hoodlum mafia mobster thug
bandit brigand highwayman outlaw robber
buccaneer corsair piracy pirat piratical
absconder escap fugitiv runaway
abscond bolt breakout escap fle getaway jailbreak
chas pursu pursuit
hunt manhunt search seek
clue evidenc hint lead
dna fingerprint forensic
fetter handcuf manacl shackl
gaol imprison imprisonment incarcerat incarceration jail jailhous lockup penitentiary prison
convict detain inmat prisoner
cell dungeon oubliett
bail parol probation
gaoler guard jailer warden warder
agent espionag spy
intrud intruder trespas trespasser
abettor accessory accomplic conspirator henchman
collud collusion conspir conspiracy plot schem
motiv motivation reason
court courthous courtroom tribunal
judg judicial judiciary justic magistrat
advocat attorney barrister counsel lawyer solicitor
prosecut prosecution prosecutor prosecutorial
accus defendant
claimant complainant plaintif
foreman juror jury
courtroom trial
bystander eyewitnes onlooker witnes
affidavit deposition testify testimony
oath pledg swear vow
accus accusation accuser alleg allegation charg indict indictment
culpabl guilt guilti guilty
convict conviction
absolv acquit acquittal exonerat exoneration
blameles guiltles innocenc innocent
judgement judgment rul sentenc verdict
chastis penalis penaliz penalty punish punishment
fine forfeit penalty
appeal appellant
lawsuit litigat litigation sue suit
compensat compensation recompens redres restitution
law legislation statut
lawful legal legitimat
illegal illicit unlawful
decriminalis decriminaliz legalis legaliz
ban bar forbid prohibit prohibition
allow authoris authoriz authorization permission permit
licenc licens permit
bylaw guidelin ordinanc regulation rule
regulat regulator regulatory watchdog
breach contraven infring infringement violat violation
abid comp complianc obedienc obey
defianc defiant defy disobedienc disobedient disobey
accord agreement contract covenant pact treaty
sign signatory signatur
copyright patent trademark
divorc estrang separation
custody guardian guardianship
amnesty clemency pardon repriev
evict eviction expel expulsion
deport deportation repatriat
banish banishment exil expatriat
thou ye
behold lo look
wherefor why
consequent henc therefor thu
shall shalt
quoth saith say spak
begat beget sire
here hither
aye yea yes
inde tru veri
mayb perchanc perhap
nearby nigh
between betwixt
amid among amongst
whil whilst
oft often
naught noth nought
anyth aught
henceforth hereafter
forthwith immediat straightaway
morrow tomorrow
garment raiment
kindr kinsfolk
abid sojourn
dwell live resid
domicil habitation
bondwoman handmaid maidservant
bondman manservant
army host
overseer steward
feign pretend
hear hearken heed
linger loiter tarry
cleav cling
abandon desert forsak
abandon forsak relinquish
provision victual
nourish nourishment
glean gleaner
barren childles
affliction tribulation
afflict smit
chasten chastis
eternal eternity everlast
evermor forever
day daytim weekday
night nighttim nocturnal
midday noon
nowaday today
annual year
instant moment
age epoch era
period span
date day
almanac calendar
current now
latest newest
bygon former past
earlier previou prior
forthcom futur upcom
abrupt sudden
eventual final ultimat
begin commenc initiat start
begin onset outset start
conclud end expir expiry finish
complet completion finish
continu persist proc
constant continual continuou incessant
frequent often
occasional sometim
afresh again anew
reiterat repeat
obsolet outdat
contemporary modern
permanent perpetual
interim provisional temporary
ephemeral transient
belat overdu tardy
simultaneou simultaneous
meantim meanwhil
afterward later subsequent
amid dur
till until
dai everyday
bicentenary centenary centennial
jan january
feb february
mar march
apr april
jun june
jul july
aug august
sep sept september
oct october
nov november
dec december
mon monday
tue tuesday
thur thursday
fri friday
colossal enormou giant gigantic huge immens mammoth monumental vast
big great larg
massiv substantial
littl petit small tiny
miniatur minuscul tiny
broad wide
breadth width
deep profound
high lofty
countles myriad numerou
several variou
few handful scant
adequat enough sufficient
inadequat insufficient lack
abundanc abundant ampl plentiful
additional extra
entir sum total
complet entir whol
part piec portion
fragment shard splinter
approximat around
approx circa
exact precis
accuracy accurat
averag typical
maximum utmost
minimal minimum
limit restrict restriction
boundles infinit unlimit
identical same
alik resembl similar
likenes resemblanc similarity
different dissimilar distinct
differenc distinction
contrary opposit
lone singl sole
doubl dual
million mn
billion bn
pc percent percentag
proportion ratio
figur number
amount quantity
count enumerat
deduct subtract
divid split
kilometer kilometr km
meter metr
centimeter centimetr cm
millimeter millimetr mm
mi mile
kg kilo kilogram kilogramm
gram gramm
ton tonn
lb lbs pound
ounc oz
liter litr
acre hectar
kmh kph mph
buck dollar usd
eur euro
gbp pound quid sterl
cent penc penny
horsepower hp
kilowat megawat wat
dimension magnitud size
alter alteration chang modification modify
conversion convert transform transformation
adapt adjust adjustment
diversity variation variety vary
replac replacement substitut substitution supplant
exchang swap switch trad
reinstat restor
enhanc enhancement improv
bolster fortify reinforc strengthen
erod undermin weaken
alleviat ease reliev sooth
escalat escalation intensify
propagat spread
develop development evolv
creat creation
establish institut
creator founder originator
form mould shap
caus causal provok spark trigger
consequenc outcom result upshot
effect impact influenc
influenc sway
affect impair
becaus owing
caus reason
origin sourc
deriv originat stem
base basi foundation
depend hing
compris contain includ
compris consist
belong pertain
entail involv
attach connect interconnect link
connection link
affix attach fasten
detach disconnect
blend combin merg mix
blend compound mixtur
arrang organis organiser organiz organizer
arrangement preparation
prepar ready
prepar ready
employ use utilis utiliz
handy helpful useful
futil useles worthles
aid assist help
aide assistant helper
defenceles helples powerles
collaborat collaboration cooperat cooperation
hamper hinder imped obstruct
barrier hindranc impediment obstacl
avert forestall preclud prevent prevention thwart
avoid avoidanc evad shun
allow enabl
coerc compel forc oblig
compulsory mandatory obligatory
optional voluntary
crucial essential necessary vital
need requir
necessity need requirement
importanc important significanc significant
key pivotal
insignificant trivial unimportant
chief main primary principal
grav seriou sever
press urgency urgent
resolv solution solv solvabl
difficulty problem troubl
arduou difficult hard tough
easy effortles simpl
challeng hurdl
complex complicat intricat
cope handl manag
succ succes successful
fail failur unsuccessful
blunder error misstep mistak oversight
correct rectify
correct right
accomplish accomplishment achiev achievement attain
execut fulfil fulfill perform
action deed
activ activity
befall happen occur
event incident occurrenc
occasion opportunity
chanc opportunity
feasibl possibl potential
likelihood possibility probability
impossibl unattainabl
able capabl
incapabl unabl
attention heed
inform notic notify
appris inform tell
attend attendanc
absenc absent
disregard ignor neglect overlook
neglect neglectful
observ view watch
gaze glanc look peer
glimps peek peep
see sight
apparent evident visibl
invisibl unseen
clear obviou plain
obscur unclear vagu
din nois sound
boisterou loud noisy
hush quiet silenc silent
eavesdrop listen overhear
comb scour search
check verify
examin test
monitor supervis supervision surveillanc
command control
navigat steer
guid guidanc
aim direct
compar comparison
correspond match
choos elect
acced accept acceptanc
obtain receiv recipient
gain obtain
convinc persuad
coax persuad
deter discourag dissuad
entic lure tempt temptation
attract attraction draw lure
allur attractiv
disgust repulsiv revulsion
inflict wreak
enforc impos
enforc enforcement
applicant application candidat
enrol enroll register registration
catalog catalogu list
label tag
brand mark
emblem sign symbol
banner flag
beckon signal
gestur nod
beckon wave
indicat point
mean sens significanc
defin definition
constru interpret
emphasis emphasiz stres underlin
exaggerat overstat
underestimat understat
ensur guarant
guarant warranty
maintain maintenanc upkeep
deplet exhaust
eliminat remov removal
extract extraction
delet eras
exclud omit
exclud exclusion
insert introduc
introduc introduction
equip furnish provid
allocat distribut
distribut distribution dole
elongat extend stretch
curv curvatur
compres squeez
crush squash trampl
crumbl grind powder
rub scratch
claw scratch
penetrat pierc prick
dent dint
block clog obstruct
cork plug
dangl hang suspend
suspend suspension
balanc equilibrium
deserv merit
earn merit
indebt owe
mis overlook
lose mislay
recover regain
resuscitat reviv revival
renew renewal
arous stir
excit excitement thrill
excit thrill
peac tranquillity
disrupt disruption disturb
interrupt interruption
interfer interferenc interven intervention meddl
cheer embolden encourag encouragement
cheer hurrah
motivat spur
oppos resist
resist resistanc withstand
object objection
endur withstand
toleranc tolerat
persever perseveranc persistenc
insist persist
hesitat hesitation waver
dare ventur
gambl risk
rash rashnes reckles
copy imitat mimic
hoax prank
conceal disguis
expos unmask
isolat isolation seclud
encroach intrud
overpower overwhelm
overcom surmount
exce outdo surpas
exce top
excel outshin
grad rank
sequenc succession
organisation organization
association club society
member membership
foundation institut
branch chapter
enrol join
partak participant participat participation
event function
anniversary jubil
guest invit
invit invitation
greet reception welcom
greet salut
adieu farewell goodby
hello hi
excellent fine good
excellent outstand superb
fantastic marvellou marvelou wonderful
great superb
grand magnificent splendid
flawles ideal perfect
bad dreadful poor
appall atrociou terribl
detrimental harmful
harmles innocuou
advantag beneficial benefit
disadvantag drawback
eeri strang
especial special
characteristic typical
notabl noteworthy remarkabl
dramatic spectacular
popular popularity
dislik unpopular
aversion dislik
infamou notoriou
elder veteran
keen sharp
blunt dull
sleek smooth
coars rough
bumpy rug uneven
flat level
sheer steep
circular round
quadrangl squar
triangl triangular
concav hollow
firm solid
hard rigid stif
flexibl pliabl suppl
brittl delicat fragil
durabl robust sturdy
dens thick
heavy weighty
light lightweight
loos slack
taut tight
glossy shiny
dim faint
pale pallid wan
blush redden
color colour hue
colorful colourful vivid
crimson red scarlet
azur blue
emerald green
golden yellow
purpl violet
brown tan
black ebony
snowy whit
gray grey
amber orang
pink rosy
streak streaky
dappl freckl speckl
translucent transparent
bustl busy hectic
empty uninhabit unoccupi
isolat remot
personal privat
communal public
formal official
casual informal
complimentary fre grati
availabl obtainabl
individual separat
mutual reciprocal
direct straightforward
sever stern strict
harsh harshnes severity
lax lenient
unfair unjust
fairnes justic
injustic unfairnes
civil courteou polit
discourteou impolit rude
courtesy politenes
dignifi nobl
humbl modest
humbl low
arrogant conceit haughty
vain vanity
bashful shy timid
amiabl cordial
hostil hostility unfriend
aggression aggressiv belligerent
pacifist peaceabl
ferociou fierc
mischievou playful
mischief mischievou
naughty unru
dutiful obedient
prosperou wealthy
lavish luxuriou
auster plain
neat tidy
messy untidy
mes shambl
chao mayhem turmoil
chaotic disorganis disorganiz
order tidines
appropriat suitabl
inappropriat unsuitabl
pertinent relevant
immaterial irrelevant
dependabl reliabl trustworthy
unreliabl untrustworthy
doubtful dubiou
accountability accountabl responsibl
liability responsibility
irresponsibl reckles
awkward clumsy
eleganc elegant graceful
astut shrewd
ignoranc ignorant
gullibl naiv
absurd ludicrou ridiculou
nonsens rubbish
reasonabl sensibl
logical rational
illogical irrational
determin determination resolut
ambition ambitiou
diligent hardwork industriou
flair talent
creativ imaginativ
inventiv original
acquaint familiar
unaccustom unfamiliar
accustom custom habit
custom tradition
customary traditional
habitual routin
cultur cultural
heritag patrimony
especial particular
rather somewhat
however nevertheles nonetheles
although despit though
additional furthermor moreover
ostensib seem
indisputab undoubt unquestionab
regrettab unfortunat
accidental inadvertent unintentional
deliberat intentional
gradual incremental
alon unaccompani
everybody everyon
somebody someon
almost practical virtual
inevitabl unavoidabl
unexpect unforeseen
sudden unannounc
automatic mechanical
natural organic
artificial synthetic
imitation replica
preciou valuabl
valu worth
furtiv secretiv
deviou sly
crook dishonest
deceit dishonesty
hypocrit hypocritical
betray treacherou
aveng retaliation reveng vengeanc
reprisal retaliat
grudg resentment
bitternes rancour
brutality cruelty
persecut persecution victimis
oppres oppression oppressiv
exploit exploitation
crush quell suppres
outcast pariah
emergency urgent
strain tension
strain stres
burden load
comfort ease
comfortabl cosy snug
uncomfortabl uneasy
favorabl favourabl
advers unfavourabl
optimism optimistic upbeat
gloomy pessimism pessimistic
cheerful upbeat
affirmativ positiv
auspiciou propitiou
bleak grim
afghan afghanistan
albania albanian
algeria algerian
america american usa
angola angolan
argentin argentina argentinian
armenia armenian
aussi australia australian
austria austrian
azerbaijan azerbaijani azeri
bangladesh bangladeshi
belaru belarusian
belgian belgium
bolivia bolivian
bosnia bosnian
brazil brazilian
britain british briton uk
bulgaria bulgarian
burma burmes myanmar
cambodia cambodian
cameroon cameroonian
canada canadian
china chines
colombia colombian
congo congoles
croat croatia croatian
cuba cuban
cypriot cypru
czech czechia czechoslovakia
dane danish denmark
dominica dominican
ecuador ecuadorian
egypt egyptian
england english englishman englishwoman
estonia estonian
ethiopia ethiopian
finland finnish
franc french frenchman frenchwoman
georgia georgian
german germany
ghana ghanaian
greec greek
guatemala guatemalan
haiti haitian
dutch dutchman holland netherland
hondura honduran
hungarian hungary
iceland icelander icelandic
india indian
indonesia indonesian
iran iranian persia persian
iraq iraqi
ireland irish irishman
israel israeli
ita italian
jamaica jamaican
japan japanes
jordan jordanian
kazakh kazakhstan
kenya kenyan
korea korean
kosovar kosovo
kuwait kuwaiti
lao laotian
latvia latvian
lebanes lebanon
libya libyan
lithuania lithuanian
luxembourg luxembourger
macedonia macedonian
malaysia malaysian
mali malian
malta maltes
mexican mexico
moldova moldovan
mongol mongolia mongolian
montenegrin montenegro
moroccan morocco
mozambican mozambiqu
namibia namibian
nepal nepales nepali
nicaragua nicaraguan
nigeria nigerian
norway norwegian
pakistan pakistani
gaza palestin palestinian
panama panamanian
paraguay paraguayan
peru peruvian
filipino philippin
poland pole polish
portugal portugues
qatar qatari
romania romanian
kremlin russia russian
rwanda rwandan
scot scotland scotsman scottish
senegal senegales
serb serbia serbian
sici sicilian
singapor singaporean
slovak slovakia slovakian
sloven slovenia slovenian
somali somalia
soviet ussr
spain spaniard spanish
sudan sudanes
swed sweden swedish
swis switzerland
syria syrian
taiwan taiwanes
tanzania tanzanian
tasmania tasmanian
thai thailand
tibet tibetan
tunisia tunisian
turk turkey turkish
uganda ugandan
ukrain ukrainian
uruguay uruguayan
uzbek uzbekistan
venezuela venezuelan
vietnam vietnames
wal welsh welshman
yemen yemeni
yugoslav yugoslavia
zambia zambian
zimbabw zimbabwean
africa african
asia asian
europ european
antarctic antarctica arctic
nordic scandinavia scandinavian
roman rome
trojan troy
sparta spartan
athen athenian
venetian venic
babylon babylonian
assyria assyrian
judah judea judean
hebrew israelit
philistia philistin
moab moabit
samaria samaritan
galil galilean
bavaria bavarian
texa texan
california californian
london londoner
pari parisian
berlin berliner
moscow muscovit
quebec quebecoi
aluminium aluminum
behavior behaviour conduct
cancel cancell
check chequ
cosy cozy
dialog dialogu
disc disk
draft draught
encyclopaedia encyclopedia
favor favour
honorabl honourabl
curb kerb
leukaemia leukemia
maneuver manoeuvr
molt moult
orthopaedic orthopedic
paediatric paediatrician pediatric pediatrician
parlor parlour
program programm
pajama pyjama
splendor splendour
sulfur sulphur
steam vapor vapour
vigor vigour
woolen woollen
worshiper worshipper
yoghurt yogurt
civilis civilisation civiliz civilization
globalisation globalization
modernis moderniz
specialis specializ
stabilis stabiliz
sympathis sympathiz
terroris terroriz
envisag visualis visualiz
mobilis mobiliz
neutralis neutraliz
normalis normaliz
minimis minimiz
maximis maximiz
prioritis prioritiz
memoris memoriz
generalis generaliz
centralis centraliz
colonis coloniz
fertilis fertiliz
hospitalis hospitaliz
immunis immuniz
industrialis industrializ
popularis populariz
publicis publiciz
radicalis radicaliz
rationalis rationaliz
revolutionis revolutioniz
standardis standardiz
sterilis steriliz
symbolis symboliz
trauma traumatic traumatis traumatiz
victimis victimiz
asap soon
ave avenu
capt skipper
co company
col colonel
corp corporation
doctor dr
eg exampl instanc
foot ft
gen general
gov governor
government govt
hour hr hrs
inc incorporat
info information
int international
jr junior
lieut lieutenant lt
ltd plc
max maximum
misc miscellaneou
mister mr
madam mrs
mount mt
ok okay
pre president
prof professor
rev reverend
sergeant sgt
senior sr
saint st
uni univ varsity
against versu vs
year yr yrs
accommodat accommodation lodg quarter
accumulat amas heap pile stack
appreciat grateful
adulterer adultery affair infidelity liaison romanc unfaithful
aisl alley backstreet corridor lane passageway
ankl elbow joint kne wrist
apron overall smock
allot assign delegat
assum presum presumab presumption
attitud mindset outlook stanc
babysitter childminder governes nanny nursemaid
caretaker custodian janitor
balcony patio porch terrac veranda
barrel cask keg
basket hamper
basin washbasin
apiarist apiary beehiv beekeeper hive
blink wink
blow puf
bounc rebound ricochet
brillianc brilliant
brow forehead
bristl broom brush
bubbl foam froth
bale bundl sheaf
canal channel waterway
cheek chin
clash confront confrontation
clump cluster huddl
column pillar
circumstanc condition
conscienc qualm scrupl
adviser advisor consult consultant consultation
contact liais
bras bronz copper
corner nook
cran hoist winch
creak squeak
crisp crunchy
cruis voyag
closet cupboard wardrob
coil curl
bolster cushion pillow
dart dash
daze stupor
consecrat dedicat dedication
demolish demolition
detail particular
ditch gutter moat trench
document dossier file memo paperwork
downstair upstair
dribbl drip ooze trickl
dye pigment tint
echo resound reverberat
elaborat ornat
electrician handyman plumber
electrical electronic
emotion emotional feel sentiment sentimental
entitl entitlement
dissertation essay thesi treatis
drastic extrem radical
amenity facility
fade wilt wither
characteristic featur
fee tarif toll
flash flicker
fluid liquid
creas fold
fountain wellspr
frown grimac scowl
furnac kiln
breach cavity gap hole
gasp wheez
dazzl glar
gloriou glory splendour
adhesiv glue
grac graceful
groan moan whimper
adversity hardship privation
hasty impetuou impulsiv rash
heap mound pile
garlic herb oregano parsley
horizon skylin
delusion hallucination illusion mirag
impatienc impatient
impres impression
impuls instinct urge
gradient inclin slop
apathetic apathy indifferenc indifferent
inflation inflationary
informant informer insider whistleblower
intens intensity
ivory tusk
canister jar tin
jersey kit strip
layer stratum
leisur recreation
hamstr ligament tendon
hobbl limp
foyer hallway lobby vestibul
bulg lump
highnes majesty
labyrinth maze
chip microchip semiconductor
assignment mission
mood temper
ethic ethical moral morality
muzzl snout
disagreeabl nasty unpleasant
concept idea notion
ordeal plight predicament
login passcod password
hiatu lull paus respit
husk peel rind
petty trifl
beam board plank
abundanc plenty
nudg poke prod
flyer leaflet pamphlet placard poster
pose postur
pothol roadwork
prestig prestigiou
privacy privat
prerogativ privileg
pool puddl
cowboy ranch rancher
razor shav shaver
recaptur recaught
redevelopment regeneration
atoll coral reef
petrochemical refinery
reflect reflection
rehab rehabilitat rehabilitation
resent resentful
resort spa
agitat fidgety restles
restrain restraint
reunion reunit
annul overturn rescind revers revok
crest ridg
flatmat roommat
corrod corrosion rust
rustl swish
gratify satisfaction satisfy
gravy ketchup sauc
admonish chid reprimand scold
extent scop
anaesthetic anesthetic sedat sedativ tranquilizer tranquilliser
shad shadow
shallow superficial
outhous shed
rack shelf
groan sigh
creep sneak tipto
snif snuffl
solemn somber sombr
malic maliciou spit spiteful
patron patronag sponsor sponsorship
stak stakeholder
musty stal
strap thong
striv struggl
submission submit
subscrib subscriber subscription
matter substanc
pout sulk
crust surfac
sustain sustainability sustainabl
cygnet swan
perspir perspiration sweat
ensnar entangl tangl
taunt teas
tantrum temper
defrost melt thaw
prickl thorn
tiresom wearisom
token voucher
prun trim
equatorial tropical
terrapin tortois turtl
strongroom vault
artery vein vessel
candlelit vigil
midrif waist
hoot toot whistl
mop wipe
misfortun woe
garland wreath
pine yearn
ardour fervour zeal
labor labour
asham disgrac sham
admission admittanc
agenda docket
analysi asses assessment breakdown evaluat evaluation
appoint install nominat
approv greenlight
apprais appraisal asses
attendanc turnout
backlash outcry
back endorsement
bankroll financ
blunder gaff
blueprint masterplan
boost fillip uplift
breakthrough mileston
brink threshold
cap ceil
carnag devastation
bedlam chao pandemonium
clampdown crackdown
commotion hubbub rumpu tumult
confiscat impound
crackdown purg
climax culminat
damn scath
delegat envoy representativ
delegation deputation
disclos leak
despatch dispatch
ebb wane
board embark
embroil mir
erupt flar
dodg evad sidestep
exclusiv scoop
concoct fabricat invent
aftermath fallout ramification repercussion
feud vendetta
debacl fiasco flop
flagship showpiec
defect fault flaw glitch shortcom
fluctuat oscillat
foil thwart
footag record
fluk freak
frenzy hysteria
glut surplu
gridlock standstill
dire grim
gris gruesom macabr
hallmark trademark
giveaway handout
hardlin uncompromis
harrow heartbreak heartrend
havoc mayhem
hazard menac
hinder stymi
cach stash
homag tribut
admit hospitalis
fanfar hype
imminent impend
charlatan imposter impostor
incentiv inducement
foment incit instigat
inception outset
enrag infuriat madden
insuperabl insurmountabl
embroil involv
euphoria euphoric jubilant triumphant
landmark mileston
lavish sumptuou
linchpin mainstay
livelihood subsistenc
mandat remit
mar spoil
meteoric rapid
impetu momentum
monitor track
galvanis galvaniz motivat
bandsman musician
mystery riddl
countrywid nationwid
burden onu
confidenc optimism
fury outrag
blunt forthright outspoken
outpac outstrip
overhaul revamp
delight ecstatic overjoy
nighttim overnight
overrul overturn
overs supervis
jury panel
crippl paralys
patchy uneven
climax peak
perilou treacherou
bonu perk
hound persecut
perturb unsettl
entreaty plea
nosediv plummet
dilemma predicament quandary
distinguish eminent prominent
disinformation misinformation propaganda
indict prosecut
goad provok
quell subdu
allocation quota ration
rampag spre
ransack rifl
assuag reassur
rebuk reprimand
recount retell
redres remedy
refurbish revamp
exult rejoic
relocat resettl
hesitancy reluctanc
remain skeleton
regret remors
backtrack reneg
repeal rescind
refill replenish restock
repriev respit
bitternes resentment
resilienc resilient
mutinou restiv
aveng retaliat
recant retract
makeover redesign
bombshell revelation
rever venerat
rift schism
rigorou stringent
feud rivalry
prowl roam
remorseles ruthles
sabotag saboteur
picturesqu scenic
clamber scrambl
scrutinis scrutiny
seclud solitary
apartheid segregat segregation
mothball shelv
gap shortfall
showdown standof
clash skirmish
chop slash
behead slay
lethargic sluggish
rebuf snub
rocket skyrocket soar
ignit spark
filth squalor
fritter squander
stabilis steady
staunch steadfast
stifl suppres
stigma taint
gruel gruell strenuou
strict stringent
ensu subsequent
abat subsid
corroborat substantiat
snoop surveillanc
swarm teem
swath tract
blister swelter
blemish sul tarnish
tenaciou tenacity
torrent torrential
hawk tout
harrow traumatic
turbulenc turbulent
turmoil upheaval
unanimou unanimous
uncover unearth
sabotag undermin
outcry uproar
forefront vanguard
auditorium venu
viabl workabl
environ vicinity
alert vigilanc vigilant watchful
defam defamation libel malign slander vilify
unstabl volatil
defenceles vulnerabl
subpoena warrant
leery wary
capric whim
brandish wield
bonanza windfall
retract withdraw
barber beautician hairdresser stylist
bouncer concierg doorman porter
charwoman housekeeper
cater caterer
courier messenger
diver scuba snorkel
binman dustman
fisher trawler trawlerman
florist greengrocer
gamekeeper ranger warden
bricklayer glazier mason plasterer
concierg janitor
labourer navvy
locksmith safecracker
mathematician statistician
neonatal paediatrician
philosopher philosophy thinker
mail mailman postal postman postwoman
clairvoyant medium psychic
receptionist telephonist
roofer thatcher
scout scoutmaster
sculptor stonemason
daredevil stuntman
peddler pedlar tinker
oligarch tycoon
mortician undertaker
goldsmith jeweler jeweller silversmith watchmaker
botanist naturalist ornithologist zoologist
linguist philologist
chronicl chronicler historian
geologist geology
engineer inventor
hypnotist mesmerist
acrobat juggler
puppeteer ventriloquist
ringmaster showman
hitchhiker stowaway
tipster whistleblower
truancy truant
arrival newcomer
loner misanthrop
idealist optimist
cynic cynical pessimist
glutton gluttony
miser skinflint stingy
spendthrift wasteful
knav rascal rogu scoundrel villain
hooligan ruffian thug
ragamuffin urchin waif
nomad vagabond wanderer
bereav widow
ashtray cigar
attic rafter
awn canopy
banister handrail
barrow wheelbarrow
bathtub shower
binocular spyglas
bonfir campfir
bookcas bookshelf
brooch locket
buoy marker
bayonet musket
catapult sling slingshot
candlestick chandelier
cobweb gossamer
cradl crib
crutch splint
bleach detergent soap
envelop stamp
firecracker firework pyrotechnic
flagpol mast
floorboard parquet
conservatory glasshous greenhous
hayloft haystack
boiler heat heater radiator
hose sprinkler
glider kite
lamplight lantern
coastguard lifeboat liferaft
lifebelt lifejacket
bulb lightbulb
amplifier loudspeaker megaphon
culvert manhol
microwav toaster
diaper nappy
diary notebook notepad
oar paddl
latch padlock
buggy pram pushchair stroller
pulley winch
hoe rake
clatter rattl
knapsack rucksack
helm rudder tiller
briefcas satchel
scissor shear
bolt nail screw
scyth sickl
airbag seatbelt
blind shutter
signpost waymark
fork ladl spoon
figurin statuett
napkin tablecloth
canva tarpaulin
kettl teapot
bobbin thimbl
toothbrush toothpast
flannel towel
barg tugboat
gate turnstil
hoover vacuum
jug pitcher urn vase
vest waistcoat
dresser wardrob
weathercock weathervan
watermill windmill
zip zipper
adamant inflexibl unyield
affabl genial
aloof distant
amicabl cordial
animosity antagonism enmity
apprehension apprehensiv forebod trepidation
arroganc conceit
astut perceptiv
awe reverenc
bashful coy
blis ecstasy raptur
brusqu curt
carefr lightheart
charisma charismatic charm
chagrin mortification
coax wheedl
complacent smug
considerat thoughtful
contrition penitenc penitent
crav yearn
credulou naiv
demoralis discourag dishearten
barren bleak desolat
despicabl loathsom vile
disbelief incredulity incredulou
discontent disgruntl dissatisfaction dissatisfi
aggriev disgruntl
disenchant disillusion
consternation dismay
docil meek submissiv
empathetic empathy
captivat enthral mesmeris mesmeriz spellbound
exasperat exasperation frustrat frustration
frail infirm
desperat frantic frenzi
gloomy glum moros
gluttonou ravenou
grumpy irritabl sur
cun guil
gusto relish
disdainful haughty
hilarity mirth
homesick nostalgia nostalgic
humility meeknes
indignant indignation
indulg pamper
incompetenc incompetent inept
cheeky impudent insolenc insolent
daunt intimidat
dauntles intrepid
ironic irony sarcasm sarcastic
jol jovial
lethargy torpor
loyal staunch
generou magnanimou
malevolent malign
gloom melancho
nonchalant unconcern
fixation obses obsession
antiquat obsolet
patriot patriotic patriotism
pensiv thoughtful
absorb engross preoccupi
kudo prestig
disobedient rebelliou
reticent taciturn
dubiou sceptical
seren unruffl
canny shrewd
stoic uncomplain
sulky sullen
distrust mistrust suspicion
diplomatic tactful
tearful weepy
terrific tremendou
frugal thrifty
energetic energy vigorou
crud vulgar
vengeful wrathful
bacterium microorganism
burrow tunnel
canyon gorg ravin
carnivor carnivorou predator
bleach chlorin
chrysali cocoon
cosmic galactic
crust mantl
crystal quartz
dusk gloam
biospher ecosystem
embryonic foetal
enzym protein
delta estuary
excavat unearth
fern lichen mos
flock swarm
foetu unborn
fungu mushroom toadstool
glacier iceberg icecap
gravitational gravity
hatch hatchl
dormant hibernat hibernation
hormon oestrogen testosteron
crossbr hybrid
hoarfrost icicl
incubat incubation
invertebrat mollusc
irrigat irrigation
jellyfish octopu squid
caterpillar larva
bobcat lynx
mammal mammalian
mammoth mastodon
migration migratory
atom molecul molecular
mutant mutat mutation
nectar pollen pollinat
beaver otter
oxygen ozon
clam mussel oyster
koala panda
cheetah jaguar leopard panther
flea parasit tick
peacock pheasant
albatros gull pelican seabird seagull
penguin puffin
evergreen perennial
laser photon
plateau tableland
poach poacher
arctic polar
pollinat pollination
prairi savannah stepp
hominid primat
propel propulsion
boa python
quantum subatomic
radar sonar
cascad waterfall
rare scarc
lake reservoir
reef shoal
hippo rhino
crayfish prawn shrimp
sediment silt
badger skunk
anteater sloth
slug snail
equinox solstic
roe spawn
cran heron stork
atmospher stratospher
martin swallow
froglet tadpol
astronomer telescop
infrar ultraviolet
bracken undergrowth
plutonium uranium
flora vegetation
buzzard condor vultur
sealion walru
ferret stoat weasel
bushfir wildfir
bison buffalo yak
giraff zebra
announc declar report say speak stat tell
add comment note observ remark
announc announcement declaration proclaim proclamation
clarification clarify elucidat explain explanation
depict describ description portray portrayal
assert assertion claim contend maintain
allud cite mention refer referenc
disclos disclosur divulg reveal revelation unveil
confirm confirmation corroborat verification verify
denial deny rebut refut
acknowledg admit conced confes confession
assur assuranc pledg promis vow
alert caution warn
advic advis counsel recommend recommendation
propos proposal suggest suggestion
ask enquir inquir query question
interrogat interrogation question quiz
answer rejoinder rep respond respons retort
appeal beg petition plea request
beg beseech entreat implor plead
demand insist insistenc
encourag exhort prompt urge
command instruct instruction order
bawl bellow cry exclaim holler shout yell
scream screech shriek squeal
mumbl murmur mutter whisper
chat chatter convers conversation discussion talk
debat deliberation discus discussion
argu argument bicker disput quarrel row squabbl wrangl
agre agreement assent concur consent
differ disagr disagreement dissent
castigat censur critic criticis criticism criticiz lambast rebuk slam
blam culpability fault reproach
condemn condemnation decry denounc denunciation deplor
acclaim applaud commend commendation hail laud plaudit prais
appreciation grateful gratitud thank thankful
congratulat congratulation felicitat
apologis apologiz apology regret
complain complainer complaint grievanc grumbl moan
bluster boast brag vaunt
affront insult offend slur
blasphem curs oath swear
derid jeer mock mockery ridicul taunt
jest joke joker pun quip wisecrack witticism
gossip hearsay rumor rumour tattl
falsehood fib liar lie untruth
fact truth verity
authentic genuin real true
fals incorrect untru wrong
clandestin classifi confidential covert secrecy secret undercover
purport reput rumor rumour
representativ spokesman spokesperson spokeswoman
communiqu statement
addres lectur oration speech
lecturer orator speaker
interview interviewer
cite quot quotation
account narrativ story tale yarn
narrat narrator recount relat storyteller
digest outlin summaris summariz summary synopsi
expression term word
dialect languag tongu
interpreter translat translation translator
dispatch messag missiv note
correspondenc epistl letter
author scrib writ writer
read reader
publication publish publisher unpublish
print printer reprint
dai newspaper paper tabloid
columnist correspondent journalist newsman reporter
edit editor editorial
bulletin headlin tid
air broadcast telecast transmit
radio wireles
television tv
imag photo photograph photographic pictur selfi snap snapshot
cameraman photographer
cinema film movi pictur
clip footag video
post upload
trend viral
tweet twitter
homepag portal site webpag websit
internet onlin web
call mobil phon ring telephon
cabl telegram telegraph wire
believ deem reckon suppos think
belief opinion standpoint view viewpoint
awar awarenes know knowledg knowledgeabl
comprehend comprehension grasp understand
ascertain discover learn
realis realiz recognis recogniz
memory recall recollect remember remembranc reminisc
forget forgetful forgetfulnes obliviou
envisag fancy imagin imagination visualis
dream nightmar vision
conjectur estimat gues surmis
disbelief doubt sceptic sceptical scepticism skeptic skeptical
certain confident convinc sure
doubtful uncertain undecid unsur
astonish marvel wonder
consider contemplat mull ponder
decid decision resolv
choic choos opt pick select selection
favorit favourit prefer preferenc
crav desir want wish
aspir aspiration hope hopeful
anticipat anticipation await expect expectation
forebod forecast fores foreseeabl foretell predict predictabl prediction prophesy
aim intend intention plan purpos
attempt bid effort endeavor endeavour try
amaz amazement astonish astonishment astound startl surpris
dumbfound flabbergast shock stun
cheerful content glad happines happy joy joyful joyou
delight elat overjoy pleas pleasur
jol merriment merry mirth
celebrat celebration festivity rejoic revelry
cackl chuckl giggl laugh laughter snigger
beam grin smil smirk
amus comical funny hilariou humorou
comedy humor humour wit
deject downcast heartbroken melancho mournful sad sadnes sorrowful unhappy
cry sob tear tearful teary weep
miserabl misery woeful wretch
despair desperation despondent hopeles
disappoint disappointment dismay letdown
distraught distres upset
anger angry enrag furiou fury incens irat ire livid rage wrath
annoy annoyanc irritat irritation vex
furor indignation outrag uproar
afraid fear fright frighten terrifi
dread horror terror
alarm frighten scar scary terrify
alarm hysteria panic
awful dreadful ghast horribl horrific terribl
anxiety anxiou concern uneasy worri worrisom worry
edgy jittery nervou tens
calm composur peaceful placid seren tranquil
relief reliev
brav bravery courag courageou fearles gallant valiant valour
hero heroic heroin heroism
coward cowardic
audaciou bold dar
prid prideful proud
asham disgrac dishonor dishonour shameful
embarras embarrassment humiliat humiliation
contrit guilty remors repent repentanc
enviou envy jealou jealousy
abhor detest hate hater hatr loath
ador affection cherish love
belov darl dear sweetheart
affectionat fond lov tender
ardent fervent passion passionat
alon lonelines lonesom solitary
bor boredom dull tediou
curiosity curiou inquisitiv
fascinat interest intrigu
eager enthusiasm enthusiastic keen
reluctanc reluctant unwill
forbear forbearanc patienc
benevolent kindheart kindnes
charitabl generosity generou generous largess
gentl mild tender
avaric covetou gre greedy
egoistic selfish
candid frank honest honesty sincer sincerity truthful
allegianc devot devotion faithful fidelity loyal loyalty
confidenc faith rely trust
betray betrayal traitor treachery treason turncoat
forgiv forgivenes pardon
clemency compassion mercy pity
comfort consol consolation solac
inspir inspiration inspirational
admir admiration esteem
honor honour respect rever
contempt despis disdain scorn
headstrong obstinat pighead stubborn
idle indolent lazy slothful
brainy bright clever clevernes ingeniou intelligent smart
prudent sage wisdom wise
dumb foolish idiotic sil stupid stupidity
dunc fool idiot simpleton
crazy dement derang insan lunatic mad madnes
lunatic madman maniac
bizarr odd peculiar strang weird
exceptional extraordinary rare uncommon unusual
normal ordinary usual
enigma mysteriou mystery puzzl
baffl bewilder perplex puzzl
bewilder confus confusion muddl
dad daddy father fatherhood pa papa paternal
ma mama mamma maternal mom mommy mother motherhood mum mummy
father mother parent
grandad granddad grandfather grandpa
gran grandma grandmother granny nan
bro brother sibl
sibl sister
boy lad son
daughter girl las
child infant kid youngster
babe baby infant newborn toddler
boy boyhood lad schoolboy
girl girlhood las maiden schoolgirl
triplet twin
adolescent teen teenag teenager youth
juvenil young youthful
aged ancient elder old
oap pensioner senior
blok fellow gentleman guy man
femal lady woman
male masculin
husband spous
spous wife
brid bridegroom groom marriag marry matrimony newlyw nuptial wed
betroth betrothal engag engagement fianc
coupl duo pair twosom
companion consort partner
boyfriend girlfriend lover sweetheart
bachelor singl spinster unmarri
fami household kin
kinfolk kinsman kinswoman relation relativ
cousin nephew niec
aunt aunti aunty uncl
ancestor ancestry forebear forefather
descendant offspr progeny
birth born childbirth
expectant maternity pregnancy pregnant
midwif midwifery obstetrician
adopt adoption adoptiv foster
stepdaughter stepfather stepmother stepson
godfather godmother godparent
befriend buddy chum friend mate pal
camaraderi comradeship friendship
adversary archenemy enemy foe
competitor opponent rival rivalry
neighbor neighborhood neighbour neighbourhood
outsider stranger
caller guest visitor
host hostes
folk human individual person
citizen national
dweller inhabitant resident townsfolk
populac population
audienc crowd
emigrant immigrant immigrat immigration migrant migration
asylum displac
abroad alien foreign foreigner oversea
aboriginal indigenou nativ
clan trib tribal
destitut impoverish needy poor poverty
affluent billionair millionair rich wealthy
fortun wealth
beggar hobo tramp vagrant
homeles homelessnes
bondag enslav enslavement servitud slav slavery thrall
butler footman maid servant
lord master mistres
nam name
alia moniker nicknam
celebrat famou iconic renown
celebrity superstar
fame reputation
anonymou nameles unidentifi unknown unnam
identification identify identity
anniversary birthday
gay homosexual lesbian
ethnic ethnicity race racial
bigot bigotry racism racist
bia discriminat discrimination prejudic
equal equality parity
gender sex
countenanc face visag
eye eyesight
cranium head skull
hair tress
beard moustach mustach whisker
bald hairles
jaw lip mouth
gullet neck throat
fist knuckl
forearm limb
leg limb shank
hoof paw
digit finger thumb
abdomen bel stomach tummy
bosom breast chest
backbon spinal vertebra
bone skeleton
hide pelt skin
cardiac heart
brain cerebral
lung pulmonary respiratory
kidney liver
brawn muscl muscular
dental dentist tooth
breath respiration
asleep doze nap sleep slumber
awak awaken rous wake
exhaustion fatigu tir weary
relax relaxation repos rest
mighty powerful robust strong
forc might power strength
feebl frail weak
feeblenes frailty weaknes
chubby fat obes obesity overweight plump stocky stout
bony gaunt lean scrawny skeletal skinny slender slim thin
lofty tall
beautiful beauty gorgeou pretty
attractiv handsom
hideou ugly unsight
bare nak nude
blind blindnes sightles
deaf deafnes
dumb mute speechles
crippl lame limp
disability disabl handicap
paralys paralysi paralyz quadriplegic
height statur
heavy weigh weight
famish hunger hungry starv starvation
parch thirst thirsty
nak uncloth undress
accident misadventur mishap
collid collision crash smash wreck
derail derailment
calamity catastroph disaster tragedy
calamitou catastrophic disastrou tragic
alight blaz bonfir burn conflagration fire flam inferno
firefight firefighter fireman
ablaz ignit kindl
dous extinguish quench
fum smok smoulder
ash cinder ember soot
char scald scorch
lifeguard rescu rescuer save
evacu evacuat evacuation
crisi emergency
ambulanc medic paramedic stretcher
castaway survivor
fall plummet plung toppl tumbl
slip stumbl trip
maroon strand trap
damag destruction devastation havoc
annihilat demolish destroy devastat obliterat raze ruin wreck
debri rubbl wreckag
collaps crumbl
break fractur shatter smash snap
cleft crack fissur split
burst erupt ruptur
leak leakag seep spill
delug flood floodwater inundat inundation submerg
aftershock earthquak epicentr quak seismic tremor
crater eruption lava volcanic volcano
avalanch landslid mudslid rockslid
famin starvation
epidemic outbreak pandemic pestilenc plagu
klaxon siren
aliv liv unharm
safe unharm unhurt uninjur unscath
safety secur security
danger endanger hazard imperil jeopardis jeopardy peril risk
dangerou hazardou perilou risky unsaf
capsiz founder sink
aground shipwreck
bang blast boom explosion
electrocut electrocution
careles carelessnes negligenc negligent
careful caution cautiou wary
disappear disappearanc miss vanish
discover find locat
aid assistanc help relief
climat weather
squall storm stormy tempest
blustery breez gale gust wind windy
cyclon hurrican typhoon
tornado twister whirlwind
downpour drizzl rain rainfall rainstorm rainwater rainy shower
hail hailstorm sleet
blizzard snow snowdrift snowfall snowflak snowstorm snowy
freez frost frosty ice icy
chill cold coldnes cool frigid
mild warm warmth
heat heatwav hot swelter
arid drought dry parch
damp drench moist soak wet
drench saturat soak
fog foggy haze mist misty
cloud cloudy overcast
thunder thunderclap thunderstorm
lightn thunderbolt
sun sunlight sunny sunshin
dawn daybreak daylight sunris
dusk eventid sunset twilight
dark darknes gloom murky
bright gleam glow illuminat shin
glisten glitter shimmer sparkl twinkl
lunar moon moonlight
star starry stellar
firmament heaven sky
celsiu centigrad fahrenheit temperatur
mercury thermometer
forecaster meteorologist
season seasonal
spr springtim
midsummer summer summertim
autumn autumnal
midwinter winter wintry
marin maritim ocean sea seawater
beach coast coastlin seafront seashor seasid shor shorelin waterfront
billow breaker surf wave
ebb tidal tide
brook creek river riverbank stream
lagoon lake loch pond
bay cove gulf inlet
harbor harbour haven marina port
dock jetty pier quay wharf
island isle islet
cape headland peninsula promontory
mount mountain peak
hill hillsid knoll slop
dale glen vale valley
clif crag precipic
cave cavern grotto
desert wasteland wildernes
forest wood woodland
jungl rainforest
bog marsh mire swamp wetland
field meadow paddock pastur
backyard garden yard
earth ground soil
mire mud muddy
dune sand sandy
boulder pebbl rock ston
footpath path track trail
avenu highway lane road street
expressway freeway highway motorway
crossroad intersection junction
footway pavement sidewalk
bridg overpas viaduct
subway tunnel underpas
bend corner
barrier fenc hedg wall
doorway gate gateway
border boundary frontier
brink edge margin rim verg
center centr middl midst
pinnacl summit top
base bottom
area district region zone
location plac site spot venu
borough city municipality town townsman townspeopl
hamlet settlement villag villager
outskirt suburb suburban
capital metropoli
country land nation stat
countrysid rural rustic
metropolitan municipal urban
county provinc shir
earth glob planet world
global international worldwid
local nearby neighbor neighbour
adjacent besid clos near
distant far faraway remot
distanc mileag
north northern northward
south southern southward
east eastern eastward
west western westward
indoor insid within
outdoor outsid
abov overhead
below beneath under underneath
acros throughout
behind rear
forefront front
encircl enclos ring surround
derelict disus
abod dwell home hous residenc
apartment flat
build edific premis structur
skyscraper tower
spir steepl tower turret
castl citadel fort fortres stronghold
manor mansion palac
bungalow cabin chalet cottag hut shack
camp encampment tent
guesthous hostel hotel inn lodg motel
alehous bar pub saloon tavern
bistro cafe diner eatery restaurant
cook cookery kitchen
bedchamber bedroom chamber
chamber room
bathroom lavatory loo restroom toilet
bath tub
stair staircas stairway
elevator lift
basement cellar
attic garret loft
ceil roof rooftop
pane window windowpan
door doorway
floor storey
brickwork wall
chimney fireplac hearth
furnish furnitur
bench chair seat stool
couch sett sofa
desk tabl
bed bedsid bunk cot mattres
blanket duvet quilt
curtain drap
carpet mat
flashlight lamp lantern torch
candl taper
clock timepiec wristwatch
key lock
box chest crat
backpack bag pouch rucksack satchel
baggag luggag suitcas
bucket pail
cup goblet mug
bottl flask vial
dish plat saucer
cauldron kettl pan pot
blad cutter knif
cord rope
chain fetter shackl
ladder rung
hammer mallet
axe hatchet
shovel spad
implement instrument tool
applianc devic gadget
apparatu machin machinery
build construct construction erect
builder contractor
architect architectur
fix mend repair
refurbish renovat renovation restor restoration
rebuild reconstruct reconstruction
lodger renter tenant
landlady landlord
leas rent tenancy
owner proprietor
posses possession
estat property
animal beast creatur
canin dog doggy hound pup puppy retriever spaniel terrier
mongrel mut
cat felin kitten kitty tabby tomcat
bovin calf cattl cow
bull bullock ox
flock herd
equin hors mare mustang pony stallion ste
colt fil foal
ass donkey mule
ewe lamb ram sheep
herdsman shepherd shepherdes
goat goatherd
boar hog pig piglet sow swin
chicken cock hen poultry rooster
drak duck duckl
goos gosl
avian bird fledgl fowl
eagl falcon hawk
crow raven rook
owl owlet
dove pigeon
lark nightingal songbird
cockato macaw parrot
werewolf wolf
fox vixen
lion liones
tiger tigres
elephant tusker
ape chimpanz gorilla monkey primat
deer doe hart hind
bunny hare rabbit
mous rat rodent
chipmunk squirrel
kangaro marsupial wallaby
opossum possum
hedgehog porcupin
cetacean dolphin porpois whal
predator shark
fish salmon trout
angl angler fisherman
adder cobra python serpent snak viper
alligator croc crocodil
gecko lizard reptil
amphibian frog toad
bug insect
bee bumbleb hornet wasp
gnat midg mosquito
butterf moth
arachnid spider tarantula
grub maggot worm
beetl ladybird ladybug
crab crustacean lobster
vet veterinarian veterinary
menageri zoo zookeeper
refug sanctuary shelter
cage enclosur pen
doghous kennel
barn stabl stall
burrow den lair nest
rump tail
claw paw talon
antler horn
coat fur pelt
feather plumag
pinion wing
bark woof yelp
growl roar snarl
howl wail whin
meow mew pur
bite gnaw nip
sting stinger
docil tame
feral untam wild
bre breed breeder
specy subspecy
hunter huntsman
prey quarry
snar trap
leash tether
collar harnes
bridl rein saddl
canter gallop trot
extinct extinction
fauna wildlif
conserv conservation preserv preservation
adopt rehom
ownerles stray
agricultur agricultural farm farmer farmland farmyard
farmhous homestead
crop cropland harvest yield
harvest reap
plant seed sow
plough plow till
cereal corn grain wheat
hay straw
barn granary
harvester tractor
cattl livestock
graz pastur
dairy milk
fleec wool
clip shear
sapl tre treetop
log stump trunk
bough branch twig
foliag leaf
root tuber
bloom blossom bouquet floral flower petal
rose rosebud
bush shrub thicket
gras lawn turf
thistl weed
berry fruit
vine vineyard
grov orchard
garden gardener horticultur
fertil fruitful
dung fertiliser fertilizer manur
herbicid insecticid pesticid
lumber timber
automobil car motorcar vehicl
lorry pickup truck
minibu minivan van
bus omnibu
biker motorbik motorcycl motorcyclist scooter
bicycl bike cycl cyclist pedal
cab minicab taxi
locomotiv rail railroad railway train
streetcar tram trolley
metro subway tube underground
depot station terminal terminu
carriag cart wagon
sled sledg sleigh
chauffeur driver motorist
driv steer
commuter passenger traveler traveller
passerby pedestrian walker
boat ship steamship vessel warship
dinghy sailboat yacht
ferry ferryboat
cano kayak raft
crew mariner sailor seaman
captain shipmaster skipper
anchor moor
aboard deck
beacon lighthous
aeronautical aeroplan aircraft airliner airplan jet
chopper helicopter
airman aviator pilot
aerodrom airfield airport runway
airlin carrier
flight fly
steward stewardes
parachut skydiv
dron uav unman
journey trek trip voyag
travel travers
sights sightseer tour tourism tourist
holiday holidaymaker vacation vacationer
expedition explor exploration explorer
pilgrim pilgrimag
rambl roam rove wander
hike hiker strid stroll walk
march parad procession
dash jog jogger run sprint
hasten hurry rush scurry
fast hurri quick rapid speedy swift
pace spe velocity
slow sluggish
brak decelerat slow
accelerat quicken
crawl creep
ascend ascent clamber climb scal
climber mountaineer
descend descent
bound hop jump leap
horseman ride rider
arriv arrival reach
depart departur leav
homecom return
enter entranc entry
egres exit
cros cross
follow trail
ceas halt stop
linger remain stay
await queu wait
defer delay postpon postponement
hitchhik hitchhiker
passport visa
duty tarif
congestion gridlock jam traffic
tire tyre
fuel gas gasolin petrol
diesel fuel
windscreen windshield
bonnet hood
boot trunk
bumper fender
fare ticket
atla chart map
astray stray
itinerary rout
detour diversion divert
cargo freight load
courier deliver delivery
consignment ship shipment
bearer carry convey haul transport
bring fetch
hoist lift rais
drag haul pull tow tug
push shov thrust
cast fling hurl lob throw tos
catch clutch grab grasp seiz
clasp grip
cuddl embrac hug
kis smooch
handl touch
cares rub strok
bend crouch stoop
genuflect kneel
bow curtsy
lean reclin
perch sit
stand upright
revolv rotat spin turn
twist wring
roll tumbl
quiver shak shiver shudder trembl
sway swing
glid slid
drift float
swim swimmer
dive diver plung
splash spray
flow gush pour stream
escort guid lead
accompany escort
assembl congregat gather
dispers scatter
divid part separat
join unit
encounter meet
assemb meet
conceal hide hideaway hideout
display exhibit show
appear appearanc emerg
disappear evaporat vanish
open unlock
clos shut
enclos fenc
cover wrap
expos uncover
fill stuf
empty hollow vacant
pack packag parcel
bind fasten tie
loosen releas unti
fre liberat releas
freedom liberty
emancipat emancipation liberation
carv chop cut slic
dig excavat excavation
deposit lay
pick pluck
collect collection gather
hoard stockpil stor
depot storag warehous
keep retain
discard dispos
garbag refus rubbish trash wast
bin dustbin trashcan
litter litterbug
dump landfill tip
recycl reus
clean cleans
launder rins wash
dirty filthy grimy squalid
dirt filth filthines
dust dusty
blot spot stain
broom sweep
polish shin
administration cabinet government governmental
minister ministerial secretary
presidency president presidential
king kingship monarch sovereign
princes queen
king monarchy queen royal
coronation crown thron
heir princ princes
czar emperor empres tsar
empir imperial
kingdom realm
reign rule
chief head leader ruler
helm leadership
aristocrat lord nobl nobleman
baron count duke earl
chivalry knight
congres legislatur parliament
congressional legislativ parliamentary
lawmaker legislator mp parliamentarian
senat senator
congressman congresswoman
alderman council councillor councilor
mayor mayoral mayores
governor gubernatorial
ambassador ambassadorial diplomat envoy
consulat embassy
diplomacy diplomatic
politician statesman stateswoman
politic political
faction party
conservativ tory
gop republican
democrat democratic
democracy suffrag
liberal progressiv
leftist socialism socialist
communism communist marxist
nationalism nationalist
populism populist
fascism fascist nazi
autocrat despot dictator tyrant
despotism dictatorship tyranny
authoritarian autocratic
junta regim
commonwealth republic
constitution constitutional
federal national
ballot election electoral poll vote
constituent electorat voter
constituency precinct ward
candidacy candidat contender hopeful nomin
nominat nomination
campaign canvas electioneer
plebiscit referendum
allianc coalition
ally partner
opponent oppos opposition
endors endorsement support
adherent backer follower supporter
rebuf refus refusal reject rejection spurn
approv approval ratify sanction
block veto
abolish abolition repeal
resign resignation
dismis dismissal fire oust sack
appoint appointment
succ successor
predecessor previou
inaugurat inauguration
impeach impeachment
controversy scandal
contentiou controversial disput
overhaul reform
policy strategy
measur step
amend amendment
motion resolution
commission committ panel
chair chairman chairperson chairwoman
deputy vice
functionary official
agency bureau department
dept ministry
conferenc summit
negotiat negotiation
compromis concession
deadlock impass stalemat
arbitration mediat mediation mediator
demonstrat demonstration protest ral
activist demonstrator protester protestor
banner placard
motto slogan
petition petitioner
boycot embargo
picket stoppag strik walkout
civilian noncombatant
citizenship nationality
autonomy independenc independent sovereignty
breakaway seced secession separatist
colonial colony
colonist settler
brexit eurosceptic
allianc nato
duty levy tax taxation
ratepayer taxpayer
budget expenditur spend
grant subsidis subsidiz subsidy
pension retirement superannuation
privatis privatisation privatiz
nationalis nationalisation nationaliz
conflict war warfar wartim
battl combat engagement skirmish
battlefield battleground
infantry infantryman serviceman soldier troop
army military
naval navy
commando marin
colonel lieutenant
conscript enlist recruit
conscription draft
combatant fighter warrior
incursion invad invader invasion
conquer conquest subdu vanquish
conqueror victor
occupation occupy
besieg blockad sieg
defenc defend defender defens
guard protect protection shield
bodyguard minder
lookout sentinel sentry watchman
retreat withdraw withdrawal
capitulat capitulation surrender yield
armistic ceasefir truc
peac peaceful
peacekeep peacekeeper
beat defeat
triumph victory win
triumphant victoriou
missil projectil rocket warhead
artillery cannon howitzer
bombard bombardment shell
airstrik bomb
landmin mine
atomic nuclear
armament armoury arsenal munition
armor armour armoury
archer archery bow
arrow quiver
javelin lanc spear
buckler shield
bunker trench
fort garrison
front frontlin
strategic tactical
strategy tactic
espionag intelligenc
decoration medal
bravery heroism
battalion brigad regiment
holocaust shoah
camp internment
economic economy
analyst economist
busines commerc enterpris
company conglomerat corporation firm
affiliat subsidiary
industrial industry
industrialist magnat mogul tycoon
businessman businesswoman entrepreneur
manufactur manufacturer produc producer
output production
factory mill plant
studio workshop
storehous warehous
boutiqu retail retailer shop stor
grocer shopkeeper storekeeper
buyer consumer customer shopper
client customer
grocery supermarket
bazaar market marketplac
commerc trad
dealer merchant trader
deal transaction
acquir buy purchas
acquisition takeover
amalgamat merg merger
sale sell vend
salesman seller vendor
auction auctioneer
cost pric
dear expensiv pricey
affordabl cheap inexpensiv
discount rebat reduction
bargain snip
pay payment remit
refund reimburs repay
bill invoic
receipt voucher
banknot cash money
coin penny
bank banker
borrow credit lend loan
borrower debtor
creditor lender
arrear debt indebtednes owe
bankrupt bankruptcy insolvency insolvent
invest investment investor
shareholder stockholder
equity shar stock
bond gilt
earn gain lucrativ profit profitability profitabl
deficit los shortfall unprofitabl
incom revenu turnover
exces surplu
dividend payout
account ledger
accountant auditor
downturn recession slump
rebound recovery upturn
boom prosper prosperity
expansion grow growth
enlarg expand extend
contract dwindl shrink
climb increas rise soar spik surg upsurg
declin decreas dip drop dwindl
curtail cut diminish lessen reduc slash
doubl twofold
threefold trebl tripl
hike rais
forecast outlook
crisi crunch
expend spend
squander wast
financ financial fund
contribut contribution donat donation
benefactor donor philanthropist
charitabl charity nonprofit
fundrais fundraiser
bestow confer
gift present
award priz reward
jackpot lottery raffl
bet gambl wager
casino roulett
insur insuranc insurer
employment job position post vacancy
labour toil work
employ laborer labourer worker workman
bos employer
bos manager supervisor
director executiv manager
colleagu coworker
personnel staf workforc
hire recruit
layof redundancy redundant
jobles unemploy unemployment
pay paycheck paypacket salary wage
overtim shift
apprentic apprenticeship
career profession vocation
retir retirement
voluntary volunteer
clerk secretary
headquarter offic
agenda schedul timetabl
cutof deadlin
assignment task
project schem undertak
launch unveil
closur shutdown
brand label
ad advert advertis advertisement billboard
market publicity
merchandis product
export exporter
import importer
provid sup supplier
dearth scarcity shortag
scarc spars
cartel monopo
competition contest
quality standard
luxuriou luxury opulent
artisan craftsman
carpenter joiner
blacksmith farrier smith
dressmaker seamstres tailor
cobbler shoemaker
butcher slaughterman
baker bakery
mill miller
collier miner
colliery mine pit
coal coalfield
crud oil petroleum
drill oilfield
gas methan
electricity power
blackout outag
photovoltaic solar
conduit pipelin
barrag dam reservoir
drain sewag sewer
gold golden
iron steel
gem gemston jewel jewellery jewelry
hoard treasur treasury
necklac pendant
bangl bracelet
clinician doctor gp medic physician
surgeon surgery surgical
operation surgery
matron nurs
clinic hospital infirmary
inpatient outpatient patient
sickroom ward
therapy treat treatment
counsellor counselor therapist
medication medicin remedy
apothecary chemist pharmacist pharmacy
drugmaker pharmaceutical
capsul pill tablet
dosag dose
prescrib prescription
immunisation immunization inoculation jab vaccin vaccination
inject injection syring
ail ill illnes sick sickb sicknes unwell
ailment diseas disorder incurabl malady
healthful healthy
health healthcar
cure heal recover recovery recuperat
convalesc convalescenc
improv improvement upgrad
aggravat deteriorat deterioration worsen
contagion contagiou infect infection infectiou
contaminat contamination pollut taint
pathogen viral viru
coronaviru covid
flu influenza
bacterial bacterium germ microb
antibody immun immunity
isolation lockdown quarantin
indication symptom
diagnos diagnosi diagnostic
fever feverish
cough sneez
ache agony pain painful painkiller
suffer undergo
headach migrain
cancer carcinoma malignant tumor tumour
chemotherapy radiotherapy
haemorrhag hemorrhag strok
diabet diabetic insulin
asthma asthmatic
allergic allergy
malaria malarial
consumption tuberculosi
measl smallpox
leper leprosy
donor transplant
amput amputat amputation
bandag dress plaster
bruis contusion
inflammation swell
coma unconsciou unconsciousnes
faint swoon
dizzy giddy
nausea nauseou vomit
mental psychiatric psychological
depress depression depressiv
psychiatrist psychologist psychology
alzheimer dementia
autism autistic
addict addiction dependenc
alcoholic alcoholism drunkard
drunk drunken inebriat intoxicat tipsy
sober sobriety teetotal
cigarett smok tobacco
abortion termination
contraception contraceptiv
miscarriag stillbirth stillborn
fertility infertility ivf
hygien sanitary sanitation
nutrient nutrition nutritional
supplement vitamin
exercis workout
gym gymnasium
massag masseur
eyeglass glass spectacl
cane crutch
cane rod staf stick
academy school schoolyard
pupil schoolchild schoolchildren student
educator schoolmaster schoolmistres schoolteacher teacher tutor
headmaster headmistres headteacher principal
educat instruct teach
education school tuition
kindergarten nursery preschool
campu colleg university
freshman undergraduat
alumni alumnu graduat graduation
academic lecturer professor
erudit scholar
bursary scholarship
degr diploma doctorat
exam examination examiner test
grad mark
clas lesson
classroom schoolroom
coursework homework
schoolbook textbook
research study
learn study
librarian library
literacy literat
illiteracy illiterat
ability proficiency skill
adept expert skilful skill skillful
coach train
coach instructor trainer
authority expert specialist
beginner novic
gift talent
geniu prodigy
scienc scientific
researcher scientist
lab laboratory
experiment trial
experimental pioneer
breakthrough discovery
devis invent invention inventor
innovation innovativ novel
hypothesi theory
evidenc proof prov
demonstrat show
analys analysi analyz
examin examination inspect inspection scrutinis scrutiniz
poll questionnair survey
gaug measur measurement
calculat calculation comput reckon
sampl specimen
data statistic
arithmetic math mathematic mathematician
physic physicist
chemical chemist chemistry
biological biologist biology
astronomer astronomical astronomy
observatory telescop
microscop microscopic
cosmo spac spaceflight univers
astronaut cosmonaut spaceman
capsul shuttl spacecraft spaceship
orbiter satellit
circl orbit
asteroid comet meteor meteorit
galaxy nebula
planet planetary
dna gene genetic genom
cell cellular
embryo fetu foetu
darwinian evolution evolv
dinosaur fossil palaeontology paleontology prehistoric
archaeologist archaeology archeologist archeology
ancient antiqu
artefact artifact relic
co2 emission
ecological ecology environment environmental
ecologist environmentalist
pollutant pollution smog
atmospher ozon
ecosystem habitat
radiation radioactiv radioactivity
computer laptop pc
program softwar
coder developer programmer
cyberattack hack hacker
digital onlin
android automaton robot
algorithm formula
tech technological technology
mechanic technician
cellphon mobil smartphon
camera len
accumulator battery
engin motor
rim wheel
magnet magnetic
metal metallic
timber wooden
plastic polymer
glas pane
air oxygen
helium hydrogen
acid corrosiv
edibl food foodstuf nourishment provision
consum devour eat eater feed
gulp swallow
chew gnaw munch
meal mealtim repast
breakfast brunch
lunch luncheon
dinner supper
banquet feast
dine diner
hungry ravenou
appetit hunger
chef cook culinary
bake fry grill roast
boil simmer stew
ingredient recip
bread breadcrumb loaf
flour meal
cake pastry tart
biscuit cooki
pasty pie
candy confectionery sweet
chocolat cocoa
sugar sweet
honey nectar
salt salty
pepper spic spicy
butter margarin
cheddar chees
cream creamy
egg yolk
flesh meat
beef steak
bacon ham pork
lamb mutton
frankfurter sausag
fish seafood
veg vegetabl
meatles vegan vegetarian
potato spud
cabbag lettuc
bean lentil puls
corn maiz sweetcorn
aubergin eggplant
courgett zucchini
appl pear
citru lemon orang
grap raisin
almond nut walnut
broth soup
oatmeal porridg
nibbl snack
beverag drink drinker
quaf sip
coff espresso
brew tea
claret wine winemaker winery
ale beer lager
brew brewer brewery
alcohol booz liquor
whiskey whisky
juic squash
raw uncook
putrid rotten spoil
decay decompos decomposition rot
mold moldy mould mouldy
deliciou tasty
flavor flavour tast
aroma fragrant odor odour scent smell
reek stench stink
fragranc perfum
bitter sour
cooker oven stov
freezer fridg refrigerator
waiter waitres
apparel attir cloth garment
dres frock gown
cloak coat jacket overcoat
cape cloak mantl
pant trouser
jumper pullover sweater
blous shirt
petticoat skirt
lingeri underwear
boot footwear shoe sneaker
sandal slipper
bonnet cap hat
glov mitten
scarf shawl
robe vestment
livery uniform
belt girdl sash
pocket purs wallet
handbag purs
buckl button
fabric textil
satin silk
flax linen
embroidery lace
sew stitch
crochet knit
loom weav weaver
thread yarn
needl pin
rag tatter
costum outfit
fashion stylish trendy
headscarf hijab veil
disguis mask
parasol umbrella
athletic sport sportsmanship
athlet athletic sportsman sportswoman
football soccer
footballer midfielder striker winger
goali goalkeeper keeper
goal net scor
fixtur game match
championship competition tournament
contest joust tournament
championship titl
champion titleholder winner
compet vie
squad team
linesman umpir
player teammat
fan supporter
audienc onlooker spectator
arena stadium
division leagu
cup trophy
medal medalist medallist
olympian olympic
qualification qualifier qualify
final finalist
eliminat knockout
equalis equaliser equaliz equalizer
defeat lose loser
thrash trounc
unbeaten undefeat
relegat relegation
promot promotion
halftim interval
foul infringement
marathon race sprint
racer runner sprinter
hurdl obstacl
racket racquet tenni
golf golfer
boxer heavyweight pugilist
grappl wrestl wrestler
batsman cricket cricketer wicket
rugby scrum
baseball pitcher
basketball hoop
hockey puck
gymnast gymnastic
ski skier
skat skater
oarsman rower
regatta sail
jockey racecours racetrack
checkmat ches grandmaster
dop steroid
kick punt
challeng tackl
ball orb spher
playth toy
doll puppet
hobby pastim
amusement entertain entertainment
amusement enjoyment fun
enjoy relish savour
agreeabl enjoyabl nice pleasant
carnival fair funfair
acrobat circu clown
festival fete fiesta
art artistic artwork
artist painter
illustration sketch
likenes portrait
bust sculptor sculptur statu
carv engrav
memorial monument
gallery museum
display exhibit exhibition
curator keeper
melody music musical tuneful
instrumentalist musician
singer soprano tenor vocalist
ballad hymn lullaby song tune
chant sing
choir choru
band group
orchestra philharmonic symphony
compos composer
conductor maestro
pianist piano
fiddl fiddler violin violinist
guitar guitarist
drum drummer percussion
bugl horn trumpet
flut pipe
concert gig recital
album disc
ballet danc dancer
libretto opera
playhous theater theatr theatrical
platform stag
actor actres performer thespian
act perform performanc
drama play
dramatist playwright
director filmmaker
comedian comic
listener viewer
rehears rehearsal
applaus clap ovation
episod scen
character protagonist
book tome volum
chapter section
poem poetic poetry rhym vers
bard poet
fiction fictional
autobiography biography memoir
archiv library
bookshop bookstor
copy duplicat replica reproduc
initial original
leaf page sheet
ink quill
manuscript typescript
journal magazin periodical
caricatur cartoon
critic review reviewer
ceremony rite ritual
laureat nobel
almighty deity god goddes
celestial divin
redeemer savior saviour
christ jesu messiah
christian christianity
chapel church churchgoer
basilica cathedral minster
sanctuary shrin templ
altar sacrific
oblation offer sacrific
minaret mosqu
rabbi synagogu
clergy clergyman clerical parson priest priesthood vicar
minister pastor preacher reverend
archbishop bishop prelat
papal pontif pope vatican
cardinal conclav
abbot friar monk
abbes convent nun
abbey cloister monastery priory
homi preach sermon
pray prayer prayerful worship
ador venerat worship
benediction bles bless
hallow holy sacr sanctity
apostl saint
discipl follower
prophet seer soothsayer
oracl prophecy
bibl scriptur
evangelist gospel
koran quran
islam islamic moslem muslim
imam mosqu
jew jewish judaism
catholic catholicism
lutheran protestant
hindu hinduism
buddhism buddhist
faith religion religiou
devout piou
believer faithful
atheist infidel unbeliever
gentil heathen pagan
heresy heretic
iniquity sin transgression
sinner transgressor
evil sinful ungod wick
righteou upright virtuou
goodnes virtu
soul spirit
angel cherub seraph
demon devil diabolical fiend satan
hell underworld
eden paradis
redeem redemption salvation
resurrect resurrection
miracl miraculou
baptis baptism baptiz christen
crucifixion crucify
communion eucharist mas
congregation parish parishioner
offer tith
abstain fast
sabbath sunday
christma xma yuletid
eid ramadan
theologian theology
elf fairy pixi sprit
enchantres hag sorceres witch
conjurer magician sorcerer wizard
enchantment magic magical sorcery witchcraft
charm spell
bewitch enchant
apparition ghost phantom spectr
monster ogre
dragon wyrm
giant ogre titan
dwarf gnom goblin
mermaid siren
bloodsucker vampir
legend legendary myth mythical
fabl parabl
conundrum riddl
curs hex jinx
omen portent
destiny doom fate fateful
chanc fortun luck
fortunat lucky
haples unfortunat unlucky
adventur escapad exploit
forester lumberjack woodcutter woodsman
beggar pauper
farmhand peasant serf
innkeeper publican
hermit reclus
damsel maiden virgin
distaf spindl
chalic goblet
crafty cun sly wily
ruse stratagem trick
deception guil trickery
treasur trov
""",
    "es": """\
deceso difunto difuntoa fallecer fallecido fallecidoa fallecieron fallecimiento falleció morir muer mueren muert muerto muertoa murieron murió
asesinado asesinadoa asesinar asesinato asesinó crimen homicidio mata matar mataron mató
asesino asesinoa homicida
enterrado enterradoa enterrar enterraron entierro funeral sepelio sepultado sepultar
sepulcro sepultura tumba
camposanto cementerio
cadáver cuerpo resto
viuda viudo
dolor duelo luto pena
suicidars suicidio suicidó
herida herido heridoa herir hirió lesion lesionado lesionadoa lesión
balazo disparar dispararon disparo disparó tiroteo
arma escopeta fusil pistola revólver
apuñalado apuñaladoa apuñalar apuñaló cuchillo navaja puñal
artefacto bomba explosivo granada
detonación estallar estalló explosion explosión explotar explotó
agredido agredidoa agredir agresión asalto atacado atacadoa atacar atacaron atacó ataqu
agresor asaltant atacant
golp golpeado golpeadoa golpear golpeó paliza pegar pegó
batalla combat enfrentamiento lucha luchar luchó pelea pelear
amenaza amenazado amenazadoa amenazar amenazó
ensangrentado sangr sangrar sangriento sangrientoa
damnificado víctima
sobrevivient sobrevivir sobrevivió supervivient
criminalidad delincuencia delito infracción
criminal delincuent malhechor
agent gendarm guardia policía
arrestado arrestadoa arrestar arresto arrestó detención detener detenido detenidoa detuvo
atraco hurto robado robadoa robar robaron robo robó
atracador bandido ladron ladrona ladrón
engañar engaño engañó estafa estafador estafar fraud
calabozo cárcel encarcelado encarceladoa encarcelar penal prision prisión
preso presoa prisionero recluso reo
escapado escapar escapó fuga fugars fugitivo fugó huida huir huyeron huyó
persecución perseguido perseguir persiguió
busca buscado buscan buscar buscó búsqueda
investiga investigacion investigación investigador investigar pesquisa
indicio pista prueba
cort juzgado tribunal
juec juez jueza magistrado
abogado abogadoa defensor letrado
acusación fiscal fiscalía
acusado acusadoa imputado imputadoa sospechoso sospechosoa
acusa acusacion acusar acusó denuncia denunciar denunció
condena condenado condenadoa condenar condenó fallo sentencia veredicto
castigado castigar castigo multa sanción
declarar testificar testigo testimonio
audiencia juicio proceso vista
decreto legislación ley norma reglamento
prohibición prohibido prohibidoa prohibir prohibió vetar
autorización autorizado autorizar autorizó permiso permit permitir permitió
absolver absuelto inocencia inocent
raptar rapto secuestrado secuestradoa secuestrar secuestro secuestró
accident chocar chocó choqu colisión siniestro
arder ardió fuego incendio llama quemado quemadoa quemar quemó
bombero rescatista socorrista
rescat rescatado rescatadoa rescatar rescató salvado salvadoa salvar salvó
arrasado arrasar destrucción destruido destruidoa destruir destruyó devastado devastar
dañado dañadoa dañar daño desperfecto
colapso colapsó derrumb derrumbars derrumbó desplom
cae caer cayeron cayó caída caído caídoa
ahogado ahogadoa ahogars ahogó
inundacion inundación inundado inundadoa inundar riada
seísmo sismo temblor terremoto
catástrof desastr tragedia
arriesgado peligro peligroso peligrosoa riesgo
apoyar apoyo asistencia auxilio ayuda ayudar ayudó socorro
desaparecer desaparecido desaparecidoa desapareció desaparición
descubierto descubiertoa descubrimiento descubrir descubrió encontrado encontradoa encontrar encontraron encontró encuentra hallado halladoa hallar hallazgo halló
seguridad seguro seguroa
cauteloso cuidado precaución prudencia
aguacero chubasco llover llovió lluev lluvia precipitacion
huracán tempestad temporal tormenta
brisa ráfaga vendaval viento
nevada nevar nevó niev
frío fríoa helada helado heladoa hielo
calient calor caluroso cálido cálidoa
empapado empapadoa humedad húmedo húmedoa mojado mojadoa
oscuridad oscuro oscuroa sombrío tiniebla
brillaba brillar brillo claridad luc luz
cielo firmamento
mar marítimo océano
costa litoral orilla playa
ola oleaj
arroyo riachuelo río
muell puerto
isla islot
cima cumbr mont montaña sierra
cañada vall
arboleda bosqu selva
campo pasto pradera prado
call camino carretera ruta senda sendero
peñasco piedra roca
arbusto árbol
flor florecer
huerto jardin jardín patio
suelo terreno tierra
aldea poblado pueblo villa
ciudad localidad municipio urbe
estado nacion nación patria paí país
comarca region región territorio zona
bord frontera límit
cerca cercano cercanoa próximo próximoa vecino vecinoa
distancia distant lejano lejanoa lejo
cachorro can perra perro
felino gata gatito gato
caballo corcel potro yegua
buey ganado ternero toro vaca
cerdo cochino jabalí puerco
carnero cordero oveja rebaño
cabra cabrito chivo
gallina gallo pollo
pata patito pato
ganso oca
ave pájaro
rata raton ratón
loba lobo
raposa zorra zorro
conejo liebr
ciervo venado
culebra serpient víbora
pec pesca pescado pescar pez
pescador pesquero
animal bestia criatura fiera
caza cazador cazar
pastor pastora rebaño
mordedura morder mordisco mordió
gruñir ladrar ladrido ladró
chiquillo crío infantil menor niña niño pequeño
chico joven jóven mozo muchacho
chica doncella moza muchacha
madr mamá
padr papá progenitor
hermana hermano
hija hijo vástago
abuela abuelo
cónyug esposo marido
esposa mujer señora
boda casado casadoa casaron casars casó matrimonio nupcia
divorciado divorciadoa divorciars divorcio separación separado separadoa separars
allegado familia familiar parient
amiga amigo amistad camarada compañero
adversario contrincant enemigo rival
gent individuo persona
gentío muchedumbr multitud
habitant población resident vecino
desconocido desconocidoa extranjera extranjero forastero
anciano ancianoa mayor viejo viejoa
miseria necesitado pobr pobreza
adinerado fortuna rico ricoa riqueza
nacer nacido nacidoa nacimiento nació
apellido llama llamaba llamado llamadoa nombr
conocido conocidoa célebr fama famoso famosoa renombrado
monarca reina rey soberano
infant princesa príncip
criado criadoa servidor siervo sirvient
doctor doctora galeno médica médico
clínica hospital hospitalizado hospitalizadoa sanatorio
dolencia enfermedad enfermo enfermoa padecimiento
curación curado curadoa curar curó recuperación recuperar recuperars sanar sanó
fármaco medicamento medicina remedio tratamiento
vacuna vacunación vacunado vacunadoa vacunar
contagiado contagiadoa contagiar contagio infección infectado infectadoa
dolor doloroso padec padecer sufr sufrimiento sufrir sufrió
cabeza cráneo
cara rostro semblant
mirada mirar miró ojo
dormido dormidoa dormir duerm durmió sueño
despertar despertó despierto despiertoa
agotado agotadoa agotamiento cansado cansadoa cansancio fatiga
fuert fuerza poderoso poderosoa robusto
debilidad débil frágil
belleza bello belloa bonito bonitoa guapo hermoso hermosoa lindo lindoa
fealdad feo feoa horroroso
hambr hambriento hambrientoa hambruna
gordo gordoa obesidad obeso
delgado delgadoa esbelto flaco flacoa
afirma afirmar afirmó anuncia anunciar anunció decir dice dicen dicho dijeron dijo explicó manifestar manifestó señalar señaló
interrogar pedir pidió pregunta preguntar preguntó
contestar contestó replicó respond responder respondió respuesta
chillar exclamar exclamó gritar grito gritó
murmurar murmuró susurrar susurró
implorar rogar rogó ruego suplicar suplicó
mandar mandato mandó orden ordenar ordenó
juramento jurar juró promesa prometer prometió
advertencia advertir advirtió alerta alertar alertó avisar aviso avisó
confirmación confirmado confirmar confirmó
desmentir desmintió negar negó niega
admitir admitió confesar confesión confesó reconocer reconoció
censurar criticar criticó crítica reproch reprochar
alabanza alabar alabó elogiar elogio elogió
agradecer agradecido agradecimiento agradeció gracia gratitud
disculpa disculpars disculpó perdonar perdonó perdón
falso falsoa mentir mentira mentiroso mintió
cierto real realidad verdad verdadero verdaderoa
contar contó cuento historia narrar narró relato
carta escribir escribió escrito escritoa misiva
libro novela obra
diario periódico prensa rotativo
corresponsal periodista reportero
foto fotografía imagen imágen retrato
cre creer creyó opina opinar pensar pensó piensa
opinion opinión parecer
conoc conocer conocimiento conocía sabe saber sabía supo
comprender comprendió comprensión entender entendió entiend
memoria recordar recordó recuerda recuerdo
olvidado olvidadoa olvidar olvido olvidó
decidieron decidir decidió decision decisión resolver resolvió
intención plan planear previsto previstoa proyecto
esfuerzo intentar intento intentó procurar tratar trató
aguardar espera esperaba esperanza esperar esperó
desea desear deseo querer quería quier quiso
asombrado asombradoa asombro sorprender sorprendido sorprendidoa sorprendió sorpresa
alegr alegría contento contentoa felic felicidad feliz júbilo
carcajada reír risa rió sonreír sonrisa sonrió
apenado melancolía trist tristeza
llanto llora llorar lloró lágrima sollozo
cólera enfadado enfado enojado enojadoa enojo furia furioso furiosoa ira rabia
asustado asustadoa espanto miedo susto temer temor temía terror
ansiedad inquietud preocupacion preocupación preocupado preocupadoa preocupar
coraj valentía valient valor
afecto amaba amado amadoa amar amor cariño
aborrecer odiaba odiar odio
esconder escondido escondidoa escondit escondió ocultar oculto ocultoa secreto secretoa
astuto inteligent listo listoa sabio sabioa
bobo estúpido estúpidoa necio tonto tontoa
curioso extraño extrañoa insólito raro raroa
ejecutivo gabinet gobierno
mandatario president presidenta
ministerio ministra ministro
diputada diputado legislador parlamentario senador
asamblea congreso parlamento senado
alcald alcaldesa edil
comicio eleccion elección elegido elegidoa elegir votación votar voto votó
formación partido
cabecilla dirigent jef jefe líder
dimisión dimitir dimitió renuncia renunciar renunció
conversacion diálogo negociacion negociación negociar
acuerdo convenio pacto tratado
manifestacion manifestación manifestant marcha protesta protestar
huelga huelguista paro
conflicto contienda guerra
ejército militar soldado tropa
ganador ganar ganó triunfar triunfo vencedor vencer venció victoria
derrota derrotado derrotadoa derrotar perder perdido perdió
armisticio paz tregua
conquista conquistar conquistó invadir invadió invasión
defender defendió defensa defiend
impuesto tributo
inmigrant migrant refugiado
liberación liberado liberadoa liberar libertad liberó libr
compañía empresa firma sociedad
empleo labor oficio trabaja trabajar trabajo trabajó
empleada empleado obrero trabajador
desempleado desempleo despedir despidió despido paro
paga salario sueldo
dinero efectivo fondo plata
adquirir adquirió adquisición compra comprar compró
vender vendido vendió venta
cost costar costo costó cuesta precio
caro caroa costoso costosoa
barato baratoa económico
comercio negocio tienda
comerciant mercader vendedor
fábrica planta
beneficio ganancia lucro
alza aumentar aumento aumentó crecer crecimiento creció incremento sube subida subir subió
baja bajar bajó descenso disminuir disminuyó reducción reducir redujo
adeudar deuda endeudamiento
abonar paga pagar pago pagó
agricultor campesina campesino granja granjero labrador
cosecha cosechar siega
construcción construido construidoa construir construyó edificar levantar
casa domicilio hogar morada vivienda
edificio inmuebl
alcázar castillo fortaleza palacio
cabaña choza
aposento cuarto habitacion habitación sala
portón puerta
travesía viaj viajar viajero viajó
auto automóvil carro coch vehículo
camion camioneta camión
ferrocarril ferroviario tren
barco bote buqu embarcación nav nave
aeronav avion avión vuelo
marinero marino tripulación tripulant
farero faro
llega llegada llegar llegaron llegó
marchars partida partir partió sale salida salieron salir salió
corr correr corriendo corrió
andar camina caminar caminó pasear paseo
deprisa rápidament rápido rápidoa velocidad veloz
despacio lentament lento lentoa
comenzar comenzó comienza comienzo empezar empezó empieza iniciar inicio inició
acabar acabó concluir fin final finalizar termina terminar terminó
permanecer permaneció queda quedar quedó
enseñar enseñó exhibir mostrar mostró muestra
abierto abiertoa abre abrir abrió apertura
cerrado cerradoa cerrar cerró cierr cierra clausura
da dar dieron dio entregar entregó regalar regalo regaló
arrojar arrojó lanzar lanzó tirar tiró
come comer comida comió devorar devoró
bebe beber bebida bebió
cocina cocinar cocinero guisar
colegio escuela instituto
docent maestra maestro profesor profesora
alumna alumno escolar estudiant
aprend aprender aprendió estudiar estudio estudió
científica científico investigador
encuentro juego partido
conjunto equipo
campeon campeona campeonato campeón copa torneo título
entrenador técnico
cancion canción cantant cantar canto cantó música
artista cuadro pintor pintura
actor actric actriz intérpret
cine film película
capilla catedral iglesia templo
clérigo cura padr sacerdot
dio divino señor
oracion oración plegaria rezar rezó
demonio diablo sataná
bruja brujo hechicera hechizo magia mago mágico
aparición espectro fantasma
enorm gigantesco gigantescoa grand inmenso inmensoa
chico diminuto diminutoa pequeña pequeño
mucha mucho numeroso numerosoa varia vario
buen bueno buenoa excelent
espantoso horribl mal malo maloa terribl
esencial fundamental important
complicado complicadoa dificultad difícil
fácil fácilment sencillo sencilloa
moderno modernoa novedoso nuevo nuevoa
pronto repentinament repentino repentinoa súbitament
frecuent frecuentement menudo
enseguida inmediatament inmediato
actualidad actualment ahora
antaño anteriorment antiguo antiguoa
alba amanecer madrugada mañana
anochecer atardecer noch tard
anual año
causa motivo razon razón
consecuencia efecto resultado
cambiar cambio cambió modificación modificar modificó
inconvenient problema
equivocación error falta
conseguir consiguió exitoso lograr logró éxito
fracasar fracaso fracasó
evitar evitó impedir impidió
encuentro reunido reunion reunirs reunió reunión
celebración celebrar celebró festejo fiesta
visita visitant visitar visitó
""",
    "fr": """\
disparition décè décéder décédé défunt meurt mort mourir mourut trépa
abattr abattu assassinat assassiner assassiné homicid meurtr tua tue tuer tué tuée
assassin meurtrier tueur
enterrement enterrer enterré funéraill inhumation inhumer inhumé obsèqu
caveau sépultur tomb tombeau tombeaux
cimetièr nécropol
cadavr corp dépouill
veuf veuv
affliction chagrin deuil endeuillé pein
suicid suicider suicidé
blessa blesser blessur blessé plai play
coup feu fusillad tir tira tirer
arm arme carabin fusil pistolet revolver
couteau couteaux lame poignard poignarder poignardé
bomb engin explosif grenad
déflagration détonation exploser explosion explosé
agresser agression agressé assaut attaqu attaquer attaqué
agresseur assaillant
battr battu cogner frapp frappa frappent frapper frappé
affrontement bataill combat combattr combattu lut lutt lutter
menac menacer menacé menaçait
ensanglanté saigner sang sanglant
sinistré victim
rescapé survivant survivr survécu
crim criminalité délit infraction
auteur coupabl criminel criminell délinquant malfaiteur
agent flic gendarm gendarmeri polic policier policierèr
arrestation arrêter arrêté interpellation interpeller interpellé
cambriolag cambrioler cambriolé dérober dérobé vol voler volé
bandit brigand cambrioleur larron voleur voleurs
braquag braqueur
escroc escroqueri escroquery fraud tromper tromperi trompé
cachot cellul détention emprisonné geôl incarcération incarcéré prison pénitencier
captif détenu prisonnier prisonnierèr
enfui enfuir fui fuir fuit fuyait échapper échappé évader évadé évasion
pourchasser poursuit poursuivi poursuivr
cherch cherchent chercher cherché recherch rechercher recherché
enquêt enquêter enquêteur investigation
indic pist preuv trac
cour tribunal tribunaux
jug juge magistrat
avocat défenseur
parquet procureur
accusé inculpé prévenu soupçonné suspect
accus accusation accuser inculpation inculper
arrêt jugement sentenc verdict
condamnation condamner condamné
amend châtiment pein puni punir punition
témoignag témoigner témoin
audienc procè
décret loi législation règl règlement
défendu interdiction interdir interdit prohiber prohibé
autorisation autoriser autorisé permettr permi permis permission
acquittement acquitté innocenc innocent
enlever enlevé enlèvement kidnapper kidnappé rapt
accident collision
brasier brûlait brûler brûlé feu feux flam flamm incendi incendié incendy
pompier sauveteur secour secourist
sauva sauver sauvetag sauvé secourir secouru
anéantir destruction détruir détruit dévaster dévasté ravager ravagé
dommag dégât endommager endommagé
effondrement effondrer effondré écrouler écroulé
chut chuter tomb tomba tombent tomber tombé
noyad noyer noyé
cru crue inondation inonder inondé
secouss séism tremblement
catastroph dram désastr tragédi tragédy
danger dangereus dangereux péril risqu risqué
aida aide aider aidé assistanc soutenir soutenu soutien
disparaîtr disparu disparut
découvert découvrir retrouvé trouv trouva trouvent trouver trouvé
sécurité sûr sûre sûreté
prudenc prudent précaution
avers pleut pleuvoir plui pluy précipitation
cyclon orag ouragan tempêt
bourrasqu bris rafal vent
enneigé flocon neig neiger
froid froideur gel gelé glacial glacé
brûlant canicul chaleur chaud
humid humidité mouillé trempé
obscur obscurité sombr ténèbr
brillait briller clair clarté lueur lumièr
ciel cieux firmament
maritim mer océan
côt côte littoral plag riv rivag rive
flot ond onde vagu
fleuv rivièr ruisseau ruisseaux
havr port quai
île îlot
cim cime mont montagn sommet
val vallon vallé
boi forêt
champ prairi prairy pré pâturag
chemin rout rue sentier voie
caillou cailloux pier pierr roch rocher
arbr arbust
fleur fleurir floraison
cour jardin parc
sol ter terr terrain
bourg bourgad commun hameau villag
cité municipalité métropol vill
nation patri pay état
contré région territoir zon zone
bord frontièr limit
proch proximité prè voisin
distanc loin lointain éloigné
chien chienn chiot moloss
chat chaton chatt félin
cheval chevaux jument poulain étalon
boeuf bétail bœuf taureau vach veau veaux
cochon porc sanglier trui
agneau agneaux brebi bélier mouton
bouc chevreau chèvr
coq poul poulet
canard cane caneton
jar oie oison
oiseau oiseaux volatil
rat souri
loup louv
goupil renard
lapin lièvr
bich cerf chevreuil
couleuvr serpent vipèr
poisson pêch pêcher
animal animaux bêt bête créatur
chass chasser chasseur
berger bergerèr pâtr
mordr mordu morsur
aboiement aboya aboyer grogner
enfant gamin goss môme
bébé nourrisson
fil garçon garçonnet
fill fillet fillett
maman mèr mère
papa pèr père
géniteur parent
frèr soeur sœur
aïeul mami
aïeul papi
conjoint mari époux
conjoint fem femm épous
mariag marier marié noc épousa épouser épousé
divorc divorcer divorcé séparation séparer séparé
famill foyer proch
ami amie amitié camarad compagnon copain copin
adversair ennemi rival rivaux
gen individu person personn
foul multitud
habitant population riverain résident
inconnu étranger étrangerèr
ancien ancienn vieill vieillard vieux âgé âgée
adolescent jeun jeuness
démuni indigent misèr pauvr pauvreté
fortun fortuné rich richess
naissanc naquit naîtr né née nés
appelé nom nommer nommé prénom
connu célèbr célébrité fameux renommé réputé
monarqu rein roi souverain
dauphin princ princess
domestiqu servant serviteur valet
docteur médecin praticien toubib
cliniqu hospitalier hospitalisé hôpital hôpitaux
atteint malad maladi malady souffrant
guéri guérir guérison rétabli rétablir rétablissement
médicament remèd soigner soigné soin traitement
vaccin vaccination vacciner vacciné
contagion contamination contaminé infection infecté
douleur douloureux mal souffert souffr souffranc souffrir
crân têt tête
face figur visag
oeil regard regarda regarder yeux œil
dormait dormir dort endormi endormir sommeil
réveil réveiller réveillé éveillé
fatigu fatigué las lass épuisement épuisé
forc fort puissant robust
faibl faibless fragil
beau beauté beaux bell joli
laid laideur moch
affamé faim famin
gra grass gro gross obès
maigr minc svelt
affirm affirmer affirmé annonc annoncer annoncé dire disait dit déclar déclarer déclaré
demand demanda demander demandé interroger interrogé question
répliqua répliquer répond répondit répondr répondu répons rétorqua
cri cria crie crier crié hurla hurlement hurler
chuchota chuchoter murmura murmurer
implora implorer pria prier supplia supplier
commanda commander ordonna ordonner ordonné ordr
jura jurer promess promettr promi promis promit serment
alert alerter averti avertir avertissement prévenir
confirmation confirmer confirmé
dément démenti démentir nier nié
aveu aveux avouer avoué confesser reconnaîtr reconnu
blâmer critiqu critiquer critiqué dénoncer dénoncé
féliciter félicité louang louer saluer salué élog
gratitud merci remerciement remercier remercié
excus excuser pardon pardonner pardonné
mensong menteur menti mentir
réalité réel réell vrai véritabl vérité
cont histoir narrer raconta raconter raconté relater récit
courrier lettr missiv écrir écrit écrivit
livr ouvrag roman
gazett journal journaux press quotidien
correspondant journalist reporter
cliché imag photo photographi photography
croir croit croyait cru estim estimer pens pensent penser pensé
avi opinion
connaissanc connaît connaîtr sait savait savoir su
comprend comprendr compri compris compréhension
mémoir rappeler rappell rappelé souvenir
oubli oublier oublié
décid décider décidé décision résolu résoudr
plan projet projeter prévoir prévu
effort essai essayer essayé tent tentativ tenter tenté
espoir espèr espéranc espérer
désir désirer souhait souhaiter souhaité veut voulait vouloir voulu
stupéfait surprendr surpri surpris étonnement étonner étonné
bonheur content heureus heureux joie joyeus joyeux ravi
riait rir rire rit sourir sourit
malheureus malheureux mélancoli trist tristess
larm pleur pleurait pleurer pleuré sanglot
colèr fureur furieus furieux fâché irrité rage
craindr craint effrayé effroi peur terreur
inquiet inquièt inquiéter inquiétud préoccupation souci
brav bravour courag courageus courageux
adorer affection aimait aime aiment aimer aimé amour
détest détester hain haïr
cacher cachett caché secret secrèt
intelligent malin rusé sag sage
bête idiot sot sott stupid
bizar bizarr curieus curieux insolit étrang
cabinet exécutif gouvernement
ministr ministèr
député parlementair sénateur élu
assemblé parlement sénat
mair édil
scrutin suffrag vot vote voter voté élection électoral élir
formation parti
chef dirigeant leader patron responsabl
démission démissionner démissionné
négociation négocier négocié pourparler
accord convention pact traité
manifestant manifestation manifester protestation protester
débrayag grèv grévist
conflit guer guerr hostilité
armé militair soldat troup
gagn gagner gagné remporter remporté triomph vaincr vaincu vainqueur victoir
défait perd perdr perdu
armistic paix trêv
conqui conquis conquérir conquêt envahi envahir invasion
défend défendr défens
fiscalité impôt tax taxe
exilé migrant réfugié
liberté libr libération libérer libéré
compagni compagny entrepris firm société
emploi métier travail travaill travailler travaux
employé ouvrier ouvrierèr salarié travailleur
chômag chômeur licenciement licencier licencié
paie rémunération salair
argent fond monnai
achat acheter acheté acqui acquis acquisition acquérir
vend vendr vendu vent
coût coûter prix tarif
cher chèr coûteus coûteux
boutiqu commerc magasin
commerçant marchand vendeur
fabriqu usin
bénéfic gain profit
accroîtr augmentation augmenter augmenté croissanc hauss
baiss baisser baissé diminuer diminution diminué réduction réduir réduit
det dett endettement
paiement paya payer payé verser
agriculteur cultivateur ferm fermier paysan paysann
moisson récolt récolter
bâti bâtir construction construir construit
demeur domicil habitation logi maison
bâtiment immeubl édific
château châteaux forteress manoir palai
caban chaumièr hutt
chambr pièc sall
port portail
péripl trajet voyag voyager
auto automobil voitur véhicul
ferroviair train
barqu bateau bateaux navir vaisseau vaisseaux
appareil avion aéronef
marin matelot équipag
fanal phar
arriv arriva arrivent arriver arrivé
départ part parti partir partit quitta quitter quitté
courir court couru courut précipita précipiter
march marchait marchent marcher marché promenad promener
rapid rapidement vite vitess
lent lentement lenteur
commenc commencent commencer commencé commença début débuter débuté
achever achevé fin fini finir finit terminer terminé
demeura demeurer rest restent rester resté
attend attendait attendr attendu attent
montr montrent montrer montré présenter présenté
ouvert ouvertur ouvr ouvrir ouvrit
clo clos ferm fermer fermetur fermé
cadeau cadeaux donn donna donnent donner donné offert offrir
jeta jeter jeté lancer lancé lança
dévora dévorer mang mangea mangent manger mangé repa
boir boisson boit bu but
cuir cuisin cuisiner cuisinier cuit
collèg lycé écol établissement
enseignant instituteur maîtr professeur
écolier élèv étudiant
apprend apprendr appri étud étudi étudier
chercheur savant scientifiqu
match parti rencontr
formation équip
champion championn championnat coup titr tournoi
coach entraîneur sélectionneur
chanson chant chanta chanter chanteur chanteus musiqu
artist peintr peintur tableau tableaux
acteur actric comédien
cinéma film
cathédral chapell églis
abbé curé pasteur prêtr
dieu divin seigneur éternel
prier prièr
diabl démon satan
magi magicien magiqu sorcier sorcièr
fantôm revenant spectr
gigantesqu grand immens énorm
minuscul petit
beaucoup nombreus nombreux plusieur
bon bonn excellent
affreus affreux horribl mauvai mauvais terribl
essentiel essentiell important majeur
ardu difficil difficulté
aisé facil facilement simpl
modern neuf neuv nouveau nouveaux nouvell
brusquement soudain soudainement subitement
fréquemment fréquent souvent
aussitôt immédiatement
actuellement aujourd'hui maintenant
autrefoi jadi naguèr
aube auror matin matiné
crépuscul nuit soir soiré
an annuel annuell anné ans
caus motif raison
conséquenc effet résultat
changement changer changé modification modifier modifié
difficulté problèm souci
erreur faut mépris
réussi réussir réussit succè
échec échouer échoué
empêcher empêché éviter évité
rassemblement rassembler réuni réunion réunir
célébration célébrer célébré fêt fête fêter
visit visiter visiteur visité
""",
    "ru": """\
гибели гибель кончина кончины погиб погибла погибли погибшие погибший погибших скончалась скончались скончался скончаться смерти смерть смертью умер умереть умерла умерли умершего умерший
зарезал застрелил застрелили убивает убивать убивают убийства убийстве убийство убийством убил убила убили убит убита убиты убить
душегуб киллер киллера убийца убийцей убийцу убийцы
погреб погребение погребения погребён похоронах похоронили похоронить похороны хоронить
гробница гробницу гробницы могила могиле могилой могилу могилы склеп
кладбища кладбище погост погосте
останки останков тела тело телом труп трупа трупы
вдова вдовец вдовой вдову вдовца вдовы
горе горя печали печаль печалью скорбел скорби скорбь траур
самоубийства самоубийство суицид суицида
пострадавшие пострадавший пострадавших пострадал пострадала пострадали рана ранен ранена ранение ранений ранения ранены раненые раненый раненых ранил ранили ранить раны травма травмами травму травмы
выстрел выстрела выстрелил выстрелов выстрелы стрельба стрельбе стрельбу стрельбы стрелял стреляли стрелять
автомат автомата винтовка винтовки винтовку оружие оружием оружия пистолет пистолета пистолетом ружье ружья ружьё
кинжал кинжала лезвие лезвия нож ножа ножом
бомба бомбу бомбы взрывчатка взрывчатки граната гранату гранаты снаряд снаряда снаряды
взорвал взорвалась взорвали взорвались взорвался взорван взорвана взорвать взорваться взрыв взрыва взрывом взрывы
атака атаки атаковал атаковали атаковать атаку нападени нападение нападений нападения напал напала напали напасть
бил били бить избиение избиения избил избили избит избита удар удара ударил ударила ударили ударить ударом удары
битва битве битву битвы боев бои бой боя драка драки драку дрались дрался сражение сражения схватка схватки схватку
грозил грозили грозит угрожает угрожал угрожала угрожали угрожать угроза угрозой угрозу угрозы
кровавая кровавое кровавые кровавый крови кровь кровью
жертва жертвами жертвой жертву жертвы погибших
выжившие выживший выживших выжил выжила выжили выжить уцелел уцелела уцелели
злодеяние злодеяния правонарушение правонарушения преступлени преступление преступлений преступления преступности преступность
злодей злоумышленник злоумышленника злоумышленники злоумышленников правонарушители правонарушитель преступник преступника преступники преступников преступником
жандарм жандармы милици милицию милиция полицейские полицейский полицейским полицейских полицейского полици полицией полицию полиция
арест ареста арестовал арестовали арестован арестована арестованы арестовать аресты задержал задержали задержан задержана задержание задержания задержаны задержать
воровства воровство краж кража кражи кражу похитил похитили похитить похищен похищена похищены украден украдена украденный украдено украдены украл украла украли украсть
вор вора воришка воришки воров вору воры грабителей грабители грабитель грабителя разбойник разбойника разбойники разбойников
грабеж грабёж ограбил ограбили ограбить ограбление ограбления разбой
афера аферы мошенник мошенника мошенники мошенников мошенничества мошенничество обман обмана обманул обманули обмануть
застенок колони колонию колония темница темнице темницу темницы тюрьма тюрьме тюрьмой тюрьму тюрьмы
арестант арестанта арестанты заключенного заключенные заключенный заключенных заключённого заключённые заключённый заключённых узник узника узники узников
бегства бегство бежал бежала бежали бежать побег побега сбежал сбежала сбежали скрыл скрылась скрылись скрылся убежал убежала убежали
гнал гнались гнался погони погоню погоня преследовал преследовали преследование преследования преследовать
искал искала искали искать ищет ищут поиск поисках поиски поисков разыскивает разыскивали разыскивать разыскивают розыск розыска розыске
дознание дознания расследовал расследовали расследовани расследование расследования расследовать следстви следствие следствия
детектив детектива детективы следователей следователи следователь следователя сыщик сыщика сыщики
доказательства доказательство след следов следы улика улики
суд суда суде судебная судебного судебное судебные судебный судебных судом суды трибунал трибунала
судей судьи судью судья судьёй
адвокат адвоката адвокатом адвокаты защитник защитника защитники
обвинители обвинитель прокуратура прокуратуре прокуратуру прокуратуры прокурор прокурора прокурором
обвинение обвинений обвинения обвинил обвинили обвиняемого обвиняемые обвиняемый обвиняет обвинять обвиняют подозреваемого подозреваемые подозреваемый подозреваемых подозревает подозревают подсудимого подсудимые подсудимый
осужден осуждена осуждены осуждён приговор приговора приговорен приговорены приговорил приговорили приговором приговоры приговорён
наказал наказали наказан наказание наказания наказаны наказать штраф штрафа штрафовать штрафу штрафы
очевидец очевидца очевидцев очевидцы свидетелей свидетелем свидетели свидетель свидетеля
закон закона законов законодательства законодательство законом закону законы указ указа указы
запрет запрета запретил запретили запретить запреты запрещает запрещать запрещен запрещено запрещены запрещён
дозволен дозволено позволение позволил позволили позволить разрешение разрешения разрешил разрешили разрешить
невиновен невиновна невиновны невиновный оправдали оправдан оправданы оправдать
авари аварией аварий аварию авария дтп катастрофа катастрофой катастрофу катастрофы крушени крушение крушения столкновени столкновение столкновения столкнулась столкнулись столкнулся
возгорание возгорания горел горела горели гореть загорелась загорелось загорелся огнем огня огнём огонь пламени пламя пожар пожара пожаре пожаров пожаром пожары сгорел сгорела сгорели
огнеборцев огнеборцы пожарные пожарный пожарным пожарных
спас спасателей спасатели спасатель спасателям спасать спасен спасена спасени спасение спасения спасено спасены спасла спасли спасти спасён
разрушен разрушена разрушение разрушения разрушено разрушены разрушил разрушилась разрушили разрушился разрушить уничтожен уничтожено уничтожены уничтожил уничтожили уничтожить
повредил повредили повреждена повреждение повреждений повреждения повреждены повреждён убытки убытков ущерб ущерба ущербом
обвал обвала обвалилась обвалился обрушение обрушения обрушилась обрушились обрушилось обрушился рухнул рухнула рухнули рухнуло
падал падала падали падени падение падения свалилась свалился упал упала упали упало упасть
тонул утонул утонула утонули утонуло утонуть утопленник утопленника
затопил затопила затопило затоплен затоплено затоплены наводнение наводнением наводнения паводка паводки паводком паводок потоп потопа
землетрясение землетрясением землетрясения толчки толчков толчок
беда бедствие бедствия беду беды несчастье несчастья трагеди трагедию трагедия
опасная опасно опасного опасное опасности опасность опасностью опасные опасный риск риска риски
поддержал поддержали поддержать поддержка поддержке поддержки поддержку помог помогает помогал помогали помогать помогают помогла помогли помогут помочь помощи помощь помощью
исчез исчезла исчезли исчезло исчезновение исчезновения пропавшего пропавшие пропавший пропавших пропал пропала пропали пропало
найден найдена найдено найдены найти находка находки находку нашел нашла нашли нашло нашёл обнаружен обнаружена обнаружено обнаружены обнаружил обнаружили обнаружить
безопасная безопасно безопасности безопасность безопасные безопасный
осторожная осторожно осторожность осторожный
дождей дожди дождь дождя дождём ливень ливней ливни ливня осадки осадков
бурей бури бурю буря гроза грозу грозы ураган урагана ураганом шторм шторма штормом
ветер ветра ветром ветры
вьюга вьюги метели метель метелью пурга пурги снег снега снегом снегопад снегопада снегопадом снегопады снегу
мороз мороза морозом морозы стужа стужи стужу холод холода холодная холодно холодные холодный холодом
жара жаркий жарко жару жары зной зноя тепло теплый тёплая тёплое тёплые тёплый
влажная влажный мокрая мокрое мокрые мокрый сырая сырой сырость
мрак мрака мраке темно темнота темноте темноту темный тёмная тёмное тёмные тёмный
свет света светлая светлое светлый светом сиял сияла сияло сияние сияния
неба небе небес небеса небо
море морем морская морские морского морской морю моря океан океана океане океаном
берег берега берегам берегов берегу пляж пляжа пляже побережье побережью побережья
волна волнами волной волну волны прибой
река реке реки рекой реку ручей ручью ручья
гавани гавань порт порта порту порты пристани пристань причал причала причалу
остров острова острове островов
вершина вершине вершину вершины гора горах горе гору горы холм холма холме холмы
долина долине долину долины ущелье ущелья
бор лес леса лесе лесом лесу роща рощи рощу
луг луга лугу пашни пашня поле поля полях
дорога дороге дороги дорогой дорогу пути путь путём трасса трассе трассы тропинка тропинке тропинки тропинку улица улице улицу улицы шоссе
камень камней камни камня скала скале скалу скалы
дерева дерево дереву деревьев деревья
цветка цветки цветков цветов цветок цветы
двор двора дворе двору дворы огород огорода огороде сад сада саду сады
грунт грунта земле земли землю земля землёй почва почву почвы
деревне деревней деревни деревню деревня посёлка посёлке посёлок села селе село
город города городе городов городом городу мегаполис мегаполиса столица столице столицей столицу столицы
государства государстве государство государством держава державы страна стране страной страну страны
области область район района районе районы регион региона регионе регионы
граница границе границу границы рубеж рубежа рубежи
близко вблизи возле около рядом
вдалеке вдали далеко далёкая далёкие далёкий
пес пса псу пёс собака собаке собаки собакой собаку щенка щенки щенок
кот кота котом коту котёнка котёнок кошка кошке кошки кошкой кошку
жеребец жеребца кобыла кобылы кони конь коню коня лошадей лошади лошадь лошадью
бык быка быки корова корову коровы скот скота телёнка телёнок
кабан кабана поросёнка поросёнок свиньи свинью свинья
баран барана овца овцу овцы ягнёнка ягнёнок
коза козла козу козы козёл
кур курица курицу курицы петух петуха петухи
гусей гуси гусь гуся утка утки утку
птица птице птицу птицы птичка птички
крыса крысу крысы мышей мыши мышь мышью
волк волка волки волков волку волчица волчицы
лиса лисица лисицу лисицы лису лисы
медведем медведи медведь медведю медведя
зайца зайцы заяц кролик кролика кролики
лось лося оленей олени олень оленя
гадюка гадюки змеи змею змея змеёй
рыба рыбка рыбки рыбку рыбой рыбу рыбы
рыбак рыбака рыбаки рыбаков рыбаку рыболов рыболовы
животного животное животные животных зверей звери зверь зверя тварь
охота охоте охотился охотник охотника охотники охотников охоту охоты
пастух пастуха пастухи пастуху пастырь пастыря
кусал укус укуса укусил укусила укусили укусы
залаял залаяла лай лаял лаяла лаяли рычал рычала рычание рычания
детей дети детьми детям дитя малыш малыша малыши малышу ребенка ребенком ребенку ребенок ребёнка ребёнком ребёнку ребёнок
младенец младенца младенцу новорождённого новорождённый
мальчик мальчика мальчики мальчиков мальчику мальчишка мальчишки парень парни парня юноша юноши юношу
девица девицу девицы девочка девочке девочки девочку девушка девушке девушки девушку
мама маму мамы матери матерью матушка матушки мать
батюшка батюшки отец отца отцом отцу папа папу папы
родителей родители родителям родителями
брат брата брату братьев братья сестра сестре сестрой сестру сестры
дочери дочерью дочка дочки дочку дочь сын сына сыновей сыновья сыном сыну
бабушка бабушке бабушки бабушку дед деда деду дедушка дедушке дедушки дедушку
муж мужа мужем мужу мужья супруг супруга супруги супругов супругу
жена жене женой жену жены супругой
брак брака браке женились женился жениться жених жениха жениху замуж невеста невесту невесты свадьба свадьбе свадьбу свадьбы
развелась развелись развелся развод развода разводе разводом развёлся
родные родных родня родственник родственника родственникам родственники родственников семье семьей семьи семью семья семьёй
друг друга другом другу дружба дружбы друзей друзья друзьям подруга подруги подругу приятели приятель приятеля товарищ товарища товарищи товарищу
враг врага враги врагов врагом врагу недруг недруга недруги противник противника противники противников соперник соперника соперники
сосед соседа соседей соседи соседка соседки соседу
людей люди людям народ народа народу человек человека человеком человеку
множества множество толпа толпе толпой толпу толпы
граждан граждане гражданин гражданина жителей жители житель жителям население населения
иностранец иностранные иностранный иностранца иностранцев иностранцы незнакомец незнакомца чужая чужие чужого чужой
пожилая пожилой пожилые пожилых старая старик старика старого старуха старухи старушка старушки старые старый
молодая молодежи молодежь молодого молодой молодые молодых молодёжь подростка подростки подростков подросток юная юные юный
бедная бедного бедности бедность бедные бедный бедняк бедняка нищего нищета нищие нищий
богат богатая богатого богатства богатство богатые богатый богатым
родила родилась родились родился родиться рождение рождению рождения
звали зовут именем имени имя назвал назвали назван название
знаменитая знаменитого знаменитые знаменитый известная известного известные известный известных слава славу славы
король королю короля королём монарх монарха царь царю царя царём
королева королеву королевы принц принца принцесса принцессы царевич царевича царевна царевны царица царицу царицы
прислуга прислуги раб раба рабов рабу рабы слуга слуги слугой слугу
врач врача врачам врачей врачи врачом врачу доктор доктора доктору лекарь лекаря медик медикам медики медиков
больница больнице больницу больницы госпитале госпитализирован госпитализированы госпиталь госпиталя клиника клинике клиники клинику
болеет болезни болезнь болезнью болел болела больная больного больной больные больных заболевание заболеваний заболевания заболел заболела заболели недуг недуга
выздоровел выздоровела выздоровление вылечил вылечили вылечился вылечить исцеление исцелил исцелить лечени лечение лечения лечить
лекарства лекарство лекарством препарат препарата препаратов препараты
вакцина вакцинаци вакцинация вакциной вакцину вакцины прививка прививки прививку
заражение заражения зараженных заражены заражён заразилась заразились заразился инфекци инфекцией инфекцию инфекция
боли болит боль болью страдает страдал страдала страдали страдание страдания
голова голове головой голову головы
лик лица лицо лицом
взгляд взгляда взглядом взор взора глаз глаза глазами глядел глядела посмотрел посмотрела смотрел смотрела смотрели смотреть
заснул заснула заснули сна сон спал спала спали спать спит уснул уснула уснули
проснулась проснулись проснулся просыпается просыпаться разбудил разбудила разбудили
изнемог устал устала устали усталость усталый утомление утомлён
крепкая крепкие крепкий мощная мощные мощный сила силой силы сильная сильне сильно сильного сильные сильный
немощный слаб слабая слабо слабость слабые слабый
красавица красавицы красивая красиво красивые красивый красота красотой красоту красоты прекрасная прекрасное прекрасные прекрасный
голод голода голодал голодали голодать голодная голодные голодный голодом
жирная жирный толст толстая толстый толстяк тучный
стройная стройный тощая тощий худ худая худой худые
говорил говорила говорили говорит говорить заявил заявила заявили заявление заявления отметил отметила отметили рассказал рассказала рассказали рассказать сказал сказала сказали сказать сообщает сообщают сообщение сообщения сообщил сообщила сообщили сообщить
вопрос вопроса вопросов вопросы спрашивает спрашивал спрашивала спрашивать спросил спросила спросили спросить
молвил молвила ответ ответа ответил ответила ответили ответить ответы отвечает отвечал отвечала отвечали
вопил вопили закричал закричала закричали крик крика крики крикнул крикнула крикнули криков кричал кричала кричали кричать орал орали
бормотал бормотала прошептал прошептала шепнул шепнула шептал шептала шептать шёпот
мольба мольбы попросил попросила попросили попросить просил просила просили просить просьба просьбой просьбу просьбы умолял умоляла умоляли
велел велела велели повелел приказ приказа приказал приказала приказали приказать приказы распорядилась распорядился распоряжение распоряжения
клятва клятву клятвы обещает обещал обещала обещали обещание обещания обещать поклялась поклялись поклялся пообещал пообещала пообещали
предостерег предостерегли предостережение предупредил предупредила предупредили предупреждает предупреждают предупреждение предупреждения
подтвердил подтвердила подтвердили подтвердить подтверждает подтверждают подтверждение подтверждения
опроверг опровергает опровергать опровергла опровергли опровержение опровержения отрицает отрицал отрицали отрицать отрицают
признал признала призналась признали признался признание признания признаться созналась сознались сознался
критика критики критиковал критиковали критиковать критикой критику осудил осудили осудить осуждение раскритиковал раскритиковали
похвала похвалил похвалила похвалили похвалу похвалы хвалил хвалили хвалит хвалить
благодарен благодарил благодарила благодарили благодарить благодарности благодарность благодарны поблагодарил поблагодарила поблагодарили спасибо
извинение извинения извинилась извинились извинился извините простил простила простили простить прощение прощения
врал врать лгал лгать лжец лжеца лжи ложь обманщик солгал солгала
действительности действительность истина истинный истину истины правда правду правды
истори историей историю история повести повесть предание предания рассказ рассказа рассказов рассказы сказка сказки сказку
написал написала написали писал писала писали писать письма письме письмо письмом письму послание послания
книга книге книги книгой книгу роман романа романе романы том
газета газетах газете газету газеты журнал журнала журналы издани издание издания
журналист журналиста журналистам журналистов журналисты корреспондент корреспондента корреспонденты репортёр репортёра репортёры
снимка снимках снимки снимок фото фотографи фотографией фотографию фотография
думает думал думала думали думать думают мыслей мысли мысль подумал подумала подумали полагает полагал полагать полагают считает считают
взгляды мнение мнению мнения убеждение убеждения
знает знал знала знали знание знаний знания знать знают
понимает понимание понимания понимать понимают понял поняла поняли понять
воспоминание воспоминания вспомнил вспомнила вспомнили вспомнить памяти память помнил помнила помнит помнить помнят
забыл забыла забыли забыт забыты забыть
постановил постановила постановили решение решением решений решения решил решила решили решить
замысел замыслы намерен намерена намерение намерения намерены план плана планировал планировали планирует планируют планов планы
попробовал попробовала попытка попытки попытку пытается пыталась пытались пытался пытаться пытаются старалась старались старался стараться
надеется надежда надеждой надежду надежды надеются надеялись надеялся надеяться
желает желал желала желали желание желаний желания пожелал пожелала хотел хотела хотели хотеть хотят хочет
изумилась изумился изумление изумления поражён удивил удивила удивилась удивили удивились удивился удивление удивления
весело веселый веселье обрадовалась обрадовались обрадовался рад рада радости радостно радостный радость радостью рады счастлив счастливая счастливы счастливый счастье счастья
засмеялась засмеялся смех смеха смехом смеялась смеялись смеялся смеяться улыбалась улыбался улыбка улыбки улыбку улыбнулась улыбнулся
грусти грустная грустно грустный грусть опечалилась опечалился тоска тоски тоску
заплакал заплакала заплакали плакал плакала плакали плакать плач плача плачем плачет рыдал рыдала рыдали слеза слезами слезы слёзы
гнев гнева гневом злой злости злость злостью разгневалась разгневался рассердилась рассердились рассердился сердит сердитая сердитый ярости ярость яростью
боится боялась боялись боялся бояться испуг испуга испугалась испугались испугался страх страха страхи страхом ужас ужаса ужасе ужасом
беспокоился беспокоится беспокоиться беспокойства беспокойство волнение волнения волновалась волновались волновался тревога тревоги тревогой тревогу
мужества мужество отвага отваги смел смелая смело смелость смелые смелый храбрая храбрости храбрость храбрые храбрый
любви любил любила любили любит любить люблю любовь любовью полюбил полюбила
ненавидел ненавидела ненавидели ненавидеть ненавидит ненависти ненависть ненавистью
прятал прятались прятался секрет секрета секретно секреты скрывает скрывал скрывали скрывать спрятал спрятала спрятали спрятался спрятан тайна тайно тайной тайну тайны тайный
мудрая мудрец мудреца мудрости мудрость мудрый умная умного умные умный хитрая хитрость хитрый
глупая глупец глупо глупость глупые глупый дурак дурака дураки дураку
необычная необычно необычное необычные необычный странная странно странное странные странный удивительная удивительно удивительный
властей власти власть властям кабинет кабинета правительства правительстве правительство правительством правительству
глава главе главой главы президент президента президентом президенту
министерства министерстве министерство министерству министр министра министром министру министры
депутат депутата депутатам депутатов депутаты парламентари парламентариев парламентарий сенатор сенатора сенаторов сенаторы
госдума госдуме госдуму госдумы дума думе думу думы парламент парламента парламенте
градоначальник градоначальника мэр мэра мэри мэрию мэрия мэру
выбор выборам выборах выборов выборы голос голосов голосовани голосование голосования голосовать избирателей избиратели избиратель избран избрана избраны
парти партией партий партию партия
вожди вождь вождя директор директора директором лидер лидера лидером лидеры начальник начальника начальники начальником руководителей руководителем руководители руководитель руководителя
отставка отставке отставки отставкой отставку
переговор переговорам переговорах переговоров переговоры
договор договора договором договору договоры договорённости договорённость соглашени соглашение соглашению соглашения
акци акцию акция демонстраци демонстрацию демонстрация митинг митинга митинге митинги протест протеста протестов протестовать протесты
забастовка забастовки забастовку стачка стачки
военная военного военные военный военных война войне войной войну войны конфликт конфликта конфликте конфликты
арми армией армию армия боец бойцов бойцы воин воина воинов воины войска войскам войско солдат солдата солдатам солдаты
выиграл выиграла выиграли выиграть победа победил победила победили победитель победить победой победу победы
поражение поражением поражения потерпел потерпела потерпели проиграл проиграла проиграли проиграть
мир мира мире миром перемири перемирие перемирия
вторглись вторглся вторжени вторжение вторжения завоевал завоевали завоевание завоевать захват захвата захватил захватили захватить
защита защите защитил защитили защитить защиту защиты защищает защищал защищали защищать защищают оборона обороне оборону обороны
налог налога налоги налогов налогом подати подать сбор сборы
беженца беженцам беженцев беженцы мигрант мигрантам мигрантов мигранты
освободил освободили освободить освобождение освобождения освобождены освобождён свобода свободе свободные свободный свободу свободы
компани компанией компаний компанию компания корпораци корпорация предприяти предприятие предприятий предприятия фирма фирму фирмы
работа работает работал работала работали работать работают работе работой работу работы труд труда трудились трудился трудом
работник работника работникам работники работников рабочего рабочие рабочий рабочим рабочих служащие служащий служащих сотрудник сотрудника сотрудникам сотрудники сотрудников сотрудником
безработица безработицу безработицы безработные безработный безработных уволен уволена уволены уволил уволила уволили уволился увольнение увольнения
жалованье жалованья заработка заработки заработок зарплата зарплату зарплаты оклад оклада
денег деньгами деньги средства средствами
купил купила купили купить покупает покупал покупать покупают покупка покупки покупку приобрел приобрела приобрели приобрести приобретение
продавал продавать продажа продажи продажу продал продала продали продан продать продают продаёт
стоил стоила стоило стоимости стоимость стоимостью стоит цена ценам цене ценой цену цены
дорогая дорогие дорогой дорогостоящая дорогостоящие дорогостоящий
дешевая дешевле дешево дешевые дешевый дешёвая дешёвые дешёвый недорогие недорого недорогой
лавка лавке лавки лавку магазин магазина магазине магазинов магазины
купец купца купцы продавец продавца продавцы торговец торговли торговлю торговля торговца торговцы
завод завода заводе заводов заводы фабрика фабрике фабрики фабрику
доход дохода доходов доходы прибыли прибыль прибылью
вырос выросла выросли выросло повысилась повысились повысился повышение повышения рост роста ростом увеличение увеличения увеличил увеличилась увеличили увеличились увеличился увеличить
снижени снижение снижения снизилась снизились снизился сократилась сократили сократились сократился сокращение сокращения уменьшение уменьшилась уменьшился уменьшить
долг долга долги долгов долгу задолженности задолженность
выплата выплатил выплатили выплату выплаты заплатил заплатила заплатили заплатить оплата оплатил оплатить оплату оплаты платил платила платили платит платить
крестьяне крестьянин крестьянина фермер фермера фермеров фермеры
жатва жатвы урожай урожая
возведён возвели возвёл построен построена построены построил построила построили построить строительства строительстве строительство строить
дом дома доме домов домом дому жилища жилище жилье жилья жильё изба избе избой избу избы
здани здание зданий здания сооружение сооружения строение строения
дворец дворца дворце дворцу замка замке замок крепости крепость
лачуга лачуги хижина хижине хижину хижины
горница горницу горницы комната комнате комнату комнаты покои
ворота воротам дверей двери дверь дверью
ехал ехала ехали ехать поездка поездке поездки поездку поехал поехала поехали путешестви путешествие путешествия
авто автомобиле автомобилей автомобилем автомобили автомобиль автомобиля машина машинами машине машиной машину машины
грузовик грузовика грузовики грузовиком фура фуру фуры
поезд поезда поезде поездов состав состава электричка электрички
корабле корабли корабль кораблю корабля кораблём лодка лодке лодки лодкой лодку судна судне судно
лайнер лайнера лайнере самолет самолета самолете самолетов самолеты самолёт самолёта самолёте самолёты
матрос матроса матросов матросы моряк моряка морякам моряки моряков
маяк маяка маяке маяки смотритель смотрителя
прибыл прибыла прибыли прибытие прибытия приехал приехала приехали приход прихода пришел пришла пришли пришёл
отправилась отправились отправился отъезд отъезда покинул покинула покинули уехал уехала уехали ушел ушла ушли ушёл
быстрая быстре быстро быстрый поспешил поспешила поспешили скоре скоро скорости скорость скорый
медленная медленне медленно медленный
начал начала началась начали начались начало началось начался начать начинает начинается начинают
завершение завершил завершилась завершили завершился завершить закончил закончилась закончили закончился закончить конец конца концом концу кончил кончилась кончилось кончился окончание окончания
осталась остались осталось остался остаться
ждал ждала ждали ждать ждет ждёт ожидает ожидал ожидали ожидание ожидания ожидать ожидают
показ показа показал показала показали показать показывает
открыл открыла открылась открыли открылось открылся открыт открыта открытие открытия открыть
закрыл закрыла закрыли закрылся закрыт закрыта закрытие закрыты закрыть
вручил вручила вручили дал дала дали дать даёт подарил подарила подарили подарить подарка подарки подарков подарок
бросил бросила бросили бросить кинул кинула кинули швырнул швырнула
ел ела ели есть кушать обед обеда обедал обедали обедать поел поели съел съела съели
выпил выпила выпили выпить напитки напитков напиток пил пила пили пить
гимнази гимназия училища училище школа школе школой школу школы
педагог педагога педагоги педагогов преподавателей преподаватели преподаватель преподавателя учителем учителница учителницы учитель учителю учителя
студент студента студентов студенты ученик ученика ученикам ученики учеников школьник школьника школьникам школьники школьников
изучает изучал изучать изучают учил училась учились учился учить учиться учёба учёбу учёбы
исследователей исследователи исследователь ученые учёного учёные учёный учёных
исследовани исследование исследований исследования
встреча встрече встречи встречу матч матча матче матчей матчи
команда команде командой команду команды сборная сборной сборную
кубка кубок турнир турнира турнире чемпион чемпиона чемпионат чемпионата чемпионате чемпионом чемпионы
наставник наставника наставники тренер тренера тренером тренеру
запел запела музыка музыки музыку певец певица певицы пел пела пели песней песни песню песня петь
живописец живописи живопись картина картине картину картины художник художника художники художников художником
актер актера актеров актеры актриса актрисы актёр актёра актёров актёры артист артиста артисты
картин кино фильм фильма фильме фильмов фильмы
собор собора соборе храм храма храме храмы церкви церковь церковью часовни часовня
батюшка пастор пастора поп попа попу попы священник священника священники священнику
бог бога боги богом богу всевышнего всевышний господа господом господу господь
молилась молились молился молитва молитвой молитву молитвы молиться
бес беса бесов бесы дьявол дьявола дьяволу сатана сатаны черт черта черти чёрт чёрта
ведьма ведьму ведьмы волшебник волшебника волшебница волшебницы колдун колдуна колдуньи колдунья
дух духа духи привидение привидения призрак призрака призраки
большая большие больших большого большое большой великая великие великий великого крупная крупное крупные крупный огромная огромное огромные огромный
крошечная крошечный малая маленькая маленькие маленький маленько маленькое малые малый
много многочисленные многочисленный многочисленных множество
добрая доброго добрые добрый отличная отлично отличный хорошая хороше хорошие хороший хорошо
дурная дурной плохая плохие плохо плохое плохой скверно скверный страшная страшно страшное страшный ужасная ужасно ужасное ужасный
важная важно важное важные важный значительная значительно значительный существенно существенный
сложная сложно сложности сложные сложный трудная трудно трудности трудные трудный
легко лёгкая лёгкие лёгкий простая просто простой простые
новая нового новое новые новый современная современные современный
вдруг внезапно внезапный неожиданная неожиданно неожиданный
зачастую нередко часто
немедленно сразу тотчас
ныне сейчас теперь
бывшая бывшего бывшие бывший прежде прежнего прежние прежний раньше
впоследстви затем позже потом
рассвет рассвета рассвете утра утро утром
вечер вечера вечером ночи ночь ночью сумерках сумерки
год года годом году ежегодно ежегодный лет
повод повода поводом причина причиной причину причины
итог итогам итоге итоги последствие последствий последствия результат результата результате результатом результаты следствием
изменение изменений изменения изменил изменилась изменили изменились изменился изменить перемена перемены
затруднение затруднения проблема проблеме проблемой проблему проблемы
ошибка ошибке ошибки ошибкой ошибку ошиблись ошибся промах
сумел сумела сумели удалось удача удачи удачно удачный удачу успех успеха успехи успехом
неудача неудачи неудачу провал провала провалилась провалился провалом
заседани заседание заседания собралась собрались собрался собрани собрание собрания совещани совещание совещания
пир пира пиру праздник праздника праздники праздников празднику праздновал праздновали празднование праздновать торжества торжество
""",
}
"""Language -> concepts, one a line: the stems."""
