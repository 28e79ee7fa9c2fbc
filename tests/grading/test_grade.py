"""Options, blank responses, reasons, and what needs no article."""

import pytest

from quizgen.domain.article import Article
from quizgen.domain.bank import Citation, Distractor, Item
from quizgen.grading import grade, normalised

CHOICE = Item(
    stem="What do corals eat?", key="Tiny animals", type="multiple_choice", points=2,
    distractors=(Distractor(text="Sand", rationale="Sand is what they grow on."),
                 Distractor(text="Tiny-animals?")),
)  # fmt: skip
TRUE = Item(stem="Corals are animals.", key="True", type="true_false")


@pytest.mark.parametrize("response", ["", "   ", "\n\t"])
@pytest.mark.parametrize("item", [CHOICE, TRUE, Item(stem="Who?", key="Ann")])
def test_a_blank_response_is_no_answer(item, response):
    score = grade(item, response)
    assert (score.points, score.reason, score.look) == (0, "no answer", False)


def test_a_chosen_option_is_right_or_wrong():
    assert grade(CHOICE, "Tiny animals").points == 2
    assert grade(CHOICE, "Sand").points == 0
    assert grade(CHOICE, "Tiny-animals?").points == 0


def test_a_wrong_option_says_why():
    assert "Sand is what they grow on." in grade(CHOICE, "Sand").reason


def test_true_or_false():
    assert grade(TRUE, "True").points == 1
    assert grade(TRUE, "False").points == 0


def test_a_gap_is_filled_like_a_short_answer():
    gap = Item(stem="A single coral animal is a ____.", key="polyp", type="gap_fill")
    assert grade(gap, "Polyps").points == 1
    assert grade(gap, "jellyfish").points == 0


def test_the_best_of_the_right_answers_counts():
    item = Item(stem="What is it?", key="A lift", accept=("An elevator",))
    assert grade(item, "elevater").points == 1


@pytest.mark.parametrize(
    ("paragraph", "points", "look"),
    [
        ("Alexander Kozlov came. Kozlov spoke.", 1, False),
        ("Alexander Kozlov came with Viktor Kozlov.", 0.5, True),
        ("Mr Kozlov and Mrs Kozlov came. Alexander Kozlov spoke.", 0.5, True),
        ("Yesterday Kozlov came. It was yesterday.", 1, False),
        (None, 1, True),
    ],
)
def test_a_surname_is_enough_where_it_is_clear(paragraph, points, look):
    item = Item(stem="Who came?", key="Alexander Kozlov")
    article = Article(title="", paragraphs=(paragraph,)) if paragraph else None
    score = grade(item, "kozlov", article)
    assert (score.points, score.look) == (points, look)


def test_a_reason_names_the_surname():
    article = Article(title="", paragraphs=("Alexander Kozlov came.",))
    score = grade(Item(stem="Who came?", key="Alexander Kozlov"), "kozlov", article)
    surname = "“Kozlov” is the surname of the key"
    assert score.reason == f"{surname}, and only one person in the article has it."


def test_no_reason_for_a_wrong_answer_gives_the_key_away():
    item = Item(stem="Who came?", key="Alexander Kozlov")
    assert "ozlov" not in grade(item, "putin").reason


def test_words_of_the_evidence_beside_the_key_are_no_guess():
    cited = Citation(paragraph=1, quote="Builders put up scaffolding and a fence.")
    item = Item(stem="What was put up?", key="Scaffolding", evidence=(cited,))
    score = grade(item, "scaffolding and a fence")
    assert (score.points, score.look) == (1, False)


@pytest.mark.parametrize(("key", "response"), [
    ("Austria", "australia"), ("Australia", "austria"), ("Zambia", "gambia"), ("Iran", "iraq"),
    ("Nigeria", "niger"), ("Slovakia", "slovenia"), ("Employer", "employee"),
    ("Inclusion", "exclusion"), ("Harmful", "harmless"), ("A horse", "a house"),
    ("North Korea", "south korea"), ("Immigrants", "emigrants"),
])  # fmt: skip
def test_another_word_is_no_slip_even_without_an_article(key, response):
    assert grade(Item(stem="Which one is it?", key=key), response).points == 0


@pytest.mark.parametrize(("one", "other"), [
    ("Kim Jong-un", "kim jong un"), ("1,200", "1200"), ("1 200", "1200"), ("“Yes!”", "yes"),
    ("Café", "cafe"), ("45 %", "45%"), ("$ 40", "$40"), ("don’t", "dont"), ("U.S.", "us"),
    ("10–15", "10-15"), ("p.m.", "pm"), ("Łódź", "lodz"),
])  # fmt: skip
def test_responses_that_are_the_same(one, other):
    assert normalised(one) == normalised(other)


@pytest.mark.parametrize(("one", "other"), [
    ("1.5", "15"), ("5/6", "56"), ("-5", "5"), ("45%", "45"), ("$40", "£40"), ("not red", "red"),
    ("?", "!"),
])  # fmt: skip
def test_responses_that_are_not_the_same(one, other):
    assert normalised(one) != normalised(other)
