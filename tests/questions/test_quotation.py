"""Who may be one in a tale, and so is no option beside the other."""

import pytest

from quizgen.questions.quotation import one_being


@pytest.mark.parametrize(
    ("one", "other", "may_be"),
    [
        ("The wife", "The mother", True),
        ("The king", "The father", True),
        ("The older", "The oldest", True),
        ("The wife", "The father", False),
        ("The king", "The son", False),
        ("The straw", "The bean", False),
    ],
)
def test_who_may_be_one(one, other, may_be):
    assert one_being(one, other) is may_be
    assert one_being(other, one) is may_be
