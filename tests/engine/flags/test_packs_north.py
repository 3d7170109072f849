"""The rules for German, Dutch and Polish: what holds for all rules of a pack together."""

from __future__ import annotations

from collections import defaultdict

import pytest

from tetrapla.engine.flags.plain import count_words, plain_line
from tetrapla.engine.flags.rulebook import Rulebook
from tetrapla.engine.flags.rules import Rule, parse_rules
from tetrapla.engine.reading.packaged import packaged_rules

FILES = packaged_rules()
PACKS = {code: parse_rules(code, FILES[f"{code}.yaml"]) for code in ("de", "nl", "pl")}
HEADINGS = {
    "de": "Fazit|Schluss|Einleitung|Vorwort|Zusammenfassung|Ergebnisse|Literatur|Quellen|Danksagung"
    "|Kapitel 3|Erster Teil|Prolog|Ende|Was nun?|Wie geht es weiter?|Heute|3. Mai|Im Winter",
    "nl": "Conclusie|Slot|Inleiding|Voorwoord|Samenvatting|Resultaten|Literatuur|Bronnen|Dankwoord"
    "|Hoofdstuk 3|Eerste deel|Proloog|Einde|Wat nu?|Hoe gaat het verder?|Vandaag|3 mei|Deel twee",
    "pl": "Podsumowanie|Wnioski|Zakończenie|Wstęp|Przedmowa|Streszczenie|Wyniki|Literatura|Źródła"
    "|Rozdział 3|Część pierwsza|Prolog|Koniec|Co dalej?|Co teraz?|Dziś|3 maja|Ciąg dalszy nastąpi",
}
TALK = {
    "de": "Komm mit!|Folgt mir!|Sag es ihm.|Schreib mir bald.|Lies weiter!|Wir teilen alles.",
    "nl": "Kom mee!|Volg mij!|Zeg het hem.|Schrijf mij gauw.|Lees voor!|Wij delen alles.",
    "pl": "– Chodź z nami!|– Zobacz, kto idzie!|– Powiedz mu.|– Napisz do mnie.|– Czytaj na głos!"
    "|– Dzielimy się wszystkim.",
}
LINES = [
    pytest.param(code, line, id=f"{code}-{line}")
    for told in (HEADINGS, TALK)
    for code, lines in told.items()
    for line in lines.split("|")
]
EACH = [pytest.param(code, id=code) for code in PACKS]


def places(rule: Rule) -> tuple[str, ...]:
    return ("head", "tail") if rule.where == "any" else (rule.where,)


@pytest.mark.parametrize(("code", "line"), LINES)
def test_no_rule_fits_what_heads_parts_of_stories_or_is_said_in_them(code: str, line: str) -> None:
    """Headings that articles and books have, and things people say, fit no rule of their own."""
    plain = plain_line(line)
    alone = [r for r in PACKS[code] if not r.where.startswith("after:")]
    assert [r.id for r in Rulebook(alone).for_line(plain, count_words(plain))] == []


@pytest.mark.parametrize("code", EACH)
def test_every_rule_of_a_pack_says_its_language(code: str) -> None:
    """A rule of a pack is for the language of its file and names it first in its id."""
    assert {r.language for r in PACKS[code]} == {code}
    assert [r.id for r in PACKS[code] if not r.id.startswith(f"{code}.{r.id.split('.')[1]}.")] == []


@pytest.mark.parametrize("code", EACH)
def test_a_phrase_stands_in_one_rule_for_each_place(code: str) -> None:
    """No two rules of a pack claim the same phrase at the same place."""
    claims: dict[tuple[str, str], list[str]] = defaultdict(list)
    for rule in PACKS[code]:
        for phrase in rule.phrases:
            for place in places(rule):
                claims[phrase, place].append(rule.id)
    assert [(*claim, ids) for claim, ids in claims.items() if len(ids) > 1] == []


@pytest.mark.parametrize("code", EACH)
def test_a_pack_has_rules_for_every_kind_that_sites_word(code: str) -> None:
    """Each pack knows the kinds of lines that nearly all sites have."""
    kinds = {r.kind for r in PACKS[code]}
    assert kinds >= {
        *("navigation", "category", "share", "comment-prompt", "comment-form", "call-to-action"),
        *("bio", "byline", "dateline", "related", "embed", "photo-credit", "summary"),
        *("newsletter", "cookies", "advert", "copyright"),
    }
