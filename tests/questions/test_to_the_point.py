"""What a dash or a comparison adds to a key is left out of it."""

import pytest

from quizgen.domain.kind import Kind
from quizgen.questions.rule import Draft, to_the_point


@pytest.mark.parametrize(
    ("key", "kind", "short"),
    [
        ("stop cars without a permit – the only way in", Kind.DEED, "stop cars without a permit"),
        ("eat 75 grams a week compared with none", Kind.DEED, "eat 75 grams a week"),
        ('the "Blue Hall", similar to the name "Red Hall"', Kind.THING, 'the "Blue Hall"'),
        ("ships – old and new – and boats", Kind.THING, "ships – old and new – and boats"),
        ("it is late – too late", Kind.STATEMENT, "it is late – too late"),
        ("make laws, as for example done in Fife", Kind.DEED, "make laws"),
        ("run-down mills", Kind.THING, "run-down mills"),
        ("sails – grey", Kind.THING, "sails – grey"),
    ],
)
def test_the_afterthought_is_left_out(key, kind, short):
    assert to_the_point(Draft(stem="what?", key=key, kind=kind, value=4)) == short
