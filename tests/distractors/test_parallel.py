"""Options from what the article says of others by the same verb."""

from quizgen.distractors import choose
from quizgen.domain.clause import Role
from quizgen.domain.kind import Kind
from tests.distractors.build import candidate, clause, index, part


def feeds(sentence, who, on, **more):
    food = part(f"on {on}", Role.PREPOSITIONAL, marker="on", inner=on, kind=Kind.THING,
                plural=True, head=on.rsplit(maxsplit=1)[-1])  # fmt: skip
    subject = part(who, Role.SUBJECT, plural=True)
    return clause(f"{who} live on {on} .", sentence, "live", subject, food, tag="VBP", **more)


def offered(*clauses, key="Fallen leaves"):
    asked = candidate("What do the beetles live on?", key, clauses[0], clauses[0].parts[0],
                      Kind.THING, rule="idiom")  # fmt: skip
    quotes = [c.evidence.quote for c in clauses]
    return {o.text: o.rationale for o in choose(asked, index(*quotes, clauses=clauses), 0)}


BEETLES = feeds(0, "the beetles", "fallen leaves")
SWALLOWS = feeds(1, "the swallows", "small insects")
OTTERS = feeds(2, "the otters", "river fishes")


def test_what_others_live_on():
    assert offered(BEETLES, SWALLOWS, OTTERS) == {
        "Small insects": "Paragraph 2 says that the swallows live on small insects.",
        "River fishes": "Paragraph 3 says that the otters live on river fishes.",
    }


def test_not_what_is_denied_of_others():
    denied = feeds(2, "the otters", "river fishes", negation="not")
    assert offered(BEETLES, SWALLOWS, denied) == {}


def test_not_what_the_same_one_does():
    same = feeds(2, "the beetles", "river fishes")
    assert offered(BEETLES, SWALLOWS, same) == {}
