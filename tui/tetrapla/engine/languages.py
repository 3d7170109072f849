"""Which languages a text is written in, told by its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Language:
    """The small words of a language, in lower case."""

    function: frozenset[str]
    """Articles, prepositions, conjunctions, auxiliary verbs: they say nothing about the topic."""
    reader: frozenset[str]
    """Words that address the reader."""
    makers: frozenset[str]
    """Words by which the makers of a page speak of themselves."""
    teller: frozenset[str]
    """Words by which one person speaks of himself."""


def _language(function: str, reader: str, makers: str, teller: str) -> Language:
    told = [frozenset(words.split()) for words in (function, reader, makers, teller)]
    return Language(frozenset().union(*told), *told[1:])


LANGUAGES = MappingProxyType(
    {
        "en": _language(
            "the a an of to in and or for on at is it this that he she they his her their with by "
            "from as be are was were not but if so no do have has had will can all any more one "
            "two out up about who what when where how which there than then them him its been "
            "would could should just like into over after before also only other some such very "
            "most many much new first",
            "you your yours you'll you're you've",
            "we our us ours we'll we're we've",
            "i my me i'm i've i'd i'll",
        ),
        "de": _language(
            "der die das den dem des ein eine einen einem einer eines und oder aber nicht auch ist "
            "sind war waren wird werden wurde wurden hat haben hatte hatten sein im in am an auf "
            "aus bei mit nach seit von vom vor zu zum zur über unter um für durch gegen ohne als "
            "wie dass wenn weil noch nur schon so er es man sich er ihm ihn was wer wo kann "
            "konnte mehr sehr dann doch hier da dort alle alles keine kein",
            "sie ihr ihre ihren ihrem ihrer ihnen du dein deine deinen deinem deiner dir dich euch",
            "wir uns unser unsere unseren unserem unserer",
            "ich mein meine meinen meinem meiner mir mich",
        ),
        "nl": _language(
            "de het een en of maar niet ook is zijn was waren wordt worden werd werden heeft "
            "hebben had hadden in op aan uit bij met na naar sinds van voor te tot over onder om "
            "door tegen zonder als dan dat die dit deze wie wat waar hoe nog al er hij ze zij hem "
            "haar hun zich men kan kon kunnen zou meer zeer veel geen alle alles hier daar toen "
            "want omdat",
            "je jij jou jouw jullie u uw",
            "we wij ons onze",
            "ik mijn mij me",
        ),
        "fr": _language(
            "le la les l'un un une des du de d'un d'une et ou mais ne pas n'est est sont était "
            "étaient être été a ont avait avaient avoir à au aux en dans sur sous par pour avec "
            "sans chez entre vers depuis ce cet cette ces c'est qui que qu'il qu'elle dont où se "
            "s'est il elle ils elles on lui leur leurs son sa ses y plus très aussi comme si tout "
            "tous toute toutes même bien fait peut quand alors après avant",
            "vous votre vos tu ton ta tes toi te",
            "nous notre nos",
            "je j'ai mon ma mes moi me",
        ),
        "es": _language(
            "el la los las un una unos unas de del y e o u pero no ni es son era eran ser sido fue "
            "fueron ha han había habían a al en con sin por para sobre entre hasta desde como más "
            "muy también que qué quien cuando donde porque si se lo le les su sus él ella ellos "
            "ellas este esta estos estas ese esa eso esto hay todo todos toda todas otro otra ya "
            "puede después antes",
            "usted ustedes tú tu tus te ti tuyo vosotros vuestro",
            "nosotros nos nuestro nuestra nuestros nuestras",
            "yo mi mis me mí",
        ),
        "it": _language(
            "il lo la i gli le un uno una di del dello della dei degli delle da dal dalla dai in "
            "nel nella nei nelle con su sul sulla per tra fra e ed o ma non è sono era erano "
            "essere stato stata ha hanno aveva avevano a al alla ai alle che chi cui come quando "
            "dove perché se si più molto anche ancora già lui lei loro suo sua suoi sue questo "
            "questa questi queste quello quella tutto tutti tutte può dopo prima",
            "tu tuo tua tuoi tue ti vi voi vostro vostra vostri vostre te",
            "noi ci nostro nostra nostri nostre",
            "io mio mia miei mie mi",
        ),
        "pt": _language(
            "o a os as um uma uns umas de do da dos das em no na nos nas e ou mas não é são era "
            "eram ser sido foi foram tem têm tinha tinham há ao à aos às com sem por pelo pela "
            "para sobre entre até desde como mais muito também que quem quando onde porque se lhe "
            "seu sua seus suas ele ela eles elas este esta estes estas esse essa isso isto aquele "
            "tudo todos todas outro outra já pode depois antes",
            "você vocês teu tua teus tuas te ti",
            "nós nosso nossa nossos nossas",
            "eu meu minha meus minhas me mim",
        ),
        "pl": _language(
            "i w we z ze na do od po za o u przy przez dla bez pod nad przed między oraz lub albo "
            "ale a nie tak to ten ta te tego tej tych jest są był była było byli były być będzie "
            "się że żeby który która które którzy co kto gdy gdzie jak jako już jeszcze tylko też "
            "także bardzo może on ona oni jego jej ich go mu jeśli więc czy tym aby ma mają "
            "miał miała",
            "ty twój twoja twoje ciebie cię ci pan pani państwo państwa wasz wasza wasze",
            "my nas nam nasz nasza nasze naszych",
            "ja mój moja moje mnie mi",
        ),
    }
)
"""Code -> small words; the languages that rules ship for."""

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_MOST_WORDS = 3000
"""So many words of a text are looked at."""
_FEWEST_WORDS = 25
"""A shorter text does not tell its language."""
_LEAST_SHARE = 0.12
"""Of the words of a text that are small words of its language."""
_BESIDE_BEST = 0.6
"""A language counts beside the best one from this part of its share on: neighbours such as Spanish
and Portuguese share many small words, and pages mix languages."""


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, with inner apostrophes, without numbers."""
    return _WORD.findall(text.replace("’", "'").casefold())


def languages_of(lines: Iterable[Sequence[str]]) -> frozenset[str]:
    """The languages of a text.

    English always counts, as sites of all languages have English buttons.

    Args:
        lines: The words of each line, as :func:`words_of` gives them.

    Returns:
        Codes; all of them where the text is too short to tell.
    """
    seen: Counter[str] = Counter()
    total = 0
    for words in lines:
        seen.update(words)
        total += len(words)
        if total >= _MOST_WORDS:
            break
    if total < _FEWEST_WORDS:
        return frozenset(LANGUAGES)
    shares = {
        code: sum(seen[word] for word in language.function) / total
        for code, language in LANGUAGES.items()
    }
    least = max(_LEAST_SHARE, _BESIDE_BEST * max(shares.values()))
    return frozenset({"en"} | {code for code, share in shares.items() if share >= least})


@cache
def small_words(languages: frozenset[str]) -> Language:
    """The small words of several languages as those of one."""
    chosen = [LANGUAGES[code] for code in sorted(languages)]
    return Language(
        frozenset().union(*(c.function for c in chosen)),
        frozenset().union(*(c.reader for c in chosen)),
        frozenset().union(*(c.makers for c in chosen)),
        frozenset().union(*(c.teller for c in chosen)),
    )
