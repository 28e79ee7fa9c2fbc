"""False statements made of true ones."""

from quizgen.distractors.sources import falsified, renamed
from quizgen.domain.clause import Role, Sense
from quizgen.domain.kind import Kind
from tests.distractors.build import candidate, clause, entity, index, part

PIER = part("the pier", Role.SUBJECT, definite=True)
OPENED = clause(
    "The pier opened before the war .", 0, "opened", PIER, part("before the war"), form="main"
)
BOUCH = entity(0, "Thomas Bouch", gender="m")
BARLOW = entity(1, "William Barlow", gender="m")


def test_a_word_is_turned_and_the_true_statement_is_the_reason():
    drains = part("the drains", Role.SUBJECT, definite=True, start=0, end=2)
    stated = clause(
        "The drains lay inside the wall .",
        1,
        "lay",
        drains,
        part("inside the wall", Role.PREPOSITIONAL, marker="inside", sense=Sense.PLACE),
        root=2,
    )
    asked = candidate(
        "Which of these statements is true, according to the article?",
        "The pier opened before the war",
        OPENED,
        PIER,
        Kind.STATEMENT,
        rule="assertion",
    )
    found = list(
        falsified.offers(
            asked,
            index(OPENED.evidence.quote, stated.evidence.quote, clauses=[OPENED, stated]),
            0,
        )
    )
    assert [o.filler.text for o in found] == ["The drains lay outside the wall"]
    assert found[0].rationale == "Paragraph 2 says that the drains lay inside the wall."


def built(subject):
    return clause(
        f"{subject.text} built the bridge .", 0, "built", subject, part("the bridge"), root=2
    )


def test_a_person_is_exchanged_for_another():
    stated = built(part("Thomas Bouch", Role.SUBJECT, of=BOUCH))
    world = index(
        stated.evidence.quote,
        "William Barlow was happy .",
        entities=[BOUCH, BARLOW],
        clauses=[stated],
    )
    assert list(renamed.renamed(stated, "Thomas Bouch built the bridge", world)) == [
        "William Barlow built the bridge"
    ]


def test_nobody_is_put_in_the_place_of_one_who_did_it_too():
    stated = built(part("Thomas Bouch", Role.SUBJECT, of=BOUCH))
    world = index(
        stated.evidence.quote,
        "William Barlow built the bridge again .",
        entities=[BOUCH, BARLOW],
        clauses=[stated],
    )
    assert list(renamed.renamed(stated, "Thomas Bouch built the bridge", world)) == []
