"""Pronouns that a clause explains by itself."""

import pytest

from quizgen.lexicon.anaphora import empty, points_on, settled


@pytest.mark.parametrize(
    ("text", "pronoun", "clear"),
    [
        ("The two captains turned back because they saw a storm.", "they", True),
        ("Some gardeners water their trees at night.", "their", True),
        ("The mill chose the new wheel because it was lighter.", "it", True),
        ("The driver hid the letters in order to keep them dry.", "them", True),
        ("The king feared the war. The miller praised it.", "it", False),
        ("The harbour had two old cranes. The council sold them.", "them", False),
        ("The bank warned the town that it would close the mill.", "it", True),
        ("The bank will close the mill if it loses money.", "it", False),
        ("Eva Stein told a friend that she was tired.", "she", True),
        ("The dogs learned to pull a rope when a lamp burned above it.", "it", True),
        ("The union and its members oppose the law.", "its", True),
        ("The lake is last in the list of the club because of its mud.", "its", True),
    ],
)
def test_a_pronoun_is_clear_where_its_clause_names_what_it_stands_for(parsed, text, pronoun, clear):
    document = parsed(text)
    last = document.sentences[-1]
    tokens = document.tokens[last.start : last.end]
    root = next(t for t in tokens if t.dep == "ROOT")
    subject = next(t for t in tokens if t.dep == "nsubj" and t.head == root.i)
    place = next(t.i for t in tokens if t.text.lower() == pronoun)
    assert settled(document, place, last.start, subject.i) is clear


@pytest.mark.parametrize(
    ("text", "word", "clear"),
    [
        ("The study found that those born in May were taller.", "those", True),
        ("Those born in May were taller.", "those", False),
        ("Those who had no boats stayed at home.", "those", True),
        ("The nests of storks are similar to those of herons.", "those", True),
        ("The guard saw those of the harbour.", "those", False),
        ("The guard keeps birds such as owls.", "such", True),
        ("The guard keeps such birds.", "such", False),
    ],
)
def test_a_demonstrative_points_on_where_its_own_words_follow(parsed, text, word, clear):
    document = parsed(text)
    token = next(t for t in document.tokens if t.text.lower() == word)
    assert points_on(document, token) is clear


@pytest.mark.parametrize(
    ("text", "stands_for_nothing"),
    [
        ("The guide said that it was hard to climb the hill.", True),
        ("The guide said that it was hard.", False),
        ("The rain made it harder for the guards to see the road.", True),
    ],
)
def test_an_empty_it_stands_for_nothing(parsed, text, stands_for_nothing):
    document = parsed(text)
    token = next(t for t in document.tokens if t.text == "it")
    assert empty(document, token) is stands_for_nothing
