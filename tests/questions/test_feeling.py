"""The feelings to choose from are told in the manner of the key."""

from quizgen.clauses import clauses
from quizgen.domain.world import World
from quizgen.facts import facts
from quizgen.questions import candidates


def test_all_feelings_begin_as_the_key_does(parsed):
    document = parsed("The fox was struck with terror when the bridge shook.")
    found = clauses(document)
    (one,) = [c for c in candidates(World(document, found, facts(found))) if c.rule == "feeling"]
    assert one.key == "Struck with terror"
    assert {o.text.split()[0].lower() for o in one.options} == {"struck"}
