"""Facts: typed, with evidence, and plain values."""

import pytest

from quizgen.clauses import clauses
from quizgen.domain.fact import FactKind
from quizgen.facts import facts


@pytest.mark.parametrize(
    ("text", "kind", "answer"),
    [
        ("The bridge opened in 1878.", FactKind.TIME, "in 1878"),
        ("Anna Berg was born in Oslo.", FactKind.PLACE, "in Oslo"),
        ("Workers dug the tunnel for eleven years.", FactKind.DURATION, "for eleven years"),
        ("The company employs 340 people in Norway.", FactKind.QUANTITY, "340 people in Norway"),
        ("The captain warned that the ship was too heavy.", FactKind.STATEMENT,
         "that the ship was too heavy"),
        ("The council decided to close the old harbour.", FactKind.INTENTION,
         "to close the old harbour"),
        ("The long drought forced the farmers to sell their cattle.", FactKind.CAUSATION,
         "to sell their cattle"),
        ("The theremin is an instrument played without touch.", FactKind.DEFINITION,
         "an instrument played without touch"),
        ("Isaac Roberts, a wealthy builder from Wales, photographed the galaxy.", FactKind.POST,
         "a wealthy builder from Wales"),
        ("The World Meteorological Organization (WMO) keeps such records.", FactKind.ACRONYM,
         "World Meteorological Organization"),
    ],
)  # fmt: skip
def test_what_a_text_states(parsed, text, kind, answer):
    found = facts(clauses(parsed(text)))
    assert answer in [fact.answer.text for fact in found if fact.kind is kind]


@pytest.mark.parametrize(
    ("text", "kind", "answer"),
    [
        ("After the flood, the monks rebuilt the bridge.", FactKind.TIME, "after the flood"),
        ("Before leaving the town, Anna Berg sold the mill.", FactKind.TIME,
         "before leaving the town"),
    ],
)  # fmt: skip
def test_what_came_before_or_after_is_a_time(parsed, text, kind, answer):
    found = facts(clauses(parsed(text)))
    assert answer in [fact.answer.short for fact in found if fact.kind is kind]


def test_the_evidence_is_the_articles_own_words(parsed):
    text = "Paul slept. The bridge opened in 1878."
    document = parsed(text)
    for fact in facts(clauses(document)):
        evidence = fact.evidence
        assert document.paragraphs[evidence.paragraph - 1][evidence.start : evidence.end] == (
            evidence.quote
        )


def test_letters_that_do_not_fit_stand_for_nothing(parsed):
    found = facts(clauses(parsed("The record (WMO) was broken in July.")))
    assert not [fact for fact in found if fact.kind is FactKind.ACRONYM]
