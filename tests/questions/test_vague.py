"""Tests of what tells one statement of a speaker from the others."""

from dataclasses import replace

import pytest

from quizgen.domain.clause import Part, Role
from quizgen.questions.quotation import called_to
from quizgen.questions.vague import faceless


def part(text, **more):
    head = text.split()[-1]
    plain = Part(role=Role.SUBJECT, text=text, short=text, start=0, end=1, head=head, plural=True)
    return replace(plain, **more)


@pytest.mark.parametrize("text", ["scientists", "some critics", "recent anthropological finding"])
def test_nobody_in_particular(text):
    assert faceless(part(text))


@pytest.mark.parametrize("text", ["researchers from Oxford", "findings near the lake"])
def test_some_that_the_words_tell_apart(text):
    assert not faceless(part(text))


def test_one_of_many_is_told_apart_by_what_follows():
    assert faceless(part("a company", plural=False))
    assert not faceless(part("a company from Bergen", plural=False))


def test_a_name_or_a_known_one_is_somebody():
    assert not faceless(part("Friends", proper=True))
    assert not faceless(part("the scientists", definite=True))


def test_who_is_called_to_does_not_speak():
    assert called_to("The miller", "Miller, open the gate")
    assert called_to("The miller", "Come down. Dear miller, open the gate")
    assert not called_to("The miller", "The miller opened the gate, and left")
