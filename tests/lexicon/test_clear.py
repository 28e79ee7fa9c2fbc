"""Pronouns that a clause explains by what stands deeper in it."""

import pytest

from quizgen.lexicon.clear import clear


@pytest.mark.parametrize(
    ("text", "pronoun", "known"),
    [
        # who does what is told of when it happens
        ("Lobbyists pay for dinners in order to meet senators before they vote.", "they", True),
        ("Doctors fear that patients will stop taking pills when they feel better.", "they", True),
        ("The bank will close the mill when it loses money.", "it", False),
        ("The guard asked Eva Stein to sing when they came.", "they", False),
        # the only noun that agrees
        ("Teachers say that if schools open a canteen, pupils will praise it.", "it", True),
        ("Teachers say that if a school opens a canteen, pupils will praise it.", "it", False),
        ("Critics of the toll call it a burden.", "it", True),
        ("The harbour praised it.", "it", False),
        ("The farmers said that the dogs bit them.", "them", True),
        ("The guards at night saw it.", "it", False),
        # whose plan it is
        ("The dam is a part of Kenya's plans to double its supply.", "its", True),
        ("The harbour is a part of the guard's plans to double its supply.", "its", False),
        # what stands in front of the subject
        ("In later tests, the monkeys played a game that made them use tools.", "them", True),
        ("The monkeys gave the apes tools that helped them.", "them", False),
    ],
)
def test_a_pronoun_is_clear_where_the_clause_names_but_one_thing(parsed, text, pronoun, known):
    document = parsed(text)
    root = next(t for t in document.tokens if t.dep == "ROOT")
    subject = next(t for t in document.tokens if t.dep == "nsubj" and t.head == root.i)
    place = next(t.i for t in document.tokens if t.text.lower() == pronoun)
    assert clear(document, place, 0, subject.i) is known
