"""Deeds of the other side, goals of others, another name in a statement."""

from dataclasses import replace

from quizgen.distractors.sources import deeds, exchanged, renamed, subjects
from quizgen.domain.clause import Role, Sense
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from tests.distractors.build import candidate, clause, entity, index, part

BRITISH = part("the British", Role.SUBJECT, definite=True, plural=True, kind=Kind.NATIONALITY)
AMERICANS = part(
    "American forces", Role.SUBJECT, definite=True, plural=True, kind=Kind.GROUP, head="force"
)
BURNED = clause(
    "The British burned the old bridge near Malmo .", 0, "burned", BRITISH, part("the old bridge")
)
ASKED = candidate(
    "Which of these did the British do, according to the article?",
    "Burned the old bridge near Malmo",
    BURNED,
    BRITISH,
    Kind.STATEMENT,
    rule="true_of",
)


def test_two_sides_are_told_apart_by_their_countries():
    assert subjects.opposed(AMERICANS, BRITISH, ASKED)
    assert not subjects.opposed(
        part("British sailors", Role.SUBJECT, plural=True, kind=Kind.PEOPLE), BRITISH, ASKED
    )
    assert not subjects.opposed(
        part("the sailors", Role.SUBJECT, plural=True, kind=Kind.PEOPLE), BRITISH, ASKED
    )


def test_kinds_of_one_thing_are_no_rivals():
    plural = {"plural": True, "head": "engine"}
    steam = part("steam engines", Role.SUBJECT, **plural)
    assert subjects.kinds_of_one(part("compound engines", Role.SUBJECT, **plural), steam)
    assert not subjects.kinds_of_one(part("the kilns", Role.SUBJECT, plural=True), steam)


def test_the_purpose_of_anothers_deed_makes_a_statement_false():
    def climbed(name, sentence, purpose):
        who = part(name, Role.SUBJECT, of=entity(sentence, name), definite=True)
        goal = part(purpose, Role.ADVERBIAL, sense=Sense.PURPOSE, marker="to")
        quote = f"{name} climbed the tower {purpose} ."
        told = clause(quote, sentence, "climbed", who, part("the tower"), goal)
        return told, Fact(kind=FactKind.PURPOSE, clause=told, answer=goal)

    one, first = climbed("Anna Berg", 0, "to ring the bell")
    two, second = climbed("Ivo Lund", 1, "to watch for ships")
    world = index(
        one.evidence.quote,
        two.evidence.quote,
        entities=[entity(0, "Anna Berg"), entity(1, "Ivo Lund")],
        clauses=[one, two],
        facts=[first, second],
    )
    true = "Anna Berg climbed the tower to ring the bell"
    assert list(exchanged.exchanged(one, true, world)) == [
        "Anna Berg climbed the tower to watch for ships"
    ]
    assert list(exchanged.exchanged(two, "Ivo Lund climbed the tower", world)) == []


def test_a_name_is_exchanged_with_its_article():
    assert renamed.with_name("aid to the Netherlands", "Netherlands", "Chad") == "aid to Chad"
    assert renamed.with_name("aid to Chad", "Chad", "the Netherlands") == "aid to the Netherlands"


def test_what_one_is_made_to_do_is_not_asked_beside_what_it_does():
    fact = replace(ASKED.fact, kind=FactKind.CAUSATION)
    assert deeds.willed(replace(ASKED, fact=fact))
    assert not deeds.willed(ASKED)
