"""Who is offered beside one who did something must have done something too."""

from quizgen.distractors.proofs import acting
from quizgen.domain.clause import Role
from quizgen.domain.kind import Kind
from tests.distractors.build import candidate, clause, entity, filler, index, part

BERGBANE = entity(0, "Bergbane", Kind.ORGANISATION)
FJELLTOG = entity(1, "Fjelltog", Kind.ORGANISATION)
OFFICE = entity(2, "Statistics Norway", Kind.ORGANISATION)
BUILT = clause(
    "Bergbane built the line .", 0, "built", part("Bergbane", Role.SUBJECT, of=BERGBANE),
    part("the line"), lemma="build",
)  # fmt: skip
SOLD = clause(
    "Fjelltog sold ten trains .", 1, "sold", part("Fjelltog", Role.SUBJECT, of=FJELLTOG),
    part("ten trains"), lemma="sell",
)  # fmt: skip
QUOTES = (BUILT.evidence.quote, SOLD.evidence.quote, "So says a table of Statistics Norway .")


def reason(option, stem="Which company built the line?"):
    world = index(*QUOTES, entities=(BERGBANE, FJELLTOG, OFFICE), clauses=(BUILT, SOLD))
    asked = candidate(stem, "Bergbane", BUILT, BUILT.subject, Kind.ORGANISATION, rule="subject")
    return acting.never(asked, filler(option.name, option.kind, entity=option), world)


def test_a_company_that_acts_is_a_rival():
    assert reason(FJELLTOG) is None


def test_an_office_that_is_only_quoted_is_none():
    assert reason(OFFICE)


def test_a_brother_who_does_nothing_is_no_rival_of_one_who_acts():
    anna, dan, cook = (
        entity(0, "Anna Berg"),
        entity(1, "Dan", role="older brother"),
        entity(2, "Paul Stone", role="cook"),
    )
    built = clause(
        "Anna Berg built the line .", 0, "built", part("Anna Berg", Role.SUBJECT, of=anna),
        part("the line"), lemma="build",
    )  # fmt: skip
    world = index(built.evidence.quote, entities=(anna, dan, cook), clauses=(built,))
    asked = candidate("Who built the line?", "Anna Berg", built, built.subject, rule="subject")
    assert acting.never(asked, filler("Dan", Kind.PERSON, entity=dan), world)
    assert acting.never(asked, filler("Paul Stone", Kind.PERSON, entity=cook), world) is None
