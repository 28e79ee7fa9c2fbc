"""Which figures of a statement are exchanged."""

from quizgen.distractors.sources.counted import RANKED, pointed
from quizgen.domain.clause import Role
from tests.distractors.build import clause, part

SPENT = clause(
    "Berg spent two months in harbour .", 0, "spent", part("Berg", Role.SUBJECT),
    part("two months in harbour", start=2, end=6), lemma="spend",
)  # fmt: skip
WALKED = clause(
    "Berg walked to the mill with two friends .", 0, "walked", part("Berg", Role.SUBJECT),
    part("with two friends", Role.PREPOSITIONAL, start=5, end=8), lemma="walk",
)  # fmt: skip


def test_a_number_is_exchanged_where_the_verb_takes_it():
    assert pointed(SPENT, "Berg spent two months in harbour", 2)


def test_the_number_of_a_circumstance_or_of_a_long_sentence_is_not():
    assert not pointed(WALKED, "Berg walked to the mill with two friends", 6)
    assert not pointed(SPENT, f"Berg spent two months in harbour {'and so on ' * 4}", 2)


def test_of_how_many_somebody_is_the_fourth_stays():
    assert RANKED.search("Anna was the fourth of ")
    assert not RANKED.search("Anna was one of the best of all ")
