"""What aims consist in, what had an effect, what is set against what."""

import pytest

from quizgen.clauses import clauses
from quizgen.domain.fact import FactKind
from quizgen.facts import facts


@pytest.fixture
def found(parsed):
    """The answers of a text's facts of one kind."""

    def find(text, kind):
        return [f.answer.text for f in facts(clauses(parsed(text))) if f.kind is kind]

    return find


def test_what_an_aim_consists_in(found):
    text = "The aim of the project is to bring clean water to every village."
    assert found(text, FactKind.AIM) == ["to bring clean water to every village"]


def test_what_is_no_aim_has_none(found):
    assert found("The bridge is to open in May.", FactKind.AIM) == []


def test_a_whole_clause_has_an_effect(found):
    text = "The price of coal rose for two years, forcing the mills to close."
    assert found(text, FactKind.SEQUEL) == ["the price of coal rose for two years"]


def test_a_noun_before_which_may_not_be_what_had_the_effect(found):
    text = "The men hid in the cellar of the mill, which allowed the guards to pass."
    assert "the mill" not in found(text, FactKind.ACTION)


def test_what_did_not_happen_has_no_effect(found):
    text = "The price of coal did not rise for years, forcing the mills to close."
    assert found(text, FactKind.SEQUEL) == []


def test_what_something_is_set_against(found):
    text = "While the farmers wanted a new dam, the fishermen preferred a canal."
    assert found(text, FactKind.CONTRAST) == ["while the farmers wanted a new dam"]
